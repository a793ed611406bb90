"""The complaint and repair reports word for word, on pages and in a workbook."""

import io

import openpyxl
import pypdfium2
import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper.report import report_as_text
from frontdesk.paper.reportpages import write_report_pdf
from frontdesk.paper.reportsheets import write_report_xlsx
from frontdesk.tickets.papers.reports import report_of
from tests.papers import fee_facts
from tests.papers import ticket_report_facts as facts
from tests.papers.golden import check

REPORTS = {"complaints": facts.COMPLAINTS, "repairs": facts.REPAIRS}


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("name", REPORTS)
def test_a_report(name: str, language: str) -> None:
    report = report_of(REPORTS[name], Speaker(language), **fee_facts.PRINTED)
    check(f"report_{name}", language, report_as_text(report))


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_is_drawn_and_is_a_workbook(name: str) -> None:
    say = Speaker("zh_CN")
    report = report_of(REPORTS[name], say, **fee_facts.PRINTED)
    pages, sheets = io.BytesIO(), io.BytesIO()
    assert write_report_pdf(report, pages, say) == len(pypdfium2.PdfDocument(pages.getvalue()))
    write_report_xlsx(report, sheets)
    assert openpyxl.load_workbook(sheets).worksheets[0].title == report.title


def test_a_report_of_a_month_tells_months() -> None:
    titles = [section.title for section in report_of(facts.COMPLAINTS | facts.MONTH, Speaker("en")).sections]
    assert {"Reported by month", "Handling rate by month", "By month"} <= set(titles)


def test_of_many_buildings_the_chart_shows_those_with_the_most_complaints() -> None:
    line = facts.COMPLAINTS["by_building"][0]
    many = [line | {"building": str(n), "received": 40 - n, "handled": 40 - n, "open": 0} for n in range(1, 31)]
    many.insert(0, line | {"building": "99", "received": 90, "unfounded": 90, "handled": 0, "open": 0})
    report = report_of(facts.COMPLAINTS | {"by_building": many}, Speaker("en"))
    chart = next(each for each in report.sections if each.title == "Complaints by building")
    assert chart.categories == tuple(map(str, range(1, 13)))
