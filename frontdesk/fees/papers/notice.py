"""The payment notice."""

from collections.abc import Mapping

from frontdesk.core.money import Money
from frontdesk.core.wording import Wording
from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, day_said, merged, period_said, price_said, printed_said, total_of
from frontdesk.paper.sheet import Column, Sheet, Signature, Stub, Table

NOTICE_WORDS = {
    "title": mark("Payment notice"),
    "greeting": mark("Dear {payer},"),
    "opening": mark(
        "On {date} the following fees of your unit were still open in our books. We kindly ask you to pay them "
        "at our counter by {due_by}. Thank you for your support."
    ),
    "help": mark(
        "If you have paid in the meantime, please disregard this notice. If anything looks wrong to you, "
        "please tell us and we will check it together."
    ),
    "received": mark("I have received the payment notice of {date}."),
    "foot": "",
}
"""What an estate may word by itself. In them stand: payer, unit, date, due_by, total, estate, office, phone, hours."""


def notice_sheet(
    facts: Facts, say: Say, words: Mapping[str, str] | None = None, *, printed_at: str, printed_by: str
) -> Sheet:
    """The payment notice of one unit, with a stub to sign for it.

    `facts`: estate, office, demo, unit, payer, date, due_by (`2026-11-22`), lines, total, prepaid (fen), phone, hours,
    bank (texts, may be empty). A line: item, period, price (1/10000 yuan), quantity (1/100 of its unit), basis, amount,
    open (fen), due_date. `words` are those of NOTICE_WORDS that the estate has its own for.

    It asks and never threatens: water, power, gas and heating must not be cut off for arrears (Civil Code, art. 944).
    """
    unit, payer = say("Unit: {unit}", unit=facts["unit"]), say("Payer: {payer}", payer=facts["payer"])
    total = Money(facts["total"])
    told = {name: facts[name] for name in ("payer", "unit", "date", "due_by", "estate", "office", "phone", "hours")}
    wording = Wording(NOTICE_WORDS, words or {}, say, told | {"total": total.grouped()})
    rows = (
        (
            line["item"],
            period_said(line, say),
            price_said(line, say),
            Money(line["amount"]).grouped(),
            Money(line["open"]).grouped(),
            say("from {date}", date=line["due_date"]) if line["months"] > 1 else line["due_date"],
        )
        for line in merged(facts["lines"], "amount", "open")
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
        title=wording("title"),
        code=facts["unit"],
        date=day_said(facts["date"], say),
        facts=((unit, payer, say("Please pay by: {date}", date=facts["due_by"])),),
        before=wording.lines("greeting", "opening"),
        tables=(
            Table(
                (
                    Column(say("Fee item"), 15.5, place="head", key="item"),
                    Column(say("Period"), 19, place="head", key="period"),
                    Column(say("Price × quantity"), 25.5, place="detail", key="price"),
                    Column(say("Amount due"), 11.5, align="right", amount=True, key="amount"),
                    Column(say("Still open"), 12, align="right", amount=True, place="figure", key="open"),
                    Column(say("Due date"), 16, key="due"),
                ),
                tuple(rows),
            ),
        ),
        total=total_of(total, say),
        lines=tuple(row for row in lines if any(row)),
        after=wording.lines("help"),
        signatures=(Signature(say("Issued by (seal):")),),
        stub=Stub(
            say("Acknowledgement"),
            ((unit, payer, say("Total: {amount}", amount=total.grouped())),),
            wording.lines("received"),
            (
                Signature(say("Signature:"), rule=True),
                Signature(say("Date:"), rule=True),
                Signature(say("Delivered by:"), rule=True),
            ),
        ),
        foot=wording.lines("foot"),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )
