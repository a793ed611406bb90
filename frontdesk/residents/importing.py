"""Taking over an estate's register: what each row adds or changes, shown first, then done in one transaction."""

from collections import defaultdict
from collections.abc import Collection
from hashlib import file_digest
from pathlib import Path
from threading import Thread
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from frontdesk.core import search
from frontdesk.core.audit import head
from frontdesk.core.finding import Suffix
from frontdesk.core.garbage import uncollected
from frontdesk.core.ground import Act
from frontdesk.core.imports import (
    Import,
    changed_rows,
    keep,
    set_marks,
    undo,
    undoable,
    worked_on,
)
from frontdesk.core.layouts import remember
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark, say
from frontdesk.paper.grid import Sheets
from frontdesk.residents import headings
from frontdesk.residents.fields import person_tokens
from frontdesk.residents.intake import Intake
from frontdesk.residents.layout import NO_LAYOUT, UNCHOSEN, Choice, Layout
from frontdesk.residents.outcome import Imported
from frontdesk.residents.records import Occupancy, Person, Phone, Unit, Vehicle
from frontdesk.residents.register import layout_of, register_of
from frontdesk.residents.takeovers import ListDesk


class RegisterDesk(ListDesk):
    """Takes over resident registers, and takes them back."""

    REGISTER = "residents"

    @uncollected()
    def preview(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """What importing the register now would do; nothing is written. A file that can't be read so has a `refusal`.

        As far as it is known, its layout is there all the same, so that somebody can assign its columns.
        """
        self._ground.require(Right.KEEP_RESIDENTS)
        layout, known = NO_LAYOUT, False
        try:
            sheets, layout, known = self.looked_at(path, choice)
            progress(250, 1000)
            register = register_of(sheets, layout, self._ground.clock.today(), self.estate_name())
        except Refusal as refusal:
            return Imported(layout, remembered=known, refusal=refusal)
        with self._ground.database.reading() as session:
            imported = Intake(self._ground, session).weigh(register, _stage(progress, 670, 1000))
        imported.remembered = known
        imported.keep_titles(sheets, register)
        return imported

    @uncollected()
    def take_over(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """Import the sound rows in one transaction; faulty rows are left out and named. Again, it changes nothing.

        All but the writing is done beforehand, while others go on working. Columns that are assigned by hand are
        remembered for the next file of this layout.
        """
        self._ground.require(Right.KEEP_RESIDENTS)
        # The file is read in another process; meanwhile, what names are spelled by is loaded here.
        Thread(target=search.tokens_of_name, args=("张",), daemon=True).start()
        sheets, layout, known = self.looked_at(path, choice)
        progress(120, 1000)
        register = register_of(sheets, layout, self._ground.clock.today(), self.estate_name())
        with path.open("rb") as content:
            file = file_digest(content, "sha256").hexdigest()
        with self._ground.database.reading() as session:
            weighed_at = head(session)
            intake = Intake(self._ground, session)
            imported = intake.weigh(register, _stage(progress, 320, 480))
        intake.prepare(_stage(progress, 480, 690))
        with self._ground.act("register_imported", Right.KEEP_RESIDENTS) as act:
            if act.chain.head != weighed_at:
                # Every act is in the chain: somebody was faster, and what was weighed may not be so any more.
                intake = Intake(self._ground, act.session)
                imported = intake.weigh(register, unheard)
                intake.prepare(unheard)
            if choice.assigned is not None:
                remember(act.session, self.REGISTER, layout.fingerprint, choice.assigned, act.at, act.operator.id)
            if imported.added or imported.changed:
                intake.store(act.session, act.at, act.operator.id, _stage(progress, 690, 1000))
                imported.number = self._keep(act, intake, imported, file)
        imported.remembered = known
        imported.keep_titles(sheets, register)
        return imported

    def fields(self) -> list[tuple[str, str]]:
        return headings.fields(say)

    def field_of(self, heading: str) -> str | None:
        return headings.field_of(heading)

    def layout_of(self, sheets: Sheets, choice: Choice) -> Layout:
        return layout_of(sheets, choice)

    def _keep(self, act: Act, intake: Intake, imported: Imported, file: str) -> int:
        """Keep what was done, so that it can be undone; gives back the import's number."""
        counts = {
            "added": imported.added, "changed": imported.changed, "unchanged": imported.unchanged,
            "refused": imported.refused,
        }  # fmt: skip
        done = Import(register=self.REGISTER, at=act.at, operator_id=act.operator.id, file=file, **counts)
        keep(act.session, done, intake.added(), intake.changed())
        act.note("import", done.id, register=self.REGISTER, file=file, **counts, **intake.noted)
        set_marks(act.session, done)
        return done.id

    def undo(self, number: int) -> None:
        """Take an import back: what it added goes, what it changed says again what it said before.

        Refuses once somebody has worked on any of its rows, by the name of the first unit.
        """
        with self._ground.act("import_undone", Right.KEEP_RESIDENTS) as act:
            done = undoable(act.session, number, self.REGISTER)
            if (found := worked_on(act.session, done)) is not None:
                sentence = mark("Unit {unit} has been worked on since. The import can't be undone any more.")
                raise Refusal(sentence, unit=act.session.scalar(_unit_of(*found)))
            people = changed_rows(act.session, done, Person.__tablename__)
            before = _people_tokens(act.session, people)
            gone = undo(act.session, done, act.at, act.operator.id)
            after = _people_tokens(act.session, people)
            lost = ((person, token) for person in people for token in sorted(before[person] - after[person]))
            _UNFILE.run_many(act.session, ({"record": person, "token": token} for person, token in lost))
            act.note("import", number, register=self.REGISTER, added=done.added, changed=done.changed, **gone)


def _stage(progress: Progress, begin: int, end: int) -> Progress:
    """The progress of one stage of the work, which counts to 1000 and gives each stage its share of the time."""

    def told(done: int, of: int, step: str = "") -> None:
        progress(begin + (end - begin) * done // max(of, 1), 1000)

    return told


_UNFILE = Prepared(
    delete(Suffix).where(
        Suffix.kind == "person", Suffix.token == bindparam("token"), Suffix.record == bindparam("record")
    )
)


def _people_tokens(session: Session, people: Collection[int]) -> dict[int, set[str]]:
    """By what each of these people is found, as the rows stand."""
    numbers: dict[int, list[str]] = defaultdict(list)
    for person, number in session.execute(select(Phone.person_id, Phone.number)):
        numbers[person].append(number)
    wanted = set(people)
    names = session.execute(select(Person.id, Person.name)).all()
    return {person: person_tokens(name, numbers[person]) for person, name in names if person in wanted}


def _unit_of(kind: str, record: int) -> Any:
    """Asks for the code of a unit to which the row of a table belongs."""
    asked = select(Unit.code).order_by(Unit.place).limit(1)
    match kind:
        case "unit":
            return asked.where(Unit.id == record)
        case "building":
            return asked.where(Unit.building_id == record)
        case "person":
            return asked.join(Occupancy).where(Occupancy.person_id == record)
        case "phone":
            return asked.join(Occupancy).join(Phone, Phone.person_id == Occupancy.person_id).where(Phone.id == record)
        case _:
            table: Any = {"occupancy": Occupancy, "vehicle": Vehicle}[kind]
            return asked.join(table).where(table.id == record)
