"""The list of the lines of the log, narrowed by the database, against a look at each line."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from frontdesk.core.operators import Role
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.records import CATEGORIES, PRIORITIES
from tests.duty.counter import hand_over, on_duty, set_up
from tests.people import FLAT, SMALL, Estate, Now

Line = dict[str, Any]
Kept = Callable[[Line], bool]

WORDS = ("巡查正常", "地下车库B区漏水", "100%_完成", "Call the LIFT company", "楼道灯不亮", "快递\n三件")
NARROWED: tuple[tuple[dict[str, Any], Kept], ...] = (
    ({"text": "漏水"}, lambda line: "漏水" in line["text"]),
    ({"text": "lift"}, lambda line: "LIFT" in line["text"]),
    ({"text": "%_"}, lambda line: "%_" in line["text"]),
    ({"text": "樓道燈"}, lambda line: "楼道灯" in line["text"]),
    ({"text": FLAT}, lambda line: line["unit"] == FLAT),
    ({"text": "zb20261121-0002"}, lambda line: line["shift"] == "ZB20261121-0002"),
    ({"text": "ZB20261121-0001/7"}, lambda line: line["number"] == "ZB20261121-0001/7"),
    ({"since": date(2026, 11, 20)}, lambda line: line["at"].date() >= date(2026, 11, 20)),
    ({"until": date(2026, 11, 20)}, lambda line: line["at"].date() <= date(2026, 11, 20)),
    ({"category": "safety"}, lambda line: line["category"] == "safety"),
    ({"state": "open"}, lambda line: line["state"] in ("open", "overdue")),
    ({"state": "overdue"}, lambda line: line["state"] == "overdue"),
    ({"state": "done"}, lambda line: line["state"] == "done"),
    ({"state": "matters"}, lambda line: line["priority"] != "normal"),
    ({"state": "late"}, lambda line: line["late"]),
    ({"state": "addendum"}, lambda line: line["addendum"]),
)


@pytest.fixture
def written(estate: Estate, now: Now) -> tuple[LogDesk, list[Line]]:
    """Two shifts, a hundred lines of every kind among them; and each line as it is shown."""
    ground, chance = estate.ground, random.Random(7)
    set_up(ground)
    desk = LogDesk(ground)
    first = on_duty(ground, Role.RECEPTIONIST)

    def write(shift_id: int | None = None) -> None:
        now.go_on(minutes=chance.randrange(1, 4), seconds=chance.randrange(60))
        late, due = chance.choice([0, 0, 0.4, 30, 26 * 60]), chance.choice([None, None, 5, 600])
        entry = desk.write(
            NewEntry(
                chance.choice(list(CATEGORIES)), chance.choice(WORDS), now.now - timedelta(minutes=late),
                unit_id=chance.choice([None, estate.units[FLAT], estate.units[SMALL]]),
                priority=chance.choice([str(priority) for priority in PRIORITIES]),
                follows_up=chance.random() < 0.3, deadline=now.now + timedelta(minutes=due) if due else None,
            ),
            shift_id,
        )  # fmt: skip
        if entry.follows_up and chance.random() < 0.4:
            desk.done(entry.id, "已处理")

    for _ in range(50):
        write()
    hand_over(ground)
    now.go_on(minutes=1)
    on_duty(ground, Role.CASHIER, reason="接班人未到")
    for _ in range(45):
        write()
    for _ in range(5):
        write(first.id)
    with ground.database.reading() as session:
        ids = [row.id for row in session.execute(text("SELECT id FROM duty_entry"))]
    return desk, desk.line_rows(ids)


def test_each_narrowing_and_each_two_find_what_a_look_at_each_line_finds(
    written: tuple[LogDesk, list[Line]],
) -> None:
    desk, lines = written
    for narrowed, kept in NARROWED:
        for others, also in NARROWED:
            if others.keys() & narrowed.keys() and others is not narrowed:
                continue
            found = {line["id"] for line in desk.lines(**narrowed | others)}
            assert found == {line["id"] for line in lines if kept(line) and also(line)}, (narrowed, others)
    found_alone = [len(list(desk.lines(**narrowed))) for narrowed, _ in NARROWED]
    assert sum(count > 0 for count in found_alone) == len(NARROWED), "there is something of each to find"


def test_the_list_is_in_the_order_of_the_moments(written: tuple[LogDesk, list[Line]]) -> None:
    desk, lines = written
    assert [line["id"] for line in desk.lines()] == [
        line["id"] for line in sorted(lines, key=lambda line: (line["at"], line["id"]), reverse=True)
    ]
