"""What is asked in the log room: one line at once, a whole entry, what is right, what came of it, which days."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.duty.log import LONGEST, NewEntry
from frontdesk.duty.records import CATEGORIES, PRIORITIES, DutyEntry
from frontdesk.duty.tab.log_shift import Line
from frontdesk.widgets.card import Words
from frontdesk.widgets.entrypanel import EntryPanel, choice_of
from frontdesk.widgets.form import Check, DateField, Form, NoteField, TextField
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.moments import MomentField
from frontdesk.widgets.unitpicker import UnitPicker

if TYPE_CHECKING:
    from frontdesk.duty.tab.doors import DutyHouse

USUAL = "event"
"""What a line is about unless told."""


class QuickLine(Form):
    """One line for the log of the shift that is open: what it is about and what happened; Enter writes it."""

    def __init__(self) -> None:
        super().__init__(columns=6)
        self.category = choice_of(CATEGORIES)
        self.text = TextField(say("What happened? Enter writes it into the log."), LONGEST)
        self.category.setAccessibleName(say("About"))
        self.text.setAccessibleName(say("What happened"))
        self.add("category", "", self.category)
        self.add("text", "", self.text, span=5)

    def start(self) -> None:
        """The words have the keyboard: most lines are about what the last one was."""
        self.text.setFocus()

    def entry(self) -> NewEntry:
        """What is typed."""
        return NewEntry(self.category.value(), self.text.value())


class LinePanel(EntryPanel):
    """A form about a line of the log; `act` gets what is typed and gives back the line as it is kept then."""

    def __init__(
        self, house: "DutyHouse", heading: str, name: str, act: Callable[[NewEntry], DutyEntry], *, follows_up: bool
    ) -> None:
        super().__init__(heading, name, house.drafts, self._keep)
        self._written = act
        self._kept: DutyEntry | None = None
        self.unit = UnitPicker(house.find_unit, say("Unit, name or phone"), say("Unit"))
        form = self.form
        form.add("text", say("What happened"), NoteField(longest_told(), 5), span=2, required=True)
        form.add("category", say("About"), choice_of(CATEGORIES))
        form.add("priority", say("Priority"), choice_of(PRIORITIES))
        form.add("at", say("Happened at, now if empty"), MomentField(house.now), span=2)
        form.add("unit_id", say("Unit"), self.unit, span=2)
        form.add("about", say("Number of a document"), TextField("LF… ZX… JY… SJ…", 24), span=2)
        if follows_up:
            form.add("deadline", say("To be done by"), MomentField(house.now), span=2)
            form.add("follows_up", "", Check(say("To follow up, without a time")), span=2)

    def kept(self) -> DutyEntry:
        """What was saved; there is nothing before."""
        assert self._kept is not None
        return self._kept

    def _keep(self, values: Mapping[str, Any]) -> None:
        self._kept = self._written(NewEntry(**values))


def longest_told() -> str:
    """How a text of several lines is typed."""
    return say("Enter goes on, Shift+Enter begins a new line")


def entry_panel(house: "DutyHouse", act: Callable[[NewEntry], DutyEntry], heading: str, name: str) -> LinePanel:
    """A new line with all that can be said of it."""
    panel = LinePanel(house, heading, name, act, follows_up=True)
    panel.form.set_values({"category": USUAL})
    return panel


def correction_panel(house: "DutyHouse", line: Line, act: Callable[[NewEntry], DutyEntry]) -> LinePanel:
    """What is right, beginning with what was written."""
    heading = say("Put {number} right", number=line["number"])
    panel = LinePanel(house, heading, f"duty entry {line['id']} right", act, follows_up=False)
    told = say("The line stays as it is. What you type here stands beneath it as a further line.")
    panel.body.insertWidget(0, Words(told, "muted", wraps=True))
    panel.form.set_values(
        {
            "text": line["text"], "category": line["category"], "priority": line["priority"], "at": line["at"],
            "unit_id": unit_hit(line["unit_id"], line["unit"]), "about": line["source"],
        }
    )  # fmt: skip
    return panel


def done_panel(house: "DutyHouse", line: Line, act: Callable[[str], object]) -> EntryPanel:
    """What came of a line that was to be followed up."""
    panel = EntryPanel(
        say("{number} is done", number=line["number"]), f"duty entry {line['id']} done", house.drafts,
        lambda values: act(values["words"]), say("Done"),
    )  # fmt: skip
    panel.body.insertWidget(0, Words(line["text"], wraps=True))
    panel.form.add("words", say("What became of it"), NoteField(longest_told(), 4), span=2)
    return panel


def days_panel(house: "DutyHouse", act: Callable[[date, date], object]) -> EntryPanel:
    """The days whose logs are saved as one PDF: this month, unless told."""

    def save(values: Mapping[str, Any]) -> None:
        since, until = values["since"], values["until"]
        if until < since:
            raise Refusal(mark("The last day lies before the first."), field="until")
        act(since, until)

    panel = EntryPanel(say("Logs of several days"), "duty logs", house.drafts, save, say("Save as PDF …"))
    told = say("The logs of all shifts of these days as one PDF, with bookmarks for each day and shift.")
    panel.body.insertWidget(0, Words(told, "muted", wraps=True))
    today = house.today()
    for key, label, day in (("since", say("From"), today.replace(day=1)), ("until", say("To"), today)):
        field = DateField(today=house.today)
        field.set_value(day)
        panel.form.add(key, label, field, required=True)
    return panel


def unit_hit(unit_id: int | None, code: str) -> Hit | None:
    """A unit as a picker shows it once it is chosen."""
    return None if unit_id is None else Hit(unit_id, code)
