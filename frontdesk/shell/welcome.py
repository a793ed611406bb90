"""The first start: name the estate, create the first operator, then import the register or look at the demo estate."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell import trouble
from frontdesk.shell.signin import place
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Card, Heading, Words
from frontdesk.widgets.form import Form, PasswordField, TextField
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.progress import ProgressPanel

if TYPE_CHECKING:
    from frontdesk.shell.jobs import Job

_STEPS = (mark("1 Estate"), mark("2 First operator"), mark("3 Begin"))


class WelcomePage(QWidget):
    """Three short steps; Enter goes on, Esc goes back."""

    founded = Signal(str, str, str, bool)
    """Everything is known: estate, operator, password, and whether to go on to import a register."""
    demo_wanted = Signal()
    restore_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills = [Pill(say(step), "plain") for step in _STEPS]
        self._pages = QStackedWidget()
        self.estate = Form(1)
        self.estate.add(
            "estate", say("Name of the estate"), TextField(say("As it stands on your papers"), 60), required=True
        )
        self.operator = Form(1)
        self.operator.add("name", say("Your name"), TextField("", 40), required=True)
        self.operator.add("password", say("Password, at least 8 characters"), PasswordField(), required=True)
        self.operator.add("again", say("The same password again"), PasswordField(), required=True)
        self.import_button = primary(say("Import a register from Excel"), "", lambda: self._found(True))
        self.empty_button = plain(say("Begin with an empty estate"), "", lambda: self._found(False))
        for number, page in enumerate((self._first(), self._second(), self._third())):
            self._pages.insertWidget(number, page)
        self.estate.finished.connect(self._next)
        self.operator.finished.connect(self._next)
        self.operator.left.connect(self._back)
        card = Card()
        card.setFixedWidth(460)
        card.body.setSpacing(looks.MARGIN)
        card.add(Heading(say("Welcome to frontdesk"), large=True))
        steps = QHBoxLayout()
        steps.setSpacing(looks.GAP)
        for pill in self._pills:
            steps.addWidget(pill)
        steps.addStretch(1)
        card.add(steps)
        card.add(self._pages)
        self._progress = ProgressPanel()
        card.add(self._progress)
        place(self, card, self.language_chosen.emit)
        self.turn_to(0)

    def _first(self) -> QWidget:
        demo = link(say("Only looking? Open the demo estate"), self.demo_wanted.emit, "eye")
        return _page(
            Words(
                say("frontdesk keeps the books of one estate, on this computer. What is it called?"),
                "muted",
                wraps=True,
            ),
            self.estate,
            primary(say("Next"), "", self._next),
            demo,
            link(say("A new computer? Restore a backup"), self.restore_wanted.emit, "history", "F8"),
        )

    def _second(self) -> QWidget:
        told = say("You become the manager: you may do everything, and add the other operators later.")
        return _page(
            Words(told, "muted", wraps=True),
            self.operator,
            primary(say("Next"), "", self._next),
            link(say("Back"), self._back),
        )

    def _third(self) -> QWidget:
        told = say(
            "Take over your residents from an .xlsx register: you see first what will be added, and every faulty row."
        )
        return _page(
            Words(told, "muted", wraps=True),
            self.import_button,
            self.empty_button,
            link(say("Open the demo estate instead"), self.demo_wanted.emit, "eye"),
            link(say("Back"), self._back),
        )

    def turn_to(self, step: int) -> None:
        """Show a step, 0 to 2, with the keyboard where it begins."""
        self._pages.setCurrentIndex(step)
        for number, pill in enumerate(self._pills):
            pill.show_state(say(_STEPS[number]), "accent" if number == step else "good" if number < step else "plain")
        (self.estate.start, self.operator.start, self.import_button.setFocus)[step]()

    def refuse(self, refusal: Refusal) -> None:
        """Founding was refused: show it at the step where it can be mended."""
        at_estate = refusal.field not in ("name", "password")
        self.turn_to(0 if at_estate else 1)
        (self.estate if at_estate else self.operator).show_refusal(refusal)

    def follow(self, job: "Job") -> None:
        """Show how far the demo estate is while it is made; if nothing becomes of it, the welcome goes on."""
        line = self._progress.add(job.title)
        line.cancel_wanted.connect(job.cancel)
        job.progressed.connect(line.advance)
        self._pages.setEnabled(False)
        job.refused.connect(self.refuse)
        job.failed.connect(lambda number: self.refuse(Refusal(trouble.apology(number))))
        job.over.connect(lambda: self._progress.remove(line))
        job.over.connect(lambda: self._pages.setEnabled(True))

    def _next(self) -> None:
        step = self._pages.currentIndex()
        try:
            if step == 0:
                self.estate.values()
            else:
                told = self.operator.values()
                if len(told["password"]) < 8:
                    raise Refusal(mark("A password has at least {count} characters."), field="password", count=8)
                if told["password"] != told["again"]:
                    raise Refusal(mark("The two passwords differ."), field="again")
        except Refusal as refusal:
            (self.estate, self.operator)[step].show_refusal(refusal)
            return
        self.turn_to(step + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    def _back(self) -> None:
        self.turn_to(max(self._pages.currentIndex() - 1, 0))

    def _found(self, importing: bool) -> None:
        operator = self.operator.values()
        self.founded.emit(self.estate.values()["estate"], operator["name"], operator["password"], importing)


def _page(*pieces: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(looks.WIDE_GAP)
    for piece in pieces:
        column.addWidget(piece)
    column.addStretch(1)
    return page
