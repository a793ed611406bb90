"""The PDF file itself: its objects are where it says, its texts can be copied, whatever the face is called."""

import io
import re
from contextlib import closing

import pypdfium2

from frontdesk.core.words import folder
from frontdesk.paper.document import Document
from frontdesk.paper.truetype import TrueType

HK = folder("resources") / "fonts" / "NotoSansHK-Regular.ttf"


def written(*pages: str, face: str = "HK") -> bytes:
    """A document with a page for each of the texts, which are drawn in one face."""
    target = io.BytesIO()
    document = Document(target, "收据 𡋾")
    font = TrueType(face, HK.read_bytes())
    for text in pages:
        document.page(200, 100, f"BT 1 0 0 1 10 50 Tm {document.show(font, 20, text)} ET")
    document.close()
    return target.getvalue()


def copied(pdf: bytes) -> list[str]:
    found = []
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in document:
            with closing(page.get_textpage()) as text:
                found.append(str(text.get_text_range()))
    return found


def test_characters_beyond_the_first_plane_can_be_copied() -> None:
    assert copied(written("𡋾𠅤", "㙟")) == ["𡋾𠅤", "㙟"]


def test_every_object_is_where_the_table_says() -> None:
    pdf = written("𡋾", "㙟")
    start = int(re.findall(rb"startxref\n(\d+)\n", pdf)[0])
    count, *entries = pdf[start:].split(b"trailer")[0].splitlines()[1:]
    assert int(count.split()[1]) == len(entries)
    for number, entry in enumerate(entries):
        assert len(entry) == 19, "with its line end an entry has 20 bytes"
        if number:
            assert pdf[int(entry[:10]) :].startswith(b"%d 0 obj\n" % number)


def test_a_face_may_be_called_anything() -> None:
    pdf = written("𡋾", face="方正 (兰亭)/1#")
    assert copied(pdf) == ["𡋾"]
    assert b"+1/" in pdf


def test_a_title_is_in_any_script() -> None:
    with closing(pypdfium2.PdfDocument(written("𡋾"))) as document:
        assert document.get_metadata_dict()["Title"] == "收据 𡋾"


def test_what_is_known_last_still_comes_on_the_first_page() -> None:
    target = io.BytesIO()
    document = Document(target, "x")
    font = TrueType("HK", HK.read_bytes())
    for text in "𡋾㙟":
        document.page(200, 100, f"BT 1 0 0 1 10 50 Tm {document.show(font, 20, text)} ET", unfinished=True)
    for _ in range(2):
        document.finish(f"BT 1 0 0 1 90 50 Tm {document.show(font, 20, '𠅤')} ET")
    document.close()
    assert ["".join(text.split()) for text in copied(target.getvalue())] == ["𡋾𠅤", "㙟𠅤"]
