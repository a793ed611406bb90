"""Applying for a permit: begun with what is known, put right with its past, handed in when all is there, withdrawn."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from threading import Barrier

import pytest
from sqlalchemy import select

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.audit import Change
from frontdesk.core.channels import Channel
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.renovation.applications import ApplicationDesk, ApplicationFields
from frontdesk.renovation.contractors import ContractorDesk
from frontdesk.renovation.records import Applicant, PermitState, Risk, ScopeItem
from frontdesk.renovation.scopes import ScopeDesk, ScopeFields, proposed_risk
from frontdesk.renovation.standing import missing
from frontdesk.residents.desk import ResidentDesk
from tests import people
from tests.people import FLAT, SHAN, SMALL, UNSOLD
from tests.renovation import sites


@pytest.fixture
def ground(estate, signed_in):
    """The receptionist's counter."""
    signed_in(Role.RECEPTIONIST)
    return estate.ground


@pytest.fixture
def desk(ground):
    return ApplicationDesk(ground)


def lacks(ground, permit_id, to):
    with ground.database.reading() as session:
        permit = sites.standing(ground, permit_id)
        return [str(Refusal(one.sentence, **one.facts)) for one in missing(session, permit, to, ground.clock.today())]


def test_an_application_is_begun_with_the_owner_on_file(ground, desk, estate):
    permit = desk.begin(estate.units[FLAT], ApplicationFields())
    assert (permit.number, permit.state) == ("XK20261121-0001", "draft")
    assert (permit.owner, permit.applicant, permit.phone) == ("陈志远", "陈志远", "13900001122")
    assert permit.owner_id is not None
    assert desk.owners(estate.units[FLAT]).person_id == permit.owner_id


def test_of_a_tenant_nothing_is_guessed(ground, desk, estate):
    permit = desk.begin(estate.units[FLAT], ApplicationFields(Applicant.TENANT))
    assert (permit.owner, permit.applicant, permit.phone) == ("陈志远", "", "")


def test_a_unit_that_has_an_application_is_not_applied_for_again(ground, desk, estate):
    first = sites.begun(ground, estate.units[FLAT])
    with pytest.raises(Refusal) as refused:
        desk.begin(estate.units[FLAT], ApplicationFields())
    assert str(refused.value) == f"For {FLAT} there is {first.number} already: go on with that."
    desk.withdraw(first.id, "业主暂不装修")
    assert desk.begin(estate.units[FLAT], ApplicationFields()).number == "XK20261121-0002"


def test_a_draft_says_all_that_it_lacks(ground, desk, estate):
    permit = desk.begin(estate.units[UNSOLD], ApplicationFields())
    assert lacks(ground, permit.id, PermitState.APPLIED) == [
        "Type the owner: the unit file tells of none.",
        "Type who applies.",
        "Type a phone of whoever applies.",
        "Type from when to when the works last.",
        "Type which works are to be done.",
        "Hand in: Owner's identity card.",
        "Hand in: Title deed, or contract of purchase.",
        "Hand in: Plans of the works.",
        "Hand in: Electrician's card.",
    ]
    with pytest.raises(Refusal, match="Type the owner"):
        desk.apply(permit.id)


def test_the_office_answers_within_two_days_of_its_hours(ground, estate):
    permit = sites.applied(ground, estate.units[FLAT])
    assert permit.state == "applied"
    # Applied on a Saturday; the Monday after closes at 18:00.
    assert permit.due_at == datetime(2026, 11, 23, 10, tzinfo=UTC)
    assert permit.applied_at == ground.clock.now()


def test_what_is_put_right_is_kept_with_what_stood_there_before(ground, desk, estate):
    permit = sites.begun(ground, estate.units[FLAT])
    fields = ApplicationFields(phone="13800002046", starts=sites.STARTS, ends=date(2027, 2, 28), remark="夜间无人")
    desk.correct(permit.id, fields, {"phone": permit.phone, "ends": permit.ends})
    with ground.database.reading() as session:
        asked = select(Change.field, Change.before, Change.after).where(Change.kind == "permit")
        changes = {row.field: (row.before, row.after) for row in session.execute(asked)}
    assert changes == {
        "phone": ("13900001122", "13800002046"), "ends": ("2027-01-31", "2027-02-28"), "remark": ("", "夜间无人"),
    }  # fmt: skip
    with pytest.raises(Refusal, match="changed meanwhile"):
        desk.correct(permit.id, fields, {"phone": "13900001122"})


def test_what_was_handed_in_is_not_made_less(ground, desk, estate):
    permit = sites.applied(ground, estate.units[FLAT])
    fields = ApplicationFields(phone="13900001122")
    with pytest.raises(Refusal, match="from when to when"):
        desk.correct(permit.id, fields)


def test_what_was_reviewed_stays_but_for_phones_and_days(ground, desk, estate):
    permit = sites.first_reviewed(ground, estate.units[FLAT])
    fields = ApplicationFields(phone="13900001122", starts=date(2026, 12, 1), ends=sites.ENDS)
    assert desk.correct(permit.id, fields).starts == date(2026, 12, 1)
    with pytest.raises(Refusal, match="was reviewed as it stands"):
        desk.correct(
            permit.id, ApplicationFields(Applicant.TENANT, "李四", "13900001122", ends=sites.ENDS, starts=sites.STARTS)
        )
    with pytest.raises(Refusal, match="does not allow"):
        desk.correct(permit.id, fields, scope=(sites.WALL,))


def test_the_phone_of_a_case_is_put_right_though_the_unit_was_sold_meanwhile(ground, desk, estate, signed_in):
    permit = sites.first_reviewed(ground, estate.units[FLAT])
    signed_in(Role.SUPERVISOR)
    ResidentDesk(ground).transfer_title(estate.units[FLAT], [SHAN], date(2026, 11, 21), "sale")
    fields = ApplicationFields(owner="陈志远", phone="13800002046", starts=sites.STARTS, ends=sites.ENDS)
    assert desk.correct(permit.id, fields).owner_id == permit.owner_id


def test_the_phone_of_a_case_is_put_right_though_its_works_were_years_ago(ground, desk, estate, now):
    permit = sites.works(ground, estate.units[FLAT])
    now.set_day(sites.STARTS.replace(year=2029))
    fields = ApplicationFields(phone="13900005566", starts=sites.STARTS, ends=sites.ENDS)
    assert desk.correct(permit.id, fields).phone == "13900005566"


def test_days_of_issued_works_are_put_right_by_an_extension_only(ground, desk, estate):
    permit = sites.works(ground, estate.units[FLAT])
    fields = ApplicationFields(phone="13800002046", starts=sites.STARTS, ends=sites.ENDS)
    assert desk.correct(permit.id, fields).phone == "13800002046"
    with pytest.raises(Refusal, match="was reviewed as it stands"):
        desk.correct(permit.id, ApplicationFields(phone="13800002046", starts=sites.STARTS, ends=date(2027, 3, 1)))


def test_works_are_taken_off_and_stay_with_their_day(ground, desk, estate):
    permit = sites.begun(ground, estate.units[FLAT], (sites.PAINT, sites.WALL))
    fields = ApplicationFields(phone="13900001122", starts=sites.STARTS, ends=sites.ENDS)
    desk.correct(permit.id, fields, scope=(sites.PAINT, sites.GAS, sites.PAINT))
    assert [(line.text, line.risk) for line in ScopeDesk(ground).of(permit.id)] == [
        ("墙面粉刷", Risk.NONE), ("移改燃气管道", Risk.GAS), ("墙面粉刷", Risk.NONE),
    ]  # fmt: skip
    with ground.database.reading() as session:
        taken_off = session.scalars(select(ScopeItem.text).where(ScopeItem.removed_at.is_not(None))).all()
    assert taken_off == ["拆除厨房承重墙"]
    with pytest.raises(Refusal, match="which works"):
        desk.correct(permit.id, fields, scope=(ScopeFields(" \ud800 "),))


@pytest.mark.parametrize(
    ("told", "risk"),
    [
        ("拆除厨房与客厅间墙体", Risk.STRUCTURE), ("燃气管改道", Risk.GAS), ("地暖改造", Risk.HEATING),
        ("阳台封窗", Risk.FACADE), ("衛生間防水重做", Risk.WATERPROOFING), ("砌隔墙", Risk.LOAD),
        ("墙面刷漆", Risk.NONE), ("", Risk.NONE),
    ],
)  # fmt: skip
def test_works_tell_what_may_be_dangerous_of_them(told, risk):
    assert proposed_risk(told) is risk


def test_a_barred_contractor_is_refused_at_once_and_before_each_step(ground, desk, estate, signed_in):
    firm = sites.contractor(ground)
    permit = sites.applied(ground, estate.units[FLAT], contractor_id=firm)
    signed_in(Role.SUPERVISOR)
    ContractorDesk(ground).bar(firm, "屡次违规")
    with pytest.raises(Refusal) as refused:
        desk.begin(estate.units[SMALL], ApplicationFields(contractor_id=firm))
    assert refused.value.field == "contractor_id"
    assert "屡次违规" in lacks(ground, permit.id, PermitState.FIRST_REVIEWED)[0]
    assert desk.contractor_standing(firm).barred == "屡次违规"


def test_a_contractor_has_a_site_manager_who_can_be_reached(ground, desk, estate):
    firm = sites.contractor(ground)
    permit = desk.begin(estate.units[FLAT], ApplicationFields(contractor_id=firm, starts=sites.STARTS, ends=sites.ENDS))
    assert lacks(ground, permit.id, PermitState.APPLIED)[:2] == [
        "Type the contractor's site manager.", "Type the site manager's phone.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("starts", "ends", "field"),
    [
        (date(2026, 12, 1), date(2026, 11, 30), "ends"), (None, date(2026, 12, 1), "starts"),
        (date(2026, 12, 1), date(2030, 1, 1), "ends"), (date(2001, 1, 1), date(2026, 12, 1), "starts"),
    ],
)  # fmt: skip
def test_impossible_days_are_refused_beside_their_field(ground, desk, estate, starts, ends, field):
    with pytest.raises(Refusal) as refused:
        desk.begin(estate.units[FLAT], ApplicationFields(starts=starts, ends=ends))
    assert refused.value.field == field


def test_an_application_is_not_handed_in_when_its_works_should_be_over(ground, desk, estate, now):
    permit = sites.begun(ground, estate.units[FLAT])
    now.set_day(sites.ENDS + timedelta(days=1))
    assert "The works were to end on 2027-01-31" in lacks(ground, permit.id, PermitState.APPLIED)[0]


@pytest.mark.parametrize("reached", [sites.begun, sites.applied, sites.first_reviewed])
def test_an_application_is_withdrawn_with_its_reason(ground, desk, estate, reached):
    permit = reached(ground, estate.units[FLAT])
    with pytest.raises(Refusal, match="reason"):
        desk.withdraw(permit.id, "  ")
    desk.withdraw(permit.id, "业主暂不装修")
    last = steps_of(ground, "permit", permit.id)[0]
    assert (last.went_to, last.remark) == ("withdrawn", "业主暂不装修")
    with pytest.raises(Refusal, match="does not allow"):
        desk.withdraw(permit.id, "业主暂不装修")


def test_withdrawn_before_it_is_paid_nothing_is_owed_any_more(ground, desk, estate):
    permit = sites.to_pay(ground, estate.units[FLAT])
    desk.withdraw(permit.id, "业主暂不装修")
    assert sites.standing(ground, permit.id).state == "withdrawn"
    assert sites.paid(ground, permit) is None


def test_withdrawn_once_it_is_paid_its_deposits_go_back_first(ground, desk, estate):
    permit = sites.to_pay(ground, estate.units[FLAT])
    sites.paid(ground, permit)
    assert desk.withdraw(permit.id, "业主暂不装修").state == "refund_due"
    assert sites.faults(ground) == {}


def test_works_that_go_on_are_not_withdrawn(ground, desk, estate):
    permit = sites.works(ground, estate.units[FLAT])
    with pytest.raises(Refusal, match="does not allow"):
        desk.withdraw(permit.id, "业主暂不装修")


def test_an_application_of_an_enquiry_keeps_its_number(ground, desk, estate):
    enquiry = EnquiryDesk(ground).note(
        EnquiryFields(Channel.PHONE, "renovation", "想装修", unit_id=estate.units[FLAT]), onward=True
    )
    files = AttachmentDesk(ground)
    files.attach("enquiry", enquiry.id, [files.store.put("图纸.pdf", b"%PDF-1.4\n%%EOF\n")])
    permit = desk.begin(
        estate.units[FLAT], ApplicationFields(), source=enquiry.number, files_of=("enquiry", enquiry.id)
    )
    assert permit.source == enquiry.number
    assert [file.name for file in files.of("permit", permit.id)] == ["图纸.pdf"]


def test_of_two_who_begin_for_one_unit_at_once_the_second_is_told_of_the_first(estate, signed_in, now):
    signed_in(Role.RECEPTIONIST)
    barrier = Barrier(2)

    def begin(ground):
        barrier.wait()
        try:
            return ApplicationDesk(ground).begin(estate.units[FLAT], ApplicationFields(), (sites.PAINT,)).number
        except Refusal as refusal:
            return str(refusal)

    other = Ground(estate.ground.folder, Clock(now=now))
    people.sign_in(other, Role.CASHIER)
    with closing(other), ThreadPoolExecutor(2) as counters:
        told = set(counters.map(begin, (estate.ground, other)))
    assert told == {"XK20261121-0001", f"For {FLAT} there is XK20261121-0001 already: go on with that."}
