"""A QR code as black rectangles, so that it prints sharp at any size."""

import re
from functools import lru_cache


@lru_cache(maxsize=64)
def bars(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """The code for `text`: modules per side, and its bars as (column, row from the top, length) in modules."""
    import segno

    # Any mask can be read; weighing all eight costs more than the rest of the page.
    matrix = segno.make_qr(text, error="m", mask=0, boost_error=False).matrix
    found = [
        (bar.start(), row, bar.end() - bar.start())
        for row, modules in enumerate(matrix)
        for bar in re.finditer(b"\1+", bytes(modules))
    ]
    return len(matrix), tuple(found)
