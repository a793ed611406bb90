"""What was found out, done or told on a ticket's way."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.words import mark


class NoteKind(StrEnum):
    """What was noted on the way."""

    TOLD = "told"
    FOUND = "found"
    MEASURE = "measure"
    REMARK = "remark"


NOTE_KINDS = {
    NoteKind.TOLD: mark("The caller was told"),
    NoteKind.FOUND: mark("Found out"),
    NoteKind.MEASURE: mark("Measure taken"),
    NoteKind.REMARK: mark("Remark"),
}


class TicketNote(Record):
    """What was found out, done or told on the way; never changed."""

    __tablename__ = "ticket_note"
    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    kind: Mapped[str]
    text: Mapped[str] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("kind IN ('told', 'found', 'measure', 'remark')", name="kind"),
        CheckConstraint("text <> ''", name="text"),
        Index("ix_ticket_note_entered_at", "entered_at"),
    )
