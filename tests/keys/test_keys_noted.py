"""What `check` says of what the key desk wrote, whole and meddled with."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Date, String, text

from frontdesk.core.database import Moment, Record
from frontdesk.core.ground import Ground
from frontdesk.core.retention import erase_due
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.checked import KEY_CHECKS
from frontdesk.keys.custody import CustodyDesk, Left
from frontdesk.keys.lending import Back, Borrower, LendingDesk
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.noted import ERASED, kept_as_noted
from frontdesk.keys.records import BorrowerKind, KeyKind, LossAnswer, Settling
from frontdesk.keys.retention import KINDS
from frontdesk.keys.stocktakes.desk import StockTakeDesk
from tests import people

FIRM = Borrower(BorrowerKind.CONTRACTOR, "马强", "13600002222", "鼎新机电", id_number="11010519491231002X")


@pytest.fixture(scope="module")
def busy(small_estate: tuple[Path, people.Estate], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Loans of each ending, a custody that is held and one that ended, losses, stock-takes, keys handed over."""
    template, kept = small_estate
    folder, now = tmp_path_factory.mktemp("estate") / "busy", people.Now()
    ground = people.copy(template, folder, now)
    unit = kept.units[people.SMALL]
    cabinet, lending, losses, takes = Cabinet(ground), LendingDesk(ground), LossDesk(ground), StockTakeDesk(ground)
    for tag in ("G-1", "G-2", "G-3", "G-4"):
        cabinet.add(NewKey(tag, KeyKind.PUBLIC, f"门 {tag}", hook=tag, copies=2))
    cabinet.add(NewKey("V-1", KeyKind.VACANT, "入户门", unit, copies=2))
    first, second, third, fourth = (cabinet.bearing(f"G-{n}")[0].id for n in range(1, 5))
    vacant, handed = (copy.id for copy in cabinet.bearing("V-1"))

    def lent(*copies: int) -> int:
        now.go_on(minutes=1)
        return lending.lend(copies, FIRM, "检修", escort="保安 老赵", due_back=now.now + timedelta(hours=8)).id

    lending.undo(lent(first))
    lent(first, vacant)
    lending.take_back([Back(vacant, "ok", "锁坏", "ok", "ok", "钥匙扣断")])
    lending.extend(lent(second), now.now + timedelta(days=2), "未完工")
    losses.answer(losses.report(first, "马强", "掉进集水井").id, LossAnswer.COPIED, copies=1)
    losses.report(second, "马强", "不见了")
    custody = CustodyDesk(ground)
    custody.give_back(custody.take(Left(unit, "C-1", "张三", "放水")).id, "李雯")
    custody.take(Left(unit, "C-2", "张三", "放水"))
    takes.cancel(takes.begin().id, "停电")
    take = takes.begin()
    lent(fourth)
    for row in list(takes.listing()):
        if row["id"] not in (vacant, third):
            takes.see(take.id, row["code"])
    takes.finish(take.id)
    takes.settle(take.id, vacant, Settling.LOST, "不见了")
    losses.report(third, "许诺", "盘点缺失")
    takes.settle(take.id, fourth, Settling.TAKEN_BACK)
    takes.begin()
    cabinet.hand_over(unit, [handed], "张三")
    ground.close()
    return folder


@pytest.fixture
def kept(busy: Path, tmp_path: Path) -> Iterator[Ground]:
    ground = people.copy(busy, tmp_path / "estate", people.Now())
    yield ground
    ground.close()


def meddle(ground: Ground) -> None:
    """Nothing hinders from now on."""
    with ground.database.engine.connect() as connection:
        cursor = connection.connection.cursor()
        cursor.execute("PRAGMA foreign_keys=OFF")
        cursor.execute("PRAGMA ignore_check_constraints=ON")
        for (name,) in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            cursor.execute(f"DROP TRIGGER {name}")
        guards = "SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE 'uq_%' AND sql IS NOT NULL"
        for (name,) in cursor.execute(guards).fetchall():
            cursor.execute(f"DROP INDEX {name}")


def fault(ground: Ground, statement: str) -> str | None:
    """What is said of rows that are not kept."""
    with ground.database.reading() as session:
        session.execute(text(statement))
        return kept_as_noted(session)


def test_what_was_done_by_the_program_is_in_order(kept: Ground) -> None:
    with kept.database.reading() as session:
        assert {name: check(session) for name, _, check in KEY_CHECKS} == {name: None for name, _, _ in KEY_CHECKS}


@pytest.mark.parametrize(
    "table",
    ["key_loan", "key_loan_item", "key_custody", "key_loss", "stock_take", "stock_take_line", "key_handover"],
)
def test_nothing_of_a_row_can_be_changed_unseen(kept: Ground, table: str) -> None:
    meddle(kept)
    unseen = set()
    where = "stock_take_id = 2" if table == "stock_take_line" else "id <> 3" if table == "stock_take" else "id > 0"
    for column in Record.metadata.tables[table].columns:
        if isinstance(column.type, Moment):
            other = f"coalesce(strftime('%Y-%m-%d %H:%M:%S', {column.name}), '2026-11-21 02:00:00') || '.250000'"
        elif isinstance(column.type, Date):
            other = f"coalesce(date({column.name}, '+100 days'), '2027-01-01')"
        elif isinstance(column.type, String):
            other = f"{column.name} || '.'"
        else:
            other = f"coalesce({column.name}, 0) + 1000"
        if fault(kept, f"UPDATE {table} SET {column.name} = {other} WHERE {where}") is None:
            unseen.add(column.name)
    erased = {record.__tablename__: set(names) for record, names in ERASED.items()}.get(table, set())
    assert unseen - {"erased_at"} == erased
    assert fault(kept, f"DELETE FROM {table} WHERE {where}")


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE key_loan SET due_back = '2027-01-01 00:00:00.000000' WHERE id = 2", "key_loan 2 is not as noted"),
        ("DELETE FROM key_loan_item WHERE loan_id = 2 AND outcome = 'back'", "key_loan 2 is not as noted"),
        (
            "INSERT INTO key_handover SELECT 9, 'YJ', 'x', unit_id, at, 1, '李', facts FROM key_handover",
            "key_handover 9",
        ),
        ("UPDATE key_custody SET facts = '{' WHERE id = 1", "key_custody 1 is not as noted"),
        ("UPDATE key_custody SET facts = replace(facts, 'C-2', 'C-9')", "key_custody 2 is not as noted"),
        ("DELETE FROM key_loss WHERE id = 1", "key_loss 1 is lost"),
        ("DELETE FROM stock_take WHERE state = 'open'", "stock_take 3 is lost"),
        ("UPDATE stock_take_line SET settled = 'found' WHERE settled = 'lost'", "stock_take 2 is not as noted"),
    ],
)
def test_what_was_meddled_with_is_told(kept: Ground, statement: str, found: str) -> None:
    meddle(kept)
    assert (fault(kept, statement) or "").startswith(found)


def test_what_is_erased_in_its_time_stays_as_noted(busy: Path, tmp_path: Path) -> None:
    now = people.Now()
    ground = people.copy(busy, tmp_path / "estate", now)
    now.go_on(days=800)
    assert sum(erase_due(ground, KINDS).values())
    with ground.database.reading() as session:
        assert kept_as_noted(session) is None
    ground.close()
