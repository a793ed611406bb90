"""Giving repairs to workers: who has them, who is on site, what waits, what is begun anew or called off."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy import text as sql

from frontdesk.core.operators import Authority, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.tickets.checks.dispatches import DISPATCH_CHECKS
from frontdesk.tickets.complaints import ComplaintDesk
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.listed import TicketLists
from frontdesk.tickets.orders import WorkOrders
from frontdesk.tickets.records import Deadline, TicketKind, TicketState, Urgency, Waiting, What
from frontdesk.tickets.suspending import SuspendDesk
from tests.people import FLAT, SHOP, sign_in
from tests.tickets.grievances import done, logged, now_of


@pytest.fixture
def crews(estate):
    desk = CrewDesk(estate.ground)
    team = desk.add_team("水电班")
    desk.add(WorkerFields("赵工", team, "13700003344", ("plumbing", "leak")))
    desk.add(WorkerFields("钱师傅"))
    return desk


@pytest.fixture
def desk(estate, crews):
    return DispatchDesk(estate.ground)


@pytest.fixture
def repair(estate, now):
    """A repair that was logged ten minutes ago."""

    def made(**told):
        told = {"category": "plumbing", "text": "厨房水管爆了", "unit_id": estate.units[FLAT], **told}
        ticket = logged(estate.ground, TicketKind.REPAIR, **told)
        now.go_on(minutes=10)
        return ticket

    return made


def open_deadlines(ground, ticket):
    asked = select(Deadline).where(Deadline.ticket_id == ticket.id, Deadline.met_at.is_(None))
    with ground.database.reading() as session:
        return {each.what: each.due for each in session.scalars(asked.where(Deadline.dropped_at.is_(None)))}


def dispatches(ground, ticket):
    return [
        (each["worker"], each["outcome"], each["reason"])
        for each in TicketLists(ground).ticket(ticket.id)["dispatches"]
    ]


def test_a_repair_goes_to_a_worker_with_the_team_beside_and_back_again(estate, crews, desk, repair):
    ticket = repair()
    given = desk.dispatch(ticket.id, crews.named("赵工"), remark="带疏通机")
    assert (given.n, given.technician_id, given.team_id) == (1, crews.named("赵工"), -crews.named("水电班"))
    desk.hand_back(ticket.id, "没有配件")
    kept = now_of(estate.ground, ticket)
    assert (kept.state, kept.technician_id, kept.team_id) == (TicketState.HANDED_BACK, None, None)
    desk.dispatch(ticket.id, crews.named("水电班"))
    assert dispatches(estate.ground, ticket) == [("水电班", "", ""), ("赵工", "handed_back", "没有配件")]


def test_somebody_else_has_it_only_with_a_reason_and_if_nobody_was_faster(estate, crews, desk, repair):
    ticket = repair()
    desk.dispatch(ticket.id, crews.named("赵工"))
    with pytest.raises(Refusal, match="has been given to 赵工 meanwhile"):
        desk.dispatch(ticket.id, crews.named("钱师傅"))
    with pytest.raises(Refusal, match="why somebody else"):
        desk.redispatch(ticket.id, 1, crews.named("钱师傅"), " ")
    with pytest.raises(Refusal, match="has it already"):
        desk.redispatch(ticket.id, 1, crews.named("赵工"), "忙")
    desk.redispatch(ticket.id, 1, crews.named("钱师傅"), "赵工忙")
    with pytest.raises(Refusal, match="changed meanwhile"):
        desk.redispatch(ticket.id, 1, crews.named("水电班"), "也忙")
    assert dispatches(estate.ground, ticket) == [("钱师傅", "", ""), ("赵工", "redispatched", "赵工忙")]


def test_in_an_emergency_somebody_on_duty_goes_or_it_is_said_why_not(crews, desk, repair):
    ticket = repair(urgency=Urgency.EMERGENCY)
    crews.set_duty(crews.named("赵工"), False)
    with pytest.raises(Refusal, match="赵工 is off duty") as refused:
        desk.dispatch(ticket.id, crews.named("赵工"))
    assert refused.value.field == "remark"
    desk.dispatch(ticket.id, crews.named("赵工"), remark="家住小区内，马上到")


def test_who_does_not_work_here_is_given_nothing_and_who_has_something_does_not_leave(crews, desk, repair):
    ticket, zhao = repair(), crews.named("赵工")
    desk.dispatch(ticket.id, zhao)
    with pytest.raises(Refusal, match="still has repairs: 1"):
        crews.set_active(zhao, False)
    desk.hand_back(ticket.id, "离职")
    crews.set_active(zhao, False)
    with pytest.raises(Refusal, match="from the list"):
        desk.dispatch(ticket.id, zhao)


def test_on_site_in_time_keeps_what_was_promised_though_it_is_noted_later(estate, crews, desk, repair, now):
    ticket = repair(urgency=Urgency.EMERGENCY)
    assert set(open_deadlines(estate.ground, ticket)) == {What.FEEDBACK, What.ON_SITE}
    desk.dispatch(ticket.id, crews.named("赵工"))
    now.go_on(minutes=50)
    with pytest.raises(Refusal, match="still to come"):
        desk.arrive(ticket.id, now() + timedelta(minutes=1))
    with pytest.raises(Refusal, match="after what went before"):
        desk.arrive(ticket.id, ticket.at - timedelta(minutes=1))
    desk.arrive(ticket.id, ticket.at + timedelta(minutes=25))
    assert open_deadlines(estate.ground, ticket) == {}
    kept = {each["what"]: each for each in TicketLists(estate.ground).ticket(ticket.id)["deadlines"]}
    assert kept[What.ON_SITE]["met_at"] < kept[What.ON_SITE]["due"]


def test_work_that_begins_tells_that_the_worker_has_come(estate, crews, desk, repair, now):
    ticket = repair(urgency=Urgency.EMERGENCY)
    with pytest.raises(Refusal, match="Dispatch it first"):
        desk.begin_work(ticket.id)
    desk.dispatch(ticket.id, crews.named("赵工"))
    desk.begin_work(ticket.id)
    assert now_of(estate.ground, ticket).state == TicketState.IN_PROGRESS
    assert open_deadlines(estate.ground, ticket) == {}


def test_what_is_handed_back_on_site_is_promised_anew_and_what_was_not_kept_stays_owed(
    estate, crews, desk, repair, now
):
    ticket = repair(urgency=Urgency.EMERGENCY)
    desk.dispatch(ticket.id, crews.named("赵工"))
    owed = open_deadlines(estate.ground, ticket)
    desk.hand_back(ticket.id, "车坏了")
    assert open_deadlines(estate.ground, ticket) == owed  # nobody has come: it is not forgiven
    desk.dispatch(ticket.id, crews.named("钱师傅"))
    desk.arrive(ticket.id)
    assert open_deadlines(estate.ground, ticket) == {}
    desk.hand_back(ticket.id, "要开挖")
    assert open_deadlines(estate.ground, ticket)[What.ON_SITE] == now() + timedelta(minutes=30)


def test_an_appointment_is_due_by_its_end_and_kept_by_who_comes(estate, crews, desk, repair, now):
    ticket = repair()
    begins = datetime(2026, 11, 22, 6, tzinfo=UTC)
    with pytest.raises(Refusal, match="ends before"):
        desk.appoint(ticket.id, begins, begins - timedelta(hours=1))
    with pytest.raises(Refusal, match="to come"):
        desk.appoint(ticket.id, now() - timedelta(hours=2), now() - timedelta(hours=1))
    desk.appoint(ticket.id, begins, begins + timedelta(hours=2))
    assert open_deadlines(estate.ground, ticket) == {What.VISIT: begins + timedelta(hours=2)}
    desk.dispatch(ticket.id, crews.named("赵工"))
    now.now = begins + timedelta(hours=1)
    desk.arrive(ticket.id)
    assert open_deadlines(estate.ground, ticket) == {}


def test_what_waits_for_parts_goes_on_with_whoever_has_it(estate, crews, desk, repair):
    ticket, waiting = repair(), SuspendDesk(estate.ground)
    desk.dispatch(ticket.id, crews.named("赵工"))
    desk.arrive(ticket.id)
    with pytest.raises(Refusal, match="until when"):
        waiting.suspend(ticket.id, Waiting.PARTS, None, "等阀门")
    with pytest.raises(Refusal, match="from today on"):
        waiting.suspend(ticket.id, Waiting.PARTS, date(2026, 11, 20), "等阀门")
    waiting.suspend(ticket.id, Waiting.PARTS, date(2026, 11, 24), "等阀门")
    kept = now_of(estate.ground, ticket)
    assert (kept.suspended_for, kept.suspended_until, kept.technician_id) == (
        "parts", date(2026, 11, 24), crews.named("赵工"),
    )  # fmt: skip
    assert open_deadlines(estate.ground, ticket)[What.RESUME] == datetime(2026, 11, 24, 10, tzinfo=UTC)
    waiting.postpone(ticket.id, date(2026, 11, 26), "还没到货")
    assert open_deadlines(estate.ground, ticket)[What.RESUME] == datetime(2026, 11, 26, 10, tzinfo=UTC)
    waiting.resume(ticket.id)
    kept = now_of(estate.ground, ticket)
    assert (kept.state, kept.suspended_for, kept.suspended_until) == (TicketState.IN_PROGRESS, "", None)
    assert What.RESUME not in open_deadlines(estate.ground, ticket)
    with pytest.raises(Refusal, match="changed meanwhile"):
        waiting.resume(ticket.id)


@pytest.mark.parametrize("waiting", [Waiting.PARTS, Waiting.DEVELOPER])
def test_nothing_waits_until_a_moment_that_is_over(estate, repair, now, waiting):
    ticket, desk = repair(), SuspendDesk(estate.ground)
    now.go_on(hours=11)  # the counter has closed
    with pytest.raises(Refusal, match="closed for today") as refused:
        desk.suspend(ticket.id, waiting, date(2026, 11, 21), "等阀门")
    assert refused.value.field == "until"
    desk.suspend(ticket.id, waiting, date(2026, 11, 22), "等阀门")


def test_what_is_referred_to_the_developer_has_a_clock_of_its_own(estate, crews, desk, repair):
    ticket, waiting = repair(), SuspendDesk(estate.ground)
    waiting.suspend(ticket.id, Waiting.DEVELOPER, None, "屋面防水在保修期内")
    assert open_deadlines(estate.ground, ticket)[What.DEVELOPER] == datetime(2026, 11, 28, 9, tzinfo=UTC)
    assert now_of(estate.ground, ticket).suspended_until == date(2026, 11, 28)
    with pytest.raises(Refusal, match="Dispatch it first"):
        waiting.resume(ticket.id)
    desk.dispatch(ticket.id, crews.named("赵工"))
    assert What.DEVELOPER not in open_deadlines(estate.ground, ticket)


def test_what_is_reopened_is_nobodys_and_promised_anew(estate, crews, desk, repair, now):
    ticket = repair()
    desk.dispatch(ticket.id, crews.named("赵工"))
    with pytest.raises(Refusal, match="Dispatched"):
        desk.reopen(ticket.id, "又漏了")
    desk.hand_back(ticket.id, "做完了")
    done(estate.ground, ticket.id)
    now.go_on(days=2)
    desk.reopen(ticket.id, "又漏了")
    kept = now_of(estate.ground, ticket)
    assert (kept.state, kept.reopened, kept.technician_id, kept.finished_at) == (TicketState.REOPENED, 1, None, None)
    assert set(open_deadlines(estate.ground, ticket)) == {What.FEEDBACK}
    desk.dispatch(ticket.id, crews.named("赵工"))
    with pytest.raises(Refusal, match="after what went before"):
        desk.arrive(ticket.id, now.now - timedelta(days=2, minutes=1))
    desk.arrive(ticket.id)


def test_what_is_cancelled_is_owed_nothing_any_more(estate, crews, desk, repair):
    ticket = repair(urgency=Urgency.EMERGENCY)
    desk.dispatch(ticket.id, crews.named("赵工"))
    with pytest.raises(Refusal, match="reason"):
        desk.cancel(ticket.id, "")
    desk.cancel(ticket.id, "住户自己修好了")
    assert dispatches(estate.ground, ticket) == [("赵工", "cancelled", "住户自己修好了")]
    assert open_deadlines(estate.ground, ticket) == {}
    with pytest.raises(Refusal, match="Cancelled"):
        desk.cancel(ticket.id, "再来一次")


def test_a_repair_on_which_work_was_done_is_not_cancelled(estate, crews, desk, repair):
    ticket = repair()
    done(estate.ground, ticket.id)
    with pytest.raises(Refusal, match="changed meanwhile"):
        desk.cancel(ticket.id, "误报")
    desk.reopen(ticket.id, "又漏了")
    with pytest.raises(Refusal, match="Note what was found"):
        desk.cancel(ticket.id, "没有再漏")


def test_complaints_are_cancelled_but_never_dispatched(estate, crews, desk):
    complaint = logged(estate.ground)
    with pytest.raises(Refusal, match="Logged"):
        desk.dispatch(complaint.id, crews.named("赵工"))
    with pytest.raises(Refusal, match="changed meanwhile"):
        desk.appoint(complaint.id, datetime(2026, 11, 22, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC))
    desk.cancel(complaint.id, "误报")
    assert now_of(estate.ground, complaint).state == TicketState.CANCELLED


def test_a_complaint_leaves_the_handling_rate_only_on_a_supervisors_word(estate, desk, now):
    sign_in(estate.ground, Role.RECEPTIONIST)
    mistaken, looked_into, of_yesterday = (logged(estate.ground) for _ in range(3))
    ComplaintDesk(estate.ground).investigate(looked_into.id, "周明")
    assert [desk.is_kept(each.id) for each in (mistaken, looked_into)] == [False, True]
    desk.cancel(mistaken.id, "登记错误")
    with pytest.raises(Refusal, match="supervisor"):
        desk.cancel(looked_into.id, "不想办")
    now.go_on(days=1)
    with pytest.raises(Refusal, match="supervisor"):
        desk.cancel(of_yesterday.id, "不想办")
    desk.cancel(looked_into.id, "重复", Authority(2, "周明", Right.KEEP_TICKETS))
    states = [now_of(estate.ground, each).state for each in (mistaken, looked_into, of_yesterday)]
    assert states == [TicketState.CANCELLED, TicketState.CANCELLED, TicketState.LOGGED]


def test_with_the_clock_put_back_nothing_ends_before_it_began(estate, crews, desk, repair, now):
    ticket = repair(urgency=Urgency.EMERGENCY)
    given = desk.dispatch(ticket.id, crews.named("赵工"))
    now.go_on(hours=-5)
    desk.arrive(ticket.id)
    desk.hand_back(ticket.id, "下班")
    kept = TicketLists(estate.ground).ticket(ticket.id)["dispatches"][0]
    assert kept["arrived_at"] == ticket.at and kept["ended_at"] == given.at


def test_the_administrator_dispatches_nothing(estate, crews, desk, repair, signed_in):
    ticket, zhao = repair(), crews.named("赵工")
    signed_in(Role.ADMINISTRATOR)
    with pytest.raises(Refusal, match="may not"):
        desk.dispatch(ticket.id, zhao)


def test_who_was_not_on_site_yet_still_has_to_go_there_after_the_wait(estate, crews, desk, repair):
    ticket, waiting = repair(), SuspendDesk(estate.ground)
    desk.dispatch(ticket.id, crews.named("赵工"))
    waiting.suspend(ticket.id, Waiting.RESIDENT, date(2026, 11, 24), "周二才在家")
    waiting.resume(ticket.id)
    assert now_of(estate.ground, ticket).state == TicketState.DISPATCHED


def test_the_round_goes_building_by_building_and_a_printed_order_is_not_printed_again(estate, crews, desk, repair, now):
    orders = WorkOrders(estate.ground)
    shop = repair(unit_id=estate.units[SHOP], building_id=2)
    hall = repair(unit_id=None, place="3 栋大堂", building_id=1)
    flat = repair(building_id=1)
    gate = repair(unit_id=None, place="东门")
    for ticket in (gate, flat, hall, shop):
        desk.dispatch(ticket.id, crews.named("赵工"))
    assert orders.stack() == [shop.id, hall.id, flat.id, gate.id]
    orders.note_printed([shop.id, hall.id])
    assert orders.stack() == [flat.id, gate.id]
    now.go_on(minutes=1)
    desk.redispatch(shop.id, 1, crews.named("钱师傅"), "顺路")
    assert orders.stack() == [shop.id, flat.id, gate.id]
    assert orders.stack(crews.named("钱师傅")) == [shop.id]
    assert orders.stack(crews.named("水电班")) == []
    assert len(orders.stack(day=date(2026, 11, 21))) == 4
    begins = datetime(2026, 11, 23, 2, tzinfo=UTC)
    desk.appoint(flat.id, begins, begins + timedelta(hours=1))
    assert orders.stack(day=date(2026, 11, 23)) == [flat.id]


def test_the_order_of_what_is_done_once_more_is_empty_again(estate, desk, repair):
    ticket, orders = repair(), WorkOrders(estate.ground)
    done(estate.ground, ticket.id)
    assert orders.facts(ticket.id)["work"]["result"] == "修好了"
    desk.reopen(ticket.id, "又漏了")
    assert orders.facts(ticket.id)["work"] is None


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ("UPDATE ticket SET technician_id = NULL", "dispatches"),
        ("UPDATE dispatch SET arrived_at = at", "dispatches_noted"),
        ("UPDATE ticket SET state = 'in_progress'", "dispatches"),
        ("UPDATE ticket SET state = 'suspended', suspended_for = 'parts'", "suspended"),
    ],
)
def test_what_somebody_meddles_with_is_found_out(estate, crews, desk, repair, change, named):
    desk.dispatch(repair().id, crews.named("赵工"))
    with estate.ground.database.writing() as session:
        assert [name for name, _, check in DISPATCH_CHECKS if check(session)] == []
        session.execute(sql(change))
        assert named in [name for name, _, check in DISPATCH_CHECKS if check(session)]
