"""A room whose forms take the record's place until they are saved or left."""

from PySide6.QtWidgets import QStackedWidget

from frontdesk.widgets.card import Card
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.room import Room


class PanelRoom(Room):
    """The record stands in `card`; `panel` is the form that is open, if one is, made anew each time."""

    table: RecordTable

    def __init__(self, host: Host, card: Card) -> None:
        self._stack = QStackedWidget()
        super().__init__(host, self._stack)
        self._home = card
        self._stack.addWidget(card)
        self.panel: EntryPanel | None = None

    def open_panel(self, panel: EntryPanel) -> None:
        """Let a form take the place of the record, its draft put back; that of the form before is kept."""
        self.keep_drafts()
        self.close_panel()
        self.panel = panel
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        panel.saved.connect(self.close_panel)
        panel.left.connect(self.close_panel)
        panel.begin()

    def close_panel(self) -> None:
        """The record again, with the keyboard in the list."""
        panel, self.panel = self.panel, None
        if panel is not None:
            self._stack.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self._stack.setCurrentWidget(self._home)
        self.table.setFocus()

    def widen(self) -> None:
        """The list as it stands when nothing was asked of it."""
        raise NotImplementedError

    def begin(self) -> None:
        """The list has the keyboard, and an open form keeps it."""
        if self.panel is None:
            self.table.setFocus()
        else:
            self.panel.resume()

    def back(self) -> None:
        """From a form to the list, from a narrowed list to the usual one."""
        if self.panel is not None:
            self.panel.leave()
            return
        self.widen()
        self.table.setFocus()

    def keep_drafts(self) -> None:
        if self.panel is not None:
            self.panel.keep()

    def save(self) -> None:
        if self.panel is not None:
            self.panel.save()
