"""The data folder: founding an estate, opening its books, bringing an older database up to date."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from frontdesk.core.clock import Clock
from frontdesk.core.database import NOT_OURS, Database, trouble
from frontdesk.core.ground import Ground
from frontdesk.core.operators import RIGHTS, Role, SignedIn
from frontdesk.core.places import BACKUPS, DATABASE, MARK, PLAN, is_founded, make_folder, on_network, settle
from frontdesk.core.refusals import Damaged, Refusal
from frontdesk.core.words import mark
from frontdesk.migrations import HEAD

_APPLICATION_ID = 1702065252
_PATIENCE = 2
"""Seconds to wait for another program that holds the database."""

_NO_WRITING = mark("The folder {folder} can't be written to. Choose another one.")


def found(
    folder: Path, estate: str, operator: str, password: str, *, demo: bool = False, clock: Clock | None = None
) -> Ground:
    """Make a new, empty estate with its first operator, a manager, who is signed in. Refuses a folder that has one.

    The database is made under another name and takes its own only when it is whole.
    """
    from frontdesk.core.audit import Chain, digest
    from frontdesk.core.estate import Estate, checked_name
    from frontdesk.core.operators import found_operator, operator_digest
    from frontdesk.core.steps import row_facts
    from frontdesk.core.words import say

    name = checked_name(estate)
    # A log that was left behind by a database would be read into the new one.
    if is_founded(folder) or any(folder.glob(f"{DATABASE}-*")):
        raise Refusal(mark("There is an estate in this folder already. Choose another folder."), field="estate")
    make_ready(folder)
    ground = Ground(folder, clock)
    partial = folder / f"{DATABASE}.partial"
    _remove(partial)
    partial.touch(mode=0o600)  # SQLite gives its log the same permissions
    building = Database(partial)
    try:
        with troubles_in_words(folder):
            _run_migrations(building)
            with building.writing() as session:
                at = ground.clock.now()
                office = say("{estate} Service Centre", estate=name)
                estate_row = Estate(id=1, name=name, office=office, demo=demo, founded=at)
                session.add(estate_row)
                first = found_operator(session, operator, Role.MANAGER, password, at)
                chain = Chain(session)
                founded, manager = digest(row_facts(estate_row)), operator_digest(first)
                chain.add(at, first.id, "estate_founded", "estate", 1, {"digest": founded})
                chain.add(at, first.id, "operator_added", "operator", first.id, {"role": first.role, "digest": manager})
            building.close()
            ground.vault.create()
            partial.replace(folder / DATABASE)
            settle(folder)
    except BaseException:
        building.close()
        _remove(partial)
        raise
    # One that was left behind by other books would be taken for a later one of these.
    (folder / MARK).unlink(missing_ok=True)
    ground.mark.write(chain.head)
    ground.signed_in = SignedIn(first.id, first.name, Role.MANAGER, RIGHTS[Role.MANAGER])
    return ground


def open_books(
    folder: Path, clock: Clock | None = None, tell: Callable[[str], object] = lambda sentence: None
) -> Ground:
    """Open the estate's books, brought up to date when they are older than the program; nobody restores others in their
    place until they are closed. `tell` hears what became of a restore that was cut off.

    Refuses in words, and touches nothing, when the database is missing, locked, read-only, damaged, somebody else's,
    newer than the program, or older than what was last issued from it.
    """
    from frontdesk.shell.backups.exchanging import BEING_RESTORED, resume

    with troubles_in_words(folder):
        resume(folder, tell)
    revision = revision_of(folder / DATABASE)
    ground = Ground(folder, clock)
    try:
        with troubles_in_words(folder):
            # Between the look before and this one somebody may have begun to restore.
            if not ground.hold.take(alone=False) or (folder / PLAN).exists():
                raise Refusal(BEING_RESTORED)
        if revision != HEAD:
            with troubles_in_words(folder):
                _upgrade(ground.database, revision)
        _compare_with_mark(ground)
    except BaseException:
        ground.close()
        raise
    return ground


def make_ready(folder: Path) -> None:
    try:
        make_folder(folder, parents=True)
        (folder / ".writable").touch()
        (folder / ".writable").unlink()
    except OSError as error:
        raise Refusal(_NO_WRITING, folder=folder) from error
    if on_network(folder):
        raise Refusal(
            mark("{folder} is on a network drive, where a database can be damaged. Choose a folder on this computer."),
            folder=folder,
        )


def revision_of(path: Path) -> str:
    """The step at which the database stands, asked without writing. Refuses whatever can't be worked with."""
    try:
        there = path.is_file()
    except PermissionError as error:
        raise Refusal(mark("The database file can't be opened. Check the data folder and its permissions.")) from error
    if not there:
        raise Refusal(
            mark("There is no estate in {folder}. Make one first, or open the demo estate."), folder=path.parent
        )
    if on_network(path.parent):
        raise Refusal(
            mark("{folder} is on a network drive, where a database can be damaged. Choose a folder on this computer."),
            folder=path.parent,
        )
    try:
        with path.open("r+b") as file:
            start = file.read(16)
    except OSError as error:
        raise Refusal(
            mark("The database is read-only. Nothing was saved. Ask for write permission to the data folder.")
        ) from error
    if start != b"SQLite format 3\0":
        raise Damaged(NOT_OURS)
    if not os.access(path.parent, os.W_OK):
        raise Refusal(
            mark("The database is read-only. Nothing was saved. Ask for write permission to the data folder.")
        )
    revision = _ask(path)
    if not revision.isdecimal() or revision > HEAD:
        raise Refusal(
            mark(
                "The database was made by a newer version of frontdesk. It was not touched. Install the newer version."
            )
        )
    return revision


def _ask(path: Path) -> str:
    import sqlcipher3.dbapi2 as sqlite

    connection: Any = None
    try:
        connection = sqlite.connect(f"file:{path.as_posix()}?mode=ro", uri=True, timeout=_PATIENCE)
        if connection.execute("PRAGMA application_id").fetchone()[0] != _APPLICATION_ID:
            raise Damaged(NOT_OURS)
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    except (sqlite.DatabaseError, TypeError, UnicodeDecodeError) as error:  # even what SQLite says may be unreadable
        raise trouble(str(error)) or Damaged(NOT_OURS) from error
    finally:
        if connection is not None:
            connection.close()


def _compare_with_mark(ground: Ground) -> None:
    from frontdesk.core.audit import hash_of

    noted = ground.mark.read()
    if noted is None:
        return
    with ground.database.reading() as session:
        if hash_of(session, noted.row) != noted.hash:
            raise Damaged(
                mark(
                    "The database is older than the last entry made with it, or is another one. It was not touched."
                    " Put the right file back, or restore a backup."
                )
            )


def bring_up_to_date(ground: Ground) -> None:
    """Bring books that nobody works on to the newest step, such as those of an older backup."""
    if revision_of(ground.database.path) != HEAD:
        with troubles_in_words(ground.folder):
            _run_migrations(ground.database)


def _upgrade(database: Database, revision: str) -> None:
    from frontdesk.shell.backups.copies import copy_checked

    target = database.path.parent / BACKUPS / f"before-upgrade-from-{revision}.db"
    make_folder(target.parent)
    partial = target.with_name(f"{target.name}.partial")
    _remove(partial)
    copy_checked(
        database.path, partial, lambda copy: copy.execute("SELECT version_num FROM alembic_version").fetchone()
    )
    partial.replace(target)
    settle(target.parent)
    _run_migrations(database)


def _remove(partial: Path) -> None:
    for leftover in partial.parent.glob(f"{partial.name}*"):
        leftover.unlink()


@contextmanager
def troubles_in_words(folder: Path) -> Iterator[None]:
    """Say in words what is wrong with the disk or the folder, whichever layer noticed it."""
    import sqlcipher3.dbapi2 as sqlite

    try:
        yield
    except (DBAPIError, sqlite.Error, OSError) as error:
        refusal = trouble(str(getattr(error, "orig", error)))
        if refusal is None and isinstance(error, OSError):
            full = mark("The disk is full. Nothing was saved. Free some space and try again.")
            refusal = Refusal(full if error.errno == errno.ENOSPC else _NO_WRITING, folder=folder)
        if refusal is None:
            raise
        raise refusal from error


def _run_migrations(database: Database) -> None:
    """Run the missing steps in one transaction; foreign keys are checked at its end instead of acted on during it."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent.parent / "migrations").replace("%", "%%"))
    with database.engine.connect().execution_options(writing=True) as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise RuntimeError("the upgrade left a row that refers to nothing")
        raw.execute("PRAGMA foreign_keys=ON")
