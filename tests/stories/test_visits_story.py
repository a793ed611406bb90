"""Visitors at the counter: signed in by keyboard alone, one who never leaves, and one who is forgotten in the end."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from frontdesk.core.operators import Role
from frontdesk.reception.tab.visits import Visits
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.shell.personal.card import DueCard
from tests import people
from tests.program import Hands
from tests.reception.days import work_until


@pytest.fixture
def counter(hands: Hands) -> Hands:
    """The receptionist, in front of the visits."""
    hands.sign_in(Role.RECEPTIONIST)
    hands.go("reception")
    return hands


def room(hands: Hands) -> Visits:
    found = hands.program.desks.desk("reception").room()  # type: ignore[union-attr]
    assert isinstance(found, Visits)
    return found


def within(hands: Hands, widget: QWidget) -> bool:
    return widget.isAncestorOf(hands.focus())


def test_a_visitor_is_signed_in_by_keyboard_alone_in_under_fifteen_seconds(counter: Hands) -> None:
    """Fifteen keys: even at one and a half in a second, as somebody types with a phone at the ear, that is ten."""
    counter.keys = 0
    counter.write("31502")
    counter.press("Return")
    counter.write("李敏")
    counter.press("Return")
    counter.write("5")
    counter.press("Return")
    counter.press("Ctrl+S")
    assert counter.keys <= 15
    [row] = list(room(counter).house.office.visits.visits())
    assert (row["where"], row["name"], row["purpose"], row["state"]) == (people.FLAT, "李敏", "viewing", "on_site")
    # The next one may step up; and the one who went in is found by initials, wherever in the window one is.
    assert within(counter, room(counter).entry)  # type: ignore[arg-type]
    counter.go("residents")
    counter.press("Ctrl+K")
    counter.write("lm")
    hits = counter.program.desks.finder.hits()  # type: ignore[union-attr]
    assert [(hit.title, hit.kind) for hit in hits] == [("李敏", "Visitors")]
    counter.press("Return")
    assert room(counter).card.title.text() == "李敏"
    counter.press("F7")
    counter.press("Ctrl+K")
    counter.write("lm")
    assert counter.program.desks.finder.hits() == []  # type: ignore[union-attr]


def test_who_comes_again_needs_nine_keys(counter: Hands) -> None:
    for _ in range(2):
        counter.keys = 0
        counter.write("31502")
        counter.press("Return")
        counter.write("李敏")
        counter.press("Ctrl+S")
    assert counter.keys == 9
    assert len(room(counter).house.office.visits.on_site()) == 2


def test_the_slip_is_shown_where_no_printer_is_and_scanned_when_the_visitor_leaves(counter: Hands) -> None:
    counter.write("31502")
    counter.press("Return")
    counter.write("李敏")
    counter.press("F10")
    paper = counter.dialog(PaperWindow)
    assert isinstance(paper, PaperWindow)
    assert paper.format.value() == "A6"
    paper.reject()
    counter.go("fees")
    counter.scan("LF20261121-0001")
    assert counter.program.desks.tabs.current() == "reception"  # type: ignore[union-attr]
    assert room(counter).card.title.text() == "李敏"
    counter.press("F7")
    assert room(counter).table.current_row()["state"] == "left"


def test_a_visitor_who_never_leaves(counter: Hands, now: people.Now) -> None:
    """He came at nine. At two the tab is red; the resident says that he left before noon, and so it is written."""
    counter.write("31502")
    counter.press("Return")
    counter.write("赵师傅")
    counter.press("Ctrl+S")
    assert counter.due("reception") == (0, False)
    now.go_on(hours=5)
    counter.press("F5")
    assert counter.due("reception") == (1, True)
    counter.press("Escape")
    card = room(counter).card
    assert (card.title.text(), card.state.text()) == ("赵师傅", "Overstayed")
    assert card.due.text() == "Should have left by 13:05. Call the unit, and sign out who has left."
    room(counter).left_earlier.click()
    counter.write("11:50")
    counter.press("Return")
    assert counter.due("reception") == (0, False)
    row = room(counter).table.current_row()
    assert (row["state"], f"{row['left_at']:%H:%M}") == ("left", "11:50")


def test_a_year_later_nobody_knows_who_it_was(counter: Hands, now: people.Now) -> None:
    counter.write("31502")
    counter.press("Return")
    counter.write("李敏")
    counter.press("Ctrl+S", "Escape", "F7")
    desks, ground = counter.program.desks, counter.program.ground
    assert desks is not None
    assert ground is not None
    now.set_day(date(2027, 11, 22))
    desks.forget_due()
    counter.wait(lambda: desks.findChildren(DueCard))
    assert "From 2027-11-29 on" in desks.findChildren(DueCard)[0].words.text()
    now.set_day(date(2027, 11, 29))
    desks.forget_due()
    counter.wait(lambda: "The clock says 2027-11-29" in desks.quiet.text())
    work_until(ground, now, date(2027, 11, 29))
    desks.forget_due()
    counter.wait(lambda: "Records: 1" in desks.quiet.text())
    room(counter).show_record("visit", 1)
    card = room(counter).card
    assert (card.title.text(), card.state.text()) == ("(erased)", "Left 09:05")
    desks.quiet.tell("…")
    desks.forget_due()
    assert desks.quiet.text() == "…"
