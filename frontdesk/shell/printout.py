"""Papers from the command line: a receipt on an ESC/POS printer, any numbered paper, logs and rounds as PDF."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, check_writable, signed_in
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.printlogs import put_out, save_key_register, save_log
from frontdesk.shell.printorders import save_work_order, save_work_orders
from frontdesk.shell.printpermits import save_passes, save_permit
from frontdesk.shell.printrounds import save_rounds
from frontdesk.shell.thermal import check_address, print_slip, printer_for

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground


_TAKES = {
    "receipt": {"number", "printer"},
    "paper": {"number", "out"},
    "permit": {"number", "out"},
    "passes": {"number", "out"},
    "dutylog": {"shift", "day", "month", "out"},
    "keyregister": {"since", "until", "out"},
    "rounds": {"day", "out"},
    "workorder": {"number", "out"},
    "workorders": {"worker", "day", "out"},
}
"""What can be printed, and what is asked of each."""

_SAID = {"since": "--from", "until": "--to", "number": "NUMBER"}
"""What is asked, as it is typed, where its name is another."""


def add_options(command: argparse.ArgumentParser) -> None:
    """What may be asked of the command."""
    told = say(
        "a receipt on the ESC/POS printer; as PDF any paper that has a number, the duty log, the key register, a work"
        " order, or those of a round, the sheets of a day's rounds of renovation sites, the passes of a site"
    )
    command.add_argument("paper", choices=tuple(_TAKES), help=told)
    told = say("number of the receipt or paper, like SJ2026-000001")
    command.add_argument("number", metavar=say("NUMBER"), nargs="?", help=told)
    told = say("address of an ESC/POS printer; else the one that Settings sends receipts to")
    command.add_argument("--printer", metavar=say("ADDRESS"), help=told)
    command.add_argument("--shift", metavar=say("NUMBER"), help=say("the log of this shift, like ZB20261122-0001"))
    command.add_argument("--day", metavar=say("DAY"), help=say("the log or the round of this day, like 2026-11-22"))
    command.add_argument("--month", metavar=say("MONTH"), help=say("the logs of all shifts of a month, like 2026-11"))
    command.add_argument("--from", dest="since", metavar=say("DAY"), help=say("first day of the key register"))
    command.add_argument("--to", dest="until", metavar=say("DAY"), help=say("last day of the key register"))
    command.add_argument("--worker", metavar=say("NAME"), help=say("only repairs that this worker or team has"))
    command.add_argument("--out", metavar=say("FILE"), type=Path, help=say("the PDF to write"))


def print_again(asked: argparse.Namespace) -> int:
    """Put a paper out: one that was issued before, the log, or the key register."""
    takes = _TAKES[asked.paper]
    for name in sorted(set().union(*_TAKES.values()) - takes):
        if getattr(asked, name) is not None:
            sentence = mark("{paper} takes no {option}. Leave it out.")
            raise Refusal(sentence, field=name, paper=asked.paper, option=_SAID.get(name, f"--{name}"))
    if "number" in takes and asked.number is None:
        raise Refusal(mark("Type the number of the paper, like SJ2026-000001."), field="number")
    act = {
        "receipt": _print_receipt, "paper": _save_paper, "permit": save_permit,
        "passes": save_passes, "dutylog": save_log,
        "keyregister": save_key_register, "rounds": save_rounds, "workorder": save_work_order,
        "workorders": save_work_orders,
    }[asked.paper]  # fmt: skip
    return act(asked)


def _print_receipt(asked: argparse.Namespace) -> int:
    """Print a receipt again; it is marked as a reprint from the second time on."""
    from frontdesk.fees.desk import FeeDesk

    with signed_in(asked) as ground:
        printer = printer_of(ground, asked.printer or "")
        receipt, number = _receipt(ground, asked.number)
        print_receipt(ground, receipt, printer)
        reprint = FeeDesk(ground).prints(receipt) - 1
    facts = {"receipt": number, "printer": printer, "reprint": reprint}
    return answer(asked, facts, say("{receipt} is printed on {printer}.", **facts))


def _save_paper(asked: argparse.Namespace) -> int:
    from frontdesk.shell.office import Office
    from frontdesk.shell.papers import PAPERS
    from frontdesk.shell.passcards import PASS_CARDS

    path = asked.out or Path(f"{asked.number}.pdf")
    check_writable(path)
    with signed_in(asked) as ground:
        card = Office(ground).finder.numbered(asked.number.strip().upper())
        if card is None:
            raise Refusal(mark("There is nothing with the number {number}."), number=asked.number)
        if card.kind not in {*PAPERS, *PASS_CARDS}:
            raise Refusal(mark("{number} has no paper that can be saved."), number=card.title)
        put_out(ground, card.kind, card.record, path)
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
