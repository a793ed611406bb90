"""What can be done with a ticket: each act with its words, key and right, and when it is offered."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right

if TYPE_CHECKING:
    from frontdesk.tickets.tab.ticketroom import TicketRoom

Facts = dict[str, Any]
"""A ticket as `tickets.listed.TicketLists.ticket` tells it."""


@dataclass(frozen=True)
class TicketAct:
    """`words` stand on its button (marked), `key` is its key and beginning; `offered` asks whether the ticket allows it
    now, `begin` opens its form in the room, or does it.

    The first of a room's acts that is offered is the next step: the filled button, which has F7 too.
    """

    words: str
    key: str
    right: Right
    offered: Callable[[Facts], bool]
    begin: Callable[["TicketRoom", Facts], None]
