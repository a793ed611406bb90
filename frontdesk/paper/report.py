"""A report: letterhead, figures that count, charts, tables and notes in the order they are read; undrawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from frontdesk.paper.book import Book, Kind, Value, shown
from frontdesk.paper.book import as_text as book_as_text
from frontdesk.paper.chart import Chart


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure that counts, or a word; kinds and values are those of a `BookColumn`."""

    label: str
    value: Value
    kind: Kind = "text"

    @property
    def shown(self) -> str:
        """The value as it is read."""
        return shown(self.kind, self.value)


@dataclass(frozen=True, slots=True)
class Facts:
    """Figures that stand side by side, large enough to be seen first."""

    facts: tuple[Fact, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    """How the figures were reckoned, and what else there is to say; one paragraph each."""

    paragraphs: tuple[str, ...]
    title: str = ""


Section = Facts | Chart | Book | Notes
"""A part of a report. Of a book its title, subtitle, columns, rows (a sequence, read more than once) and totals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One report, all texts already said in the paper's language. `stamps` are boxed at the top (demo)."""

    office: str
    title: str
    sections: tuple[Section, ...]
    subtitle: tuple[str, ...] = ()
    logo: Path | bytes | None = None
    printed: str = ""
    stamps: tuple[str, ...] = ()


def report_as_text(report: Report) -> str:
    """The report as readable text, the same for the same report; what golden tests compare."""
    return "\n".join(line.rstrip() for line in _lines(report) if line) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield report.office + (" (logo)" if report.logo else "")
    yield f"== {report.title} =="
    yield from (f"[{stamp}]" for stamp in report.stamps)
    yield from report.subtitle
    for section in report.sections:
        if isinstance(section, Book):
            yield from book_as_text(section).splitlines()
            continue
        yield f"== {section.title} ==" if section.title else "-"
        if isinstance(section, Facts):
            yield from (f"{fact.label}: {fact.shown}" for fact in section.facts)
        elif isinstance(section, Notes):
            yield from section.paragraphs
        else:
            yield f"({section.shape})"
            yield from section.lines()
    yield report.printed
