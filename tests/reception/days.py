"""Days on which the counter was open: what was noted on them tells that the clock is right."""

from datetime import date, timedelta

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from tests import people


def work_until(ground: Ground, now: people.Now, day: date) -> None:
    """Somebody is at work on each of the three days before; then it is ten in the morning of the day."""
    for days in (3, 2, 1):
        now.set_day(day - timedelta(days=days))
        with ground.act("worked", Right.SEE) as act:
            act.note("estate", 0)
    now.set_day(day)
