"""The form that a resident signs who leaves a key at the counter, and the register of keys in custody."""

from collections.abc import Iterable, Sequence

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table

CUSTODY_STANDING = {
    "held": mark("In custody"),
    "lapsed": mark("Beyond its last day"),
    "ended": mark("Handed back"),
}
"""How a custody stands in its list."""

_TERMS = (
    mark("The key is kept in the locked cabinet under the tag above, which does not tell what it opens."),
    mark("It is lent only as agreed above; each time is written down, with who took it and when it came back."),
    mark("The resident may have it back at any time, and has it back when the time is over."),
    mark("If it is lost, we tell the resident at once and have the lock changed at our cost."),
)


def custody_form(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The form of a key in custody.

    `facts`: number, date (`2026-11-22 09:05`), estate, office, demo, unit, given_by, phone, tag, opens, copies,
    purpose, lend_to (empty: they are asked each time), until (`2026-12-31` or empty), by; once it is given back also
    ended, taken_by and given_back_by, empty before.
    """
    ended = bool(facts["ended"])
    return Sheet(
        office=facts["office"],
        title=say("Key custody form"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["date"], say),
        facts=(
            (say("Unit: {unit}", unit=facts["unit"]), say("Left by: {name}", name=facts["given_by"])),
            (say("Phone: {phone}", phone=facts["phone"]), say("Left at: {at}", at=facts["date"])),
        ),
        tables=(
            Table(
                (
                    Column(say("Tag number"), 16, place="head", key="tag"),
                    Column(say("Opens"), 30, place="detail", key="opens"),
                    Column(say("Copies"), 10, align="right", place="figure", key="copies"),
                    Column(say("Left for"), 44, key="purpose"),
                ),
                ((facts["tag"], facts["opens"], str(facts["copies"]), facts["purpose"]),),
            ),
        ),
        lines=(
            (
                say("May be lent to: {whom}", whom=facts["lend_to"])
                if facts["lend_to"]
                else say("Lent only after asking the resident each time"),
            ),
            (
                say("Until: {day}", day=day_said(facts["until"], say))
                if facts["until"]
                else say("Until the resident asks for it"),
            ),
            *(
                [
                    (
                        say("Handed back at: {at}", at=facts["ended"]),
                        say("Taken by: {name}", name=facts["taken_by"]),
                        say("Handled by: {name}", name=facts["given_back_by"]),
                    )
                ]
                if ended
                else []
            ),
        ),
        after=tuple(f"{at}. {say(term)}" for at, term in enumerate(_TERMS, start=1)),
        signatures=(
            Signature(say("Resident's signature:"), rule=True),
            Signature(say("Taken in by: {name}", name=facts["by"])),
            Signature(say("Signature on return:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(*([say("Demo")] if facts["demo"] else []), *([say("Handed back")] if ended else [])),
    )


def custody_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of keys in custody. A row is one of `CustodyDesk.listing`."""
    return Book(
        title=say("Keys in custody"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=18),
            BookColumn("tag", say("Tag number"), width=11),
            BookColumn("unit", say("Unit"), width=11),
            BookColumn("copies", say("Copies"), "count", width=7),
            BookColumn("given_by", say("Left by"), width=12),
            BookColumn("phone", say("Phone"), width=14),
            BookColumn("purpose", say("Left for"), width=20),
            BookColumn("lend_to", say("May be lent to"), width=18),
            BookColumn("since", say("Left on"), "date", width=13),
            BookColumn("until", say("Kept until"), "date", width=13),
            BookColumn("operator", say("Taken in by"), width=10),
            BookColumn("ended_at", say("Handed back"), width=16),
            BookColumn("taken_by", say("Taken by"), width=12),
            BookColumn("state", say("State"), width=11),
        ),
        rows=(
            {
                **row, "state": say(CUSTODY_STANDING[row["state"]]),
                "ended_at": f"{row['ended_at']:%Y-%m-%d %H:%M}" if row["ended_at"] else "",
            }
            for row in rows
        ),
    )  # fmt: skip
