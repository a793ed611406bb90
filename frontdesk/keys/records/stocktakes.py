"""Stock-takes and what they found of each copy: their rows."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.words import mark


class StockTakeState(StrEnum):
    """How far a stock-take has come."""

    OPEN = "open"
    FINISHED = "finished"
    CANCELLED = "cancelled"


STOCK_TAKE_STATES = {
    StockTakeState.OPEN: mark("Under way"),
    StockTakeState.FINISHED: mark("Finished"),
    StockTakeState.CANCELLED: mark("Called off"),
}

STOCK_TAKE_NEXT: dict[str, tuple[str, ...]] = {
    "": (StockTakeState.OPEN,),
    StockTakeState.OPEN: (StockTakeState.FINISHED, StockTakeState.CANCELLED),
    StockTakeState.FINISHED: (),
    StockTakeState.CANCELLED: (),
}
"""The moves that a stock-take allows."""


class StockTake(Record):
    """A count of all keys: every hook scanned or ticked; only one is open at a time."""

    __tablename__ = "stock_take"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    state: Mapped[str] = mapped_column(default=StockTakeState.OPEN.value)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)
    finished_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    facts: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("state IN ('open', 'finished', 'cancelled')", name="state"),
        CheckConstraint("(state = 'open') = (finished_at IS NULL)", name="finished"),
        Index("uq_stock_take_open", "state", unique=True, sqlite_where=text("state = 'open'")),
    )


class Finding(StrEnum):
    """What a stock-take found of a copy."""

    THERE = "there"
    OUT = "out"
    MISSING = "missing"
    UNEXPECTED = "unexpected"
    WRONG_HOOK = "wrong_hook"


FINDINGS = {
    Finding.THERE: mark("There"),
    Finding.OUT: mark("Lent, as booked"),
    Finding.MISSING: mark("Missing"),
    Finding.UNEXPECTED: mark("There, but not booked so"),
    Finding.WRONG_HOOK: mark("On another hook"),
}

OPEN_FINDINGS = (Finding.MISSING, Finding.UNEXPECTED, Finding.WRONG_HOOK)
"""What somebody has to see to."""


class Settling(StrEnum):
    """What became of a finding."""

    LOST = "lost"
    FOUND = "found"
    TAKEN_BACK = "taken_back"
    HUNG_UP = "hung_up"
    HOOK_CHANGED = "hook_changed"
    PUT_AWAY = "put_away"


SETTLINGS = {
    Settling.LOST: mark("Reported as lost"),
    Settling.FOUND: mark("It was there after all"),
    Settling.TAKEN_BACK: mark("Taken back into the cabinet"),
    Settling.HUNG_UP: mark("Hung on its own hook"),
    Settling.HOOK_CHANGED: mark("It hangs on that hook from now on"),
    Settling.PUT_AWAY: mark("Taken out of the cabinet"),
}


class StockTakeLine(Record):
    """A copy in a stock-take: seen or not, and, once it is finished, what was found and what became of that."""

    __tablename__ = "stock_take_line"
    stock_take_id: Mapped[int] = mapped_column(ForeignKey("stock_take.id"), primary_key=True)
    copy_id: Mapped[int] = mapped_column(ForeignKey("key_copy.id"), primary_key=True)
    seen_at: Mapped[datetime | None] = mapped_column(Moment)
    seen_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    hook: Mapped[str] = mapped_column(default="")
    finding: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    settled: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("finding IN ('', 'there', 'out', 'missing', 'unexpected', 'wrong_hook')", name="finding"),
        Index(
            "ix_stock_take_line_open", "stock_take_id",
            sqlite_where=text("finding IN ('missing', 'unexpected', 'wrong_hook') AND settled_at IS NULL"),
        ),
        {"sqlite_with_rowid": False},
    )  # fmt: skip
