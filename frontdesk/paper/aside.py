"""Reading a file in a process of its own, so that a hostile one can take neither the memory nor the time of the desk.

The reader is a bare Python that loads nothing but itself. It is asked by its standard input, which stays open as long
as the asking process lives, and answers piece by piece by its standard output. The system holds its memory to a limit
where it knows such limits (Linux); elsewhere the measures taken of the file and the time limit must do.
"""

import os
import pickle
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark

if TYPE_CHECKING:
    import subprocess

    from frontdesk.paper.opening import Opened, Piece

SECONDS = 10.0
MEMORY = 400_000_000
"""What the reader may take, in seconds and in bytes."""

_RESERVED = 200_000_000
"""Bytes of address space beyond that: for programs loaded and room set aside, which is no memory yet."""

ARGUMENT = "--read-aside"
"""How a bundled program, which has no other Python, is told to be the reader."""

_SECRETS = ("FRONTDESK_PASSWORD", "FRONTDESK_PASSPHRASE")
_LIVE = "import sys; sys.path[:] = sys.argv[1:]; from frontdesk.paper.aside import live; live()"

_SLOW = mark("Reading the file takes longer than {seconds} seconds. Keep only the register's own sheet and columns.")
_ENDED = mark(
    "The file cannot be read: it is damaged, or it takes more memory than a register does. "
    "Open it in Excel, copy the register to a new workbook and save that as .xlsx."
)


def told_aside(path: Path, encoding: str, seconds: float = SECONDS, memory: int = MEMORY) -> "Iterator[Opened | Piece]":
    """What `opening.told` tells, from a process of its own. Its time, its memory and its end are refused in words."""
    import threading

    reader = _started()
    assert reader.stdin is not None
    assert reader.stdout is not None
    overdue = threading.Event()

    def end() -> None:
        overdue.set()
        reader.kill()

    clock = threading.Timer(seconds, end)
    clock.daemon = True
    clock.start()
    try:
        pickle.dump((str(path), encoding, memory, seconds), reader.stdin)
        reader.stdin.flush()
        while (told := pickle.load(reader.stdout)) is not None:
            if isinstance(told, Refusal):
                raise told
            yield told
    except (EOFError, BrokenPipeError, pickle.UnpicklingError):
        if overdue.is_set():
            raise Refusal(_SLOW, seconds=round(seconds)) from None
        raise Refusal(_ENDED) from None
    finally:
        clock.cancel()
        reader.kill()
        with suppress(OSError):  # what it had not read when it died
            reader.stdin.close()
        reader.stdout.close()
        reader.wait()


def _started() -> "subprocess.Popen[bytes]":
    import subprocess

    bundled = getattr(sys, "frozen", False)
    command = [sys.executable, ARGUMENT] if bundled else [sys.executable, "-I", "-S", "-c", _LIVE, *sys.path]
    return subprocess.Popen(
        command,
        bufsize=1 << 20,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # what a parser says when it dies may quote a cell
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        # What reads strangers' files knows no password.
        env={name: value for name, value in os.environ.items() if name not in _SECRETS},
    )


def live() -> NoReturn:
    """The reader's whole life."""
    import _thread
    import gc

    gc.disable()  # it makes no circles, and does not live long
    path, encoding, memory, seconds = pickle.load(sys.stdin.buffer)
    _keep_within(memory, seconds)
    _thread.start_new_thread(_end_with_the_asker, ())
    from frontdesk.paper.opening import told

    answer = sys.stdout.buffer
    try:
        for part in told(Path(path), encoding):
            pickle.dump(part, answer, pickle.HIGHEST_PROTOCOL)
            answer.flush()
        pickle.dump(None, answer)
    except Refusal as refusal:
        pickle.dump(refusal, answer)
    answer.flush()
    os._exit(0)


def _keep_within(memory: int, seconds: float) -> None:
    """Limits of the system, where there are any; no memory is written to disk when the reader dies of them."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 2, int(seconds) + 2))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
        resource.setrlimit(resource.RLIMIT_AS, (memory + _RESERVED, memory + _RESERVED))


def _end_with_the_asker() -> None:
    while os.read(0, 1):
        pass
    os._exit(1)
