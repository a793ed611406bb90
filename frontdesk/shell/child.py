"""The process in which long work is done: it opens the books, does one piece, tells its outcome, and then it is gone.

Nothing here reaches Qt, so that the process starts quickly and stays small.
"""

import gc
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sqlalchemy import select

from frontdesk.core import words
from frontdesk.core.audit import Audit, canonical
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Right, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.shell.trouble import hush, keep_log_in, report
from frontdesk.shell.work import WORK, clear_away

_SPEAK_EVERY = 0.1
"""Seconds between two tellings of how far the work has come."""

_NICENESS = 5
"""The window goes first: whoever stands at the counter waits for it, nobody for a register."""


@dataclass(frozen=True)
class Order:
    """A piece of work as it is handed over: `operation` is its own id, `who` is nobody before an estate is founded."""

    operation: str
    work: str
    facts: dict[str, Any]
    folder: Path
    clock: Clock
    who: SignedIn | None
    counter: str
    language: str


class Books(Ground):
    """The ground of one piece of work: whatever it does to the books carries its operation id, in the same transaction.

    So a child that was cut off between the commit and its last word can be asked about afterwards.
    """

    def __init__(self, order: Order) -> None:
        super().__init__(order.folder, order.clock)
        self.signed_in = order.who
        self.counter = order.counter
        self._operation = order.operation

    @contextmanager
    def act(self, name: str, right: Right) -> Iterator[Act]:
        """One act as ever, with the operation id noted as its last row; an act that notes nothing needs none."""
        with super().act(name, right) as act:
            before = act.chain.head
            yield act
            act.note_rest()
            if act.chain.head != before:
                act.note("job", 0, operation=self._operation)


def was_done(ground: Ground, operation: str) -> bool:
    """Whether the work of this operation id is on the books."""
    noted = select(Audit.id).where(Audit.kind == "job", Audit.facts == canonical({"operation": operation}))
    with ground.database.reading() as session:
        return session.scalar(noted) is not None


def carry_out(order: Order, mouth: Connection) -> None:
    """The child's whole life. It tells ("progress", …) and at last one of ("done" | "refused" | "failed", what)."""
    if sys.platform != "win32":
        # A group of its own: it is ended together with whatever it starts, and no Ctrl+C meant for the window ends it.
        os.setsid()
        os.nice(_NICENESS)
    threading.Thread(target=_end_with_the_window, args=(order,), daemon=True).start()
    keep_log_in(order.folder)
    hush()
    words.use(order.language)
    ground = Books(order)
    gc.freeze()  # what is loaded by now stays, and is not looked through again and again
    try:
        mouth.send(("done", WORK[order.work](ground, _speaker(mouth), **order.facts)))
    except Refusal as refusal:
        mouth.send(("refused", refusal))
    except BaseException as error:
        mouth.send(("failed", report(error)))
    finally:
        ground.close()
        mouth.close()


def end_family(process: int) -> None:
    """End a child and whatever it has started, at once."""
    if sys.platform == "win32":
        with suppress(OSError):
            os.kill(process, signal.SIGTERM)  # there it ends a process without asking
        return
    try:
        os.killpg(process, signal.SIGKILL)
    except ProcessLookupError:  # not yet a group of its own
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)


def _speaker(mouth: Connection) -> Any:
    """A `Progress` that speaks now and then, at each new step, and at the end of one."""
    last, said = 0.0, ""

    def progress(done: int, of: int, step: str = "") -> None:
        nonlocal last, said
        if done == of or step != said or time.monotonic() - last > _SPEAK_EVERY:
            last, said = time.monotonic(), step
            mouth.send(("progress", (done, of, step)))

    return progress


def _end_with_the_window(order: Order) -> None:
    """Wait for the end of the process that gave the order; then nobody hears the outcome, and nothing is left lying."""
    window = multiprocessing.parent_process()
    if window is not None:
        window.join()
        clear_away(order.work, order.facts)
        end_family(os.getpid())
