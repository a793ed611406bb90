"""The exceptions list: what went otherwise than the house rules want, shift by shift, and how often."""

from collections.abc import Mapping, Sequence
from typing import Any

from frontdesk.core.money import Money
from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.tickets.records.deadlines import WHATS

_TOLD = {
    "skipped": mark("Opened over {over}: {words}"),
    "missing": mark("Left without a word; handed over by the program when {by} came"),
    "review": mark("Was to be reviewed by {due}"),
    "addendum": mark("{by}: {words}"),
    "disputed": mark("{by}: {words}"),
    "difference": mark("{amount} yuan: {words}"),
    "unrostered": mark("The roster had others on"),
}


def exception_told(row: Facts, say: Say) -> str:
    """What is to be said of an exception beside its kind; rows as `ExceptionDesk.exceptions` gives them."""
    kind = row["kind"]
    if kind == "missing" and not row["by"]:
        return say("Still open {time} after its end", time=time_told(row["minutes"], say))
    if kind == "late":
        return say("{time} after its beginning", time=time_told(row["minutes"], say))
    if kind == "promise":
        late = time_told(row["minutes"], say)
        return say("{over}: {what}, {time} late", over=row["over"], what=say(WHATS[row["what"]]), time=late)
    if kind == "round":
        return say("Round {n}: {words}", n=row["what"], words=row["words"])
    amount = Money(row["amount"] or 0).grouped()
    told = {name: row[name] for name in ("over", "words", "by", "due")} | {"amount": amount}
    return say(_TOLD[kind], **told)


def time_told(minutes: int, say: Say) -> str:
    """`2 h 49 min`, or `10 min`."""
    hours, rest = divmod(minutes, 60)
    return say("{hours} h {minutes} min", hours=hours, minutes=rest) if hours else say("{minutes} min", minutes=rest)


def exceptions_sheet(facts: Facts, say: Say, kinds: Mapping[Any, str], *, printed_at: str, printed_by: str) -> Sheet:
    """The exceptions list as a paper to be signed.

    `facts`: office, demo, first, last (days, `2026-11-01`), rows as `ExceptionDesk.exceptions` gives them; `kinds` has
    the sentence for each kind.
    """
    rows = tuple(
        (
            row["day"].isoformat(), f"{row['shift']} {row['counter']} {row['number']}", row["operator"],
            say(kinds[row["kind"]]), f"{row['at']:%m-%d %H:%M}", exception_told(row, say),
        )
        for row in facts["rows"]
    )  # fmt: skip
    return Sheet(
        office=facts["office"],
        title=say("Exceptions"),
        date=say("{first} to {last}", first=facts["first"], last=facts["last"]),
        facts=tuple((line,) for line in _counts(facts["rows"], say, kinds)),
        tables=(
            Table(
                (
                    Column(say("Day"), 1.5, "centre"),
                    Column(say("Shift"), 2.4),
                    Column(say("On duty"), 1.4),
                    Column(say("Exception"), 2.2),
                    Column(say("Time"), 1.6, "centre"),
                    Column(say("What happened"), 6),
                ),
                rows,
                min_rows=1,
            ),
        ),
        signatures=(Signature(say("Supervisor:"), rule=True), Signature(say("Manager:"), rule=True)),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def _counts(rows: Sequence[Facts], say: Say, kinds: Mapping[Any, str]) -> tuple[str, ...]:
    """How often each kind happened, in one line."""
    counts = [(kind, sum(row["kind"] == kind for row in rows)) for kind in kinds]
    told = [f"{say(kinds[kind])}: {count}" for kind, count in counts if count]
    return (say("; ").join(told) or say("There were none."),)


def exceptions_list(
    rows: Sequence[Facts],
    say: Say,
    kinds: Mapping[Any, str],
    *,
    office: str,
    printed_at: str,
    printed_by: str,
    subtitle: Sequence[str] = (),
) -> Book:
    """The exceptions list. `rows` as `ExceptionDesk.exceptions` gives them, `kinds` has the sentence for each kind."""
    return Book(
        title=say("Exceptions"),
        subtitle=(*subtitle, *_counts(rows, say, kinds)),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("day", say("Day"), "date", width=11),
            BookColumn("number", say("Number"), width=17),
            BookColumn("shift", say("Shift"), width=10),
            BookColumn("counter", say("Counter"), width=10),
            BookColumn("operator", say("On duty"), width=10),
            BookColumn("kind", say("Exception"), width=20),
            BookColumn("at", say("Time"), width=16),
            BookColumn("told", say("What happened"), width=44),
        ),
        rows=[
            {
                **{name: row[name] for name in ("day", "number", "shift", "counter", "operator")},
                "kind": say(kinds[row["kind"]]),
                "at": f"{row['at']:%Y-%m-%d %H:%M}",
                "told": exception_told(row, say),
            }
            for row in rows
        ],
    )
