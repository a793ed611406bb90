"""What `check` says of shifts and handovers, whole and meddled with."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.records import Block
from frontdesk.duty.reviews import ReviewDesk
from frontdesk.duty.shiftchecks import SHIFT_CHECKS
from tests import people
from tests.duty.counter import hand_over, on_duty, set_up, take_over
from tests.people import Now


@pytest.fixture(scope="module")
def week(empty_estate: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some shifts: one reviewed, one disputed, two taken over, one left without a word, one under way."""
    folder, now = tmp_path_factory.mktemp("estate") / "week", Now()
    ground = people.copy(empty_estate, folder, now)
    set_up(ground)
    entry = 0
    for at, role in enumerate((Role.RECEPTIONIST, Role.CASHIER, Role.RECEPTIONIST, Role.CASHIER)):
        on_duty(ground, role)
        entry = LogDesk(ground).write(NewEntry("repair", f"待办 {at}", deadline=now.now + timedelta(days=3))).id
        now.go_on(hours=8)
        handed = hand_over(ground)
        take_over(ground, handed, Role.SUPERVISOR, {Block.KEYS: "少一把"} if at == 1 else None)
        now.go_on(minutes=5)
        LogDesk(ground).done(entry, "已办")
    people.sign_in(ground, Role.SUPERVISOR)
    ReviewDesk(ground).review(1, "已阅")
    left = on_duty(ground, Role.RECEPTIONIST)
    LogDesk(ground).write(NewEntry("repair", "未完", follows_up=True))
    now.go_on(hours=8)
    on_duty(ground, Role.CASHIER, over=left.id, reason="家中急事")
    ground.close()
    return folder


@pytest.fixture
def kept(week: Path, tmp_path: Path, now: Now) -> Iterator[Ground]:
    ground = people.copy(week, tmp_path / "estate", now)
    yield ground
    ground.close()


def faults(ground: Ground) -> dict[str, str]:
    with ground.database.reading() as session:
        found = {name: ask(session) for name, _, ask in SHIFT_CHECKS}
    return {name: fault for name, fault in found.items() if fault}


def meddle(ground: Ground, *statements: str) -> None:
    """Change rows behind the program's back, triggers and foreign keys being no hindrance."""
    with ground.database.engine.connect() as connection:
        cursor = connection.connection.cursor()
        cursor.execute("PRAGMA foreign_keys=OFF")
        cursor.execute("PRAGMA ignore_check_constraints=ON")
        for (name,) in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            cursor.execute(f"DROP TRIGGER {name}")
        cursor.execute("DROP INDEX uq_shift_open_counter")
        for statement in statements:
            cursor.execute(statement)


def test_what_was_done_by_the_program_is_in_order(kept: Ground) -> None:
    assert faults(kept) == {}


@pytest.mark.parametrize(
    ("statement", "wrong"),
    [
        ("DELETE FROM handover WHERE id = 2", {"shifts", "shift_steps", "shifts_noted"}),
        ("UPDATE shift SET state = 'confirmed', closed_at = opened_at WHERE state = 'open'", {"shifts", "shift_steps"}),
        ("UPDATE shift SET state = 'confirmed' WHERE state = 'disputed'", {"shifts", "shift_steps"}),
        ("DELETE FROM review", {"shifts", "shifts_noted"}),
        ("DELETE FROM handover_block WHERE handover_id = 3 AND block = 'cash'", {"shifts", "shifts_noted"}),
        ("UPDATE handover_block SET words = '少两把' WHERE words <> ''", {"shifts_noted"}),
        ("UPDATE handover SET facts = replace(facts, '待办 0', '待办 9')", {"shifts_noted"}),
        ("UPDATE handover SET expected = 100 WHERE id = 1", {"handovers", "shifts_noted"}),
        ("UPDATE duty_entry SET follows_up = 1 - follows_up WHERE id = 1", {"handovers"}),
        ("UPDATE shift SET ends = opened_at WHERE id = 1", {"shifts_noted"}),
        ("UPDATE shift SET number = 'ZB20261121-0009' WHERE id = 2", {"shift_steps", "shifts_noted"}),
    ],
)
def test_what_was_meddled_with_is_found(kept: Ground, statement: str, wrong: set[str]) -> None:
    meddle(kept, statement)
    assert faults(kept).keys() == wrong


def test_two_open_shifts_at_a_counter_are_found(kept: Ground) -> None:
    meddle(
        kept,
        "INSERT INTO shift SELECT 99, 'ZB20261121-0099', day, name, pattern_id, counter, 1, begins, ends, opened_at,"
        " closed_at, before_id, state FROM shift WHERE state = 'open'",
    )
    assert "several shifts open" in faults(kept)["shifts"]
