"""What the window does for its tabs: long work, papers, files, and the way from one desk to another."""

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.shell import trouble
from frontdesk.shell.bulletin import Bulletin
from frontdesk.shell.jobs import Jobs
from frontdesk.shell.office import Office
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.printing import Paper, PaperWindow
from frontdesk.shell.receipts import ReceiptPaper
from frontdesk.widgets import looks
from frontdesk.widgets.desktab import DeskTab
from frontdesk.widgets.progress import ProgressPanel
from frontdesk.widgets.quietline import QuietLine
from frontdesk.widgets.tabbar import DeskTabs


class TabHost(QWidget):
    """The `Host` that is handed to each tab."""

    def __init__(self, office: Office, bulletin: Bulletin, jobs: Jobs, preferences: Preferences) -> None:
        super().__init__()
        self._office = office
        self._bulletin = bulletin
        self._jobs = jobs
        self._preferences = preferences
        self.tabs = DeskTabs()
        self.desks: dict[str, DeskTab] = {}
        self.quiet = QuietLine()
        self.progress = ProgressPanel()
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    @abstractmethod
    def desk(self, key: str) -> DeskTab:
        """A desk's tab."""

    def run(self, work: str, title: str, on_done: Callable[[Any], None], **facts: Any) -> None:
        try:
            job = self._jobs.start(work, **facts)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self.progress.start(title)
        self.progress.cancel_wanted.connect(job.cancel)
        job.progressed.connect(self.progress.advance)
        job.over.connect(self.progress.finish)
        job.over.connect(self._bulletin.look)
        job.done.connect(self._while_here(on_done))
        job.refused.connect(self.refuse)
        job.failed.connect(self._while_here(lambda number: self.quiet.refuse(trouble.apology(number))))
        job.cancelled.connect(self._while_here(lambda: self.tell(say("Stopped. What was not finished was not saved."))))

    def _while_here(self, act: Callable[..., object]) -> Callable[..., None]:
        """The same act, but nothing once these desks are gone: the work may outlast whoever began it."""

        def heard(*told: Any) -> None:
            if looks.alive(self):
                act(*told)

        return heard

    def tell(self, sentence: str) -> None:
        self.quiet.tell(sentence)

    def refuse(self, refusal: Refusal) -> None:
        self.quiet.refuse(refusal)

    def show_unit(self, unit_id: int) -> None:
        self.tabs.choose("residents")
        self.desk("residents").show_unit(unit_id)

    def show_account(self, unit_id: int) -> None:
        self.tabs.choose("fees")
        self.desk("fees").show_unit(unit_id)

    def print_receipt(self, receipt_id: int) -> None:
        paper = ReceiptPaper(self._office, receipt_id, self._preferences)
        if not paper.can_print():
            self._show_paper(paper)
            return
        try:
            self.tell(paper.put_out())
        except Refusal as refusal:
            self.refuse(refusal)

    def preview_receipt(self, receipt_id: int) -> None:
        self._show_paper(ReceiptPaper(self._office, receipt_id, self._preferences))

    def _show_paper(self, paper: Paper) -> None:
        PaperWindow(self, paper, self._preferences, self.choose_target).open()

    def choose_file(self, title: str, endings: tuple[str, ...], on_chosen: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, title, self._folder, " ".join(f"*{ending}" for ending in endings))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._remember_folder)
        dialog.fileSelected.connect(on_chosen)
        dialog.open()

    def choose_target(self, title: str, name: str, endings: tuple[str, ...], on_chosen: Callable[[str], None]) -> None:
        path = str(Path(self._folder) / name)
        dialog = QFileDialog(self, title, path, ";;".join(f"{ending[1:].upper()} (*{ending})" for ending in endings))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(endings[0])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.split("*")[1].rstrip(")")))
        dialog.fileSelected.connect(self._remember_folder)
        dialog.fileSelected.connect(on_chosen)
        dialog.open()

    def _remember_folder(self, path: str) -> None:
        """The next file is looked for where this one was."""
        self._folder = str(Path(path).parent)
