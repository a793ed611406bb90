"""Restoring a backup before anybody has signed in: choose one, see what is in it, and put it in the books' place."""

from contextlib import ExitStack
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.places import BACKUPS
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell import trouble
from frontdesk.shell.backups.inspecting import Contents, alone, whole_backup
from frontdesk.shell.backups.manifest import Found, backups_in
from frontdesk.shell.backups.places import known_folders
from frontdesk.shell.backups.restoring import Restored, receipt_known
from frontdesk.shell.backups.telling import facts_said, faults_said, loss_said, outcome_said, warning_said
from frontdesk.shell.jobs import Jobs
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Confirm
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Banner, Card, Heading, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.form import Form, PasswordField, TextField
from frontdesk.widgets.progress import ProgressPanel
from frontdesk.widgets.recordtable import Column, RecordTable

CHOOSING, LOOKING, DONE = range(3)

_WIDTH, _LIST_HEIGHT, _LOST_HEIGHT = 860, 230, 190


class RestorePage(QWidget):
    """Three steps; Esc goes back. Nobody else restores into the data folder as long as it is shown."""

    left = Signal()
    """Whoever came here goes back to the first page, whether something was restored or not."""

    def __init__(self, folder: Path, clock: Clock | None, operator: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = Ground(folder, clock)
        self._operator = operator
        self.jobs = Jobs(self._ground, self)
        self._turn = ExitStack()
        self._told: Contents | None = None
        self._refusal = Banner("", "late")
        self.steps = QStackedWidget()
        for piece in (self._choosing(), self._looking(), self._done()):
            self.steps.addWidget(_page(*piece))
        self._progress = ProgressPanel()
        card = Card()
        card.setFixedWidth(_WIDTH)
        card.body.setSpacing(looks.WIDE_GAP)
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(looks.IconLabel("history", "accent", 20))
        title.addWidget(Heading(say("Restore a backup"), large=True), 1)
        card.add(title)
        card.add(self._refusal)
        card.add(self.steps)
        card.add(self._progress)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.addStretch(1)
        whole.addLayout(row(None, card, None))
        whole.addStretch(1)

    def start(self) -> None:
        """Take the turn, and list the backups of the known folders."""
        try:
            self._turn.enter_context(alone(self._ground.folder))
        except Refusal as refusal:
            self.refuse(refusal)
            self.steps.setEnabled(False)
            return
        folders = dict.fromkeys([*known_folders(self._ground.folder), self._ground.folder / BACKUPS])
        self._list([found for folder in folders for found in backups_in(folder)])

    def end(self) -> None:
        """Let others have the turn; what was opened of a backup is removed."""
        self.jobs.cancel_all()
        self._turn.close()

    def refuse(self, refusal: Refusal) -> None:
        """Say why not: in the form where it can be mended, else above all."""
        if self.steps.currentIndex() == LOOKING:
            self.form.field("password").input.set_value(None)
            self.form.start()
            self.form.show_refusal(refusal)
        elif refusal.field == "secret":
            self.secret.show_refusal(refusal)
        else:
            self._refusal.show_words(str(refusal), "late")

    def told(self) -> str:
        """What is refused above all."""
        return self._refusal.text()

    # Choosing

    def _choosing(self) -> tuple[QWidget | QLayout, ...]:
        clock = self._ground.clock
        self.backups = RecordTable(
            [
                Column("made", mark("Made"), 140, "date", value=lambda one: clock.local(one.manifest.moment)),
                Column("estate", mark("Estate"), 130, value=lambda one: one.manifest.estate),
                Column("receipt", mark("Last receipt"), 130, value=lambda one: one.manifest.last_receipt),
                Column("size", mark("MB"), 70, align="right", value=lambda one: f"{one.manifest.size / 1e6:,.1f}"),
                Column("kind", mark("State"), 125, "pill", value=_kind),
                Column("folder", mark("Folder"), 0, value=lambda one: str(one.path.parent)),
            ],
            say("Backups"),
            identity="path",
        )
        self.backups.setFixedHeight(_LIST_HEIGHT)
        self.backups.set_empty(say("No backup was found on this computer. Connect the disk and choose the file."))
        self.backups.current_changed.connect(self._ask_for_secret)
        self.backups.opened.connect(lambda _: self.look())
        self.secret = Form(1)
        self.secret.add("secret", say("Passphrase or recovery code"), PasswordField(), required=True)
        self.secret.finished.connect(self.look)
        self.secret.left.connect(self.back)
        self.look_button = primary(say("See what is in it"), "F10", self.look)
        self.choose_button = plain(say("Choose a file"), "F3", self._choose)
        told = say("See first what is in a backup: nothing is replaced before you say so.")
        back = plain(say("Back"), "Esc", self.back)
        return Words(told, "muted", wraps=True), self.backups, self.secret, row(
            back, self.choose_button, None, self.look_button
        )  # fmt: skip

    def _list(self, found: list[Found], chosen: Path | None = None) -> None:
        # The newest first; copies of books with faults come last, for when there is nothing else.
        self.backups.set_rows(sorted(found, key=lambda one: (one.manifest.sound, one.manifest.moment), reverse=True))
        if chosen is None or not self.backups.select_identity(chosen):
            self.backups.select(0)
        self._ask_for_secret(self.backups.current_row())
        self.look_button.setEnabled(bool(found))
        (self.backups if found else self.choose_button).setFocus()

    def _ask_for_secret(self, found: Found | None) -> None:
        self._refusal.show_words("")
        self.secret.clear_refusals()
        looks.reveal(self.secret, found is not None and found.manifest.sealed is not None)

    def _choose(self) -> None:
        dialog = QFileDialog(self, say("Backup"), str(Path.home()), f"{say('Backups')} (*.db *.sealed)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.choose(Path(path)))
        dialog.open()

    def choose(self, path: Path) -> None:
        """Take this backup; the others of its folder are listed with it."""
        try:
            whole_backup(path)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self._list(backups_in(path.parent), path)

    def look(self) -> None:
        """Open the backup that is chosen, and go over it."""
        found = self.backups.current_row()
        if found is None or self.jobs.busy():
            return
        self._refusal.show_words("")
        try:
            if found.manifest.sealed is not None:
                self.secret.values()
        except Refusal as refusal:
            self.secret.show_refusal(refusal)
            return
        self._start("look_into_backup", say("Opening the backup"), self._show, path=str(found.path))

    def _secret(self) -> str:
        return str(self.secret.field("secret").input.value() or "")

    # Looking

    def _looking(self) -> tuple[QWidget | QLayout, ...]:
        self.facts = Facts(2)
        self.standing, self.loss = Banner("", "good"), Banner("", "soon")
        self.form = Form(3)
        self.form.add("name", say("Operator"), TextField("", 40), required=True).input.set_value(self._operator)
        self.form.add("password", say("Password"), PasswordField(), required=True)
        self.form.add("last_receipt", say("Last receipt on paper, if later"), TextField("SJ2026-000180", 20))
        self.form.finished.connect(self.ask)
        self.form.left.connect(self.back)
        self.restore_button = primary(say("Restore"), "Ctrl+S", self.ask)
        told = say("Who restores it? The right to restore backups is needed.")
        return self.facts, self.standing, self.loss, Words(told, "muted", wraps=True), self.form, row(
            plain(say("Back"), "Esc", self.back), None, self.restore_button
        )  # fmt: skip

    def _show(self, told: Contents) -> None:
        self._told, clock = told, self._ground.clock
        self.facts.set_facts(facts_said(told, clock))
        if told.sound:
            self.standing.show_words(say("The books in it are in order."), "good")
        else:
            said = [say("The books in it are not in order:"), *faults_said(told)[:3]]
            self.standing.show_words(" ".join(said), "late")
        self.loss.show_words(loss_said(told.present, clock), "soon" if told.present else "plain")
        self.steps.setCurrentIndex(LOOKING)
        self.form.start()

    def ask(self) -> None:
        """Ask once more: the books are replaced."""
        if self._told is None or self.jobs.busy():
            return
        try:
            values = self.form.values()
            receipt_known(values["last_receipt"] or "")
        except Refusal as refusal:
            self.form.show_refusal(refusal)
            return
        self.form.clear_refusals()
        self._refusal.show_words("")
        sentence = warning_said(self._told)
        Confirm(self, say("Restore a backup"), sentence, say("Restore"), lambda _: self._restore(values)).open()

    def _restore(self, values: dict[str, Any]) -> None:
        assert self._told is not None
        facts = {"path": str(self._told.path)} | {name: value or "" for name, value in values.items()}
        self._start("restore_backup", say("Restoring the books"), self._tell, **facts)

    # Done

    def _done(self) -> tuple[QWidget | QLayout, ...]:
        self.outcome = Words("", wraps=True)
        self.lost = RecordTable(
            [
                Column("number", mark("Receipt"), 150),
                Column("at", mark("Time"), 150),
                Column("unit", mark("Unit"), 110),
                Column("payer", mark("Payer"), 0),
                Column("total", mark("Amount"), 110, "money", value=lambda one: Money(one.total)),
                Column("operator", mark("Operator"), 100),
            ],
            say("Receipts to be entered again"),
            identity="number",
        )
        self.lost.setFixedHeight(_LOST_HEIGHT)
        self.go_on_button = primary(say("Go on to sign in"), "F10", self.left.emit)
        return self.outcome, self.lost, row(None, self.go_on_button)

    def _tell(self, done: Restored) -> None:
        self.outcome.setText("\n".join(outcome_said(done)))
        self.lost.set_rows(done.lost.receipts)
        looks.reveal(self.lost, bool(done.lost.receipts))
        self.steps.setCurrentIndex(DONE)
        self.go_on_button.setFocus()

    # Work and ways back

    def _start(self, work: str, title: str, on_done: Any, **facts: Any) -> None:
        job = self.jobs.start(work, title, secret=self._secret(), **facts)
        line = self._progress.add(job.title)
        line.cancel_wanted.connect(job.cancel)
        self.steps.setEnabled(False)
        job.progressed.connect(line.advance)
        job.over.connect(lambda: self._progress.remove(line))
        # First: what is disabled takes no keyboard.
        for outcome in (job.done, job.refused, job.failed, job.cancelled):
            outcome.connect(lambda *_: self.steps.setEnabled(True))
        job.done.connect(on_done)
        job.refused.connect(self.refuse)
        job.failed.connect(lambda number: self.refuse(Refusal(trouble.apology(number))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def back(self) -> None:
        """One step back; from the first, and from the last, to the page before."""
        if self.jobs.busy():
            return
        if self.steps.currentIndex() == LOOKING:
            self._refusal.show_words("")
            self.steps.setCurrentIndex(CHOOSING)
            self.backups.setFocus()
        else:
            self.left.emit()


def _kind(found: Found) -> tuple[str, str]:
    if not found.manifest.sound:
        return "late", say("Did not pass")
    return ("good", say("Encrypted")) if found.manifest.sealed else ("plain", say("Not encrypted"))


def _page(*pieces: QWidget | QLayout) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(looks.WIDE_GAP)
    for piece in pieces:
        if isinstance(piece, QWidget):
            column.addWidget(piece)
        else:
            column.addLayout(piece)
    column.addStretch(1)
    return page
