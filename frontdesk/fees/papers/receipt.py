"""The receipt, and the red entry that voids one."""

from collections.abc import Iterator, Mapping

from frontdesk.core.money import Money
from frontdesk.core.wording import Wording
from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import (
    Facts,
    day_said,
    hundredths,
    merged,
    methods_said,
    period_said,
    price_said,
    printed_said,
    total_of,
    with_more,
)
from frontdesk.paper.sheet import Column, Sheet, Signature, Table

COPIES = (mark("Copy 1 File"), mark("Copy 2 Resident"), mark("Copy 3 Accounts"))
"""The parts of a three-part receipt, as printed down its side."""

RECEIPT_WORDS = {
    "title": mark("Receipt of payment"),
    "lines": "",
    "foot": mark("Valid only with our seal and unaltered. For an invoice, please bring this receipt."),
}
"""What an estate may word by itself: the title, lines that it wants below the table, the foot.

In them stand: payer, unit, number, date, total, estate, office, cashier, counter.
"""


def receipt_sheet(
    facts: Facts,
    say: Say,
    words: Mapping[str, str] | None = None,
    *,
    copy: str = "",
    reprint: int = 0,
    printed_at: str,
    printed_by: str,
    voided_by: str = "",
    check: str = "",
) -> Sheet:
    """The receipt, or the red entry that voids one, from the facts stored when it was issued.

    `facts`: number, kind (`receipt`, `red`, or `bounce` where a cheque or transfer did not come in), at
    (`2026-11-22 14:05`), estate, office, demo, unit, payer, gross_area (1/100 m²), lines, prepaid_in, total, methods
    [{method, amount, reference}], received, change, prepaid_before, prepaid_after, cashier, counter, remark, voids,
    reason, authorised_by. A line: item, period, price (1/10000 yuan), quantity (1/100 m² where basis is an area, else
    1/100 of one), basis, due, paid, remark, and where they were stored: months, waived, parts, readings, and unit if it
    is not the receipt's own. Amounts in fen, negative on a red entry.

    `words` are those of RECEIPT_WORDS that the estate has its own for. `copy` is one of COPIES; `reprint` counts the
    reprints; `voided_by` is the number of the red entry, if there is one. `check` is the number with its check code, as
    the QR holds it.
    """
    red = facts["kind"] != "receipt"
    bounced, methods = facts["kind"] == "bounce", methods_said(facts["methods"], say)
    told = {name: facts[name] for name in ("payer", "unit", "number", "estate", "office", "cashier", "counter")}
    told |= {"date": day_said(facts["at"], say), "total": Money(facts["total"]).grouped()}
    wording = Wording(RECEIPT_WORDS, words or {}, say, told)
    return Sheet(
        office=facts["office"],
        title=say("Deposit receipt") if _holds_deposits(facts) else wording("title"),
        code=check or facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["at"], say),
        facts=(
            (
                say("Payer: {payer}", payer=facts["payer"]),
                *_paid_for(facts, say),
                say("Bounced: {methods}", methods=methods) if bounced else say("Paid by: {methods}", methods=methods),
            ),
        ),
        tables=(_table(facts, say),),
        total=total_of(facts["total"], say),
        lines=(tuple(_receipt_lines(facts, say, voided_by)),),
        after=wording.lines("lines"),
        signatures=(
            Signature(say("Received by (seal):")),
            Signature(say("Cashier: {cashier}", cashier=with_more(facts["cashier"], facts["counter"], say))),
            Signature(say("Payer's signature:"), rule=True),
        ),
        side_note=say(copy) if copy else "",
        foot=wording.lines("foot"),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(
            *([say("Demo")] if facts["demo"] else []),
            *([say("Red entry")] if red else []),
            *([say("Bounced")] if bounced else []),
            *([say("Voided")] if voided_by else []),
            *([say("Reprint {count}", count=reprint)] if reprint else []),
        ),
        red=red,
    )


def _holds_deposits(facts: Facts) -> bool:
    """Whether it is all for deposits, which are given back one day."""
    return bool(facts["lines"]) and not facts["prepaid_in"] and all(one["basis"] == "deposit" for one in facts["lines"])


def _paid_for(facts: Facts, say: Say) -> Iterator[str]:
    """The unit with its area; of several, which is the receipt's own and how many they are."""
    others = {line["unit"] for line in facts["lines"] if line.get("unit")} - {facts["unit"]}
    if others:
        unit = say("{unit} and others, {count} units", unit=facts["unit"], count=len(others) + 1)
        yield say("Unit: {unit}", unit=unit)
        return
    yield say("Unit: {unit}", unit=facts["unit"])
    if facts["gross_area"]:
        yield say("Gross area: {area} m²", area=hundredths(facts["gross_area"]))


def _table(facts: Facts, say: Say) -> Table:
    """What was paid; units and discounts have a column only where there are any."""
    told = [{"unit": "", "waived": 0, **line} for line in facts["lines"]]
    by_unit = [[line for line in told if line["unit"] == unit] for unit in dict.fromkeys(line["unit"] for line in told)]
    lines = [line for each in by_unit for line in merged(each, "due", "paid", "remark", "waived")]
    units = any(line["unit"] for line in lines)
    waived = any(line["waived"] for line in lines)
    columns = (
        *([Column(say("Unit"), 11, place="head", key="unit")] if units else []),
        Column(say("Fee item"), 16, place="head", key="item"),
        Column(say("Period"), 21, place="head", key="period"),
        Column(say("Price × quantity"), 28, place="detail", key="price"),
        Column(say("Amount due"), 12, align="right", amount=True, key="amount"),
        *([Column(say("Discount"), 11, align="right", amount=True, key="waived")] if waived else []),
        Column(say("Amount paid"), 12, align="right", amount=True, place="figure", key="paid"),
        Column(say("Remark"), 11, key="remark"),
    )
    rows = []
    for line in lines:
        late = line["basis"] == "late_fee"
        less = line["waived"] * (line["months"] // line["span"])
        cells = {
            "unit": line["unit"] or facts["unit"],
            "item": line["item"],
            "period": period_said(line, say),
            "price": line["remark"] if late else price_said(line, say),
            "amount": Money(line["due"] + less).grouped(),
            "waived": Money(less).grouped() if less else "",
            "paid": Money(line["paid"]).grouped(),
            "remark": "" if late else line["remark"],
        }
        rows.append(tuple(cells[column.key] for column in columns))
    if facts["prepaid_in"]:
        prepaid = {"item": say("Prepayment"), "paid": Money(facts["prepaid_in"]).grouped()}
        rows.append(tuple(prepaid.get(column.key, "") for column in columns))
    return Table(columns, tuple(rows), min_rows=5)


def _receipt_lines(facts: Facts, say: Say, voided_by: str) -> Iterator[str]:
    """The words under the table: change, prepayment, what was voided and why."""
    received, change = Money(facts["received"]), Money(facts["change"])
    if change or received != facts["total"]:
        yield say("Received {received}, change {change}", received=received.grouped(), change=change.grouped())
    before, after = Money(facts["prepaid_before"]), Money(facts["prepaid_after"])
    if before or after:
        yield say("Prepayment balance: before {before}, after {after}", before=before.grouped(), after=after.grouped())
    if facts["voids"]:
        yield say("Red entry for receipt {number}", number=facts["voids"])
        yield say("Reason: {reason}", reason=facts["reason"])
        yield say("Authorised by: {name}", name=facts["authorised_by"])
    if voided_by:
        yield say("This receipt was voided by red entry {number}.", number=voided_by)
    if facts["remark"]:
        yield say("Remark: {remark}", remark=facts["remark"])
