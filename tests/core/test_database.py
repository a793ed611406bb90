"""One act, one transaction: durable or nothing; and trouble with the file in words."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from frontdesk.core import database as databases
from frontdesk.core.database import Database, trouble
from frontdesk.core.drafts import Drafts
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.numbering import Counter, next_number
from frontdesk.core.operators import Operator
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.records import Account
from tests.people import Estate, Now


@pytest.fixture
def impatient(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """The same file by another connection that does not wait long."""
    monkeypatch.setattr(databases, "BUSY_SECONDS", 0.05)
    database = Database(ground.database.path)
    yield database
    database.close()


def counted(database: Database) -> int:
    with database.reading() as session:
        return session.query(Counter).count()


def test_every_connection_keeps_what_it_acknowledges(ground: Ground) -> None:
    for write in (False, True):
        with ground.database.writing() if write else ground.database.reading() as session:
            asked = {
                name: session.execute(text(f"PRAGMA {name}")).scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys")
            }
            version = session.execute(text("SELECT sqlite_version()")).scalar_one()
        assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
        assert tuple(map(int, version.split("."))) >= (3, 51, 3)


def test_what_fails_halfway_leaves_nothing(ground: Ground) -> None:
    with pytest.raises(ZeroDivisionError), ground.database.writing() as session:
        next_number(session, "A")
        session.flush()
        raise ZeroDivisionError
    assert counted(ground.database) == 0


def test_a_second_writer_is_told_to_wait_in_words(ground: Ground, impatient: Database) -> None:
    with ground.database.writing() as session:
        next_number(session, "A")
        with pytest.raises(Refusal) as refused, impatient.writing():
            raise AssertionError
        assert "Another window is writing" in refused.value.sentence
        assert counted(impatient) == 0, "readers are not kept waiting, and see what was committed"
    assert counted(impatient) == 1


def test_writers_queue_when_they_have_time(ground: Ground) -> None:
    order = []

    def second() -> None:
        with ground.database.writing() as session:
            order.append(next_number(session, "A"))

    thread = threading.Thread(target=second)
    with ground.database.writing() as session:
        thread.start()
        thread.join(0.1)
        order.append(next_number(session, "A"))
    thread.join()
    assert order == [1, 2]


def test_a_full_disk_is_said_in_words_and_leaves_nothing(ground: Ground) -> None:
    with ground.database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Refusal) as refused, ground.database.writing() as session:
        session.add_all(Counter(series="x" * 900 + str(n), n=n) for n in range(500))
    assert "The disk is full" in refused.value.sentence
    assert counted(ground.database) == 0


def test_a_read_only_database_is_said_in_words(ground: Ground) -> None:
    with ground.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(Refusal) as refused, ground.database.writing() as session:
        next_number(session, "A")
    assert "read-only" in refused.value.sentence


def test_a_missing_folder_and_a_foreign_file_are_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused, Database(tmp_path / "no" / "estate.db").reading() as session:
        session.execute(text("SELECT 1"))
    assert "can't be opened" in refused.value.sentence
    (tmp_path / "estate.db").write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(Refusal) as refused, Database(tmp_path / "estate.db").reading() as session:
        session.execute(text("SELECT 1"))
    assert "damaged" in refused.value.sentence


def test_a_bug_in_a_statement_stays_a_bug(ground: Ground) -> None:
    assert trouble("no such table: nowhere") is None
    with pytest.raises(OperationalError, match="no such table"), ground.database.reading() as session:
        session.execute(text("SELECT * FROM nowhere"))


def test_watchers_are_told_which_tables_changed_after_the_commit_alone(ground: Ground) -> None:
    told: list[frozenset[str]] = []
    seen: list[int] = []
    ground.database.watch(told.append)
    ground.database.watch(lambda _: seen.append(counted(ground.database)))
    with ground.database.writing() as session:
        next_number(session, "A")
        assert told == []
    assert told == [frozenset({"counter"})]
    assert seen == [1]
    with pytest.raises(ZeroDivisionError), ground.database.writing() as session:
        next_number(session, "B")
        raise ZeroDivisionError
    with ground.database.reading():
        pass
    assert len(told) == 1
    with ground.database.writing() as session:
        session.query(Operator).all()
    assert told[1:] in ([], [frozenset()])


def test_what_is_written_while_reading_is_not_kept(ground: Ground) -> None:
    with ground.database.reading() as session:
        next_number(session, "A")
    assert counted(ground.database) == 0


def test_acts_tell_their_tables(ground: Ground) -> None:
    told: list[frozenset[str]] = []
    ground.database.watch(told.append)
    Drafts(ground).keep("visit", {"name": "张三"})
    assert told == [frozenset({"draft"})]


def test_a_payment_tells_the_tables_it_touched(estate: Estate) -> None:
    told: list[frozenset[str]] = []
    estate.ground.database.watch(told.append)
    estate.pay("3-1-502", "100")
    assert told == [frozenset({"payment", "tender", "receipt", "account", "counter", "audit"})]
    BillingDesk(estate.ground).post(202611)
    assert told[1] == {"charge", "billing_run", "counter", "audit"}
    estate.pay("3-1-502", "100")
    assert told[2] == {"payment", "tender", "allocation", "charge", "receipt", "counter", "audit"}


def test_the_version_changes_when_somebody_else_commits(ground: Ground) -> None:
    other = Database(ground.database.path)
    before = ground.database.version()
    assert ground.database.version() == before
    with other.writing() as session:
        next_number(session, "A")
    other.close()
    assert ground.database.version() != before


def test_records_may_be_read_after_their_session(ground: Ground) -> None:
    with ground.database.reading() as session:
        operator = session.query(Operator).first()
    assert operator is not None
    assert operator.name


def test_moments_come_back_in_utc_and_amounts_as_money(estate: Estate, now: Now) -> None:
    now.now = datetime(2026, 11, 21, 9, 5, 7, 123456, tzinfo=timezone(timedelta(hours=8)))
    receipt = estate.pay("3-1-502", "100")
    with estate.ground.database.reading() as session:
        kept = session.get_one(type(receipt), receipt.id)
        account = session.get_one(Account, estate.units["3-1-502"])
    assert kept.at == now.now
    assert kept.at.tzinfo == UTC
    assert type(kept.total) is type(account.prepaid) is Money


def test_a_row_that_refers_to_nothing_is_refused(ground: Ground) -> None:
    with pytest.raises(IntegrityError), ground.database.writing() as session:
        session.add(Account(unit_id=404))


def test_an_issued_row_is_not_replaced_either(ground: Ground) -> None:
    copy = (
        "INSERT OR REPLACE INTO audit SELECT id, at, operator_id, '', 'nothing', kind, record, facts, hash FROM audit"
    )
    with pytest.raises(IntegrityError, match="never changed"), ground.database.writing() as session:
        session.execute(text(copy))


def test_nothing_is_acknowledged_that_goes_into_a_file_without_a_name(ground: Ground) -> None:
    with ground.database.writing() as session:
        next_number(session, "A")
    ground.folder.rename(ground.folder.with_name("elsewhere"))
    with pytest.raises(Refusal, match="moved or deleted"), ground.database.writing() as session:
        next_number(session, "A")
    ground.folder.with_name("elsewhere").rename(ground.folder)
    with ground.database.writing() as session:
        assert next_number(session, "A") == 2


def test_the_version_stands_still_while_nobody_else_writes(ground: Ground, impatient: Database) -> None:
    with ground.database.reading() as one, ground.database.reading() as other:
        assert one.execute(text("SELECT 1")).scalar() == other.execute(text("SELECT 1")).scalar()
    with ground.database.writing() as session:
        next_number(session, "A")
    before = ground.database.version()
    assert [ground.database.version() for _ in range(3)] == [before] * 3
    with impatient.writing() as session:
        next_number(session, "A")
    assert ground.database.version() != before
