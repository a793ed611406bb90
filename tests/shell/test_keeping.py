"""The data folder: founding, opening, upgrading; and everything that must be refused without being touched."""

import errno
import os
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from frontdesk.core import places, words
from frontdesk.core.audit import Audit, Chain
from frontdesk.core.clock import Clock
from frontdesk.core.database import Database, Record
from frontdesk.core.estate import Estate
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operator
from frontdesk.core.places import DATABASE, KEY, MARK, is_founded, on_network
from frontdesk.core.refusals import Refusal
from frontdesk.migrations import HEAD
from frontdesk.residents.records import Building
from frontdesk.shell import keeping
from frontdesk.shell.keeping import found, open_books
from frontdesk.tickets.records import TICKET_WORDS
from tests import people


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refusals are compared in English."""
    monkeypatch.setattr(words, "_screen", words.Speaker("en"))


@pytest.fixture
def folder(empty_estate: Path, tmp_path: Path) -> Path:
    """The data folder of an estate that nobody has open."""
    folder = tmp_path / "kept"
    people.copy(empty_estate, folder, people.Now()).close()
    return folder


def migrations() -> Config:
    """The steps, as alembic asks for them."""
    config = Config()
    config.set_main_option("script_location", str(Path(keeping.__file__).parent.parent / "migrations"))
    return config


def refused(folder: Path) -> str:
    """What opening the books is refused with; the database's file must be as before."""
    path = folder / DATABASE
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(Refusal) as refusal:
        open_books(folder)
    assert (path.read_bytes() if path.exists() else None) == before
    return refusal.value.sentence


# Founding


def test_a_new_estate_can_be_opened_and_is_nobody_elses_to_read(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "estate"
    ground = found(folder, " 桂花苑 ", "王敏", people.PASSWORD)
    assert ground.who().name == "王敏"
    ground.close()
    if os.name == "posix":
        assert [oct(path.stat().st_mode & 0o777) for path in (folder, folder / DATABASE, folder / KEY)] == [
            "0o700", "0o600", "0o600",
        ]  # fmt: skip
    opened = open_books(folder)
    with opened.database.reading() as session:
        assert session.get_one(Estate, 1).name == "桂花苑"
    assert opened.signed_in is None
    opened.close()


def test_what_an_interrupted_founding_left_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / f"{DATABASE}.partial").write_bytes(b"half an estate")
    found(tmp_path, "桂花苑", "王敏", people.PASSWORD).close()
    assert [path.name for path in tmp_path.iterdir() if "partial" in path.name] == []


@pytest.mark.parametrize(
    ("estate", "operator", "password"),
    [
        ("", "王敏", "long enough"),
        ("桂花苑", " ", "long enough"),
        ("桂花苑", "王敏", "short"),
        ("苑" * 61, "王", "long enough"),
    ],
)
def test_a_founding_that_is_refused_leaves_nothing(tmp_path: Path, estate: str, operator: str, password: str) -> None:
    with pytest.raises(Refusal):
        found(tmp_path / "new", estate, operator, password)
    assert not list(tmp_path.rglob("estate*"))


def test_a_second_estate_in_a_folder_is_refused(folder: Path) -> None:
    before = (folder / DATABASE).read_bytes()
    with pytest.raises(Refusal, match="already"):
        found(folder, "桂花苑", "王敏", people.PASSWORD)
    assert (folder / DATABASE).read_bytes() == before


def test_a_folder_that_can_not_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refusal, match="can't be written to"):
        found(tmp_path / "file" / "estate", "桂花苑", "王敏", people.PASSWORD)


# Opening what is not sound


def test_a_missing_database_is_named(tmp_path: Path) -> None:
    assert "There is no estate" in refused(tmp_path)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def damage(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 4000)


def make_foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite.connect(str(path))
    connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    connection.close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_text("units;owners\n" * 500, encoding="ascii"),
        cut,
        damage,
        make_foreign,
    ],
    ids=["empty", "not a database", "cut off", "damaged", "somebody else's"],
)
def test_a_file_that_is_no_sound_database_is_named_and_left_alone(folder: Path, spoil: Callable[[Path], None]) -> None:
    spoil(folder / DATABASE)
    assert "damaged" in refused(folder)


def test_a_newer_database_is_named_and_left_alone(folder: Path) -> None:
    connection = sqlite.connect(str(folder / DATABASE))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    assert "newer version" in refused(folder)
    assert not (folder / "backups").exists()


def test_a_database_that_another_holds_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "_PATIENCE", 0.05)
    holder = sqlite.connect(str(folder / DATABASE), isolation_level=None)
    holder.execute("PRAGMA locking_mode=EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Refusal, match="Another window is writing"):
        open_books(folder)
    holder.execute("ROLLBACK")
    holder.close()
    open_books(folder).close()


def test_a_read_only_file_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Path.open

    def read_only(path: Path, mode: str = "r", *more: object, **named: object) -> object:
        if path.name == DATABASE and "+" in mode:
            raise PermissionError
        return whole(path, mode, *more, **named)  # type: ignore[call-overload]

    # Taking the permission away would not stop the administrator, who may be running the tests.
    monkeypatch.setattr(Path, "open", read_only)
    assert "read-only" in refused(folder)


def test_a_read_only_folder_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: not (Path(path) == folder and mode == os.W_OK))
    assert "read-only" in refused(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc/mounts")
def test_a_network_drive_is_refused(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    monkeypatch.setattr(places, "_NETWORK", {line.split(" ")[2] for line in mounts})
    assert "network drive" in refused(folder)
    with pytest.raises(Refusal, match="network drive"):
        found(tmp_path / "new", "桂花苑", "王敏", people.PASSWORD)


def test_a_network_path_of_windows_is_known_as_one() -> None:
    assert on_network(Path("\\\\server\\share\\estate"))


def test_a_database_older_than_its_mark_is_named(estate: people.Estate, tmp_path: Path) -> None:
    folder = estate.ground.folder
    estate.pay(people.FLAT, "100")
    estate.ground.close()
    shutil.copyfile(folder / DATABASE, tmp_path / "older.db")
    ground = open_books(folder, Clock(now=people.Now()))
    people.sign_in(ground, people.Role.CASHIER)
    people.Estate(ground, estate.units).pay(people.FLAT, "200")
    ground.close()
    shutil.copyfile(tmp_path / "older.db", folder / DATABASE)
    assert "older than the last entry" in refused(folder)
    (folder / MARK).unlink()
    open_books(folder).close()


# Upgrading


@pytest.fixture
def first_step(tmp_path: Path) -> Path:
    """The data folder of an estate of the first version, with a building."""
    database = Database(tmp_path / DATABASE)
    config = migrations()
    with database.engine.connect().execution_options(writing=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    at = datetime(2026, 1, 5, tzinfo=UTC)
    with database.writing() as session:
        session.add(Estate(id=1, name="桂花苑", office="桂花苑", founded=at))
        session.execute(insert(Building), {"code": "3", "name": "三号楼"})
        Chain(session).add(at, None, "founded", "estate", 1, {})
    database.close()
    return tmp_path


def test_an_older_database_is_upgraded_after_a_verified_copy(first_step: Path) -> None:
    ground = open_books(first_step)
    with ground.database.reading() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
        assert session.scalars(select(Building.name)).all() == ["三号楼"]
    ground.close()
    assert [path.name for path in (first_step / "backups").iterdir()] == ["before-upgrade-from-0001.db"]
    copy = sqlite.connect(str(first_step / "backups" / "before-upgrade-from-0001.db"))
    assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    assert copy.execute("SELECT name FROM building").fetchone() == ("三号楼",)
    copy.close()


def test_an_upgrade_that_fails_leaves_the_database_as_it_was(first_step: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade = command.upgrade

    def cut_short(config: Config, revision: str) -> None:
        upgrade(config, revision)
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(command, "upgrade", cut_short)
    with pytest.raises(Refusal, match="disk is full"):
        open_books(first_step)
    monkeypatch.undo()
    assert keeping._ask(first_step / DATABASE) == "0001"
    open_books(first_step).close()


def test_the_steps_lead_to_the_rows_of_the_code(ground: Ground) -> None:
    def ours(thing: object, name: str | None, kind: str, *_: object) -> bool:
        """Whether a row class stands for it: none does for the words of tickets, whose tables SQLite itself keeps."""
        return kind != "table" or not str(name).startswith(TICKET_WORDS.name)

    with ground.database.engine.connect() as connection:
        told = MigrationContext.configure(connection, opts={"include_object": ours})
        assert compare_metadata(told, Record.metadata) == []


def test_the_newest_step_is_the_one_the_program_asks_for() -> None:
    assert ScriptDirectory.from_config(migrations()).get_heads() == [HEAD]


# What the database itself holds


def test_every_connection_waits_for_the_disk(ground: Ground) -> None:
    connections = [ground.database.engine.connect() for _ in range(4)]
    for connection in connections:
        asked = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("synchronous", "foreign_keys")
        }
        assert asked == {"synchronous": 2, "foreign_keys": 1}
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    for connection in connections:
        connection.close()


@pytest.mark.parametrize(
    "forbidden",
    [
        "UPDATE receipt SET total = 1",
        "UPDATE receipt SET facts = '{}'",
        "DELETE FROM receipt",
        "UPDATE payment SET received = received + 1",
        "DELETE FROM payment",
        "UPDATE tender SET method = 'card'",
        "DELETE FROM tender",
        "UPDATE allocation SET amount = 1",
        "DELETE FROM allocation",
        "UPDATE audit SET operator_id = NULL",
        "DELETE FROM audit",
        "UPDATE charge SET amount = amount + 1",
        "UPDATE charge SET unit_id = 2",
        "DELETE FROM charge",
        "UPDATE billing_run SET total = 1",
        "DELETE FROM billing_run",
    ],
)
def test_what_is_issued_can_not_be_changed_whatever_asks(estate: people.Estate, forbidden: str) -> None:
    from frontdesk.fees.billing.runs import BillingDesk

    BillingDesk(estate.ground).post(202611)
    estate.pay(people.FLAT, "100")
    with pytest.raises(IntegrityError, match="never changed"), estate.ground.database.writing() as session:
        session.execute(text(forbidden))


def test_the_database_says_no_to_an_unknown_operator(ground: Ground) -> None:
    row = {"operator_id": 999, "at": datetime(2026, 1, 1, tzinfo=UTC), "act": "", "kind": "", "record": 1, "facts": ""}
    with pytest.raises(IntegrityError), ground.database.writing() as session:
        assert session.get(Operator, 999) is None
        session.execute(insert(Audit), row | {"hash": ""})


def test_a_log_left_behind_by_another_database_is_not_read_into_a_new_estate(tmp_path: Path) -> None:
    (tmp_path / f"{DATABASE}-wal").write_bytes(b"somebody's last receipts")
    with pytest.raises(Refusal, match="estate in this folder already"):
        found(tmp_path, people.ESTATE, "沈一舟", people.PASSWORD)
    assert [path.name for path in tmp_path.iterdir()] == [f"{DATABASE}-wal"]


def test_founding_on_a_full_disk_is_refused_in_words_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    for what in ("fsync", "replace"):
        with monkeypatch.context() as patch:
            patch.setattr(os, what, full)
            with pytest.raises(Refusal, match="disk is full"):
                found(tmp_path, people.ESTATE, "沈一舟", people.PASSWORD)
        assert {path.name for path in tmp_path.iterdir()} <= {KEY}
    ground = found(tmp_path, people.ESTATE, "沈一舟", people.PASSWORD)
    assert ground.vault.open(ground.vault.seal("张三")) == "张三"
    ground.close()


def test_an_upgrade_of_a_database_that_somebody_holds_is_refused_in_words(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> None:
        raise sqlite.OperationalError("database is locked")

    monkeypatch.setattr(keeping, "HEAD", "9999")
    monkeypatch.setattr(keeping, "_run_migrations", held)
    with pytest.raises(Refusal, match="Another window"):
        open_books(folder)


def test_a_folder_that_may_not_be_looked_into_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "stat", forbidden)
    assert is_founded(folder)
    with pytest.raises(Refusal, match="permissions"):
        open_books(folder)
