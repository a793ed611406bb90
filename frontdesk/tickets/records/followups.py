"""Calls back after the work is done, what the manager draws for spot checks, and slips that ask for rectification."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, and_, exists, literal_column
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.words import mark
from frontdesk.tickets.records.deadlines import Deadline


class Means(StrEnum):
    """How somebody was asked."""

    PHONE = "phone"
    VISIT = "visit"
    COUNTER = "counter"
    WECHAT = "wechat"


MEANS = {
    Means.PHONE: mark("By telephone"),
    Means.VISIT: mark("By a visit"),
    Means.COUNTER: mark("At the counter"),
    Means.WECHAT: mark("WeChat"),
}


class Verdict(StrEnum):
    """What came of a follow-up."""

    SATISFIED = "satisfied"
    NOT_SATISFIED = "not_satisfied"
    NOT_REACHED = "not_reached"


VERDICTS = {
    Verdict.SATISFIED: mark("Satisfied"),
    Verdict.NOT_SATISFIED: mark("Not satisfied"),
    Verdict.NOT_REACHED: mark("Not reached"),
}


class FollowUp(Record):
    """The call back after a ticket was done or answered: by whom, when, by which means, with which words.

    `at` is when it was made. `by` is the operator who asked. Whoever was not reached is asked again.
    """

    __tablename__ = "follow_up"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    means: Mapped[str]
    verdict: Mapped[str]
    rating: Mapped[int | None]
    words: Mapped[str] = mapped_column(Text, default="")
    spot_check: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (
        CheckConstraint("means IN ('phone', 'visit', 'counter', 'wechat')", name="means"),
        CheckConstraint("verdict IN ('satisfied', 'not_satisfied', 'not_reached')", name="verdict"),
        CheckConstraint("rating BETWEEN 1 AND 5", name="rating"),
        CheckConstraint("verdict <> 'not_satisfied' OR words <> ''", name="words"),
        Index("ix_follow_up_at", "at"),
        Index("ix_follow_up_entered_at", "entered_at"),
    )


class SpotCheck(Record):
    """A ticket drawn at random for the manager to ask after it; `month` is year × 100 + month of the draw."""

    __tablename__ = "spot_check"
    id: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[int]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    drawn_from: Mapped[int]
    follow_up_id: Mapped[int | None] = mapped_column(ForeignKey("follow_up.id"), unique=True)
    __table_args__ = (
        CheckConstraint("month BETWEEN 190001 AND 299912 AND month % 100 BETWEEN 1 AND 12", name="month"),
        CheckConstraint("drawn_from > 0", name="drawn_from"),
        Index("ix_spot_check_month", "month"),
        Index("ix_spot_check_open", "at", sqlite_where=sql("follow_up_id IS NULL")),
    )


class RectificationSlip(Record):
    """A written notice that something was not put right, since a follow-up found so: what is wrong, and who mends it.

    `due` is by when it must be served, as the rule said; `served_to` took it on at `served_at`.
    """

    __tablename__ = "rectification_slip"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    follow_up_id: Mapped[int] = mapped_column(ForeignKey("follow_up.id"), unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    fault: Mapped[str] = mapped_column(Text)
    due: Mapped[datetime] = mapped_column(Moment)
    served_at: Mapped[datetime | None] = mapped_column(Moment)
    served_to: Mapped[str] = mapped_column(default="")
    served_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("fault <> ''", name="fault"),
        CheckConstraint("(served_at IS NULL) = (served_by IS NULL)", name="served"),
        CheckConstraint("(served_at IS NULL) = (served_to = '')", name="served_to"),
        Index("ix_rectification_slip_open", "due", sqlite_where=sql("served_at IS NULL")),
    )


AWAITED = and_(
    RectificationSlip.served_at.is_(None),
    exists()
    .where(
        Deadline.ticket_id == RectificationSlip.ticket_id, Deadline.what == literal_column("'rectify'"),
        Deadline.due == RectificationSlip.due, Deadline.met_at.is_(None), Deadline.dropped_at.is_(None),
    )
    .correlate(RectificationSlip),
)  # fmt: skip
"""A slip is to be served: that is promised. Of a ticket that was closed before it was served it is not any more."""
