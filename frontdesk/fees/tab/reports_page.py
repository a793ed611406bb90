"""One report on the screen: its first figures as cards, its charts, and its tables, one at a time."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from frontdesk.core.words import Speaker, language, say
from frontdesk.paper.book import Book, BookColumn, Sums
from frontdesk.paper.chart import Chart, Series
from frontdesk.paper.drawing import ScreenChart, chart_pdf
from frontdesk.paper.palette import LIGHT
from frontdesk.paper.report import Fact, Facts, Report
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Heading, Words
from frontdesk.widgets.chart import ChartView
from frontdesk.widgets.recordtable import Column, RecordTable

_CARDS, _CHARTS = 4, 3
"""How many figures and charts stand side by side."""

_CHART = 172
"""The height of a chart, in pixels at 100 %."""


class FigureCard(Card):
    """One figure that counts, and what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setSpacing(0)
        self.body.setContentsMargins(looks.MARGIN - 1, 7, looks.MARGIN - 1, 7)
        self.label, self.value = Words("", "label"), Words("", "heading")
        self.add(self.label)
        self.add(self.value)

    def show_fact(self, fact: Fact | None) -> None:
        """Show a figure; None hides the card."""
        looks.reveal(self, fact is not None)
        if fact is not None:
            self.label.setText(fact.label)
            self.value.setText(fact.shown or "–")
            self.setAccessibleName(f"{fact.label} {fact.shown}")


class ChartCard(Card):
    """One chart under its title."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.view = Heading(), ChartView()
        self.view.setFixedHeight(_CHART)
        self.body.setContentsMargins(10, 8, 10, 4)
        self.body.setSpacing(0)
        self.add(self.title)
        self.add(self.view)

    def show_chart(self, chart: Chart | None) -> None:
        """Show a chart; None hides the card."""
        looks.reveal(self, chart is not None)
        if chart is not None:
            self.title.setText(chart.title)
            self.view.show_chart(ScreenChart(chart, Speaker(language())))


class Tables(Card):
    """The tables of a report, one seen at a time; the last line of each are its totals."""

    turned = Signal(int)
    """Another table is seen: its place."""

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(say("Tables of the report"))
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pages = QStackedWidget()
        self.add(self.bar)
        self.add(self.pages, 1)
        self._titles: tuple[Any, ...] = ()
        self.bar.currentChanged.connect(self._turn)

    def show_books(self, books: Sequence[Book]) -> None:
        """Show these tables; the same ones as before only get their new rows."""
        titles = tuple((book.title, book.columns) for book in books)
        if titles != self._titles:
            self._build(books)
            self._titles = titles
        for place, book in enumerate(books):
            self.table(place).set_rows(_rows(book))

    def table(self, place: int) -> RecordTable:
        """The table at a place."""
        found = self.pages.widget(place)
        assert isinstance(found, RecordTable)
        return found

    def place(self) -> int:
        """Which table is seen."""
        return max(0, self.bar.currentIndex())

    def _build(self, books: Sequence[Book]) -> None:
        blocked = self.bar.blockSignals(True)
        while self.bar.count():
            self.bar.removeTab(0)
        while (old := self.pages.widget(0)) is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        for book in books:
            self.bar.addTab(book.title)
            columns = [_column(column, place) for place, column in enumerate(book.columns)]
            self.pages.addWidget(RecordTable(columns, book.title, identity="key"))
        self.bar.blockSignals(blocked)
        self._turn(0)

    def _turn(self, place: int) -> None:
        self.pages.setCurrentIndex(place)
        self.turned.emit(place)


class ReportPage(QWidget):
    """A report, as it is drawn on paper too, laid out for the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.cards = [FigureCard() for _ in range(_CARDS)]
        self.charts = [ChartCard() for _ in range(_CHARTS)]
        self.tables = Tables()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(looks.WIDE_GAP)
        for pieces in (self.cards, self.charts):
            line = QHBoxLayout()
            line.setSpacing(looks.WIDE_GAP)
            for piece in pieces:
                line.addWidget(piece, 1)
            column.addLayout(line)
        column.addWidget(self.tables, 1)

    def show_report(self, report: Report) -> None:
        """Show another report, or the same one anew."""
        facts = [fact for section in report.sections if isinstance(section, Facts) for fact in section.facts]
        charts = [section for section in report.sections if isinstance(section, Chart)]
        for place, card in enumerate(self.cards):
            card.show_fact(facts[place] if place < len(facts) else None)
        for place, each in enumerate(self.charts):
            each.show_chart(charts[place] if place < len(charts) else None)
        self.tables.show_books([section for section in report.sections if isinstance(section, Book)])


@cache
def ready_to_draw() -> None:
    """Load what draws charts, beside the window: the first one would else keep it waiting for half a second."""
    chart_pdf(Chart(title="", measure="count", categories=("",), series=(Series("", (1,)),)), (240, 140), LIGHT, say)


def _rows(book: Book) -> list[dict[str, Any]]:
    """The rows of a book with its totals as the last one, each known by its place."""
    sums = Sums(book)
    cells = [book.cells(row) for row in book.rows]
    if cells:
        sums.add(list(zip(*cells, strict=True)))
    totals = sums.row()
    return [{"key": at, "cells": row} for at, row in enumerate([*cells, *([totals] if totals and cells else [])])]


def _column(column: BookColumn, place: int) -> Column:
    width = 0 if column.kind == "text" and (place == 0 or column.width > 20) else round(column.width * 8.5)
    return Column(column.key, column.title, width, column.kind, value=lambda row: row["cells"][place])
