"""A room of tickets where new ones are taken down: in one line, or in a form with all that can be said of one."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.tickets.intake import CORRECTED, TicketFields
from frontdesk.tickets.records import TICKET_STATES, Ticket, TicketKind, TicketState
from frontdesk.tickets.tab.acting import TicketAct, aside
from frontdesk.tickets.tab.intake_form import IntakePanel
from frontdesk.tickets.tab.quickline import QuickLine
from frontdesk.tickets.tab.reading import Reading
from frontdesk.tickets.tab.ticketroom import TicketRoom
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import KeyButton

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse


class IntakeRoom(TicketRoom):
    """Tickets of some kinds, and the line over them that logs a new one.

    `USUAL` is the kind of a ticket unless its words tell another, `HINT` what stands in the empty line.
    """

    REGISTER = "tickets"
    USUAL = TicketKind.REPAIR
    HINT = ""

    def __init__(self, house: "TicketHouse", acts: Sequence[TicketAct]) -> None:
        self.correct_button = aside(say("Correct …"), "F2", self.correct)
        super().__init__(house, acts)
        self._desk = house.office.intake
        self._draft = f"{self.USUAL} line"
        self.new_button = aside(say("All fields …"), "F3", self.new)
        self.quick = QuickLine(house, self.USUAL, say(self.HINT), self._log_line, self._join_line, self.new_button)
        self.column.insertWidget(0, self.quick)
        self.quick.left.connect(self.table.setFocus)
        self._kept = house.drafts.recall(self._draft)
        self.quick.line.set_draft(self._kept.get("text", ""))

    def aside(self) -> Sequence[KeyButton]:
        return (self.correct_button,)

    def show_current(self, line: dict[str, Any] | None) -> None:
        super().show_current(line)
        looks.reveal(self.correct_button, self.house.may(Right.HANDLE_TICKETS) and line is not None)

    def refresh(self) -> None:
        looks.reveal(self.quick, self.house.may(Right.HANDLE_TICKETS))
        self.quick.reading.show_buildings()
        # What is typed meanwhile shows what callers are told by now, and what was reported already.
        for typed in (self.quick, self.panel):
            if isinstance(typed, QuickLine | IntakePanel):
                typed.reading.look()
        super().refresh()

    def begin(self) -> None:
        """The line has the keyboard: a call can come at any time."""
        if self.panel is None and self.quick.isVisibleTo(self):
            self.quick.line.setFocus()
        else:
            super().begin()

    # New ones

    def _log_line(self, reading: Reading, values: dict[str, Any]) -> None:
        self._logged(self._desk.log(reading.fields(values)))

    def _join_line(self, reading: Reading, values: dict[str, Any]) -> None:
        same = reading.same()
        if same is not None:
            self._joined(self._desk.join(same.id, reading.report(values)))

    def new(self) -> None:
        """F3: a form with all that can be said of a ticket; what is typed in the line goes along."""
        if self.permits(self.house.may(Right.HANDLE_TICKETS)):
            typed = self.quick.line.value()
            panel = self._begin(f"{self.USUAL} new")
            if typed and not panel.recalled():
                panel.bring(typed)
                self.quick.clear()

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        """A ticket with what another desk knows."""
        unit = facts.get("unit_id")
        code = self._lists.unit_code(unit) if unit else ""
        panel = self._begin(f"{self.USUAL} for {facts.get('source') or code}", on_done)
        panel.know(facts, code)

    def _begin(self, draft: str, on_done: Callable[[str], None] | None = None) -> IntakePanel:
        panel = IntakePanel(self.house, say("New ticket"), draft, self.USUAL, self._desk.log, self._desk.join)

        def saved() -> None:
            ticket = panel.kept()
            if panel.joined:
                self._joined(ticket)
            else:
                self._logged(ticket)
            if on_done is not None:
                on_done(ticket.number)

        panel.saved.connect(saved)
        self.open_panel(panel)
        return panel

    def _logged(self, ticket: Ticket) -> None:
        listed = ticket.kind in self.KINDS.split()
        self.done(ticket.id if listed else None, say("{number} is logged.", number=ticket.number))

    def _joined(self, ticket: Ticket) -> None:
        """The caller is told how it stands."""
        listed = ticket.kind in self.KINDS.split()
        state = say(TICKET_STATES[TicketState(ticket.state)])
        told = say("{number} was reported again. It stands at “{state}”.", number=ticket.number, state=state)
        self.done(ticket.id if listed else None, told)

    # What was taken down wrongly

    def correct(self) -> None:
        """F2: a form with what was taken down of a ticket."""
        if self.told is None or not self.permits(self.house.may(Right.HANDLE_TICKETS)):
            return
        # As it stands now: another counter may have been there before.
        ticket = self._lists.ticket(self.told["id"])

        def correct(fields: TicketFields) -> Ticket:
            return self._desk.correct(ticket["id"], fields, {name: ticket[name] for name in CORRECTED})

        heading = say("Correct {number}", number=ticket["number"])
        # A draft belongs to the ticket as it stood: it would undo what was put right since then.
        draft = f"ticket {ticket['id']} corrected {len(ticket['changes'])}"
        panel = IntakePanel(self.house, heading, draft, self.USUAL, correct)
        panel.put_right(ticket)
        panel.saved.connect(lambda: self.done(ticket["id"], say("{number} is corrected.", number=ticket["number"])))
        self.open_panel(panel)

    # What the window asks

    def save(self) -> None:
        """Ctrl+S: the form that is open, else the line."""
        if self.panel is None:
            self.quick.log()
        else:
            super().save()

    def keep_drafts(self) -> None:
        """Keep what is half typed; a disk that is full stands in the way of nothing."""
        super().keep_drafts()
        typed = {"text": self.quick.line.draft()} if self.quick.is_typed() else {}
        if typed != self._kept:
            with suppress(Refusal):
                self.house.drafts.keep(self._draft, typed)
                self._kept = typed
