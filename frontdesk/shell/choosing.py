"""Asking where a file goes: a name is proposed, and the ending follows the kind that is chosen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_target(
    parent: QWidget, folder: str, title: str, name: str, endings: tuple[str, ...], on_chosen: Callable[[str], None]
) -> QFileDialog:
    """Ask for a file to write, beginning in `folder`; `on_chosen` gets its path. Gives back the open dialog."""
    kinds = ";;".join(f"{ending[1:].upper()} (*{ending})" for ending in endings)
    dialog = QFileDialog(parent, title, str(Path(folder) / name), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(endings[0])
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.split("*")[1].rstrip(")")))
    dialog.fileSelected.connect(on_chosen)
    dialog.open()
    return dialog
