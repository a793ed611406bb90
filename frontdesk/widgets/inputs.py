"""What is typed into: text, passwords, numbers, days, notes, choices and check boxes."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.widgets import looks


@runtime_checkable
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


class ReadField(TextField):
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


class NumberField(ReadField):
    """A whole number, or with `decimals` one kept as an integer: an area of 112.36 m² with two decimals is 11236."""

    def __init__(self, placeholder: str = "", decimals: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, 16, parent)
        self.decimals = decimals
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def value(self) -> int | None:  # type: ignore[override]
        """The number times ten to the power of `decimals`; None when empty or unreadable."""
        plain = half_width(self.text()).replace(",", "")
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


def _today() -> date:
    from frontdesk.core.clock import Clock  # time zones are not needed to sign in

    return Clock().today()


class DateField(ReadField):
    """A day: `2026-11-21`, `20261121` or `11-21` of this year; + and Up go a day on, - and Down a day back."""

    def __init__(
        self, placeholder: str = "", today: Callable[[], date] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(placeholder or "2026-01-31", 20, parent)
        self._today = today or _today

    def value(self) -> date | None:  # type: ignore[override]
        """The day; None when empty or unreadable."""
        numbers = re.fullmatch(r"(?:(\d{4})[-/.年]?)?(\d{1,2})[-/.月](\d{1,2})日?", half_width(self.text()))
        numbers = numbers or re.fullmatch(r"(\d{4})(\d{2})(\d{2})", half_width(self.text()))
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
        return bool(self.text()) and not re.search(r"\d{4}.?\d{2}.?\d{2}$", half_width(self.text()))


def half_width(text: str) -> str:
    """What was typed, without blanks, its full-width signs as the usual ones."""
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
