"""What can be done to get a repair to somebody: dispatch, hand back, suspend, resume, cancel."""

from frontdesk.tickets.tab.acting import TicketAct

DISPATCH_ACTS: tuple[TicketAct, ...] = ()
"""Every such act, the next step first."""
