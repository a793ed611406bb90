"""Carrying over balances: the list of the earlier books is shown, then entered in one act, and undone if it can be."""

from hashlib import file_digest
from pathlib import Path
from uuid import uuid4

from sqlalchemy import select

from frontdesk.core.ground import Act
from frontdesk.core.imports import Import, keep, undoable
from frontdesk.core.layouts import remember
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.fees.opening import balances
from frontdesk.fees.opening.balances import BalanceList, read_balances
from frontdesk.fees.opening.entry import Opening, take_back
from frontdesk.fees.records.items import FeeItem
from frontdesk.paper.grid import Sheets
from frontdesk.residents.layout import NO_LAYOUT, UNCHOSEN, Choice, Layout
from frontdesk.residents.outcome import Imported
from frontdesk.residents.takeovers import ListDesk


class BalanceDesk(ListDesk):
    """Takes over what was owed and prepaid in the books before these, and takes it back."""

    REGISTER = "balances"

    def fields(self) -> list[tuple[str, str]]:
        return balances.fields(say, self._items())

    def field_of(self, heading: str) -> str | None:
        return balances.field_of(heading, self._items())

    def layout_of(self, sheets: Sheets, choice: Choice) -> Layout:
        return balances.layout_of(sheets, choice, self._items())

    def preview(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """What taking over the list now would enter; nothing is written. What can't be read so has a `refusal`."""
        self._ground.require(Right.BILL)
        layout, known = NO_LAYOUT, False
        try:
            sheets, layout, known = self.looked_at(path, choice)
            progress(600, 1000)
            listed = read_balances(sheets, layout, self._items(), self._ground.clock.today(), self.estate_name())
        except Refusal as refusal:
            return Imported(layout, remembered=known, refusal=refusal)
        with self._ground.database.reading() as session:
            opening = Opening(session, self._ground.clock.today(), listed.periods())
            return _told(sheets, listed, _weigh(opening, listed), known)

    def take_over(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """Enter the sound rows in one act; faulty rows are left out and named. Again, it changes nothing."""
        self._ground.require(Right.BILL)
        sheets, layout, known = self.looked_at(path, choice)
        progress(400, 1000)
        listed = read_balances(sheets, layout, self._items(), self._ground.clock.today(), self.estate_name())
        with path.open("rb") as content:
            file = file_digest(content, "sha256").hexdigest()
        progress(700, 1000)
        with self._ground.act("balances_carried_over", Right.BILL) as act:
            opening = Opening(act.session, act.day, listed.periods())
            imported = _weigh(opening, listed)
            if choice.assigned is not None:
                remember(act.session, self.REGISTER, layout.fingerprint, choice.assigned, act.at, act.operator.id)
            if imported.added:
                imported.number = self._enter(act, opening, imported, file)
        progress(1000, 1000)
        return _told(sheets, listed, imported, known)

    def _enter(self, act: Act, opening: Opening, imported: Imported, file: str) -> int:
        counts = {"added": imported.added, "changed": 0, "unchanged": imported.unchanged, "refused": imported.refused}
        done = Import(register=self.REGISTER, at=act.at, operator_id=act.operator.id, file=file, **counts)
        keep(act.session, done, opening.enter(act, uuid4().hex), {})
        act.note("import", done.id, register=self.REGISTER, file=file, **counts)
        return done.id

    def undo(self, number: int) -> None:
        """Void what a list entered. Refuses once anything of it is paid or used, by the name of the first unit."""
        with self._ground.act("balances_taken_back", Right.BILL) as act:
            done = undoable(act.session, number, self.REGISTER)
            take_back(act, done.id)
            done.undone_at, done.undone_by = act.at, act.operator.id
            act.note("import", number, register=self.REGISTER, added=done.added)

    def _items(self) -> list[str]:
        with self._ground.database.reading() as session:
            return list(session.scalars(select(FeeItem.name).order_by(FeeItem.id)))


def _weigh(opening: Opening, listed: BalanceList) -> Imported:
    """Gather what the rows enter, and count them."""
    imported = Imported(listed.layout, listed.unread, faults=list(listed.faults))
    for key, sums in listed.rows.items():
        try:
            if opening.take(key[1], sums):
                imported.added += 1
            else:
                imported.unchanged += 1
        except Refusal as refusal:
            imported.faults.append(listed.fault(key, refusal))
    return imported


def _told(sheets: Sheets, listed: BalanceList, imported: Imported, known: bool) -> Imported:
    imported.give_back(listed)
    imported.keep_titles(sheets, listed)
    imported.remembered = known
    return imported
