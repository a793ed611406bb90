"""The room of warranties: how long the developer answers for each part, and when each building was accepted."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.tickets.records import REPAIR_CATEGORIES
from frontdesk.tickets.records.work import USE
from frontdesk.tickets.warranties import Term
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.form import Choice, DateField, NumberField, TextField
from frontdesk.widgets.keepingroom import KeepingRoom, PaperCard, ordered
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.past import moments_past
from frontdesk.widgets.recordtable import Column

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse


_FIELDS = {
    "part": mark("Part of the building"), "months": mark("Months"), "category": mark("Category"),
    "words": mark("Term in words"),
}  # fmt: skip


def term_state(line: Mapping[str, Any]) -> tuple[str, str]:
    """Whether a part is proposed, as a pill."""
    return "good" if line["active"] else "plain", say(USE[line["state"]])


def _category(line: Mapping[str, Any]) -> str:
    return say(REPAIR_CATEGORIES[line["category"]]) if line["category"] else ""


COLUMNS = (
    Column("part", mark("Part of the building"), 0, sorts=True),
    Column("months", mark("Months"), 84, "count", sorts=True),
    Column("category", mark("Category"), 132, value=_category),
    Column("words", mark("Term in words"), 250),
    Column("state", mark("State"), 100, "pill", value=term_state),
)


class Warranties(KeepingRoom):
    """The table of warranties, the longest first."""

    NAME = "warranties"
    ICON = "shield-check"

    def __init__(self, house: "TicketHouse") -> None:
        self._desk = house.office.warranties
        self.step = primary("", "F7", self._step)
        self.new_button = plain(say("New part …"), "F3", self.new)
        self.starts_button = plain(say("Acceptance of buildings …"), "F8", self.set_starts)
        self.use_button = plain(say("Not used any more"), "Ctrl+Del", self.use)
        self.record = PaperCard(self.step, self.new_button, self.starts_button, self.use_button)
        trades = Choice([("", say("All categories")), *((key, say(words)) for key, words in REPAIR_CATEGORIES.items())])
        super().__init__(
            house, COLUMNS, say("Warranties of the developer"), ("months", True), USE,
            say("Part of the building"), self.record, {"trade": (trades, say("Category"), 140)},
        )  # fmt: skip
        self.table.opened.connect(lambda _: self._step())

    def help_text(self) -> str:
        return say(
            "Warranty: how long the developer answers for each part of a building. F7 enters the shortest terms of the"
            " law (State Council Decree 279, art. 40) into the empty table, later it changes the part chosen; F3 adds a"
            " part. The terms of a unit run from its hand-over, as the unit file has it, those of public parts from the"
            " day on which their building was accepted: F8 enters these days. While a term runs, a repair of its"
            " category is proposed as the developer's. Ctrl+Del stops proposing a part, or proposes it again."
        )

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._desk.listing(**narrowed)

    def empty(self) -> str:
        return say("The table is empty. F7 enters the shortest terms of the law.")

    def narrowed(self) -> dict[str, Any]:
        """The table is the same for every unit."""
        return {name: value for name, value in super().narrowed().items() if name != "unit_id"}

    def unit_id(self) -> int | None:
        return None

    def _is_empty(self) -> bool:
        return not self.narrowed() and self.table.current_row() is None

    def show_current(self, line: dict[str, Any] | None) -> None:
        keeping = self.house.may(Right.KEEP_TICKETS)
        begins = line is None and self._is_empty()
        self.step.set_words(say("Enter the terms of the law") if begins else say("Edit …"))
        self.use_button.set_words(say("Use it again") if line and not line["active"] else say("Not used any more"))
        ordered(
            (
                (self.step, keeping and (begins or line is not None)),
                (self.new_button, keeping),
                (self.starts_button, keeping),
                (self.use_button, keeping and line is not None),
            )
        )
        starts = [(say("Building {code}", code=row["code"]), row["day"]) for row in self._desk.starts() if row["day"]]
        facts = [(label, say("accepted {day}", day=day.isoformat())) for label, day in starts]
        if line is None:
            self.record.show_paper(say("No part chosen"), facts=facts)
            return
        own = [
            (say("Part of the building"), line["part"]),
            (say("Months"), str(line["months"])),
            (say("Category"), _category(line)),
            (say("Term in words"), line["words"]),
        ]
        past = moments_past(self._desk.past(line["id"]), _FIELDS, _value)
        self.record.show_paper(say("Warranty"), "", term_state(line), own + facts, past)

    # Keeping it

    def _step(self) -> None:
        """F7: enter the terms of the law into the empty table, or change the part chosen."""
        if not self.permits(self.house.may(Right.KEEP_TICKETS)):
            return
        line = self.table.current_row()
        if line is not None:
            self._change(line)
        elif self._is_empty():
            self.attempt(self._begin)

    def _begin(self) -> None:
        self.done(None, say("Entered. Parts: {count}", count=self._desk.begin()))

    def _change(self, line: dict[str, Any]) -> None:
        shown = {name: line[name] for name in ("part", "months", "category", "words")}

        def change(values: dict[str, Any]) -> None:
            self._desk.change(line["id"], _term(values), shown)
            self.done(line["id"], say("{name} is changed.", name=values["part"]))

        panel = self._panel(say("Change {name}", name=line["part"]), f"warranty {line['id']}", change)
        panel.form.set_values(shown)
        self.open_panel(panel)

    def new(self) -> None:
        """F3: a form for another part."""
        if not self.permits(self.house.may(Right.KEEP_TICKETS)):
            return

        def add(values: dict[str, Any]) -> None:
            self.done(self._desk.add(_term(values)), say("{name} is in the table.", name=values["part"]))

        self.open_panel(self._panel(say("New part"), "new warranty", add))

    def set_starts(self) -> None:
        """F8: a form for the days on which the buildings were accepted."""
        if not self.permits(self.house.may(Right.KEEP_TICKETS)):
            return

        buildings = self._desk.starts()
        shown = {row["id"]: row["day"] for row in buildings}

        def keep(values: dict[str, Any]) -> None:
            days = {int(building): day for building, day in values.items()}
            # What was left as it is may have been set at another counter meanwhile.
            self._desk.set_starts({building: day for building, day in days.items() if day != shown[building]})
            self.done(None, say("The days of acceptance are kept."))

        panel = EntryPanel(say("Acceptance of buildings"), "warranty starts", self.house.drafts, keep)
        for building in buildings:
            field = DateField(say("Not known"), self.house.today)
            panel.form.add(str(building["id"]), say("Building {code}", code=building["code"]), field)
            panel.form.set_values({str(building["id"]): building["day"]})
        self.open_panel(panel)

    def use(self) -> None:
        """Ctrl+Del: propose the part chosen no more, or again."""
        line = self.table.current_row()
        if line is not None and self.permits(self.house.may(Right.KEEP_TICKETS)):
            self.attempt(partial(self._use, line["id"], line["part"], not line["active"]))

    def _use(self, part_id: int, name: str, active: bool) -> None:
        self._desk.use(part_id, active)
        told = say("{name} is used again.", name=name) if active else say("{name} is not used any more.", name=name)
        self.done(part_id, told)

    def _panel(self, heading: str, name: str, act: Any) -> EntryPanel:
        panel = EntryPanel(heading, name, self.house.drafts, act)
        form = panel.form
        form.add("part", say("Part of the building"), TextField("", 40), span=2, required=True)
        form.add("months", say("Months"), NumberField("24"), required=True)
        trades = [("", say("None")), *((key, say(words)) for key, words in REPAIR_CATEGORIES.items())]
        form.add("category", say("Category"), Choice(trades))
        form.add("words", say("Term in words"), TextField(say("Optional"), 100), span=2)
        return panel


def _value(field: str, stored: str) -> str:
    """A stored value as it is read."""
    return say(REPAIR_CATEGORIES[stored]) if field == "category" and stored else stored


def _term(values: dict[str, Any]) -> Term:
    return Term(values["part"], values["months"], values["category"], values["words"])
