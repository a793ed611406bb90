"""Small work beside the window: done in a few threads in the order in which it was asked for, told in the window's."""

from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Beside(QObject):
    """Does `work` with whatever it is asked, in so many threads. Only for what leaves Python alone most of the time:
    reading files, decoding pictures; the rest belongs into a process of its own."""

    done = Signal(object, object)
    """What was asked, and what came of it: a value, or the exception instead."""

    def __init__(self, work: Callable[[Any], Any], parent: QObject, threads: int = 1) -> None:
        super().__init__(parent)
        self._work = work
        self._threads = ThreadPoolExecutor(threads, "beside")
        self._asked: dict[Hashable, Future[Any]] = {}
        # Also what is done before `ask` comes back is told later: two hundred quick pieces would call one another.
        _bell().rang.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(partial(_call_off, self._asked))

    def ask(self, what: Hashable) -> None:
        """Have it done; what is asked already is not asked again."""
        if what not in self._asked:
            self._asked[what] = self._threads.submit(self._work, what)
            self._asked[what].add_done_callback(_ring)

    def stop(self) -> None:
        """Drop what has not begun yet; nothing is told of it any more."""
        _call_off(self._asked)

    def _hear(self) -> None:
        over = [(what, future) for what, future in self._asked.items() if future.done()]
        for what, _ in over:
            del self._asked[what]
        for what, future in over:
            self.done.emit(what, future.exception() or future.result())


class _Bell(QObject):
    """Rung by every thread that is done with a piece. It outlives those who asked: a thread may end after them."""

    rang = Signal()


@cache
def _bell() -> _Bell:
    return _Bell()


def _ring(future: Future[Any]) -> None:
    if not future.cancelled():
        _bell().rang.emit()


def _call_off(asked: dict[Hashable, Future[Any]], *_: object) -> None:
    for what, future in list(asked.items()):
        if future.cancel():
            del asked[what]
