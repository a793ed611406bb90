"""What callers from a unit are told now, beneath the field in which their unit is found."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtWidgets import QBoxLayout, QWidget

from frontdesk.widgets.card import Banner

Told = Callable[[int], list[str]]
"""What a caller from a unit is told now, each a sentence; nothing when all is as it should be."""


class ToldCallers(Banner):
    """The sentences in one banner, without room when there are none.

    `unit_id` tells the unit that is chosen in a field of a form, `picker` is the field itself, which says `changed`.
    """

    def __init__(self, told: Told, field: QWidget, picker: Any, unit_id: Callable[[], int | None]) -> None:
        super().__init__("", "soon")
        self._told, self._unit_id = told, unit_id
        self._shown: int | None = None
        cast(QBoxLayout, field.layout()).insertWidget(2, self)
        picker.changed.connect(self._chosen)

    def look(self) -> None:
        """Show what callers are told by now."""
        told = self._told(self._shown) if self._shown is not None else []
        self.show_words("\n".join(told), "soon")

    def _chosen(self) -> None:
        chosen = self._unit_id()
        if chosen != self._shown:
            self._shown = chosen
            self.look()
