"""Quotes of chargeable work: offered, agreed to, declined, replaced, and how long they bind."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.tickets.lines import DEAREST, MOST, Line, quantity_of, total_of
from frontdesk.tickets.prices import Price, PriceDesk
from frontdesk.tickets.quotes import QuoteDesk
from frontdesk.tickets.records.work import LineKind, Quote, WorkLine, quantity_text
from tests import people
from tests.tickets.grievances import logged, now_of
from tests.tickets.jobs import HOSE, LABOUR, LINES, PNG, TAP, TOTAL, agreed, dispatched, finished, repair


@pytest.fixture
def ticket(estate):
    return repair(estate.ground, estate.units[people.FLAT])


@pytest.fixture
def desk(estate):
    return QuoteDesk(estate.ground)


def now_at(ground, quote):
    with ground.database.reading() as session:
        return session.get_one(Quote, quote.id)


def test_a_quote_is_valid_as_long_as_the_rules_say(desk, ticket, estate):
    quote = desk.offer(ticket.id, LINES, remark="不含开孔")
    assert (quote.number, quote.total, quote.state) == ("BJ20261121-0001", TOTAL, "offered")
    assert quote.valid_until == date(2026, 11, 28)
    assert desk.lines(quote.id) == list(LINES)
    assert now_of(estate.ground, ticket).duty == "resident"
    sheet = desk.sheet(quote.id)
    assert (sheet["unit"], sheet["owner"], sheet["ticket"]) == (people.FLAT, "陈志远", ticket.number)
    assert [line["amount"] for line in sheet["lines"]] == [4500, 3083, 3000]


def test_who_agrees_is_named_and_it_is_settled(desk, ticket, estate, now):
    quote = desk.offer(ticket.id, LINES)
    with pytest.raises(Refusal) as refused:
        desk.agree(quote.id, " ")
    assert refused.value.field == "signed_by"
    now.go_on(hours=1)
    desk.agree(quote.id, "陈志远")
    kept = now_at(estate.ground, quote)
    assert (kept.state, kept.signed_by, kept.settled_at) == ("agreed", "陈志远", now.now)
    assert [taken.went_to for taken in steps_of(estate.ground, "quote", quote.id)] == ["agreed", "offered"]
    for act in (lambda: desk.agree(quote.id, "陈志远"), lambda: desk.decline(quote.id, "嫌贵")):
        with pytest.raises(Refusal, match="settled meanwhile"):
            act()


def test_a_signature_drawn_on_the_screen_stays_with_the_ticket(desk, ticket, estate):
    quote = desk.agree(desk.offer(ticket.id, LINES).id, "陈志远", PNG)
    (kept,) = AttachmentDesk(estate.ground).of("ticket", ticket.id)
    assert (quote.signature_id, kept.role) == (kept.id, "signature")


def test_what_is_declined_says_why_and_another_one_may_follow(desk, ticket, estate):
    first = desk.offer(ticket.id, LINES)
    with pytest.raises(Refusal):
        desk.decline(first.id, "")
    desk.decline(first.id, "太贵")
    assert steps_of(estate.ground, "quote", first.id)[0].remark == "太贵"
    second = desk.offer(ticket.id, (TAP,))
    assert (now_at(estate.ground, first).state, desk.latest(ticket.id).id) == ("declined", second.id)


def test_another_quote_replaces_the_one_that_stands_agreed_to_or_not(desk, ticket, estate):
    first = agreed(estate.ground, ticket, (TAP,))
    second = desk.offer(ticket.id, (TAP, LABOUR))
    third = desk.offer(ticket.id, LINES)
    assert [now_at(estate.ground, quote).state for quote in (first, second, third)] == [
        "replaced", "replaced", "offered",
    ]  # fmt: skip
    assert now_at(estate.ground, first).settled_at is not None


def test_nobody_agrees_to_what_is_valid_no_longer(desk, ticket, now):
    quote = desk.offer(ticket.id, LINES, valid_until=date(2026, 11, 22))
    now.go_on(days=2)
    with pytest.raises(Refusal, match="valid until 2026-11-22"):
        desk.agree(quote.id, "陈志远")
    desk.decline(quote.id, "没来得及")


def test_nobody_agrees_to_what_is_done_or_called_off(desk, ticket, estate):
    quote = desk.offer(ticket.id, LINES)
    finished(estate.ground, ticket, TAP)
    for answer in (lambda: desk.agree(quote.id, "陈志远"), lambda: desk.decline(quote.id, "太贵")):
        with pytest.raises(Refusal, match="not to be done any more"):
            answer()
    assert now_at(estate.ground, quote).state == "offered"


@pytest.mark.parametrize("day", [date(2026, 11, 20), date(2028, 1, 1)])
def test_a_quote_binds_from_today_on_and_not_for_ever(desk, ticket, day):
    with pytest.raises(Refusal) as refused:
        desk.offer(ticket.id, LINES, valid_until=day)
    assert refused.value.field == "valid_until"


def test_a_quote_has_lines_a_payer_and_work_to_be_done(desk, ticket, estate):
    with pytest.raises(Refusal) as refused:
        desk.offer(ticket.id, ())
    assert refused.value.field == "lines"
    with pytest.raises(Refusal, match="no unit that could pay"):
        desk.offer(repair(estate.ground, None).id, LINES)
    with pytest.raises(Refusal, match="not to be done"):
        desk.offer(logged(estate.ground).id, LINES)
    finished(estate.ground, ticket)
    with pytest.raises(Refusal, match="not to be done"):
        desk.offer(ticket.id, LINES)


def test_what_is_as_in_the_price_list_is_noted_to_come_from_there(desk, ticket, estate):
    PriceDesk(estate.ground).add(Price(TAP.kind, TAP.name, TAP.price, TAP.measure))
    PriceDesk(estate.ground).add(Price(HOSE.kind, HOSE.name, Money(1000), HOSE.measure))
    quote = desk.offer(ticket.id, LINES)
    with estate.ground.database.reading() as session:
        from_list = [line.price_item_id for line in session.query(WorkLine).filter_by(quote_id=quote.id)]
    assert from_list == [1, None, None]


@pytest.mark.parametrize(("typed", "kept"), [("1", 100), ("1.5", 150), (".25", 25), ("１２", 1200), ("1,000", 100000)])
def test_quantities_have_two_decimals_at_most(typed, kept):
    assert quantity_of(typed) == kept
    assert quantity_of(quantity_text(kept)) == kept


@pytest.mark.parametrize("typed", ["", "0", "-1", "1.234", "两个", f"{MOST // 100 + 1}", "1e3"])
def test_what_is_no_quantity_is_said(typed):
    with pytest.raises(Refusal) as refused:
        quantity_of(typed)
    assert refused.value.field == "quantity"


def test_two_counters_do_not_both_settle_a_quote(desk, estate):
    ticket = dispatched(estate.ground, estate.units[people.FLAT])
    quote = desk.offer(ticket.id, LINES)
    desk.offer(ticket.id, (TAP,))
    with pytest.raises(Refusal, match="settled meanwhile"):
        desk.agree(quote.id, "陈志远")


@given(quantity=st.integers(1, MOST), price=st.integers(0, DEAREST))
def test_a_line_costs_its_quantity_times_its_price_rounded_half_up_once(quantity, price):
    exact = Decimal(quantity) / 100 * price
    line = Line(LineKind.MATERIAL, "管", quantity, Money(price))
    assert line.amount == int(exact.quantize(Decimal(1), ROUND_HALF_UP))


@given(st.lists(st.tuples(st.integers(1, 10_000), st.integers(0, 1_000_000)), max_size=8))
def test_a_total_is_the_sum_of_what_its_lines_show(lines):
    made = [Line(LineKind.LABOUR, "工", quantity, Money(price)) for quantity, price in lines]
    assert total_of(made) == sum(Money.parse(f"{line.amount}") for line in made)
