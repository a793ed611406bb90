"""Pictures from files, small or large: read beside the window, upright as they were taken, and never without bound."""

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader

from frontdesk.widgets.beside import Beside

READABLE = frozenset({"jpeg", "jpg", "png", "gif", "bmp", "webp"})
"""The formats that are opened, by their content whatever the name says; no SVG, which can ask for anything."""

_MOST_PIXELS = {"jpeg": 120_000_000, "jpg": 120_000_000}
"""Pixels of the largest picture that is opened: a JPEG is made smaller while it is read, others are read whole."""
_MOST_OTHERWISE = 60_000_000


class Thumbnails(QObject):
    """Small pictures, each read once when it is first asked for; the latest stay in memory."""

    ready = Signal()
    """One more can be shown."""
    BEGINS_MS = 30
    """So long after it was asked for reading begins: words come first, and who only leafs through waits for nothing."""
    _KEPT = 200

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: dict[tuple[Path, int], QImage] = {}
        self._wanted: set[tuple[Path, int]] = set()
        self._soon = QTimer(self, singleShot=True, interval=self.BEGINS_MS)
        self._soon.timeout.connect(self._begin)
        self._beside = Beside(_read, self, threads=2)
        self._beside.done.connect(self._keep)

    def picture(self, path: Path, side: int) -> QImage | None:
        """The picture, its longer side at most `side` device pixels; None while it is being read, a null one of what
        can't be shown."""
        found = self._kept.get((path, side))
        if found is None:
            self._wanted.add((path, side))
            if not self._soon.isActive():
                self._soon.start()
        return found

    def turn_away(self) -> None:
        """What is not read yet is not wanted any more."""
        self._wanted.clear()
        self._beside.stop()

    def _begin(self) -> None:
        for asked in self._wanted:
            self._beside.ask(asked)
        self._wanted.clear()

    def _keep(self, asked: tuple[Path, int], read: QImage | Exception) -> None:
        while len(self._kept) >= self._KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[asked] = QImage() if isinstance(read, Exception) else read
        self.ready.emit()


def read_picture(path: Path, side: int) -> QImage:
    """The picture in a file, its longer side at most `side` pixels; a null one if it is none, or too large to open."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    name, size = reader.format().toStdString(), reader.size()
    pixels = 0 if size.isEmpty() else size.width() * size.height()
    if name not in READABLE or not 0 < pixels <= _MOST_PIXELS.get(name, _MOST_OTHERWISE):
        return QImage()
    if max(size.width(), size.height()) > side:
        smaller = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(smaller.expandedTo(QSize(1, 1)))
    picture = reader.read()
    # A GIF may say that its first picture is a dot, on a sheet of any size.
    if max(picture.width(), picture.height()) > side:
        return picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    return picture


def _read(asked: tuple[Path, int]) -> QImage:
    return read_picture(*asked)
