"""What is typed at the counter: fields with their labels and refusals, walked with Enter."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Any, Protocol, cast

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from frontdesk.core.clock import Clock
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.widgets import looks
from frontdesk.widgets.card import Banner, Words


class Input(Protocol):
    """What a form asks of a field: any widget with these five and a signal `changed`."""

    def value(self) -> Any:
        """What is entered; None or an empty string when nothing is."""

    def set_value(self, value: Any) -> None:
        """Enter something; None empties the field."""

    def draft(self) -> str:
        """What is typed as it stands, to be kept over a crash."""

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""

    def problem(self) -> Refusal | None:
        """Why what is typed can't be read; None when it can, or the field is empty."""


class TextField(QLineEdit):
    """One line of text; `value()` is without blanks around it."""

    changed = Signal()

    def __init__(self, placeholder: str = "", longest: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(longest)
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """The text, trimmed."""
        return self.text().strip()

    def set_value(self, value: object) -> None:
        """Show a text; None empties the field."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def draft(self) -> str:
        """The text as typed."""
        return self.text()

    def set_draft(self, text: str) -> None:
        """Put the text back."""
        self.setText(text)

    def problem(self) -> Refusal | None:
        """Text can always be read."""
        return None


class PasswordField(TextField):
    """A password: dots on screen, never part of a draft."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, 200, parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def value(self) -> str:
        """The password exactly as typed: blanks count."""
        return self.text()

    def draft(self) -> str:
        """Nothing: passwords are not kept."""
        return ""


class _ReadField(TextField):
    """A line that is read as something else than text, tidied when it is left and marked when it can't be read."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        problem = self.problem()
        if problem is None:
            self._tidy()
        looks.show_wrong(self, str(problem or ""))

    def _tidy(self) -> None:
        value = self.value()
        if value is not None:
            self.set_value(value)


class NumberField(_ReadField):
    """A whole number, or with `decimals` one kept as an integer: an area of 112.36 m² with two decimals is 11236."""

    def __init__(self, placeholder: str = "", decimals: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, 16, parent)
        self.decimals = decimals
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def value(self) -> int | None:  # type: ignore[override]
        """The number times ten to the power of `decimals`; None when empty or unreadable."""
        plain = _half_width(self.text()).replace(",", "")
        found = re.fullmatch(r"(-?)(\d+)(?:\.(\d*))?", plain)
        if not found or len(found[3] or "") > self.decimals:
            return None
        return int(found[1] + found[2] + (found[3] or "").ljust(self.decimals, "0"))

    def set_value(self, value: object) -> None:
        """Show a number kept as in `value`; None empties the field."""
        if not isinstance(value, int):
            self.setText("")
            return
        digits = f"{abs(value):0{self.decimals + 1}d}"
        whole, rest = digits[: len(digits) - self.decimals], digits[len(digits) - self.decimals :]
        self.setText(("-" if value < 0 else "") + whole + (f".{rest}" if rest else ""))

    def problem(self) -> Refusal | None:
        """Anything but a number, or more decimals than are kept."""
        if not self.text().strip() or self.value() is not None:
            return None
        if self.decimals:
            return Refusal(mark("Type a number with at most {decimals} decimals."), decimals=self.decimals)
        return Refusal(mark("Type a whole number."))


class DateField(_ReadField):
    """A day: `2026-11-21`, `20261121` or `11-21` of this year; + and Up go a day on, - and Down a day back."""

    def __init__(
        self, placeholder: str = "", today: Callable[[], date] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(placeholder or "2026-01-31", 20, parent)
        self._today = today or Clock().today

    def value(self) -> date | None:  # type: ignore[override]
        """The day; None when empty or unreadable."""
        numbers = re.fullmatch(r"(?:(\d{4})[-/.年]?)?(\d{1,2})[-/.月](\d{1,2})日?", _half_width(self.text()))
        numbers = numbers or re.fullmatch(r"(\d{4})(\d{2})(\d{2})", _half_width(self.text()))
        if not numbers:
            return None
        try:
            return date(int(numbers[1] or self._today().year), int(numbers[2]), int(numbers[3]))
        except ValueError:
            return None

    def set_value(self, value: object) -> None:
        """Show a day; None empties the field."""
        self.setText(value.isoformat() if isinstance(value, date) else "")

    def problem(self) -> Refusal | None:
        """Anything but a day of the calendar."""
        if not self.text().strip() or self.value() is not None:
            return None
        return Refusal(mark("{text} is not a date. Type it like 2026-01-31."), text=self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        # A minus is also typed between the numbers: it steps only on a whole date.
        if event.text() in ("+", "＋", "-", "－") and (self.value() or not self.text()) and not self._mid_date():
            step = 1 if event.text() in ("+", "＋") else -1
        if not step:
            super().keyPressEvent(event)
            return
        day = self.value()
        self.set_value(day + timedelta(step) if day else self._today())

    def _mid_date(self) -> bool:
        """Whether the date may still grow, as `11-2` on its way to `11-21`: a minus then is a sign, not a step."""
        return bool(self.text()) and not re.search(r"\d{4}.?\d{2}.?\d{2}$", _half_width(self.text()))


def _half_width(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


class NoteField(QPlainTextEdit):
    """Several lines of text. Enter walks on, as everywhere; Shift+Enter begins a new line."""

    changed = Signal()

    def __init__(self, placeholder: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setToolTip(say("New line: Shift+Enter"))
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * lines + 20)
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """The text, trimmed."""
        return self.toPlainText().strip()

    def set_value(self, value: object) -> None:
        """Show a text; None empties the field."""
        self.setPlainText("" if value is None else str(value))

    def draft(self) -> str:
        """The text as typed."""
        return self.toPlainText()

    def set_draft(self, text: str) -> None:
        """Put the text back."""
        self.setPlainText(text)

    def problem(self) -> Refusal | None:
        """Text can always be read."""
        return None


class Choice(QComboBox):
    """One of a few. Typed letters find the text or the value, digits the place in the list; the wheel is ignored.

    `options` are pairs of the value given back and the text shown.
    """

    changed = Signal()
    FORGETS_MS = 800

    def __init__(self, options: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._forget = QTimer(self, singleShot=True, interval=self.FORGETS_MS)
        self._forget.timeout.connect(self._start_over)
        self._values: list[Any] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_options(options)
        self.currentIndexChanged.connect(self.changed)

    def set_options(self, options: Iterable[tuple[Any, str]]) -> None:
        """Offer others; what was chosen stays chosen if it is still there, else the first is."""
        before = self.value()
        blocked = self.blockSignals(True)
        self.clear()
        self._values = []
        for value, text in options:
            self._values.append(value)
            self.addItem(text)
        self.set_value(before if before in self._values else (self._values[0] if self._values else None))
        self.blockSignals(blocked)
        if self.value() != before:
            self.changed.emit()

    def value(self) -> Any:
        """The value of the one chosen; None when nothing is."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Choose by value; one that is not offered chooses nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def draft(self) -> str:
        """The chosen value as text."""
        return "" if self.value() is None else str(self.value())

    def set_draft(self, text: str) -> None:
        """Choose the value that reads so; otherwise leave the choice."""
        for value in self._values:
            if ("" if value is None else str(value)) == text:
                self.set_value(value)
                return

    def problem(self) -> Refusal | None:
        """A choice can always be read."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text().casefold()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if held or not text.strip() or not text.isprintable():
            super().keyPressEvent(event)
            return
        self._typed += text
        self._forget.start()
        texts = [self.itemText(at).casefold() for at in range(self.count())]
        for words in (
            texts,
            [str(value).casefold() for value in self._values],
            [str(n + 1) for n in range(len(texts))],
        ):
            for at, word in enumerate(words):
                if word.startswith(self._typed):
                    self.setCurrentIndex(at)
                    return

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A turn of the wheel over a form is meant for the page, not for the payment method.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        looks.draw(self, self._paint_arrow)

    def _paint_arrow(self, painter: QPainter) -> None:
        role = "muted" if self.isEnabled() else "line"
        arrow = looks.pixmap("chevron-down", role, 16, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 25, (self.height() - 16) // 2, arrow)

    def _start_over(self) -> None:
        self._typed = ""


class Check(QCheckBox):
    """A drawn check box with its words."""

    changed = Signal()

    def __init__(self, text: str, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self.setChecked(checked)
        self.toggled.connect(self.changed)

    def value(self) -> bool:
        """Whether it is checked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Check it or not."""
        self.setChecked(bool(value))

    def draft(self) -> str:
        """`1` when checked, else nothing."""
        return "1" if self.isChecked() else ""

    def set_draft(self, text: str) -> None:
        """Put the mark back."""
        self.setChecked(bool(text))

    def problem(self) -> Refusal | None:
        """A mark can always be read."""
        return None

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width() + 26, max(22, words.height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: N802 - Qt's name
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        looks.draw(self, self._paint)

    def _paint(self, painter: QPainter) -> None:
        top = (self.height() - 16) / 2
        looks.paint_check(
            painter, QRectF(1, top, 16, 16), self.isChecked(), focus=self.hasFocus(), enabled=self.isEnabled()
        )
        painter.setPen(looks.colour("text" if self.isEnabled() else "muted"))
        flags = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextShowMnemonic)
        painter.drawText(self.rect().adjusted(24, 0, 0, 0), flags, self.text())


class Field(QWidget):
    """A label above, what is typed, and beneath a line for the refusal that appears only when there is one."""

    def __init__(self, label: str, content: QWidget, *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.required = required
        self.content = content
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._label = Words(f"{label} *" if required else label, "label")
        self._label.setBuddy(content)
        self._refusal = Words("", "refusal", wraps=True)
        self._refusal.hide()
        if label:
            column.addWidget(self._label)
        column.addWidget(content)
        column.addWidget(self._refusal)
        column.addStretch(1)
        if not content.accessibleName():
            content.setAccessibleName(label)
        content.setSizePolicy(QSizePolicy.Policy.Ignored, content.sizePolicy().verticalPolicy())
        self.setFocusProxy(content)

    @property
    def input(self) -> Input:
        """The content, seen as a field of a form."""
        return cast(Input, self.content)

    def refusal(self) -> str:
        """The refusal shown, or an empty string."""
        return self._refusal.text()

    def show_refusal(self, refusal: Refusal | str | None) -> None:
        """Say beneath the field why; None takes the line away."""
        sentence = str(refusal) if refusal else ""
        self._refusal.setText(sentence)
        looks.reveal(self._refusal, bool(sentence))
        looks.show_wrong(self.content, sentence)

    def set_label(self, label: str) -> None:
        """Name the field anew."""
        self.label = label
        self._label.setText(f"{label} *" if self.required else label)
        self.content.setAccessibleName(label)


class Form(QWidget):
    """Fields in a grid, in the order they were added. Enter goes to the next, on the last it says `finished`."""

    finished = Signal()
    """Enter on the last field: the act of this form is wanted."""
    left = Signal()
    """Esc: she turns to something else; the draft may be kept."""
    changed = Signal()
    """Something was typed."""

    def __init__(self, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._fields: dict[str, Field] = {}
        self._spans: dict[str, int] = {}
        self._hidden: set[str] = set()
        self._top = Banner("", "late")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(looks.GAP)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(looks.GAP)
        whole.addWidget(self._top)
        whole.addLayout(self._grid)

    def add(self, key: str, label: str, content: QWidget, *, span: int = 1, required: bool = False) -> Field:
        """Add a field that takes `span` columns. `content` is any `Input`; `key` is its name in `values`."""
        field = Field(label, content, required=required)
        self._fields[key] = field
        self._spans[key] = min(span, self._columns)
        content.installEventFilter(self)
        changed: Any = content
        changed.changed.connect(self._typed)
        chosen = getattr(content, "chosen", None)
        if chosen is not None:
            chosen.connect(self._chosen)
        self._arrange()
        return field

    def field(self, key: str) -> Field:
        """The field of that key."""
        return self._fields[key]

    def show_field(self, key: str, shown: bool) -> None:
        """Show or hide a field; a hidden one has no value and is not walked."""
        if shown == (key in self._hidden):
            self._hidden.symmetric_difference_update({key})
            self._arrange()

    def values(self) -> dict[str, Any]:
        """What is entered, by key, of the fields shown. Refuses, beside the field, what can't be read or is missing."""
        found = {}
        for key, field in self._shown():
            problem = field.input.problem()
            if problem is not None:
                raise Refusal(problem.sentence, field=key, **problem.facts)
            found[key] = field.input.value()
            if field.required and found[key] in (None, ""):
                raise Refusal(mark("Fill in {label}."), field=key, label=field.label)
        return found

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Enter values by key; keys without a field are passed over. Refusals are taken away."""
        for key, value in values.items():
            if key in self._fields:
                self._fields[key].input.set_value(value)
        self.clear_refusals()

    def clear(self) -> None:
        """Empty all fields; a choice goes back to its first."""
        for field in self._fields.values():
            if isinstance(field.content, Choice):
                field.content.setCurrentIndex(0)
            else:
                field.input.set_value(None)
        self.clear_refusals()

    def draft(self) -> dict[str, str]:
        """All that is typed, as it stands; empty fields are left out."""
        drafts = {key: field.input.draft() for key, field in self._fields.items()}
        return {key: text for key, text in drafts.items() if text}

    def set_draft(self, draft: Mapping[str, str]) -> None:
        """Put back what `draft` gave."""
        for key, text in draft.items():
            if key in self._fields:
                self._fields[key].input.set_draft(text)
        self.clear_refusals()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say it beside the field it names, and go there; on top of the form when it names none."""
        self.clear_refusals()
        field = self._fields.get(refusal.field)
        if field is None or refusal.field in self._hidden:
            self._top.show_words(str(refusal), "late")
            return
        field.show_refusal(refusal)
        field.content.setFocus(Qt.FocusReason.OtherFocusReason)

    def refusal(self) -> str:
        """The refusal shown, on top or beside the first field that has one; else an empty string."""
        return self._top.text() or next((field.refusal() for field in self._fields.values() if field.refusal()), "")

    def clear_refusals(self) -> None:
        """Take all refusals away."""
        self._top.show_words("")
        for field in self._fields.values():
            field.show_refusal(None)

    def start(self) -> None:
        """Put the cursor into the first field that is still empty, or the first."""
        walked = self._walked()
        empty = (field for field in walked if field.input.value() in (None, ""))
        first = next(empty, walked[0] if walked else None)
        if first is not None:
            first.content.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        try:
            return self._met(watched, event) or super().eventFilter(watched, event)
        except Exception as exception:
            looks.failed("Form.eventFilter", exception)
            return False

    def _met(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            field = self._holding(watched)
            if field is not None and not field.refusal():
                field.show_refusal(field.input.problem())
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        # A finder with its list open takes Enter and Esc itself.
        if getattr(watched, "is_open", bool)():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._walk(watched)
            return True
        return False

    def _holding(self, content: QObject | None) -> Field | None:
        return next((field for field in self._fields.values() if field.content is content), None)

    def _shown(self) -> list[tuple[str, Field]]:
        return [(key, field) for key, field in self._fields.items() if key not in self._hidden]

    def _walked(self) -> list[Field]:
        return [
            field
            for _, field in self._shown()
            if field.content.isEnabled()
            and field.content.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not field.content.property("readOnly")
        ]

    def _walk(self, content: QObject | None) -> None:
        walked = self._walked()
        at = next((at for at, field in enumerate(walked) if field.content is content), len(walked))
        if at + 1 < len(walked):
            walked[at + 1].content.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.finished.emit()

    def _chosen(self) -> None:
        content = self.sender()
        if isinstance(content, QWidget) and self.focusWidget() is content:
            self._walk(content)

    def _typed(self) -> None:
        field = self._holding(self.sender())
        if field is not None and field.refusal():
            field.show_refusal(None)
        self.changed.emit()

    def _arrange(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        row, column = 0, 0
        before: QWidget | None = None
        for key, field in self._fields.items():
            looks.reveal(field, key not in self._hidden)
            if key in self._hidden:
                continue
            span = self._spans[key]
            if column + span > self._columns:
                row, column = row + 1, 0
            self._grid.addWidget(field, row, column, 1, span)
            column += span
            if before is not None:
                QWidget.setTabOrder(before, field.content)
            before = field.content
