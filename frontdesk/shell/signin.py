"""Signing in: the first thing that is seen, painted before anything else is loaded."""

import os
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import LANGUAGES, language, say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, primary
from frontdesk.widgets.card import Banner, Card, Heading, Words, row
from frontdesk.widgets.form import Choice, Form, PasswordField

NATIVE = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
"""Each language in its own words, the same in all of them."""


class LanguageChoice(Choice):
    """Which language the screen speaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(name, NATIVE[name]) for name in LANGUAGES], parent)
        self.set_value(language())
        self.setAccessibleName("Language 语言")


def place(page: QWidget, card: Card, language_chosen: Callable[[str], object]) -> None:
    """Put the one card of a page above its middle, and the choice of language into the corner."""
    tongue = LanguageChoice()
    tongue.setFixedWidth(120)
    tongue.changed.connect(lambda: language_chosen(tongue.value()))
    whole = QVBoxLayout(page)
    whole.setContentsMargins(16, 16, 16, 16)
    whole.addWidget(tongue, 0, Qt.AlignmentFlag.AlignRight)
    whole.addStretch(2)
    # Between stretches, not by alignment: an aligned card gets no more height when its words wrap.
    whole.addLayout(row(None, card, None))
    whole.addStretch(3)


class SignInPage(QWidget):
    """Who is at the counter, and their password. The same page locks the screen and changes the operator."""

    signed_in = Signal()
    restore_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, estate: str, operator: str, *, restores: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign_in: Callable[[str, str], object] | None = None
        self._operator = operator
        self._heading = Heading(estate or "frontdesk", large=True)
        self._below = Words(say("Service centre"), "muted", wraps=True)
        self._demo = Banner("", "accent")
        self.form = Form(1)
        self._names = Choice([(operator, operator)] if operator else [])
        self._password = PasswordField()
        self.form.add("name", say("Operator"), self._names)
        self.form.add("password", say("Password"), self._password)
        self._button = primary(say("Sign in"), "", self._go)
        self._button.setEnabled(False)
        self.form.finished.connect(self._go)
        # A refusal is about the name that was chosen then.
        self._names.changed.connect(self.form.clear_refusals)
        card = Card()
        card.setFixedWidth(380)
        card.body.setSpacing(looks.WIDE_GAP)
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(looks.IconLabel("building-2", "accent", 20))
        title.addWidget(self._heading, 1)
        card.add(title)
        card.add(self._below)
        card.add(self._demo)
        card.add(self.form)
        card.add(self._button)
        self._restores = restores
        if restores:
            self.restore_link = link(say("Restore a backup"), self.restore_wanted.emit, "history", "F8")
            card.add(self.restore_link)
        place(self, card, self.language_chosen.emit)

    def ready(self, estate: str, names: list[str], sign_in: Callable[[str, str], object], note: str = "") -> None:
        """The books are open: who may sign in, and how; `note` is said above the fields."""
        self._sign_in = sign_in
        self._heading.setText(estate)
        self._demo.show_words(note, "accent")
        self._names.set_options([(name, name) for name in names])
        if self._operator in names:
            self._names.set_value(self._operator)
        self._button.setEnabled(True)
        self.begin()

    def begin(self, why: str = "") -> None:
        """Put the keyboard where typing goes on: at the password. `why` says that the screen was locked."""
        if why:
            self._below.setText(why)
        self._password.clear()
        self.form.clear_refusals()
        self._password.setFocus()

    def refuse(self, sentence: str) -> None:
        """The books can't be opened: say why, and what to do."""
        self._demo.show_words(sentence, "late")
        self.form.setEnabled(False)
        if self._restores:
            self.restore_link.setFocus()

    def refuse_sign_in(self, refusal: Refusal) -> None:
        """The name or password was refused: say so beside the field."""
        self._password.clear()
        self.form.show_refusal(refusal)

    def sign_in_by_environment(self) -> None:
        """Sign in the operator whom FRONTDESK_OPERATOR names, with the password that FRONTDESK_PASSWORD gives; the
        processes that the window starts do not inherit it."""
        name, password = os.environ.get("FRONTDESK_OPERATOR"), os.environ.pop("FRONTDESK_PASSWORD", None)
        if self._sign_in is None or not name or not password:
            return
        try:
            self._sign_in(name, password)
        except Refusal as refusal:
            self.refuse_sign_in(refusal)
            return
        self.signed_in.emit()

    def _go(self) -> None:
        if self._sign_in is None:
            return
        values = self.form.values()
        try:
            self._sign_in(values["name"] or "", values["password"])
        except Refusal as refusal:
            self.refuse_sign_in(refusal)
            return
        self._operator = values["name"]
        self._password.clear()
        self.signed_in.emit()
