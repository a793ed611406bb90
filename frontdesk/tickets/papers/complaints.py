"""The form of a complaint, suggestion or praise: what was said, what was found out and done, what was answered."""

from collections.abc import Iterator, Mapping
from typing import Any

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.tickets.papers.said import category_said, moment_said, whence_said, where_said
from frontdesk.tickets.records import (
    CAUSES,
    CHANNELS,
    NOTE_KINDS,
    TICKET_STATES,
    Channel,
    NoteKind,
    TicketKind,
    TicketState,
)
from frontdesk.tickets.records.followups import VERDICTS, Verdict

TITLES = {
    TicketKind.COMPLAINT: mark("Complaint form"),
    TicketKind.SUGGESTION: mark("Suggestion form"),
    TicketKind.PRAISE: mark("Praise form"),
}


def complaint_form(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The form of a ticket that is no repair.

    `facts`: estate, office, demo, and what `TicketLists.ticket` tells of it.
    """
    kind = TicketKind(facts["kind"])
    answered = kind != TicketKind.PRAISE
    return Sheet(
        office=facts["office"],
        title=say(TITLES[kind]),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(f"{facts['at']:%Y-%m-%d}", say),
        facts=(
            (
                say("Logged at: {at}", at=moment_said(facts["at"])),
                say("Channel: {channel}", channel=say(CHANNELS[Channel(facts["channel"])])),
                say("Category: {category}", category=category_said(facts, say)),
            ),
            tuple(filter(None, (where_said(facts, say), *whence_said(facts, say)))),
        ),
        before=(say("What was reported: {text}", text=facts["text"]),),
        tables=(
            Table(
                (
                    Column(say("Time"), 20, place="head", key="at"),
                    Column(say("Course of events"), 64, key="what"),
                    Column(say("By"), 16, place="figure", key="who"),
                ),
                tuple(_course(facts, say)),
                min_rows=3,
            ),
        ),
        lines=(
            *(
                [
                    (say("Answer: {text}", text=facts["answer"]),),
                    (
                        say("Cause: {cause}", cause=say(CAUSES[facts["cause"]])),
                        say("State: {state}", state=say(TICKET_STATES[TicketState(facts["state"])])),
                    ),
                    (_followed_up(facts, say),),
                ]
                if answered
                else [(say("State: {state}", state=say(TICKET_STATES[TicketState(facts["state"])])),)]
            ),
        ),
        signatures=(
            Signature(say("Logged by: {name}", name=facts["who"])),
            Signature(say("Seen to by:"), rule=True),
            Signature(say("Supervisor:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def _course(facts: Facts, say: Say) -> Iterator[tuple[str, str, str]]:
    """What happened and what was noted, in the order in which it did."""
    told: list[tuple[Any, str, str]] = []
    for step in reversed(facts["steps"]):
        said = say(TICKET_STATES[TicketState(step["went_to"])])
        told.append((step["at"], _with(said, step["remark"], say), step["who"]))
    for note in reversed(facts["notes"]):
        told.append((note["at"], _with(say(NOTE_KINDS[NoteKind(note["kind"])]), note["text"], say), note["who"]))
    for at, what, who in sorted(told, key=lambda each: each[0]):
        yield moment_said(at), what, who


def _with(what: str, words: str, say: Say) -> str:
    return say("{what}: {words}", what=what, words=words) if words else what


def _followed_up(facts: Facts, say: Say) -> str:
    """What came of the last call back; without one, the boxes to tick."""
    last: Mapping[str, Any] = facts["follow_ups"][0] if facts["follow_ups"] else {"verdict": "", "words": ""}
    boxes = "    ".join(f"{'√' if each == last['verdict'] else '□'} {say(VERDICTS[each])}" for each in Verdict)
    return say("Follow-up: {boxes}", boxes=boxes) + (f"    {last['words']}" if last["words"] else "")
