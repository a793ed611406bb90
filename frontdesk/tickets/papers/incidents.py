"""The register of incidents."""

from collections.abc import Iterable, Sequence

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.tickets.records.incidents import INCIDENT_KINDS, INCIDENT_STANDING, where_told


def incident_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of incidents. A row is one of `IncidentDesk.listing`."""
    return Book(
        title=say("Incidents"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=20),
            BookColumn("kind", say("Kind"), width=12),
            BookColumn("where", say("Where"), width=16),
            BookColumn("since", say("Since"), width=16),
            BookColumn("expected_until", say("Expected until"), width=16),
            BookColumn("ended_at", say("Over at"), width=16),
            BookColumn("state", say("State"), width=14),
            BookColumn("sentence", say("What callers are told"), width=34),
            BookColumn("ticket", say("Ticket"), width=20),
            BookColumn("operator", say("Declared by"), width=12),
        ),
        rows=(
            {
                **row,
                **{name: _moment(row[name]) for name in ("since", "expected_until", "ended_at")},
                "kind": say(INCIDENT_KINDS[row["kind"]]),
                "where": where_told(row["building"], row["entrance"], say),
                "state": say(INCIDENT_STANDING[row["state"]]),
            }
            for row in rows
        ),
    )


def _moment(moment: object) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else ""
