"""The room of incidents: what touches a whole building, what callers are told of it, and when it is over."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QTimer

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.tickets.incidents import IncidentFields, standing_at, told_of, usual_sentence
from frontdesk.tickets.records.incidents import INCIDENT_KINDS, INCIDENT_STANDING, where_told
from frontdesk.tickets.tab.ticketroom import MINUTE_MS
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.entrypanel import EntryPanel, choice_of, value_of
from frontdesk.widgets.form import Choice, NoteField, TextField
from frontdesk.widgets.keepingroom import KeepingRoom, PaperCard, days, ordered
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.moments import MomentField
from frontdesk.widgets.past import moments_past
from frontdesk.widgets.recordtable import Column
from frontdesk.widgets.timeline import Moment

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

_FIELDS = {
    "sentence": mark("Callers are told"), "expected_until": mark("Expected until"), "ticket_id": mark("Ticket"),
}  # fmt: skip
_ROLES = {"overdue": "late", "under_way": "soon", "planned": "accent", "ended": "good"}


COLUMNS = (
    Column("kind", mark("Kind"), 100, value=lambda line: say(INCIDENT_KINDS[line["kind"]])),
    Column("where", mark("Where"), 140, value=lambda line: where_told(line["building"], line["entrance"])),
    Column("sentence", mark("What callers are told"), 0),
    Column("since", mark("Since"), 132, "date", sorts=True),
    Column("expected_until", mark("Expected until"), 132, "date"),
    Column("number", mark("Number"), 136, sorts=True),
)


class Incidents(KeepingRoom):
    """The incidents, the latest first."""

    NAME = "incidents"
    ICON = "triangle-alert"

    def __init__(self, house: "TicketHouse") -> None:
        self._desk, self._clock = house.office.incidents, house.office.ground.clock
        self.over = primary(say("It is over …"), "F7", self.end)
        self.change_button = plain(say("Edit …"), "F2", self.change)
        self.ticket_button = plain(say("Open the ticket"), "Ctrl+H", self.show_ticket)
        self.new_button = plain(say("Declare an incident …"), "F3", self.new)
        self.record = PaperCard(self.over, self.change_button, self.ticket_button, self.new_button)
        columns = (Column("state", mark("State"), 150, "pill", value=self._state), *COLUMNS)
        super().__init__(
            house, columns, say("Incidents"), ("since", True), INCIDENT_STANDING, say("Number or words"), self.record,
            days(house),
        )  # fmt: skip
        self.table.opened.connect(lambda _: self.change())
        ticking = QTimer(self, interval=MINUTE_MS)
        ticking.timeout.connect(self._tick)
        ticking.start()

    def help_text(self) -> str:
        return say(
            "Incidents: what touches a whole building or the estate, such as water off or a lift stopped. F3 declares"
            " one, or announces one that is to come, and writes the sentence that callers are told; it stands wherever"
            " a caller is found: in forms, in the unit file, in the finder. F2 says anew how long it lasts, F7 ends it."
            " One that lasts longer than expected is counted on the tab until somebody does either. Ctrl+E saves the"
            " list."
        )

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._desk.listing(**narrowed)

    def empty(self) -> str:
        return say("All is as it should be. F3 declares what touches a whole building.")

    def show_current(self, line: dict[str, Any] | None) -> None:
        handling = self.house.may(Right.HANDLE_TICKETS)
        lasts = line is not None and line["state"] != "ended"
        ordered(
            (
                (self.over, handling and lasts),
                (self.change_button, handling and lasts),
                (self.ticket_button, line is not None and bool(line["ticket"])),
                (self.new_button, handling),
            )
        )
        if line is None:
            self.record.show_paper(say("No incident chosen"))
            return
        facts = [
            (say("Where"), where_told(line["building"], line["entrance"])),
            (say("Callers are told"), line["sentence"] if not lasts else self._told(line)),
            (say("Since"), f"{line['since']:%Y-%m-%d %H:%M}"),
            (say("Expected until"), f"{line['expected_until']:%Y-%m-%d %H:%M}" if line["expected_until"] else ""),
            (say("Ticket"), line["ticket"]),
        ]
        title = say(INCIDENT_KINDS[line["kind"]])
        changed = moments_past(self._desk.past(line["id"]), _FIELDS, lambda _, said: said)
        self.record.show_paper(title, line["number"], self._state(line), facts, _moments(line, changed))

    def _state(self, line: Mapping[str, Any]) -> tuple[str, str]:
        """How an incident stands by now, as a pill."""
        state = standing_at(line, self._clock.now())
        return _ROLES[state], say(INCIDENT_STANDING[state])

    def _tick(self) -> None:
        """Time goes on: what was announced begins, and lasts longer than expected."""
        self.table.viewport().update()
        if self.isVisible():
            self.show_current(self.table.current_row())

    def _told(self, line: Mapping[str, Any]) -> str:
        return told_of(line["sentence"], line["since"], line["expected_until"], self._clock)

    # What is done

    def new(self) -> None:
        """F3: a form for what happened, or is to."""
        if not self.permits(self.house.may(Right.HANDLE_TICKETS)):
            return
        panel = EntryPanel(say("Declare an incident"), "incident", self.house.drafts, self._declare, say("Declare it"))
        form = panel.form
        buildings = self.house.buildings()
        codes = {each.id: each.code for each in buildings}
        named = [(each.id, say("Building {code}", code=each.code)) for each in buildings]
        form.add("kind", say("Kind of incident"), choice_of(INCIDENT_KINDS))
        form.add("building_id", say("Building"), Choice([(None, say("Whole estate")), *named]))
        form.add("entrance", say("Entrance"), TextField(say("All of the building"), 10))
        form.add("since", say("Since, now if empty"), MomentField(self.house.now))
        form.add("expected_until", say("Expected until"), MomentField(self.house.now, say("Optional")), span=2)
        form.add("sentence", say("Callers are told"), NoteField(say("Empty: what it is, and where"), 3), span=2)
        form.add("ticket_number", say("Ticket that deals with it"), TextField(say("Optional"), 20), span=2)

        def foretell() -> str:
            kind, building, entrance = (value_of(form, name) for name in ("kind", "building_id", "entrance"))
            sentence = value_of(form, "sentence") or usual_sentence(kind, codes.get(building, ""), entrance)
            since = value_of(form, "since") or self.house.now()
            return told_of(sentence, since, value_of(form, "expected_until"), self._clock)

        panel.foretell = foretell
        self.open_panel(panel)
        form.field("kind").content.setFocus()

    def _declare(self, values: dict[str, Any]) -> None:
        incident = self._desk.declare(IncidentFields(**values))
        self.done(incident.id, say("{number}: callers are told from now on.", number=incident.number))

    def change(self) -> None:
        """F2: a form for what callers are told from now on, and how long it lasts."""
        line = self._lasting()
        if line is None:
            return

        def store(values: dict[str, Any]) -> None:
            self._desk.change(line["id"], **values, shown={name: line[name] for name in _FIELDS})
            self.done(line["id"], say("{number} is changed.", number=line["number"]))

        heading = say("Change {number}", number=line["number"])
        # A draft belongs to the incident as it stood: it would undo what was said anew since then.
        draft = f"incident {line['id']} changed {len(self._desk.past(line['id']))}"
        panel = EntryPanel(heading, draft, self.house.drafts, store)
        form = panel.form
        form.add("expected_until", say("Expected until"), MomentField(self.house.now, say("Not known")), span=2)
        form.add("sentence", say("Callers are told"), NoteField("", 3), span=2, required=True)
        form.add("ticket_number", say("Ticket that deals with it"), TextField(say("Optional"), 20), span=2)
        form.set_values(
            {
                "expected_until": line["expected_until"],
                "sentence": line["sentence"],
                "ticket_number": line["ticket"],
            }
        )
        panel.foretell = lambda: told_of(
            value_of(form, "sentence"), line["since"], value_of(form, "expected_until"), self._clock
        )
        self.open_panel(panel)
        until = cast(MomentField, form.field("expected_until").content)
        until.setFocus()
        until.selectAll()

    def end(self) -> None:
        """F7: a form for when it was over."""
        line = self._lasting()
        if line is None:
            return

        def store(values: dict[str, Any]) -> None:
            self._desk.end(line["id"], values["at"])
            self.done(line["id"], say("{number} is over. Callers are not told any more.", number=line["number"]))

        heading = say("{number} is over", number=line["number"])
        panel = EntryPanel(heading, f"incident over {line['id']}", self.house.drafts, store, say("It is over"))
        panel.form.add("at", say("Over at, now if empty"), MomentField(self.house.now), span=2)
        self.open_panel(panel)

    def _lasting(self) -> dict[str, Any] | None:
        """The incident chosen, as it stands now, if it lasts and the role may deal with it."""
        line = self.table.current_row()
        if line is None or not self.permits(self.house.may(Right.HANDLE_TICKETS)):
            return None
        line = self._desk.incident(line["id"])
        return None if line["state"] == "ended" else line

    def show_ticket(self) -> None:
        """Ctrl+H: turn to the repair that deals with it."""
        line = self.table.current_row()
        if line is not None and line["ticket"]:
            self.host.show_record(line["ticket_kind"], line["ticket_id"])


def _moments(line: Mapping[str, Any], changed: list[Moment]) -> list[Moment]:
    declared = Moment(f"{line['at']:%Y-%m-%d %H:%M}", line["operator"], say("Declared"), "triangle-alert", "soon")
    if not line["ended_at"]:
        return [*changed, declared]
    ended = Moment(f"{line['ended_at']:%Y-%m-%d %H:%M}", line["ended_by"], say("Is over"), "circle-check", "good")
    return [ended, *changed, declared]
