"""Looks at sites: rounds, looks between them and the manager's spot checks, each entered once and never altered."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import bindparam, func, literal_column, select

from frontdesk.core.audit import digest
from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import LONGEST_NAME, checked_length, happened
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark, say
from frontdesk.renovation.flow import permit_of
from frontdesk.renovation.records import IS_ON_SITE, PERMIT_STATES, Permit, PermitState
from frontdesk.renovation.records.inspections import POINTS, Answer, Inspection, InspectionKind
from frontdesk.renovation.rounds import RoundTimes, on_site, outstanding
from frontdesk.residents.records import Unit

SPOT_CHECKS = "permit.spot_checks"
FURTHEST = timedelta(days=31)
"""How long afterwards a round may be typed in from its sheet."""
MOST_PEOPLE = 999
_KIND = Inspection.__tablename__
_LOOKED_AT = (
    PermitState.WORKS, PermitState.STOPPED, PermitState.COMPLETING, PermitState.FAILED, PermitState.WAITING,
    PermitState.MENDING,
)  # fmt: skip
"""Where a permit may stand whose site is looked at between rounds."""
_AT_THE_DOOR = (Answer.NOBODY_IN, Answer.NOT_LET_IN)
"""Answers of an inspector who saw nothing of the site."""


@dataclass(frozen=True)
class Found:
    """What was found on a site.

    `at` is when, now unless told; `inspector` who looked, the operator unless told. `n` is the round, for one that is
    entered late; 0 is the one in whose time `at` lies. `points` is what was gone through, keys of `POINTS`: true, or
    false when it is bad. `people` is how many worked there. `sheet` is that it is typed in from a printed sheet.
    """

    answer: Answer
    kind: InspectionKind = InspectionKind.ROUND
    at: datetime | None = None
    inspector: str = ""
    n: int = 0
    points: Mapping[str, bool] = field(default_factory=dict)
    people: int | None = None
    words: str = ""
    sheet: bool = False


class InspectionDesk:
    """Keeps what was found on sites."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def inspect(self, permit_id: int, found: Found) -> Inspection:
        """Keep what was found on a site; photos are attached to it afterwards, under the kind "inspection".

        Refuses a round that was entered already, or has not begun; a moment to come, or at which no works went on
        there; faults without a bad point or a word. A spot check is the manager's.
        """
        found_points, words = _checked_points(found), checked_length(found.words)
        inspector = checked_length(" ".join(found.inspector.split()), "inspector", LONGEST_NAME)
        if found.people is not None and not 0 <= found.people <= MOST_PEOPLE:
            raise Refusal(mark("This can't be. Count again."), field="people")
        if found.answer == Answer.FAULTS and all(found_points.values()) and not words:
            raise Refusal(mark("Mark what is bad, or say what is wrong."), field="words")
        spot_check = found.kind == InspectionKind.SPOT_CHECK
        with self._ground.act("inspected", Right.SPOT_CHECK if spot_check else Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            at = _checked_at(act, permit, found)
            day = act.clock.local(at).date()
            made = Inspection(
                number=act.number("XC"), permit_id=permit.id, kind=found.kind.value, day=day,
                n=_checked_round(act, permit, at, found.n) if found.kind == InspectionKind.ROUND else 0, at=at,
                # With the clock put back meanwhile, it still is not entered before it was made.
                entered_at=max(act.at, at), operator_id=act.operator.id, inspector=inspector or act.operator.name,
                answer=found.answer.value, points=json.dumps(found_points), people=found.people, words=words,
                sheet=found.sheet,
            )  # fmt: skip
            act.session.add(made)
            act.session.flush()
            act.note(_KIND, made.id, number=made.number, digest=inspection_digest(made))
            return made

    def waiting(self) -> tuple[int, bool]:
        """How many sites nobody was at yet on a round of today that has begun, for the manager also how many spot
        checks are wanting; and whether the time of such a round is over."""
        clock = self._ground.clock
        with self._ground.database.reading() as session:
            rounds = outstanding(session, clock)
        sites, now = {each.permit_id for each in rounds}, clock.now()
        checks = self.spot_checks_wanting() if self._ground.who().may(Right.SPOT_CHECK) else 0
        return len(sites) + checks, any(each.round.ends < now for each in rounds)

    def spot_checks_wanting(self) -> int:
        """How many sites the manager has still to look at this month, as far as there are any."""
        clock = self._ground.clock
        with self._ground.database.reading() as session:
            wanting = number(session, SPOT_CHECKS, clock.today()) - len(_CHECKED.all(session, **_month(clock)))
            return 0 if wanting <= 0 else min(wanting, _SITES.scalar(session) or 0)

    def drawn(self) -> list[dict[str, Any]]:
        """The sites that are drawn for the spot checks that are wanting this month: id (the permit's), number, unit.

        Every month has an order of its own, which nobody chooses and no second draw changes; sites that were looked at
        already are left out while there are others.
        """
        clock = self._ground.clock
        month = f"{clock.today():%Y-%m}"
        with self._ground.database.reading() as session:
            checked = {row.permit_id for row in _CHECKED.all(session, **_month(clock))}
            sites = [row._asdict() for row in _DRAWN_FROM.all(session)]
        sites.sort(key=lambda site: (site["id"] in checked, sha256(f"{month} {site['number']}".encode()).digest()))
        return sites[: self.spot_checks_wanting()]


def inspection_digest(made: Inspection) -> str:
    """The fingerprint of an inspection: all that it says."""
    return digest(row_facts(made))


def _checked_points(found: Found) -> dict[str, bool]:
    """What was gone through, in the order of `POINTS`. Refuses what contradicts the answer."""
    if found.points.keys() - POINTS.keys():
        raise ValueError("no such point")
    points = {point: bool(found.points[point]) for point in POINTS if point in found.points}
    if found.answer in _AT_THE_DOOR and (points or found.people):
        raise Refusal(mark("Who was not inside has seen neither points nor people."), field="answer")
    if found.answer == Answer.IN_ORDER and not all(points.values()):
        raise Refusal(mark("Something is marked as bad: the answer is “Faults found”."), field="answer")
    return points


def _checked_at(act: Act, permit: Permit, found: Found) -> datetime:
    """When the site was looked at. Refuses a moment at which there was nothing to look at."""
    earliest = max(permit.issued_at or act.at, act.at - FURTHEST)
    at = happened(act, earliest, found.at)
    of_rounds = found.kind == InspectionKind.ROUND
    if not (on_site(act.session, permit.id, at) if of_rounds else permit.state in _LOOKED_AT):
        raise Refusal(
            mark("{number} stands at “{state}”: no works went on there at that time."), field="at",
            number=permit.number, state=say(PERMIT_STATES[PermitState(permit.state)]),
        )  # fmt: skip
    return at


def _checked_round(act: Act, permit: Permit, at: datetime, n: int) -> int:
    """Which of the day's rounds it is. Refuses one that has not begun, or was entered already."""
    times = RoundTimes(act.session, act.clock)
    rounds, now = times.of(act.clock.local(at).date()), times.at(at)
    if now is None:
        raise Refusal(mark("There are no rounds on that day. Enter it as one between rounds."), field="kind")
    if not 0 <= n <= len(rounds):
        raise Refusal(mark("The day has so many rounds: {count}"), field="n", count=len(rounds))
    wanted = rounds[n - 1] if n else now
    if wanted.n > now.n:
        raise Refusal(
            mark("Round {n} begins at {time}. Enter it then, or as one between rounds."), field="n", n=wanted.n,
            time=f"{act.clock.local(wanted.begins):%H:%M}",
        )  # fmt: skip
    before = _BEFORE.first(act.session, permit=permit.id, day=wanted.day, n=wanted.n)
    if before is not None:
        raise Refusal(
            mark("Round {n} of {day} was entered already, as {number} by {name}."), field="n", n=wanted.n,
            day=wanted.day.isoformat(), number=before.number, name=before.name,
        )  # fmt: skip
    return wanted.n


def _month(clock: Clock) -> dict[str, datetime]:
    """The moments at which this month begins and is over."""
    first = clock.today().replace(day=1)
    return {"since": clock.begin_of(first), "until": clock.begin_of((first + timedelta(days=31)).replace(day=1))}


_BEFORE = Prepared(
    select(Inspection.number, Operator.name)
    .join(Operator, Operator.id == Inspection.operator_id)
    .where(
        Inspection.permit_id == bindparam("permit"),
        Inspection.day == bindparam("day"),
        Inspection.n == bindparam("n"),
        Inspection.kind == literal_column("'round'"),
    )
)
_CHECKED = Prepared(
    select(Inspection.permit_id)
    .where(
        Inspection.kind == literal_column("'spot_check'"),
        Inspection.at >= bindparam("since", type_=Moment),
        Inspection.at < bindparam("until", type_=Moment),
    )
    .distinct()
)
_SITES = Prepared(select(func.count()).select_from(Permit).where(IS_ON_SITE))
_DRAWN_FROM = Prepared(
    select(Permit.id, Permit.number, Unit.code.label("unit")).join(Unit, Unit.id == Permit.unit_id).where(IS_ON_SITE)
)
