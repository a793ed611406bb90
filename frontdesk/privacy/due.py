"""Everything that a rule has erased in its time: listed first, and erased when it has been listed long enough."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from frontdesk.core import retention
from frontdesk.core.audit import Audit
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.retention import Before, Due, Holds, Kind
from frontdesk.core.rules import number
from frontdesk.core.statements import runs
from frontdesk.core.words import mark
from frontdesk.privacy.holds import held_today
from frontdesk.privacy.persons import KINDS, former, obstacles
from frontdesk.privacy.requests import erase_unasked
from frontdesk.residents.persons import known
from frontdesk.residents.records import Occupancy, Person

_KIND, _LISTED, _ERASED = "retention", "retention_listed", "retention_erased"

WITHOUT_RULE = (
    (
        mark("Receipts, payments, deposits and what they rest on"),
        mark("Accounting records: 30 years by the Administrative Measures for Accounting Archives."),
    ),
    (mark("Contacts about arrears and dunning letters"), mark("Evidence of a claim; they go with the accounts.")),
    (mark("Files of renovations, without their workers"), mark("They belong to the building and stay with it.")),
    (mark("The duty log and handovers"), mark("Signed by those on duty; altered, they would prove nothing.")),
    (mark("Signed handovers of keys"), mark("The proof of who answers for the locks of a unit.")),
    (mark("People who live or own here"), mark("Needed for the contract, as long as it lasts.")),
    (mark("Photos and files of units and tickets"), mark("They go with the person, on request or by rule.")),
    (mark("Half-filled forms"), mark("Sealed; they go with what is erased, once they are as old as visits may be.")),
)  # fmt: skip
"""Personal data that no rule erases by itself, and why."""


@dataclass(frozen=True)
class Listed:
    """What of a kind was due when it was listed: the oldest of which day, and from which day on it is erased.

    `which` are its ids, as runs (first and last of each): what was not among them was not listed.
    """

    kind: str
    count: int
    oldest: date | None
    before: date
    erased_from: date
    which: Sequence[Sequence[int]]

    def ids(self) -> set[int]:
        """The ids of what was due."""
        return {record for first, last in self.which for record in range(first, last + 1)}


@dataclass(frozen=True)
class Listing:
    """What was due on a day; `row` is that of the audit chain."""

    row: int
    day: date
    lines: tuple[Listed, ...] = field(default=())

    @property
    def count(self) -> int:
        """How many records it is in all."""
        return sum(line.count for line in self.lines)


class Retention:
    """What is due to be erased on an estate's ground: listing it, and erasing it."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self.kinds = (*KINDS, _residents(ground))

    def due(self) -> list[Due]:
        """What is due now, of each kind, but for what is held."""
        return retention.due(self._ground, self.kinds, self._held())

    def list_due(self) -> Listing:
        """List what is due: once a day, noted in the audit chain; gives back the day's listing."""
        last, today = self.latest(), self._ground.clock.today()
        if last is not None and last.day == today:
            return last
        notice, earlier = timedelta(days=self._notice(today)), self._listings()
        lines = []
        for each in self.due():
            if each.count:
                first = _first_listed(each, earlier) or today
                lines.append(
                    Listed(
                        each.kind.kind, each.count, each.oldest, each.before[1], max(first + notice, today),
                        runs(each.ids),
                    )
                )  # fmt: skip
        with self._ground.act(_LISTED, Right.SEE) as act:
            act.note(_KIND, 0, due={line.kind: _told(line) for line in lines})
            return Listing(act.chain.head.row, today, tuple(lines))

    def latest(self) -> Listing | None:
        """The latest listing up to now; None when there is none."""
        return next(iter(self._listings(1)), None)

    def waiting(self) -> Listing | None:
        """What was listed last and was not erased yet; None when nothing waits."""
        last = self.latest()
        if last is None or last.row <= self._erased_at():
            return None
        lines = tuple(line for line in last.lines if line.erased_from > self._ground.clock.today())
        return Listing(last.row, last.day, lines) if lines else None

    def _erased_at(self) -> int:
        """The listing after which was erased last, as its row."""
        told = func.json_extract(Audit.facts, "$.listing")
        with self._ground.database.reading() as session:
            return session.scalar(select(func.max(told)).where(Audit.kind == _KIND, Audit.act == _ERASED)) or 0

    def matured(self) -> Listing | None:
        """The latest listing that is as old as the notice asks, if nothing was erased after it yet."""
        clock = self._ground.clock
        notice = timedelta(days=self._notice(clock.today()))
        ripe = next((one for one in self._listings() if one.day + notice <= clock.today()), None)
        if ripe is None:
            return None
        return ripe if ripe.lines and ripe.row > self._erased_at() else None

    def erase(self, progress: Progress = unheard, *, at_once: bool = False) -> dict[str, int]:
        """Erase what was listed long enough ago, or `at_once`, by the right to keep privacy, all that is due.

        Gives back how many of each kind, by its name. That it is begun is noted, and so is each part that is done.
        """
        right = Right.KEEP_PRIVACY if at_once else Right.SEE
        ripe = self.matured()
        if ripe is None and not at_once:
            return {}
        listed = None if at_once or ripe is None else self._listed_since(ripe)
        # Erased at once, nothing of what was listed so far waits any more.
        last = self.latest() if at_once else ripe
        with self._ground.act(_ERASED, right) as act:
            # What a crash leaves is in the listings of the next days, too.
            act.note(_KIND, 0, listing=last.row if last else 0, at_once=at_once)
        erased = retention.erase_due(self._ground, self.kinds, progress, holds=self._held(), right=right, listed=listed)
        return {kind: count for kind, count in erased.items() if count}

    def _listed_since(self, ripe: Listing) -> dict[str, set[int]]:
        """What was listed then, and every time since: what was held for a while meanwhile waits anew."""
        ids = {line.kind: line.ids() for line in ripe.lines}
        for later in self._listings():
            if later.row <= ripe.row:
                break
            told = {line.kind: line.ids() for line in later.lines}
            ids = {kind: since & told.get(kind, set()) for kind, since in ids.items()}
        return ids

    def title(self, kind: str) -> str:
        """What a kind is called, unsaid."""
        return next(each.title for each in self.kinds if each.kind == kind)

    def _held(self) -> Holds:
        with self._ground.database.reading() as session:
            # People are held by all of their time here, which is looked at person by person.
            return held_today(session, self._ground.clock, [kind.kind for kind in KINDS])

    def _notice(self, day: date) -> int:
        with self._ground.database.reading() as session:
            return number(session, "retention.notice", day)

    def _listings(self, most: int = 400) -> list[Listing]:
        """The listings up to now, the latest first; one that a clock ran ahead to is none yet."""
        clock = self._ground.clock
        asked = select(Audit.id, Audit.at, Audit.facts).where(
            Audit.kind == _KIND, Audit.record == 0, Audit.act == _LISTED, Audit.at <= clock.now()
        )
        with self._ground.database.reading() as session:
            rows = session.execute(asked.order_by(Audit.id.desc()).limit(most)).all()
        return [Listing(row.id, clock.local(row.at).date(), _read(json.loads(row.facts))) for row in rows]


def _residents(ground: Ground) -> Kind:
    """People who have left every unit of theirs, and whom nothing keeps here."""

    def asked(session: Session, before: Before) -> Select[Any]:
        return former(before[1])

    def clear(session: Session, person: int) -> bool:
        return not obstacles(session, ground.clock, known(session, ground.clock, person))

    def erase(act: Act, people: Sequence[int]) -> None:
        for person in people:
            erase_unasked(act, ground, person)

    there = Occupancy.person_id == Person.id
    last = select(func.max(Occupancy.until)).where(there).scalar_subquery()
    unit = select(Occupancy.unit_id).where(there).order_by(Occupancy.until.desc()).limit(1).scalar_subquery()
    words = mark(
        "Name, phones, ID number, notes and vehicles, also where other desks tell of them. What accounts rest on stays."
    )
    return Kind(
        Person, "resident.retention", mark("Residents who have moved out"), words, asked, last, unit, erase,
        "people_erased", 10, files=True, clear=clear,
    )  # fmt: skip


def _first_listed(each: Due, earlier: Iterable[Listing]) -> date | None:
    """Since which day some of what is due was listed day by day; `earlier` are the listings, the latest first."""
    ids, first = set(each.ids), None
    for listing in earlier:
        ids = {record for line in listing.lines if line.kind == each.kind.kind for record in line.ids() & ids}
        if not ids:
            break
        first = listing.day
    return first


def _told(line: Listed) -> dict[str, Any]:
    oldest = line.oldest.isoformat() if line.oldest else ""
    return {
        "count": line.count, "oldest": oldest, "before": str(line.before), "from": str(line.erased_from),
        "which": line.which,
    }  # fmt: skip


def _read(facts: Mapping[str, Any]) -> tuple[Listed, ...]:
    return tuple(
        Listed(
            kind, told["count"], date.fromisoformat(told["oldest"]) if told["oldest"] else None,
            date.fromisoformat(told["before"]), date.fromisoformat(told["from"]), told["which"],
        )
        for kind, told in facts["due"].items()
    )  # fmt: skip
