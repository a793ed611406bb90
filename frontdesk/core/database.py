"""The estate's database: one act is one transaction, durable once it is acknowledged.

SQLite through sqlcipher3 (it brings SQLite ≥ 3.51.3, free of the WAL corruption of older ones), in WAL mode with
synchronous=FULL, foreign keys on, and BEGIN IMMEDIATE for writing, so that two writers queue instead of failing
halfway.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import (
    Connection,
    DateTime,
    Engine,
    Integer,
    MetaData,
    QueuePool,
    RootTransaction,
    TypeDecorator,
    create_engine,
    event,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase, Session

from frontdesk.core.clock import in_zone
from frontdesk.core.money import Money
from frontdesk.core.refusals import Damaged, Refusal
from frontdesk.core.watching import watch
from frontdesk.core.words import mark

BUSY_SECONDS = 10
"""How long a writer waits for another before it gives up."""

_STATEMENTS = 600
"""Statements that a connection keeps prepared: of the driver's hundred, those that watch the rows would drive
out the ones that are asked every time, and a payment would take half as long again."""


class Record(DeclarativeBase):
    """The root of every row class; constraint names follow one convention so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Moment(TypeDecorator[datetime]):
    """A moment: aware in code, UTC without a zone in the database (SQLite keeps no zones)."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        return None if value is None else in_zone(value, UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def moment_text(moment: datetime) -> str:
    """A moment as the database keeps it, for what keeps it as a text."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


class Fen(TypeDecorator[Money]):
    """An amount: Money in code, whole fen in the database."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Any) -> int | None:
        # The driver takes ten times as long to bind what is not exactly an int.
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Any) -> Money | None:
        return None if value is None else Money(value)


class Database:
    """The engine and the sessions of one estate's database file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.engine = _engine(path)
        self._writer = self.engine.execution_options(writing=True)
        self._watchers: list[Callable[[frozenset[str]], None]] = []
        self.damage: Damaged | None = None
        """What was last found to be damaged; the window looks at it and goes on telling which backup to take."""

    def watch(self, watcher: Callable[[frozenset[str]], None]) -> None:
        """Call `watcher(names of the tables touched)` after every commit of this process, in its thread."""
        self._watchers.append(watcher)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session for asking, answered from one moment; its records may be kept for reading afterwards."""
        with self._troubles_in_words(), self.engine.connect() as connection:
            connection.begin()  # and never committed: what is written here by mistake is not kept
            with _session(connection, autoflush=False) as session:
                yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction under the write lock: committed and durable when the block ends, or nothing of it is.

        Refuses in words when the database is locked by another, read-only, moved away, or the disk is full.
        """
        with self._troubles_in_words():
            with self._writer.connect() as connection, _begun(connection), _session(connection) as session:
                opened = connection.info
                if opened["file"] != _file(self.path):
                    # SQLite would go on writing into a file that has no name any more.
                    raise Refusal(
                        mark(
                            "The data folder has been moved or deleted. Nothing was saved. Put it back and start again."
                        )
                    )
                touched: set[str] = opened["touched"]
                touched.clear()
                yield session
                session.flush()
            news = frozenset(touched)
        for watcher in self._watchers:
            watcher(news)

    @contextmanager
    def _troubles_in_words(self) -> Iterator[None]:
        """Say in words what is wrong with the file or the disk; anything else stays the bug that it is."""
        from sqlcipher3.dbapi2 import Error

        try:
            yield
        except (DBAPIError, Error, UnicodeDecodeError) as error:
            refusal = trouble(_said(error))
            if refusal is None:
                raise
            if isinstance(refusal, Damaged):
                self.damage = refusal
            raise refusal from error

    def version(self) -> int:
        """A number that changes when another connection has committed; cheap enough to ask every second."""
        with self.engine.connect() as connection:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

    def close(self) -> None:
        """Give back the connections; the last one to leave folds the WAL into the file."""
        self.engine.dispose()


def touched(session: Session) -> set[str]:
    """The names of the tables that the session's transaction has written to so far."""
    connection = session.bind
    assert isinstance(connection, Connection), "sessions are the Database's"
    names: set[str] = connection.info["touched"]
    return names


class StillDatabase(Database):
    """A database file that nobody writes to, such as a backup: read where it lies, and no log is made beside it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.engine = _still_engine(path)


def _begun(connection: Connection) -> RootTransaction:
    """A transaction for writing; which rows are written in it is noticed."""
    watch(connection.connection.driver_connection, connection.info)
    return connection.begin()


def _session(connection: Connection, *, autoflush: bool = True) -> Session:
    """A session within the connection's transaction, which it leaves to others to end."""
    return Session(connection, autoflush=autoflush, expire_on_commit=False, join_transaction_mode="rollback_only")


def _engine(path: Path) -> Engine:
    import sqlcipher3.dbapi2

    engine = create_engine(
        f"sqlite:///{path.as_posix()}",
        module=sqlcipher3.dbapi2,
        connect_args={
            "timeout": BUSY_SECONDS,
            "check_same_thread": False,
            "isolation_level": None,
            "cached_statements": _STATEMENTS,
        },
        # The one connection that is nearly always enough stays on top, so that `version` asks the same one each time.
        pool_use_lifo=True,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, record: Any) -> None:
        record.info["touched"] = set()
        cursor = connection.cursor()
        # Without recursive triggers, INSERT OR REPLACE would pass by those that forbid deleting a receipt.
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "recursive_triggers=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.execute("PRAGMA temp_store=MEMORY")
        # What is deleted or emptied is overwritten at once: who has left or was erased is not read in the file either.
        cursor.execute("PRAGMA secure_delete=ON")
        if cursor.execute("PRAGMA synchronous").fetchone() != (2,):
            raise RuntimeError("synchronous=FULL was not taken")
        cursor.close()
        record.info["file"] = _file(path)

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        writing = connection.get_execution_options().get("writing")
        connection.connection.cursor().execute("BEGIN IMMEDIATE" if writing else "BEGIN")

    @event.listens_for(engine, "after_execute")
    def note_tables(connection: Any, clause: Any, many: Any, parameters: Any, options: Any, result: Any) -> None:
        if getattr(clause, "is_dml", False):
            connection.info["touched"].add(clause.table.name)

    return engine


def _still_engine(path: Path) -> Engine:
    import sqlcipher3.dbapi2

    def connect() -> Any:
        # Immutable: a database in WAL mode would otherwise want its log, and a folder to put it in.
        address = f"file:{quote(path.as_posix())}?mode=ro&immutable=1"
        return sqlcipher3.dbapi2.connect(address, uri=True, check_same_thread=False, isolation_level=None)

    engine = create_engine("sqlite://", module=sqlcipher3.dbapi2, creator=connect, poolclass=QueuePool)
    event.listen(engine, "connect", lambda _, record: record.info.update(touched=set()))
    event.listen(engine, "begin", lambda connection: connection.connection.cursor().execute("BEGIN"))
    return engine


def _file(path: Path) -> tuple[int, int] | None:
    """Which file bears the name now; None when none does."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _said(error: Exception) -> str:
    """What SQLite said; of a damaged file its words may hold what is no text at all."""
    if isinstance(error, UnicodeDecodeError):
        return error.object.decode(errors="replace")
    return str(error.orig if isinstance(error, DBAPIError) else error)


def trouble(message: str) -> Refusal | None:
    """SQLite's message as a refusal in words; None when it is about neither file nor disk."""
    for part, sentence in _DAMAGES.items():
        if part in message:
            return Damaged(sentence)
    for part, sentence in _TROUBLES.items():
        if part in message:
            return Refusal(sentence)
    return None


_TROUBLES = {
    "database is locked": mark("Another window is writing to the database. Wait a moment and try again."),
    "database is busy": mark("Another window is writing to the database. Wait a moment and try again."),
    "database or disk is full": mark("The disk is full. Nothing was saved. Free some space and try again."),
    "readonly database": mark(
        "The database is read-only. Nothing was saved. Ask for write permission to the data folder."
    ),
    "disk I/O error": mark("The disk does not answer properly. Nothing was saved. Check the disk before you go on."),
    "unable to open database file": mark(
        "The database file can't be opened. Check the data folder and its permissions."
    ),
}

NOT_OURS = mark("The database file is damaged or is not frontdesk's. It was not touched. Restore a backup.")
"""What is told of a file that can't be a database of ours."""

_BROKEN = mark("The database is damaged. Stop working with it and restore a backup.")

_DAMAGES = {
    "file is not a database": NOT_OURS,
    "database disk image is malformed": _BROKEN,
    "malformed database schema": _BROKEN,
    "Could not decode to UTF-8": _BROKEN,  # the driver's own words
}
