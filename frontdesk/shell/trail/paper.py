"""The audit trail as a register: one line for each act, with what it changed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from frontdesk.core.words import Say
from frontdesk.paper.book import Book, BookColumn
from frontdesk.shell.answering import COMMAND_LINE
from frontdesk.shell.trail.acts import ACTS
from frontdesk.shell.trail.words import FIELDS, KINDS

Row = Mapping[str, Any]


def trail_list(
    rows: Iterable[Row], say: Say, *, office: str, subtitle: Sequence[str] = (), printed_at: str, printed_by: str
) -> Book:
    """The rows of `TrailDesk.register` as a book, in the language of the papers."""
    return Book(
        title=say("Audit trail"),
        subtitle=tuple(subtitle),
        office=office,
        printed=say("Printed {at} by {by}", at=printed_at, by=printed_by),
        columns=(
            BookColumn("id", say("Row"), "count", width=8),
            BookColumn("at", say("Time"), width=18),
            BookColumn("who", say("Operator"), width=10),
            BookColumn("counter", say("Counter"), width=12),
            BookColumn("act", say("Act"), width=26),
            BookColumn("about", say("Record"), width=22),
            BookColumn("changes", say("Before and after"), width=44),
            BookColumn("facts", say("Noted besides"), width=36),
        ),
        rows=_lines(rows, say),
    )


def _lines(rows: Iterable[Row], say: Say) -> Iterator[dict[str, Any]]:
    for row in rows:
        kind = say(KINDS[row["kind"]]) if row["kind"] in KINDS else row["kind"]
        yield {
            "id": row["id"], "at": f"{row['at']:%Y-%m-%d %H:%M:%S}", "who": row["who"],
            "counter": say("Command line") if row["counter"] == COMMAND_LINE else row["counter"],
            "act": say(ACTS[row["act"]]) if row["act"] in ACTS else row["act"],
            "about": f"{kind} {row['number'] or row['record'] or ''}".strip(),
            "changes": "\n".join(_changed(each, say) for each in row["changes"]),
            "facts": ", ".join(f"{name} {value}" for name, value in row["facts"].items()),
        }  # fmt: skip


def _changed(each: Mapping[str, str], say: Say) -> str:
    field = each["field"]
    if not field:
        return say("(erased)")
    named = say(FIELDS[field]) if field in FIELDS else field
    return f"{named}: {each['before'] or '—'} → {each['after'] or '—'}"
