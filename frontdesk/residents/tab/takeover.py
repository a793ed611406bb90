"""Taking over a register: what it would do, which rows are faulty and why, and then the one key that does it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.paper.xlsx import write_xlsx
from frontdesk.residents.headings import headings
from frontdesk.residents.intake import Imported
from frontdesk.residents.papers import faults_book
from frontdesk.residents.register import Fault
from frontdesk.residents.tables import FAULTS
from frontdesk.residents.unitfiles import FIELDS
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Banner, Card, Heading, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import RecordTable


class TakeoverPanel(Card):
    """One register: first what importing it would do, then what it did."""

    wants_import = Signal()
    left = Signal()

    def __init__(self, path: str, found: Imported, host: Host) -> None:
        super().__init__(say("Import register"))
        self._path, self._host = path, host
        self._faults: list[Fault] = []
        self._pills = QWidget()
        self.outcome = Banner()
        self.columns = Facts(3)
        self.faults = RecordTable(FAULTS, say("Faulty rows"), "row")
        self.faults.current_changed.connect(self._show_reason)
        self.reason = Words("", wraps=True)
        self.faults.set_empty(say("Every row can be taken over."), "circle-check")
        self.go = primary(say("Import"), "Ctrl+S", self.save)
        self.keep_faults = plain(say("Save faulty rows…"), "Ctrl+Shift+S", self._choose_target)
        self.add(Words(Path(path).name, "muted", wraps=True))
        self.add(self._pills)
        self.add(self.outcome)
        self.add(Heading(say("Columns as they are understood")))
        self.add(self.columns)
        self.unread = Banner("", "soon")
        self.add(self.unread)
        self.add(Heading(say("Faulty rows")))
        self.add(self.faults, 1)
        self.add(self.reason)
        self.add(row(self.go, self.keep_faults, plain(say("Go back"), "Esc", self.left.emit), None))
        self._show_preview(found)

    def begin(self) -> None:
        """Put the keyboard on the next step."""
        (self.faults if self.go.isHidden() else self.go).setFocus()

    def resume(self) -> None:
        """Put the keyboard back."""
        self.begin()

    def save(self) -> None:
        """Import the register, if there is anything to import."""
        if not self.go.isHidden():
            self.wants_import.emit()

    def _show_preview(self, found: Imported) -> None:
        self._show(found, say("New: {count}", count=found.added), say("To change: {count}", count=found.changed))
        told = say("Nothing has been written yet. Import takes over every sound row at once, or none of them.")
        if not found.added and not found.changed:
            told = say("There is nothing to change: the unit files say the same as the register.")
        looks.reveal(self.go, bool(found.added or found.changed))
        self.outcome.show_words(told, "accent" if found.added or found.changed else "good")

    def show_result(self, done: Imported, told: str) -> None:
        """Show what the import did, and the rows that are left to be mended."""
        self._show(done, say("Added: {count}", count=done.added), say("Changed: {count}", count=done.changed))
        self.outcome.show_words(told, "good")
        looks.reveal(self.go, False)
        self.faults.setFocus()

    def _show(self, found: Imported, added: str, changed: str) -> None:
        faulty = len({fault.row for fault in found.faults})
        pills = (
            Pill(added, "good" if found.added else "plain"),
            Pill(changed, "accent" if found.changed else "plain"),
            Pill(say("Left alone: {count}", count=found.unchanged)),
            Pill(say("Faulty rows: {count}", count=faulty), "late" if faulty else "plain"),
        )
        fresh = QWidget()
        fresh.setLayout(row(*pills, None))
        self.body.replaceWidget(self._pills, fresh)
        self._pills.hide()
        self._pills.deleteLater()
        self._pills = fresh
        titles = dict(headings(say)) | {name: say(FIELDS[name]) for name in ("building", "entrance", "door")}
        self.columns.set_facts([(heading, f"→ {titles[field]}") for field, heading in found.columns.items()])
        unread = say("Columns that are not read: {headings}", headings="、".join(found.unread)) if found.unread else ""
        self.unread.show_words(unread, "soon")
        self._faults = found.faults
        self.faults.set_rows(found.faults)
        self.faults.select(0)
        looks.reveal(self.keep_faults, bool(found.faults))

    def _show_reason(self, fault: Fault | None) -> None:
        """The whole sentence, for which the list has no room."""
        self.reason.setText("" if fault is None else f"{fault.row} · {fault.column} · {fault.reason}")
        looks.reveal(self.reason, fault is not None)

    def _choose_target(self) -> None:
        name = say("Faulty rows of {name}", name=Path(self._path).stem)
        self._host.choose_target(say("Save faulty rows"), name, (".xlsx",), self._write_faults)

    def _write_faults(self, path: str) -> None:
        try:
            write_xlsx(faults_book(self._faults, say), Path(path))
        except Refusal as refusal:
            self._host.refuse(refusal)
            return
        self._host.tell(say("The faulty rows are saved in {name}.", name=Path(path).name))
