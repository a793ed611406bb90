"""How columns were assigned by hand in a file of a known shape, so that nobody has to do it again."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, Text, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.database import Moment, Record


class LayoutChoice(Record):
    """What somebody said the columns are: `fingerprint` is that of the headings, `assigned` JSON, a field for each."""

    __tablename__ = "layout"
    register: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    assigned: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = ({"sqlite_with_rowid": False},)


def remembered(session: Session, register: str, fingerprint: str) -> tuple[str, ...] | None:
    """The field of each column, as somebody assigned them in a file with these headings; None when nobody did."""
    asked = select(LayoutChoice.assigned).where(
        LayoutChoice.register == register, LayoutChoice.fingerprint == fingerprint
    )
    kept = session.scalar(asked)
    return tuple(json.loads(kept)) if kept else None


def remember(
    session: Session, register: str, fingerprint: str, assigned: Sequence[str], at: datetime, operator_id: int
) -> None:
    """Keep an assignment for the next file with these headings, in place of an earlier one."""
    row = {
        "register": register, "fingerprint": fingerprint, "assigned": json.dumps(assigned), "at": at,
        "operator_id": operator_id,
    }  # fmt: skip
    keeping = insert(LayoutChoice).values(row)
    session.execute(
        keeping.on_conflict_do_update(
            index_elements=["register", "fingerprint"],
            set_={name: keeping.excluded[name] for name in ("assigned", "at", "operator_id")},
        )
    )
