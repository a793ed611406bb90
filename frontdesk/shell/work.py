"""Long work, done in a process of its own: each piece takes the ground and plain values, and gives plain values."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frontdesk.core.ground import Ground
from frontdesk.core.progress import Progress
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, mark
from frontdesk.shell.batches import letters, notices
from frontdesk.shell.dutylogs import duty_logs
from frontdesk.shell.imprint import book_language
from frontdesk.shell.keylabels import key_labels
from frontdesk.shell.letterhead import logo
from frontdesk.shell.outgoing import note_export, told
from frontdesk.shell.workorders import work_orders

if TYPE_CHECKING:
    from frontdesk.duty.roster.reading import RosterRead
    from frontdesk.residents.outcome import Imported
    from frontdesk.residents.takeovers import ListDesk

REGISTERS = (
    "admissions",
    "answers",
    "audit",
    "charges",
    "closes",
    "contractors",
    "custody",
    "deposits",
    "dunning",
    "dutylog",
    "enquiries",
    "exceptions",
    "followups",
    "incidents",
    "inspections",
    "keys",
    "loans",
    "losses",
    "meters",
    "overduekeys",
    "passes",
    "permits",
    "prices",
    "readings",
    "receipts",
    "rectifications",
    "refunds",
    "residents",
    "rights",
    "roster",
    "round",
    "shifts",
    "siteworkers",
    "stocktake",
    "tickets",
    "visits",
    "waivers",
    "warranties",
    "workers",
)
ENDINGS = (".xlsx", ".csv", ".pdf")
FORMS = ("roster", "round")
"""The registers that are filled in by hand and taken over again."""


IMPORTS = ("residents", "balances", "readings", "keys", "tickets")
"""The lists of other books that can be taken over."""


def list_desk(ground: Ground, register: str, month: int | None = None) -> "ListDesk":
    """The desk that takes over one of the lists `IMPORTS`; loaded when it is first asked for.

    `month` (202611) is that of readings whose list does not tell theirs.
    """
    from frontdesk.fees.meters.importing import ReadingDesk
    from frontdesk.fees.opening.desk import BalanceDesk
    from frontdesk.keys.importing import KeyListDesk
    from frontdesk.residents.importing import RegisterDesk
    from frontdesk.tickets.importing import TicketListDesk

    if register == ReadingDesk.REGISTER:
        return ReadingDesk(ground, month)
    desks: dict[str, Callable[[Ground], ListDesk]] = {
        "residents": RegisterDesk, "balances": BalanceDesk, "keys": KeyListDesk, "tickets": TicketListDesk,
    }  # fmt: skip
    return desks[register](ground)


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


def read_roster(ground: Ground, progress: Progress, path: str, month: str) -> "RosterRead":
    """What a roster that was filled in elsewhere says; `month` (`2026-11-01`) where it does not tell its own."""
    from frontdesk.duty.roster import reading

    progress(0, 1)
    return reading.read_roster(ground, Path(path), date.fromisoformat(month))


def preview_bill(ground: Ground, progress: Progress, period: int) -> Any:
    """What a billing run would raise: a `Bill` without its rows."""
    from frontdesk.fees.billing.runs import BillingDesk

    return BillingDesk(ground).preview(period, progress).summed()


def post_bill(ground: Ground, progress: Progress, period: int) -> Any:
    """Post a billing run: a `Bill` without its rows."""
    from frontdesk.fees.billing.runs import BillingDesk

    return BillingDesk(ground).post(period, progress).summed()


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
        book = replace(book, rows=told(book.rows, progress, count, every=500))
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
        note_export(ground, register=register, format=ending, rows=count, narrowed=noted)
    progress(count, count)
    return count


def report(ground: Ground, progress: Progress, name: str, path: str, *, table: int = 0, **asked: Any) -> str:
    """Save a report; gives back the name of its file. See `reporting.save_report`."""
    from frontdesk.shell.reporting import save_report

    return save_report(ground, progress, name, path, table=table, **asked)


def back_up(ground: Ground, progress: Progress, path: str) -> Any:
    """Back the books up to a fresh path: a `Manifest`."""
    from frontdesk.shell.backups import making

    return making.back_up(ground, Path(path), progress)


def back_up_everywhere(ground: Ground, progress: Progress, folders: list[str]) -> Any:
    """Back the books up into the known folders: `making.Made`."""
    from frontdesk.shell.backups import making

    return making.back_up_everywhere(ground, [Path(folder) for folder in folders], progress)


def back_up_by_itself(ground: Ground, progress: Progress, folders: list[str]) -> Any:
    """The same, whoever is signed in and if nobody is."""
    from frontdesk.shell.backups import making

    return making.back_up_everywhere(ground, [Path(folder) for folder in folders], progress, by_itself=True)


def look_into_backup(ground: Ground, progress: Progress, path: str, secret: str) -> Any:
    """See what is in a backup: its `inspecting.Contents`. Whoever gives the order has the turn."""
    from frontdesk.shell.backups import inspecting

    return inspecting.look_into(ground, Path(path), secret, progress)


def restore_backup(ground: Ground, progress: Progress, path: str, **told: str) -> Any:
    """Put a backup in the books' place: what became of it, `restoring.Restored`; `told` as `restore` takes it."""
    from frontdesk.shell.backups import restoring

    return restoring.restore(ground, Path(path), progress=progress, **told)


def erase(ground: Ground, progress: Progress) -> int:
    """List what is personal and older than the rules allow, and erase what was listed long enough ago; how many
    records."""
    from frontdesk.shell import forgetting

    return forgetting.run(ground, progress)


def erase_now(ground: Ground, progress: Progress) -> int:
    """Erase all that is personal and older than the rules allow, listed long enough or not; how many records."""
    from frontdesk.shell import forgetting

    return forgetting.erase(ground, progress, at_once=True)


def erase_person(ground: Ground, progress: Progress, request_id: int) -> None:
    """Erase who asked for it."""
    from frontdesk.shell import forgetting

    progress(0, 1)
    forgetting.erase_person(ground, request_id)


def copy_person(ground: Ground, progress: Progress, request_id: int, path: str) -> list[str]:
    """Write the copy that was asked for as PDF, with an .xlsx and a .json beside it; the names of the files."""
    from frontdesk.shell.personcopies import copy_person as write

    progress(0, 1)
    return write(ground, request_id, Path(path))


def check(ground: Ground, progress: Progress) -> list[tuple[str, str]]:
    """Go over the whole books: the title of each check that failed, unsaid, and what it found."""
    from frontdesk.shell.checking import checks

    progress(0, 0)
    return [(each.title, each.detail) for each in checks(ground) if not each.ok]


def demo(ground: Ground, progress: Progress, units: int, months: int) -> None:
    """Make a demo estate in a folder that has none yet."""
    from frontdesk.shell.demo import make_demo

    make_demo(ground.folder, units, months, clock=ground.clock, progress=progress).close()


WORK: dict[str, Callable[..., Any]] = {
    piece.__name__: piece
    for piece in (
        preview_import,
        import_register,
        undo_import,
        read_roster,
        preview_bill,
        post_bill,
        notices,
        letters,
        duty_logs,
        key_labels,
        work_orders,
        export,
        report,
        back_up,
        back_up_everywhere,
        back_up_by_itself,
        look_into_backup,
        restore_backup,
        erase,
        erase_now,
        erase_person,
        copy_person,
        check,
        demo,
    )
}
"""What can be asked of a child process, by name."""

QUIET = ("back_up_by_itself", "check")
"""Work that nobody has asked for: it is not shown, and nobody is asked about it."""

_FILES = {"notices", "letters", "duty_logs", "key_labels", "work_orders", "export", "report", "back_up", "copy_person"}
"""Work whose fact `path` is the file that it writes; it is there when the work is done, and not before."""


def target(work: str, facts: dict[str, Any]) -> Path | None:
    """The file whose appearing says that the work is done, if it writes one."""
    return Path(facts["path"]) if work in _FILES else None


def issues(work: str) -> bool:
    """Whether the work issues papers on the books before its file, on which they are drawn, is there."""
    return work == letters.__name__


def clear_away(work: str, facts: dict[str, Any]) -> None:
    """Remove what work that was cut off has left beside the file that it was writing."""
    from frontdesk.shell.backups import making

    path = target(work, facts)
    if work == "back_up" and path is not None:
        making.clear_away(path)
    elif path is not None:
        with suppress(OSError):
            path.with_name(f"{path.name}.partial").unlink(missing_ok=True)
