"""What `check` says of shifts, handovers and the roster, whole and meddled with."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Boolean, Date, DateTime, String, text

from frontdesk.core.database import Moment, Record
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.duty.checked import DUTY_CHECKS
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.records import Block
from frontdesk.duty.reviews import ReviewDesk
from frontdesk.duty.roster.patterns import PatternDesk
from frontdesk.duty.roster.sheet import Change, RosterDesk
from frontdesk.duty.roster.swaps import SwapDesk
from frontdesk.duty.things import ThingDesk
from tests import people
from tests.duty.counter import hand_over, on_duty, set_up, take_over
from tests.people import Now


@pytest.fixture(scope="module")
def week(empty_estate: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some shifts: one reviewed, one disputed, two taken over, one left without a word, one under way; a roster."""
    folder, now = tmp_path_factory.mktemp("estate") / "week", Now()
    ground = people.copy(empty_estate, folder, now)
    _roster(ground, *set_up(ground).values())
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


def _roster(ground: Ground, early: int, late: int, night: int) -> None:
    """Three days of two operators, one taken off again, one swapped; two things, one put right, one out of use."""
    roster, days = RosterDesk(ground), [date(2026, 11, 25) + timedelta(days=n) for n in range(3)]
    roster.write({(operator, day): Change((), (duty,)) for day in days for operator, duty in ((1, early), (2, late))})
    roster.write({(1, days[0]): Change((early,), ()), (2, days[0]): Change((late,), (early, late))})
    SwapDesk(ground).swap(roster.sheet(days[1], days[1]).entries[1, days[1], early], 3, "家中有事")
    PatternDesk(ground).use(night, False)
    things = ThingDesk(ground)
    things.change(things.add("对讲机", 4), "对讲机", 5)
    things.use(things.add("印章", 1), False)
    PatternDesk(ground).use(night, True)


@pytest.fixture
def kept(week: Path, tmp_path: Path, now: Now) -> Iterator[Ground]:
    ground = people.copy(week, tmp_path / "estate", now)
    yield ground
    ground.close()


def faults(ground: Ground, *statements: str) -> dict[str, str]:
    """What is found, also when statements are written that are not kept."""
    with ground.database.reading() as session:
        for statement in statements:
            session.execute(text(statement))
        found = {name: ask(session) for name, _, ask in DUTY_CHECKS}
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
        ("DELETE FROM review", {"shifts", "shift_steps", "shifts_noted"}),
        ("DELETE FROM handover_block WHERE handover_id = 3 AND block = 'cash'", {"shifts", "shifts_noted"}),
        ("UPDATE handover_block SET words = '少两把' WHERE words <> ''", {"shifts_noted"}),
        ("UPDATE handover SET facts = replace(facts, '待办 0', '待办 9')", {"shifts_noted"}),
        ("UPDATE handover SET expected = 100 WHERE id = 1", {"handovers", "shifts_noted"}),
        ("UPDATE duty_entry SET follows_up = 1 - follows_up WHERE id = 1", {"duty_log", "handovers"}),
        ("UPDATE handover SET facts = '{' WHERE id = 1", {"handovers", "shift_steps", "shifts_noted"}),
        ("UPDATE handover SET facts = '[]' WHERE id = 5", {"handovers", "shift_steps", "shifts_noted"}),
        ("UPDATE handover SET answered_by = 4 WHERE id = 1", {"shifts", "shift_steps"}),
        ("UPDATE handover_skipped SET reason = '换班'", {"shifts_noted"}),
        ("DELETE FROM handover_skipped", {"shifts_noted"}),
        ("UPDATE step SET remark = '已阅，无事' WHERE kind = 'shift' AND went_to = 'filed'", {"shift_steps"}),
        ("UPDATE roster_entry SET removed_at = NULL, removed_by = NULL WHERE id = 1", {"roster_noted"}),
        (
            "INSERT INTO roster_entry SELECT 99, '2026-12-01', pattern_id, operator_id, at, entered_by, NULL, '', NULL,"
            " NULL FROM roster_entry WHERE id = 1",
            {"roster_noted"},
        ),
        ("UPDATE thing SET count = 4 WHERE count = 5", {"roster_kept"}),
        ("UPDATE shift SET ends = opened_at WHERE id = 1", {"shifts_noted"}),
        ("UPDATE shift SET number = 'ZB20261121-0009' WHERE id = 2", {"shift_steps", "shifts_noted"}),
    ],
)
def test_what_was_meddled_with_is_found(kept: Ground, statement: str, wrong: set[str]) -> None:
    meddle(kept, statement)
    assert faults(kept).keys() == wrong


@pytest.mark.parametrize(
    "table",
    ["shift_pattern", "thing", "roster_entry", "shift", "handover", "handover_block", "handover_skipped", "review"],
)
def test_nothing_of_a_row_can_be_changed_unseen(kept: Ground, table: str) -> None:
    meddle(kept)
    unseen = []
    for column in Record.metadata.tables[table].columns:
        if isinstance(column.type, DateTime | Moment):
            other = f"coalesce(strftime('%Y-%m-%d %H:%M:%S', {column.name}), '2026-11-21 02:00:00') || '.250000'"
        elif isinstance(column.type, Date):
            other = f"date({column.name}, '+100 days')"
        elif isinstance(column.type, String):
            other = f"{column.name} || '.'"
        elif isinstance(column.type, Boolean):
            other = f"1 - {column.name}"
        else:
            other = f"coalesce({column.name}, 0) + 1000"
        if not faults(kept, f"UPDATE {table} SET {column.name} = {other}"):
            unseen.append(column.name)
    assert (unseen, bool(faults(kept, f"DELETE FROM {table}"))) == ([], True)


def test_two_open_shifts_at_a_counter_are_found(kept: Ground) -> None:
    meddle(
        kept,
        "INSERT INTO shift SELECT 99, 'ZB20261121-0099', day, name, pattern_id, counter, 1, begins, ends, opened_at,"
        " closed_at, before_id, state FROM shift WHERE state = 'open'",
    )
    assert "several shifts open" in faults(kept)["shifts"]
