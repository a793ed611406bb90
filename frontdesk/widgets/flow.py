"""Buttons beside each other as far as there is room, then in a further line: nothing is cut off."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from frontdesk.widgets import looks


class Flow(QLayout):
    """Pieces in lines, each at its natural size; hidden ones take no room. `line_gap` is the space between lines."""

    def __init__(self, *pieces: QWidget) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.line_gap = looks.GAP
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(looks.GAP)
        for piece in pieces:
            self.addWidget(piece)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Qt asks dozens of times for each piece that is shown or hidden.
        if width not in self._heights:
            self._heights[width] = max((place.bottom() + 1 for _, place in self._places(width)), default=0)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        sizes = [item.sizeHint() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        for item, place in self._places(rect.width()):
            item.setGeometry(place.translated(rect.topLeft()))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not (isinstance(item, QWidgetItem) and item.isEmpty())]

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Where each piece lies in a rectangle of this width, from its top left corner."""
        places, corner, tallest = [], QPoint(0, 0), 0
        for item in self._shown():
            size = item.sizeHint()
            if corner.x() and corner.x() + size.width() > width:
                corner = QPoint(0, corner.y() + tallest + self.line_gap)
                tallest = 0
            places.append((item, QRect(corner, size)))
            corner.setX(corner.x() + size.width() + self.spacing())
            tallest = max(tallest, size.height())
        return places
