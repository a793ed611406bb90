"""Whoever changes a rule or a working day behind the program's back is found out."""

from datetime import date

import pytest
from sqlalchemy import text

from frontdesk.core.calendar import CalendarDesk
from frontdesk.core.estate import EstateDesk
from frontdesk.core.ground import Ground
from frontdesk.core.noted import rules_are_as_noted
from tests.people import Now


@pytest.fixture
def books(ground: Ground, now: Now) -> Ground:
    """Rules set twice on a day, and anew on the next; holidays entered, renamed and partly taken back."""
    rules, days = EstateDesk(ground), CalendarDesk(ground)
    for value in ("12", "10"):
        rules.set_rule("ticket.first_feedback", value)
    days.set_days(date(2031, 10, 1), date(2031, 10, 7), working=False, name="国庆节")
    days.set_days(date(2031, 10, 3), date(2031, 10, 3), working=False, name="中秋节")
    days.set_days(date(2031, 10, 6), date(2031, 10, 7), working=True)
    now.go_on(days=1)
    rules.set_rule("ticket.first_feedback", "24")
    return ground


def fault(ground: Ground) -> str | None:
    with ground.database.reading() as session:
        return rules_are_as_noted(session)


def test_what_was_set_is_sound(books: Ground) -> None:
    assert fault(books) is None


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE rule SET value = '99' WHERE id = 1", "rule 1 is not as noted"),
        ("UPDATE rule SET in_force_from = '2026-01-01' WHERE id = 2", "rule 2 is not as noted"),
        ("UPDATE rule SET changed_by = 2 WHERE id = 1", "rule 1 is not as noted"),
        ("DELETE FROM rule WHERE id = 2", "rule 2 is lost"),
        (
            "INSERT INTO rule (key, value, in_force_from, changed_at) SELECT 'latefee.on', 'yes', '2026-01-01',"
            " '2026-01-01 00:00:00'",
            "rule 3 is not as noted",
        ),
        ("UPDATE calendar_day SET working = 1 WHERE day = '2031-10-01'", "calendar_day 20311001 is not as noted"),
        ("UPDATE calendar_day SET name = '' WHERE day = '2031-10-03'", "calendar_day 20311003 is not as noted"),
        (
            "UPDATE calendar_day SET day = '2031-11-03' WHERE day = '2031-10-03'",
            "calendar_day 20311103 is not as noted",
        ),
        ("DELETE FROM calendar_day WHERE day = '2031-10-01'", "calendar_day 20311001 is lost"),
        (
            "UPDATE calendar_day SET day = '2031-10-06' WHERE day = '2031-10-02'",
            "calendar_day 20311006 is not as noted",
        ),
    ],
)
def test_what_was_changed_behind_its_back_is_found(books: Ground, statement: str, told: str) -> None:
    with books.database.writing() as session:
        session.execute(text(statement))
    assert fault(books) == told


def test_a_rule_that_an_earlier_version_set_is_sound_and_can_not_be_lost(ground: Ground) -> None:
    with ground.noting() as (session, chain):
        at = ground.clock.now()
        session.execute(
            text("INSERT INTO rule (key, value, in_force_from, changed_at) VALUES ('x', '1', '2026-01-01', :at)"),
            {"at": f"{at:%Y-%m-%d %H:%M:%S}"},
        )
        chain.add(at, 1, "rule_set", "rule", 1, {"key": "x"})
    assert fault(ground) is None
    with ground.database.writing() as session:
        session.execute(text("DELETE FROM rule"))
    assert fault(ground) == "rule 1 is lost"
