"""The audit chain: whole while nobody touches it, broken by whoever does; and the mark outside the database."""

import json
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from frontdesk.core.audit import FIRST, Audit, Chain, Change, Head, Mark, hash_of, head
from frontdesk.core.ground import DATABASE, Ground
from frontdesk.core.operators import Right
from frontdesk.core.proving import chain_is_whole
from frontdesk.core.refusals import Refusal
from frontdesk.shell import keeping


def act(ground: Ground, **facts: object) -> None:
    with ground.act("looked", Right.SEE) as one:
        one.note("unit", 7, **facts)


def broken(ground: Ground) -> str | None:
    with ground.database.reading() as session:
        return chain_is_whole(session)


def head_of(ground: Ground) -> Head:
    with ground.database.reading() as session:
        return head(session)


def spoil(ground: Ground, statement: str) -> None:
    """What somebody with a database tool could do who knows of the triggers."""
    with ground.database.writing() as session:
        session.execute(text("DROP TRIGGER audit_no_update"))
        session.execute(text("DROP TRIGGER audit_no_delete"))
        session.execute(text(statement))


def test_an_untouched_chain_is_whole(ground: Ground) -> None:
    for n in range(5):
        act(ground, n=n)
    assert broken(ground) is None


def test_each_act_adds_a_row_with_its_operator_and_moment(ground: Ground) -> None:
    before = head_of(ground).row
    act(ground, area=11236, name="面积")
    with ground.database.reading() as session:
        row = session.scalars(select(Audit).order_by(Audit.id.desc())).first()
    assert row is not None
    assert (row.id, row.act, row.kind, row.record) == (before + 1, "looked", "unit", 7)
    assert (row.operator_id, row.at) == (ground.who().id, ground.clock.now())
    assert row.facts == '{"area":11236,"name":"面积"}'


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET at = '2026-11-20 00:00:00.000000' WHERE id = 6",
        "UPDATE audit SET operator_id = 2 WHERE id = 6",
        "UPDATE audit SET operator_id = NULL WHERE id = 6",
        "UPDATE audit SET act = 'nothing' WHERE id = 6",
        "UPDATE audit SET kind = 'person' WHERE id = 6",
        "UPDATE audit SET record = 8 WHERE id = 6",
        "UPDATE audit SET facts = '{}' WHERE id = 6",
        f"UPDATE audit SET hash = '{FIRST}' WHERE id = 6",
        "UPDATE audit SET id = 60 WHERE id = 6",
        "DELETE FROM audit WHERE id = 6",
        "DELETE FROM audit WHERE id = 1",
        "INSERT INTO audit SELECT 100, at, operator_id, '', act, kind, record, facts, hash FROM audit WHERE id = 6",
    ],
)
def test_whatever_is_changed_breaks_the_chain(ground: Ground, statement: str) -> None:
    for n in range(6):
        act(ground, n=n)
    spoil(ground, statement)
    assert broken(ground) is not None


@pytest.mark.parametrize("statement", ["UPDATE audit SET act = 'nothing'", "DELETE FROM audit"])
def test_the_database_itself_refuses_to_change_the_chain(ground: Ground, statement: str) -> None:
    with pytest.raises(IntegrityError, match="never changed"), ground.database.writing() as session:
        session.execute(text(statement))


def test_an_act_that_fails_leaves_no_row(ground: Ground) -> None:
    before, noted = head_of(ground), ground.mark.read()
    with pytest.raises(ZeroDivisionError), ground.act("looked", Right.SEE) as one:
        one.note("unit", 7)
        raise ZeroDivisionError
    assert head_of(ground) == before
    assert ground.mark.read() == noted


def test_changes_are_kept_beside_the_chain_which_names_the_fields_alone(ground: Ground) -> None:
    with ground.act("person_changed", Right.SEE) as one:
        one.note_changes("person", 3, {"phones": ("13900001122", "13800002046")})
        one.note_changes("person", 3, {})
    with ground.database.reading() as session:
        row = session.scalars(select(Audit).order_by(Audit.id.desc())).first()
        change = session.scalars(select(Change).order_by(Change.id.desc())).first()
    assert row is not None
    assert change is not None
    assert json.loads(row.facts).keys() == {"changes", "fields"}
    assert "1122" not in row.facts
    assert (change.before, change.after) == ("13900001122", "13800002046")


def test_the_mark_follows_every_act(ground: Ground) -> None:
    act(ground)
    assert ground.mark.read() == head_of(ground)
    act(ground)
    assert ground.mark.read() == head_of(ground)


def test_an_older_database_is_not_opened_under_a_newer_mark(ground: Ground, tmp_path: Path) -> None:
    act(ground)
    older = tmp_path / "older.db"
    with ground.database.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql(f"VACUUM INTO '{older}'")
        connection.exec_driver_sql("BEGIN")
    act(ground)
    ground.close()
    keeping.open_books(ground.folder).close()
    for left in ground.folder.glob(f"{DATABASE}*"):
        left.unlink()
    shutil.copyfile(older, ground.folder / DATABASE)
    with pytest.raises(Refusal) as refused:
        keeping.open_books(ground.folder)
    assert "older than the last entry" in refused.value.sentence
    (ground.folder / "estate.mark").unlink()
    keeping.open_books(ground.folder).close()


def test_a_database_ahead_of_its_mark_is_opened(ground: Ground) -> None:
    act(ground)
    noted = ground.mark.read()
    act(ground)
    assert noted is not None
    ground.mark.write(noted)
    ground.close()
    keeping.open_books(ground.folder).close()


@pytest.mark.parametrize("content", ["", "7", "seven abc", "1 2 3", "\xff"])
def test_an_unreadable_mark_counts_as_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "estate.mark"
    assert Mark(path).read() is None
    path.write_text(content, encoding="latin-1")
    assert Mark(path).read() is None


def test_a_committed_act_stands_even_if_its_mark_cannot_be_written(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("frontdesk.core.audit.os.open", full)
    before = head_of(ground).row
    act(ground)
    assert head_of(ground).row == before + 1


def test_two_threads_note_their_marks_without_stumbling(tmp_path: Path) -> None:
    mark = Mark(tmp_path / "estate.mark")
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(mark.write, [Head(n, FIRST) for n in range(400)]))
    noted = mark.read()
    assert noted is not None
    assert noted.hash == FIRST
    assert [path.name for path in tmp_path.iterdir()] == ["estate.mark"]


def test_the_hash_of_a_row_is_asked_by_its_number(ground: Ground) -> None:
    last = head_of(ground)
    with ground.database.reading() as session:
        assert hash_of(session, 0) == FIRST
        assert hash_of(session, last.row) == last.hash
        assert hash_of(session, last.row + 1) is None


def test_many_rows_are_linked_before_they_are_stored(ground: Ground) -> None:
    at: datetime = ground.clock.now()
    link: Callable[..., dict[str, object]]
    with ground.database.writing() as session:
        chain = Chain(session)
        link = chain.row
        rows = [link(at, None, "bulk", "unit", n, {}) for n in range(1, 4)]
        session.execute(Audit.__table__.insert(), rows)
        chain.add(at, None, "one", "unit", 4, {})
    assert broken(ground) is None
