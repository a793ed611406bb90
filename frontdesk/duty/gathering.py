"""What the other desks did, read from their own rows: it appears in the log by itself and is never written there."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.money import Money
from frontdesk.core.statements import Prepared
from frontdesk.duty.doings import ASKED, COUNTED, MONEY, WORDS
from frontdesk.duty.records import Shift
from frontdesk.renovation.records import Permit
from frontdesk.renovation.rounds import late_between, units_of


@dataclass(frozen=True)
class Gathered:
    """Something that a desk did: when (on the estate's wall), what (a key of `DOINGS`), under which number, by whom.

    `at` is when it was noted, to the shift of which it belongs; `happened` is when it happened, if that was earlier.
    `words` is a marked sentence that says more, `text` what needs no translation: a place, codes of keys, an amount.
    Neither names who visits, calls or borrows: that stays at the desk, and is erased there in its time. `link` and
    `record` are the row that it was read from.
    """

    at: datetime
    happened: datetime | None
    what: str
    number: str
    words: str
    text: str
    unit_id: int | None
    unit: str
    operator_id: int
    who: str
    link: str
    record: int


def gathered(session: Session, clock: Clock, shift: Shift) -> list[Gathered]:
    """What belongs into the log of a shift, in the order in which it happened: what its operator did while it was open,
    and what was done meanwhile by whoever was on no shift."""
    doings = gathered_between(session, clock, shift.opened_at, shift.closed_at or clock.now())
    return of_shifts(session, clock, [shift], doings)[shift.id]


def gathered_between(
    session: Session, clock: Clock, since: datetime, until: datetime, without: Sequence[str] = ()
) -> list[Gathered]:
    """What all desks did from a moment to another, both included, in the order in which it happened; but for what is
    left out, keys of `DOINGS`. What they did not do stands there, too: sites that nobody was at in time, by nobody."""
    found = [
        Gathered(
            clock.local(row.at), _earlier(clock, row), what, row.number,
            WORDS[what].get(row.code, "") if what in WORDS else "",
            f"¥{Money(int(row.text)).grouped()}" if what in MONEY else row.text or "", row.unit_id, row.unit or "",
            row.operator_id, row.who, row.link, row.record,
        )
        for what, asked in ASKED.items() if what not in without
        for row in asked.all(session, since=since, until=until)
    ]  # fmt: skip
    if _LATE not in without:
        found += _late_rounds(session, clock, since, until)
    return sorted(found, key=lambda one: (one.at, one.number, one.what))


def _late_rounds(session: Session, clock: Clock, since: datetime, until: datetime) -> Iterator[Gathered]:
    """Rounds whose time ended without an inspection of every site, each with the units of those."""
    late = late_between(session, clock, since, until)
    units = units_of(session, {permit for permits in late.values() for permit in permits})
    for each, permits in late.items():
        told = ", ".join(code for permit, code in units.items() if permit in permits)
        ended = clock.local(each.ends)
        yield Gathered(ended, None, _LATE, "", "", told, None, "", 0, "", Permit.__tablename__, permits[0])


def tallied(session: Session, clock: Clock, shift: Shift) -> dict[str, int]:
    """How often everything was done that is `TALLIED` and belongs into the log of a shift, as in `gathered`."""
    since, until = shift.opened_at, shift.closed_at or clock.now()
    others: dict[int, list[tuple[datetime, datetime]]] = defaultdict(list)
    for row in _ON_DUTY.all(session, since=since, until=until):
        if row.operator_id != shift.operator_id:
            others[row.operator_id].append((max(row.opened_at, since), min(row.closed_at or until, until)))
    found = {}
    for what, asked in COUNTED.items():
        by = {row.operator_id: row.count for row in asked.all(session, since=since, until=until)}
        # What others did on a shift of their own is in the log of that one.
        for operator_id in others.keys() & by.keys():
            for begins, ends in others[operator_id]:
                there = asked.all(session, since=begins, until=ends)
                by[operator_id] -= sum(row.count for row in there if row.operator_id == operator_id)
        found[what] = sum(by.values())
    return {what: count for what, count in found.items() if count}


def tallied_between(session: Session, since: datetime, until: datetime) -> dict[str, int]:
    """How often everything was done that is `TALLIED`, from a moment to another, both included, by whomever."""
    found = {
        what: sum(row.count for row in asked.all(session, since=since, until=until)) for what, asked in COUNTED.items()
    }
    return {what: count for what, count in found.items() if count}


def of_shifts(
    session: Session, clock: Clock, shifts: Sequence[Shift], doings: Iterable[Gathered]
) -> dict[int, list[Gathered]]:
    """Which of the doings belong to each shift, by its id; to several what somebody did who was on none."""
    now = clock.now()
    found: dict[int, list[Gathered]] = {shift.id: [] for shift in shifts}
    if not shifts:
        return found
    spans = [(shift.id, shift.operator_id, shift.opened_at, shift.closed_at or now) for shift in shifts]
    first, last = min(span[2] for span in spans), max(span[3] for span in spans)
    on_duty: dict[int, list[tuple[datetime, datetime]]] = defaultdict(list)
    for row in _ON_DUTY.all(session, since=first, until=last):
        on_duty[row.operator_id].append((row.opened_at, row.closed_at or now))
    for one in doings:
        on_one = any(opened <= one.at <= closed for opened, closed in on_duty[one.operator_id])
        for shift_id, operator_id, opened, closed in spans:
            if (operator_id == one.operator_id or not on_one) and opened <= one.at <= closed:
                found[shift_id].append(one)
    return found


def tally(doings: Iterable[Gathered]) -> dict[str, int]:
    """How often each thing was done, by the keys of `DOINGS`; opening shifts and handing them over is not counted."""
    return dict(Counter(one.what for one in doings if one.link not in ("shift", "handover")))


def _earlier(clock: Clock, row: Any) -> datetime | None:
    """When it happened, if it was noted in a later minute."""
    if row.happened is None or row.happened == row.at:
        return None
    happened, noted = clock.local(row.happened), clock.local(row.at)
    return happened if happened.replace(second=0, microsecond=0) < noted.replace(second=0, microsecond=0) else None


_LATE = "round_late"
_ON_DUTY = Prepared(
    select(Shift.operator_id, Shift.opened_at, Shift.closed_at).where(
        Shift.opened_at <= bindparam("until", type_=Moment),
        func.coalesce(Shift.closed_at, bindparam("until", type_=Moment)) >= bindparam("since", type_=Moment),
    )
)
