"""What the renovation desk does stands in the log by itself; what it leaves open is handed over, missed rounds told."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Role
from frontdesk.core.retention import erase_due
from frontdesk.core.words import Speaker
from frontdesk.duty.carrying import open_items
from frontdesk.duty.exceptions import Exceptional, ExceptionDesk
from frontdesk.duty.gathering import Gathered, gathered
from frontdesk.duty.papers.exceptions import exception_told
from frontdesk.duty.records import Shift
from frontdesk.renovation.completions import CompletionDesk
from frontdesk.renovation.hotwork import Hot, HotWorkDesk
from frontdesk.renovation.inspecting import Found, InspectionDesk
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.records.inspections import Answer, InspectionKind
from frontdesk.renovation.rectifications import Found as Violation
from frontdesk.renovation.rectifications import Looked, RectificationDesk
from frontdesk.renovation.retention import KINDS
from frontdesk.renovation.stopping import Stop, StopDesk
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from tests.duty.counter import hand_over, on_duty, set_up
from tests.people import FLAT, SMALL, Estate, Now, sign_in
from tests.renovation import sites

MONDAY = sites.STARTS
BROKEN = Violation(
    "structure", "厨房承重墙被凿开", "《住宅室内装饰装修管理办法》第五条", "停止拆除并恢复原状", place="厨房"
)


def at(now: Now, day: date, said: str) -> None:
    now.now = datetime.combine(day, time.fromisoformat(said), ZoneInfo("Asia/Shanghai")).astimezone(UTC)


@pytest.fixture
def office(estate: Estate, now: Now) -> Estate:
    """A receptionist who has just opened the early shift of a Monday."""
    set_up(estate.ground)
    at(now, MONDAY, "08:05")
    on_duty(estate.ground, Role.RECEPTIONIST)
    return estate


def log_of(office: Estate, shift_id: int | None = None) -> list[tuple[str, str, str, str]]:
    """What, which words, which text and the kind of record, of the open shift unless told."""
    with office.ground.database.reading() as session:
        [shift] = session.query(Shift).filter_by(**({"id": shift_id} if shift_id else {"state": "open"})).all()
        return [
            (one.what, one.words, one.text, one.link)
            for one in gathered(session, office.ground.clock, shift)
            if one.link not in ("shift", "handover", "receipt", "charge")
        ]


def items(office: Estate) -> list[tuple[str, str, bool]]:
    with office.ground.database.reading() as session:
        found = open_items(session, office.ground.clock)
    return [(one.what, f"{one.deadline:%m-%d %H:%M}" if one.deadline else "", one.late) for one in found]


def test_each_step_of_a_permit_appears_once(office: Estate, now: Now) -> None:
    permit = sites.works(office.ground, office.units[FLAT])
    sign_in(office.ground, Role.RECEPTIONIST)
    now.go_on(minutes=30)
    desk = InspectionDesk(office.ground)
    desk.inspect(permit.id, Found(Answer.IN_ORDER))
    looked = desk.inspect(permit.id, Found(Answer.FAULTS, InspectionKind.EXTRA, words="承重墙被凿"))
    notice = RectificationDesk(office.ground).issue(permit.id, Violation(**vars(BROKEN) | {"inspection_id": looked.id}))
    RectificationDesk(office.ground).serve(notice.id, "hand", "丁一")
    stop = StopDesk(office.ground).stop(permit.id, Stop("承重墙被凿", "停止一切拆改", rectification_id=notice.id))
    now.go_on(minutes=5)
    RectificationDesk(office.ground).recheck(notice.id, Looked(True))
    with sites.by(office.ground, Role.SUPERVISOR):
        StopDesk(office.ground).resume(stop.id, "已恢复")
    CompletionDesk(office.ground).works_done(permit.id)
    told = log_of(office)
    assert sorted(what for what, *_ in told) == sorted([
        "permit_applied", "permit_first_review", "permit_final_review", "permit_issued", "inspected",
        "inspected_faults", "notice_issued", "notice_served", "works_stopped", "notice_put_right", "works_resumed",
        "works_done",
    ])  # fmt: skip
    assert ("permit_final_review", "Passed", "", "permit") in told
    assert ("inspected", "In order", "", "inspection") in told
    assert ("notice_issued", "Load-bearing structure", "厨房", "rectification") in told
    assert not any(name in text for *_, text, _ in told for name in ("陈志远", "丁一", "凿"))


def test_what_is_open_is_handed_over_with_its_deadline(office: Estate, now: Now) -> None:
    applied = sites.applied(office.ground, office.units[SMALL])
    at(now, MONDAY, "08:20")
    permit = sites.works(office.ground, office.units[FLAT], ends=MONDAY)
    sign_in(office.ground, Role.RECEPTIONIST)
    assert applied.due_at is not None
    review = f"{office.ground.clock.local(applied.due_at):%m-%d %H:%M}"
    at(now, MONDAY, "09:00")
    assert items(office) == [("round", "11-23 13:15", False), ("permit_review", review, False)]
    RectificationDesk(office.ground).issue(permit.id, BROKEN)
    at(now, MONDAY, "13:30")
    assert [what for what, *_ in items(office)] == ["round", "permit_review", "notice_to_serve"]
    assert items(office)[0] == ("round", "11-23 13:15", True)
    at(now, MONDAY + timedelta(days=1), "07:00")
    assert items(office)[0] == ("permit_expired", "11-23 23:59", True)


def test_sites_that_nobody_was_at_in_time_stand_in_the_log_and_stay_there(office: Estate, now: Now) -> None:
    at(now, MONDAY, "08:20")
    permit = sites.works(office.ground, office.units[FLAT])
    sign_in(office.ground, Role.RECEPTIONIST)
    at(now, MONDAY, "13:20")
    late = ("round_late", "", FLAT, "permit")
    assert log_of(office)[-1] == late
    InspectionDesk(office.ground).inspect(
        permit.id, Found(Answer.NOBODY_IN, at=now.now - timedelta(hours=1), sheet=True)
    )
    shift = hand_over(office.ground).shift_id
    assert late in log_of(office, shift)


def test_nothing_that_happens_later_moves_the_log_of_a_shift_that_is_over(office: Estate, now: Now) -> None:
    ground = office.ground
    at(now, MONDAY, "08:20")
    permit = sites.works(ground, office.units[FLAT], contractor_id=sites.contractor(ground))
    other = sites.works(ground, office.units[SMALL])
    sign_in(ground, Role.RECEPTIONIST)
    notices, passes, workers = RectificationDesk(ground), PassDesk(ground), WorkerDesk(ground)
    welder = WorkerFields("孙大海", "welder", card="T320102", phone="13700002222")
    worker, made = passes.admit(permit.id, welder)
    looked = InspectionDesk(ground).inspect(permit.id, Found(Answer.FAULTS, words="承重墙被凿"))
    first = notices.issue(permit.id, Violation(**vars(BROKEN) | {"inspection_id": looked.id, "worker_id": worker}))
    second = notices.issue(other.id, BROKEN)
    begins = ground.clock.local(now.now) + timedelta(hours=1)
    with sites.by(ground, Role.SUPERVISOR):
        HotWorkDesk(ground).allow(
            permit.id, Hot(worker, "阳台", "焊接护栏", begins, begins + timedelta(hours=1), "保安 老赵", "灭火器两具")
        )
    at(now, MONDAY, "15:30")
    shift = hand_over(ground).shift_id

    def told() -> list[Gathered]:
        with ground.database.reading() as session:
            return gathered(session, ground.clock, session.get_one(Shift, shift))

    before = told()
    assert ("round_late", SMALL) in [(one.what, one.text) for one in before]
    now.go_on(minutes=20)
    sign_in(ground, Role.MANAGER)
    EstateDesk(ground).set_rule("inspection.per_day", "4")
    notices.serve(first.id, "hand", "丁一")
    notices.recheck(first.id, Looked(False, words="未恢复"))
    notices.recheck(first.id, Looked(True))
    notices.cancel(second.id, "看错")
    at_noon = Found(Answer.NOBODY_IN, at=now.now - timedelta(hours=4), n=1, sheet=True)
    InspectionDesk(ground).inspect(other.id, at_noon)
    [hot_work] = HotWorkDesk(ground).of_permit(permit.id)
    HotWorkDesk(ground).close(hot_work["id"])
    workers.change(worker, WorkerFields(**vars(welder) | {"name": "孙大洋"}))
    passes.take_back([passes.replace(made, words="丢了")])
    CompletionDesk(ground).works_done(permit.id)
    assert told() == before
    now.set_day(date(2029, 6, 1))
    assert erase_due(ground, KINDS) == {"worker": 1}
    assert told() == before


def test_a_missed_round_is_an_exception_of_whoever_was_on_duty(office: Estate, now: Now) -> None:
    at(now, MONDAY, "08:20")
    permit = sites.works(office.ground, office.units[FLAT])
    sign_in(office.ground, Role.RECEPTIONIST)
    desk = ExceptionDesk(office.ground)
    at(now, MONDAY, "16:00")
    hand_over(office.ground)
    at(now, MONDAY, "23:59")
    assert not [row for row in desk.exceptions(MONDAY, MONDAY) if row["kind"] == Exceptional.ROUND]
    at(now, MONDAY + timedelta(days=1), "09:00")
    with_sheet = Found(Answer.NOBODY_IN, at=now.now - timedelta(hours=20), sheet=True)
    InspectionDesk(office.ground).inspect(permit.id, with_sheet)  # too late: it stays missed
    rows = [row for row in desk.exceptions(MONDAY, MONDAY) if row["kind"] == Exceptional.ROUND]
    assert [(row["operator"], exception_told(row, Speaker("en"))) for row in rows] == [
        ("许诺", f"Round 2: {FLAT}"), ("许诺", f"Round 1: {FLAT}")
    ]  # fmt: skip
    assert [row["kind"] for row in desk.exceptions()].count(Exceptional.ROUND) == 2
