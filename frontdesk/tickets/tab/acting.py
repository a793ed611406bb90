"""What can be done with a ticket: each act with its words, key and right, when it is offered, and its form."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Authority, Right
from frontdesk.core.words import say
from frontdesk.widgets.buttons import KeyButton, link
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.form import NoteField, PasswordField, TextField

if TYPE_CHECKING:
    from frontdesk.tickets.tab.ticketroom import TicketRoom

Facts = dict[str, Any]
"""A ticket as `tickets.listed.TicketLists.ticket` tells it."""


@dataclass(frozen=True)
class TicketAct:
    """`words` stand on its button (marked), `key` is its key and beginning; `offered` asks whether the ticket allows it
    now, `begin` opens its form in the room, or does it.

    The first of a room's acts that is offered and `leads` on is the next step: the filled button, which has F7 too.
    """

    words: str
    key: str
    right: Right
    offered: Callable[[Facts], bool]
    begin: Callable[["TicketRoom", Facts], None]
    leads: bool = True


def ticket_panel(
    room: "TicketRoom", ticket: Facts, heading: str, name: str, act: Callable[[dict[str, Any]], object],
    action: str = "",
) -> EntryPanel:  # fmt: skip
    """A form about a ticket; what is half typed is kept for this ticket alone."""
    words = say(action) if action else ""
    return EntryPanel(
        say(heading, number=ticket["number"]), f"{name} {ticket['id']}", room.house.drafts, act, words
    )  # fmt: skip


def ask_reason(
    room: "TicketRoom", ticket: Facts, heading: str, name: str, act: Callable[..., object], told: str, action: str,
    *, kept: bool = False,
) -> None:  # fmt: skip
    """A form for something that only wants its reason; what is `kept` also wants the word of who keeps tickets."""

    def done(values: dict[str, Any]) -> None:
        act(ticket["id"], values["reason"], *([vouched(room, values)] if kept else []))
        room.done(ticket["id"], say(told, number=ticket["number"]))

    panel = ticket_panel(room, ticket, heading, name, done, action)
    panel.form.add("reason", say("Reason"), NoteField("", 3), span=2, required=True)
    if kept:
        add_vouching(room, panel)
    room.open_panel(panel)


def add_vouching(room: "TicketRoom", panel: EntryPanel) -> None:
    """Ask for the name and password of somebody who may keep tickets, unless whoever is signed in may."""
    if not room.house.may(Right.KEEP_TICKETS):
        panel.form.add("authority", say("Approved by"), TextField(say("Supervisor"), 40), required=True)
        panel.form.add("password", say("Password"), PasswordField(), required=True)


def vouched(room: "TicketRoom", values: dict[str, Any]) -> Authority | None:
    """The word of whoever typed their own name and password over the shoulder, if somebody did."""
    if not values.get("authority"):
        return None
    return room.house.vouch(values["authority"], values["password"], Right.KEEP_TICKETS)


def aside(words: str, key: str, pressed: Callable[[], object]) -> KeyButton:
    """An act besides the next step: there are many, so they take little room, each with its key."""
    button = link(words, pressed, key=key)
    button.setText(f"{words}  {key}")
    return button
