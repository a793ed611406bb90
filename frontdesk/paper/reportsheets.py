"""A report as a workbook: its figures as numbers, its charts as charts that Excel redraws when a figure is changed."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from frontdesk.paper.book import Book, Kind, Sums, Value
from frontdesk.paper.chart import Chart
from frontdesk.paper.palette import LIGHT
from frontdesk.paper.plot import colours_of, line_colour
from frontdesk.paper.report import Facts, Notes, Report
from frontdesk.paper.saving import saved
from frontdesk.paper.styled import put_figure, put_text, save, styles
from frontdesk.paper.xlsx import sheet_name

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_FORMATS: dict[Kind, str] = {
    "money": "#,##0.00",
    "area": "#,##0.00",
    "percent": "0.00%",
    "count": "#,##0",
    "date": "yyyy-mm-dd",
}
_AXES = {"money": "#,##0", "percent": "0%", "count": "#,##0"}
"""Number formats of Excel's for cells, and for the axis of a chart."""

_DECIMALS = {"money": 2, "area": 2, "percent": 4}
"""By how many places a whole number is moved to be what Excel takes."""

_LABELLED = 16
"""How many figures a chart may have to say them all."""

_FEW = 6
"""From how many on Excel by itself counts in whole steps."""


def write_report_xlsx(report: Report, target: Path | BinaryIO) -> None:
    """Write a report with facts and notes on the first sheet, each chart beside its figures, each table on a sheet.

    Money and percents are numbers; texts that begin as formulas do stay texts. A path is replaced only when all is on
    the disk; refuses in words when that can't be done.
    """
    if isinstance(target, Path):
        with saved(target) as file:
            return write_report_xlsx(report, file)
    save(_drawn(report), target)
    return None


def _drawn(report: Report) -> "Workbook":
    from openpyxl import Workbook
    from openpyxl.worksheet.properties import PageSetupProperties
    from openpyxl.worksheet.worksheet import Worksheet

    workbook = Workbook()
    for style in styles():
        workbook.add_named_style(style)
    first = workbook.active
    assert isinstance(first, Worksheet)
    first.title = sheet_name(report.title)
    _Cover(report, first)
    for section in report.sections:
        if isinstance(section, Chart | Book):
            sheet = workbook.create_sheet(_free_name(section.title, workbook.sheetnames))
            put_text(sheet, 1, 1, section.title or report.title, "title")
            if isinstance(section, Chart):
                _chart(sheet, section)
            else:
                _book(sheet, section)
    for sheet in workbook.worksheets:
        sheet.sheet_view.showGridLines = False
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    return workbook


def _free_name(title: str, taken: Sequence[str]) -> str:
    """What a sheet is called, no other of the workbook being called so; Excel sees no difference of case."""
    name = sheet_name(title)
    used = {each.casefold() for each in taken}
    number = 1
    while name.casefold() in used:
        number += 1
        name = f"{sheet_name(title)[:26]} {number}"
    return name


class _Cover:
    """The first sheet: letterhead, facts and notes, one below the other."""

    def __init__(self, report: Report, sheet: "Worksheet") -> None:
        self.sheet, self.row = sheet, 0
        sheet.column_dimensions["A"].width = sheet.column_dimensions["B"].width = 26
        self._line(report.office, "quiet")
        self._line(report.title, "title")
        for text in (*report.subtitle, *report.stamps, report.printed):
            self._line(text, "quiet")
        for section in report.sections:
            if isinstance(section, Facts | Notes):
                self.row += 1
                self._line(section.title, "strong")
            if isinstance(section, Facts):
                for fact in section.facts:
                    self.row += 1
                    put_text(sheet, self.row, 1, fact.label, "field")
                    _put(sheet, self.row, 2, fact.value, fact.kind)
            elif isinstance(section, Notes):
                for text in section.paragraphs:
                    self._line(text, "quiet")

    def _line(self, text: str, style: str) -> None:
        if text:
            self.row += 1
            put_text(self.sheet, self.row, 1, text, style)


def _put(sheet: "Worksheet", row: int, column: int, value: Value, kind: Kind, *, total: bool = False) -> None:
    if isinstance(value, int) and kind != "text":
        figure = Decimal(value).scaleb(-_DECIMALS.get(kind, 0))
        put_figure(sheet, row, column, figure, "total" if total else "figure", _FORMATS[kind])
    elif isinstance(value, date) and value.year > 1900:
        put_figure(sheet, row, column, value, "total" if total else "figure", _FORMATS["date"])
    else:
        put_text(sheet, row, column, "" if value is None else str(value), "total" if total else "field")


# Tables


def _book(sheet: "Worksheet", book: Book) -> None:
    from openpyxl.utils import get_column_letter

    header = 2 + len(book.subtitle)
    for row, text in enumerate(book.subtitle, 2):
        put_text(sheet, row, 1, text, "quiet")
    for number, column in enumerate(book.columns, 1):
        put_text(sheet, header, number, column.title, "header")
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    row, sums = header, Sums(book)
    for row, values in enumerate(map(book.cells, book.rows), header + 1):
        sums.add([[value] for value in values])
        for number, (column, value) in enumerate(zip(book.columns, values, strict=True), 1):
            _put(sheet, row, number, value, column.kind)
    sheet.auto_filter.ref = f"A{header}:{get_column_letter(len(book.columns))}{row}"
    for number, (column, value) in enumerate(zip(book.columns, sums.row() or (), strict=False), 1):
        _put(sheet, row + 1, number, value, column.kind, total=True)
    sheet.freeze_panes = f"A{header + 1}"
    sheet.print_title_rows = f"{header}:{header}"


# Charts


def _chart(sheet: "Worksheet", chart: Chart) -> None:
    """The figures from the second row on, the chart at their right."""
    from openpyxl.utils import get_column_letter

    put_text(sheet, 2, 1, chart.by, "header")
    sheet.column_dimensions["A"].width = 20
    for number, series in enumerate(chart.series, 2):
        put_text(sheet, 2, number, series.name, "header")
        sheet.column_dimensions[get_column_letter(number)].width = 16
    for row, category in enumerate(chart.categories, 3):
        put_text(sheet, row, 1, category, "field")
        for number, series in enumerate(chart.series, 2):
            _put(sheet, row, number, series.values[row - 3], chart.measure)
    if chart.shape == "pareto":
        put_text(sheet, 2, 3, chart.line, "header")
        put_text(sheet, 2, 4, f"{chart.few / 100:g}%", "header")
        for row, so_far in enumerate(chart.shares_so_far, 3):
            _put(sheet, row, 3, so_far, "percent")
            _put(sheet, row, 4, chart.few, "percent")
    if not chart.empty:
        drawn = _excel(sheet, chart)
        if chart.shape == "pareto":
            drawn += _so_far(sheet, chart)
        columns = 4 if chart.shape == "pareto" else 1 + len(chart.series)
        sheet.add_chart(drawn, f"{get_column_letter(columns + 2)}2")


def _excel(sheet: "Worksheet", chart: Chart) -> Any:
    from openpyxl.chart import BarChart, LineChart, Reference
    from openpyxl.chart.data_source import AxDataSource, StrRef
    from openpyxl.chart.label import DataLabelList

    drawn: Any = LineChart() if chart.shape == "lines" else BarChart()
    last = 2 + len(chart.categories)
    drawn.add_data(Reference(sheet, 2, 2, 1 + len(chart.series), last), titles_from_data=True)
    _arrange(drawn, chart)
    for number, paints in enumerate(colours_of(chart, LIGHT)):
        # Named as texts: Excel would take months for numbers.
        drawn.series[number].cat = AxDataSource(strRef=StrRef(str(Reference(sheet, 1, 3, 1, last))))
        _paint(drawn.series[number], [paint[1:] for paint in paints], chart)
    if len(chart.categories) * len(chart.series) <= _LABELLED:
        drawn.dataLabels = DataLabelList(showVal=True)
        drawn.dataLabels.showSerName = drawn.dataLabels.showCatName = drawn.dataLabels.showLegendKey = False
    drawn.title = chart.title or None
    drawn.legend.position = "t"
    if len(chart.series) == 1 and chart.shape != "pareto":
        drawn.legend = None
    for words in (drawn.title, drawn.legend, drawn.y_axis.title):
        if words is not None:
            # Unsaid, Excel lays them over the figures.
            words.overlay = False
    drawn.width = 24
    drawn.height = max(11, 1.5 + 0.62 * len(chart.categories)) if chart.shape == "rows" else 11
    return drawn


def _so_far(sheet: "Worksheet", chart: Chart) -> Any:
    """The line of what the bars of a Pareto chart come to and that of the share that is marked, on an axis of their own
    at the right."""
    from openpyxl.chart import LineChart, Reference

    line: Any = LineChart()
    line.add_data(Reference(sheet, 3, 2, 4, 2 + len(chart.categories)), titles_from_data=True)
    _paint_line(line.series[0], line_colour(LIGHT)[1:])
    _paint_line(line.series[1], LIGHT.states["late"][1:])
    line.series[1].marker.symbol = "none"
    line.series[1].graphicalProperties.line.dashStyle = "dash"
    line.y_axis.axId = 200
    line.y_axis.crosses = "max"
    line.y_axis.delete = False
    line.y_axis.number_format = _AXES["percent"]
    line.y_axis.scaling.min, line.y_axis.scaling.max = 0, 1
    line.y_axis.majorGridlines = None
    return line


def _arrange(drawn: Any, chart: Chart) -> None:
    """Axes with round figures, bars as they are on screen."""
    drawn.x_axis.delete = drawn.y_axis.delete = False
    drawn.y_axis.number_format = _AXES[chart.measure]
    drawn.y_axis.title = chart.counted or None
    drawn.y_axis.majorGridlines.spPr = _line(LIGHT.line[1:], 9525)
    known = [value for series in chart.series for value in series.values if value is not None]
    if chart.measure == "percent" and chart.shape != "stacked" and all(0 <= value <= 10_000 for value in known):
        drawn.y_axis.scaling.min, drawn.y_axis.scaling.max = 0, 1
    elif chart.shape != "lines" and min(known, default=0) >= 0:
        # Excel would cut off what high bars have in common, and tell 13 as twice 11.
        drawn.y_axis.scaling.min = 0
    if chart.measure == "count" and max(map(abs, _heights(chart)), default=0) < _FEW:
        # Nor does it mind half a household.
        drawn.y_axis.majorUnit = 1
    # Names stand at the edge, also where figures are below zero.
    drawn.x_axis.tickLblPos = "low"
    if chart.shape == "lines":
        return
    drawn.gapWidth = 60
    if chart.shape == "stacked":
        drawn.grouping, drawn.overlap = "stacked", 100
    elif chart.shape == "rows":
        drawn.type = "bar"
        # Excel counts rows from below.
        drawn.x_axis.scaling.orientation = "maxMin"
        drawn.y_axis.crosses = "max"


def _heights(chart: Chart) -> list[int]:
    """How high the bars or lines are; of stacked ones as they stand together."""
    figures = [[value or 0 for value in series.values] for series in chart.series]
    return (
        list(map(sum, zip(*figures, strict=True))) if chart.shape == "stacked" else list(chain.from_iterable(figures))
    )


def _paint(series: Any, colours: list[str], chart: Chart) -> None:
    """Give the figures of a series their colours, written RRGGBB."""
    from openpyxl.chart.marker import DataPoint

    if chart.shape == "lines":
        return _paint_line(series, colours[0])
    series.graphicalProperties.solidFill = colours[0]
    # Excel would show what is below zero as white.
    series.invertIfNegative = False
    if len(set(colours)) > 1:
        for at, colour in enumerate(colours):
            point = DataPoint(idx=at, invertIfNegative=False)
            point.graphicalProperties.solidFill = colour
            series.dPt.append(point)
    return None


def _paint_line(series: Any, colour: str) -> None:
    series.graphicalProperties.line.solidFill = colour
    series.graphicalProperties.line.width = 22_225
    series.smooth = False
    series.marker.symbol, series.marker.size = "circle", 5
    series.marker.graphicalProperties.solidFill = colour
    series.marker.graphicalProperties.line.solidFill = colour


def _line(colour: str, width: int) -> Any:
    """The looks of a line; width in EMU, of which an inch has 914,400."""
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.line import LineProperties

    return GraphicalProperties(ln=LineProperties(solidFill=colour, w=width))
