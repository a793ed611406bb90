"""Where somebody stands in a list: what is current, selected and in sight, found again when the list is fed anew."""

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTableView

from frontdesk.widgets import looks
from frontdesk.widgets.longlist import Pages
from frontdesk.widgets.rows import Column, Rows

MOST_SELECTED = 200
"""Of a larger selection the current row alone stays."""


def selected_spans(view: QTableView) -> list[tuple[int, int]]:
    """The first and the last place of each run of selected rows, from top to bottom."""
    return sorted({(run.top(), run.bottom()) for run in view.selectionModel().selection().toList()})


def place_of(rows: Rows, identity: Column, wanted: Any, near: int = 0) -> int | None:
    """Where the record with this identity stands; None when it is not in the list."""
    if isinstance(rows.rows, Pages):
        return rows.rows.place(wanted, near)
    return next((at for at, row in enumerate(rows.rows) if identity.of(row) == wanted), None)


class Standing:
    """What was current, selected and in sight, taken down before the rows are changed."""

    def __init__(self, view: QTableView, rows: Rows, identity: Column) -> None:
        self._view, self._rows, self._identity = view, rows, identity
        self._scrolled = view.verticalScrollBar().value()
        self._top = self._scrolled // looks.ROW
        self._current = view.currentIndex().row()
        self._in_sight = 0 <= view.rowViewportPosition(self._current) < view.viewport().height()
        spans = selected_spans(view)
        many = sum(last - first + 1 for first, last in spans) > MOST_SELECTED
        self._selected = [] if many else [at for first, last in spans for at in range(first, last + 1)]
        wanted = {self._top, self._current, *self._selected}
        self._known = {at: self._known_as(at) for at in wanted if 0 <= at < len(rows.rows)}

    def put_back(self, column: int, *, stays: bool) -> None:
        """Stand there again, as far as it is still there; `column` is where the cursor goes.

        `stays`: the list is the same one as before, so that the first row in sight stays where it was, and for a
        current row that is gone the one at its place is taken.
        """
        current = self._found(self._current)
        if current is None and stays and self._current >= 0 and self._rows.rows:
            current = min(self._current, len(self._rows.rows) - 1)
        if current is not None:
            self._select([current, *self._places(at for at in self._selected if at != self._current)], current, column)
        top = self._found(self._top) if stays else None
        if top is not None:
            self._view.executeDelayedItemsLayout()
            offset = self._scrolled - self._top * looks.ROW
            # Who sees the first row sees what comes before it.
            self._view.verticalScrollBar().setValue(top * looks.ROW + offset if self._scrolled else 0)
        if stays and current is not None and self._in_sight:
            # What was done to it may have moved it far away in the list: who works on it goes with it.
            self._view.scrollTo(self._rows.index(current, column))

    def _select(self, places: Iterable[int], current: int, column: int) -> None:
        model, chosen = self._view.selectionModel(), QItemSelection()
        for at in places:
            chosen.select(self._rows.index(at, 0), self._rows.index(at, len(self._rows.columns) - 1))
        model.setCurrentIndex(self._rows.index(current, column), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _places(self, before: Iterable[int]) -> Iterator[int]:
        return (found for at in before if (found := self._found(at)) is not None)

    def _found(self, before: int) -> int | None:
        known = self._known.get(before)
        return None if known is None else place_of(self._rows, self._identity, known, near=before)

    def _known_as(self, at: int) -> Any:
        rows = self._rows.rows
        return rows.ids[at] if isinstance(rows, Pages) else self._identity.of(rows[at])
