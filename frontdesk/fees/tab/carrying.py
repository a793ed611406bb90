"""Carrying over what was owed and prepaid in earlier books: the panel in the room of the charges."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.core.words import mark, say
from frontdesk.residents.tab.takeover import Kind, Takeovers
from frontdesk.widgets.card import Card, Heading, Words
from frontdesk.widgets.desktab import Host

if TYPE_CHECKING:
    from frontdesk.residents.takeovers import ListDesk
    from frontdesk.widgets.imports import ImportsPanel
    from frontdesk.widgets.takeover import TakeoverPanel

BALANCES = Kind(
    register="balances",
    title=mark("Carry over balances"),
    choose=mark("Choose the list of balances"),
    reading=mark("Reading the list of balances"),
    importing=mark("Carrying over the balances"),
    past=mark("Lists of balances carried over"),
    undone=mark("What the list brought in is voided: nobody owes it, nobody has prepaid it."),
)

HINT = (
    mark("A list of what each unit still owed, or had prepaid, when these books began: .xlsx, .xls, .ods or .csv."),
    mark(
        "One column says the unit, and at least one what is owed or prepaid. A fee item and a month may stand beside."
    ),
    mark("A month that is carried over for a fee item is not billed again."),
)


class Carrying(QStackedWidget):
    """The list of charges, or in its place the panel of a list that is being carried over."""

    turned = Signal(bool)
    """Whether a panel stands in the list's place now."""

    def __init__(self, whole: QWidget, desk: "Callable[[], ListDesk]", host: Host, refresh: Callable[[], None]) -> None:
        super().__init__()
        self._takeovers = Takeovers(desk, host, self._open, refresh, BALANCES)
        self._panel: TakeoverPanel | ImportsPanel | None = None
        self.hint = Card()
        self.hint.add(Heading(say("Carry over balances")))
        for sentence in HINT:
            self.hint.add(Words(say(sentence), wraps=True))
        self.hint.body.addStretch(1)
        self.addWidget(whole)

    def panel(self) -> "TakeoverPanel | ImportsPanel | None":
        """The panel that stands in the list's place."""
        return self._panel

    def choose(self) -> None:
        """Ask for the file."""
        self._takeovers.choose()

    def show_imports(self) -> None:
        """Show the lists that were carried over so far."""
        self._takeovers.show_imports()

    def close_panel(self) -> None:
        """Back to the list of charges."""
        panel, self._panel = self._panel, None
        if panel is not None:
            self.removeWidget(panel)
            panel.deleteLater()
            self.turned.emit(False)

    def _open(self, panel: "TakeoverPanel | ImportsPanel") -> None:
        self.close_panel()
        self._panel = panel
        self.addWidget(panel)
        self.setCurrentWidget(panel)
        panel.left.connect(self.close_panel)
        self.turned.emit(True)
        panel.begin()
