"""The registers of the books: the charge list and the receipt list."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, price_said, printed_said
from frontdesk.fees.records import METHODS, STATES
from frontdesk.paper.book import Book, BookColumn, Value


def charge_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The charge list. `rows` are read once, so they may come straight from the database.

    A row: unit, payer, item, basis (texts), period (202611), price (1/10000 yuan), quantity (1/100 of its unit), months
    (1 unless told), parts and readings (if it has any), amount, paid, open (fen), due (date), state (a State).
    """
    return Book(
        title=say("Charge list"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        total_label=say("Total"),
        columns=(
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("payer", say("Payer"), width=14),
            BookColumn("item", say("Fee item"), width=16),
            BookColumn("period", say("Period"), width=12),
            BookColumn("price", say("Price × quantity"), width=22),
            BookColumn("amount", say("Amount due"), "money", width=13, total=True),
            BookColumn("paid", say("Amount paid"), "money", width=13, total=True),
            BookColumn("open", say("Still open"), "money", width=13, total=True),
            BookColumn("due", say("Due date"), "date", width=12),
            BookColumn("state", say("State"), width=11),
        ),
        rows=_charge_rows(rows, say),
    )


def receipt_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The receipt list, red entries with negative amounts. `rows` are read once.

    A row: number, at (datetime on the estate's wall), unit, payer (texts), total (fen), methods (values of Method),
    cashier, kind (`receipt` or `red`), voids, voided_by (numbers, may be empty).
    """
    return Book(
        title=say("Receipt list"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        total_label=say("Total"),
        columns=(
            BookColumn("number", say("Number"), width=17),
            BookColumn("at", say("Time"), width=17),
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("payer", say("Payer"), width=16),
            BookColumn("total", say("Amount"), "money", width=14, total=True),
            BookColumn("methods", say("Paid by"), width=20),
            BookColumn("cashier", say("Received by"), width=12),
            BookColumn("state", say("State"), width=10),
            BookColumn("other", say("Voids / voided by"), width=18),
        ),
        rows=(
            {
                **row,
                "at": f"{row['at']:%Y-%m-%d %H:%M}",
                "methods": say(", ").join(say(METHODS[method]) for method in row["methods"]),
                "state": _standing(row, say),
                "other": row["voids"] or row["voided_by"],
            }
            for row in rows
        ),
    )


def close_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The list of closed days. `rows` are read once.

    A row: number, day (date), operator (a name), receipts (how many), total, expected, counted, difference (fen),
    reason, hand_in (a number, may be empty).
    """
    return Book(
        title=say("Days closed"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        total_label=say("Total"),
        columns=(
            BookColumn("number", say("Day close"), width=16),
            BookColumn("day", say("Day"), "date", width=12),
            BookColumn("operator", say("Cashier"), width=12),
            BookColumn("receipts", say("Receipts"), "count", width=10, total=True),
            BookColumn("total", say("Taken"), "money", width=15, total=True),
            BookColumn("expected", say("Cash by the books"), "money", width=15),
            BookColumn("counted", say("Cash in the drawer"), "money", width=15),
            BookColumn("difference", say("Difference"), "money", width=12, total=True),
            BookColumn("reason", say("Reason"), width=22),
            BookColumn("hand_in", say("Handed in"), width=18),
        ),
        rows=rows,
    )


def _charge_rows(rows: Iterable[Facts], say: Say) -> Iterator[tuple[Value, ...]]:
    """As many as there are, and few different months, prices and states: what is said of them is remembered."""
    states = {state: say(words) for state, words in STATES.items()}

    @lru_cache(1000)
    def said(price: int, quantity: int, basis: str, months: int) -> str:
        return price_said({"price": price, "quantity": quantity, "basis": basis, "months": months}, say)

    for row in rows:
        yield (
            row["unit"], row["payer"], row["item"], f"{row['period'] // 100}-{row['period'] % 100:02}",
            price_said(row, say)
            if row.get("parts") or row.get("readings")
            else said(row["price"], row["quantity"], row["basis"], row.get("months", 1)),
            row["amount"], row["paid"], row["open"], row["due"],
            states[row["state"]],
        )  # fmt: skip


def _standing(row: Facts, say: Say) -> str:
    if row["kind"] == "red":
        return say("Red entry")
    if row.get("bounced"):
        return say("Bounced")
    return say("Voided") if row["voided_by"] else say("Valid")
