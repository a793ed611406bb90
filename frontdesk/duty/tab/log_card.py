"""One line of the log at the right of the list: its words, its times, and what is still to be done about it."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.duty.records import PRIORITIES
from frontdesk.duty.tab.log_shift import Line, line_about, line_state, line_text
from frontdesk.widgets import looks
from frontdesk.widgets.card import Banner, Card, Heading, Scrolled, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.pill import Pill


class LineCard(Card):
    """What is known of one line."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.state, self.banner = Heading(large=True), Pill(), Banner()
        self.text, self.facts = Words("", "strong", wraps=True), Facts()
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, looks.GAP, 0)
        column.setSpacing(looks.WIDE_GAP)
        for piece in (self.banner, self.text, self.facts):
            column.addWidget(piece)
        column.addStretch(1)
        self.add(row(self.title, self.state, None))
        self.add(Scrolled(inside), 1)

    def show_line(self, line: Line | None) -> None:
        """Show a line of the log, or of what a desk did; None empties the card."""
        for piece in (self.text, self.facts):
            looks.reveal(piece, line is not None)
        self.state.show_state("")
        self.banner.show_words("")
        if line is None:
            self.title.setText(say("No line chosen"))
            return
        self.title.setText(line_about(line) if line["what"] else line["number"])
        role, word = line_state(line)
        self.state.show_state(word, role)
        self.text.setText(line_text(line) if line["what"] else line["text"])
        looks.reveal(self.text, bool(self.text.text()))
        if not line["what"]:
            self.banner.show_words(_standing(line), "accent")
        self.facts.set_facts(_done(line) if line["what"] else _written(line))


def _standing(line: Line) -> str:
    """How a line stands to others of its log."""
    if line["corrects"]:
        return say("Puts no. {n} of this log right.", n=line["corrects"])
    if line["corrected"]:
        return say("Put right by no. {n} of this log.", n=line["corrected"])
    return say("Added after the shift was handed over.") if line["addendum"] else ""


def _written(line: Line) -> list[tuple[str, str]]:
    told: list[tuple[str, Any]] = [
        (say("About"), line_about(line)),
        (say("Happened at"), _minute(line["at"])),
        (say("Written at"), _minute(line["entered_at"])),
        (say("By"), line["who"]),
        (say("Unit"), line["unit"]),
        (say("Document"), line["source"]),
        (say("Priority"), say(PRIORITIES[line["priority"]])),
    ]
    if line["follows_up"]:
        told.append((say("To be done by"), _minute(line["deadline"]) if line["deadline"] else say("No time set")))
    if line["done_at"]:
        told.append((say("Done"), f"{_minute(line['done_at'])} {line['done_who']}"))
        told.append((say("What became of it"), line["done_words"]))
    return told


def _done(line: Line) -> list[tuple[str, str]]:
    moment = _minute(line["at"])
    late = [(say("Happened at"), line["happened"]), (say("Written at"), moment)]
    return [
        (say("Number"), line["number"]),
        *(late if line["happened"] else [(say("Happened at"), moment)]),
        (say("By"), line["who"]),
        (say("Unit"), line["unit"]),
    ]


def _minute(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
