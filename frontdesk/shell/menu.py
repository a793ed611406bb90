"""The menu at the right end of the top bar."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from frontdesk.core.words import mark, say
from frontdesk.widgets.buttons import IconButton

ACTS = (
    ("back_up", mark("Back up now"), "Ctrl+B"),
    ("audit", mark("Audit trail"), "Ctrl+F12"),
    ("settings", mark("Settings"), "Ctrl+,"),
    ("help", mark("Help"), "F1"),
    ("about", mark("About frontdesk"), ""),
)
"""What can be chosen: its name for the program, its words, its key."""


def menu(act: Callable[[str], object], lock: Callable[[], object], privacy: Callable[[], object]) -> IconButton:
    """A button that opens the menu; `act` is called with the name of what is chosen."""
    button = IconButton("ellipsis", say("Menu"), "F12")
    choices = QMenu(button)
    for name, words, key in ACTS:
        chosen = choices.addAction(f"{say(words)}\t{key}" if key else say(words))
        chosen.triggered.connect(lambda _=False, name=name: act(name))
    choices.addAction(say("Personal data") + "\tShift+F12").triggered.connect(lambda: privacy())
    choices.addAction(say("Lock, or change operator") + "\tCtrl+L").triggered.connect(lambda: lock())
    button.setMenu(choices)
    button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
    return button
