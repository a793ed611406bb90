"""A copy of the books: taken while others work on them, and gone over as the books themselves are."""

import hashlib
import os
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import quote

from frontdesk.core.audit import FIRST, Head, Mark
from frontdesk.core.database import StillDatabase, trouble
from frontdesk.core.ground import Ground
from frontdesk.core.numbering import RESTORED
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Damaged, Refusal
from frontdesk.core.words import mark

if TYPE_CHECKING:
    from frontdesk.shell.checking import Check

_PAGES_AT_ONCE = 4000
"""Pages of 4 KB between two tellings of the progress."""

COPYING, CHECKING = mark("Copying"), mark("Checking")

_UNSOUND = mark("The copy is not sound, so it was not kept. Check the disk, then the books: frontdesk check")

_INTEGRITY = "integrity"
"""The check that fails when the file itself is damaged, and not only what is in it."""


class CopiedBooks(Ground):
    """The books of a copy, to be read where they lie: `noted` is what the mark is to say, nothing for no mark."""

    def __init__(self, ground: Ground, copy: Path, noted: Head | None = None) -> None:
        super().__init__(ground.folder, ground.clock)
        self.database = StillDatabase(copy)
        self.mark = _Noted(ground.folder / "unwritten", noted)


class _Noted(Mark):
    """A mark that says what another said once."""

    def __init__(self, path: Path, noted: Head | None) -> None:
        super().__init__(path)
        self._noted = noted

    def read(self) -> Head | None:
        return self._noted


@dataclass(frozen=True)
class Verdict:
    """What came of going over a copy: the SHA-256 of its file in hex, and the check that failed, by its title, if one
    did; `books` is whether the books fail too, so that it is not the copying that went wrong."""

    content: str
    fault: str = ""
    books: bool = False


def gone_over(ground: Ground, copy: Path, noted: Head | None) -> Verdict:
    """Go over a copy of the books as `check` does, but for the files of attachments, which are as they are carried.

    Refuses a copy that SQLite finds damaged when the books are not: it would hold less than they do.
    """
    with ThreadPoolExecutor(1) as aside:
        digest = aside.submit(hashed, copy)
        books = CopiedBooks(ground, copy, noted)
        try:
            wrong = _wrong(books)
        except Damaged as error:
            _wrong(ground)  # says so if it is the books that can't even be opened
            raise Refusal(_UNSOUND) from error
        finally:
            books.close()
        if not wrong:
            return Verdict(digest.result())
        here = _wrong(ground)
        if wrong.name == _INTEGRITY and (here is None or here.name != _INTEGRITY):
            raise Refusal(_UNSOUND)
        return Verdict(digest.result(), wrong.title, here is not None)


def _wrong(books: Ground) -> "Check | None":
    """The first check that fails."""
    from frontdesk.shell.checking import checks

    return next((check for check in checks(books, files=False) if not check.ok), None)


def copy_checked(
    source: Path, partial: Path, ask: Callable[[Any], Any], progress: Progress = unheard
) -> tuple[Any, str]:
    """Copy a live database into the new file `partial`, put it on the disk and go over it as SQLite does.

    Gives back what `ask` finds, asked of the source at the moment that is copied and of the copy, which must agree;
    and the SHA-256 of the file in hex. Refuses a copy that is not sound, and removes it.
    """
    asked = copied(source, partial, ask, progress)
    progress(0, 0, CHECKING)
    if not _is_whole(partial, lambda copy: ask(copy) == asked):
        partial.unlink()
        raise Refusal(_UNSOUND)
    return asked, hashed(partial)


def copied(source: Path, partial: Path, ask: Callable[[Any], Any], progress: Progress = unheard) -> Any:
    """Copy a live database into the new file `partial`, on the disk; gives back what `ask` finds in what is copied."""
    import sqlcipher3.dbapi2 as sqlite

    new_file(partial).close()
    original, copy = sqlite.connect(str(source)), sqlite.connect(str(partial))
    try:
        # Until it is whole it needs no journal, and it is put on the disk in one go.
        copy.execute("PRAGMA journal_mode=OFF")
        copy.execute("PRAGMA synchronous=OFF")
        # One reading transaction from here to the last page: what others commit meanwhile neither enters nor delays.
        original.execute("BEGIN")
        asked = ask(original)
        original.backup(
            copy, pages=_PAGES_AT_ONCE, progress=lambda _, left, pages: progress(pages - left, pages, COPYING)
        )
        # One file that says all, on a disk that can only be read too.
        copy.execute("PRAGMA journal_mode=DELETE")
    finally:
        original.close()
        copy.close()
    with partial.open("r+b") as file:
        os.fsync(file.fileno())
    return asked


def _is_whole(path: Path, agrees: Callable[[Any], bool]) -> bool:
    """Whether a database that nobody uses is sound and `agrees`."""
    import sqlcipher3.dbapi2 as sqlite

    copy = sqlite.connect(f"file:{quote(path.as_posix())}?mode=ro", uri=True)
    try:
        return copy.execute("PRAGMA quick_check(1)").fetchone() == ("ok",) and agrees(copy)
    except sqlite.DatabaseError as error:
        if trouble(str(error)) is None:
            raise
        return False
    finally:
        copy.close()


def held(connection: Any) -> dict[str, Any]:
    """What a backup must hold: whose books, the row and hash of the chain's head, the last receipt's number."""

    def asked(sql: str) -> Any:
        return connection.execute(sql).fetchone()

    row, head = asked("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1") or (0, FIRST)
    return {
        "estate": (asked("SELECT name FROM estate") or ("",))[0],
        "chain": (asked("SELECT hash FROM audit WHERE id = 1") or (FIRST,))[0],
        "head_row": row,
        "head_hash": head,
        "line": (asked(f"SELECT hash FROM audit WHERE kind = '{RESTORED}' ORDER BY id DESC LIMIT 1") or ("",))[0],
        "last_receipt": (asked("SELECT number FROM receipt ORDER BY id DESC LIMIT 1") or ("",))[0],
        "revision": asked("SELECT version_num FROM alembic_version")[0],
    }


def new_file(path: Path) -> BinaryIO:
    """A new file to write to, its owner's alone."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb")


def hashed(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


_FILES_KNOWN = "SELECT DISTINCT hash FROM attachment"
_FILES_KEPT = (
    f"{_FILES_KNOWN} WHERE id NOT IN"
    " (SELECT record FROM audit WHERE kind = 'attachment' AND json_extract(facts, '$.erased') IS NOT NULL)"
)
"""The files that a record has, or had; those that were erased are not looked for."""

_HASH = re.compile("[0-9a-f]{64}")


def files_kept(copy: Path) -> list[str]:
    """The hashes of the files that belong to a copy of the books; of damaged ones those that can still be read."""
    import sqlcipher3.dbapi2 as sqlite

    with closing(sqlite.connect(f"file:{quote(copy.as_posix())}?mode=ro", uri=True)) as connection:
        for asked in (_FILES_KEPT, _FILES_KNOWN):
            with suppress(sqlite.DatabaseError):
                return [told for (told,) in connection.execute(asked) if _HASH.fullmatch(str(told))]
    return []
