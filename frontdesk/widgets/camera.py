"""A photo by the counter's camera, where there is one: the extra `camera` brings what Qt needs for it."""

from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Words, row

_MODULE = "PySide6.QtMultimedia"


def cameras() -> Sequence[Any]:
    """The cameras of this computer; none without the extra."""
    if find_spec(_MODULE) is None:
        return ()
    found: Sequence[Any] = import_module(_MODULE).QMediaDevices.videoInputs()
    return found


class CameraWindow(QDialog):
    """What the camera sees, until F7 takes the picture: `on_taken` gets it."""

    def __init__(self, camera: Any, on_taken: Callable[[QImage], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_taken = on_taken
        self.setWindowTitle(say("Photo"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._seen = _Seen()
        self._told = Words(say("Wait for the camera …"), "muted")
        self._take = primary(say("Take the photo"), "F7", self.take)
        self._take.setEnabled(False)
        whole = QVBoxLayout(self)
        whole.addWidget(self._seen, 1)
        whole.addLayout(row(self._told, None, plain(say("Close"), "Esc", self.reject), self._take))
        looks.size_within(self, 720, 600)
        media = import_module(_MODULE)
        self._camera = media.QCamera(camera)
        self._sink, self._session = media.QVideoSink(), media.QMediaCaptureSession()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._see)
        self._camera.errorOccurred.connect(lambda _, words: self._told.setText(words))
        self.finished.connect(lambda _: self._camera.stop())
        self._camera.start()

    def take(self) -> None:
        """The picture that is seen now."""
        picture = self._seen.picture
        if not picture.isNull():
            self.accept()
            self._on_taken(picture)

    def _see(self, frame: Any) -> None:
        picture = frame.toImage()
        if not picture.isNull():
            self._seen.show_picture(picture)
            self._told.setText("")
            self._take.setEnabled(True)


class _Seen(QWidget):
    """The latest picture of the camera, as large as fits."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QImage()
        self.setAccessibleName(say("What the camera sees"))

    def show_picture(self, picture: QImage) -> None:
        self.picture = picture
        self.update()

    def paintEvent(self, event: object) -> None:
        looks.draw(self, self._paint)

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), looks.colour("stripe"))
        if self.picture.isNull():
            return
        size = self.picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, self.picture)
