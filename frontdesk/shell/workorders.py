"""The stack of work orders that workers take along on their round, as one PDF."""

from datetime import date
from pathlib import Path

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, mark
from frontdesk.shell.imprint import book_language, printed
from frontdesk.shell.letterhead import headed
from frontdesk.shell.outgoing import told


def work_orders(
    ground: Ground, progress: Progress, path: str, *, crew: int = 0, day: str = "", format_name: str = "A4"
) -> int:
    """The work orders of a round, building by building; gives back how many. See `WorkOrders.stack`.

    `day` is like `2026-11-22`. That they went out is noted. Refuses when there is none.
    """
    from frontdesk.paper.formats import A4, FORMATS
    from frontdesk.paper.pdf import write_pdf
    from frontdesk.paper.saving import saved
    from frontdesk.tickets.orders import WorkOrders
    from frontdesk.tickets.papers.workorder import work_order

    ground.require(Right.HANDLE_TICKETS)
    orders, say, stamp = WorkOrders(ground), Speaker(book_language(ground)), printed(ground)
    tickets = orders.stack(crew, date.fromisoformat(day) if day else None)
    if not tickets:
        raise Refusal(mark("No repair is dispatched that waits for its work order."))
    facts = map(orders.facts, told(tickets, progress, len(tickets), every=5))
    sheets = (headed(ground, work_order(each, say, **stamp), each) for each in facts)
    with saved(Path(path)) as file:
        fonts = ground.folder / "fonts"
        write_pdf(sheets, file, FORMATS.get(format_name, A4), say, title=say("Work order"), extra_fonts=fonts)
        orders.note_printed(tickets)
    progress(len(tickets), len(tickets))
    return len(tickets)
