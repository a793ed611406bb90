"""A chart in the window: drawn when seen, sharp, in the colours in use, and read out by a screen reader."""

from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from frontdesk.core.words import Speaker
from frontdesk.paper.chart import Chart, Series
from frontdesk.paper.drawing import ScreenChart
from frontdesk.paper.palette import DARK, LIGHT
from frontdesk.widgets import looks
from frontdesk.widgets.chart import ChartView


class Painted:
    """A chart of one colour that notes how it was asked for; red by day, blue by night."""

    title = "Collection rate"

    def __init__(self) -> None:
        self.asked: list[tuple[int, int, float, str]] = []

    def lines(self) -> Iterable[str]:
        return ["October: 95.12%", "November: 81.45%"]

    def height(self, width: float, text: float) -> float:
        return width / 2 + text

    def picture(self, width: int, height: int, text: float, scheme: str) -> tuple[int, int, bytes]:
        self.asked.append((width, height, text, scheme))
        return width, height, (b"\0\0\xff\0" if scheme == "light" else b"\xff\0\0\0") * (width * height)

    def line_at(self, x: float, y: float, width: int, height: int, text: float) -> str:
        return "" if x < 30 else f"{x:.0f} of {width}, {y:.0f} of {height}, {text}"


@pytest.fixture(autouse=True)
def by_day() -> Iterator[None]:
    looks.use(looks.LIGHT)
    yield
    looks.use(looks.LIGHT)


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(300, 150)
    view.show()
    qtbot.waitExposed(view)
    return view


def shown(view: ChartView, qtbot: QtBot) -> QColor:
    """The colour in the middle once the chart is drawn."""
    view.grab()
    qtbot.waitUntil(view.is_drawn)
    return view.grab().toImage().pixelColor(view.rect().center())


def test_a_chart_is_drawn_once_at_the_size_of_the_view(view: ChartView, qtbot: QtBot) -> None:
    chart = Painted()
    view.show_chart(chart)
    assert chart.asked == []
    assert shown(view, qtbot) == QColor("red")
    shown(view, qtbot)
    assert chart.asked == [(300, 150, looks.LABEL, "light")]


def test_a_chart_that_is_not_seen_is_not_drawn(qtbot: QtBot) -> None:
    chart, view = Painted(), ChartView()
    qtbot.addWidget(view)
    view.show_chart(chart)
    qtbot.wait(20)
    assert chart.asked == []


def test_while_the_size_changes_the_picture_is_stretched_and_drawn_once_after(view: ChartView, qtbot: QtBot) -> None:
    chart = Painted()
    view.show_chart(chart)
    shown(view, qtbot)
    for width in (320, 340, 360, 400):
        view.resize(width, 150)
        assert view.grab().toImage().pixelColor(width - 1, 149) == QColor("red")
    assert len(chart.asked) == 1
    assert shown(view, qtbot) == QColor("red")
    assert [asked[0] for asked in chart.asked] == [300, 400]


def test_the_colours_follow_those_of_the_window(view: ChartView, qtbot: QtBot) -> None:
    view.show_chart(Painted())
    assert shown(view, qtbot) == QColor("red")
    looks.use(looks.DARK)
    assert not view.is_drawn()
    assert view.grab().toImage().pixelColor(150, 75) != QColor("red")
    assert shown(view, qtbot) == QColor("blue")


def test_another_chart_takes_the_place_of_the_first_and_none_shows_nothing(view: ChartView, qtbot: QtBot) -> None:
    view.show_chart(Painted())
    shown(view, qtbot)
    other = Painted()
    view.show_chart(other)
    shown(view, qtbot)
    assert len(other.asked) == 1
    view.show_chart(None)
    assert view.grab().toImage().pixelColor(150, 75) != QColor("red")
    assert view.accessibleName() == view.accessibleDescription() == ""


def test_a_screen_reader_is_told_the_figures(view: ChartView) -> None:
    view.show_chart(Painted())
    assert view.accessibleName() == "Collection rate"
    assert view.accessibleDescription() == "October: 95.12%\nNovember: 81.45%"


def test_the_view_is_as_high_as_the_chart_wants_at_its_width(view: ChartView) -> None:
    assert view.hasHeightForWidth()
    view.show_chart(Painted())
    assert view.heightForWidth(400) == 212
    assert view.sizeHint().height() == 252


def test_pointing_at_a_category_tells_its_figures(view: ChartView, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, widget: told.append(text))
    view.show_chart(Painted())
    for x in (120, 10):
        QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, QPoint(x, 70), view.mapToGlobal(QPoint(x, 70))))
    view.show_chart(None)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, QPoint(120, 70), QPoint(120, 70)))
    assert told == ["120 of 300, 70 of 150, 12", ""]


def test_a_chart_that_fails_is_told_and_the_window_goes_on(
    view: ChartView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken(Painted):
        def picture(self, width: int, height: int, text: float, scheme: str) -> tuple[int, int, bytes]:
            raise LookupError

    told: list[BaseException] = []
    monkeypatch.setattr(looks, "report", told.append)
    monkeypatch.setattr(looks, "_reported", set())
    view.show_chart(Broken())
    view.grab()
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], LookupError)


def test_a_real_chart_is_shown_in_the_colours_of_day_and_night(view: ChartView, qtbot: QtBot) -> None:
    chart = Chart(title="账龄分析", measure="money", categories=("1 栋",), series=(Series("欠费", (100_000,)),))
    view.show_chart(ScreenChart(chart, Speaker("zh_CN")))
    for scheme, palette in ((looks.LIGHT, LIGHT), (looks.DARK, DARK)):
        looks.use(scheme)
        view.event(QEvent(QEvent.Type.PaletteChange))
        shown(view, qtbot)
        image = view.grab().toImage()
        points = {image.pixelColor(x, y).name().upper() for x in range(0, 300, 2) for y in range(0, 150, 2)}
        assert {palette.ground, palette.series[0]} <= points
        assert palette.ground == scheme.surface
