"""What can be done about the work itself: finish it, quote it, have it paid, take it back."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.tickets.crews import crew_of
from frontdesk.tickets.finishing import IS_DONE, Done
from frontdesk.tickets.lines import total_of
from frontdesk.tickets.records import BEFORE_DONE, DUTIES, Duty, TicketState
from frontdesk.tickets.records.work import QUOTE_STATES, QuoteState
from frontdesk.tickets.tab.acting import Facts, TicketAct, add_vouching, ask_reason, ticket_panel, vouched
from frontdesk.tickets.tab.lines_table import add_lines
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import row
from frontdesk.widgets.entrypanel import EntryPanel, choice_of, value_of
from frontdesk.widgets.form import Choice, DateField, NoteField, TextField
from frontdesk.widgets.moments import MomentField
from frontdesk.widgets.signature import SignaturePad

if TYPE_CHECKING:
    from frontdesk.tickets.tab.ticketroom import TicketRoom

QUOTE = "quote"
"""The paper of a quote, a kind of `shell.papers`."""

_S = TicketState
_RATINGS = (5, 4, 3, 2, 1)


def work_told() -> str:
    """How work is finished, charged and paid, for the help of the room."""
    return say(
        "Work: F8 finishes it. Material and labour are typed line by line: part of a name or its pinyin and how many,"
        " from the price list; what that has not, with a price of its own. Backspace takes the last line back. What the"
        " resident bears becomes a charge at once, and Ctrl+I opens the unit at the till; once it is paid the ticket"
        " goes on by itself. Ctrl+Q offers a quote, Ctrl+Shift+R notes the answer and who signed, on paper or on the"
        " screen; more than was agreed to wants another quote. Ctrl+Shift+N notes that the resident will not pay: it"
        " stays owed, and the follow-up is made all the same. Ctrl+Shift+Del takes work back that was done wrongly,"
        " with what it was charged as; a supervisor does that or vouches for it."
    )


def _stands(*states: TicketState) -> Callable[[Facts], bool]:
    return lambda ticket: ticket["state"] in states


def _quote_of(ticket: Facts, *states: QuoteState) -> Facts | None:
    """The latest quote of a ticket, if it stands so."""
    latest: Facts | None = next(iter(ticket["quotes"]), None)
    return latest if latest is not None and latest["state"] in states else None


def _can_be_taken_back(ticket: Facts) -> bool:
    """Work that is done; and what was charged before the ticket was reopened, and is still owed."""
    return ticket["state"] in IS_DONE or (ticket["state"] in BEFORE_DONE and bool(ticket["owed"]))


# Done


def _finish(room: "TicketRoom", ticket: Facts) -> None:
    office = room.house.office
    agreed = _quote_of(ticket, QuoteState.AGREED)

    def finish(values: dict[str, Any]) -> None:
        done = Done(
            values["result"], values["lines"] or (), values["arrived_at"], values["finished_at"], Duty(values["duty"]),
            values["crew"], values["rating"], values["signed_by"], values["drawn"],
        )  # fmt: skip
        work = office.finishing.finish(ticket["id"], done)
        if work.charge_id is None:
            told = say("Work on {number} is done.", number=ticket["number"])
        else:
            told = say("{number} is done: ¥{amount} is to be paid.", number=ticket["number"], amount=_said(work.total))
        room.done(ticket["id"], told)

    panel = ticket_panel(room, ticket, mark("Work on {number} is done"), "done", finish, mark("Work done"))
    form = panel.form
    form.add("result", say("Result of the work"), NoteField("", 2), span=2, required=True)
    add_lines(form, partial(office.prices.offered, category=ticket["category"]))
    form.add("duty", say("Who bears it"), choice_of(DUTIES), span=2)
    form.add("crew", say("Done by"), _crews(room, ticket), span=2)
    form.add("arrived_at", say("Arrived at"), MomentField(room.house.now))
    form.add("finished_at", say("Finished at"), MomentField(room.house.now, say("Now")))
    form.add("rating", say("Rating"), Choice([(None, say("None")), *((each, "★" * each) for each in _RATINGS)]))
    _add_signature(panel)
    has = ticket["dispatches"][0] if ticket["dispatches"] else None
    form.set_values(
        {
            "duty": ticket["duty"], "crew": crew_of(ticket["technician_id"], ticket["team_id"]),
            "arrived_at": has["arrived_at"] if has and not has["ended_at"] else None,
            "lines": office.quotes.lines(agreed["id"]) if agreed and not ticket["works"] else None,
        }
    )  # fmt: skip
    runs = office.warranties.running(ticket["category"], unit_id=ticket["unit_id"], building_id=ticket["building_id"])
    warranty = (
        say("Under warranty until {day}: {part}.", day=runs[0].until.isoformat(), part=runs[0].part) if runs else ""
    )
    panel.foretell = lambda: "\n".join(filter(None, (warranty, _foretold(panel, ticket, agreed))))
    room.open_panel(panel)


def _crews(room: "TicketRoom", ticket: Facts) -> Choice:
    """Who may have done it; whoever has it stands first."""
    offered = [(offer.crew, offer.name) for offer in room.house.office.dispatching.offered(ticket["id"])]
    has = crew_of(ticket["technician_id"], ticket["team_id"])
    if has and has not in dict(offered):
        offered.insert(0, (has, ticket["worker"]))
    return Choice([(0, say("Nobody of the register")), *offered])


def _foretold(panel: EntryPanel, ticket: Facts, agreed: Facts | None) -> str:
    """What saving will do: who is charged how much, and what was agreed to."""
    total = total_of(value_of(panel.form, "lines") or ())
    if value_of(panel.form, "duty") != Duty.RESIDENT or not total:
        return ""
    told = [say("{unit} is charged ¥{amount}.", unit=ticket["unit"] or "—", amount=_said(total))]
    if agreed is not None:
        quoted = _said(agreed["total"])
        told.append(say("Agreed to by {number}: ¥{amount}.", number=agreed["number"], amount=quoted))
    return "\n".join(told)


def _add_signature(panel: EntryPanel) -> None:
    """Who signed, on paper by name alone, or on the screen too."""
    panel.form.add("signed_by", say("Signed by"), TextField(say("Resident"), 60))
    panel.form.add("drawn", say("Signature on the screen"), SignaturePad(), span=2)


# Quotes


def _offer(room: "TicketRoom", ticket: Facts) -> None:
    office = room.house.office
    latest = next(iter(ticket["quotes"]), None)

    def offer(values: dict[str, Any]) -> None:
        quote = office.quotes.offer(
            ticket["id"], values["lines"], remark=values["remark"], valid_until=values["valid_until"]
        )
        room.done(ticket["id"], say("Quote {number} of ¥{amount}.", number=quote.number, amount=_said(quote.total)))
        room.paper(QUOTE, quote.id)

    panel = ticket_panel(room, ticket, mark("Quote for {number}"), "quote", offer, mark("Offer it"))
    add_lines(panel.form, partial(office.prices.offered, category=ticket["category"]), required=True)
    panel.form.add("valid_until", say("Valid until"), DateField(say("By rule"), room.house.today))
    panel.form.add("remark", say("Remark"), TextField(say("Optional"), 300), span=2)
    if latest is not None:
        panel.form.set_values({"lines": office.quotes.lines(latest["id"])})
    panel.foretell = lambda: _replacing(ticket, latest)
    panel.add(row(plain(say("Save and print"), "F10", room.save_and_print), None))
    room.open_panel(panel)


def _replacing(ticket: Facts, latest: Facts | None) -> str:
    """What offering does besides: the quote before is replaced, and the resident will pay."""
    told = []
    if latest is not None and latest["state"] in (QuoteState.OFFERED, QuoteState.AGREED):
        state = say(QUOTE_STATES[QuoteState(latest["state"])])
        told.append(say("It replaces {number}: {state}.", number=latest["number"], state=state))
    if ticket["duty"] != Duty.RESIDENT:
        told.append(say("The work is chargeable to the resident then."))
    return "\n".join(told)


def _answer(room: "TicketRoom", ticket: Facts) -> None:
    quotes, quote = room.house.office.quotes, ticket["quotes"][0]

    def answer(values: dict[str, Any]) -> None:
        if values["answer"] == QuoteState.AGREED:
            quotes.agree(quote["id"], values["signed_by"], values["drawn"])
        else:
            quotes.decline(quote["id"], values["reason"])
        state = say(QUOTE_STATES[QuoteState(values["answer"])])
        room.done(ticket["id"], say("Quote {number}: {state}.", number=quote["number"], state=state))

    panel = ticket_panel(room, ticket, mark("Resident's answer for {number}"), "quote answer", answer)
    form = panel.form
    answers = Choice([(each, say(QUOTE_STATES[each])) for each in (QuoteState.AGREED, QuoteState.DECLINED)])
    form.add("answer", say("Answer"), answers, span=2)
    _add_signature(panel)
    form.add("reason", say("Reason"), TextField("", 300), span=2)

    def ask() -> None:
        agreed = value_of(form, "answer") == QuoteState.AGREED
        for key, shown in (("signed_by", agreed), ("drawn", agreed), ("reason", not agreed)):
            form.show_field(key, shown)

    answers.changed.connect(ask)
    ask()
    day = quote["valid_until"].isoformat()
    panel.foretell = lambda: say(
        "{number}: ¥{amount}, valid until {day}.", number=quote["number"], amount=_said(quote["total"]), day=day
    )
    room.open_panel(panel)


def _show_quote(room: "TicketRoom", ticket: Facts) -> None:
    room.host.preview_paper(QUOTE, ticket["quotes"][0]["id"])


# Paid, or not


def _to_the_till(room: "TicketRoom", ticket: Facts) -> None:
    room.host.show_account(ticket["unit_id"])


def _refuse(room: "TicketRoom", ticket: Facts) -> None:
    told = mark("{number} stays owed and is followed up.")
    desk = room.house.office.finishing
    ask_reason(
        room, ticket, mark("{number}: the resident will not pay"), "unpaid", desk.refuse_to_pay, told, mark("Note it")
    )


def _take_back(room: "TicketRoom", ticket: Facts) -> None:
    def take_back(values: dict[str, Any]) -> None:
        room.house.office.finishing.take_back(ticket["id"], values["reason"], vouched(room, values, Right.KEEP_TICKETS))
        room.done(ticket["id"], say("{number} is taken back: nothing of it is owed.", number=ticket["number"]))

    panel = ticket_panel(room, ticket, mark("Take back {number}"), "take back", take_back, mark("Take it back"))
    panel.form.add("reason", say("Reason"), NoteField("", 3), span=2, required=True)
    add_vouching(room, panel, Right.KEEP_TICKETS)
    panel.foretell = lambda: say("The ticket is cancelled, and what the work was charged as is voided.")
    room.open_panel(panel)


def _said(amount: Any) -> str:
    said: str = amount.grouped()
    return said


_HANDLE = Right.HANDLE_TICKETS

WORK_ACTS: tuple[TicketAct, ...] = (
    TicketAct(mark("Work done …"), "F8", _HANDLE, _stands(*BEFORE_DONE), _finish),
    TicketAct(mark("To the till"), "Ctrl+I", _HANDLE, _stands(_S.TO_PAY), _to_the_till),
)
"""The steps that bring work to its end, the next first."""

MONEY_ACTS: tuple[TicketAct, ...] = (
    TicketAct(
        mark("Quote …"), "Ctrl+Q", _HANDLE,
        lambda ticket: ticket["state"] in BEFORE_DONE and ticket["unit_id"] is not None, _offer,
    ),
    TicketAct(
        mark("Answer to the quote …"), "Ctrl+Shift+R", _HANDLE,
        lambda ticket: ticket["state"] in BEFORE_DONE and _quote_of(ticket, QuoteState.OFFERED) is not None, _answer,
    ),
    TicketAct(mark("Preview the quote"), "Ctrl+Shift+Q", Right.SEE, lambda ticket: bool(ticket["quotes"]), _show_quote),
    TicketAct(mark("Will not pay …"), "Ctrl+Shift+N", _HANDLE, _stands(_S.TO_PAY), _refuse),
    TicketAct(mark("Take the work back …"), "Ctrl+Shift+Del", _HANDLE, _can_be_taken_back, _take_back),
)  # fmt: skip
"""What else can happen about what the work costs."""
