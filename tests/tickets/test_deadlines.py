"""What is promised to whoever reports something: by which rule, on whose hours, met, dropped, and never judged anew."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.core.calendar import CalendarDesk
from frontdesk.core.database import Database
from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Right, Role
from frontdesk.core.words import Speaker
from frontdesk.tickets import deadlines, progress
from frontdesk.tickets.deadlines import judge
from frontdesk.tickets.flow import ticket_of
from frontdesk.tickets.intake import IntakeDesk, TicketFields
from frontdesk.tickets.office import TicketOffice
from frontdesk.tickets.progress import countdown, pressing
from frontdesk.tickets.records import Channel, Deadline, Ticket, TicketKind, Urgency, What
from frontdesk.tickets.tab import TicketsTab
from frontdesk.tickets.tab.ticketcard import facts_of
from tests.counter import RoomsCounter
from tests.people import FLAT, Estate, Now
from tests.tickets.grievances import repaired

WALL = ZoneInfo("Asia/Shanghai")
NOON = datetime(2026, 11, 20, 12, tzinfo=WALL)


def wall(text: str) -> datetime:
    """A moment of November 2026 as the estate's wall tells it, like `20 14:05`."""
    return datetime.strptime(f"2026-11-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=WALL)


def log(estate: Estate, now: Now, moment: str, **told: object) -> Ticket:
    """Log a ticket of the flat at a moment."""
    now.now = wall(moment).astimezone(UTC)
    told = {"kind": TicketKind.REPAIR, "text": "水管漏水", "reporter": "陈志远", "phone": "13900001122"} | told
    return IntakeDesk(estate.ground).log(TicketFields(unit_id=estate.units[FLAT], **told))  # type: ignore[arg-type]


def promised(estate: Estate, ticket_id: int) -> dict[str, str]:
    """What of a ticket is owed, by when on the wall."""
    with estate.ground.database.reading() as session:
        asked = session.query(Deadline).filter_by(ticket_id=ticket_id, met_at=None, dropped_at=None)
        return {one.what: f"{one.due.astimezone(WALL):%d %H:%M}" for one in asked}


def nearest(estate: Estate, ticket_id: int) -> tuple[str, str]:
    """The nearest of them, as the ticket repeats it."""
    with estate.ground.database.reading() as session:
        ticket = session.get_one(Ticket, ticket_id)
    return ticket.due_what, f"{ticket.due_at.astimezone(WALL):%d %H:%M}" if ticket.due_at else ""


def test_an_emergency_at_night_is_served_at_once(estate: Estate, now: Now) -> None:
    ticket = log(estate, now, "20 02:10", urgency=Urgency.EMERGENCY)
    assert promised(estate, ticket.id) == {"on_site": "20 02:40", "feedback": "21 02:10"}
    assert nearest(estate, ticket.id) == ("on_site", "20 02:40")


def test_what_comes_in_at_night_runs_from_the_next_opening(estate: Estate, now: Now) -> None:
    ticket = log(estate, now, "20 02:10")
    assert promised(estate, ticket.id) == {"feedback": "21 08:30"}


def test_a_complaint_is_told_something_and_answered_and_praise_owes_nothing(estate: Estate, now: Now) -> None:
    complaint = log(estate, now, "20 10:00", kind=TicketKind.COMPLAINT, category="noise")
    suggestion = log(estate, now, "20 10:00", kind=TicketKind.SUGGESTION, category="greenery")
    praise = log(estate, now, "20 10:00", kind=TicketKind.PRAISE, category="manner")
    assert promised(estate, complaint.id) == {"feedback": "21 10:00", "answer": "23 10:00"}
    assert promised(estate, suggestion.id) == {"feedback": "21 10:00"}
    assert promised(estate, praise.id) == {}
    assert nearest(estate, praise.id) == ("", "")


def test_what_was_reported_earlier_runs_from_then(estate: Estate, now: Now) -> None:
    ticket = log(estate, now, "20 15:00", at=wall("20 09:00"), channel=Channel.PATROL)
    assert promised(estate, ticket.id) == {"feedback": "21 09:00"}


def test_a_changed_rule_does_not_judge_the_past_anew(estate: Estate, now: Now) -> None:
    ground = estate.ground
    before = log(estate, now, "20 10:00")
    EstateDesk(ground).set_rule("ticket.first_feedback", "2")
    after = log(estate, now, "20 10:30")
    assert promised(estate, before.id) == {"feedback": "21 10:00"}
    assert promised(estate, after.id) == {"feedback": "20 12:30"}
    now.now = wall("20 14:00").astimezone(UTC)
    with ground.act("told", Right.HANDLE_TICKETS) as act:
        for ticket in (before, after):
            deadlines.meet(act, ticket_of(act, ticket.id), What.FEEDBACK)
    with ground.database.reading() as session:
        kept = {one.ticket_id: (one.rule, one.value, judge(one.due, one.met_at)) for one in session.query(Deadline)}
    assert kept[before.id] == ("ticket.first_feedback", "24", True)
    assert kept[after.id] == ("ticket.first_feedback", "2", False)
    # Nor does a stricter rule that comes later.
    EstateDesk(ground).set_rule("ticket.first_feedback", "1")
    now.go_on(days=3)
    with ground.database.reading() as session:
        again = {one.ticket_id: (one.rule, one.value) for one in session.query(Deadline)}
    assert again == {ticket: told[:2] for ticket, told in kept.items()}


def test_who_logs_later_what_was_reported_under_the_old_rule_promises_by_that_one(estate: Estate, now: Now) -> None:
    now.now = wall("20 08:00").astimezone(UTC)
    EstateDesk(estate.ground).set_rule("ticket.first_feedback", "2")
    ticket = log(estate, now, "20 11:00", at=wall("19 17:00"), channel=Channel.PATROL)
    assert promised(estate, ticket.id) == {"feedback": "20 17:00"}


def test_what_is_put_right_promises_what_it_should_have(estate: Estate, now: Now) -> None:
    ticket = log(estate, now, "20 10:00", urgency=Urgency.EMERGENCY)
    with estate.ground.act("corrected", Right.HANDLE_TICKETS) as act:
        kept = ticket_of(act, ticket.id)
        deadlines.meet(act, kept, What.FEEDBACK)
        kept.urgency = Urgency.NORMAL
        deadlines.set_first(act, kept)
    # Feedback was given already; nobody need be at the door.
    assert promised(estate, ticket.id) == {}
    with estate.ground.act("corrected", Right.HANDLE_TICKETS) as act:
        kept = ticket_of(act, ticket.id)
        kept.urgency = Urgency.EMERGENCY
        deadlines.set_first(act, kept)
        deadlines.set_first(act, kept)
    assert promised(estate, ticket.id) == {"on_site": "20 10:30"}
    with estate.ground.database.reading() as session:
        assert session.query(Deadline).filter_by(what="on_site").count() == 2


def test_what_is_reopened_promises_anew(estate: Estate, now: Now) -> None:
    ticket = log(estate, now, "20 10:00")
    now.now = wall("23 10:00").astimezone(UTC)
    with estate.ground.act("reopened", Right.HANDLE_TICKETS) as act:
        kept = ticket_of(act, ticket.id)
        deadlines.meet(act, kept, What.FEEDBACK, at=wall("20 11:00"))
        deadlines.set_anew(act, kept)
    assert promised(estate, ticket.id) == {"feedback": "24 10:00"}


@pytest.mark.parametrize(
    ("category", "due"), [("safety_facility", "22 17:00"), ("leak", "23 18:00"), ("plumbing", "27 18:00")]
)
def test_each_category_is_followed_up_in_its_time(estate: Estate, now: Now, category: str, due: str) -> None:
    ticket = log(estate, now, "20 10:00", category=category)
    with estate.ground.act("done", Right.HANDLE_TICKETS) as act:
        deadlines.drop(act, ticket_of(act, ticket.id))
        deadlines.set_follow_up(act, ticket_of(act, ticket.id))
    assert promised(estate, ticket.id) == {"follow_up": due}


def test_the_developer_has_a_clock_of_its_own_and_work_goes_on_after_a_day(estate: Estate, now: Now) -> None:
    ticket = log(estate, now, "20 10:00")
    with estate.ground.act("suspended", Right.HANDLE_TICKETS) as act:
        kept = ticket_of(act, ticket.id)
        deadlines.drop(act, kept)
        deadlines.set_developer(act, kept)
        deadlines.set_resume(act, kept, date(2026, 11, 21))
    assert promised(estate, ticket.id) == {"developer": "27 18:00", "resume": "21 17:00"}
    assert nearest(estate, ticket.id) == ("resume", "21 17:00")


def test_holidays_that_the_estate_entered_have_the_hours_of_days_off(estate: Estate, now: Now) -> None:
    CalendarDesk(estate.ground).set_days(date(2099, 10, 1), date(2099, 10, 1), working=False)
    now.now = datetime(2099, 9, 30, 20, tzinfo=WALL).astimezone(UTC)
    ticket = IntakeDesk(estate.ground).log(
        TicketFields(TicketKind.COMPLAINT, "噪音", category="noise", unit_id=estate.units[FLAT])
    )
    with estate.ground.database.reading() as session:
        due = session.query(Deadline).filter_by(ticket_id=ticket.id, what="feedback").one().due
    assert due.astimezone(WALL) == datetime(2099, 10, 2, 9, tzinfo=WALL)


def test_what_was_done_at_the_very_moment_was_done_in_time() -> None:
    late = NOON + timedelta(seconds=1)
    assert judge(NOON, NOON) is True
    assert judge(NOON, late) is False
    assert judge(NOON, None) is None


@pytest.mark.parametrize(
    ("minutes", "words", "role"),
    [
        (30, "30 min left", "soon"),
        (60, "1 h left", "soon"),
        (61, "1 h 1 m left", "plain"),
        (9 * 60 + 59, "9 h 59 m left", "plain"),
        (12 * 60 + 19, "12 h left", "plain"),
        (47 * 60 + 59, "47 h left", "plain"),
        (48 * 60, "2 d left", "plain"),
        (26 * 60 + 5, "26 h left", "plain"),
        (0, "0 min left", "soon"),
        (-35, "35 min late", "late"),
        (-150, "2 h 30 m late", "late"),
        (-3 * 24 * 60, "3 d late", "late"),
    ],
)
def test_the_time_that_is_left_is_told_in_words_and_a_colour(minutes: int, words: str, role: str) -> None:
    assert countdown(NOON, NOON + timedelta(minutes=minutes)) == (words, role)


def test_it_is_told_in_the_words_of_the_counter() -> None:
    chinese = Speaker("zh_CN")
    assert countdown(NOON, NOON + timedelta(minutes=130), say=chinese)[0] == "还剩 2 小时 10 分"
    assert countdown(NOON, NOON - timedelta(minutes=35), say=chinese)[0] == "已超时 35 分钟"
    assert countdown(NOON, None) == ("", "plain")


def test_a_promise_is_late_once_its_moment_is_over() -> None:
    assert countdown(NOON, NOON)[1] == "soon"
    assert countdown(NOON + timedelta(microseconds=1), NOON) == ("0 min late", "late")


def test_what_is_due_within_the_hour_and_what_is_late_rises_into_the_badge(estate: Estate, now: Now) -> None:
    log(estate, now, "20 10:00", urgency=Urgency.EMERGENCY)
    log(estate, now, "20 10:00")
    office = TicketOffice(estate.ground)
    assert pressing(estate.ground) == (1, False)
    now.go_on(minutes=31)
    assert pressing(estate.ground) == (1, True)
    count, late = office.due()
    assert (count >= 1, late) == (True, True)
    EstateDesk(estate.ground).set_rule("ticket.due_soon", "1000")
    now.go_on(hours=10)
    assert pressing(estate.ground) == (2, True)


@pytest.mark.parametrize("seconds", [0, 1800, 1810, 82795, 82800, 82805, 86410])
def test_the_badge_counts_what_the_list_shows_to_the_second(estate: Estate, now: Now, seconds: int) -> None:
    office = TicketOffice(estate.ground)
    now.now = wall("20 10:00").astimezone(UTC) + timedelta(seconds=20)
    for urgency in (Urgency.EMERGENCY, Urgency.NORMAL):
        IntakeDesk(estate.ground).log(
            TicketFields(TicketKind.REPAIR, "水管漏水", urgency=urgency, channel=Channel.PATROL, place="大门")
        )
    now.go_on(seconds=seconds)
    due, late = ([*office.lists.tickets(state=state)] for state in ("due", "late"))
    told = [countdown(now.now, row["due_at"])[1] for row in due]
    assert office.due() == (len(due) + office.spot_checks.waiting()[0], bool(late))
    assert (told.count("late"), len(told)) == (len(late), told.count("late") + told.count("soon"))


def test_the_countdown_goes_on_by_itself_and_asks_for_nothing(
    estate: Estate, now: Now, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    EstateDesk(estate.ground).set_rule("ticket.due_soon", "20")
    log(estate, now, "23 10:00", urgency=Urgency.EMERGENCY)
    counter = RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab, Role.RECEPTIONIST)
    room = counter.tab.room()
    line = room.table.current_row()
    assert room.due_of(line) == ("plain", "30 min left")

    @contextmanager
    def refused(self: Database) -> Iterator[None]:
        raise AssertionError("the books were asked")
        yield

    monkeypatch.setattr(Database, "reading", refused)
    told = []
    for minutes in (10, 15, 40):
        now.go_on(minutes=minutes)
        room._tick()
        told.append(room.due_of(line))
        room.table.grab()
    assert told == [("soon", "20 min left"), ("soon", "5 min left"), ("late", "35 min late")]
    monkeypatch.undo()


def test_what_presses_by_the_rule_presses_among_the_follow_ups_too(estate: Estate, now: Now, qtbot: QtBot) -> None:
    EstateDesk(estate.ground).set_rule("ticket.due_soon", "1000")
    repair = repaired(estate.ground, unit_id=estate.units[FLAT], category="leak")
    now.go_on(days=2, hours=23)
    counter = RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab, Role.RECEPTIONIST)
    counter.press(f"Ctrl+{counter.tab.places['followups'] + 1}")
    room = counter.tab.room()
    line = room.table.current_row()
    assert (line["ticket_id"], room._when(line)[0]) == (repair.id, "soon")


def test_what_is_due_is_found_by_its_index(estate: Estate) -> None:
    with estate.ground.database.reading() as session:
        form = progress._PRESSING._form(session.connection().dialect)
        facts = form.bound({"now": NOON, "until": NOON})
        cursor = session.connection().connection.cursor()
        plan = [step[3] for step in cursor.execute(f"EXPLAIN QUERY PLAN {form.sql}", facts).fetchall()]
    assert any("ix_ticket_due" in step for step in plan)


def test_the_card_tells_what_was_promised_and_whether_it_was_kept(estate: Estate, now: Now) -> None:
    ticket = log(estate, now, "20 10:00", urgency=Urgency.EMERGENCY)
    with estate.ground.act("told", Right.HANDLE_TICKETS) as act:
        kept = ticket_of(act, ticket.id)
        deadlines.meet(act, kept, What.ON_SITE, at=wall("20 10:31"))
        deadlines.meet(act, kept, What.FEEDBACK, at=wall("20 10:05"))
        deadlines.set_anew(act, kept)
    told = dict(facts_of(TicketOffice(estate.ground).lists.ticket(ticket.id)))
    assert (told["First feedback"], told["Worker at the door"]) == ("2026-11-21 10:00", "2026-11-20 10:30")
    now.go_on(minutes=5)
    with estate.ground.act("told", Right.HANDLE_TICKETS) as act:
        deadlines.meet(act, ticket_of(act, ticket.id), What.FEEDBACK)
        deadlines.meet(act, ticket_of(act, ticket.id), What.ON_SITE, at=wall("20 10:31"))
    told = dict(facts_of(TicketOffice(estate.ground).lists.ticket(ticket.id)))
    assert told["First feedback"] == "2026-11-21 10:00 · in time"
    assert told["Worker at the door"] == "2026-11-20 10:30 · too late"
