"""Restoring a backup that was looked into: who may, which numbers are lost, what is erased again; then the exchange.

Nothing of the present books is deleted: they go aside, with a list of what is not in the restored ones.
"""

import os
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.core.audit import Mark
from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.locks import Lock
from frontdesk.core.numbering import RESTORED, Counter, Gap, Span, current, go_on_after
from frontdesk.core.operators import Operator, Operators, Right, sign_in_form
from frontdesk.core.places import DATABASE, HOLD, MARK, settle
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Damaged, Refusal
from frontdesk.core.words import mark
from frontdesk.shell.backups.copies import files_kept
from frontdesk.shell.backups.exchanging import LISTS, STAGE, exchange
from frontdesk.shell.backups.forgetting import Erasures, Forgotten, erasures_since, forget_again
from frontdesk.shell.backups.inspecting import (
    ask_present,
    last_common,
    look_into,
    opened_key,
    staged_books,
    whole_backup,
)
from frontdesk.shell.backups.lost import Lost, gather, write_lists
from frontdesk.shell.backups.manifest import Manifest
from frontdesk.shell.backups.sealing import BackupKey, SealedFiles, key_of
from frontdesk.shell.keeping import troubles_in_words

_RECEIPT = re.compile(r"\s*(SJ\d{4})-?(\d{1,9})\s*", re.ASCII | re.IGNORECASE)

_FILES = mark("Bringing back photos and files")


@dataclass(frozen=True)
class Restored:
    """What became of a restore: whether there were books before; the folder in the data folder with these and the lists
    of what is lost ("" when there is neither); how many files could not be brought back; and what was erased again."""

    estate: str
    replaced: bool
    aside: str
    lost: Lost
    files_missing: int
    forgotten: Forgotten


def restore(
    ground: Ground,
    path: Path,
    name: str,
    password: str,
    secret: str = "",
    last_receipt: str = "",
    progress: Progress = unheard,
) -> Restored:
    """Put a backup in the place of the books of `ground`, which are closed; the caller is `alone` in the data folder.

    `name` and `password` are of an operator with Right.RESTORE in the present books, or in the backup where these can't
    be asked. `last_receipt` is the highest receipt number that is known from paper; numbers go on after it.
    """
    known = receipt_known(last_receipt)
    manifest = whole_backup(path)
    key = opened_key(manifest, secret)
    hold = Lock(ground.folder / HOLD)
    with troubles_in_words(ground.folder):
        if not hold.take(alone=True):
            sentence = mark("The books are open in another window. Finish the work there and close it, then restore.")
            raise Refusal(sentence)
        try:
            if not (ground.folder / STAGE / DATABASE).is_file():
                look_into(ground, path, secret, progress)
            return _restored(ground, path, manifest, key, (name, password), known, progress)
        finally:
            hold.release()


def receipt_known(typed: str) -> dict[str, int]:
    """The series of a receipt number and how far it has come, `SJ2026-000180`; {} for nothing. Refuses what is none."""
    if not typed.strip():
        return {}
    read = _RECEIPT.fullmatch(typed)
    if read is None:
        raise Refusal(mark("Type a receipt number as it stands on paper, like SJ2026-000180."), field="last_receipt")
    return {read[1].upper(): int(read[2])}


def _restored(
    ground: Ground,
    path: Path,
    manifest: Manifest,
    key: BackupKey | None,
    who: tuple[str, str],
    known: dict[str, int],
    progress: Progress,
) -> Restored:
    folder, staged = ground.folder, staged_books(ground)
    try:
        operator = _permitted(ground, staged, *who)
        aside = _fresh_aside(ground)
        missing = _bring_files(folder, path, staged, key, progress)
        with staged.database.reading() as session:
            lost = ask_present(folder, lambda present: gather(present, session, staged.clock)) or Lost()
            erased = ask_present(folder, lambda present: erasures_since(present, session, staged)) or Erasures()
            strangers = ask_present(folder, lambda present: not last_common(present, session))
        numbers = [_numbers_here(folder, staged), known]
        lost = replace(lost, gaps=_note(staged, operator, manifest, aside, numbers))
        forgotten = forget_again(staged, operator, erased)
        write_lists(staged, lost, made_said(ground, manifest), folder / STAGE / LISTS)
    finally:
        staged.close()
    # What seals the backups here was decided after the one that comes back: its passphrase may be known to too many.
    if key is not None and (strangers or not _sealed_here(folder)):
        key.keep(folder / STAGE)
    _put_on_disk(folder / STAGE)
    replaced = (folder / DATABASE).exists()
    exchange(folder, aside)
    return Restored(manifest.estate, replaced, aside if (folder / aside).is_dir() else "", lost, missing, forgotten)


def _sealed_here(folder: Path) -> bool:
    try:
        return key_of(folder) is not None
    except Refusal:
        return False  # a key that can't be read seals nothing


def made_said(ground: Ground, manifest: Manifest) -> str:
    """When a backup was made, on the estate's wall."""
    return f"{ground.clock.local(manifest.moment):%Y-%m-%d %H:%M}"


def _permitted(ground: Ground, staged: Ground, name: str, password: str) -> int | None:
    """Who restores, as the staged books know them; None of one who came after the backup. Refuses who may not."""
    if ask_present(ground.folder, lambda present: present.scalar(select(Operator.id).limit(1))) is not None:
        books = Ground(ground.folder, ground.clock)
        books.counter, books.place = ground.counter, ground.place
        try:
            _recognise(books, name, password)
            with staged.database.reading() as session:
                return session.scalar(select(Operator.id).where(Operator.sign_in_name == sign_in_form(name)))
        except (Damaged, DBAPIError):
            pass  # what can't be read can't say who may: then the backup does
        finally:
            books.close()
    return _recognise(staged, name, password)


def _recognise(books: Ground, name: str, password: str) -> int:
    Operators(books).sign_in(name, password)
    with books.act("restore_begun", Right.RESTORE) as act:
        act.note("books", 0)
    return act.operator.id


def _fresh_aside(ground: Ground) -> str:
    """A name for the folder of the data that is set aside now; one that nothing has."""
    stem = f"aside-{ground.clock.local(ground.clock.now()):%Y%m%d-%H%M%S}"
    names = (f"{stem}{more}" for more in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(name for name in names if not (ground.folder / name).exists())


def _bring_files(folder: Path, path: Path, staged: Ground, key: BackupKey | None, progress: Progress) -> int:
    """Have every file that the books know in the stage, unless it is in the data folder; how many are nowhere."""
    here, stage, beside = FileStore(folder), FileStore(staged.folder), FileStore(path.parent)
    sealed = SealedFiles(path.parent, key) if key is not None else None
    files = files_kept(staged.database.path)
    missing = 0
    for place, content_hash in enumerate(files, 1):
        if not here.is_sound(content_hash):
            brought = sealed.bring_back(content_hash, stage) if sealed else beside.carry(content_hash, stage)
            missing += not brought
        progress(place, len(files), _FILES)
    return missing


def _numbers_here(folder: Path, staged: Ground) -> dict[str, int]:
    """How far the numbers of the present books have come: as these say, else as the mark beside them does."""
    with staged.database.reading() as session:

        def told(present: Session) -> dict[str, int]:
            return _counters(present) if last_common(present, session) else {}

        found = ask_present(folder, told)
    return Mark(folder / MARK).numbers() if found is None else found


def _counters(session: Session) -> dict[str, int]:
    return {row.series: row.n for row in session.execute(select(Counter.series, Counter.n))}


def _note(
    staged: Ground, operator: int | None, manifest: Manifest, aside: str, numbers: Iterable[dict[str, int]]
) -> tuple[Span, ...]:
    """Note in the staged books where they come from, and have their numbers go on after all that were given out."""
    given_out: dict[str, int] = {}
    for series, n in (each for told in numbers for each in told.items()):
        given_out[series] = max(n, given_out.get(series, 0))
    at = staged.clock.now()
    with staged.noting() as (session, chain):
        kept = _counters(session)
        spans = tuple(
            Span(series, kept.get(series, 0) + 1, n)
            for series, n in sorted(given_out.items())
            if n > kept.get(series, 0)
        )
        for span in spans:
            session.add(Gap(**asdict(span), reason=aside, at=at, operator_id=operator))
            session.execute(go_on_after(span.series, span.last))
        facts = {"made": manifest.made, "row": manifest.head_row, "head": manifest.head_hash, "aside": aside}
        chain.add(at, operator, "restored", RESTORED, 0, facts | {"gaps": [asdict(span) for span in spans]})
        numbers_now = current(session, staged.clock.today())
    staged.mark.write(chain.head, numbers_now)
    return spans


def _put_on_disk(stage: Path) -> None:
    """Everything in the stage outlives a power cut; the database is one file."""
    if (stage / f"{DATABASE}-wal").exists():
        raise RuntimeError("the staged books are still open")
    for file in (each for each in stage.rglob("*") if each.is_file()):
        with file.open("rb") as content:
            os.fsync(content.fileno())
    for each in (each for each in stage.rglob("*") if each.is_dir()):
        settle(each)
