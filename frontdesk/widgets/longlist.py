"""Lists of any length: their ids are asked for in a thread of their own, their rows read as they are seen."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import cache, partial
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, Protocol, overload

from PySide6.QtCore import QObject, Signal

PAGE = 100
"""Rows read at once."""

PAGES = 32
"""Pages that are kept: memory stays flat however far she scrolls."""

_NEAR = 1000
"""Rows up and down among which a record is looked for first: few come in between two looks."""


Answer = tuple["array[int]", bool] | Exception
"""Ids in their order and whether these are all, or what went wrong."""


class Question(Protocol):
    """One question for the ids of a list; never asked twice."""

    def answers(self) -> Iterator[tuple["array[int]", bool]]:
        """The first ids, then all of them, each with whether that is all; called in a thread of its own."""

    def stop(self) -> None:
        """Call it off, from any thread; no answer comes any more."""


class Source(Protocol):
    """A list as narrowed; equal to another one of the same narrowing."""

    def ask(self, sort: str, descending: bool) -> Question:
        """The question for its ids in an order."""

    def rows(self, ids: Sequence[int]) -> Sequence[Any]:
        """The rows of these ids in any order, in a few milliseconds; what is gone is left out."""


class Pages(Sequence[Any]):
    """The rows of a long list, read as they are looked at; a row that is gone is None."""

    def __init__(
        self, ids: "array[int]", read: Callable[[Sequence[int]], Sequence[Any]], identity: Callable[[Any], Any]
    ) -> None:
        self.ids = ids
        self._read = read
        self._identity = identity
        self._pages: dict[int, list[Any]] = {}

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, at: int) -> Any: ...

    @overload
    def __getitem__(self, at: slice) -> list[Any]: ...

    def __getitem__(self, at: int | slice) -> Any:
        if isinstance(at, slice):
            return self.read(self.ids[at])
        page, place = divmod(at if at >= 0 else at + len(self.ids), PAGE)
        rows = self._pages.pop(page, None)
        if rows is None:
            rows = self.read(self.ids[page * PAGE : (page + 1) * PAGE])
            if len(self._pages) >= PAGES:
                del self._pages[next(iter(self._pages))]
        self._pages[page] = rows  # the one seen last is let go last
        return rows[place]

    def read(self, ids: Sequence[int]) -> list[Any]:
        """The rows of these ids, in their order."""
        found = {self._identity(row): row for row in self._read(ids)}
        return [found.get(each) for each in ids]

    def forget(self) -> None:
        """Read the rows again when they are looked at next: the books have changed."""
        self._pages.clear()

    def place(self, identity: int, near: int) -> int | None:
        """Where the record stands; None when it is not in the list. Far from `near` it takes 30 ms in a million."""
        start = max(0, near - _NEAR)
        for span in ((start, start + 2 * _NEAR), (0, len(self.ids))):
            with suppress(ValueError):
                return self.ids.index(identity, *span)
        return None


class Asker(QObject):
    """Asks one question at a time, beside the window; a newer one calls the older off, whose answers are dropped."""

    answered = Signal(object, bool)
    """Ids in their order, and whether these are all."""
    failed = Signal(object)
    """The exception that came instead."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: list[Question] = []  # one at most
        self._answers: SimpleQueue[Answer] = SimpleQueue()
        _bell().rang.connect(self._hear)
        self.destroyed.connect(partial(_call_off, self._asked))

    def ask(self, question: Question, patience: int) -> None:
        """Ask it; what is answered within `patience` milliseconds is told before this returns."""
        self.stop()
        self._asked.append(question)
        self._answers = SimpleQueue()
        Thread(target=_work, args=(question, self._answers, _bell().rang.emit), name="list", daemon=True).start()
        try:
            self._take(self._answers.get(timeout=patience / 1000))
        except Empty:
            return

    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return bool(self._asked)

    def stop(self) -> None:
        """Call off what is being asked."""
        _call_off(self._asked)

    def _hear(self) -> None:
        while self._asked:
            try:
                self._take(self._answers.get_nowait())
            except Empty:
                return

    def _take(self, answer: "Answer") -> None:
        if isinstance(answer, Exception):
            self._asked.clear()
            self.failed.emit(answer)
            return
        ids, whole = answer
        if whole:
            self._asked.clear()
        self.answered.emit(ids, whole)


def _call_off(asked: list[Question], *_: object) -> None:
    while asked:
        asked.pop().stop()


class _Bell(QObject):
    """Rung by every thread that has put an answer down. It outlives the lists: a thread may end after its list."""

    rang = Signal()


@cache
def _bell() -> _Bell:
    return _Bell()


def _work(question: Question, answers: "SimpleQueue[Answer]", tell: Callable[[], None]) -> None:
    try:
        for answer in question.answers():
            answers.put(answer)
            tell()
    except Exception as exception:
        answers.put(exception)
        tell()
