"""Reports on their way out: as a file in the format of its ending, or as a paper to be shown and printed."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, mark
from frontdesk.fees.reports.desk import REPORTS as OF_FEES
from frontdesk.fees.reports.desk import Asks, ReportDesk
from frontdesk.renovation.reports.desk import REPORTS as OF_RENOVATION
from frontdesk.renovation.reports.desk import RenovationReportDesk
from frontdesk.shell.letterhead import logo
from frontdesk.tickets.reports.desk import REPORTS as OF_TICKETS
from frontdesk.tickets.reports.desk import TicketReportDesk

if TYPE_CHECKING:
    from frontdesk.paper.book import Book
    from frontdesk.paper.report import Report

REPORTS: dict[str, Asks] = {**OF_FEES, **OF_TICKETS, **OF_RENOVATION}
"""The reports of all desks."""

ENDINGS = (".pdf", ".xlsx", ".csv")
"""What a report can be saved as; a .csv holds one of its tables."""


def drawn(ground: Ground, name: str, **asked: Any) -> "tuple[Report, Speaker]":
    """A report as the `facts` of its desk takes it, in the language of the papers, stamped with now and by whom."""
    from frontdesk.fees.papers import reports as of_fees
    from frontdesk.renovation.papers import reports as of_renovation
    from frontdesk.shell.imprint import book_language, printed
    from frontdesk.shell.neighbours import complained
    from frontdesk.tickets.papers import reports as of_tickets

    say = Speaker(book_language(ground))
    if name in OF_TICKETS:
        report = of_tickets.report_of(TicketReportDesk(ground).facts(name, **asked), say, **printed(ground))
    elif name in OF_RENOVATION:
        facts = RenovationReportDesk(ground, complained).facts(name, **asked)
        report = of_renovation.report_of(facts, say, **printed(ground))
    else:
        report = of_fees.report_of(ReportDesk(ground).facts(name, **asked), say, **printed(ground))
    return replace(report, logo=logo(ground)), say


def save_report(ground: Ground, progress: Progress, name: str, path: str, *, table: int = 0, **asked: Any) -> str:
    """Write a report as PDF, .xlsx or .csv by the ending of `path`; `table` is the place of that which a .csv holds.

    Days are handed over as `2026-11-22`. Gives back the name of the file. That it is taken along is noted: by whom may
    see it; all but a unit's own statement also asks for the right to export.
    """
    from frontdesk.paper.saving import saved

    target = Path(path)
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise Refusal(mark("Choose a file that ends in {endings}."), field="file", endings=", ".join(ENDINGS))
    progress(0, 2)
    report, say = drawn(ground, name, **_read(asked))
    progress(1, 2)
    with saved(target) as file:
        match ending:
            case ".pdf":
                from frontdesk.paper.reportpages import write_report_pdf

                write_report_pdf(report, file, say, extra_fonts=ground.folder / "fonts")
            case ".xlsx":
                from frontdesk.paper.reportsheets import write_report_xlsx

                write_report_xlsx(report, file)
            case _:
                from frontdesk.paper.xlsx import write_csv

                write_csv(tables(report)[table], file)
        own = name == "statement"
        with ground.act("report_printed" if own else "exported", Right.SEE if own else Right.EXPORT) as act:
            act.note("report", asked.get("unit_id") or 0, report=name, format=ending, narrowed=_told(asked))
    progress(2, 2)
    return target.name


def tables(report: "Report") -> "list[Book]":
    """The tables of a report, in their order."""
    from frontdesk.paper.book import Book

    return [section for section in report.sections if isinstance(section, Book)]


class ReportPaper:
    """A report ready to be shown, printed or saved as PDF; that it goes out is noted."""

    def __init__(self, ground: Ground, name: str, **asked: Any) -> None:
        self._ground, self._name, self._asked = ground, name, _read(asked)
        self.kind = "statement" if name == "statement" else "report"
        self.name = Speaker(_language(ground))(REPORTS[name].title)

    def shown(self, format_name: str) -> bytes:
        """As it would come out now."""
        from io import BytesIO

        from frontdesk.paper.formats import A4, FORMATS
        from frontdesk.paper.reportpages import write_report_pdf

        report, say = drawn(self._ground, self._name, **self._asked)
        target = BytesIO()
        page_format = FORMATS.get(format_name, A4)
        page_format = A4 if page_format.roll else page_format
        write_report_pdf(report, target, say, page_format, extra_fonts=self._ground.folder / "fonts")
        return target.getvalue()

    def issued(self, format_name: str) -> bytes:
        """On its way out; that it goes out is noted."""
        with self._ground.act("report_printed", REPORTS[self._name].right) as act:
            act.note("report", self._asked.get("unit_id") or 0, report=self._name, narrowed=_told(self._asked))
        return self.shown(format_name)


def _language(ground: Ground) -> str:
    from frontdesk.shell.imprint import book_language

    return book_language(ground)


def _read(asked: dict[str, Any]) -> dict[str, Any]:
    """What is asked, its days read; a child process is handed plain values only."""
    return {name: date.fromisoformat(value) if isinstance(value, str) else value for name, value in asked.items()}


def _told(asked: dict[str, Any]) -> dict[str, Any]:
    """What is asked, as the audit chain keeps it."""
    return {
        name: str(value) if isinstance(value, date) else value for name, value in asked.items() if value is not None
    }
