"""The card that tells whoever signs in what is due to be erased, and from when on."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from frontdesk.core.words import say
from frontdesk.privacy.due import Listing, Retention
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import IconButton, link
from frontdesk.widgets.card import Words

_MOST = 4
"""Kinds that are told of one by one; of more, the window of personal data tells."""


class DueCard(QFrame):
    """One line above the desks: how many records of what are erased when. Esc of nobody: it is closed by its button."""

    def __init__(self, kept: Retention, listing: Listing, show: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("look", "banner")
        self.setProperty("role", "accent")
        first = min(line.erased_from for line in listing.lines)
        lines = sorted(listing.lines, key=lambda line: -line.count)[:_MOST]
        told = say(", ").join(f"{say(kept.title(line.kind))} {line.count:,}" for line in lines)
        words = say("From {day} on, personal data is erased as the rules ask: {what}.", day=first, what=told)
        self.words = Words(words, wraps=True)
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(looks.GAP)
        row.addWidget(looks.IconLabel("hourglass", "accent", 16))
        row.addWidget(self.words, 1)
        row.addWidget(link(say("Look at it"), show, "", "Shift+F12"))
        self.closing = IconButton("x", say("Close"), "")
        self.closing.clicked.connect(self.deleteLater)
        row.addWidget(self.closing)
