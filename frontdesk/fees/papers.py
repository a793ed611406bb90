"""What the fee desk hands over: receipts, payment notices, the charge list and the receipt list."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from frontdesk.core.money import Money
from frontdesk.core.words import Say, mark
from frontdesk.fees.records import METHODS, STATES
from frontdesk.paper.book import Book, BookColumn, Value
from frontdesk.paper.sheet import Column, Sheet, Signature, Stub, Table, Total

Facts = Mapping[str, Any]

COPIES = (mark("Copy 1 File"), mark("Copy 2 Resident"), mark("Copy 3 Accounts"))
"""The parts of a three-part receipt, as printed down its side."""


def receipt_sheet(
    facts: Facts,
    say: Say,
    *,
    copy: str = "",
    reprint: int = 0,
    printed_at: str,
    printed_by: str,
    voided_by: str = "",
) -> Sheet:
    """The receipt, or the red entry that voids one, from the facts stored when it was issued.

    `facts`: number, kind (`receipt` or `red`), at (`2026-11-22 14:05`), estate, office, demo, unit, payer, gross_area
    (1/100 m²), lines, prepaid_in, total, methods [{method, amount, reference}], received, change, prepaid_before,
    prepaid_after, cashier, counter, remark, voids, reason, authorised_by. A line: item, period, price (1/10000 yuan),
    quantity (1/100 m² where basis is `area`, else 1/100 of one), basis, due, paid, remark. Amounts in fen, negative on
    a red entry.

    `copy` is one of COPIES; `reprint` counts the reprints; `voided_by` is the number of the red entry, if there is one.
    """
    red = facts["kind"] == "red"
    rows = [
        (
            line["item"],
            _period(line, say),
            _price(line, say),
            Money(line["due"]).grouped(),
            Money(line["paid"]).grouped(),
            line["remark"],
        )
        for line in _merged(facts["lines"], "due", "paid", "remark")
    ]
    if facts["prepaid_in"]:
        rows.append((say("Prepayment"), "", "", "", Money(facts["prepaid_in"]).grouped(), ""))
    return Sheet(
        office=facts["office"],
        title=say("Receipt of payment"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=_day(facts["at"], say),
        facts=(
            (
                say("Payer: {payer}", payer=facts["payer"]),
                say("Unit: {unit}", unit=facts["unit"]),
                *([say("Gross area: {area} m²", area=_hundredths(facts["gross_area"]))] if facts["gross_area"] else []),
                say("Paid by: {methods}", methods=_methods(facts["methods"], say)),
            ),
        ),
        tables=(
            Table(
                (
                    Column(say("Fee item"), 16, place="head"),
                    Column(say("Period"), 21, place="head"),
                    Column(say("Price × quantity"), 28, place="detail"),
                    Column(say("Amount due"), 12, align="right", amount=True),
                    Column(say("Amount paid"), 12, align="right", amount=True, place="figure"),
                    Column(say("Remark"), 11),
                ),
                tuple(rows),
                min_rows=5,
            ),
        ),
        total=_total(facts["total"], say),
        lines=(tuple(_receipt_lines(facts, say, voided_by)),),
        signatures=(
            Signature(say("Received by (seal):")),
            Signature(say("Cashier: {cashier}", cashier=_with(facts["cashier"], facts["counter"], say))),
            Signature(say("Payer's signature:"), rule=True),
        ),
        side_note=say(copy) if copy else "",
        foot=(say("Valid only with our seal and unaltered. For an invoice, please bring this receipt."),),
        printed=_printed(printed_at, printed_by, say),
        stamps=(
            *([say("Demo")] if facts["demo"] else []),
            *([say("Red entry")] if red else []),
            *([say("Voided")] if voided_by else []),
            *([say("Reprint {count}", count=reprint)] if reprint else []),
        ),
        red=red,
    )


def notice_sheet(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The payment notice of one unit, with a stub to sign for it.

    `facts`: estate, office, demo, unit, payer, date, due_by (`2026-11-22`), lines, total, prepaid (fen), phone, hours,
    bank (texts, may be empty). A line: item, period, price (1/10000 yuan), quantity (1/100 of its unit), basis, amount,
    open (fen), due_date.

    It asks and never threatens: water, power, gas and heating must not be cut off for arrears (Civil Code, art. 944).
    """
    unit, payer = say("Unit: {unit}", unit=facts["unit"]), say("Payer: {payer}", payer=facts["payer"])
    total = Money(facts["total"])
    rows = (
        (
            line["item"],
            _period(line, say),
            _price(line, say),
            Money(line["amount"]).grouped(),
            Money(line["open"]).grouped(),
            say("from {date}", date=line["due_date"]) if line["months"] > 1 else line["due_date"],
        )
        for line in _merged(facts["lines"], "amount", "open")
    )
    prepaid, phone, hours, bank = facts["prepaid"], facts["phone"], facts["hours"], facts["bank"]
    lines = (
        (
            say("Enquiries: {phone}", phone=phone) if phone else "",
            say("Prepayment balance: {amount}", amount=Money(prepaid).grouped()) if prepaid else "",
        ),
        (say("Counter hours: {hours}", hours=hours) if hours else "",),
        (say("Account for transfers: {bank}", bank=bank) if bank else "",),
    )
    return Sheet(
        office=facts["office"],
        title=say("Payment notice"),
        code=facts["unit"],
        date=_day(facts["date"], say),
        facts=((unit, payer, say("Please pay by: {date}", date=facts["due_by"])),),
        before=(
            say("Dear {payer},", payer=facts["payer"]),
            say(
                "On {date} the following fees of your unit were still open in our books. We kindly ask you to pay them "
                "at our counter by {due_by}. Thank you for your support.",
                date=facts["date"],
                due_by=facts["due_by"],
            ),
        ),
        tables=(
            Table(
                (
                    Column(say("Fee item"), 15.5, place="head"),
                    Column(say("Period"), 19, place="head"),
                    Column(say("Price × quantity"), 25.5, place="detail"),
                    Column(say("Amount due"), 11.5, align="right", amount=True),
                    Column(say("Still open"), 12, align="right", amount=True, place="figure"),
                    Column(say("Due date"), 16),
                ),
                tuple(rows),
            ),
        ),
        total=_total(total, say),
        lines=tuple(row for row in lines if any(row)),
        after=(
            say(
                "If you have paid in the meantime, please disregard this notice. If anything looks wrong to you, "
                "please tell us and we will check it together."
            ),
        ),
        signatures=(Signature(say("Issued by (seal):")),),
        stub=Stub(
            say("Acknowledgement"),
            ((unit, payer, say("Total: {amount}", amount=total.grouped())),),
            (say("I have received the payment notice of {date}.", date=facts["date"]),),
            (
                Signature(say("Signature:"), rule=True),
                Signature(say("Date:"), rule=True),
                Signature(say("Delivered by:"), rule=True),
            ),
        ),
        printed=_printed(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def charge_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The charge list. `rows` are read once, so they may come straight from the database.

    A row: unit, payer, item, basis (texts), period (202611), price (1/10000 yuan), quantity (1/100 of its unit),
    amount, paid, open (fen), due (date), state (a State).
    """
    return Book(
        title=say("Charge list"),
        subtitle=tuple(subtitle),
        office=office,
        printed=_printed(printed_at, printed_by, say),
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
        printed=_printed(printed_at, printed_by, say),
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


def _charge_rows(rows: Iterable[Facts], say: Say) -> Iterator[tuple[Value, ...]]:
    """As many as there are, and few different months, prices and states: what is said of them is remembered."""
    states = {state: say(words) for state, words in STATES.items()}

    @lru_cache(1000)
    def said(price: int, quantity: int, basis: str) -> str:
        return _price({"price": price, "quantity": quantity, "basis": basis, "months": 1}, say)

    for row in rows:
        yield (
            row["unit"], row["payer"], row["item"], f"{row['period'] // 100}-{row['period'] % 100:02}",
            said(row["price"], row["quantity"], row["basis"]), row["amount"], row["paid"], row["open"], row["due"],
            states[row["state"]],
        )  # fmt: skip


def _standing(row: Facts, say: Say) -> str:
    if row["kind"] == "red":
        return say("Red entry")
    return say("Voided") if row["voided_by"] else say("Valid")


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


def _total(fen: int, say: Say) -> Total:
    """Amounts in capitals are Chinese on every paper: it is they that count in China."""
    amount = Money(fen)
    traditional = getattr(say, "language", "") == "zh_TW"
    words = ("人民幣" if traditional else "人民币") + amount.in_capitals(traditional=traditional)
    figure = ("-¥" if amount < 0 else "¥") + abs(amount).grouped()
    return Total(say("Total (in capitals): {words}", words=words), say("In figures:"), figure)


def _merged(lines: Iterable[Facts], owed: str, settled: str, *same: str) -> list[dict[str, Any]]:
    """Consecutive months of one item at one price as one line, with `months` and `last`; amounts added up.

    Items stand in the order in which each comes first, the months of an item in the order of the lines. Only months
    that are alike are merged: the same amount, wholly settled (or wholly open), the same remark.
    """
    keys = ("item", "price", "quantity", "basis", *same)
    merged: list[dict[str, Any]] = []
    lines = list(lines)
    order = {name: place for place, name in enumerate(dict.fromkeys(line["item"] for line in lines))}
    for line in sorted(lines, key=lambda line: order[line["item"]]):
        last = merged[-1] if merged else None
        if (
            last is not None
            and all(last[key] == line[key] for key in keys if key not in (owed, settled))
            and last["each"] == line[owed] == line[settled]
            and last[owed] == last[settled]
            and _follows(last["last"], line["period"])
        ):
            last[owed] += line[owed]
            last[settled] += line[settled]
            last["months"] += 1
            last["last"] = line["period"]
        else:
            merged.append({**line, "months": 1, "last": line["period"], "each": line[owed]})
    return merged


def _follows(month: str, other: str) -> bool:
    """Whether both are months such as `2026-09`, and the other is the next one."""
    if not (re.fullmatch(r"\d{4}-\d\d", month) and re.fullmatch(r"\d{4}-\d\d", other)):
        return False
    ordinals = [int(each[:4]) * 12 + int(each[5:]) for each in (month, other)]
    return ordinals[1] - ordinals[0] == 1


def _period(line: Facts, say: Say) -> str:
    if line["months"] == 1:
        return str(line["period"])
    return say("{first} to {last}", first=line["period"], last=line["last"])


def _price(line: Facts, say: Say) -> str:
    """`2.50 × 112.36 m² × 3 mo.`; a price alone where there is one of it, or where a sum was carried over."""
    price = Decimal(line["price"]).scaleb(-4)
    shown = f"{price:,.2f}" if line["price"] % 100 == 0 else f"{price.normalize():,f}"
    quantity, months = line["quantity"], line["months"]
    if line["basis"] == "area" and quantity:
        shown = say("{price} × {area} m²", price=shown, area=_hundredths(quantity))
    elif quantity not in (0, 100):
        shown = f"{shown} × {Decimal(quantity).scaleb(-2).normalize():f}"
    return say("{sum} × {months} mo.", sum=shown, months=months) if months > 1 else shown


def _hundredths(number: int) -> str:
    return f"{Decimal(number).scaleb(-2):,.2f}"


def _methods(methods: Sequence[Facts], say: Say) -> str:
    """One method by its name alone; several with their amounts; references in brackets."""
    said = []
    for each in methods:
        text = say(METHODS[each["method"]])
        if len(methods) > 1:
            text += " " + Money(each["amount"]).grouped()
        said.append(_with(text, each["reference"], say))
    return say(", ").join(said)


def _with(text: str, more: str, say: Say) -> str:
    return say("{text} ({more})", text=text, more=more) if more else text


def _day(at: str, say: Say) -> str:
    day = date.fromisoformat(at[:10])
    return say("{year}-{month}-{day}", year=day.year, month=f"{day.month:02}", day=f"{day.day:02}")


def _printed(at: str, by: str, say: Say) -> str:
    return say("Printed {at} by {by}", at=at, by=by)
