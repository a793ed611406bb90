"""Money of cases that goes astray elsewhere: at the fee desk, with a sale, with a waiver; none of it is lost."""

from datetime import date

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.cases.deposits import DepositDesk
from frontdesk.fees.cases.refunds import Claim, RefundDesk
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method
from frontdesk.fees.records.cases import RefundKind
from frontdesk.renovation.applications import ApplicationDesk
from frontdesk.renovation.checks.money import MONEY_CHECKS
from frontdesk.renovation.checks.passes import PASS_CHECKS
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.records import PermitState, Shown
from frontdesk.renovation.records.changes import DepositGoes
from frontdesk.renovation.records.money import FeeWhat
from frontdesk.renovation.refunding import RefundingDesk
from frontdesk.renovation.settling import SettlingDesk
from frontdesk.renovation.successions import FIRM_PAPERS, SuccessionDesk, SuccessorFields
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.office import Office
from tests import people
from tests.renovation import sites

YUAN = Money.parse


@pytest.fixture
def ground(estate):
    """The ground of the furnished estate, with nothing wrong of its cases' money and passes afterwards."""
    yield estate.ground
    with estate.ground.database.reading() as session:
        assert not {name for name, _, ask in (*MONEY_CHECKS, *PASS_CHECKS) if ask(session)}


@pytest.fixture
def site(estate, ground):
    """A site on which a firm works."""
    return sites.works(ground, estate.units[people.FLAT], contractor_id=sites.contractor(ground))


def fee(ground, permit, what):
    """The last of this kind that the case was asked for."""
    return [each for each in SettlingDesk(ground).fees(permit.id) if each.what == what][-1]


def waived(ground, charge_id, amount):
    """Part of a charge is waived: the cashier applies for it, the manager approves."""
    desk = WaiverDesk(ground)
    with sites.by(ground, Role.CASHIER):
        [waiver] = desk.apply({charge_id: YUAN(amount)}, "协商减免")
    desk.approve(waiver.id)


def sold(ground, permit, name, goes):
    buyer = people.PersonFields(name, (f"1360000{sum(map(ord, name)) % 10000:04d}",))
    ResidentDesk(ground).transfer_title(permit.unit_id, [buyer], date(2026, 11, 21), "sale")
    SuccessionDesk(ground).take_over(permit.id, goes, words="买卖合同")


def another_firm(ground, permit):
    new = sites.contractor(ground, "新居装饰")
    papers = dict.fromkeys(FIRM_PAPERS, Shown.COPY)
    fields = SuccessorFields(new, "原单位退场", manager="何立", manager_phone="13500005678", papers=papers)
    SuccessionDesk(ground).change_contractor(permit.id, fields)


def mason(ground, name="李建国"):
    return WorkerDesk(ground).add(WorkerFields(name, "mason", phone="13700004561"))


def test_the_fee_desk_neither_keeps_of_a_deposit_of_a_case_nor_gives_it_back_behind_it(estate, ground, site):
    deposit = fee(ground, site, FeeWhat.OWNER_DEPOSIT).deposit_id
    with pytest.raises(Refusal, match=f"This deposit is of {site.number}"):
        RefundDesk(ground).apply(Claim(RefundKind.DEPOSIT, deposit, "退押金", YUAN("2000")))
    with pytest.raises(Refusal, match=f"This deposit is of {site.number}"):
        DepositDesk(ground).deduct(deposit, estate.items["装修垃圾清运费"], YUAN("10"), "墙面")
    assert not Office(ground).renovation.refunding.refunds(site.id)
    assert fee(ground, site, FeeWhat.OWNER_DEPOSIT).free == YUAN("2000")


def test_what_a_case_applied_for_is_approved_and_paid_out_at_the_fee_desk_too(ground, site):
    sites.inspected(ground, site)
    with sites.by(ground, Role.RECEPTIONIST):
        refunds = RefundingDesk(ground).apply(site.id, "竣工")
    for refund in refunds:
        RefundDesk(ground).approve(refund)
        RefundDesk(ground).pay(refund, Method.CASH)
    assert Office(ground).renovation.filing.file(site.id).state == PermitState.FILED


def test_a_contractors_deposit_never_becomes_the_owners_prepayment(ground, site):
    sites.inspected(ground, site)
    desk = RefundingDesk(ground)
    with sites.by(ground, Role.RECEPTIONIST):
        owners, firms = desk.apply(site.id, "竣工")
    desk.approve([owners, firms])
    with pytest.raises(Refusal, match="鼎盛装饰 is to have this"):
        desk.pay([owners, firms], Method.PREPAYMENT)
    assert {each.state for each in desk.refunds(site.id)} == {"approved"}  # all or none
    desk.pay([owners], Method.PREPAYMENT)
    desk.pay([firms], Method.TRANSFER)
    assert Office(ground).fee_office.desk.account(site.unit_id).prepaid == YUAN("2000")


@pytest.mark.parametrize(
    ("first", "then", "payee"),
    [
        (DepositGoes.STAYS, DepositGoes.PASSED_ON, "陈志远"),  # whoever bought had none to pass on
        (DepositGoes.PASSED_ON, DepositGoes.STAYS, "苏晴"),
        (DepositGoes.PASSED_ON, DepositGoes.PASSED_ON, "罗希"),
        (DepositGoes.STAYS, DepositGoes.STAYS, "陈志远"),
    ],
)
def test_a_deposit_goes_back_to_the_last_owner_to_whom_it_was_passed_on_by_whoever_had_it(
    ground, site, first, then, payee
):
    sold(ground, site, "苏晴", first)
    sold(ground, site, "罗希", then)
    sites.inspected(ground, site)
    assert [each.payee for each in RefundingDesk(ground).refundable(site.id)] == [payee, "鼎盛装饰"]


def test_a_deposit_that_is_on_its_way_back_is_not_passed_on(ground, site):
    sites.inspected(ground, site)
    desk = RefundingDesk(ground)
    with sites.by(ground, Role.RECEPTIONIST):
        refunds = desk.apply(site.id, "竣工")
    with pytest.raises(Refusal, match="A refund to 陈志远 is under way"):
        sold(ground, site, "苏晴", DepositGoes.PASSED_ON)
    desk.take_back(refunds)
    SuccessionDesk(ground).take_over(site.id, DepositGoes.PASSED_ON)
    assert [each.payee for each in desk.refundable(site.id)] == ["苏晴", "鼎盛装饰"]


def test_a_deposit_that_is_waived_in_part_is_settled_before_its_case_is_withdrawn(estate, ground):
    permit = sites.to_pay(ground, estate.units[people.FLAT])
    deposit = fee(ground, permit, FeeWhat.OWNER_DEPOSIT)
    waived(ground, deposit.charge_id, "500")
    with pytest.raises(Refusal, match="Owner's deposit is waived in part"):
        ApplicationDesk(ground).withdraw(permit.id, "不装了")
    waived(ground, deposit.charge_id, "1500")
    assert ApplicationDesk(ground).withdraw(permit.id, "不装了").state == PermitState.WITHDRAWN


def test_a_deposit_that_is_waived_in_part_is_missing_before_the_case_is_filed(ground, site):
    receipts = Office(ground).fee_office.desk.account(site.unit_id).receipts
    CashDesk(ground).void(receipts[0]["id"], "支票退回")
    deposit = fee(ground, site, FeeWhat.OWNER_DEPOSIT)
    waived(ground, deposit.charge_id, "500")
    waived(ground, fee(ground, site, FeeWhat.CLEANUP).charge_id, "337.08")
    sites.inspected(ground, site)
    office = Office(ground).renovation
    assert [each.facts["amount"] for each in office.lists.permit(site.id)["missing"]] == ["1,500.00"]
    with pytest.raises(Refusal, match=r"Owner's deposit: the rest of 1,500.00 is to be paid or waived"):
        office.filing.file(site.id)
    waived(ground, deposit.charge_id, "1500")
    assert office.filing.file(site.id).state == PermitState.FILED


def test_what_is_owed_for_damage_outlives_a_withdrawal(estate, ground):
    permit = sites.to_pay(ground, estate.units[people.FLAT])
    SettlingDesk(ground).deduct(permit.id, YUAN("80"), "搬料刮花电梯", charge_rest=True)
    assert ApplicationDesk(ground).withdraw(permit.id, "不装了").state == PermitState.WITHDRAWN
    assert fee(ground, permit, FeeWhat.DAMAGE).owed == YUAN("80")


def test_nobody_is_let_in_for_a_new_contractor_who_owes_its_deposit(ground, site):
    another_firm(ground, site)
    with pytest.raises(Refusal, match=r"新居装饰 owes its deposit of 2,000.00"):
        PassDesk(ground).issue(site.id, [mason(ground)])
    sites.paid(ground, site)
    assert PassDesk(ground).issue(site.id, [mason(ground, "赵石")])


def test_damage_by_the_holder_of_a_pass_is_kept_of_the_firm_that_the_holder_works_for(ground, site):
    (made,) = PassDesk(ground).issue(site.id, [mason(ground)])
    sites.paid(ground, site)
    PassDesk(ground).lost(made)
    another_firm(ground, site)
    sites.paid(ground, site)
    desk = SettlingDesk(ground)
    desk.deduct(site.id, YUAN("2020"), "弄坏水泵", pass_id=made)
    kept = [(each.what, str(each.amount)) for each in desk.deductions(site.id)]
    assert kept == [(FeeWhat.PASS_DEPOSIT, "20.00"), (FeeWhat.CONTRACTOR_DEPOSIT, "2000.00")]
    assert fee(ground, site, FeeWhat.CONTRACTOR_DEPOSIT).held == YUAN("2000")  # the new one's


def test_nothing_is_kept_for_a_pass_of_another_case(estate, ground, site):
    other = sites.works(ground, estate.units[people.SMALL])
    (made,) = PassDesk(ground).issue(other.id, [mason(ground)])
    with pytest.raises(Refusal, match="is a pass of another case"):
        SettlingDesk(ground).deduct(site.id, YUAN("10"), "墙面", pass_id=made)


def test_a_replacement_that_was_made_by_mistake_does_not_free_the_deposit_of_the_lost_pass(ground, site):
    (lost,) = PassDesk(ground).issue(site.id, [mason(ground)])
    sites.paid(ground, site)
    new = PassDesk(ground).replace(lost)
    PassDesk(ground).cancel(new, "找到了")
    assert not RefundingDesk(ground).refundable(site.id)
    PassDesk(ground).take_back([lost])
    assert [each.amount for each in RefundingDesk(ground).refundable(site.id)] == [YUAN("50")]


def test_the_deposit_that_stands_for_a_new_pass_is_not_forfeit_with_the_lost_one(ground, site):
    (lost,) = PassDesk(ground).issue(site.id, [mason(ground)])
    sites.paid(ground, site)
    new = PassDesk(ground).replace(lost)
    desk = SettlingDesk(ground)
    with pytest.raises(Refusal, match=r"The deposit of CR20261121-0001 stands for CR20261121-0002 now"):
        desk.forfeit(lost, "遗失")
    desk.forfeit(new, "逾期未交回")
    assert fee(ground, site, FeeWhat.PASS_DEPOSIT).held == 0


def test_the_rest_of_a_deposit_of_a_contractor_who_left_is_waived_before_the_case_is_filed(ground, site):
    receipts = Office(ground).fee_office.desk.account(site.unit_id).receipts
    CashDesk(ground).void(receipts[0]["id"], "支票退回")
    rest = fee(ground, site, FeeWhat.CONTRACTOR_DEPOSIT).charge_id
    CashDesk(ground).take_payment(site.unit_id, [Tendered(Method.CASH, YUAN("500"))], charges=[rest], operation="part")
    SuccessionDesk(ground).change_contractor(site.id, SuccessorFields(None, "自己干"))
    waived(ground, fee(ground, site, FeeWhat.CLEANUP).charge_id, "337.08")
    sites.inspected(ground, site)
    desk, filing = RefundingDesk(ground), Office(ground).renovation.filing
    with sites.by(ground, Role.RECEPTIONIST):
        refunds = desk.apply(site.id, "退场")
    desk.approve(refunds)
    desk.pay(refunds, Method.CASH)
    with pytest.raises(Refusal, match=r"Contractor's deposit: the rest of 1,500.00 is to be paid or waived"):
        filing.file(site.id)
    waived(ground, rest, "1500")
    assert filing.file(site.id).state == PermitState.FILED
