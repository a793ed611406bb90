"""The short lists that the roster's room keeps: the shifts as they come back, and the things that are handed over."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.duty.records import ShiftPattern
from frontdesk.duty.roster.patterns import PatternDesk, minutes_of, time_text, times_text
from frontdesk.duty.things import ThingDesk
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Card, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Form, NumberField, TextField
from frontdesk.widgets.recordtable import Column, RecordTable


def _use(kept: Any) -> tuple[str, str]:
    return ("good", say("In use")) if kept.active else ("plain", say("Not used"))


PATTERNS = (
    Column("sign", mark("Sign"), 48, align="center"),
    Column("name", mark("Shift"), 0),
    Column("times", mark("Times"), 98, value=lambda kept: times_text(kept.begins, kept.ends)),
    Column("state", mark("State"), 78, "pill", value=_use),
)
THINGS = (
    Column("name", mark("Thing"), 0),
    Column("count", mark("How many"), 64, "count"),
    Column("state", mark("State"), 78, "pill", value=_use),
)


class ListPanel(Card):
    """A short list with the form beneath it: what is chosen is changed, F3 begins a new one."""

    left = Signal()
    kept = Signal()
    """The list is another now."""

    def __init__(self, heading: str, columns: Sequence[Column], host: Host) -> None:
        super().__init__(heading)
        self._host = host
        self._chosen: Any = None
        self.table = RecordTable(columns, heading)
        self.form = Form()
        self.yes = primary(say("Add"), "Ctrl+S", self.save)
        self.fresh = plain(say("New …"), "F3", self.begin_new)
        self.used = plain("", "Ctrl+U", self._turn_use)
        self.add(self.table, 1)
        self.add(self.form)
        self.add(self.yes)
        self.tools = Flow(self.fresh, self.used)
        self.add(self.tools)
        self.add(row(plain(say("Back to the roster"), "Esc", self.left.emit)))
        self.table.current_changed.connect(self._choose)
        self.table.opened.connect(lambda _: self.form.start())
        self.form.finished.connect(self.save)
        self.form.left.connect(self.left)

    @abstractmethod
    def rows(self) -> Sequence[Any]:
        """What is listed."""

    @abstractmethod
    def values_of(self, kept: Any) -> dict[str, Any]:
        """One of the list as the form shows it."""

    @abstractmethod
    def store(self, identity: int | None, values: dict[str, Any]) -> None:
        """Add what the form says, or change the one with this id."""

    @abstractmethod
    def turn_use(self, identity: int, active: bool) -> None:
        """Put one out of use, or in use again."""

    def begin(self) -> None:
        """Show the list, ready for a new one."""
        self._show()
        self.begin_new()

    def begin_new(self) -> None:
        """An empty form."""
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.rows.index(-1, -1))
        self._choose(None)
        self.form.start()

    def save(self) -> None:
        """Store what is typed; a refusal is shown in the form."""
        new = self._chosen is None
        try:
            self.store(None if new else self._chosen.id, self.form.values())
        except Refusal as refusal:
            self.form.show_refusal(refusal)
            return
        self._host.tell(say("Added.") if new else say("Corrected."))
        self.kept.emit()
        self.begin()

    def _turn_use(self) -> None:
        if self._chosen is not None:
            self.turn_use(self._chosen.id, not self._chosen.active)
            self.kept.emit()
            self.begin()

    def _show(self) -> None:
        self.table.set_rows(self.rows())

    def _choose(self, kept: Any) -> None:
        self._chosen = kept
        self.form.clear()
        if kept is not None:
            self.form.set_values(self.values_of(kept))
        self.yes.set_words(say("Add") if kept is None else say("Correct it"))
        self.used.set_words(say("Use again") if kept is not None and not kept.active else say("Stop using"))
        looks.reveal(self.used, kept is not None)


class PatternPanel(ListPanel):
    """The shifts as they come back."""

    def __init__(self, desk: PatternDesk, host: Host) -> None:
        super().__init__(say("Shifts"), PATTERNS, host)
        self._desk = desk
        self.form.add("name", say("Name of the shift"), TextField("", 20), required=True)
        self.form.add("sign", say("Sign on the roster"), TextField("", 2), required=True)
        self.form.add("begins", say("Begins at"), TextField("08:00", 5), required=True)
        self.form.add("ends", say("Ends at"), TextField("16:00", 5), required=True)
        self.usual = plain(say("Early, late and night"), "F8", self._add_usual)
        self.add(self.usual)
        self.table.set_empty(say("The shifts of your counter, such as early, late and night."), "clock")

    def rows(self) -> Sequence[ShiftPattern]:
        rows = self._desk.patterns(inactive=True)
        looks.reveal(self.usual, not rows)
        return rows

    def values_of(self, kept: Any) -> dict[str, Any]:
        ends = time_text(kept.ends) if kept.ends else "24:00"
        return {"name": kept.name, "sign": kept.sign, "begins": time_text(kept.begins), "ends": ends}

    def store(self, identity: int | None, values: dict[str, Any]) -> None:
        begins, ends = (minutes_of(values[key], key) for key in ("begins", "ends"))
        if identity is None:
            self._desk.add(values["name"], values["sign"], begins, ends)
        else:
            self._desk.change(identity, values["name"], values["sign"], begins, ends)

    def turn_use(self, identity: int, active: bool) -> None:
        self._desk.use(identity, active)

    def _add_usual(self) -> None:
        self._desk.add_usual()
        self.kept.emit()
        self.begin()


class ThingPanel(ListPanel):
    """The things that go with the shift."""

    def __init__(self, desk: ThingDesk, host: Host) -> None:
        super().__init__(say("Things handed over"), THINGS, host)
        self._desk = desk
        self.form.add("name", say("Thing"), TextField(say("Radio, access card, seal …"), 40), required=True)
        self.form.add("count", say("How many"), NumberField("1"), required=True)
        self.table.set_empty(
            say("What goes from hand to hand with the shift; it is counted at each handover."), "package"
        )

    def rows(self) -> Sequence[Any]:
        return self._desk.things(inactive=True)

    def values_of(self, kept: Any) -> dict[str, Any]:
        return {"name": kept.name, "count": kept.count}

    def store(self, identity: int | None, values: dict[str, Any]) -> None:
        if identity is None:
            self._desk.add(values["name"], values["count"])
        else:
            self._desk.change(identity, values["name"], values["count"])

    def turn_use(self, identity: int, active: bool) -> None:
        self._desk.use(identity, active)
