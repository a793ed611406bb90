"""The registers of passes, of workers and of contractors."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.renovation.records.workers import CONTRACTOR_STATES, PASS_STANDINGS, TRADES, WORKER_STATES

Facts = Mapping[str, Any]


def pass_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of temporary passes. A row is one of `PassLists.listing`."""
    return Book(
        title=say("Register of temporary passes"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=19),
            BookColumn("at", say("Made at"), width=16),
            BookColumn("worker", say("Name"), width=11),
            BookColumn("id_masked", say("Identity"), width=20),
            BookColumn("trade", say("Trade"), width=14),
            BookColumn("phone", say("Phone"), width=16),
            BookColumn("contractor", say("Company"), width=22),
            BookColumn("unit", say("Site"), width=12),
            BookColumn("permit", say("Permit"), width=19),
            BookColumn("since", say("Valid from"), width=13),
            BookColumn("until", say("Valid until"), width=13),
            BookColumn("state", say("State"), width=12),
            BookColumn("ended_at", say("Ended at"), width=16),
            BookColumn("words", say("Remark"), width=16),
            BookColumn("by", say("Made by"), width=9),
        ),
        rows=(
            {
                **row, "at": f"{row['at']:%Y-%m-%d %H:%M}", "since": row["since"].isoformat(),
                "until": row["until"].isoformat(), "trade": say(TRADES[row["trade"]]),
                "contractor": row["contractor"] or say("Own works"), "state": say(PASS_STANDINGS[row["state"]]),
                "ended_at": f"{row['ended_at']:%Y-%m-%d %H:%M}" if row["ended_at"] else "",
            }
            for row in rows
        ),
    )  # fmt: skip


def worker_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of workers on sites. A row is one of `WorkerDesk.listing`."""
    return Book(
        title=say("Register of site workers"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("name", say("Name"), width=12),
            BookColumn("id_masked", say("Identity"), width=20),
            BookColumn("trade", say("Trade"), width=14),
            BookColumn("card", say("Trade card"), width=18),
            BookColumn("phone", say("Phone"), width=16),
            BookColumn("contractor", say("Company"), width=26),
            BookColumn("passes", say("Passes out"), kind="count", width=10),
            BookColumn("violations", say("Open violations"), kind="count", width=12),
            BookColumn("state", say("State"), width=14),
            BookColumn("at", say("Entered at"), width=16),
        ),
        rows=(
            {
                **row, "at": f"{row['at']:%Y-%m-%d %H:%M}", "trade": say(TRADES[row["trade"]]),
                "state": say(WORKER_STATES[row["state"]]),
            }
            for row in rows
        ),
    )  # fmt: skip


def contractor_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of contractors. A row is one of `ContractorDesk.listing`."""
    return Book(
        title=say("Register of contractors"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("name", say("Name"), width=28),
            BookColumn("licence", say("Licence"), width=22),
            BookColumn("qualification", say("Qualification"), width=22),
            BookColumn("contact", say("Contact"), width=11),
            BookColumn("phone", say("Phone"), width=16),
            BookColumn("sites", say("Cases open"), kind="count", width=10),
            BookColumn("state", say("State"), width=14),
            BookColumn("barred", say("Reason"), width=22),
            BookColumn("since", say("Entered at"), width=11),
        ),
        rows=(
            {**row, "state": say(CONTRACTOR_STATES[row["state"]]), "since": row["since"].isoformat()} for row in rows
        ),
    )
