"""The papers of follow-ups: the record of one, the slip that asks for rectification, and the register."""

from collections.abc import Iterable, Mapping, Sequence

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Stub, Table
from frontdesk.tickets.papers.said import category_said, moment_said, whence_said, where_said
from frontdesk.tickets.records import TICKET_KINDS, TicketKind
from frontdesk.tickets.records.followups import MEANS, VERDICTS, Means, Verdict


def follow_up_record(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The record of a follow-up.

    `facts`: number, at, estate, office, demo, ticket (its number), kind, category, text, answer (or what was done),
    reporter, phone, unit, building, place, reported_at, finished_at, means, verdict, rating (or None), words, by,
    spot_check, slip (number); times like `2026-11-22 09:05`, texts may be empty.
    """
    verdict = Verdict(facts["verdict"])
    return Sheet(
        office=facts["office"],
        title=say("Spot check record") if facts["spot_check"] else say("Follow-up record"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["at"], say),
        facts=(
            (
                say("Ticket: {number}", number=facts["ticket"]),
                say("Kind: {kind}", kind=say(TICKET_KINDS[TicketKind(facts["kind"])])),
                say("Category: {category}", category=category_said(facts, say)),
            ),
            tuple(filter(None, (where_said(facts, say), *whence_said(facts, say)))),
            tuple(
                filter(
                    None,
                    (
                        say("Logged at: {at}", at=facts["reported_at"]),
                        say("Finished at: {at}", at=facts["finished_at"]) if facts["finished_at"] else "",
                    ),
                )
            ),
        ),
        tables=(
            Table(
                (
                    Column(say("What was reported"), 34, place="head", key="text"),
                    Column(say("What was done or answered"), 26, place="detail", key="answer"),
                    Column(say("Words of the resident"), 40, key="words"),
                ),
                ((facts["text"], facts["answer"], facts["words"]),),
            ),
        ),
        lines=(
            (
                say("Followed up at: {at}", at=facts["at"]),
                say("Means: {means}", means=say(MEANS[Means(facts["means"])])),
            ),
            tuple(
                filter(
                    None,
                    (
                        "    ".join(f"{'√' if each == verdict else '□'} {say(VERDICTS[each])}" for each in Verdict),
                        say("Rating: {rating} of 5", rating=facts["rating"]) if facts["rating"] else "",
                    ),
                )
            ),
            *([(say("Rectification slip: {number}", number=facts["slip"]),)] if facts["slip"] else []),
        ),
        signatures=(
            Signature(say("Followed up by: {name}", name=facts["by"])),
            Signature(say("Supervisor:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def rectification_slip(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The slip by which whoever did the work is asked to put it right; its stub comes back when that is done.

    `facts`: number, at, due, estate, office, demo, ticket and follow_up (their numbers), asked_at, kind, category,
    text, reporter, phone, unit, building, place, fault, by, served_at, served_to, served_by; times like
    `2026-11-22 09:05`, texts may be empty.
    """
    return Sheet(
        office=facts["office"],
        title=say("Rectification slip"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["at"], say),
        facts=(
            (
                say("Ticket: {number}", number=facts["ticket"]),
                say("Follow-up: {number}", number=facts["follow_up"]),
                say("To be served by: {at}", at=facts["due"]),
            ),
            tuple(filter(None, (where_said(facts, say), *whence_said(facts, say)))),
        ),
        tables=(
            Table(
                (
                    Column(say("What was reported"), 45, place="head", key="text"),
                    Column(say("What the follow-up found"), 55, key="fault"),
                ),
                ((facts["text"], facts["fault"]),),
            ),
        ),
        after=(say("Put this right, and report here when it is done. It will be followed up again."),),
        signatures=(
            Signature(say("Written by: {name}", name=facts["by"])),
            *(
                (
                    Signature(say("Served on: {name}", name=facts["served_to"])),
                    Signature(say("Served at: {at}", at=facts["served_at"])),
                )
                if facts["served_at"]
                else (Signature(say("Served on:"), rule=True), Signature(say("Served at:"), rule=True))
            ),
            Signature(say("Supervisor:"), rule=True),
        ),
        stub=Stub(
            say("Reply to rectification slip {number}", number=facts["number"]),
            facts=(
                (
                    say("Ticket: {number}", number=facts["ticket"]),
                    where_said(facts, say),
                ),
            ),
            paragraphs=(say("What was done about it:"), "　", "　"),
            signatures=(
                Signature(say("Done by:"), rule=True),
                Signature(say("Done on:"), rule=True),
                Signature(say("Signed by the resident:"), rule=True),
            ),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )  # fmt: skip


def follow_up_list(
    rows: Iterable[Facts],
    say: Say,
    states: Mapping[str, str],
    *,
    office: str,
    printed_at: str,
    printed_by: str,
    subtitle: Sequence[str] = (),
) -> Book:
    """The register of follow-ups. A row is one of `FollowUpLists.listing`; `states` are the words for how it stands."""
    return Book(
        title=say("Follow-up register"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("follow_up", say("Number"), width=24),
            BookColumn("when", say("Time"), width=16),
            BookColumn("number", say("Ticket"), width=24),
            BookColumn("kind", say("Kind"), width=7),
            BookColumn("category", say("Category"), width=10),
            BookColumn("where", say("Where"), width=12),
            BookColumn("reporter", say("Reporter"), width=9),
            BookColumn("phone", say("Phone"), width=18),
            BookColumn("text", say("What was reported"), width=22),
            BookColumn("means", say("Means"), width=8),
            BookColumn("verdict", say("State"), width=10),
            BookColumn("rating", say("Rating"), "count", width=6),
            BookColumn("words", say("Words"), width=22),
            BookColumn("who", say("Followed up by"), width=9),
        ),
        rows=(
            {
                **row, "when": moment_said(row["when"]), "kind": say(TICKET_KINDS[TicketKind(row["kind"])]),
                "category": category_said(row, say), "where": where_said(row, say),
                "means": say(MEANS[Means(row["means"])]) if row["means"] else "",
                "verdict": say(states[row["standing"]]),
            }
            for row in rows
        ),
    )  # fmt: skip
