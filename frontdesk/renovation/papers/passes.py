"""Passes as cards, and the register of the workers of a site."""

from collections.abc import Mapping
from typing import Any

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, printed_said
from frontdesk.paper.cards import Card
from frontdesk.paper.sheet import Column, Picture, Sheet, Signature, Table
from frontdesk.renovation.records.workers import PASS_STANDINGS, TRADES

RULES = (
    mark("Worn where it is seen on the site and in the estate; lent to nobody."),
    mark("Valid for the unit and the days on its front alone."),
    mark("Hours for works: {hours}"),
    mark("No load-bearing wall, façade, gas or heating is touched beyond what was permitted."),
    mark("No open fire or hot work without a permit of its own."),
    mark("Waste is bagged; lifts and corridors are kept clean."),
    mark("A lost pass is reported at once; it is returned after the works."),
)
"""What stands on the back of a pass."""


def pass_card(facts: Mapping[str, Any], say: Say, photo: Picture | None = None, reprint: int = 0) -> Card:
    """A pass from its stored facts; `photo` is the picture of the file that they name, `reprint` counts reprints."""
    stamps = [say("Demo")] if facts["demo"] else []
    stamps += [say("Reprint {count}", count=reprint)] if reprint else []
    hours = facts["hours"]
    rules = [say(rule, hours=hours) for rule in RULES if hours or "{hours}" not in rule]
    office = facts["office"] or say("Service centre")
    # The office is often named after the estate already.
    place = office if facts["estate"] in office else f"{facts['estate']} {office}"
    found = say("Found it? Please hand it in at: {office}", office=place)
    return Card(
        place,
        say("Temporary pass"),
        facts["name"] or say("Erased"),
        [
            (say("Identity"), facts["id_masked"] or say("Not kept")),
            (say("Company"), facts["contractor"] or say("Own works")),
            (say("Trade"), say(TRADES[facts["trade"]])),
            (say("Site"), facts["unit"]),
            (say("Validity"), f"{facts['since']} – {facts['until']}"),
        ],
        facts["number"],
        say("Whoever wears this pass"),
        rules,
        "  ".join(filter(None, (found, facts["phone"]))),
        photo,
        say("Photo"),
        "  ".join(stamps),
    )  # fmt: skip


def site_workers(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The register of the workers of a site, as it hangs there and is signed by the site manager.

    `facts` as `PassDesk.site_workers` gives them.
    """
    rows = tuple(
        (
            str(n), row["worker"], row["id_masked"], say(TRADES[row["trade"]]), row["card"], row["phone"],
            row["number"], f"{row['since']:%Y-%m-%d} – {row['until']:%Y-%m-%d}", say(PASS_STANDINGS[row["state"]]), "",
        )
        for n, row in enumerate(facts["workers"], 1)
    )  # fmt: skip
    return Sheet(
        office=facts["office"],
        title=say("Register of site workers"),
        code=facts["permit"],
        number=say("No. {number}", number=facts["permit"]),
        facts=(
            (
                say("Site: {unit}", unit=facts["unit"]),
                say("Company: {name}", name=facts["contractor"] or say("Own works")),
                say("Works: {since} – {until}", since=facts["since"], until=facts["until"]),
            ),
            (
                say("Site manager: {name}", name="  ".join(filter(None, (facts["manager"], facts["manager_phone"])))),
                say("Workers: {count}", count=len({row["worker_id"] for row in facts["workers"]})),
            ),
        ),
        tables=(
            Table(
                (
                    Column(say("No."), 0.7, "centre", place="head"),
                    Column(say("Name"), 1.3, place="head"),
                    Column(say("Identity"), 2.2, place="detail"),
                    Column(say("Trade"), 1.5, place="detail"),
                    Column(say("Trade card"), 1.7),
                    Column(say("Phone"), 1.5),
                    Column(say("Pass"), 1.9, place="head"),
                    Column(say("Validity"), 2.5),
                    Column(say("State"), 1.2, place="figure"),
                    Column(say("Signature"), 1.5),
                ),
                rows,
                min_rows=8,
            ),
        ),
        signatures=(Signature(say("Site manager:"), rule=True), Signature(say("Service centre:"), rule=True)),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )
