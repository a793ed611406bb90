"""The page of rights: which role may do what, what each right carries, and who changed it when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.rights import RightsDesk
from frontdesk.core.roles import ROLES
from frontdesk.core.words import say
from frontdesk.shell.office import Office
from frontdesk.shell.rights.said import SAID
from frontdesk.shell.rights.table import RightsTable
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Confirm
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Banner, Card, Scrolled, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.quietline import QuietLine
from frontdesk.widgets.toldlines import ToldLine, ToldLines

_SIDE = (230, 340)
"""Width of the card at the right, at least and at most, in pixels at 100 %."""


class RightsPage(QWidget):
    """The table at the left; at the right what the chosen right carries, and its history."""

    paper_wanted = Signal(str, int)
    """The table is to be shown as a paper."""

    def __init__(self, office: Office, quiet: QuietLine) -> None:
        super().__init__()
        self._ground = office.ground
        self._desk = RightsDesk(office.ground)
        self._quiet = quiet
        self.table = RightsTable(say("Who may do what"))
        self.carries, self.facts = Words("", wraps=True), Facts()
        self.fixed = Banner("", "plain")
        self.refusal = Banner("", "late")
        self.history = ToldLines(say("Changes"))
        self.turn = primary(say("Give or take"), "F7", self._turn)
        self.deliver = plain(say("As delivered …"), "Ctrl+D", self._ask_to_deliver)
        self.print = plain(say("Preview"), "F9", lambda: self.paper_wanted.emit("rights", 0))
        self.table.chosen.connect(self._tell)
        self.table.turned.connect(self._turn)
        held = QWidget()
        told = QVBoxLayout(held)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(looks.WIDE_GAP)
        for piece in (self.carries, self.facts, self.fixed, self.refusal, self.history):
            told.addWidget(piece)
        told.addStretch(1)
        self.card = Card()
        self.card.setMinimumWidth(_SIDE[0])
        self.card.setMaximumWidth(_SIDE[1])
        self.card.add(Scrolled(held), 1)
        pieces = QHBoxLayout()
        pieces.setSpacing(looks.WIDE_GAP)
        pieces.addWidget(self.table, 5)
        pieces.addWidget(self.card, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 16, 4, 8)
        whole.setSpacing(looks.WIDE_GAP)
        whole.addWidget(
            Words(
                say(
                    "A change applies at once at every counter. Space gives the right to the role, or takes it; what is"
                    " not as delivered is tinted."
                ),
                "muted",
                wraps=True,
            )
        )
        whole.addLayout(pieces, 1)
        whole.addLayout(row(self.deliver, self.print, None, self.turn))
        self._show()

    def start(self) -> None:
        """The keyboard begins in the table."""
        self.table.setFocus()

    def _show(self) -> None:
        self.table.show_table(self._desk.table())
        self._tell()

    def _tell(self) -> None:
        cell = self.table.cell()
        self.refusal.show_words("")
        if cell is None:
            return
        role, right = cell
        words, carries = SAID[right]
        self.card.set_heading(say(words))
        self.carries.setText(say(carries))
        having = [say(ROLES[each]) for each, rights in self._desk.table().items() if right in rights]
        self.facts.set_facts([(say("Roles"), say(", ").join(having))])
        why = self._desk.why_fixed(role, right)
        self.fixed.show_words(why, "plain")
        self.turn.setEnabled(not why)
        self.history.set_lines(
            [
                ToldLine(
                    say("Given to {role}", role=say(ROLES[each.role]))
                    if each.granted
                    else say("Taken from {role}", role=say(ROLES[each.role])),
                    f"{each.at:%Y-%m-%d %H:%M} · {each.who}",
                )
                for each in self._desk.history(right)
            ]
        )

    def _turn(self) -> None:
        """Give the right that is chosen to its role, or take it."""
        cell = self.table.cell()
        if cell is None:
            return
        role, right = cell
        try:
            (self._desk.take if right in self._desk.table()[role] else self._desk.give)(role, right)
        except Refusal as refusal:
            self.refusal.show_words(str(refusal), "late")
            return
        self._show()
        self._quiet.tell(say("Saved."))

    def _ask_to_deliver(self) -> None:
        sentence = say("Every role may again do what frontdesk was delivered with, at every counter at once.")
        Confirm(self, say("Rights as delivered"), sentence, say("As delivered"), lambda _: self._deliver()).open()

    def _deliver(self) -> None:
        count = self._desk.deliver()
        self._show()
        self._quiet.tell(say("Rights changed: {count}", count=count))
