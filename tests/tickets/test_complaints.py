"""Complaints, suggestions and praise: each goes its own way to its end."""

from datetime import timedelta

import pytest

from frontdesk.core.operators import Authority, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.tickets.complaints import ComplaintDesk
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.progress import escalated, pressing
from frontdesk.tickets.records import Deadline, NoteKind, TicketKind
from frontdesk.tickets.remarks import RemarkDesk
from tests import people
from tests.tickets.grievances import logged, now_of, repaired


@pytest.fixture
def desk(estate):
    return ComplaintDesk(estate.ground)


@pytest.fixture
def complaint(estate):
    return logged(estate.ground, unit_id=estate.units[people.FLAT])


def deadlines(ground, ticket):
    with ground.database.reading() as session:
        kept = session.query(Deadline).filter_by(ticket_id=ticket.id).order_by(Deadline.id)
        return [(each.what, "met" if each.met_at else "dropped" if each.dropped_at else "open") for each in kept]


def test_a_complaint_is_looked_into_taken_in_hand_and_answered(desk, complaint, estate, now):
    desk.investigate(complaint.id, "赵工")
    now.go_on(hours=1)
    desk.found(complaint.id, "楼上 602 在装修,未报批", "neighbour")
    desk.take_in_hand(complaint.id, "发停工通知")
    desk.take_in_hand(complaint.id, "夜间巡查")
    now.go_on(hours=1)
    desk.answer(complaint.id, "已停工,今后 20 点后不施工")
    stands = now_of(estate.ground, complaint)
    assert (stands.state, stands.cause, stands.answer) == ("to_follow_up", "neighbour", "已停工,今后 20 点后不施工")
    assert stands.finished_at == now.now
    assert deadlines(estate.ground, complaint) == [("feedback", "met"), ("answer", "met"), ("follow_up", "open")]
    assert [step.went_to for step in steps_of(estate.ground, "complaint", complaint.id)] == [
        "to_follow_up", "answered", "in_hand", "investigating", "logged",
    ]  # fmt: skip
    assert [note.remark for note in RemarkDesk(estate.ground).notes(complaint.id)] == [
        "夜间巡查", "发停工通知", "楼上 602 在装修,未报批",
    ]  # fmt: skip


def test_an_answer_may_have_been_given_before_it_is_typed(desk, complaint, estate, now):
    logged_at = now.now
    now.go_on(hours=5)
    with pytest.raises(Refusal) as refused:
        desk.answer(complaint.id, "已停工", at=logged_at - timedelta(minutes=2))
    assert refused.value.field == "at"
    desk.answer(complaint.id, "已停工", at=logged_at + timedelta(hours=2))
    assert now_of(estate.ground, complaint).finished_at == logged_at + timedelta(hours=2)


def test_what_is_reopened_is_not_answered_before_that(desk, complaint, estate, now):
    now.go_on(hours=1)
    desk.answer(complaint.id, "已约谈")
    now.go_on(hours=5)
    DispatchDesk(estate.ground).reopen(complaint.id, "又吵了")
    remarks, before = RemarkDesk(estate.ground), now.now - timedelta(hours=3)
    with pytest.raises(Refusal, match="after what went before"):
        desk.answer(complaint.id, "再次约谈", at=before)
    remarks.note(complaint.id, NoteKind.TOLD, "上午已回电", before)
    assert deadlines(estate.ground, complaint)[3:] == [("feedback", "open"), ("answer", "open")]
    remarks.note(complaint.id, NoteKind.TOLD, "已派人")
    desk.answer(complaint.id, "再次约谈", at=now.now)
    assert deadlines(estate.ground, complaint)[3:] == [("feedback", "met"), ("answer", "met"), ("follow_up", "open")]


def test_with_the_clock_put_back_it_is_answered_no_earlier_than_it_was_logged(desk, complaint, estate, now):
    logged_at = now.now
    now.go_on(hours=-2)
    RemarkDesk(estate.ground).note(complaint.id, NoteKind.TOLD, "已派人去看")
    desk.answer(complaint.id, "已约谈")
    assert now_of(estate.ground, complaint).finished_at == logged_at


def test_what_goes_upwards_waits_for_a_supervisor(desk, complaint, estate, now):
    desk.escalate(complaint.id, "周明", "三次了")
    assert escalated(estate.ground) == 1
    assert steps_of(estate.ground, "complaint", complaint.id)[0].remark == "→ 周明: 三次了"
    now.go_on(days=9)
    assert (pressing(estate.ground), escalated(estate.ground)) == ((1, True), 0), "it presses once"
    now.go_on(days=-9)
    desk.take_in_hand(complaint.id, "主管上门")
    assert escalated(estate.ground) == 0


def test_that_the_caller_was_told_is_the_first_feedback(desk, complaint, estate, now):
    now.go_on(minutes=30)
    RemarkDesk(estate.ground).note(complaint.id, NoteKind.TOLD, "已派人去看")
    assert deadlines(estate.ground, complaint)[0] == ("feedback", "met")


def test_only_who_keeps_tickets_finds_it_unfounded_or_vouches_for_it(desk, complaint, estate):
    desk.investigate(complaint.id, "赵工")
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal, match="may not do this"):
        desk.declare_unfounded(complaint.id, "当晚无人施工")
    with pytest.raises(Refusal, match="own password"):
        desk.declare_unfounded(complaint.id, "当晚无人施工", authority=Authority(2, "周明", Right.APPROVE))
    desk.declare_unfounded(complaint.id, "当晚无人施工", authority=Authority(2, "周明", Right.KEEP_TICKETS))
    stands = now_of(estate.ground, complaint)
    assert (stands.state, stands.answer, stands.due_at) == ("unfounded", "当晚无人施工", None)
    assert steps_of(estate.ground, "complaint", complaint.id)[0].remark == "当晚无人施工 — 周明"
    assert deadlines(estate.ground, complaint) == [("feedback", "met"), ("answer", "met")]


def test_it_is_looked_into_before_it_is_unfounded(desk, complaint):
    with pytest.raises(Refusal, match="stands at"):
        desk.declare_unfounded(complaint.id, "当晚无人施工")


def test_praise_is_passed_on_and_that_is_all(desk, estate):
    praise = logged(estate.ground, TicketKind.PRAISE, category="security", text="门岗热心")
    silent = logged(estate.ground, TicketKind.PRAISE, category="security", text="门岗热心")
    desk.pass_on(silent.id, "保安队", " ")
    assert RemarkDesk(estate.ground).notes(silent.id) == []
    desk.pass_on(praise.id, "保安队", "谢谢您的表扬")
    assert (now_of(estate.ground, praise).state, deadlines(estate.ground, praise)) == ("closed", [])
    with pytest.raises(Refusal, match="neither a complaint"):
        desk.investigate(praise.id, "赵工")


def test_a_suggestion_goes_the_way_of_a_complaint(desk, estate):
    suggestion = logged(estate.ground, TicketKind.SUGGESTION, category="greenery", text="多种几棵树")
    desk.take_in_hand(suggestion.id, "报绿化公司")
    desk.answer(suggestion.id, "明年春天补种")
    assert now_of(estate.ground, suggestion).state == "to_follow_up"


def test_a_repair_is_no_complaint(desk, estate):
    with pytest.raises(Refusal, match="neither a complaint"):
        desk.answer(repaired(estate.ground).id, "修好了")


@pytest.mark.parametrize(
    ("act", "field"),
    [
        (lambda desk, ticket: desk.investigate(ticket, " "), "who"),
        (lambda desk, ticket: desk.investigate(ticket, "长" * 61), "who"),
        (lambda desk, ticket: desk.found(ticket, ""), "words"),
        (lambda desk, ticket: desk.found(ticket, "查过", "nonsense"), "cause"),
        (lambda desk, ticket: desk.take_in_hand(ticket, "\udc80"), "measure"),
        (lambda desk, ticket: desk.escalate(ticket, "周明", ""), "reason"),
        (lambda desk, ticket: desk.answer(ticket, "长" * 2001), "words"),
    ],
)
def test_what_is_not_told_is_asked_for_beside_its_field(desk, complaint, act, field):
    with pytest.raises(Refusal) as refused:
        act(desk, complaint.id)
    assert refused.value.field == field
