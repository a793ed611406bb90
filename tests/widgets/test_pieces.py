"""The other pieces of the window: tabs, bars, lines, questions, papers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import IconButton, link, plain, primary
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.preview import PaperView
from frontdesk.widgets.progress import STOP_KEY, ProgressLine, ProgressPanel
from frontdesk.widgets.quietline import QuietLine
from frontdesk.widgets.statusline import StatusLine
from frontdesk.widgets.tabbar import DeskTabs
from frontdesk.widgets.timeline import Moment, Timeline
from frontdesk.widgets.topbar import TopBar


def shown(qtbot, widget, width=800, height=300):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


@pytest.fixture
def tabs(qtbot):
    made = DeskTabs()
    for key, text in (("reception", "来访"), ("tickets", "Repairs & complaints"), ("fees", "收费")):
        made.add(key, text, "users")
    return shown(qtbot, made)


def test_alt_and_a_digit_choose_a_desk(qtbot, tabs):
    assert tabs.current() == "reception"
    with qtbot.waitSignal(tabs.chosen) as chosen:
        qtbot.keyClick(tabs, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert chosen.args == ["fees"]
    assert tabs.current() == "fees"


def test_a_tab_says_how_many_are_due(tabs):
    tabs.set_count("tickets", 5, True)
    name = tabs._tabs["tickets"].accessibleName()
    assert "5" in name and name.startswith("Repairs & complaints")


@pytest.mark.parametrize("width", [1366, 420, 320, 200])
def test_tabs_fit_however_narrow_the_window(tabs, width):
    tabs.set_count("tickets", 5, True)
    tabs.resize(width, 45)
    for tab in tabs._tabs.values():
        assert tab.natural(tab.padding, named=tab.named) <= width
    if width >= 200:
        assert sum(tab.natural(tab.padding, named=tab.named) for tab in tabs._tabs.values()) <= width


def test_a_button_shows_its_key_and_answers_to_it(qtbot):
    pressed = []
    whole = QWidget()
    layout = QVBoxLayout(whole)
    button = primary("Save & print", "F10", lambda: pressed.append("F10"))
    layout.addWidget(button)
    layout.addWidget(plain("只收款", "Ctrl+S", lambda: pressed.append("Ctrl+S")))
    layout.addWidget(link("再加一种方式", lambda: pressed.append("link"), "plus"))
    layout.addWidget(IconButton("lock", "锁定", "Ctrl+L"))
    shown(qtbot, whole)
    assert "F10" in button.text() and "F10" in button.toolTip()
    assert button.accessibleName() == "Save & print"
    qtbot.keyClick(whole, Qt.Key.Key_F10)
    qtbot.keyClick(whole, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["F10", "Ctrl+S"]
    button.set_words("Save")
    qtbot.keyClick(whole, Qt.Key.Key_F10)
    assert pressed[-1] == "F10" and len(pressed) == 3


def test_the_quiet_line_fades_and_a_refusal_stays(qtbot):
    line = QuietLine()
    line._waiting.setInterval(10)
    line._fading.setDuration(10)
    shown(qtbot, line)
    line.tell("已收 ¥842.70")
    qtbot.waitUntil(lambda: line.text() == "")
    line.refuse(Refusal("The shift is closed."))
    qtbot.wait(50)
    assert line.text() == "The shift is closed."


def test_undo_is_offered_until_the_line_fades(qtbot):
    line = shown(qtbot, QuietLine())
    undone = []
    line.tell("已借出 A07", undo=lambda: undone.append(True))
    assert line._undo.isVisible()
    line._undo.click()
    assert undone == [True]
    assert line.text() == ""
    line.tell("已借出 A08", undo=lambda: undone.append("by key"))
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    assert undone == [True, "by key"]
    line.tell("已收")
    assert not line._undo.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    assert undone == [True, "by key"]


def test_a_question_is_asked_without_waiting_and_acts_once_agreed(qtbot):
    done = []
    box = Confirm(None, "作废收据", "收据 SJ2026-000001 将冲红。", "作废", done.append, reason=True)
    qtbot.addWidget(box)
    box.open()
    box.yes.click()
    assert not done and box.form.refusal()
    box.form.set_values({"reason": "收错户"})
    box.yes.click()
    assert done == [Answer("收错户")]
    assert not box.isVisible()


def test_a_refused_question_stays_open_and_says_why(qtbot):
    def refuse(answer):
        raise Refusal("The password is wrong.", field="password")

    box = Confirm(None, "退款", "将退 ¥200.00。", "退款", refuse, authority=True)
    qtbot.addWidget(box)
    box.open()
    box.form.set_values({"name": "王主管", "password": "x"})
    box.yes.click()
    assert box.isVisible()
    assert box.form.field("password").refusal() == "The password is wrong."


def test_enter_out_of_habit_goes_back(qtbot):
    done = []
    box = Confirm(None, "作废", "此事不能撤回。", "作废", done.append)
    qtbot.addWidget(box)
    box.open()
    qtbot.keyClick(box.focusWidget(), Qt.Key.Key_Return)
    assert not done
    assert not box.isVisible()


def test_only_pages_that_are_seen_are_drawn(qtbot):
    drawn = []

    def draw(page, width):
        drawn.append(page)
        image = QImage(width, width, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        return image

    view = shown(qtbot, PaperView(), 400, 300)
    view.set_pages([(210, 297)] * 50, draw)
    view.grab()
    assert set(drawn) == {0}
    with qtbot.waitSignal(view.page_changed):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page() == 1
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.grab()
    assert view.page() == 49
    assert len(set(drawn)) < 8
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.page() == 49
    view.clear()
    assert view.page_count() == 0


def test_a_page_that_can_not_be_drawn_is_told_and_leaves_the_window_standing(qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(looks, "report", told.append)
    monkeypatch.setattr(looks, "_reported", set())

    def broken(page, width):
        raise IndexError(page)

    view = shown(qtbot, PaperView(), 400, 300)
    view.set_pages([(1, 1)], broken)
    view.grab()
    assert [type(error) for error in told] == [IndexError]
    assert view.isVisible()


def test_progress_counts_beyond_what_a_bar_can_hold(qtbot):
    line = shown(qtbot, ProgressLine("正在备份"), 700, 60)
    line.advance(0, 6_000_000_000)
    line._began -= 10
    line.advance(3_000_000_000, 6_000_000_000)
    assert line.bar.value() == 500
    assert "10" in line.left.text()
    with qtbot.waitSignal(line.cancel_wanted):
        line.cancel.click()
    line.advance(4_000_000_000, 6_000_000_000)
    assert "10" not in line.left.text()


def test_the_time_left_is_reckoned_anew_for_each_step_and_grows_when_work_stalls(qtbot):
    line = shown(qtbot, ProgressLine("Importing"), 700, 60)
    line.advance(0, 100, "Reading")
    line._began -= 100
    line.advance(99, 100, "Reading")
    assert line.left.text() == "Reading · About 1 s left"
    line.advance(0, 100, "Storing")
    assert line.left.text() == "Storing"
    line._began -= 10
    line.advance(10, 100, "Storing")
    assert line.left.text() == "Storing · About 2 min left"
    line._began -= 300
    line._tell_left()
    assert line.left.text() == "Storing · About 47 min left"


def test_each_piece_of_work_has_a_line_and_the_key_stops_the_uppermost(qtbot):
    panel = shown(qtbot, ProgressPanel(), 900, 200)
    lines = [panel.add(f"Work {n}") for n in range(4)]
    assert panel.lines() == []
    qtbot.waitUntil(lambda: len(panel.lines()) == 3)
    qtbot.waitUntil(lambda: len(panel._lines) == 4)
    assert [line.isVisible() for line in lines] == [True, True, True, False]
    assert [STOP_KEY in line.cancel.text() for line in lines] == [True, False, False, False]
    assert lines[1].cancel.accessibleName() == "Cancel: Work 1"
    with qtbot.waitSignal(lines[0].cancel_wanted):
        QTest.keySequence(panel, QKeySequence(STOP_KEY))
    panel.remove(lines[0])
    assert [line.isVisible() for line in lines[1:]] == [True, True, True]
    assert STOP_KEY in lines[1].cancel.text()
    for line in lines[1:]:
        panel.remove(line)
    assert not panel.isVisible()


def test_work_that_is_soon_done_shows_nothing(qtbot):
    panel = shown(qtbot, ProgressPanel(), 900, 200)
    panel.remove(panel.add("Working out 2026-11"))
    qtbot.wait(ProgressPanel.APPEARS_MS + 100)
    assert not panel.isVisible()


def test_facts_and_moments_can_be_shown_again_and_again(qtbot):
    facts = shown(qtbot, Facts(2))
    facts.set_facts([("房号", "3-1-502"), ("备注", ""), ("车牌", "苏A·8K21F")], wide=["备注"])
    assert facts.value("备注") == "—"
    facts.set_facts([("房号", "3-1-503")])
    assert facts.value("房号") == "3-1-503"
    line = shown(qtbot, Timeline("还没有记录"))
    for count in (0, 3, 1):
        line.set_moments([Moment("2026-11-22 14:05", "林晓", "收款")] * count)
        line.grab()
    assert line._grid.count() == 3


def test_the_bars_take_what_the_shell_tells(qtbot):
    top, status = shown(qtbot, TopBar()), shown(qtbot, StatusLine())
    top.set_estate("云栖花园", "1 号柜台")
    top.set_shift("")
    top.set_operator("")
    assert not top._lock.isVisible() and not top._shift.isVisible()
    top.set_operator("林晓")
    with qtbot.waitSignal(top.lock_wanted):
        top._lock.click()
    status.set_state("数据正常")
    status.set_keys([("F1", "帮助")])
    status.set_clock("2026-11-22 14:05")
    status.grab()
