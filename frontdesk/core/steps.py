"""The steps of whatever has states: each change of state is a row of its own, with who, when, from, to and a remark."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, bindparam, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.faults import Fault
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared

Moves = Mapping[str, tuple[str, ...]]
"""Where each state may go; under "" stand the states in which a record may begin."""


class Step(Record):
    """A change of state of a record: `kind` is the name of its table; `came_from` is "" of the first."""

    __tablename__ = "step"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    record: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    came_from: Mapped[str]
    went_to: Mapped[str]
    remark: Mapped[str] = mapped_column(default="")
    __table_args__ = (Index("ix_step_record", "kind", "record"),)


@dataclass(frozen=True)
class Taken:
    """A step as it is shown: when on the estate's wall, by whom, to which state, with which words."""

    at: datetime
    who: str
    went_to: str
    remark: str


def step(act: Act, kind: str, record: int, came_from: str, went_to: str, remark: str = "", by: int = 0) -> None:
    """Store a step of a record; `by` is the operator, if it is not the one who acts."""
    _INSERT.run(
        act.session, kind=kind, record=record, at=act.at, operator_id=by or act.operator.id, came_from=came_from,
        went_to=went_to, remark=remark,
    )  # fmt: skip


def steps_of(ground: Ground, kind: str, record: int) -> list[Taken]:
    """The steps of a record, the latest first."""
    with ground.database.reading() as session:
        rows = _TAKEN.all(session, kind=kind, record=record)
    return [Taken(ground.clock.local(row.at), row.name, row.went_to, row.remark) for row in rows]


def astray(session: Session, moves: Mapping[str, Moves], standing: Iterable[tuple[str, int, str]]) -> Fault:
    """What does not stand where its steps lead, or came there by a move that is not allowed.

    `moves` has those of each kind, `standing` is every record of these kinds with its state: (kind, record, state).
    """
    stands: dict[tuple[str, int], str] = {}
    asked = select(Step.kind, Step.record, Step.came_from, Step.went_to).where(Step.kind.in_(moves)).order_by(Step.id)
    for kind, record, came_from, went_to in session.execute(asked).yield_per(5000):
        before = stands.get((kind, record), "")
        if came_from != before or went_to not in moves[kind].get(before, ()):
            return f"{kind} {record} went from {before or 'nothing'} to {went_to}"
        stands[kind, record] = went_to
    for kind, record, state in standing:
        if stands.pop((kind, record), "") != state:
            return f"{kind} {record} does not stand where its steps lead"
    lost = next(iter(stands), None)
    return f"{lost[0]} {lost[1]} has steps and is not there" if lost else None


_INSERT = Prepared(insert(Step), ("kind", "record", "at", "operator_id", "came_from", "went_to", "remark"))
_TAKEN = Prepared(
    select(Step.at, Operator.name, Step.went_to, Step.remark)
    .join(Operator, Operator.id == Step.operator_id)
    .where(Step.kind == bindparam("kind"), Step.record == bindparam("record"))
    .order_by(Step.id.desc())
)


def row_facts(record: Any, *without: str) -> dict[str, Any]:
    """All columns of a record as plain facts for its fingerprint (`audit.digest`), but for those named."""
    kept = {column.name: getattr(record, column.name) for column in record.__table__.columns}
    return {name: _told(value) for name, value in kept.items() if name not in without}


def _told(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value.isoformat() if hasattr(value, "isoformat") else value
