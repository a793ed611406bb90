"""Somebody who works on a site, at the right of a list: photo, facts, what is known against them, what happened."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Heading, Rule, Scrolled, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.portrait import Portrait
from frontdesk.widgets.timeline import Moment, Timeline
from frontdesk.widgets.toldlines import ToldLine, ToldLines

_PHOTO = 84


class PersonCard(Card):
    """Whoever is shown; `feet` stand beneath: the next step, then the other acts."""

    def __init__(self, step: QWidget, *acts: QWidget) -> None:
        super().__init__()
        self.title, self.state, self.number = Heading(large=True), Pill(), Words("", "muted")
        self.portrait, self.facts = Portrait(_PHOTO), Facts()
        self.concerns = ToldLines(say("Look at this first"))
        self.lines = ToldLines("")
        self.rule, self.timeline = Rule(), Timeline(name=say("Steps"))
        self._about = QWidget()
        beside = row(self.portrait, spacing=looks.WIDE_GAP)
        beside.addWidget(self.facts, 1)
        self._about.setLayout(beside)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, looks.GAP, 0)
        column.setSpacing(looks.WIDE_GAP)
        for piece in (self.concerns, self._about, self.lines, self.rule):
            column.addWidget(piece)
        column.addWidget(self.timeline, 1)
        self.add(row(self.title, None, self.state))
        self.add(self.number)
        self.add(Scrolled(told), 1)
        self.add(step)
        for act in acts:
            self.add(act)

    def show_nothing(self, told: str) -> None:
        """Show that nobody is chosen."""
        self.title.setText(told)
        self.state.show_state("")
        self.timeline.set_moments([])
        for lines in (self.concerns, self.lines):
            lines.set_lines(())
        for piece in (self.number, self._about, self.rule):
            looks.reveal(piece, False)

    def show_person(
        self,
        name: str,
        number: str,
        state: tuple[str, str],
        photo: Path | None,
        facts: Sequence[tuple[str, str]],
        concerns: Sequence[ToldLine],
        moments: Sequence[Moment],
        lines: Sequence[ToldLine] = (),
    ) -> None:
        """Show somebody; facts without a value are left out, `lines` stand below them."""
        role, word = state
        self.title.setText(name)
        self.number.setText(number)
        self.state.show_state(word, role)
        self.portrait.show_photo(photo)
        self.facts.set_facts([(label, value) for label, value in facts if value])
        self.concerns.set_lines(concerns)
        self.lines.set_lines(lines)
        self.timeline.set_moments(moments)
        looks.reveal(self.number, bool(number))
        for piece in (self._about, self.rule):
            looks.reveal(piece, True)
