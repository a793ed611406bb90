"""The log room: what is written in one line as it happens, what the desks did, and the log of all shifts."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.duty.records import DutyEntry, ShiftState
from frontdesk.duty.tab.log_card import LineCard
from frontdesk.duty.tab.log_forms import (
    LinePanel,
    QuickLine,
    correction_panel,
    days_panel,
    done_panel,
    entry_panel,
    unit_hit,
)
from frontdesk.duty.tab.log_list import COLUMNS, LineFilters
from frontdesk.duty.tab.log_shift import Line, ShiftLog
from frontdesk.reception.tab.room import EntryRoom
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Card
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.room import LongList

if TYPE_CHECKING:
    from frontdesk.duty.tab.doors import DutyHouse

QUICK = "duty line"
"""The name of the draft of the line that is half typed."""


class LogRoom(EntryRoom):
    """The log of a shift, or the lines of all shifts; at the right the line that is chosen."""

    def __init__(self, house: "DutyHouse") -> None:
        self.card = LineCard()
        table = RecordTable(COLUMNS, say("Entries of the duty log"), sort=("at", True), first=True)
        super().__init__(house.host, self.card, table, "dutylog", house.may)
        self.house, self._office, self._desk = house, house.office, house.office.log
        self._shift: Line | None = None
        self._chosen_shift: int | None = None
        self._lay_out()
        self._lay_out_acts()
        for shown in (self.table, self.shift.table):
            shown.current_changed.connect(lambda _: self._show())
            shown.opened.connect(self._open_document)
        self.quick.finished.connect(self._write_line)
        self.quick.left.connect(self._leave_line)
        self._kept = house.drafts.recall(QUICK)
        self.quick.set_draft(self._kept)
        self.bar.currentChanged.connect(self._turn_page)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", 1)):
            QShortcut(QKeySequence(key), self, partial(self._step, step))

    def _lay_out(self) -> None:
        host = self.host
        self.quick, self.typing = QuickLine(), Card()
        self.typing.add(self.quick)
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(say("Which log"))
        for title in (say("Log of the shift"), say("All entries")):
            self.bar.addTab(title)
        self.shift = ShiftLog(self._turn_shift, (host.kept("dutyshift"), partial(host.keep, "dutyshift")))
        self.filters = LineFilters(self.house.today, self._list)
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.shift)
        self.pages.addWidget(LongList(self.table, self.filters, host, "dutylog", self.saved))
        self.column.setSpacing(looks.GAP)
        for piece in (self.typing, self.bar):
            self.column.addWidget(piece)
        self.column.addWidget(self.pages, 1)

    def _lay_out_acts(self) -> None:
        self.done = primary(say("Done …"), "F7", self._ask_done)
        self.new_first = primary(say("New entry …"), "F3", self.new)
        self.new_too = plain(say("New entry …"), "F3", self.new)
        self.correct = plain(say("Put right …"), "F2", self._ask_correction)
        self.addendum = plain(say("Addendum …"), "F8", self._ask_addendum)
        self.ticket = plain(say("Make it a ticket …"), "Ctrl+Shift+T", self._hand_on)
        self.document = plain(say("Show the document"), "", lambda: self._open_document(self.line()))
        self.paper = plain(say("Log of the shift"), "F9", self.print_paper)
        self.day = plain(say("Log of the day"), "Shift+F9", self._print_day)
        self.days = plain(say("Several days …"), "Ctrl+P", self._ask_days)
        for piece in (self.done, self.new_first):
            self.card.add(piece)
        self.card.add(Flow(self.correct, self.addendum, self.ticket, self.document, self.new_too))
        self.card.add(Flow(self.paper, self.day, self.days))

    def help_text(self) -> str:
        return say(
            "Log: type what happened into the line at the top, and Enter writes it into the log of your shift. What the"
            " desks do stands there by itself: visitors, keys, receipts, enquiries. F3 writes an entry with all that"
            " can be said of it: when it happened, if that is a while ago, the unit, the number of a document, and by"
            " when it is to be done. That is carried over from shift to shift until F7 says that it is done. A line is"
            " never changed: F2 puts it right by a further one. When the shift is handed over its log is locked; F8"
            " adds to it, Ctrl+Shift+T makes a ticket of a line.\n\nCtrl+PgDown turns between the log of a shift and"
            " the entries of all shifts, Alt+Left and Alt+Right to the shift before and after. F9 shows the log of the"
            " shift, Shift+F9 that of the whole day, Ctrl+P saves the logs of several days as one PDF with bookmarks,"
            " Ctrl+E the list of entries."
        )

    # What is seen

    def line(self) -> Line | None:
        """The line that is chosen, written or done at a desk."""
        table = self.table if self.bar.currentIndex() else self.shift.table
        line: Line | None = table.current_row()
        return line

    def refresh(self) -> None:
        looks.reveal(self.saved, self.house.may(Right.EXPORT))
        keeping = self.house.may(Right.KEEP_LOG)
        looks.reveal(self.typing, keeping)
        if self.bar.currentIndex():
            self._list()
        else:
            self._show_shift()

    def _show_shift(self) -> None:
        """The shift that was turned to; else one's own, the one at this counter, or the latest."""
        mine = self._office.shifts.own() or self._office.shifts.current()
        shift_id = self._chosen_shift or (mine.id if mine else self._office.log_registers.beside(None, later=False))
        found = self._office.shift_lists.rows([shift_id]) if shift_id else []
        self._shift = found[0] if found else None
        self.shift.show_shift(self._shift, self._office.log_registers.lines(shift_id) if shift_id else [])
        self._show()

    def _turn_shift(self, later: bool) -> None:
        if self._shift is not None:
            beside = self._office.log_registers.beside(self._shift["id"], later=later)
            if beside is not None:
                self._chosen_shift = beside
                self._show_shift()

    def _list(self) -> None:
        narrowed = self.narrowed()
        self.table.set_empty(
            say("No entry matches. Esc shows them all.")
            if any(narrowed.values())
            else say("Nothing is written yet. F3 writes the first entry."),
            "notebook-pen",
        )
        self.table.show_source(self._desk.lines(**narrowed))
        self._show()

    def narrowed(self) -> dict[str, Any]:
        return self.filters.narrowed()

    def widen(self, text: str = "") -> None:
        self.filters.widen(text)
        self._chosen_shift = None
        if self.bar.currentIndex():
            self.filters.tell()
        else:
            self._show_shift()

    def _step(self, step: int) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + step) % self.bar.count())

    def _turn_page(self, at: int) -> None:
        self.pages.setCurrentIndex(at)
        self.refresh()
        self.home().setFocus()

    def home(self) -> QWidget:
        if self.bar.currentIndex():
            return self.table
        return self.quick.text if self.house.may(Right.KEEP_LOG) else self.shift.table

    def show_unit(self, unit_id: int) -> None:
        """The entries about a unit."""
        self._show_among_all(self._desk.unit_code(unit_id))

    def show_one(self, record: int) -> None:
        """Turn to an entry, among all."""
        self._show_among_all()
        self.table.select_identity(record)
        self.table.setFocus()

    def _show_among_all(self, text: str = "") -> None:
        self.close_entry()
        self.bar.setCurrentIndex(1)
        self.widen(text)
        self.table.setFocus()

    def unit_id(self) -> int | None:
        line = self.line()
        return line["unit_id"] if line else None

    def _show(self) -> None:
        line, keeping = self.line(), self.house.may(Right.KEEP_LOG)
        written = line is not None and not line["what"]
        still = bool(line and written and line["state"] in ("open", "overdue"))
        over = self._over(line)
        self.card.show_line(line)
        shown = (
            (self.done, keeping and still), (self.new_first, keeping and not still), (self.new_too, keeping and still),
            (self.correct, keeping and written), (self.addendum, keeping and over),
            (self.ticket, written and self.house.may(Right.HANDLE_TICKETS)),
            (self.document, bool(line and line["link"] and line["link"] not in ("shift", "handover"))),
            (self.paper, self._shift_of(line) is not None), (self.day, line is not None),
            (self.days, self.house.may(Right.EXPORT)),
        )  # fmt: skip
        for piece, seen in shown:
            looks.reveal(piece, seen)

    def _shift_of(self, line: Line | None) -> int | None:
        """The shift whose log is meant: that of the line, or the one that is shown."""
        if self.bar.currentIndex():
            return line["shift_id"] if line else None
        return self._shift["id"] if self._shift else None

    def _over(self, line: Line | None) -> bool:
        """Whether the shift that is meant is over: what comes now is an addendum."""
        shift_id = self._shift_of(line)
        if shift_id is None:
            return False
        if self._shift is None or self._shift["id"] != shift_id:
            return bool(self._office.shift_lists.rows([shift_id])[0]["closed"])
        return bool(self._shift["state"] != ShiftState.OPEN)

    # Writing

    def _write_line(self) -> None:
        """Enter: the line is in the log of the shift that is open."""
        if not self.quick.text.value():
            return
        try:
            entry = self._desk.write(self.quick.entry())
        except Refusal as refusal:
            self.quick.show_refusal(refusal)
            return
        self.quick.clear_refusals()
        self.quick.text.set_value(None)
        self._keep_line()
        self._written(entry)
        self.quick.start()

    def _leave_line(self) -> None:
        (self.table if self.bar.currentIndex() else self.shift.table).setFocus()

    def new(self) -> None:
        """F3: an entry with all that can be said of it; what is typed in the line at the top goes along."""
        if self.permits(self.house.may(Right.KEEP_LOG)):
            typed = self.quick.text.value()
            panel = self._begin("duty entry")
            if typed and not panel.recalled():
                panel.form.set_values({"text": typed, "category": self.quick.category.value()})
                self.quick.text.set_value(None)

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        """An entry with what another desk knows. Who asked or came stays there: a log is kept longer than that is."""
        unit = facts.get("unit_id")
        known = {
            "text": facts.get("text"), "about": facts.get("source"), "category": "resident",
            "unit_id": unit_hit(unit, self._desk.unit_code(unit)) if unit else None,
        }  # fmt: skip
        draft = f"duty entry for {facts.get('source') or unit}"
        self._begin(draft, {name: value for name, value in known.items() if value}, on_done)

    def _begin(
        self, draft: str, known: Mapping[str, Any] = MappingProxyType({}), on_done: Callable[[str], None] | None = None
    ) -> LinePanel:
        """An entry that begins with what is known, unless more was half typed of it before."""
        panel = entry_panel(self.house, self._desk.write, say("New entry"), draft)
        panel.form.set_values(known)
        self._ask(panel, on_done)
        return panel

    def _ask_addendum(self) -> None:
        shift_id = self._shift_of(self.line())
        if shift_id is not None:
            number = self._office.shift_lists.rows([shift_id])[0]["number"]
            write = partial(self._desk.write, shift_id=shift_id)
            heading = say("Addendum to {number}", number=number)
            self._ask(entry_panel(self.house, write, heading, f"addendum to {number}"))

    def _ask_correction(self) -> None:
        line = self.line()
        if line is not None:
            panel = correction_panel(self.house, line, partial(self._desk.correct, line["id"]))
            self._ask(panel)
            panel.form.field("text").content.setFocus()

    def _ask(self, panel: LinePanel, on_done: Callable[[str], None] | None = None) -> None:
        def saved() -> None:
            entry = panel.kept()
            self.close_entry()
            self._written(entry)
            self.home().setFocus()
            if on_done is not None:
                on_done(self._desk.line_rows([entry.id])[0]["number"])

        self.open_entry(panel, saved)

    def _hand_on(self) -> None:
        """A repair or complaint of what was written; what is still to be done is done by it."""
        if line := self.line():
            facts = {"unit_id": line["unit_id"], "text": line["text"], "source": line["number"]}
            self.host.hand_on("tickets", facts, partial(self._became, line))

    def _became(self, line: Line, number: str) -> None:
        if line["state"] in ("open", "overdue"):
            self.attempt(lambda: self._desk.done(line["id"], say("Became {number}", number=number)))
        self.refresh()

    def _written(self, entry: DutyEntry) -> None:
        """Show a line that has just been written, in the log of its shift or among all, and say so."""
        (line,) = self._desk.line_rows([entry.id])
        if not self.bar.currentIndex() and (self._shift is None or self._shift["id"] != entry.shift_id):
            self._chosen_shift = entry.shift_id
        self.refresh()
        table = self.table if self.bar.currentIndex() else self.shift.table
        if not table.select_identity(entry.id):
            self.widen()
            table.select_identity(entry.id)
        self._show()
        self.host.tell(say("{number} is in the log.", number=line["number"]))

    def _ask_done(self) -> None:
        line = self.line()
        if line is None:
            return

        def saved() -> None:
            self.close_entry()
            self.refresh()
            self.home().setFocus()
            self.host.tell(say("{number} is done.", number=line["number"]))

        self.open_entry(done_panel(self.house, line, partial(self._desk.done, line["id"])), saved)

    def keep_drafts(self) -> None:
        super().keep_drafts()
        self._keep_line()

    def _keep_line(self) -> None:
        """Keep what is half typed; a disk that is full stands in the way of nothing."""
        typed = {"text": self.quick.text.draft()} if self.quick.text.draft() else {}
        if typed != self._kept:
            with suppress(Refusal):
                self.house.drafts.keep(QUICK, typed)
                self._kept = typed

    # Elsewhere, and taken along

    def _open_document(self, line: Line | None) -> None:
        """Enter: the document that a line is about, at its desk."""
        if line is not None and line["link"] and line["record"] is not None:
            self.host.show_record(line["link"], line["record"])

    def print_paper(self) -> None:
        """F9: the log of the shift."""
        shift_id = self._shift_of(self.line())
        if shift_id is not None:
            self.host.preview_paper("duty_log", shift_id)

    def save_and_print(self) -> None:
        """F10: save what is typed; with nothing to save, the log of the shift goes to the printer."""
        shift_id = self._shift_of(self.line())
        if self.entry is not None:
            self.save()
        elif shift_id is not None:
            self.host.print_paper("duty_log", shift_id)

    def _print_day(self) -> None:
        line = self.line()
        if line is not None:
            self.host.preview_paper("duty_day", line["at"].date().toordinal())

    def _ask_days(self) -> None:
        if self.permits(self.house.may(Right.EXPORT)):
            self.open_entry(days_panel(self.house, self._ask_target), self.close_entry)

    def _ask_target(self, since: date, until: date) -> None:
        name = say("Duty log {first} to {last}", first=since, last=until)
        save = partial(self._save_days, since, until)
        self.host.choose_target(say("Save the logs"), name, (".pdf",), save)

    def _save_days(self, since: date, until: date, path: str) -> None:
        title = say("Putting the logs together")
        self.host.run("duty_logs", title, self._days_saved, path=path, since=since, until=until)

    def _days_saved(self, count: int) -> None:
        self.host.tell(say("Saved. Shifts: {count}", count=count))
