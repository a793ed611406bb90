"""A file of a record seen large: walked with the arrow keys, made larger and smaller, saved where it is wanted."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QDialog, QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QVBoxLayout, QWidget

from frontdesk.core.attachments import Attached
from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.beside import Beside
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import Heading, Words, row
from frontdesk.widgets.thumbnails import read_picture
from frontdesk.widgets.tiles import about, title_of

_LARGEST = 4096
"""Pixels of the longer side with which a picture is read when it is made larger."""

_MOST_TIMES = 8.0
"""How many times as large as it fits the window a picture can be made."""

_TITLE_WIDE = 320
"""Pixels that a file's name takes beside the buttons; of a longer one the middle is left out."""

Asked = tuple[Path, int]


class PictureWindow(QDialog):
    """Shows the files of a record, one at a time; what is no picture is named, and can be saved."""

    save_wanted = Signal(int)
    """The place of the file that is to be saved under another name."""

    def __init__(
        self, parent: QWidget | None, files: Sequence[Attached], lies: Callable[[Attached], Path], place: int = 0
    ) -> None:
        super().__init__(parent)
        self._files, self._lies, self.place = list(files), lies, place
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        looks.size_within(self, 1180, 720)
        self.view = PictureView(self)
        self.title, self.about = Heading(), Words("", "muted")
        self.before = plain("←", "", lambda: self.go(-1))
        self.after = plain("→", "", lambda: self.go(1))
        self.before.setAccessibleName(say("Previous file"))
        self.after.setAccessibleName(say("Next file"))
        self.save = plain(say("Save as …"), "Ctrl+S", lambda: self.save_wanted.emit(self.place))
        self.leave = plain(say("Close"), "Esc", self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(looks.WIDE_GAP, looks.WIDE_GAP, looks.WIDE_GAP, looks.WIDE_GAP)
        whole.setSpacing(looks.WIDE_GAP)
        whole.addWidget(self.view, 1)
        keys = Words(say("+ larger   − smaller   0 fits"), "muted")
        whole.addLayout(row(self.title, self.about, None, keys, self.before, self.after, self.save, self.leave))
        for button in (self.before, self.after, self.save, self.leave):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show()
        self.view.setFocus()

    def go(self, by: int) -> None:
        """Turn to another file; at the ends it stays."""
        place = max(0, min(self.place + by, len(self._files) - 1))
        if place != self.place:
            self.place = place
            self._show()

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        ends = {Qt.Key.Key_Home: -len(self._files), Qt.Key.Key_End: len(self._files)}
        step = (steps | ends).get(Qt.Key(event.key()))
        if step is not None:
            self.go(step)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.view.set_times(self.view.times() * 1.5)
        elif event.key() == Qt.Key.Key_Minus:
            self.view.set_times(self.view.times() / 1.5)
        elif event.key() == Qt.Key.Key_0:
            self.view.set_times(1)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        file = self._files[self.place]
        count = say("{place} of {count}", place=self.place + 1, count=len(self._files))
        self.setWindowTitle(f"{title_of(file)} · {count}")
        self.title.ensurePolished()
        self.title.setText(
            self.title.fontMetrics().elidedText(title_of(file), Qt.TextElideMode.ElideMiddle, _TITLE_WIDE)
        )
        self.title.setToolTip(title_of(file))
        self.about.setText(f"{count} · {about(file)}")
        looks.reveal(self.before, len(self._files) > 1)
        looks.reveal(self.after, len(self._files) > 1)
        self.before.setEnabled(self.place > 0)
        self.after.setEnabled(self.place + 1 < len(self._files))
        self.view.show_file(self._lies(file) if file.type.startswith("image/") else None)
        self.view.setAccessibleName(title_of(file))


class PictureView(QGraphicsView):
    """One picture, as large as it fits, or larger; then it is dragged about. It is read beside the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self._picture = QGraphicsPixmapItem()
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._picture)
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self._path: Path | None = None
        self._times, self._told = 1.0, ""
        self._beside = Beside(lambda asked: read_picture(*asked), self)
        self._beside.done.connect(self._take)

    def show_file(self, path: Path | None) -> None:
        """Show the picture in a file; None says that there is no picture to show."""
        self._path, self._times = path, 1.0
        self._picture.setPixmap(QPixmap())
        self._beside.stop()
        self._say("" if path else say("This file is no picture. Save it to open it with another program."))
        self._read()

    def times(self) -> float:
        """How many times as large as it fits the picture is."""
        return self._times

    def set_times(self, times: float) -> None:
        """Make it larger or smaller; 1 fits the window."""
        self._times = max(1.0, min(times, _MOST_TIMES))
        if self._times > 1:
            self._read(_LARGEST)
        self._fit()

    def _read(self, side: int = 0) -> None:
        if self._path is not None:
            seen = self.viewport().size() * self.devicePixelRatioF()
            self._beside.ask((self._path, side or max(seen.width(), seen.height(), 640)))

    def _take(self, asked: Asked, read: QImage | Exception) -> None:
        path, side = asked
        if path != self._path or side < max(self._picture.pixmap().width(), self._picture.pixmap().height()):
            return
        if isinstance(read, Exception) or read.isNull():
            self._say(say("This picture can't be shown. Save it to open it with another program."))
            return
        self._picture.setPixmap(QPixmap.fromImage(read))
        self._scene.setSceneRect(self._picture.boundingRect())
        self._fit()

    def _say(self, words: str) -> None:
        self._told = words
        self.viewport().update()

    def _fit(self) -> None:
        if self._picture.pixmap().isNull():
            return
        self.fitInView(self._picture, Qt.AspectRatioMode.KeepAspectRatio)
        self.scale(self._times, self._times)

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    @looks.safely(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # keys are the window's: the arrows turn to the next file

    @looks.safely(None)
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.set_times(self._times * (1.25 if event.angleDelta().y() > 0 else 0.8))

    @looks.safely(None)
    def drawBackground(self, painter: QPainter, rect: object) -> None:  # noqa: N802 - Qt's name
        painter.resetTransform()
        painter.fillRect(self.viewport().rect(), looks.colour("window"))
        painter.setPen(looks.colour("muted"))
        painter.drawText(self.viewport().rect(), int(Qt.AlignmentFlag.AlignCenter), self._told)
