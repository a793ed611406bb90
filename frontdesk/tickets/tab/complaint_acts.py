"""What can be done with a complaint: investigate, answer, escalate."""

from frontdesk.tickets.tab.acting import TicketAct

COMPLAINT_ACTS: tuple[TicketAct, ...] = ()
"""Every such act, the next step first."""
