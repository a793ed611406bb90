"""A clean program that has read the desks once and has a child for each try: a counter that can be killed, in 20 ms.

A child runs `module:function` with a pipe to tell what came back, and whatever it is handed by name. Forking the test's
own program would hand on its threads and its window.
"""

import array
import atexit
import functools
import gc
import importlib
import os
import pickle
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faults import preload
from tests.faults.acknowledged import Pipe, heard

_HERE = Path(__file__).parents[2]
_ROOM = 1 << 16

PLANTED: list[str] = []
"""Defects that each child plants in itself, as `module:function`, a context manager."""


def why_not() -> str:
    """Why there can be no nursery here; empty when there can."""
    return "" if hasattr(os, "fork") else "a counter is forked, which Windows can't do"


@contextmanager
def with_defect(place: str) -> Iterator[None]:
    """Within the block every child has the defect."""
    PLANTED.append(place)
    try:
        yield
    finally:
        PLANTED.remove(place)


@dataclass
class Counter:
    """A child: its process, and the pipe by which it tells what came back."""

    pid: int
    _told: int
    _nursery: "Nursery"
    _first: bytes = b""

    def began(self) -> None:
        """Wait until it has told its first line, or is gone."""
        while not self._first.endswith(b"\n") and (sign := os.read(self._told, 1)):
            self._first += sign

    def kill(self) -> None:
        """End it without a word, as a power switch does."""
        os.kill(self.pid, signal.SIGKILL)

    def ended(self) -> tuple[list[dict[str, Any]], int]:
        """Wait for its end: what it told, and its exit status, negative when a signal ended it."""
        return heard(self._told, self._first), self._nursery.ended(self.pid)


class Nursery:
    """The program that has the children, from here."""

    def __init__(self, before: str) -> None:
        self._way, theirs = socket.socketpair()
        command = [sys.executable, "-m", "tests.faults.nursery", str(theirs.fileno()), before]
        self._program = subprocess.Popen(command, pass_fds=[theirs.fileno()], cwd=_HERE, env=_environment())
        theirs.close()
        if not self._way.recv(1):
            raise RuntimeError("the nursery did not begin")

    def counter(self, runs: str, *, sound: bool = False, **handed: Any) -> Counter:
        """A child that runs `module:function(pipe, **handed)`; one that is `sound` has no defect planted."""
        ours, theirs = os.pipe()
        self._send(("counter", runs, () if sound else tuple(PLANTED), handed), theirs)
        os.close(theirs)
        return Counter(self._answer(), ours, self)

    def lived(self, runs: str, *, sound: bool = True, **handed: Any) -> list[dict[str, Any]]:
        """What a child told that lived to its end; that it did not is an error."""
        told, status = self.counter(runs, sound=sound, **handed).ended()
        if status:
            raise RuntimeError(f"{runs} ended with {status}")
        return told

    def ended(self, pid: int) -> int:
        """Wait until a child is gone, its locks with it; its exit status."""
        self._send(("ended", pid))
        return int(self._answer())

    def close(self) -> None:
        """No more children."""
        self._way.close()
        self._program.wait()

    def _send(self, asked: tuple[Any, ...], *files: int) -> None:
        content = pickle.dumps(asked)
        assert len(content) < _ROOM
        given = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", files))] if files else []
        self._way.sendmsg([content], given)

    def _answer(self) -> int:
        answer = self._way.recv(8)
        if not answer:
            raise RuntimeError("the nursery is gone")
        return int.from_bytes(answer, "big", signed=True)


@functools.cache
def nursery(before: str = "tests.faults.warm:up") -> Nursery:
    """The one of this process that does so before it has children."""
    opened = Nursery(before)
    atexit.register(opened.close)
    return opened


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONWARNINGS": "default", "QT_QPA_PLATFORM": "offscreen"} | preload.environment()


# From here on: in the nursery's own program, and in its children.


def _serve(way: socket.socket) -> None:
    """Have children until nobody asks any more."""
    gc.freeze()  # a child that looked through all of it for garbage would copy every page
    way.send(b"!")
    while True:
        content, given, _, _ = way.recvmsg(_ROOM, socket.CMSG_SPACE(4))
        if not content:
            return
        asked = pickle.loads(content)
        if asked[0] == "ended":
            answer = os.waitstatus_to_exitcode(os.waitpid(asked[1], 0)[1])
        else:
            pipe = array.array("i", given[0][2])[0]
            answer = os.fork()
            if not answer:
                way.close()
                _live(pipe, *asked[1:])
            os.close(pipe)
        way.send(answer.to_bytes(8, "big", signed=True))


def _live(pipe: int, runs: str, planted: tuple[str, ...], handed: dict[str, Any]) -> None:
    """A child's whole life."""
    status = 1
    try:
        for place in planted:
            _named(place)().__enter__()
        _named(runs)(Pipe(pipe), **handed)
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def _named(place: str) -> Callable[..., Any]:
    module, function = place.split(":")
    named: Callable[..., Any] = getattr(importlib.import_module(module), function)
    return named


if __name__ == "__main__":
    _named(sys.argv[2])()
    with socket.socket(fileno=int(sys.argv[1])) as asking:
        _serve(asking)
