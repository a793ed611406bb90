"""What is written on the roster, as the audit chain keeps it: the entries that came, and those that went."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act
from frontdesk.duty.records import RosterEntry

FROZEN = tuple(column for column in RosterEntry.__table__.c if not column.name.startswith("removed_"))
"""The columns of an entry that never change."""


def last_entry(session: Session) -> int:
    """The entry that was written last; 0 on an empty roster."""
    return session.scalar(select(func.max(RosterEntry.id))) or 0


def note_entries(act: Act, after: int, gone: Sequence[int], **facts: Any) -> None:
    """Note the entries that came `after` one, how many and their fingerprint, and the ids of those that are gone."""
    came = act.session.execute(select(*FROZEN).where(RosterEntry.id > after).order_by(RosterEntry.id)).all()
    act.note("roster", 0, **facts, came=len(came), gone=sorted(gone), digest=entries_digest(came))


def entries_digest(entries: Iterable[Iterable[Any]]) -> str:
    """The fingerprint of entries written together, from rows of `FROZEN` in the order of their ids."""
    return digest([[each.isoformat() if isinstance(each, date) else each for each in entry] for entry in entries])
