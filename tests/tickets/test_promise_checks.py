"""Whoever changes where tickets stand, or what was promised, behind the program's back is found out."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.tickets import deadlines
from frontdesk.tickets.checks.promises import PROMISE_CHECKS
from frontdesk.tickets.complaints import ComplaintDesk
from frontdesk.tickets.flow import ticket_of
from frontdesk.tickets.incidents import IncidentDesk, IncidentFields
from frontdesk.tickets.records import TicketKind, What
from tests.people import FLAT, Estate, Now
from tests.tickets.grievances import logged, repaired


@pytest.fixture
def books(estate: Estate, now: Now) -> Ground:
    """A complaint that is answered, a repair to be followed up, praise passed on, and an incident that is over."""
    ground, flat = estate.ground, estate.units[FLAT]
    complaint = logged(ground, unit_id=flat)
    ComplaintDesk(ground).answer(complaint.id, "已约谈")
    repaired(ground, unit_id=flat)
    ComplaintDesk(ground).pass_on(logged(ground, TicketKind.PRAISE, category="manner").id, "许诺")
    incident = IncidentDesk(ground).declare(IncidentFields("water_off"))
    now.go_on(minutes=30)
    IncidentDesk(ground).change(incident.id, "停水。", now.now + timedelta(hours=1))
    IncidentDesk(ground).end(incident.id)
    return ground


def faults(ground: Ground) -> set[str]:
    with ground.database.reading() as session:
        return {name for name, _, ask in PROMISE_CHECKS if ask(session)}


def test_what_the_desk_wrote_is_sound(books: Ground) -> None:
    assert faults(books) == set()


@pytest.mark.parametrize(
    ("trigger", "statement", "found"),
    [
        ("", "UPDATE ticket SET state = 'closed' WHERE id = 1", {"tickets", "tickets_noted"}),
        ("", "UPDATE ticket SET text = '没事了' WHERE id = 1", {"tickets_noted"}),
        ("", "UPDATE ticket SET due_at = NULL, due_what = '' WHERE id = 1", {"deadlines"}),
        ("", "UPDATE ticket SET due_at = '2030-01-01 00:00:00' WHERE id = 2", {"deadlines"}),
        ("", "UPDATE ticket SET due_what = 'visit' WHERE id = 2", {"deadlines"}),
        ("deadline_no_update", "UPDATE deadline SET due = '2030-01-01 00:00:00'", {"deadlines"}),
        ("deadline_no_update", "UPDATE deadline SET value = '' WHERE ticket_id = 1", {"deadlines"}),
        ("deadline_no_delete", "DELETE FROM deadline WHERE ticket_id = 2", {"deadlines"}),
        ("", "UPDATE deadline SET met_at = set_at WHERE met_at IS NULL AND dropped_at IS NULL", {"deadlines"}),
        ("ticket_no_update", "UPDATE ticket SET number = 'TS20261121-0009' WHERE id = 1", {"ticket_numbers"}),
        ("", "UPDATE incident SET sentence = '有水了' WHERE id = 1", {"tickets_noted"}),
        ("incident_no_delete", "DELETE FROM incident", {"tickets_noted", "ticket_numbers"}),
    ],
)
def test_what_was_changed_behind_its_back_is_found(
    books: Ground, trigger: str, statement: str, found: set[str]
) -> None:
    with books.database.writing() as session:
        if trigger:
            session.execute(text(f"DROP TRIGGER {trigger}"))
        session.execute(text(statement))
    assert found <= faults(books)


@pytest.mark.parametrize(
    "change",
    [
        "ticket_id = 2", "what = 'visit'", "due = '2030-01-01 00:00:00'", "set_at = '2025-01-01 00:00:00'",
        "rule = 'x'", "value = '99'", "met_at = '2025-01-01 00:00:00'", "met_at = NULL, dropped_at = due", "",
    ],
)  # fmt: skip
def test_a_promise_that_was_kept_is_neither_changed_nor_taken_away_unnoticed(books: Ground, change: str) -> None:
    with books.database.writing() as session:
        for trigger in ("deadline_no_update", "deadline_no_delete", "deadline_met_at"):
            session.execute(text(f"DROP TRIGGER {trigger}"))
        begins = f"UPDATE deadline SET {change}" if change else "DELETE FROM deadline"
        session.execute(text(f"{begins} WHERE what = 'answer'"))
    assert faults(books) == {"tickets_noted"}


def test_what_is_promised_of_a_ticket_that_is_over_is_found(books: Ground) -> None:
    with books.act("promised", Right.HANDLE_TICKETS) as act:
        deadlines.promise(act, ticket_of(act, 3), What.VISIT, act.at)
    assert faults(books) == {"deadlines", "tickets_noted"}


def test_a_deadline_is_never_changed_nor_set_anew_once_it_is_over(books: Ground) -> None:
    for statement in (
        "UPDATE deadline SET due = '2030-01-01 00:00:00'",
        "DELETE FROM deadline",
        "UPDATE deadline SET met_at = NULL WHERE met_at IS NOT NULL",
    ):
        with pytest.raises(Exception, match="deadline"), books.database.writing() as session:
            session.execute(text(statement))
