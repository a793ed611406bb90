"""Taking over lists of other books in a room: the panel that stands in its list's place meanwhile."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

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


READINGS = Kind(
    register="readings",
    title=mark("Take over readings"),
    choose=mark("Choose the list of readings"),
    reading=mark("Reading the list of readings"),
    importing=mark("Taking over the readings"),
    past=mark("Lists of readings taken over"),
    undone=mark("The readings of the list are withdrawn."),
)

READINGS_HINT = (
    mark("A list of what the meters show, such as the round sheet filled in: .xlsx, .xls, .ods or .csv."),
    mark("One column says the meter number or the unit, and one the reading. Day and month may stand beside."),
    mark("Readings without a month are of the month chosen in the sheet."),
    mark("A meter that the books do not have yet is put up, when its row says the unit and its first reading, too."),
    mark("Yes under Rolled over, or Confirmed, says that a value below the last, or far from the usual, is right."),
)


class Carrying(QStackedWidget):
    """The list of a room, or in its place the panel of a list that is being taken over; what kind, says `kind`.

    `hint` are sentences on what such a list looks like; `told` are further facts for the work that reads it.
    """

    turned = Signal(bool)
    """Whether a panel stands in the list's place now."""

    def __init__(
        self,
        whole: QWidget,
        desk: "Callable[[], ListDesk]",
        host: Host,
        refresh: Callable[[], None],
        kind: Kind = BALANCES,
        hint: Sequence[str] = HINT,
        told: Callable[[], Mapping[str, Any]] = dict,
    ) -> None:
        super().__init__()
        self._takeovers = Takeovers(desk, host, self._open, refresh, kind, told)
        self._panel: TakeoverPanel | ImportsPanel | None = None
        self.hint = Card()
        self.hint.add(Heading(say(kind.title)))
        for sentence in hint:
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
        """Back to the list of the room."""
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
