"""The work order that goes with a repair, in three parts: for the file, the worker and the resident."""

from collections.abc import Iterator

from frontdesk.core.money import Money
from frontdesk.core.wording import letters
from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, day_said, figure, printed_said
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.tickets.papers.said import category_said, moment_said, whence_said, where_said
from frontdesk.tickets.records import DUTIES, URGENCIES, Duty, Urgency

PARTS = (mark("Part 1: file"), mark("Part 2: worker"), mark("Part 3: resident"))
"""Who keeps which part."""

_EMPTY, _LEAST = 3, 1
"""Lines in which the worker writes what was used; fewer where the description takes their room."""

_LONG = 240
"""Letters of a description that takes more than two lines of a third of a sheet; a Chinese character is two."""


def work_order(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The work order of a repair; once the work is done, with what was done.

    `facts`: estate, office, demo, what `TicketLists.ticket` tells of it, worker_phone, and `work`, which is what
    `FinishingDesk.result` tells, or None.
    """
    work = facts["work"]
    return Sheet(
        office=facts["office"],
        title=say("Work order"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(f"{facts['at']:%Y-%m-%d}", say),
        facts=(
            (say("Where: {place}", place=where_said(facts, say)), *whence_said(facts, say)),
            (
                say("Category: {category}", category=category_said(facts, say)),
                say("Urgency: {urgency}", urgency=say(URGENCIES[Urgency(facts["urgency"])])),
                say(DUTIES[Duty(facts["duty"])]),
            ),
            tuple(_given(facts, say)),
        ),
        before=(say("What was reported: {text}", text=" ".join(facts["text"].split())),),
        tables=(_used(facts, say),),
        lines=tuple(_result(facts, say)),
        signatures=(
            Signature(say("Dispatched by: {name}", name=_dispatched_by(facts)) if _dispatched_by(facts) else ""),
            Signature(say("Worker's signature:"), rule=True),
            Signature(
                say("Signed: {name}", name=work["signed_by"])
                if work and work["signed_by"]
                else say("Household's signature:"),
                rule=not (work and work["signed_by"]),
            ),
        ),
        parts=tuple(map(say, PARTS)),
        printed=printed_said(printed_at, printed_by, say),
        stamps=tuple(_stamps(facts, say)),
    )


def _dispatched_by(facts: Facts) -> str:
    return str(facts["dispatches"][0]["who"]) if facts["dispatches"] else ""


def _given(facts: Facts, say: Say) -> Iterator[str]:
    """To whom it was given and when, and when the resident expects somebody."""
    worker = facts["worker"] + (f" {facts['worker_phone']}" if facts["worker_phone"] else "")
    yield say("Worker: {name}", name=worker if facts["worker"] else "________")
    if facts["dispatches"]:
        yield say("Dispatched at: {at}", at=moment_said(facts["dispatches"][0]["at"]))
    if facts["visit_from"]:
        begins, ends = facts["visit_from"], facts["visit_until"]
        until = f"{ends:%H:%M}" if ends.date() == begins.date() else moment_said(ends)
        yield say("Appointment: {since} to {until}", since=moment_said(begins), until=until)


def _used(facts: Facts, say: Say) -> Table:
    """What was used, or lines to write it on."""
    lines = facts["work"]["lines"] if facts["work"] else ()
    return Table(
        (
            Column(say("Material or labour"), 46, place="head", key="name"),
            Column(say("Quantity"), 14, align="right", place="detail", key="quantity"),
            Column(say("Counted in"), 12, align="centre", place="detail", key="measure"),
            Column(say("Price"), 14, align="right", key="price"),
            Column(say("Amount"), 14, align="right", place="figure", key="amount"),
        ),
        tuple(
            (line.name, figure(line.quantity), line.measure, line.price.grouped(), line.amount.grouped())
            for line in lines
        ),
        min_rows=_EMPTY if letters(facts["text"]) <= _LONG else _LEAST,
    )


def _result(facts: Facts, say: Say) -> Iterator[tuple[str, ...]]:
    work, blank = facts["work"], "____________"
    if work is None:
        yield (
            say("Arrived at: {at}", at=blank),
            say("Work finished at: {at}", at=blank),
            say("Total: {amount}", amount=blank),
        )
        yield (say("Result: {text}", text="_" * 40), say("Rating (1 to 5): {rating}", rating="____"))
        return
    yield (
        say("Arrived at: {at}", at=moment_said(work["arrived_at"]) or blank),
        say("Work finished at: {at}", at=moment_said(work["finished_at"])),
        say("Total: {amount}", amount=f"¥{Money(work['total']).grouped()}"),
    )
    yield (
        say("Result: {text}", text=work["result"]),
        say("Rating (1 to 5): {rating}", rating=work["rating"] or "____"),
    )


def _stamps(facts: Facts, say: Say) -> Iterator[str]:
    if facts["demo"]:
        yield say("Demo")
    if facts["urgency"] == Urgency.EMERGENCY:
        yield say(URGENCIES[Urgency.EMERGENCY])
    if facts["reopened"]:
        yield say("Reopened: {count}", count=facts["reopened"])
