"""The window of the audit trail: the acts in a list of any length, what each changed at its right."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.residents.unitfiles import said_value
from frontdesk.shell.finder import KINDS as OPENED
from frontdesk.shell.office import Office
from frontdesk.shell.trail.acts import ACTS
from frontdesk.shell.trail.desk import TrailDesk
from frontdesk.shell.trail.words import KINDS, act_said, field_said, kind_said, place_said
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain
from frontdesk.widgets.card import Card, Heading, Scrolled, Words
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.form import Choice, DateField, TextField
from frontdesk.widgets.quietline import QuietLine
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import ENDINGS, Filters, LongList

Row = dict[str, Any]


def _about(row: Row) -> str:
    return f"{kind_said(row['kind'])} {row['number'] or row['record'] or ''}".strip()


COLUMNS = (
    Column("id", mark("Time"), 132, sorts=True, value=lambda row: f"{row['at']:%Y-%m-%d %H:%M}"),
    Column("who", mark("Operator"), 96, sorts=True),
    Column("counter", mark("Counter"), 96, sorts=True, value=lambda row: place_said(row["counter"])),
    Column("act", mark("Act"), 0, sorts=True, value=lambda row: act_said(row["act"])),
    Column("about", mark("Record"), 232, value=_about),
)


class TrailWindow(QDialog):
    """Who did or looked at what: narrowed by operator, days, act, kind of record and number."""

    def __init__(self, parent: QWidget, office: Office, host: Host) -> None:
        super().__init__(parent)
        self._office, self._host = office, host
        self._desk = TrailDesk(office.ground)
        self._desk.open()
        self.setWindowTitle(say("Audit trail"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        looks.size_within(self, 1240, 700)
        self.quiet = QuietLine()
        self.table = RecordTable(COLUMNS, say("Audit trail"), sort=("id", True), first=True)
        self.table.set_empty(say("Nothing matches. Esc shows everything."), "shield-check")
        self._lay_out_list()
        self._lay_out_card()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list)
        split.addWidget(self.card)
        split.setStretchFactor(0, 1)
        split.setSizes([820, 380])
        feet = QHBoxLayout()
        feet.addWidget(self.quiet, 1)
        feet.addWidget(plain(say("Close"), "Esc", self.back))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.setSpacing(looks.WIDE_GAP)
        whole.addWidget(split, 1)
        whole.addLayout(feet)
        QShortcut(QKeySequence("Ctrl+E"), self, self.export)
        QShortcut(QKeySequence("F5"), self, self.show_rows)
        self.table.current_changed.connect(self._show)
        self.table.refused.connect(self.quiet.refuse)
        self.table.opened.connect(lambda _: self.open_record())
        self.text.returnPressed.connect(self._bar.tell)
        self.show_rows()
        self.table.setFocus()

    def _lay_out_list(self) -> None:
        self.text = TextField(say("Number or unit"), 60)
        self.operator = Choice([(None, say("All operators")), *self._desk.operators()])
        self.act = Choice([("", say("Whatever was done")), *_sorted((act, act_said(act)) for act in ACTS)])
        self.kind = Choice([("", say("All records")), *_sorted((kind, kind_said(kind)) for kind in KINDS)])
        today = self._office.ground.clock.today
        self.since, self.until = DateField(say("From"), today), DateField(say("To"), today)
        self._bar = Filters(
            (self.text, say("Filter"), 130),
            (self.operator, say("Operator"), 126),
            (self.act, say("Act"), 164),
            (self.kind, say("Record"), 124),
            (self.since, say("From"), 98),
            (self.until, say("To"), 98),
            told=self.show_rows,
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        looks.reveal(self.saved, self._office.may(Right.EXPORT))
        self._list = LongList(self.table, self._bar, self._host, "trail", self.saved)

    def _lay_out_card(self) -> None:
        self.title, self.facts, self.changed = Heading(large=True), Facts(), Facts()
        self.title.setWordWrap(True)
        self.heading, self.noted = Heading(say("Before and after")), Words("", "muted", wraps=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, looks.GAP, 0)
        column.setSpacing(looks.WIDE_GAP)
        for piece in (self.facts, self.heading, self.changed, self.noted):
            column.addWidget(piece)
        column.addStretch(1)
        self.opening = plain(say("Open the record"), "F4", self.open_record)
        self.card = Card()
        self.card.add(self.title)
        self.card.add(Scrolled(inside), 1)
        self.card.add(self.opening)

    def narrowed(self) -> dict[str, Any]:
        """By what the list is narrowed."""
        return {
            "text": self.text.value(), "operator_id": self.operator.value(), "act": self.act.value(),
            "record_kind": self.kind.value(), "since": self.since.value(), "until": self.until.value(),
        }  # fmt: skip

    def show_rows(self) -> None:
        """Show what was done, narrowed."""
        try:
            self.table.show_source(self._desk.rows(**self.narrowed()))
        except Refusal as refusal:
            self.quiet.refuse(refusal)

    def back(self) -> None:
        """Esc: from a narrowed list to the whole, from the whole back to the desks."""
        if not any(self.narrowed().values()):
            self.accept()
            return
        for field in (self.text, self.since, self.until):
            field.clear()
        for choice in (self.operator, self.act, self.kind):
            choice.setCurrentIndex(0)
        self._bar.tell()
        self.table.setFocus()

    def _show(self, row: Row | None) -> None:
        self.title.setText(act_said(row["act"]) if row else say("Nothing chosen"))
        changes = self._desk.changes(row) if row else []
        for piece in (self.heading, self.changed):
            looks.reveal(piece, bool(changes))
        looks.reveal(self.facts, row is not None)
        looks.reveal(self.opening, row is not None and self._known(row) is not None)
        self.noted.setText(_noted(row) if row else "")
        self.changed.set_facts(_changed(changes))
        if row is not None:
            self.facts.set_facts([
                (say("Time"), f"{row['at']:%Y-%m-%d %H:%M:%S}"), (say("Operator"), row["who"]),
                (say("Counter"), place_said(row["counter"])), (say("Record"), _about(row)),
                (say("Row of the audit chain"), f"{row['id']:,}"),
            ])  # fmt: skip

    def _known(self, row: Row) -> tuple[str, int] | None:
        """The record of a row, if a desk opens it; one that is gone, or of a kind that nobody opens, is none."""
        kind, record = self._desk.record(row)
        return (kind, record) if kind in OPENED and self._office.finder.cards([(kind, record)]) else None

    def open_record(self) -> None:
        """F4 or Enter: the record that the row is about, at its desk."""
        row = self.table.current_row()
        known = self._known(row) if row else None
        if known is not None:
            self.accept()
            self._host.show_record(*known)

    def export(self) -> None:
        """Ctrl+E: the list, narrowed as it is, as a file."""
        if not self._office.may(Right.EXPORT):
            self.quiet.refuse(Refusal(mark("Your role may not do this. Ask a supervisor or the manager.")))
            return
        self._host.choose_target(say("Save the list"), say("Audit trail"), ENDINGS, self._save)

    def _save(self, path: str) -> None:
        told = {
            name: value.isoformat() if isinstance(value, date) else value for name, value in self.narrowed().items()
        }
        self._host.run(
            "export", say("Saving the list"), lambda rows: self._host.tell(say("Saved. Rows: {count}", count=rows)),
            register="audit", path=path, **self.table.heads.sorting(), **told,
        )  # fmt: skip


def _sorted(options: Any) -> list[tuple[str, str]]:
    return sorted(options, key=lambda option: option[1])


def _changed(changes: list[dict[str, str]]) -> list[tuple[str, str]]:
    told = [
        (field_said(each["field"]), f"{_value(each, 'before')} → {_value(each, 'after')}")
        for each in changes
        if each["field"]
    ]
    erased = len(changes) - len(told)
    return [*told, (say("(erased)"), str(erased))] if erased else told


def _value(each: dict[str, str], name: str) -> str:
    return said_value(each["field"], each[name]) or "—"


def _noted(row: Row) -> str:
    told = ", ".join(f"{name} {value}" for name, value in row["facts"].items() if name != "fields")
    return say("Noted besides: {facts}", facts=told) if told else ""
