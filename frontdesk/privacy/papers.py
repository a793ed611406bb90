"""The papers of requests about personal data: that one was taken, what was given, what was erased or kept and why."""

from collections.abc import Mapping, Sequence
from typing import Any

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import day_said, printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.report import Fact, Facts, Notes, Report
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.privacy.records import BY_RULE, PROOFS
from frontdesk.residents.persons import Part

TITLES = {
    ("copy", "open"): mark("Request for a copy of personal data: acknowledgement"),
    ("erase", "open"): mark("Request to erase personal data: acknowledgement"),
    ("copy", "answered"): mark("Copy of personal data: receipt"),
    ("erase", "answered"): mark("Personal data erased: notice"),
    ("copy", "refused"): mark("Request for a copy of personal data: refusal"),
    ("erase", "refused"): mark("Request to erase personal data: refusal"),
    ("copy", "withdrawn"): mark("Request for a copy of personal data: withdrawn"),
    ("erase", "withdrawn"): mark("Request to erase personal data: withdrawn"),
}

_LAW = {
    "copy": mark("Personal Information Protection Law, arts. 44, 45 and 50: everybody may see and copy what is kept."),
    "erase": mark(
        "Personal Information Protection Law, arts. 15, 47 and 50: personal data is erased when it is no longer needed,"
        " or consent is withdrawn. What other laws have kept is only stored, and used for nothing else (art. 47)."
    ),
}
_KIN = mark(
    "For somebody who has died, close relatives may ask, for lawful interests of their own and unless the deceased"
    " arranged otherwise (art. 49)."
)
_COMPLAIN = mark("Whoever disagrees may take the matter to court (art. 50).")
_BACKUPS = mark(
    "Backups made before that day still hold it and are only stored: those of the program are deleted within 12 months,"
    " copies made by hand or set aside at an upgrade or a restore by the office."
)


def request_sheet(facts: Mapping[str, Any], say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The paper of a request where it stands.

    `facts`: number, date, estate, office, phone, demo, wish, state, name, unit, asked_by, shown, due_on, by, decided,
    decided_by, reason, against (sentences); of an erasure also erased (title, rows), kept (title, rows, why), elsewhere
    (table, rows); of a copy rows (title, rows).
    """
    wish, state = facts["wish"], facts["state"]
    shown = say("By the retention rule") if facts["shown"] == BY_RULE else say(PROOFS[facts["shown"]])
    lines: list[tuple[str, ...]] = [
        (say("About: {name}", name=facts["name"]), say("Unit: {unit}", unit=facts["unit"])),
        (say("Document shown: {what}", what=shown), say("Taken down by: {name}", name=facts["by"])),
    ]
    if facts["asked_by"]:
        lines.append((say("Asked for by: {name}", name=facts["asked_by"]),))
    return Sheet(
        office=facts["office"],
        title=say(TITLES[wish, state]),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["date"], say),
        facts=tuple(lines),
        tables=tuple(_tables(facts, say)),
        lines=tuple(_became(facts, say)),
        after=tuple(_said(facts, say)),
        signatures=(
            Signature(say("Signature of who asked:"), rule=True),
            Signature(say("For the office: {name}", name=facts["decided_by"] or facts["by"])),
            Signature(say("Date:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def _tables(facts: Mapping[str, Any], say: Say) -> list[Table]:
    count = Column(say("Entries"), 12, align="right", place="figure", key="count")
    tables = []
    if given := facts.get("rows"):
        columns = (Column(say("What was handed over"), 60, place="head", key="what"), count)
        tables.append(Table(columns, tuple((say(title), str(rows)) for title, rows in given)))
    if erased := facts.get("erased"):
        columns = (Column(say("What was erased"), 60, place="head", key="what"), count)
        tables.append(Table(columns, tuple((say(title), str(rows)) for title, rows in erased)))
    if kept := facts.get("kept"):
        named = (Column(say("What is kept"), 28, place="head", key="what"), count, Column(say("Why"), 60, key="why"))
        tables.append(Table(named, tuple((say(title), str(rows), say(why)) for title, rows, why in kept)))
    return tables


def _became(facts: Mapping[str, Any], say: Say) -> list[tuple[str, ...]]:
    if facts["state"] == "open":
        return [(say("To be answered by: {day}", day=day_said(facts["due_on"], say)),)]
    told = [(say("Decided at: {at}", at=facts["decided"]), say("Decided by: {name}", name=facts["decided_by"]))]
    return told + ([(say("Reason: {reason}", reason=facts["reason"]),)] if facts["reason"] else [])


def _said(facts: Mapping[str, Any], say: Say) -> list[str]:
    told = []
    if facts["wish"] == "erase" and facts["against"]:
        told.append(say("Before anything can be erased:"))
        told += [f"{at}. {sentence}" for at, sentence in enumerate(facts["against"], start=1)]
    if facts["wish"] == "copy" and facts["state"] == "answered":
        told.append(say("Everything listed above was handed over, on paper and as files that machines read."))
    if facts["wish"] == "erase" and facts["state"] == "answered":
        told.append(say(_BACKUPS))
        if facts["elsewhere"]:
            told.append(say("Texts that name the same name, of this or another person: {count}",
                            count=sum(count for _, count in facts["elsewhere"])))  # fmt: skip
    told.append(say(_LAW[facts["wish"]]))
    if facts["shown"] == "kin":
        told.append(say(_KIN))
    if facts["state"] == "refused":
        told.append(say(_COMPLAIN))
    return told


def person_report(
    facts: Mapping[str, Any], parts: Sequence[Part], say: Say, *, printed_at: str, printed_by: str
) -> Report:
    """The copy itself: every part a table. `facts` are those of the request."""
    head = Facts(
        (
            Fact(say("Person"), facts["name"]),
            Fact(say("Unit"), facts["unit"]),
            Fact(say("Request"), facts["number"]),
            Fact(say("Tables"), len(parts), "count"),
        )
    )
    tables = [
        Book(
            title=part.title,
            columns=tuple(
                BookColumn(f"c{at}", title, width=_width(at, title, part)) for at, title in enumerate(part.heads)
            ),
            rows=part.rows,
        )
        for part in parts
    ]
    notes = Notes(
        (
            say("This is everything that is kept of this person. Names of others are left out where they can be."),
            say(_LAW["copy"]),
            say("Hand it over against the signed receipt, to nobody else."),
        ),
        say("About this copy"),
    )
    return Report(
        office=facts["office"],
        title=say("Copy of personal data"),
        subtitle=(say("{name} · {unit} · {number}", name=facts["name"], unit=facts["unit"], number=facts["number"]),),
        sections=(head, *tables, notes),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def _width(at: int, title: str, part: Part) -> float:
    """In characters, by the longest that stands in the column; what is long is wrapped."""
    longest = max((sum(1 if sign.isascii() else 2 for sign in row[at]) for row in part.rows), default=0)
    return float(min(max(longest, 2 * len(title), 6) + 2, 40))
