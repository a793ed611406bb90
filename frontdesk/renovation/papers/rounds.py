"""The papers of rounds: the sheet to walk along with, the inspection record of a site, the register of inspections."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.renovation.records.inspections import (
    ANSWERS,
    INSPECTION_KINDS,
    POINTS,
    ROUND_STANDINGS,
    Answer,
    InspectionKind,
    RoundStanding,
)

BOX = "□"
"""What is ticked by hand; its glyph is in the font of all papers."""


def round_sheet(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The sheet of a round: the sites in walking order, with boxes for the answer and room for what was found.

    `facts` as `InspectionLists.site_facts` gives them.
    """
    return Sheet(
        office=facts["office"],
        title=say("Round of the renovation sites"),
        date=day_said(facts["day"], say),
        facts=(
            (
                say("Round {n}", n=facts["n"]),
                say("From {begins} to {ends}", begins=facts["begins"], ends=facts["ends"]),
                say("Sites: {count}", count=len(facts["rows"])),
            ),
        ),
        tables=(_walk(facts["rows"], say),),
        after=(say("What is not in order, by its number: {points}", points=_numbered(say)),),
        signatures=(Signature(say("Site inspector:"), rule=True), Signature(say("Typed in by:"), rule=True)),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def _numbered(say: Say) -> str:
    return say("; ").join(f"{n} {say(words)}" for n, words in enumerate(POINTS.values(), start=1))


def _walk(rows: Sequence[Facts], say: Say) -> Table:
    return Table(
        (
            Column(say("No."), 5, align="centre"),
            Column(say("Unit"), 9),
            Column(say("Contractor, site manager"), 20),
            Column(say("Works until"), 9, align="centre"),
            Column(say("Not put right"), 6, align="centre"),
            Column(say("Time"), 8, align="centre"),
            *(Column(say(words), 7.6, align="centre") for words in ANSWERS.values()),
            Column(say("Not in order, no."), 9),
            Column(say("People at work"), 8, align="centre"),
            Column(say("Remark"), 11),
        ),
        tuple(
            (
                str(n), row["unit"], _who(row, say), row["ends"].isoformat(), str(row["notices"] or ""),
                *_answered(row, say),
            )
            for n, row in enumerate(rows, start=1)
        ),
    )  # fmt: skip


def _who(row: Facts, say: Say) -> str:
    told = (row["contractor"] or say("Own works"), row["manager"], row["manager_phone"])
    return " ".join(filter(None, told))


def _answered(row: Facts, say: Say) -> tuple[str, ...]:
    """The rest of a line: to be filled in by hand, or as it was entered already."""
    if not row["answer"]:
        return ("", *(BOX for _ in ANSWERS), "", "", "")
    bad = " ".join(str(n) for n, point in enumerate(POINTS, start=1) if row["points"].get(point) is False)
    people = "" if row["people"] is None else str(row["people"])
    ticks = ("√" if answer == row["answer"] else "" for answer in ANSWERS)
    return (f"{row['at']:%H:%M}", *ticks, bad, people, row["words"])


def inspection_record(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """All looks at one site, the earliest first; `facts` as `InspectionLists.record` gives them."""
    return Sheet(
        office=facts["office"],
        title=say("Inspection record of a renovation site"),
        code=facts["number"],
        number=say("Permit: {number}", number=facts["number"]),
        date=say("Inspections: {count}", count=len(facts["rows"])),
        facts=(
            (say("Unit: {unit}", unit=facts["unit"]), say("Owner: {name}", name=facts["owner"])),
            (
                say("Contractor: {name}", name=facts["contractor"] or say("The owner does the works")),
                *([say("Site manager: {name}", name=facts["manager"])] if facts["manager"] else []),
            ),
            (say("Works from {since} to {until}", since=facts["starts"], until=facts["ends"]),),
        ),
        tables=(
            Table(
                (
                    Column(say("Time"), 13, align="centre"),
                    Column(say("Round"), 12),
                    Column(say("Site inspector"), 12),
                    Column(say("People at work"), 11, align="centre"),
                    Column(say("Inspection result"), 13),
                    Column(say("Found on the site"), 28),
                    Column(say("Rectification notice"), 20),
                ),
                tuple(_line(row, say) for row in facts["rows"]),
                min_rows=1,
            ),
        ),
        signatures=(
            Signature(say("Site manager's signature:"), rule=True),
            Signature(say("Supervisor:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def _line(row: Facts, say: Say) -> tuple[str, ...]:
    told = _told(row, say)
    return (told["at"], told["which"], told["inspector"], str(told["people"] or ""), told["answer"], told["found"],
            told["notice"])  # fmt: skip


def inspection_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of inspections. A row is one of `InspectionLists.listing`."""
    return Book(
        title=say("Register of site inspections"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=18),
            BookColumn("at", say("Time"), width=16),
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("permit", say("Permit"), width=18),
            BookColumn("contractor", say("Contractor"), width=22),
            BookColumn("which", say("Round"), width=11),
            BookColumn("inspector", say("Site inspector"), width=10),
            BookColumn("answer", say("Inspection result"), width=13),
            BookColumn("people", say("People at work"), "count", width=8),
            BookColumn("found", say("Found on the site"), width=40),
            BookColumn("notice", say("Rectification notice"), width=18),
            BookColumn("entered", say("Entered at"), width=16),
            BookColumn("who", say("Entered by"), width=10),
        ),
        rows=_rows(rows, say),
    )


def _rows(rows: Iterable[Facts], say: Say) -> Iterator[dict[str, Any]]:
    for row in rows:
        entered = f"{row['entered_at']:%Y-%m-%d %H:%M}" if row.get("entered_at") else ""
        yield {**row, **_told(row, say), "contractor": row["contractor"] or say("Own works"), "entered": entered}


def _told(row: Facts, say: Say) -> dict[str, Any]:
    """What is the same of an inspection on every paper; of a site that nobody was at, how its round stands."""
    if not row["answer"]:
        told = dict.fromkeys(("at", "inspector", "people", "found", "notice"), "")
        standing = ROUND_STANDINGS[RoundStanding(row["standing"])]
        return told | {"which": say("Round {n}", n=row["n"]), "answer": say(standing)}
    bad = say(", ").join(say(POINTS[point]) for point, good in row["points"].items() if not good)
    found = (say("Not in order: {words}", words=bad) if bad else "", " ".join(row["words"].split()))
    kind = InspectionKind(row["kind"])
    return {
        "at": f"{row['at']:%Y-%m-%d %H:%M}",
        "which": say("Round {n}", n=row["n"]) if kind == InspectionKind.ROUND else say(INSPECTION_KINDS[kind]),
        "inspector": row["inspector"], "people": row["people"], "answer": say(ANSWERS[Answer(row["answer"])]),
        "found": say("; ").join(filter(None, found)), "notice": row["notice"],
    }  # fmt: skip
