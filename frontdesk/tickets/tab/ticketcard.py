"""One ticket at the right of the list: what was reported, how it stands, by when, and what can be done with it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.tickets.deadlines import judge
from frontdesk.tickets.records import (
    CAUSES,
    CHANNELS,
    DUTIES,
    TICKET_KINDS,
    URGENCIES,
    WAITINGS,
    WHATS,
    Channel,
    Duty,
    TicketKind,
    Urgency,
    Waiting,
    What,
)
from frontdesk.tickets.tab.said import category_of, minutes, moments_of, ticket_state, where_of
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Heading, Rule, Scrolled, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.timeline import Timeline

Row = Mapping[str, Any]


class TicketCard(Card):
    """What is known of one ticket; `feet` stand beneath it: the next step, and whatever else can be done."""

    def __init__(self, *feet: QWidget | QLayout) -> None:
        super().__init__()
        self.title, self.state, self.due = Heading(large=True), Pill(), Pill()
        self.number = Words("", "muted")
        self.text = Words("", "strong", wraps=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts, self.rule, self.timeline = Facts(), Rule(), Timeline(name=say("Steps"))
        inside = QWidget()
        self.inside = QVBoxLayout(inside)
        self.inside.setContentsMargins(0, 0, looks.GAP, 0)
        self.inside.setSpacing(looks.WIDE_GAP)
        for piece in (self.text, self.facts, self.rule):
            self.inside.addWidget(piece)
        self.inside.addWidget(self.timeline, 1)
        self.add(row(self.title, None, self.state))
        self.add(row(self.number, None, self.due))
        self.add(Scrolled(inside), 1)
        for foot in feet:
            self.add(foot)

    def hold(self, piece: QWidget) -> None:
        """Give a piece that looks after itself its place above the steps."""
        self.inside.insertWidget(self.inside.indexOf(self.timeline), piece)

    def show_nothing(self, told: str) -> None:
        """Show that no ticket is chosen."""
        self.title.setText(told)
        self.number.setText("")
        for pill in (self.state, self.due):
            pill.show_state("")
        self.timeline.set_moments([])
        for piece in (self.text, self.facts, self.rule):
            looks.reveal(piece, False)

    def show_ticket(self, ticket: Row, due: tuple[str, str]) -> None:
        """Show a ticket as `TicketLists.ticket` tells it; `due` is its countdown: words and role."""
        self.title.setText(where_of(ticket) or say(TICKET_KINDS[TicketKind(ticket["kind"])]))
        self.number.setText(ticket["number"])
        role, word = ticket_state(ticket)
        self.state.show_state(word, role)
        self.show_due(due)
        self.text.setText(ticket["text"])
        self.facts.set_facts([(label, value) for label, value in facts_of(ticket) if value])
        self.timeline.set_moments(moments_of(ticket))
        for piece in (self.text, self.facts, self.rule):
            looks.reveal(piece, True)

    def show_due(self, due: tuple[str, str]) -> None:
        """Show the countdown: words and role; without words none."""
        words, role = due
        self.due.show_state(words, role)


def facts_of(ticket: Row) -> Sequence[tuple[str, str]]:
    """Labels and values of a ticket; some are empty."""
    repair = ticket["kind"] == TicketKind.REPAIR
    channel = say(CHANNELS[Channel(ticket["channel"])])
    waiting = say(WAITINGS[Waiting(ticket["suspended_for"])]) if ticket["suspended_for"] else ""
    until = ticket["suspended_until"]
    return [
        (say("Kind"), "" if repair else say(TICKET_KINDS[TicketKind(ticket["kind"])])),
        (say("Category"), _together(category_of(ticket), say(URGENCIES[Urgency(ticket["urgency"])]) if repair else "")),
        (say("Who bears it"), say(DUTIES[Duty(ticket["duty"])]) if repair else ""),
        (say("Part of the building"), ticket["part"]),
        (say("Warranty until"), ticket["warranty_until"].isoformat() if ticket["warranty_until"] else ""),
        (say("Reporter"), _together(ticket["reporter"], ticket["phone"])),
        (say("Came in at"), _together(minutes(ticket["at"]), channel)),
        (say("Reported further"), str(ticket["reports"] or "")),
        (say("Appointment"), _appointment(ticket)),
        (say("Worker"), ticket["worker"]),
        (say("Suspended"), _together(waiting, until.isoformat() if until else "")),
        *((say(WHATS[What(what)]), _promised(one)) for what, one in _promises(ticket).items()),
        (say("Cause"), say(CAUSES[ticket["cause"]]) if ticket["cause"] else ""),
        (say("Answer"), ticket["answer"]),
        (say("Still owed"), f"¥{ticket['owed'].grouped()}" if ticket["owed"] else ""),
        (say("Payment"), say("The resident will not pay") if ticket["unpaid"] and ticket["owed"] else ""),
        (say("Times reopened"), str(ticket["reopened"] or "")),
        (say("Comes from"), ticket["source"]),
        (say("Became"), ticket["became"]),
    ]


def _together(*told: str) -> str:
    return " · ".join(filter(None, told))


def _appointment(ticket: Row) -> str:
    start, end = ticket["visit_from"], ticket["visit_until"]
    if start is None:
        return ""
    return f"{minutes(start)} – {end:%H:%M}" if end else minutes(start)


def _promises(ticket: Row) -> dict[str, Row]:
    """The last promise of each thing, as far as it was not dropped."""
    return {one["what"]: one for one in reversed(ticket["deadlines"]) if one["dropped_at"] is None}


def _promised(one: Row) -> str:
    """By when something is promised; of what is done, whether it was in time."""
    kept = judge(one["due"], one["met_at"])
    return _together(minutes(one["due"]), "" if kept is None else say("in time") if kept else say("too late"))
