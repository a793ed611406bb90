"""Where the books are damaged, it is told which backup to take, and what that one does not hold."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from frontdesk.core.audit import Head, Mark, hash_of
from frontdesk.core.ground import Ground
from frontdesk.core.places import BACKUPS, DATABASE, MARK
from frontdesk.shell.backups.advice import advice, advised
from frontdesk.shell.backups.manifest import Manifest, write_beside

Lay = Callable[..., Path]

CONTENT = b"books"


@pytest.fixture
def lay(ground: Ground) -> Lay:
    """Lay a backup into the data folder's own, made at an hour of 21 November."""
    with ground.database.reading() as session:
        chain = hash_of(session, 1)
    ground.close()
    folder = ground.folder / BACKUPS
    folder.mkdir()
    right = sha256(CONTENT).hexdigest()

    def laid(hour: int, last: str = "", **told: object) -> Path:
        path = folder / f"frontdesk-20261121-{hour:02}0000.db"
        path.write_bytes(CONTENT)
        made = datetime(2026, 11, 21, hour, tzinfo=UTC).isoformat(timespec="seconds")
        manifest = Manifest(
            "云栖花园", chain or "", path.name, made, 9, "f" * 64, last, "0009", len(CONTENT), right, right, "1", 0, 0
        )
        write_beside(path, replace(manifest, **told), [])  # type: ignore[arg-type]
        return path

    return laid


def test_the_newest_sound_backup_of_this_estate_is_advised(lay: Lay, ground: Ground) -> None:
    sound = lay(3)
    lay(4, sha256="0" * 64)
    lay(5, chain="another")
    lay(6).with_suffix(".json").write_text(json.dumps({"format": 2}))
    found = advice(ground.folder).found
    assert found is not None
    assert found.path == sound


def test_receipts_that_it_does_not_hold_are_counted_by_the_mark(lay: Lay, ground: Ground) -> None:
    lay(3, "SJ2026-000150")
    Mark(ground.folder / MARK).write(Head(9, "f" * 64), {"SJ2026": 180, "TK20261121": 7})
    assert advice(ground.folder).later == 30
    assert "Its last receipt is SJ2026-000150. Receipts issued later, to be entered again: 30" in advised(ground.folder)
    Mark(ground.folder / MARK).write(Head(9, "f" * 64), {"SJ2026": 180, "SJ2027": 4, "SJ20270101": 9})
    assert advice(ground.folder).later == 34
    Mark(ground.folder / MARK).write(Head(9, "f" * 64), {"SJ2026": 150})
    assert "It holds every receipt, up to SJ2026-000150." in advised(ground.folder)
    (ground.folder / MARK).unlink()
    assert advice(ground.folder).later is None
    assert "enter later ones again" in advised(ground.folder)


@pytest.mark.parametrize("content", [None, b"", b"no database at all, but long enough to be looked at" * 40])
def test_it_is_advised_also_when_the_books_can_not_be_read_at_all(
    lay: Lay, ground: Ground, content: bytes | None
) -> None:
    path = lay(3)
    (ground.folder / "preferences.json").write_text(json.dumps({"estate": "云栖花园"}), encoding="utf-8")
    (ground.folder / DATABASE).unlink()
    if content is not None:
        (ground.folder / DATABASE).write_bytes(content)
    assert str(path) in advised(ground.folder)


def test_without_any_backup_the_disk_that_has_them_is_asked_for(ground: Ground) -> None:
    assert advised(ground.folder).startswith("No sound backup was found")
