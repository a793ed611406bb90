"""A ticket is taken down with what is promised for it; the same fault joins it; what was wrong is put right."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy import text as sql

from frontdesk.core.audit import Change
from frontdesk.core.ground import Act
from frontdesk.core.operators import Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.tickets.checked import TICKET_CHECKS
from frontdesk.tickets.flow import move, ticket_of
from frontdesk.tickets.intake import CORRECTED, IntakeDesk, Report, TicketFields
from frontdesk.tickets.joining import Joining
from frontdesk.tickets.listed import TicketLists
from frontdesk.tickets.records import (
    NEXT,
    Channel,
    Deadline,
    Duty,
    FurtherReport,
    Ticket,
    TicketKind,
    TicketState,
    Urgency,
    What,
)
from tests.people import FLAT, SMALL


@pytest.fixture
def pipe(estate):
    """A burst pipe, as it is typed."""
    return TicketFields(
        TicketKind.REPAIR, "厨房水管爆了", "plumbing", Urgency.EMERGENCY, Duty.RESIDENT, Channel.PHONE, "陈志远",
        "13900001122", estate.units[FLAT],
    )  # fmt: skip


@pytest.fixture
def desk(estate):
    return IntakeDesk(estate.ground)


def fields(**more):
    return TicketFields(
        **{"kind": TicketKind.REPAIR, "text": "灯不亮", "category": "electrical", "place": "大堂", **more}
    )


def test_a_repair_is_numbered_and_promised_feedback_and_a_worker_at_the_door(estate, desk, pipe, now):
    ticket = desk.log(pipe)
    assert (ticket.number, ticket.state, ticket.building_id is not None) == ("WX20261121-0001", "logged", True)
    with estate.ground.database.reading() as session:
        promised = dict(
            session.execute(select(Deadline.what, Deadline.due).where(Deadline.ticket_id == ticket.id)).all()
        )
    assert promised == {
        What.ON_SITE: now.now + timedelta(minutes=30), What.FEEDBACK: now.now + timedelta(hours=24),
    }  # fmt: skip
    assert (ticket.due_at, ticket.due_what) == (now.now + timedelta(minutes=30), "on_site")
    assert [step.went_to for step in steps_of(estate.ground, "repair", ticket.id)] == ["logged"]


@pytest.mark.parametrize(
    ("kind", "letters", "promised"),
    [
        (TicketKind.COMPLAINT, "TS", {"feedback", "answer"}),
        (TicketKind.SUGGESTION, "TY", {"feedback"}),
        (TicketKind.PRAISE, "BY", set()),
    ],
)
def test_each_kind_has_its_numbers_and_its_promises(estate, desk, kind, letters, promised):
    ticket = desk.log(TicketFields(kind, "保安", "manner"))  # anonymous, of no place
    assert ticket.number == f"{letters}20261121-0001"
    with estate.ground.database.reading() as session:
        assert {*session.scalars(select(Deadline.what).where(Deadline.ticket_id == ticket.id))} == promised


def test_what_a_ticket_cannot_do_without_is_asked_for(estate, desk):
    for more, field in (
        ({"text": " \u200b "}, "text"),
        ({"text": "水" * 2001}, "text"),
        ({"place": ""}, "unit_id"),
        ({"place": "大" * 61}, "place"),
        ({"category": "noise"}, "category"),
        ({"unit_id": 1}, "reporter"),
        ({"unit_id": 1, "reporter": "陈志远"}, "phone"),
        ({"unit_id": 1, "reporter": "陈志远", "phone": "18999999999"}, "phone"),
        ({"reporter": "陈" * 61}, "reporter"),
    ):
        with pytest.raises(Refusal) as refused:
            desk.log(fields(**more))
        assert refused.value.field == field
    with estate.ground.database.reading() as session:
        assert session.scalars(select(Ticket)).all() == []


def test_times_out_of_reach_are_refused(desk, now):
    for at in (now.now + timedelta(minutes=1), now.now - timedelta(days=400)):
        with pytest.raises(Refusal) as refused:
            desk.log(fields(at=at))
        assert refused.value.field == "at"


def test_a_patrol_needs_no_phone_and_a_lone_half_of_a_sign_is_left_out(estate, desk):
    ticket = desk.log(fields(unit_id=estate.units[FLAT], channel=Channel.PATROL, text="漏水\ud83d"))
    assert ticket.text == "漏水"


def test_only_who_handles_tickets_takes_them_down(estate, desk, signed_in):
    signed_in(Role.ADMINISTRATOR)
    with pytest.raises(Refusal):
        desk.log(fields())


def test_the_same_fault_is_seen_and_joined(estate, desk, pipe):
    ticket = desk.log(pipe)
    joining = Joining(estate.ground)
    (same,) = joining.same(TicketKind.REPAIR, "plumbing", estate.units[FLAT])
    assert (same.number, same.state) == (ticket.number, "logged")
    assert joining.same(TicketKind.REPAIR, "electrical", estate.units[FLAT]) == []
    assert joining.same(TicketKind.REPAIR, "plumbing", estate.units[SMALL]) == []
    desk.join(ticket.id, Report("还在喷水", Channel.PHONE, "李芳", "13700002222", estate.units[FLAT]))
    row = TicketLists(estate.ground).ticket(ticket.id)
    assert (row["reports"], row["further"][0]["reporter"], row["further"][0]["text"]) == (1, "李芳", "还在喷水")
    assert [found["id"] for found in TicketLists(estate.ground).tickets(text="李芳")] == [ticket.id]


def test_the_same_public_place_is_the_same_fault_in_whatever_words(estate, desk):
    ticket = desk.log(fields(category="lift", place="2单元电梯", building_id=1, text="电梯停了"))
    joining = Joining(estate.ground)
    assert [each.id for each in joining.same(TicketKind.REPAIR, "lift", None, 1, "电梯")] == [ticket.id]
    assert [each.id for each in joining.same(TicketKind.REPAIR, "lift", None, 1, "2單元電梯")] == [ticket.id]
    assert joining.same(TicketKind.REPAIR, "lift", None, 2, "电梯") == []


def test_what_is_over_meanwhile_is_not_joined(estate, desk, pipe):
    ticket = desk.log(pipe)
    with estate.ground.act("over", Right.HANDLE_TICKETS) as act:
        move(act, ticket_of(act, ticket.id), TicketState.CANCELLED)
    with pytest.raises(Refusal, match="over meanwhile"):
        desk.join(ticket.id, Report())
    assert Joining(estate.ground).same(TicketKind.REPAIR, "plumbing", estate.units[FLAT]) == []


def test_a_correction_keeps_what_stood_there(estate, desk, pipe):
    ticket = desk.log(pipe)
    desk.correct(ticket.id, replace(pipe, category="leak", urgency=Urgency.NORMAL, duty=Duty.ESTATE, reporter="陈太太"))
    row = TicketLists(estate.ground).ticket(ticket.id)
    assert (row["category"], row["due_what"], row["reporter"]) == ("leak", "feedback", "陈太太")
    assert {(one["field"], one["before"]) for one in row["changes"]} == {
        ("category", "plumbing"), ("urgency", "emergency"), ("duty", "resident"), ("reporter", "陈志远"),
    }  # fmt: skip
    desk.correct(ticket.id, replace(pipe, category="leak", urgency=Urgency.NORMAL, duty=Duty.ESTATE, reporter="陈太太"))
    with estate.ground.database.reading() as session:
        assert len(session.scalars(select(Change).where(Change.kind == "ticket")).all()) == 4


def test_who_corrects_what_was_corrected_meanwhile_is_told(estate, desk, pipe):
    ticket = desk.log(pipe)
    seen = TicketLists(estate.ground).ticket(ticket.id)
    desk.correct(ticket.id, replace(pipe, category="leak"))
    with pytest.raises(Refusal, match="changed meanwhile"):
        desk.correct(ticket.id, replace(pipe, text="水管漏水"), {name: seen[name] for name in CORRECTED})
    assert TicketLists(estate.ground).ticket(ticket.id)["text"] == pipe.text


def _walk(act: Act, kind: TicketKind, state: str) -> Ticket:
    """A ticket that stands in a state, however it came there."""
    ticket = Ticket(
        number=act.number("XX"), kind=kind, at=act.at, entered_at=act.at, operator_id=act.operator.id, channel="phone",
        category="other", place="大堂", text="走", state=state, suspended_for="parts" if state == "suspended" else "",
    )  # fmt: skip
    act.session.add(ticket)
    act.session.flush()
    return ticket


PASSED_THROUGH = (TicketState.DONE, TicketState.ANSWERED)


@pytest.mark.parametrize("kind", TicketKind)
def test_every_allowed_move_is_walked_and_every_other_refused(estate, kind):
    moves = NEXT[kind]
    with estate.ground.act("walk", Right.HANDLE_TICKETS) as act:
        for state in (each for each in moves if each and each not in PASSED_THROUGH):
            for to in TicketState:
                if to not in moves[state]:
                    ticket = _walk(act, kind, state)
                    with pytest.raises(Refusal, match="stands at"):
                        move(act, ticket, to)
                    assert ticket.state == state
                    continue
                for path in ([to, TicketState(after)] for after in moves[to]) if to in PASSED_THROUGH else [[to]]:
                    ticket = _walk(act, kind, state)
                    for each in path:
                        ticket.suspended_for = "parts" if TicketState.SUSPENDED in (ticket.state, each) else ""
                        move(act, ticket, each)
                    assert ticket.state == path[-1]
                    assert (ticket.suspended_for != "") == (to == TicketState.SUSPENDED)


def test_further_reports_are_rows_of_their_own(estate, desk, pipe):
    ticket = desk.log(pipe)
    for _ in range(3):
        desk.join(ticket.id, Report())
    with estate.ground.database.reading() as session:
        assert len(session.scalars(select(FurtherReport)).all()) == 3


def _faults(ground):
    with ground.database.reading() as session:
        return {name: ask(session) for name, _, ask in TICKET_CHECKS if ask(session)}


def test_the_books_are_sound_and_what_is_meddled_with_is_noticed(estate, desk, pipe):
    ticket = desk.log(pipe)
    desk.join(ticket.id, Report("还在喷水", reporter="李芳"))
    desk.correct(ticket.id, replace(pipe, text="厨房水管爆裂"))
    assert _faults(estate.ground) == {}
    with estate.ground.database.writing() as session:
        for trigger in ("further_report_no_update", "further_report_caller"):
            session.execute(sql(f"DROP TRIGGER {trigger}"))
        session.execute(sql("UPDATE further_report SET reporter = '王五'"))
        session.execute(sql("DELETE FROM ticket_words"))
        session.execute(sql("UPDATE ticket SET text = '别的'"))
    assert {"further_reports", "ticket_words"} < set(_faults(estate.ground))
