"""The program itself, started on an estate of the test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.core.clock import Clock
from frontdesk.core.operators import Role
from frontdesk.shell import damage
from frontdesk.shell.app import Program
from frontdesk.shell.backups.keeper import BackupKeeper
from frontdesk.shell.desks import DESKS
from frontdesk.shell.hosting import TabHost
from frontdesk.shell.machine import prepare
from frontdesk.shell.preferences import Preferences
from frontdesk.widgets import looks
from frontdesk.widgets.recordtable import RecordTable
from tests import people

_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


class Hands:
    """A receptionist's two hands on the keyboard of the running program."""

    def __init__(self, program: Program, qtbot: QtBot, app: QApplication) -> None:
        self.program = program
        self._qtbot = qtbot
        self._app = app
        self.keys = 0

    def write(self, text: str) -> None:
        """Type into whatever has the keyboard; Chinese comes from an input method, whole."""
        there = self.focus()
        if text.isascii():
            QTest.keyClicks(there, text)
        else:
            (there.insertPlainText if isinstance(there, QPlainTextEdit) else there.insert)(text)  # type: ignore[attr-defined]
        self.keys += len(text)

    def press(self, *keys: str) -> None:
        """Press keys such as `Return`, `F10`, `Ctrl+K`, one after the other."""
        for key in keys:
            *modifiers, name = key.split("+") if key != "+" else [key]
            held = Qt.KeyboardModifier.NoModifier
            for modifier in modifiers:
                held |= _HELD[modifier]
            QTest.keyClick(self.focus(), getattr(Qt.Key, f"Key_{name}"), held)
            self.keys += 1

    def go(self, desk: str) -> None:
        """Turn to a desk by the key of its place in the row."""
        self.press(f"Alt+{self.program.desks.tabs.keys().index(desk) + 1}")  # type: ignore[union-attr]

    def due(self, desk: str) -> tuple[int, bool]:
        """The number on a desk's tab as it is to be now, and whether it is red."""
        return next(one for one in DESKS if one.key == desk).due(self.program.office)

    def scan(self, code: str, milliseconds: int = 5) -> None:
        """Send a code and Enter as a scanner does: to the window in front, so many milliseconds from key to key."""
        handle = self.program.window.windowHandle()
        for at, sign in enumerate(f"{code}\r"):
            key = Qt.Key.Key_Return if sign == "\r" else ord(sign)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
                event.setTimestamp(1000 + at * milliseconds)
                QApplication.sendEvent(handle, event)

    def focus(self) -> QWidget:
        """The widget that has the keyboard."""
        active = self._app.activeWindow()
        if self._app.activeModalWidget() is None and (active is None or not active.isVisible()):
            # Without a window manager nobody gives the keyboard back when a dialog closes.
            self.program.window.activateWindow()
            self.wait(lambda: self._app.activeWindow() is self.program.window)
        return self._app.focusWidget() or self._app.activeWindow() or self.program.window

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The dialog of a kind that is open."""
        found = [one for one in self._app.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        assert found, f"no {kind.__name__} is open"
        return found[-1]

    def wait(self, until: Callable[[], object]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(lambda: bool(until()))

    def sign_in(self, role: Role = Role.MANAGER) -> None:
        """Sign in on the sign-in page by keyboard."""
        page = self.program.page
        page.form.set_values({"name": people.OPERATORS[role]})
        page.begin()
        self.write(people.PASSWORD)
        self.press("Return")
        self.wait(lambda: self.program.desks is not None and self.program.desks.isVisible())


@pytest.fixture
def started(
    qtbot: QtBot, qapp: QApplication, now: people.Now, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path], Hands]]:
    """Start the program on a data folder."""
    programs = []
    monkeypatch.setattr(RecordTable, "PATIENCE_MS", 10_000)  # a busy machine must not make a test see an empty list
    # What begins by itself some time after somebody has signed in is not to begin in the middle of a slow test.
    for where, name in (
        (BackupKeeper, "LOOKS_EVERY_MS"), (damage, "CHECKS_AFTER_MS"), (TabHost, "FORGETS_AFTER_MS")
    ):  # fmt: skip
        monkeypatch.setattr(where, name, 3_600_000)
    monkeypatch.setattr(looks, "report", looks.report)  # else the next test's troubles would be told to this window

    def start(folder: Path) -> Hands:
        prepare(qapp)
        kept = Preferences(folder)
        kept["kept"] = {"desk": "fees", **kept["kept"]}
        program = Program(qapp, folder, Clock(now=now))
        programs.append(program)
        program.speak("en")
        program.start()
        # A test that is over is not to wait for a last backup.
        qtbot.addWidget(program.window, before_close_func=lambda window: window.close_at_once())
        hands = Hands(program, qtbot, qapp)
        with qtbot.waitActive(program.window):
            program.window.activateWindow()
        return hands

    yield start
    for program in programs:
        program.window.close_at_once()
        program.end()
        program.deleteLater()


@pytest.fixture
def hands(
    started: Callable[[Path], Hands], small_estate: tuple[Path, people.Estate], tmp_path: Path, now: people.Now
) -> Hands:
    """The program on the furnished estate, waiting for somebody to sign in."""
    folder, _ = small_estate
    people.copy(folder, tmp_path / "estate", now).close()
    hands = started(tmp_path / "estate")
    hands.wait(lambda: hands.program.ground is not None)
    return hands
