"""The register of tickets."""

from collections.abc import Iterable, Sequence

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.tickets.records import (
    CATEGORIES,
    CHANNELS,
    DUTIES,
    TICKET_KINDS,
    TICKET_STATES,
    URGENCIES,
    Channel,
    Duty,
    TicketKind,
    TicketState,
    Urgency,
)


def ticket_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of tickets. A row is one of `TicketLists.tickets`."""
    return Book(
        title=say("Register of repairs and complaints"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=18),
            BookColumn("at", say("Came in at"), width=16),
            BookColumn("kind", say("Kind"), width=9),
            BookColumn("where", say("Where"), width=14),
            BookColumn("reporter", say("Reporter"), width=11),
            BookColumn("phone", say("Phone"), width=18),
            BookColumn("channel", say("Channel"), width=9),
            BookColumn("category", say("Category"), width=9),
            BookColumn("urgency", say("Urgency"), width=8),
            BookColumn("text", say("What was reported"), width=25),
            BookColumn("duty", say("Who bears it"), width=15),
            BookColumn("worker", say("Worker"), width=11),
            BookColumn("state", say("State"), width=10),
            BookColumn("due_at", say("Due by"), width=16),
            BookColumn("finished_at", say("Done at"), width=16),
            BookColumn("answer", say("Answer"), width=20),
            BookColumn("who", say("Taken down by"), width=9),
        ),
        rows=(_row(row, say) for row in rows),
    )


def _row(row: Facts, say: Say) -> Facts:
    kind = TicketKind(row["kind"])
    repair = kind == TicketKind.REPAIR
    building = say("Building {code}", code=row["building"]) if row["building"] and not row["unit"] else ""
    return {
        **row,
        **{name: f"{row[name]:%Y-%m-%d %H:%M}" if row[name] else "" for name in ("at", "due_at", "finished_at")},
        "kind": say(TICKET_KINDS[kind]),
        "where": " ".join(filter(None, (row["unit"], building, row["place"]))),
        "channel": say(CHANNELS[Channel(row["channel"])]),
        "category": say(CATEGORIES[kind][row["category"]]),
        "urgency": say(URGENCIES[Urgency(row["urgency"])]) if repair else "",
        "duty": say(DUTIES[Duty(row["duty"])]) if repair else "",
        "state": say(TICKET_STATES[TicketState(row["state"])]),
    }
