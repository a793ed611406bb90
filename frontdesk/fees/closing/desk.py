"""The day close: what an operator took and paid out, what lay in the drawer, the Z slip, and handing the money in."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import canonical, digest
from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.estate import Estate
from frontdesk.core.forms import latest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.numbering import next_number
from frontdesk.core.operators import Operator, Right, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.closing.drawer import (
    CLOSED_KINDS,
    Counted,
    DayFigures,
    check_counted,
    closed_at,
    compared,
    day_figures,
    pieces_of,
    same_count,
)
from frontdesk.fees.records import Payment
from frontdesk.fees.records.closing import DayClose, HandIn

SEAL = 16
"""Hex digits of an audit row's hash that stand on a Z slip."""


class ClosingDesk:
    """Closes the days of those who take money."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def open_days(self) -> list[tuple[date, int, str]]:
        """The days with money that are not closed yet, the oldest first: (day, operator, name).

        One's own; who approves sees those of all. One's own today is among them also when nothing was taken yet.
        """
        who = self._ground.require(Right.TAKE_PAYMENT)
        found = []
        with self._ground.database.reading() as session:
            for operator in _LATEST.all(session):
                if operator.id == who.id or who.may(Right.APPROVE):
                    days = _open(session, self._ground.clock, operator.id, operator.until)
                    if operator.id == who.id:
                        days.add(self._ground.clock.today())
                    found += [
                        (day, operator.id, operator.name)
                        for day in days
                        if not self._is_closed(session, day, operator.id)
                    ]
        return sorted(found)

    def _is_closed(self, session: Session, day: date, operator_id: int) -> bool:
        return closed_at(session, operator_id, self._ground.clock.begin_of(day)) is not None

    def figures(self, day: date, operator_id: int) -> DayFigures:
        """An operator's day as it would be closed now."""
        allowed(self._ground, operator_id)
        with self._ground.database.reading() as session:
            return day_figures(session, self._ground.clock, day, operator_id)

    def close(self, day: date, operator_id: int, counted: Counted, reason: str = "") -> DayClose:
        """Close an operator's day and draw the number of its Z slip; closed again with the same count it is the same.

        Refuses a day to come, one that is closed with another count, a count that can't be, and any difference without
        a reason.
        """
        reason = plain(reason)
        check_counted(counted)
        allowed(self._ground, operator_id)
        with self._ground.act("day_closed", Right.TAKE_PAYMENT) as act:
            session = act.session
            known = session.scalar(select(DayClose).where(DayClose.operator_id == operator_id, DayClose.day == day))
            if known is not None:
                if not same_count(json.loads(known.facts), counted):
                    raise Refusal(mark("{day} is closed already: {number}."), day=day, number=known.number, field="day")
                return known
            if day > act.day:
                raise Refusal(mark("This day has not come yet."), field="day")
            earlier = open_days_of(session, self._ground.clock, operator_id)
            if earlier and earlier[0] < day:
                raise Refusal(mark("{day} is still open. Close it first."), day=earlier[0], field="day")
            figures = day_figures(session, self._ground.clock, day, operator_id)
            methods = compared(figures, counted)
            if any(each["counted"] != each["expected"] for each in methods) and not reason:
                raise Refusal(mark("What was counted differs from the books. Type the reason."), field="reason")
            closed = self._enter(act, figures, counted, methods, reason)
            act.note("day_close", closed.id, number=closed.number, digest=row_digest(closed))
            return closed

    def _enter(
        self, act: Act, figures: DayFigures, counted: Counted, methods: list[dict[str, Any]], reason: str
    ) -> DayClose:
        series = f"RJ{act.day.year}"
        n = next_number(act.session, series)
        number = f"{series}-{n:06d}"
        closed = DayClose(
            series=series, n=n, number=number, day=figures.day, operator_id=figures.operator_id, at=act.at,
            until=self._ground.clock.end_of(figures.day), closed_by=act.operator.id, opening=figures.opening,
            expected=figures.expected, counted=counted.cash_total, reason=reason, receipts=figures.receipts,
            total=figures.total,
            facts=canonical(self._facts(act, figures, counted, methods) | {"number": number, "reason": reason}),
        )  # fmt: skip
        act.session.add(closed)
        act.session.flush()
        return closed

    def _facts(self, act: Act, figures: DayFigures, counted: Counted, methods: list[dict[str, Any]]) -> dict[str, Any]:
        """Everything that stands on the Z slip; amounts in fen."""
        estate = act.session.get_one(Estate, 1)
        return {
            "estate": estate.name, "office": estate.office, "demo": estate.demo, "form": latest(act.session),
            "day": figures.day.isoformat(),
            "at": f"{self._ground.clock.local(act.at):%Y-%m-%d %H:%M}", "operator": figures.operator,
            "closed_by": act.operator.name, "counter": self._ground.counter, "opening": figures.opening,
            "methods": methods, "receipts": figures.receipts, "first": figures.first, "last": figures.last,
            "voids": list(figures.voids), "refunds": list(figures.refunds),
            "unmoved": {method: amount for method, amount in figures.unmoved.items() if amount},
            "cash": pieces_of(counted),
            "expected": figures.expected, "counted": counted.cash_total, "total": figures.total,
            # The audit chain as it stood: who changes the books by hand afterwards does not match this paper.
            "chain": act.chain.head.hash[:SEAL], "chain_row": act.chain.head.row,
        }  # fmt: skip

    def closed(self, since: date | None = None, until: date | None = None, limit: int = 400) -> list[dict[str, Any]]:
        """The days closed, the latest first; one's own, or those of all for who approves.

        Each: id, number, day, operator, at, expected, counted, difference, total, receipts, reason, hand_in (number).
        """
        who = self._ground.require(Right.TAKE_PAYMENT)
        asked = (
            select(DayClose, Operator.name, HandIn.number)
            .join(Operator, Operator.id == DayClose.operator_id)
            .outerjoin(HandIn, HandIn.id == DayClose.hand_in_id)
            .order_by(DayClose.id.desc())
            .limit(limit)
        )
        if not who.may(Right.APPROVE):
            asked = asked.where(DayClose.operator_id == who.id)
        if since:
            asked = asked.where(DayClose.day >= since)
        if until:
            asked = asked.where(DayClose.day <= until)
        with self._ground.database.reading() as session:
            return [
                {
                    "id": close.id, "number": close.number, "day": close.day, "operator": name,
                    "at": self._ground.clock.local(close.at), "expected": close.expected, "counted": close.counted,
                    "difference": close.counted - close.expected, "total": close.total, "receipts": close.receipts,
                    "reason": close.reason, "hand_in": hand_in or "",
                }
                for close, name, hand_in in session.execute(asked)
            ]  # fmt: skip

    @contextmanager
    def register(
        self, since: date | None = None, until: date | None = None
    ) -> Iterator[tuple[int, Iterator[dict[str, Any]]]]:
        """How many closed days there are, and the days, the earliest first; see `closed`."""
        self._ground.require(Right.EXPORT)
        rows = self.closed(since, until, limit=100_000)
        yield len(rows), reversed(rows)

    def facts(self, close_id: int) -> dict[str, Any]:
        """What stands on the Z slip of a closed day."""
        with self._ground.database.reading() as session:
            close = session.get_one(DayClose, close_id)
        allowed(self._ground, close.operator_id)
        facts: dict[str, Any] = json.loads(close.facts)
        return facts


def allowed(ground: Ground, operator_id: int) -> SignedIn:
    """Whoever may look at and close the days of an operator: themselves, or who approves."""
    who = ground.require(Right.TAKE_PAYMENT)
    return who if who.id == operator_id else ground.require(Right.APPROVE)


def open_days_of(session: Session, clock: Clock, operator_id: int) -> list[date]:
    """The days of an operator on which money moved and that are not closed yet, the oldest first."""
    until = session.scalar(select(func.max(DayClose.until, type_=Moment())).where(DayClose.operator_id == operator_id))
    return sorted(_open(session, clock, operator_id, until))


def _open(session: Session, clock: Clock, operator_id: int, since: datetime | None) -> set[date]:
    """The days with money after the last that is closed, found by a leap from each to the next."""
    days = set[date]()
    since = since or datetime.min.replace(tzinfo=UTC)
    while (at := _NEXT.scalar(session, operator=operator_id, since=since)) is not None:
        day = clock.local(at).date()
        days.add(day)
        since = clock.end_of(day)
    return days


def row_digest(row: DayClose | HandIn) -> str:
    """The fingerprint of a closed day or a hand-in: all that is kept of it, but not which hand-in fetches its money."""
    kept = {column.name: getattr(row, column.name) for column in row.__table__.columns if column.name != "hand_in_id"}
    return digest({name: told.isoformat() if isinstance(told, date) else told for name, told in kept.items()})


_LATEST = Prepared(
    select(Operator.id, Operator.name, func.max(DayClose.until, type_=Moment()).label("until"))
    .outerjoin(DayClose, DayClose.operator_id == Operator.id)
    .group_by(Operator.id)
    .order_by(Operator.id)
)
_NEXT = Prepared(
    select(Payment.at)
    .where(
        Payment.operator_id == bindparam("operator"), Payment.at >= bindparam("since"), Payment.kind.in_(CLOSED_KINDS)
    )
    .order_by(Payment.at)
    .limit(1)
)
