"""The part of Settings in which backups are put under a passphrase, and the recovery sheet is printed and proved."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.backups import sealing
from frontdesk.shell.backups.codes import STRENGTHS, strength
from frontdesk.shell.backups.recovery import RecoveryPaper
from frontdesk.shell.choosing import choose_target
from frontdesk.shell.office import Office
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.shell.preferences import Preferences
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Confirm
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Banner, Card, Words, row
from frontdesk.widgets.form import Form, PasswordField, TextField
from frontdesk.widgets.quietline import QuietLine

_PROVED = 2
"""How many groups of the code are typed back from the sheet."""


class PassphrasePart(Card):
    """Whether backups are encrypted; a passphrase is in force once its sheet was printed and read from."""

    changed = Signal()

    def __init__(self, office: Office, preferences: Preferences, quiet: QuietLine) -> None:
        super().__init__(say("Encryption of backups"))
        self._ground, self._preferences, self._quiet = office.ground, preferences, quiet
        self._may = office.may(Right.RESTORE)
        self._coming: tuple[sealing.BackupKey, str] | None = None
        self._asked: list[int] = []
        self._standing = Banner("", "plain")
        self.set_button = plain("", "F7", self.begin)
        self.remove_button = plain(say("No longer encrypt"), "F8", self._ask_to_remove)
        self._acts = QWidget()
        self._acts.setLayout(row(self.set_button, self.remove_button, None))
        self.form = Form(1)
        self.form.add("passphrase", say("Passphrase, such as four words"), PasswordField(), required=True)
        self.form.add("again", say("The same passphrase again"), PasswordField(), required=True)
        self._strength = Words("", "muted")
        self.go_on = primary(say("On to the recovery sheet"), "", self._make)
        self._typing = _below(self.form, row(self._strength, None, link(say("Cancel"), self.show_state), self.go_on))
        self._told = Banner("", "accent")
        self.print_button = primary(say("Print the sheet"), "F9", self.preview)
        self.proof = Form(_PROVED)
        for at in range(_PROVED):
            self.proof.add(str(at), say("Group {number}", number=at + 1), TextField("", 12), required=True)
        self.finish = plain(say("Encrypt from now on"), "", self._put_in_force)
        self._proving = _below(
            self._told, self.proof, row(self.print_button, None, link(say("Cancel"), self.show_state), self.finish)
        )
        for piece in (self._standing, self._acts, self._typing, self._proving):
            self.add(piece)
        self.form.finished.connect(self._make)
        self.form.changed.connect(self._tell_strength)
        self.proof.finished.connect(self._put_in_force)
        for form in (self.form, self.proof):
            form.left.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show how it stands; what was typed and not finished is gone."""
        self._coming = None
        self.form.clear()
        self._strength.setText("")
        try:
            key = sealing.key_of(self._ground.folder)
        except Refusal as refusal:
            self._standing.show_words(str(refusal), "late")
            sealed = True
        else:
            sealed = key is not None
            told, look = (
                (say("Encrypted. Fingerprint of the key: {fingerprint}", fingerprint=key.fingerprint), "good")
                if key
                else (say("Not encrypted: whoever finds a backup can read names, phones and accounts in it."), "soon")
            )
            self._standing.show_words(told, look)
        self.set_button.set_words(say("New passphrase") if sealed else say("Encrypt backups"))
        self._turn_to(self._acts if self._may else None)
        looks.reveal(self.remove_button, sealed)

    def start(self) -> None:
        """The keyboard begins at the first act."""
        self.set_button.setFocus()

    def back(self) -> bool:
        """From a passphrase that is half set, back to how it stands; False when none is."""
        under_way = self._typing.isVisible() or self._proving.isVisible()
        if under_way:
            self.show_state()
            self.start()
        return under_way

    def begin(self) -> None:
        """Ask for a passphrase."""
        self._turn_to(self._typing)
        self.form.start()

    def preview(self) -> None:
        """Show the recovery sheet; from there it is printed or saved."""
        assert self._coming is not None
        paper = RecoveryPaper(self._ground, *self._coming, self._ask_for_groups)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

        def choose(title: str, name: str, endings: tuple[str, ...], on_chosen: Callable[[str], None]) -> None:
            choose_target(window, documents, title, name, endings, on_chosen)

        window = PaperWindow(self, paper, self._preferences, choose)
        window.told.connect(self._quiet.tell)
        window.finished.connect(self._go_on_after_printing)
        window.open()

    def _turn_to(self, shown: QWidget | None) -> None:
        for piece in (self._acts, self._typing, self._proving):
            looks.reveal(piece, piece is shown)

    def _tell_strength(self) -> None:
        typed = self.form.field("passphrase").input.value()
        self._strength.setText(say(STRENGTHS[strength(typed)]) if typed else "")

    def _make(self) -> None:
        """Make the key and its code; neither is in force before the sheet is printed and read from."""
        try:
            told = self.form.values()
            if told["passphrase"] != told["again"]:
                raise Refusal(mark("The two passphrases differ."), field="again")
            self._coming = sealing.fresh_key(self._ground.folder, told["passphrase"])
        except Refusal as refusal:
            self.form.show_refusal(refusal)
            return
        self._told.show_words(
            say("Print the recovery sheet first. Until it is printed and proved, nothing changes."), "accent"
        )
        self._turn_to(self._proving)
        for piece in (self.proof, self.finish):
            looks.reveal(piece, False)
        self.print_button.setFocus()

    def _ask_for_groups(self) -> None:
        """The sheet is out: some of its groups, typed back, prove that it can be read."""
        self.proof.clear()
        self._asked = sorted(secrets.SystemRandom().sample(range(8), _PROVED))
        for at, group in enumerate(self._asked):
            self.proof.field(str(at)).set_label(say("Group {number}", number=group + 1))
        self._told.show_words(
            say("Type these groups of the code from the printed sheet, then put it into the safe."), "accent"
        )
        for piece in (self.proof, self.finish):
            looks.reveal(piece, True)

    def _go_on_after_printing(self) -> None:
        if self._coming is not None and self.proof.isVisible():
            self.proof.start()

    def _put_in_force(self) -> None:
        assert self._coming is not None
        key, code = self._coming
        try:
            told = self.proof.values()
            for at, group in enumerate(self._asked):
                if told[str(at)].upper() != code.split("-")[group]:
                    raise Refusal(mark("This is not what the sheet says. Compare it sign by sign."), field=str(at))
            sealing.put_in_force(self._ground, key)
        except Refusal as refusal:
            self.proof.show_refusal(refusal)
            return
        self.show_state()
        self.start()
        self._quiet.tell(say("Backups are encrypted from now on."))
        self.changed.emit()

    def _ask_to_remove(self) -> None:
        sentence = say(
            "Backups made from now on can be read by whoever finds them. Those that are encrypted stay so, and open"
            " with their passphrase or their sheet."
        )
        Confirm(
            self, say("No longer encrypt backups?"), sentence, say("No longer encrypt"), lambda _: self._remove()
        ).open()

    def _remove(self) -> None:
        sealing.take_away(self._ground)
        self.show_state()
        self._quiet.tell(say("Backups are not encrypted from now on."))
        self.changed.emit()


def _below(*pieces: QWidget | QLayout) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(looks.WIDE_GAP)
    for piece in pieces:
        if isinstance(piece, QWidget):
            column.addWidget(piece)
        else:
            column.addLayout(piece)
    return held
