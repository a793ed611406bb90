"""How the estate wants its papers: wording, columns, logo and seal of each kind of paper, every version kept."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record


class Picture(Record):
    """A logo or seal, found by the SHA-256 of its bytes; never changed, so that a reprint shows the one of its day."""

    __tablename__ = "picture"
    hash: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class PaperForm(Record):
    """A version of how one kind of paper looks; the latest is in force, papers issued earlier name theirs.

    `facts` (JSON) holds only what the estate has changed.
    """

    __tablename__ = "paper_form"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    facts: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (CheckConstraint("kind <> ''", name="kind"),)
