"""Meters, their readings, and costs that are shared out: the rows from which metered and shared items are billed."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Fen, Moment, Record
from frontdesk.core.money import Money
from frontdesk.core.watching import proved
from frontdesk.core.words import mark


class ReadingKind(StrEnum):
    """How a reading continues the one before it."""

    FIRST = "first"
    REGULAR = "regular"
    ROLLED = "rolled"
    LAST = "last"


READING_KINDS = {
    ReadingKind.FIRST: mark("First reading"),
    ReadingKind.REGULAR: mark("Reading"),
    ReadingKind.ROLLED: mark("Rolled over"),
    ReadingKind.LAST: mark("Meter taken down"),
}


@proved("number", "digits")
class Meter(Record):
    """A meter of a unit for a metered item. `multiplier` in 1/1000, `digits` before the point at which it rolls over.

    A changed meter is two rows: the old one `until` a day with its last reading, the new one `since` it with its first.
    """

    __tablename__ = "meter"
    id: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("fee_item.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    number: Mapped[str]
    multiplier: Mapped[int] = mapped_column(default=1000)
    digits: Mapped[int] = mapped_column(default=5)
    since: Mapped[date] = mapped_column(Date)
    until: Mapped[date | None] = mapped_column(Date)
    __table_args__ = (
        UniqueConstraint("item_id", "number"),
        CheckConstraint("number <> ''", name="number"),
        CheckConstraint("multiplier > 0", name="multiplier"),
        CheckConstraint("digits BETWEEN 3 AND 9", name="digits"),
        CheckConstraint("until IS NULL OR until >= since", name="until"),
    )


@proved("remark")
class Reading(Record):
    """What a meter showed on a day, for a period (year × 100 + month); `value` and `use` in 1/100 of the meter's unit.

    `use` is what ran through since the reading before, with the multiplier. A wrong one that is not billed yet is
    withdrawn, never changed; `charge_id` is the charge that bills it.
    """

    __tablename__ = "reading"
    id: Mapped[int] = mapped_column(primary_key=True)
    meter_id: Mapped[int] = mapped_column(ForeignKey("meter.id"))
    kind: Mapped[str] = mapped_column(default=ReadingKind.REGULAR.value)
    period: Mapped[int]
    read_on: Mapped[date] = mapped_column(Date)
    value: Mapped[int]
    use: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    withdrawn: Mapped[bool] = mapped_column(default=False)
    charge_id: Mapped[int | None] = mapped_column(ForeignKey("charge.id"), index=True)
    remark: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("kind IN ('first', 'regular', 'rolled', 'last')", name="kind"),
        CheckConstraint("value >= 0 AND use >= 0", name="value"),
        CheckConstraint("period BETWEEN 190001 AND 299912 AND period % 100 BETWEEN 1 AND 12", name="period"),
        Index("uq_reading_once", "meter_id", "read_on", "kind", unique=True, sqlite_where=text("withdrawn = 0")),
        Index("ix_reading_period", "period"),
    )


@proved("remark", "at")
class SharedCost(Record):
    """A bill that the office shares out among the units of a building or of the estate, for an item and a period."""

    __tablename__ = "shared_cost"
    id: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("fee_item.id"))
    period: Mapped[int]
    building_id: Mapped[int | None] = mapped_column(ForeignKey("building.id"))
    total: Mapped[Money] = mapped_column(Fen)
    remark: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    withdrawn: Mapped[bool] = mapped_column(default=False)
    run_id: Mapped[int | None] = mapped_column(ForeignKey("billing_run.id"))
    __table_args__ = (
        CheckConstraint("total > 0", name="total"),
        CheckConstraint("period BETWEEN 190001 AND 299912 AND period % 100 BETWEEN 1 AND 12", name="period"),
        Index("ix_shared_cost_period", "period", "item_id"),
    )
