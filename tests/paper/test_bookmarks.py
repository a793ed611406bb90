"""A PDF of many sheets has an outline: names that lead to where each begins, one under the other."""

import io
from contextlib import closing

import pypdfium2
import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper.formats import A4
from frontdesk.paper.pdf import pdf_bytes, write_pdf
from frontdesk.paper.sheet import Column, Sheet, Table

EN = Speaker("en")
Outline = list[tuple[int, str, int | None]]


def sheet(*bookmark: str, rows: int = 1) -> Sheet:
    table = Table((Column("What"),), tuple((f"{n}",) for n in range(rows)))
    return Sheet(office="云栖花园", title="Log", tables=(table,), bookmark=bookmark)


def outline(*sheets: Sheet) -> Outline:
    """The names as a reader shows them: (how deep, name, page)."""
    with closing(pypdfium2.PdfDocument(pdf_bytes(sheets, A4, EN, title="x"))) as document:
        return [
            (mark.level, mark.get_title(), dest.get_index() if (dest := mark.get_dest()) else None)
            for mark in document.get_toc()
        ]


def test_each_name_leads_to_the_page_on_which_its_sheet_begins() -> None:
    found = outline(sheet("Monday", rows=60), sheet("Tuesday"), sheet(), sheet("星期三 (早班) \\ 单雪"))
    assert found == [(0, "Monday", 0), (0, "Tuesday", 2), (0, "星期三 (早班) \\ 单雪", 4)]


def test_names_stand_under_each_other() -> None:
    found = outline(
        sheet("21", "早班"), sheet("21", "中班"), sheet("22", "早班"), sheet("22", "早班"), sheet("21", "早班")
    )  # fmt: skip
    assert found == [
        (0, "21", 0), (1, "早班", 0), (1, "中班", 1), (0, "22", 2), (1, "早班", 2), (1, "早班", 3), (0, "21", 4),
        (1, "早班", 4),
    ]  # fmt: skip


@pytest.mark.parametrize("sheets", [(), (sheet(),)])
def test_sheets_without_names_have_no_outline(sheets: tuple[Sheet, ...]) -> None:
    target = io.BytesIO()
    write_pdf(sheets, target, A4, EN, title="x")
    assert b"/Outlines" not in target.getvalue()


def test_the_same_sheets_give_the_same_bytes() -> None:
    sheets = [sheet("21", "早班"), sheet("21", "中班")]
    assert pdf_bytes(sheets, A4, EN, title="x") == pdf_bytes(sheets, A4, EN, title="x")
