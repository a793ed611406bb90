"""The reports and the statement, word for word; and each on pages and in a workbook."""

import io
from typing import Any

import openpyxl
import pypdfium2
import pytest

from frontdesk.core.words import Speaker
from frontdesk.fees.papers.reports import report_of
from frontdesk.paper.report import report_as_text
from frontdesk.paper.reportpages import write_report_pdf
from frontdesk.paper.reportsheets import write_report_xlsx
from tests.papers import fee_facts
from tests.papers import report_facts as facts
from tests.papers.golden import check

REPORTS: dict[str, dict[str, Any]] = {
    "rates": facts.RATES,
    "income": facts.INCOME,
    "recovery": facts.RECOVERY,
    "ageing": facts.AGEING,
    "statement": facts.STATEMENT,
}


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


def test_without_a_moment_nothing_is_said_of_printing() -> None:
    assert report_of(facts.AGEING, Speaker("en")).printed == ""


def test_of_many_buildings_the_charts_show_the_lowest_and_the_most_indebted() -> None:
    rate = facts.RATES["by_building"][0]
    many = [rate | {"building": str(n), "rate": 10_000 - 100 * n} for n in range(1, 31)]
    report = report_of(facts.RATES | {"by_building": many}, Speaker("en"))
    chart = next(each for each in report.sections if each.title == "Buildings with the lowest rates")
    assert chart.categories == tuple(str(n) for n in range(30, 18, -1))
