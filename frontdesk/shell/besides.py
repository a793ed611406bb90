"""What opens beside the desks from the menu: the settings, the audit trail, the help."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from frontdesk.shell import theme

if TYPE_CHECKING:
    from frontdesk.shell.app import Program


def open_beside(program: "Program", name: str) -> None:
    """Do what was chosen from the menu, by its name in `menu.ACTS`; `backups` are a page of the settings."""
    from frontdesk.shell.helping import AboutWindow, HelpWindow
    from frontdesk.shell.settings import SettingsWindow

    desks, ground, app = program.desks, program.ground, QApplication.instance()
    assert desks is not None and ground is not None and isinstance(app, QApplication)
    at_once = {"back_up": program.keeper.begin_by_hand, "audit": desks.show_trail}
    if name in at_once:
        at_once[name]()
    elif name in ("settings", "backups"):
        window = SettingsWindow(program.window, program.office, program.preferences, program.keeper)
        window.language_chosen.connect(program.speak)
        window.scheme_chosen.connect(lambda scheme: theme.apply(app, scheme))
        window.changed.connect(program.settings_changed)
        window.paper_wanted.connect(lambda *asked: desks.preview_paper(*asked))
        window.open_at(name)
    elif name == "help":
        HelpWindow(program.window, desks.current().help_text()).open()
    else:
        AboutWindow(program.window, ground).open()
