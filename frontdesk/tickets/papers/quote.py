"""The quote for chargeable work, and the price list and the table of warranties as registers."""

from collections.abc import Iterable, Sequence

from frontdesk.core.money import Money
from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, printed_said, total_of
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.tickets.records import REPAIR_CATEGORIES
from frontdesk.tickets.records.work import LINE_KINDS, QUOTE_STATES, USE, LineKind, QuoteState, quantity_text

_LEAST = 3
"""Lines of a quote, some of them empty; so many stand on one sheet of 241 × 140 mm with all that is below them."""


def quote_sheet(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The quote for a repair, to be signed by who will pay.

    `facts`: number, date, estate, office, demo, ticket (its number), unit, owner, reporter, phone, text, lines, total,
    valid_until, remark, state (a QuoteState), signed_by and signed (the day; empty until it is settled), by. A line:
    kind (a LineKind), name, measure, quantity (1/100), price, amount. Amounts in fen.
    """
    state = QuoteState(facts["state"])
    agreed = state == QuoteState.AGREED
    return Sheet(
        office=facts["office"],
        title=say("Quote for chargeable work"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["date"], say),
        facts=(
            (
                say("Unit: {unit}", unit=facts["unit"]),
                say("Owner: {name}", name=facts["owner"]),
                say("Ticket: {number}", number=facts["ticket"]),
            ),
            (
                say("Reporter: {name}", name=facts["reporter"]),
                say("Phone: {phone}", phone=facts["phone"]),
                say("Valid until: {day}", day=day_said(facts["valid_until"], say)),
            ),
        ),
        before=(say("Reported: {text}", text=" ".join(facts["text"].split())),),
        tables=(lines_table(facts["lines"], say, min_rows=_LEAST),),
        total=total_of(facts["total"], say),
        lines=(
            *([(say("Remark: {text}", text=facts["remark"]),)] if facts["remark"] else []),
            (
                say(
                    "Material and labour are charged as listed; more than this total is done only after another quote."
                    " The work is paid for at the service centre once it is done."
                ),
            ),
        ),
        signatures=(
            Signature(
                say("Agreed to by: {name}, {day}", name=facts["signed_by"], day=day_said(facts["signed"], say))
                if agreed
                else say("Resident agrees (signature, date):"),
                rule=not agreed,
            ),
            Signature(say("Quoted by: {name}", name=facts["by"])),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(
            *([say("Demo")] if facts["demo"] else []),
            *([say(QUOTE_STATES[state])] if state in (QuoteState.DECLINED, QuoteState.REPLACED) else []),
        ),
    )


def lines_table(lines: Iterable[Facts], say: Say, *, min_rows: int = 0) -> Table:
    """Material and labour, line by line, as `lines.lines_told` gives them."""
    return Table(
        (
            Column(say("Item"), 40, place="head", key="name"),
            Column(say("Kind"), 14, key="kind"),
            Column(say("Quantity"), 14, "right", place="detail", key="quantity"),
            Column(say("Price"), 16, "right", amount=True, key="price"),
            Column(say("Amount"), 16, "right", amount=True, place="figure", key="amount"),
        ),
        tuple(
            (
                line["name"],
                say(LINE_KINDS[LineKind(line["kind"])]),
                f"{quantity_text(line['quantity'])} {line['measure']}".strip(),
                Money(line["price"]).grouped(),
                Money(line["amount"]).grouped(),
            )
            for line in lines
        ),
        min_rows=min_rows,
    )


def price_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The price list of chargeable work, as it hangs at the counter. A row is one of `PriceDesk.listing`."""
    return Book(
        title=say("Price list of chargeable work"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("kind", say("Kind"), width=10),
            BookColumn("category", say("Category"), width=16),
            BookColumn("name", say("Item"), width=30),
            BookColumn("measure", say("Measured in"), width=10),
            BookColumn("price", say("Price"), "money", width=12),
            BookColumn("state", say("State"), width=12),
        ),
        rows=({**row, **_said(row, say), "kind": say(LINE_KINDS[LineKind(row["kind"])])} for row in rows),
    )


def warranty_table(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The table of warranties. A row is one of `WarrantyDesk.listing`."""
    return Book(
        title=say("Warranties of the developer"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("part", say("Part of the building"), width=34),
            BookColumn("months", say("Months"), "count", width=10),
            BookColumn("category", say("Category"), width=16),
            BookColumn("words", say("Term in words"), width=30),
            BookColumn("state", say("State"), width=12),
        ),
        rows=({**row, **_said(row, say)} for row in rows),
    )


def _said(row: Facts, say: Say) -> dict[str, str]:
    category = say(REPAIR_CATEGORIES[row["category"]]) if row["category"] else ""
    return {"category": category, "state": say(USE[row["state"]])}
