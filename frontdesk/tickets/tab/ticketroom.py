"""A room of tickets: the list with what is due first, the one chosen beside it, and every act that it allows now."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from frontdesk.core.words import mark, say
from frontdesk.tickets.listed import STANDING
from frontdesk.tickets.progress import countdown, soon
from frontdesk.tickets.records import OVER, TICKET_STATES, TicketState
from frontdesk.tickets.tab.acting import Facts, TicketAct, aside
from frontdesk.tickets.tab.said import category_of, ticket_state, where_of
from frontdesk.tickets.tab.ticketcard import TicketCard
from frontdesk.widgets.attachments import AttachmentStrip
from frontdesk.widgets.buttons import KeyButton, primary
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice
from frontdesk.widgets.keepingroom import KeepingRoom, days, ordered
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.recordtable import Column

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

MINUTE_MS = 60_000


class TicketRoom(KeepingRoom):
    """Tickets of some kinds, those that are not over first. `acts` are all that can be done with one, the next step
    first; a form that one of them opens takes the card's place, see `open_panel`, and `done` says what was done.

    `KINDS` are the kinds listed here, parted by spaces, `CATEGORIES` what they are about, `STATES` where they may
    stand; `PAPER` is the paper of a ticket of this room, a kind of `shell.papers`.
    """

    ICON = "wrench"
    ALWAYS = "state"
    KINDS = ""
    STATES: Sequence[TicketState] = ()
    CATEGORIES: Mapping[str, str] = {}
    TITLE = ""
    PAPER = ""
    SORT = ("due", False)

    def __init__(self, house: "TicketHouse", acts: Sequence[TicketAct]) -> None:
        self._lists = house.office.lists
        self._soon = soon(house.office.ground)
        self.ticket: Facts | None = None
        """The ticket that is shown, as `TicketLists.ticket` tells it."""
        self.next = primary("", "F7", self._take_next)
        # The first act that is offered has a key of its own besides F7.
        self._own_key = QShortcut(self.next)
        self._own_key.activated.connect(self.next.click)
        self._next: TicketAct | None = None
        self._buttons = [(act, aside(say(act.words), act.key, partial(self.take, act))) for act in acts]
        self.paper_button = aside(say("Preview"), "F9", self.print_paper)
        self.building = Choice([(None, say("All buildings"))])
        buttons = [button for _, button in self._buttons]
        self.record = TicketCard(self.next, Flow(*buttons, *self.aside(), self.paper_button))
        super().__init__(
            house, self.columns(), say(self.TITLE), self.SORT, {},
            say("Words, number, unit, name or phone"), self.record,
            {**self.filters(), "building_id": (self.building, say("Building"), 116), **days(house)},
        )  # fmt: skip
        self.state.set_options(self.states())
        self.state.setCurrentIndex(0)
        self.files = AttachmentStrip(house.office.attachments, house.host, house.may, "ticket")
        self.files.listen(self.record, self)
        self.record.hold(self.files)
        self.table.opened.connect(lambda _: self._take_next())
        ticking = QTimer(self, interval=MINUTE_MS)
        ticking.timeout.connect(self._tick)
        ticking.start()

    def aside(self) -> Sequence[KeyButton]:
        """What else can be done in this room, besides the acts."""
        return ()

    def filters(self) -> dict[str, tuple[Any, str, int]]:
        """What else the list is narrowed by."""
        categories = [(key, say(words)) for key, words in self.CATEGORIES.items()]
        return {"category": (Choice([("", say("All categories")), *categories]), say("Category"), 116)}

    def states(self) -> list[tuple[str, str]]:
        """How the tickets may stand to which the list is narrowed, the usual one first."""
        states = [(str(state), say(TICKET_STATES[state])) for state in self.STATES]
        return [*((key, say(words)) for key, words in STANDING.items()), *states, ("", say("All"))]

    def ticket_id(self, line: Mapping[str, Any]) -> int:
        """The ticket of a row of the list."""
        return int(line["id"])

    def columns(self) -> Sequence[Column]:
        """The columns of the list."""
        return (
            Column("due", mark("Due in"), 128, "pill", sorts=True, value=self.due_of),
            Column("state", mark("State"), 140, "pill", value=ticket_state),
            Column("unit", mark("Where"), 102, sorts=True, value=where_of),
            Column("category", mark("Category"), 86, value=category_of),
            Column("text", mark("What was reported"), 0, value=lambda row: " ".join(row["text"].split())),
            Column("worker", mark("Worker"), 76),
            Column("at", mark("Came in at"), 130, "date", sorts=True),
            Column("number", mark("Number"), 134, sorts=True),
        )

    def due_of(self, row: Mapping[str, Any]) -> tuple[str, str]:
        """How long there is left for a ticket, as a pill."""
        words, role = self._left(row)
        return role, words

    def _left(self, row: Mapping[str, Any]) -> tuple[str, str]:
        return countdown(self.house.now(), row["due_at"], self._soon)

    def _tick(self) -> None:
        """Time goes on: what is left is reckoned anew, and nothing is asked for again."""
        self.table.viewport().update()
        if self.ticket is not None:
            self.record.show_due(self._left(self.ticket))

    # The list

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self.house.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        self._soon = soon(self.house.office.ground)
        super().refresh()

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._lists.tickets(**narrowed)

    def narrowed(self) -> dict[str, Any]:
        return {"kinds": self.KINDS, **super().narrowed()}

    def show_current(self, line: dict[str, Any] | None) -> None:
        self.ticket = self._lists.ticket(self.ticket_id(line)) if line else None
        offered = [act for act, _ in self._buttons if self.ticket is not None and self._offers(act, self.ticket)]
        self._next = next((act for act in offered if act.leads), None)
        if self._next is not None:
            self.next.set_words(say(self._next.words))
            self._own_key.setKey(QKeySequence(self._next.key))
        ordered(
            (
                (self.next, self._next is not None),
                *((button, act in offered and act is not self._next) for act, button in self._buttons),
                (self.paper_button, bool(self.PAPER) and line is not None),
            )
        )
        if self.ticket is None:
            self.record.show_nothing(say("No ticket chosen"))
        else:
            self.record.show_ticket(self.ticket, self._left(self.ticket))
        self.files.show_of(self.ticket_id(line) if line else None)

    def show_unit(self, unit_id: int) -> None:
        """All tickets of a unit, those that are over too."""
        super().show_unit(unit_id)
        self._show_all()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a ticket; one that is over among all."""
        super().show_record(kind, record)
        if self._lists.ticket(record)["state"] in OVER:
            self._show_all()
            self.table.select_identity(record)

    def _show_all(self) -> None:
        self.state.set_value("")
        self._bar.tell()

    # What can be done

    def _offers(self, act: TicketAct, ticket: Facts) -> bool:
        return self.house.may(act.right) and act.offered(ticket)

    def take(self, act: TicketAct) -> None:
        """Begin an act with the ticket chosen, as it stands now: another counter may have been there before."""
        line = self.table.current_row()
        if line is None:
            return
        ticket = self._lists.ticket(self.ticket_id(line))
        if self._offers(act, ticket):
            act.begin(self, ticket)
        else:
            self.refresh()

    def _take_next(self) -> None:
        """F7, or Enter in the list: the next step."""
        if self._next is not None:
            self.take(self._next)

    def done(self, record: int | None, sentence: str) -> None:
        """What was done is in the books: the list again, at this ticket, though it may be over now."""
        super().done(record, sentence)
        line = self.table.current_row()
        if record is not None and (line is None or line["id"] != record):
            self._show_all()
            self.table.select_identity(record)

    def print_paper(self) -> None:
        """F9: the paper of the ticket chosen."""
        line = self.table.current_row()
        if line is not None and self.PAPER:
            self.host.preview_paper(self.PAPER, line["id"])
