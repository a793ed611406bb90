"""Which workers are meant: typed one after the other by name or phone, each shown with what is known against them."""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.renovation.records.workers import TRADES
from frontdesk.renovation.tab.passsaid import company_of
from frontdesk.widgets import looks
from frontdesk.widgets.hits import FindingLine, Hit

Worker = dict[str, Any]
"""A worker as a row of `WorkerDesk.listing`."""


def worker_told(worker: Worker) -> str:
    """What somebody does, for whom, under which phone."""
    return "  ".join(filter(None, (say(TRADES[worker["trade"]]), company_of(worker), worker["phone"])))


class WorkersLine(FindingLine):
    """A field whose value are the workers chosen, by their ids. Backspace in the empty field takes the last one out.

    `find` gives the workers that a text may mean, `known` those of some ids.
    """

    changed = Signal()

    def __init__(self, find: Callable[[str], Sequence[Worker]], known: Callable[[Sequence[int]], list[Worker]]) -> None:
        self._chosen: dict[int, Worker] = {}
        self._offered: dict[int, Worker] = {}
        self._find_workers, self._known = find, known
        super().__init__(self._hits, say("Name or phone"), say("Site workers"))
        self.textEdited.connect(lambda _: self.changed.emit())

    def workers(self) -> list[Worker]:
        """The workers chosen, in the order in which they were."""
        return list(self._chosen.values())

    def add(self, *workers: Worker) -> None:
        """Choose these too."""
        self._chosen |= {worker["id"]: worker for worker in workers}
        self.setText("")
        self.changed.emit()

    def value(self) -> tuple[int, ...] | None:
        """The ids of the workers chosen; None without any."""
        return tuple(self._chosen) or None

    def set_value(self, value: object) -> None:
        """Choose the workers of these ids instead; None chooses nobody."""
        ids = [each for each in value if isinstance(each, int)] if isinstance(value, Sequence) else []
        self._chosen = {}
        self.add(*(self._known(ids) if ids else []))

    def draft(self) -> str:
        """The ids chosen, and what is typed besides."""
        return json.dumps([*self._chosen]) if self._chosen else self.text()

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        ids = None
        with suppress(ValueError):
            ids = json.loads(text)
        listed = isinstance(ids, list)
        self.set_value(ids if listed else None)
        if not listed:
            self.setText(text)

    def problem(self) -> Refusal | None:
        """A text for which nobody was chosen."""
        typed = self.text().strip()
        return Refusal(mark("{text} was not found. Choose from the list."), text=typed[:40]) if typed else None

    def _hits(self, text: str) -> list[Hit]:
        self._offered = {each["id"]: each for each in self._find_workers(text) if each["id"] not in self._chosen}
        return [Hit(each["id"], each["name"], worker_told(each), mark("Site workers"), "users") for each in
                self._offered.values()]  # fmt: skip

    def choose(self, hit: Hit) -> None:
        """Take this one too, and stay: there are mostly several. Enter in the empty line walks on."""
        self.close_list()
        self._take(hit)

    def _take(self, hit: Hit) -> None:
        self.add(self._offered[hit.key])

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text() and self._chosen:
            self._chosen.popitem()
            self.changed.emit()
            return
        super().keyPressEvent(event)
