"""A room of tickets: the list with what is due first, the one chosen beside it, and every act that it allows now."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from frontdesk.core.words import mark, say
from frontdesk.tickets.listed import STANDING
from frontdesk.tickets.progress import countdown, soon
from frontdesk.tickets.records import OVER, TICKET_STATES, TicketState
from frontdesk.tickets.tab.acting import Facts, TicketAct
from frontdesk.tickets.tab.said import category_of, ticket_state, where_of
from frontdesk.tickets.tab.ticketcard import TicketCard
from frontdesk.widgets.acting import ActingRoom
from frontdesk.widgets.attachments import AttachmentStrip
from frontdesk.widgets.form import Choice
from frontdesk.widgets.keepingroom import days
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.recordtable import Column

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

MINUTE_MS = 60_000


class TicketRoom(ActingRoom):
    """Tickets of some kinds, those that are not over first. `acts` are all that can be done with one, the next step
    first.

    `KINDS` are the kinds listed here, parted by spaces, `CATEGORIES` what they are about, `STATES` where they may
    stand.
    """

    ICON = "wrench"
    KINDS = ""
    STATES: Sequence[TicketState] = ()
    CATEGORIES: Mapping[str, str] = {}
    TITLE = ""
    SORT = ("due", False)

    def __init__(self, house: "TicketHouse", acts: Sequence[TicketAct]) -> None:
        self._lists = house.office.lists
        self._soon = soon(house.office.ground)
        self.building = Choice([(None, say("All buildings"))])
        super().__init__(
            house, acts, self.columns(), say(self.TITLE), self.SORT, say("Words, number, unit, name or phone"),
            self._laid, {**self.filters(), "building_id": (self.building, say("Building"), 116), **days(house)},
        )  # fmt: skip
        self.files = AttachmentStrip(house.office.attachments, house.host, house.may, "ticket")
        self.files.listen(self.record, self)
        self.record.hold(self.files)
        ticking = QTimer(self, interval=MINUTE_MS)
        ticking.timeout.connect(self._tick)
        ticking.start()

    def _laid(self, *feet: Any) -> TicketCard:
        self.record = TicketCard(*feet)
        return self.record

    def filters(self) -> dict[str, tuple[Any, str, int]]:
        """What else the list is narrowed by."""
        categories = [(key, say(words)) for key, words in self.CATEGORIES.items()]
        return {"category": (Choice([("", say("All categories")), *categories]), say("Category"), 116)}

    def states(self) -> list[tuple[str, str]]:
        """How the tickets may stand to which the list is narrowed, the usual one first."""
        states = [(str(state), say(TICKET_STATES[state])) for state in self.STATES]
        return [*((key, say(words)) for key, words in STANDING.items()), *states, ("", say("All"))]

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
        if self.told is not None:
            self.record.show_due(self._left(self.told))

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

    def read(self, record: int) -> Facts:
        return self._lists.ticket(record)

    def over(self, told: Facts) -> bool:
        return told["state"] in OVER

    def show_told(self, told: Facts | None) -> None:
        if told is None:
            self.record.show_nothing(say("No ticket chosen"))
        else:
            self.record.show_ticket(told, self._left(told))
        self.files.show_of(told["id"] if told else None)
