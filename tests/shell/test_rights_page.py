"""The page of rights: worked by keyboard, told in words, and followed at once by the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operators
from frontdesk.core.rights import RightsDesk
from frontdesk.core.roles import RIGHTS, Right, Role
from frontdesk.core.words import Speaker
from frontdesk.paper.book import as_text as book_text
from frontdesk.paper.sheet import as_text
from frontdesk.shell.office import Office
from frontdesk.shell.papers import sheet_of
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.shell.registers import book_of
from frontdesk.shell.rights.page import RightsPage
from frontdesk.shell.rights.said import GROUPS, SAID
from frontdesk.shell.settings import SettingsWindow
from frontdesk.widgets.ask import Confirm
from frontdesk.widgets.quietline import QuietLine
from tests import people
from tests.program import Hands


@pytest.fixture
def page(ground: Ground, qtbot: QtBot) -> RightsPage:
    made = RightsPage(Office(ground), QuietLine())
    qtbot.addWidget(made)
    made.resize(1200, 640)
    made.show()
    made.start()
    return made


def press(page: RightsPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.table, key)


def test_every_right_has_its_name_its_acts_and_its_place() -> None:
    assert sorted(right for _, rights in GROUPS for right in rights) == sorted(Right)
    assert set(SAID) == set(Right)


def test_arrows_go_over_the_rights_and_space_gives_and_takes(page: RightsPage, ground: Ground) -> None:
    page.table.choose(Role.RECEPTIONIST, Right.KEEP_KNOWLEDGE)
    press(page, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert page.table.cell() == (Role.CASHIER, Right.HANDLE_TICKETS), "the line of a desk is no place"
    press(page, Qt.Key.Key_Space)
    assert Right.HANDLE_TICKETS not in RightsDesk(ground).table()[Role.CASHIER]
    assert [line.words for line in page.history.lines] == ["Taken from Cashier"]
    assert "Cashier" not in page.facts.value("Roles")
    page.turn.click()
    assert RightsDesk(ground).table() == RIGHTS
    assert len(page.history.lines) == 2


def test_a_click_on_the_box_gives_and_beside_it_only_chooses(page: RightsPage, ground: Ground) -> None:
    page.table.choose(Role.CASHIER, Right.VOID_RECEIPT)
    place = page.table.visualRect(page.table.currentIndex())
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(page.table.viewport(), left, pos=place.topLeft())
    assert RightsDesk(ground).table() == RIGHTS
    QTest.mouseClick(page.table.viewport(), left, pos=place.center())
    assert Right.VOID_RECEIPT in RightsDesk(ground).table()[Role.CASHIER]


def test_what_no_table_changes_says_why(page: RightsPage, ground: Ground) -> None:
    page.table.choose(Role.MANAGER, Right.KEEP_RIGHTS)
    assert "always has this" in page.fixed.text()
    assert not page.turn.isEnabled()
    press(page, Qt.Key.Key_Space)
    assert "same in every estate" in page.refusal.text()
    page.table.choose(Role.ADMINISTRATOR, Right.TAKE_PAYMENT)
    assert "nothing to do with the money" in page.fixed.text()
    assert RightsDesk(ground).table() == RIGHTS


def test_all_goes_back_to_what_was_delivered_after_a_question(page: RightsPage, ground: Ground) -> None:
    RightsDesk(ground).give(Role.CASHIER, Right.BILL)
    page.deliver.click()
    [asked] = page.findChildren(Confirm)
    asked.yes.click()
    assert RightsDesk(ground).table() == RIGHTS


def test_the_paper_and_the_list_say_who_may_do_what(ground: Ground) -> None:
    RightsDesk(ground).give(Role.CASHIER, Right.VOID_RECEIPT)
    drawn = as_text(sheet_of(ground, "rights", 0))
    with book_of(ground, "rights") as (book, count):
        listed = book_text(book)
    voids = Speaker("zh_CN")(SAID[Right.VOID_RECEIPT][0])
    [line] = [line for line in drawn.splitlines() if voids in line]
    assert line.count("✓") == 3
    [line] = [line for line in listed.splitlines() if voids in line]
    assert line.count("✓") == 3
    assert count == len(Right)


def test_a_window_follows_what_was_changed_at_another_counter(hands: Hands) -> None:
    hands.sign_in(Role.CASHIER)
    hands.go("fees")
    program = hands.program
    before = program.desks
    other = Ground(program.ground.folder, program.ground.clock)
    people.sign_in(other, Role.MANAGER)
    RightsDesk(other).take(Role.CASHIER, Right.TAKE_PAYMENT)
    program.bulletin.look()
    hands.wait(lambda: program.desks is not before)
    fees = program.desks.current()
    assert program.desks.tabs.current() == "fees"
    assert not fees._bar.isTabVisible(fees.places["till"])
    Operators(other).change(program.ground.who().id, Role.RECEPTIONIST, active=True)
    other.close()
    program.bulletin.look()
    hands.wait(lambda: program.ground.signed_in is None)
    assert not program.desks.isVisible()


def test_the_manager_opens_the_table_from_the_settings(hands: Hands) -> None:
    hands.sign_in(Role.MANAGER)
    hands.press("Ctrl+Comma")
    window = hands.dialog(SettingsWindow)
    page = window.findChild(RightsPage)
    window.pages.setCurrentWidget(page)
    seen = window.focusWidget()
    shown: list[tuple[str, int]] = []
    window.paper_wanted.connect(lambda *asked: shown.append(asked))
    page.print.click()
    assert (seen, shown, window.isVisible()) == (page.table, [("rights", 0)], False)
    [paper] = hands.program.desks.findChildren(PaperWindow)
    paper.close()
