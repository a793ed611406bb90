"""Visitors are signed in and out; what a unit has said about who may come holds."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from frontdesk.core import finding
from frontdesk.core.audit import Audit, Change
from frontdesk.core.operators import Operators, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.reception.admissions.desk import AdmissionDesk, NewRule
from frontdesk.reception.records import Admission, Purpose, VisitState
from frontdesk.reception.visits import listed
from frontdesk.reception.visits.desk import VisitDesk, Word
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.reception.visits.known import KnownVisitors
from tests import people
from tests.fees.test_indexes import plan_of, plans_while
from tests.people import FLAT, SHOP

ID = "11010519491231002X"


@pytest.fixture
def desk(estate, signed_in):
    signed_in(Role.RECEPTIONIST)
    return VisitDesk(estate.ground)


@pytest.fixture
def li(estate):
    """Li Min, who comes to look at the flat."""

    def fields(**other):
        told = {"name": "李敏", "purpose": Purpose.VIEWING, "unit_id": estate.units[FLAT]}
        return VisitFields(**(told | other))

    return fields


def say_of(estate, kind, **more):
    """Have the flat say something, by the supervisor."""
    people.sign_in(estate.ground, Role.SUPERVISOR)
    told = {"unit_id": estate.units[FLAT], "since": estate.ground.clock.today()} | more
    rule = AdmissionDesk(estate.ground).add(NewRule(Admission(kind), **told))
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    return rule


def row_of(desk, visit):
    return desk.visit_rows([visit.id])[0]


def found(estate, typed):
    with estate.ground.database.reading() as session:
        return [record for record, _ in finding.find(session, ["visit"], [typed]).get("visit", [])]


def test_a_visitor_comes_and_goes(desk, li, now, estate):
    visit = desk.sign_in(li(phone="139 0000 1122", plate="苏a·8k21f", party=3, badge="a07", company="安家"))
    assert visit.number == "LF20261121-0001"
    now.go_on(minutes=50)
    desk.sign_out([visit.id])
    row = row_of(desk, visit)
    assert (row["state"], row["who"], row["where"], row["party"]) == ("left", "安家 李敏", FLAT, 3)
    assert (row["phone"], row["plate"], row["badge"]) == ("13900001122", "苏A8K21F", "A07")
    assert f"{row['at']:%H:%M}–{row['left_at']:%H:%M}" == "09:05–09:55"
    assert [one.went_to for one in steps_of(estate.ground, "visit", visit.id)] == ["left", "on_site"]


def test_an_office_is_visited_too_and_somewhere_must_be(desk, li):
    visit = desk.sign_in(li(unit_id=None, place=" 服务中心 "))
    assert row_of(desk, visit)["where"] == "服务中心"
    with pytest.raises(Refusal) as nowhere:
        desk.sign_in(li(unit_id=None, place=" "))
    assert nowhere.value.field == "where"


@pytest.mark.parametrize(
    "wrong, field",
    [({"name": " "}, "name"), ({"name": "名" * 81}, "name"), ({"party": 0}, "party"), ({"party": 1000}, "party"),
     ({"remark": "x" * 201}, "remark"), ({"badge": "9" * 21}, "badge"), ({"plate": "苏"}, "plate")],
)  # fmt: skip
def test_what_can_not_be_is_refused_beside_its_field(desk, li, wrong, field):
    with pytest.raises(Refusal) as refused:
        desk.sign_in(li(**wrong))
    assert refused.value.field == field


def test_the_identity_number_is_sealed_and_shown_masked(desk, li, estate):
    visit = desk.sign_in(li(id_kind="resident_id", id_number=ID.lower()))
    assert row_of(desk, visit)["id_masked"] == "1101**********002X"
    assert estate.ground.vault.open(visit.id_sealed) == ID
    with estate.ground.database.reading() as session:
        told = " ".join(session.scalars(select(Audit.facts)))
    assert ID not in told and "李敏" not in told and "0949" not in told


def test_who_is_on_site_is_found_by_pinyin_phone_plate_and_badge_and_nobody_else(desk, li, estate, now):
    visit = desk.sign_in(li(phone="13900001122", plate="苏A8K21F", badge="A07", company="安家"))
    for typed in ("李敏", "lm", "min", "1390000", "<2211", "21f", "a07", "anjia"):
        assert found(estate, typed) == [visit.id], typed
    desk.sign_out([visit.id])
    assert found(estate, "lm") == []
    desk.sign_in_again([visit.id])
    assert found(estate, "lm") == [visit.id]
    desk.let_wait(li(name="王强"))
    assert found(estate, "wq") == []


def test_a_late_entry_keeps_both_times(desk, li, estate):
    came = estate.ground.clock.now() - timedelta(hours=2)
    visit = desk.sign_in(li(), at=came)
    assert (visit.at, visit.entered_at - visit.at) == (came, timedelta(hours=2))
    for wrong in (timedelta(minutes=1), timedelta(days=-40)):
        with pytest.raises(Refusal) as refused:
            desk.sign_in(li(), at=estate.ground.clock.now() + wrong)
        assert refused.value.field == "at"


def test_a_badge_is_out_with_one_visitor_at_a_time(desk, li):
    first = desk.sign_in(li(badge="A07"))
    with pytest.raises(Refusal, match=f"A07 is out with visit {first.number}"):
        desk.sign_in(li(name="王强", badge="ａ07"))
    desk.sign_out([first.id])
    second = desk.sign_in(li(name="王强", badge="A07"))
    desk.sign_in_again([first.id])
    assert (row_of(desk, first)["badge"], row_of(desk, second)["badge"]) == ("", "A07")


def test_a_sign_out_is_taken_back_only_for_a_moment(desk, li, now):
    visit = desk.sign_in(li())
    desk.sign_out([visit.id])
    now.go_on(minutes=31)
    with pytest.raises(Refusal, match="has left"):
        desk.sign_in_again([visit.id])


def test_of_two_counters_that_sign_the_same_visitor_out_one_is_told(desk, li, now):
    visit, other = desk.sign_in(li()), desk.sign_in(li(name="王强"))
    assert len(desk.sign_out([visit.id])) == 1
    with pytest.raises(Refusal, match="left already"):
        desk.sign_out([visit.id])
    assert [gone.id for gone in desk.sign_out([visit.id, other.id])] == [other.id]


def test_a_clock_that_was_set_back_keeps_nobody_in(desk, li, now):
    visit = desk.sign_in(li())
    now.go_on(minutes=-10)
    desk.sign_out([visit.id])
    assert row_of(desk, visit)["left_at"] == row_of(desk, visit)["at"]


def test_who_left_unseen_is_signed_out_with_the_time(desk, li, now, estate):
    visit = desk.sign_in(li())
    now.go_on(hours=20)
    for wrong in (visit.at - timedelta(minutes=1), estate.ground.clock.now() + timedelta(minutes=1)):
        with pytest.raises(Refusal) as refused:
            desk.sign_out([visit.id], wrong)
        assert refused.value.field == "left_at"
    desk.sign_out([visit.id], visit.at + timedelta(hours=3))
    assert f"{row_of(desk, visit)['left_at']:%d %H:%M}" == "21 12:05"


def test_who_was_expected_comes_waits_or_is_turned_away(desk, li, now, estate):
    visit = desk.expect(li(), estate.ground.clock.now() + timedelta(hours=2))
    assert row_of(desk, visit)["expected_at"] == row_of(desk, visit)["at"]
    now.go_on(hours=1)
    desk.admit(visit.id, badge="B2")
    row = row_of(desk, visit)
    assert (row["state"], row["badge"], f"{row['at']:%H:%M}") == ("on_site", "B2", "10:05")
    waits = desk.let_wait(li(name="王强"))
    desk.refuse(waits.id, "住户不认识")
    assert row_of(desk, waits)["state"] == "refused"
    with pytest.raises(Refusal, match="stands as: Refused"):
        desk.admit(waits.id)
    with pytest.raises(Refusal) as past:
        desk.expect(li(), estate.ground.clock.now() - timedelta(minutes=1))
    assert past.value.field == "expected_at"


def test_who_was_expected_keeps_the_number_when_signed_in_by_name(desk, li, now, estate):
    expected = desk.expect(li(phone="13900001122"), estate.ground.clock.now() + timedelta(hours=2))
    desk.expect(li(), estate.ground.clock.now() + timedelta(days=2))
    came = desk.sign_in(li(name="李 敏", badge="A7", party=2))
    assert (came.id, came.number) == (expected.id, expected.number)
    row = row_of(desk, came)
    assert (row["state"], row["phone"], row["badge"], row["party"]) == ("on_site", "13900001122", "A7", 2)
    assert f"{row['at']:%H:%M} {row['expected_at']:%H:%M}" == "09:05 11:05"
    assert desk.sign_in(li()).number == "LF20261121-0003"
    assert desk.sign_in(li(unit_id=estate.units[SHOP])).number == "LF20261121-0004"


@pytest.mark.parametrize(
    "act, state", [(VisitDesk.let_wait, "waiting"), (lambda desk, typed: desk.turn_away(typed, "没有预约"), "refused")]
)
def test_who_was_expected_waits_or_is_turned_away_under_the_same_number(desk, li, now, act, state):
    expected = desk.expect(li(phone="13900001122"), now.now + timedelta(hours=1))
    now.go_on(minutes=50)
    came = act(desk, li(name="李 敏", party=2))
    assert (came.id, came.state, came.at, came.party, came.phone) == (expected.id, state, now.now, 2, "13900001122")


def test_who_was_expected_at_an_office_keeps_the_number_too(desk, li, estate):
    later = estate.ground.clock.now() + timedelta(hours=1)
    expected = desk.expect(li(unit_id=None, place="服务中心"), later)
    assert desk.sign_in(li(unit_id=None, place="财务室")).number != expected.number
    assert desk.sign_in(li(unit_id=None, place="服务中心 ")).number == expected.number


def test_who_is_turned_away_needs_a_reason_and_is_never_on_site(desk, li, estate):
    with pytest.raises(Refusal) as missing:
        desk.turn_away(li(), " ")
    assert missing.value.field == "reason"
    visit = desk.turn_away(li(), "推销")
    assert steps_of(estate.ground, "visit", visit.id)[0].remark == "推销"
    assert found(estate, "李敏") == []


def test_a_correction_keeps_what_it_said_before(desk, li, estate):
    visit = desk.sign_in(li(badge="A07", id_kind="resident_id", id_number=ID))
    other = desk.sign_in(li(name="王强", badge="A08"))
    desk.change(visit.id, li(name="李明", badge="A07"))
    assert (row_of(desk, visit)["name"], row_of(desk, visit)["id_masked"]) == ("李明", "1101**********002X")
    assert found(estate, "liming") == [visit.id]
    with estate.ground.database.reading() as session:
        changes = session.scalars(select(Change).where(Change.kind == "visit")).all()
        assert [(one.field, one.before, one.after) for one in changes] == [("name", "李敏", "李明")]
    with pytest.raises(Refusal, match="A08 is out"):
        desk.change(visit.id, li(badge=other.badge))
    desk.sign_out([visit.id])
    with pytest.raises(Refusal, match="is over"):
        desk.change(visit.id, li())


def test_a_visit_typed_by_mistake_is_cancelled_and_keeps_its_number(desk, li):
    visit = desk.sign_in(li())
    desk.cancel(visit.id, "登记错了")
    assert row_of(desk, visit)["state"] == "cancelled"
    assert desk.sign_in(li()).number == "LF20261121-0002"


# Who may come


def test_who_is_to_be_asked_about_comes_in_with_the_word_of_the_household(desk, li, estate):
    rule = say_of(estate, "ask", purpose="viewing", words="中介看房须先电话确认")
    with pytest.raises(Refusal) as asked:
        desk.sign_in(li())
    assert asked.value.field == "agreed_by"
    visit = desk.sign_in(li(), word=Word(agreed_by="陈志远"))
    assert visit.rule_id == rule.id
    assert steps_of(estate.ground, "visit", visit.id)[0].remark == "陈志远"
    assert desk.sign_in(li(purpose=Purpose.FAMILY)).rule_id is None


def test_who_is_not_to_be_admitted_needs_the_word_of_a_supervisor(desk, li, estate):
    say_of(estate, "refuse", name="李敏", words="纠纷")
    with pytest.raises(Refusal) as refused:
        desk.sign_in(li(), word=Word(reason="有急事"))
    assert refused.value.field == "despite"
    authority = Operators(estate.ground).authority(people.OPERATORS[Role.SUPERVISOR], people.PASSWORD, Right.APPROVE)
    visit = desk.sign_in(li(), word=Word(reason="有急事", authority=authority))
    first = steps_of(estate.ground, "visit", visit.id)[0]
    assert (first.who, first.remark) == (people.OPERATORS[Role.SUPERVISOR], "有急事")
    people.sign_in(estate.ground, Role.SUPERVISOR)
    with pytest.raises(Refusal):
        desk.sign_in(li())
    assert desk.sign_in(li(), word=Word(reason="我来负责")).state == VisitState.ON_SITE


def test_a_word_that_vouches_for_something_else_lets_nobody_in(desk, li, estate):
    say_of(estate, "refuse", name="李敏")
    other = Operators(estate.ground).authority(people.OPERATORS[Role.SUPERVISOR], people.PASSWORD, Right.VOID_RECEIPT)
    with pytest.raises(Refusal):
        desk.sign_in(li(), word=Word(reason="有急事", authority=other))


def test_what_names_somebody_comes_before_what_is_said_of_all(desk, li, estate):
    say_of(estate, "refuse", purpose="viewing", words="不看房")
    permitted = say_of(estate, "permit", name="李 敏", relation="agent")
    assert desk.sign_in(li()).rule_id == permitted.id
    refused = say_of(estate, "refuse", unit_id=None, name="李敏", words="闹事")
    admissions = AdmissionDesk(estate.ground)
    assert admissions.of_visitor(estate.units[FLAT], "李敏", "viewing").id == refused.id
    assert admissions.of_visitor(estate.units[SHOP], "李敏", "family").id == refused.id
    assert admissions.of_visitor(estate.units[SHOP], "王强", "viewing") is None
    assert admissions.of_visitor(estate.units[FLAT], "王强", "viewing").kind == "refuse"


def test_a_permission_is_of_the_person_with_that_phone_and_a_refusal_of_either(desk, li, estate):
    say_of(estate, "permit", name="何姨", phone="13900001122")
    refusal = say_of(estate, "refuse", name="王强", phone="13800002222")
    of = lambda **told: AdmissionDesk(estate.ground).of_visitor(estate.units[FLAT], **({"purpose": "other"} | told))  # noqa: E731
    assert of(name="何姨").kind == "permit"
    assert of(name="何姨", phone="13911111111") is None
    assert of(name="张三", phone="13800002222").id == refusal.id


def test_a_phone_without_a_name_means_whoever_has_it_and_nobody_else(desk, li, estate):
    say_of(estate, "refuse", phone="13800002222")
    say_of(estate, "ask", purpose="other", phone="13800003333")
    of = lambda **told: AdmissionDesk(estate.ground).of_visitor(estate.units[FLAT], "李敏", **told)  # noqa: E731
    assert of(purpose="other") is None
    assert of(purpose="other", phone="138-0000-2222").kind == "refuse"
    assert of(purpose="other", phone="13800003333").kind == "ask"
    assert of(purpose="family", phone="13800003333") is None
    desk.sign_in(li(phone="13900001122"))


def test_a_name_is_the_same_name_however_it_is_written(desk, li, estate):
    rule = say_of(estate, "refuse", name="李敏Jane", unit_id=None)
    say_of(estate, "refuse", name="張國強")
    admissions = AdmissionDesk(estate.ground)
    for typed in ("李 敏 jane", "李敏ＪＡＮＥ", "李敏·Jane", "李敏 Jané"):
        assert admissions.of_visitor(estate.units[SHOP], typed, "other").id == rule.id, typed
    assert admissions.of_visitor(estate.units[FLAT], "张国强", "other").kind == "refuse"
    assert admissions.of_visitor(estate.units[FLAT], "张国", "other") is None


def test_a_correction_never_lets_in_whom_nobody_wants(desk, li, estate):
    rule = say_of(estate, "refuse", name="王强", phone="13800002222")
    nanny = say_of(estate, "permit", name="何姨")
    visit = desk.sign_in(li())
    for told in ({"name": "王强"}, {"phone": "13800002222"}):
        with pytest.raises(Refusal, match="Have a supervisor correct it"):
            desk.change(visit.id, li(**told))
    assert desk.change(visit.id, li(name="何姨")).rule_id == nanny.id
    people.sign_in(estate.ground, Role.SUPERVISOR)
    assert desk.change(visit.id, li(name="王强")).rule_id == rule.id
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    desk.change(visit.id, li(name="王强", phone="13800002222"))


def test_what_was_said_holds_on_its_days_until_it_is_ended(desk, li, estate, now):
    today = estate.ground.clock.today()
    rule = say_of(estate, "ask", until=today + timedelta(days=1))
    say_of(estate, "refuse", since=today + timedelta(days=2))
    admissions = AdmissionDesk(estate.ground)
    kinds = lambda: [one.kind for one in admissions.said(estate.units[FLAT])]  # noqa: E731
    assert kinds() == ["ask"]
    now.go_on(days=2)
    assert kinds() == ["refuse"]
    now.go_on(days=-2)
    admissions.end(rule.id, "已搬走")
    assert kinds() == []
    with pytest.raises(Refusal, match="ended before"):
        admissions.end(rule.id)


def test_only_a_supervisor_speaks_for_the_whole_estate(estate, signed_in):
    signed_in(Role.RECEPTIONIST)
    with pytest.raises(Refusal, match="may not do this"):
        AdmissionDesk(estate.ground).add(NewRule(Admission.REFUSE, None, estate.ground.clock.today(), name="王强"))


def test_what_can_not_be_said_is_refused(estate):
    today, admissions = estate.ground.clock.today(), AdmissionDesk(estate.ground)
    for wrong, field in (
        (NewRule(Admission.PERMIT, estate.units[FLAT], today), "name"),
        (NewRule(Admission.ASK, estate.units[FLAT], today, today - timedelta(days=1)), "until"),
        (NewRule(Admission.ASK, estate.units[FLAT], today - timedelta(days=9), today - timedelta(days=1)), "until"),
    ):
        with pytest.raises(Refusal) as refused:
            admissions.add(wrong)
        assert refused.value.field == field


# Who stays too long


def test_visitors_leave_within_the_hours_of_the_rule_and_by_the_evening(desk, li, now, estate):
    say_of(estate, "permit", name="何姨", relation="nanny")
    guest, nanny = desk.sign_in(li()), desk.sign_in(li(name="何姨", purpose=Purpose.SERVICE))
    state = lambda visit: row_of(desk, visit)["overstayed"]  # noqa: E731
    assert (f"{row_of(desk, guest)['due']:%H:%M}", f"{row_of(desk, nanny)['due']:%H:%M}") == ("13:05", "22:00")
    now.go_on(hours=3, minutes=59)
    assert (state(guest), state(nanny), desk.due()) == (False, False, (0, 0))
    now.go_on(minutes=1)
    assert (state(guest), state(nanny), desk.due()) == (True, False, (0, 1))
    now.now = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)  # 22:00
    assert (state(nanny), desk.due()) == (True, (0, 2))
    assert {row["id"] for row in desk.visits(state="overstayed")} == {guest.id, nanny.id}


def test_who_comes_late_in_the_evening_is_not_overstayed_at_once(desk, li, now):
    now.now = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)  # 23:00
    visit = desk.sign_in(li())
    assert (row_of(desk, visit)["overstayed"], desk.due()) == (False, (0, 0))
    now.go_on(hours=4)
    assert (row_of(desk, visit)["overstayed"], desk.due()) == (True, (0, 1))


# Lists


def test_the_list_of_today_has_whoever_is_still_here(desk, li, now, estate):
    stays, gone = desk.sign_in(li()), desk.sign_in(li(name="王强"))
    desk.sign_out([gone.id])
    now.go_on(days=1)
    fresh = desk.let_wait(li(name="赵六"))
    coming = desk.expect(li(name="孙七"), estate.ground.clock.now() + timedelta(days=3))
    today = estate.ground.clock.today()
    assert [row["id"] for row in desk.visits(since=today, until=today, present=True)] == [coming.id, fresh.id, stays.id]
    assert [row["id"] for row in desk.visits(since=today, until=today)] == [fresh.id]
    assert [row["id"] for row in desk.visits(state="left")] == [gone.id]
    assert desk.people(today) == (0, 1)


@pytest.mark.parametrize("typed", ["lf20261121-0001", "李", "lm", "苏A8K", "139000", "a07", FLAT, "陈志远"])
def test_the_filter_finds_by_whatever_is_known(desk, li, typed):
    visit = desk.sign_in(li(phone="13900001122", plate="苏A8K21F", badge="A07"))
    desk.sign_in(li(name="王强", unit_id=None, place="服务中心"))
    assert [row["id"] for row in desk.visits(text=typed)] == [visit.id]


def test_the_evacuation_list_goes_by_building_and_unit(desk, li, estate):
    office = desk.sign_in(li(unit_id=None, place="服务中心", party=2))
    flat, shop = desk.sign_in(li()), desk.sign_in(li(unit_id=estate.units[SHOP], party=4))
    desk.let_wait(li(name="王强"))
    assert [row["id"] for row in desk.on_site()] == [shop.id, flat.id, office.id]
    assert desk.people(estate.ground.clock.today()) == (7, 7)


# Who was here before


def test_a_returning_visitor_is_known_by_name_phone_plate_or_number(desk, li, estate):
    visit = desk.sign_in(li(phone="13900001122", plate="苏A8K21F", id_kind="resident_id", id_number=ID))
    known = KnownVisitors(estate.ground)
    for told in ({"name": "李敏"}, {"phone": "139 0000 1122"}, {"plate": "苏A·8K21F"}, {"id_number": ID}):
        assert known.last(**told).visit_id == visit.id, told
    assert known.last(name="李敏敏") is None
    assert known.last(plate="苏") is None
    again = desk.sign_in(li(known=visit.id))
    assert (again.id_masked, again.id_index) == (visit.id_masked, visit.id_index)


def test_the_document_of_one_person_is_never_anothers(desk, li, estate):
    first = desk.sign_in(li(id_kind="passport", id_number="E12345678"))
    assert desk.sign_in(li(name="李  敏", known=first.id)).id_masked == "E1*****78"
    other = desk.sign_in(li(name="王强", known=first.id))
    assert (other.id_kind, other.id_sealed, other.id_masked, other.id_index) == ("", None, "", None)


def test_of_people_of_one_name_the_one_who_came_here_is_meant(desk, li, estate, now):
    here = desk.sign_in(li())
    now.go_on(hours=1)
    there = desk.sign_in(li(unit_id=estate.units[SHOP], company="安家"))
    known = KnownVisitors(estate.ground)
    assert known.last(name="李敏", unit_id=estate.units[FLAT]).visit_id == here.id
    assert known.last(name="李敏").visit_id == there.id
    assert [one.company for one in known.suggested("李敏", None)] == ["安家", ""]


def test_those_with_a_permission_are_suggested_first_by_pinyin_too(desk, li, estate):
    say_of(estate, "permit", name="何姨", phone="13900001122", relation="nanny")
    desk.sign_in(li(name="何姨妈", unit_id=estate.units[SHOP]))
    known = KnownVisitors(estate.ground)
    assert [one.name for one in known.suggested("hy", estate.units[FLAT])] == ["何姨"]
    assert [one.name for one in known.suggested("何姨", estate.units[FLAT])] == ["何姨", "何姨妈"]
    assert known.suggested("hy", estate.units[SHOP]) == []
    assert known.suggested("李", None) == []


def test_what_a_permission_leaves_open_is_as_it_was_the_last_time(desk, li, estate):
    rule = say_of(estate, "permit", name="何姨", relation="cleaner")
    desk.sign_in(li(name="何姨", company="洁净家政", purpose=Purpose.SERVICE, phone="13951880000"))
    desk.sign_in(li(name="何姨", purpose=Purpose.BUSINESS, unit_id=estate.units[SHOP]))
    [known] = KnownVisitors(estate.ground).suggested("hy", estate.units[FLAT])
    assert (known.rule_id, known.on, known.visit_id) == (rule.id, None, None)
    assert (known.company, known.purpose, known.phone) == ("洁净家政", "service", "13951880000")


def test_who_is_expected_today_is_suggested_first(desk, li, estate):
    say_of(estate, "permit", name="李伟", relation="relative")
    soon = estate.ground.clock.now() + timedelta(hours=3)
    visit = desk.expect(li(), soon)
    desk.expect(li(name="李四"), soon + timedelta(days=1))
    found = KnownVisitors(estate.ground).suggested("李", estate.units[FLAT])
    assert [(one.name, f"{one.expected:%H:%M}" if one.expected else "") for one in found] == [
        ("李敏", "12:05"),
        ("李伟", ""),
    ]
    assert found[0].visit_id == visit.id
    assert KnownVisitors(estate.ground).suggested("李", estate.units[SHOP]) == []


def test_only_who_may_receive_does(estate, signed_in, li):
    signed_in(Role.ADMINISTRATOR)
    with pytest.raises(Refusal, match="may not do this"):
        VisitDesk(estate.ground).sign_in(li())


def test_what_too_many_begin_with_is_found_as_well(desk, li, monkeypatch):
    monkeypatch.setattr(listed, "_MANY", 1)
    visits = [desk.sign_in(li(name=name, phone="13900001122")) for name in ("李敏", "李明", "王强")]
    assert [row["id"] for row in desk.visits(text="李")] == [visits[1].id, visits[0].id]
    assert [row["id"] for row in desk.visits(text="1390")] == [visit.id for visit in reversed(visits)]
    assert [row["id"] for row in desk.visits(text="LF2026")] == [visit.id for visit in reversed(visits)]


@pytest.mark.parametrize("state", ["expected", "waiting", "on_site", "overstayed", "refused", "cancelled"])
def test_few_among_many_are_found_by_their_index(desk, estate, state):
    plan = plan_of(estate.ground, desk.visits(state=state).ask("at", True)._asked)
    assert "ix_visit_present" in plan or "ix_visit_declined" in plan
    assert "SCAN visit" not in plan


def test_the_number_on_the_tab_and_the_evacuation_list_come_from_an_index(desk, estate):
    for act in (desk.due, desk.on_site):
        plans = [plan for plan in plans_while(estate.ground, act) if "visit" in plan]
        assert plans and not [plan for plan in plans if "SCAN visit" in plan]
