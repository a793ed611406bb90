"""The photos and files of a record in the window: added, seen small and large, removed; the window never waits."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from frontdesk.core import filestore
from frontdesk.core.attachments import AttachmentDesk, keep_within
from frontdesk.core.operators import Right, Role
from frontdesk.widgets import attachments
from frontdesk.widgets.attachments import AttachmentStrip
from frontdesk.widgets.picturewindow import PictureWindow
from frontdesk.widgets.thumbnails import Thumbnails, read_picture
from tests import people
from tests.people import FLAT, SMALL
from tests.residents.host import Window


def drawn(colour: str = "#2a6", size: tuple[int, int] = (64, 48), kind: bytes = b"png") -> bytes:
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, kind).write(image)
    return bytes(kept.data().data())


def clipped(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


class Desk:
    """A window with a list's place, a field, and the strip of a flat's files on its card."""

    def __init__(self, qtbot: Any, estate: people.Estate) -> None:
        self.estate, self.host, self._qtbot = estate, Window(estate.ground), qtbot
        self.desk, self.record = AttachmentDesk(estate.ground), estate.units[FLAT]
        self.strip = AttachmentStrip(self.desk, self.host, estate.ground.who().may, "unit")  # type: ignore[arg-type]
        self.whole, self.list, self.field, self.left, self.card = (
            QWidget(),
            QWidget(),
            QLineEdit(),
            QWidget(),
            QWidget(),
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for holder, pieces in (
            (self.card, (self.strip,)), (self.left, (self.list, self.field)), (self.whole, (self.left, self.card)),
        ):  # fmt: skip
            laid = QHBoxLayout(holder)
            for piece in pieces:
                laid.addWidget(piece)
        self.strip.listen(self.card, self.left)
        self.strip.show_of(self.record)
        self.whole.resize(900, 300)
        qtbot.addWidget(self.whole)
        with qtbot.waitActive(self.whole):
            self.whole.show()
            self.whole.activateWindow()
        self.list.setFocus()

    def names(self) -> list[str]:
        return [file.name for file in self.desk.of("unit", self.record)]

    def wait(self, so: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(so()))

    def press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.whole, QKeySequence(key))

    def drop(self, *paths: Path) -> bool:
        data = clipped(*paths)
        asked = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entering = QDragEnterEvent(QPointF(5, 5).toPoint(), *asked)
        entering.ignore()
        QApplication.sendEvent(self.card, entering)
        if entering.isAccepted():
            QApplication.sendEvent(self.card, QDropEvent(QPointF(5, 5), *asked))
        return entering.isAccepted()

    def large(self) -> PictureWindow:
        found = QApplication.activeModalWidget()
        assert isinstance(found, PictureWindow)
        return found


@pytest.fixture
def desk(qtbot: Any, estate: people.Estate) -> Desk:
    return Desk(qtbot, estate)


def kept(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for place, path in enumerate(paths):
        path.write_bytes(drawn(f"#{place}a6") if path.suffix == ".png" else name_of(path))
    return paths


def name_of(path: Path) -> bytes:
    return path.name.encode()


def test_files_are_dropped_on_the_record(desk: Desk, tmp_path: Path) -> None:
    assert desk.strip.heading.text() == "Photos and files" and desk.strip.tiles.isHidden()
    assert desk.drop(*kept(tmp_path, "a.png", "lease.pdf"))
    desk.wait(desk.names)
    assert desk.names() == ["a.png", "lease.pdf"]
    assert desk.host.told == ["Files attached: 2"]
    assert desk.strip.heading.text() == "Photos and files: 2" and desk.strip.tiles.isVisible()
    assert desk.strip._line.isHidden()


def test_what_can_not_be_kept_is_said_and_the_rest_is_attached(desk: Desk, tmp_path: Path) -> None:
    (empty := tmp_path / "empty.jpg").touch()
    desk.drop(empty, *kept(tmp_path, "a.png"))
    desk.wait(desk.names)
    desk.drop(tmp_path / "gone.jpg", tmp_path)
    desk.wait(lambda: len(desk.host.refused) == 2)
    assert desk.host.refused[0] == "empty.jpg is empty. There is nothing in it to keep."
    assert desk.host.refused[1] == "Left out: 2. gone.jpg is not there any more. Choose it again."
    desk.drop(tmp_path / "a.png")
    desk.wait(lambda: desk.host.told)
    assert desk.host.told == ["It was attached before."] and desk.names() == ["a.png"]


def test_files_are_chosen_by_key(desk: Desk, tmp_path: Path) -> None:
    desk.host.chosen = [str(path) for path in kept(tmp_path, "a.txt", "b.txt")]
    desk.press("Ctrl+Shift+A")
    desk.wait(desk.names)
    assert desk.names() == ["a.txt", "b.txt"]


def test_a_picture_or_files_are_pasted_from_the_list_but_text_into_a_field(desk: Desk, tmp_path: Path) -> None:
    board = QGuiApplication.clipboard()
    board.setImage(QImage.fromData(drawn()))
    desk.press("Ctrl+V")
    desk.wait(desk.names)
    assert desk.names() == ["Pasted picture.png"]
    board.setMimeData(clipped(*kept(tmp_path, "b.txt")))
    desk.press("Ctrl+V")
    desk.wait(lambda: len(desk.names()) == 2)
    board.setText("words")
    desk.press("Ctrl+V")
    assert desk.host.refused == ["There is neither a picture nor a file in it to attach."]
    board.setMimeData(clipped(tmp_path / "b.txt"))
    desk.card.hide()
    desk.press("Ctrl+V")
    desk.card.show()
    board.setText("words")
    desk.field.setFocus()
    desk.press("Ctrl+V")
    assert (desk.field.text(), len(desk.names()), len(desk.host.refused)) == ("words", 2, 1)


def test_a_picture_is_pasted_past_an_empty_line_but_not_while_something_is_typed_there(desk: Desk) -> None:
    board = QGuiApplication.clipboard()
    board.setImage(QImage.fromData(drawn("#111")))
    desk.field.setFocus()
    desk.field.setText("half a call")
    desk.press("Ctrl+V")
    assert (desk.field.text(), desk.names()) == ("half a call", [])
    desk.field.clear()
    desk.press("Ctrl+V")
    desk.wait(desk.names)
    assert (desk.field.text(), desk.names()) == ("", ["Pasted picture.png"])


def test_what_is_added_goes_to_the_record_that_was_shown_then(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, take_in = threading.Event(), filestore.FileStore.take_in
    monkeypatch.setattr(
        filestore.FileStore, "take_in", lambda store, path: take_in(store, path) if gate.wait(5) else None
    )
    desk.drop(*kept(tmp_path, "a.png"))
    assert desk.strip.busy.text() == "Copying 1 of 1 …" and desk.strip._line.isVisible()
    desk.strip.show_of(desk.estate.units[SMALL])
    gate.set()
    desk.wait(desk.names)
    assert desk.names() == ["a.png"] and desk.strip.tiles.files() == []


def test_a_bug_while_copying_is_told_as_one_and_the_next_file_goes_on(
    desk: Desk, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(store: object, path: Path) -> None:
        raise ZeroDivisionError

    paths = kept(tmp_path, "a.txt", "b.txt")
    with monkeypatch.context() as patch, qtbot.captureExceptions() as raised:
        patch.setattr(filestore.FileStore, "take_in", broken)
        desk.drop(paths[0])
        desk.wait(lambda: raised)
    assert raised[0][0] is ZeroDivisionError and desk.strip._line.isHidden()
    desk.drop(paths[1])
    desk.wait(desk.names)
    assert desk.names() == ["b.txt"]


def test_books_that_can_not_be_written_leave_no_line_of_copying(
    desk: Desk, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(desk.desk, "attach", broken)
    with qtbot.captureExceptions() as raised:
        desk.drop(*kept(tmp_path, "a.txt"))
        desk.wait(lambda: raised)
    assert raised[0][0] is ZeroDivisionError and desk.strip._line.isHidden()


def test_what_is_done_at_once_is_told_later_however_many_pieces_there_are(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class AtOnce:
        def submit(self, work: Callable[[object], object], what: object) -> Future[object]:
            done: Future[object] = Future()
            try:
                done.set_result(work(what))
            except Exception as error:
                done.set_exception(error)
            return done

    monkeypatch.setattr(desk.strip._copying, "_threads", AtOnce())
    desk.drop(*(tmp_path / f"{n}.jpg" for n in range(200)))
    desk.wait(lambda: desk.host.refused)
    assert desk.host.refused == ["Left out: 200. 0.jpg is not there any more. Choose it again."]
    assert desk.strip._line.isHidden()


def test_copying_is_stopped(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gate, take_in = threading.Event(), filestore.FileStore.take_in
    monkeypatch.setattr(
        filestore.FileStore, "take_in", lambda store, path: take_in(store, path) if gate.wait(5) else None
    )
    desk.drop(*kept(tmp_path, "a.png", "b.png"))
    desk.strip.stop.click()
    gate.set()
    desk.wait(lambda: desk.host.told)
    assert desk.host.told == ["Stopped. Nothing was attached."] and desk.names() == []


def test_too_many_at_once_are_refused(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "MOST", 2)
    desk.drop(*kept(tmp_path, "a.txt", "b.txt", "c.txt"))
    assert desk.host.refused == ["These are more than 2 files. Attach fewer at once."] and desk.names() == []


def test_a_file_is_removed_by_key_and_put_back(desk: Desk, tmp_path: Path) -> None:
    desk.drop(*kept(tmp_path, "a.txt", "b.txt"))
    desk.wait(desk.names)
    desk.strip.tiles.setFocus()
    desk.press("Right", "Del")
    assert desk.names() == ["a.txt"] and desk.host.told[-1] == "b.txt is removed."
    assert desk.strip.gone.text() == "Removed: 1" and "b.txt" in desk.strip.gone.toolTip()
    assert desk.host.undo is not None
    desk.host.undo()
    assert desk.names() == ["a.txt", "b.txt"] and len(desk.strip.tiles.files()) == 2
    desk.press("Del")
    desk.estate.ground.signed_in = None
    desk.host.undo()
    assert desk.host.refused == ["Nobody is signed in. Sign in first."]


def test_several_files_are_removed_one_after_the_other_from_where_the_first_was(desk: Desk, tmp_path: Path) -> None:
    desk.drop(*kept(tmp_path, "a.txt", "b.txt", "c.txt", "d.txt", "e.txt"))
    desk.wait(desk.names)
    desk.strip.tiles.setFocus()
    desk.press("Right", "Right", "Del", "Del")
    assert desk.names() == ["a.txt", "b.txt", "e.txt"]
    desk.press("Del", "Del")
    assert desk.names() == ["a.txt"]
    desk.strip.show_of(desk.estate.units[SMALL])
    desk.strip.show_of(desk.record)
    assert desk.strip.tiles.currentIndex().row() == 0


def test_who_may_only_look_adds_and_removes_nothing(
    qtbot: Any, estate: people.Estate, signed_in: Callable[[Role], Any], tmp_path: Path
) -> None:
    store = AttachmentDesk(estate.ground)
    store.attach("unit", estate.units[FLAT], [store.store.put("a.png", drawn())])
    signed_in(Role.ADMINISTRATOR)
    desk = Desk(qtbot, estate)
    assert desk.strip.add.isHidden() and not desk.drop(*kept(tmp_path, "b.png"))
    desk.strip.tiles.setFocus()
    desk.press("Ctrl+Shift+A", "Del")
    QGuiApplication.clipboard().setImage(QImage.fromData(drawn()))
    desk.press("Ctrl+V")
    assert (desk.names(), desk.host.refused) == (["a.png"], [])
    desk.press("Return")
    desk.large().close()


def test_a_picture_is_seen_large_turned_over_made_larger_and_saved(desk: Desk, tmp_path: Path) -> None:
    desk.desk.attach(
        "unit", desk.record,
        [
            desk.desk.store.put("厨房.jpg", drawn("#c30", (3000, 2000), b"jpeg")),
            desk.desk.store.put("lease.pdf", b"%PDF-1.7"),
            desk.desk.store.put("broken.png", drawn()[:40]),
        ],
    )  # fmt: skip
    desk.strip.show_of(desk.record)
    desk.press("Ctrl+Shift+O")
    large = desk.large()
    large.activateWindow()
    assert large.windowTitle() == "厨房.jpg · 1 of 3"
    picture = large.view._picture
    desk.wait(lambda: not picture.pixmap().isNull())
    assert picture.pixmap().width() < 2000
    large.view.set_times(2)
    desk.wait(lambda: picture.pixmap().width() == 3000)
    desk.host.file = str(tmp_path / "out.jpg")
    desk.press("Ctrl+S")
    desk.wait(lambda: desk.host.told)
    assert (tmp_path / "out.jpg").read_bytes() == drawn("#c30", (3000, 2000), b"jpeg")
    desk.press("Right")
    assert large.title.text() == "lease.pdf"
    assert large.view._told == "This file is no picture. Save it to open it with another program."
    desk.press("End", "Right")
    desk.wait(lambda: large.view._told)
    assert large.view._told == "This picture can't be shown. Save it to open it with another program."
    assert large.view.accessibleName() == "broken.png"
    desk.press("Esc")
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize(
    ("name", "role", "offered"),
    [
        ("2026.11.22 现场.JPG", "", "2026.11.22 现场.JPG"),
        ("README", "", "README.bin"),
        ("signature.png", "signature", "Signature.png"),
    ],
)
def test_a_copy_is_offered_the_name_with_its_ending(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str, role: str, offered: str
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(desk.host, "choose_target", lambda title, name, *_: asked.append(name))
    with desk.estate.ground.act("attached", Right.SEE) as act:
        keep_within(act, "unit", desk.record, desk.desk.store.put(name, drawn()), role)
    [file] = desk.desk.of("unit", desk.record)
    desk.strip._save(file)
    assert asked == [offered]


def test_a_long_name_does_not_make_the_window_wider_than_the_screen(desk: Desk) -> None:
    desk.desk.attach("unit", desk.record, [desk.desk.store.put(f"{'长' * 116}.png", drawn())])
    desk.strip.show_of(desk.record)
    desk.press("Ctrl+Shift+O")
    large = desk.large()
    assert large.minimumSizeHint().width() < 1000
    assert large.title.text().endswith("长.png") and large.title.toolTip() == f"{'长' * 116}.png"
    large.close()


def turned(content: bytes) -> bytes:
    """A JPEG whose camera was held upright: EXIF orientation 6."""
    exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    return content[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif + content[2:]


def test_pictures_are_upright_small_and_never_without_bound(qapp: QApplication, tmp_path: Path) -> None:
    photo, bomb, vector = (tmp_path / name for name in ("photo", "bomb", "vector"))
    photo.write_bytes(turned(drawn("#123", (400, 200), b"jpeg")))
    assert read_picture(photo, 100).size() == QSize(50, 100)
    assert read_picture(photo, 1000).size() == QSize(200, 400)
    # A kilobyte that says it is a hundred thousand pixels wide and high.
    size = (100_000).to_bytes(4) * 2
    png = drawn()
    bomb.write_bytes(png[:16] + size + png[24:])
    vector.write_text("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>")
    dot = b"GIF89a" + (2000).to_bytes(2, "little") * 2 + b"\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
    (sheet := tmp_path / "sheet").write_bytes(dot)
    assert read_picture(sheet, 100).size() == QSize(100, 100)
    (nothing := tmp_path / "nothing").write_bytes(png[:16] + bytes(8) + png[24:])
    for path in (bomb, nothing, vector, tmp_path / "gone", tmp_path):
        assert read_picture(path, 100).isNull()


def test_small_pictures_are_read_once_and_the_latest_stay(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Thumbnails, "_KEPT", 2)
    paths = kept(tmp_path, "a.png", "b.png", "c.png")
    whole = QWidget()
    qtbot.addWidget(whole)
    pictures = Thumbnails(whole)
    for path in paths:
        with qtbot.waitSignal(pictures.ready):
            assert pictures.picture(path, 32) is None
    found = pictures.picture(paths[2], 32)
    assert found is not None and found.size() == QSize(32, 24)
    assert len(pictures._kept) == 2
    assert pictures.picture(paths[0], 32) is None
    pictures.turn_away()
