"""A disk that is watched, or that fails when it is told to: `disk.c`, built once and put before every nursery."""

import ctypes
import functools
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = Path(__file__).with_name("disk.c")
WRITES, SYNCS, NAMES = 1, 2, 4
"""What may fail; names are renamed and removed."""

DEATH = -1
"""The error by which the program ends."""


@functools.cache
def why_not() -> str:
    """Why nothing can be put before a program here; empty when it can."""
    if not sys.platform.startswith("linux"):
        return "writes are watched by LD_PRELOAD, which only Linux has"
    if shutil.which("cc") is None:
        return "there is no C compiler (cc) to build tests/faults/disk.c with"
    return ""


def environment() -> dict[str, str]:
    """What a program needs that is to be watched; nothing where that can't be."""
    return {} if why_not() else {"LD_PRELOAD": str(_library())}


@functools.cache
def _library() -> Path:
    """Built when its source is new; it lies with the temporary files."""
    digest = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    path = Path(tempfile.gettempdir()) / f"frontdesk-faults-{os.getuid()}" / f"disk-{digest}.so"
    if not path.exists():
        path.parent.mkdir(mode=0o700, exist_ok=True)
        partial = path.with_suffix(f".{os.getpid()}")
        subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-o", str(partial), str(SOURCE)], check=True)
        partial.replace(path)
    return path


# Called in the program that it was put before.


def watch(folder: Path, log: Path | None = None) -> None:
    """From now on writes below `folder` are watched, and written down in `log`."""
    _loaded().fault_watch(os.fsencode(folder), os.fsencode(log) if log else b"")


def tell(line: str) -> None:
    """Write down what the operator was told, in its place among the writes."""
    _loaded().fault_told(line.encode())


def arm(kinds: int, error: int, *, after: int, for_ever: bool = False) -> None:
    """From now on let `after` calls of these kinds pass, then fail once or for ever."""
    _loaded().fault_arm(kinds, ctypes.c_long(after), error, int(for_ever))


def disarm() -> tuple[int, int]:
    """Fail no more; how many calls have passed and failed since it was armed."""
    told = int(_loaded().fault_passed()), int(_loaded().fault_failed())
    arm(0, 0, after=0)
    return told


@functools.cache
def _loaded() -> ctypes.CDLL:
    loaded = ctypes.CDLL(str(_library()))
    loaded.fault_passed.restype = loaded.fault_failed.restype = ctypes.c_long
    return loaded
