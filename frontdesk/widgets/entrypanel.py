"""A form in the right-hand panel: walked with Enter, saved or left, its draft kept over a crash."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from frontdesk.core.drafts import Drafts
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Banner, Card, Scrolled, Words, row
from frontdesk.widgets.form import Choice, Form


class EntryPanel(Card):
    """A form in the right-hand panel. The last Enter or Ctrl+S saves, Esc goes back and keeps what is half typed.

    `act` gets the form's values and does what is asked; what it refuses is shown beside the field. `foretell` puts
    into one sentence what saving will do; it is asked again with every key. What `warn` says stands there instead, as
    something to look at before.
    """

    saved = Signal()
    left = Signal()
    KEEPS_MS = 1500
    """A draft is kept so long after the last key, so that a crash costs a word at most."""

    def __init__(
        self, heading: str, name: str, drafts: Drafts, act: Callable[[dict[str, Any]], object], action: str = ""
    ) -> None:
        super().__init__(heading)
        self.form = Form(2)
        self.foretell: Callable[[], str] | None = None
        self.warn: Callable[[], str] | None = None
        self._name, self._drafts, self._act = name, drafts, act
        self._blank: dict[str, str] = {}
        self._told = Banner("", "accent")
        self._found = QWidget()
        discard = link(say("Discard it"), self._discard, key="Alt+Del")
        discard.setText(f"{say('Discard it')}  {discard.key}")
        self._found.setLayout(row(Words(say("Your draft is back."), "muted"), None, discard))
        looks.reveal(self._found, False)
        self.add(self._found)
        content = QWidget()
        self._laid = QVBoxLayout(content)
        self._laid.setContentsMargins(0, 0, 6, 0)
        self._laid.addWidget(self.form)
        self._laid.addStretch(1)
        self.add(self._told)
        self.add(Scrolled(content), 1)
        self.yes = primary(action or say("Save"), "Ctrl+S", self.save)
        self.add(row(self.yes, plain(say("Go back"), "Esc", self.leave), None))
        self._keeping = QTimer(self, singleShot=True, interval=self.KEEPS_MS)
        self._keeping.timeout.connect(self.keep)
        self.form.finished.connect(self.save)
        self.form.left.connect(self.leave)

    def tell(self, *pieces: QWidget) -> None:
        """Show beneath the fields what must be known to fill them in."""
        for piece in pieces:
            self._laid.insertWidget(self._laid.count() - 1, piece)

    def begin(self) -> None:
        """Put back the draft, if there is one, and the cursor where typing goes on."""
        self._blank = self.form.draft()
        draft = self._drafts.recall(self._name)
        if draft:
            self.form.set_draft({**dict.fromkeys(self._blank, ""), **draft})
            looks.reveal(self._found, True)
        self.form.changed.connect(self._typed)
        self._show_told()
        self.form.start()

    def resume(self) -> None:
        """Put the cursor where typing goes on."""
        self.form.start()

    def recalled(self) -> bool:
        """Whether a draft was found when the form was opened."""
        return not self._found.isHidden()

    def save(self) -> None:
        """Do what is asked, or say beside the field why not.

        What looks odd in the field just typed is shown first; saving again keeps it as it is.
        """
        if self._new_doubts():
            self.form.show_refusal(Refusal(mark("Look at the note below its field. Save again to keep it as it is.")))
            return
        try:
            self._act(self.form.values())
        except Refusal as refusal:
            self.form.show_refusal(refusal)
            return
        self._keeping.stop()
        # The act is done: a draft that could not be dropped must not ask for it again.
        with suppress(Refusal):
            self._drafts.drop(self._name)
        self.saved.emit()

    def _new_doubts(self) -> bool:
        """Whether leaving the field that has the keyboard brings up a doubt that was not shown yet."""
        field = self.form.focusWidget()
        seen = self._doubts()
        if isinstance(field, QLineEdit):
            field.editingFinished.emit()
        return bool(self._doubts() - seen)

    def _doubts(self) -> set[str]:
        return {banner.text() for banner in self.form.findChildren(Banner) if banner.text()}

    def keep(self) -> bool:
        """Keep what is half typed; what was not touched is no draft. False, with the reason shown, when that failed."""
        self._keeping.stop()
        draft = self.form.draft()
        try:
            self._drafts.keep(self._name, {} if draft == self._blank else draft)
        except Refusal as refusal:
            self.form.show_refusal(refusal)
            return False
        return True

    def leave(self) -> None:
        """Turn to something else; the draft is kept."""
        if self.keep():
            self.left.emit()

    def _typed(self) -> None:
        self._keeping.start()
        self._show_told()

    def _show_told(self) -> None:
        warning = self.warn() if self.warn else ""
        foretold = self.foretell() if self.foretell and not warning else ""
        self._told.show_words(warning or foretold, "late" if warning else "accent")

    def _discard(self) -> None:
        every = {**dict.fromkeys(self.form.draft(), ""), **self._blank}
        self.form.set_draft(every)
        self._drafts.drop(self._name)
        looks.reveal(self._found, False)
        self.form.start()


def choice_of(sentences: Mapping[Any, str]) -> Choice:
    """A choice among stored values, each shown by its sentence."""
    return Choice([(value, say(sentence)) for value, sentence in sentences.items()])


def value_of(form: Form, key: str) -> Any:
    """What is typed into a field as far as it can be read, also while the form is not complete."""
    return form.field(key).input.value()
