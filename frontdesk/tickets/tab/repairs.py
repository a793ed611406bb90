"""The room of repairs: from the call to the last follow-up."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.tickets.records import REPAIR_CATEGORIES, REPAIR_NEXT, TicketKind, TicketState
from frontdesk.tickets.tab.acting import TicketAct
from frontdesk.tickets.tab.followup_acts import FOLLOWUP_ACTS
from frontdesk.tickets.tab.remark_acts import REMARK_ACTS
from frontdesk.tickets.tab.repairs_dispatch import ASIDE_ACTS, DISPATCH_ACTS, WORK_ORDER
from frontdesk.tickets.tab.repairs_work import MONEY_ACTS, WORK_ACTS, work_told
from frontdesk.tickets.tab.round import ask_round
from frontdesk.tickets.tab.takingroom import TakingRoom
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link
from frontdesk.widgets.card import row

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

REPAIR_ACTS: tuple[TicketAct, ...] = (
    *DISPATCH_ACTS, *WORK_ACTS, *FOLLOWUP_ACTS,
    *(replace(act, leads=False) for act in (*MONEY_ACTS, *REMARK_ACTS, *ASIDE_ACTS)),
)  # fmt: skip
"""What can be done with a repair; of those that are offered the first is the next step."""


class Repairs(TakingRoom):
    """The repairs, what is due first on top."""

    NAME = "repairs"
    KINDS = TicketKind.REPAIR
    CATEGORIES = REPAIR_CATEGORIES
    STATES = tuple(TicketState(state) for state in REPAIR_NEXT if state and state != TicketState.DONE)
    TITLE = mark("Repairs")
    HINT = mark("New ticket in one line, such as: 3-1-502 no water in the kitchen. Enter logs it.")
    PAPER = WORK_ORDER

    def __init__(self, house: "TicketHouse") -> None:
        super().__init__(house, REPAIR_ACTS)
        self.round_button = link(say("Work orders for a round …"), self._ask_round, "printer", "Ctrl+P")
        self.tool = QWidget()
        self.tool.setLayout(row(None, self.round_button))

    def refresh(self) -> None:
        looks.reveal(self.round_button, self.house.may(Right.HANDLE_TICKETS))
        super().refresh()

    def _ask_round(self) -> None:
        if self.permits(self.house.may(Right.HANDLE_TICKETS)):
            ask_round(self)

    def empty(self) -> str:
        return say("No repair is open. F3 logs one.")

    def help_text(self) -> str:
        worked = say(
            "Repairs: what is due first stands on top, with the time that is left. Type what the caller says into the"
            " line at the top, unit first: unit, category, urgency, who bears it and who calls are read from the words"
            " and stand beneath, where Tab goes to change them. Enter logs it. What was reported already is shown:"
            " Ctrl+J joins it, and the caller is told how it stands. F3 opens the form with all fields, such as an"
            " appointment, F2 corrects what was taken down."
            "\n\nF7 is always the next step of the ticket chosen: dispatch it, note the worker on site, finish it,"
            " follow it up. All else that it allows stands beneath, each with its key. F9 shows the work order, F10 in"
            " the form of dispatching prints it, Ctrl+P saves those of a round, Ctrl+E the list."
        )
        return "\n\n".join((worked, work_told(), self.taking_told()))
