"""Lines told of a record: as high as their words need, led where they lead by click and key, and read aloud."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from frontdesk.widgets.card import Card
from frontdesk.widgets.toldlines import LineButton, ToldLine, ToldLines

LONG = "Hand in: Design by the architect's office of the building, or one so qualified."


@pytest.fixture
def lines(qtbot):
    card = Card()
    qtbot.addWidget(card)
    made = ToldLines("Before it moves on")
    card.add(made)
    card.resize(320, 400)
    yield made


def buttons(lines):
    return [one for one in lines.findChildren(LineButton) if not one.isHidden()]


def test_without_lines_not_even_the_heading_is_seen(lines):
    assert lines.isHidden()
    lines.set_lines([ToldLine("Pay the deposit")])
    assert not lines.isHidden()
    lines.set_lines(())
    assert lines.isHidden() and buttons(lines) == []


def test_a_long_line_is_as_high_as_its_words_and_never_as_wide(lines):
    short, long, told = (LineButton(line) for line in (ToldLine("Pay"), ToldLine(LONG), ToldLine("Pay", "cashier")))
    assert long.heightForWidth(200) > long.heightForWidth(600) == short.heightForWidth(200)
    assert told.heightForWidth(200) > short.heightForWidth(200)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_line_that_leads_somewhere_is_followed_by_key(lines, key, qtbot):
    followed = []
    lines.set_lines([ToldLine("Pay", "cashier · Ctrl+M", "owed", "late", "wallet", lambda: followed.append(1))])
    (line,) = buttons(lines)
    assert line.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert line.accessibleName() == "Pay, owed, cashier · Ctrl+M"
    QTest.keyClick(line, key)
    assert followed == [1]
    line.grab()


def test_a_line_that_leads_nowhere_is_passed_by(lines):
    lines.set_lines([ToldLine("Wait until 2027-01-31", role="soon", icon="hourglass")])
    (line,) = buttons(lines)
    assert line.focusPolicy() == Qt.FocusPolicy.NoFocus
    line.grab()
