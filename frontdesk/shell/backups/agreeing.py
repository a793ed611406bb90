"""Whether the audit chain is still the one that the backups were made of: who writes it anew can't change those."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, hash_of
from frontdesk.core.faults import Fault
from frontdesk.core.numbering import RESTORED
from frontdesk.shell.backups.manifest import Found, backups_in
from frontdesk.shell.backups.places import known_folders


def within_reach(data: Path) -> list[Found]:
    """The good backups in the folders of this computer that are there just now."""
    return [found for folder in known_folders(data) for found in backups_in(folder) if found.manifest.sound]


def chain_agrees(found: Sequence[Found], session: Session) -> Fault:
    """The chain stands where the backups of this estate say that it stood, the earliest that differs is named.

    What was done after a backup that was restored since goes on from another row: those of that time are left out; and
    so are those of a second computer on which the books were restored too, to try it or by mistake.
    """
    first = hash_of(session, 1)
    came_from = func.json_extract(Audit.facts, "$.row").label("row")
    restored = session.execute(select(came_from, Audit.at, Audit.hash).where(Audit.kind == RESTORED)).all()
    lines = {"", *(one.hash for one in restored)}
    sound = 0
    for each in sorted(found, key=lambda one: one.manifest.head_row):
        told = each.manifest
        set_aside = any(told.head_row > one.row and told.moment <= one.at for one in restored)
        if told.chain != first or told.line not in lines or set_aside:
            continue
        if hash_of(session, told.head_row) != told.head_hash:
            return f"audit rows after {sound} and up to {told.head_row} are not those of the backup {each.path.name}"
        sound = told.head_row
    return None
