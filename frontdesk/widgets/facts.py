"""The facts of a record: a label and its value, to be read and copied."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from frontdesk.widgets.card import Words


class Facts(QWidget):
    """Labels and values in `columns` pairs a row. Empty values show a dash; values can be marked and copied."""

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        for column in range(columns):
            self._grid.setColumnStretch(2 * column + 1, 1)
        self._values: dict[str, Words] = {}
        self._labels: list[Words] = []

    def set_facts(self, facts: Sequence[tuple[str, str]], wide: Collection[str] = ()) -> None:
        """Show these pairs of label and value, in order; those labelled in `wide` take a whole row.

        The same labels as before only get their new values.
        """
        if [label for label, _ in facts] != list(self._values):
            self._build([label for label, _ in facts], wide)
        for label, value in facts:
            self._values[label].setText(value or "—")
            self._values[label].setAccessibleName(f"{label} {value}")

    def value(self, label: str) -> str:
        """The value shown beside a label."""
        return self._values[label].text()

    def _build(self, labels: Sequence[str], wide: Collection[str]) -> None:
        for widget in (*self._labels, *self._values.values()):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._labels, self._values = [], {}
        row, column = 0, 0
        for label in labels:
            span = self._columns if label in wide else 1
            if column + span > self._columns:
                row, column = row + 1, 0
            head, value = Words(label, "label"), Words(wraps=True)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._grid.addWidget(head, row, 2 * column, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 2 * column + 1, 1, 2 * span - 1)
            column += span
            self._labels.append(head)
            self._values[label] = value
