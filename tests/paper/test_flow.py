"""Pages leave for the file as they are drawn: the memory stays flat, and what readers need is found at the end."""

import io
import re
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import pairwise, repeat
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from frontdesk.core.words import Speaker
from frontdesk.fees.papers.notice import notice_sheet
from frontdesk.fees.papers.registers import charge_list
from frontdesk.paper.fonts import faces
from frontdesk.paper.formats import A4, A5_LANDSCAPE
from frontdesk.paper.pdf import book_pdf, write_pdf
from frontdesk.paper.pen import Pen
from frontdesk.paper.preview import render
from frontdesk.paper.sheet import Seal, Sheet
from tests.papers import fee_facts as facts

EN = Speaker("en")


class Sink(io.RawIOBase):
    """A target that keeps nothing, and can't be wound back."""

    def __init__(self) -> None:
        self.writes: list[int] = []

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.writes.append(len(data))
        return len(data)


def notices(count: int, target: Any) -> None:
    notice = notice_sheet(facts.notice(), EN, **facts.PRINTED)
    write_pdf(repeat(notice, count), target, A4, EN, title="Notices")


def register(count: int, target: Any) -> None:
    rows = repeat(facts.charges()[0], 24 * count)
    book_pdf(charge_list(rows, EN, office="", **facts.PRINTED), target, EN)


def picture(colour: tuple[int, ...], size: tuple[int, int] = (40, 30), format: str = "PNG") -> bytes:
    target = io.BytesIO()
    Image.new("RGBA" if len(colour) == 4 else "RGB", size, colour).save(target, format)
    return target.getvalue()


@pytest.mark.parametrize("write", [notices, register])
def test_a_page_takes_no_memory_once_it_is_drawn(write: Callable[[int, Any], None]) -> None:
    def most(count: int) -> int:
        tracemalloc.start()
        write(count, Sink())
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    write(2, Sink())
    assert most(70) < most(10) + 60 * 1_000, "a page has 8,000 bytes, and 2,000 packed"


def test_pages_leave_while_others_are_drawn() -> None:
    sink, left = Sink(), []

    def watched() -> Iterator[Sheet]:
        for _ in range(5):
            left.append(sum(sink.writes))
            yield notice_sheet(facts.notice(), EN, **facts.PRINTED)

    write_pdf(watched(), sink, A4, EN, title="x")  # type: ignore[arg-type]
    assert all(before < after for before, after in pairwise(left))


@pytest.mark.parametrize("write", [notices, register])
def test_everything_is_where_the_file_says(write: Callable[[int, Any], None]) -> None:
    target = io.BytesIO()
    write(3, target)
    pdf = target.getvalue()
    start = int(re.findall(rb"startxref\n(\d+)\n%%EOF\n$", pdf)[0])
    count, table = re.findall(rb"^xref\n0 (\d+)\n0000000000 65535 f \n((?:\d{10} 00000 n \n)+)trailer", pdf[start:])[0]
    begins = [int(line.split()[0]) for line in table.splitlines()]
    assert len(begins) == int(count) - 1
    for number, begin in enumerate(begins, 1):
        assert pdf[begin:].startswith(b"%d 0 obj\n" % number)


def test_other_documents_have_another_mark() -> None:
    marks = set()
    for count in (1, 2, 2):
        target = io.BytesIO()
        notices(count, target)
        marks.add(re.findall(rb"/ID \n?\[(<[0-9a-f]+>)", target.getvalue())[0])
    assert len(marks) == 2


def test_a_picture_is_in_the_file_once() -> None:
    logo, seal = picture((0, 200, 0, 120)), Seal(picture((200, 0, 0), format="JPEG"))
    target = io.BytesIO()
    sheets = (Sheet(office="云栖花园", title="Notice", logo=logo, seal=seal) for _ in range(3))
    write_pdf(sheets, target, A5_LANDSCAPE, EN, title="x")
    assert target.getvalue().count(b"/Subtype /Image") == 3, "the logo, how transparent it is, and the seal"


def test_a_picture_that_is_none_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    sheets = (Sheet(office="云栖花园", title="Notice", logo=b"holiday") for _ in range(3))
    write_pdf(sheets, Sink(), A5_LANDSCAPE, EN, title="x")  # type: ignore[arg-type]
    assert caplog.text.count("logo") == 1


def test_drawings_stand_among_texts(tmp_path: Path) -> None:
    from reportlab.graphics.shapes import Drawing, Rect, String
    from reportlab.lib.colors import Color

    path = tmp_path / "drawn.pdf"
    drawing = Drawing(100, 80)
    drawing.add(Rect(0, 0, 40, 40, fillColor=Color(1, 0, 0, 0.5), strokeColor=None))
    drawing.add(String(0, 60, "收缴率", fontName=faces().regular().fontName))
    with path.open("wb") as file:
        pen = Pen(file, faces(), "x")
        for _ in range(2):
            pen.begin(200, 100)
            pen.drawing(50, 10, drawing)
            pen.text(10, 20, "2026", 9)
            pen.end()
        pen.save()
    with pypdfium2.PdfDocument(path) as document:
        page = document[1]
        words = page.get_textpage()
        assert set(words.get_text_range().split()) == {"2026", "收缴率"}
        words.close()
        page.close()
    width, _, pixels = render(path.read_bytes(), 1, 72)
    assert tuple(pixels[4 * (80 * width + 60) :][:3]) == pytest.approx((127, 127, 255), abs=2), "blue, green, red"
