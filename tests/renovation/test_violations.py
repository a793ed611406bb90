"""What is found on a site: notices until they are put right, works stopped until they go on, and hot work."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Authority, Operators, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.renovation.hotwork import Hot, HotWorkDesk
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.records import Permit, PermitState
from frontdesk.renovation.rectificationlists import ViolationLists
from frontdesk.renovation.rectifications import Found, Looked, RectificationDesk
from frontdesk.renovation.standing import missing
from frontdesk.renovation.stopping import Stop, StopDesk
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from frontdesk.shell.office import Office
from frontdesk.shell.papers import sheet_of
from tests import people
from tests.people import FLAT, Estate, Now
from tests.renovation import sites

WALL = Found("structure", "厨房承重墙已拆除约 1.2 米", "《办法》第五条", "立即停工，出具加固方案", place="厨房")
STOP = Stop("拆除承重墙", "加固方案经原设计单位确认前不得施工")
ZONE = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def ground(estate: Estate) -> Ground:
    return estate.ground


@pytest.fixture
def site(ground: Ground, estate: Estate, now: Now) -> Permit:
    """A site on a Tuesday on which works go on."""
    permit = sites.works(ground, estate.units[FLAT])
    now.set_day(date(2026, 11, 24))
    return permit


def lacks(ground: Ground, permit: Permit, to: PermitState) -> list[str]:
    """The acts that see to what a case lacks."""
    with ground.database.reading() as session:
        kept = session.get_one(Permit, permit.id)
        return [each.act for each in missing(session, kept, to, ground.clock.today())]


def vouched(ground: Ground, right: Right) -> Authority:
    return Operators(ground).authority(people.OPERATORS[Role.SUPERVISOR], people.PASSWORD, right)


def picture(words: str) -> bytes:
    """A picture like no other."""
    target = BytesIO()
    Image.new("L", (8 + len(words), 8), sum(words.encode()) % 200).save(target, "PNG")
    return target.getvalue()


def welder(ground: Ground, permit: Permit, card: str = "T510101197001011234") -> int:
    worker = WorkerDesk(ground).add(WorkerFields("丁一", trade="welder", phone="13700001111", card=card))
    PassDesk(ground).issue(permit.id, [worker], until=date(2026, 12, 31))
    return worker


def hot(worker: int, **told: Any) -> Hot:
    ten = datetime(2026, 11, 24, 14, tzinfo=ZONE)
    return replace(Hot(worker, "阳台", "焊接栏杆", ten, ten + timedelta(hours=2), "王五", "灭火器两具"), **told)


def test_a_notice_is_written_served_looked_at_and_put_right(ground: Ground, site: Permit, now: Now) -> None:
    desk, lists = RectificationDesk(ground), ViolationLists(ground)
    notice = desk.issue(site.id, WALL)
    assert notice.number == "WG20261124-0001"
    assert f"{ground.clock.local(notice.due):%m-%d %H:%M}" == f"{desk.due_by_rule():%m-%d %H:%M}"
    assert lists.row("rectification", notice.id)["state"] == "to_serve"
    assert lacks(ground, site, PermitState.PASSED) == ["serve"]
    now.go_on(hours=1)
    desk.serve(notice.id, "left", "工长丁一")
    assert lacks(ground, site, PermitState.PASSED) == ["recheck"]
    now.go_on(days=5)
    assert lists.row("rectification", notice.id)["state"] == "late"
    desk.recheck(notice.id, Looked(False, "尚未加固"))
    again = lists.notice(notice.id)
    assert (again["state"], again["due"] > ground.clock.now()) == ("to_put_right", True)
    now.go_on(days=2)
    desk.recheck(notice.id, Looked(True, inspector="李工"))
    assert lists.row("rectification", notice.id)["state"] == "put_right"
    assert [each["inspector"] for each in desk.rechecks(notice.id)] == ["李工", people.OPERATORS[Role.MANAGER]]
    assert [step.went_to for step in steps_of(ground, "rectification", notice.id)] == ["put_right", "served", "open"]
    assert lacks(ground, site, PermitState.PASSED) == []
    assert sites.faults(ground) == {}


def test_a_notice_says_the_same_when_it_is_printed_anew(ground: Ground, site: Permit, now: Now) -> None:
    desk = RectificationDesk(ground)
    notice = desk.issue(site.id, WALL)
    first = desk.paper(notice.id)
    assert (first["unit"], first["place"], first["rechecks"]) == ("3-1-502", "厨房", [])
    desk.serve(notice.id, "posted", "")
    assert desk.paper(notice.id) == first
    now.go_on(days=1)
    desk.recheck(notice.id, Looked(False, "尚未加固"))
    second = desk.paper(notice.id)
    assert second["due"] > first["due"] and second["rechecks"][0]["words"] == "尚未加固"


def test_a_notice_has_its_photos_as_they_were_when_it_was_served(ground: Ground, site: Permit, estate: Estate) -> None:
    desk, files = RectificationDesk(ground), Office(ground).renovation.attachments

    def attach(*names: str) -> list[int]:
        stored = [files.store.put(name, picture(name)) for name in names]
        return files.attach("rectification", notice.id, stored)

    def shown() -> list[str]:
        return [photo["name"] for photo in desk.paper(notice.id)["photos"]]

    notice = desk.issue(site.id, WALL)
    files.attach("rectification", notice.id, [files.store.put("方案.pdf", b"%PDF-1.4")])
    assert shown() == []
    first, *_ = attach("1.png", "2.png", "3.png", "4.png", "5.png")
    assert shown() == ["1.png", "2.png", "3.png", "4.png"]
    files.remove(first)
    assert shown() == ["2.png", "3.png", "4.png", "5.png"]
    desk.serve(notice.id, "posted", "")
    served = desk.paper(notice.id)["photos"]
    attach("回执.png")
    desk.recheck(notice.id, Looked(False, "尚未加固"))
    assert desk.paper(notice.id)["photos"] == served
    assert sites.faults(ground) == {}
    drawn = sheet_of(ground, "rectification", notice.id).photos
    files.store.path(served[0]["hash"]).unlink()
    gone, *others = sheet_of(ground, "rectification", notice.id).photos
    assert (gone.picture, tuple(others)) == (None, drawn[1:])


_LACKING: list[tuple[dict[str, Any], str]] = [
    ({"violation": "colour"}, "violation"),
    ({"found": " "}, "found"),
    ({"broken": "\u200b"}, "broken"),
    ({"to_do": "\ud800"}, "to_do"),
    ({"place": "长" * 61}, "place"),
    ({"due": datetime(2026, 11, 1, tzinfo=ZONE)}, "due"),
    ({"due": datetime(2036, 11, 1, tzinfo=ZONE)}, "due"),
    ({"worker_id": 4711}, "worker_id"),
    ({"inspection_id": 4711}, ""),
]


def test_what_a_notice_lacks_is_said(ground: Ground, site: Permit) -> None:
    for told, field in _LACKING:
        with pytest.raises(Refusal) as refused:
            RectificationDesk(ground).issue(site.id, replace(WALL, **told))
        assert refused.value.field == field


def test_the_same_notice_is_not_written_twice(ground: Ground, site: Permit) -> None:
    desk = RectificationDesk(ground)
    notice = desk.issue(site.id, WALL)
    with pytest.raises(Refusal, match=f"{notice.number} says so already"):
        desk.issue(site.id, WALL)
    desk.cancel(notice.id, "写错了")
    assert desk.issue(site.id, WALL).number == "WG20261124-0002"


def test_nothing_is_found_before_works_begin(ground: Ground, estate: Estate) -> None:
    with pytest.raises(Refusal, match="does not allow this"):
        RectificationDesk(ground).issue(sites.to_pay(ground, estate.units[FLAT]).id, WALL)


def test_a_notice_that_is_over_stays_so(ground: Ground, site: Permit) -> None:
    desk = RectificationDesk(ground)
    notice = desk.issue(site.id, WALL)
    desk.recheck(notice.id, Looked(True))
    for act in (
        lambda: desk.serve(notice.id, "hand", "丁一"),
        lambda: desk.recheck(notice.id, Looked(False, "又拆了")),
        lambda: desk.cancel(notice.id, "写错了"),
    ):
        with pytest.raises(Refusal, match="Rectified"):
            act()


def test_a_notice_is_taken_back_on_a_supervisors_word(ground: Ground, site: Permit) -> None:
    desk = RectificationDesk(ground)
    notice = desk.issue(site.id, WALL)
    people.sign_in(ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal):
        desk.cancel(notice.id, "写错了")
    with pytest.raises(Refusal, match="own password"):
        desk.cancel(notice.id, "写错了", vouched(ground, Right.APPROVE))
    desk.cancel(notice.id, "写错了", vouched(ground, Right.REVIEW_PERMITS))
    assert ViolationLists(ground).row("rectification", notice.id)["state"] == "cancelled"
    assert sites.faults(ground) == {}


def test_works_are_stopped_until_the_notice_is_put_right(ground: Ground, site: Permit, now: Now) -> None:
    notices, desk, lists = RectificationDesk(ground), StopDesk(ground), ViolationLists(ground)
    notice = notices.issue(site.id, WALL)
    stop = desk.stop(site.id, replace(STOP, rectification_id=notice.id, reported_to="区住建局"))
    assert sites.standing(ground, site.id).state == PermitState.STOPPED
    assert lists.row("stop_work", stop.id)["state"] == "to_serve"
    desk.serve(stop.id, "hand", "丁一")
    assert lists.row("stop_work", stop.id)["state"] == "stopped"
    assert lacks(ground, site, PermitState.WORKS) == ["resume"]
    with pytest.raises(Refusal, match="not put right"):
        desk.resume(stop.id)
    notices.recheck(notice.id, Looked(True))
    people.sign_in(ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal):
        desk.resume(stop.id)
    people.sign_in(ground, Role.SUPERVISOR)
    desk.resume(stop.id)
    assert sites.standing(ground, site.id).state == PermitState.WORKS
    assert lists.row("stop_work", stop.id)["state"] == "lifted"
    with pytest.raises(Refusal, match="lifted already"):
        desk.resume(stop.id, "再来一次")
    assert sites.faults(ground) == {}


def test_a_supervisor_may_say_why_works_go_on_all_the_same(ground: Ground, site: Permit) -> None:
    desk = StopDesk(ground)
    stop = desk.stop(site.id, STOP)
    with pytest.raises(Refusal, match="Type why"):
        desk.resume(stop.id)
    desk.resume(stop.id, "已现场处理")
    assert [each["lifted_words"] for each in desk.of_permit(site.id)] == ["已现场处理"]


def test_a_site_is_stopped_once_at_a_time(ground: Ground, site: Permit) -> None:
    desk = StopDesk(ground)
    first = desk.stop(site.id, STOP)
    with pytest.raises(Refusal, match="stopped already"):
        desk.stop(site.id, STOP)
    desk.resume(first.id, "已处理")
    assert desk.stop(site.id, STOP).number == "TG20261124-0002"


def test_a_stop_is_served_and_reported_once(ground: Ground, site: Permit) -> None:
    desk = StopDesk(ground)
    stop = desk.stop(site.id, STOP)
    desk.serve(stop.id, "posted", "")
    desk.report(stop.id, "区住建局")
    with pytest.raises(Refusal, match="served already"):
        desk.serve(stop.id, "posted", "")
    with pytest.raises(Refusal, match="reported already"):
        desk.report(stop.id, "区城管局")
    assert desk.of_permit(site.id)[0]["reported_to"] == "区住建局"


_STOP_LACKING: list[tuple[dict[str, Any], str]] = [
    ({"reason": ""}, "reason"),
    ({"demands": ""}, "demands"),
    ({"how": "hand"}, "to"),
    ({"to": "丁一"}, "how"),
]


def test_what_a_stop_lacks_is_said(ground: Ground, site: Permit) -> None:
    for told, field in _STOP_LACKING:
        with pytest.raises(Refusal) as refused:
            StopDesk(ground).stop(site.id, replace(STOP, **told))
        assert refused.value.field == field
    assert sites.standing(ground, site.id).state == PermitState.WORKS


def test_hot_work_is_allowed_for_some_hours_and_looked_after(ground: Ground, site: Permit, now: Now) -> None:
    desk, lists, worker = HotWorkDesk(ground), ViolationLists(ground), welder(ground, site)
    made = desk.allow(site.id, hot(worker))
    assert lists.row("hot_work", made.id)["state"] == "allowed"
    assert desk.paper(made.id)["card"] == "T510101197001011234"
    assert lacks(ground, site, PermitState.COMPLETING) == ["close_hot_work"]
    with pytest.raises(Refusal, match="has not begun"):
        desk.close(made.id)
    now.go_on(hours=5)
    assert lists.row("hot_work", made.id)["state"] == "under_way"
    now.go_on(hours=2)
    assert lists.row("hot_work", made.id)["state"] == "to_look_after"
    assert lists.pressing() == (1, True)
    desk.close(made.id, "无余火")
    assert lists.pressing() == (0, False)
    with pytest.raises(Refusal, match="Checked after"):
        desk.cancel(made.id, "不做了")
    assert sites.faults(ground) == {}


_HOT_LACKING: list[tuple[dict[str, Any], str]] = [
    ({"worker_id": 4711}, "worker_id"),
    ({"guard": "丁一"}, "guard"),
    ({"guard": ""}, "guard"),
    ({"measures": ""}, "measures"),
    ({"begins": datetime(2026, 11, 23, 14, tzinfo=ZONE)}, "begins"),
    ({"begins": datetime(2027, 2, 1, 14, tzinfo=ZONE)}, "begins"),
    ({"ends": datetime(2026, 11, 25, 1, tzinfo=ZONE)}, "ends"),
    ({"ends": datetime(2026, 11, 24, 14, tzinfo=ZONE)}, "ends"),
]


def test_what_hot_work_lacks_is_said(ground: Ground, site: Permit) -> None:
    worker = welder(ground, site)
    for told, field in _HOT_LACKING:
        with pytest.raises(Refusal) as refused:
            HotWorkDesk(ground).allow(site.id, hot(worker, **told))
        assert refused.value.field == field


def test_only_a_worker_with_a_card_does_hot_work_and_once_at_a_time(ground: Ground, site: Permit) -> None:
    desk = HotWorkDesk(ground)
    with pytest.raises(Refusal, match="welder's card"):
        desk.allow(site.id, hot(welder(ground, site, card="")))
    worker = WorkerDesk(ground).add(WorkerFields("赵六", trade="welder", phone="13700002222", card="T1"))
    PassDesk(ground).issue(site.id, [worker], until=date(2026, 12, 31))
    desk.allow(site.id, hot(worker))
    with pytest.raises(Refusal, match="says so already"):
        desk.allow(site.id, hot(worker))


def test_hot_work_to_come_is_off_when_works_are_stopped(ground: Ground, site: Permit) -> None:
    worker = welder(ground, site)
    made = HotWorkDesk(ground).allow(site.id, hot(worker))
    stop = StopDesk(ground).stop(site.id, STOP)
    told = HotWorkDesk(ground).of_permit(site.id)[0]
    assert (told["state"], told["words"]) == ("cancelled", stop.number)
    with pytest.raises(Refusal):
        HotWorkDesk(ground).allow(site.id, hot(worker))
    assert ViolationLists(ground).row("hot_work", made.id)["state"] == "cancelled"


def test_the_list_shows_what_is_due_first_and_finds_it(ground: Ground, site: Permit, now: Now) -> None:
    lists, desk = ViolationLists(ground), RectificationDesk(ground)
    notice = desk.issue(site.id, replace(WALL, due=datetime(2026, 11, 27, 18, tzinfo=ZONE)))
    noise = desk.issue(site.id, Found("noise", "中午钻墙", "第二十六条", "遵守时间"))
    HotWorkDesk(ground).allow(site.id, hot(welder(ground, site)))
    stop = StopDesk(ground).stop(site.id, STOP)

    def found(**narrowed: str) -> list[str]:
        return [row["number"] for row in lists.listing(**narrowed)]

    everything = found()
    assert everything[0] == stop.number and len(everything) == 4
    assert found(state="open") == [stop.number, noise.number, notice.number] or len(found(state="open")) == 3
    assert found(state="over") == ["DH20261124-0001"]
    assert found(state="to_serve", kind="stop_work") == [stop.number]
    assert found(violation="noise") == [noise.number]
    assert found(text=notice.number.lower()) == [notice.number]
    assert len(found(text="3-1-502")) == len(found(text=site.number)) == 4
    assert found(text="9-9-909") == [] == found(kind="hot_work", violation="noise")
    assert lists.pressing() == (3, False)
    now.go_on(days=4)
    assert lists.pressing()[1]
    assert set(found(state="late")) == {notice.number, noise.number}
