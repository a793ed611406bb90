"""What changes of a case on its way: more time or works, another contractor, another owner, works given up midway."""

from datetime import date

import pytest

from frontdesk.core.operators import Authority, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.renovation.charged import fees_of
from frontdesk.renovation.completions import CompletionDesk
from frontdesk.renovation.contractors import ContractorDesk
from frontdesk.renovation.documents import DocumentDesk
from frontdesk.renovation.extensions import ExtensionDesk, ExtensionFields
from frontdesk.renovation.gate import GateDesk, Verdict
from frontdesk.renovation.listed import PermitLists
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.passlists import out_of
from frontdesk.renovation.records import Applicant, PermitState, Risk, Shown
from frontdesk.renovation.records.changes import DepositGoes, ExtensionState
from frontdesk.renovation.records.money import FeeWhat
from frontdesk.renovation.scopes import ScopeDesk
from frontdesk.renovation.sheets import CaseSheets
from frontdesk.renovation.successions import FIRM_PAPERS, SuccessionDesk, SuccessorFields
from frontdesk.renovation.withdrawing import WithdrawingDesk
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields
from tests.people import FLAT
from tests.renovation import sites

LATER = date(2027, 2, 28)
BUYER = PersonFields("苏晴", ("13600003344",))


@pytest.fixture
def ground(estate, signed_in):
    """The receptionist's counter; whatever a test does, the books are sound."""
    signed_in(Role.RECEPTIONIST)
    yield estate.ground
    assert sites.faults(estate.ground) == {}


@pytest.fixture
def site(ground, estate):
    """A flat in which a firm works, with one worker who has a pass."""
    return sites.works(ground, estate.units[FLAT], contractor_id=sites.contractor(ground))


def with_pass(ground, site, name="赵铁柱"):
    worker = WorkerDesk(ground).add(WorkerFields(name, trade="carpenter"))
    (made,) = PassDesk(ground).issue(site.id, [worker])
    sites.paid(ground, site)
    return made


def approved(ground, extension, **more):
    with sites.by(ground, Role.MANAGER):
        return ExtensionDesk(ground).approve(extension.id, **more)


def sold(ground, estate):
    with sites.by(ground, Role.MANAGER):
        ResidentDesk(ground).transfer_title(estate.units[FLAT], [BUYER], date(2026, 11, 21), "sale")


def lacks(ground, permit_id):
    return [one.act for one in PermitLists(ground).permit(permit_id)["missing"]]


# Extensions


def test_an_extension_prolongs_works_and_passes_and_issues_the_permit_anew(ground, site):
    with_pass(ground, site)
    extension = ExtensionDesk(ground).apply(site.id, ExtensionFields(LATER, "瓷砖缺货"))
    assert extension.number == "YQ20261121-0001"
    approved(ground, extension)
    with ground.database.reading() as session:
        assert [each.until for each in out_of(session, site.id)] == [LATER]
    kept = sites.standing(ground, site.id)
    assert (kept.state, kept.ends) == (PermitState.WORKS, LATER)
    facts = CaseSheets(ground).permit(site.id)
    assert facts is not None
    assert (facts["issue"], facts["ends"], facts["since"]) == (2, "2027-02-28", "2026-11-21")
    assert CaseSheets(ground).extension(extension.id)["decided_by"] == "沈一舟"


def test_passes_stay_as_they_are_if_they_are_not_to_run_longer(ground, site):
    with_pass(ground, site)
    approved(ground, ExtensionDesk(ground).apply(site.id, ExtensionFields(LATER, "瓷砖缺货")), passes=False)
    with ground.database.reading() as session:
        assert [each.until for each in out_of(session, site.id)] == [sites.ENDS]


def test_works_that_are_added_want_their_documents_first(ground, site):
    desk = ExtensionDesk(ground)
    extension = desk.apply(site.id, ExtensionFields(None, "改变主意", "移改燃气管道", Risk.GAS))
    with pytest.raises(Refusal, match="Consent of the gas supplier"):
        approved(ground, extension)
    DocumentDesk(ground).hand_in(site.id, "gas_consent", Shown.ORIGINAL)
    approved(ground, extension)
    assert [(line.text, line.risk) for line in ScopeDesk(ground).of(site.id)][-1] == ("移改燃气管道", Risk.GAS)
    assert sites.standing(ground, site.id).ends == sites.ENDS


def test_who_recorded_an_extension_does_not_approve_of_it(ground, site):
    with sites.by(ground, Role.MANAGER):
        extension = ExtensionDesk(ground).apply(site.id, ExtensionFields(LATER, "瓷砖缺货"))
        with pytest.raises(Refusal, match="Ask somebody else"):
            ExtensionDesk(ground).approve(extension.id)


def test_only_the_manager_approves_of_an_extension(ground, site):
    desk = ExtensionDesk(ground)
    extension = desk.apply(site.id, ExtensionFields(LATER, "瓷砖缺货"))
    with sites.by(ground, Role.SUPERVISOR), pytest.raises(Refusal, match="may not do this"):
        desk.approve(extension.id)
    with pytest.raises(Refusal, match="authorise"):
        desk.approve(extension.id, authority=Authority(1, "周明", Right.REVIEW_PERMITS))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (ExtensionFields(None, "理由"), "later last day"),
        (ExtensionFields(date(2027, 1, 1), "理由"), "runs until 2027-01-31 already"),
        (ExtensionFields(date(2029, 1, 1), "理由"), "within a year"),
        (ExtensionFields(LATER, " \ud800 "), "Type the reason"),
        (ExtensionFields(LATER, "理由", risk=Risk.GAS), "Type which works"),
    ],
)
def test_an_extension_says_what_it_asks_for(ground, site, fields, said):
    with pytest.raises(Refusal, match=said):
        ExtensionDesk(ground).apply(site.id, fields)


def test_an_extension_is_decided_on_once_and_before_works_are_done(ground, site):
    desk = ExtensionDesk(ground)
    extension = desk.apply(site.id, ExtensionFields(LATER, "瓷砖缺货"))
    with pytest.raises(Refusal, match=f"{extension.number} is not decided"):
        desk.apply(site.id, ExtensionFields(LATER, "还有"))
    with pytest.raises(Refusal, match=f"Decide on the extension {extension.number}"):
        CompletionDesk(ground).works_done(site.id)
    desk.withdraw(extension.id, "不需要了")
    with pytest.raises(Refusal, match="meanwhile"):
        approved(ground, extension)
    CompletionDesk(ground).works_done(site.id)


def test_an_extension_that_is_rejected_changes_nothing(ground, site):
    desk = ExtensionDesk(ground)
    extension = desk.apply(site.id, ExtensionFields(LATER, "瓷砖缺货"))
    with sites.by(ground, Role.MANAGER):
        desk.reject(extension.id, "已超期三次")
    assert sites.standing(ground, site.id).ends == sites.ENDS
    assert [(line.state, line.words) for line in desk.of(site.id)] == [(ExtensionState.REJECTED, "已超期三次")]


# Another contractor


def successor(ground, name="新居装饰", **told):
    firm = told.pop("contractor_id", None) or sites.contractor(ground, name)
    papers = dict.fromkeys(FIRM_PAPERS, Shown.COPY)
    return SuccessorFields(
        **{"contractor_id": firm, "reason": "原单位退场", "manager": "何立", "manager_phone": "13500005678",
           "papers": papers} | told
    )  # fmt: skip


def changed(ground, site, fields):
    with sites.by(ground, Role.SUPERVISOR):
        return SuccessionDesk(ground).change_contractor(site.id, fields)


def test_another_contractor_brings_papers_pays_a_deposit_and_stands_on_the_permit(ground, site):
    change = changed(ground, site, successor(ground))
    kept = sites.standing(ground, site.id)
    assert (kept.contractor_id, kept.manager, kept.state) == (change.contractor_id, "何立", PermitState.WORKS)
    with ground.database.reading() as session:
        asked = [fee for fee in fees_of(session, site.id) if fee.what == FeeWhat.CONTRACTOR_DEPOSIT]
    assert [(bool(fee.held), bool(fee.owed)) for fee in asked] == [(True, False), (False, True)]
    facts = CaseSheets(ground).permit(site.id)
    assert facts is not None
    assert (facts["contractor"], facts["manager_phone"], facts["issue"]) == ("新居装饰", "13500005678", 2)
    (told,) = SuccessionDesk(ground).of(site.id)
    assert (told.before, told.after, told.who) == ("鼎盛装饰", "新居装饰", "周明")


def test_no_contractor_takes_over_while_passes_of_the_one_before_are_out(ground, site):
    made = with_pass(ground, site)
    fields = successor(ground)
    with pytest.raises(Refusal, match="CR20261121-0001"):
        changed(ground, site, fields)
    PassDesk(ground).take_back([made])
    changed(ground, site, fields)


def test_a_firm_without_its_licence_does_not_take_over(ground, site):
    fields = successor(ground, papers={"qualification": Shown.COPY})
    with pytest.raises(Refusal, match="business licence"):
        changed(ground, site, fields)
    not_needed = successor(
        ground, contractor_id=fields.contractor_id, papers=dict.fromkeys(FIRM_PAPERS, Shown.NOT_NEEDED)
    )
    with pytest.raises(Refusal, match="why it is not needed"):
        changed(ground, site, not_needed)


def test_a_barred_contractor_does_not_take_over(ground, site):
    fields = successor(ground)
    with sites.by(ground, Role.SUPERVISOR):
        ContractorDesk(ground).bar(fields.contractor_id, "砸承重墙")
    with pytest.raises(Refusal, match="砸承重墙"):
        changed(ground, site, fields)


def test_the_owner_may_go_on_alone_and_nobody_is_changed_for_themselves(ground, site):
    with pytest.raises(Refusal, match="another contractor"):
        changed(ground, site, successor(ground, contractor_id=site.contractor_id))
    changed(ground, site, SuccessorFields(None, "自己干"))
    kept = sites.standing(ground, site.id)
    assert (kept.contractor_id, kept.manager) == (None, "")
    there = {line.key for line in DocumentDesk(ground).checklist(site.id) if line.shown}
    assert not there & set(FIRM_PAPERS)


def test_a_receptionist_does_not_change_contractors_alone(ground, site):
    with pytest.raises(Refusal, match="may not do this"):
        SuccessionDesk(ground).change_contractor(site.id, successor(ground))


# Another owner


def test_a_unit_that_is_sold_holds_the_case_up_until_the_new_owner_takes_it_over(ground, site, estate):
    sold(ground, estate)
    assert lacks(ground, site.id) == ["new_owner"]
    with pytest.raises(Refusal, match="苏晴"):
        CompletionDesk(ground).works_done(site.id)
    SuccessionDesk(ground).take_over(site.id, DepositGoes.PASSED_ON, words="合同附件")
    kept = sites.standing(ground, site.id)
    assert (kept.owner, kept.applicant, kept.phone) == ("苏晴", "苏晴", "13600003344")
    assert (CaseSheets(ground).permit(site.id) or {})["owner"] == "苏晴"
    CompletionDesk(ground).works_done(site.id)


def test_an_agent_of_the_former_owner_applies_no_more_and_a_tenant_stays(ground, estate):
    site = sites.works(ground, estate.units[FLAT], applicant_kind=Applicant.TENANT, applicant="高远")
    sold(ground, estate)
    SuccessionDesk(ground).take_over(site.id, DepositGoes.STAYS)
    kept = sites.standing(ground, site.id)
    assert (kept.owner, kept.applicant, kept.applicant_kind) == ("苏晴", "高远", Applicant.TENANT)


def test_nobody_takes_over_what_is_theirs(ground, site):
    with pytest.raises(Refusal, match="no other owner"):
        SuccessionDesk(ground).take_over(site.id, DepositGoes.STAYS)


def test_an_application_is_put_right_when_the_unit_is_sold(ground, estate):
    permit = sites.applied(ground, estate.units[FLAT])
    sold(ground, estate)
    assert "correct" in lacks(ground, permit.id)
    with pytest.raises(Refusal, match="does not allow"):
        SuccessionDesk(ground).take_over(permit.id, DepositGoes.STAYS)


# A permit that has expired


def test_an_expired_permit_is_extended_by_days_to_come_and_its_passes_with_it(ground, site, now):
    made = with_pass(ground, site)
    desk = ExtensionDesk(ground)
    asked = desk.apply(site.id, ExtensionFields(date(2027, 2, 3), "瓷砖缺货"))
    now.set_day(date(2027, 2, 5))
    assert GateDesk(ground).look(PassDesk(ground).worker_pass(made)["number"]).verdict == Verdict.EXPIRED
    assert lacks(ground, site.id) == ["extension", "extension"]
    with pytest.raises(Refusal, match="until 2027-02-03, which is over"):
        approved(ground, asked)
    desk.withdraw(asked.id, "重新申请")
    with pytest.raises(Refusal, match="The permit ended on 2027-01-31"):
        desk.apply(site.id, ExtensionFields(None, "加柜子", works="加装吊柜"))
    approved(ground, desk.apply(site.id, ExtensionFields(LATER, "瓷砖缺货")))
    assert GateDesk(ground).look(PassDesk(ground).worker_pass(made)["number"]).verdict == Verdict.VALID


# Given up


def test_works_that_are_given_up_are_inspected_like_others(ground, site):
    WithdrawingDesk(ground).give_up(site.id, "资金不足")
    kept = sites.standing(ground, site.id)
    assert (kept.state, kept.ended_early) == (PermitState.COMPLETING, True)
    CompletionDesk(ground).go_on(site.id, "又有钱了")
    assert not sites.standing(ground, site.id).ended_early
