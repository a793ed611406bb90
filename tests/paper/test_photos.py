"""Photos on a sheet: upright, two in a row with their captions, and an empty frame for one that is gone."""

import io
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from frontdesk.core.words import Speaker
from frontdesk.paper import pictures
from frontdesk.paper.formats import A4, A5_LANDSCAPE, ROLL, Format
from frontdesk.paper.pdf import pdf_bytes
from frontdesk.paper.pictures import PHOTO_SIDE, printed_photo
from frontdesk.paper.sheet import Column, Photo, Sheet, Table, as_text

EN = Speaker("en")
RED, GREEN = (220, 20, 20), (20, 160, 20)


def kept(folder: Path, picture: Image.Image, format: str = "JPEG", **more: Any) -> Path:
    path = folder / f"photo.{format}"
    picture.save(path, format, **more)
    return path


def printed(path: Path) -> Image.Image:
    data = printed_photo(path)
    assert data is not None
    picture = Image.open(io.BytesIO(data))
    assert (picture.format, dict(picture.getexif())) == ("JPEG", {})
    return picture


def sheet(*photos: Photo) -> Sheet:
    table = Table((Column("Item"), Column("Words", 3)), (("Place", "Kitchen"),))
    return Sheet(office="Office", title="Notice", tables=(table,), photos=photos, after=("Put right by Friday.",))


def page(data: bytes, at: int = 0) -> Image.Image:
    with pypdfium2.PdfDocument(data) as document:
        return document[at].render(scale=1).to_pil().convert("RGB")


def coloured(picture: Image.Image, colour: tuple[int, int, int]) -> tuple[int, int, int, int] | None:
    """The box around all that has nearly this colour."""
    near = [picture.getchannel(n).point(lambda v, c=c: 255 * (abs(v - c) < 12)) for n, c in enumerate(colour)]
    mask = Image.merge("RGB", near).convert("L").point(lambda v: 255 * (v > 250))
    return mask.getbbox()


@pytest.mark.parametrize(
    ("mode", "format"), [("RGB", "PNG"), ("RGBA", "PNG"), ("L", "WEBP"), ("CMYK", "JPEG"), ("P", "GIF"), ("1", "BMP")]
)
def test_pictures_of_every_kind_are_printed(tmp_path: Path, mode: str, format: str) -> None:
    picture = printed(kept(tmp_path, Image.new("L", (60, 40), 255).convert(mode), format))
    assert picture.size == (60, 40)
    assert picture.convert("L").getpixel((30, 20)) == 255


def test_a_photo_is_upright_and_small_and_what_is_transparent_is_white(tmp_path: Path) -> None:
    turned = Image.Exif()
    turned[0x0112], turned[0x010F] = 6, "telephone"
    assert printed(kept(tmp_path, Image.new("RGB", (4000, 3000)), exif=turned)).size == (900, PHOTO_SIDE)
    assert printed(kept(tmp_path, Image.new("RGBA", (20, 20)), "PNG")).getpixel((5, 5)) == (255, 255, 255)


def test_what_can_not_be_printed_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    noise = kept(tmp_path, Image.effect_noise((300, 300), 50)).read_bytes()
    for content in (b"", b"%PDF-1.4 holiday", noise[:5_000]):
        path = tmp_path / "photo.jpg"
        path.write_bytes(content)
        assert printed_photo(path) is None
    assert printed_photo(tmp_path / "gone.jpg") is None
    whole = kept(tmp_path, Image.new("RGB", (300, 300)))
    monkeypatch.setattr(pictures, "MOST_PIXELS", 300 * 300 - 1)
    assert printed_photo(whole) is None


def test_photos_stand_two_in_a_row_below_the_table_as_they_are() -> None:
    wide, tall = io.BytesIO(), io.BytesIO()
    Image.new("RGB", (400, 300), RED).save(wide, "JPEG")
    Image.new("RGB", (300, 400), GREEN).save(tall, "JPEG")
    told = sheet(Photo("1: wall", wide.getvalue()), Photo("2: door", tall.getvalue()), Photo("3: the file is missing"))
    drawn = page(pdf_bytes([told], A4, EN, title="Notice"))
    left, right = coloured(drawn, RED), coloured(drawn, GREEN)
    assert left is not None and right is not None
    assert left[2] < drawn.width / 2 < right[0]
    assert abs(left[1] - right[1]) <= 2
    for (x1, y1, x2, y2), shape in ((left, 4 / 3), (right, 3 / 4)):
        assert (x2 - x1) / (y2 - y1) == pytest.approx(shape, rel=0.03)
    assert as_text(told).splitlines()[-5:] == [
        "| Place | Kitchen |",
        "(photo) 1: wall",
        "(photo) 2: door",
        "(no photo) 3: the file is missing",
        "Put right by Friday.",
    ]


@pytest.mark.parametrize("format", [A4, A5_LANDSCAPE, ROLL], ids=lambda format: format.name)
def test_photos_are_never_cut_nor_alone_with_what_closes_the_sheet(format: Format) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (400, 300), RED).save(picture, "JPEG")
    photos = [Photo(f"{n}: {'wall ' * 30}", picture.getvalue()) for n in range(1, 5)]
    data = pdf_bytes([sheet(*photos)], format, EN, title="Notice")
    with pypdfium2.PdfDocument(data) as document:
        texts = [found.get_textpage().get_text_range() for found in document]
        sizes = [found.get_size() for found in document]
    assert all(any(f"{n}: wall" in text for text in texts) for n in range(1, 5))
    assert "4: wall" in texts[-1] and "Put right" in texts[-1]
    for at, (_, high) in enumerate(sizes):
        found = coloured(page(data, at), RED)
        assert found is None or found[3] < high - 10
