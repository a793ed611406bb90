"""What the rooms of enquiries and answers have in common: forms in the record's place, the list as a file."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.words import say
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.room import ENDINGS, Room


class EntryRoom(Room):
    """A list with the record at its right; a form takes the record's place until it is saved or left.

    `register` is the name of the list, for this machine's memory and for exports.
    """

    def __init__(self, host: Host, card: QWidget, table: RecordTable, register: str, may: Callable[[Right], bool]):
        self._side = QStackedWidget()
        super().__init__(host, self._side)
        self.table = table
        self.entry: EntryPanel | None = None
        self._card, self._register, self._may = card, register, may
        self._side.addWidget(card)

    def home(self) -> QWidget:
        """Where the keyboard begins while no form is open."""
        return self.table

    def narrowed(self) -> dict[str, Any]:
        """By what the list is narrowed."""
        raise NotImplementedError

    def widen(self) -> None:
        """Show the whole list again."""
        raise NotImplementedError

    # Forms

    def open_entry(self, panel: EntryPanel, on_saved: Callable[[], object]) -> None:
        """Let a form take the record's place; one that was open keeps its draft."""
        self.keep_drafts()
        self.close_entry()
        self.entry = panel
        self._side.addWidget(panel)
        self._side.setCurrentWidget(panel)
        panel.left.connect(self._leave)
        panel.saved.connect(on_saved)
        panel.begin()

    def close_entry(self) -> None:
        """Show the record again."""
        entry, self.entry = self.entry, None
        if entry is not None:
            self._side.setCurrentWidget(self._card)
            self._side.removeWidget(entry)
            entry.deleteLater()

    def _leave(self) -> None:
        self.close_entry()
        self.table.setFocus()

    def turn_to(self, record: int, told: str) -> None:
        """Back to the list, at a record that was just worked on, and say what was done."""
        self.close_entry()
        self.refresh()
        if not self.table.select_identity(record):
            self.show_one(record)
        self.table.current_changed.emit(self.table.current_row())
        self.table.setFocus()
        self.host.tell(told)

    def show_one(self, record: int) -> None:
        """Turn to a record, among all."""
        self.close_entry()
        self.widen()
        self.table.select_identity(record)
        self.table.setFocus()

    # What the window asks

    def begin(self) -> None:
        if self.entry is None:
            self.home().setFocus()
        else:
            self.entry.resume()

    def back(self) -> None:
        """From a form to the list, its draft kept; from a narrowed list to the whole."""
        if self.entry is not None:
            self.entry.leave()
        else:
            self.widen()
            self.home().setFocus()

    def show_record(self, kind: str, record: int) -> None:
        self.show_one(record)

    def save(self) -> None:
        if self.entry is not None:
            self.entry.save()

    def keep_drafts(self) -> None:
        if self.entry is not None:
            self.entry.keep()

    def export(self) -> None:
        if self.permits(self._may(Right.EXPORT)):
            self.host.choose_target(say("Save the list"), self.table.accessibleName(), ENDINGS, self._save_list)

    def _save_list(self, path: str) -> None:
        narrowed = {
            name: value.isoformat() if isinstance(value, date) else value for name, value in self.narrowed().items()
        }
        self.host.run(
            "export", say("Saving the list"), self._list_saved,
            register=self._register, path=path, **self.table.heads.sorting(), **narrowed,
        )  # fmt: skip

    def _list_saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))
