"""Long work, done in a process of its own: each piece takes the ground and plain values, and gives plain values."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, mark
from frontdesk.shell.letterhead import Letterhead, logo

if TYPE_CHECKING:
    from frontdesk.fees.dunning.letters import Batch
    from frontdesk.paper.sheet import Sheet
    from frontdesk.residents.outcome import Imported
    from frontdesk.residents.takeovers import ListDesk

Row = TypeVar("Row")

REGISTERS = (
    "charges",
    "closes",
    "deposits",
    "dunning",
    "meters",
    "readings",
    "receipts",
    "refunds",
    "residents",
    "round",
    "waivers",
)
ENDINGS = (".xlsx", ".csv", ".pdf")
FORMS = ("round",)
"""The registers that are filled in by hand and taken over again."""


IMPORTS = ("residents", "balances", "readings")
"""The lists of other books that can be taken over."""


def list_desk(ground: Ground, register: str, month: int | None = None) -> "ListDesk":
    """The desk that takes over one of the lists `IMPORTS`; loaded when it is first asked for.

    `month` (202611) is that of readings whose list does not tell theirs.
    """
    from frontdesk.fees.meters.importing import ReadingDesk
    from frontdesk.fees.opening.desk import BalanceDesk
    from frontdesk.residents.importing import RegisterDesk

    if register == ReadingDesk.REGISTER:
        return ReadingDesk(ground, month)
    return {"residents": RegisterDesk, "balances": BalanceDesk}[register](ground)


def preview_import(
    ground: Ground,
    progress: Progress,
    path: str,
    register: str = "residents",
    month: int | None = None,
    **chosen: Any,
) -> "Imported":
    """What taking over a list would do. `chosen` are the fields of a `Choice`."""
    from frontdesk.residents.layout import Choice

    return list_desk(ground, register, month).preview(Path(path), Choice(**chosen), progress)


def import_register(
    ground: Ground,
    progress: Progress,
    path: str,
    register: str = "residents",
    month: int | None = None,
    **chosen: Any,
) -> "Imported":
    """Take over a list. `chosen` are the fields of a `Choice`."""
    from frontdesk.residents.layout import Choice

    return list_desk(ground, register, month).take_over(Path(path), Choice(**chosen), progress)


def undo_import(ground: Ground, progress: Progress, number: int, register: str = "residents") -> None:
    """Take an import back, if nobody has worked on its rows."""
    progress(0, 1)
    list_desk(ground, register).undo(number)


def preview_bill(ground: Ground, progress: Progress, period: int) -> Any:
    """What a billing run would raise: a `Bill` without its rows."""
    from frontdesk.fees.billing.runs import BillingDesk

    return BillingDesk(ground).preview(period, progress).summed()


def post_bill(ground: Ground, progress: Progress, period: int) -> Any:
    """Post a billing run: a `Bill` without its rows."""
    from frontdesk.fees.billing.runs import BillingDesk

    return BillingDesk(ground).post(period, progress).summed()


def notices(ground: Ground, progress: Progress, path: str) -> int:
    """Payment notices of all units in arrears as one PDF; gives back how many. Refuses when nobody owes anything."""
    from frontdesk.fees.papers.notice import notice_sheet
    from frontdesk.fees.registers import FeeRegisters
    from frontdesk.paper.formats import A4
    from frontdesk.paper.pdf import write_pdf
    from frontdesk.paper.saving import saved

    with FeeRegisters(ground).in_arrears() as (count, rows):
        if not count:
            raise Refusal(mark("No unit is in arrears. There is nothing to print."))
        say = Speaker(book_language(ground))
        stamp = printed(ground)
        head = Letterhead(ground, "notice")
        sheets = (head.put_on(notice_sheet, facts, say, **stamp) for facts in _told(rows, progress, count, every=50))
        with saved(Path(path)) as file:
            write_pdf(sheets, file, A4, say, title=say("Payment notice"), extra_fonts=ground.folder / "fonts")
            _note_export(ground, register="notices", format=".pdf", rows=count)
    progress(count, count)
    return count


def letters(
    ground: Ground,
    progress: Progress,
    path: str,
    tone: str = "",
    *,
    units: Sequence[int] | None = None,
    again: str = "",
    sort: str = "",
    descending: bool = False,
    **narrowed: Any,
) -> "Batch":
    """Issue dunning letters in a tone as one PDF: to these units, or to all of the due list as it is narrowed.

    With `again`, the name of a batch, nothing is issued: its letters are drawn once more, the same as they were.
    Refuses a batch that is not there, and when nobody owes anything overdue.
    """
    from frontdesk.fees.dunning.desk import DunningDesk
    from frontdesk.fees.dunning.letters import DRAWING, LetterDesk
    from frontdesk.fees.dunning.listed import USUAL
    from frontdesk.fees.papers.letters import letter_sheet
    from frontdesk.fees.records.dunning import Tone
    from frontdesk.paper.formats import A4_LETTER
    from frontdesk.paper.pdf import write_pdf
    from frontdesk.paper.saving import saved

    def drawing(done: int, of: int, step: str = DRAWING) -> None:
        progress(done, of, step)

    desk, say = LetterDesk(ground), Speaker(book_language(ground))
    with saved(Path(path)) as file:
        if again:
            batch = desk.issued(again)
            if batch is None:
                raise Refusal(mark("There is no batch of letters {batch}."), field="batch", batch=again[:20])
        else:
            if units is None:
                listing = DunningDesk(ground).due(**narrowed)
                with ground.database.reading() as session:
                    units = listing.ids(session, *((sort, descending) if sort else USUAL))
            batch = desk.issue(Tone(tone), units, progress)
        with desk.batch(batch.name) as (count, rows):
            facts = _told(rows, drawing, count, every=50)
            head = Letterhead(ground, f"letter.{batch.tone}")
            sheets = (head.put_on(letter_sheet, each, say) for each in facts)
            write_pdf(sheets, file, A4_LETTER, say, title=batch.name, extra_fonts=ground.folder / "fonts")
        _note_export(ground, register="letters", format=".pdf", rows=count, batch=batch.name)
    drawing(count, count)
    return batch


def export(
    ground: Ground,
    progress: Progress,
    register: str,
    path: str,
    *,
    sort: str = "",
    descending: bool = False,
    **narrowed: Any,
) -> int:
    """Write a register as .xlsx, .csv or PDF by the ending of `path`; gives back how many rows.

    It is narrowed and sorted as `book_of` takes it; what is None or empty narrows nothing.
    """
    from frontdesk.paper.form import write_form
    from frontdesk.paper.pdf import book_pdf
    from frontdesk.paper.saving import saved
    from frontdesk.paper.xlsx import write_csv, write_xlsx
    from frontdesk.shell.registers import book_of

    target = Path(path)
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise Refusal(mark("Choose a file that ends in {endings}."), field="file", endings=", ".join(ENDINGS))
    stripped = {name: value.strip() if isinstance(value, str) else value for name, value in narrowed.items()}
    narrowed = {name: value for name, value in stripped.items() if value not in (None, "")}
    with book_of(ground, register, sort, descending=descending, **narrowed) as (book, count), saved(target) as file:
        book = replace(book, rows=_told(book.rows, progress, count, every=500))
        match ending:
            case ".xlsx" if register in FORMS:
                write_form(book, file)
            case ".xlsx":
                write_xlsx(book, file)
            case ".csv":
                write_csv(book, file)
            case _:
                say, fonts = Speaker(book_language(ground)), ground.folder / "fonts"
                book_pdf(replace(book, logo=logo(ground)), file, say, extra_fonts=fonts)
        # What was typed may be somebody's name.
        noted = {name: name == "text" or value for name, value in narrowed.items()}
        _note_export(ground, register=register, format=ending, rows=count, narrowed=noted)
    progress(count, count)
    return count


def _told(rows: Iterable[Row], progress: Progress, count: int, *, every: int) -> Iterator[Row]:
    """The same rows, while it is told how many of them have been asked for."""
    for done, row in enumerate(rows):
        if done % every == 0:
            progress(done, count)
        yield row


def _note_export(ground: Ground, **facts: Any) -> None:
    """Note who took what along: when it is written whole and before it appears, so that nothing leaves unnoted."""
    with ground.act("exported", Right.EXPORT) as act:
        act.note("register", 0, **facts)


def report(ground: Ground, progress: Progress, name: str, path: str, *, table: int = 0, **asked: Any) -> str:
    """Save a report; gives back the name of its file. See `reporting.save_report`."""
    from frontdesk.shell.reporting import save_report

    return save_report(ground, progress, name, path, table=table, **asked)


def back_up(ground: Ground, progress: Progress, path: str) -> Any:
    """Back the books up to a fresh path: a `Manifest`."""
    from frontdesk.shell import backup

    return backup.back_up(ground, Path(path), progress)


def demo(ground: Ground, progress: Progress, units: int, months: int) -> None:
    """Make a demo estate in a folder that has none yet."""
    from frontdesk.shell.demo import make_demo

    make_demo(ground.folder, units, months, clock=ground.clock, progress=progress).close()


def book_language(ground: Ground) -> str:
    """The language of the estate's papers."""
    from frontdesk.fees.desk import FeeDesk

    return FeeDesk(ground).estate().paper_language


def printed(ground: Ground) -> dict[str, str]:
    """When and by whom a paper is printed, for its foot."""
    return {
        "printed_at": f"{ground.clock.local(ground.clock.now()):%Y-%m-%d %H:%M}",
        "printed_by": ground.who().name,
    }


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


WORK: dict[str, Callable[..., Any]] = {
    piece.__name__: piece
    for piece in (
        preview_import,
        import_register,
        undo_import,
        preview_bill,
        post_bill,
        notices,
        letters,
        export,
        report,
        back_up,
        demo,
    )
}
"""What can be asked of a child process, by name."""

_FILES = {"notices", "letters", "export", "report", "back_up"}
"""Work whose fact `path` is the file that it writes; it is there when the work is done, and not before."""


def target(work: str, facts: dict[str, Any]) -> Path | None:
    """The file whose appearing says that the work is done, if it writes one."""
    return Path(facts["path"]) if work in _FILES else None


def issues(work: str) -> bool:
    """Whether the work issues papers on the books before its file, on which they are drawn, is there."""
    return work == letters.__name__


def clear_away(work: str, facts: dict[str, Any]) -> None:
    """Remove what work that was cut off has left beside the file that it was writing."""
    from frontdesk.shell import backup

    path = target(work, facts)
    if work == "back_up" and path is not None:
        backup.clear_away(path)
    elif path is not None:
        with suppress(OSError):
            path.with_name(f"{path.name}.partial").unlink(missing_ok=True)
