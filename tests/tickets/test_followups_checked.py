"""The books of follow-ups are gone over: what was changed behind the program's back is found."""

import pytest
from sqlalchemy import text

from frontdesk.tickets.checks.following import FOLLOW_UP_CHECKS
from frontdesk.tickets.followups import Asked, FollowUpDesk
from frontdesk.tickets.records import NoteKind
from frontdesk.tickets.records.followups import Means, Verdict
from frontdesk.tickets.remarks import RemarkDesk
from frontdesk.tickets.spotchecks import SpotCheckDesk
from tests.tickets.grievances import done, repaired


@pytest.fixture
def books(estate):
    """A ticket that was reopened with a slip and closed then, drawn and asked after; and one that waits."""
    desk = FollowUpDesk(estate.ground)
    ticket = repaired(estate.ground)
    RemarkDesk(estate.ground).note(ticket.id, NoteKind.REMARK, "阀门型号 DN20")
    repaired(estate.ground)
    desk.follow_up(ticket.id, Asked(Verdict.NOT_SATISFIED, Means.PHONE, "还漏"))
    done(estate.ground, ticket.id)
    desk.follow_up(ticket.id, Asked(Verdict.SATISFIED, Means.PHONE))
    SpotCheckDesk(estate.ground).draw()
    desk.spot_check(ticket.id, Asked(Verdict.SATISFIED, Means.PHONE))
    return estate.ground


def faults(ground):
    with ground.database.reading() as session:
        return {name for name, _, ask in FOLLOW_UP_CHECKS if ask(session)}


def test_nothing_is_found_where_nothing_is_wrong(books):
    assert faults(books) == set()


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ("UPDATE ticket_note SET text = 'x'", {"follow_ups_noted"}),
        ("UPDATE ticket SET reopened = 7 WHERE id = 1", {"reopened"}),
        ("UPDATE rectification_slip SET fault = 'x'", {"follow_ups_noted"}),
        ("DELETE FROM rectification_slip", {"follow_up_slips", "follow_ups_noted", "follow_up_numbers"}),
        ("UPDATE follow_up SET words = 'x' WHERE id = 2", {"follow_ups_noted"}),
        ("UPDATE follow_up SET verdict = 'satisfied' WHERE id = 1", {"follow_up_slips", "follow_ups_noted"}),
        ("UPDATE spot_check SET follow_up_id = 1", {"spot_checks", "follow_ups_noted"}),
        ("UPDATE spot_check SET ticket_id = 2", {"spot_checks", "follow_ups_noted"}),
        ("UPDATE deadline SET dropped_at = NULL WHERE what = 'rectify'", set()),
    ],
)
def test_what_was_changed_is_found(books, changed, found):
    with books.database.writing() as session:
        triggers = session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all()
        for trigger in triggers:
            session.execute(text(f"DROP TRIGGER {trigger}"))
        session.execute(text(changed))
    assert faults(books) == found
