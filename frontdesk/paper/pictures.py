"""Pictures as papers draw them: logo and seal, looked at when they are chosen, and photos, made smaller on the way."""

import io
import logging
import warnings
from pathlib import Path
from typing import Any

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark

LARGEST = 8_000_000
"""Bytes that a picture file may have."""

PIXELS = 25_000_000
"""What a picture may have of them; photographs of telephones stay below."""

SIDE = 800
"""Pixels on the longer side of a picture as it is kept: 500 dpi for a seal of 40 mm."""

PHOTO_SIDE = 1_200
"""Pixels on the longer side of a photo as it is printed: 350 dpi where two stand side by side on A4."""

MOST_PIXELS = 120_000_000
"""What a JPEG may have of them to be printed, the largest of today's telephones; it is read at the size wanted."""

TOO_LARGE = mark("The picture is too large. Choose one of at most {size} MB and {pixels} pixels.")
NOT_READ = mark("This is no PNG or JPEG picture, or it is damaged. Choose another one.")


def check_picture(data: bytes, *, field: str = "") -> bytes:
    """The picture in a PNG or JPEG file as it is kept and drawn: upright, no larger than needed, nothing but itself.

    Where and with what it was taken is left out. A PNG stays one, with what is transparent in it. Refuses in words what
    is no such picture, is damaged, or is too large (`LARGEST`, `PIXELS`); `field` is where the refusal stands.
    """
    from PIL import Image, ImageOps

    too_large = Refusal(TOO_LARGE, field=field, size=LARGEST // 1_000_000, pixels=f"{PIXELS:,}")
    if len(data) > LARGEST:
        raise too_large
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
                if picture.width * picture.height > PIXELS:
                    raise too_large
                plain = _plain(ImageOps.exif_transpose(picture))
                plain.thumbnail((SIDE, SIDE))
                return _written(plain, "PNG" if picture.format == "PNG" else "JPEG")
    except Refusal:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as trouble:
        raise too_large from trouble
    except Exception as trouble:
        # It fails in many ways on what was damaged or made to harm.
        raise Refusal(NOT_READ, field=field) from trouble


def printed_photo(file: Path) -> bytes | None:
    """A photo as it is printed: upright, a JPEG of at most PHOTO_SIDE, without where it was taken.

    None for what is not there, is no picture or is damaged, or would take too much memory to look at.
    """
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(file, formats=("JPEG", "PNG", "WEBP", "GIF", "BMP")) as picture:
                if picture.width * picture.height > (MOST_PIXELS if picture.format == "JPEG" else PIXELS):
                    return None
                picture.draft(None, (PHOTO_SIDE, PHOTO_SIDE))
                plain = _plain(ImageOps.exif_transpose(picture))
    except Exception as trouble:
        # It fails in many ways on what was damaged or made to harm; the paper must come out nevertheless.
        logging.getLogger(__name__).warning("A photo can't be printed: %s", type(trouble).__name__)
        return None
    plain.thumbnail((PHOTO_SIDE, PHOTO_SIDE))
    if plain.mode == "RGBA":
        ground = Image.new("RGBA", plain.size, "white")
        ground.alpha_composite(plain)
        plain = ground.convert("RGB")
    return _written(plain, "JPEG")


def _plain(picture: Any) -> Any:
    """In grey or in three colours of eight bits, with how transparent each pixel is if any is so."""
    if picture.mode in ("LA", "PA", "RGBA") or "transparency" in picture.info:
        return picture.convert("RGBA")
    if picture.mode.startswith("I"):  # sixteen bits of grey
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return picture.convert("L" if picture.mode in ("1", "L") else "RGB")


def _written(picture: Any, format: str) -> bytes:
    target = io.BytesIO()
    picture.info.clear()
    picture.save(target, format, **({"quality": 90} if format == "JPEG" else {}))
    return target.getvalue()
