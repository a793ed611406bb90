"""Files side by side as small pictures: walked with the arrow keys, opened with Enter, each drawn when it is seen."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPainter, QPainterPath, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frontdesk.core.attachments import SIGNATURE, Attached
from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.thumbnails import Thumbnails

TILE = 72
"""Side of a picture in pixels at 100 %."""

_EDGE = 3
_Index = QModelIndex | QPersistentModelIndex


class Tiles(QListView):
    """The files of a record in one line that goes on to the side. Del asks for the current one to be removed."""

    opened = Signal(int)
    """The place of the file that is to be seen large."""
    removal_wanted = Signal(int)
    """The place of the file that is not wanted any more."""

    def __init__(self, lies: Callable[[Attached], Path]) -> None:
        super().__init__()
        self._rows = _Rows(self)
        self._pictures = Thumbnails(self)
        self._pictures.ready.connect(self.viewport().update)
        self.setModel(self._rows)
        self.setItemDelegate(_Tile(self, self._rows, self._pictures, lies))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Photos and files"))
        self.activated.connect(lambda index: self.opened.emit(index.row()))

    def files(self) -> Sequence[Attached]:
        """What is shown."""
        return self._rows.files

    def show_files(self, files: Sequence[Attached]) -> None:
        """Show these instead; pictures of others that are not read yet are not wanted any more.

        Where some of them stay, the current one does too; the next one is current when it is gone.
        """
        before, place = list(self.files()), self.currentIndex().row()
        if list(files) == before:
            return
        self._pictures.turn_away()
        self._rows.show(files)
        if files:
            ids = [file.id for file in files]
            follow = [ids.index(file.id) for file in (*before[place:], *reversed(before[:place])) if file.id in ids]
            self.setCurrentIndex(self._rows.index(follow[0] if follow else 0))
        self._measure()

    def _measure(self) -> None:
        """One line of tiles, and the bar beneath where they go on to the side."""
        wide = len(self.files()) * (TILE + 2 * _EDGE)
        bar = self.horizontalScrollBar().sizeHint().height() if wide > self.width() else 0
        self.setFixedHeight(TILE + 2 * _EDGE + bar)

    @looks.safely(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removal_wanted.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @looks.safely(None)
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @looks.safely(None)
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Only what goes to the side turns here: a wheel that goes down is meant for the page.
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Rows(QAbstractListModel):
    """The files of a record."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self.files: list[Attached] = []

    def show(self, files: Sequence[Attached]) -> None:
        self.beginResetModel()
        self.files = list(files)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.files)

    @looks.safely(None)
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        file = self.files[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return title_of(file)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{title_of(file)}\n{about(file)}"
        return None


class _Tile(QStyledItemDelegate):
    """Paints a file: its picture, or its ending under a drawing of a sheet."""

    def __init__(self, view: QListView, rows: _Rows, pictures: Thumbnails, lies: Callable[[Attached], Path]) -> None:
        super().__init__(view)
        self._view, self._rows, self._pictures, self._lies = view, rows, pictures, lies

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(TILE + 2 * _EDGE, TILE + 2 * _EDGE)

    @looks.safely(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        given: Any = option
        file = self._rows.files[index.row()]
        place = QRectF(given.rect.left() + _EDGE, given.rect.top() + _EDGE, TILE, TILE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(place, looks.CORNER, looks.CORNER)
        painter.setClipPath(frame)
        painter.fillRect(place, Qt.GlobalColor.white if file.role == SIGNATURE else looks.colour("window"))
        self._paint_file(painter, file, place)
        painter.setClipping(False)
        chosen = given.state & QStyle.StateFlag.State_Selected and self._view.hasFocus()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(looks.colour("accent" if chosen else "line"), 2 if chosen else 1))
        painter.drawPath(frame)
        painter.restore()

    def _paint_file(self, painter: QPainter, file: Attached, place: QRectF) -> None:
        picture = self._picture(file)
        if picture is None:  # on its way
            return
        if not picture.isNull():
            if file.role == SIGNATURE:
                painter.drawImage(_fitted(picture, place), picture)
            else:
                painter.drawImage(place, picture, _middle(picture))
            return
        icon = looks.pixmap("file-text", "muted", 24, self._view.devicePixelRatioF())
        painter.drawPixmap(round(place.center().x()) - 12, round(place.top()) + 12, icon)
        painter.setPen(looks.colour("muted"))
        painter.setFont(looks.pixels_font(looks.LABEL - 1))
        words = painter.fontMetrics().elidedText(file.name, Qt.TextElideMode.ElideMiddle, TILE - 8)
        painter.drawText(place.adjusted(4, 40, -4, -4), Qt.AlignmentFlag.AlignCenter, words)

    def _picture(self, file: Attached) -> QImage | None:
        if not file.type.startswith("image/"):
            return QImage()
        # A third more than the tile is wide, so that the middle of a photo fills it.
        return self._pictures.picture(self._lies(file), round(TILE * 4 / 3 * self._view.devicePixelRatioF()))


def _middle(picture: QImage) -> QRect:
    """The part of a photo that fills a square."""
    side = min(picture.width(), picture.height())
    seen = QRect(0, 0, side, side)
    seen.moveCenter(picture.rect().center())
    return seen


def _fitted(picture: QImage, place: QRectF) -> QRectF:
    """Where a picture is seen whole."""
    fitted = QRectF(QPointF(), QSizeF(picture.size()).scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio))
    fitted.moveCenter(place.center())
    return fitted


def title_of(file: Attached) -> str:
    """What a file is called on screen."""
    return say("Signature") if file.role == SIGNATURE else file.name


def about(file: Attached) -> str:
    """Its size, when it was attached and by whom."""
    return f"{said_size(file.size)} · {file.at:%Y-%m-%d %H:%M} · {file.who}"


def said_size(size: int) -> str:
    """Bytes as people say them: `812 KB`, `4.6 MB`."""
    return f"{size / 1e6:.1f} MB" if size >= 999_500 else f"{max(round(size / 1000), 1)} KB"
