"""How the papers of tickets say what they have in common: where it is, who reported it, what it is about."""

from datetime import datetime

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts
from frontdesk.tickets.records import CATEGORIES, TicketKind


def where_said(facts: Facts, say: Say) -> str:
    """Where a ticket is: its unit, or its public place with the building that this is in."""
    building = say("Building {code}", code=facts["building"]) if facts["building"] and not facts["unit"] else ""
    return " ".join(filter(None, (facts["unit"], building, facts["place"])))


def whence_said(facts: Facts, say: Say) -> tuple[str, ...]:
    """Who reported it and how they are reached, as far as that is known."""
    return (
        say("Reporter: {name}", name=facts["reporter"]) if facts["reporter"] else say("Reporter: nobody named"),
        say("Phone: {phone}", phone=facts["phone"]) if facts["phone"] else "",
    )


def category_said(facts: Facts, say: Say) -> str:
    """What a ticket is about, as its kind counts it."""
    return say(CATEGORIES[TicketKind(facts["kind"])].get(facts["category"], facts["category"]))


def moment_said(moment: datetime | None) -> str:
    """A moment to the minute; none is empty."""
    return f"{moment:%Y-%m-%d %H:%M}" if moment else ""
