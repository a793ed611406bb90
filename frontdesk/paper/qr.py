"""A QR code as black bars, so that it prints sharp at any size, and fast enough for ten thousand pages."""

import re
from functools import lru_cache

REMEMBERED = 8_000
"""How many shares are kept: those of all digits at all places of the codes of an estate."""


@lru_cache(maxsize=64)
def bars(text: str) -> tuple[int, list[tuple[int, int, int]]]:
    """The code for `text`: modules per side, and its bars as (column, row from the top, length) in modules.

    Between texts of one length a code is linear: its data, its error correction and its mask are sums modulo two. So
    it is the code of the text of zeros and what each character changes in it, which is remembered.
    """
    data = text.encode()
    side, modules = _drawn(bytes(len(data)))
    for place, value in enumerate(data):
        if value:
            modules ^= _share(len(data), place, value)
    rows = f"{modules:0{side * side}b}"
    return side, [
        (bar.start(), row, bar.end() - bar.start())
        for row in range(side)
        for bar in re.finditer("1+", rows[row * side : (row + 1) * side])
    ]


@lru_cache(maxsize=REMEMBERED)
def _share(length: int, place: int, value: int) -> int:
    """The modules that one character changes."""
    return _drawn(bytes(place) + bytes([value]) + bytes(length - place - 1))[1] ^ _drawn(bytes(length))[1]


@lru_cache(maxsize=64)
def _drawn(data: bytes) -> tuple[int, int]:
    """A code as drawn: modules per side, and all of them as the digits of one binary number, the first one on top."""
    import segno

    # Any mask can be read; weighing all eight would cost more than the rest of the page, and sums need the same one.
    matrix = segno.make_qr(data, mode="byte", error="m", mask=0, boost_error=False).matrix
    return len(matrix), int("".join(str(module) for row in matrix for module in row), 2)
