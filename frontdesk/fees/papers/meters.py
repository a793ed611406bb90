"""The papers of meters: the sheet to walk with, the list of meters and that of their readings."""

from collections.abc import Iterable, Sequence

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, printed_said
from frontdesk.fees.records.meters import READING_KINDS
from frontdesk.paper.book import Book, BookColumn


def round_sheet(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The sheet to walk with, an empty cell for each meter; filled in, it is taken over by its own headings.

    A row: unit, item, number (texts), period (202611), value (1/100, what it showed last), read_on (date).
    """
    return Book(
        title=say("Meter round"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("item", say("Fee item"), width=14),
            BookColumn("number", say("Meter number"), width=18),
            BookColumn("period", say("Period"), width=10),
            BookColumn("value", say("Last reading"), "area", width=14),
            BookColumn("read_on", say("Last read on"), "date", width=13),
            BookColumn("reading", say("New reading"), width=18),
            BookColumn("rolled", say("Rolled over"), width=11),
            BookColumn("confirmed", say("Confirmed"), width=11),
            BookColumn("note", say("Note"), width=18),
        ),
        rows=({**row, "period": _month(row)} for row in rows),
    )


def meter_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The list of meters. `rows` are read once.

    A row: unit, item, number, multiplier (texts), digits, since, until, read_on (dates), value (1/100).
    """
    return Book(
        title=say("Meters"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("item", say("Fee item"), width=16),
            BookColumn("number", say("Meter number"), width=20),
            BookColumn("multiplier", say("Multiplier"), width=10),
            BookColumn("digits", say("Digits"), "count", width=8),
            BookColumn("since", say("In use since"), "date", width=13),
            BookColumn("until", say("Taken down"), "date", width=13),
            BookColumn("value", say("Last reading"), "area", width=14),
            BookColumn("read_on", say("Last read on"), "date", width=13),
        ),
        rows=rows,
    )


def reading_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The list of readings. `rows` are read once.

    A row: unit, item, number, multiplier, by, charge (texts), period (202611), kind (a ReadingKind), read_on (date),
    value and use (1/100).
    """
    return Book(
        title=say("Meter readings"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("item", say("Fee item"), width=14),
            BookColumn("number", say("Meter number"), width=18),
            BookColumn("period", say("Period"), width=10),
            BookColumn("kind", say("Kind"), width=12),
            BookColumn("read_on", say("Read on"), "date", width=12),
            BookColumn("value", say("Reading"), "area", width=14),
            BookColumn("multiplier", say("Multiplier"), width=10),
            BookColumn("use", say("Use"), "area", width=13),
            BookColumn("by", say("Read by"), width=12),
            BookColumn("charge", say("Billed with"), width=18),
        ),
        rows=(
            {
                **row,
                "period": _month(row),
                "kind": say(READING_KINDS[row["kind"]]),
            }
            for row in rows
        ),
    )


def _month(row: Facts) -> str:
    return f"{row['period'] // 100}-{row['period'] % 100:02}"
