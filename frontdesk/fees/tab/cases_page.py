"""What the lists of deposits, refunds and waivers have in common: filters, the record with its steps, and its acts."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right
from frontdesk.core.steps import Taken
from frontdesk.core.words import say
from frontdesk.fees.records.cases import CASE_STATES, CaseState
from frontdesk.fees.tab.room import Room
from frontdesk.fees.tables import Shown, yuan
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer
from frontdesk.widgets.buttons import link
from frontdesk.widgets.card import Words, row
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.panelform import PanelForm
from frontdesk.widgets.recordcard import RecordCard
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import ENDINGS, Filters, LongList
from frontdesk.widgets.timeline import Moment

if TYPE_CHECKING:
    from frontdesk.fees.tab.doors import FeeHouse

_ROLES = {
    CaseState.APPLIED: "soon",
    CaseState.APPROVED: "accent",
    CaseState.PAID: "good",
    CaseState.REJECTED: "late",
    CaseState.WITHDRAWN: "plain",
}
_ICONS = {
    CaseState.APPLIED: "send",
    CaseState.APPROVED: "circle-check",
    CaseState.PAID: "banknote",
    CaseState.REJECTED: "ban",
    CaseState.WITHDRAWN: "undo-2",
}


def case_state(line: dict[str, Any]) -> Shown:
    """Where a refund or a waiver stands."""
    state = CaseState(line["state"])
    return _ROLES[state], say(CASE_STATES[state])


def step_moments(steps: Sequence[Taken]) -> list[Moment]:
    """The steps of a case as moments of its timeline."""
    moments = []
    for step in steps:
        state = CaseState(step.went_to)
        what = say(CASE_STATES[state])
        told = f"{what}: {step.remark}" if step.remark else what
        moments.append(Moment(f"{step.at:%Y-%m-%d %H:%M}", step.who, told, _ICONS[state], _ROLES[state]))
    return moments


class CaseCard(RecordCard):
    """One deposit, refund or waiver: what is kept of it, its steps, the next `step`, and what else can be done."""

    def __init__(self, step: QWidget, *acts: QWidget) -> None:
        self.amount = Words("", "amount")
        super().__init__(row(None, self.amount), say("Steps"), step, acts=acts)

    def show_case(
        self, title: str, state: Shown, amount: Money | None, facts: list[tuple[str, str]], moments: Sequence[Moment]
    ) -> None:
        """Show one; without an amount the card is empty."""
        self.amount.setText("" if amount is None else yuan(amount))
        self.show_told(title, state, facts, moments)


class CaseRoom(Room):
    """One of the lists with the record at its right. A form takes the record's place until it is saved or left."""

    NAME = ""
    """The name of the list, for this machine's memory and for exports."""

    def __init__(
        self,
        house: "FeeHouse",
        columns: Sequence[Column],
        title: str,
        states: Mapping[Any, str],
        listed: Callable[..., Source],
        card: CaseCard,
        *forms: PanelForm,
    ) -> None:
        self._side = QStackedWidget()
        super().__init__(house.host, self._side)
        self.house, self.card, self._listed = house, card, listed
        self._side.addWidget(card)
        for form in forms:
            self._side.addWidget(form)
            form.left.connect(self.back)
        self.text = TextField(say("Number, unit, name or phone"), 60)
        self.building = Choice([(None, say("All buildings"))])
        self.state = Choice([("", say("All states")), *((str(state), say(text)) for state, text in states.items())])
        self._bar = Filters(
            (self.text, say("Filter"), 210),
            (self.building, say("Building"), 132),
            (self.state, say("State"), 118),
            told=self.refresh,
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.table = RecordTable(columns, title, sort=("number", True), first=True)
        self.column.addWidget(LongList(self.table, self._bar, house.host, self.NAME, self.saved), 1)
        self.table.current_changed.connect(self.show_current)
        self.table.opened.connect(lambda _: self.print_paper())
        self.text.returnPressed.connect(self._bar.tell)

    # The list

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self.house.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        looks.reveal(self.saved, self.house.may(Right.EXPORT))
        narrowed = self._narrowed()
        self.table.set_empty(
            say("Nothing matches. Esc shows them all.") if any(narrowed.values()) else self.empty(), "inbox"
        )
        self.table.show_source(self._listed(**narrowed))
        self.show_current(self.table.current_row())

    def empty(self) -> str:
        """What the empty list says: what it is for, and how it begins."""
        raise NotImplementedError

    def show_current(self, line: dict[str, Any] | None) -> None:
        """Show the record that is current in the list, and what can be done with it."""
        raise NotImplementedError

    def _narrowed(self) -> dict[str, Any]:
        return {"text": self.text.value(), "building_id": self.building.value(), "state": self.state.value()}

    def begin(self) -> None:
        if self._side.currentWidget() is self.card:
            self.table.setFocus()

    def back(self) -> None:
        """From a form to the list, from a narrowed list to the whole."""
        if self._side.currentWidget() is self.card:
            self._widen()
        self._side.setCurrentWidget(self.card)
        self.table.setFocus()

    def _widen(self) -> None:
        self.text.set_value("")
        for choice in (self.building, self.state):
            choice.setCurrentIndex(0)
        self._bar.tell()

    def turn_to(self, record: int) -> None:
        """Turn to one record, among all."""
        self._side.setCurrentWidget(self.card)
        self._widen()
        self.table.select_identity(record)
        self.table.setFocus()

    def open_form(self, form: PanelForm) -> None:
        """Let a form take the place of the record."""
        self._side.setCurrentWidget(form)

    def shown_form(self) -> QWidget | None:
        """The form that has taken the record's place, if one has."""
        shown = self._side.currentWidget()
        return None if shown is self.card else shown

    def done(self, record: int, sentence: str) -> None:
        """What was done is in the books: back to the list, at this record."""
        self._side.setCurrentWidget(self.card)
        self.refresh()
        if not self.table.select_identity(record):
            self.turn_to(record)
        self.show_current(self.table.current_row())
        self.table.setFocus()
        self.host.tell(sentence)

    def save(self) -> None:
        form = self.shown_form()
        if isinstance(form, PanelForm):
            form.yes.click()

    def unit_id(self) -> int | None:
        line = self.table.current_row()
        return line["unit_id"] if line else None

    def word_of(self, answer: Answer) -> Authority | None:
        """The authority of whoever typed their own name and password, if somebody did."""
        if not answer.name:
            return None
        return self.house.vouch(answer.name, answer.password, Right.APPROVE)

    # Taken along

    def export(self) -> None:
        if self.permits(self.house.may(Right.EXPORT)):
            self.host.choose_target(say("Save the list"), self.table.accessibleName(), ENDINGS, self._save_list)

    def _save_list(self, path: str) -> None:
        self.host.run(
            "export", say("Saving the list"), self._list_saved,
            register=self.NAME, path=path, **self.table.heads.sorting(), **self._narrowed(),
        )  # fmt: skip

    def _list_saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))
