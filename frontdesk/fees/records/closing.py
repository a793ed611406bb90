"""The day close and the cash hand-in: the rows of what was counted and given to finance."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Fen, Moment, Record
from frontdesk.core.money import Money


class DayClose(Record):
    """An operator's day in the books, closed: the database lets nothing of theirs in that lies before `until`.

    `number` is gapless in its series. Cash: `opening` (the float) + what came in − what went out = `expected`;
    `counted` is what lay in the drawer. `total` is the money that moved, by all methods. `facts` (JSON) is everything
    that stands on the Z slip. Only `hand_in_id` is ever set later.
    """

    __tablename__ = "day_close"
    id: Mapped[int] = mapped_column(primary_key=True)
    series: Mapped[str]
    n: Mapped[int]
    number: Mapped[str] = mapped_column(unique=True)
    day: Mapped[date] = mapped_column(Date, index=True)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[datetime] = mapped_column(Moment)
    closed_by: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    opening: Mapped[Money] = mapped_column(Fen)
    expected: Mapped[Money] = mapped_column(Fen)
    counted: Mapped[Money] = mapped_column(Fen)
    reason: Mapped[str] = mapped_column(default="")
    receipts: Mapped[int]
    total: Mapped[Money] = mapped_column(Fen)
    facts: Mapped[str] = mapped_column(Text)
    hand_in_id: Mapped[int | None] = mapped_column(ForeignKey("hand_in.id"), index=True)
    __table_args__ = (
        UniqueConstraint("operator_id", "day"),
        UniqueConstraint("series", "n"),
        CheckConstraint("n > 0", name="n"),
        CheckConstraint("counted >= 0 AND opening >= 0", name="counted"),
        CheckConstraint("counted = expected OR reason <> ''", name="reason"),
        Index("ix_day_close_until", "operator_id", "until"),
    )


class HandIn(Record):
    """Money of closed days given to finance, with who took it."""

    __tablename__ = "hand_in"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    taken_by: Mapped[str]
    cash: Mapped[Money] = mapped_column(Fen)
    total: Mapped[Money] = mapped_column(Fen)
    facts: Mapped[str] = mapped_column(Text)
    __table_args__ = (CheckConstraint("taken_by <> ''", name="taken_by"),)


def seal_of(facts: Mapping[str, Any]) -> str:
    """What the QR of a Z slip holds: `RJ2026-000012-20471-9F2C41D07BE35A66`."""
    return f"{facts['number']}-{facts['chain_row']}-{facts['chain']}".upper()
