"""Shift and handover: opening a shift, counting and handing over at its end, taking over from the one before."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.core.words import mark, say
from frontdesk.duty.records import SHIFT_STATES, ShiftState
from frontdesk.duty.tab.shift_card import ShiftCard
from frontdesk.duty.tab.shift_forms import AnswerForm, LeftForm, OpenForm, SubmitForm
from frontdesk.duty.tab.shift_page import HandoverPage, shift_state
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Words
from frontdesk.widgets.form import Choice, DateField, TextField
from frontdesk.widgets.panelform import PanelForm
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import ENDINGS, Filters, LongList, Room

if TYPE_CHECKING:
    from frontdesk.duty.tab.doors import DutyHouse

SHIFT_COLUMNS = (
    Column("number", mark("Number"), 136, sorts=True),
    Column("day", mark("Day"), 92, "date", sorts=True),
    Column("name", mark("Shift"), 0),
    Column("operator", mark("On duty"), 100),
    Column("opened", mark("Opened"), 68, "time"),
    Column("closed", mark("Handed over at"), 92, "time"),
    Column("difference", mark("Difference"), 88, "money", value=lambda line: line["difference"] or None),
    Column("answered_by", mark("Taken over by"), 104),
    Column("state", mark("State"), 150, "pill", value=shift_state),
)
COUNTED, TAKING_OVER = "handover", "taking over"
"""The names of the drafts of what was counted so far of a shift, and of what is said of a handover: ids behind."""


class ShiftRoom(Room):
    """The shifts, the latest first; at the right the one that is chosen, or the form of what is done."""

    def __init__(self, house: "DutyHouse") -> None:
        self._side = QStackedWidget()
        super().__init__(house.host, self._side)
        self.house, self._office = house, house.office
        self._mine: int | None = None
        self._to_open = False
        self._answered: dict[str, Any] = {}
        self._left: dict[str, Any] = {}
        self.next = primary(say("Take over …"), "F7", self._go_on)
        self.new_button = plain(say("Open a shift …"), "F3", self.new)
        self.turn = plain(say("What is handed over"), "F2", self._turn_page)
        self.sheet = plain(say("Handover"), "F9", self.print_paper)
        self.card = ShiftCard(self.next, self.turn, self.sheet, self.new_button)
        self.opening = OpenForm(house.now, self._open, self._take_over_before)
        self.submitting: SubmitForm | None = None
        self.answering = AnswerForm(self._answer, lambda: self._answer(printing=True))
        self.leaving = LeftForm(self._submit_left)
        self.tool = self.on_duty = Words("", "muted")
        self.table = RecordTable(SHIFT_COLUMNS, say("Shifts"), sort=("number", True), first=True)
        self.page = HandoverPage()
        self._lay_out()
        for form in (self.opening, self.answering, self.leaving):
            form.left.connect(self.back)
        self.table.current_changed.connect(self._show_current)
        self.table.opened.connect(lambda _: self._turn_page())
        self.page.record_wanted.connect(house.host.show_record)

    def _lay_out(self) -> None:
        self.text = TextField(say("Number, name or operator"), 60)
        self.since, self.until = DateField(say("From")), DateField(say("To"))
        states = [(state.value, say(text)) for state, text in SHIFT_STATES.items()]
        self.state = Choice([("", say("All states")), *states])
        self._bar = Filters(
            (self.text, say("Filter"), 200),
            (self.since, say("From"), 112),
            (self.until, say("To"), 112),
            (self.state, say("State"), 140),
            told=self.refresh,
        )
        self.text.returnPressed.connect(self._bar.tell)
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.pages = QStackedWidget()
        self.pages.addWidget(LongList(self.table, self._bar, self.host, "shifts", self.saved))
        self.pages.addWidget(self.page)
        self.column.addWidget(self.pages, 1)
        for piece in (self.card, self.opening, self.answering, self.leaving):
            self._side.addWidget(piece)

    def help_text(self) -> str:
        return say(
            "Shift and handover: F3 opens a shift, the one on the roster or by the clock. At its end F7 hands it over:"
            " the program has put together what is open, which keys are out and what the drawer should hold; count and"
            " press Ctrl+S, or F10 to print the sheet as well. From then on its log is locked. The next one presses F7"
            " and confirms block by block with their own password, or says what is not right. F2 shows what is handed"
            " over, F9 its sheet. A shift that was left is handed over by a supervisor with F7 when its time is over."
        )

    # The list

    def refresh(self) -> None:
        mine, here = self._office.shifts.own(), self._office.shifts.current()
        self._mine = mine.id if mine else None
        told = say("Nobody is on duty at this counter.")
        if here is not None:
            (line,) = self._office.shift_lists.rows([here.id])
            told = say("On duty here: {name}, {shift}", name=line["operator"], shift=line["name"])
        self.on_duty.setText(told)
        looks.reveal(self.saved, self.house.may(Right.EXPORT))
        narrowed = self._narrowed()
        self.table.set_empty(
            say("Nothing matches. Esc shows them all.")
            if any(narrowed.values())
            else say("No shifts yet. F3 opens the first."),
            "clock",
        )
        self.table.show_source(self._office.shift_lists.shifts(**narrowed))
        self._show_current(self.table.current_row())
        self._renew()

    def _narrowed(self) -> dict[str, Any]:
        return {
            "text": self.text.value(), "since": self.since.value(), "until": self.until.value(),
            "state": self.state.value(),
        }  # fmt: skip

    def _show_current(self, line: dict[str, Any] | None) -> None:
        keeping = self.house.may(Right.KEEP_LOG)
        mine = line is not None and line["id"] == self._mine
        waits = line is not None and line["state"] == ShiftState.SUBMITTED
        handed = line is not None and line["handover_id"] is not None
        over = line is not None and line["state"] == ShiftState.OPEN and line["ends"] < self.house.now()
        left = over and not mine and self.house.may(Right.REVIEW_LOG)
        words = mark("Hand over my shift …") if mine else mark("Hand over for them …") if left else mark("Take over …")
        self.next.set_words(say(words))
        for button, seen in (
            (self.next, keeping and (mine or waits or left)), (self.turn, handed or mine), (self.sheet, handed),
            (self.new_button, keeping and self._mine is None),
        ):  # fmt: skip
            looks.reveal(button, seen)
        facts = self._office.handovers.facts(line["handover_id"]) if line and handed else None
        steps = steps_of(self._office.ground, "shift", line["id"]) if line else []
        self.card.show_shift(line, facts, steps)
        if self.pages.currentWidget() is self.page and facts is not None:
            self.page.show_handover(facts)

    def begin(self) -> None:
        shown = self._side.currentWidget()
        if isinstance(shown, PanelForm):
            shown.form.start()
            return
        if self._mine is not None and self.table.currentIndex().row() <= 0:
            # Another counter's may have been opened later; what she hands over is her own.
            self.table.select_identity(self._mine)
        self.table.setFocus()

    def back(self) -> None:
        """From a form to the record, from what is handed over to the list, from a narrowed list to the whole."""
        if self._side.currentWidget() is not self.card:
            self.keep_drafts()
            self._put_away()
        elif not self.pages.currentIndex():
            self._widen()
        self.pages.setCurrentIndex(0)
        self.table.setFocus()

    def _widen(self) -> None:
        for field in (self.text, self.since, self.until):
            field.set_value(None)
        self.state.setCurrentIndex(0)
        self._bar.tell()

    def _turn_page(self) -> None:
        """F2: from the list to what is handed over, and back."""
        line = self.table.current_row()
        if self.pages.currentIndex() or line is None:
            self.back()
            return
        if line["handover_id"] is not None:
            self._show_page(self._office.handovers.facts(line["handover_id"]))
        elif line["id"] == self._mine:
            self._show_page(self._office.handovers.prepared())

    def _show_page(self, facts: dict[str, Any]) -> None:
        self.page.show_handover(facts)
        self.pages.setCurrentWidget(self.page)

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a shift, or to the one that a handover is of."""
        shift_id = self._office.handovers.shift_of(record) if kind == "handover" else record
        self.keep_drafts()
        self._put_away()
        self.pages.setCurrentIndex(0)
        self._widen()
        self.table.select_identity(shift_id)
        self.table.setFocus()

    # Opening

    def new(self) -> None:
        """F3: open a shift at this counter."""
        if not self.permits(self.house.may(Right.KEEP_LOG)):
            return
        if self._mine is not None:
            self.host.refuse(Refusal(mark("You are on duty already. Hand your shift over first.")))
            return
        self.opening.begin()
        self.opening.offer(self._office.shifts.choices())
        self.opening.show_before(self._office.shifts.before())
        self._side.setCurrentWidget(self.opening)
        self.opening.form.start()

    def _open(self) -> None:
        try:
            shift = self._office.shifts.open_shift(**self.opening.asked(self._office.shifts.by_hand))
        except Refusal as refusal:
            self.opening.show_before(self._office.shifts.before())
            self.opening.form.show_refusal(refusal)
            return
        self._done(shift.id, say("{number}: {name} is open.", number=shift.number, name=shift.name))

    def _take_over_before(self) -> None:
        """From opening a shift to taking over what the one before has handed over."""
        before = self._office.shifts.before()
        if before is not None:
            (line,) = self._office.shift_lists.rows([before.id])
            self._begin_answering(line)
            self._to_open = True

    # Handing over, and taking over

    def _go_on(self) -> None:
        line = self.table.current_row()
        if line is None:
            return
        if line["id"] == self._mine:
            self.attempt(self._begin_submitting)
        elif line["state"] == ShiftState.OPEN:
            self._left = line
            self._side.setCurrentWidget(self.leaving)
            self.leaving.offer(line)
        else:
            self._begin_answering(line)

    def _begin_submitting(self) -> None:
        facts = self._office.handovers.prepared()
        self._counted = f"{COUNTED} {self._mine}"
        if self.submitting is not None:
            self._side.removeWidget(self.submitting)
            self.submitting.deleteLater()
        form = self.submitting = SubmitForm(facts, self._submit, lambda: self._submit(printing=True))
        form.left.connect(self.back)
        self._side.addWidget(form)
        self._side.setCurrentWidget(form)
        self._show_page(facts)
        form.begin()
        form.form.set_draft(self.house.drafts.recall(self._counted))

    def _renew(self) -> None:
        """She counts against the books as they stand: while she does, a customer pays and a key comes back."""
        form = self._form()
        if isinstance(form, SubmitForm) and self._mine is not None:
            facts = self._office.handovers.prepared()
            form.renew(facts)
            self._show_page(facts)

    def _submit(self, *, printing: bool = False) -> None:
        form = self.submitting
        assert form is not None
        try:
            handed = self._office.handovers.submit(form.checked())
        except Refusal as refusal:
            self.refresh()
            form.form.show_refusal(refusal)
            return
        self.house.drafts.drop(self._counted)
        told = say("{number} is handed over. The next one takes it over with F7.", number=handed.number)
        self._done(handed.shift_id, told)
        if printing:
            self.host.print_paper("handover", handed.id)

    def _submit_left(self) -> None:
        try:
            handed = self._office.handovers.submit_left(self._left["id"], **self.leaving.form.values())
        except Refusal as refusal:
            self.leaving.form.show_refusal(refusal)
            return
        self._done(handed.shift_id, say("{number} is handed over.", number=handed.number))

    def _begin_answering(self, line: dict[str, Any]) -> None:
        self._answered, self._to_open = line, False
        facts = self._office.handovers.facts(line["handover_id"])
        self._show_page(facts)
        self.answering.form.clear()
        who = self._office.ground.who()
        self.answering.offer(facts, "" if who.id == line["operator_id"] else who.name)
        self._side.setCurrentWidget(self.answering)
        self.answering.form.set_draft(self.house.drafts.recall(f"{TAKING_OVER} {line['handover_id']}"))
        self.answering.form.field("words items").content.setFocus()

    def _answer(self, *, printing: bool = False) -> None:
        line = self._answered
        try:
            name, password = self.answering.word()
            by = self.house.vouch(name, password, Right.KEEP_LOG)
            state = self._office.handovers.answer(line["handover_id"], by, self.answering.disputed())
        except Refusal as refusal:
            self.answering.form.show_refusal(refusal)
            return
        self.house.drafts.drop(f"{TAKING_OVER} {line['handover_id']}")
        disputed = state == ShiftState.DISPUTED
        sentence = (
            mark("{number} is disputed: the supervisor sees it.") if disputed else mark("{number} is taken over.")
        )
        self._done(line["id"], say(sentence, number=line["handover"]))
        if printing:
            self.host.print_paper("handover", line["handover_id"])
        if self._to_open and self._mine is None:
            self.new()

    def _put_away(self) -> None:
        """The record is seen again; no password stays behind in a form."""
        self.answering.form.clear()
        self._side.setCurrentWidget(self.card)

    def _done(self, shift_id: int, sentence: str) -> None:
        self._put_away()
        self.pages.setCurrentIndex(0)
        self.refresh()
        if not self.table.select_identity(shift_id):
            self._widen()
            self.table.select_identity(shift_id)
        self._show_current(self.table.current_row())
        self.table.setFocus()
        self.host.tell(sentence)

    def save(self) -> None:
        form = self._form()
        if form is not None:
            form.yes.click()

    def save_and_print(self) -> None:
        form = self._form()
        if isinstance(form, SubmitForm):
            self._submit(printing=True)
        elif form is self.answering:
            self._answer(printing=True)
        else:
            self.save()

    def _form(self) -> PanelForm | None:
        shown = self._side.currentWidget()
        return shown if isinstance(shown, PanelForm) else None

    def keep_drafts(self) -> None:
        form = self._form()
        if form is self.answering:
            self.house.drafts.keep(f"{TAKING_OVER} {self._answered['handover_id']}", form.form.draft())
        elif isinstance(form, SubmitForm):
            self.house.drafts.keep(self._counted, form.form.draft())

    # Taken along

    def print_paper(self) -> None:
        line = self.table.current_row()
        if line is not None and line["handover_id"] is not None:
            self.host.preview_paper("handover", line["handover_id"])

    def export(self) -> None:
        if self.permits(self.house.may(Right.EXPORT)):
            self.host.choose_target(say("Save the list"), say("Shifts"), ENDINGS, self._save_list)

    def _save_list(self, path: str) -> None:
        self.host.run(
            "export", say("Saving the list"), self._list_saved,
            register="shifts", path=path, **self.table.heads.sorting(), **_told(self._narrowed()),
        )  # fmt: skip

    def _list_saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))


def _told(narrowed: dict[str, Any]) -> dict[str, str]:
    """By what a list is narrowed, as a register is told."""
    return {name: str(value) for name, value in narrowed.items() if value}
