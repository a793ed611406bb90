"""Passes as cards, and the register of the workers of a site."""

from collections.abc import Mapping
from typing import Any

from frontdesk.core.words import Say, mark
from frontdesk.paper.cards import Card
from frontdesk.paper.sheet import Picture
from frontdesk.renovation.records.workers import TRADES

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
    found = say("Found it? Please hand it in at {office}, {estate}.", office=office, estate=facts["estate"])
    return Card(
        f"{facts['estate']}  {office}",
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
