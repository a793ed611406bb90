"""Who asks on the command line, and how they are answered."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frontdesk.core.progress import Progress
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground

COMMAND_LINE = "command line"
"""What the audit chain says of where an act was done that was asked for here; the window tells it in its language."""

DONE = 0
"""The exit code of what was done."""


@contextmanager
def signed_in(asked: argparse.Namespace) -> Iterator["Ground"]:
    """The estate's books, with the operator who asks signed in."""
    from frontdesk.core.operators import Operators
    from frontdesk.shell.keeping import open_books

    ground = opened(asked, open_books)
    try:
        operator = operator_of(asked)
        Operators(ground).sign_in(operator, password_of(operator))
        yield ground
    finally:
        ground.close()


def opened(asked: argparse.Namespace, open_books: Callable[[Path], "Ground"]) -> "Ground":
    """The estate's books, with nobody signed in. Refuses a folder without any."""
    from frontdesk.core.places import is_founded

    if not is_founded(asked.folder):
        sentence = mark("There is no estate in {folder}. Make one with: frontdesk init, or frontdesk demo")
        raise Refusal(sentence, folder=asked.folder)
    ground = open_books(asked.folder)
    ground.place = COMMAND_LINE
    return ground


def operator_of(asked: argparse.Namespace) -> str:
    """Who asks, as told or as the environment tells."""
    name = asked.operator or os.environ.get("FRONTDESK_OPERATOR", "")
    if not name.strip():
        raise Refusal(mark("Who is asking? Give --operator NAME, or set FRONTDESK_OPERATOR."))
    return str(name)


def password_of(operator: str, *, new: bool = False) -> str:
    """The password from the environment, or asked for; a new one twice. Refuses when there is nobody to ask."""
    password = os.environ.get("FRONTDESK_PASSWORD")
    if password is not None:
        return password
    if not sys.stdin.isatty():
        raise Refusal(mark("There is no terminal to ask for the password. Set FRONTDESK_PASSWORD."))
    from getpass import getpass

    password = getpass(say("Password of {operator}:", operator=operator) + " ")
    if new and getpass(say("Once more:") + " ") != password:
        raise Refusal(mark("The two passwords differ. Nothing was made."))
    return password


def answer(asked: argparse.Namespace, facts: dict[str, Any], sentence: str) -> int:
    """Say what was done, in words or as facts; gives back the exit code."""
    print(json.dumps(facts, ensure_ascii=False) if asked.json else sentence)
    return DONE


def count_aloud(asked: argparse.Namespace) -> Progress:
    """Shows at a terminal how far long work has come; elsewhere nothing."""

    def progress(done: int, of: int, step: str = "") -> None:
        if of and sys.stderr.isatty() and not asked.json:
            with suppress(OSError):
                print(f"\r{done * 100 // of:3d} %", end="\r" if done < of else "\r     \r", file=sys.stderr, flush=True)

    return progress


def check_writable(path: Path) -> None:
    """Refuse before the act what could not be saved after it."""
    if path.is_dir() or not path.absolute().parent.is_dir() or not os.access(path.absolute().parent, os.W_OK):
        raise Refusal(mark("{file} can't be written there. Nothing was done. Choose another file."), file=path.name)
