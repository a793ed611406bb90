"""The sheet in which a building's meters are typed: one row a meter, one cell to type, worked by keyboard alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.meters.desk import Typed, followed
from frontdesk.fees.meters.readings import Standing, full_round, is_unusual, value_of, value_text
from frontdesk.fees.records.meters import ReadingKind
from frontdesk.fees.tables import Shown
from frontdesk.widgets import looks
from frontdesk.widgets.recordtable import Column, RecordTable


@dataclass(frozen=True, slots=True)
class Terms:
    """For which month and day is typed, and how many times the usual is flagged."""

    period: int
    day: date
    today: date
    times: int


class SheetRow:
    """A meter in the sheet, and what is typed for it; `problem` says why it can't be stored, `odd` what to look at."""

    __slots__ = ("asked", "confirmed", "id", "odd", "problem", "rolled", "standing", "text", "use")

    def __init__(self, standing: Standing) -> None:
        self.id = standing.id
        self.standing = standing
        self.text = ""
        self.rolled = self.confirmed = self.asked = False
        self.use: int | None = standing.told.use if standing.told else None
        self.problem: Refusal | None = None
        self.odd = ""

    @property
    def open(self) -> bool:
        """Whether something can be typed: nothing is stored for the month, and the meter is in use."""
        return self.standing.told is None and self.standing.until is None and not self.standing.later

    def type(self, text: str, terms: Terms, *, rolled: bool = False, confirmed: bool = False) -> None:
        """Something is typed, or the terms are others: what it comes to, and what is wrong or odd about it."""
        self.text, self.rolled, self.confirmed, self.asked = text, rolled, confirmed, False
        self.use, self.problem, self.odd = None, None, ""
        if not text.strip():
            return
        try:
            typed = Typed(self.id, value_of(text), rolled, confirmed=True)
            row = followed(self.standing, typed, terms.period, terms.day, terms.today, terms.times)
        except Refusal as refusal:
            self.problem = refusal
            return
        self.use = row[5] if row else None
        if self.use is not None and is_unusual(self.use, self.standing.usual, terms.times):
            self.odd = times_said(self.use, self.standing.usual or 0)

    @property
    def waits(self) -> bool:
        """Whether an unusual use has not been confirmed yet."""
        return bool(self.odd) and not self.confirmed

    def typed(self) -> Typed:
        """What is typed, as the desk stores it."""
        return Typed(self.id, value_of(self.text), self.rolled, self.confirmed)


def times_said(use: int, usual: int) -> str:
    """How far from the usual a use is."""
    return say("{times} × the usual", times=use // usual) if usual else say("Stood still before")


def state(row: SheetRow) -> Shown:
    """Where a row stands: what is wrong with what is typed, or what is stored."""
    told = row.standing.told
    if told is not None:
        kinds = {ReadingKind.LAST: say("Taken down"), ReadingKind.ROLLED: say("Rolled over")}
        return ("plain", say("Billed")) if told.billed else ("good", kinds.get(ReadingKind(told.kind), say("Stored")))
    if not row.open:
        return "plain", say("Read later") if row.standing.later else say("Taken down")
    if row.problem is not None:
        return "late", _in_short(row)
    if row.odd:
        return "accent" if row.confirmed else "soon", row.odd
    if row.text.strip():
        return "accent", say("Rolled over") if row.rolled else say("Typed")
    return "plain", ""


def _in_short(row: SheetRow) -> str:
    try:
        value = value_of(row.text)
    except Refusal:
        return say("No reading")
    last = row.standing.last
    if last is not None and value < last.value and not row.rolled:
        return say("Below the last")
    return say("Too many digits") if value >= full_round(row.standing.digits) else say("Please check")


def _shown(value: int | None) -> str:
    return "" if value is None else value_text(value)


SHEET = (
    Column("unit", mark("Unit"), 92, value=lambda row: row.standing.unit),
    Column("number", mark("Meter number"), 0, value=lambda row: row.standing.number),
    Column("last", mark("Last reading"), 104, align="right", value=lambda row: _shown(_last(row, "value"))),
    Column("read_on", mark("Last read on"), 100, "date", value=lambda row: _last(row, "read_on")),
    Column("usual", mark("Usual use"), 88, align="right", value=lambda row: _shown(row.standing.usual)),
    Column("reading", mark("New reading"), 128, align="right", value=lambda row: reading_text(row)),
    Column("use", mark("Use"), 92, align="right", value=lambda row: _shown(row.use)),
    Column("state", mark("State"), 138, "pill", value=state),
)
"""What stands in the sheet."""


def reading_text(row: SheetRow) -> str:
    """What is stored or typed."""
    return value_text(row.standing.told.value) if row.standing.told else row.text


def _last(row: SheetRow, what: str) -> Any:
    return getattr(row.standing.last, what, None)


class Cell(QLineEdit):
    """The cell of the current row. Enter and the arrows walk, Esc empties it; the window gets all other keys."""

    def __init__(self, parent: QWidget, walk: Callable[[QKeyEvent], bool]) -> None:
        super().__init__(parent)
        self._walk = walk
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMaxLength(20)
        self.setAccessibleName(say("New reading"))
        self.hide()

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._walk(event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it turns the list


class ReadingSheet(RecordTable):
    """The rows with the cell that is typed into. Enter goes to the next meter that is still to be read."""

    changed = Signal(object)
    """Something was typed for this row, or confirmed."""
    stuck = Signal(object)
    """Enter on this row, whose value can't be stored or is still to be confirmed."""
    ended = Signal()
    """Enter on the last meter that could be read."""

    def __init__(self, terms: Callable[[], Terms], name: str) -> None:
        super().__init__(SHEET, name)
        self._terms = terms
        self._meter = 0
        self.cell = Cell(self.viewport(), self._walked)
        self.cell.textEdited.connect(self._type)
        self.selectionModel().currentRowChanged.connect(self._turn_to)
        self.verticalScrollBar().valueChanged.connect(self._place_cell)
        self.horizontalScrollBar().valueChanged.connect(self._place_cell)
        self.heads.sectionResized.connect(self._place_cell)
        self.heads.sectionMoved.connect(self._place_cell)

    def show_sheet(self, rows: Sequence[SheetRow]) -> None:
        """Show these rows; the meter that is worked on stays so, else the first that is to be read is."""
        self.set_rows(rows)
        if rows and self.current_row() is None:
            self.select(next((at for at, row in enumerate(rows) if row.open), 0))
        self._turn_to()

    def roll(self) -> None:
        """Mark, or no longer, that the current meter rolled over."""
        row = self.current_row()
        if row is not None and row.open and row.text.strip():
            row.type(row.text, self._terms(), rolled=not row.rolled)
            self._tell(row)

    def _clear_typed(self) -> bool:
        """Take back what is typed in the current row; False when nothing is."""
        row = self.current_row()
        if row is None or not row.text:
            return False
        self.cell.clear()
        self._type("")
        return True

    def go_to_open(self) -> None:
        """Go to the next meter that is still to be read, if there is one."""
        row = self.current_row()
        if row is not None and not row.open:
            self._go_on(1)

    # Typing and walking

    def _type(self, text: str) -> None:
        row = self.current_row()
        if row is not None and row.open:
            row.type(text, self._terms(), rolled=row.rolled and bool(text))
            self._tell(row)

    def _tell(self, row: SheetRow) -> None:
        looks.show_wrong(self.cell, str(row.problem or ""))
        self.viewport().update()
        self.changed.emit(row)

    def _walked(self, event: QKeyEvent) -> bool:
        """Whether a key moved the cell, or confirmed what stands in it."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        up = held == Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (up or not held):
            if up:
                self._go_on(-1)
            else:
                self._enter()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not held:
            self._go_to(self.currentIndex().row() + (1 if event.key() == Qt.Key.Key_Down else -1))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) or (
            held == Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)
        ):
            super().keyPressEvent(event)
        else:
            return event.key() == Qt.Key.Key_Escape and self._clear_typed()
        return True

    def _enter(self) -> None:
        row = self.current_row()
        if row is not None and row.open and row.waits and row.asked:
            row.confirmed = True
            self._tell(row)
        if row is not None and (row.problem is not None or row.waits):
            row.asked = True
            self.stuck.emit(row)
            return
        self._go_on(1)

    def _go_on(self, step: int) -> None:
        """To the next row that is to be read."""
        rows, at = self.rows.rows, self.currentIndex().row() + step
        while 0 <= at < len(rows) and not rows[at].open:
            at += step
        if at >= len(rows):
            self.ended.emit()
        self._go_to(at)

    def _go_to(self, at: int) -> None:
        if 0 <= at < len(self.rows.rows):
            self.select(at)
            self.scrollTo(self.currentIndex())

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._walked(event):
            super().keyPressEvent(event)

    @looks.safely(None)
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.cell.isHidden():
            self.cell.setFocus(event.reason())

    # The place of the cell

    def _turn_to(self, *_: object) -> None:
        """Put the cell into the current row, with what is typed there, if anything can be."""
        row = self.current_row()
        had = self.hasFocus() or self.cell.hasFocus()
        there = row is not None and row.open
        self.cell.setVisible(there)
        another = row is not None and row.id != self._meter
        if row is not None and there:
            self._place_cell()
            if self.cell.text() != row.text:
                self.cell.setText(row.text)
            self.cell.setAccessibleDescription(f"{row.standing.unit} {row.standing.number}")
            looks.show_wrong(self.cell, str(row.problem or ""))
        if had:
            (self.cell if there else self).setFocus()
        if row is not None and another:
            # Fed anew while she types, the sheet leaves what is in the cell as it is.
            self._meter = row.id
            self.cell.selectAll()

    def _place_cell(self, *_: object) -> None:
        place = next(place for place in self.heads.places() if place[0].key == "reading")
        top = self.currentIndex().row() * looks.ROW - self.verticalHeader().offset()
        self.cell.setGeometry(QRect(place[1], top, place[2], looks.ROW))

    @looks.safely(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cell()

    @looks.safely(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows.rows:
            return
        painter = QPainter(self.viewport())
        painter.setPen(looks.colour("line"))
        bottom = min(self.viewport().height(), len(self.rows.rows) * looks.ROW - self.verticalHeader().offset())
        for column, left, width in self.heads.places():
            if column.key == "reading":
                for edge in (left, left + width - 1):
                    painter.drawLine(edge, 0, edge, bottom - 1)
        painter.end()
