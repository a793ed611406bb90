"""Repairs that somebody works on, and what they are made of, for tests about work, money and warranty."""

from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.finishing import Done, FinishingDesk
from frontdesk.tickets.lines import Line
from frontdesk.tickets.quotes import QuoteDesk
from frontdesk.tickets.records import Duty, Ticket, TicketKind
from frontdesk.tickets.records.work import LineKind, Quote, Work
from tests.tickets.grievances import logged

TAP = Line(LineKind.MATERIAL, "单冷水龙头", 100, Money.parse("45.00"), "个")
HOSE = Line(LineKind.MATERIAL, "不锈钢软管", 250, Money.parse("12.33"), "米")
LABOUR = Line(LineKind.LABOUR, "更换水龙头", 100, Money.parse("30.00"), "次")
LINES = (TAP, HOSE, LABOUR)
TOTAL = Money.parse("105.83")
"""2.5 metres at 12.33 are 30.825, rounded half up to 30.83."""

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
"""What somebody drew on the screen."""


def repair(ground: Ground, unit_id: int | None, **told: Any) -> Ticket:
    """A repair that was logged just now: the tap of a flat drips, unless told."""
    where: dict[str, Any] = {"unit_id": unit_id} if unit_id else {"place": "大堂"}
    return logged(ground, TicketKind.REPAIR, **{"category": "plumbing", "text": "厨房水龙头漏水"} | where | told)


def dispatched(ground: Ground, unit_id: int | None, **told: Any) -> Ticket:
    """The same, given to a plumber."""
    ticket = repair(ground, unit_id, **told)
    DispatchDesk(ground).dispatch(ticket.id, CrewDesk(ground).add(WorkerFields(f"赵工{ticket.id}")))
    return ticket


def agreed(ground: Ground, ticket: Ticket, lines: tuple[Line, ...] = LINES) -> Quote:
    """The resident agreed to a quote for a repair."""
    quotes = QuoteDesk(ground)
    return quotes.agree(quotes.offer(ticket.id, lines).id, "陈志远")


def finished(ground: Ground, ticket: Ticket, *lines: Line, **told: Any) -> Work:
    """A repair is done, at the resident's cost unless told; who signed for it is 陈志远."""
    done = Done(**{"result": "换了水龙头", "lines": lines, "duty": Duty.RESIDENT, "signed_by": "陈志远"} | told)
    return FinishingDesk(ground).finish(ticket.id, done)
