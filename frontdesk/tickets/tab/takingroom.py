"""A room of tickets that also takes over the registers which the office has kept so far."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.fees.tab.carrying import Carrying
from frontdesk.residents.tab.takeover import Kind
from frontdesk.tickets.tab.acting import TicketAct
from frontdesk.tickets.tab.intakeroom import IntakeRoom
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

TICKET_LISTS = Kind(
    register="tickets",
    title=mark("Take over a register of tickets"),
    choose=mark("Choose the register of tickets"),
    reading=mark("Reading the register of tickets"),
    importing=mark("Taking over the tickets"),
    past=mark("Registers of tickets taken over"),
    undone=mark("The tickets of the register are taken out of the books again."),
)

HINT = (
    mark("A register of repairs or complaints, as the office has kept it so far: .xlsx, .xls, .ods or .csv."),
    mark(
        "One column says the day, one what was reported. Unit, place, who reported it, phone, category, worker, when it"
        " was done, result and state may stand beside."
    ),
    mark("Whether a row is a repair or a complaint is told by a column, or else by the name or title of the sheet."),
    mark(
        "A row with a result, or a day on which it was done, is closed. What is still open is promised anew from now."
    ),
    mark("Workers are known by their names, as they stand among the workers."),
)
"""What such a register looks like."""


class TakingRoom(IntakeRoom):
    """While a register is taken over, its panel stands in the place of the list."""

    def __init__(self, house: "TicketHouse", acts: Sequence[TicketAct]) -> None:
        self.take_link = link(say("Take over a list …"), self.take_in, "upload", "Ctrl+Shift+I")
        self.lists_link = link(say("Lists taken over"), self._show_lists, "history", "Ctrl+Shift+L")
        super().__init__(house, acts)
        self.carrying = Carrying(
            self.list, lambda: house.lists("tickets"), house.host, self.refresh, TICKET_LISTS, HINT
        )  # fmt: skip
        self.carrying.turned.connect(self._carry)
        self._stack.addWidget(self.carrying.hint)
        self.column.addWidget(self.carrying, 1)

    def tools(self) -> Sequence[QWidget]:
        return (self.take_link, self.lists_link, *super().tools())

    def taking_told(self) -> str:
        """How a register is taken over, for the room's help."""
        return say(
            "Ctrl+Shift+I takes over a register of other books; Ctrl+Shift+L shows those taken over and undoes one,"
            " until somebody has worked on its tickets."
        )

    def take_in(self) -> None:
        """Ctrl+Shift+I: take over a register."""
        if self.panel is None and self.permits(self.house.may(Right.KEEP_TICKETS)):
            self.carrying.choose()

    def _show_lists(self) -> None:
        if self.panel is None and self.permits(self.house.may(Right.KEEP_TICKETS)):
            self.carrying.show_imports()

    def _carry(self, there: bool) -> None:
        """While a register is taken over, it is said at the right what one looks like."""
        self._stack.setCurrentWidget(self.carrying.hint if there else self.record)
        looks.reveal(self.quick, not there and self.house.may(Right.HANDLE_TICKETS))

    # What the window asks

    def refresh(self) -> None:
        for each in (self.take_link, self.lists_link):
            looks.reveal(each, self.house.may(Right.KEEP_TICKETS))
        super().refresh()
        if self.carrying.panel() is not None:
            looks.reveal(self.quick, False)

    def begin(self) -> None:
        taken = self.carrying.panel()
        if taken is not None:
            taken.resume()
        else:
            super().begin()

    def back(self) -> None:
        if self.carrying.panel() is not None:
            self.carrying.close_panel()
            self.table.setFocus()
        else:
            super().back()

    def save(self) -> None:
        taken = self.carrying.panel()
        if taken is not None:
            taken.save()
        else:
            super().save()

    def new(self) -> None:
        if self.carrying.panel() is None:
            super().new()

    def show_unit(self, unit_id: int) -> None:
        self.carrying.close_panel()
        super().show_unit(unit_id)

    def show_record(self, kind: str, record: int) -> None:
        self.carrying.close_panel()
        super().show_record(kind, record)
