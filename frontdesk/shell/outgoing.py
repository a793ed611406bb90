"""What somebody takes along: told row by row while it is written, noted before it appears."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress

Row = TypeVar("Row")


def told(rows: Iterable[Row], progress: Progress, count: int, *, every: int) -> Iterator[Row]:
    """The same rows, while it is told how many of them have been asked for."""
    for done, row in enumerate(rows):
        if done % every == 0:
            progress(done, count)
        yield row


def note_export(ground: Ground, **facts: Any) -> None:
    """Note who took what along: when it is written whole and before it appears, so that nothing leaves unnoted."""
    with ground.act("exported", Right.EXPORT) as act:
        act.note("register", 0, **facts)
