"""The day's rounds: when each is to be gone, to which sites, and which of these nobody has been to."""

from collections import defaultdict, deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Date, bindparam, literal_column, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.hours import OfficeHours
from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Step
from frontdesk.renovation.records import IS_ON_SITE, Permit, PermitState
from frontdesk.renovation.records.inspections import Inspection
from frontdesk.renovation.records.inspections import RoundStanding as RoundStanding
from frontdesk.residents.records import Unit

RULE = "inspection.per_day"


@dataclass(frozen=True)
class Round:
    """One of a day's rounds: the `n`th, to be gone from one moment to another, both UTC."""

    day: date
    n: int
    begins: datetime
    ends: datetime


@dataclass(frozen=True)
class SiteRound:
    """A round as it falls to one site: which inspection answers it, and when that was entered, if one was."""

    permit_id: int
    round: Round
    inspection_id: int | None
    entered_at: datetime | None

    def missed(self, day_over: datetime) -> bool:
        """Whether the day ended without it: what is typed in from a sheet on a later day was missed all the same."""
        return self.entered_at is None or self.entered_at >= day_over

    def standing(self, clock: Clock) -> RoundStanding:
        """How it stands now: late from the end of its time until the day is over, then missed for good."""
        now, day_over = clock.now(), clock.end_of(self.round.day)
        if self.inspection_id is not None:
            return RoundStanding.DONE
        if now >= day_over:
            return RoundStanding.MISSED
        if now > self.round.ends:
            return RoundStanding.LATE
        return RoundStanding.DUE if now >= self.round.begins else RoundStanding.TO_COME


class RoundTimes:
    """The rounds of each day: the counter's hours of the day in as many equal parts as the rule wants rounds.

    Both are those of the evening before: a rule that is changed in the middle of a day makes nothing late in it.
    """

    def __init__(self, session: Session, clock: Clock) -> None:
        self._session = session
        self._clock = clock
        self._hours = OfficeHours(session, clock)
        self._known: dict[date, tuple[Round, ...]] = {}

    def of(self, day: date) -> tuple[Round, ...]:
        """The rounds of a day, the first first; none of a day on which the counter stays closed."""
        if day not in self._known:
            self._known[day] = tuple(self._parts(day))
        return self._known[day]

    def at(self, moment: datetime) -> Round | None:
        """The round in whose time a moment lies: before all of the day the first, after them the last."""
        rounds = self.of(self._clock.local(moment).date())
        begun = [each for each in rounds if each.begins <= moment]
        return begun[-1] if begun else rounds[0] if rounds else None

    def _parts(self, day: date) -> Iterator[Round]:
        evening = day - timedelta(days=1)
        hours, count = self._hours.of(day, evening), number(self._session, RULE, evening)
        if hours is None:
            return
        begins, ends = hours
        for n in range(count):
            # To the whole minute, as it is told on screen and paper.
            first, last = (_minute(begins + (ends - begins) * part / count) for part in (n, n + 1))
            yield Round(day, n + 1, first, last)


def rounds_between(session: Session, clock: Clock, first: date, last: date) -> Iterator[SiteRound]:
    """Every round of every site on these days, in the order of the days and rounds; sites in no order. What is to come
    is told of the first day at most: whose works go on now, is expected to be there then.

    A round falls to a site on which works went on, or were stopped, from its beginning to its end, as the steps of the
    permit tell, and not before the day on which the works were to begin: who had the permit issued in the middle of a
    round's time is looked at with the next one. Nothing that happens later changes this.
    """
    sites = _sites(session, clock, first, last)
    times = RoundTimes(session, clock)
    entered = {
        (row.permit_id, row.day, row.n): (row.id, row.entered_at)
        for row in _ENTERED.each(session, first=first, last=last)
    }
    last = min(last, max(first, clock.today()))
    coming, there = deque(sorted(sites, key=lambda site: site.first)), list[_Site]()
    day = max(first, min((site.first for site in sites), default=last))
    while day <= last:
        while coming and coming[0].first <= day:
            there.append(coming.popleft())
        there = [site for site in there if site.last >= day]
        for each in times.of(day) if there else ():
            for site in there:
                if any(since <= each.begins and until >= each.ends for since, until in site.stays):
                    id_, entered_at = entered.get((site.permit_id, day, each.n), (None, None))
                    yield SiteRound(site.permit_id, each, id_, entered_at)
        day += timedelta(days=1)


def outstanding(session: Session, clock: Clock) -> list[SiteRound]:
    """Today's rounds that have begun, or should be over, and were not entered yet."""
    today, now = clock.today(), clock.now()
    rounds = [each for each in rounds_between(session, clock, today, today) if each.round.begins <= now]
    return [each for each in rounds if each.inspection_id is None]


def missed_between(session: Session, clock: Clock, first: date, last: date) -> dict[Round, list[int]]:
    """The permits whose sites nobody was at on a round of these days, by the round; of days that are over."""
    found: dict[Round, list[int]] = defaultdict(list)
    last = min(last, clock.today() - timedelta(days=1))
    for each in rounds_between(session, clock, first, last):
        if each.missed(clock.end_of(each.round.day)):
            found[each.round].append(each.permit_id)
    return found


def late_between(session: Session, clock: Clock, since: datetime, until: datetime) -> dict[Round, list[int]]:
    """The permits whose sites had not been entered when the time of a round ended, for rounds that ended between two
    moments, both included; it does not change by what is entered later."""
    found: dict[Round, list[int]] = defaultdict(list)
    # The last round of a day may end with it, at the first moment of the next.
    first, last = clock.local(since).date() - timedelta(days=1), clock.local(until).date()
    for each in rounds_between(session, clock, first, last):
        ends = each.round.ends
        if since <= ends <= until and (each.entered_at is None or each.entered_at > ends):
            found[each.round].append(each.permit_id)
    return found


def on_site(session: Session, permit_id: int, at: datetime) -> bool:
    """Whether works went on at a site, or were stopped, at a moment, as the steps of its permit tell."""
    last = _WHERE_THEN.first(session, permit=permit_id, at=at)
    return last is not None and last.went_to in _THERE


def units_of(session: Session, permits: Collection[int]) -> dict[int, str]:
    """The units of permits, in the order in which they are walked to."""
    return {row.id: row.code for row in _UNITS.all(session, ids=ids_text(list(permits)))}


@dataclass
class _Site:
    """A site: from which day until which works went on there, and from when until when."""

    permit_id: int
    first: date
    last: date
    stays: list[tuple[datetime, datetime]]


def _sites(session: Session, clock: Clock, first: date, last: date) -> Collection[_Site]:
    """The sites on which works may have gone on in these days."""
    found: dict[int, _Site] = {}
    for row in _STEPS.each(session, since=clock.begin_of(first), last=last):
        site = found.get(row.record)
        if row.went_to == PermitState.WORKS:
            if site is None:
                begun = max(row.starts, clock.local(row.at).date())
                site = found[row.record] = _Site(row.record, begun, date.max, [])
            site.stays.append((row.at, _FOREVER))
            site.last = date.max
        elif site is not None and site.last == date.max:
            # What failed its completion is inspected once more, and works need not have gone on meanwhile.
            site.stays[-1] = (site.stays[-1][0], row.at)
            site.last = clock.local(row.at).date()
    return found.values()


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


_THERE = (PermitState.WORKS, PermitState.STOPPED, PermitState.EXTENDED)
_FOREVER = datetime.max.replace(tzinfo=UTC)
_ENTERED = Prepared(
    select(Inspection.id, Inspection.permit_id, Inspection.day, Inspection.n, Inspection.entered_at).where(
        Inspection.day.between(bindparam("first", type_=Date), bindparam("last", type_=Date)),
        Inspection.kind == literal_column("'round'"),
    )
)
_KIND = Permit.__tablename__
_LEFT = select(Step.record).where(
    Step.kind == _KIND,
    Step.went_to == PermitState.COMPLETING.value,
    Step.at >= bindparam("since", type_=Moment),
)
_STEPS = Prepared(
    select(Step.record, Step.at, Step.went_to, Permit.starts)
    .join(Permit, Permit.id == Step.record)
    .where(
        Step.kind == _KIND,
        Step.record.in_(select(Permit.id).where(IS_ON_SITE).union(_LEFT)),
        Permit.starts <= bindparam("last", type_=Date),
        or_(
            Step.went_to == PermitState.COMPLETING.value,
            (Step.went_to == PermitState.WORKS.value)
            & Step.came_from.not_in([PermitState.STOPPED.value, PermitState.EXTENDED.value]),
        ),
    )
    .order_by(Step.record, Step.id)
)
"""When works began at the sites that were open at a moment or since, and when each left for its completion."""
_UNITS = Prepared(
    select(Permit.id, Unit.code)
    .join(Unit, Unit.id == Permit.unit_id)
    .where(Permit.id.in_(among_ids()))
    .order_by(Unit.place)
)
_WHERE_THEN = Prepared(
    select(Step.went_to)
    .where(Step.kind == _KIND, Step.record == bindparam("permit"), Step.at <= bindparam("at", type_=Moment))
    .order_by(Step.id.desc())
    .limit(1)
)
