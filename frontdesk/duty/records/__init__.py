"""The roster, shifts, what is written in the duty log, handovers and reviews: the rows of the duty desk."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Fen, Moment, Record
from frontdesk.core.money import Money
from frontdesk.core.words import mark
from frontdesk.duty.records.said import DOINGS as DOINGS
from frontdesk.duty.records.said import ITEM_KINDS as ITEM_KINDS


class ShiftPattern(Record):
    """A shift as it comes back every day: its name and its times, in minutes from midnight.

    One that `ends` no later than it `begins` ends on the next day. `sign` is the character that stands for it on the
    roster, such as 早.
    """

    __tablename__ = "shift_pattern"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    sign: Mapped[str] = mapped_column(unique=True)
    begins: Mapped[int]
    ends: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (
        CheckConstraint("begins BETWEEN 0 AND 1439 AND ends BETWEEN 0 AND 1439", name="times"),
        CheckConstraint("name <> '' AND sign <> ''", name="said"),
    )


class RosterEntry(Record):
    """Who is on duty on a day, in which shift; what is taken off the roster is kept with `removed_at`.

    By a swap the entries of both come to an end and new ones take their places, `swapped_id` naming the one before.
    """

    __tablename__ = "roster_entry"
    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(Date)
    pattern_id: Mapped[int] = mapped_column(ForeignKey("shift_pattern.id"))
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    entered_by: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    swapped_id: Mapped[int | None] = mapped_column(ForeignKey("roster_entry.id"))
    remark: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
    removed_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("(removed_at IS NULL) = (removed_by IS NULL)", name="removed"),
        Index("ix_roster_entry_day", "day"),
        Index(
            "uq_roster_entry_day", "day", "operator_id", "pattern_id", unique=True,
            sqlite_where=sql("removed_at IS NULL"),
        ),
    )  # fmt: skip


class ShiftState(StrEnum):
    """How far a shift has come."""

    OPEN = "open"
    SUBMITTED = "submitted"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    FILED = "filed"


SHIFT_STATES = {
    ShiftState.OPEN: mark("On duty"),
    ShiftState.SUBMITTED: mark("To be taken over"),
    ShiftState.CONFIRMED: mark("Handed over"),
    ShiftState.DISPUTED: mark("Disputed"),
    ShiftState.FILED: mark("Reviewed and filed"),
}

SHIFT_NEXT: dict[str, tuple[str, ...]] = {
    "": (ShiftState.OPEN,),
    ShiftState.OPEN: (ShiftState.SUBMITTED,),
    ShiftState.SUBMITTED: (ShiftState.CONFIRMED, ShiftState.DISPUTED, ShiftState.FILED),
    ShiftState.CONFIRMED: (ShiftState.FILED,),
    ShiftState.DISPUTED: (ShiftState.FILED,),
    ShiftState.FILED: (),
}
"""The moves that a shift allows; one that nobody took over is filed by the supervisor all the same."""


class Shift(Record):
    """An operator's shift at a counter, from when it was opened to its handover; only one is open at a counter.

    `name`, `begins` and `ends` are what the pattern said then; `before_id` is the shift that stood there before.
    """

    __tablename__ = "shift"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    day: Mapped[date] = mapped_column(Date)
    name: Mapped[str]
    pattern_id: Mapped[int | None] = mapped_column(ForeignKey("shift_pattern.id"))
    counter: Mapped[str]
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    begins: Mapped[datetime] = mapped_column(Moment)
    ends: Mapped[datetime] = mapped_column(Moment)
    opened_at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    before_id: Mapped[int | None] = mapped_column(ForeignKey("shift.id"))
    state: Mapped[str] = mapped_column(default=ShiftState.OPEN.value)
    __table_args__ = (
        CheckConstraint("state IN ('open', 'submitted', 'confirmed', 'disputed', 'filed')", name="state"),
        CheckConstraint("(state = 'open') = (closed_at IS NULL)", name="closed"),
        Index("ix_shift_day", "day", "id"),
        Index("ix_shift_opened_at", "opened_at"),
        Index("ix_shift_waiting", "state", sqlite_where=sql("state <> 'filed'")),
        Index("uq_shift_open_counter", "counter", unique=True, sqlite_where=sql("state = 'open'")),
        Index("uq_shift_open_operator", "operator_id", unique=True, sqlite_where=sql("state = 'open'")),
    )


CATEGORIES = {
    "event": mark("Event"),
    "resident": mark("Resident"),
    "repair": mark("Repair"),
    "complaint": mark("Complaint"),
    "safety": mark("Safety"),
    "facility": mark("Facility"),
    "visitor": mark("Visitor"),
    "key": mark("Key"),
    "parcel": mark("Parcel and letter"),
    "notice": mark("Instruction"),
    "reminder": mark("Reminder"),
    "other": mark("Other"),
}
"""What is written about in the duty log."""


class Priority(StrEnum):
    """How much an entry matters."""

    NORMAL = "normal"
    IMPORTANT = "important"
    URGENT = "urgent"


PRIORITIES = {
    Priority.NORMAL: mark("Normal"),
    Priority.IMPORTANT: mark("Important"),
    Priority.URGENT: mark("Urgent"),
}


class DutyEntry(Record):
    """A line of the duty log: when it happened (`at`) and when it was written (`entered_at`), never changed.

    What turned out wrong is corrected by another line, `corrects_id`. After the shift is handed over only addenda are
    added to it. One that `follows_up` is open, and carried over from shift to shift, until `done_at`. `link` and
    `record` name what it is about, such as ("key_loan", 17).
    """

    __tablename__ = "duty_entry"
    id: Mapped[int] = mapped_column(primary_key=True)
    shift_id: Mapped[int] = mapped_column(ForeignKey("shift.id"))
    n: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    category: Mapped[str]
    text: Mapped[str] = mapped_column(Text)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    link: Mapped[str] = mapped_column(default="")
    record: Mapped[int | None]
    priority: Mapped[str] = mapped_column(default=Priority.NORMAL.value)
    addendum: Mapped[bool] = mapped_column(default=False)
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("duty_entry.id"))
    follows_up: Mapped[bool] = mapped_column(default=False)
    deadline: Mapped[datetime | None] = mapped_column(Moment)
    done_at: Mapped[datetime | None] = mapped_column(Moment)
    done_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    done_words: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        UniqueConstraint("shift_id", "n"),
        CheckConstraint("text <> ''", name="text"),
        CheckConstraint("priority IN ('normal', 'important', 'urgent')", name="priority"),
        CheckConstraint("(link = '') = (record IS NULL)", name="link"),
        CheckConstraint("(done_at IS NULL) = (done_by IS NULL)", name="done"),
        CheckConstraint("done_at IS NULL OR follows_up", name="follows_up"),
        Index("ix_duty_entry_at", "at"),
        Index("ix_duty_entry_unit_id", "unit_id", "at", sqlite_where=sql("unit_id IS NOT NULL")),
        Index("ix_duty_entry_open", "deadline", sqlite_where=sql("follows_up AND done_at IS NULL")),
        Index("ix_duty_entry_addendum", "shift_id", sqlite_where=sql("addendum")),
        Index("ix_duty_entry_corrects_id", "corrects_id", sqlite_where=sql("corrects_id IS NOT NULL")),
    )


class Thing(Record):
    """Something that goes from hand to hand with the shift: a radio, an access card, the seal; and how many."""

    __tablename__ = "thing"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    count: Mapped[int] = mapped_column(default=1)
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (CheckConstraint("name <> ''", name="name"), CheckConstraint("count >= 0", name="count"))


class Handover(Record):
    """What the outgoing operator hands over, as the program put it together; every closed shift has exactly one.

    `facts` (JSON) is everything that stands on its sheet, `log_digest` the fingerprint of the shift's log when it was
    locked. Cash is by denomination in the facts; `expected` is what the fee desk's book said. Of a shift that was left
    without a word, the one who came next submits it (`submitted_by`), and nothing was `counted`.
    """

    __tablename__ = "handover"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    shift_id: Mapped[int] = mapped_column(ForeignKey("shift.id"), unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    submitted_by: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    expected: Mapped[Money] = mapped_column(Fen)
    counted: Mapped[Money | None] = mapped_column(Fen)
    reason: Mapped[str] = mapped_column(default="")
    log_digest: Mapped[str]
    facts: Mapped[str] = mapped_column(Text)
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("counted IS NULL OR counted = expected OR reason <> ''", name="reason"),
        CheckConstraint("(answered_at IS NULL) = (answered_by IS NULL)", name="answered"),
        CheckConstraint("answered_by IS NULL OR answered_by <> operator_id", name="other"),
        Index("ix_handover_at", "at"),
        Index("ix_handover_answered_at", "answered_at", sqlite_where=sql("answered_at IS NOT NULL")),
    )


class Block(StrEnum):
    """A part of a handover, each confirmed or disputed by itself."""

    ITEMS = "items"
    KEYS = "keys"
    CASH = "cash"
    THINGS = "things"
    REMINDERS = "reminders"


BLOCKS = {
    Block.ITEMS: mark("Open items"),
    Block.KEYS: mark("Keys and loans"),
    Block.CASH: mark("Cash and receipts"),
    Block.THINGS: mark("Things handed over"),
    Block.REMINDERS: mark("Special reminders"),
}


class HandoverBlock(Record):
    """What the incoming operator said of a part of a handover: confirmed, or disputed with words."""

    __tablename__ = "handover_block"
    handover_id: Mapped[int] = mapped_column(ForeignKey("handover.id"), primary_key=True)
    block: Mapped[str] = mapped_column(primary_key=True)
    confirmed: Mapped[bool]
    words: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("block IN ('items', 'keys', 'cash', 'things', 'reminders')", name="block"),
        CheckConstraint("confirmed OR words <> ''", name="words"),
        {"sqlite_with_rowid": False},
    )


class HandoverSkipped(Record):
    """A shift that was opened over one that was not handed over or not confirmed, and why: an exception."""

    __tablename__ = "handover_skipped"
    id: Mapped[int] = mapped_column(primary_key=True)
    shift_id: Mapped[int] = mapped_column(ForeignKey("shift.id"), unique=True)
    over_id: Mapped[int] = mapped_column(ForeignKey("shift.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    reason: Mapped[str]
    __table_args__ = (CheckConstraint("reason <> ''", name="reason"),)


class Review(Record):
    """A supervisor has read a shift's log; `due` was the day by which that was promised."""

    __tablename__ = "review"
    id: Mapped[int] = mapped_column(primary_key=True)
    shift_id: Mapped[int] = mapped_column(ForeignKey("shift.id"), unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    due: Mapped[date] = mapped_column(Date)
    words: Mapped[str] = mapped_column(default="")
