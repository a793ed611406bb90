"""How tickets are said on screen: where they are, how they stand, and all that happened to one, the latest first."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from frontdesk.core.money import Money
from frontdesk.core.words import mark, say
from frontdesk.tickets.records import (
    CATEGORIES,
    CAUSES,
    CHANNELS,
    DUTIES,
    NOTE_KINDS,
    TICKET_KINDS,
    TICKET_STATES,
    URGENCIES,
    Channel,
    Duty,
    NoteKind,
    TicketKind,
    TicketState,
    Urgency,
)
from frontdesk.tickets.records.followups import MEANS, VERDICTS, Means, Verdict
from frontdesk.tickets.records.work import QUOTE_STATES, QuoteState
from frontdesk.widgets.timeline import Moment

Row = Mapping[str, Any]

_ROLES = {
    TicketState.LOGGED: "soon", TicketState.HANDED_BACK: "soon", TicketState.REOPENED: "late",
    TicketState.ESCALATED: "late", TicketState.DISPATCHED: "accent", TicketState.ON_SITE: "accent",
    TicketState.IN_PROGRESS: "accent", TicketState.INVESTIGATING: "accent", TicketState.IN_HAND: "accent",
    TicketState.TO_PAY: "soon", TicketState.CLOSED: "good", TicketState.DONE: "good", TicketState.ANSWERED: "good",
}  # fmt: skip
_ICONS = {
    TicketState.LOGGED: "phone", TicketState.DISPATCHED: "send", TicketState.ON_SITE: "door-open",
    TicketState.IN_PROGRESS: "wrench", TicketState.SUSPENDED: "hourglass", TicketState.HANDED_BACK: "undo-2",
    TicketState.TO_PAY: "wallet", TicketState.INVESTIGATING: "search", TicketState.IN_HAND: "wrench",
    TicketState.ESCALATED: "triangle-alert", TicketState.REOPENED: "refresh-cw", TicketState.CANCELLED: "ban",
    TicketState.UNFOUNDED: "ban", TicketState.TO_FOLLOW_UP: "phone",
}  # fmt: skip
_VERDICT_ROLES = {Verdict.SATISFIED: "good", Verdict.NOT_SATISFIED: "late", Verdict.NOT_REACHED: "soon"}

CORRECTED = {
    "kind": mark("Kind"), "text": mark("What was reported"), "category": mark("Category"), "urgency": mark("Urgency"),
    "duty": mark("Who bears it"), "unit_id": mark("Unit"), "building_id": mark("Building"), "place": mark("Place"),
    "reporter": mark("Reporter"), "phone": mark("Phone"), "channel": mark("Channel"),
    "visit_from": mark("Appointment from"), "visit_until": mark("Appointment to"),
    "suspended_until": mark("Waits until"), "part_id": mark("Part of the building"), "cause": mark("Cause"),
    "answer": mark("Answer"),
}  # fmt: skip
"""What can be corrected of a ticket, by its columns."""


def where_of(ticket: Row) -> str:
    """Where a ticket is: its unit; else its public place, with the building that it is in."""
    if ticket["unit"]:
        return " ".join(filter(None, (ticket["unit"], ticket["place"])))
    building = say("Building {code}", code=ticket["building"]) if ticket["building"] else ""
    return " ".join(filter(None, (building, ticket["place"])))


def ticket_state(ticket: Row) -> tuple[str, str]:
    """How a ticket stands, as a pill."""
    state = TicketState(ticket["state"])
    return _ROLES.get(state, "plain"), say(TICKET_STATES[state])


def category_of(ticket: Row) -> str:
    """What a ticket is about, as its kind counts it."""
    return say(CATEGORIES[TicketKind(ticket["kind"])][ticket["category"]])


def minutes(at: datetime) -> str:
    """A moment to the minute."""
    return f"{at:%Y-%m-%d %H:%M}"


def moments_of(ticket: Row) -> list[Moment]:
    """All that happened to a ticket as `TicketLists.ticket` tells it, the latest first."""
    told = [
        (one["at"], Moment(minutes(one["at"]), one["who"], *said(one)))
        for name, said in _SAID.items()
        for one in ticket[name]
    ]
    return [moment for _, moment in sorted(told, key=lambda each: each[0], reverse=True)]


def _with(what: str, *more: str) -> str:
    """What happened, with its words."""
    said = " · ".join(filter(None, more))
    return say("{what}: {words}", what=what, words=said) if said else what


def _step(one: Row) -> tuple[str, str, str]:
    state = TicketState(one["went_to"])
    role = _ROLES.get(state, "plain")
    return _with(say(TICKET_STATES[state]), one["remark"]), _ICONS.get(state, "circle-check"), role


def _further(one: Row) -> tuple[str, str, str]:
    channel = say(CHANNELS[Channel(one["channel"])])
    return _with(say("Reported again"), one["unit"], one["reporter"], channel, one["text"]), "phone", "soon"


def _note(one: Row) -> tuple[str, str, str]:
    return _with(say(NOTE_KINDS[NoteKind(one["kind"])]), one["text"]), "notebook-pen", "plain"


def _quote(one: Row) -> tuple[str, str, str]:
    state = say(QUOTE_STATES[QuoteState(one["state"])])
    total = f"¥{Money(one['total']).grouped()}"
    return _with(say("Quote {number}", number=one["number"]), total, state), "file-text", "plain"


def _work(one: Row) -> tuple[str, str, str]:
    total = f"¥{Money(one['total']).grouped()}" if one["total"] else ""
    rating = say("Rating {rating}", rating=one["rating"]) if one["rating"] else ""
    return _with(say("Work done"), one["worker"], one["result"], total, rating), "circle-check", "good"


def _follow_up(one: Row) -> tuple[str, str, str]:
    verdict, means = Verdict(one["verdict"]), say(MEANS[Means(one["means"])])
    head = say("Spot check") if one["spot_check"] else say("Follow-up call")
    return _with(head, say(VERDICTS[verdict]), means, one["words"]), "phone", _VERDICT_ROLES[verdict]


def _slip(one: Row) -> tuple[str, str, str]:
    head = say("Rectification slip {number}", number=one["number"])
    if one["served_at"] is None:
        return _with(head, one["fault"]), "triangle-alert", "late"
    served = say("Served on: {name}", name=one["served_to"])
    return _with(head, one["fault"], served, minutes(one["served_at"])), "triangle-alert", "plain"


def _change(one: Row) -> tuple[str, str, str]:
    field = CORRECTED.get(one["field"])
    told = say("Corrected: {field}", field=say(field) if field else one["field"])
    known = _VALUES.get(one["field"])
    if one["field"].endswith("_id"):
        return told, "pencil", "plain"
    before, after = (known(one[name]) if known and one[name] else one[name] for name in ("before", "after"))
    return _with(told, f"{before or '—'} → {after or '—'}"), "pencil", "plain"


_SAID: dict[str, Callable[[Row], tuple[str, str, str]]] = {
    "steps": _step, "further": _further, "notes": _note, "quotes": _quote, "works": _work,
    "follow_ups": _follow_up, "slips": _slip, "changes": _change,
}  # fmt: skip


def _category(value: str) -> str:
    return next((say(names[value]) for names in CATEGORIES.values() if value in names), value)


_VALUES: dict[str, Callable[[str], str]] = {
    "kind": lambda value: say(TICKET_KINDS[TicketKind(value)]),
    "category": _category,
    "urgency": lambda value: say(URGENCIES[Urgency(value)]),
    "duty": lambda value: say(DUTIES[Duty(value)]),
    "channel": lambda value: say(CHANNELS[Channel(value)]),
    "cause": lambda value: say(CAUSES[value]),
}
"""How stored values of what was corrected are said."""
