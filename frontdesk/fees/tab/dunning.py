"""The dunning room: who is in arrears and for how long, who promised and broke it, contacts and letters."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.dunning.ageing import AGES, Ageing
from frontdesk.fees.dunning.desk import DunningDesk
from frontdesk.fees.dunning.letters import Batch, LetterDesk
from frontdesk.fees.dunning.promises import PROMISES, PromiseState
from frontdesk.fees.papers.letters import last_said
from frontdesk.fees.records.dunning import ROUNDS, DunningRound
from frontdesk.fees.tab.dunning_ages import ROLES, Ages
from frontdesk.fees.tab.dunning_forms import ContactForm, LettersForm
from frontdesk.fees.tab.dunning_side import DunningCard, promise_shown
from frontdesk.fees.tab.room import Room
from frontdesk.residents.records import Building
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.longlist import Pages
from frontdesk.widgets.moneybox import MoneyBox
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import ENDINGS, Filters, LongList
from frontdesk.widgets.standing import selected_spans


def due_columns(today: date) -> tuple[Column, ...]:
    """The due list as it is shown on a day."""
    return (
        Column("unit", mark("Unit"), 84, sorts=True),
        Column("payer", mark("Payer"), 0),
        Column("overdue", mark("Overdue"), 100, "money", sorts=True),
        Column("oldest", mark("Overdue since"), 104, "date", sorts=True),
        Column("age", mark("Age"), 108, "pill", value=lambda due: (ROLES[due["age"]], say(AGES[due["age"]]))),
        Column("last", mark("Last contact"), 196, sorts=True, value=lambda due: last_said(due, say, today.year)),
        Column("next_round", mark("Next round"), 84, value=lambda due: say(ROUNDS[DunningRound(due["next_round"])])),
        Column("promise", mark("Promise"), 142, "pill", sorts=True, value=promise_shown),
    )


class Dunning(Room):
    """The due list, the most urgent first."""

    def __init__(
        self,
        desk: DunningDesk,
        letters: LetterDesk,
        ageing: Ageing,
        buildings: Callable[[], list[Building]],
        may: Callable[[Right], bool],
        host: Host,
        today: Callable[[], date],
    ) -> None:
        self._side = QStackedWidget()
        super().__init__(host, self._side)
        self._desk, self._letters, self._ageing, self._buildings = desk, letters, ageing, buildings
        self._may = may
        self._paper: int | None = None
        self.card = DunningCard()
        self.form, self.letters = ContactForm(today, self.save), LettersForm(self.save)
        for panel in (self.card, self.form, self.letters):
            self._side.addWidget(panel)
        self.ages = Ages()
        self.text = TextField(say("Unit, name or phone"), 60)
        self.building = Choice([(None, say("All buildings"))])
        self.least = MoneyBox()
        self.least.setPlaceholderText(say("At least"))
        self.round = Choice([("", say("All rounds")), *((one.value, say(ROUNDS[one])) for one in DunningRound)])
        states = ((state.value, say(PROMISES[state])) for state in PromiseState)
        self.state = Choice([("", say("All promises")), *states, ("none", say("No promise"))])
        self.listed = Choice([(False, say("Overdue today")), (True, "")])
        self._bar = Filters(
            (self.text, say("Filter"), 170),
            (self.building, say("Building"), 124),
            (self.least, say("At least"), 96),
            (self.round, say("Next round"), 118),
            (self.state, say("Promise"), 138),
            (self.listed, say("Which list"), 152),
            told=self._list,
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.table = RecordTable(due_columns(today()), say("Due list"), sort=("promise", False), first=True)
        self.column.addWidget(self.ages)
        self.column.addWidget(LongList(self.table, self._bar, host, "dunning", self.saved), 1)
        self.contact = primary(say("Log a contact …"), "F3", self.new)
        self.write = plain(say("Letters …"), "Ctrl+P", self._ask_letters)
        self.last_letter = plain(say("Last letter"), "F9", self.print_paper)
        self.till = plain(say("Till"), "", self._open_till)
        self.file = plain(say("Unit file"), "F4", self._show_file)
        self.card.add(self.contact)
        self.card.add(Flow(self.write, self.last_letter, self.till, self.file))
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(lambda _: self._open_till())
        self.ages.changed.connect(self._bar.tell)
        self.text.returnPressed.connect(self._bar.tell)
        for panel in (self.form, self.letters):
            panel.left.connect(self.back)
        self._show(None)

    def help_text(self) -> str:
        return say(
            "Dunning: who owes something past its due day. Above stand the arrears by age; one that is pressed narrows"
            " the list. Broken promises come first, then those for today. F3 logs a contact: what came of it, for a"
            " promise the day (+7 is a week from today) and the sum, then Ctrl+S. Ctrl+P writes letters to the chosen"
            " rows or to all of the list, F9 shows the last letter, Enter opens the till, F4 the unit file, Ctrl+E"
            " saves the list."
        )

    # The list

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self._buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        self.listed.set_options(
            [(False, say("Overdue today")), (True, say("List of {day}", day=self._desk.list_day()))]
        )
        looks.reveal(self.saved, self._may(Right.EXPORT))
        looks.reveal(self.write, self._may(Right.BILL))
        self._list()

    def _list(self) -> None:
        building = self.building.value()
        self.ages.show_ages(self._ageing.of_estate(building_id=building), self._ageing.units(building_id=building))
        narrowed = self._narrowed()
        self.table.set_empty(
            say("No unit matches. Esc shows them all.")
            if any(narrowed.values())
            else say("Nobody owes anything past its due day."),
            "circle-check",
        )
        self.table.show_source(self._desk.due(**narrowed))

    def _narrowed(self) -> dict[str, Any]:
        return {
            "text": self.text.value(),
            "building_id": self.building.value(),
            "at_least": int(self.least.value() or 0),
            "age": self.ages.value(),
            "round": self.round.value(),
            "state": self.state.value(),
            "listed": self.listed.value(),
        }

    def begin(self) -> None:
        """The list has the keyboard, and an open form keeps it."""
        if self._side.currentWidget() is self.card:
            self.table.setFocus()

    def back(self) -> None:
        """From a form to the list, from a narrowed list to the whole."""
        if self._side.currentWidget() is not self.card:
            self._side.setCurrentWidget(self.card)
        else:
            self._widen()
        self.table.setFocus()

    def _widen(self, text: str = "") -> None:
        self.text.set_value(text)
        self.least.set_value(None)
        self.ages.clear()
        for choice in (self.building, self.round, self.state, self.listed):
            choice.setCurrentIndex(0)
        self._bar.tell()

    def show_unit(self, unit_id: int) -> None:
        """Turn to a unit, among all."""
        self._side.setCurrentWidget(self.card)
        self._widen()
        self.table.select_identity(unit_id)
        self.table.setFocus()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to the unit of a letter, and show the letter: whoever got it may owe nothing any more."""
        self.show_unit(self._letters.unit_of(record))
        self.host.preview_paper("dunning_letter", record)

    def unit_id(self) -> int | None:
        due = self.table.current_row()
        return due["unit_id"] if due else None

    def _show(self, due: dict[str, Any] | None) -> None:
        unit = due["unit_id"] if due else None
        history = self._desk.history(unit) if unit else []
        if unit is None:
            self.card.show_unit(None, {}, [], [])
        else:
            self.card.show_unit(due, self._desk.ages(unit), self._desk.phones(unit), history)
        self._paper = next((contact.letter_id for contact in history if contact.letter_id), None)
        self.last_letter.setEnabled(self._paper is not None)
        for button in (self.contact, self.till, self.file):
            button.setEnabled(due is not None)

    # Contacts

    def new(self) -> None:
        """F3: what came of a contact with the chosen unit."""
        due = self.table.current_row()
        if due is not None:
            self._side.setCurrentWidget(self.form)
            self.form.open_for(due)

    def save(self) -> None:
        if self._side.currentWidget() is self.form:
            self._log()
        elif self._side.currentWidget() is self.letters:
            self._choose_target()

    def _log(self) -> None:
        due = self.table.current_row()
        if due is None:
            return
        try:
            self._desk.log(due["unit_id"], **self.form.form.values())
        except Refusal as refusal:
            self.form.form.show_refusal(refusal)
            return
        self._side.setCurrentWidget(self.card)
        self._list()
        self.table.setFocus()
        self._show(self.table.current_row())
        self.host.tell(say("The contact with {unit} is logged.", unit=due["unit"]))

    # Letters and the list as a file

    def _ask_letters(self) -> None:
        rows = self.table.rows.rows
        if self.permits(self._may(Right.BILL)):
            self._side.setCurrentWidget(self.letters)
            last = self._letters.issued()
            self.letters.open_for(len(rows), self._chosen(), self.table.current_row(), last)

    def _chosen(self) -> list[int]:
        """The units of the chosen rows, which need not be read for it."""
        rows = self.table.rows.rows
        if not isinstance(rows, Pages):
            return []
        return [unit for first, last in selected_spans(self.table) for unit in rows.ids[first : last + 1]]

    def _choose_target(self) -> None:
        which = str(self.letters.which.value())
        asked: dict[str, Any] = {"tone": self.letters.tone.value().value}
        if which.startswith("again"):
            asked = {"again": which.removeprefix("again ")}
        elif which == "chosen":
            asked["units"] = self._chosen()
        else:
            asked |= {**self.table.heads.sorting(), **self._narrowed()}
        title = say("Save the dunning letters")
        self.host.choose_target(title, say("Dunning letters"), (".pdf",), lambda path: self._write(path, asked))

    def _write(self, path: str, asked: dict[str, Any]) -> None:
        self._side.setCurrentWidget(self.card)
        self.table.setFocus()
        self.host.run("letters", say("Writing the dunning letters"), self._written, path=path, **asked)

    def _written(self, batch: Batch) -> None:
        facts = {"count": f"{batch.letters:,}", "batch": batch.name}
        if batch.again:
            self.host.tell(say("These letters were issued today already. Saved once more: {batch}, {count}.", **facts))
            return
        told = say("Letters: {count}, from {batch} on.", **facts)
        if batch.passed_over:
            left_out = say("Left out, having got one in this tone today: {count}.", count=f"{batch.passed_over:,}")
            told = f"{told} {left_out}"
        self.host.tell(told)

    def print_paper(self) -> None:
        """F9: the last letter to the chosen unit."""
        if self._paper is not None:
            self.host.preview_paper("dunning_letter", self._paper)

    def export(self) -> None:
        if self.permits(self._may(Right.EXPORT)):
            self.host.choose_target(say("Save the due list"), say("Due list"), ENDINGS, self._save)

    def _save(self, path: str) -> None:
        narrowed = {name: value for name, value in self._narrowed().items() if value}
        self.host.run(
            "export", say("Saving the due list"), self._saved,
            register="dunning", path=path, **self.table.heads.sorting(), **narrowed,
        )  # fmt: skip

    def _saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))

    # Elsewhere

    def _open_till(self) -> None:
        due = self.table.current_row()
        if due is not None:
            self.host.show_account(due["unit_id"])

    def _show_file(self) -> None:
        due = self.table.current_row()
        if due is not None:
            self.host.show_unit(due["unit_id"])
