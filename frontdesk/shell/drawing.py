"""Receipts and slips drawn: as PDF in any paper format, and in the language of receipt printers."""

from typing import TYPE_CHECKING

from frontdesk.core.ground import Ground
from frontdesk.core.words import Speaker
from frontdesk.shell.imprint import printed
from frontdesk.shell.letterhead import Letterhead

if TYPE_CHECKING:
    from frontdesk.paper.sheet import Sheet


def receipt_pdf(ground: Ground, receipt_id: int, format_name: str, *, reprint: int) -> bytes:
    """A receipt as PDF in a paper format (`241x140`, `A5`, `A4`, `80mm`); `reprint` 0 is the original.

    A format that is not known, as a damaged file of preferences may name one, is the first of these.
    Three-part paper prints through, so there is one page, which says that it is the resident's part.
    """
    from frontdesk.fees.papers.receipt import COPIES
    from frontdesk.paper.formats import CONTINUOUS, FORMATS
    from frontdesk.paper.pdf import pdf_bytes

    page_format = FORMATS.get(format_name, CONTINUOUS)
    number, sheet, say = _receipt(ground, receipt_id, reprint, COPIES[1] if page_format == CONTINUOUS else "")
    return pdf_bytes([sheet], page_format, say, title=number, extra_fonts=ground.folder / "fonts")


def receipt_slip(ground: Ground, receipt_id: int) -> bytes:
    """A receipt on its way to an ESC/POS printer: that it goes out is noted, and the second time it is a reprint."""
    from frontdesk.fees.cash.cashier import CashDesk
    from frontdesk.fees.desk import FeeDesk
    from frontdesk.paper.escpos import slip_bytes

    def drawn(reprint: int) -> bytes:
        return slip_bytes(_receipt(ground, receipt_id, reprint)[1], extra_fonts=ground.folder / "fonts")

    drawn(FeeDesk(ground).prints(receipt_id))  # what can't be drawn must not be noted
    return drawn(CashDesk(ground).print_number(receipt_id))


def trial_slip(ground: Ground, address: str) -> bytes:
    """A slip that shows what the ESC/POS printer at an address can do, in the language of the estate's papers."""
    from frontdesk.core.estate import EstateDesk
    from frontdesk.core.money import Money
    from frontdesk.paper.escpos import slip_bytes
    from frontdesk.paper.sheet import Sheet, Total

    estate, amount = EstateDesk(ground).estate(), Money(123456)
    say = Speaker(estate.paper_language)
    now = printed(ground)
    sheet = Sheet(
        office=estate.office or estate.name,
        title=say("Test print"),
        number=ground.counter,
        facts=((say("Printer: {address}", address=address),),),
        before=("一二三四五 ABCDE 67890 ，。：（）", "喆堃珺祎玥 㛃 𡋾 ñ"),
        total=Total(
            say("Total (in capitals): {words}", words=amount.in_capitals()), say("In figures:"), f"¥{amount.grouped()}"
        ),
        code="frontdesk",
        printed=say("Printed {at} by {by}", at=now["printed_at"], by=now["printed_by"]),
    )
    return slip_bytes(sheet, extra_fonts=ground.folder / "fonts")


def _receipt(ground: Ground, receipt_id: int, reprint: int, copy: str = "") -> "tuple[str, Sheet, Speaker]":
    """The number of a receipt, the receipt as a sheet, and the language of the estate's papers."""
    from frontdesk.fees.cash.checkcodes import CheckCodes
    from frontdesk.fees.cash.ledger import stored_facts
    from frontdesk.fees.desk import FeeDesk
    from frontdesk.fees.papers.receipt import receipt_sheet

    desk = FeeDesk(ground)
    receipt = desk.receipt(receipt_id)
    say = Speaker(desk.estate().paper_language)
    voided_by = desk.voided_by(receipt_id)
    check = CheckCodes(ground).of(receipt, reprint)
    more = {"copy": copy, "reprint": reprint, "voided_by": voided_by, "check": check, **printed(ground)}
    return receipt.number, Letterhead(ground, "receipt").put_on(receipt_sheet, stored_facts(receipt), say, **more), say
