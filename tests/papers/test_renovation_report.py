"""The renovation report word for word, on pages and in a workbook."""

import io

import openpyxl
import pypdfium2
import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper.report import report_as_text
from frontdesk.paper.reportpages import write_report_pdf
from frontdesk.paper.reportsheets import write_report_xlsx
from frontdesk.renovation.papers.reports import report_of
from tests.papers import fee_facts
from tests.papers.golden import check
from tests.papers.renovation_report_facts import RENOVATION


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_renovation_report(language: str) -> None:
    report = report_of(RENOVATION, Speaker(language), **fee_facts.PRINTED)
    check("report_renovation", language, report_as_text(report))


def test_it_is_drawn_and_is_a_workbook_with_charts() -> None:
    say = Speaker("zh_CN")
    report = report_of(RENOVATION, say, **fee_facts.PRINTED)
    pages, sheets = io.BytesIO(), io.BytesIO()
    assert write_report_pdf(report, pages, say) == len(pypdfium2.PdfDocument(pages.getvalue()))
    write_report_xlsx(report, sheets)
    book = openpyxl.load_workbook(sheets)
    assert book.worksheets[0].title == report.title
    assert sum(len(sheet._charts) for sheet in book.worksheets) == 4


def test_of_one_building_it_tells_no_complaint_rate_and_of_weeks_it_tells_weeks() -> None:
    week = {"trend": [line | {"at": "2026-W47"} for line in RENOVATION["trend"]]}
    report = report_of(RENOVATION | week | {"complaints": None, "building": "3"}, Speaker("en"))
    text = report_as_text(report)
    assert "Complaint rate" not in text
    assert "Permits and notices by week" in text and "By week" in text
