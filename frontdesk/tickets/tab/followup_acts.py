"""What can be done once a ticket is done or answered: calling back."""

from frontdesk.tickets.tab.acting import TicketAct

FOLLOWUP_ACTS: tuple[TicketAct, ...] = ()
"""Every such act, the next step first."""
