"""Lost copies and what was done about them: their rows."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.watching import proved
from frontdesk.core.words import mark


class LossAnswer(StrEnum):
    """What was done about a lost copy."""

    OPEN = ""
    LOCK_CHANGED = "lock_changed"
    COPIED = "copied"
    FOUND = "found"
    NONE = "none"


LOSS_ANSWERS = {
    LossAnswer.OPEN: mark("To be decided"),
    LossAnswer.LOCK_CHANGED: mark("Lock changed"),
    LossAnswer.COPIED: mark("Copied anew"),
    LossAnswer.FOUND: mark("Found again"),
    LossAnswer.NONE: mark("Nothing needed"),
}

REPORTED = "reported"
"""Where a loss stands until it is known what is done about it; its answer is empty then."""

LOSS_NEXT: dict[str, tuple[str, ...]] = {
    "": (REPORTED,),
    REPORTED: (LossAnswer.LOCK_CHANGED, LossAnswer.COPIED, LossAnswer.FOUND, LossAnswer.NONE),
    **{answer: () for answer in LossAnswer if answer},
}
"""The moves that a loss allows."""


@proved("reported_by", "words", "remark")
class KeyLoss(Record):
    """A lost copy: who reported it, in which words, to be dealt with by `due`, and what was done.

    Once `erased_at` is set, nothing personal is kept.
    """

    __tablename__ = "key_loss"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    copy_id: Mapped[int] = mapped_column(ForeignKey("key_copy.id"), index=True)
    loan_id: Mapped[int | None] = mapped_column(ForeignKey("key_loan.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    reported_by: Mapped[str]
    words: Mapped[str]
    due: Mapped[date] = mapped_column(Date)
    answer: Mapped[str] = mapped_column(default="")
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    remark: Mapped[str] = mapped_column(default="")
    erased_at: Mapped[datetime | None] = mapped_column(Moment)
    __table_args__ = (
        CheckConstraint("answer IN ('', 'lock_changed', 'copied', 'found', 'none')", name="answer"),
        CheckConstraint("(answer = '') = (answered_at IS NULL)", name="answered"),
        CheckConstraint("(words = '') = (erased_at IS NOT NULL)", name="words"),
        CheckConstraint("erased_at IS NULL OR answered_at IS NOT NULL", name="erased"),
        Index("ix_key_loss_kept", "answered_at", sqlite_where=text("erased_at IS NULL AND answered_at IS NOT NULL")),
        Index("uq_key_loss_open", "copy_id", unique=True, sqlite_where=text("answer = ''")),
        Index("ix_key_loss_due", "due", sqlite_where=text("answer = ''")),
    )
