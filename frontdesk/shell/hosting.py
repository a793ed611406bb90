"""What the window does for its tabs: long work, papers, files, and the way from one desk to another."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.shell import trouble
from frontdesk.shell.backups.keeper import BackupKeeper
from frontdesk.shell.bulletin import EVERYTHING, Bulletin
from frontdesk.shell.choosing import choose_target
from frontdesk.shell.finder import KINDS
from frontdesk.shell.jobs import Job, Jobs
from frontdesk.shell.office import Office
from frontdesk.shell.papers import paper_of
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.printing import Paper, SlipPaper, printers, send
from frontdesk.shell.receipts import ReceiptPaper
from frontdesk.shell.slips import Slips
from frontdesk.shell.thermal import printer_for
from frontdesk.shell.work import QUIET
from frontdesk.widgets import looks
from frontdesk.widgets.desktab import DeskTab
from frontdesk.widgets.progress import ProgressPanel
from frontdesk.widgets.quietline import QuietLine
from frontdesk.widgets.tabbar import DeskTabs


class TabHost(QWidget):
    """The `Host` that is handed to each tab."""

    FORGETS_AFTER_MS = 5000
    """So long after somebody has signed in, what must not be kept any longer is looked for."""

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
        self._slips = Slips(self)
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        for job in jobs.running():
            if job.work not in QUIET:
                self._take_on(job)
        jobs.began.connect(self._follow)
        bulletin.changed.connect(self._heard)
        self._heard(EVERYTHING)

    @abstractmethod
    def desk(self, key: str) -> DeskTab:
        """A desk's tab."""

    def run(self, work: str, title: str, on_done: Callable[[Any], None], **facts: Any) -> None:
        try:
            job = self._jobs.start(work, title, **facts)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        job.done.connect(self._while_here(on_done))

    def _take_on(self, job: Job) -> None:
        """Work that was begun before these desks were there: it goes on under whoever began it."""
        self._follow(job)
        told = say("Finished: {work}", work=job.title)
        job.done.connect(self._while_here(lambda _: self.tell(told)))

    def _follow(self, job: Job) -> None:
        """Show how far work has come, and what becomes of it if that is not its result."""
        if job.work in QUIET:
            return
        who = self._office.ground.signed_in
        label = job.title if job.by is None or job.by == who else f"{job.title} · {job.by.name}"
        line = self.progress.add(label)
        line.cancel_wanted.connect(job.cancel)
        job.progressed.connect(line.advance)
        job.over.connect(self._while_here(lambda: self.progress.remove(line)))
        job.over.connect(self._bulletin.look)
        job.refused.connect(self.refuse)
        job.failed.connect(self._while_here(lambda number: self.quiet.refuse(trouble.apology(number))))
        for outcome, told in (
            (job.cancelled, say("Stopped. What was not finished was not saved.")),
            (job.issued, say("Stopped before the file was saved. What was issued stays issued: save it once more.")),
            (job.unheard, say("It had been finished before it could be stopped. F5 shows the latest state.")),
        ):
            outcome.connect(self._while_here(lambda told=told: self.tell(told)))

    def _while_here(self, act: Callable[..., object]) -> Callable[..., None]:
        """The same act, but nothing once these desks are gone: the work may outlast whoever began it."""

        def heard(*told: Any) -> None:
            if looks.alive(self):
                act(*told)

        return heard

    def tell(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        self.quiet.tell(sentence, undo)

    def refuse(self, refusal: Refusal) -> None:
        self.quiet.refuse(refusal)

    def show_unit(self, unit_id: int) -> None:
        self.tabs.choose("residents")
        self.desk("residents").show_unit(unit_id)

    def show_record(self, kind: str, record: int) -> None:
        if kind == "data_request":
            self.show_privacy(request_id=record)
            return
        key = KINDS[kind].desk
        self.tabs.choose(key)
        self.desk(key).show_record(kind, record)

    def hand_on(self, desk: str, facts: Mapping[str, Any], on_done: Callable[[str], None] | None = None) -> None:
        self.tabs.choose(desk)
        self.desk(desk).take_over(facts, self._while_here(on_done or (lambda _: None)))

    def show_account(self, unit_id: int) -> None:
        self.tabs.choose("fees")
        self.desk("fees").show_unit(unit_id)

    def print_receipt(self, receipt_id: int) -> None:
        paper = ReceiptPaper(self._office, receipt_id, self._preferences)
        if printer_for(self._preferences):
            self._print_slip(paper)
            return
        if not paper.can_print():
            self._show_paper(paper)
            return
        try:
            self.tell(paper.put_out())
        except Refusal as refusal:
            self.refuse(refusal)

    def preview_receipt(self, receipt_id: int) -> None:
        self._show_paper(ReceiptPaper(self._office, receipt_id, self._preferences))

    def preview_paper(self, kind: str, record: int) -> None:
        self._show_paper(paper_of(self._office.ground, kind, record))

    def preview_report(self, name: str, **asked: Any) -> None:
        from frontdesk.shell.reporting import ReportPaper

        self._show_paper(ReportPaper(self._office.ground, name, **asked))

    def print_paper(self, kind: str, record: int) -> None:
        paper = paper_of(self._office.ground, kind, record)
        format_name, printer = self._preferences.put_out(paper.kind)
        if isinstance(paper, SlipPaper) and printer_for(self._preferences, kind):
            self._print_slip(paper)
            return
        if printer not in printers():
            self._show_paper(paper)
            return
        try:
            self.tell(send(paper, format_name, printer, self._preferences))
        except Refusal as refusal:
            self.refuse(refusal)

    def kept(self, name: str) -> Any:
        return self._preferences["kept"].get(name)

    def keep(self, name: str, value: Any) -> None:
        self._preferences["kept"] = {**self._preferences["kept"], name: value}

    def _show_paper(self, paper: Paper) -> None:
        window = PaperWindow(self, paper, self._preferences, self.choose_target)
        window.told.connect(self.tell)
        window.slip_wanted.connect(self._print_slip)
        window.open()

    def _print_slip(self, paper: SlipPaper) -> None:
        """Print on the receipt printer. The next unit need not wait for it: only what goes wrong is told later."""
        address = self._preferences["thermal"]

        def failed(reason: str) -> None:
            self.quiet.refuse(say("{number}: {reason}", number=paper.name, reason=reason))

        self.tell(say("{number} is being printed on {printer}.", number=paper.name, printer=address))
        self._slips.send(address, paper.slip, failed)

    def hear_of_backups(self, keeper: BackupKeeper) -> None:
        """Say what becomes of the backups."""
        keeper.told.connect(self.tell)
        keeper.refused.connect(self.refuse)
        keeper.changed.connect(self.show_backup)

    @abstractmethod
    def show_backup(self) -> None:
        """Show when the books were last backed up."""

    def show_trail(self) -> None:
        """Show who did or looked at what; that it was looked at is noted too."""
        from frontdesk.shell.trail.window import TrailWindow

        try:
            TrailWindow(self.window(), self._office, self).show()
        except Refusal as refusal:
            self.refuse(refusal)

    def _heard(self, tables: frozenset[str]) -> None:
        """Something was charged or paid, here or elsewhere: the work that it was for goes on."""
        if tables == EVERYTHING or "charge" in tables:
            QTimer.singleShot(0, self, self._note_paid)  # later: an act in a slot may not be over yet

    def _note_paid(self) -> None:
        # What can't be noted now, on a disk that is full or by who was let go meanwhile, is noted with the next news.
        with suppress(Refusal):
            self._office.tickets.payments.note_paid()

    def forget_due(self) -> None:
        """Once a day have listed what must not be kept any longer, and erased what was listed long enough ago; then
        tell whoever is signed in what comes next."""
        from frontdesk.shell.forgetting import is_over

        ground = self._office.ground
        if ground.signed_in is None or any(job.work == "erase" for job in self._jobs.running()):
            return
        if is_over(ground):
            self._tell_due()
        else:
            self.run("erase", say("Listing what must not be kept any longer"), self._forgotten)

    def _forgotten(self, erased: int) -> None:
        if erased:
            self.tell(say("Personal data erased, as the rules ask. Records: {count}", count=f"{erased:,}"))
        self._tell_due()

    def _tell_due(self) -> None:
        from frontdesk.privacy.due import Retention
        from frontdesk.privacy.requests import RequestDesk
        from frontdesk.shell.personal.card import DueCard

        open_, late = RequestDesk(self._office.ground).due()
        if open_ and self._office.may(Right.KEEP_PRIVACY):
            told = say("Requests about personal data to be answered: {count}  (Shift+F12)", count=open_)
            (self.quiet.refuse if late else self.tell)(told)
        for told_before in self.findChildren(DueCard):
            told_before.deleteLater()
        kept = Retention(self._office.ground)
        listing, column = kept.waiting(), self.layout()
        if listing is not None and isinstance(column, QBoxLayout):
            column.insertWidget(2, DueCard(kept, listing, self.show_privacy))

    def show_privacy(self, person_id: int | None = None, request_id: int | None = None) -> None:
        from frontdesk.shell.personal.window import PersonalDataWindow

        PersonalDataWindow(self, self._office, person_id, request_id).open()

    def choose_file(self, title: str, endings: tuple[str, ...], on_chosen: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, title, self._folder, " ".join(f"*{ending}" for ending in endings))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._remember_folder)
        dialog.fileSelected.connect(on_chosen)
        dialog.open()

    def choose_files(self, title: str, on_chosen: Callable[[list[str]], None]) -> None:
        def chosen(paths: list[str]) -> None:
            self._remember_folder(paths[0])
            on_chosen(paths)

        dialog = QFileDialog(self, title, self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(chosen)
        dialog.open()

    def choose_target(self, title: str, name: str, endings: tuple[str, ...], on_chosen: Callable[[str], None]) -> None:
        dialog = choose_target(self, self._folder, title, name, endings, on_chosen)
        dialog.fileSelected.connect(self._remember_folder)

    def _remember_folder(self, path: str) -> None:
        """The next file is looked for where this one was."""
        self._folder = str(Path(path).parent)
