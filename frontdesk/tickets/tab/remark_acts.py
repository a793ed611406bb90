"""What can be noted of any ticket on its way: that the caller was told, what was found out, and whatever else."""

from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.tickets.records import NOTE_KINDS, NoteKind
from frontdesk.tickets.tab.acting import Facts, TicketAct, ticket_panel
from frontdesk.widgets.entrypanel import choice_of
from frontdesk.widgets.form import NoteField
from frontdesk.widgets.moments import MomentField

if TYPE_CHECKING:
    from frontdesk.tickets.tab.ticketroom import TicketRoom


def _note(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.remarks

    def keep(values: dict[str, Any]) -> None:
        desk.note(ticket["id"], NoteKind(values["kind"]), values["words"], values["at"])
        room.done(ticket["id"], say("{number}: it is noted.", number=ticket["number"]))

    panel = ticket_panel(room, ticket, mark("Note for {number}"), "note", keep)
    panel.form.add("kind", say("What it is"), choice_of(NOTE_KINDS), span=2)
    panel.form.add("words", say("Words"), NoteField("", 4), span=2, required=True)
    panel.form.add("at", say("Time"), MomentField(room.house.now, say("Now")), span=2)
    room.open_panel(panel)


REMARK_ACTS: tuple[TicketAct, ...] = (
    TicketAct(mark("Note …"), "Ctrl+N", Right.HANDLE_TICKETS, lambda ticket: True, _note, leads=False),
)
"""Noting something; it is offered wherever a ticket stands, and is never the next step."""
