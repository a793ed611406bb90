"""A QR code, row by row, fast enough for a code on each of ten thousand pages."""

from functools import lru_cache

REMEMBERED = 8_000
"""How many shares are kept: those of all digits at all places of the codes of an estate."""


@lru_cache(maxsize=64)
def rows(text: str) -> list[str]:
    """The code for `text`: its rows from the top, a `1` for each black module and a `0` for each white one.

    Between texts of one length a code is linear: its data, its error correction and its mask are sums modulo two. So
    it is the code of the text of zeros and what each character changes in it, which is remembered.
    """
    data = text.encode()
    side, modules = _drawn(bytes(len(data)))
    for place, value in enumerate(data):
        if value:
            modules ^= _share(len(data), place, value)
    digits = f"{modules:0{side * side}b}"
    return [digits[start : start + side] for start in range(0, side * side, side)]


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
