"""The list of workers and teams, as it hangs at the counter."""

from collections.abc import Iterable, Sequence
from typing import Any

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.tickets.records import REPAIR_CATEGORIES
from frontdesk.tickets.records.work import CREW_STATES


def trades_said(row: dict[str, Any], say: Say) -> str:
    """The trades of a worker as `CrewDesk.listing` tells them; of a team none."""
    if row["state"] == "team":
        return ""
    return say(", ").join(say(REPAIR_CATEGORIES[each]) for each in row["trades"]) or say("All trades")


def worker_list(
    rows: Iterable[dict[str, Any]], say: Say, *, office: str, printed_at: str, printed_by: str,
    subtitle: Sequence[str] = (),
) -> Book:  # fmt: skip
    """The register of workers. A row is one of `CrewDesk.listing`."""
    return Book(
        title=say("Workers"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("name", say("Name"), width=14),
            BookColumn("team", say("Team"), width=14),
            BookColumn("phone", say("Phone"), width=15),
            BookColumn("trades", say("Trades"), width=44),
            BookColumn("has", say("Repairs now"), "count", width=10),
            BookColumn("state", say("State"), width=10),
        ),
        rows=({**row, "trades": trades_said(row, say), "state": say(CREW_STATES[row["state"]])} for row in rows),
    )
