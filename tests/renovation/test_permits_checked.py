"""Permits are gone over: what was changed behind the program's back is found."""

import pytest
from sqlalchemy import text

from frontdesk.core.operators import Role
from frontdesk.renovation.applications import ApplicationDesk
from frontdesk.renovation.checks.applications import APPLICATION_CHECKS
from frontdesk.renovation.reviews import ReviewDesk
from tests.people import FLAT, SHOP, SMALL
from tests.renovation import sites


@pytest.fixture
def books(estate):
    """A site where a wall is taken down, an application to be reviewed finally, one that was refused, and a draft."""
    ground = estate.ground
    sites.works(ground, estate.units[FLAT], (sites.PAINT, sites.WALL))
    sites.first_reviewed(ground, estate.units[SMALL])
    refused = sites.applied(ground, estate.units[SHOP])
    with sites.by(ground, Role.SUPERVISOR):
        ReviewDesk(ground).reject(refused.id, "拟拆除承重墙")
    draft = sites.begun(ground, estate.units[SHOP])
    assert (draft.id, ApplicationDesk(ground).owners(draft.unit_id).names) == (4, "单雪")
    return ground


CHANGED = {
    "UPDATE permit SET remark = 'x' WHERE id = 1": {"permits_noted"},
    "UPDATE permit SET state = 'waiting', waiting_until = '2027-03-01' WHERE id = 1": {"permit_steps", "permits_noted"},
    "UPDATE permit SET state = 'to_pay', due_at = NULL WHERE id = 2": {
        "permit_steps", "permits_noted", "permit_reviews",
    },
    "UPDATE permit SET number = 'XK20261121-0009' WHERE id = 4": {"permits_noted", "permit_numbers"},
    "UPDATE permit SET issued_at = NULL WHERE id = 1": {"permits_noted", "permits_issued"},
    "UPDATE permit SET copy_due = '2026-12-01' WHERE id = 2": {"permits_noted", "permits_issued"},
    "UPDATE permit SET applicant_kind = 'tenant' WHERE id = 1": {"permits_noted", "permits_issued"},
    "DELETE FROM permit_review WHERE outcome = 'rejected'": {"permits_noted", "permit_reviews"},
    "UPDATE permit_review SET words = 'x' WHERE id = 1": {"permits_noted"},
    "DELETE FROM permit_review WHERE stage = 'final'": {"permits_noted", "permit_reviews"},
    "UPDATE permit_scope SET risk = 'gas' WHERE permit_id = 1": {"permits_noted", "permit_papers"},
    "DELETE FROM permit_scope WHERE permit_id = 1": {"permits_noted", "permit_papers"},
    "UPDATE permit_document SET shown = 'not_needed', words = 'x' WHERE document = 'design'": {
        "permits_noted", "permit_papers",
    },
    "DELETE FROM permit_document WHERE document = 'plans'": {"permits_noted"},
    "UPDATE issued_paper SET n = 7": {"permits_noted"},
    "DELETE FROM issued_paper": {"permits_noted", "permits_issued"},
}  # fmt: skip
"""What somebody does to the rows, and which checks tell of it."""


def faults(session):
    return {name for name, _, ask in APPLICATION_CHECKS if ask(session)}


def test_what_was_changed_behind_its_back_is_found(books):
    found = {}
    with books.database.writing() as session:
        assert faults(session) == set()
        for trigger in session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            session.execute(text(f"DROP TRIGGER {trigger}"))
        for changed in CHANGED:
            with session.begin_nested() as tried:
                session.execute(text(changed))
                session.expire_all()
                found[changed] = faults(session)
                tried.rollback()
    assert found == CHANGED
