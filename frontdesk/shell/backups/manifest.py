"""What lies beside a backup and says what must be in it; a database without one is no backup."""

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import MAXYEAR, MINYEAR, datetime
from pathlib import Path
from typing import Any

FORMAT = 2
"""How a manifest is written; a later program may write another and must know this one."""


@dataclass(frozen=True)
class Manifest:
    """What a backup must hold: whose books, how far they had come, the very bytes of its file, what belongs to it.

    `chain` is the hash of the first audit row: by it the estate is known, whatever it is called. `size` and `sha256`
    are of the file as it lies there, `content` is the SHA-256 of the database in it; the two differ when it is sealed,
    and `sealed` then says what opens it. `files` were known to the books, `files_missing` of them are not beside it.
    `fault` is the title of the check that the books did not pass: such a copy is better than none, and no good backup.
    `line` is the hash of the last restore that the books went through, "" before the first: books that were restored
    on a second computer too go on there on a line of their own.
    """

    estate: str
    chain: str
    database: str
    made: str
    head_row: int
    head_hash: str
    last_receipt: str
    revision: str
    size: int
    sha256: str
    content: str
    version: str
    files: int
    files_missing: int
    sealed: dict[str, Any] | None = None
    fault: str = ""
    line: str = ""
    format: int = FORMAT

    @property
    def moment(self) -> datetime:
        """When it was made, with its zone."""
        return datetime.fromisoformat(self.made)

    @property
    def sound(self) -> bool:
        """Whether the books in it passed every check."""
        return not self.fault


@dataclass(frozen=True)
class Found:
    """A backup that lies somewhere: its database, and what must be in it."""

    path: Path
    manifest: Manifest


def manifest_of(path: Path) -> Path:
    """Where the manifest of a backup lies."""
    return path.with_suffix(".json")


def files_of(path: Path) -> Path:
    """Where the names of the attachments that belong to a backup lie, one a line, as they are named beside it."""
    return path.with_suffix(".files")


def read_manifest(path: Path) -> Manifest | None:
    """The manifest of the backup `path`; None when there is none, or none that can be understood."""
    try:
        manifest = _understood(manifest_of(path).read_bytes())
    except OSError:
        return None
    return manifest if manifest is not None and manifest.database == path.name else None


def read_files(path: Path) -> list[str] | None:
    """The names of the attachments that belong to the backup `path`; None when they are not known."""
    try:
        return files_of(path).read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return None


def write_beside(path: Path, manifest: Manifest, files: Iterable[str]) -> None:
    """Put beside the backup `path`, which is not there yet, the names of its files and its manifest."""
    _write(files_of(path), "".join(f"{name}\n" for name in sorted(files)).encode("ascii"))
    _write(manifest_of(path), json.dumps(asdict(manifest), indent=1).encode("utf-8"))


def backups_in(folder: Path) -> list[Found]:
    """The backups that lie whole in a folder, the newest first; none when it is not there or can't be read."""
    found = []
    for told in _manifests(folder):
        with suppress(OSError):
            manifest = _understood(told.read_bytes())
            if manifest is None or manifest_of(folder / manifest.database) != told:
                continue
            path = folder / manifest.database
            if path.stat().st_size == manifest.size:
                found.append(Found(path, manifest))
    return sorted(found, key=lambda one: (one.manifest.moment, one.path.name), reverse=True)


def _manifests(folder: Path) -> list[Path]:
    try:
        return list(folder.glob("*.json"))
    except OSError:
        return []


def _understood(content: bytes) -> Manifest | None:
    try:
        told = json.loads(content)
        manifest = Manifest(**{field.name: told[field.name] for field in fields(Manifest)})
        plain = (field for field in fields(Manifest) if field.name != "sealed")
        sound = all(type(told[field.name]) is field.type for field in plain) and manifest.format == FORMAT
        sound = sound and isinstance(manifest.sealed, dict | None) and manifest.moment.tzinfo is not None
        sound = sound and 0 <= manifest.head_row < 1 << 63  # as far as a database counts
        sound = sound and MINYEAR < manifest.moment.year < MAXYEAR  # else it is no moment in some other zone
        json.dumps(told, ensure_ascii=False).encode()  # halves of signs could be told to nobody
        return manifest if sound and Path(manifest.database).name == manifest.database else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _write(path: Path, content: bytes) -> None:
    partial = path.with_name(f"{path.name}.partial")
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
