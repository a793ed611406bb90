"""Finding while typing: keys choose, a scan takes the first hit, the focus stays in the line."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from frontdesk.widgets.finderbox import FinderBox
from frontdesk.widgets.hits import Further, Hit
from frontdesk.widgets.unitpicker import UnitPicker

UNITS = [Hit(1, "3-1-501", "陈", "Unit"), Hit(9, "陈志远", "3-1-501", "Resident"), Hit(2, "3-1-502", "程", "Unit")]


def find(text):
    return [hit for hit in UNITS if text and (text in hit.title or text == "all")]


@pytest.fixture
def window(qtbot):
    whole = QWidget()
    layout = QVBoxLayout(whole)
    whole.other = QLineEdit()
    whole.finder = FinderBox(find, "查找")
    whole.picker = UnitPicker(find, "房号")
    for piece in (whole.finder, whole.other, whole.picker):
        layout.addWidget(piece)
    layout.addStretch(1)
    whole.resize(600, 500)
    qtbot.addWidget(whole)
    with qtbot.waitActive(whole):
        whole.show()
        whole.activateWindow()
    return whole


def test_hits_are_grouped_with_the_best_group_first(qtbot, window):
    qtbot.keyClicks(window.finder, "all")
    assert window.finder.is_open()
    assert [hit.key for hit in window.finder.hits()] == [1, 2, 9]


def test_typing_fast_and_enter_takes_the_first_hit(qtbot, window):
    with qtbot.waitSignal(window.finder.chosen) as chosen:
        qtbot.keyClicks(window.finder, "3-1-50")
        qtbot.keyClick(window.finder, Qt.Key.Key_Return)
    assert chosen.args[0].key == 1
    assert window.finder.text() == ""
    assert not window.finder.is_open()


def test_what_a_group_has_more_is_told_and_never_chosen(qtbot, window):
    window.finder._find = lambda text: [UNITS[0], Further("Unit", "36+"), UNITS[1], UNITS[2]]
    qtbot.keyClicks(window.finder, "3")
    assert [hit.key for hit in window.finder.hits()] == [1, 2, 9]
    headings = [line for line in window.finder._found.lines.lines if not isinstance(line, Hit)]
    assert [(line.kind, line.further) for line in headings] == [("Unit", "36+"), ("Resident", "")]
    window.finder._find = lambda text: [Further("Unit", "36+"), *UNITS]
    with qtbot.waitSignal(window.finder.chosen) as chosen:
        qtbot.keyClick(window.finder, Qt.Key.Key_Return)
    assert chosen.args[0].key == 1


def test_the_same_hits_are_not_painted_anew(qtbot, window):
    qtbot.keyClicks(window.finder, "3")
    with qtbot.waitExposed(window.finder._found):
        pass
    QApplication.processEvents()
    resets = []
    window.finder._found.lines.modelReset.connect(lambda: resets.append(1))
    qtbot.keyClicks(window.finder, "-1")
    assert window.finder.text() == "3-1"
    assert resets == []


def test_every_key_is_answered_for_the_whole_text_however_fast(qtbot, window):
    asked = []
    window.finder._find = lambda text: asked.append(text) or [Hit(len(text), text)]
    with qtbot.waitSignal(window.finder.chosen) as chosen:
        for sign in "SJ2026-004207":
            QApplication.postEvent(
                window.finder, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
            )
        enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        QApplication.postEvent(window.finder, enter)
    assert chosen.args[0].title == asked[-1] == "SJ2026-004207"


def test_arrows_step_over_headings_and_round_the_ends(qtbot, window):
    qtbot.keyClicks(window.finder, "all")
    for _ in range(2):
        qtbot.keyClick(window.finder, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.finder.chosen) as chosen:
        qtbot.keyClick(window.finder, Qt.Key.Key_Return)
    assert chosen.args[0].key == 9
    qtbot.keyClicks(window.finder, "all")
    qtbot.keyClick(window.finder, Qt.Key.Key_Up)
    with qtbot.waitSignal(window.finder.chosen) as chosen:
        qtbot.keyClick(window.finder, Qt.Key.Key_Return)
    assert chosen.args[0].key == 9


def test_a_text_that_finds_nothing_is_told(qtbot, window):
    with qtbot.waitSignal(window.finder.not_found) as told:
        qtbot.keyClicks(window.finder, "zzz")
        qtbot.keyClick(window.finder, Qt.Key.Key_Return)
    assert told.args == ["zzz"]


def test_esc_closes_and_gives_the_focus_back(qtbot, window):
    window.other.setFocus()
    window.finder.begin()
    qtbot.keyClicks(window.finder, "3-1")
    assert QApplication.focusWidget() is window.finder
    qtbot.keyClick(window.finder, Qt.Key.Key_Escape)
    assert not window.finder.is_open()
    assert QApplication.focusWidget() is window.other


def test_a_click_beside_or_leaving_closes_the_list(qtbot, window):
    window.picker.setFocus()
    qtbot.keyClicks(window.picker, "3-1")
    qtbot.mouseClick(window, Qt.MouseButton.LeftButton)
    assert not window.picker.is_open()
    qtbot.keyClicks(window.picker, "-50")
    assert window.picker.is_open()
    window.other.setFocus()
    assert not window.picker.is_open()


def test_a_click_on_a_hit_chooses_it(qtbot, window):
    window.picker.setFocus()
    qtbot.keyClicks(window.picker, "3-1")
    view = window.picker._found.view
    place = view.visualRect(view.model().index(2, 0)).center()
    with qtbot.waitSignal(window.picker.chosen):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.picker.value() == 2
    assert window.picker.text() == "3-1-502"


def test_changing_the_text_lets_the_choice_go(qtbot, window):
    window.picker.set_hit(UNITS[0])
    assert window.picker.value() == 1
    window.picker.setFocus()
    qtbot.keyClick(window.picker, Qt.Key.Key_End)
    qtbot.keyClicks(window.picker, "x")
    assert window.picker.value() is None
    assert window.picker.problem() is not None


def test_the_list_is_filled_again_for_another_window(qtbot, window):
    qtbot.keyClicks(window.picker, "3-1")
    other = QWidget()
    qtbot.addWidget(other)
    layout = QVBoxLayout(other)
    layout.addWidget(window.picker)
    other.resize(300, 200)
    other.show()
    qtbot.keyClicks(window.picker, "-5")
    assert window.picker.is_open()
    assert window.picker._found.window() is other
