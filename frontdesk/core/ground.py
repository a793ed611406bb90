"""What every desk stands on: the books, the clock, the vault and who is signed in; and one act as one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from frontdesk.core.audit import Chain, Mark, note_changes
from frontdesk.core.clock import Clock
from frontdesk.core.database import Database
from frontdesk.core.locks import Lock
from frontdesk.core.numbering import given_out, next_number
from frontdesk.core.operators import Right, SignedIn, standing
from frontdesk.core.places import DATABASE, HOLD, KEY, MARK
from frontdesk.core.refusals import Refusal
from frontdesk.core.roles import ROLES
from frontdesk.core.rows import rows_told
from frontdesk.core.vault import Vault
from frontdesk.core.words import mark, say


@dataclass
class Act:
    """One act under way: its transaction, its moment and day, and whose it is."""

    session: Session
    name: str
    at: datetime
    day: date
    operator: SignedIn
    chain: Chain
    clock: Clock
    besides: dict[str, Any] = field(default_factory=dict)
    """What the next note says besides: the fingerprints of steps taken since the last, and what was erased."""

    def note(self, kind: str, record: int, **facts: Any) -> None:
        """Add the act to the audit chain; `facts` hold no personal data."""
        self.session.flush()
        facts |= self.besides | rows_told(self.session)
        self.besides = {}
        self.chain.add(self.at, self.operator.id, self.name, kind, record, facts)

    def note_rest(self) -> None:
        """Note what no note has told of yet: steps that were taken, words erased, or rows written after the last."""
        if self.besides:
            self.note("step", 0)
        self.session.flush()
        if rows := rows_told(self.session):
            self.note("row", 0, **rows)

    def number(self, prefix: str) -> str:
        """The next document number of a series of the day: `TK20261121-0001`; `prefix` is two letters."""
        series = f"{prefix}{self.day:%Y%m%d}"
        return f"{series}-{next_number(self.session, series):04d}"

    def note_changes(self, kind: str, record: int, changes: dict[str, tuple[str, str]]) -> None:
        """Keep before and after of each changed field, and note in the chain which fields they were."""
        if changes:
            told = note_changes(self.session, self.at, self.operator.id, kind, record, changes)
            self.note(kind, record, fields=sorted(changes), **told)


class Ground:
    """One estate's data folder, opened: handed to every desk by the composition root.

    `counter` is this place's name as it stands on receipts, such as 1 号柜台. `place` is what the audit chain says
    where there is no counter, such as the command line.
    """

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self.folder = folder
        self.clock = clock or Clock()
        self.database = Database(folder / DATABASE)
        self.vault = Vault(folder / KEY)
        self.mark = Mark(folder / MARK)
        self.hold = Lock(folder / HOLD)
        self.signed_in: SignedIn | None = None
        self.counter = ""
        self.place = ""

    def who(self) -> SignedIn:
        """The operator signed in. Refuses when nobody is."""
        if self.signed_in is None:
            raise Refusal(mark("Nobody is signed in. Sign in first."))
        return self.signed_in

    def standing(self) -> SignedIn:
        """The operator signed in, with what the role may do now, whatever another counter has changed meanwhile.

        Refuses nobody, and who was let go or given another role.
        """
        with self.database.reading() as session:
            return self._standing(session)

    def require(self, right: Right) -> SignedIn:
        """The operator signed in, who has the right now. Refuses anyone else."""
        return _permitted(self.standing(), right)

    def look_again(self) -> bool:
        """Show from now on what whoever is signed in may do now; False of who was let go or given another role."""
        with self.database.reading() as session:
            found = standing(session, self.who())
        if found is not None:
            self.signed_in = found
        return found is not None

    @contextmanager
    def act(self, name: str, right: Right) -> Iterator[Act]:
        """One act of the operator signed in: checked, in one transaction, its chain's head noted after the commit.

        Who was let go, given another role or lost the right meanwhile, at another counter, is refused here.
        """
        self.who()
        with self.noting() as (session, chain):
            operator = _permitted(self._standing(session), right)
            # The day is the moment's, also when midnight passes between two looks at the clock.
            at = self.clock.now()
            act = Act(session, name, at, self.clock.local(at).date(), operator, chain, self.clock)
            yield act
            act.note_rest()

    def _standing(self, session: Session) -> SignedIn:
        found = standing(session, self.who())
        if found is None:
            raise Refusal(mark("Your sign-in has been changed at another counter. Sign in again."))
        return found

    @contextmanager
    def noting(self) -> Iterator[tuple[Session, Chain]]:
        """One transaction that adds to the audit chain; the chain's head is noted outside after the commit."""
        with self.database.writing() as session:
            chain = Chain(session, self.counter or self.place)
            yield session, chain
            session.flush()
            if rows := rows_told(session):
                operator = None if self.signed_in is None else self.signed_in.id
                chain.add(self.clock.now(), operator, "rows_noted", "row", 0, rows)
            numbers = given_out(session, self.clock.today())
        self.mark.write(chain.head, numbers)

    def close(self) -> None:
        """Give back the files."""
        self.database.close()
        self.hold.release()


def _permitted(operator: SignedIn, right: Right) -> SignedIn:
    """The operator, who has the right. Refuses who lacks it."""
    if not operator.may(right):
        raise Refusal(
            mark("{name} ({role}) may not do this. Ask a supervisor or the manager."),
            name=operator.name,
            role=say(ROLES[operator.role]),
        )
    return operator
