"""The meters: a month's readings typed in one sheet, meters put up, changed and taken down, lists taken over."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.core.drafts import Drafts
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.meters.desk import MeterDesk
from frontdesk.fees.meters.readings import month_of
from frontdesk.fees.records.meters import ReadingKind
from frontdesk.fees.tab.carrying import READINGS, READINGS_HINT, Carrying
from frontdesk.fees.tab.meters_card import CorrectForm, GoingForm, MeterCard, NewMeterForm, ask_withdraw
from frontdesk.fees.tab.meters_sheet import ReadingSheet, SheetRow, Terms
from frontdesk.fees.tab.meters_typed import TypedReadings
from frontdesk.fees.tab.room import MonthField, Room
from frontdesk.residents.records import Building
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import IconButton, link, plain, primary
from frontdesk.widgets.card import Card, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, DateField
from frontdesk.widgets.hits import Find
from frontdesk.widgets.panelform import PanelForm
from frontdesk.widgets.room import ENDINGS, Filters

if TYPE_CHECKING:
    from frontdesk.residents.takeovers import ListDesk


class MeterRoom(Room):
    """A month's sheet of readings; what is typed stays until it is stored, whatever she turns to."""

    def __init__(
        self,
        desk: MeterDesk,
        drafts: Drafts,
        find_unit: Find,
        buildings: Callable[[], list[Building]],
        lists: "Callable[[], ListDesk]",
        may: Callable[[Right], bool],
        host: Host,
        today: Callable[[], date],
    ) -> None:
        self._side = QStackedWidget()
        super().__init__(host, self._side)
        self._desk, self._buildings, self._may, self._today = desk, buildings, may, today
        self._typed = TypedReadings(drafts)
        self._since, self._times = today(), desk.unusual()
        self.item, self.building = Choice(), Choice([(None, say("All buildings"))])
        self.month, self.day = MonthField(say("Month, like 2026-11")), DateField(today=today)
        self.month.set_value(period_text(month_of(today())))
        self.day.set_value(today())
        self._bar = Filters(
            (self.item, say("Fee item"), 170),
            (self.month, say("Month"), 100),
            (self.building, say("Building"), 150),
            told=self._list,
        )
        self.day.setFixedWidth(112)
        self.day.setAccessibleName(say("Read on"))
        self.day.editingFinished.connect(self._list)
        self.sheet = ReadingSheet(self._terms, say("Meter readings"))
        self.card = MeterCard()
        self.new_form = NewMeterForm(find_unit, today, self._put_up)
        self.change_form = GoingForm(today, self._change, changed=True)
        self.down_form = GoingForm(today, self._take_down, changed=False)
        self.correct_form = CorrectForm(self._correct)
        self._lay_out(lists)
        self.sheet.changed.connect(self._show_typed)
        self.sheet.stuck.connect(self._show_problem)
        self.sheet.ended.connect(lambda: host.tell(say("That was the last meter. Ctrl+S stores what is typed.")))
        self.sheet.current_changed.connect(self._show)
        self.sheet.refused.connect(host.refuse)
        for field in (self.month, self.day):
            field.returnPressed.connect(self._begin_typing)

    def _lay_out(self, lists: "Callable[[], ListDesk]") -> None:
        whole = Card(flush=True)
        self.carrying = Carrying(whole, lists, self.host, self.refresh, READINGS, READINGS_HINT, self._told_of_list)
        self.carrying.turned.connect(self._carry)
        self.column.addWidget(self.carrying, 1)
        self.round = link(say("Round sheet …"), self.print_paper, "printer", "F9")
        self.take = link(say("Import …"), self.carrying.choose, "upload", "Ctrl+I")
        self.taken = IconButton("history", say("Lists of readings taken over"), "Ctrl+Shift+I")
        self.taken.clicked.connect(self.carrying.show_imports)
        read_on = Words(say("Read on"), "label")
        read_on.setBuddy(self.day)
        whole.add(row(self._bar, read_on, self.day, None, self.round, self.take, self.taken, Words()))
        whole.add(self.sheet, 1)
        self.count = Words("", "muted")
        keys = Words(say("Enter down   Shift+Enter up   F7 rolled over"), "muted")
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.store = primary(say("Store"), "Ctrl+S", self.save)
        whole.add_foot(self.count, keys, self.saved, self.store)
        self.sheet.keep_columns(self.host.kept("meters"), partial(self.host.keep, "meters"))
        forms = (self.new_form, self.change_form, self.down_form, self.correct_form)
        pieces: tuple[QWidget, ...] = (self.card, *forms, self.carrying.hint)
        for piece in pieces:
            self._side.addWidget(piece)
            if isinstance(piece, PanelForm):
                piece.left.connect(self.back)
        self.roll = plain(say("Rolled over"), "F7", self.sheet.roll)
        self.withdraw = plain(say("Withdraw …"), "F8", self._ask_withdraw)
        self.add_meter = plain(say("New meter …"), "F3", self.new)
        self.change = plain(say("Change …"), "F2", lambda: self._begin_form(self.change_form))
        self.take_down = plain(say("Take down …"), "Ctrl+D", lambda: self._begin_form(self.down_form))
        self.correct = plain(say("Correct …"), "Ctrl+G", lambda: self._begin_form(self.correct_form))
        self.card.add(Flow(self.roll, self.withdraw, self.change, self.take_down, self.add_meter, self.correct))

    # The sheet

    def refresh(self) -> None:
        if self._since != self._today() and not len(self._typed):  # the window was open over night
            self._since = self._today()
            self.day.set_value(self._since)
        self._times = self._desk.unusual()
        self.item.set_options([(item.id, item.name) for item in self._desk.items()])
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self._buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        for button in (self.add_meter, self.change, self.take_down, self.correct, self.taken):
            looks.reveal(button, self._may(Right.BILL))
        for button in (self.saved, self.round):
            looks.reveal(button, self._may(Right.EXPORT))
        self._list()

    def _list(self) -> None:
        item, period = self.item.value(), self.month.period()
        if item is None or period is None:
            self._turn_to_form("")
            self.sheet.show_sheet([])
            told = say("No fee item is charged by meter yet. Add one under Tariffs, charged by meter.")
            self.sheet.set_empty(told if item is None else say("Type the month, like 2026-11."), "gauge")
            self._count()
            return
        self._turn_to_form(f"readings {item} {period}")
        terms = self._terms()
        rows = [SheetRow(standing) for standing in self._desk.sheet(item, period, self.building.value())]
        if self.building.value() is None:
            self._typed.keep_to({each.id for each in rows})
        for each in rows:
            kept = self._typed.of(each.id)
            if kept is not None and each.open:
                each.type(kept.text, terms, rolled=kept.rolled, confirmed=kept.confirmed)
            elif kept is not None:  # it was stored at another counter
                self._typed.note(each.id, "")
        self.sheet.set_empty(
            say("No meter is in use here. F3 puts one up, Ctrl+I takes over a list of meters."), "gauge"
        )
        self.sheet.show_sheet(rows)
        self._count()
        self._show(self.sheet.current_row())

    def _turn_to_form(self, form: str) -> None:
        """Another item or month: what was typed for it is there again, with its day."""
        if form != self._typed.form:
            self.keep_drafts()
            self.day.set_draft(self._typed.turn_to(form) or self._today().isoformat())

    def _terms(self) -> Terms:
        period = self.month.period() or month_of(self._today())
        return Terms(period, self.day.value() or self._today(), self._today(), self._times)

    def _count(self) -> None:
        rows = self.sheet.rows.rows
        done = sum(row.standing.told is not None for row in rows)
        told = say("Read: {done} of {all}", done=f"{done:,}", all=f"{len(rows):,}")
        if len(self._typed):
            told += "   " + say("Typed: {count}", count=f"{len(self._typed):,}")
        self.count.setText(told)
        self.store.setEnabled(len(self._typed) > 0)

    def _show_typed(self, row: SheetRow) -> None:
        """Remember what is typed; what is wrong with it is said at once."""
        self._typed.note(row.id, row.text, rolled=row.rolled, confirmed=row.confirmed)
        self._count()
        self._show_problem(row)

    def _show_problem(self, row: SheetRow) -> None:
        if row.problem is not None:
            self.card.banner.show_words(str(row.problem), "late")
        elif row.waits:
            told = say("{times}. Look at the meter again; Enter confirms it.", times=row.odd)
            self.card.banner.show_words(told, "soon")
        else:
            self.card.banner.show_words("")

    def _show(self, row: SheetRow | None) -> None:
        self.card.show_meter(self._desk.meter(row.id) if row is not None else None)
        for button in (self.roll, self.withdraw, self.change, self.take_down, self.correct):
            button.setEnabled(row is not None)
        if row is None:
            self.card.banner.show_words("")
        else:
            self._show_problem(row)

    def _begin_typing(self) -> None:
        self._bar.tell()
        self.sheet.setFocus()

    def begin(self) -> None:
        panel = self.carrying.panel()
        if panel is not None:
            panel.resume()
        else:
            self.sheet.setFocus()

    def back(self) -> None:
        """From the panel or form to the sheet."""
        if self.carrying.panel() is not None:
            self.carrying.close_panel()
        else:
            self._side.setCurrentWidget(self.card)
        self.sheet.setFocus()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a meter; one that was taken down is shown beside the sheet."""
        meter = self._desk.meter(record)
        self.carrying.close_panel()
        self._side.setCurrentWidget(self.card)
        self.item.set_options([(item.id, item.name) for item in self._desk.items()])
        self.item.set_value(meter.item_id)
        self.building.setCurrentIndex(0)
        self._bar.tell()
        if not self.sheet.select_identity(record):
            self.card.show_meter(meter)

    def unit_id(self) -> int | None:
        row = self.sheet.current_row()
        return row.standing.unit_id if row is not None else None

    # Storing

    def keep_drafts(self) -> None:
        self._typed.keep(self.day.draft())

    def save(self) -> None:
        """Ctrl+S: store all that is typed, at once; what can't be is turned to."""
        panel, form = self.carrying.panel(), self._side.currentWidget()
        if panel is not None:
            panel.save()
        elif isinstance(form, PanelForm):
            form.yes.click()
        elif len(self._typed):
            self._store()

    def _store(self) -> None:
        rows = self.sheet.rows.rows
        stuck = next((row for row in rows if row.text and (row.problem is not None or row.waits)), None)
        if stuck is not None:
            self._turn_to_row(stuck.id)
            self._show_problem(stuck)
            self.host.refuse(stuck.problem or Refusal(mark("A use far from the usual is still to be confirmed.")))
            return
        try:
            if self.day.value() is None:
                raise Refusal(mark("Type the day on which the meters were read."))
            terms = self._terms()
            count = self._desk.store(self.item.value(), terms.period, terms.day, self._typed.readings())
        except Refusal as refusal:
            if refusal.field.startswith("meter "):
                self._turn_to_row(int(refusal.field.removeprefix("meter ")))
            self.host.refuse(refusal)
            return
        self._typed.clear()
        self.keep_drafts()
        self._list()
        self.sheet.go_to_open()
        self.host.tell(say("Readings stored: {count}", count=count))

    def _turn_to_row(self, meter_id: int) -> None:
        """Put the keyboard on a meter, also when it stands in another building."""
        if not self.sheet.select_identity(meter_id):
            self.building.setCurrentIndex(0)
            self._bar.tell()
            self.sheet.select_identity(meter_id)
        self.sheet.setFocus()

    # Withdrawing

    def _ask_withdraw(self) -> None:
        row = self.sheet.current_row()
        if row is None:
            return
        first = row.standing.last if row.standing.last and row.standing.last.kind == ReadingKind.FIRST else None
        reading = row.standing.told or first
        if reading is None:
            told = mark("Nothing is stored for this month. Turn to the month whose reading is wrong.")
            self.host.refuse(Refusal(told))
            return
        ask_withdraw(self, row.standing, reading, self._withdraw)

    def _withdraw(self, reading_id: int, reason: str) -> None:
        self._desk.withdraw(reading_id, reason)
        self._list()
        self.host.tell(say("The reading is withdrawn."))

    # Meters

    def new(self) -> None:
        """A form for a meter in a unit that has none."""
        if self.permits(self._may(Right.BILL)) and self.carrying.panel() is None and self.item.count():
            self._side.setCurrentWidget(self.new_form)
            self.new_form.offer(self._desk.items(), self.item.value())

    def _begin_form(self, form: GoingForm | CorrectForm) -> None:
        row = self.sheet.current_row()
        if row is not None and self.carrying.panel() is None:
            self._side.setCurrentWidget(form)
            form.offer(self._desk.meter(row.id))

    def _put_up(self) -> None:
        def act() -> str:
            unit, item, meter, day = self.new_form.meter()
            self._desk.add(unit, item, meter, day)
            return say("The meter is put up.")

        self._attempt_in(self.new_form, act)

    def _change(self) -> None:
        def act() -> str:
            last, day, rolled = self.change_form.going()
            self._desk.change(self.sheet.current_row().id, last, self.change_form.meter(), day, rolled=rolled)
            return say("The meter is changed.")

        self._attempt_in(self.change_form, act)

    def _take_down(self) -> None:
        def act() -> str:
            last, day, rolled = self.down_form.going()
            self._desk.take_down(self.sheet.current_row().id, last, day, rolled=rolled)
            return say("The meter is taken down.")

        self._attempt_in(self.down_form, act)

    def _correct(self) -> None:
        def act() -> str:
            self._desk.correct(self.sheet.current_row().id, *self.correct_form.meter())
            return say("The meter is corrected.")

        self._attempt_in(self.correct_form, act)

    def _attempt_in(self, form: PanelForm, act: Callable[[], str]) -> None:
        """Do what a form asks for; a refusal is shown in it."""
        try:
            told = act()
        except Refusal as refusal:
            form.form.show_refusal(refusal)
            return
        self._side.setCurrentWidget(self.card)
        self._list()
        self.sheet.setFocus()
        self.host.tell(told)

    # Lists and papers

    def _told_of_list(self) -> dict[str, Any]:
        """A list that does not tell its month is of the one that is seen."""
        return {"month": self.month.period()}

    def _carry(self, there: bool) -> None:
        self._side.setCurrentWidget(self.carrying.hint if there else self.card)
        if not there:
            self.sheet.setFocus()

    def print_paper(self) -> None:
        """F9: the sheet to walk with, on paper or to be filled in and taken over."""
        if self._typed.form and self.permits(self._may(Right.EXPORT)):
            title = say("Save the round sheet")
            self.host.choose_target(title, say("Round sheet"), (".pdf", ".xlsx"), partial(self._save, "round"))

    def export(self) -> None:
        if self._typed.form and self.permits(self._may(Right.EXPORT)):
            title = say("Save the readings")
            self.host.choose_target(title, say("Meter readings"), ENDINGS, partial(self._save, "readings"))

    def _save(self, register: str, path: str) -> None:
        month = period_text(self._terms().period)
        narrowed = {"item_id": self.item.value(), "building_id": self.building.value(), "since": month, "until": month}
        self.host.run("export", say("Saving the readings"), self._saved, register=register, path=path, **narrowed)

    def _saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))

    def help_text(self) -> str:
        return say(
            "Meters: the sheet has every meter of the item in walking order. Type what each shows; Enter goes to the"
            " next, Shift+Enter back, an empty cell is passed over. A value below the last is refused, unless F7 marks"
            " that the meter rolled over; a use far from the usual needs a second Enter. Ctrl+S stores all that is"
            " typed. F8 withdraws a reading that is not billed yet. F3 puts up a meter, F2 changes it, Ctrl+D takes it"
            " down, Ctrl+G corrects it. F9 makes the sheet to walk with, Ctrl+I takes over a list of readings or"
            " meters, Ctrl+E saves the readings."
        )
