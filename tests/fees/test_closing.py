"""Closing a day: the drawer against the books, and nothing into a closed day."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import Counted
from frontdesk.fees.closing.handins import HandInDesk
from frontdesk.fees.records import Method
from frontdesk.fees.records.closing import DayClose
from tests import people
from tests.people import FLAT, SMALL, Estate, Now

TODAY = date(2026, 11, 21)


@pytest.fixture
def desk(estate: Estate) -> ClosingDesk:
    people.sign_in(estate.ground, Role.MANAGER)
    BillingDesk(estate.ground).post(202611)
    return ClosingDesk(estate.ground)


def me(estate: Estate) -> int:
    return estate.ground.who().id


def refused(what: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as said:
        what()
    return said.value


def notes(**pieces: int) -> Counted:
    """Cash by denomination: `notes(_100=3)`."""
    return Counted({int(name[1:]) * 100: count for name, count in pieces.items()}, {})


def methods(desk: ClosingDesk, estate: Estate) -> dict[str, tuple[int, Money, Money]]:
    figures = desk.figures(TODAY, me(estate))
    return {each.method.value: (each.count, each.received, each.paid_out) for each in figures.methods}


def test_the_books_say_what_is_to_be_there_by_each_method(estate: Estate, desk: ClosingDesk) -> None:
    cash = CashDesk(estate.ground)
    cash.take_payment(estate.units[FLAT], [Tendered(Method.CASH, Money.parse("300"))], keep_change=False)
    mixed = [Tendered(Method.WECHAT, Money.parse("200")), Tendered(Method.CASH, Money.parse("100"))]
    cash.take_payment(estate.units[SMALL], mixed)
    assert methods(desk, estate) == {
        "cash": (2, Money.parse("380.90"), Money(0)), "wechat": (1, Money.parse("200"), Money(0)),
    }  # fmt: skip
    figures = desk.figures(TODAY, me(estate))
    assert (figures.first, figures.last, figures.receipts) == ("SJ2026-000001", "SJ2026-000002", 2)
    assert figures.expected == Money.parse("380.90")


def test_a_void_goes_out_of_the_drawer_with_its_change(estate: Estate, desk: ClosingDesk) -> None:
    cash = CashDesk(estate.ground)
    receipt = cash.take_payment(estate.units[FLAT], [Tendered(Method.CASH, Money.parse("300"))], keep_change=False)
    cash.void(receipt.id, "wrong unit")
    assert methods(desk, estate)["cash"] == (2, Money.parse("280.90"), Money.parse("280.90"))
    [void] = desk.figures(TODAY, me(estate)).voids
    assert (void["voids"], void["amount"], void["reason"]) == (receipt.number, -28090, "wrong unit")


def test_a_closed_day_has_a_slip_of_its_own_and_takes_nothing_more(estate: Estate, desk: ClosingDesk, now: Now) -> None:
    receipt = estate.pay(FLAT, "200")
    closed = desk.close(TODAY, me(estate), notes(_100=2))
    assert (closed.number, closed.expected, closed.counted) == ("RJ2026-000001", Money(20000), Money(20000))
    for act in (lambda: estate.pay(FLAT, "1"), lambda: CashDesk(estate.ground).void(receipt.id, "late")):
        assert refused(act).sentence.startswith("Your day {day} is closed")
    assert desk.close(TODAY, me(estate), notes(_100=2)).id == closed.id, "closed again it is the same"
    facts = desk.facts(closed.id)
    assert (facts["cash"], facts["first"], facts["chain_row"] > 0) == ([[10000, 2]], "SJ2026-000001", True)
    now.go_on(days=1)
    assert estate.pay(FLAT, "1").number == "SJ2026-000002", "the next day is another"
    CashDesk(estate.ground).void(receipt.id, "found the day after")
    assert [void["voids"] for void in desk.figures(date(2026, 11, 22), me(estate)).voids] == ["SJ2026-000001"]


def test_another_count_of_a_closed_day_is_refused(estate: Estate, desk: ClosingDesk) -> None:
    estate.pay(FLAT, "200")
    estate.pay(SMALL, "100", Method.CARD)
    right = Counted({10000: 2}, {Method.CARD: Money(10000)})
    closed = desk.close(TODAY, me(estate), right)
    for same in (right, notes(_100=2), Counted({10000: 2, 5000: 0}, {})):
        assert desk.close(TODAY, me(estate), same).id == closed.id
    for other in (
        notes(_100=1), notes(_50=4), notes(), Counted({10000: 2}, {Method.CARD: Money(9000)}),
        Counted({10000: 2}, {Method.WECHAT: Money(1)}),
    ):  # fmt: skip
        refusal = refused(lambda count=other: desk.close(TODAY, me(estate), count, "counted anew"))
        assert (refusal.sentence, refusal.facts["number"]) == ("{day} is closed already: {number}.", closed.number)


@pytest.mark.parametrize(
    "counted",
    [
        Counted({10000: -5}, {}),
        Counted({7: 1}, {}),
        Counted({10000: 10**15}, {}),
        Counted({}, {Method.CARD: Money(10**17)}),
    ],
)
def test_a_count_that_cannot_be_is_refused(estate: Estate, desk: ClosingDesk, counted: Counted) -> None:
    estate.pay(FLAT, "1")
    assert refused(lambda: desk.close(TODAY, me(estate), counted, "a reason")).field.partition(" ")[0] in (
        "cash",
        "sum",
    )
    assert desk.closed() == []


def test_the_database_itself_lets_nothing_into_a_closed_day(estate: Estate, desk: ClosingDesk) -> None:
    estate.pay(FLAT, "200")
    desk.close(TODAY, me(estate), notes(_100=2))
    columns = "kind, unit_id, at, operator_id, payer, received, change, settled, prepaid_in, prepaid_used, deposit_used"
    with estate.ground.database.engine.begin() as connection, pytest.raises(IntegrityError, match="closed"):
        connection.execute(
            text(
                f"INSERT INTO payment (operation, {columns}, reason, remark) SELECT 'x', {columns}, '', '' FROM payment"
            )
        )


def test_a_difference_wants_a_reason(estate: Estate, desk: ClosingDesk) -> None:
    estate.pay(FLAT, "200")
    assert refused(lambda: desk.close(TODAY, me(estate), notes(_100=1))).field == "reason"
    closed = desk.close(TODAY, me(estate), notes(_100=1), "a note was torn")
    assert (closed.counted - closed.expected, closed.reason) == (Money(-10000), "a note was torn")


def test_slips_of_a_terminal_that_differ_want_a_reason_too(estate: Estate, desk: ClosingDesk) -> None:
    estate.pay(FLAT, "200", Method.CARD)
    short = Counted({}, {Method.CARD: Money.parse("150")})
    assert refused(lambda: desk.close(TODAY, me(estate), short)).field == "reason"
    facts = desk.facts(desk.close(TODAY, me(estate), short, "one slip lost").id)
    [card] = [line for line in facts["methods"] if line["method"] == "card"]
    assert (card["expected"], card["counted"]) == (20000, 15000)


def test_the_float_is_in_the_drawer_but_not_handed_in(estate: Estate, desk: ClosingDesk) -> None:
    from frontdesk.core.estate import EstateDesk

    EstateDesk(estate.ground).set_rule("closing.float", "500")
    estate.pay(FLAT, "200")
    closed = desk.close(TODAY, me(estate), notes(_100=7))
    assert (closed.opening, closed.expected) == (Money.parse("500"), Money.parse("700"))
    handed = HandInDesk(estate.ground).hand_in([closed.id], "Accountant")
    assert (handed.number, handed.cash, handed.total) == ("JK20261121-0001", Money(20000), Money(20000))
    assert desk.closed()[0]["hand_in"] == handed.number
    assert "already" in refused(lambda: HandInDesk(estate.ground).hand_in([closed.id], "Accountant")).sentence
    assert refused(lambda: HandInDesk(estate.ground).hand_in([closed.id], " ")).field == "taken_by"
    for nothing in ([], [404], [closed.id, 404]):
        assert refused(lambda days=nothing: HandInDesk(estate.ground).hand_in(days, "Accountant")).field == "closes"


def test_days_are_closed_in_their_order_and_never_ahead(estate: Estate, desk: ClosingDesk, now: Now) -> None:
    estate.pay(FLAT, "200")
    assert refused(lambda: desk.close(date(2026, 11, 22), me(estate), notes())).field == "day"
    now.go_on(days=1)
    estate.pay(FLAT, "10")
    assert [day for day, _, _ in desk.open_days()] == [TODAY, date(2026, 11, 22)]
    assert "{day} is still open" in refused(lambda: desk.close(date(2026, 11, 22), me(estate), notes())).sentence
    desk.close(TODAY, me(estate), notes(_100=2))
    assert [day for day, _, _ in desk.open_days()] == [date(2026, 11, 22)]


def test_everybody_closes_their_own_day_and_who_approves_those_of_all(estate: Estate, desk: ClosingDesk) -> None:
    people.sign_in(estate.ground, Role.CASHIER)
    cashier = me(estate)
    estate.pay(FLAT, "100")
    people.sign_in(estate.ground, Role.SUPERVISOR)
    supervisor = me(estate)
    estate.pay(SMALL, "50")
    assert {operator for _, operator, _ in desk.open_days()} >= {cashier, supervisor}
    people.sign_in(estate.ground, Role.CASHIER)
    assert {operator for _, operator, _ in desk.open_days()} == {cashier}
    for act in (
        lambda: desk.figures(TODAY, supervisor),
        lambda: desk.close(TODAY, supervisor, notes()),
    ):
        assert "may not do this" in refused(act).sentence
    desk.close(TODAY, cashier, notes(_100=1))
    people.sign_in(estate.ground, Role.SUPERVISOR)
    assert estate.pay(FLAT, "1"), "another's closed day is not one's own"
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    assert "may not do this" in refused(desk.open_days).sentence


def test_what_a_closed_day_says_is_never_changed(estate: Estate, desk: ClosingDesk) -> None:
    estate.pay(FLAT, "200")
    closed = desk.close(TODAY, me(estate), notes(_100=2))
    for change in ("counted = 1", "facts = '{}'", "total = 0", "until = '2020-01-01'"):
        with estate.ground.database.engine.begin() as connection, pytest.raises(IntegrityError):
            connection.execute(text(f"UPDATE day_close SET {change} WHERE id = {closed.id}"))
    with estate.ground.database.reading() as session:
        assert json.loads(session.get_one(DayClose, closed.id).facts)["number"] == closed.number


def failing(estate: Estate) -> set[str]:
    from frontdesk.shell.checking import checks

    return {each.name for each in checks(estate.ground) if not each.ok}


def test_a_closed_day_that_was_changed_by_hand_is_found(estate: Estate, desk: ClosingDesk) -> None:
    estate.pay(FLAT, "200")
    closed = desk.close(TODAY, me(estate), notes(_100=2))
    HandInDesk(estate.ground).hand_in([closed.id], "Accountant")
    assert failing(estate) == set()
    for change, found in (
        ("UPDATE day_close SET total = 1", {"closes", "closes_noted"}),
        ("UPDATE day_close SET total = 20000, opening = 5", {"closes_noted", "hand_ins"}),
        ("UPDATE day_close SET opening = 0, until = datetime(until, '-5 hours')", {"closes_noted"}),
        ("UPDATE day_close SET closed_by = 2", {"closes_noted"}),
        ("UPDATE hand_in SET total = total + 1", {"closes_noted", "hand_ins"}),
        ("UPDATE hand_in SET total = total - 1, taken_by = 'Nobody'", {"closes_noted"}),
        ("UPDATE day_close SET n = 2, number = 'RJ2026-000002'", {"closes", "closes_noted", "hand_ins"}),
        ("DELETE FROM day_close", {"closes", "closes_noted", "hand_ins"}),
    ):
        with estate.ground.database.engine.begin() as connection:
            for trigger in ("day_close_no_update", "day_close_no_delete", "hand_in_no_update"):
                connection.execute(text(f"DROP TRIGGER IF EXISTS {trigger}"))
            connection.execute(text(change))
        assert failing(estate) == found, change


def test_closed_days_and_hand_ins_are_found_by_their_numbers(estate: Estate, desk: ClosingDesk) -> None:
    from frontdesk.fees.numbers import Numbers

    estate.pay(FLAT, "200")
    closed = desk.close(TODAY, me(estate), notes(_100=2))
    handed = HandInDesk(estate.ground).hand_in([closed.id], "Accountant")
    numbers = Numbers(estate.ground)
    assert numbers.named("rj2026-1") == []
    assert numbers.named("RJ2026-000001") == [("day_close", closed.id)]
    assert numbers.named("jk20261121") == [("hand_in", handed.id)]
    assert [card.title for card in numbers.cards([("day_close", closed.id), ("hand_in", handed.id)])] == [
        "RJ2026-000001", "JK20261121-0001",
    ]  # fmt: skip


def test_the_closed_days_are_saved_as_a_list(estate: Estate, desk: ClosingDesk, tmp_path: Path) -> None:
    from frontdesk.core.progress import unheard
    from frontdesk.shell.work import export

    estate.pay(FLAT, "200")
    desk.close(TODAY, me(estate), notes(_100=1), "a note was torn")
    file = tmp_path / "closes.csv"
    assert export(estate.ground, unheard, "closes", str(file)) == 1
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert any("RJ2026-000001" in line and "-100.00" in line and "a note was torn" in line for line in lines)
    assert export(estate.ground, unheard, "closes", str(file), since="2026-12") == 0


def test_what_was_carried_over_and_taken_back_is_no_money_of_the_day(
    estate: Estate, desk: ClosingDesk, tmp_path: Path
) -> None:
    from frontdesk.fees.opening.desk import BalanceDesk
    from frontdesk.residents.layout import Choice

    file = tmp_path / "balances.csv"
    file.write_text(f"房号,预存余额\n{FLAT},100\n", encoding="utf-8")
    carrying = BalanceDesk(estate.ground)
    carrying.take_over(file, Choice())
    carrying.undo(1)
    closed = desk.close(TODAY, me(estate), notes())
    assert (closed.total, desk.facts(closed.id)["voids"]) == (Money(0), [])
    assert failing(estate) == set()
