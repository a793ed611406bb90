"""The photos and files of a record, as small pictures: added by drag, by paste or by choosing, seen large, removed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from frontdesk.core.attachments import KINDS, MOST, Attached, AttachmentDesk
from frontdesk.core.filestore import FileStore, Stored
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.widgets import looks
from frontdesk.widgets.beside import Beside
from frontdesk.widgets.buttons import link
from frontdesk.widgets.card import Heading, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.tiles import Tiles, title_of

HELP = mark(
    "Photos and files: drag them onto the record, choose them with Ctrl+Shift+A, or paste a picture or copied files"
    " with Ctrl+V. Ctrl+Shift+O shows them large: the arrows turn to the next one, + and − zoom, Ctrl+S saves a copy."
    " Del takes one off; who did is kept. Photos keep all that the camera wrote into them, also where they were taken."
)
"""How the files of a record are worked with, for the help of each room that has them."""

Content = Path | QImage
"""What is to be attached: a file, or a picture that was pasted."""


@dataclass(eq=False)
class _Batch:
    """What was added at once: the record that it is for, what is still to be taken in, and what was."""

    record: int
    pieces: list[Content]
    taken: list[Stored] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    stopped: bool = False


@dataclass(frozen=True, eq=False)
class _Piece:
    """One of them; a picture without a file gets this name."""

    batch: _Batch
    content: Content
    name: str


@dataclass(frozen=True, eq=False)
class _Saving:
    """A file on its way out."""

    file: Attached
    target: Path


class AttachmentStrip(QWidget):
    """The files of one record of a kind (of `core.attachments.KINDS`). Files are copied beside the window; those that
    could be are attached together, and of the others it is said why not.

    `listen` lets them be dropped on the record's card, and pasted while it or its list has the keyboard.
    """

    def __init__(self, desk: AttachmentDesk, host: Host, may: Callable[[Right], bool], kind: str) -> None:
        super().__init__()
        self._desk, self._host, self._kind = desk, host, kind
        self._record: int | None = None
        self._may = may(KINDS[kind])
        self._batches: list[_Batch] = []
        self._pieces: list[QWidget] = []
        self._copying = Beside(partial(_taken_in, desk.store), self)
        self._copying.done.connect(self._took)
        self._saving = Beside(lambda one: desk.store.give_out(one.file.hash, one.target), self)
        self._saving.done.connect(self._saved)
        self.heading, self.gone = Heading(), Words("", "muted")
        self.look = link(say("View"), self.open, "eye", "Ctrl+Shift+O")
        self.add = link(say("Attach …"), self.choose, "plus", "Ctrl+Shift+A")
        self.add.setToolTip(
            say("Choose files, drag them here, or paste a picture with Ctrl+V ({key})", key=self.add.key)
        )
        looks.reveal(self.add, self._may)
        self.busy, self.stop = Words("", "muted"), link(say("Stop"), self._stop)
        self.tiles = Tiles(lambda file: desk.store.path(file.hash))
        self.tiles.opened.connect(self.open)
        self.tiles.removal_wanted.connect(self._remove)
        self._line = QWidget()
        self._line.setLayout(row(self.busy, self.stop, None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row(looks.IconLabel("paperclip", "muted"), self.heading, None, self.look, self.add))
        for piece in (self._line, self.tiles, self.gone):
            column.addWidget(piece)
        looks.reveal(self._line, False)
        self.show_of(None)

    def listen(self, card: QWidget, *pieces: QWidget) -> None:
        """Let files be dropped on the record's card, and pasted while it or one of these pieces has the keyboard.

        A list takes no drop: the row beneath the hand would not be the record that is shown.
        """
        card.setAcceptDrops(True)
        card.installEventFilter(self)
        for piece in (card, *pieces):
            keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), piece, self.paste)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._pieces.append(piece)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def show_of(self, record: int | None) -> None:
        """Show the files of a record, or that none is chosen. Their pictures come when they have been read."""
        self._record = record
        looks.reveal(self, record is not None)
        files = self._desk.of(self._kind, record) if record is not None else []
        removed = self._desk.removed(self._kind, record) if record is not None else []
        self.heading.setText(say("Photos and files: {count}", count=len(files)) if files else say("Photos and files"))
        looks.reveal(self.look, bool(files))
        self.gone.setText(say("Removed: {count}", count=len(removed)) if removed else "")
        self.gone.setToolTip("\n".join(f"{one.name} · {one.at:%Y-%m-%d %H:%M} · {one.who}" for one in removed))
        looks.reveal(self.gone, bool(removed))
        looks.reveal(self.tiles, bool(files))
        self.tiles.show_files(files)

    # Adding

    def choose(self) -> None:
        """Ask for files."""
        if self._record is not None and self._may:
            record = self._record
            self._host.choose_files(say("Photos and files"), lambda paths: self._take_in(record, map(Path, paths)))

    def paste(self) -> None:
        """Attach what is on the clipboard: files that were copied, or a picture."""
        self._take_data(QGuiApplication.clipboard().mimeData())

    def _take_data(self, data: QMimeData) -> None:
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        picture: Any = data.imageData() if not paths and data.hasImage() else None
        if self._record is None or not self._may or not self.isVisible():
            return  # what nobody sees is not what is meant
        if paths:
            self._take_in(self._record, paths)
        elif picture is not None and not QImage(picture).isNull():
            self._take_in(self._record, [QImage(picture)])
        else:
            self._host.refuse(Refusal(mark("There is neither a picture nor a file in it to attach.")))

    def _take_in(self, record: int, pieces: Iterable[Content]) -> None:
        """Have them copied, one after the other, however long it takes, and attached to this record."""
        batch = _Batch(record, list(pieces))
        if len(batch.pieces) > MOST:
            self._host.refuse(Refusal(mark("These are more than {count} files. Attach fewer at once."), count=MOST))
            return
        self._batches.append(batch)
        self._next(batch)

    def _next(self, batch: _Batch) -> None:
        if batch.pieces and not batch.stopped:
            place, piece = len(batch.taken) + len(batch.refused) + 1, batch.pieces.pop(0)
            self.busy.setText(say("Copying {place} of {count} …", place=place, count=place + len(batch.pieces)))
            looks.reveal(self._line, True)
            self._copying.ask(_Piece(batch, piece, say("Pasted picture")))
        else:
            self._end(batch)
            self._attach(batch)

    def _end(self, batch: _Batch) -> None:
        """Nothing of it is to be copied any more, whatever comes of it."""
        self._batches.remove(batch)
        looks.reveal(self._line, bool(self._batches))

    def _took(self, piece: _Piece, taken: Stored | Exception) -> None:
        if isinstance(taken, Stored):
            piece.batch.taken.append(taken)
        elif isinstance(taken, Refusal):
            piece.batch.refused.append(taken)
        else:
            self._end(piece.batch)
            raise taken
        self._next(piece.batch)

    def _stop(self) -> None:
        for batch in self._batches:
            batch.stopped = True

    def _attach(self, batch: _Batch) -> None:
        if batch.stopped:
            self._host.tell(say("Stopped. Nothing was attached."))
            return
        try:
            made = self._desk.attach(self._kind, batch.record, batch.taken) if batch.taken else []
        except Refusal as refusal:
            self._host.refuse(refusal)
            return
        if len(batch.refused) > 1:
            first, left_out = str(batch.refused[0]), len(batch.refused)
            self._host.refuse(Refusal(mark("Left out: {count}. {reason}"), count=left_out, reason=first))
        elif batch.refused:
            self._host.refuse(batch.refused[0])
        elif made:
            self._host.tell(say("Files attached: {count}", count=len(made)))
        else:
            self._host.tell(say("It was attached before."))
        self.show_of(self._record)

    # What is there

    def open(self, place: int = 0) -> None:
        """Show the files large, beginning with one of them."""
        files = self.tiles.files()
        if not files:
            return
        from frontdesk.widgets.picturewindow import PictureWindow

        window = PictureWindow(self.window(), files, lambda file: self._desk.store.path(file.hash), place)
        window.save_wanted.connect(lambda at: self._save(files[at]))
        window.open()

    def _save(self, file: Attached) -> None:
        name, ending = title_of(file), Path(file.name).suffix.lower() or ".bin"
        # With its ending: a dialog takes what follows any point for one, as in 2026.11.22.
        name = name if name.lower().endswith(ending) else name + ending
        self._host.choose_target(
            say("Save as …"), name, (ending,), lambda path: self._saving.ask(_Saving(file, Path(path)))
        )

    def _saved(self, saving: _Saving, outcome: Exception | None) -> None:
        if isinstance(outcome, Refusal):
            self._host.refuse(outcome)
        elif outcome is not None:
            raise outcome
        else:
            self._desk.note_saved(saving.file)
            self._host.tell(say("Saved: {file}", file=saving.target.name))

    def _remove(self, place: int) -> None:
        file, record = self.tiles.files()[place], self._record
        if record is None or not self._may:
            return
        try:
            kept = self._desk.remove(file.id)
        except Refusal as refusal:
            self._host.refuse(refusal)
            return
        self._host.tell(say("{file} is removed.", file=file.name), lambda: self._put_back(record, kept))
        self.show_of(self._record)

    def _put_back(self, record: int, kept: Stored) -> None:
        try:
            self._desk.attach(self._kind, record, [kept])
        except Refusal as refusal:
            self._host.refuse(refusal)
            return
        self.show_of(self._record)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """A line that has the keyboard would take Ctrl+V for itself, also when there is no text to paste."""
        if isinstance(now, QLineEdit) and any(piece.isAncestorOf(now) for piece in self._pieces if looks.alive(piece)):
            now.installEventFilter(self)

    @looks.safely(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files that are dragged over the card, and let go there; Ctrl+V in an empty line of the room."""
        if isinstance(event, QDragEnterEvent):
            if self._record is not None and self._may and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._take_data(event.mimeData())
            event.acceptProposedAction()
            return True
        if isinstance(watched, QLineEdit) and event.type() == QEvent.Type.ShortcutOverride:
            if not watched.text() and cast(QKeyEvent, event).matches(QKeySequence.StandardKey.Paste):
                event.ignore()
                return not _is_text(QGuiApplication.clipboard().mimeData())
            return False
        return super().eventFilter(watched, event)


def _is_text(data: QMimeData) -> bool:
    """Whether it is for a line to paste; files that were copied bring their names along as text."""
    return data.hasFormat("text/plain") and not any(url.isLocalFile() for url in data.urls())


def _taken_in(store: FileStore, piece: _Piece) -> Stored:
    """Called beside the window."""
    if isinstance(piece.content, Path):
        return store.take_in(piece.content)
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, b"png").write(piece.content)
    return store.put(f"{piece.name}.png", bytes(kept.data().data()))
