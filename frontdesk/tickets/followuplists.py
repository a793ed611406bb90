"""What is to be asked after, and what was: the list of follow-ups, with the slips and spot checks that wait."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    and_,
    case,
    false,
    func,
    literal,
    literal_column,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.residents.records import Building, Unit
from frontdesk.tickets.listed import TicketLists
from frontdesk.tickets.records import Deadline, Ticket, TicketState, What
from frontdesk.tickets.records.followups import AWAITED, VERDICTS, FollowUp, RectificationSlip, SpotCheck, Verdict
from frontdesk.tickets.spotchecks import month_of

Facts = dict[str, Any]

WAITING = {
    "waiting": mark("All that waits"),
    "late": mark("Past its time"),
    "due": mark("Due today"),
    "to_come": mark("Not due yet"),
    "slip": mark("Slip to be served"),
    "spot_check": mark("Spot check"),
}
"""How what waits stands, and by what it is narrowed: all of it, or so."""

MADE = {"made": mark("All that were made"), **{verdict.value: words for verdict, words in VERDICTS.items()}}
"""How what was made is narrowed: all of it, or by what came of it."""

STANDING = {**WAITING, **MADE}
"""How a row of the list stands, and by what the list is narrowed."""

_NUMBER = re.compile(r"HF\d[\d-]*", re.ASCII)
_LAST = "\U0010ffff"


class FollowUpLists:
    """What waits to be asked after, served or checked, the longest first; and the calls back that were made."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def _makes_checks(self) -> bool:
        """Whether whoever is signed in makes spot checks; a list that is asked for as they leave refuses nothing."""
        who = self._ground.signed_in
        return who is not None and who.may(Right.SPOT_CHECK)

    def listing(
        self,
        *,
        text: str = "",
        state: str = "",
        since: date | None = None,
        until: date | None = None,
        building_id: int | None = None,
        unit_id: int | None = None,
    ) -> Listing:
        """What waits, or what of it stands so by `WAITING`; with one of `MADE` the follow-ups made, the latest first.

        Sorted by when, number or unit. `since` and `until` are days on which it is due or was made; `text` is what a
        ticket is found by, or the number of a follow-up. Spot checks are seen by whoever makes them.
        """
        narrowed: Facts = {name: value for name, value in locals().items() if name != "self"} | {"text": text.strip()}
        clock, made = self._ground.clock, state in MADE
        when: Any
        if made:
            asked: Select[Any] = select(FollowUp.id).join(Ticket, Ticket.id == FollowUp.ticket_id)
            when, order = FollowUp.at, FollowUp.id
            if state != "made":
                asked = asked.where(FollowUp.verdict == state)
        else:
            checks = self._makes_checks()
            waiting = _waiting(state, month_of(clock.today()) if checks else None, _month_over(clock))
            asked = select(Ticket.id).join(waiting, waiting.c.ticket == Ticket.id)
            when, order = waiting.c.moment, Ticket.id
            now = clock.now()
            # Up to the minute: a list that is asked for anew a moment later is the same one.
            narrowed |= {"checks": checks, "now": now.replace(second=0, microsecond=0)}
            end = clock.end_of(clock.today())
            if state == "late":
                asked = asked.where(when < now)
            elif state == "due":
                asked = asked.where(when >= now, when < end)
            elif state == "to_come":
                asked = asked.where(when >= end)
        if since is not None:
            asked = asked.where(when >= clock.begin_of(since))
        if until is not None:
            asked = asked.where(when < clock.end_of(until))
        if building_id is not None:
            asked = asked.where(Ticket.building_id == building_id)
        if unit_id is not None:
            asked = asked.where(Ticket.unit_id == unit_id)
        if typed := text.strip():
            asked = asked.where(self._meant(typed, made))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "when": (asked, (when, order)),
            "number": (asked, (Ticket.number, order)),
            "unit": (asked.outerjoin(Unit, Unit.id == Ticket.unit_id), (Unit.place, order)),
        }
        return Listing(
            self._ground.database, narrowed, sorts, ("when", made), self.made_rows if made else self.waiting_rows
        )

    def waiting_rows(self, ids: Sequence[int]) -> list[Facts]:
        """These tickets that wait, as rows of the list, in any order.

        Each: id (the ticket's), ticket_id, kind, number (the ticket's), state (the ticket's), when (it is due),
        standing (one of `WAITING`), unit, unit_id, building, place, reporter, phone, category, text, tries (how often
        nobody was reached), slip_id (to be served, or None), spot_check (drawn and not made yet); and of follow-ups
        made, here empty: follow_up (number), means, verdict, rating, words, who.
        """
        with self._ground.database.reading() as session:
            return self._waiting_seen(session, ids)

    def made_rows(self, ids: Sequence[int]) -> list[Facts]:
        """These follow-ups as rows of the list, in any order: as those that wait, but id is the follow-up's, `when` it
        was made, and slip_id that of the slip it called for."""
        with self._ground.database.reading() as session:
            return self._made_seen(session, ids)

    @contextmanager
    def register(
        self, sort: str = "", *, descending: bool = False, state: str = "made", **narrowed: Any
    ) -> Iterator[Register]:
        """The list to be taken along, by right: the follow-ups made unless it is narrowed to what waits."""
        self._ground.require(Right.EXPORT)
        seen = self._made_seen if state in MADE else self._waiting_seen
        with self.listing(state=state, **narrowed).register(seen, sort, descending=descending) as opened:
            yield opened

    def _meant(self, typed: str, made: bool) -> ColumnElement[bool]:
        begins = "".join(unicodedata.normalize("NFKC", typed).upper().split())
        if made and _NUMBER.fullmatch(begins):
            return and_(FollowUp.number >= begins, FollowUp.number < begins + _LAST)
        return TicketLists(self._ground).meant(typed)

    def _waiting_seen(self, session: Session, ids: Sequence[int]) -> list[Facts]:
        clock, now = self._ground.clock, self._ground.clock.now()
        end, checks = clock.end_of(clock.today()), self._makes_checks()
        told = []
        for row in _WAITING.all(session, ids=ids_text(ids)):
            drawn = row.drawn_at if checks else None
            if drawn is not None and month_of(clock.local(drawn).date()) == month_of(clock.today()):
                drawn = _month_over(clock)
            asked = row.state == TicketState.TO_FOLLOW_UP
            times = (row.slip_due, row.due if asked else None, drawn)
            when = min((moment for moment in times if moment is not None), default=now)
            told.append(_facts(row) | {
                "ticket_id": row.id, "when": clock.local(when), "spot_check": drawn is not None,
                "standing": (
                    "slip" if row.slip_id is not None
                    else "spot_check" if not asked
                    else "late" if row.due < now
                    else "due" if row.due < end
                    else "to_come"
                ),
                **dict.fromkeys(("follow_up", "means", "verdict", "words", "who"), ""), "rating": None,
            })  # fmt: skip
        return told

    def _made_seen(self, session: Session, ids: Sequence[int]) -> list[Facts]:
        local = self._ground.clock.local
        return [
            {**_facts(row), "when": local(row.at), "standing": row.verdict}
            for row in _MADE.all(session, ids=ids_text(ids))
        ]


def _facts(row: Any) -> Facts:
    facts: Facts = row._asdict()
    return facts | {name: facts[name] or "" for name in ("unit", "building")}


def _month_over(clock: Clock) -> datetime:
    """When the month is over, by which what was drawn in it is to be asked after."""
    return clock.begin_of((clock.today().replace(day=1) + timedelta(days=31)).replace(day=1))


def _waiting(state: str, month: int | None, month_over: datetime) -> Subquery:
    """The tickets that wait, each with the moment of what is first: its follow-up, its slip or its spot check.

    These are left out without a `month`; what was drawn in an earlier one is due since then.
    """
    parts = []
    if state not in ("slip", "spot_check"):
        parts.append(
            select(Ticket.id.label("ticket"), _DUE.label("moment"))
            .select_from(Ticket)
            .outerjoin(Deadline, _FOLLOW_UP_OPEN)
            .where(Ticket.state == literal_column("'to_follow_up'"))
        )
    if state in ("", "waiting", "late", "due", "slip"):
        parts.append(
            select(RectificationSlip.ticket_id.label("ticket"), RectificationSlip.due.label("moment")).where(AWAITED)
        )
    if state in ("", "waiting", "spot_check"):
        moment = case((SpotCheck.month >= (month or 0), literal(month_over, Moment)), else_=SpotCheck.at)
        drawn = select(SpotCheck.ticket_id.label("ticket"), moment.label("moment"))
        parts.append(drawn.where(SpotCheck.follow_up_id.is_(None) if month else false()))
    every = union_all(*parts).subquery()
    return select(every.c.ticket, func.min(every.c.moment).label("moment")).group_by(every.c.ticket).subquery()


_FOLLOW_UP_OPEN = and_(
    Deadline.ticket_id == Ticket.id, Deadline.what == literal_column(f"'{What.FOLLOW_UP.value}'"),
    Deadline.met_at.is_(None), Deadline.dropped_at.is_(None),
)  # fmt: skip
_DUE = func.coalesce(Deadline.due, Ticket.finished_at, Ticket.at)
"""By when a ticket is followed up; at once if nothing was promised of that."""

_ticket = (
    Ticket.kind, Ticket.number, Ticket.state, Ticket.unit_id, Unit.code.label("unit"),
    Building.code.label("building"), Ticket.place, Ticket.reporter, Ticket.phone, Ticket.category, Ticket.text,
)  # fmt: skip
_TRIES = (
    select(func.count())
    .where(
        FollowUp.ticket_id == Ticket.id,
        FollowUp.verdict == literal_column(f"'{Verdict.NOT_REACHED.value}'"),
        or_(Ticket.finished_at.is_(None), FollowUp.at >= Ticket.finished_at),
    )
    .correlate(Ticket)
    .scalar_subquery()
)
_awaited = (RectificationSlip.ticket_id == Ticket.id, AWAITED)
_WAITING = Prepared(
    select(
        Ticket.id, *_ticket, _DUE.label("due"), _TRIES.label("tries"),
        select(func.min(RectificationSlip.id)).where(*_awaited).correlate(Ticket).scalar_subquery().label("slip_id"),
        select(func.min(RectificationSlip.due)).where(*_awaited).correlate(Ticket).scalar_subquery()
        .label("slip_due"),
        select(SpotCheck.at).where(SpotCheck.ticket_id == Ticket.id, SpotCheck.follow_up_id.is_(None))
        .correlate(Ticket).scalar_subquery().label("drawn_at"),
    )
    .select_from(Ticket)
    .outerjoin(Deadline, _FOLLOW_UP_OPEN)
    .outerjoin(Unit, Unit.id == Ticket.unit_id)
    .outerjoin(Building, Building.id == Ticket.building_id)
    .where(Ticket.id.in_(among_ids()))
)  # fmt: skip
_MADE = Prepared(
    select(
        FollowUp.id, FollowUp.ticket_id, FollowUp.number.label("follow_up"), FollowUp.at, FollowUp.means,
        FollowUp.verdict, FollowUp.rating, FollowUp.words, FollowUp.spot_check, Operator.name.label("who"),
        RectificationSlip.id.label("slip_id"), literal_column("0").label("tries"), *_ticket,
    )
    .select_from(FollowUp)
    .join(Ticket, Ticket.id == FollowUp.ticket_id)
    .join(Operator, Operator.id == FollowUp.operator_id)
    .outerjoin(RectificationSlip, RectificationSlip.follow_up_id == FollowUp.id)
    .outerjoin(Unit, Unit.id == Ticket.unit_id)
    .outerjoin(Building, Building.id == Ticket.building_id)
    .where(FollowUp.id.in_(among_ids()))
)  # fmt: skip
