"""Buttons that have no room beside each other go on in a further line."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.widgets.flow import Flow

Place = tuple[int, int, int, int]


def laid_out(qtbot: QtBot, width: int, *hidden: int) -> list[Place]:
    """Where five buttons of 100 × 30 lie in a line of this width, some of them hidden: x, y, width, height."""
    buttons = [QWidget() for _ in range(5)]
    for button in buttons:
        button.setFixedSize(100, 30)
    line = QWidget()
    qtbot.addWidget(line)
    line.setLayout(Flow(*buttons))
    for number in hidden:
        buttons[number].hide()
    line.resize(width, line.layout().heightForWidth(width))
    line.show()
    return [button.geometry().getRect() for button in buttons]


def test_everything_stands_in_one_line_where_there_is_room(qtbot: QtBot) -> None:
    assert {y for _, y, _, _ in laid_out(qtbot, 600)} == {0}


def test_what_does_not_fit_goes_on_below_and_nothing_is_cut(qtbot: QtBot) -> None:
    places = laid_out(qtbot, 330)
    assert [y for _, y, _, _ in places] == [0, 0, 0, 38, 38]
    assert all(x + width <= 330 and width == 100 for x, _, width, _ in places)


def test_what_is_hidden_leaves_no_gap(qtbot: QtBot) -> None:
    places = laid_out(qtbot, 330, 0, 2)
    assert [places[at][:2] for at in (1, 3, 4)] == [(0, 0), (108, 0), (216, 0)]


def test_a_narrow_line_gives_each_button_a_line_of_its_own(qtbot: QtBot) -> None:
    assert [y for _, y, _, _ in laid_out(qtbot, 60)] == [0, 38, 76, 114, 152]


def test_a_line_is_measured_anew_only_when_something_is_shown_or_hidden(qtbot: QtBot) -> None:
    class Piece(QWidget):
        asked = 0

        def sizeHint(self) -> QSize:
            Piece.asked += 1
            return QSize(100, 30)

    pieces = [Piece() for _ in range(3)]
    line = QWidget()
    qtbot.addWidget(line)
    flow = Flow(*pieces)
    line.setLayout(flow)
    assert flow.heightForWidth(150) == 106
    before = Piece.asked
    assert [flow.heightForWidth(150) for _ in range(50)] == [106] * 50
    assert Piece.asked == before
    pieces[1].hide()
    assert flow.heightForWidth(150) == 68
