"""What must not be kept any longer is erased when somebody has signed in: from the rows and from the file."""

from contextlib import suppress
from datetime import date

from sqlalchemy import delete, func, select, text

from frontdesk.core.audit import Audit
from frontdesk.core.database import Database
from frontdesk.core.drafts import Draft
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.keys import retention as of_keys
from frontdesk.reception import retention as of_reception

_QUICK = 100_000_000
"""Bytes of a database that is written anew in a second; for a larger one the counters would have to wait."""


def is_due(ground: Ground) -> bool:
    """Whether anything personal is kept longer than the rules allow."""
    return of_reception.is_due(ground) or of_keys.is_due(ground)


def erase(ground: Ground, progress: Progress = unheard) -> int:
    """Erase what is personal and older than the rules allow; how many records it was.

    The log of the latest transactions is folded into the database and emptied. Pages of the database that were parted
    before may still hold a copy of what was erased: once a month, a database that is not too large is written anew.
    """
    erased = of_reception.erase_due(ground, progress) + of_keys.erase_due(ground)
    if erased:
        _drop_old_drafts(ground)
        quick = ground.database.path.stat().st_size <= _QUICK
        if quick and not _written_anew(ground, ground.clock.today()):
            # A counter that is busy just then, or a full disk, is no harm: it is tried again the next time.
            with suppress(Refusal):
                _write_anew(ground)
        with ground.database.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return erased


def _drop_old_drafts(ground: Ground) -> None:
    """A form that was half filled in so long ago, by somebody who never came back to it, may hold anything."""
    with ground.database.writing() as session:
        session.execute(text("PRAGMA secure_delete = ON"))
        since, _ = of_reception.kept_since(session, ground)
        session.execute(delete(Draft).where(Draft.at < since))


def _written_anew(ground: Ground, day: date) -> bool:
    """Whether the database was written anew in the month of a day."""
    with ground.database.reading() as session:
        last = session.scalar(select(func.max(Audit.at, type_=Audit.at.type)).where(Audit.kind == "database"))
    return last is not None and ground.clock.local(last).date() >= day.replace(day=1)


def _write_anew(ground: Ground) -> None:
    # On connections of its own, and in a file: elsewhere, temporary pages are kept in memory.
    aside = Database(ground.database.path)
    try:
        with aside.reading() as session:
            driver = session.connection().connection.driver_connection
            assert driver is not None
            driver.execute("COMMIT")
            driver.execute("PRAGMA temp_store = FILE")
            driver.execute("VACUUM")
            driver.execute("BEGIN")
    finally:
        aside.close()
    with ground.act("database_written_anew", Right.SEE) as act:
        act.note("database", 0)
