"""What can be done about the work itself: quote, finish, take back."""

from frontdesk.tickets.tab.acting import TicketAct

WORK_ACTS: tuple[TicketAct, ...] = ()
"""Every such act, the next step first."""
