"""Prepared statements and rows in bulk: the records' names and types, the session's transaction, the usual troubles."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import IntegrityError, NoResultFound, OperationalError

from frontdesk.core import statements
from frontdesk.core.audit import Change
from frontdesk.core.database import Database, Record
from frontdesk.core.finding import Suffix
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.numbering import Counter
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import Rule
from frontdesk.core.statements import Prepared, insert_many
from frontdesk.fees.records import Account, Payment
from frontdesk.fees.records.items import FeeItem, Tariff
from tests.people import FLAT, SMALL, Estate

OPEN = Prepared(insert(Account))
ACCOUNT = Prepared(select(Account).where(Account.unit_id == bindparam("unit")))
ACCOUNTS = Prepared(select(Account.unit_id, Account.prepaid).order_by(Account.unit_id))
MOVE = Prepared(
    update(Account).where(Account.unit_id == bindparam("unit")).values(prepaid=Account.prepaid + bindparam("by"))
)
COUNT = Prepared(
    upsert(Counter)
    .values(series=bindparam("series"), n=1)
    .on_conflict_do_update(index_elements=["series"], set_={"n": Counter.n + 1})
    .returning(Counter.n)
)
COUNTED = Prepared(select(Counter.series, Counter.n).order_by(Counter.series))


def test_values_go_in_and_come_out_as_the_records_have_them(estate: Estate) -> None:
    unit = estate.units[FLAT]
    with estate.ground.database.writing() as session:
        OPEN.run(session, unit_id=unit, prepaid=Money(500), settles=True)
        MOVE.run(session, unit=unit, by=-20)
        kept = ACCOUNT.first(session, unit=unit)
        assert (kept.unit_id, kept.prepaid, kept.settles) == (unit, 480, True)
        assert (type(kept.prepaid), type(kept.settles)) == (Money, bool)
        assert session.get_one(Account, unit).prepaid == 480, "the session's own questions see the same"
        assert ACCOUNT.one(session, unit=unit) == kept
        assert ACCOUNT.first(session, unit=404) is None
        with pytest.raises(NoResultFound):
            ACCOUNT.one(session, unit=404)
        assert ACCOUNTS.scalar(session) == unit


def test_moments_and_days_keep_their_types(estate: Estate) -> None:
    eight = timezone(timedelta(hours=8))
    taken = datetime(2026, 11, 21, 9, 5, 7, 123456, tzinfo=eight)
    estate.pay(FLAT, "100")
    between = Prepared(select(Payment.at).where(Payment.at >= bindparam("since"), Payment.at < bindparam("until")))
    priced = Prepared(select(Tariff.since, Tariff.until).where(Tariff.since == bindparam("day")).limit(1))
    with estate.ground.database.reading() as session:
        at = between.scalar(session, since=taken - timedelta(seconds=8), until=taken)
        assert at == datetime(2026, 11, 21, 9, 5, tzinfo=eight)
        assert at.tzinfo == UTC
        assert priced.first(session, day=date(2026, 1, 1)) == (date(2026, 1, 1), None)


def test_what_stands_in_the_statement_itself_is_bound_too(estate: Estate) -> None:
    some = Prepared(
        select(FeeItem.name, func.length(FeeItem.name).label("signs"))
        .where(FeeItem.basis.in_(("area", "fixed")), FeeItem.active, FeeItem.id > bindparam("after"))
        .order_by(FeeItem.id)
        .limit(2)
    )
    with estate.ground.database.reading() as session:
        assert [(row.name, row.signs) for row in some.all(session, after=0)] == [("物业费", 3), ("车位管理费", 5)]
        assert [row.name for row in some.all(session, after=1)] == ["车位管理费"]
        assert [row.name for row in some.each(session, after=0)] == ["物业费", "车位管理费"]


def test_rows_come_one_by_one_and_need_not_all_be_asked_for(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statements, "_AT_ONCE", 2)
    with ground.database.writing() as session:
        insert_many(session, Counter, ("series", "n"), [(series, 1) for series in "ABCDE"])
        rows = COUNTED.each(session)
        assert next(rows).series == "A"
        assert [row.series for row in rows] == list("BCDE")
        next(COUNTED.each(session))
        COUNT.scalar(session, series="F")
    with ground.database.reading() as session:
        assert len(COUNTED.all(session)) == 6


def test_what_is_written_may_answer(ground: Ground) -> None:
    with ground.database.writing() as session:
        assert [COUNT.scalar(session, series=series) for series in "AAB"] == [1, 2, 1]
    with ground.database.reading() as session:
        assert COUNTED.all(session) == [("A", 2), ("B", 1)]


def test_questions_of_one_session_are_answered_from_one_moment(ground: Ground) -> None:
    with ground.database.reading() as session:
        assert COUNTED.all(session) == []
        with ground.database.writing() as other:
            COUNT.scalar(other, series="A")
            assert other.query(Counter).count() == 1
        assert COUNTED.all(session) == []
        assert session.query(Counter).count() == 0
    with ground.database.reading() as session:
        assert COUNTED.all(session) == [("A", 1)]


def test_records_and_rows_are_written_by_one_transaction(ground: Ground) -> None:
    with pytest.raises(ZeroDivisionError), ground.database.writing() as session:
        session.add(Counter(series="B", n=7))
        session.flush()
        COUNT.scalar(session, series="A")
        raise ZeroDivisionError
    with ground.database.writing() as session:
        session.add(Counter(series="B", n=7))
        COUNT.scalar(session, series="A")
        assert COUNTED.all(session) == [("A", 1)], "what is not flushed yet is not there"
    with ground.database.reading() as session:
        assert COUNTED.all(session) == [("A", 1), ("B", 7)]


def test_a_value_too_few_or_too_many_is_a_bug(ground: Ground) -> None:
    with ground.database.writing() as session:
        for values in ({}, {"series": "A", "n": 1}):
            with pytest.raises(TypeError, match="series"):
                COUNT.scalar(session, **values)


def test_many_are_written_one_by_one_in_one_transaction(estate: Estate) -> None:
    database, units = estate.ground.database, [estate.units[FLAT], estate.units[SMALL]]
    taken: list[int] = []

    def accounts() -> Iterator[dict[str, Any]]:
        for unit in units:
            taken.append(unit)
            yield {"unit_id": unit, "prepaid": 100, "settles": False}
        raise Refusal("Enough.")

    with pytest.raises(Refusal), database.writing() as session:
        OPEN.run_many(session, accounts())
    assert taken == units
    with database.writing() as session:
        assert ACCOUNTS.all(session) == []
        OPEN.run_many(session, [{"unit_id": unit, "prepaid": 100, "settles": False} for unit in units])
        MOVE.run_many(session, [{"unit": unit, "by": unit} for unit in units])
    with database.reading() as session:
        assert ACCOUNTS.all(session) == sorted((unit, 100 + unit) for unit in units)


def test_rows_in_bulk_take_their_types_their_defaults_and_what_they_share(ground: Ground) -> None:
    at, day = datetime(2026, 11, 21, 9, 5, tzinfo=timezone(timedelta(hours=8))), date(2026, 12, 1)
    with ground.database.writing() as session:
        insert_many(session, Rule, ("in_force_from", "key"), ((day, key) for key in "ab"), value="5", changed_at=at)
        insert_many(session, FeeItem, ["name", "basis"], [("物业费", "area"), ("水费", "fixed")])
        insert_many(session, Change, ("field",), [("name",)], at=at, kind="unit", record=1, before="", after="?")
        insert_many(session, Suffix, ("token", "kind", "record"), [])
    with ground.database.reading() as session:
        rules = session.query(Rule).order_by(Rule.key).all()
        items = session.query(FeeItem).order_by(FeeItem.id).all()
        change = session.query(Change).one()
    assert [(rule.key, rule.value, rule.in_force_from, rule.changed_at, rule.changed_by) for rule in rules] == [
        ("a", "5", day, at, None),
        ("b", "5", day, at, None),
    ]
    assert [(item.id, item.name, item.rounding, item.active) for item in items] == [
        (1, "物业费", 1, True),
        (2, "水费", 1, True),
    ]
    assert (change.record, change.operator_id, change.at) == (1, None, at)


def test_an_insert_may_be_given_some_columns_alone(ground: Ground) -> None:
    add = Prepared(insert(FeeItem), ("name", "basis"))
    with ground.database.writing() as session:
        add.run(session, name="物业费", basis="area")
        add.run_many(session, [{"name": "水费", "basis": "fixed"}])
        with pytest.raises(TypeError):
            add.run(session, name="电费", basis="fixed", active=False)
    with ground.database.reading() as session:
        items = session.query(FeeItem).order_by(FeeItem.id).all()
    assert [(item.id, item.name, item.rounding, item.active) for item in items] == [
        (1, "物业费", 1, True),
        (2, "水费", 1, True),
    ]


def test_the_tables_are_told_and_questions_tell_none(ground: Ground) -> None:
    told: list[frozenset[str]] = []
    ground.database.watch(told.append)
    with ground.database.writing() as session:
        COUNTED.all(session)
    with ground.database.writing() as session:
        COUNT.scalar(session, series="A")
        insert_many(session, FeeItem, ("name", "basis"), [("物业费", "area")])
        Prepared(delete(Suffix)).run(session)
    assert told == [frozenset(), frozenset({"counter", "fee_item", "suffix"})]


def test_what_fails_leaves_nothing_and_names_nobody(ground: Ground) -> None:
    for insertion in (
        lambda session: OPEN.run(session, unit_id=404, prepaid=0, settles=False),
        lambda session: insert_many(session, FeeItem, ("name", "basis"), [("业主张三", "?")]),
    ):
        with pytest.raises(IntegrityError) as failed, ground.database.writing() as session:
            COUNT.scalar(session, series="A")
            insertion(session)
        assert "404" not in str(failed.value)
        assert "张三" not in str(failed.value)
    with ground.database.reading() as session:
        assert COUNTED.all(session) == []


def test_trouble_with_the_file_is_said_in_words_and_a_bug_stays_one(ground: Ground, tmp_path: Path) -> None:
    nowhere = Prepared(select(Counter.n).where(func.no_such_function(Counter.n)))
    with pytest.raises(OperationalError, match="no such function"), ground.database.reading() as session:
        nowhere.all(session)
    (tmp_path / "foreign.db").write_bytes(b"")
    empty = Database(tmp_path / "foreign.db")
    with pytest.raises(OperationalError, match="no such table"), empty.reading() as session:
        COUNTED.all(session)
    empty.close()
    with ground.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    for write in (
        lambda session: COUNT.scalar(session, series="A"),
        lambda session: insert_many(session, Counter, ("series", "n"), [("A", 1)]),
    ):
        with pytest.raises(Refusal, match="read-only"), ground.database.writing() as session:
            write(session)


@pytest.mark.parametrize("record", [Payment, Account, Suffix, Rule], ids=lambda record: record.__tablename__)
def test_every_column_of_a_record_can_be_written_by_its_name(record: type[Record], ground: Ground) -> None:
    names = {each.name for each in record.__table__.c}
    with ground.database.writing() as session, pytest.raises(TypeError) as asked:
        Prepared(insert(record)).run(session)
    assert all(repr(name) in str(asked.value) for name in names)
