"""The imports so far, each to be undone while that is honest."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal

from frontdesk.core.words import mark, say
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import Card, Words
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.recordtable import Column, RecordTable

PAST = (
    Column("id", mark("Import"), 70, "count"),
    Column("at", mark("When"), 140),
    Column("operator", mark("By"), 90),
    Column("added", mark("Added"), 76, "count"),
    Column("changed", mark("Changed"), 80, "count"),
    Column("refused", mark("Faulty"), 76, "count"),
    Column("undone", mark("Undone")),
)
"""The list of imports: each has these as texts or numbers; `undone` is empty while it stands."""


class ImportsPanel(Card):
    """The imports so far, the latest first, each to be undone until somebody has worked on its rows."""

    wants_undo = Signal(int)
    """Undo the import of this number; then `show_imports`."""
    left = Signal()

    def __init__(self, title: str, imports: Sequence[Any]) -> None:
        super().__init__(title)
        self.imports = RecordTable(PAST, title)
        self.imports.set_empty(say("Nothing has been imported yet."), "inbox")
        self.imports.current_changed.connect(self._turn_to)
        self.undo = plain(say("Undo this import"), "Ctrl+Z", self._undo, "undo-2")
        told = say("An import can be undone until somebody has worked on its rows.")
        self.add(Words(told, "muted", wraps=True))
        self.add(self.imports, 1)
        self.add(Flow(self.undo, plain(say("Go back"), "Esc", self.left.emit)))
        self.show_imports(imports)

    def begin(self) -> None:
        """Put the keyboard on the list."""
        self.imports.setFocus()

    def resume(self) -> None:
        """Put the keyboard back."""
        self.begin()

    def save(self) -> None:
        """There is nothing to save."""

    def show_imports(self, imports: Sequence[Any]) -> None:
        """Show the list; the current one stays so."""
        self.imports.set_rows(list(imports))
        if self.imports.current_row() is None:
            self.imports.select(0)
        self._turn_to(self.imports.current_row())

    def _turn_to(self, chosen: Any) -> None:
        self.undo.setEnabled(chosen is not None and not chosen["undone"])

    def _undo(self) -> None:
        chosen = self.imports.current_row()
        if chosen is not None:
            self.wants_undo.emit(chosen["id"])
