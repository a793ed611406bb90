"""A record at the right of its list: what it is, how it stands, what is known of it, what happened, what comes next."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Heading, Rule, Scrolled, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.timeline import Moment, Timeline

Shown = tuple[str, str]
"""How something stands: the role of its pill, and its word."""


class RecordCard(Card):
    """`under` stands below the title, `steps` names the list of what happened, `feet` are the next step and the rest.

    The last of the feet is several acts in as many lines as they need.
    """

    def __init__(self, under: QWidget | QLayout, steps: str, *feet: QWidget, acts: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.title, self.state = Heading(large=True), Pill()
        self.facts, self.rule, self.timeline = Facts(), Rule(), Timeline(name=steps)
        told = QWidget()
        self._told = QVBoxLayout(told)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.setSpacing(looks.WIDE_GAP)
        self._told.addWidget(self.facts)
        self._told.addWidget(self.rule)
        self._told.addWidget(self.timeline, 1)
        self.add(row(self.title, self.state, None))
        self.add(under)
        self.add(Scrolled(told), 1)
        for foot in feet:
            self.add(foot)
        if acts:
            self.add(Flow(*acts))

    def hold(self, piece: QWidget) -> None:
        """Give a piece that looks after itself its place above what happened."""
        self._told.insertWidget(self._told.indexOf(self.rule), piece)

    def show_told(
        self,
        title: str,
        state: Shown = ("plain", ""),
        facts: Sequence[tuple[str, str]] = (),
        moments: Sequence[Moment] = (),
    ) -> None:
        """Show a record; facts without a value are left out. With a title alone, that there is none."""
        role, word = state
        self.title.setText(title)
        self.state.show_state(word, role)
        self.facts.set_facts([(label, value) for label, value in facts if value])
        self.timeline.set_moments(moments)
        for piece in (self.state, self.facts, self.rule):
            looks.reveal(piece, bool(facts))
