"""A QR code as black rectangles, so that it prints sharp at any size."""

from functools import lru_cache


@lru_cache(maxsize=64)
def bars(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """The code for `text`: modules per side, and its bars as (column, row from the top, length) in modules."""
    import segno

    # Any mask can be read; weighing all eight costs more than the rest of the page.
    matrix = segno.make_qr(text, error="m", mask=0, boost_error=False).matrix
    found = []
    for row, line in enumerate(matrix):
        column = 0
        while column < len(line):
            length = 0
            while column + length < len(line) and line[column + length]:
                length += 1
            if length:
                found.append((column, row, length))
            column += length + 1
    return len(matrix), tuple(found)
