"""A face read by hand says of its characters what reportlab says, and what it gives along can be read again."""

from importlib.resources import files
from pathlib import Path
from struct import pack_into, unpack_from
from typing import Any

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from frontdesk.core.words import folder
from frontdesk.paper.truetype import TrueType

FONTS = folder("resources") / "fonts"
VERA = Path(str(files("reportlab") / "fonts" / "Vera.ttf"))
"""A face of another kind: the older table of characters, and glyphs put together from others."""


def face(path: Path) -> TrueType:
    return TrueType(path.stem, path.read_bytes())


@pytest.mark.parametrize("path", [FONTS / "NotoSansHK-Regular.ttf", VERA], ids=lambda path: path.stem)
def test_it_knows_the_same_characters_and_widths_as_another_reader(path: Path) -> None:
    ours, theirs = face(path), TTFontFile(str(path))
    known = {code for code in range(0x30000) if ours.glyph(chr(code))}
    assert known == {code for code, glyph in theirs.charToGlyph.items() if glyph}
    for code in known - {0xA0}:  # reportlab takes the plain space for the one that does not break
        assert ours.glyph(chr(code)) == theirs.charToGlyph[code]
        assert abs(ours.width(chr(code)) - theirs.charWidths[code]) <= 1


def test_the_older_table_of_characters_says_the_same_as_the_newer() -> None:
    path = FONTS / "NotoSansSC-Bold.ttf"
    data = bytearray(path.read_bytes())
    cmap = next(at for tag, at in records(data) if tag == b"cmap")
    for number in range(unpack_from(">H", data, cmap + 2)[0]):
        record = cmap + 4 + 8 * number
        if unpack_from(">HH", data, record) in ((3, 10), (0, 4)):
            pack_into(">HH", data, record, 9, 9)
    older, newer = TrueType("older", bytes(data)), face(path)
    assert all(older.glyph(chr(code)) == newer.glyph(chr(code)) for code in range(0x10000))


@pytest.mark.parametrize(
    ("path", "text"), [(FONTS / "NotoSansSC-Regular.ttf", "陈志远 欧阳 =1+1"), (VERA, "Ångström é ½ x")]
)
def test_a_part_is_a_sound_face_with_the_same_shapes(path: Path, text: str) -> None:
    characters = list(dict.fromkeys(text))
    whole = face(path)
    part = whole.subset(characters)
    (count,) = unpack_from(">H", part, dict(records(part))[b"maxp"] + 4)
    assert count >= 1 + len(characters)
    assert len(part) < len(path.read_bytes()) / 3
    assert sum(unpack_from(f">{len(part) // 4}I", part)) & 0xFFFFFFFF == 0xB1B0AFBA
    # Glyph n + 1 under the character n + 1, as a table of characters would have it.
    shapes = [outline(part, number) for number in range(1, 1 + len(characters))]
    drawn = [shape for shape in shapes if shape]
    assert len(drawn) == len([character for character in characters if character != " "])
    composite = [shape for shape in drawn if shape[0] >= 0x80]
    assert all(shape in path.read_bytes() for shape in drawn if shape not in composite)
    assert bool(composite) == (path == VERA)
    assert all(unpack_from(">H", shape, 12)[0] < count for shape in composite)


@pytest.mark.parametrize("data", [b"", b"OTTO" + bytes(100), b"\0\1\0\0 not a font", b"\0\1\0\0" + bytes(100)])
def test_what_is_no_such_face_is_an_error(data: bytes) -> None:
    with pytest.raises(Exception, match=r"face|table|buffer"):
        TrueType("x", data)


def records(data: Any) -> list[tuple[bytes, int]]:
    """The tables of a font file, and where each begins."""
    (count,) = unpack_from(">H", data, 4)
    return [unpack_from(">4s4xI", data, 12 + 16 * number) for number in range(count)]  # type: ignore[misc]


def outline(data: bytes, glyph: int) -> bytes:
    """The outline of a glyph, without what fills it up."""
    places = dict(records(data))
    start, end = unpack_from(">2I", data, places[b"loca"] + 4 * glyph)
    shape = data[places[b"glyf"] + start : places[b"glyf"] + end]
    return shape.rstrip(b"\0") if shape else b""
