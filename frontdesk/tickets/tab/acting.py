"""What can be done with a ticket: each act with its words, key and right, when it is offered, and its form."""

from typing import TYPE_CHECKING, TypeAlias

from frontdesk.widgets.acting import Facts as Facts
from frontdesk.widgets.acting import RecordAct
from frontdesk.widgets.acting import add_vouching as add_vouching
from frontdesk.widgets.acting import aside as aside
from frontdesk.widgets.acting import ask_reason as ask_reason
from frontdesk.widgets.acting import record_panel as ticket_panel
from frontdesk.widgets.acting import vouched as vouched

if TYPE_CHECKING:
    from frontdesk.tickets.tab.ticketroom import TicketRoom

__all__ = ["Facts", "TicketAct", "add_vouching", "aside", "ask_reason", "ticket_panel", "vouched"]

TicketAct: TypeAlias = RecordAct["TicketRoom"]
"""An act on a ticket, with its facts as `tickets.listed.TicketLists.ticket` tells them."""
