"""What the ticket desk did appears in the log by itself; what stands open there is handed over with its deadline."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from frontdesk.core.imports import Import, ImportAdded
from frontdesk.core.operators import Role
from frontdesk.core.words import Speaker
from frontdesk.duty.carrying import open_items
from frontdesk.duty.exceptions import Exceptional, ExceptionDesk
from frontdesk.duty.gathering import Gathered, gathered
from frontdesk.duty.handovers import HandoverDesk
from frontdesk.duty.papers.exceptions import exception_told
from frontdesk.duty.records import Shift
from frontdesk.tickets.complaints import ComplaintDesk
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.finishing import Done, FinishingDesk
from frontdesk.tickets.followups import Asked, FollowUpDesk
from frontdesk.tickets.incidents import IncidentDesk, IncidentFields
from frontdesk.tickets.intake import IntakeDesk, Report, TicketFields
from frontdesk.tickets.records import NoteKind, Ticket, TicketKind, Urgency
from frontdesk.tickets.records.followups import Means, Verdict
from frontdesk.tickets.remarks import RemarkDesk
from tests.duty.counter import hand_over, on_duty, set_up
from tests.people import FLAT, SMALL, Estate, Now, sign_in

ANSWERED = Asked(Verdict.SATISFIED, Means.PHONE, rating=5)
WRONG = Asked(Verdict.NOT_SATISFIED, Means.PHONE, "还在漏")
REPAIR = TicketFields(
    TicketKind.REPAIR, "厨房水管爆了", "leak", reporter="陈志远", phone="13900001122"
)  # fmt: skip


@pytest.fixture
def office(estate: Estate, now: Now) -> Estate:
    """A plumber, and a receptionist who has just opened the early shift."""
    set_up(estate.ground)
    CrewDesk(estate.ground).add(WorkerFields("赵工"))
    now.go_on(minutes=1)
    on_duty(estate.ground, Role.RECEPTIONIST)
    now.go_on(minutes=10)
    return estate


def log(office: Estate, **told: Any) -> Ticket:
    told = {
        "kind": TicketKind.REPAIR, "text": "厨房水管爆了", "category": "leak", "reporter": "陈志远",
        "phone": "13900001122", "unit_id": office.units[FLAT],
    } | told  # fmt: skip
    return IntakeDesk(office.ground).log(TicketFields(**told))


def log_of(office: Estate, shift_id: int | None = None) -> list[tuple[str, str, str, str]]:
    """What, which words, which text and the kind of record, of the open shift unless told."""
    with office.ground.database.reading() as session:
        [shift] = session.query(Shift).filter_by(**({"id": shift_id} if shift_id else {"state": "open"})).all()
        return [
            (one.what, one.words, one.text, one.link)
            for one in gathered(session, office.ground.clock, shift)
            if one.link not in ("shift", "handover")
        ]


def items(office: Estate) -> list[tuple[str, str, bool]]:
    with office.ground.database.reading() as session:
        found = open_items(session, office.ground.clock)
    return [(one.what, f"{one.deadline:%d %H:%M}" if one.deadline else "", one.late) for one in found]


def test_each_step_of_a_repair_appears_once(office: Estate, now: Now) -> None:
    ground = office.ground
    ticket = log(office, urgency=Urgency.EMERGENCY)
    intake, dispatching, asking = IntakeDesk(ground), DispatchDesk(ground), FollowUpDesk(ground)
    intake.join(ticket.id, Report(reporter="张三", phone="13800002046"))
    RemarkDesk(ground).note(ticket.id, NoteKind.TOLD, "师傅十分钟后到")
    dispatching.dispatch(ticket.id, 1)
    now.go_on(minutes=20)
    dispatching.arrive(ticket.id)
    FinishingDesk(ground).finish(ticket.id, Done("换了水管"))
    now.go_on(minutes=5)
    asking.follow_up(ticket.id, WRONG)
    now.go_on(minutes=5)
    dispatching.dispatch(ticket.id, 1)
    FinishingDesk(ground).finish(ticket.id, Done("重新焊接"))
    now.go_on(minutes=5)
    asking.follow_up(ticket.id, ANSWERED)
    told = log_of(office)
    assert sorted(what for what, *_ in told) == sorted(
        [
            "repair_logged", "ticket_joined", "ticket_noted", "ticket_dispatched", "ticket_on_site", "ticket_done",
            "followed_up", "slip_issued", "ticket_reopened", "ticket_dispatched", "ticket_done", "followed_up",
            "ticket_closed",
        ]
    )  # fmt: skip
    assert ("repair_logged", "Leak", "", "repair") in told
    assert ("ticket_noted", "The caller was told", "", "repair") in told
    assert ("ticket_dispatched", "", "赵工", "repair") in told
    assert ("followed_up", "Not satisfied", "", "follow_up") in told
    # Neither names who reported it nor says what was said.
    assert not any(name in text for *_, text, _ in told for name in ("陈志远", "张三", "十分钟"))


def test_each_step_of_a_complaint_appears_once(office: Estate, now: Now) -> None:
    ground, desk = office.ground, ComplaintDesk(office.ground)
    ticket = log(office, kind=TicketKind.COMPLAINT, category="noise", text="楼上深夜装修")
    desk.investigate(ticket.id, "周明")
    desk.escalate(ticket.id, "周明", "涉及多户")
    desk.answer(ticket.id, "已约谈施工队")
    praise = log(office, kind=TicketKind.PRAISE, category="manner", text="小许很热心")
    IntakeDesk(ground).log(TicketFields(TicketKind.SUGGESTION, "多种树", category="greenery"))
    desk.pass_on(praise.id, "许诺")
    assert sorted((what, words, link) for what, words, _, link in log_of(office)) == [
        ("complaint_logged", "Noise", "complaint"),
        ("praise_logged", "Manner of staff", "praise"),
        ("suggestion_logged", "Greenery", "suggestion"),
        ("ticket_answered", "", "complaint"),
        ("ticket_closed", "", "praise"),
        ("ticket_escalated", "", "complaint"),
    ]


def test_what_a_ticket_says_later_changes_no_log_of_a_locked_shift(office: Estate, now: Now) -> None:
    ground, crews, complaints = office.ground, CrewDesk(office.ground), ComplaintDesk(office.ground)
    repair, wrong = log(office), replace(REPAIR, unit_id=office.units[FLAT])
    complaint = log(office, kind=TicketKind.COMPLAINT, category="noise", text="楼上深夜装修")
    DispatchDesk(ground).dispatch(repair.id, 1)
    now.go_on(minutes=30)
    DispatchDesk(ground).arrive(repair.id, now.now - timedelta(minutes=20))
    complaints.answer(complaint.id, "已约谈", at=now.now - timedelta(minutes=5))
    hand_over(ground)
    with ground.database.reading() as session:
        first = session.query(Shift).one()

    def told() -> list[Gathered]:
        with ground.database.reading() as session:
            return gathered(session, ground.clock, first)

    before = told()
    late = {one.what: one.happened for one in before if one.happened}
    assert late == {
        "ticket_on_site": ground.clock.local(now.now - timedelta(minutes=20)),
        "ticket_answered": ground.clock.local(now.now - timedelta(minutes=5)),
    }
    now.go_on(minutes=10)
    IntakeDesk(ground).correct(repair.id, replace(wrong, category="plumbing", unit_id=office.units[SMALL]))
    IntakeDesk(ground).correct(repair.id, replace(wrong, category="lift", unit_id=None, place="3 栋"))
    sign_in(ground, Role.SUPERVISOR)
    crews.change(1, WorkerFields("赵师傅"))
    crews.change(1, WorkerFields("赵大师傅"))
    FinishingDesk(ground).finish(repair.id, Done("换了", arrived_at=now.now - timedelta(minutes=9)))
    DispatchDesk(ground).reopen(complaint.id, "还在吵")
    complaints.answer(complaint.id, "再约谈")
    assert told() == before


def test_what_was_done_earlier_is_told_with_both_times(office: Estate, now: Now) -> None:
    ground, desk = office.ground, ComplaintDesk(office.ground)
    repair, unfounded = log(office), log(office, kind=TicketKind.COMPLAINT, category="noise")
    DispatchDesk(ground).dispatch(repair.id, 1)
    now.go_on(minutes=40)
    ago = [now.now - timedelta(minutes=minutes) for minutes in (30, 20, 10)]
    FinishingDesk(ground).finish(repair.id, Done("换了水管", arrived_at=ago[0], finished_at=ago[1]))
    sign_in(ground, Role.SUPERVISOR)
    desk.investigate(unfounded.id, "周明")
    desk.declare_unfounded(unfounded.id, "查无此事", at=ago[2])
    with ground.database.reading() as session:
        lines = gathered(session, ground.clock, session.query(Shift).one())
    told = {one.what: one.happened for one in lines if one.happened}
    assert told == {"ticket_done": ground.clock.local(ago[1]), "ticket_unfounded": ground.clock.local(ago[2])}


def test_an_incident_that_ended_earlier_is_told_by_the_shift_that_noted_it(office: Estate, now: Now) -> None:
    ground, desk = office.ground, IncidentDesk(office.ground)
    incident = desk.declare(IncidentFields("water_off", 1, "1"))
    now.go_on(hours=1)
    over = now.now - timedelta(minutes=1)
    hand_over(ground)
    with ground.database.reading() as session:
        first = session.query(Shift).one().id
    before = log_of(office, first)
    now.go_on(minutes=5)
    on_duty(ground, Role.CASHIER, reason="未交接")
    now.go_on(minutes=5)
    desk.end(incident.id, over)
    assert log_of(office, first) == before == [("incident", "Water off", "3# 1", "incident")]
    assert log_of(office) == [("incident_ended", "Water off", "3# 1", "incident")]


def test_what_a_list_of_earlier_books_brought_in_is_no_work_of_the_shift(office: Estate, now: Now) -> None:
    ticket = log(office)
    with office.ground.database.writing() as session:
        brought = Import(
            register="tickets", at=now.now, operator_id=1, file="", added=1, changed=0, unchanged=0, refused=0
        )
        session.add(brought)
        session.flush()
        session.add(ImportAdded(import_id=brought.id, kind="ticket", first=ticket.id, last=ticket.id))
    assert log_of(office) == []
    now.go_on(minutes=1)
    IntakeDesk(office.ground).log(TicketFields(TicketKind.PRAISE, "小许很热心", category="manner"))
    DispatchDesk(office.ground).dispatch(ticket.id, 1)
    assert [what for what, *_ in log_of(office)] == ["praise_logged", "ticket_dispatched"]


def test_what_stands_open_at_the_ticket_desk_is_carried_over(office: Estate, now: Now) -> None:
    ground = office.ground
    repair = log(office, urgency=Urgency.EMERGENCY)
    log(office, kind=TicketKind.COMPLAINT, category="noise")
    IncidentDesk(ground).declare(IncidentFields("lift_stopped", expected_until=now.now + timedelta(hours=3)))
    assert items(office) == [
        ("repair", "21 09:46", False),
        ("incident", "21 12:16", False),
        ("complaint", "22 09:16", False),
    ]
    now.go_on(hours=1)
    DispatchDesk(ground).dispatch(repair.id, 1)
    FinishingDesk(ground).finish(repair.id, Done("换了水管"))
    # A leak is asked after on the third day, and is an item of that day.
    assert items(office) == [("incident", "21 12:16", False), ("complaint", "22 09:16", False)]
    now.go_on(days=3)
    assert ("ask_after", "24 18:00", False) in items(office)
    FollowUpDesk(ground).follow_up(repair.id, WRONG)
    found = items(office)
    assert [what for what, *_ in found] == ["incident", "complaint", "repair", "slip"]
    assert [late for *_, late in found] == [True, True, False, False]
    sign_in(ground, Role.RECEPTIONIST)
    told = HandoverDesk(ground).facts(hand_over(ground).id)["items"]
    assert [item["what"] for item in told] == ["incident", "complaint", "repair", "slip"]


def test_a_promise_that_was_not_kept_is_an_exception_of_the_shift_in_which_it_fell_due(
    office: Estate, now: Now
) -> None:
    ground, desk = office.ground, ExceptionDesk(office.ground)

    def told() -> list[tuple[str, str]]:
        return [
            (row["operator"], exception_told(row, Speaker("en")))
            for row in desk.exceptions()
            if row["kind"] == Exceptional.PROMISE
        ]

    kept = log(office, urgency=Urgency.EMERGENCY)
    late = log(office, urgency=Urgency.EMERGENCY)
    now.go_on(minutes=20)
    DispatchDesk(ground).dispatch(kept.id, 1)
    DispatchDesk(ground).arrive(kept.id)
    assert told() == []
    now.go_on(minutes=20)
    ground.counter = "2 号柜台"
    on_duty(ground, Role.CASHIER)

    # Still waited for: it gets later by the minute.
    assert told() == [("许诺", f"{late.number}: Worker at the door, 10 min late")]
    now.go_on(minutes=25)
    DispatchDesk(ground).dispatch(late.id, 1)
    DispatchDesk(ground).arrive(late.id)
    now.go_on(hours=2)
    assert told() == [("许诺", f"{late.number}: Worker at the door, 35 min late")]
    # A call that was taken back in time owes nothing; one taken back later was not kept before.
    third, fourth = log(office, urgency=Urgency.EMERGENCY), log(office, urgency=Urgency.EMERGENCY)
    now.go_on(minutes=20)
    DispatchDesk(ground).cancel(third.id, "打错电话")
    now.go_on(minutes=15)
    DispatchDesk(ground).cancel(fourth.id, "自己修好了")
    now.go_on(hours=1)
    assert told()[:-1] == [("许诺", f"{fourth.number}: Worker at the door, 5 min late")]


def test_a_promise_is_an_exception_of_one_shift_whichever_days_are_asked_for(office: Estate, now: Now) -> None:
    ground, desk = office.ground, ExceptionDesk(office.ground)
    now.go_on(hours=14, minutes=20)
    log(office, urgency=Urgency.EMERGENCY)
    ground.counter = "2 号柜台"
    now.go_on(minutes=26)
    on_duty(ground, Role.CASHIER, reason="接班人未到")
    now.go_on(hours=1)
    days = [date(2026, 11, 21), date(2026, 11, 22)]
    found = [[row["kind"] for row in desk.exceptions(day, day)].count(Exceptional.PROMISE) for day in days]
    assert found == [1, 0]


def test_what_a_ticket_that_is_over_called_for_is_not_carried_over(office: Estate, now: Now) -> None:
    ground, asking = office.ground, FollowUpDesk(office.ground)
    repair = log(office)
    for asked in (WRONG, ANSWERED):
        DispatchDesk(ground).dispatch(repair.id, 1)
        FinishingDesk(ground).finish(repair.id, Done("换了水管"))
        now.go_on(minutes=5)
        asking.follow_up(repair.id, asked)
        assert [what for what, *_ in items(office)] == (["repair", "slip"] if asked is WRONG else [])
