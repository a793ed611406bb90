"""By when something is promised of a ticket, as the rule said when it was set."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.words import mark


class What(StrEnum):
    """What is due by a deadline."""

    FEEDBACK = "feedback"
    ON_SITE = "on_site"
    VISIT = "visit"
    ANSWER = "answer"
    DEVELOPER = "developer"
    RESUME = "resume"
    FOLLOW_UP = "follow_up"
    RECTIFY = "rectify"


WHATS = {
    What.FEEDBACK: mark("First feedback"),
    What.ON_SITE: mark("Worker at the door"),
    What.VISIT: mark("Appointment"),
    What.ANSWER: mark("Answer to the complaint"),
    What.DEVELOPER: mark("Developer's repair"),
    What.RESUME: mark("Work goes on"),
    What.FOLLOW_UP: mark("Follow-up call"),
    What.RECTIFY: mark("Rectification slip served"),
}


class Deadline(Record):
    """By when something is promised, as the rule said when it was set: a changed rule does not re-judge it.

    It is met, or dropped since it is not owed any more; the moment of each is when it happened. `rule` is the key of
    the rule that set it and `value` what that said; both are empty of one that was agreed upon.
    """

    __tablename__ = "deadline"
    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    what: Mapped[str]
    due: Mapped[datetime] = mapped_column(Moment)
    set_at: Mapped[datetime] = mapped_column(Moment)
    rule: Mapped[str] = mapped_column(default="")
    value: Mapped[str] = mapped_column(default="")
    met_at: Mapped[datetime | None] = mapped_column(Moment)
    dropped_at: Mapped[datetime | None] = mapped_column(Moment)
    __table_args__ = (
        CheckConstraint(
            "what IN ('feedback', 'on_site', 'visit', 'answer', 'developer', 'resume', 'follow_up', 'rectify')",
            name="what",
        ),
        CheckConstraint("met_at IS NULL OR dropped_at IS NULL", name="over"),
        Index("ix_deadline_due", "due"),
        Index("ix_deadline_ticket_id", "ticket_id"),
        Index(
            "uq_deadline_open", "ticket_id", "what", unique=True,
            sqlite_where=sql("met_at IS NULL AND dropped_at IS NULL"),
        ),
        {"sqlite_autoincrement": True},
    )  # fmt: skip
