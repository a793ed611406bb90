"""What can be done once a ticket is done or answered: call back, serve the slip that came of it, close it unasked."""

from typing import TYPE_CHECKING, Any, cast

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.tickets.followups import Asked, reopens
from frontdesk.tickets.records import TicketState, What
from frontdesk.tickets.records.followups import MEANS, VERDICTS, Means, Verdict
from frontdesk.tickets.tab.acting import Facts, TicketAct, add_vouching, ticket_panel, vouched
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import row
from frontdesk.widgets.entrypanel import choice_of, value_of
from frontdesk.widgets.form import Choice, NoteField, TextField
from frontdesk.widgets.moments import MomentField

if TYPE_CHECKING:
    from frontdesk.tickets.tab.ticketroom import TicketRoom

RATINGS = {
    5: mark("5: very good"),
    4: mark("4: good"),
    3: mark("3: fair"),
    2: mark("2: poor"),
    1: mark("1: very poor"),
}
"""How what was done is rated."""


def unserved(ticket: Facts) -> Facts | None:
    """The slip of a ticket that is to be served first, if there is one: what is promised before what was."""
    slips = [slip for slip in reversed(ticket["slips"]) if slip["served_at"] is None]
    promised = [
        one["due"] for one in ticket["deadlines"]
        if one["what"] == What.RECTIFY and one["met_at"] is None and one["dropped_at"] is None
    ]  # fmt: skip
    return min(slips, key=lambda slip: slip["due"] not in promised, default=None)


def is_drawn(ticket: Facts) -> bool:
    """Whether the manager has drawn a ticket and not asked after it yet."""
    return any(check["follow_up_id"] is None for check in ticket["spot_checks"])


def _follow_up(room: "TicketRoom", ticket: Facts) -> None:
    _ask(room, ticket, spot_check=False)


def _spot_check(room: "TicketRoom", ticket: Facts) -> None:
    _ask(room, ticket, spot_check=True)


def _ask(room: "TicketRoom", ticket: Facts, *, spot_check: bool) -> None:
    desk = room.house.office.follow_ups
    keep = desk.spot_check if spot_check else desk.follow_up

    def asked(values: dict[str, Any]) -> None:
        made, slip = keep(
            ticket["id"],
            Asked(
                Verdict(values["verdict"]), Means(values["means"]), values["words"], values.get("rating"),
                values["at"], values.get("again"),
            ),
        )  # fmt: skip
        noted, opened = mark("{number}: the follow-up is noted."), mark("{number} is open again: {slip}.")
        told = opened if slip is not None and reopens(ticket["kind"], ticket["state"]) else noted
        room.done(ticket["id"], say(told, number=ticket["number"], slip=slip.number if slip else ""))
        room.paper("follow_up", made.id)
        if slip is not None:
            room.host.print_paper("rectification_slip", slip.id)

    heading = mark("Spot check of {number}") if spot_check else mark("Follow-up of {number}")
    panel = ticket_panel(room, ticket, heading, "spot check" if spot_check else "follow-up", asked)
    form, now = panel.form, room.house.now
    form.add("verdict", say("Result of the call"), choice_of({"": mark("Choose …"), **VERDICTS}), required=True)
    form.add("means", say("Means"), choice_of(MEANS))
    ratings = [(None, say("Not asked")), *((rating, say(words)) for rating, words in RATINGS.items())]
    form.add("rating", say("Rating"), Choice(ratings), span=2)
    form.add("words", say("Words"), NoteField("", 4), span=2)
    form.add("at", say("Followed up at"), MomentField(now, say("Now")))
    form.add("again", say("Ask again at"), MomentField(now, say("Tomorrow")))
    chosen = cast(Choice, form.field("verdict").content)

    def ask() -> None:
        form.show_field("rating", chosen.value() in (Verdict.SATISFIED, Verdict.NOT_SATISFIED))
        form.show_field("again", chosen.value() == Verdict.NOT_REACHED and _waits(ticket))
        words = form.field("words")
        words.required = chosen.value() == Verdict.NOT_SATISFIED
        words.set_label(say("What is not as it should be") if words.required else say("Words"))

    chosen.changed.connect(ask)
    ask()
    panel.foretell = lambda: _foretold(ticket, value_of(form, "verdict"))
    panel.add(row(plain(say("Save and print"), "F10", room.save_and_print), None))
    room.open_panel(panel)


def _foretold(ticket: Facts, verdict: str) -> str:
    """Whom to ask, and what saving will do."""
    whom = " · ".join(filter(None, (ticket["reporter"], ticket["phone"], ticket["unit"])))
    opened = mark("The ticket is opened again, and its rectification slip printed.")
    does: dict[str, str] = {
        Verdict.SATISFIED: say("The ticket is closed with it.") if _waits(ticket) else "",
        Verdict.NOT_SATISFIED: say(
            opened if reopens(ticket["kind"], ticket["state"]) else mark("Its rectification slip is printed.")
        ),
        Verdict.NOT_REACHED: say("They are asked again."),
    }
    return "\n".join(filter(None, (whom, does.get(verdict, ""))))


def _serve(room: "TicketRoom", ticket: Facts) -> None:
    desk, slip = room.house.office.rectifying, unserved(ticket)
    if slip is None:
        return

    def serve(values: dict[str, Any]) -> None:
        desk.serve(slip["id"], values["to"], values["at"])
        room.done(ticket["id"], say("{number} is served.", number=slip["number"]))
        room.paper("rectification_slip", slip["id"])

    panel = ticket_panel(room, {**ticket, "number": slip["number"]}, mark("Serve {number}"), "serve", serve)
    panel.form.add("to", say("Served on"), TextField("", 60), span=2, required=True)
    panel.form.add("at", say("Served at"), MomentField(room.house.now, say("Now")), span=2)
    panel.form.set_values({"to": ticket["worker"]})
    panel.foretell = lambda: slip["fault"]
    panel.add(row(plain(say("Save and print"), "F10", room.save_and_print), None))
    room.open_panel(panel)


def _close_unasked(room: "TicketRoom", ticket: Facts) -> None:
    desk = room.house.office.follow_ups

    def close(values: dict[str, Any]) -> None:
        desk.close_unasked(ticket["id"], values["reason"], vouched(room, values, Right.KEEP_TICKETS))
        room.done(ticket["id"], say("{number} is closed.", number=ticket["number"]))

    panel = ticket_panel(room, ticket, mark("Close {number} without asking"), "close unasked", close, mark("Close it"))
    panel.form.add("reason", say("Reason"), NoteField("", 3), span=2, required=True)
    if ticket["phone"] or ticket["unit_id"] is not None:
        add_vouching(room, panel, Right.KEEP_TICKETS)
    room.open_panel(panel)


def _show_slip(room: "TicketRoom", ticket: Facts) -> None:
    room.host.preview_paper("rectification_slip", ticket["slips"][0]["id"])


def _waits(ticket: Facts) -> bool:
    return bool(ticket["state"] == TicketState.TO_FOLLOW_UP)


FOLLOWUP_ACTS: tuple[TicketAct, ...] = (
    TicketAct(mark("Follow up …"), "Ctrl+F", Right.HANDLE_TICKETS, _waits, _follow_up),
    TicketAct(mark("Spot check …"), "Ctrl+Shift+F", Right.SPOT_CHECK, is_drawn, _spot_check),
    TicketAct(
        mark("Serve the slip …"), "Ctrl+M", Right.HANDLE_TICKETS, lambda ticket: unserved(ticket) is not None, _serve
    ),
    TicketAct(
        mark("Rectification slip"), "Ctrl+Shift+M", Right.SEE, lambda ticket: bool(ticket["slips"]), _show_slip,
        leads=False,
    ),
    TicketAct(
        mark("Close without asking …"), "Ctrl+Shift+Y", Right.HANDLE_TICKETS, _waits, _close_unasked, leads=False
    ),
)  # fmt: skip
"""Every such act, the next step first."""
