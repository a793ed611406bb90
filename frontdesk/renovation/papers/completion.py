"""The forms of works that are done: the completion inspection, and the re-inspection after the waiting period."""

from collections.abc import Iterator

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.renovation.papers.said import case_rows, scope_table, stamps_of
from frontdesk.renovation.records.changes import COMPLETION_POINTS, CompletionKind


def completion_form(facts: Facts, say: Say, *, printed_at: str, printed_by: str, reprint: int = 0) -> Sheet:
    """A look at works that are done, as it was kept; `facts` are those of `sheets.completion_facts`, `reprint` counts
    the reprints."""
    kind = CompletionKind(facts["kind"])
    first = kind == CompletionKind.COMPLETION
    return Sheet(
        office=facts["office"],
        title=say("Completion inspection of renovation works")
        if first
        else say("Re-inspection after the waiting period"),
        code=facts["completion"],
        number=say("No. {number}", number=facts["completion"]),
        date=day_said(facts["date"], say),
        facts=(
            (say("Permit: {number}", number=facts["number"]), say("Inspected at: {at}", at=facts["at"])),
            *case_rows(facts, say),
        ),
        tables=(*([scope_table(facts, say)] if first else []), _points(facts, say)),
        lines=tuple(_result(facts, say)),
        signatures=(
            Signature(say("Inspector: {name}", name=facts["inspector"])),
            Signature(say("Owner's signature:"), rule=True),
            Signature(say("Contractor's signature:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(
            *stamps_of(facts, say),
            *([say("Given up midway")] if facts["early"] else []),
            *([say("Reprint {count}", count=reprint)] if reprint else []),
        ),
    )


def _points(facts: Facts, say: Say) -> Table:
    return Table(
        (
            Column(say("No."), 8, align="centre", place="head", key="n"),
            Column(say("What was looked at"), 68, place="head", key="point"),
            Column(say("Finding"), 24, align="centre", place="figure", key="found"),
        ),
        tuple(
            (str(n), say(COMPLETION_POINTS[key]), say("sound") if good else say("not sound"))
            for n, (key, good) in enumerate(
                ((key, facts["points"][key]) for key in COMPLETION_POINTS if key in facts["points"]), start=1
            )
        ),
    )


def _result(facts: Facts, say: Say) -> Iterator[tuple[str, ...]]:
    yield (
        say("Result of the inspection: {text}", text=say("sound") if facts["passed"] else say("not sound")),
        *([say("Present: {name}", name=facts["present"])] if facts["present"] else []),
    )
    if facts["words"]:
        yield (
            say("Remark: {text}", text=facts["words"])
            if facts["passed"]
            else say("To be put right: {words}", words=facts["words"]),
        )
    if facts["waiting_until"]:
        yield (
            say(
                "The waiting period runs until {day}, then the works are inspected again.",
                day=day_said(facts["waiting_until"], say),
            ),
        )
