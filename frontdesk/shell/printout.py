"""Receipts printed from the command line, on this computer's receipt printer or on one that is named."""

import argparse
from typing import TYPE_CHECKING

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, signed_in
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.thermal import check_address, print_slip, printer_for

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground


def add_options(command: argparse.ArgumentParser) -> None:
    """What may be asked of the command."""
    command.add_argument("paper", choices=("receipt",), help=say("which paper"))
    command.add_argument("number", metavar=say("NUMBER"), help=say("its number, like SJ2026-000001"))
    told = say("address of an ESC/POS printer; else the one that Settings sends receipts to")
    command.add_argument("--printer", metavar=say("ADDRESS"), default="", help=told)


def print_again(asked: argparse.Namespace) -> int:
    """Print a receipt; from the second time on it is marked as a reprint."""
    from frontdesk.fees.desk import FeeDesk

    with signed_in(asked) as ground:
        printer = printer_of(ground, asked.printer)
        receipt, number = _receipt(ground, asked.number)
        print_receipt(ground, receipt, printer)
        reprint = FeeDesk(ground).prints(receipt) - 1
    facts = {"receipt": number, "printer": printer, "reprint": reprint}
    return answer(asked, facts, say("{receipt} is printed on {printer}.", **facts))


def printer_of(ground: "Ground", address: str = "") -> str:
    """The address given, or that of the receipt printer which receipts go to. Refuses when there is neither."""
    if address:
        check_address(address)
        return address
    printer = printer_for(Preferences(ground.folder))
    if not printer:
        raise Refusal(
            mark("On this computer receipts go to no ESC/POS printer. Choose one in Settings, This computer.")
        )
    return printer


def print_receipt(ground: "Ground", receipt_id: int, printer: str) -> None:
    """Print a receipt on the ESC/POS printer at an address; it refuses in words."""
    from frontdesk.shell.work import receipt_slip

    print_slip(printer, lambda: receipt_slip(ground, receipt_id))


def _receipt(ground: "Ground", number: str) -> tuple[int, str]:
    """The receipt of a number, and the number as it is written."""
    from frontdesk.fees.numbers import Numbers

    numbers = Numbers(ground)
    hits = [hit for hit in numbers.named(number) if hit[0] == "receipt"]
    for card in numbers.cards(hits):
        if card.title.casefold() == number.strip().casefold():
            return card.record, card.title
    raise Refusal(mark("There is nothing with the number {number}."), number=number)
