"""The heads of a list: drawn to match, dragged to other places and widths, which stay so, and sorted by."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.rows import Column

PAD = 12
"""Pixels at 100 % between the edge of a cell and what stands in it."""

_NARROWEST, _LEAST_SHARE, _WIDEST = 36, 96, 2000


class Heads(QHeaderView):
    """The heads of columns, with the arrow of the sorting that is shown.

    Columns without a width of their own share what is left over. What was dragged is told by `arranged` as a mapping
    that can be kept: `order` (keys) and `widths` (key → pixels).
    """

    arranged = Signal(dict)

    def __init__(self, columns: Sequence[Column], table: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._columns = tuple(columns)
        self._table = table
        self._widths: dict[str, int] = {}
        self._dragging = self._dragged = False
        self.sorted_by, self.descending = "", False
        self.all_checked = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(self._columns[0].kind != "check")
        self.setHighlightSections(False)
        self.setFixedHeight(looks.TABLE_HEADER)
        self.setMinimumSectionSize(_NARROWEST)
        self.sectionResized.connect(self._resized)
        self.sectionMoved.connect(self._moved)

    def show_sorting(self, key: str, descending: bool) -> None:
        """Mark the column by which the rows are sorted."""
        self.sorted_by, self.descending = key, descending
        self.viewport().update()

    def sorting(self) -> dict[str, Any]:
        """How the rows are sorted, as facts for the work that does the same: `sort` and `descending`."""
        return {"sort": self.sorted_by, "descending": self.descending}

    def show_checked(self, all_checked: bool) -> None:
        """Show in the head of the checks whether every row is checked."""
        if all_checked != self.all_checked:
            self.all_checked = all_checked
            self.viewport().update()

    # Places and widths

    def show_column(self, key: str, shown: bool) -> None:
        """Show or hide a column that says nothing about some lists."""
        at = next(at for at, column in enumerate(self._columns) if column.key == key)
        if self.isSectionHidden(at) == shown:
            self.setSectionHidden(at, not shown)
            self.spread()

    def arrange(self, kept: Any) -> None:
        """Put the columns as `arranged` told them once; what it does not tell, or tells wrongly, is as designed."""
        told = kept if isinstance(kept, dict) else {}
        keys = [column.key for column in self._columns]
        widths, order = told.get("widths"), told.get("order")
        self._widths = {
            key: min(max(width, _NARROWEST), _WIDEST)
            for key, width in (widths.items() if isinstance(widths, dict) else ())
            if key in keys and isinstance(width, int)
        }
        known = [key for key in order if key in keys] if isinstance(order, list) else []
        if self._columns[0].kind == "check":
            known = [keys[0], *(key for key in known if key != keys[0])]
        for place, key in enumerate(dict.fromkeys([*known, *keys])):
            self.moveSection(self.visualIndex(keys.index(key)), place)
        self.spread()

    def arrangement(self) -> dict[str, Any]:
        """The order and the widths that were chosen by hand."""
        return {"order": [column.key for column, _, _ in self.places()], "widths": dict(self._widths)}

    def put_back(self) -> None:
        """Every column as designed again. Not `reset`, which Qt calls whenever the list is fed anew."""
        self.arrange(None)
        self.arranged.emit({})

    def places(self) -> list[tuple[Column, int, int]]:
        """The columns that are shown, from left to right, each with its left edge in the list and its width."""
        seen = (at for at in map(self.logicalIndex, range(self.count())) if not self.isSectionHidden(at))
        return [(self._columns[at], self.sectionViewportPosition(at), self.sectionSize(at)) for at in seen]

    def spread(self) -> None:
        """Give each column its width, and what is left over to those that have none."""
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        shared, left = [], self._table.viewport().width()
        for at, column in enumerate(self._columns):
            width = self._widths.get(column.key) or column.width
            if not width:
                if not self.isSectionHidden(at):
                    shared.append(at)
                continue
            if column.key not in self._widths and column.kind != "check":
                width = max(width, self._title_width(at))
            self.resizeSection(at, width)
            left -= self.sectionSize(at)
        self.setStretchLastSection(not shared)
        for place, at in enumerate(shared):
            part = left // (len(shared) - place)
            self.resizeSection(at, max(part, self._title_width(at), _LEAST_SHARE))
            left -= part

    def _title_width(self, at: int) -> int:
        """The width that the head of a column needs."""
        metrics = QFontMetrics(looks.pixels_font(looks.LABEL, bold=True))
        arrow = 16 if self._columns[at].sorts else 0
        # A text is cut where it is wider by a part of a pixel.
        return metrics.horizontalAdvance(say(self._columns[at].title)) + 1 + 2 * PAD + arrow

    @looks.safely(None)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragging = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    @looks.safely(None)
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._dragging = False
        if self._dragged:
            self._dragged = False
            self.spread()
            self.arranged.emit(self.arrangement())

    @looks.safely(None)
    def _resized(self, at: int, before: int, now: int) -> None:
        # A last column that takes the rest is not dragged, it follows.
        follows = self.stretchLastSection() and self.visualIndex(at) == self.count() - 1
        if self._dragging and not follows:
            self._widths[self._columns[at].key] = now
            self._dragged = True

    @looks.safely(None)
    def _moved(self, at: int, before: int, now: int) -> None:
        self._dragged = self._dragging

    # Drawing

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        painter.save()
        try:
            self._paint(painter, rect, logicalIndex)
        except Exception as exception:
            looks.failed("Heads.paintSection", exception)
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, rect: QRect, at: int) -> None:
        painter.fillRect(rect, looks.colour("window"))
        painter.setPen(looks.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = self._columns[at]
        if column.kind == "check":
            box = QRectF(rect.center().x() - 7.5, rect.center().y() - 7.5, 16, 16)
            looks.paint_check(painter, box, self.all_checked)
            return
        painter.setFont(looks.pixels_font(looks.LABEL, bold=True))
        painter.setPen(looks.colour("muted"))
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        title = say(column.title) if column.title else ""
        if self.sorted_by == column.key:
            arrow = "arrow-down" if self.descending else "arrow-up"
            room = painter.fontMetrics().horizontalAdvance(title) + 4
            right = bool(column.alignment & Qt.AlignmentFlag.AlignRight)
            x = inner.right() - room - 12 if right else inner.left() + room
            picture = looks.pixmap(arrow, "accent", 12, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(int(x), rect.center().y() - 5), picture)
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(column.alignment), shown)
