"""Reports: one content as text, on pages and in a workbook; figures stay figures and texts stay texts."""

import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.chart import Chart, Series, Shape
from frontdesk.paper.formats import A4, A4_LANDSCAPE
from frontdesk.paper.palette import LIGHT
from frontdesk.paper.report import Fact, Facts, Notes, Report, Section, report_as_text
from frontdesk.paper.reportpages import write_report_pdf
from frontdesk.paper.reportsheets import write_report_xlsx
from tests.papers import golden

EN = Speaker("en")
HARD = ("=1+1", "+86 571", "-12", "@SUM(A1)", "\tx", "_x0041_", " 陈 ", "]]><&>𠮷")
COLUMNS = (
    BookColumn("building", "楼栋", width=10),
    BookColumn("units", "户数", "count", 8, total=True),
    BookColumn("due", "应收", "money", total=True),
    BookColumn("received", "实收", "money", total=True),
    BookColumn("rate", "收缴率", "percent", 10),
    BookColumn("last", "最近收款", "date"),
)
RATES = Chart(
    title="月度收缴率",
    measure="percent",
    shape="lines",
    by="月份",
    categories=("2026-09", "2026-10", "2026-11", "2026-12"),
    series=(Series("2026 年", (9512, 9380, 8145, None)), Series("2025 年", (9012, 8870, 8945, 9033))),
)
AGES = Chart(
    title="账龄分析",
    measure="money",
    by="账龄",
    ordered=True,
    categories=("0–30 天", "31–90 天", "一年以上"),
    series=(Series("欠费", (18_542_350, 9_321_180, 812_090)),),
)
INCOME = Chart(
    title="收入构成",
    measure="money",
    shape="rows",
    by="收费项目",
    shares=True,
    categories=("物业费", "水费"),
    series=(Series("实收", (9_000_000, 1_000_000)),),
)
STACKED = Chart(
    title="各月笔数",
    measure="count",
    shape="stacked",
    counted="笔",
    categories=("10 月", "11 月"),
    series=(Series("现金", (12, 30), "good"), Series("转账", (5, -1), "late")),
)


def building(number: int) -> tuple[Any, ...]:
    return f"{number} 栋", 64, 1_800_000, 1_700_000 - number, 9444, date(2026, 11, number % 28 + 1)


def table(count: int = 2, **changes: Any) -> Book:
    whole: dict[str, Any] = {
        "title": "各楼栋收缴率",
        "columns": COLUMNS,
        "rows": tuple(building(number) for number in range(1, count + 1)),
        "total_label": "合计",
        "totals": {"rate": 9444},
    }
    return Book(**{**whole, **changes})


def report(*sections: Section) -> Report:
    facts = Facts((Fact("应收", 3_600_000, "money"), Fact("收缴率", 9444, "percent"), Fact("欠费户数", 82, "count")))
    notes = Notes(("收缴率 = 所属期间内的实收 ÷ 应收。",), title="说明")
    return Report(
        office="云栖花园物业服务中心",
        title="收缴率报表",
        subtitle=("所属期间：2026-09 至 2026-12",),
        printed="打印：2026-11-22 14:05 林晓",
        stamps=("演示",),
        sections=sections or (facts, RATES, AGES, INCOME, STACKED, table(), notes),
    )


def pages(report: Report, **how: Any) -> list[str]:
    """The text of each page as a reader copies it, without spaces."""
    target = io.BytesIO()
    count = write_report_pdf(report, target, EN, **how)
    with closing(pypdfium2.PdfDocument(target.getvalue())) as document:
        found = ["".join(text.split()) for text in _copied(document)]
    assert count == len(found)
    return found


def _copied(document: Any) -> Iterator[str]:
    for page in document:
        with closing(page.get_textpage()) as text:
            yield str(text.get_text_range())


def sheets(report: Report) -> dict[str, Worksheet]:
    target = io.BytesIO()
    write_report_xlsx(report, target)
    return {sheet.title: sheet for sheet in openpyxl.load_workbook(target).worksheets}


# Text


def test_a_report_as_text() -> None:
    golden.check("report", "zh_CN", report_as_text(report()))


# Pages


def test_a_report_on_paper_says_what_its_text_says() -> None:
    found = pages(report())
    text = "".join(found)
    for expected in ("云栖花园物业服务中心", "收缴率报表", "演示", "所属期间：2026-09至2026-12", "36,000.00", "94.44%"):
        assert expected in text
    for expected in ("月度收缴率", "18.54", "90,000(90.0%)", "合计", "33,999.97", "说明"):
        assert expected in text
    for number, page in enumerate(found, 1):
        assert f"Page{number}/{len(found)}" in page
        assert "打印：2026-11-2214:05林晓" in page
        assert "收缴率报表" in page


def test_a_long_table_repeats_its_header_and_ends_with_its_totals_once() -> None:
    found = pages(report(table(150)))
    assert len(found) > 3
    assert all("楼栋户数应收" in page for page in found)
    assert ["合计" in page for page in found] == [False] * (len(found) - 1) + [True]
    assert "".join(found).count("栋64") == 150


def test_a_chart_is_never_cut_by_the_end_of_a_page() -> None:
    found = pages(report(*[AGES] * 7))
    assert len(found) > 1
    for page in found:
        assert page.count("账龄分析") == page.count("一年以上") > 0


def test_a_title_stays_with_what_it_is_the_title_of() -> None:
    for lines in range(20, 60):
        found = pages(report(Notes(tuple("说" for _ in range(lines))), table()))
        assert ["各楼栋收缴率" in page for page in found] == ["1栋64" in page for page in found]


def test_a_table_without_rows_and_a_chart_without_figures_are_shown_all_the_same() -> None:
    (found,) = pages(report(table(0, totals={}), replace(RATES, series=()), Facts(())))
    assert "楼栋户数应收" in found
    assert "Nofiguresyet." in found


def test_a_chart_of_sixty_buildings_has_a_page_of_its_own() -> None:
    names = tuple(f"{number}栋" for number in range(1, 61))
    chart = replace(INCOME, categories=names, series=(Series("实收", tuple(range(60))),), shares=False)
    found = pages(report(Notes(("说明",) * 9), chart))
    assert len(found) == 2
    assert all(name in found[1] for name in names)


def test_a_long_fact_is_broken_and_not_cut() -> None:
    said = "本期应收含上年结转及装修期间临时用水用电分摊"
    assert said in pages(report(Facts((Fact("备注", said), Fact("a", "b"), Fact("c", "d"), Fact("e", "f")))))[0]


def test_a_report_fits_a_sheet_that_lies() -> None:
    assert pages(report(), format=A4_LANDSCAPE)


def test_the_same_report_gives_the_same_bytes() -> None:
    one, other = io.BytesIO(), io.BytesIO()
    for target in (one, other):
        write_report_pdf(report(), target, EN, A4)
    assert one.getvalue() == other.getvalue()


# The workbook


def test_figures_are_numbers_with_their_formats(tmp_path: Path) -> None:
    write_report_xlsx(report(), tmp_path / "report.xlsx")
    rows = CalamineWorkbook.from_path(tmp_path / "report.xlsx").get_sheet_by_name("各楼栋收缴率").to_python()
    assert rows[2] == ["1 栋", 64, 18000.0, 16999.99, 0.9444, date(2026, 11, 2)]
    assert rows[4] == ["合计", 128, 36000.0, 33999.97, 0.9444, ""]
    sheet = sheets(report())["各楼栋收缴率"]
    formats = [cell.number_format for cell in sheet[3]]
    assert formats == ["@", "#,##0", "#,##0.00", "#,##0.00", "0.00%", "yyyy-mm-dd"]
    assert (sheet.freeze_panes, sheet.print_title_rows, sheet.auto_filter.ref) == ("A3", "$2:$2", "A2:F4")
    assert sheet["F3"].value == datetime(2026, 11, 2)  # noqa: DTZ001  # so openpyxl reads a day
    assert sheet["A5"].font.b


def test_the_first_sheet_has_the_letterhead_the_facts_and_the_notes() -> None:
    found = [[cell.value for cell in row] for row in sheets(report())["收缴率报表"].iter_rows()]
    assert found == [
        ["云栖花园物业服务中心", None],
        ["收缴率报表", None],
        ["所属期间：2026-09 至 2026-12", None],
        ["演示", None],
        ["打印：2026-11-22 14:05 林晓", None],
        [None, None],
        ["应收", 36000],
        ["收缴率", 0.9444],
        ["欠费户数", 82],
        [None, None],
        ["说明", None],
        ["收缴率 = 所属期间内的实收 ÷ 应收。", None],
    ]


def test_texts_that_begin_as_formulas_do_stay_texts() -> None:
    notes = Notes(HARD)
    chart = replace(AGES, categories=HARD[:3], title="=1+1", by="=2", series=(Series("=3", (1, 2, 3)),))
    rows = tuple((text, 1, 2, 3, 4, None) for text in HARD)
    found = sheets(report(notes, Facts((Fact("=A1", "=B1"),)), chart, table(title="", rows=rows)))
    texts = [cell for sheet in found.values() for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in texts if isinstance(cell.value, str)} == {"s"}
    hard = [cell for cell in texts if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@", "\t"))]
    assert len(hard) >= 16
    assert all(cell.quotePrefix for cell in hard)


def drawn_in(sheet: Worksheet) -> Any:
    (chart,) = sheet._charts
    return chart


def test_charts_are_charts_of_excels_over_their_figures() -> None:
    found = sheets(report())
    assert list(found) == ["收缴率报表", "月度收缴率", "账龄分析", "收入构成", "各月笔数", "各楼栋收缴率"]
    kinds = [(drawn_in(found[name]).tagname, len(drawn_in(found[name]).series)) for name in list(found)[1:5]]
    assert kinds == [("lineChart", 2), ("barChart", 1), ("barChart", 1), ("barChart", 2)]
    line, ages, income, stacked = (drawn_in(found[name]) for name in list(found)[1:5])
    assert line.series[1].val.numRef.f == "'月度收缴率'!$C$3:$C$6"
    assert line.series[1].cat.strRef.f == "'月度收缴率'!$A$3:$A$6"
    assert line.series[1].tx.strRef.f == "'月度收缴率'!C2"
    assert (line.y_axis.scaling.min, line.y_axis.scaling.max, line.y_axis.number_format.formatCode) == (0, 1, "0%")
    assert [point.spPr.solidFill.srgbClr for point in ages.series[0].dPt] == [colour[1:] for colour in LIGHT.steps(3)]
    assert (income.type, income.x_axis.scaling.orientation) == ("bar", "maxMin")
    assert (stacked.grouping, stacked.overlap) == ("stacked", 100)
    assert [series.spPr.solidFill.srgbClr for series in stacked.series] == [
        LIGHT.states[state][1:] for state in ("good", "late")
    ]
    assert all(not axis.delete for chart in (line, ages) for axis in (chart.x_axis, chart.y_axis))


def test_a_pareto_chart_is_bars_and_a_line_of_excels_each_on_its_axis() -> None:
    told = Series("投诉", (3, 1))
    chart = Chart(
        title="投诉类别",
        measure="count",
        shape="pareto",
        line="累计",
        few=8000,
        categories=("噪音", "停车"),
        series=(told,),
    )
    sheet = sheets(report(chart))["投诉类别"]
    assert list(sheet.iter_rows(min_row=2, values_only=True)) == [
        (None, "投诉", "累计", "80%"), ("噪音", 3, 0.75, 0.8), ("停车", 1, 1, 0.8),
    ]  # fmt: skip
    drawn = drawn_in(sheet)
    assert [each.tagname for each in drawn._charts] == ["barChart", "lineChart"]
    assert (drawn._charts[1].y_axis.axId, drawn._charts[1].y_axis.crosses) == (200, "max")
    assert [each.tx.strRef.f for each in drawn._charts[1].series] == ["'投诉类别'!C2", "'投诉类别'!D2"]


@pytest.mark.parametrize("shape", ["bars", "stacked", "rows", "pareto", "lines"])
def test_bars_of_excels_begin_at_nothing_and_a_few_are_counted_in_whole_steps(shape: Shape) -> None:
    chart = Chart(title="图", measure="count", shape=shape, categories=("甲", "乙"), series=(Series("数", (3, 2)),))
    axis = drawn_in(sheets(report(chart))["图"]).y_axis
    assert (axis.scaling.min, axis.majorUnit) == (None if shape == "lines" else 0, 1)
    many = drawn_in(sheets(report(replace(chart, series=(Series("数", (1300, 1100)),))))["图"]).y_axis
    assert (many.scaling.min, many.majorUnit) == (None if shape == "lines" else 0, None)
    if shape != "pareto":
        below = replace(chart, series=(Series("数", (3, -2)),))
        assert drawn_in(sheets(report(below))["图"]).y_axis.scaling.min is None


def test_what_is_not_there_yet_is_an_empty_cell_and_no_zero() -> None:
    rows = list(sheets(report())["月度收缴率"].iter_rows(values_only=True))
    assert rows[1:] == [
        ("月份", "2026 年", "2025 年"),
        ("2026-09", 0.9512, 0.9012),
        ("2026-10", 0.938, 0.887),
        ("2026-11", 0.8145, 0.8945),
        ("2026-12", None, 0.9033),
    ]


def test_a_chart_without_figures_is_a_sheet_without_a_chart() -> None:
    sheet = sheets(report(replace(RATES, series=(), categories=())))["月度收缴率"]
    assert sheet._charts == []


def test_sheets_of_one_title_are_told_apart() -> None:
    long = "各收费项目按楼栋和月份汇总的应收实收及收缴率一览（含减免和违约金）"
    found = sheets(report(AGES, AGES, table(title=long), table(title=long), table(title="")))
    assert len(found) == 6
    assert {"账龄分析", "账龄分析 2"} < set(found)


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    for write, name in ((write_report_xlsx, "r.xlsx"), (lambda r, t: write_report_pdf(r, t, EN), "r.pdf")):
        write(report(), tmp_path / name)
        with pytest.raises(Refusal, match="does not exist"):
            write(report(), tmp_path / "gone" / name)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.pdf", "r.xlsx"]
