"""Somebody calls and says a name; papers come back to the counter: each is found at once, among many others."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from frontdesk.core.finding import file_fresh
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.residents.fields import PersonFields, person_tokens
from frontdesk.residents.records import Occupancy, OccupancyRole, Person
from frontdesk.shell.office import Office
from tests import people
from tests.program import Hands

SURNAMES, GIVEN = "王李张刘陈杨黄赵周吴孙沈单邓", ("小敏", "晓明", "小民", "雪", "明", "萧鸣", "子涵", "一凡", "志远")


def crowd(ground: Ground, unit_id: int) -> None:
    """Five hundred others with much the same names, all in one unit."""
    names = [f"{surname}{given}{more}" for surname, given, more in product(SURNAMES, GIVEN, ("", "一", "二", "三"))]
    with ground.database.writing() as session:
        for name in names[:500]:
            person = Person(name=name)
            session.add(person)
            session.flush()
            session.add(Occupancy(person_id=person.id, unit_id=unit_id, role="family", began_by="register"))
            file_fresh(session, [("person", person.id, person_tokens(name, ()))])


@pytest.fixture
def hands(started: Callable[[Path], Hands], estate: people.Estate, now: people.Now) -> Hands:
    """The program on an estate with five hundred others, a receipt and a billed month; somebody is signed in."""
    ground = estate.ground
    crowd(ground, estate.units[people.SHOP])
    office = Office(ground)
    office.residents.add_resident(
        estate.units[people.SMALL], OccupancyRole.FAMILY, PersonFields("单小明", ("13712342046",))
    )
    office.fee_office.billing.post(202610)
    estate.pay(people.FLAT, "50.00")
    hands = started(ground.folder)
    hands.wait(lambda: hands.program.ground is not None)
    hands.sign_in()
    return hands


@pytest.mark.parametrize("typed", ["sxm", "dxm", "單小明", "shanxiaoming", "单小明", "2046"])
def test_somebody_is_found_however_the_name_is_typed(hands: Hands, estate: people.Estate, typed: str) -> None:
    desks = hands.program.desks
    hands.press("Ctrl+K")
    hands.write(typed)
    assert "单小明" in [hit.title for hit in desks.finder.hits()]
    while desks.finder._found.view.currentIndex().data().split()[0] != "单小明":
        hands.press("Down")
    hands.press("Return")
    assert desks.tabs.current() == "residents"
    assert desks.current().unit_id() == estate.units[people.SMALL]


def test_a_crowd_with_the_same_initials_does_not_hide_the_unit(hands: Hands) -> None:
    hands.press("Ctrl+K")
    hands.write("31501")
    assert hands.program.desks.finder.hits()[0].title == people.SMALL
    hands.press("Escape", "Ctrl+K")
    hands.write("xm")
    assert len(hands.program.desks.finder.hits()) == 24


def test_a_paper_that_comes_back_is_scanned_and_opened(hands: Hands, estate: people.Estate) -> None:
    desks = hands.program.desks
    hands.go("residents")
    hands.scan("SJ2026-000001")
    hands.wait(lambda: desks.tabs.current() == "fees")
    assert desks.current().receipts.table.current_row()["number"] == "SJ2026-000001"
    hands.go("residents")
    hands.scan("YS202610-0000002")
    assert desks.tabs.current() == "fees"
    assert desks.current().charges.table.current_row()["id"] == 2
    hands.go("residents")
    hands.scan("CZ20261121-0001")
    assert desks.current().billing.runs.current_row().number == "CZ20261121-0001"


def test_a_receipt_that_is_shown_is_scanned_and_told_true_voided_or_forged(hands: Hands, estate: people.Estate) -> None:
    desks = hands.program.desks
    office = desks._office.fee_office
    receipt = office.desk.receipt(1)
    code = office.check_codes.of(receipt, 0)
    hands.scan(code)
    assert desks.current().receipts.table.current_row()["number"] == "SJ2026-000001"
    assert "is true: the original" in desks.quiet.text()
    hands.scan(code[:-1] + ("A" if code[-1] != "A" else "B"))
    assert "not ours, or it was changed" in desks.quiet.text()
    office.cash.void(receipt.id, "typed wrongly")
    hands.scan(code)
    assert "voided by red entry SJ2026-000002. It is worth nothing." in desks.quiet.text()


def test_a_notice_is_scanned_wherever_the_keyboard_is(hands: Hands, estate: people.Estate) -> None:
    desks = hands.program.desks
    hands.go("residents")
    filter_line = hands.focus()
    assert isinstance(filter_line, QLineEdit)
    hands.scan(people.FLAT)
    assert desks.current().unit_id() == estate.units[people.FLAT]
    assert filter_line.text() == ""
    hands.go("fees")
    hands.scan(people.SMALL)
    assert (desks.tabs.current(), desks.current().unit_id()) == ("fees", estate.units[people.SMALL])


def test_what_looks_like_a_unit_and_is_none_stays_as_it_was_typed(hands: Hands) -> None:
    hands.go("residents")
    filter_line = hands.focus()
    assert isinstance(filter_line, QLineEdit)
    hands.scan("9-9-999")
    assert filter_line.text() == "9-9-999"


def test_who_may_not_bill_sees_the_charges_of_the_run(hands: Hands) -> None:
    hands.program.desks.lock_wanted.emit()
    hands.sign_in(Role.RECEPTIONIST)
    hands.scan("CZ20261121-0001")
    desk = hands.program.desks.current()
    assert desk.room() is desk.charges
    assert {charge["period"] for charge in (desk.charges.table.current_row(),)} == {202610}
