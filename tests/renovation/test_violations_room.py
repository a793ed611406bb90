"""The room of violations by keyboard, and what the room of cases does about a site."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from frontdesk.core.operators import Role
from frontdesk.renovation.hotwork import HotWorkDesk
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.records import Permit, PermitState
from frontdesk.renovation.rectifications import Found, RectificationDesk
from frontdesk.renovation.tab import RenovationTab
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from frontdesk.widgets.facts import Facts
from tests import people
from tests.counter import RoomsCounter
from tests.people import FLAT, Estate, Now
from tests.renovation import sites

NOISE = Found("noise", "中午钻墙", "第二十六条", "遵守施工时间")


class Counter(RoomsCounter):
    """The renovation desk, worked by keyboard in one of its rooms."""

    def __init__(self, qtbot: Any, ground: Any, room: str, role: Role = Role.SUPERVISOR) -> None:
        super().__init__(qtbot, ground, lambda office: office.renovation, RenovationTab, role)
        self.tab.open_room(room)
        self.room.refresh()

    @property
    def room(self) -> Any:
        return self.tab.room()

    @property
    def form(self) -> Any:
        return self.room.panel.form

    def fill(self, **values: Any) -> None:
        self.form.set_values(values)

    def states(self) -> list[tuple[str, str]]:
        return [(row["number"], row["state"]) for row in self.room.table.rows.rows]


@pytest.fixture
def site(estate: Estate, now: Now) -> Permit:
    permit = sites.works(estate.ground, estate.units[FLAT])
    now.set_day(date(2026, 11, 24))
    return permit


def test_a_notice_in_the_case_proposes_its_words_and_stops_the_works(qtbot: Any, estate: Estate, site: Permit) -> None:
    counter = Counter(qtbot, estate.ground, "permits", Role.RECEPTIONIST)
    counter.press("Ctrl+Q")
    assert "article 5" in counter.form.field("broken").input.value()
    counter.fill(violation="noise", broken="按许可证时间施工")
    assert "noisy work" in counter.form.field("to_do").input.value()
    counter.fill(violation="structure")
    assert counter.form.field("broken").input.value() == "按许可证时间施工"
    counter.press("Ctrl+S")
    assert counter.form.refusal() == "Fill in Violation found."
    counter.fill(found="厨房承重墙已拆除", place="厨房")
    counter.press("F10")
    assert counter.window.papers == [("printed", "rectification", 1)]
    counter.press("Ctrl+Shift+Q")
    assert counter.form.field("reason").input.value() == "厨房承重墙已拆除"
    counter.fill(how="hand", to="工长丁一", reported_to="区住建局")
    counter.press("Ctrl+S")
    assert counter.room.told["state"] == PermitState.STOPPED
    assert counter.office.renovation.violations.pressing() == (1, False)
    assert sites.faults(estate.ground) == {}


def test_the_room_leads_from_the_notice_to_works_that_go_on(qtbot: Any, estate: Estate, site: Permit) -> None:
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    notice = RectificationDesk(estate.ground).issue(
        site.id, Found("structure", "承重墙已拆除", "第五条", "恢复", place="厨房")
    )
    counter = Counter(qtbot, estate.ground, "violations")
    assert counter.states() == [(notice.number, "to_serve")]
    assert counter.room.next.text().startswith("Stop works")
    counter.press("F7", "Ctrl+S")
    assert counter.states() == [("TG20261124-0001", "to_serve"), (notice.number, "to_serve")]
    counter.press("F7")  # the stop-work is shown, to be served
    counter.fill(how="posted")
    counter.press("Ctrl+S")
    assert counter.states()[0][1] == "stopped"
    counter.press("Ctrl+Shift+G")
    counter.fill(to="区住建局")
    counter.press("Ctrl+S")
    counter.press("Down", "F7")
    counter.fill(to="丁一")
    counter.press("Ctrl+S", "F7")
    counter.fill(put_right=False)
    counter.press("Ctrl+S")
    assert "still wrong" in counter.form.refusal()
    assert counter.room.panel.findChild(Facts).value("What is to be done") == "恢复"
    counter.fill(words="尚未恢复")
    counter.press("F10", "F7", "Ctrl+S")
    assert ("printed", "rectification", notice.id) in counter.window.papers
    assert counter.room.told["state"] == "put_right"
    counter.room.show_record("stop_work", 1)
    counter.press("F7", "Ctrl+S")
    assert sites.standing(estate.ground, site.id).state == PermitState.WORKS
    counter.press("F9", "Ctrl+O")
    assert counter.window.papers[-1] == ("shown", "stop_work", 1)
    assert counter.window.records == [("permit", site.id)]


def test_who_may_not_lets_somebody_vouch(qtbot: Any, estate: Estate, site: Permit) -> None:
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    notice = RectificationDesk(estate.ground).issue(site.id, NOISE)
    counter = Counter(qtbot, estate.ground, "violations", Role.RECEPTIONIST)
    counter.press("Ctrl+Del")
    counter.fill(reason="写错了", authority=people.OPERATORS[Role.SUPERVISOR], password=people.PASSWORD)
    counter.press("Ctrl+S")
    counter.room.show_record("rectification", notice.id)
    assert counter.room.told["state"] == "cancelled"


def test_hot_work_is_allowed_in_the_case_and_looked_after(qtbot: Any, estate: Estate, site: Permit, now: Now) -> None:
    ground = estate.ground
    people.sign_in(ground, Role.RECEPTIONIST)
    worker = WorkerDesk(ground).add(WorkerFields("赵六", "welder", phone="13700002222", card="T1"))
    PassDesk(ground).issue(site.id, [worker], until=date(2026, 12, 31))
    begins = datetime(2026, 11, 24, 14, tzinfo=ZoneInfo("Asia/Shanghai"))
    counter = Counter(qtbot, ground, "permits")
    counter.press("Ctrl+H")
    counter.fill(begins=begins, ends=begins + timedelta(hours=2), place="阳台", what="焊接栏杆", guard="王五")
    counter.press("Ctrl+S")
    assert [made["state"] for made in HotWorkDesk(ground).of_permit(site.id)] == ["issued"]
    now.go_on(hours=7)
    counter.room.refresh()
    counter.press("Ctrl+Shift+H", "Ctrl+S")
    assert [made["state"] for made in HotWorkDesk(ground).of_permit(site.id)] == ["closed"]


def test_another_notice_is_written_for_the_same_site(qtbot: Any, estate: Estate, site: Permit) -> None:
    RectificationDesk(estate.ground).issue(site.id, NOISE)
    counter = Counter(qtbot, estate.ground, "violations")
    counter.press("Ctrl+Q")
    counter.fill(violation="waste", found="垃圾未袋装")
    counter.press("Ctrl+S")
    assert counter.room.told["number"] == "WG20261124-0002"
    assert counter.room.told["violation"] == "waste"


def test_the_list_is_narrowed_by_kind_and_rule(qtbot: Any, estate: Estate, site: Permit) -> None:
    RectificationDesk(estate.ground).issue(site.id, NOISE)
    RectificationDesk(estate.ground).issue(site.id, Found("waste", "垃圾未袋装", "第二十七条", "清运"))
    counter = Counter(qtbot, estate.ground, "violations")
    assert len(counter.states()) == 2
    counter.room._further["violation"].set_value("waste")
    counter.room._bar.tell()
    assert [number for number, _ in counter.states()] == ["WG20261124-0002"]
    counter.room.back()
    assert len(counter.states()) == 2
    assert "Violations" in counter.room.help_text()
