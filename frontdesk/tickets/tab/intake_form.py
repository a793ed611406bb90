"""The whole form of a ticket: all that can be said of a new one, or what was taken down wrongly of another."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QTextCursor

from frontdesk.core import phones
from frontdesk.core.words import say
from frontdesk.residents.dialogs.people import warn
from frontdesk.tickets.intake import Report, TicketFields
from frontdesk.tickets.records import Ticket, TicketKind
from frontdesk.tickets.tab.acting import aside
from frontdesk.tickets.tab.reading import Reading
from frontdesk.widgets import looks
from frontdesk.widgets.card import row
from frontdesk.widgets.entrypanel import EntryPanel, value_of
from frontdesk.widgets.form import NoteField
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.moments import MomentField

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

Facts = Mapping[str, Any]


class IntakePanel(EntryPanel):
    """A form of a ticket; `log` and `join` get what is entered and give back the ticket as it is kept then."""

    def __init__(
        self,
        house: "TicketHouse",
        heading: str,
        name: str,
        kind: TicketKind,
        log: Callable[[TicketFields], Ticket],
        join: Callable[[int, Report], Ticket] | None = None,
    ) -> None:
        super().__init__(heading, name, house.drafts, self._keep)
        self._log, self._join, self._joins = log, join, False
        self._files: tuple[str, int] | None = None
        self._source = ""
        self._ticket: Ticket | None = None
        self._is_new = True
        self.joined = False
        """Whether it was joined to what was reported already."""
        self.text = NoteField(say("Unit and what is wrong, as the caller says it"), 3)
        self.form.add("text", say("What was reported"), self.text, span=2, required=True)
        self.reading = Reading(house, self.form, self._typed_text, kind)
        warn(self.form, "phone", lambda: [doubt for doubt in [phones.doubt(value_of(self.form, "phone"))] if doubt])
        self.form.add("visit_from", say("Appointment from"), MomentField(house.now))
        self.form.add("visit_until", say("Until"), MomentField(house.now))
        self.form.add("at", say("Came in at, now if empty"), MomentField(house.now), span=2)
        self.foretell = self.reading.told
        self.join = aside(say("Join it"), "Ctrl+J", self._save_joining)
        self.add(row(self.join, None))
        self.text.changed.connect(self.reading.read)
        self.reading.changed.connect(self._show_join)
        self.reading.changed.connect(self._show_told)
        self.reading.changed.connect(self._show_visit)
        self._show_join()

    def begin(self) -> None:
        super().begin()
        self._go_on()

    def bring(self, text: str) -> None:
        """Begin with what was typed elsewhere."""
        self.text.set_value(text)
        self._go_on()

    def kept(self) -> Ticket:
        """The ticket as it is kept; there is none before it is saved."""
        assert self._ticket is not None
        return self._ticket

    def know(self, facts: Facts, code: str) -> None:
        """Fill in what another desk knows, unless more was typed before; `code` is that of its unit."""
        self._source, self._files = facts.get("source", ""), facts.get("files_of")
        if self.recalled():
            return
        if facts.get("unit_id"):
            self.reading.unit.set_hit(Hit(facts["unit_id"], code))
        known = {name: facts.get(name) for name in ("text", "phone", "channel")} | {"reporter": facts.get("name")}
        self.form.set_values({name: value for name, value in known.items() if value})
        self._go_on()

    def put_right(self, ticket: Facts) -> None:
        """Begin with what was taken down of a ticket; its kind and its times are left as they are."""
        self.reading.settle(ticket)
        self._is_new = False
        for name in ("kind", "at"):
            self.form.show_field(name, False)
        self.reading.kind.set_value(ticket["kind"])
        self.reading.show_kind()
        unit = Hit(ticket["unit_id"], ticket["unit"]) if ticket["unit_id"] else None
        self.form.set_values({**ticket, "unit_id": unit, "building_id": None if unit else ticket["building_id"]})

    def _go_on(self) -> None:
        """The cursor where typing goes on: after what is known of it."""
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus()

    def _typed_text(self) -> str:
        return self.text.value()

    def _keep(self, values: Facts) -> None:
        same = self.reading.same()
        if self._joins and self._join is not None and same is not None:
            report = replace(self.reading.report(values), source=self._source, files_of=self._files)
            self._ticket, self.joined = self._join(same.id, report), True
            return
        fields = self.reading.fields(values)
        self._ticket = self._log(replace(fields, source=self._source, files_of=self._files))

    def _save_joining(self) -> None:
        self._joins = True
        self.save()
        self._joins = False
        if not self.joined:
            self.reading.look()

    def _show_visit(self) -> None:
        """Nobody comes to a complaint."""
        comes = self._is_new and self.reading.kind.value() == TicketKind.REPAIR
        for name in ("visit_from", "visit_until"):
            self.form.show_field(name, comes)

    def _show_join(self) -> None:
        looks.reveal(self.join, self._join is not None and self.reading.same() is not None)
