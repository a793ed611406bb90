"""The stock-takes and what was counted in each: narrowed, sorted by the database, read a page at a time."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, literal_column, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, beginning, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.keys.cabinet import code_of
from frontdesk.keys.records import (
    OPEN_FINDINGS,
    CopyState,
    Finding,
    Key,
    KeyCopy,
    StockTake,
    StockTakeLine,
    StockTakeState,
)
from frontdesk.keys.stocktakes.weighing import BY_HOOK, found_of

STANDING = ("unseen", "seen", "open", *(finding.value for finding in Finding))
"""By what the copies of a stock-take are narrowed: not seen yet, seen, findings not settled, or by finding."""

_MOST_TAKES = 36


class StockTakeLists:
    """Which stock-takes there were, and what was found in them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def takes(self) -> list[dict[str, Any]]:
        """The stock-takes of the last years, the latest first.

        Each: id, number, at, operator, state (a StockTakeState), finished_at, open (findings not settled).
        """
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            rows = _TAKES.all(session, most=_MOST_TAKES)
        return [
            {**row._asdict(), "at": local(row.at), "finished_at": local(row.finished_at) if row.finished_at else None}
            for row in rows
        ]

    def progress(self, take_id: int) -> dict[str, int]:
        """How far a stock-take is: how many copies are to be counted (all), seen, lent (out) and left to see (left)."""
        with self._ground.database.reading() as session:
            row = _PROGRESS.one(session, take=take_id)
        return {"all": row.all, "seen": row.seen, "out": row.out, "left": row.all - row.seen - row.out}

    def listing(self, *, take_id: int | None = None, text: str = "", state: str = "") -> Listing:
        """The copies of a stock-take, the latest one unless told, by their hooks; sorted by hook, code, opens or seen.

        Each: id (of the copy), take_id, code, tag, opens, unit_id, hook, copy_state, seen_at, seen_by, found_on,
        finding (while it is under way, what it would be), settled (a Settling or ""), settled_at, settled_by, remark.
        `state` is one of STANDING; `text` is a tag, a hook or what the key opens.
        """
        with self._ground.database.reading() as session:
            take_id = take_id or session.scalar(select(func.coalesce(func.max(StockTake.id), 0))) or 0
        narrowed = {name: value for name, value in locals().items() if name not in ("self", "session")}
        asked = (
            select(StockTakeLine.copy_id)
            .join(KeyCopy, KeyCopy.id == StockTakeLine.copy_id)
            .join(Key, Key.id == KeyCopy.key_id)
            .where(StockTakeLine.stock_take_id == take_id)
        )
        if state:
            asked = asked.where(_stands(state))
        if typed := text.strip():
            hook = Key.hook.startswith(typed.upper(), autoescape=True)
            asked = asked.where(or_(Key.id.in_(beginning("key", typed)), hook))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "hook": (asked, BY_HOOK),
            "code": (asked, (Key.shelf, KeyCopy.n)),
            "opens": (asked, (Key.opens, Key.shelf, KeyCopy.n)),
            "seen": (asked, (StockTakeLine.seen_at, StockTakeLine.copy_id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("hook", False), _Page(self, take_id))

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        listing = self.listing(**narrowed)
        page = listing.rows
        assert isinstance(page, _Page)
        with listing.register(page.seen, sort, descending=descending) as opened:
            yield opened

    def rows_of(self, take_id: int, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These copies of a stock-take as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self.lines(session, take_id, ids)

    def lines(self, session: Session, take_id: int, ids: Sequence[int]) -> list[dict[str, Any]]:
        """The same, as a session sees them."""
        local = self._ground.clock.local
        rows = []
        for row in _LINES.all(session, take=take_id, ids=ids_text(ids)):
            finding = row.finding
            if row.take_state == StockTakeState.OPEN:
                finding = found_of(row.copy_state, row.seen_at, row.found_on, row.hook, row.at, row.at)
            rows.append(
                {
                    "id": row.copy_id, "take_id": take_id, "code": code_of(row.tag, row.n, row.copies), "tag": row.tag,
                    "opens": row.opens, "unit_id": row.unit_id, "hook": row.hook, "copy_state": row.copy_state,
                    "seen_at": local(row.seen_at) if row.seen_at else None, "seen_by": row.seen_by or "",
                    "found_on": row.found_on, "finding": finding, "settled": row.settled,
                    "settled_at": local(row.settled_at) if row.settled_at else None, "settled_by": row.settled_by or "",
                    "remark": row.remark, "under_way": row.take_state == StockTakeState.OPEN,
                }
            )  # fmt: skip
        return rows

    # What is due

    def due(self) -> date | None:
        """The day of the month on which the keys should have been counted and were not; None when that is done.

        It is done when a stock-take was finished in that month or later. Without keys there is nothing to count.
        """
        clock = self._ground.clock
        today = clock.today()
        with self._ground.database.reading() as session:
            on = number(session, "key.stock_take", today)
            day = _in_month(today, on)
            if day > today:
                day = _in_month(today.replace(day=1) - timedelta(days=1), on)
            finished = session.scalar(_LAST_FINISHED)
            if finished is not None and finished >= clock.begin_of(day.replace(day=1)):
                return None
            kept = select(Key.id).where(Key.active, Key.since <= day).limit(1)
            return day if session.scalar(kept) is not None else None

    def waiting(self) -> tuple[int, bool]:
        """How many findings are not settled, and one more when the month's stock-take is due; whether it is overdue."""
        due = self.due()
        with self._ground.database.reading() as session:
            findings = _OPEN_FINDINGS.scalar(session) or 0
        return findings + (due is not None), due is not None and due < self._ground.clock.today()


class _Page:
    """The rows of one stock-take; two of the same one are equal, as a `Listing` asks it of its rows."""

    def __init__(self, lists: StockTakeLists, take_id: int) -> None:
        self._lists, self._take_id = lists, take_id

    def __call__(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        return self._lists.rows_of(self._take_id, ids)

    def seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        """The rows as a session sees them."""
        return self._lists.lines(session, self._take_id, ids)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Page) and (self._lists, self._take_id) == (other._lists, other._take_id)

    def __hash__(self) -> int:
        return hash(self._take_id)


def _stands(state: str) -> ColumnElement[bool]:
    match state:
        case "unseen":
            return and_(StockTakeLine.seen_at.is_(None), KeyCopy.state == CopyState.IN_CABINET.value)
        case "seen":
            return StockTakeLine.seen_at.is_not(None)
        case "open":
            return _IS_OPEN
        case _:
            return StockTakeLine.finding == state


def _in_month(day: date, on: int) -> date:
    """That day of the month, or its last one."""
    last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return last.replace(day=min(on, last.day))


# Written out, because bound findings would not meet the index of what is open.
_IS_OPEN = and_(
    StockTakeLine.finding.in_([literal_column(f"'{finding.value}'") for finding in OPEN_FINDINGS]),
    StockTakeLine.settled_at.is_(None),
)
_OPEN_FINDINGS = Prepared(select(func.count()).select_from(StockTakeLine).where(_IS_OPEN))
_LAST_FINISHED = select(func.max(StockTake.finished_at, type_=StockTake.finished_at.type)).where(
    StockTake.state == StockTakeState.FINISHED.value
)
_lent = and_(StockTakeLine.seen_at.is_(None), KeyCopy.state == CopyState.OUT.value)
_PROGRESS = Prepared(
    select(
        func.count().label("all"), func.count(StockTakeLine.seen_at).label("seen"),
        func.coalesce(func.sum(_lent.cast(StockTakeLine.copy_id.type)), 0).label("out"),
    )
    .select_from(StockTakeLine)
    .join(KeyCopy, KeyCopy.id == StockTakeLine.copy_id)
    .where(StockTakeLine.stock_take_id == bindparam("take"))
)  # fmt: skip
_open = select(func.count()).where(StockTakeLine.stock_take_id == StockTake.id, _IS_OPEN).correlate(StockTake)
_TAKES = Prepared(
    select(
        StockTake.id, StockTake.number, StockTake.at, Operator.name.label("operator"), StockTake.state,
        StockTake.finished_at, _open.scalar_subquery().label("open"),
    )
    .join(Operator, Operator.id == StockTake.operator_id)
    .order_by(StockTake.id.desc())
    .limit(bindparam("most"))
)  # fmt: skip
_seer, _settler = aliased(Operator), aliased(Operator)
_other = aliased(KeyCopy)
_copies = select(func.count()).where(_other.key_id == Key.id).correlate(Key).scalar_subquery()
_LINES = Prepared(
    select(
        StockTakeLine.copy_id, StockTake.at, StockTake.state.label("take_state"), Key.tag, KeyCopy.n,
        _copies.label("copies"), Key.opens, Key.unit_id, Key.hook, KeyCopy.state.label("copy_state"),
        StockTakeLine.seen_at, _seer.name.label("seen_by"), StockTakeLine.hook.label("found_on"),
        StockTakeLine.finding, StockTakeLine.settled, StockTakeLine.settled_at, _settler.name.label("settled_by"),
        StockTakeLine.remark,
    )
    .join(StockTake, StockTake.id == StockTakeLine.stock_take_id)
    .join(KeyCopy, KeyCopy.id == StockTakeLine.copy_id)
    .join(Key, Key.id == KeyCopy.key_id)
    .outerjoin(_seer, _seer.id == StockTakeLine.seen_by)
    .outerjoin(_settler, _settler.id == StockTakeLine.settled_by)
    .where(StockTakeLine.stock_take_id == bindparam("take"), StockTakeLine.copy_id.in_(among_ids()))
)  # fmt: skip
