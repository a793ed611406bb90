"""Taking over a file: how its columns are read, what it would do, which rows are faulty, then the one key that does it.

What is in the file and what becomes of it is told in plain values; the desk whose register it is reads and writes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.core.words import mark, say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Banner, Card, Heading, Scrolled, Words, row
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.inputs import Choice
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import Column, RecordTable

FAULTS = (
    Column("row", mark("Row"), 64, "count"),
    Column("column", mark("Column"), 130),
    Column("value", mark("Value"), 170),
    Column("reason", mark("Reason")),
)
"""The list of faulty rows: each has `row`, `column`, `value` and `reason`."""

ENCODINGS = (
    ("utf-8", mark("UTF-8")),
    ("gb18030", mark("GB18030 (simplified Chinese)")),
    ("big5", mark("Big5 (traditional Chinese)")),
    ("utf-16", mark("UTF-16")),
)
"""In which a text file may be written."""

Chosen = tuple[str, str, tuple[str, ...] | None]
"""The sheet (empty: all that belong together), the encoding (empty: as recognised), and the field of each column
(None: as the file tells)."""

AS_IT_TELLS: Chosen = ("", "", None)

_LOOK_AFTER = 600
"""Milliseconds after the last change until the file is looked at again: arrows run through the fields."""


@dataclass(frozen=True)
class Reading:
    """How a file is read: `heads`, `assigned` and each row of `samples` have one text for each column.

    `fields` are (field, its name) of what a column can be; `encoding` is empty for a workbook. `refusal` says why no
    row can be read this way.
    """

    name: str
    sheets: tuple[str, ...]
    sheet: str
    encoding: str
    heads: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    assigned: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    remembered: bool = False
    unread: tuple[str, ...] = ()
    refusal: str = ""


@dataclass(frozen=True)
class Tally:
    """How many rows of the file are added, changed, left alone and refused, and the faults, as `FAULTS` shows them."""

    added: int
    changed: int
    unchanged: int
    refused: int
    faults: Sequence[Any]


class Columns(QScrollArea):
    """The file's first rows, and above each column what it is read as. ← and → go from column to column."""

    changed = Signal()
    WIDTH = 138

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Columns as they are understood"))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self.choices: dict[int, Choice] = {}
        self._heads: dict[int, Words] = {}
        self._reading: Reading | None = None

    def show_reading(self, reading: Reading) -> None:
        """Show how a file is read; the keyboard stays where it is as long as it is the same file."""
        if self._reading is None or (self._reading.heads, self._reading.fields) != (reading.heads, reading.fields):
            self._build(reading)
        self._reading = reading
        for place, choice in self.choices.items():
            blocked = choice.blockSignals(True)
            choice.set_value(reading.assigned[place])
            choice.blockSignals(blocked)
            self._dress(place)

    def assigned(self) -> tuple[str, ...]:
        """The field chosen for each column of the file, empty for those that are not read."""
        fields = self._reading.assigned if self._reading else ()
        return tuple(self.choices[place].value() or "" if place in self.choices else "" for place in range(len(fields)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        walked = list(self.choices.values())
        here = next((at for at, choice in enumerate(walked) if choice.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(walked):
            walked[here + step].setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        content = self.widget()
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(400, (content.sizeHint().height() if content else 0) + bar)

    def _build(self, reading: Reading) -> None:
        content = QWidget()
        content.setProperty("look", "scrolled")
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(looks.GAP)
        grid.setVerticalSpacing(4)
        self.choices, self._heads = {}, {}
        shown = [
            place
            for place, head in enumerate(reading.heads)
            if head or reading.assigned[place] or any(cells[place] for cells in reading.samples)
        ]
        for at, place in enumerate(shown):
            head = reading.heads[place] or say("Column {number}", number=place + 1)
            choice = Choice([("", say("Not read")), *reading.fields])
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setFixedWidth(self.WIDTH)
            choice.setAccessibleName(say("{heading} is read as", heading=head))
            choice.changed.connect(self._choose)
            self.choices[place], self._heads[place] = choice, self._text(head, "strong")
            grid.addWidget(self._heads[place], 0, at)
            grid.addWidget(choice, 1, at)
            for below, cells in enumerate(reading.samples):
                grid.addWidget(self._text(cells[place], "muted"), 2 + below, at)
        grid.setColumnStretch(len(shown), 1)
        self.setWidget(content)
        self.updateGeometry()

    def _text(self, text: str, look: str) -> Words:
        words = Words(look=look)
        words.setFixedWidth(self.WIDTH)
        words.setText(words.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.WIDTH))
        words.setToolTip(text)
        return words

    def _choose(self) -> None:
        for place in self.choices:
            self._dress(place)
        self.changed.emit()

    def _dress(self, place: int) -> None:
        """The heading of a column that is not read is seen at a glance."""
        self._heads[place].wear("strong" if self.choices[place].value() else "muted")

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Bring the column that has the keyboard into sight."""
        if now is not None and now in self.choices.values():
            self.ensureWidgetVisible(now, looks.GAP, 0)


class TakeoverPanel(Card):
    """One file: first what importing it would do, then what it did."""

    wants_look = Signal(object)
    """Something is chosen otherwise: `Chosen`. The file is to be looked at again, then `show_preview`."""
    wants_import = Signal(object)
    """Import it, read as `Chosen`; then `show_result`."""
    wants_undo = Signal()
    wants_faults = Signal()
    """Save the faulty rows that are shown."""
    left = Signal()

    def __init__(self, title: str, reading: Reading, tally: Tally) -> None:
        super().__init__(title)
        self._told: Chosen = AS_IT_TELLS
        self._shown: Chosen = AS_IT_TELLS
        self._looking = self._done = False
        self._later = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._later.timeout.connect(self._look)
        self._file = Words("", "muted")
        self._sheet_name, self._encoding_name = Words(say("Sheet"), "label"), Words(say("Encoding"), "label")
        self.sheet, self.encoding = Choice(), Choice()
        for choice, name in ((self.sheet, self._sheet_name), (self.encoding, self._encoding_name)):
            choice.setAccessibleName(name.text())
            choice.changed.connect(self._choose_part)
        self.pills = [Pill() for _ in range(4)]
        self.outcome = Banner()
        self.columns = Columns()
        self.columns.changed.connect(self._choose_columns)
        self.hint = Words("", "muted", wraps=True)
        self._faults_name = Heading(say("Faulty rows"))
        self.faults = RecordTable(FAULTS, say("Faulty rows"), "row")
        self.faults.current_changed.connect(self._show_reason)
        self.faults.set_empty(say("Every row can be taken over."), "circle-check")
        self.faults.setMinimumHeight(looks.TABLE_HEADER + 3 * looks.ROW)
        self.reason = Words("", wraps=True)
        self.go = primary(say("Import"), "Ctrl+S", self.save)
        self.undo = plain(say("Undo this import"), "Ctrl+Z", self.wants_undo.emit, "undo-2")
        self.keep_faults = plain(say("Save faulty rows…"), "Ctrl+Shift+S", self.wants_faults.emit)
        self._arrange()
        self.show_preview(reading, tally, AS_IT_TELLS)

    def _arrange(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, looks.GAP, 0)
        column.setSpacing(10)
        of_file = (self._sheet_name, self.sheet, self._encoding_name, self.encoding)
        self.add(row(self._file, *self.pills, None, *of_file))
        self.add(self.outcome)
        column.addWidget(self.columns)
        column.addWidget(self.hint)
        column.addWidget(self._faults_name)
        column.addWidget(self.faults, 1)
        column.addStretch()
        self.add(Scrolled(content), 1)
        self.add(self.reason)
        self.add(Flow(self.go, self.undo, self.keep_faults, plain(say("Go back"), "Esc", self.left.emit)))

    # What the window asks

    def begin(self) -> None:
        """Put the keyboard on the next step."""
        if not self.go.isHidden():
            self.go.setFocus()
        elif not self._done and self.columns.choices:
            next(iter(self.columns.choices.values())).setFocus()
        else:
            self.faults.setFocus()

    def resume(self) -> None:
        """Put the keyboard back."""
        self.begin()

    def save(self) -> None:
        """Ctrl+S: import the file as it is shown; if something was chosen otherwise meanwhile, look at it first."""
        if self.go.isHidden():
            return
        if self._shown != self._told:
            self._looking = False  # if it is still under way, the window says so
            self._look()
        else:
            self.wants_import.emit(self._told)

    # What the desk tells

    def show_preview(self, reading: Reading, tally: Tally, chosen: Chosen) -> None:
        """Show how the file is read as `chosen`, and what importing it would do."""
        self._looking = False
        if chosen != self._told:
            self._look()
            return
        self._shown = chosen
        if not reading.heads:  # it can't be read at all so; what was seen before helps to choose otherwise
            self.outcome.show_words(reading.refusal, "late")
            looks.reveal(self.go, False)
            return
        self._file.setText(reading.name)
        sheets = [("", say("All with these columns")), *((sheet, sheet) for sheet in reading.sheets)]
        _offer(self._sheet_name, self.sheet, sheets if len(reading.sheets) > 1 else [], reading.sheet)
        known = next((say(words) for name, words in ENCODINGS if name == reading.encoding), reading.encoding)
        encodings = [("", known), *((name, say(words)) for name, words in ENCODINGS if name != reading.encoding)]
        if chosen[1]:
            encodings = [(name, say(words)) for name, words in ENCODINGS]
        _offer(self._encoding_name, self.encoding, encodings if reading.encoding else [], chosen[1])
        self.columns.show_reading(reading)
        hints = []
        if reading.remembered:
            hints.append(say("The columns are read as they were assigned in an earlier file."))
        if reading.unread:
            hints.append(say("Columns that are not read: {headings}", headings="、".join(reading.unread)))
        self.hint.setText("\n".join(hints))
        looks.reveal(self.hint, bool(hints))
        something = bool(tally.added or tally.changed)
        told = say("Nothing has been written yet. Import takes over every sound row at once, or none of them.")
        if reading.refusal:
            self.outcome.show_words(reading.refusal, "late")
        elif something:
            self.outcome.show_words(told, "accent")
        elif tally.refused:
            self.outcome.show_words(say("No row can be taken over as the columns are read now."), "late")
        else:
            told = say("There is nothing to change: the books say the same as the file.")
            self.outcome.show_words(told, "good")
        self._show(tally, say("New: {count}", count=tally.added), say("To change: {count}", count=tally.changed))
        for piece in (self._faults_name, self.faults):  # as long as no row is read, none is said to be sound
            looks.reveal(piece, not reading.refusal)
        looks.reveal(self.go, something and not reading.refusal)
        looks.reveal(self.undo, False)
        self.go.set_words(say("Import"))

    def show_result(self, tally: Tally, told: str, *, undoable: bool) -> None:
        """Show what the import did, and the rows that are left to be mended."""
        self._done = True
        self._show(tally, say("Added: {count}", count=tally.added), say("Changed: {count}", count=tally.changed))
        self.outcome.show_words(told, "good")
        looks.reveal(self.go, False)
        looks.reveal(self.undo, undoable)
        for piece in (self.columns, self.hint, self._sheet_name, self.sheet, self._encoding_name, self.encoding):
            looks.reveal(piece, False)
        self.faults.setMinimumHeight(looks.TABLE_HEADER + 2 * looks.ROW)  # all of it is seen on a low screen, too
        (self.faults if tally.faults or not undoable else self.undo).setFocus()

    def show_undone(self, told: str) -> None:
        """Show that the import was taken back."""
        self.outcome.show_words(told, "good")
        for pill in self.pills:
            pill.show_state("")
        looks.reveal(self.undo, False)
        self.faults.setFocus()

    # Choosing

    def chosen(self) -> Chosen:
        """How the file is to be read, as chosen here."""
        return self._told

    def _choose_part(self) -> None:
        """Another sheet or encoding has columns of its own."""
        self._told = (self.sheet.value() or "", self.encoding.value() or "", None)
        self._wait()

    def _choose_columns(self) -> None:
        self._told = (*self._told[:2], self.columns.assigned())
        self._wait()

    def _wait(self) -> None:
        self.go.set_words(say("Look again"))
        self._later.start()

    def _look(self) -> None:
        """Ask for another look; while one is under way, its answer asks for the next."""
        self._later.stop()
        if not self._looking and self._told != self._shown:
            self._looking = True
            self.wants_look.emit(self._told)

    # Showing

    def _show(self, tally: Tally, added: str, changed: str) -> None:
        for pill, text, role in zip(
            self.pills,
            (
                added, changed, say("Left alone: {count}", count=tally.unchanged),
                say("Faulty rows: {count}", count=tally.refused),
            ),
            (
                "good" if tally.added else "plain", "accent" if tally.changed else "plain", "plain",
                "late" if tally.refused else "plain",
            ),
            strict=True,
        ):  # fmt: skip
            pill.show_state(text, role)
        self.faults.set_rows(tally.faults)
        self.faults.select(0)
        looks.reveal(self.keep_faults, bool(tally.faults))

    def _show_reason(self, fault: Any) -> None:
        """The whole sentence, for which the list has no room."""
        self.reason.setText("" if fault is None else f"{fault.row} · {fault.column} · {fault.reason}")
        looks.reveal(self.reason, fault is not None)


def _offer(name: Words, choice: Choice, options: list[tuple[str, str]], chosen: str) -> None:
    blocked = choice.blockSignals(True)
    choice.set_options(options)
    choice.set_value(chosen)
    choice.blockSignals(blocked)
    for piece in (name, choice):
        looks.reveal(piece, bool(options))
