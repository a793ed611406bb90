"""A field for somebody's photo: from a file, from the clipboard, or by the counter's camera if there is one."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.filestore import FileStore, Stored
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link
from frontdesk.widgets.camera import CameraWindow, cameras
from frontdesk.widgets.card import Words, row
from frontdesk.widgets.portrait import ACROSS, UP, Portrait
from frontdesk.widgets.thumbnails import read_picture

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif")

_TALL = 800
"""Pixels of a photo from its top to its bottom as it is kept: 700 to the inch on a pass."""

_QUALITY = 88
_SHOWN = 72

ChooseFile = Callable[[str, tuple[str, ...], Callable[[str], None]], None]
"""Asks for a file: title, endings, and who gets its path, see `Host.choose_file`."""


class PhotoField(QWidget):
    """The value is a photo in the store, upright and cut to the shape that a pass has; None when there is none.

    Space or Enter asks for a file, Ctrl+V takes what is on the clipboard, Del takes the photo out again.
    """

    changed = Signal()

    def __init__(self, store: FileStore, choose_file: ChooseFile) -> None:
        super().__init__()
        self._store, self._choose_file = store, choose_file
        self._kept: Stored | None = None
        self._before: Path | None = None
        self._problem: Refusal | None = None
        self.portrait = Portrait(_SHOWN)
        self.told = Words("", "muted", wraps=True)
        self.file = link(say("From a file …"), self.choose, "upload")
        self.paste_link = link(say("Paste"), self.paste, "paperclip")
        self.camera = link(say("Camera …"), self.shoot, "eye")
        looks.reveal(self.camera, bool(cameras()))
        beside = QVBoxLayout()
        beside.setSpacing(2)
        for piece in (self.file, self.paste_link, self.camera):
            beside.addLayout(row(piece, None))
        beside.addWidget(self.told)
        beside.addStretch(1)
        whole = row(self.portrait, spacing=looks.WIDE_GAP)
        whole.addLayout(beside, 1)
        self.setLayout(whole)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        for piece in (self.file, self.paste_link, self.camera):
            piece.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show()

    def show_before(self, path: Path | None) -> None:
        """Show the photo that is kept already; it is no value of this field."""
        self._before = path
        self._show()

    # A field of a form

    def value(self) -> Stored | None:
        """The photo that was chosen."""
        return self._kept

    def set_value(self, value: object) -> None:
        """Have this photo chosen; None has none."""
        self._kept = value if isinstance(value, Stored) else None
        self._problem = None
        self._show()
        self.changed.emit()

    def draft(self) -> str:
        """What was chosen lies in the store already, so that its name is enough."""
        kept = self._kept
        return json.dumps([kept.hash, kept.name, kept.type, kept.size]) if kept is not None else ""

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        kept = None
        with suppress(ValueError, TypeError):
            kept = Stored(*json.loads(text))
        self.set_value(kept)

    def problem(self) -> Refusal | None:
        """Why what was given is no photo."""
        return self._problem

    # Where it comes from

    def choose(self) -> None:
        """Ask for a file."""
        self._choose_file(say("Photo"), ENDINGS, lambda path: self.take(read_picture(Path(path), 4 * _TALL)))

    def paste(self) -> None:
        """Take what is on the clipboard: a picture, or a file that was copied."""
        self._take_data(QGuiApplication.clipboard().mimeData())

    def shoot(self) -> None:
        """Take it with the first camera."""
        CameraWindow(cameras()[0], self.take, self).open()

    def take(self, picture: QImage) -> None:
        """Keep a picture, cut about its middle to the shape of a photo; what is none is told beneath the field."""
        if picture.isNull():
            self._refuse(Refusal(mark("This is no picture that can be read. Choose another one.")))
            return
        wide = min(picture.width(), picture.height() * ACROSS // UP)
        high = min(picture.height(), picture.width() * UP // ACROSS)
        left, top = (picture.width() - wide) // 2, (picture.height() - high) // 3
        cut = picture.copy(left, top, wide, high)
        if high > _TALL:
            cut = cut.scaledToHeight(_TALL, Qt.TransformationMode.SmoothTransformation)
        # White where it was transparent: a JPEG can't be that.
        plain = QImage(cut.size(), QImage.Format.Format_RGB32)
        plain.fill(Qt.GlobalColor.white)
        painter = QPainter(plain)
        painter.drawImage(0, 0, cut)
        painter.end()
        written = QBuffer()
        written.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(written, b"jpeg")
        writer.setQuality(_QUALITY)
        writer.write(plain)
        try:
            self.set_value(self._store.put("photo.jpg", bytes(written.data().data())))
        except Refusal as refusal:
            self._refuse(refusal)

    def _take_data(self, data: QMimeData) -> None:
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        pasted: Any = data.imageData() if not paths and data.hasImage() else None
        self.take(read_picture(paths[0], 4 * _TALL) if paths else QImage(pasted) if pasted is not None else QImage())

    def _refuse(self, refusal: Refusal) -> None:
        self._problem = refusal
        self._show()

    def _show(self) -> None:
        self.portrait.show_photo(self._before if self._kept is None else self._store.path(self._kept.hash))
        self.told.setText(str(self._problem or ""))

    # Keys and the mouse

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Space:
            self.choose()
        elif event.key() == Qt.Key.Key_Delete and self._kept is not None:
            self.set_value(None)
        else:
            super().keyPressEvent(event)

    @looks.safely(None)
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    @looks.safely(None)
    def dropEvent(self, event: QDropEvent) -> None:
        self._take_data(event.mimeData())

    @looks.safely(False)
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.portrait.show_focus(self.hasFocus())
        return super().event(event)
