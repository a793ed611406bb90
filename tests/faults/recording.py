"""What reached the disk, in order, as written down by `disk.c`; and what is left of it when the power goes.

A file system owes a program only what it was asked to sync: of the rest any sector of 512 bytes may be there or not, in
any order, and a name made, changed or removed may be forgotten until its folder is synced.
"""

import os
import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("<cQQQ")


@dataclass(frozen=True, slots=True)
class Entry:
    """One call: what it was (see disk.c), the file's number, the place in it, and the bytes, paths or words."""

    what: str
    file: int
    place: int
    content: bytes

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of what happened to names, the new one last."""
        return tuple(os.fsdecode(self.content).split("\0"))


def entries(log: Path) -> Iterator[Entry]:
    """What was written down, one after the other; a last one that is cut short is left out."""
    told = log.read_bytes()
    at = 0
    while at + _HEAD.size <= len(told):
        what, file, place, length = _HEAD.unpack_from(told, at)
        at += _HEAD.size
        yield Entry(what.decode(), file, place, told[at : at + length])
        at += length


@dataclass
class _File:
    """What a file holds for sure, and what was done to it since it was synced."""

    kept: bytearray = field(default_factory=bytearray)
    pending: list[Entry] = field(default_factory=list)


class Disk:
    """A folder on a disk that keeps only what it was told to; what lies there at first is kept."""

    def __init__(self, folder: Path) -> None:
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._root = str(folder)
        self._folders = {self._root}
        self._pending: list[Entry] = []
        for path in folder.rglob("*"):
            if path.is_dir():
                self._folders.add(str(path))
            else:
                number = path.stat().st_ino
                self._files[number] = _File(bytearray(path.read_bytes()))
                self._names[str(path)] = number

    def take(self, entry: Entry) -> None:
        """The next thing that was done."""
        match entry.what:
            case "W" | "T":
                self._file(entry.file).pending.append(entry)
            case "S":
                file = self._file(entry.file)
                for each in file.pending:
                    _put(file.kept, each)
                file.pending.clear()
            case "C":
                self._files[entry.file] = _File()
                self._pending.append(entry)
            case "R" | "U" | "M":
                self._pending.append(entry)
            case "D":
                self._settle(entry.paths[0])

    @property
    def under_way(self) -> bool:
        """Whether there is anything that the disk may forget now, but for what is made anew at each start."""
        return bool(self._pending) or any(
            self._files[number].pending for name, number in self._names.items() if not name.endswith("-shm")
        )

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes | None]:
        """What is there when the power comes back: path and content of each file; None for a folder."""
        names, folders = dict(self._names), set(self._folders)
        for entry in self._pending[: _some(chance, len(self._pending))]:
            _rename(names, folders, entry)
        left: dict[str, bytes | None] = {}
        for path in sorted(folders | names.keys()):  # a folder comes before what is in it, and is there before it
            if path == self._root or str(Path(path).parent) in left:
                left[path] = None if path in folders else _left_of(self._file(names[path]), chance)
        return left

    def _file(self, number: int) -> _File:
        return self._files.setdefault(number, _File())

    def _settle(self, folder: str) -> None:
        """The names in a folder outlive a cut, and what led to them."""
        paths: set[str] = set()
        settled: list[Entry] = []
        for entry in reversed(self._pending):
            if paths.intersection(entry.paths) or any(str(Path(path).parent) == folder for path in entry.paths):
                paths.update(entry.paths)
                settled.append(entry)
        for entry in reversed(settled):
            _rename(self._names, self._folders, entry)
            self._pending.remove(entry)


def lay_out(left: dict[str, bytes | None], was: Path, now: Path) -> None:
    """Write what is left below one folder into another, empty one."""
    now.mkdir(parents=True, exist_ok=True)
    for path in sorted(left):
        here = Path(path)
        if not here.is_relative_to(was):
            continue
        there, content = now / here.relative_to(was), left[path]
        if content is None:
            there.mkdir(exist_ok=True)
        else:
            there.write_bytes(content)


def _rename(names: dict[str, int], folders: set[str], entry: Entry) -> None:
    match entry.what:
        case "C":
            names[entry.paths[0]] = entry.file
        case "M":
            folders.add(entry.paths[0])
        case "U":
            names.pop(entry.paths[0], None)
            folders.discard(entry.paths[0])
        case "R":
            old, new = entry.paths
            if old in folders:
                folders.symmetric_difference_update({old, new})
                for path in [path for path in names if path.startswith(f"{old}/")]:
                    names[new + path[len(old) :]] = names.pop(path)
            elif old in names:
                names[new] = names.pop(old)


def _left_of(file: _File, chance: random.Random) -> bytes:
    """What a cut leaves of a file: what is synced, and of the rest whatever the disk happened to write."""
    if not file.pending:
        return bytes(file.kept)
    left = bytearray(file.kept)
    way = chance.choice(("none", "all", "sectors", "sectors", "up to", "up to", "some writes"))
    if way == "all":
        for entry in file.pending:
            _put(left, entry)
    elif way == "up to":  # in order, and the last one torn
        whole = chance.randrange(len(file.pending))
        for entry in file.pending[:whole]:
            _put(left, entry)
        for part in _sectors(file.pending[whole]):
            if chance.random() < 0.5:
                _put(left, part)
    elif way == "some writes":
        for entry in file.pending:
            if chance.random() < 0.5:
                _put(left, entry)
    elif way == "sectors":
        share = chance.random()
        for entry in file.pending:
            for part in _sectors(entry):
                if chance.random() < share:
                    _put(left, part)
    return bytes(left)


def _sectors(entry: Entry) -> Iterator[Entry]:
    """A write as the disk takes it: sector by sector."""
    if entry.what == "T":
        yield entry
    start, end = entry.place, entry.place + len(entry.content)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        yield Entry("W", entry.file, start, entry.content[start - entry.place : stop - entry.place])
        start = stop


def _put(kept: bytearray, entry: Entry) -> None:
    if entry.what == "T":
        del kept[entry.place :]
        kept.extend(bytes(entry.place - len(kept)))
        return
    if len(kept) < entry.place:
        kept.extend(bytes(entry.place - len(kept)))
    kept[entry.place : entry.place + len(entry.content)] = entry.content


def _some(chance: random.Random, most: int) -> int:
    """None of it, all of it, or up to somewhere: as often each."""
    return chance.choice((0, most, chance.randint(0, most)))
