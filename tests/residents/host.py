"""A window that does for a tab what the real one does, at once and without showing anything."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from frontdesk.core.drafts import Drafts
from frontdesk.core.ground import Ground
from frontdesk.core.progress import unheard
from frontdesk.core.refusals import Refusal
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.importing import RegisterDesk
from frontdesk.residents.tab import ResidentsTab
from frontdesk.shell.work import WORK
from frontdesk.widgets.recordtable import RecordTable

RecordTable.PATIENCE_MS = 10_000  # a busy machine must not make a test see an empty list


class Window:
    """Remembers what it was told; files are chosen in advance."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.told: list[str] = []
        self.undo: Callable[[], object] | None = None
        self.refused: list[str] = []
        self.accounts: list[int] = []
        self.reports: list[tuple[str, dict[str, Any]]] = []
        self.keeps: dict[str, Any] = {}
        self.file = ""
        self.chosen: list[str] = []

    def run(self, work: str, title: str, on_done: Callable[[Any], None], **facts: Any) -> None:
        try:
            done = WORK[work](self.ground, unheard, **facts)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        on_done(done)

    def tell(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        self.told.append(sentence)
        self.undo = undo

    def refuse(self, refusal: Refusal) -> None:
        self.refused.append(str(refusal))

    def show_unit(self, unit_id: int) -> None:
        raise NotImplementedError

    def show_account(self, unit_id: int) -> None:
        self.accounts.append(unit_id)

    def print_receipt(self, receipt_id: int) -> None:
        raise NotImplementedError

    def preview_receipt(self, receipt_id: int) -> None:
        raise NotImplementedError

    def print_paper(self, kind: str, record: int) -> None:
        raise NotImplementedError

    def preview_paper(self, kind: str, record: int) -> None:
        raise NotImplementedError

    def preview_report(self, name: str, **asked: Any) -> None:
        self.reports.append((name, asked))

    def kept(self, name: str) -> Any:
        return self.keeps.get(name)

    def keep(self, name: str, value: Any) -> None:
        self.keeps[name] = value

    def choose_file(self, title: str, endings: tuple[str, ...], on_chosen: Callable[[str], None]) -> None:
        on_chosen(self.file)

    def choose_files(self, title: str, on_chosen: Callable[[list[str]], None]) -> None:
        on_chosen(self.chosen)

    def choose_target(self, title: str, name: str, endings: tuple[str, ...], on_chosen: Callable[[str], None]) -> None:
        on_chosen(self.file)


class Counter:
    """The residents tab as somebody sits before it: keys go to whatever has the focus."""

    def __init__(self, qtbot: Any, ground: Ground) -> None:
        self.ground = ground
        self.desk = ResidentDesk(ground)
        self.window = Window(ground)
        self.keys = 0
        self.tab = ResidentsTab(
            self.desk,
            lambda: RegisterDesk(ground),
            Drafts(ground),
            ground.who().may,
            self.window,
            lambda unit_id: [],
            ground.clock.today,
        )
        qtbot.addWidget(self.tab)
        self.tab.resize(1366, 640)
        with qtbot.waitActive(self.tab):
            self.tab.show()
            self.tab.activateWindow()
        self.tab.refresh()
        self.tab.begin()

    def press(self, *keys: str) -> None:
        """Press keys, each written as in menus: `F3`, `Ctrl+S`, `Return`."""
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.tab, QKeySequence(key))
            self.keys += 1

    def type(self, text: str) -> None:
        """Type a text; Chinese comes from the input method."""
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        line.insert(text)
        self.keys += len(text)

    def fill(self, *texts: str) -> None:
        """Type into one field after the other, with Enter between."""
        for at, text in enumerate(texts):
            if at:
                self.press("Return")
            if text:
                self.type(text)

    def form(self) -> Any:
        """The form that is open."""
        return self.tab._entry.form  # type: ignore[union-attr]

    def refusal(self) -> str:
        """What the open form refuses."""
        return str(self.form().refusal())
