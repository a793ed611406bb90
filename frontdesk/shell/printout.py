"""Papers from the command line: a receipt on an ESC/POS printer, any numbered paper as PDF."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, check_writable, signed_in
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.thermal import check_address, print_slip, printer_for

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground


def add_options(command: argparse.ArgumentParser) -> None:
    """What may be asked of the command."""
    told = say("a receipt on the ESC/POS printer, or any paper that has a number, as PDF")
    command.add_argument("paper", choices=("receipt", "paper"), help=told)
    command.add_argument("number", metavar=say("NUMBER"), help=say("its number, like SJ2026-000001"))
    told = say("address of an ESC/POS printer; else the one that Settings sends receipts to")
    command.add_argument("--printer", metavar=say("ADDRESS"), default="", help=told)
    command.add_argument("--out", metavar=say("FILE"), type=Path, help=say("the PDF to write"))


def print_again(asked: argparse.Namespace) -> int:
    """Put a paper out again; a receipt is marked as a reprint from the second time on."""
    from frontdesk.fees.desk import FeeDesk

    if asked.paper == "paper":
        return _save_paper(asked)
    with signed_in(asked) as ground:
        printer = printer_of(ground, asked.printer)
        receipt, number = _receipt(ground, asked.number)
        print_receipt(ground, receipt, printer)
        reprint = FeeDesk(ground).prints(receipt) - 1
    facts = {"receipt": number, "printer": printer, "reprint": reprint}
    return answer(asked, facts, say("{receipt} is printed on {printer}.", **facts))


def _save_paper(asked: argparse.Namespace) -> int:
    from frontdesk.paper.saving import saved
    from frontdesk.shell.office import Office
    from frontdesk.shell.papers import PAPERS, DeskPaper

    path = asked.out or Path(f"{asked.number}.pdf")
    check_writable(path)
    with signed_in(asked) as ground:
        card = Office(ground).finder.numbered(asked.number.strip().upper())
        if card is None or card.kind not in PAPERS:
            raise Refusal(mark("There is nothing with the number {number}."), number=asked.number)
        paper = DeskPaper(ground, card.kind, card.record)
        with saved(path) as file:
            file.write(paper.issued("A4"))
    facts = {"number": card.title, "file": str(path)}
    return answer(asked, facts, say("{number} is saved as {file}.", **facts))


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
    from frontdesk.shell.drawing import receipt_slip

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
