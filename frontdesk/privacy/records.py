"""What residents ask about their personal data, and what must not be erased yet: the rows, and the moves allowed."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.watching import proved
from frontdesk.core.words import mark


class Wish(StrEnum):
    """What somebody may ask for: PIPL arts. 45 (a copy) and 47 (erasure)."""

    COPY = "copy"
    ERASE = "erase"


WISHES = {Wish.COPY: mark("A copy of what is kept"), Wish.ERASE: mark("Erasure")}
"""Each wish as it is shown."""


class Asked(StrEnum):
    """Where a request stands."""

    OPEN = "open"
    ANSWERED = "answered"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


NEXT = {
    "": ("open",),
    "open": ("answered", "refused", "withdrawn"),
    "answered": (),
    "refused": (),
    "withdrawn": (),
}
"""Where a request may go from each state."""


PROOFS = {
    "identity_card": mark("Identity card"),
    "passport": mark("Passport or travel permit"),
    "proxy": mark("Power of attorney and the agent's identity card"),
    "guardian": mark("Guardian's identity card and proof of guardianship"),
    "kin": mark("Proof of kinship, of somebody who has died"),
    "other": mark("Another document"),
}
"""What may be shown by who asks; nothing of what stands in it is kept."""

BY_RULE = "rule"
"""What stands for a document where nobody asked and the retention rule had it done."""

STATES = {
    Asked.OPEN: mark("To be answered"),
    Asked.ANSWERED: mark("Answered"),
    Asked.REFUSED: mark("Not granted"),
    Asked.WITHDRAWN: mark("Withdrawn"),
}
"""Each state as it is shown."""


@proved("asked_by", "remark", "reason")
class DataRequest(Record):
    """What somebody asked about the personal data of a person in the file, and the answer.

    `asked_by` is who asked when it was not the person themselves, `shown` the document by which they were known;
    `facts` (JSON) is what stands on the paper of the answer: what was given or erased and what is kept and why, as
    counts and grounds. With the erasure of the person, `asked_by` and `remark` go too.
    """

    __tablename__ = "data_request"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    wish: Mapped[str]
    asked_by: Mapped[str] = mapped_column(default="")
    shown: Mapped[str]
    remark: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date] = mapped_column(Date)
    state: Mapped[str]
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    reason: Mapped[str] = mapped_column(default="")
    facts: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("wish IN ('copy', 'erase')", name="wish"),
        CheckConstraint("state IN ('open', 'answered', 'refused', 'withdrawn')", name="state"),
        CheckConstraint("(state = 'open') = (decided_at IS NULL)", name="decided"),
        CheckConstraint("(decided_at IS NULL) = (decided_by IS NULL)", name="decided_by"),
        CheckConstraint("state <> 'refused' OR reason <> ''", name="reason"),
        CheckConstraint("shown <> ''", name="shown"),
        Index("ix_data_request_person", "person_id"),
        Index("ix_data_request_open", "due_on", sqlite_where=sql("state = 'open'")),
    )


class ErasureHold(Record):
    """Personal data that a retention rule must leave alone for now, such as what the police asked to have kept.

    `kind` is what the rule erases (see `due`); of it what is from `since` to `until`, of one unit when `unit_id` says
    so. It holds until `keep_until`, or until it is lifted.
    """

    __tablename__ = "erasure_hold"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    kind: Mapped[str]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    since: Mapped[date] = mapped_column(Date)
    until: Mapped[date] = mapped_column(Date)
    keep_until: Mapped[date] = mapped_column(Date)
    reason: Mapped[str]
    lifted_at: Mapped[datetime | None] = mapped_column(Moment)
    lifted_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("kind <> '' AND reason <> ''", name="told"),
        CheckConstraint("until >= since", name="span"),
        CheckConstraint("(lifted_at IS NULL) = (lifted_by IS NULL)", name="lifted"),
        Index("ix_erasure_hold_kind", "kind", sqlite_where=sql("lifted_at IS NULL")),
    )
