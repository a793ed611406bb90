"""Which workers are meant: typed one after the other by name or phone, each shown with what is known against them."""

from collections.abc import Callable, Sequence
from typing import Any

from frontdesk.core.words import mark, say
from frontdesk.renovation.records.workers import TRADES
from frontdesk.renovation.tab.passsaid import company_of
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.several import SeveralLine

Worker = dict[str, Any]
"""A worker as a row of `WorkerDesk.listing`."""


def worker_told(worker: Worker) -> str:
    """What somebody does, for whom, under which phone."""
    return "  ".join(filter(None, (say(TRADES[worker["trade"]]), company_of(worker), worker["phone"])))


class WorkersLine(SeveralLine[Worker]):
    """The workers chosen, typed one after the other."""

    def __init__(self, find: Callable[[str], Sequence[Worker]], known: Callable[[Sequence[int]], list[Worker]]) -> None:
        super().__init__(find, known, say("Name or phone"), say("Site workers"))

    def hit(self, worker: Worker) -> Hit:
        """A worker by name."""
        return Hit(worker["id"], worker["name"], worker_told(worker), mark("Site workers"), "users")

    def choose(self, hit: Hit) -> None:
        """Take this one too, and stay: there are mostly several. Enter in the empty line walks on."""
        self.close_list()
        self._take(hit)
