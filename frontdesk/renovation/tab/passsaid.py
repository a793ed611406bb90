"""How passes, their holders and what is known against these are said on screen."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from frontdesk.core.words import say
from frontdesk.renovation.passlists import Concern
from frontdesk.renovation.records.workers import CONTRACTOR_STATES, PASS_STANDINGS, WORKER_STATES, PassStanding
from frontdesk.widgets.toldlines import ToldLine

Row = Mapping[str, Any]
Shown = tuple[str, str]
"""A pill: its role and its word."""

_PASS_ROLES = {
    PassStanding.VALID: "good", PassStanding.NOT_YET: "accent", PassStanding.EXPIRED: "soon",
    PassStanding.OVERDUE: "late", PassStanding.LOST: "late",
}  # fmt: skip
_WORKER_ROLES = {"violating": "late", "passed": "good"}
_CONTRACTOR_ROLES = {"admitted": "good", "barred": "late"}

PASS_ICONS = {
    PassStanding.VALID: "circle-check", PassStanding.NOT_YET: "clock", PassStanding.EXPIRED: "hourglass",
    PassStanding.OVERDUE: "circle-alert", PassStanding.LOST: "circle-help", PassStanding.RETURNED: "undo-2",
    PassStanding.CANCELLED: "ban",
}  # fmt: skip


def pass_state(row: Row) -> Shown:
    """How a pass stands, as a pill."""
    return _PASS_ROLES.get(row["state"], "plain"), say(PASS_STANDINGS[row["state"]])


def worker_state(row: Row) -> Shown:
    """How a worker stands, as a pill."""
    return _WORKER_ROLES.get(row["state"], "plain"), say(WORKER_STATES[row["state"]])


def contractor_state(row: Row) -> Shown:
    """How a contractor stands, as a pill."""
    return _CONTRACTOR_ROLES.get(row["state"], "plain"), say(CONTRACTOR_STATES[row["state"]])


def company_of(row: Row) -> str:
    """Whom somebody works for; without a contractor the owner does the works."""
    return row["contractor"] or say("Own works")


def days_of(row: Row) -> str:
    """From which day to which a pass is valid."""
    return f"{row['since']:%Y-%m-%d} – {row['until']:%Y-%m-%d}"


def concern_line(concern: Concern, lead: Callable[[], object] | None) -> ToldLine:
    """What is known of somebody as a line of a card; `lead` turns to what it is known by."""
    words = say(concern.sentence, **concern.facts)
    if concern.grave:
        return ToldLine(words, role="late", icon="circle-alert", lead=lead)
    return ToldLine(words, icon="info", lead=lead)


def concerns_said(concerns: Sequence[Concern]) -> str:
    """What is known against somebody, a line each."""
    return "\n".join(say(concern.sentence, **concern.facts) for concern in concerns)
