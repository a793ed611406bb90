"""A photo for the demo estate that nobody took: a wall with a damp stain, always the same for the same number."""

import struct
import zlib
from random import Random

WIDTH, HEIGHT = 320, 240

_WALL, _DAMP = (214, 208, 196), (150, 136, 112)


def photo(number: int) -> bytes:
    """The picture as a PNG file."""
    random = Random(f"photo {number}")
    x, y, size = random.randrange(90, 230), random.randrange(60, 150), random.randrange(40, 75)
    rows = bytearray()
    for line in range(HEIGHT):
        rows.append(0)  # no filter
        shade = line // 12
        for place in range(WIDTH):
            away = ((place - x) ** 2 + 2 * (line - y) ** 2) / size**2
            colour = _DAMP if away < 1 + (place * 7 + line * 13) % 11 / 20 else _WALL
            rows.extend(max(part - shade, 0) for part in colour)
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    pieces = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_piece(kind, content) for kind, content in pieces)


def _piece(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
