"""What is found on sites is gone over: what was changed behind the program's back is found."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from frontdesk.core.ground import Ground
from frontdesk.renovation.checks.violations import VIOLATION_CHECKS
from frontdesk.renovation.hotwork import Hot, HotWorkDesk
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.rectifications import Found, Looked, RectificationDesk
from frontdesk.renovation.stopping import Stop, StopDesk
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from tests.people import FLAT, SHOP, Estate, Now
from tests.renovation import sites

ZONE = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def books(estate: Estate, now: Now) -> Ground:
    """One site that is stopped, with a notice looked at once, and one with a notice that is put right and hot work."""
    ground, notices = estate.ground, RectificationDesk(estate.ground)
    stopped = sites.works(ground, estate.units[FLAT])
    going_on = sites.works(ground, estate.units[SHOP])
    now.set_day(date(2026, 11, 24))
    first = notices.issue(stopped.id, Found("structure", "承重墙已拆除", "第五条", "恢复"))
    notices.recheck(first.id, Looked(False, "尚未恢复"))
    StopDesk(ground).stop(stopped.id, Stop("拆墙", "恢复后复工", first.id))
    worker = WorkerDesk(ground).add(WorkerFields("赵六", "welder", phone="13700002222", card="T1"))
    PassDesk(ground).issue(going_on.id, [worker], until=date(2026, 12, 31))
    second = notices.issue(going_on.id, Found("noise", "中午钻墙", "第二十六条", "守时", worker_id=worker))
    notices.recheck(second.id, Looked(True))
    hours = (datetime(2026, 11, 24, hour, tzinfo=ZONE) for hour in (14, 16))
    HotWorkDesk(ground).allow(going_on.id, Hot(worker, "阳台", "焊接", *hours, "王五", "灭火器"))
    return ground


CHANGED = {
    "UPDATE rectification SET state = 'cancelled', closed_at = at WHERE id = 1": {
        "violation_steps", "violations_noted",
    },
    "UPDATE rectification SET due = '2027-01-01 00:00:00.000000' WHERE id = 1": {"rechecks", "violations_noted"},
    "UPDATE rectification SET found = 'x' WHERE id = 2": {"violations_noted"},
    "UPDATE rectification SET number = 'WG20261124-0009' WHERE id = 2": {"violations_noted", "violation_numbers"},
    "UPDATE recheck SET n = 3 WHERE id = 1": {"rechecks", "violations_noted"},
    "DELETE FROM recheck WHERE id = 2": {"rechecks", "violations_noted"},
    "UPDATE stop_work SET lifted_at = at, lifted_by = 1": {"stop_works", "violations_noted"},
    "UPDATE permit SET state = 'works' WHERE id = 1": {"stop_works"},
    "UPDATE stop_work SET rectification_id = 2": {"stop_works", "violations_noted"},
    "UPDATE hot_work SET state = 'closed', closed_at = at, closed_by = 1": {"violation_steps", "violations_noted"},
    "UPDATE hot_work SET guard = 'x'": {"violations_noted"},
    "UPDATE worker_pass SET permit_id = 1": {"violation_sites"},
}  # fmt: skip
"""What somebody does to the rows, and which checks tell of it."""


def faults(session: Any) -> set[str]:
    return {name for name, _, ask in VIOLATION_CHECKS if ask(session)}


def test_what_was_changed_behind_its_back_is_found(books: Ground) -> None:
    found = {}
    with books.database.writing() as session:
        assert faults(session) == set()
        for trigger in session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            session.execute(text(f"DROP TRIGGER {trigger}"))
        for changed in CHANGED:
            with session.begin_nested() as tried:
                session.execute(text(changed))
                session.expire_all()
                found[changed] = faults(session)
                tried.rollback()
    assert found == CHANGED
