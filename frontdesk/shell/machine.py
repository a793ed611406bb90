"""What this machine offers the program: a screen, and a way to type Chinese."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo
from PySide6.QtWidgets import QApplication


def has_screen() -> bool:
    """Whether a window can be shown on this machine."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def prepare(app: QApplication) -> None:
    """What the whole program needs of Qt: its name, and an input method that is there."""
    app.setApplicationName("frontdesk")
    app.setApplicationDisplayName("frontdesk")
    app.setQuitOnLastWindowClosed(True)
    if os.environ.get("QT_IM_MODULE", "").startswith("fcitx"):
        plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforminputcontexts"
        if not any(plugins.glob("*fcitx*")):
            # The wheels bring ibus only; fcitx speaks its protocol too.
            os.environ["QT_IM_MODULE"] = "ibus"
