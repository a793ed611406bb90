"""A room of records that are kept: the list of them, the record beside it, and forms over the record."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.core.operators import Right
from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link
from frontdesk.widgets.card import Card, Words
from frontdesk.widgets.form import Choice, DateField, TextField
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.panelroom import PanelRoom
from frontdesk.widgets.recordcard import RecordCard, Shown
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import ENDINGS, Filters, LongList
from frontdesk.widgets.rooms import House
from frontdesk.widgets.timeline import Moment


class PaperCard(RecordCard):
    """One record with its number; its next step and other acts."""

    def __init__(self, step: QWidget, *acts: QWidget) -> None:
        self.number = Words("", "muted")
        super().__init__(self.number, say("Steps"), step, acts=acts)

    def show_paper(
        self,
        title: str,
        number: str = "",
        state: Shown = ("plain", ""),
        facts: Sequence[tuple[str, str]] = (),
        moments: Sequence[Moment] = (),
    ) -> None:
        """Show a record; with a title alone, that there is none."""
        self.number.setText(number)
        looks.reveal(self.number, bool(number))
        self.show_told(title, state, facts, moments)


class KeepingRoom(PanelRoom):
    """A list with its record at the right; a form takes the record's place until it is saved or left.

    `NAME` is the list's, for this machine's memory and for exports; `states` what it can be narrowed to. `filters` are
    further fields of the bar by the names that the list has for them, each with its words and its width. `ICON` stands
    where the list is empty.
    """

    NAME = ""
    REGISTER = ""
    """The name of the register of the list, if that is another one."""
    ICON = ""
    OF_UNITS = True
    """Whether what is listed is of units: a list of workers or prices is narrowed to none."""
    ALWAYS = ""
    """The name of the field of the bar that always narrows the list, if there is one."""

    def __init__(
        self,
        house: House[Any],
        columns: Sequence[Column],
        title: str,
        sort: tuple[str, bool],
        states: Mapping[Any, str],
        find: str,
        card: Card,
        filters: Mapping[str, tuple[Any, str, int]],
    ) -> None:
        super().__init__(house.host, card)
        self.house = house
        self._prints = False
        self._unit: int | None = None
        self.text = TextField(find, 60)
        self.state = Choice([("", say("All states")), *((str(state), say(words)) for state, words in states.items())])
        self._further = {name: field for name, (field, _, _) in filters.items()}
        self._bar = Filters(
            (self.text, say("Filter"), 200), (self.state, say("State"), 160), *filters.values(), told=self.list_records
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.table = RecordTable(columns, title, sort=sort, first=True)
        self.list = LongList(self.table, self._bar, house.host, self.NAME, *self.tools())
        self.column.addWidget(self.list, 1)
        self.table.current_changed.connect(self.show_current)
        self.text.returnPressed.connect(self._bar.tell)

    # The list

    def tools(self) -> Sequence[QWidget]:
        """What stands at the foot of the list."""
        return (self.saved,)

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        """The list, narrowed."""
        raise NotImplementedError

    def empty(self) -> str:
        """What the list says that has nothing in it: what it is for, and how it begins."""
        raise NotImplementedError

    def show_current(self, line: dict[str, Any] | None) -> None:
        """Show the record that is current in the list, and what can be done with it."""
        raise NotImplementedError

    def refresh(self) -> None:
        looks.reveal(self.saved, self.house.may(Right.EXPORT))
        self.list_records()

    def list_records(self) -> None:
        """Ask for the list as it is narrowed now."""
        narrowed = self.narrowed()
        typed = any(value for name, value in narrowed.items() if name != self.ALWAYS)
        self.table.set_empty(say("Nothing matches. Esc shows them all.") if typed else self.empty(), self.ICON)
        self.table.show_source(self.source(narrowed))
        self.show_current(self.table.current_row())

    def narrowed(self) -> dict[str, Any]:
        """By what the list is narrowed; what is empty narrows nothing and is left out."""
        told = {"text": self.text.value(), "state": self.state.value(), "unit_id": self._unit}
        told |= {name: field.value() for name, field in self._further.items()}
        return {name: value for name, value in told.items() if value}

    def widen(self, unit: int | None = None) -> None:
        """Show all there are, or all of a unit."""
        self._unit = unit
        self.text.set_value("")
        self.state.setCurrentIndex(0)
        for field in self._further.values():
            if isinstance(field, Choice):
                field.setCurrentIndex(0)
            else:
                field.set_value(None)
        self._bar.tell()

    def show_unit(self, unit_id: int) -> None:
        self.close_panel()
        self.widen(unit_id if self.OF_UNITS else None)
        self.table.setFocus()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a record, among all."""
        self.close_panel()
        self.widen()
        self.table.select_identity(record)
        self.table.setFocus()

    def unit_id(self) -> int | None:
        line = self.table.current_row()
        return line["unit_id"] if line and self.OF_UNITS else None

    # What is done

    def done(self, record: int | None, sentence: str) -> None:
        """What was done is in the books: the list again, at this record."""
        self.refresh()
        if record is not None and not self.table.select_identity(record):
            self.widen()
            self.table.select_identity(record)
        self.show_current(self.table.current_row())
        self.host.tell(sentence)

    def save_and_print(self) -> None:
        """F10: save the form, and put its paper on the printer."""
        self._prints = True
        self.save()
        self._prints = False

    def paper(self, kind: str, record: int) -> None:
        """Print the paper of what was just saved, if that was asked for."""
        if self._prints:
            self.host.print_paper(kind, record)

    # Taken along

    def export(self) -> None:
        if self.permits(self.house.may(Right.EXPORT)):
            self.host.choose_target(say("Save the list"), self.table.accessibleName(), ENDINGS, self._save_list)

    def _save_list(self, path: str) -> None:
        narrowed = {
            name: value.isoformat() if isinstance(value, date) else value for name, value in self.narrowed().items()
        }
        self.host.run(
            "export", say("Saving the list"), self._list_saved,
            register=self.REGISTER or self.NAME, path=path, **self.table.heads.sorting(), **narrowed,
        )  # fmt: skip

    def _list_saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))


def days(house: House[Any]) -> dict[str, tuple[Any, str, int]]:
    """The fields of a list that is narrowed by days, for its bar."""
    since, until = DateField(say("From"), house.today), DateField(say("To"), house.today)
    return {"since": (since, say("From"), 106), "until": (until, say("To"), 106)}


def ordered(acts: Sequence[tuple[QWidget, bool]]) -> None:
    """Show of these buttons those that mean something now."""
    for button, shown in acts:
        looks.reveal(button, shown)
