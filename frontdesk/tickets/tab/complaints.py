"""The room of complaints: complaints and suggestions until they are answered and followed up, and praise."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from frontdesk.core.words import mark, say
from frontdesk.tickets.records import COMPLAINT_CATEGORIES, COMPLAINT_NEXT, TICKET_KINDS, TicketKind, TicketState
from frontdesk.tickets.tab.complaint_acts import COMPLAINT_ACTS, FORM
from frontdesk.tickets.tab.said import category_of, ticket_state, where_of
from frontdesk.tickets.tab.takingroom import TakingRoom
from frontdesk.widgets.form import Choice
from frontdesk.widgets.recordtable import Column

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

_KINDS = (TicketKind.COMPLAINT, TicketKind.SUGGESTION, TicketKind.PRAISE)


def _about(row: Mapping[str, Any]) -> str:
    """Of what kind it is, and what it is about."""
    return f"{say(TICKET_KINDS[TicketKind(row['kind'])])} · {category_of(row)}"


class Complaints(TakingRoom):
    """What residents complain of, suggest and praise, what is due first on top."""

    NAME = "complaints"
    ICON = "message-square"
    KINDS = " ".join(_KINDS)
    CATEGORIES = COMPLAINT_CATEGORIES
    STATES = tuple(TicketState(state) for state in COMPLAINT_NEXT if state and state != TicketState.ANSWERED)
    TITLE = mark("Complaints, suggestions, praise")
    USUAL = TicketKind.COMPLAINT
    HINT = mark("New complaint in one line, such as: 3-1-502 music at night. Enter logs it.")
    PAPER = FORM

    def __init__(self, house: "TicketHouse") -> None:
        super().__init__(house, COMPLAINT_ACTS)

    def filters(self) -> dict[str, tuple[Any, str, int]]:
        kinds = [("", say("All kinds")), *((kind.value, say(TICKET_KINDS[kind])) for kind in _KINDS)]
        return {"kinds": (Choice(kinds), say("Kind"), 92), **super().filters()}

    def columns(self) -> Sequence[Column]:
        return (
            Column("due", mark("Due in"), 148, "pill", sorts=True, value=self.due_of),
            Column("state", mark("State"), 150, "pill", value=ticket_state),
            Column("about", mark("About"), 150, value=_about),
            Column("unit", mark("Where"), 104, sorts=True, value=where_of),
            Column("text", mark("What was reported"), 0, value=lambda row: " ".join(row["text"].split())),
            Column("at", mark("Came in at"), 132, "date", sorts=True),
            Column("number", mark("Number"), 136, sorts=True),
        )

    def empty(self) -> str:
        return say("No complaint is open. F3 logs one.")

    def help_text(self) -> str:
        worked = say(
            "Complaints: F3 logs a complaint, a suggestion or praise; who complains need not be named. F7 is always the"
            " next step: have it looked into, take it in hand with what is done about it, answer it, follow it up."
            " Beside that, what was found out is noted with Ctrl+O, Ctrl+U escalates it to somebody who decides, and"
            " Ctrl+R answers it at once. What turns out unfounded (Ctrl+Shift+U) leaves the handling rate; a supervisor"
            " says so, or vouches for it with their own password. Ctrl+N notes that the caller was told something,"
            " which is the first feedback. Praise is passed on to whom it is for. F9 shows the form, Ctrl+E saves the"
            " list."
        )
        return f"{worked}\n\n{self.taking_told()}"
