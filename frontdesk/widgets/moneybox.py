"""Types an amount of money: digits as they come from any keyboard, shown grouped with two decimals when left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.widgets import looks


class MoneyBox(QLineEdit):
    """A field for an amount. `1409.5`, `1,409.50`, `¥1409.5` and full-width digits are all taken."""

    money_changed = Signal(object)
    """The amount now typed: `Money`, or None when the field is empty or no amount."""
    changed = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.setAccessibleName(name)
        self.setPlaceholderText("0.00")
        self._last: Money | None = None
        self.textChanged.connect(self._read)

    def money(self) -> Money | None:
        """The amount, or None when the field is empty or holds no amount."""
        try:
            return Money.parse(self.text()) if self.text().strip() else None
        except Refusal:
            return None

    def set_money(self, money: Money | None) -> None:
        """Show an amount; None empties the field."""
        self.setText("" if money is None else money.grouped())

    def problem(self) -> Refusal | None:
        """Why what is typed is no amount; None when it is one, or empty."""
        try:
            if self.text().strip():
                Money.parse(self.text())
        except Refusal as refusal:
            return refusal
        return None

    def value(self) -> Money | None:
        """The amount, as `Form` reads it."""
        return self.money()

    def set_value(self, value: object) -> None:
        """Show an amount in fen, or nothing."""
        self.set_money(Money(value) if isinstance(value, int) else None)

    def draft(self) -> str:
        """What is typed, to be kept."""
        return self.text()

    def set_draft(self, text: str) -> None:
        """Put back what was typed."""
        self.setText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            return
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        money = self.money()
        if money is not None:
            self.set_money(money)
        looks.show_wrong(self, str(self.problem() or ""))

    def _read(self) -> None:
        money = self.money()
        if money is not None or not self.text().strip():
            looks.show_wrong(self, "")
        self.changed.emit()
        if money != self._last:
            self._last = money
            self.money_changed.emit(money)
