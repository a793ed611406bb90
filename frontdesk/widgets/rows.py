"""Records as rows of a list: what the columns are, and how each value is written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.core.money import Money
from frontdesk.core.words import say
from frontdesk.widgets import looks

Index = QModelIndex | QPersistentModelIndex
_RIGHT = ("money", "count", "area", "percent")
# Put together once: Qt asks for each cell of each frame.
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_CHECKED = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `key` names the row's attribute or entry; `title` is the sentence for its head.

    `width` in pixels at 100 %; 0 shares what is left over. `kind` says how the value is read:
    text (anything), money (fen), date (a date, or a datetime shown to the minute), time (a datetime or time),
    count (a whole number), area (1/100 m²), percent (1/100 %), pill (a pair of role and word, or a word), check (kept
    by the table). `align` is left, right or centre; empty follows the kind. `value` computes what `key` alone can't
    say.
    """

    key: str
    title: str
    width: int = 0
    kind: str = "text"
    align: str = ""
    sorts: bool = False
    value: Callable[[Any], Any] | None = None

    def of(self, row: Any) -> Any:
        """The row's value in this column."""
        if self.value is not None:
            return self.value(row)
        return row.get(self.key) if isinstance(row, Mapping) else getattr(row, self.key, None)

    def text(self, row: Any) -> str:
        """The value as it is written."""
        value = self.of(row)
        if value is None or self.kind == "check":
            return ""
        if self.kind == "text":
            return str(value)
        if self.kind == "pill":
            return str(value[1] if isinstance(value, tuple) else value)
        if self.kind == "money" and isinstance(value, int):
            return Money(value).grouped()
        if self.kind == "area" and isinstance(value, int):
            return f"{value // 100:,}.{value % 100:02d}"
        if self.kind == "percent" and isinstance(value, int):
            return f"{Decimal(value).scaleb(-2):,.2f}%"
        if self.kind == "count" and isinstance(value, int):
            return f"{value:,}"
        if self.kind == "time" and isinstance(value, datetime | time):
            return f"{value:%H:%M}"
        if self.kind == "date" and isinstance(value, datetime):
            return f"{value:%Y-%m-%d %H:%M}"
        if self.kind == "date" and isinstance(value, date):
            return value.isoformat()
        return str(value)

    def role(self, row: Any) -> str:
        """The state of a pill: good, soon, late, accent or plain."""
        value = self.of(row)
        return str(value[0]) if isinstance(value, tuple) else "plain"

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Numbers stand at the right, checks in the middle, the rest at the left."""
        side = self.align or ("right" if self.kind in _RIGHT else "centre" if self.kind == "check" else "left")
        sides = {"right": Qt.AlignmentFlag.AlignRight, "centre": Qt.AlignmentFlag.AlignHCenter}
        return sides.get(side, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter


class Rows(QAbstractTableModel):
    """The rows as Qt sees them. `rows` are mappings or objects with attributes; they are shown, never changed."""

    checked_changed = Signal(object, bool)
    """A row was checked or unchecked by hand: the row, and whether it is checked now."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[Any] = []
        self._checks: list[bool] = []
        self._check = next((column for column in self.columns if column.kind == "check"), None)

    def feed(self, rows: Sequence[Any]) -> None:
        """Show these rows instead; they are taken as they are, so that a long list can read them one by one."""
        self.beginResetModel()
        self.rows = rows
        self._checks = [bool(self._check.of(row)) for row in rows] if self._check is not None else []
        self.endResetModel()

    def checked_rows(self) -> list[Any]:
        """The rows checked, in order."""
        return [self.rows[at] for at, checked in enumerate(self._checks) if checked]

    def is_checked(self, at: int) -> bool:
        """Whether the row at that place is checked."""
        return self._checks[at]

    def check(self, at: int, checked: bool) -> None:
        """Check or uncheck the row at that place, and say so."""
        if self._check is None or self._checks[at] == checked:
            return
        self._checks[at] = checked
        place = self.index(at, self.columns.index(self._check))
        self.dataChanged.emit(place, place, [Qt.ItemDataRole.CheckStateRole])
        self.checked_changed.emit(self.rows[at], checked)

    # What Qt asks

    @looks.safely(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    @looks.safely(0)
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    @looks.safely(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows) or index.column() >= len(self.columns):
            return None
        column = self.columns[index.column()]
        row = self.rows[index.row()]
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role == Qt.ItemDataRole.CheckStateRole and column.kind == "check":
            return Qt.CheckState.Checked if self._checks[index.row()] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column.kind == "check":
                return say("Checked") if self._checks[index.row()] else say("Not checked")
            return column.text(row)
        return None

    @looks.safely(False)
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        if self.columns[index.column()].kind != "check":
            return False
        self.check(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    @looks.safely(Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _CHECKED if self.columns[index.column()].kind == "check" else _PLAIN

    @looks.safely(None)
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return say(column.title) if column.title else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        return None
