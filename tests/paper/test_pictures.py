"""A logo or a seal is looked at when it is chosen: what can't be drawn is refused in words, the rest is made plain."""

import io
import struct
import zlib

import pytest
from PIL import Image

from frontdesk.core.refusals import Refusal
from frontdesk.paper import pictures
from frontdesk.paper.pictures import check_picture


def written(picture: Image.Image, format: str, **more: object) -> bytes:
    target = io.BytesIO()
    picture.save(target, format, **more)
    return target.getvalue()


def declared(side: int) -> bytes:
    """A PNG that says it is a square of so many pixels."""
    head = b"IHDR" + struct.pack(">2L5B", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n\0\0\0\r" + head + struct.pack(">L", zlib.crc32(head)) + bytes(4) + b"IDAT"


def kept(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(check_picture(data)))
    picture.load()
    return picture


@pytest.mark.parametrize(
    ("mode", "format", "as_kept"),
    [
        ("RGB", "PNG", "RGB"),
        ("RGBA", "PNG", "RGBA"),
        ("P", "PNG", "RGB"),
        ("LA", "PNG", "RGBA"),
        ("1", "PNG", "L"),
        ("RGB", "JPEG", "RGB"),
        ("L", "JPEG", "L"),
        ("CMYK", "JPEG", "RGB"),
    ],
)
def test_every_kind_of_png_and_jpeg_is_made_plain(mode: str, format: str, as_kept: str) -> None:
    picture = kept(written(Image.new("L", (60, 40), 255).convert(mode), format))
    assert (picture.mode, picture.format, picture.size) == (as_kept, format, (60, 40))
    assert picture.convert("L").getpixel((30, 20)) == 255


def test_sixteen_bits_of_grey_become_eight() -> None:
    assert kept(written(Image.new("I;16", (20, 20), 128 * 256), "PNG")).getpixel((5, 5)) == 128


def test_what_is_transparent_in_a_palette_stays_so() -> None:
    assert kept(written(Image.new("P", (20, 20)), "PNG", transparency=0)).getpixel((5, 5)) == (0, 0, 0, 0)


def test_a_photograph_is_turned_upright_and_tells_nothing_else() -> None:
    told = Image.Exif()
    told[0x0112], told[0x010F] = 6, "telephone"
    picture = kept(written(Image.new("RGB", (300, 200)), "JPEG", exif=told))
    assert picture.size == (200, 300)
    assert not picture.getexif()


def test_a_large_picture_is_kept_no_larger_than_needed_and_undistorted() -> None:
    assert kept(written(Image.new("RGB", (3000, 1500)), "PNG")).size == (800, 400)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"holiday",
        b"\x89PNG\r\n\x1a\n" + bytes(40),
        written(Image.effect_noise((300, 300), 50), "PNG")[:20_000],
        written(Image.effect_noise((300, 300), 50), "JPEG")[:5_000],
        written(Image.new("RGB", (5, 5)), "GIF"),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    ],
    ids=["empty", "words", "png head", "half a png", "half a jpeg", "gif", "svg"],
)
def test_what_is_no_picture_or_damaged_is_refused_beside_its_field(data: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        check_picture(data, field="logo")
    assert (refused.value.sentence, refused.value.field) == (pictures.NOT_READ, "logo")


def test_too_many_bytes_or_pixels_are_refused_before_they_are_unpacked() -> None:
    for data in (bytes(pictures.LARGEST + 1), *(declared(side) for side in (5_001, 10_000, 30_000))):
        with pytest.raises(Refusal) as refused:
            check_picture(data)
        assert refused.value.sentence == pictures.TOO_LARGE
        assert refused.value.facts == {"size": 8, "pixels": "25,000,000"}
