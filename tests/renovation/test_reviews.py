"""The reviews of an application: which papers its works want, whose eyes, who else consents; and the permit issued."""

from datetime import UTC, date, datetime, timedelta

import pytest

from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Operators, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.renovation.applications import ApplicationDesk, ApplicationFields
from frontdesk.renovation.documents import CHECKLIST, DocumentDesk, asked_of
from frontdesk.renovation.issuing import IssueDesk
from frontdesk.renovation.keptpapers import kept_paper
from frontdesk.renovation.records import Applicant, Outcome, Risk, Shown, Stage
from frontdesk.renovation.reviews import ReviewDesk
from frontdesk.residents.records import Status, Unit
from tests.people import FLAT, OPERATORS, PASSWORD, SMALL
from tests.renovation import sites


@pytest.fixture
def ground(estate, signed_in):
    """The supervisor's counter."""
    signed_in(Role.SUPERVISOR)
    return estate.ground


@pytest.fixture
def desk(ground):
    return ReviewDesk(ground)


@pytest.fixture
def flat(estate):
    return estate.units[FLAT]


def word(ground, role, right):
    return Operators(ground).authority(OPERATORS[role], PASSWORD, right)


# What the checklist asks for


@pytest.mark.parametrize(
    ("applicant", "risks", "firm", "more"),
    [
        (Applicant.OWNER, (), False, set()),
        (Applicant.OWNER, (), True, {"licence", "qualification"}),
        (Applicant.TENANT, (), False, {"applicant_id", "lease", "owner_consent"}),
        (Applicant.AGENT, (), False, {"applicant_id", "attorney"}),
        (Applicant.OWNER, (Risk.STRUCTURE, Risk.LOAD), False, {"design"}),
        (Applicant.OWNER, (Risk.WATERPROOFING,), False, {"waterproofing"}),
        (Applicant.OWNER, (Risk.GAS, Risk.FACADE, Risk.HEATING), False,
         {"gas_consent", "facade_consent", "heating_consent"}),
    ],
)  # fmt: skip
def test_the_checklist_follows_who_applies_and_what_is_done(applicant, risks, firm, more):
    always = {"owner_id", "title", "plans", "electrician"}
    assert set(asked_of(applicant, risks, firm=firm)) == always | more


def test_every_danger_asks_for_a_paper():
    assert {risk for asked in CHECKLIST.values() for risk in asked.risk} == set(Risk) - {Risk.NONE}


def test_that_a_document_is_not_needed_is_said_by_whoever_reviews_with_a_reason(ground, flat, signed_in):
    permit, documents = sites.begun(ground, flat, (sites.PAINT, sites.WALL)), DocumentDesk(ground)
    signed_in(Role.RECEPTIONIST)
    with pytest.raises(Refusal, match="may not do this"):
        documents.hand_in(permit.id, "electrician", Shown.NOT_NEEDED, "不动线路")
    word_of_supervisor = word(ground, Role.SUPERVISOR, Right.REVIEW_PERMITS)
    with pytest.raises(Refusal, match="why it is not needed"):
        documents.hand_in(permit.id, "electrician", Shown.NOT_NEEDED, authority=word_of_supervisor)
    documents.hand_in(permit.id, "electrician", Shown.NOT_NEEDED, "不动线路", authority=word_of_supervisor)
    [line] = [line for line in documents.checklist(permit.id) if line.key == "electrician"]
    assert (line.shown, line.words, line.who) == ("not_needed", "不动线路", OPERATORS[Role.SUPERVISOR])
    with pytest.raises(Refusal, match="asked for by law"):
        documents.hand_in(permit.id, "design", Shown.NOT_NEEDED, "墙很薄", authority=word_of_supervisor)


def test_a_document_is_there_once_and_is_taken_back_until_the_permit_is_decided_on(ground, flat):
    permit, documents = sites.begun(ground, flat), DocumentDesk(ground)
    documents.hand_in(permit.id, "plans", Shown.ORIGINAL)
    with pytest.raises(Refusal, match="handed in already"):
        documents.hand_in(permit.id, "plans", Shown.COPY)
    documents.tick(permit.id, {"plans": "", "title": ""})
    assert not any(line.shown for line in documents.checklist(permit.id))
    documents.tick(permit.id, {"plans": Shown.ORIGINAL, "title": Shown.COPY})
    documents.tick(permit.id, {"plans": Shown.COPY})
    assert [line.shown for line in documents.checklist(permit.id) if line.shown] == ["copy", "copy"]
    with sites.by(ground, Role.RECEPTIONIST):
        sites.handed_in(ground, permit.id)
        ApplicationDesk(ground).apply(permit.id)
    ReviewDesk(ground).first_review(permit.id)
    with sites.by(ground, Role.MANAGER):
        ReviewDesk(ground).final_review(permit.id)
    with pytest.raises(Refusal, match="does not allow"):
        documents.tick(permit.id, {"plans": ""})


# The reviews


def test_a_wall_is_not_taken_down_without_the_drawing(ground, desk, flat):
    permit = sites.begun(ground, flat, (sites.PAINT, sites.WALL))
    with sites.by(ground, Role.RECEPTIONIST):
        sites.handed_in(ground, permit.id, but=["design"])
        ApplicationDesk(ground).apply(permit.id)
    with pytest.raises(Refusal, match="Architect's drawing"):
        desk.first_review(permit.id)
    desk.send_back(permit.id, "请补原设计单位出具的结构变更图纸")
    with sites.by(ground, Role.RECEPTIONIST):
        DocumentDesk(ground).hand_in(permit.id, "design", Shown.ORIGINAL)
        ApplicationDesk(ground).apply(permit.id)
    desk.first_review(permit.id, "图纸已核对")
    with pytest.raises(Refusal, match="may not do this"):
        desk.final_review(permit.id)
    desk.final_review(permit.id, authority=word(ground, Role.MANAGER, Right.APPROVE_PERMITS))
    assert [(line.stage, line.outcome, line.who) for line in desk.of(permit.id)] == [
        (Stage.FINAL, Outcome.PASSED, OPERATORS[Role.MANAGER]),
        (Stage.FIRST, Outcome.PASSED, OPERATORS[Role.SUPERVISOR]),
        (Stage.FIRST, Outcome.RETURNED, OPERATORS[Role.SUPERVISOR]),
    ]
    assert [step.who for step in steps_of(ground, "permit", permit.id)[:2]] == [
        OPERATORS[Role.MANAGER], OPERATORS[Role.SUPERVISOR],
    ]  # fmt: skip
    assert sites.faults(ground) == {}


def test_gas_waits_for_the_supplier_and_the_office_answers_anew_after(ground, desk, flat, now):
    permit = sites.begun(ground, flat, (sites.GAS,))
    with sites.by(ground, Role.RECEPTIONIST):
        sites.handed_in(ground, permit.id, but=["gas_consent"])
        ApplicationDesk(ground).apply(permit.id)
    with pytest.raises(Refusal, match="Consent of the gas supplier"):
        desk.first_review(permit.id)
    with pytest.raises(Refusal, match="to whom"):
        desk.refer(permit.id, " ")
    assert desk.refer(permit.id, "港华燃气", "改管方案已转").due_at is None
    assert desk.of(permit.id)[0].words == "港华燃气；改管方案已转"
    with pytest.raises(Refusal, match="Consent of the gas supplier"):
        desk.consented(permit.id)
    now.go_on(days=30)
    DocumentDesk(ground).hand_in(permit.id, "gas_consent", Shown.ORIGINAL)
    assert desk.consented(permit.id).due_at == datetime(2026, 12, 23, 10, tzinfo=UTC)
    assert desk.first_review(permit.id).state == "first_reviewed"


def test_works_that_want_nobodys_consent_are_not_referred(ground, desk, flat):
    permit = sites.applied(ground, flat)
    with pytest.raises(Refusal, match="the office decides itself"):
        desk.refer(permit.id, "街道办")


def test_who_recorded_or_first_reviewed_does_not_give_the_final_review(ground, desk, flat, estate, signed_in):
    signed_in(Role.MANAGER)
    fields = ApplicationFields(starts=sites.STARTS, ends=sites.ENDS)
    recorded = ApplicationDesk(ground).begin(flat, fields, (sites.PAINT,))
    sites.handed_in(ground, recorded.id)
    ApplicationDesk(ground).apply(recorded.id)
    with sites.by(ground, Role.SUPERVISOR):
        desk.first_review(recorded.id)
    with pytest.raises(Refusal, match="Who recorded"):
        desk.final_review(recorded.id)
    reviewed = sites.applied(ground, estate.units[SMALL])
    desk.first_review(reviewed.id)
    with pytest.raises(Refusal, match="Who gave the first review"):
        desk.final_review(reviewed.id)
    EstateDesk(ground).set_rule("permit.four_eyes", "no")
    assert desk.final_review(recorded.id).state == desk.final_review(reviewed.id).state == "to_pay"


@pytest.mark.parametrize("over_the_shoulder", [False, True])
@pytest.mark.parametrize(
    ("recorder", "first", "manager_was_in_it"),
    [
        (Role.RECEPTIONIST, Role.SUPERVISOR, False),
        (Role.SUPERVISOR, Role.SUPERVISOR, False),
        (Role.RECEPTIONIST, Role.MANAGER, True),
        (Role.MANAGER, Role.SUPERVISOR, True),
        (Role.MANAGER, Role.MANAGER, True),
    ],
)
def test_the_final_review_is_by_other_eyes_wherever_they_look(
    ground, desk, flat, signed_in, recorder, first, manager_was_in_it, over_the_shoulder
):
    with sites.by(ground, recorder):
        fields = ApplicationFields(starts=sites.STARTS, ends=sites.ENDS)
        permit = ApplicationDesk(ground).begin(flat, fields, (sites.PAINT,))
        sites.handed_in(ground, permit.id)
        ApplicationDesk(ground).apply(permit.id)
    with sites.by(ground, first):
        desk.first_review(permit.id)
    signed_in(Role.RECEPTIONIST if over_the_shoulder else Role.MANAGER)
    mine = word(ground, Role.MANAGER, Right.APPROVE_PERMITS) if over_the_shoulder else None
    if manager_was_in_it:
        with pytest.raises(Refusal, match=r"Who (recorded|gave)"):
            desk.final_review(permit.id, authority=mine)
    else:
        assert desk.final_review(permit.id, authority=mine).state == "to_pay"


def test_who_was_let_go_meanwhile_reviews_nothing(ground, desk, flat, signed_in):
    permit = sites.applied(ground, flat)
    with sites.by(ground, Role.MANAGER):
        supervisor = next(one for one in Operators(ground).all() if one.role == Role.SUPERVISOR)
        Operators(ground).change(supervisor.id, Role.SUPERVISOR, active=False)
    with pytest.raises(Refusal, match="changed at another counter"):
        desk.first_review(permit.id)
    signed_in(Role.RECEPTIONIST)
    with pytest.raises(Refusal):
        word(ground, Role.SUPERVISOR, Right.REVIEW_PERMITS)


def test_a_receptionist_reviews_only_on_a_supervisors_word(ground, desk, flat, signed_in):
    permit = sites.applied(ground, flat)
    signed_in(Role.RECEPTIONIST)
    with pytest.raises(Refusal, match="may not do this"):
        desk.first_review(permit.id)
    with pytest.raises(Refusal, match="must authorise"):
        desk.first_review(permit.id, authority=word(ground, Role.SUPERVISOR, Right.APPROVE))
    desk.first_review(permit.id, authority=word(ground, Role.SUPERVISOR, Right.REVIEW_PERMITS))
    assert desk.of(permit.id)[0].who == OPERATORS[Role.SUPERVISOR]


def test_a_review_is_given_once(ground, desk, flat):
    permit = sites.first_reviewed(ground, flat)
    with pytest.raises(Refusal, match="does not allow"):
        desk.first_review(permit.id)


def test_the_final_review_sends_back_to_the_first_and_both_are_given_again(ground, desk, flat, signed_in):
    permit = sites.first_reviewed(ground, flat)
    with pytest.raises(Refusal, match="may not do this"):  # by now it is the manager's
        desk.send_back(permit.id, "防水方案再核对")
    signed_in(Role.MANAGER)
    due = sites.standing(ground, permit.id).due_at
    assert desk.send_back(permit.id, "防水方案再核对", to_first_review=True).due_at == due
    with pytest.raises(Refusal, match="does not allow"):
        desk.final_review(permit.id)
    signed_in(Role.SUPERVISOR)
    assert desk.first_review(permit.id).state == "first_reviewed"


@pytest.mark.parametrize(
    ("reached", "role", "stage"),
    [(sites.applied, Role.SUPERVISOR, Stage.FIRST), (sites.first_reviewed, Role.MANAGER, Stage.FINAL)],
)
def test_a_permit_is_refused_with_the_reason_and_applied_for_anew(ground, desk, flat, signed_in, reached, role, stage):
    permit = reached(ground, flat)
    signed_in(role)
    with pytest.raises(Refusal, match="reason"):
        desk.reject(permit.id, "")
    assert desk.reject(permit.id, "拟拆除承重墙，依法不予批准").due_at is None
    assert (desk.of(permit.id)[0].stage, desk.of(permit.id)[0].outcome) == (stage, Outcome.REJECTED)
    assert sites.applied(ground, flat).state == "applied"
    assert sites.faults(ground) == {}


# Issuing


def test_a_permit_is_issued_when_it_is_paid_and_again_to_be_paid_when_the_receipt_is_void(ground, flat, signed_in):
    permit, desk = sites.to_pay(ground, flat), IssueDesk(ground)
    with pytest.raises(Refusal, match="to be paid at the fee desk"):
        desk.issue(permit.id)
    receipt = sites.paid(ground, permit)
    signed_in(Role.MANAGER)
    CashDesk(ground).void(receipt.id, "收错户")
    with pytest.raises(Refusal, match="to be paid at the fee desk"):
        desk.issue(permit.id)
    sites.paid(ground, permit)
    assert desk.issue(permit.id).state == "works"
    with pytest.raises(Refusal, match="does not allow"):
        desk.issue(permit.id)


def test_the_unit_of_an_issued_permit_is_under_renovation_and_how_it_stood_is_remembered(ground, flat):
    permit = sites.works(ground, flat)
    assert permit.unit_status == Status.OWNER_OCCUPIED
    with ground.database.reading() as session:
        assert session.get_one(Unit, flat).status == Status.UNDER_RENOVATION
    assert kept_paper(ground, "permit", permit.id)["number"] == permit.number


def test_of_a_tenants_works_the_owner_has_a_copy_the_next_day(ground, flat):
    permit, desk = sites.works(ground, flat, applicant_kind=Applicant.TENANT, applicant="吴鹏"), IssueDesk(ground)
    assert permit.copy_due == date(2026, 11, 22)
    desk.note_copied(permit.id, "陈志远（微信）")
    assert sites.standing(ground, permit.id).copied_to == "陈志远（微信）"
    with pytest.raises(Refusal, match="has a copy"):
        desk.note_copied(permit.id, "陈志远")


def test_an_owner_who_applied_wants_no_copy(ground, flat):
    permit = sites.works(ground, flat)
    with pytest.raises(Refusal, match="no copy is due"):
        IssueDesk(ground).note_copied(permit.id, "陈志远")


def test_a_permit_whose_works_should_be_over_is_issued_with_new_days(ground, flat, now):
    permit = sites.to_pay(ground, flat)
    sites.paid(ground, permit)
    now.set_day(sites.ENDS + timedelta(days=1))
    with pytest.raises(Refusal, match="which is over"):
        IssueDesk(ground).issue(permit.id)
    fields = ApplicationFields(phone="13900001122", starts=sites.ENDS, ends=sites.ENDS + timedelta(days=60))
    ApplicationDesk(ground).correct(permit.id, fields)
    assert IssueDesk(ground).issue(permit.id).ends == date(2027, 4, 1)
