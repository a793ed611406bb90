"""Our bugs: noted without personal data, apologised for with a report number, and the window lives on."""

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from frontdesk.core.places import TROUBLE
from frontdesk.core.words import say

_LARGEST = 1_000_000
"""Bytes after which the log begins anew, the old one kept beside it."""

_log: Path | None = None
_before = (sys.excepthook, threading.excepthook, sys.unraisablehook)


def keep_log_in(folder: Path) -> None:
    """Note troubles in this data folder from now on."""
    global _log
    _log = folder / TROUBLE


def report(error: BaseException) -> str:
    """Note where an unexpected error arose, and give back the number of the report.

    Only the places in the code and the kind of the error are noted, never its message or values: they may hold names.
    """
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    return note("\n".join([*places, type(error).__name__]))


def note(text: str) -> str:
    """Note a trouble that is told in places of the code already; gives back the number of the report."""
    import platform
    from secrets import token_hex

    now = datetime.now(UTC)
    number = f"T{now:%Y%m%d-%H%M%S}-{token_hex(2)}"
    if _log is not None:
        entry = (
            f"{number} frontdesk {program_version()} Python {platform.python_version()} {platform.system()}\n{text}\n\n"
        )
        # No room for the log must not make the trouble worse.
        with suppress(OSError):
            if _log.exists() and _log.stat().st_size > _LARGEST:
                _log.replace(_log.with_suffix(".old.log"))
            _log.touch(mode=0o600)
            with _log.open("a", encoding="utf-8") as file:
                file.write(entry)
    return number


def apology(number: str) -> str:
    """What the operator is told."""
    return say(
        "Something went wrong in the program; we are sorry. What was saved is safe, and you can go on."
        " Report number: {number}",
        number=number,
    )


def install(tell: Callable[[str], None]) -> None:
    """Have every unexpected error noted, and `tell` called with the apology, instead of the program ending."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        tell(apology(report(error)))

    sys.excepthook = caught
    hush()


def hush() -> None:
    """Have errors that nobody catches noted too, instead of told with their values: those of threads, and of objects
    on their way out. Where the system can, no image of the memory is left when the process dies."""
    threading.excepthook = sys.unraisablehook = _nobodys
    with suppress(ImportError, OSError, ValueError):  # Windows keeps none by itself
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _nobodys(facts: Any) -> None:
    if facts.exc_value is not None:
        report(facts.exc_value)


def _place(path: str) -> str:
    """The file without the folders of this machine, which may bear a user's name."""
    return "/".join(Path(path).parts[-3:])


def uninstall() -> None:
    """Let Python speak of unexpected errors itself again, or whoever did before."""
    sys.excepthook, threading.excepthook, sys.unraisablehook = _before


def program_version() -> str:
    """The version of frontdesk that is running."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("frontdesk")
    except PackageNotFoundError:
        return "?"
