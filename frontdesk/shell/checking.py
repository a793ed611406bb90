"""Going over the whole books: the invariants, the audit chain, the mark outside, and the database's own integrity."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.core.attachments import faults, kept_as_noted
from frontdesk.core.audit import Head, hash_of
from frontdesk.core.filestore import FileStore
from frontdesk.core.forms import fault
from frontdesk.core.ground import Ground
from frontdesk.core.noted import rights_are_as_noted, rules_are_as_noted
from frontdesk.core.numbering import gaps_are_as_noted
from frontdesk.core.proving import chain_is_whole, changes_are_as_noted, steps_are_as_noted
from frontdesk.core.words import mark
from frontdesk.duty.checked import DUTY_CHECKS
from frontdesk.fees.books import CHECKS
from frontdesk.keys.checked import KEY_CHECKS
from frontdesk.reception.checked import RECEPTION_CHECKS
from frontdesk.renovation.checked import RENOVATION_CHECKS
from frontdesk.tickets.checked import TICKET_CHECKS


@dataclass(frozen=True)
class Check:
    """One thing that was gone over: its name for machines, its title on screen, and what was found when it failed."""

    name: str
    title: str
    detail: str

    @property
    def ok(self) -> bool:
        """Whether all was well."""
        return not self.detail


def checks(ground: Ground) -> Iterator[Check]:
    """Go over everything, one check after the other; nothing is written."""
    # Read before the database: somebody may be working, and then the database is ahead of it and never behind.
    noted = ground.mark.read()
    with ground.database.reading() as session:
        yield Check("integrity", mark("The database is whole"), _integrity(session))
        yield Check("references", mark("No row refers to nothing"), _references(session))
        yield Check("audit_chain", mark("The audit chain is whole"), chain_is_whole(session) or "")
        yield Check("audit_mark", mark("The database is no older than its mark"), _mark(noted, session))
        yield Check("changes", mark("What fields said before is as noted"), changes_are_as_noted(session) or "")
        yield Check("steps", mark("Steps are as noted"), steps_are_as_noted(session) or "")
        found = gaps_are_as_noted(session) or ""
        yield Check("number_gaps", mark("Numbers that a restored backup does not know are as noted"), found)
        yield Check("rules", mark("Rules and working days are as noted"), rules_are_as_noted(session) or "")
        yield Check("rights", mark("Who may do what is as noted"), rights_are_as_noted(session) or "")
        yield Check("forms", mark("Papers look as noted"), fault(session) or "")
        yield Check("attachments", mark("Attachments are as noted"), kept_as_noted(session) or "")
        found = faults(session, FileStore(ground.folder)) or ""
        yield Check("attachment_files", mark("The files of attachments are there, unaltered"), found)
        desks = (CHECKS, RECEPTION_CHECKS, TICKET_CHECKS, KEY_CHECKS, RENOVATION_CHECKS, DUTY_CHECKS)
        for name, title, ask in chain.from_iterable(desks):
            yield Check(name, title, ask(session) or "")


def _integrity(session: Session) -> str:
    said = session.execute(text("PRAGMA integrity_check(5)")).scalars().all()
    return "" if said == ["ok"] else "; ".join(said)


def _references(session: Session) -> str:
    row = session.execute(text("PRAGMA foreign_key_check")).first()
    return "" if row is None else f"table {row[0]}, row {row[1]}"


def _mark(noted: Head | None, session: Session) -> str:
    if noted is None or hash_of(session, noted.row) == noted.hash:
        return ""
    return f"the mark knows audit row {noted.row}, the database does not"
