"""Taking over lists of readings, and of meters with their first ones: shown, entered in one act, undone."""

from hashlib import file_digest
from pathlib import Path

from sqlalchemy.orm import Session

from frontdesk.core.ground import Act, Ground
from frontdesk.core.imports import Import, keep, undoable
from frontdesk.core.layouts import remember
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.fees.meters import listing
from frontdesk.fees.meters.listing import ReadingList, read_readings
from frontdesk.fees.meters.weighed import Weighing, take_back_import
from frontdesk.paper.grid import Sheets
from frontdesk.residents.layout import NO_LAYOUT, UNCHOSEN, Choice, Layout
from frontdesk.residents.outcome import Imported
from frontdesk.residents.takeovers import ListDesk


class ReadingDesk(ListDesk):
    """Takes over lists of what meters show, puts up the meters that they name for the first time, and takes it back."""

    REGISTER = "readings"

    def __init__(self, ground: Ground, month: int | None = None) -> None:
        """`month` is that of readings whose row does not tell it; without one it is that of their day."""
        super().__init__(ground)
        self._month = month

    def fields(self) -> list[tuple[str, str]]:
        return listing.fields(say)

    def field_of(self, heading: str) -> str | None:
        return listing.field_of(heading)

    def layout_of(self, sheets: Sheets, choice: Choice) -> Layout:
        return listing.layout_of(sheets, choice)

    def preview(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """What taking over the list now would enter; nothing is written. What can't be read so has a `refusal`."""
        self._ground.require(Right.READ_METERS)
        layout, known = NO_LAYOUT, False
        try:
            sheets, layout, known = self.looked_at(path, choice)
            progress(600, 1000)
            listed = read_readings(sheets, layout, self._ground.clock.today(), self.estate_name())
        except Refusal as refusal:
            return Imported(layout, remembered=known, refusal=refusal)
        with self._ground.database.reading() as session:
            return _told(sheets, listed, _weigh(self._weighing(session, listed), listed), known)

    def take_over(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """Enter the sound rows in one act; faulty rows are left out and named. Again, it changes nothing."""
        self._ground.require(Right.READ_METERS)
        sheets, layout, known = self.looked_at(path, choice)
        progress(400, 1000)
        listed = read_readings(sheets, layout, self._ground.clock.today(), self.estate_name())
        with path.open("rb") as content:
            file = file_digest(content, "sha256").hexdigest()
        progress(700, 1000)
        with self._ground.act("readings_taken_over", Right.READ_METERS) as act:
            weighing = self._weighing(act.session, listed)
            imported = _weigh(weighing, listed)
            if choice.assigned is not None:
                remember(act.session, self.REGISTER, layout.fingerprint, choice.assigned, act.at, act.operator.id)
            if imported.added:
                imported.number = self._enter(act, weighing, imported, file)
        progress(1000, 1000)
        return _told(sheets, listed, imported, known)

    def _weighing(self, session: Session, listed: ReadingList) -> Weighing:
        may_add = self._ground.who().may(Right.BILL)
        return Weighing(session, self._ground.clock.today(), self._month, listed.rows.values(), may_add=may_add)

    def _enter(self, act: Act, weighing: Weighing, imported: Imported, file: str) -> int:
        counts = {"added": imported.added, "changed": 0, "unchanged": imported.unchanged, "refused": imported.refused}
        done = Import(register=self.REGISTER, at=act.at, operator_id=act.operator.id, file=file, **counts)
        keep(act.session, done, weighing.enter(act), {})
        act.note("import", done.id, register=self.REGISTER, file=file, **counts)
        return done.id

    def undo(self, number: int) -> None:
        """Withdraw what a list entered. Refuses once anything of it is billed or read beyond, by the name of a unit."""
        with self._ground.act("readings_taken_back", Right.BILL) as act:
            done = undoable(act.session, number, self.REGISTER)
            take_back_import(act, done.id)
            done.undone_at, done.undone_by = act.at, act.operator.id
            act.note("import", number, register=self.REGISTER, added=done.added)


def _weigh(weighing: Weighing, listed: ReadingList) -> Imported:
    """Gather what the rows enter, the earlier months before the later ones, and count them."""
    imported = Imported(listed.layout, listed.unread, faults=list(listed.faults))
    for key, row in sorted(listed.rows.items(), key=lambda each: weighing.when(each[1])):
        try:
            if weighing.take(key[1], row):
                imported.added += 1
            else:
                imported.unchanged += 1
        except Refusal as refusal:
            imported.faults.append(listed.fault(key, refusal))
    return imported


def _told(sheets: Sheets, listed: ReadingList, imported: Imported, known: bool) -> Imported:
    imported.give_back(listed)
    imported.keep_titles(sheets, listed)
    imported.remembered = known
    return imported
