"""Going over the whole books: the invariants, the audit chain, the mark outside, and the database's own integrity."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain

from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.core.attachments import faults, kept_as_noted
from frontdesk.core.audit import Head, hash_of
from frontdesk.core.faults import Check as Asked
from frontdesk.core.faults import Fault
from frontdesk.core.filestore import FileStore
from frontdesk.core.forms import fault
from frontdesk.core.ground import Ground
from frontdesk.core.noted import (
    estate_is_as_noted,
    operators_are_as_noted,
    rights_are_as_noted,
    rules_are_as_noted,
)
from frontdesk.core.numbering import gaps_are_as_noted
from frontdesk.core.proving import chain_is_whole, changes_are_as_noted, steps_are_as_noted
from frontdesk.core.rows import rows_are_as_noted
from frontdesk.core.words import mark
from frontdesk.duty.checked import DUTY_CHECKS
from frontdesk.fees.books import CHECKS
from frontdesk.keys.checked import KEY_CHECKS
from frontdesk.privacy.checked import PRIVACY_CHECKS
from frontdesk.reception.checked import RECEPTION_CHECKS
from frontdesk.renovation.checked import RENOVATION_CHECKS
from frontdesk.residents.checked import RESIDENT_CHECKS, identities_open
from frontdesk.shell.backups.agreeing import chain_agrees, within_reach
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


_BESIDE = ("attachment_files", "identity_key")


def checks(ground: Ground, *, files: bool = True) -> Iterator[Check]:
    """Go over everything, one check after the other; nothing is written. Without `files`, what lies beside the database
    is left out: the files of attachments, of which every one is read, and the key."""
    asked = questions(ground)
    with ground.database.reading() as session:
        for name, title, ask in asked:
            if name in _BESIDE and not files:
                continue
            yield Check(name, title, found(ask, session) or "")


def questions(ground: Ground) -> tuple[Asked, ...]:
    """Everything that is asked of an estate's books, in order."""
    # Read before the database: somebody may be working, and then the database is ahead of it and never behind.
    noted, backups = ground.mark.read(), within_reach(ground.folder)
    store = FileStore(ground.folder)
    whole: tuple[Asked, ...] = (
        ("integrity", mark("The database is whole"), _integrity),
        ("references", mark("No row refers to nothing"), _references),
        ("audit_chain", mark("The audit chain is whole"), chain_is_whole),
        ("audit_mark", mark("The database is no older than its mark"), partial(_mark, noted)),
        ("audit_backups", mark("The audit chain is the one in the backups"), partial(chain_agrees, backups)),
        ("changes", mark("What fields said before is as noted"), changes_are_as_noted),
        ("steps", mark("Steps are as noted"), steps_are_as_noted),
        ("rows", mark("Rows say what was noted when they were written"), rows_are_as_noted),
        ("number_gaps", mark("Numbers that a restored backup does not know are as noted"), gaps_are_as_noted),
        ("rules", mark("Rules and working days are as noted"), rules_are_as_noted),
        ("rights", mark("Who may do what is as noted"), rights_are_as_noted),
        ("operators", mark("Who may sign in is as noted"), operators_are_as_noted),
        ("estate", mark("The estate and its bank account are as noted"), estate_is_as_noted),
        ("forms", mark("Papers look as noted"), fault),
        ("attachments", mark("Attachments are as noted"), kept_as_noted),
        ("attachment_files", mark("The files of attachments are there, unaltered"), lambda asked: faults(asked, store)),
        ("identity_key", mark("The key opens every identity number"), partial(identities_open, ground.vault)),
    )
    desks = (
        CHECKS, RESIDENT_CHECKS, RECEPTION_CHECKS, TICKET_CHECKS, KEY_CHECKS, RENOVATION_CHECKS, DUTY_CHECKS,
        PRIVACY_CHECKS,
    )  # fmt: skip
    return tuple(chain(whole, *desks))


def found(ask: Callable[[Session], Fault], session: Session) -> Fault:
    """What a question finds; of damaged rows it may not even be possible to ask it, which is found too."""
    try:
        return ask(session)
    except Exception as error:
        # What could not be read may be anybody's name, so only the kind of error is told.
        return f"rows can't be read: {type(error).__name__}"


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
