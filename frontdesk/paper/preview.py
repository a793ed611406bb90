"""A written page as a picture, for the screen and for the printer; to be used from one thread at a time."""

from typing import Any


def page_count(pdf: bytes) -> int:
    """Pages in a PDF."""
    document = _opened(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_size(pdf: bytes, page: int) -> tuple[float, float]:
    """Width and height of page `page` (from 0), in points (1/72 inch)."""
    document = _opened(pdf)
    try:
        width, height = document[page].get_size()
        return float(width), float(height)
    finally:
        document.close()


def render(pdf: bytes, page: int, dpi: float) -> tuple[int, int, bytes]:
    """Page `page` (from 0) on white paper: width and height in pixels, and its rows of BGRX bytes without padding."""
    document = _opened(pdf)
    try:
        bitmap = document[page].render(scale=dpi / 72, rev_byteorder=False, prefer_bgrx=True)
        try:
            rows = bytes(bitmap.buffer)
            line = bitmap.width * 4
            if bitmap.stride != line:
                rows = b"".join(rows[at : at + line] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride))
            return bitmap.width, bitmap.height, rows
        finally:
            bitmap.close()
    finally:
        document.close()


def _opened(pdf: bytes) -> Any:
    import pypdfium2

    return pypdfium2.PdfDocument(pdf)
