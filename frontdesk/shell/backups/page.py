"""The page of Settings on backups: where they go, what lies there, and making one now."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.clock import Clock
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.backups.keeper import BackupKeeper
from frontdesk.shell.backups.manifest import Found, backups_in
from frontdesk.shell.backups.passphrases import PassphrasePart
from frontdesk.shell.backups.places import BOOKS, DAYS, MONTHS, MOST, WEEKS, Place, choose, known_folders, places
from frontdesk.shell.backups.timing import age_in_words
from frontdesk.shell.office import Office
from frontdesk.shell.preferences import Preferences
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Banner, Card, Scrolled, row
from frontdesk.widgets.quietline import QuietLine
from frontdesk.widgets.recordtable import Column, RecordTable

_PLACES_HEIGHT = 112
"""Pixels of the list of folders: its head and two rows."""


@dataclass(frozen=True)
class _Line:
    """A folder as it is listed, with what it holds of this estate."""

    place: Place
    held: tuple[Found, ...]
    clock: Clock

    @property
    def id(self) -> str:
        return str(self.place.folder)

    @property
    def state(self) -> tuple[str, str]:
        if not self.place.there:
            return "late", say("Not there now")
        if self.place.beside:
            told = say("Same disk as the books") if self.place.beside == BOOKS else say("Same disk as the other")
            return "soon", told
        return "good", say("Another disk")

    @property
    def newest(self) -> str:
        newest = next((one.manifest.moment for one in self.held if one.manifest.sound), None)
        if newest is None:
            return say("None yet") if self.place.there else ""
        return age_in_words(max(self.clock.now() - newest, timedelta()))


class BackupsPage(QWidget):
    """The folders and the backups in them; beside them, whether backups are encrypted."""

    def __init__(self, office: Office, preferences: Preferences, keeper: BackupKeeper | None, quiet: QuietLine) -> None:
        super().__init__()
        self._office, self._preferences, self._quiet = office, preferences, quiet
        self._data, self._clock = office.ground.folder, office.ground.clock
        self.places = RecordTable(
            [
                Column("id", mark("Folder"), 0),
                Column("state", mark("State"), 190, "pill"),
                Column("newest", mark("Newest"), 100),
                Column("count", mark("Backups"), 80, "count", value=lambda one: len(one.held)),
            ],
            say("Folders of the backups"),
        )
        self.places.setFixedHeight(_PLACES_HEIGHT)
        self.places.current_changed.connect(self._show_held)
        self.backups = RecordTable(
            [
                Column("made", mark("Made"), 150, "date", value=lambda one: self._clock.local(one.manifest.moment)),
                Column("age", mark("How long ago"), 100, value=lambda one: age_in_words(self._age(one))),
                Column("receipt", mark("Last receipt"), 140, value=lambda one: one.manifest.last_receipt),
                Column("files", mark("Files"), 70, "count", value=lambda one: one.manifest.files),
                Column("size", mark("MB"), 80, align="right", value=lambda one: f"{one.manifest.size / 1e6:,.1f}"),
                Column("kind", mark("State"), 0, "pill", value=_kind),
            ],
            say("What lies there"),
            identity="path",
        )
        self.backups.set_empty(say("No backup of this estate lies there."))
        self.add_button = plain(say("Add a folder"), "F3", self._ask_for_folder)
        self.drop_button = plain(say("Take the folder out"), "Del", self._drop)
        self.now_button = primary(say("Back up now"), "Ctrl+B")
        if keeper is not None:
            self.now_button.clicked.connect(keeper.begin_by_hand)
            keeper.changed.connect(self.show_state)
            keeper.told.connect(quiet.tell)
            keeper.refused.connect(quiet.refuse)
        self._standing = Banner("", "plain")
        self.part = PassphrasePart(office, preferences, quiet)
        held = QWidget()
        whole = QHBoxLayout(held)
        whole.setContentsMargins(4, 16, 4, 8)
        whole.setSpacing(looks.MARGIN)
        whole.addLayout(self._left(), 3)
        side = QVBoxLayout()
        side.addWidget(self.part)
        side.addStretch(1)
        whole.addLayout(side, 2)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(Scrolled(held))
        self.show_state()

    def start(self) -> None:
        """The keyboard begins on the folders."""
        self.places.setFocus()

    def back(self) -> bool:
        """One step back; False when there is none but leaving the page."""
        return self.part.back()

    def show_state(self) -> None:
        """Show the folders as they are now, and what lies in the one that is chosen."""
        standing = self._office.backed_up()
        every = int(standing.every.total_seconds() // 3600)
        told = say(
            "The books are backed up by themselves every {hours} h, after each day close and when the window closes."
            " Each folder keeps the last one of {days} days, {weeks} weeks and {months} months.",
            hours=every, days=DAYS, weeks=WEEKS, months=MONTHS,
        )  # fmt: skip
        self._standing.show_words(told, "plain")
        lines = []
        for place in places(self._data):
            held = [one for one in backups_in(place.folder) if one.manifest.chain == standing.chain]
            lines.append(_Line(place, tuple(held), self._clock))
        self.places.set_rows(lines)
        if self.places.current_row() is None:
            self.places.select(0)
        self._show_held(self.places.current_row())

    def _left(self) -> QVBoxLayout:
        folders = Card(say("Folders of the backups"), flush=True)
        folders.add(self.places)
        held = Card(say("What lies there"), flush=True)
        held.add(self.backups)
        column = QVBoxLayout()
        column.setSpacing(looks.WIDE_GAP)
        column.addWidget(self._standing)
        column.addWidget(folders)
        column.addLayout(row(self.add_button, self.drop_button, None, self.now_button))
        column.addWidget(held, 1)
        return column

    def _age(self, found: Found) -> timedelta:
        return max(self._clock.now() - found.manifest.moment, timedelta())

    def _show_held(self, line: _Line | None) -> None:
        self.backups.set_rows(line.held if line else ())
        there = line is not None and line.place.there
        self.backups.set_empty(
            say("No backup of this estate lies there.") if there else say("Put the disk in to see what is on it.")
        )
        chosen = self._preferences["backup.folders"]
        full, fixed = len(known_folders(self._data)) == MOST, not chosen
        self.add_button.setEnabled(not full)
        self.add_button.setToolTip(say("Two folders at most: take one out first.") if full else say("Add a folder"))
        self.drop_button.setEnabled(not fixed)
        told = say("Add another folder first.") if fixed else say("Take the folder out; its backups stay in it.")
        self.drop_button.setToolTip(told)

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, say("Folder for the backup, best on another disk"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.add(Path(folder)))
        dialog.open()

    def add(self, folder: Path) -> None:
        """Have backups go to this folder, too."""
        self._choose([*known_folders(self._data), folder])
        self.places.select_identity(str(folder))

    def _drop(self) -> None:
        line = self.places.current_row()
        if line is not None and self.drop_button.isEnabled():
            self._choose([folder for folder in known_folders(self._data) if folder != line.place.folder])

    def _choose(self, folders: list[Path]) -> None:
        try:
            choose(self._preferences, self._data, folders)
        except Refusal as refusal:
            self._quiet.refuse(refusal)
            return
        self.show_state()
        self._quiet.tell(say("Saved."))


def _kind(found: Found) -> tuple[str, str]:
    if not found.manifest.sound:
        return "late", say("Did not pass: {check}", check=say(found.manifest.fault))
    if found.manifest.files_missing:
        return "late", say("Files missing: {count}", count=found.manifest.files_missing)
    return ("good", say("Encrypted")) if found.manifest.sealed else ("plain", say("Not encrypted"))
