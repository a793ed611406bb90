"""Dunning: who was spoken or written to about arrears, what they said, and the letters they got."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Fen, Moment, Record
from frontdesk.core.money import Money
from frontdesk.core.words import mark


class DunningRound(StrEnum):
    """The rounds of dunning, one after the other."""

    REMINDER = "reminder"
    NOTICE = "notice"
    VISIT = "visit"
    LETTER = "letter"
    LEGAL = "legal"


ROUNDS = {
    DunningRound.REMINDER: mark("Reminder"),
    DunningRound.NOTICE: mark("Notice"),
    DunningRound.VISIT: mark("Visit"),
    DunningRound.LETTER: mark("Letter"),
    DunningRound.LEGAL: mark("Legal steps"),
}


class Outcome(StrEnum):
    """What came of a contact."""

    PROMISED = "promised"
    NOT_REACHED = "not_reached"
    TOLD = "told"
    DISPUTES = "disputes"
    HARDSHIP = "hardship"
    REFUSES = "refuses"
    DELIVERED = "delivered"


OUTCOMES = {
    Outcome.PROMISED: mark("Promised to pay"),
    Outcome.NOT_REACHED: mark("Not reached"),
    Outcome.TOLD: mark("Told, no promise"),
    Outcome.DISPUTES: mark("Disputes the amount"),
    Outcome.HARDSHIP: mark("Cannot pay now"),
    Outcome.REFUSES: mark("Refuses to pay"),
    Outcome.DELIVERED: mark("Handed over or posted"),
}


class Tone(StrEnum):
    """The wording of a dunning letter."""

    FRIENDLY = "friendly"
    FIRM = "firm"
    FINAL = "final"


TONES = {Tone.FRIENDLY: mark("Friendly"), Tone.FIRM: mark("Firm"), Tone.FINAL: mark("Final")}


class DunningLetter(Record):
    """A dunning letter as issued; `facts` (JSON) is everything that stands on it."""

    __tablename__ = "dunning_letter"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    batch: Mapped[str] = mapped_column(index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    tone: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    due_by: Mapped[date] = mapped_column(Date)
    owed: Mapped[Money] = mapped_column(Fen)
    facts: Mapped[str] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("tone IN ('friendly', 'firm', 'final')", name="tone"),
        CheckConstraint("owed > 0", name="owed"),
    )


class DunningContact(Record):
    """One contact about arrears: round, means, what came of it; a promise has its day and, if said, its amount.

    `owed` is what was overdue at that moment.
    """

    __tablename__ = "dunning_contact"
    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    round: Mapped[str]
    means: Mapped[str]
    outcome: Mapped[str]
    promised_for: Mapped[date | None] = mapped_column(Date)
    promised: Mapped[Money | None] = mapped_column(Fen)
    owed: Mapped[Money] = mapped_column(Fen)
    words: Mapped[str] = mapped_column(default="")
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("dunning_letter.id"))
    __table_args__ = (
        CheckConstraint("round IN ('reminder', 'notice', 'visit', 'letter', 'legal')", name="round"),
        CheckConstraint("means IN ('phone', 'counter', 'wechat', 'visit', 'paper')", name="means"),
        CheckConstraint("(outcome = 'promised') = (promised_for IS NOT NULL)", name="promised"),
        Index("ix_dunning_contact_unit", "unit_id", "id"),
        Index("ix_dunning_contact_promised", "promised_for", sqlite_where=text("promised_for IS NOT NULL")),
    )


MEANS = {
    "phone": mark("Phone"),
    "counter": mark("At the counter"),
    "wechat": mark("WeChat"),
    "visit": mark("Visit"),
    "paper": mark("Letter"),
}
"""By which means somebody was reached."""
