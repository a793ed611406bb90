"""Work that is done: what it costs, who pays, what the fee desk asks for, and what is taken back."""

import json
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import pytest
from sqlalchemy import select

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.audit import Audit
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import Rule
from frontdesk.core.steps import steps_of
from frontdesk.fees.billing.runs import OneOffDesk
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.books import CHECKS
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.records import Charge
from frontdesk.fees.records.items import FeeItem
from frontdesk.tickets.checks.working import WORK_CHECKS
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.finishing import Done, FinishingDesk
from frontdesk.tickets.followups import Asked, FollowUpDesk
from frontdesk.tickets.intake import IntakeDesk, TicketFields
from frontdesk.tickets.lines import Line
from frontdesk.tickets.listed import TicketLists
from frontdesk.tickets.payments import PaymentWatch
from frontdesk.tickets.quotes import QuoteDesk
from frontdesk.tickets.records import Channel, Deadline, Duty, TicketKind
from frontdesk.tickets.records.followups import Means, Verdict
from frontdesk.tickets.records.work import LineKind
from frontdesk.tickets.warranties import Term, WarrantyDesk
from tests import people
from tests.tickets.grievances import now_of
from tests.tickets.jobs import LABOUR, LINES, PNG, TAP, TOTAL, agreed, dispatched, finished, repair


@pytest.fixture
def ticket(estate):
    return dispatched(estate.ground, estate.units[people.FLAT])


@pytest.fixture
def desk(estate):
    return FinishingDesk(estate.ground)


@pytest.fixture
def watch(estate):
    return PaymentWatch(estate.ground)


def charge_of(ground, work):
    with ground.database.reading() as session:
        return session.get_one(Charge, work.charge_id)


def charges(ground):
    with ground.database.reading() as session:
        return session.query(Charge).filter(Charge.source.startswith("ticket ")).all()


def states(ground, ticket):
    return [taken.went_to for taken in reversed(steps_of(ground, "repair", ticket.id))]


def sound(ground):
    with ground.database.reading() as session:
        assert [name for name, _, ask in CHECKS if ask(session)] == []


# What it costs


def test_chargeable_work_becomes_a_charge_of_the_same_act(estate, ticket):
    work = finished(estate.ground, ticket, *LINES)
    charge = charge_of(estate.ground, work)
    assert (work.total, charge.amount, charge.unit_id) == (TOTAL, TOTAL, estate.units[people.FLAT])
    assert (charge.source, charge.remark, charge.state) == (f"ticket {ticket.id} 1", ticket.number, "open")
    assert now_of(estate.ground, ticket).state == "to_pay"
    assert states(estate.ground, ticket) == ["logged", "dispatched", "done", "to_pay"]
    sound(estate.ground)


def test_each_line_is_rounded_once_and_the_total_is_their_sum(estate, desk, ticket):
    finished(estate.ground, ticket, *LINES)
    told = desk.result(ticket.id)
    assert [line.amount for line in told["lines"]] == [Money(4500), Money(3083), Money(3000)]
    assert (told["total"], told["owed"], told["worker"]) == (TOTAL, TOTAL, f"赵工{ticket.id}")


@pytest.mark.parametrize("duty", [Duty.ESTATE, Duty.DEVELOPER])
def test_what_the_estate_or_the_developer_bears_is_charged_to_nobody(estate, ticket, duty):
    work = finished(estate.ground, ticket, *LINES, duty=duty, signed_by="")
    assert (work.total, work.charge_id, charges(estate.ground)) == (TOTAL, None, [])
    assert now_of(estate.ground, ticket).state == "to_follow_up"


def test_chargeable_work_that_costs_nothing_is_followed_up_at_once(estate, ticket):
    work = finished(estate.ground, ticket, signed_by="")
    assert (work.charge_id, now_of(estate.ground, ticket).state) == (None, "to_follow_up")


def test_the_fee_item_is_entered_with_the_first_charge_and_used_again(estate, ticket):
    finished(estate.ground, ticket, TAP)
    finished(estate.ground, dispatched(estate.ground, estate.units[people.FLAT]), TAP)
    with estate.ground.database.reading() as session:
        items = session.query(FeeItem).filter_by(name="有偿服务费").all()
    assert [(item.basis, item.rounding, item.active) for item in items] == [("one_off", 1, True)]


@pytest.mark.parametrize(("name", "told"), [("", "name no fee item"), ("物业费", "no one-off fee item")])
def test_a_rule_that_names_nothing_usable_is_said(estate, ticket, name, told):
    with estate.ground.database.writing() as session:
        session.add(Rule(key="ticket.fee_item", value=name, in_force_from=now_day(estate), changed_at=ticket.at))
    with pytest.raises(Refusal, match=told):
        finished(estate.ground, ticket, TAP)
    assert now_of(estate.ground, ticket).state == "dispatched"


def now_day(estate):
    return estate.ground.clock.today()


def test_a_fee_item_that_is_used_no_more_is_said(estate, ticket):
    finished(estate.ground, dispatched(estate.ground, estate.units[people.FLAT]), TAP)
    tariffs = TariffDesk(estate.ground)
    item = next(item for item in tariffs.items() if item.name == "有偿服务费")
    tariffs.use_item(item.id, False)
    with pytest.raises(Refusal, match="no one-off fee item"):
        finished(estate.ground, ticket, TAP)


# Who agreed to it


def test_nobody_is_charged_who_did_not_agree(estate, ticket):
    with pytest.raises(Refusal) as refused:
        finished(estate.ground, ticket, TAP, signed_by=" ")
    assert refused.value.field == "signed_by"
    assert charges(estate.ground) == []


def test_with_an_agreed_quote_nobody_signs_again(estate, ticket):
    quote = agreed(estate.ground, ticket)
    work = finished(estate.ground, ticket, *LINES, signed_by="")
    assert (work.quote_id, work.charge_id is not None) == (quote.id, True)


def test_more_than_was_agreed_to_wants_another_quote(estate, ticket):
    agreed(estate.ground, ticket, (TAP, LABOUR))
    with pytest.raises(Refusal, match=r"75\.00") as refused:
        finished(estate.ground, ticket, *LINES)
    assert (refused.value.field, now_of(estate.ground, ticket).state) == ("lines", "dispatched")
    agreed(estate.ground, ticket)
    assert finished(estate.ground, ticket, *LINES).total == TOTAL


def test_what_a_quote_leaves_is_less_after_work_was_charged_by_it(estate, ticket):
    agreed(estate.ground, ticket)
    finished(estate.ground, ticket, TAP)
    DispatchDesk(estate.ground).reopen(ticket.id, "又漏了")
    with pytest.raises(Refusal, match=r"leaves 60\.83"):
        finished(estate.ground, ticket, *LINES)
    again = finished(estate.ground, ticket, LABOUR)
    assert (again.n, charge_of(estate.ground, again).source) == (2, f"ticket {ticket.id} 2")


def test_what_was_voided_leaves_the_quote_whole(estate, ticket):
    agreed(estate.ground, ticket)
    OneOffDesk(estate.ground).void_charge(finished(estate.ground, ticket, *LINES).charge_id, "记错了数量")
    DispatchDesk(estate.ground).reopen(ticket.id, "重新结算")
    assert finished(estate.ground, ticket, *LINES, signed_by="").total == TOTAL
    with estate.ground.database.reading() as session:
        assert [name for name, _, ask in WORK_CHECKS if ask(session)] == []


def test_what_one_unit_agreed_to_is_not_charged_to_another(estate, ticket):
    agreed(estate.ground, ticket)
    IntakeDesk(estate.ground).correct(ticket.id, in_other_unit(estate, ticket))
    with pytest.raises(Refusal, match="Nobody has agreed"):
        finished(estate.ground, ticket, *LINES, signed_by="")
    assert QuoteDesk(estate.ground).latest(ticket.id).state == "replaced"


def test_a_public_place_is_charged_to_nobody(estate):
    ticket = dispatched(estate.ground, None)
    with pytest.raises(Refusal, match="no unit that could pay"):
        finished(estate.ground, ticket, TAP)
    assert finished(estate.ground, ticket, TAP, duty=Duty.ESTATE).charge_id is None


def test_who_bears_it_is_decided_at_the_end_and_both_words_are_kept(estate, ticket):
    finished(estate.ground, ticket, duty=Duty.DEVELOPER)
    assert now_of(estate.ground, ticket).duty == "developer"
    changes = told_of(estate.ground, ticket)["changes"]
    assert [(row["field"], row["before"], row["after"]) for row in changes] == [("duty", "estate", "developer")]


def told_of(ground, ticket):
    return TicketLists(ground).ticket(ticket.id)


def test_a_signature_drawn_on_the_screen_is_kept_with_the_ticket(estate, ticket):
    work = finished(estate.ground, ticket, TAP, drawn=PNG)
    (kept,) = AttachmentDesk(estate.ground).of("ticket", ticket.id)
    assert (kept.id, kept.role, kept.hash) == (work.signature_id, "signature", sha256(PNG).hexdigest())


def test_what_the_developer_bears_is_put_to_the_part_under_warranty(estate, ticket):
    warranties = WarrantyDesk(estate.ground)
    warranties.add(Term("给排水管道", 120, "plumbing"))
    finished(estate.ground, ticket, duty=Duty.DEVELOPER)
    stands = told_of(estate.ground, ticket)
    assert (stands["part"], stands["warranty_until"]) == ("给排水管道", date(2030, 5, 1))
    DispatchDesk(estate.ground).reopen(ticket.id, "人为损坏")
    finished(estate.ground, ticket, TAP)
    stands = told_of(estate.ground, ticket)
    assert (stands["duty"], stands["part"], stands["warranty_until"]) == ("resident", "", None)


def test_the_unit_of_what_was_charged_stays(estate, ticket):
    finished(estate.ground, ticket, TAP)
    with pytest.raises(Refusal, match="has been charged to its unit"):
        IntakeDesk(estate.ground).correct(ticket.id, in_other_unit(estate, ticket))


def in_other_unit(estate, ticket):
    told = now_of(estate.ground, ticket)
    names = ("text", "category", "reporter", "phone", "place")
    return TicketFields(
        kind=TicketKind.REPAIR, channel=Channel.PHONE, duty=Duty.RESIDENT, unit_id=estate.units[people.SMALL],
        **{name: getattr(told, name) for name in names},
    )  # fmt: skip


# When, and by whom


def at(hour, minute):
    return datetime(2026, 11, 21, hour, minute, tzinfo=UTC) - timedelta(hours=8)


def test_arrival_and_end_are_those_on_the_work_order(estate, ticket, now):
    now.go_on(hours=2)
    work = finished(estate.ground, ticket, arrived_at=at(9, 5), finished_at=at(10, 0))
    assert (work.arrived_at, work.finished_at) == (at(9, 5), at(10, 0))
    kept = told_of(estate.ground, ticket)
    assert f"{kept['dispatches'][0]['arrived_at']:%H:%M}" == "09:05"
    assert (kept["dispatches"][0]["outcome"], f"{kept['finished_at']:%H:%M}") == ("done", "10:00")
    with estate.ground.database.reading() as session:
        met = {row.what: row.met_at for row in session.query(Deadline).filter_by(ticket_id=ticket.id)}
    assert met == {"feedback": at(10, 0), "follow_up": None}
    assert kept["due_what"] == "follow_up"


@pytest.mark.parametrize(
    ("field", "moments"),
    [
        ("finished_at", {"finished_at": at(9, 4)}),
        ("finished_at", {"finished_at": at(9, 6)}),
        ("arrived_at", {"arrived_at": at(9, 4)}),
        ("arrived_at", {"arrived_at": at(9, 6)}),
    ],
)
def test_nothing_is_done_before_it_was_reported_or_later_than_now(estate, ticket, field, moments):
    with pytest.raises(Refusal) as refused:
        finished(estate.ground, ticket, **moments)
    assert refused.value.field == field


def test_what_is_typed_to_the_minute_comes_no_earlier_than_what_went_before_in_it(estate, now):
    now.go_on(seconds=40)
    ticket, dispatching = dispatched(estate.ground, estate.units[people.FLAT]), DispatchDesk(estate.ground)
    now.go_on(minutes=1)
    dispatching.arrive(ticket.id, at(9, 5))
    assert told_of(estate.ground, ticket)["dispatches"][0]["arrived_at"] == ticket.at
    work = finished(estate.ground, ticket, finished_at=at(9, 5))
    assert (work.arrived_at, work.finished_at) == (ticket.at, ticket.at)


def test_with_the_clock_put_back_it_is_finished_all_the_same(estate, ticket, now):
    now.go_on(minutes=-30)
    assert finished(estate.ground, ticket).finished_at == ticket.at


def test_with_the_clock_put_back_after_somebody_came_it_is_finished_when_they_came(estate, ticket, now):
    now.go_on(hours=1)
    DispatchDesk(estate.ground).arrive(ticket.id)
    now.go_on(minutes=-30)
    assert finished(estate.ground, ticket).finished_at == at(10, 5)


def test_what_is_done_again_was_not_done_before_the_first_time(estate, ticket, now):
    now.go_on(hours=2)
    finished(estate.ground, ticket, finished_at=at(10, 0))
    DispatchDesk(estate.ground).reopen(ticket.id, "又漏了")
    with pytest.raises(Refusal) as refused:
        finished(estate.ground, ticket, finished_at=at(9, 59))
    assert refused.value.field == "finished_at"
    assert finished(estate.ground, ticket, finished_at=at(10, 0)).n == 2


def test_what_nobody_had_can_be_done_on_the_spot(estate):
    ticket = repair(estate.ground, estate.units[people.FLAT])
    work = finished(estate.ground, ticket, duty=Duty.ESTATE)
    assert (work.technician_id, work.team_id) == (None, None)
    assert now_of(estate.ground, ticket).state == "to_follow_up"


@pytest.mark.parametrize("told", [{"result": "  "}, {"result": "好" * 501}])
def test_it_is_said_what_was_done(estate, ticket, told):
    with pytest.raises(Refusal) as refused:
        finished(estate.ground, ticket, **told)
    assert refused.value.field == "result"


@pytest.mark.parametrize(
    "line",
    [
        Line(LineKind.MATERIAL, " ", 100, Money(1)),
        Line(LineKind.MATERIAL, "管", 0, Money(1)),
        Line(LineKind.MATERIAL, "管", 100, Money(-1)),
        Line(LineKind.MATERIAL, "管", 100, Money(100_000_001)),
        Line(LineKind.MATERIAL, "管" * 41, 100, Money(1)),
        Line(LineKind.MATERIAL, "管", 100, Money(1), "米" * 11),
    ],
)
def test_lines_that_cannot_be_are_refused_beside_them(estate, ticket, line):
    with pytest.raises(Refusal) as refused:
        finished(estate.ground, ticket, line)
    assert refused.value.field == "lines"


def test_half_a_sign_in_the_words_is_left_out(estate, ticket):
    work = finished(estate.ground, ticket, Line(LineKind.MATERIAL, "管\ud800", 100, Money(1)), result="好\udfff了")
    assert work.result == "好了"


def test_a_second_enter_charges_nothing_twice(estate, ticket):
    finished(estate.ground, ticket, TAP)
    with pytest.raises(Refusal):
        finished(estate.ground, ticket, TAP)
    assert len(charges(estate.ground)) == 1


def test_two_counters_that_finish_it_at_once_charge_it_once(estate, ticket):
    other = Ground(estate.ground.folder, estate.ground.clock)
    people.sign_in(other, Role.RECEPTIONIST)
    office = FinishingDesk(other)
    finished(estate.ground, ticket, TAP)
    with pytest.raises(Refusal, match="not to be done any more"):
        office.finish(ticket.id, Done("换了", (TAP,), duty=Duty.RESIDENT, signed_by="陈志远"))
    other.close()
    assert (len(charges(estate.ground)), told_of(estate.ground, ticket)["owed"]) == (1, TAP.amount)


# Paid, refused, taken back


def test_what_is_paid_goes_on_by_itself_and_comes_back_with_a_voided_receipt(estate, ticket, watch):
    finished(estate.ground, ticket, *LINES)
    assert watch.note_paid() == 0
    receipt = estate.pay(people.FLAT, "105.83")
    assert (watch.note_paid(), now_of(estate.ground, ticket).state) == (1, "to_follow_up")
    assert watch.note_paid() == 0
    CashDesk(estate.ground).void(receipt.id, "收错了")
    assert (watch.note_paid(), now_of(estate.ground, ticket).state) == (1, "to_pay")
    assert states(estate.ground, ticket)[-3:] == ["to_pay", "to_follow_up", "to_pay"]


def test_what_is_waived_or_voided_at_the_fee_desk_goes_on_too(estate, watch):
    flat = estate.units[people.FLAT]
    waived, voided = dispatched(estate.ground, flat), dispatched(estate.ground, flat)
    with estate.ground.database.writing() as session:
        session.add(Rule(key="approval.four_eyes", value="no", in_force_from=now_day(estate), changed_at=waived.at))
    waivers = WaiverDesk(estate.ground)
    let_off = waivers.apply({finished(estate.ground, waived, TAP).charge_id: TAP.amount}, "照顾老人")
    waivers.approve(let_off[0].id)
    OneOffDesk(estate.ground).void_charge(finished(estate.ground, voided, TAP).charge_id, "记错")
    assert watch.note_paid() == 2
    assert {now_of(estate.ground, each).state for each in (waived, voided)} == {"to_follow_up"}


def test_a_ticket_that_is_closed_stays_closed_when_its_receipt_is_voided(estate, ticket, watch):
    finished(estate.ground, ticket, TAP)
    receipt = estate.pay(people.FLAT, "45.00")
    watch.note_paid()
    FollowUpDesk(estate.ground).follow_up(ticket.id, Asked(Verdict.SATISFIED, Means.PHONE))
    CashDesk(estate.ground).void(receipt.id, "收错了")
    assert (watch.note_paid(), now_of(estate.ground, ticket).state) == (0, "closed")


def test_nobody_signed_in_moves_nothing(estate, ticket, watch):
    finished(estate.ground, ticket, TAP)
    estate.pay(people.FLAT, "45.00")
    for signed_in in (None, people.sign_in(estate.ground, Role.ADMINISTRATOR)):
        estate.ground.signed_in = signed_in
        assert watch.note_paid() == 0
    people.sign_in(estate.ground, Role.CASHIER)
    assert watch.note_paid() == 1


def test_what_the_resident_refuses_to_pay_stays_owed_and_is_followed_up(estate, ticket, desk, watch):
    work = finished(estate.ground, ticket, TAP)
    desk.refuse_to_pay(ticket.id, "嫌贵，要先问业委会")
    assert (watch.note_paid(), now_of(estate.ground, ticket).state) == (0, "to_follow_up")
    assert charge_of(estate.ground, work).state == "open"
    assert steps_of(estate.ground, "repair", ticket.id)[0].remark == "嫌贵，要先问业委会"
    with pytest.raises(Refusal, match="changed meanwhile"):
        desk.refuse_to_pay(ticket.id, "再按一次")


def test_what_was_paid_at_another_counter_meanwhile_nobody_refuses_to_pay(estate, ticket, desk, watch):
    finished(estate.ground, ticket, TAP)
    estate.pay(people.FLAT, "45.00")
    with pytest.raises(Refusal, match="changed meanwhile"):
        desk.refuse_to_pay(ticket.id, "嫌贵")
    assert (watch.note_paid(), now_of(estate.ground, ticket).unpaid) == (1, False)


def test_further_work_that_is_charged_is_to_be_paid_again(estate, ticket, desk):
    finished(estate.ground, ticket, TAP)
    desk.refuse_to_pay(ticket.id, "嫌贵")
    DispatchDesk(estate.ground).reopen(ticket.id, "还是漏")
    finished(estate.ground, ticket)
    assert now_of(estate.ground, ticket).state == "to_follow_up"
    DispatchDesk(estate.ground).reopen(ticket.id, "还是漏")
    finished(estate.ground, ticket, LABOUR)
    assert now_of(estate.ground, ticket).state == "to_pay"


def test_work_taken_back_takes_its_charge_back(estate, ticket, desk):
    work = finished(estate.ground, ticket, TAP)
    desk.take_back(ticket.id, "做错了房间")
    stands = now_of(estate.ground, ticket)
    assert (stands.state, stands.due_at) == ("cancelled", None)
    assert (charge_of(estate.ground, work).state, charge_of(estate.ground, work).remark) == ("voided", "做错了房间")
    sound(estate.ground)


def test_what_was_refused_can_be_taken_back_too(estate, ticket, desk):
    work = finished(estate.ground, ticket, TAP)
    desk.refuse_to_pay(ticket.id, "嫌贵")
    desk.take_back(ticket.id, "确属公共管道")
    assert (charge_of(estate.ground, work).state, now_of(estate.ground, ticket).state) == ("voided", "cancelled")


def test_what_is_paid_is_not_taken_back_before_its_receipt_is_voided(estate, ticket, desk):
    work = finished(estate.ground, ticket, TAP)
    estate.pay(people.FLAT, "20.00")
    with pytest.raises(Refusal, match="Void the receipt first"):
        desk.take_back(ticket.id, "做错了")
    assert (now_of(estate.ground, ticket).state, charge_of(estate.ground, work).state) == ("to_pay", "part")


def test_what_was_reopened_and_is_owed_is_taken_back_and_not_just_cancelled(estate, ticket, desk):
    work = finished(estate.ground, ticket, TAP)
    dispatching = DispatchDesk(estate.ground)
    dispatching.reopen(ticket.id, "又漏了")
    with pytest.raises(Refusal, match="Work was done"):
        dispatching.cancel(ticket.id, "住户不修了")
    desk.take_back(ticket.id, "住户不修了")
    assert (charge_of(estate.ground, work).state, now_of(estate.ground, ticket).state) == ("voided", "cancelled")


def test_what_was_paid_before_stays_paid_when_later_work_is_taken_back(estate, ticket, desk):
    first = finished(estate.ground, ticket, TAP)
    estate.pay(people.FLAT, "45.00")
    DispatchDesk(estate.ground).reopen(ticket.id, "又漏了")
    with pytest.raises(Refusal, match="changed meanwhile"):
        desk.take_back(ticket.id, "没有欠费")
    second = finished(estate.ground, ticket, LABOUR)
    desk.take_back(ticket.id, "保修范围内")
    assert [charge_of(estate.ground, work).state for work in (first, second)] == ["paid", "voided"]


def test_later_work_for_nothing_is_taken_back_though_the_first_was_paid(estate, ticket, desk):
    first = finished(estate.ground, ticket, TAP)
    estate.pay(people.FLAT, "45.00")
    DispatchDesk(estate.ground).reopen(ticket.id, "又漏了")
    finished(estate.ground, ticket, duty=Duty.ESTATE)
    desk.take_back(ticket.id, "记错了工单")
    assert (charge_of(estate.ground, first).state, now_of(estate.ground, ticket).state) == ("paid", "cancelled")


def test_only_who_keeps_tickets_takes_work_back_or_vouches_for_it(estate, ticket, desk):
    finished(estate.ground, ticket, TAP)
    supervisor = people.sign_in(estate.ground, Role.SUPERVISOR)
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal):
        desk.take_back(ticket.id, "做错了")
    with pytest.raises(Refusal):
        desk.take_back(ticket.id, "做错了", Authority(supervisor.id, supervisor.name, Right.VOID_RECEIPT))
    desk.take_back(ticket.id, "做错了", Authority(supervisor.id, supervisor.name, Right.KEEP_TICKETS))
    assert steps_of(estate.ground, "repair", ticket.id)[0].remark == "做错了 — 周明"
    with estate.ground.database.reading() as session:
        vouched = session.scalar(select(Audit.facts).where(Audit.act == "work_taken_back", Audit.kind == "ticket"))
    assert json.loads(vouched)["vouched_by"] == supervisor.id


def test_what_is_not_done_is_not_taken_back(ticket, desk):
    with pytest.raises(Refusal, match="changed meanwhile"):
        desk.take_back(ticket.id, "做错了")
