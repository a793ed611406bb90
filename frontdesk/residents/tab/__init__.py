"""The residents desk in the window: the units at the left, the unit file at the right, where all forms open too."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.core.drafts import Drafts
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.records import STATUSES, UNIT_KINDS, Vehicle
from frontdesk.residents.sections import Section, Task
from frontdesk.residents.tab.acts import Acts, Asked
from frontdesk.residents.tab.takeover import Takeovers
from frontdesk.residents.tab.unitfile import May, UnitFilePanel, permit
from frontdesk.residents.tables import UNITS
from frontdesk.residents.unitfiles import UnitFile
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.attachments import HELP, AttachmentStrip
from frontdesk.widgets.buttons import IconButton, plain
from frontdesk.widgets.card import Card, Words, row
from frontdesk.widgets.desktab import DeskTab, Host
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.rowcount import RowCount

if TYPE_CHECKING:
    from frontdesk.residents.takeovers import ListDesk
    from frontdesk.widgets.imports import ImportsPanel
    from frontdesk.widgets.takeover import TakeoverPanel

__all__ = ["ResidentsTab"]

LEFT_WIDTH, RIGHT_WIDTH, FILTER_WIDTH = 320, 600, 168
"""Pixels at 100 %: the least of the list, so that its filters leave room for rows, and the most of the file."""
ANY_WIDTH = (1 << 24) - 1
"""As wide as Qt lets a widget be."""

MoreFacts = Callable[[int], list[tuple[str, str, str]]]
"""Unit → (label, value, role) of what desks above know of it, role being good, soon, late or plain."""


class ResidentsTab(DeskTab):
    """Units and their files."""

    # From charges on they belong to desks above: what is owed, and what happened, stands in the unit file too.
    watches = frozenset(
        {
            "building", "unit", "person", "phone", "occupancy", "vehicle", "charge", "payment", "allocation",
            "attachment", "incident", "visit", "enquiry", "key", "key_copy", "key_custody", "key_loan", "duty_entry",
            "ticket",
        }
    )  # fmt: skip

    def __init__(
        self,
        desk: ResidentDesk,
        registers: "Callable[[], ListDesk]",
        drafts: Drafts,
        may: May,
        host: Host,
        more_facts: MoreFacts = lambda unit_id: [],
        today: Callable[[], date] = date.today,
        sections: Callable[[int], Sequence[Section]] = lambda unit_id: (),
        told: Callable[[int], list[str]] = lambda unit_id: [],
    ) -> None:
        super().__init__()
        self._desk, self._drafts, self._may, self._host = desk, drafts, may, host
        self._more_facts, self._sections, self._told = more_facts, sections, told
        self._acts = Acts(desk, drafts, today)
        self._file: UnitFile | None = None
        self._takeovers = Takeovers(registers, host, self._open, self.refresh)
        self._entry: EntryPanel | TakeoverPanel | ImportsPanel | None = None
        self.table = RecordTable(UNITS, say("Units"), sort=("code", False))
        self.table.keep_columns(host.kept("units"), partial(host.keep, "units"))
        self.table.refused.connect(host.refuse)
        self.table.current_changed.connect(self._turn_to)
        self.table.opened.connect(self._enter_file)
        files = AttachmentStrip(desk.attachments, host, may, "unit")
        self.file = UnitFilePanel(may, desk.reveal_identity, host.refuse, files, today)
        self._nothing = Card()
        hint = Words(say("Choose a unit to see its file."), "muted")
        self._nothing.add(row(None, hint, None), 1)
        self._right = QStackedWidget()
        self._right.setMaximumWidth(RIGHT_WIDTH)
        self._right.addWidget(self._nothing)
        self._right.addWidget(self.file)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(looks.WIDE_GAP, looks.WIDE_GAP, looks.WIDE_GAP, looks.WIDE_GAP)
        whole.setSpacing(looks.WIDE_GAP)
        self._left = self._list()
        self._left.setMinimumWidth(LEFT_WIDTH)
        files.listen(self.file, self._left)
        whole.addWidget(self._left, 1)
        # The file has all its width before the list gets more than it needs.
        whole.addWidget(self._right, 1000)
        self._connect_acts()

    def _list(self) -> Card:
        self.text = TextField(say("Unit, name, initials, phone, plate"))
        self.text.setAccessibleName(say("Filter"))
        self.building = Choice([(None, say("All buildings"))])
        self.kind = Choice([("", say("All kinds")), *((kind, say(text)) for kind, text in UNIT_KINDS.items())])
        self.status = Choice([("", say("All statuses")), *((status, say(text)) for status, text in STATUSES.items())])
        for field, name in (
            (self.building, say("Building")),
            (self.kind, say("Kind")),
            (self.status, say("Status")),
        ):
            field.setAccessibleName(name)
            field.changed.connect(self._narrow)
        self.text.changed.connect(self._narrow)
        self.text.returnPressed.connect(self._enter_list)
        keeps = self._may(Right.KEEP_RESIDENTS)
        self.new_unit = permit(plain(say("New unit"), "F3", self.new, "plus"), keeps)
        self.import_register = permit(plain(say("Import register…"), "Ctrl+I", self.take_in), keeps)
        self.imports = IconButton("history", say("Imports"), "Ctrl+Shift+I")
        self.imports.clicked.connect(self._takeovers.show_imports)
        self.imports.setEnabled(keeps)
        self.export_register = permit(plain(say("Export"), "Ctrl+E", self.export), self._may(Right.EXPORT))
        card = Card(flush=True)
        bar = QWidget()
        lines = QVBoxLayout(bar)
        lines.setContentsMargins(11, 10, 11, 10)
        lines.setSpacing(looks.GAP)
        lines.addLayout(Flow(self.new_unit, self.import_register, self.export_register))
        self.text.setFixedWidth(FILTER_WIDTH)
        lines.addLayout(Flow(self.text, self.building, self.kind, self.status))
        card.add(bar)
        card.add(self.table, 1)
        card.add_foot(RowCount(self.table), Words(say("↑↓ choose   Enter unit file"), "muted"), self.imports)
        return card

    def _connect_acts(self) -> None:
        file, acts = self.file, self._acts
        for asked, make in (
            (file.wants_edit, acts.edit),
            (file.wants_person, acts.add_person),
            (file.wants_transfer, acts.transfer),
            (file.wants_lease, acts.let),
            (file.wants_lease_end, acts.end_lease),
            (file.wants_vehicle, acts.add_vehicle),
        ):
            asked.connect(lambda make=make: self._ask(make(self._shown())))
        file.wants_person_change.connect(lambda resident: self._ask(acts.change_person(resident)))
        file.wants_privacy.connect(lambda resident: self._host.show_privacy(resident.person.id))
        file.wants_move_out.connect(lambda resident: self._ask(acts.move_out(resident)))
        file.wants_vehicle_end.connect(self._end_vehicle)
        file.wants_payment.connect(lambda: self._host.show_account(self._shown().unit.id))
        file.wants_record.connect(lambda line: self._host.show_record(line.kind, line.record))
        file.wants_task.connect(self._begin_task)
        file.wants_statement.connect(lambda: self._host.preview_report("statement", unit_id=self._shown().unit.id))

    # What the window asks

    def refresh(self) -> None:
        """Show the units, and the file that is open, as they stand in the books."""
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self._desk.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        self._narrow()
        if self._file is not None:
            self._show_file(self._file.unit.id)

    def begin(self) -> None:
        """The keyboard begins in the filter, or in the form that is half filled."""
        if self._entry is not None:
            self._entry.resume()
        else:
            self.text.setFocus()

    def new(self) -> None:
        """F3: a new unit."""
        if self.new_unit.isEnabled():
            added: list[int] = []
            self._ask(self._acts.new_unit(added.append), lambda: added[-1])

    def save(self) -> None:
        """Ctrl+S: save the form, or import the register that is shown."""
        if self._entry is not None:
            self._entry.save()

    def export(self) -> None:
        """Ctrl+E: the resident register of the units that are listed, as a file."""
        if self.export_register.isEnabled():
            endings = (".xlsx", ".csv", ".pdf")
            self._host.choose_target(
                say("Export the resident register"), say("Resident register"), endings, self._export
            )

    def take_in(self) -> None:
        """Begin importing a register: the first thing that a new estate does."""
        self._takeovers.choose()

    def back(self) -> None:
        """Esc: leave the form with its draft kept; else see all units again."""
        if isinstance(self._entry, EntryPanel):
            self._entry.leave()
        elif self._entry is not None:
            self._close_entry()
        else:
            self._clear_filter()
            self.text.setFocus()

    def show_unit(self, unit_id: int) -> None:
        """Turn to a unit's file; the list follows if the unit is in it."""
        self._leave_entry()
        if not self.table.select_identity(unit_id):
            self.table.setCurrentIndex(self.table.rows.index(-1, 0))
            self.table.clearSelection()
        self._show_file(unit_id)
        self._right.setCurrentWidget(self.file if self._file else self._nothing)

    def show_record(self, kind: str, record: int) -> None:
        """Turn to the unit of what was found: a unit, a person or a vehicle."""
        unit_id = next((card.unit_id for card in self._desk.cards([(kind, record)])), None)
        if unit_id is None:
            self._host.refuse(Refusal(mark("This person is on file at no unit.")))
        else:
            self.show_unit(unit_id)

    def unit_id(self) -> int | None:
        """The unit whose file is open."""
        return self._file.unit.id if self._file else None

    def help_text(self) -> str:
        """What this desk is for, and its keys."""
        told = say(
            "The residents desk keeps one file for each unit: who lives there since when, how they are reached, their"
            " vehicles, and everything that changed.\n\n"
            "Type in the filter to narrow the list; arrows choose a unit, its file stands at the right. A click on a"
            " head sorts, as does Ctrl+Shift with the arrows: left and right choose the column, up and down the"
            " direction. Ctrl+C copies the chosen rows, Ctrl+Shift+C with the names of the columns.\n"
            "F3 adds a unit, F2 changes it, F7 adds a person, Ctrl+1 to Ctrl+9 change a person.\n"
            "Ctrl+T records a transfer of title, Ctrl+R a new lease, Ctrl+D the end of a lease. Nobody is deleted: who"
            " leaves stays on file as a former resident (Ctrl+H).\n"
            "Ctrl+Shift+1 to 9 show an identity number for 20 seconds; who looked is noted.\n"
            "Shift+F1 to F9 begin a request of a person: a copy of what is kept of them, or to be erased. Former"
            " residents have it beside their line.\n"
            "Ctrl+I takes over a register from a workbook or a text file: you see first how its columns are read and"
            " what it would do; above each column you say what it is. Faulty rows are saved with their reasons, to be"
            " mended and imported again. Ctrl+Shift+I lists the imports: each can be undone until somebody has worked"
            " on its rows. Ctrl+E writes the register of the units that are listed.\n"
            "F8 takes a payment for the unit. Esc leaves a form and keeps what is half typed."
        ) + say(
            " Ctrl+J shows the statement of its account.\n\n"
            "Visits, enquiries, keys and what the duty log says of the unit stand below its people: Enter or a click on"
            " one of them opens it at its desk. Ctrl+Shift+V signs in a visitor for the unit, Ctrl+Shift+E notes an"
            " enquiry, Ctrl+Shift+K lends a key, Ctrl+Shift+L writes an entry in the log."
        )
        return f"{told}\n\n{say(HELP)}"

    def keep_drafts(self) -> None:
        """Keep what is half typed."""
        if isinstance(self._entry, EntryPanel):
            self._entry.keep()

    # The list

    def _asked(self) -> dict[str, Any]:
        return {
            "text": self.text.value(),
            "building_id": self.building.value(),
            "kind": self.kind.value(),
            "status": self.status.value(),
        }

    def _narrow(self) -> None:
        asked = self._asked()
        self.table.set_empty(*self._why_empty(narrowed=any(asked.values())))
        self.table.show_source(self._desk.units(**asked))

    def _why_empty(self, *, narrowed: bool) -> tuple[str, str]:
        if narrowed:
            return say("No unit fits the filter. Esc shows all units again."), "funnel"
        told = say(
            "Here each unit has its file: who lives there, how they are reached, what changed.\n"
            "Ctrl+I imports the register that you have in Excel; F3 adds a single unit."
        )
        return told, "house"

    def _clear_filter(self) -> None:
        self.text.set_value("")
        self.building.set_value(None)
        self.kind.set_value("")
        self.status.set_value("")

    def _enter_list(self) -> None:
        if self.table.current_row() is None:
            self.table.select(0)
        self.table.setFocus()

    def _turn_to(self, chosen: dict[str, Any] | None) -> None:
        # Feeding the list anew tells the same unit again: that must not close a form.
        if chosen is not None and chosen["id"] != self.unit_id():
            self.show_unit(chosen["id"])

    def _enter_file(self, chosen: dict[str, Any]) -> None:
        self._turn_to(chosen)
        first = self.file.pay if self.file.pay.isEnabled() else self.file.add_person
        first.setFocus()

    def _show_file(self, unit_id: int) -> None:
        try:
            self._file = self._desk.unit_file(unit_id)
        except Refusal as refusal:
            self._host.refuse(refusal)
            return
        self.file.show_file(
            self._file, self._more_facts(unit_id), self._sections(unit_id), "\n".join(self._told(unit_id))
        )

    def _begin_task(self, task: Task) -> None:
        self._host.hand_on(task.desk, {**task.facts, "unit_id": self._shown().unit.id})

    # Forms

    def _ask(self, asked: Asked, unit_id: Callable[[], int] | None = None) -> None:
        """Open a form; once it is saved, show the unit as it stands then and say what was done."""
        entry, told = asked
        turn_to = unit_id or self._shown_id

        def done() -> None:
            self._close_entry()
            self.refresh()
            self.show_unit(turn_to())
            self._host.tell(told)

        entry.saved.connect(done)
        self._open(entry)

    def _open(self, entry: "EntryPanel | TakeoverPanel | ImportsPanel") -> None:
        self._leave_entry()
        self._entry = entry
        self._widen(not isinstance(entry, EntryPanel))
        self._right.addWidget(entry)
        self._right.setCurrentWidget(entry)
        entry.left.connect(self._close_entry)
        entry.begin()

    def _leave_entry(self) -> None:
        self.keep_drafts()
        self._close_entry()

    def _close_entry(self) -> None:
        entry, self._entry = self._entry, None
        if entry is None:
            return
        self._widen(False)
        self._right.setCurrentWidget(self.file if self._file else self._nothing)
        self._right.removeWidget(entry)
        entry.deleteLater()
        self.table.setFocus()

    def _widen(self, wide: bool) -> None:
        """Let a panel that has many columns of its own take the whole tab."""
        self._left.setVisible(not wide)
        self._right.setMaximumWidth(ANY_WIDTH if wide else RIGHT_WIDTH)

    def _end_vehicle(self, vehicle: Vehicle) -> None:
        def end(answer: Answer) -> None:
            self._desk.end_vehicle(vehicle.id)
            self.refresh()
            self._host.tell(say("{plate} is no longer on file here.", plate=vehicle.plate))

        sentence = say("From today on {plate} no longer belongs to this unit.", plate=vehicle.plate)
        Confirm(self, say("Vehicle no longer here"), sentence, say("Take off the file"), end).open()

    def _shown(self) -> UnitFile:
        if self._file is None:
            raise LookupError("no unit is shown")
        return self._file

    def _shown_id(self) -> int:
        return self._shown().unit.id

    # Registers

    def _export(self, path: str) -> None:
        def tell(rows: int) -> None:
            self._host.tell(say("Written: {name}, rows: {count}.", name=Path(path).name, count=rows))

        self._host.run(
            "export", say("Writing the register"), tell,
            register="residents", path=path, **self.table.heads.sorting(), **self._asked(),
        )  # fmt: skip
