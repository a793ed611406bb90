"""Asks before what can't be undone: one sentence says what will happen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Words
from frontdesk.widgets.form import Choice, Form, PasswordField, TextField


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered: the reason, which one, and who stands for it; empty where it was not asked."""

    reason: str = ""
    which: str = ""
    name: str = ""
    password: str = ""


class Confirm(QDialog):
    """A modal question, shown with `open()`. `act` is called with the answer; it closes unless `act` refuses.

    A refusal is shown in the box, beside the field it names (reason, name or password). `reason` asks for one and
    wants it, under its own label if it is a text; `which` for one of these (its label, and each value with its words);
    `authority` for the name and password of someone who may. `instead` is a third way: its words, its key and what it
    does. `way_back` are the words of the button that leaves everything as it is.
    """

    def __init__(
        self,
        parent: QWidget | None,
        heading: str,
        sentence: str,
        action: str,
        act: Callable[[Answer], object],
        *,
        reason: bool | str = False,
        which: tuple[str, Sequence[tuple[str, str]]] | None = None,
        authority: bool = False,
        instead: tuple[str, str, Callable[[], object]] | None = None,
        way_back: str = "",
    ) -> None:
        super().__init__(parent)
        self._act = act
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.setMinimumWidth(400)
        top = QHBoxLayout()
        top.setSpacing(looks.WIDE_GAP)
        top.addWidget(looks.IconLabel("triangle-alert", "soon", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(6)
        self.sentence = Words(sentence, wraps=True)
        words.addWidget(Words(heading, "strong", wraps=True))
        words.addWidget(self.sentence)
        top.addLayout(words, 1)
        self.form = Form(2)
        if reason:
            label = reason if isinstance(reason, str) else say("Reason")
            self.form.add("reason", label, TextField(), span=2, required=True)
        if which is not None:
            label, choices = which
            self.form.add("which", label, Choice(list(choices)), span=2)
        if authority:
            self.form.add("name", say("Authorised by"), TextField(), required=True)
            self.form.add("password", say("Password"), PasswordField(), required=True)
        self.yes = primary(action, "Ctrl+Y", self._go)
        self.no = plain(way_back or say("Cancel"), "Esc", self.reject)
        feet = QHBoxLayout()
        feet.setSpacing(looks.GAP)
        feet.addStretch(1)
        feet.addWidget(self.no)
        if instead is not None:
            words_instead, key, act_instead = instead
            self.instead = plain(words_instead, key, self.accept)
            self.instead.clicked.connect(lambda: act_instead())
            feet.addWidget(self.instead)
        feet.addWidget(self.yes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(looks.MARGIN)
        whole.addLayout(top)
        whole.addWidget(self.form)
        whole.addLayout(feet)
        self.setTabOrder(self.no, self.yes)
        self.form.finished.connect(self._go)
        self.form.left.connect(self.reject)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(sentence)
        # Enter out of habit must not do what can't be undone: without fields, the way back has the focus.
        if reason or authority:
            self.form.start()
        else:
            self.no.setFocus()

    def _go(self) -> None:
        try:
            answer = Answer(**self.form.values())
            self._act(answer)
        except Refusal as refusal:
            self.show_refusal(refusal)
            return
        self.accept()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, and make room for it."""
        self.form.show_refusal(refusal)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Wrapped sentences tell their height only once the width is known.
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
