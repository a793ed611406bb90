"""The command line: the same acts as in the window, for people in a hurry and for machines."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.core.places import data_folder
from frontdesk.core.refusals import Damaged, Refusal
from frontdesk.core.words import mark, say, use
from frontdesk.shell import (
    backupcommand,
    lettering,
    printout,
    privacycommand,
    recoverycommand,
    restorecommand,
    trouble,
)
from frontdesk.shell.answering import (
    DONE,
    answer,
    check_writable,
    count_aloud,
    opened,
    operator_of,
    password_of,
    signed_in,
)
from frontdesk.shell.commandline import MISUSED, Parser, common_options, language_asked, readable
from frontdesk.shell.exporting import add_options, save_register
from frontdesk.shell.reportcommands import add_commands
from frontdesk.shell.taking import take_over

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground

REFUSED, STOPPED, UNHEARD = 1, 130, 141
"""Exit codes beside MISUSED; UNHEARD is what a shell gives when whoever was to read the answer has gone."""

_UNREADABLE = "not UTF-8"


def main(words: list[str] | None = None) -> int:
    """Do what the command line asks; gives back the exit code. Refusals and usage go to stderr, answers to stdout."""
    words = sys.argv[1:] if words is None else words
    use(language_asked(words))
    if not readable(words):
        print(say("This command line is not understood: {reason}", reason=_UNREADABLE), file=sys.stderr)
        return MISUSED
    try:
        asked = _parser().parse_args(words)
    except SystemExit as stop:
        return int(stop.code or DONE)
    asked.folder = data_folder(asked.data)
    trouble.keep_log_in(asked.folder)
    try:
        code = asked.act(asked)
        sys.stdout.flush()
    except Damaged as damage:
        from frontdesk.shell.backups.advice import with_advice

        return _complain(with_advice(damage, asked.folder))
    except Refusal as refusal:
        return _complain(str(refusal))
    except (KeyboardInterrupt, EOFError):
        _complain(say("Stopped. What was not finished was not saved."))
        return STOPPED
    except BrokenPipeError:
        # What is still waiting to be written would fail once more when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNHEARD
    except Exception as error:
        return _complain(trouble.apology(trouble.report(error)))
    return int(code)


def _complain(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return REFUSED


# Understanding


def _parser() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = Parser(
        prog="frontdesk",
        description=say("The front desk of a residential estate. Without a command, the window opens."),
        parents=[common_options(None)],
    )
    parser.add_argument("--demo", action="store_true", help=say("open the window on a throw-away demo estate"))
    parser.set_defaults(act=_open_window)
    commands = parser.add_subparsers(title=say("Commands"), metavar=say("COMMAND"))
    common = common_options(argparse.SUPPRESS)

    def command(name: str, act: Callable[[argparse.Namespace], int], told: str) -> argparse.ArgumentParser:
        each = commands.add_parser(name, help=told, description=told, parents=[common])
        each.set_defaults(act=act)
        return each

    init = command("init", _init, say("Make a new, empty estate; the operator becomes its manager."))
    init.add_argument("--estate", metavar=say("NAME"), required=True, help=say("name of the estate"))
    demo = command("demo", _demo, say("Make a made-up estate, the same for the same seed."))
    demo.add_argument("--units", metavar="N", type=int, default=1000, help=say("units, at most 10000"))
    demo.add_argument("--months", metavar="N", type=int, default=12, help=say("months billed, at most 60"))
    demo.add_argument("--seed", metavar="N", type=int, default=7, help=say("another number, another estate"))
    taking = command("import", take_over, say("Take over a list of other books: .xlsx, .xls, .ods, .csv and the like."))
    lists = ("residents", "balances", "readings", "keys", "tickets")
    taking.add_argument("register", choices=lists, help=say("which list"))
    what = taking.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", metavar=say("FILE"), type=Path, help=say("the file to take over"))
    what.add_argument("--list", action="store_true", help=say("list the imports so far"))
    what.add_argument("--undo", metavar="N", type=int, help=say("undo the import of this number"))
    taking.add_argument("--sheet", metavar=say("NAME"), default="", help=say("the sheet; all that fit unless told"))
    encodings = ("utf-8", "gb18030", "big5", "utf-16")
    taking.add_argument("--encoding", choices=encodings, default="", help=say("of a text file, if it reads wrongly"))
    column = say("read a column as a field, like 联系方式=phones; an empty field is not read; may be repeated")
    taking.add_argument("--column", metavar=say("HEADING=FIELD"), action="append", default=[], help=column)
    month = say("the month of readings whose list does not tell it, like 2026-11")
    taking.add_argument("--month", metavar=say("MONTH"), help=month)
    taking.add_argument("--dry-run", action="store_true", help=say("only say what would be done"))
    taking.add_argument("--faults", metavar=say("FILE"), type=Path, help=say("save the faulty rows as .xlsx"))
    bill = command("bill", _bill, say("Raise the charges of a month, once."))
    bill.add_argument("period", metavar=say("MONTH"), help=say("the month, like 2026-11"))
    bill.add_argument("--dry-run", action="store_true", help=say("only say what would be done"))
    share = command("share", _share, say("Enter a bill that the next run of its month shares out."))
    share.add_argument("item", metavar=say("ITEM"), help=say("the fee item, a share of a cost"))
    share.add_argument("period", metavar=say("MONTH"), help=say("the month, like 2026-11"))
    share.add_argument("total", metavar=say("AMOUNT"), help=say("the amount of the bill, like 1409.50"))
    share.add_argument("--building", metavar=say("CODE"), default="", help=say("the building that shares it alone"))
    share.add_argument("--remark", metavar=say("TEXT"), default="", help=say("what stands on receipts"))
    pay = command("pay", _pay, say("Take a payment: the oldest charges first, the rest becomes prepayment."))
    pay.add_argument("unit", metavar=say("UNIT"), help=say("the unit, like 3-1-502"))
    pay.add_argument("amount", metavar=say("AMOUNT"), help=say("the amount received, like 1409.50"))
    pay.add_argument(
        "--unit", metavar=say("UNIT"), action="append", default=[], dest="further",
        help=say("a further unit that is paid on the same receipt; may be told several times"),
    )  # fmt: skip
    methods = ("cash", "card", "wechat", "alipay", "transfer", "cheque", "prepayment")
    pay.add_argument("--method", choices=methods, default="cash", help=say("how it is paid; cash unless told"))
    pay.add_argument("--reference", metavar=say("NUMBER"), default="", help=say("the number of the slip or cheque"))
    pay.add_argument("--no-late-fees", action="store_true", help=say("leave late fees owed"))
    pay.add_argument("--out", metavar=say("FILE"), type=Path, help=say("save the receipt as PDF"))
    pay.add_argument("--print", action="store_true", help=say("print the receipt on the ESC/POS printer"))
    prints = say("Print a receipt on an ESC/POS printer; save papers, work orders, logs, the key register as PDF.")
    printout.add_options(command("print", printout.print_again, prints))
    notices = command("notices", _notices, say("Payment notices of all units in arrears, as one PDF."))
    notices.add_argument("--out", metavar=say("FILE"), type=Path, help=say("the PDF to write"))
    lettering.add_options(
        command("letters", lettering.write_letters, say("Dunning letters as one PDF, logged as sent."))
    )
    add_options(command("export", save_register, say("Save a register as .xlsx, .csv or .pdf.")))
    add_commands(command)
    backs_up = say("Back the books up while work goes on; the copy is checked.")
    backupcommand.add_options(command("backup", backupcommand.backup, backs_up))
    restores = say("Restore a backup: tells what is in it, asks, and sets the present books aside.")
    restorecommand.add_options(command("restore", restorecommand.restore, restores))
    recovers = say("Encrypt the backups; saves the recovery sheet as PDF.")
    recoverycommand.add_options(command("recovery", recoverycommand.recovery, recovers))
    lists_due = say("List the personal data that is due to be erased; erase it.")
    privacycommand.add_retention_options(command("retention", privacycommand.retention, lists_due))
    answers = say("Answer somebody who asks for a copy of their personal data, or to be erased.")
    privacycommand.add_person_options(command("person", privacycommand.person, answers))
    verify = command(
        "verify", _verify, say("Tell by the code in its QR whether a receipt is true, or a Z slip's books.")
    )
    verify.add_argument("code", metavar=say("CODE"), help=say("what the QR holds, like SJ2026-000123-0-AB2CD3EF4G"))
    command("check", _check, say("Go over the whole books; fails when anything is wrong."))
    tour = command("tour", _tour, say("Drive the window through the main work and save pictures of it."))
    tour.add_argument("--out", metavar=say("FOLDER"), type=Path, required=True, help=say("folder for the pictures"))
    return parser


# Doing


def _open_window(asked: argparse.Namespace) -> int:
    from frontdesk.shell.starting import run

    return run(asked.folder, demo=asked.demo, language=asked.language)


def _tour(asked: argparse.Namespace) -> int:
    from frontdesk.shell.tour import tour

    facts = {"folder": str(asked.out), "pictures": tour(asked.out)}
    return answer(asked, facts, say("Pictures in {folder}: {pictures}", **facts))


def _init(asked: argparse.Namespace) -> int:
    from frontdesk.shell.keeping import found

    operator = operator_of(asked)
    found(asked.folder, asked.estate, operator, password_of(operator, new=True)).close()
    facts = {"estate": asked.estate, "operator": operator, "folder": str(asked.folder)}
    return answer(asked, facts, say("{estate} is founded in {folder}; {operator} is its manager.", **facts))


def _demo(asked: argparse.Namespace) -> int:
    from frontdesk.shell.demo import PASSWORD, make_demo

    progress = count_aloud(asked)
    make_demo(asked.folder, asked.units, asked.months, asked.seed, progress=progress).close()
    facts = {"folder": str(asked.folder), "units": asked.units, "months": asked.months, "seed": asked.seed}
    sentence = say(
        "The demo estate is in {folder}. Sign in as receptionist, cashier, supervisor or manager, password {password}",
        folder=asked.folder,
        password=PASSWORD,
    )
    return answer(asked, facts, sentence)


def _bill(asked: argparse.Namespace) -> int:
    from frontdesk.fees.billing.runs import BillingDesk
    from frontdesk.fees.billing.tariffs import period_of, period_text

    period = period_of(asked.period)
    with signed_in(asked) as ground:
        desk = BillingDesk(ground)
        bill = desk.preview(period) if asked.dry_run else desk.post(period)
    facts = {
        "period": period_text(period),
        "charges": bill.charges,
        "total": str(bill.total),
        "skipped": [{"unit": each.unit, "reason": each.reason} for each in bill.skipped],
    }
    counts = {"charges": bill.charges, "total": bill.total.grouped(), "left": len(bill.skipped)}
    told = [say("{period}: charges {charges}, together {total}, left out {left}.", period=facts["period"], **counts)]
    told += [f"{each.unit}: {each.reason}" for each in bill.skipped]
    if asked.dry_run:
        told.append(say("Nothing was written."))
    return answer(asked, facts, "\n".join(told))


def _share(asked: argparse.Namespace) -> int:
    from frontdesk.core.money import Money
    from frontdesk.fees.billing.shared import SharedCosts
    from frontdesk.fees.billing.tariffs import period_of, period_text
    from frontdesk.residents.desk import ResidentDesk

    period, total = period_of(asked.period), Money.parse(asked.total)
    with signed_in(asked) as ground:
        costs = SharedCosts(ground)
        buildings = {building.code: building.id for building in ResidentDesk(ground).buildings()}
        if asked.building and asked.building not in buildings:
            raise Refusal(mark("There is no building {code}."), field="building", code=asked.building)
        item_id = costs.item_id(asked.item)
        cost_id = costs.enter(item_id, period, total, buildings.get(asked.building), asked.remark)
    facts = {"id": cost_id, "item": asked.item, "period": period_text(period), "total": str(total)}
    return answer(asked, facts, say("The bill of {amount} is shared out by the next run.", amount=total.grouped()))


def _pay(asked: argparse.Namespace) -> int:
    from frontdesk.core.money import Money
    from frontdesk.fees.cash.cashier import CashDesk
    from frontdesk.fees.cash.ledger import Tendered, stored_facts
    from frontdesk.fees.desk import FeeDesk
    from frontdesk.fees.records import Method
    from frontdesk.residents.desk import ResidentDesk

    amount = Money.parse(asked.amount)
    if asked.out:
        check_writable(asked.out)
    with signed_in(asked) as ground:
        unit, *further = dict.fromkeys(ResidentDesk(ground).unit_id(code) for code in (asked.unit, *asked.further))
        printer = printout.printer_of(ground) if asked.print else ""
        tenders = [Tendered(Method(asked.method), amount, asked.reference)]
        receipt = CashDesk(ground).take_payment(unit, tenders, further=further, late_fees=not asked.no_late_fees)
        issued = stored_facts(receipt)
        arrears = Money(sum(FeeDesk(ground).account(each).arrears for each in (unit, *further)))
        if asked.out:
            _save_receipt(ground, receipt.id, receipt.number, asked.out)
        if printer:
            _print_receipt(ground, receipt.id, receipt.number, printer)
    facts = {
        "receipt": receipt.number,
        "unit": issued["unit"],
        "amount": str(amount),
        "settled": str(Money(issued["total"] - issued["prepaid_in"])),
        "prepaid": str(Money(issued["prepaid_in"])),
        "balance": str(arrears),
    }
    sentence = mark(
        "{receipt}: {unit} paid {amount}; settled {settled}, to prepayment {prepaid}, still owed {balance}."
    )
    return answer(asked, facts, say(sentence, **facts))


def _save_receipt(ground: "Ground", receipt_id: int, number: str, path: Path) -> None:
    """The receipt as PDF; the payment stands, whatever becomes of the file."""
    from frontdesk.fees.cash.cashier import CashDesk
    from frontdesk.paper.saving import saved
    from frontdesk.shell.drawing import receipt_pdf
    from frontdesk.shell.preferences import Preferences

    try:
        with saved(path) as file:
            reprint = CashDesk(ground).print_number(receipt_id)
            file.write(receipt_pdf(ground, receipt_id, Preferences(ground.folder)["receipt.format"], reprint=reprint))
    except Exception as error:
        reason = str(error) if isinstance(error, Refusal) else trouble.apology(trouble.report(error))
        _complain(say("{number} is issued, but not saved as PDF: {reason}", number=number, reason=reason))


def _print_receipt(ground: "Ground", receipt_id: int, number: str, printer: str) -> None:
    """The receipt on paper; the payment stands, whatever becomes of the printer."""
    try:
        printout.print_receipt(ground, receipt_id, printer)
    except Exception as error:
        reason = str(error) if isinstance(error, Refusal) else trouble.apology(trouble.report(error))
        _complain(say("{number} is issued, but not printed: {reason}", number=number, reason=reason))


def _notices(asked: argparse.Namespace) -> int:
    from frontdesk.shell.batches import notices

    with signed_in(asked) as ground:
        path = asked.out or Path(f"notices-{ground.clock.today()}.pdf")
        count = notices(ground, count_aloud(asked), str(path))
    facts = {"file": str(path), "notices": count}
    return answer(asked, facts, say("Payment notices: {notices}, saved as {file}", **facts))


def _verify(asked: argparse.Namespace) -> int:
    from frontdesk.fees.cash.checkcodes import CheckCodes
    from frontdesk.fees.closing.seals import Seals

    with signed_in(asked) as ground:
        verdict, paper = CheckCodes(ground).verdict(asked.code), "receipt"
        if verdict is None:
            verdict, paper = Seals(ground).verdict(asked.code), "z_slip"
    if verdict is None:
        raise Refusal(mark("This is no check code. Scan the QR of the receipt or the Z slip."), field="code")
    answer(asked, {paper: verdict.number, "stands": verdict.stands, "verdict": verdict.said}, verdict.said)
    return DONE if verdict.stands else REFUSED


def _check(asked: argparse.Namespace) -> int:
    from frontdesk.shell.checking import checks
    from frontdesk.shell.keeping import open_books

    ground = opened(asked, open_books)
    try:
        found = list(checks(ground))
    finally:
        ground.close()
    sound = all(each.ok for each in found)
    listed = [{"name": each.name, "ok": each.ok, "detail": each.detail} for each in found]
    lines = [f"✓ {say(each.title)}" if each.ok else f"✗ {say(each.title)}: {each.detail}" for each in found]
    answer(asked, {"ok": sound, "checks": listed}, "\n".join(lines))
    if not sound:
        raise Damaged(mark("The books are not in order. Stop working with them and restore a backup."))
    return DONE
