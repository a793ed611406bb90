"""What can be done to get a repair to somebody and done: dispatch, on site, hand back, suspend, resume, cancel."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.tickets.crews import Offer, crew_of
from frontdesk.tickets.records import BEFORE_DONE, NEXT, WAITINGS, Duty, TicketKind, TicketState, Urgency, Waiting
from frontdesk.tickets.tab.acting import Facts, TicketAct, ask_reason, ticket_panel
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import row
from frontdesk.widgets.entrypanel import EntryPanel, choice_of, value_of
from frontdesk.widgets.form import Choice, DateField, NoteField, TextField
from frontdesk.widgets.moments import MomentField

if TYPE_CHECKING:
    from frontdesk.tickets.tab.ticketroom import TicketRoom

WORK_ORDER = "repair"
"""The paper that goes with a repair, a kind of `shell.papers`."""

_S = TicketState
_NOBODYS = {_S.LOGGED, _S.HANDED_BACK, _S.REOPENED}
_OVER_ONCE = {_S.TO_PAY, _S.TO_FOLLOW_UP, _S.CLOSED}


def has_crew(ticket: Facts) -> bool:
    """Whether somebody has the ticket: the last to whom it was given, if that has not ended."""
    dispatches = ticket["dispatches"]
    return bool(dispatches) and dispatches[0]["ended_at"] is None


def _is_nobodys(ticket: Facts) -> bool:
    return ticket["state"] in _NOBODYS or (ticket["state"] == _S.SUSPENDED and not has_crew(ticket))


def _is_the_developers(ticket: Facts) -> bool:
    """Whether it is referred to the developer, who has it mended."""
    return ticket["suspended_for"] == Waiting.DEVELOPER and not has_crew(ticket)


def _stands(*states: TicketState) -> Callable[[Facts], bool]:
    return lambda ticket: ticket["state"] in states


def _allows(ticket: Facts, state: TicketState) -> bool:
    return state in NEXT[TicketKind(ticket["kind"])][ticket["state"]]


def _open(room: "TicketRoom", panel: EntryPanel, first: str) -> None:
    """Open a form that proposes its first answer: the keyboard begins there, to take it or another one."""
    room.open_panel(panel)
    if not panel.recalled():
        panel.form.field(first).content.setFocus()


# Who has it


def _crew_field(panel: EntryPanel, offers: list[Offer]) -> None:
    """The choice of those who may be given it, and what is known of the one chosen."""
    known = {offer.crew: offer for offer in offers}
    panel.form.add("crew", say("Worker or team"), Choice([(each.crew, _offered(each)) for each in offers]), span=2)
    panel.foretell = lambda: _told(known.get(value_of(panel.form, "crew")))


def _offered(offer: Offer) -> str:
    """An offer in one line: who, in which team, and what speaks against it."""
    against = [] if offer.on_duty else [say("Off duty")]
    against += [] if offer.fits else [say("Other trades")]
    return " · ".join(filter(None, (offer.name, offer.team, *against)))


def _told(offer: Offer | None) -> str:
    if offer is None:
        return say("No worker is in the register yet. A supervisor enters them in the room of workers.")
    has = say("Repairs now: {count}", count=offer.has)
    return " · ".join(filter(None, (offer.name, offer.phone, has)))


def _dispatch(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.dispatching

    def give(values: dict[str, Any]) -> None:
        desk.dispatch(ticket["id"], values["crew"] or 0, remark=values["remark"])
        _given(room, ticket, values["crew"], offers)

    panel = ticket_panel(room, ticket, mark("Dispatch {number}"), "dispatch", give, mark("Dispatch"))
    offers = desk.offered(ticket["id"])
    _crew_field(panel, offers)
    emergency = ticket["urgency"] == Urgency.EMERGENCY
    hint = say("In an emergency, why nobody on duty") if emergency else say("Optional")
    panel.form.add("remark", say("Remark"), TextField(hint, 300), span=2)
    panel.add(row(plain(say("Dispatch and print"), "F10", room.save_and_print), None))
    _open(room, panel, "crew")


def _redispatch(room: "TicketRoom", ticket: Facts) -> None:
    desk, has = room.house.office.dispatching, ticket["dispatches"][0]

    def give(values: dict[str, Any]) -> None:
        desk.redispatch(ticket["id"], has["n"], values["crew"] or 0, values["remark"])
        _given(room, ticket, values["crew"], offers)

    panel = ticket_panel(room, ticket, mark("Give {number} to somebody else"), "redispatch", give, mark("Dispatch"))
    has_it = crew_of(ticket["technician_id"], ticket["team_id"])
    offers = [offer for offer in desk.offered(ticket["id"]) if offer.crew != has_it]
    _crew_field(panel, offers)
    panel.form.add("remark", say("Reason"), TextField("", 300), span=2, required=True)
    panel.add(row(plain(say("Dispatch and print"), "F10", room.save_and_print), None))
    _open(room, panel, "crew")


def _given(room: "TicketRoom", ticket: Facts, crew: int, offers: list[Offer]) -> None:
    name = next(offer.name for offer in offers if offer.crew == crew)
    room.done(ticket["id"], say("{number} is given to {name}.", number=ticket["number"], name=name))
    room.paper(WORK_ORDER, ticket["id"])


def _hand_back(room: "TicketRoom", ticket: Facts) -> None:
    desk, told = room.house.office.dispatching, mark("{number} is returned undone.")
    ask_reason(room, ticket, mark("Return {number} undone"), "hand back", desk.hand_back, told, mark("Return it"))


# On site and at work


def _arrive(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.dispatching

    def arrive(values: dict[str, Any]) -> None:
        desk.arrive(ticket["id"], values["at"])
        room.done(ticket["id"], say("{number}: the worker is on site.", number=ticket["number"]))

    panel = ticket_panel(room, ticket, mark("{number}: worker on site"), "on site", arrive, mark("On site"))
    panel.form.add("at", say("Arrived at"), MomentField(room.house.now, say("Now")), span=2)
    room.open_panel(panel)


def _begin_work(room: "TicketRoom", ticket: Facts) -> None:
    def begin() -> None:
        room.house.office.dispatching.begin_work(ticket["id"])
        room.done(ticket["id"], say("{number}: work is in progress.", number=ticket["number"]))

    room.attempt(begin)


def _appoint(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.dispatching

    def appoint(values: dict[str, Any]) -> None:
        since = values["visit_from"]
        desk.appoint(ticket["id"], since, values["visit_until"] or since)
        room.done(ticket["id"], say("{number}: the appointment is noted.", number=ticket["number"]))

    panel = ticket_panel(room, ticket, mark("Appointment for {number}"), "appointment", appoint)
    panel.form.add("visit_from", say("From"), MomentField(room.house.now, "11-23 14:00"), required=True)
    panel.form.add("visit_until", say("To"), MomentField(room.house.now, "11-23 16:00"))
    panel.form.set_values({"visit_from": ticket["visit_from"], "visit_until": ticket["visit_until"]})
    room.open_panel(panel)


# Suspended


def _suspend(room: "TicketRoom", ticket: Facts) -> None:
    _ask_wait(room, ticket, Waiting.PARTS)


def _refer(room: "TicketRoom", ticket: Facts) -> None:
    _ask_wait(room, ticket, Waiting.DEVELOPER)


def _ask_wait(room: "TicketRoom", ticket: Facts, proposed: Waiting) -> None:
    desk = room.house.office.suspending

    def suspend(values: dict[str, Any]) -> None:
        desk.suspend(ticket["id"], Waiting(values["waiting"]), values["until"], values["reason"])
        room.done(ticket["id"], say("{number} is suspended.", number=ticket["number"]))

    panel = ticket_panel(room, ticket, mark("Suspend {number}"), "suspend", suspend, mark("Suspend"))
    form = panel.form
    form.add("waiting", say("Waits for"), choice_of(WAITINGS), span=2)
    form.add("until", say("Waits until"), DateField("", room.house.today), span=2)
    form.add("reason", say("Reason"), NoteField("", 3), span=2, required=True)
    panel.foretell = lambda: (
        say("Without a day, the rules say by when the developer mends it.")
        if value_of(form, "waiting") == Waiting.DEVELOPER
        else ""
    )
    form.set_values({"waiting": proposed})
    _open(room, panel, "waiting")


def _postpone(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.suspending

    def postpone(values: dict[str, Any]) -> None:
        desk.postpone(ticket["id"], values["until"], values["reason"])
        told = say("{number} waits until {day}.", number=ticket["number"], day=values["until"].isoformat())
        room.done(ticket["id"], told)

    panel = ticket_panel(room, ticket, mark("{number} waits longer"), "postpone", postpone)
    panel.form.add("until", say("Waits until"), DateField("", room.house.today), span=2, required=True)
    panel.form.add("reason", say("Reason"), NoteField("", 3), span=2, required=True)
    room.open_panel(panel)


def _resume(room: "TicketRoom", ticket: Facts) -> None:
    def resume() -> None:
        room.house.office.suspending.resume(ticket["id"])
        room.done(ticket["id"], say("{number} goes on.", number=ticket["number"]))

    room.attempt(resume)


# Begun anew, called off


def _reopen(room: "TicketRoom", ticket: Facts) -> None:
    desk, told = room.house.office.dispatching, mark("{number} is open again.")
    ask_reason(room, ticket, mark("Reopen {number}"), "reopen", desk.reopen, told, mark("Reopen"))


def _cancel(room: "TicketRoom", ticket: Facts) -> None:
    desk, told = room.house.office.dispatching, mark("{number} is cancelled.")
    ask_reason(
        room, ticket, mark("Cancel {number}"), "cancel", desk.cancel, told, mark("Cancel the ticket"),
        right=Right.KEEP_TICKETS if desk.is_kept(ticket["id"]) else None,
    )  # fmt: skip


CANCEL = TicketAct(
    mark("Cancel …"), "Ctrl+Del", Right.HANDLE_TICKETS,
    lambda ticket: _allows(ticket, _S.CANCELLED) and not ticket["works"], _cancel,
)  # fmt: skip
"""Calling off a ticket of any kind; work that was done is taken back instead."""

DISPATCH_ACTS: tuple[TicketAct, ...] = (
    TicketAct(
        mark("Refer to the developer …"), "Ctrl+W", Right.HANDLE_TICKETS,
        lambda ticket: ticket["state"] in _NOBODYS and ticket["duty"] == Duty.DEVELOPER, _refer,
    ),
    TicketAct(
        mark("Dispatch …"), "Ctrl+D", Right.HANDLE_TICKETS,
        lambda ticket: _is_nobodys(ticket) and not _is_the_developers(ticket), _dispatch,
    ),
    TicketAct(mark("Worker on site …"), "Ctrl+O", Right.HANDLE_TICKETS, _stands(_S.DISPATCHED), _arrive),
    TicketAct(
        mark("Go on with it"), "Ctrl+G", Right.HANDLE_TICKETS,
        lambda ticket: ticket["state"] == _S.SUSPENDED and has_crew(ticket), _resume,
    ),
)  # fmt: skip
"""The steps that bring a worker to a repair, the next first."""

ASIDE_ACTS: tuple[TicketAct, ...] = (
    TicketAct(mark("Dispatch …"), "Ctrl+D", Right.HANDLE_TICKETS, _is_the_developers, _dispatch),
    TicketAct(
        mark("Work begins"), "Ctrl+G", Right.HANDLE_TICKETS, _stands(_S.DISPATCHED, _S.ON_SITE), _begin_work,
    ),
    TicketAct(
        mark("Appointment …"), "Ctrl+T", Right.HANDLE_TICKETS, _stands(*BEFORE_DONE), _appoint,
    ),
    TicketAct(
        mark("Somebody else …"), "Ctrl+D", Right.HANDLE_TICKETS,
        lambda ticket: ticket["state"] in (_S.DISPATCHED, _S.SUSPENDED) and has_crew(ticket), _redispatch,
    ),
    TicketAct(mark("Return undone …"), "Ctrl+R", Right.HANDLE_TICKETS, has_crew, _hand_back),
    TicketAct(
        mark("Suspend …"), "Ctrl+U", Right.HANDLE_TICKETS,
        lambda ticket: _allows(ticket, _S.SUSPENDED), _suspend,
    ),
    TicketAct(mark("Wait longer …"), "Ctrl+U", Right.HANDLE_TICKETS, _stands(_S.SUSPENDED), _postpone),
    TicketAct(mark("Reopen …"), "Ctrl+Y", Right.HANDLE_TICKETS, _stands(*_OVER_ONCE), _reopen),
    CANCEL,
)  # fmt: skip
"""What else can happen to a repair on its way; these stand last."""
