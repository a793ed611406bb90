"""Photos and files that belong to a record: kept beside the database under the hash of what is in them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record


class Attachment(Record):
    """A file of a record; `kind` is the name of the record's table, `name` the file's own, `size` its bytes.

    `role` is signature for one that was drawn on the screen. Who removed it from the record is kept, and so is the
    file: other records may have the same.
    """

    __tablename__ = "attachment"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    record: Mapped[int]
    hash: Mapped[str]
    name: Mapped[str]
    type: Mapped[str]
    size: Mapped[int]
    role: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
    removed_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("size > 0 AND length(hash) = 64 AND name <> ''", name="file"),
        CheckConstraint("role IN ('', 'signature')", name="role"),
        CheckConstraint("(removed_at IS NULL) = (removed_by IS NULL)", name="removed"),
        Index("ix_attachment_record", "kind", "record"),
        Index("ix_attachment_hash", "hash"),
        Index(
            "uq_attachment_once", "kind", "record", "hash", unique=True,
            sqlite_where=sql("removed_at IS NULL AND role = ''"),
        ),
    )  # fmt: skip
