"""The room of the roster: a month's sheet typed by keyboard, filled in, swapped, taken to Excel and back."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.core.calendar import days_number
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.duty.roster.patterns import times_text
from frontdesk.duty.roster.reading import RosterRead
from frontdesk.duty.roster.sheet import RosterSheet, cell_of, last_of_month
from frontdesk.duty.roster.signs import Cell, Duties, cycle_of, cycled, week_again
from frontdesk.duty.tab.doors import DutyHouse
from frontdesk.duty.tab.roster_forms import FillForm, SwapForm
from frontdesk.duty.tab.roster_grid import RosterGrid
from frontdesk.duty.tab.roster_lists import ListPanel, PatternPanel, ThingPanel
from frontdesk.duty.tab.roster_page import MisreadCard, RosterCard
from frontdesk.duty.tab.roster_typed import TypedRoster
from frontdesk.fees.billing.tariffs import first_day, period_text
from frontdesk.fees.tab.room import MonthField
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import IconButton, link, plain, primary
from frontdesk.widgets.card import Card, Words, row
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.panelform import PanelForm
from frontdesk.widgets.room import ENDINGS, Room

_READ = (".xlsx", ".xlsm", ".xls", ".ods", ".csv")
"""What a filled-in sheet can be read from."""


class Roster(Room):
    """The sheet of a month, with the forms that change it."""

    def __init__(self, house: DutyHouse) -> None:
        self._side = QStackedWidget()
        super().__init__(house.host, self._side)
        self._house, self._office = house, house.office
        self._typed = TypedRoster(house.drafts)
        self._first = house.today().replace(day=1)
        self.grid = RosterGrid(self._typed, say("Roster"), house.may(Right.KEEP_ROSTER))
        self.month = MonthField(say("Month"))
        self.card, self.misread = RosterCard(), MisreadCard()
        self.fill_form, self.swap_form = FillForm(house.today, self._fill), SwapForm(self._swap)
        self.patterns = PatternPanel(self._office.patterns, house.host)
        self.things = ThingPanel(self._office.things, house.host)
        self._lay_out()
        self._offer()
        self.grid.changed.connect(self._count)
        self.grid.current_changed.connect(self._show_cell)
        self.grid.refused.connect(house.host.refuse)
        self.month.returnPressed.connect(self._turn_to_typed)
        for panel in (self.patterns, self.things):
            panel.kept.connect(self._list)

    def _lay_out(self) -> None:
        whole = Card(flush=True)
        self.month.setAccessibleName(say("Month"))
        self.month.setFixedWidth(100)
        self.month.set_value(period_text(self._first.year * 100 + self._first.month))
        before, after = (
            IconButton("chevron-left", say("Month before"), "Alt+Left"),
            IconButton("chevron-right", say("Month after"), "Alt+Right"),
        )
        before.clicked.connect(lambda: self._turn(self._first - timedelta(days=1)))
        after.clicked.connect(lambda: self._turn(last_of_month(self._first) + timedelta(days=1)))
        self.shown = link(say("Month sheet"), self.print_paper, "printer", "F9")
        self.week = link(say("Week sheet"), self._print_week, "printer", "Ctrl+W")
        self.take = link(say("Import …"), self._choose_file, "upload", "Ctrl+I")
        self.provisional = Words("", "late")
        bar = row(before, self.month, after, self.provisional, None, self.shown, self.week, self.take)
        bar.setContentsMargins(11, 10, 11, 10)
        whole.add(bar)
        whole.add(self.grid, 1)
        self.count, self.signs = Words("", "muted"), Words("", "muted", wraps=True)
        self.signs.setContentsMargins(15, 8, 15, 0)
        whole.add(self.signs)
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.store = primary(say("Store"), "Ctrl+S", self.save)
        whole.add_foot(self.count, self.saved, self.store)
        self.column.addWidget(whole, 1)

    def _offer(self) -> None:
        """What stands at the right, and what leads there."""
        self.filling = plain(say("Fill …"), "F3", self.new)
        self.swapping = plain(say("Swap …"), "F7", self._begin_swap)
        self.shifts = plain(say("Shifts …"), "F2", lambda: self._begin_list(self.patterns))
        self.handed = plain(say("Things …"), "F8", lambda: self._begin_list(self.things))
        self.tools = (self.filling, self.swapping, self.shifts, self.handed)
        self.card.add(Flow(*self.tools))
        self.misread.add(row(plain(say("Back to the roster"), "Esc", self.back)))
        pieces: tuple[QWidget, ...] = (
            self.card, self.fill_form, self.swap_form, self.patterns, self.things, self.misread,
        )  # fmt: skip
        for piece in pieces:
            self._side.addWidget(piece)
            if isinstance(piece, PanelForm | ListPanel):
                piece.left.connect(self.back)

    # The sheet

    @property
    def sheet(self) -> RosterSheet:
        """The sheet that is seen."""
        assert self.grid.cells.sheet is not None
        return self.grid.cells.sheet

    def refresh(self) -> None:
        self.grid.may_type = self._house.may(Right.KEEP_ROSTER)
        for piece in (*self.tools, self.store, self.take):
            looks.reveal(piece, self.grid.may_type)
        looks.reveal(self.saved, self._house.may(Right.EXPORT))
        self._list()

    def _list(self) -> None:
        last = last_of_month(self._first)
        form = f"roster {self._first:%Y-%m}"
        if form != self._typed.form:
            self._typed.keep()
            self._typed.turn_to(form)
        sheet = self._office.roster.sheet(self._first, last)
        if others := self._typed.meet(sheet):
            self.host.tell(say("Changed at another counter meanwhile, shown as stored. Cells: {count}", count=others))
        self.grid.show_sheet(sheet, self._house.today(), sheet.off)
        self.provisional.setText(say("Holidays are not announced yet") if sheet.provisional else "")
        self.card.show_now(self._office.roster.on_now())
        self.card.show_swaps(self._office.swaps.swaps(self._first, last))
        usable = [each for each in sheet.patterns if each.active]
        told = [f"{n} {each.sign} {times_text(each.begins, each.ends)}" for n, each in enumerate(usable, 1)]
        self.signs.setText(
            "   ".join((*told, say("0 off"), say("+ a second"), say("Alt+← → another month")))
            if told
            else say("F2 sets the shifts up first.")
        )
        self._count()

    def _count(self) -> None:
        self.count.setText(say("Typed: {count}", count=len(self._typed)) if len(self._typed) else "")
        self.store.setEnabled(len(self._typed) > 0 and not self._is_form())
        self._show_cell()

    def _show_cell(self) -> None:
        cell = self.grid.current()
        if self.grid.cells.sheet is not None:
            self.card.show_cell(self.sheet, cell, self.grid.cells.duties(cell) if cell else ())
            stored = cell is not None and cell not in self._typed.changes and bool(self.sheet.cells.get(cell))
            self.swapping.setEnabled(stored)

    def _turn(self, day: date) -> None:
        self._first = day.replace(day=1)
        self.month.set_value(f"{day:%Y-%m}")
        self._list()

    def _turn_to_typed(self) -> None:
        period = self.month.period()
        if period is not None:
            self._turn(first_day(period))
            self.grid.setFocus()

    def begin(self) -> None:
        self.grid.setFocus()

    def back(self) -> None:
        """From a form to the sheet."""
        self._turn_side(self.card)
        self.grid.setFocus()

    def _turn_side(self, piece: QWidget) -> None:
        """Show this at the right; Ctrl+S belongs to a form as long as it is seen."""
        self._side.setCurrentWidget(piece)
        self._count()

    def _is_form(self) -> bool:
        return isinstance(self._side.currentWidget(), PanelForm | ListPanel)

    def keep_drafts(self) -> None:
        self._typed.keep()

    def save(self) -> None:
        """Ctrl+S: store all that is typed, or what the form at the right says."""
        shown = self._side.currentWidget()
        if isinstance(shown, PanelForm | ListPanel):
            shown.yes.click()
        elif len(self._typed):
            self._store()

    def _store(self) -> None:
        try:
            count = self._office.roster.write(self._typed.changes)
        except Refusal as refusal:
            self.grid.show_wrong(cell_of(refusal.field))
            self.host.refuse(refusal)
            return
        self._typed.changes.clear()
        self._typed.keep()
        self._list()
        self.back()
        self.host.tell(say("Stored on the roster: {count}", count=count))

    # Filling in, swapping, shifts and things

    def new(self) -> None:
        """F3: a cycle of shifts over some days."""
        if self.permits(self.grid.may_type):
            self._turn_side(self.fill_form)
            self.fill_form.offer(self.sheet, self.grid.selected())

    def _fill(self) -> None:
        try:
            cells = self._filled(self.fill_form.form.values())
        except Refusal as refusal:
            self.fill_form.form.show_refusal(refusal)
            return
        self.back()
        self.grid.write(cells)
        self.host.tell(say("Filled in, not stored yet: Ctrl+S stores it."))

    def _filled(self, asked: Mapping[str, Any]) -> dict[Cell, Duties]:
        first, last, sheet = asked["since"], asked["until"], self.sheet
        if not sheet.days[0] <= first <= last <= sheet.days[-1]:
            raise Refusal(
                mark("Both days lie in the month that is seen, the last not before the first."), field="until"
            )
        operators = [operator for operator, _ in sheet.operators if operator in asked["operator"]]
        if asked["cycle"]:
            try:
                cycle = cycle_of(asked["cycle"], [each for each in sheet.patterns if each.active])
            except Refusal as refusal:
                raise Refusal(refusal.sentence, field="cycle", **refusal.facts) from refusal
            return cycled(cycle, operators, first, last, asked["further"] or 0)
        before = self._office.roster.sheet(first - timedelta(days=7), first - timedelta(days=1))
        typed = {cell: change.after for cell, change in self._typed.changes.items()}
        return week_again({**before.cells, **typed}, operators, first, last)

    def _begin_swap(self) -> None:
        cell = self.grid.current()
        if cell is not None and self.permits(self.grid.may_type):
            self._turn_side(self.swap_form)
            self.swap_form.offer(self.sheet, cell)

    def _swap(self) -> None:
        form = self.swap_form.form
        try:
            asked = form.values()
            self._office.swaps.swap(asked["shift"], asked["operator"], asked["reason"], asked["back"])
        except Refusal as refusal:
            form.show_refusal(refusal)
            return
        self._list()
        self.back()
        self.host.tell(say("They have swapped."))

    def _begin_list(self, panel: ListPanel) -> None:
        if self.permits(self.grid.may_type):
            self._turn_side(panel)
            panel.begin()

    # Papers and files

    def print_paper(self) -> None:
        """F9: the month as it hangs on the wall."""
        self._show_paper(self._first, last_of_month(self._first))

    def _print_week(self) -> None:
        """The week of the chosen day, with the shifts spelled out."""
        cell = self.grid.current()
        day = cell[1] if cell else self._first
        monday = day - timedelta(days=day.weekday())
        self._show_paper(monday, monday + timedelta(days=6))

    def _show_paper(self, first: date, last: date) -> None:
        if len(self._typed):
            self.host.tell(say("The paper shows what is stored: Ctrl+S stores what is typed."))
        self.host.preview_paper("roster", days_number(first, last))

    def export(self) -> None:
        if self.permits(self._house.may(Right.EXPORT)):
            name = say("Roster {month}", month=f"{self._first:%Y-%m}")
            self.host.choose_target(say("Save the roster"), name, ENDINGS, self._save)

    def _save(self, path: str) -> None:
        span = {"since": self._first.isoformat(), "until": last_of_month(self._first).isoformat()}
        self.host.run("export", say("Saving the roster"), self._saved, register="roster", path=path, **span)

    def _saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))

    def _choose_file(self) -> None:
        if self.permits(self.grid.may_type):
            self.host.choose_file(say("Take in a roster"), _READ, self._read)

    def _read(self, path: str) -> None:
        month = self._first.isoformat()
        self.host.run("read_roster", say("Reading the roster"), self._show_read, path=path, month=month)

    def _show_read(self, read: RosterRead) -> None:
        self._turn(read.first)
        self.grid.write(read.cells)
        self._turn_side(self.misread)
        self.misread.show_read(len(self._typed), read.faults)
        if len(self._typed):
            self.grid.choose(min(self._typed.changes, key=lambda cell: (self.grid.cells.place(cell).row(), cell[1])))
        self.grid.setFocus()

    def help_text(self) -> str:
        return say(
            "Roster: the sheet of a month, an operator a row and a day a column. The digits 1, 2, 3 or the signs type"
            " the shifts, 0 a day off; + and a sign add a second shift of the day. Several cells are chosen with Shift"
            " and the arrows, and typed at once; Ctrl+C and Ctrl+V carry them, also from and to Excel, Ctrl+Z takes"
            " back. F3 fills in a cycle, or the week before again. Nothing is stored before Ctrl+S. F7 swaps the"
            " chosen shift, with the reason. F2 sets up the shifts, F8 the things that are handed over. F9 shows the"
            " month's paper, Ctrl+W the week's; Ctrl+E saves the sheet as .xlsx, Ctrl+I takes a filled-in one back."
        )
