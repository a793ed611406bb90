"""How long visitors may stay: until when each is expected to leave, and who has overstayed."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import ColumnElement, and_, literal_column, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.rules import number, time_of_day
from frontdesk.reception.records import Admission, AdmissionRule, Visit


def _standing(*states: str) -> ColumnElement[bool]:
    """Written out, because bound states would not meet the indexes of these."""
    return Visit.state.in_([literal_column(f"'{state}'") for state in states])


PRESENT = _standing("expected", "waiting", "on_site")
"""Who is expected, waits or is on site."""

DECLINED = _standing("refused", "cancelled")
"""Who was turned away, or did not come."""

ON_SITE = and_(PRESENT, Visit.state == literal_column("'on_site'"))
"""Who is on site."""

WAITING = and_(PRESENT, Visit.state == literal_column("'waiting'"))
"""Who waits for the resident's word."""


@dataclass(frozen=True)
class Limits:
    """How long a visit may take, and the time of the day by which all visitors leave; as the rules are today."""

    longest: timedelta
    latest: time
    clock: Clock
    now: datetime

    def due(self, at: datetime, *, permitted: bool) -> datetime:
        """By when somebody leaves who came then; with a standing permission only the time of the day counts."""
        wall = self.clock.local(at)
        latest = wall.replace(hour=self.latest.hour, minute=self.latest.minute, second=0, microsecond=0)
        latest = latest if latest > wall else latest + timedelta(days=1)
        return latest if permitted else min(latest, wall + self.longest)

    def overstayed(self) -> ColumnElement[bool]:
        """Who on site should have left: the same as `due` having gone by, said to the database."""
        wall = self.clock.local(self.now)
        passed = wall.replace(hour=self.latest.hour, minute=self.latest.minute, second=0, microsecond=0)
        passed = passed if passed <= wall else passed - timedelta(days=1)
        permitted = select(AdmissionRule.id).where(AdmissionRule.kind == Admission.PERMIT.value)
        freely = or_(Visit.rule_id.is_(None), Visit.rule_id.not_in(permitted))
        return and_(ON_SITE, or_(Visit.at < passed, and_(Visit.at <= self.now - self.longest, freely)))


def limits(session: Session, clock: Clock) -> Limits:
    """How long visitors may stay today."""
    now = clock.now()
    today = clock.local(now).date()
    hours = number(session, "visit.overstay", today)
    return Limits(timedelta(hours=hours), time_of_day(session, "visit.overstay_latest", today), clock, now)
