"""What must not be kept any longer is erased once it has been listed long enough: from the rows and from the file."""

from contextlib import suppress
from datetime import date, timedelta

from sqlalchemy import delete, func, select

from frontdesk.core.audit import Audit
from frontdesk.core.clock import months_before
from frontdesk.core.database import Database
from frontdesk.core.drafts import Draft
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.privacy.due import Retention
from frontdesk.privacy.requests import RequestDesk

_QUICK = 100_000_000
"""Bytes of a database that is written anew in a second; for a larger one the counters would have to wait."""

_LATELY = timedelta(days=31)
_WORKED = 3
"""On so many days lately something was noted, before the clock is believed."""


def run(ground: Ground, progress: Progress = unheard) -> int:
    """What is done once a day when somebody has signed in: erase what was listed long enough ago, and list what is due;
    gives back how many records were erased."""
    erased = erase(ground, progress)
    Retention(ground).list_due()
    # Where no notice is asked for, what was listed just now goes at once.
    return erased + erase(ground, progress)


def is_over(ground: Ground) -> bool:
    """Whether that was done today."""
    kept = Retention(ground)
    last = kept.latest()
    return last is not None and last.day == ground.clock.today() and kept.matured() is None


def erase(ground: Ground, progress: Progress = unheard, *, at_once: bool = False) -> int:
    """Erase what is personal and older than the rules allow; how many records it was.

    That is what was listed as long ago as the notice asks; with `at_once`, by the right to keep privacy, all that is
    due. The log of the latest transactions is folded into the database and emptied. Pages of the database that were
    parted before may still hold a copy of what was erased: once a month, a database that is not too large is written
    anew.

    Refuses while the clock is not to be believed: one that ran ahead would have everything erased for good.
    """
    kept = Retention(ground)
    if at_once:
        ground.require(Right.KEEP_PRIVACY)
    begins = any(each.count for each in kept.due()) if at_once else kept.matured() is not None
    if begins and not _is_believed(ground):
        raise Refusal(
            mark(
                "The clock says {day}, and hardly anything was noted in the month before. So nothing personal is erased"
                " yet. Put the clock right; if it is right, erasing begins by itself in a few days."
            ),
            day=ground.clock.today(),
        )
    erased = sum(kept.erase(progress, at_once=at_once).values())
    if erased:
        _drop_old_drafts(ground)
        quick = ground.database.path.stat().st_size <= _QUICK
        if quick and not _written_anew(ground, ground.clock.today()):
            # A counter that is busy just then, or a full disk, is no harm: it is tried again the next time.
            with suppress(Refusal):
                write_anew(ground)
        fold(ground)
    return erased


def erase_person(ground: Ground, request_id: int) -> None:
    """Erase the person of a request, and write the database anew however large it is: no page of it tells of them."""
    RequestDesk(ground).erase(request_id)
    # A counter that is busy just then, or a full disk: the pages are written anew with the next erasing.
    with suppress(Refusal):
        write_anew(ground)
    fold(ground)


def fold(ground: Ground) -> None:
    """Fold the log of the latest transactions into the database, and empty it: it may hold what was erased."""
    with ground.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _is_believed(ground: Ground) -> bool:
    """Whether work was done on some days of the month before today, as the clock tells it: the latest notes are gone
    back through, until there are enough or what was noted before is older."""
    clock, today = ground.clock, ground.clock.today()
    days: set[date] = set()
    lately = clock.begin_of(today - _LATELY)
    with ground.database.reading() as session:
        for noted in _LATEST.each(session):
            day = clock.local(noted.at).date()
            if noted.at < lately or len(days) == _WORKED:
                break
            if day < today:
                days.add(day)
    return len(days) == _WORKED


def _drop_old_drafts(ground: Ground) -> None:
    """A form that was half filled in so long ago, by somebody who never came back to it, may hold anything."""
    with ground.database.writing() as session:
        today = ground.clock.today()
        day = months_before(today, number(session, "visit.retention", today))
        session.execute(delete(Draft).where(Draft.at < ground.clock.begin_of(day)))


def _written_anew(ground: Ground, day: date) -> bool:
    """Whether the database was written anew in the month of a day."""
    with ground.database.reading() as session:
        last = session.scalar(select(func.max(Audit.at, type_=Audit.at.type)).where(Audit.kind == "database"))
    return last is not None and ground.clock.local(last).date() >= day.replace(day=1)


def write_anew(ground: Ground) -> None:
    """Write the database anew: what was erased is in no page of it any more."""
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


_LATEST = Prepared(select(Audit.at).order_by(Audit.id.desc()))
