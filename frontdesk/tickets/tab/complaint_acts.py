"""What can be done with a complaint or suggestion until it is answered or found to be unfounded, and with praise."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.tickets.complaints import ANSWERED_KINDS
from frontdesk.tickets.records import CAUSES, NEXT, OVER, TicketKind, TicketState
from frontdesk.tickets.tab.acting import Facts, TicketAct, add_vouching, ask_reason, ticket_panel, vouched
from frontdesk.tickets.tab.followup_acts import FOLLOWUP_ACTS
from frontdesk.tickets.tab.remark_acts import REMARK_ACTS
from frontdesk.tickets.tab.repairs_dispatch import CANCEL
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import row
from frontdesk.widgets.entrypanel import choice_of
from frontdesk.widgets.form import NoteField, TextField
from frontdesk.widgets.moments import MomentField

if TYPE_CHECKING:
    from frontdesk.tickets.tab.ticketroom import TicketRoom

FORM = "complaint_form"
"""The paper of a complaint, a kind of `shell.papers`."""

_S = TicketState
_HANDLE = Right.HANDLE_TICKETS


def _allows(ticket: Facts, state: TicketState) -> bool:
    return ticket["kind"] in ANSWERED_KINDS and state in NEXT[TicketKind(ticket["kind"])][ticket["state"]]


def _investigate(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.complaints

    def investigate(values: dict[str, Any]) -> None:
        desk.investigate(ticket["id"], values["who"])
        room.done(ticket["id"], say("{number} is looked into by {name}.", number=ticket["number"], name=values["who"]))
        room.paper(FORM, ticket["id"])

    panel = ticket_panel(room, ticket, mark("Have {number} looked into"), "investigate", investigate)
    panel.form.add("who", say("Who looks into it"), TextField("", 60), span=2, required=True)
    panel.add(row(plain(say("Save and print"), "F10", room.save_and_print), None))
    room.open_panel(panel)


def _found(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.complaints

    def found(values: dict[str, Any]) -> None:
        desk.found(ticket["id"], values["words"], values["cause"])
        room.done(ticket["id"], say("{number}: it is noted.", number=ticket["number"]))

    panel = ticket_panel(room, ticket, mark("What was found out about {number}"), "found", found)
    panel.form.add("words", say("What was found out"), NoteField("", 4), span=2, required=True)
    panel.form.add("cause", say("Cause"), choice_of(CAUSES), span=2)
    panel.form.set_values({"cause": ticket["cause"]})
    room.open_panel(panel)


def _take_in_hand(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.complaints

    def take(values: dict[str, Any]) -> None:
        desk.take_in_hand(ticket["id"], values["measure"])
        room.done(ticket["id"], say("{number} is in hand.", number=ticket["number"]))

    panel = ticket_panel(room, ticket, mark("What is done about {number}"), "in hand", take)
    panel.form.add("measure", say("Measure"), NoteField("", 4), span=2, required=True)
    room.open_panel(panel)


def _escalate(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.complaints

    def escalate(values: dict[str, Any]) -> None:
        desk.escalate(ticket["id"], values["to"], values["reason"])
        room.done(ticket["id"], say("{number} goes to {name}.", number=ticket["number"], name=values["to"]))

    panel = ticket_panel(room, ticket, mark("Escalate {number}"), "escalate", escalate, mark("Escalate"))
    panel.form.add("to", say("Escalated to"), TextField("", 60), span=2, required=True)
    panel.form.add("reason", say("Reason"), NoteField("", 3), span=2, required=True)
    room.open_panel(panel)


def _answer(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.complaints

    def answer(values: dict[str, Any]) -> None:
        desk.answer(ticket["id"], values["words"], values["cause"], values["at"])
        room.done(ticket["id"], say("{number} is answered.", number=ticket["number"]))
        room.paper(FORM, ticket["id"])

    panel = ticket_panel(room, ticket, mark("Answer {number}"), "answer", answer, mark("Answered"))
    panel.form.add("words", say("Answer"), NoteField("", 5), span=2, required=True)
    panel.form.add("cause", say("Cause"), choice_of(CAUSES))
    panel.form.add("at", say("Answered at"), MomentField(room.house.now, say("Now")))
    panel.form.set_values({"cause": ticket["cause"]})
    panel.add(row(plain(say("Save and print"), "F10", room.save_and_print), None))
    room.open_panel(panel)


def _declare_unfounded(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.complaints

    def declare(values: dict[str, Any]) -> None:
        desk.declare_unfounded(ticket["id"], values["words"], values["at"], vouched(room, values, Right.KEEP_TICKETS))
        room.done(ticket["id"], say("{number} is unfounded.", number=ticket["number"]))
        room.paper(FORM, ticket["id"])

    panel = ticket_panel(room, ticket, mark("{number} is unfounded"), "unfounded", declare, mark("Unfounded"))
    panel.form.add("words", say("What the complainant was told"), NoteField("", 4), span=2, required=True)
    panel.form.add("at", say("Told at"), MomentField(room.house.now, say("Now")), span=2)
    add_vouching(room, panel, Right.KEEP_TICKETS)
    panel.foretell = lambda: say("What is unfounded leaves the handling rate.")
    panel.add(row(plain(say("Save and print"), "F10", room.save_and_print), None))
    room.open_panel(panel)


def _pass_on(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.complaints

    def pass_on(values: dict[str, Any]) -> None:
        desk.pass_on(ticket["id"], values["to"], values["words"])
        room.done(ticket["id"], say("{number} goes to {name}.", number=ticket["number"], name=values["to"]))
        room.paper(FORM, ticket["id"])

    panel = ticket_panel(room, ticket, mark("Pass {number} on"), "pass on", pass_on, mark("Pass on"))
    panel.form.add("to", say("Passed on to"), TextField("", 60), span=2, required=True)
    panel.form.add("words", say("What the caller was told"), TextField(say("Optional"), 300), span=2)
    panel.add(row(plain(say("Save and print"), "F10", room.save_and_print), None))
    room.open_panel(panel)


def _reopen(room: "TicketRoom", ticket: Facts) -> None:
    desk, told = room.house.office.dispatching, mark("{number} is open again.")
    ask_reason(room, ticket, mark("Reopen {number}"), "reopen", desk.reopen, told, mark("Reopen"))


_ANSWER = TicketAct(mark("Answer …"), "Ctrl+R", _HANDLE, lambda ticket: ticket["state"] == _S.IN_HAND, _answer)
_IN_HAND = TicketAct(
    mark("Take in hand …"), "Ctrl+G", _HANDLE, lambda ticket: _allows(ticket, _S.IN_HAND), _take_in_hand
)  # fmt: skip

COMPLAINT_ACTS: tuple[TicketAct, ...] = (
    TicketAct(
        mark("Have it looked into …"), "Ctrl+D", _HANDLE,
        lambda ticket: ticket["state"] != _S.ESCALATED and _allows(ticket, _S.INVESTIGATING), _investigate,
    ),
    TicketAct(
        mark("Pass on …"), "Ctrl+D", _HANDLE,
        lambda ticket: ticket["kind"] == TicketKind.PRAISE and ticket["state"] == _S.LOGGED, _pass_on,
    ),
    _ANSWER,
    _IN_HAND,
    *FOLLOWUP_ACTS,
    TicketAct(
        mark("Found out …"), "Ctrl+O", _HANDLE,
        lambda ticket: ticket["kind"] in ANSWERED_KINDS and ticket["state"] not in OVER, _found, leads=False,
    ),
    replace(
        _IN_HAND, words=mark("Another measure …"), offered=lambda ticket: ticket["state"] == _S.IN_HAND,
    ),
    replace(
        _ANSWER, offered=lambda ticket: ticket["state"] != _S.IN_HAND and _allows(ticket, _S.ANSWERED),
    ),
    TicketAct(
        mark("Escalate …"), "Ctrl+U", _HANDLE, lambda ticket: _allows(ticket, _S.ESCALATED), _escalate, leads=False
    ),
    TicketAct(
        mark("Unfounded …"), "Ctrl+Shift+U", _HANDLE, lambda ticket: _allows(ticket, _S.UNFOUNDED),
        _declare_unfounded, leads=False,
    ),
    TicketAct(
        mark("Reopen …"), "Ctrl+Y", _HANDLE, lambda ticket: _allows(ticket, _S.REOPENED), _reopen, leads=False
    ),
    *REMARK_ACTS,
    replace(CANCEL, leads=False),
)  # fmt: skip
"""Every such act, the next step first."""
