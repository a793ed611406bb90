"""What the present books hold and a backup does not: the receipts, and the numbers given out, to be entered again."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.clock import Clock
from frontdesk.core.estate import Estate
from frontdesk.core.ground import Ground
from frontdesk.core.numbering import Span, spelled
from frontdesk.core.operators import Operator
from frontdesk.core.words import Say, Speaker
from frontdesk.fees.records import Payment, Receipt
from frontdesk.paper.book import Book, BookColumn
from frontdesk.residents.records import Unit
from frontdesk.shell.backups.inspecting import last_common, missing_receipts
from frontdesk.shell.trail.acts import ACTS

_AT_ONCE = 500
_NOTHING_LOST = ("signed_in", "signed_out", "wrong_password", "vouched", "backed_up", "restore_begun", "audit_read")
"""Acts after which nothing is missing from the books."""


@dataclass(frozen=True)
class LostReceipt:
    """A receipt that was issued after the backup; `at` is on the estate's wall, `total` in fen."""

    number: str
    at: str
    unit: str
    payer: str
    total: int
    operator: str


@dataclass(frozen=True)
class Lost:
    """What is not in the backup: the receipts, how often each act was done, the numbers that were given out."""

    receipts: tuple[LostReceipt, ...] = ()
    acts: tuple[tuple[str, int], ...] = ()
    gaps: tuple[Span, ...] = ()


def gather(present: Session, backup: Session, clock: Clock) -> Lost:
    """The receipts and acts of the present books that are not in the backup; none when these are of another estate."""
    common = last_common(present, backup)
    if not common:
        return Lost()
    ids = [row.id for row in missing_receipts(present, backup)]
    done = select(Audit.act, func.count()).where(Audit.id > common, Audit.act.not_in(_NOTHING_LOST))
    acts = present.execute(done.group_by(Audit.act).order_by(func.count().desc(), Audit.act)).all()
    return Lost(tuple(_told(present, ids, clock)), tuple((act, count) for act, count in acts))


def _told(session: Session, ids: list[int], clock: Clock) -> Iterator[LostReceipt]:
    asked = (
        select(Receipt.number, Receipt.at, Unit.code, Payment.payer, Receipt.total, Operator.name)
        .join(Payment, Payment.id == Receipt.payment_id)
        .join(Unit, Unit.id == Receipt.unit_id)
        .join(Operator, Operator.id == Payment.operator_id)
        .order_by(Receipt.id)
    )
    for start in range(0, len(ids), _AT_ONCE):
        for row in session.execute(asked.where(Receipt.id.in_(ids[start : start + _AT_ONCE]))):
            at = f"{clock.local(row.at):%Y-%m-%d %H:%M}"
            yield LostReceipt(row.number, at, row.code, row.payer, int(row.total), row.name)


def receipts_book(lost: Lost, say: Say, office: str, made: str) -> Book:
    """The register of receipts that are to be entered again."""
    return Book(
        title=say("Receipts that are not in the backup"),
        subtitle=(
            say("The books were restored from the backup of {made}.", made=made),
            say("Their papers are true. Enter each payment again, with its number as the reference."),
        ),
        office=office,
        columns=(
            BookColumn("number", say("Receipt"), width=18),
            BookColumn("at", say("Time"), width=18),
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("payer", say("Payer"), width=18),
            BookColumn("total", say("Amount"), "money", total=True),
            BookColumn("operator", say("Operator"), width=12),
        ),
        rows=[asdict(receipt) for receipt in lost.receipts],
        total_label=say("Total"),
    )


def acts_book(lost: Lost, say: Say, office: str, made: str) -> Book:
    """The register of acts that are to be done again, as far as they still matter."""
    return Book(
        title=say("What was done after the backup"),
        subtitle=(say("The books were restored from the backup of {made}.", made=made),),
        office=office,
        columns=(BookColumn("act", say("Act"), width=48), BookColumn("count", say("Count"), "count")),
        rows=[{"act": say(ACTS.get(act, act)), "count": count} for act, count in lost.acts],
    )


def numbers_book(lost: Lost, say: Say, office: str, made: str) -> Book:
    """The register of numbers that stand on papers and not in the books."""
    return Book(
        title=say("Numbers given out after the backup"),
        subtitle=(
            say("The books were restored from the backup of {made}.", made=made),
            say("They are not given out again. Look for these papers and enter again what they say."),
        ),
        office=office,
        columns=(BookColumn("numbers", say("Numbers"), width=48), BookColumn("count", say("Count"), "count")),
        rows=[{"numbers": spelled(span), "count": span.last - span.first + 1} for span in lost.gaps],
    )


def write_lists(staged: Ground, lost: Lost, made: str, folder: Path) -> None:
    """Write what is lost as .xlsx and PDF into the new folder; nothing where nothing is."""
    from frontdesk.paper.pdf import book_pdf
    from frontdesk.paper.xlsx import write_xlsx

    with staged.database.reading() as session:
        estate = session.get_one(Estate, 1)
    say = Speaker(estate.paper_language)
    books = {"receipts": receipts_book, "acts": acts_book, "numbers": numbers_book}
    for name, rows in (("receipts", lost.receipts), ("acts", lost.acts), ("numbers", lost.gaps)):
        if rows:
            folder.mkdir(mode=0o700, exist_ok=True)
            book = books[name](lost, say, estate.office, made)
            write_xlsx(book, folder / f"{name}.xlsx")
            book_pdf(book, folder / f"{name}.pdf", say, extra_fonts=staged.folder.parent / "fonts")
