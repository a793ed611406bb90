"""Work orders from the command line, as PDF: of one repair, or of all that belong to a round."""

import argparse
from datetime import date

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, count_aloud, signed_in
from frontdesk.shell.printlogs import PDF, pdf_target, put_out


def save_work_order(asked: argparse.Namespace) -> int:
    """Save the work order of a repair."""
    from frontdesk.shell.office import Office

    path = pdf_target(asked, f"{asked.number}{PDF}")
    with signed_in(asked) as ground:
        card = Office(ground).finder.numbered(asked.number.strip().upper())
        if card is None or card.kind != "repair":
            raise Refusal(mark("There is no repair {number}."), field="number", number=asked.number[:20])
        put_out(ground, card.kind, card.record, path)
    facts = {"number": card.title, "file": str(path)}
    return answer(asked, facts, say("{number} is saved as {file}.", **facts))


def save_work_orders(asked: argparse.Namespace) -> int:
    """Save the work orders of a round: those not printed yet, or those of a worker, a team or a day."""
    from frontdesk.shell.workorders import work_orders
    from frontdesk.tickets.crews import CrewDesk

    if asked.day is not None:
        try:
            date.fromisoformat(asked.day)
        except ValueError as error:
            sentence = mark("{text} is no day. Type it like 2026-11-22.")
            raise Refusal(sentence, field="day", text=asked.day[:20]) from error
    path = pdf_target(asked, f"workorders{PDF}")
    with signed_in(asked) as ground:
        crew = CrewDesk(ground).named(asked.worker) if asked.worker is not None else 0
        count = work_orders(ground, count_aloud(asked), str(path), crew=crew, day=asked.day or "")
    facts = {"file": str(path), "orders": count}
    return answer(asked, facts, say("Work orders: {orders}, saved as {file}", **facts))
