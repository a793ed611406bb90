"""Incidents: what touches a whole building or the whole estate, and the sentence that callers hear until it ends."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import digest
from frontdesk.core.changes import Past, check_shown, past_of
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Act, Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import Say, mark, say
from frontdesk.residents.records import Building, Unit
from frontdesk.tickets.records import Ticket
from frontdesk.tickets.records.incidents import INCIDENT_KINDS, Incident, where_told
from frontdesk.tickets.remarks import checked_words, happened

LONGEST = 200
_AHEAD, _BACK = timedelta(days=60), timedelta(days=7)
_KIND = Incident.__tablename__
_CHANGED = "incident_changed"
_SAID = ("sentence", "expected_until", "ticket_id")
"""What can be said anew of an incident."""


@dataclass(frozen=True)
class IncidentFields:
    """What is said of an incident. It touches the whole estate unless a building, or one entrance of it, is named.

    `since` and `expected_until` are aware moments, `since` is now unless told; without a `sentence` callers are told
    what it is and where. `ticket_number` is that of the repair that deals with it, if there is one.
    """

    kind: str
    building_id: int | None = None
    entrance: str = ""
    sentence: str = ""
    since: datetime | None = None
    expected_until: datetime | None = None
    ticket_number: str = ""


class IncidentDesk:
    """Declares incidents, says how long they last, and tells what callers are to hear."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def declare(self, fields: IncidentFields) -> Incident:
        """Declare an incident, or announce one that is to come. Refuses the same one declared twice."""
        with self._ground.act("incident_declared", Right.HANDLE_TICKETS) as act:
            told = _checked(act, fields)
            goes_on = told["since"] <= act.at
            same = select(Incident.number).where(
                Incident.ended_at.is_(None), Incident.kind == told["kind"],
                Incident.building_id.is_not_distinct_from(told["building_id"]), Incident.entrance == told["entrance"],
                Incident.since <= act.at if goes_on else Incident.since == told["since"],
            )  # fmt: skip
            number = act.session.scalar(same)
            if number is not None:
                raise Refusal(mark("{number} says so already. Change that one."), field="kind", number=number)
            incident = Incident(number=act.number("TF"), at=act.at, operator_id=act.operator.id, **told)
            act.session.add(incident)
            _note(act, incident)
            return incident

    def change(
        self,
        incident_id: int,
        sentence: str,
        expected_until: datetime | None,
        ticket_number: str = "",
        shown: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        """Say anew what callers are told, how long it lasts, and which repair deals with it; what was said is kept.
        `shown` is what whoever changes it saw of it, by its columns.

        Refuses one that is over, and one that somebody else has changed meanwhile.
        """
        with self._ground.act(_CHANGED, Right.HANDLE_TICKETS) as act:
            incident = _open_one(act, incident_id)
            check_shown(incident, shown, incident.number)
            told = {
                "sentence": checked_words(sentence, "sentence", mark("Type what callers are told."), LONGEST),
                "expected_until": _checked_until(act, incident.since, expected_until, incident.expected_until),
                "ticket_id": _ticket(act.session, ticket_number),
            }
            changes = {
                name: (_text(getattr(incident, name)), _text(value))
                for name, value in told.items()
                if getattr(incident, name) != value
            }
            if not changes:
                return
            for name in changes:
                setattr(incident, name, told[name])
            act.session.flush()
            act.note_changes(_KIND, incident.id, changes)
            _note(act, incident)

    def end(self, incident_id: int, at: datetime | None = None) -> Incident:
        """It is over, now unless told; one that was only announced does not take place. Refuses one that is over."""
        with self._ground.act("incident_ended", Right.HANDLE_TICKETS) as act:
            incident = _open_one(act, incident_id)
            begun = min(incident.since, act.at)  # what was announced is called off now, before it begins
            incident.ended_at, incident.ended_by = happened(act, begun, at), act.operator.id
            act.note_changes(_KIND, incident.id, {"ended_at": ("", _text(incident.ended_at))})
            _note(act, incident)
            return incident

    def told(self, unit_id: int) -> list[str]:
        """What a caller from a unit is told now, see `told_of_units`; nothing when all is as it should be."""
        return self.told_of_units([unit_id]).get(unit_id, [])

    def told_of_units(self, unit_ids: Sequence[int]) -> dict[int, list[str]]:
        """What callers from these units are told now: what goes on before what is announced, the latest first; units
        that nothing touches are left out."""
        clock, found = self._ground.clock, defaultdict[int, list[str]](list)
        with self._ground.database.reading() as session:
            rows = _TOLD.all(session, ids=ids_text(unit_ids))
        rows.sort(key=lambda row: (row.since, row.incident), reverse=True)
        for row in sorted(rows, key=lambda row: row.since > clock.now()):
            found[row.id].append(told_of(row.sentence, row.since, row.expected_until, clock))
        return dict(found)

    def past(self, incident_id: int) -> list[Past]:
        """What was said of an incident before it was said anew, the latest first: its sentence, expected_until (as
        `2026-11-21 18:00` on the estate's wall) and ticket (its number)."""
        said = [each for each in past_of(self._ground, _KIND, incident_id, _CHANGED) if each.field in _SAID]
        return [
            replace(each, before=self._said(each.field, each.before), after=self._said(each.field, each.after))
            for each in said
        ]

    def _said(self, field: str, kept: str) -> str:
        if kept and field == "expected_until":
            return f"{self._ground.clock.local(datetime.fromisoformat(kept)):%Y-%m-%d %H:%M}"
        if kept and field == "ticket_id":
            with self._ground.database.reading() as session:
                return session.get_one(Ticket, int(kept)).number
        return kept

    def incident(self, incident_id: int) -> dict[str, Any]:
        """One incident as a row of the list."""
        return self.rows([incident_id])[0]

    def listing(
        self,
        *,
        text: str = "",
        state: str = "",
        kind: str = "",
        since: date | None = None,
        until: date | None = None,
        building_id: int | None = None,
        unit_id: int | None = None,
    ) -> Listing:
        """The incidents, the latest first; sorted by since, number or expected.

        Each as `rows` gives it. `state` is one of `INCIDENT_STANDING`, `since` and `until` are days on which they
        began, both included; a building or a unit names those that touch it, `text` is the beginning of a number or
        part of what callers are told.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        clock = self._ground.clock
        now = clock.now()
        asked = select(Incident.id)
        if state:
            asked = asked.where(_stands(state, now))
        if kind:
            asked = asked.where(Incident.kind == kind)
        if since is not None:
            asked = asked.where(Incident.since >= clock.begin_of(since))
        if until is not None:
            asked = asked.where(Incident.since < clock.end_of(until))
        if building_id is not None:
            asked = asked.where(or_(Incident.building_id.is_(None), Incident.building_id == building_id))
        if unit_id is not None:
            asked = asked.where(_TOUCHES, Unit.id == unit_id)
        if typed := text.strip():
            begins = "".join(unicodedata.normalize("NFKC", typed).upper().split())
            by_number = Incident.number.startswith(begins, autoescape=True)
            asked = asked.where(or_(by_number, Incident.sentence.contains(typed, autoescape=True)))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "since": (asked, (Incident.since, Incident.id)),
            "number": (asked, (Incident.number,)),
            "expected": (asked, (Incident.expected_until, Incident.id)),
        }
        # Up to the minute: a list that is asked for anew a moment later is the same one.
        narrowed["now"] = now.replace(second=0, microsecond=0)
        return Listing(self._ground.database, narrowed, sorts, ("since", True), self.rows)

    def rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These as rows of the list, in any order.

        Each: id, number, kind, building, building_id, entrance, sentence, since, expected_until, ticket (its number),
        ticket_id, ticket_kind, at, operator, ended_at, ended_by, state (see `INCIDENT_STANDING`), unit_id (None); times
        are those on the estate's wall.
        """
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.listing(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        local, now = self._ground.clock.local, self._ground.clock.now()
        told = []
        for row in _ROWS.all(session, ids=ids_text(ids)):
            facts = row._asdict() | {"state": standing_at(row._asdict(), now), "unit_id": None}
            for name in ("since", "expected_until", "at", "ended_at"):
                facts[name] = local(facts[name]) if facts[name] else None
            for name in ("building", "ticket", "ended_by", "ticket_kind"):
                facts[name] = facts[name] or ""
            told.append(facts)
        return told


def standing_at(line: Mapping[str, Any], now: datetime) -> str:
    """How an incident, a row of the list, stands at a moment: one of `INCIDENT_STANDING`."""
    if line["ended_at"] is not None:
        return "ended"
    if line["since"] > now:
        return "planned"
    return "overdue" if line["expected_until"] is not None and line["expected_until"] < now else "under_way"


def told_of(sentence: str, since: datetime, expected_until: datetime | None, clock: Clock, say: Say = say) -> str:
    """What callers are told now: the sentence, with when it begins if it is to come, and how long it is to last."""
    now = clock.now()
    if since > now:
        sentence = say("From {time}: {words}", time=_time(since, clock), words=sentence)
    if expected_until is None:
        return sentence
    if expected_until < now:
        return say("{words} It should have been over by {time}.", words=sentence, time=_time(expected_until, clock))
    return say("{words} It should be over by {time}.", words=sentence, time=_time(expected_until, clock))


def usual_sentence(kind: str, building: str, entrance: str, say: Say = say) -> str:
    """What callers are told unless something else is typed."""
    return say("{where}: {what}.", where=where_told(building, entrance, say), what=say(INCIDENT_KINDS[kind]))


def _time(moment: datetime, clock: Clock) -> str:
    local = clock.local(moment)
    return f"{local:%H:%M}" if local.date() == clock.today() else f"{local:%m-%d %H:%M}"


def _checked(act: Act, fields: IncidentFields) -> Mapping[str, Any]:
    """The columns of what is said of an incident. Refuses what can't be."""
    session = act.session
    if fields.kind not in INCIDENT_KINDS:
        raise Refusal(mark("Choose what it is."), field="kind")
    building = session.get(Building, fields.building_id) if fields.building_id is not None else None
    entrance = plain(fields.entrance)
    if entrance:
        if building is None:
            raise Refusal(mark("Choose the building of the entrance."), field="building_id")
        there = select(Unit.id).where(Unit.building_id == building.id, Unit.entrance == entrance).limit(1)
        if session.scalar(there) is None:
            raise Refusal(
                mark("Building {code} has no entrance {entrance}."), field="entrance", code=building.code,
                entrance=entrance,
            )  # fmt: skip
    since = act.at if fields.since is None else fields.since.astimezone(UTC)
    if not act.at - _BACK <= since <= act.at + _AHEAD:
        raise Refusal(mark("Type when it begins: at most 7 days back and 60 days ahead."), field="since")
    usual = usual_sentence(fields.kind, building.code if building else "", entrance)
    return {
        "kind": fields.kind, "building_id": building.id if building else None, "entrance": entrance,
        "sentence": checked_words(fields.sentence or usual, "sentence", longest=LONGEST), "since": since,
        "expected_until": _checked_until(act, since, fields.expected_until),
        "ticket_id": _ticket(session, fields.ticket_number),
    }  # fmt: skip


def _checked_until(act: Act, since: datetime, until: datetime | None, kept: datetime | None = None) -> datetime | None:
    """By when it should be over, in UTC. Refuses what is past by now, unless it was said before."""
    if until in (None, kept):
        return until
    until = until.astimezone(UTC)
    begins = max(since, act.at)
    if not begins < until <= begins + _AHEAD:
        raise Refusal(
            mark("Type when it should be over: a time to come, after it begins, at most 60 days ahead."),
            field="expected_until",
        )
    return until


def _ticket(session: Session, number: str) -> int | None:
    typed = "".join(unicodedata.normalize("NFKC", plain(number)).upper().split())
    if not typed:
        return None
    found = session.scalar(select(Ticket.id).where(Ticket.number == typed))
    if found is None:
        raise Refusal(mark("There is no ticket {number}."), field="ticket_number", number=typed)
    return found


def _open_one(act: Act, incident_id: int) -> Incident:
    incident = act.session.get_one(Incident, incident_id)
    if incident.ended_at is not None:
        raise Refusal(mark("{number} is over already."), number=incident.number)
    return incident


def _note(act: Act, incident: Incident) -> None:
    act.session.flush()
    act.note(_KIND, incident.id, number=incident.number, digest=digest(row_facts(incident)))


def _text(value: Any) -> str:
    return "" if value is None else value.isoformat() if isinstance(value, datetime) else str(value)


def _stands(state: str, now: datetime) -> ColumnElement[bool]:
    lasts = Incident.ended_at.is_(None)
    late = func.coalesce(Incident.expected_until < now, False)
    match state:
        case "open":
            return lasts
        case "planned":
            return and_(lasts, Incident.since > now)
        case "overdue":
            return and_(lasts, Incident.since <= now, late)
        case "under_way":
            return and_(lasts, Incident.since <= now, ~late)
    return ~lasts


_TOUCHES = or_(
    Incident.building_id.is_(None),
    and_(Incident.building_id == Unit.building_id, Incident.entrance.in_(("", Unit.entrance))),
)
_TOLD = Prepared(
    select(
        Unit.id, Incident.id.label("incident"), Incident.sentence, Incident.since, Incident.expected_until
    )
    .join(Incident, _TOUCHES)
    .where(Incident.ended_at.is_(None), Unit.id.in_(among_ids()))
)  # fmt: skip
"""Not sorted here: SQLite would go through all incidents there ever were, and not by the index of those that last."""
_operator, _ender = aliased(Operator), aliased(Operator)
_ROWS = Prepared(
    select(
        Incident.id, Incident.number, Incident.kind, Building.code.label("building"), Incident.building_id,
        Incident.entrance, Incident.sentence, Incident.since, Incident.expected_until, Ticket.number.label("ticket"),
        Incident.ticket_id, Ticket.kind.label("ticket_kind"), Incident.at, _operator.name.label("operator"),
        Incident.ended_at, _ender.name.label("ended_by"),
    )
    .join(_operator, _operator.id == Incident.operator_id)
    .outerjoin(_ender, _ender.id == Incident.ended_by)
    .outerjoin(Building, Building.id == Incident.building_id)
    .outerjoin(Ticket, Ticket.id == Incident.ticket_id)
    .where(Incident.id.in_(among_ids()))
)  # fmt: skip
