"""The register of what was found on sites: notices, stop-works and hot work."""

from collections.abc import Iterable, Sequence

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.renovation.records.inspections import SERVED_BY, VIOLATIONS
from frontdesk.renovation.records.violations import KINDS, STATES


def violation_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of violations. A row is one of `ViolationLists.listing`."""
    return Book(
        title=say("Register of violations"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=21),
            BookColumn("kind", say("Kind"), width=15),
            BookColumn("at", say("Issued at"), width=16),
            BookColumn("unit", say("Unit"), width=11),
            BookColumn("contractor", say("Contractor"), width=14),
            BookColumn("violation", say("Rule broken"), width=17),
            BookColumn("place", say("Place"), width=10),
            BookColumn("text", say("Violation found"), width=28),
            BookColumn("to_do", say("What is to be done"), width=26),
            BookColumn("due", say("Deadline"), width=16),
            BookColumn("served", say("Served"), width=16),
            BookColumn("state", say("State"), width=12),
            BookColumn("over_at", say("Closed at"), width=16),
            BookColumn("words", say("Words"), width=18),
            BookColumn("permit", say("Permit"), width=20),
            BookColumn("who", say("Written by"), width=10),
        ),
        rows=(
            {
                **row,
                **{name: _moment(row[name]) for name in ("at", "due", "over_at")},
                "kind": say(KINDS[row["kind"]]), "state": say(STATES[row["state"]]),
                "violation": say(VIOLATIONS[row["violation"]]) if row["violation"] else "",
                "contractor": row["contractor"] or say("Own works"),
                "served": _served(row, say),
            }
            for row in rows
        ),
    )  # fmt: skip


def _served(row: Facts, say: Say) -> str:
    return " ".join(filter(None, (say(SERVED_BY[row["served_how"]]) if row["served_how"] else "", row["served_to"])))


def _moment(moment: object) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else ""
