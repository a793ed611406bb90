"""Help: what this desk is for, every key, and what the program is made of."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.ground import Ground
from frontdesk.core.words import mark, say
from frontdesk.shell.desks import DESKS
from frontdesk.shell.trouble import program_version
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import Heading, Scrolled, Words

KEYS = (
    ("Ctrl+K", mark("Find anything: type, or scan a code")),
    (f"Alt+1 … Alt+{len(DESKS)}", mark("Go to a desk")),
    ("Ctrl+1 … Ctrl+0", mark("Go to a room of the desk")),
    ("Ctrl+Tab", mark("Next page of a window, such as the settings")),
    ("F1", mark("Help for this desk")),
    ("F3", mark("Begin a new record")),
    ("F4", mark("Unit file of the unit in hand")),
    ("F5", mark("Show the latest state")),
    ("F6", mark("Next part of the page")),
    ("F9", mark("Preview of the paper")),
    ("F10", mark("Save and print")),
    ("Ctrl+S", mark("Save")),
    ("Ctrl+E", mark("Save the list as a file")),
    ("Esc", mark("One step back; what is typed stays as a draft")),
    ("Enter", mark("Next field; on the last one, save")),
    ("Alt+Z", mark("Undo what was just done, while the line about it stands")),
    ("Alt+Del", mark("Discard the draft that is back, and begin anew")),
    ("Shift+Esc", mark("Stop the work that is under way")),
    ("Ctrl+B", mark("Back up the books")),
    ("Ctrl+C", mark("Copy the chosen rows of a list")),
    ("Ctrl+Shift+C", mark("Copy them with the names of the columns")),
    ("Ctrl+Shift+←  →", mark("Sort a list by another column")),
    ("Ctrl+Shift+↑  ↓", mark("Sort it up or down")),
    ("Shift+F12", mark("Personal data")),
    ("Ctrl+L", mark("Lock, or change operator")),
    ("F12", mark("Menu")),
    ("Ctrl+F12", mark("Audit trail")),
    ("Ctrl+,", mark("Settings")),
)
"""Every key of the window and what it does."""


class HelpWindow(QDialog):
    """What the desk in front is for and how it is worked, then the keys."""

    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Help"))
        looks.size_within(self, 640, 560)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(looks.WIDE_GAP)
        column.addWidget(Words(text, wraps=True))
        column.addWidget(Heading(say("Keyboard")))
        keys = QGridLayout()
        keys.setHorizontalSpacing(24)
        keys.setVerticalSpacing(6)
        for row, (key, words) in enumerate(KEYS):
            keys.addWidget(Words(key, "strong"), row, 0)
            keys.addWidget(Words(say(words), wraps=True), row, 1)
        keys.setColumnStretch(1, 1)
        column.addLayout(keys)
        column.addStretch(1)
        scrolled = Scrolled(inside)
        scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _closable(self, scrolled)
        scrolled.setFocus()


class AboutWindow(QDialog):
    """What the program is, and of which versions."""

    def __init__(self, parent: QWidget | None, ground: Ground) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("About frontdesk"))
        self.resize(480, 260)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(looks.GAP)
        column.addWidget(Heading(f"frontdesk {program_version()}", large=True))
        column.addWidget(Words(say("The front desk of a residential estate's service centre."), wraps=True))
        facts = {"sqlite": _sqlite(ground), "qt": qVersion(), "folder": ground.folder}
        column.addWidget(Words(say("SQLite {sqlite} · Qt {qt}", **facts), "muted"))
        column.addWidget(Words(say("Data folder: {folder}", **facts), "muted", wraps=True))
        column.addWidget(
            Words(say("Fonts: Noto Sans (SIL Open Font License). Icons: Lucide (ISC License)."), "muted", wraps=True)
        )
        column.addStretch(1)
        _closable(self, inside)


def _sqlite(ground: Ground) -> str:
    with ground.database.engine.connect() as connection:
        return str(connection.exec_driver_sql("SELECT sqlite_version()").scalar_one())


def _closable(dialog: QDialog, content: QWidget) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(20, 16, 20, 12)
    whole.addWidget(content, 1)
    feet = QHBoxLayout()
    feet.addStretch(1)
    feet.addWidget(plain(say("Close"), "Esc", dialog.accept))
    whole.addLayout(feet)
