"""Rounds as they are reckoned from steps and inspections, against a plain count day by day; and nothing later moves
what a log has told."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.core.ground import Ground
from frontdesk.core.steps import Step
from frontdesk.renovation.records import Permit
from frontdesk.renovation.records.inspections import Inspection
from frontdesk.renovation.rounds import RoundTimes, late_between, rounds_between
from tests.people import Now

BEGUN = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
"""08:00 of a Monday on the estate's wall."""
DAYS = 4
ONWARD = {
    "works": ("stopped", "completing"), "stopped": ("works", "completing"), "completing": ("works", "failed"),
    "failed": ("works", "completing"),
}  # fmt: skip

minutes = st.integers(0, DAYS * 24 * 60 - 1)
lives = st.tuples(st.integers(0, 2), st.lists(st.tuples(minutes, st.booleans()), min_size=1, max_size=6))
"""From which day on a site's works begin, and when it goes on to which of the next two states."""


def moved(session, permit_id, life):
    """The steps of a permit: issued, then from state to state; gives back when it came where."""
    stood, told = "works", []
    for n, (minute, other) in enumerate(sorted(life)):
        at = BEGUN + timedelta(minutes=minute)
        went_to = "works" if n == 0 else ONWARD[stood][other]
        came_from = "issued" if n == 0 else stood
        session.add(
            Step(kind="permit", record=permit_id, at=at, operator_id=1, came_from=came_from, went_to=went_to, remark="")
        )
        session.flush()
        told.append((at, went_to))
        stood = went_to
    return told


def plainly(told, starts, each):
    """Whether a round falls to a site: at every moment of its time works went on or were stopped."""
    if each.day < starts:
        return False
    spans = [*pairwise(told), (told[-1], (datetime.max.replace(tzinfo=UTC), ""))]
    away = [(since, until) for (since, state), (until, _) in spans if state not in ("works", "stopped")]
    return told[0][0] <= each.begins and not any(since < each.ends and until > each.begins for since, until in away)


@given(st.lists(lives, min_size=1, max_size=3), st.lists(st.tuples(st.integers(0, 2), minutes, minutes), max_size=8))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rounds_fall_to_sites_as_a_plain_count_has_it(ground: Ground, now: Now, lived, looked) -> None:
    now.now = BEGUN + timedelta(days=DAYS)
    clock, days = ground.clock, (clock_day(BEGUN), clock_day(BEGUN + timedelta(days=DAYS - 1)))
    with ground.database.writing() as session:
        session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        told = {n: entered(session, n, life) for n, life in enumerate(lived, start=1)}
        want = {
            (permit, each.day, each.n)
            for permit, (starts, steps) in told.items()
            for day in days_of(*days)
            for each in RoundTimes(session, clock).of(day)
            if plainly(steps, starts, each)
        }
        found = {(each.permit_id, each.round.day, each.round.n) for each in rounds_between(session, clock, *days)}
        assert found == want
        before = late(session, clock)
        enter(session, looked, told)
        assert late(session, clock) == before
        session.rollback()


def entered(session, permit_id, lived):
    """A permit that lived so; gives back from which day on, and its steps."""
    begins, life = lived
    steps, starts = moved(session, permit_id, life), clock_day(BEGUN) + timedelta(days=begins)
    session.add(
        Permit(
            id=permit_id, number=f"XK{permit_id}", at=BEGUN, operator_id=1, unit_id=permit_id, owner="陈志远",
            applicant="陈志远", starts=starts, ends=date(2027, 1, 31), state=steps[-1][1], applied_at=BEGUN,
        )
    )  # fmt: skip
    session.flush()
    return starts, steps


def late(session, clock):
    """What the log of the first day tells."""
    found = late_between(session, clock, BEGUN, BEGUN + timedelta(days=1))
    return {each: sorted(permits) for each, permits in found.items()}


def enter(session, looked, told) -> None:
    """Inspections of the first day, all entered when it is over."""
    seen = set()
    for n, (site, minute, delay) in enumerate(looked, start=1):
        permit, at = site + 1, BEGUN + timedelta(minutes=minute % 600)
        key = (permit, clock_day(at), 1 + minute % 2)
        if permit not in told or key in seen:
            continue
        seen.add(key)
        session.add(
            Inspection(
                number=f"XC{n}", permit_id=permit, kind="round", day=key[1], n=key[2], at=at,
                entered_at=BEGUN + timedelta(days=1, minutes=delay), operator_id=1, inspector="周",
                answer="nobody_in",
            )
        )  # fmt: skip
    session.flush()


def clock_day(moment: datetime) -> date:
    """The day on the estate's wall, eight hours ahead."""
    return (moment + timedelta(hours=8)).date()


def days_of(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
