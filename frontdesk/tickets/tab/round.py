"""The stack of work orders for a round, from the room of repairs: of whom, for which day, into which file."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.words import say
from frontdesk.widgets.entrypanel import EntryPanel, value_of
from frontdesk.widgets.form import Choice, DateField

if TYPE_CHECKING:
    from frontdesk.tickets.tab.ticketroom import TicketRoom


def ask_round(room: "TicketRoom") -> None:
    """A form that asks of whom and for which day; without either, all that were not printed yet."""
    house = room.house

    def choose(values: dict[str, Any]) -> None:
        house.host.choose_target(
            say("Save the work orders"), say("Work orders"), (".pdf",), partial(_draw, room, values)
        )

    panel = EntryPanel(say("Work orders for a round"), "round", house.drafts, choose, say("Save as PDF"))
    everybody = [(0, say("All workers"))]
    crews = [(row["id"], row["name"]) for row in house.office.crews.listing() if row["has"]]
    panel.form.add("crew", say("Worker or team"), Choice([*everybody, *crews]), span=2)
    panel.form.add("day", say("Day"), DateField(say("Optional"), house.today), span=2)
    panel.foretell = lambda: _foretold(room, value_of(panel.form, "crew") or 0, value_of(panel.form, "day"))
    room.open_panel(panel)
    panel.form.field("crew").content.setFocus()


def _foretold(room: "TicketRoom", crew: int, day: date | None) -> str:
    """How many there are; of everybody and of no day, those not printed yet."""
    count = len(room.house.office.orders.stack(crew, day))
    return say("Work orders: {count}", count=count) if crew or day else say("Not printed yet: {count}", count=count)


def _draw(room: "TicketRoom", values: dict[str, Any], path: str) -> None:
    day: date | None = values["day"]
    room.host.run(
        "work_orders", say("Drawing the work orders"), partial(_drawn, room), path=path, crew=values["crew"] or 0,
        day=day.isoformat() if day else "",
    )  # fmt: skip


def _drawn(room: "TicketRoom", count: int) -> None:
    room.host.tell(say("Work orders: {count}, building by building.", count=count))
