"""Chargeable work that the resident agreed to, and then refuses to pay: it stays owed, and the ticket goes on."""

from collections.abc import Callable
from typing import Any

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.shell.checking import checks
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.prices import Price, PriceDesk
from frontdesk.tickets.records.work import LineKind
from frontdesk.tickets.tab import TicketsTab
from tests import people
from tests.people import FLAT, OPERATORS, PASSWORD
from tests.program import Hands

TOTAL = Money.parse("75.00")


@pytest.fixture
def hands(started: Callable[..., Hands], estate: people.Estate) -> Hands:
    """A counter with a plumber and a price list; the receptionist sits at the tickets."""
    ground = estate.ground
    CrewDesk(ground).add(WorkerFields("赵工", None, "13700003344", ("plumbing",)))
    PriceDesk(ground).add(Price(LineKind.MATERIAL, "单冷水龙头", Money.parse("45.00"), "个", "plumbing"))
    PriceDesk(ground).add(Price(LineKind.LABOUR, "更换水龙头", Money.parse("30.00"), "次", "plumbing"))
    ground.close()
    hands = started(ground.folder)
    hands.sign_in(Role.RECEPTIONIST)
    hands.go("tickets")
    return hands


def tickets(hands: Hands) -> TicketsTab:
    tab = hands.program.desks.desk("tickets")  # type: ignore[union-attr]
    assert isinstance(tab, TicketsTab)
    return tab


def form(hands: Hands) -> Any:
    return tickets(hands).room().panel.form  # type: ignore[attr-defined]


def ticket(hands: Hands) -> Any:
    """The ticket as it stands."""
    lists = hands.program.office.tickets.lists
    return lists.ticket(1)


def worked(hands: Hands) -> None:
    """A dripping tap is reported, quoted, agreed to and mended."""
    hands.write("3-1-502 厨房水龙头漏水")
    hands.press("Return")
    tickets(hands).room().table.setFocus()  # type: ignore[attr-defined]
    hands.press("F7")
    hands.press("Ctrl+S")
    assert ticket(hands)["worker"] == "赵工"

    # What it will cost, from the price list by its initials; the resident signs the paper.
    hands.press("Ctrl+Q")
    for _ in range(2):
        hands.write("slt")
        if form(hands).field("lines").content.lines():
            hands.press("Down")
        hands.press("Return")
    hands.press("Ctrl+S")
    hands.press("Ctrl+Shift+R")
    form(hands).field("signed_by").content.setFocus()
    hands.write("陈志远")
    hands.press("Ctrl+S")
    assert ticket(hands)["quotes"][0]["state"] == "agreed"

    # Mended: what was agreed to stands in the form already.
    hands.press("F8")
    hands.write("换了水龙头")
    hands.press("Ctrl+S")
    assert ticket(hands)["state"] == "to_pay"


def owed(hands: Hands) -> Money:
    office = hands.program.office
    return office.fee_office.desk.account(ticket(hands)["unit_id"]).arrears


def sound(hands: Hands) -> None:
    ground = hands.program.ground
    assert ground is not None
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}


def test_a_resident_refuses_to_pay_and_is_asked_after_all_the_same(hands: Hands, now: people.Now) -> None:
    worked(hands)
    hands.press("Ctrl+Shift+N")
    hands.write("嫌贵")
    hands.press("Ctrl+S")
    assert (ticket(hands)["state"], owed(hands)) == ("to_follow_up", TOTAL)

    # A week later somebody calls back: the tap is dry, the bill is another matter. The ticket is closed.
    now.go_on(days=7)
    hands.press("F5", "F7", "2", "Ctrl+S")
    assert (ticket(hands)["state"], owed(hands)) == ("closed", TOTAL)

    # At last it is paid at the till, as anything else that is owed; the ticket stays closed.
    estate = people.Estate(hands.program.ground, {FLAT: ticket(hands)["unit_id"]})  # type: ignore[arg-type]
    people.sign_in(estate.ground, Role.CASHIER)
    estate.pay(FLAT, "75.00")
    hands.press("F5")
    assert (ticket(hands)["state"], owed(hands)) == ("closed", Money(0))
    sound(hands)


def test_what_was_paid_goes_on_by_itself_and_is_taken_back_once_the_receipt_is_voided(hands: Hands) -> None:
    worked(hands)
    ground = hands.program.ground
    assert ground is not None
    estate = people.Estate(ground, {FLAT: ticket(hands)["unit_id"]})
    cashier = people.sign_in(ground, Role.CASHIER)
    receipt = estate.pay(FLAT, "75.00")
    hands.wait(lambda: ticket(hands)["state"] == "to_follow_up")
    assert ticket(hands)["steps"][0]["who"] == cashier.name

    # It was the neighbour's tap: the receipt is voided, and the ticket is to be paid again by itself.
    people.sign_in(ground, Role.SUPERVISOR)
    CashDesk(ground).void(receipt.id, "修错房间")
    hands.wait(lambda: ticket(hands)["state"] == "to_pay")

    # The receptionist may not take work back; the supervisor types her password over the shoulder.
    people.sign_in(ground, Role.RECEPTIONIST)
    hands.press("F5")
    hands.press("Ctrl+Shift+Delete")
    hands.write("修错房间")
    hands.press("Return")
    hands.write(OPERATORS[Role.SUPERVISOR])
    hands.press("Return")
    hands.write(PASSWORD)
    hands.press("Ctrl+S")
    assert (ticket(hands)["state"], owed(hands)) == ("cancelled", Money(0))
    assert ticket(hands)["steps"][0]["remark"] == f"修错房间 — {OPERATORS[Role.SUPERVISOR]}"
    sound(hands)
