"""Photos for the demo estate that nobody took: a damp wall, a face; always the same for the same number."""

import struct
import zlib
from functools import cache
from random import Random

WIDTH, HEIGHT = 320, 240
PORTRAIT = 90, 120
"""Width and height of a face, in pixels."""

_WALL, _DAMP = (214, 208, 196), (150, 136, 112)
_BEHIND = (206, 218, 228)
_SKINS = (232, 196, 168), (214, 172, 140), (196, 150, 118)
_COATS = (58, 84, 120), (110, 78, 60), (70, 104, 82), (92, 92, 98)


@cache
def photo(number: int) -> bytes:
    """The picture as a PNG file."""
    random = Random(f"photo {number}")
    x, y, size = random.randrange(90, 230), random.randrange(60, 150), random.randrange(40, 75)
    rows = bytearray()
    for line in range(HEIGHT):
        rows.append(0)  # no filter
        shade = line // 12
        wall, damp = (bytes(max(part - shade, 0) for part in colour) for colour in (_WALL, _DAMP))
        for place in range(WIDTH):
            away = ((place - x) ** 2 + 2 * (line - y) ** 2) / size**2
            rows += damp if away < 1 + (place * 7 + line * 13) % 11 / 20 else wall
    return _png(WIDTH, HEIGHT, rows)


@cache
def portrait(number: int) -> bytes:
    """A face without features above a coat, as on a pass; a PNG file."""
    random = Random(f"portrait {number}")
    skin, coat, wide = random.choice(_SKINS), random.choice(_COATS), random.randrange(17, 21)
    width, height = PORTRAIT
    rows = bytearray()
    for y in range(height):
        rows.append(0)  # no filter
        for x in range(width):
            across = x - width / 2
            if (across / wide) ** 2 + ((y - 48) / 26) ** 2 < 1:
                colour = skin if y > 34 else (52, 46, 42)
            else:
                colour = coat if (across / 40) ** 2 + ((y - 122) / 44) ** 2 < 1 else _BEHIND
            rows.extend(colour)
    return _png(width, height, rows)


def _png(width: int, height: int, rows: bytearray) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pieces = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_piece(kind, content) for kind, content in pieces)


def _piece(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
