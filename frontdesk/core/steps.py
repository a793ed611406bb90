"""The steps of whatever has states: each change of state is a row of its own, with who, when, from, to and a remark."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Index, Select, bindparam, delete, func, or_, select, tuple_
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.audit import FINGERPRINT, digest
from frontdesk.core.clock import in_zone
from frontdesk.core.database import Moment, Record
from frontdesk.core.faults import Fault
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared, insert_many, next_id, runs

Moves = Mapping[str, tuple[str, ...]]
"""Where each state may go; under "" stand the states in which a record may begin."""


class Step(Record):
    """A change of state of a record: `kind` is the name of its table; `came_from` is "" of the first.

    The audit chain has a fingerprint of each. That of a remark is made with `salt`, and both are erased together.
    """

    __tablename__ = "step"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    record: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    came_from: Mapped[str]
    went_to: Mapped[str]
    remark: Mapped[str] = mapped_column(default="")
    salt: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        Index("ix_step_record", "kind", "record"),
        Index("ix_step_went_to", "kind", "went_to", "at"),
        {"sqlite_autoincrement": True},
    )


@dataclass(frozen=True)
class Taken:
    """A step as it is shown: when on the estate's wall, by whom, to which state, with which words."""

    at: datetime
    who: str
    went_to: str
    remark: str


def step(act: Act, kind: str, record: int, came_from: str, went_to: str, remark: str = "", by: int = 0) -> None:
    """Store a step of a record; `by` is the operator, if it is not the one who acts."""
    store_steps(act, [(kind, record, act.at, by or act.operator.id, came_from, went_to, remark)])


def store_steps(act: Act, steps: Iterable[tuple[str, int, datetime, int, str, str, str]]) -> None:
    """Store steps, each (kind, record, at, operator, came from, went to, remark); the act's next note tells of them."""
    first = next_id(act.session, Step.__tablename__)
    rows = [(number, *told, token_hex(8) if told[-1] else "") for number, told in enumerate(steps, start=first)]
    insert_many(act.session, Step, STEP, rows)
    act.besides.setdefault("steps", [first]).extend(map(step_fingerprint, rows))


def drop_steps(act: Act, *which: ColumnElement[bool]) -> None:
    """Take steps away with the records that an undone import takes away; the act's next note tells that they went."""
    steps = act.session.scalars(select(Step.id).where(*which)).all()
    act.session.execute(delete(Step).where(*which).execution_options(synchronize_session=False))
    note_gone(act, steps=steps)


def note_gone(act: Act, **gone: Sequence[int]) -> None:
    """Have the act's next note tell which `changes`, `steps` and `words` of steps are gone, by their ids."""
    for name, ids in gone.items():
        if ids:
            act.besides.setdefault("gone", {}).setdefault(name, []).extend(runs(ids))


def step_fingerprint(row: Sequence[Any]) -> str:
    """What the chain says of a step, whose columns are `STEP`: one fingerprint of it, and one of its remark if any.

    The remark is personal and has one of its own, so that the rest is proved after it was erased.
    """
    number, kind, record, at, operator, came_from, went_to, remark, salt = row
    told = digest([number, kind, record, in_zone(at, UTC).isoformat(), operator, came_from, went_to])[:FINGERPRINT]
    return told + (digest([salt, remark])[:FINGERPRINT] if remark else "")


def steps_of(ground: Ground, kind: str, record: int) -> list[Taken]:
    """The steps of a record, the latest first."""
    with ground.database.reading() as session:
        rows = _TAKEN.all(session, kind=kind, record=record)
    return [Taken(ground.clock.local(row.at), row.name, row.went_to, row.remark) for row in rows]


def astray(session: Session, moves: Mapping[str, Moves], standing: Iterable[tuple[str, int, str]]) -> Fault:
    """What does not stand where its steps lead, or came there by a move that is not allowed.

    `moves` has those of each kind, `standing` is every record of these kinds with its state: (kind, record, state).
    """
    for kind, allowed in moves.items():
        misfit = session.execute(_misfits(kind, allowed)).first()
        if misfit is not None:
            return f"{kind} {misfit.record} went from {misfit.before or 'nothing'} to {misfit.went_to}"
    stands = {kind: _led_to(session, kind) for kind in moves}
    for kind, record, state in standing:
        if stands[kind].pop(record, "") != state:
            return f"{kind} {record} does not stand where its steps lead"
    lost = next(((kind, record) for kind, left in stands.items() for record in left), None)
    return f"{lost[0]} {lost[1]} has steps and is not there" if lost else None


def _misfits(kind: str, allowed: Moves) -> Select[Any]:
    """The first step that does not begin where the one before it led, or goes where none may: a million visits have
    two million steps, which the database lines up by itself."""
    before = func.lag(Step.went_to, 1, "").over(partition_by=Step.record, order_by=Step.id)
    lined_up = (
        select(Step.record, Step.came_from, Step.went_to, before.label("before")).where(Step.kind == kind).subquery()
    )
    pairs = [(str(came_from), str(went_to)) for came_from, ends in allowed.items() for went_to in ends]
    moved = tuple_(lined_up.c.came_from, lined_up.c.went_to)
    return select(lined_up).where(or_(lined_up.c.before != lined_up.c.came_from, moved.not_in(pairs))).limit(1)


def _led_to(session: Session, kind: str) -> dict[int, str]:
    """Where the last step of each record of a kind led."""
    last = select(func.max(Step.id)).where(Step.kind == kind).group_by(Step.record)
    asked = select(Step.record, Step.went_to).where(Step.id.in_(last)).execution_options(yield_per=5000)
    return {row.record: row.went_to for row in session.execute(asked)}


STEP = ("id", "kind", "record", "at", "operator_id", "came_from", "went_to", "remark", "salt")
"""The columns of a step, in the order in which it is stored and proved."""

_TAKEN = Prepared(
    select(Step.at, Operator.name, Step.went_to, Step.remark)
    .join(Operator, Operator.id == Step.operator_id)
    .where(Step.kind == bindparam("kind"), Step.record == bindparam("record"))
    .order_by(Step.id.desc())
)


def row_facts(record: Any, *without: str) -> dict[str, Any]:
    """All columns of a record as plain facts for its fingerprint (`audit.digest`), but for those named."""
    kept = {column.name: getattr(record, column.name) for column in record.__table__.columns}
    return plain_facts({name: value for name, value in kept.items() if name not in without})


def plain_facts(kept: Mapping[str, Any]) -> dict[str, Any]:
    """Columns of a row as plain facts: bytes in hex, days and moments in ISO 8601."""
    return {name: _told(value) for name, value in kept.items()}


def _told(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value.isoformat() if hasattr(value, "isoformat") else value
