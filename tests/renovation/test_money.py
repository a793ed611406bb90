"""What a case pays: asked for by the rules, paid at the till, kept for damage, given back; and how it is filed."""

from datetime import date

import pytest
from sqlalchemy import text

from frontdesk.core.estate import EstateDesk
from frontdesk.core.money import Money
from frontdesk.core.operators import Operators, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.cases.refunds import RefundDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import Back, Borrower
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.renovation.applications import ApplicationDesk
from frontdesk.renovation.checks.money import MONEY_CHECKS
from frontdesk.renovation.issuing import IssueDesk
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.records import PermitState, Shown
from frontdesk.renovation.records.changes import DepositGoes
from frontdesk.renovation.records.money import FeeWhat
from frontdesk.renovation.refunding import RefundingDesk
from frontdesk.renovation.settling import SettlingDesk
from frontdesk.renovation.successions import FIRM_PAPERS, SuccessionDesk, SuccessorFields
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.records import Status, Unit
from frontdesk.shell.office import Office
from tests import people
from tests.renovation import sites

YUAN = Money.parse


def told(ground, permit):
    """What a case is asked for: what it is, how much of it is owed, how much is held."""
    fees = SettlingDesk(ground).fees(permit.id)
    return [(fee.what, str(fee.owed), str(fee.held)) for fee in fees if fee.state != "voided"]


def workers(ground, *names):
    desk = WorkerDesk(ground)
    return [desk.add(WorkerFields(name, "mason", phone=f"137000045{place + 60}")) for place, name in enumerate(names)]


def firm_site(estate, unit=people.FLAT, **told):
    return sites.works(estate.ground, estate.units[unit], contractor_id=sites.contractor(estate.ground), **told)


def given_back(ground, permit):
    """The refund of all that can go back is asked for, approved by the manager and paid out in cash."""
    desk = RefundingDesk(ground)
    with sites.by(ground, Role.RECEPTIONIST):
        refunds = desk.apply(permit.id, "竣工")
    desk.approve(refunds)
    with sites.by(ground, Role.CASHIER):
        desk.pay(refunds, Method.CASH)
    return refunds


def test_a_permit_costs_what_the_rules_say_to_the_fen(estate):
    ground = estate.ground
    permit = sites.to_pay(ground, estate.units[people.FLAT], contractor_id=sites.contractor(ground))
    assert told(ground, permit) == [
        (FeeWhat.OWNER_DEPOSIT, "2000.00", "0.00"),
        (FeeWhat.CONTRACTOR_DEPOSIT, "2000.00", "0.00"),
        (FeeWhat.CLEANUP, "337.08", "0.00"),  # 112.36 m² at 3 yuan
    ]
    EstateDesk(ground).set_rule("fee.cleanup", "3.33")
    EstateDesk(ground).set_rule("deposit.owner", "0")
    small = sites.to_pay(ground, estate.units[people.SMALL])
    assert told(ground, small) == [(FeeWhat.CLEANUP, "298.04", "0.00")]  # 89.50 m² at 3.33: 298.035
    assert not sites.faults(ground)


def test_a_permit_is_issued_when_all_is_paid_and_a_voided_receipt_is_missing_again(estate):
    ground, unit = estate.ground, estate.units[people.FLAT]
    permit = sites.to_pay(ground, unit)
    with pytest.raises(Refusal, match=r"Owner's deposit: 2,000.00 is to be paid"):
        IssueDesk(ground).issue(permit.id)
    receipt = sites.paid(ground, permit)
    CashDesk(ground).void(receipt.id, "输错")
    missing = Office(ground).renovation.lists.permit(permit.id)["missing"]
    assert [(each.facts["amount"], each.who, each.act) for each in missing] == [
        ("2,000.00", Right.TAKE_PAYMENT, "pay"),
        ("337.08", Right.TAKE_PAYMENT, "pay"),
    ]
    sites.paid(ground, permit)
    assert IssueDesk(ground).issue(permit.id).state == PermitState.WORKS


def test_each_pass_has_its_deposit_and_fee_and_a_lost_one_costs_the_fee_again(estate):
    ground, permit = estate.ground, firm_site(estate)
    desk = PassDesk(ground)
    (first,) = desk.issue(permit.id, workers(ground, "李建国"))
    assert told(ground, permit)[3:] == [(FeeWhat.PASS_DEPOSIT, "50.00", "0.00"), (FeeWhat.PASS_FEE, "10.00", "0.00")]
    sites.paid(ground, permit)
    new = desk.replace(first)
    assert told(ground, permit)[3:] == [
        (FeeWhat.PASS_DEPOSIT, "0.00", "50.00"), (FeeWhat.PASS_FEE, "0.00", "0.00"),
        (FeeWhat.REPLACEMENT, "10.00", "0.00"),
    ]  # fmt: skip
    assert not RefundingDesk(ground).refundable(permit.id)  # it stands for the new pass
    desk.take_back([new])
    (back,) = RefundingDesk(ground).refundable(permit.id)
    assert (back.amount, back.payee) == (YUAN("50"), "鼎盛装饰")
    assert not sites.faults(ground)


def test_the_deposit_of_a_pass_that_never_comes_back_is_forfeit_once(estate):
    ground, permit = estate.ground, firm_site(estate)
    (lost,) = PassDesk(ground).issue(permit.id, workers(ground, "李建国"))
    desk = SettlingDesk(ground)
    with pytest.raises(Refusal, match="No deposit is held"):
        desk.forfeit(lost, "未交回")
    sites.paid(ground, permit)
    PassDesk(ground).lost(lost)
    kept = desk.forfeit(lost, "未交回")
    assert len(kept.deductions) == 1
    (made,) = desk.deductions(permit.id)
    assert (made.what, made.amount) == (FeeWhat.PASS_DEPOSIT, YUAN("50"))
    assert made.reason.endswith(" 未交回")
    with pytest.raises(Refusal, match="No deposit is held"):
        desk.forfeit(lost, "未交回")
    assert not sites.faults(ground)


def test_damage_is_kept_of_the_contractors_deposit_first_and_the_rest_is_charged(estate):
    ground, permit = estate.ground, firm_site(estate)
    desk = SettlingDesk(ground)
    assert len(desk.deduct(permit.id, YUAN("1500"), "楼道墙面").deductions) == 1
    assert [held for _, _, held in told(ground, permit)] == ["2000.00", "500.00", "0.00"]
    with pytest.raises(Refusal, match=r"Only 2,500.00 can be kept"):
        desk.deduct(permit.id, YUAN("3000.01"), "电梯轿厢")
    made = desk.deduct(permit.id, YUAN("3000.01"), "电梯轿厢", charge_rest=True)
    assert made.charged == YUAN("500.01")
    assert [(each.what, str(each.amount)) for each in desk.deductions(permit.id)] == [
        (FeeWhat.OWNER_DEPOSIT, "2000.00"), (FeeWhat.CONTRACTOR_DEPOSIT, "500.00"),
        (FeeWhat.CONTRACTOR_DEPOSIT, "1500.00"),
    ]  # fmt: skip
    assert told(ground, permit)[-1] == (FeeWhat.DAMAGE, "500.01", "0.00")
    assert not sites.faults(ground)


def test_only_who_reviews_permits_keeps_of_a_deposit_or_whoever_they_vouch_for(estate):
    ground, permit = estate.ground, firm_site(estate)
    desk = SettlingDesk(ground)
    with sites.by(ground, Role.RECEPTIONIST):
        with pytest.raises(Refusal, match="may not do this"):
            desk.deduct(permit.id, YUAN("10"), "楼道墙面")
        word = Operators(ground).authority(people.OPERATORS[Role.SUPERVISOR], people.PASSWORD, Right.REVIEW_PERMITS)
        desk.deduct(permit.id, YUAN("10"), "楼道墙面", authority=word)


def test_deposits_go_back_by_other_eyes_and_the_case_is_filed_as_if_nothing_had_been(estate):
    ground, permit = estate.ground, firm_site(estate)
    (pass_id,) = PassDesk(ground).issue(permit.id, workers(ground, "李建国"))
    sites.paid(ground, permit)
    filing, desk = Office(ground).renovation.filing, RefundingDesk(ground)
    assert not desk.refundable(permit.id)
    sites.inspected(ground, permit)
    assert [str(back.amount) for back in desk.refundable(permit.id)] == ["2000.00", "2000.00"]  # the pass is out
    PassDesk(ground).take_back([pass_id])
    with pytest.raises(Refusal, match=r"Apply for the refund of 4,050.00"):
        filing.file(permit.id)
    with sites.by(ground, Role.RECEPTIONIST):
        refunds = desk.apply(permit.id, "竣工")
        with pytest.raises(Refusal, match="No deposit can go back now"):
            desk.apply(permit.id, "竣工")
        with pytest.raises(Refusal, match="may not do this"):
            desk.approve(refunds)
    with pytest.raises(Refusal, match=r"Approve the refund of 4,050.00"):
        filing.file(permit.id)
    desk.approve(refunds)
    with pytest.raises(Refusal, match=r"Pay out the refund of 4,050.00"):
        filing.file(permit.id)
    desk.pay(refunds, Method.TRANSFER, "6222")
    desk.pay(refunds, Method.TRANSFER, "6222")
    assert {(each.state, each.payee) for each in desk.refunds(permit.id)} == {("paid", "陈志远"), ("paid", "鼎盛装饰")}
    with ground.database.reading() as session:
        assert session.get_one(Unit, permit.unit_id).status == Status.UNDER_RENOVATION
    assert filing.file(permit.id).state == PermitState.FILED
    with ground.database.reading() as session:
        assert session.get_one(Unit, permit.unit_id).status == Status.OWNER_OCCUPIED
    slip = RefundDesk(ground).slip(refunds[0])
    assert slip["reason"] == f"{permit.number} 竣工"
    assert not sites.faults(ground)


def test_part_of_a_deposit_is_asked_back_for_somebody_else_and_what_was_refused_can_be_asked_again(estate):
    ground, permit = estate.ground, firm_site(estate)
    sites.inspected(ground, permit)
    desk = RefundingDesk(ground)
    owners, _ = desk.refundable(permit.id)
    of = owners.fee.id
    with pytest.raises(Refusal, match=r"Of this deposit 2,000.00 can go back now"):
        desk.apply(permit.id, "竣工", amounts={of: YUAN("2000.01")})
    with sites.by(ground, Role.RECEPTIONIST):
        refunds = desk.apply(permit.id, "竣工", amounts={of: YUAN("1200.50")}, payees={of: "陈小远"})
    desk.reject(refunds, "缺收据")
    with sites.by(ground, Role.RECEPTIONIST):
        again = desk.apply(permit.id, "竣工", amounts={of: YUAN("1200.50")}, payees={of: "陈小远"})
        desk.take_back(again)
        desk.apply(permit.id, "竣工", amounts={of: YUAN("1999.99")}, payees={of: "陈小远"})
    assert [(each.state, str(each.amount), each.payee) for each in desk.refunds(permit.id)] == [
        ("applied", "1999.99", "陈小远"), ("withdrawn", "1200.50", "陈小远"), ("rejected", "1200.50", "陈小远"),
    ]  # fmt: skip
    assert [str(back.amount) for back in desk.refundable(permit.id)] == ["0.01", "2000.00"]


def test_who_withdraws_before_the_permit_gets_back_what_was_paid_and_owes_nothing(estate):
    ground = estate.ground
    unpaid = sites.to_pay(ground, estate.units[people.SMALL])
    assert ApplicationDesk(ground).withdraw(unpaid.id, "不装了").state == PermitState.WITHDRAWN
    assert not told(ground, unpaid)
    part = sites.to_pay(ground, estate.units[people.FLAT])
    fees = SettlingDesk(ground).fees(part.id)
    deposit = [fees[0].charge_id]
    receipt = CashDesk(ground).take_payment(
        part.unit_id, [Tendered(Method.CASH, YUAN("500"))], charges=deposit, operation="some"
    )
    with pytest.raises(Refusal, match="paid in part"):
        ApplicationDesk(ground).withdraw(part.id, "不装了")
    CashDesk(ground).void(receipt.id, "输错")
    CashDesk(ground).take_payment(part.unit_id, [Tendered(Method.CASH, YUAN("2000"))], charges=deposit, operation="all")
    assert ApplicationDesk(ground).withdraw(part.id, "不装了").state == PermitState.REFUND_DUE
    assert told(ground, part) == [(FeeWhat.OWNER_DEPOSIT, "0.00", "2000.00")]
    given_back(ground, part)
    assert Office(ground).renovation.filing.file(part.id).state == PermitState.FILED
    assert not sites.faults(ground)


def test_a_fee_that_bounced_is_paid_before_the_case_is_filed_and_a_deposit_nobody_paid_is_asked_for_no_more(estate):
    ground = estate.ground
    permit = sites.to_pay(ground, estate.units[people.FLAT])
    receipt = sites.paid(ground, permit)
    IssueDesk(ground).issue(permit.id)
    CashDesk(ground).void(receipt.id, "支票退回")
    sites.inspected(ground, permit)
    filing = Office(ground).renovation.filing
    with pytest.raises(Refusal, match=r"Clean-up fee: 337.08 is to be paid"):
        filing.file(permit.id)
    cleanup = SettlingDesk(ground).fees(permit.id)[1]
    CashDesk(ground).take_payment(
        permit.unit_id, [Tendered(Method.CASH, cleanup.owed)], charges=[cleanup.charge_id], operation="again"
    )
    filing.file(permit.id)
    assert [fee.state for fee in SettlingDesk(ground).fees(permit.id)] == ["voided", "paid"]
    assert not sites.faults(ground)


def test_keys_are_lent_for_a_case_while_it_has_its_permit_and_are_back_before_it_is_filed(estate):
    ground = estate.ground
    cabinet, office = Cabinet(ground), Office(ground)
    cabinet.add(NewKey("P-031", KeyKind.PUBLIC, "泵房", copies=2))
    copy = cabinet.copy_named("P-031-1")
    staff = Borrower(BorrowerKind.STAFF, "赵工", "13700003344")
    permit = sites.to_pay(ground, estate.units[people.FLAT])
    lend = office.keys.lending.lend
    with pytest.raises(Refusal, match="has no permit yet"):
        lend([copy], staff, "量房", source=permit.number)
    sites.paid(ground, permit)
    IssueDesk(ground).issue(permit.id)
    lend([copy], staff, "关水", source=permit.number)
    sites.inspected(ground, permit)
    given_back(ground, permit)
    with pytest.raises(Refusal, match="Keys that are out come back: P-031-1"):
        office.renovation.filing.file(permit.id)
    office.keys.lending.take_back([Back(copy)])
    office.renovation.filing.file(permit.id)
    with pytest.raises(Refusal, match="is over: no keys are lent"):
        lend([copy], staff, "关水", source=permit.number)


def test_after_a_swap_of_contractors_the_former_ones_deposit_is_free_and_the_new_one_answers_for_damage(estate):
    ground, permit = estate.ground, firm_site(estate)
    new = sites.contractor(ground, "新居装饰")
    fields = SuccessorFields(
        new, "原单位退场", manager="何立", manager_phone="13500005678", papers=dict.fromkeys(FIRM_PAPERS, Shown.COPY)
    )
    SuccessionDesk(ground).change_contractor(permit.id, fields)
    (back,) = RefundingDesk(ground).refundable(permit.id)
    assert (back.payee, back.amount) == ("鼎盛装饰", YUAN("2000"))
    desk = SettlingDesk(ground)
    desk.deduct(permit.id, YUAN("1"), "楼道墙面")
    assert desk.deductions(permit.id)[0].what == FeeWhat.OWNER_DEPOSIT  # the new one has left nothing yet
    desk.deduct(permit.id, YUAN("2"), "电梯轿厢", contractor_id=back.fee.contractor_id)
    assert [held for _, _, held in told(ground, permit)] == ["1999.00", "1998.00", "0.00", "0.00"]
    sites.paid(ground, permit)
    given_back(ground, permit)
    assert [held for _, _, held in told(ground, permit)] == ["1999.00", "0.00", "0.00", "2000.00"]
    assert not sites.faults(ground)


def test_a_contractor_who_never_paid_is_not_asked_once_another_one_took_over(estate):
    ground, permit = estate.ground, firm_site(estate)
    receipts = Office(ground).fee_office.desk.account(permit.unit_id).receipts
    CashDesk(ground).void(receipts[0]["id"], "支票退回")
    SuccessionDesk(ground).change_contractor(permit.id, SuccessorFields(None, "自己干"))
    assert [what for what, _, _ in told(ground, permit)] == [FeeWhat.OWNER_DEPOSIT, FeeWhat.CLEANUP]
    assert not sites.faults(ground)


def test_a_deposit_that_was_passed_on_goes_back_to_the_new_owner(estate):
    ground, permit = estate.ground, firm_site(estate)
    buyer = people.PersonFields("苏晴", ("13600003344",))
    ResidentDesk(ground).transfer_title(permit.unit_id, [buyer], date(2026, 11, 21), "sale")
    SuccessionDesk(ground).take_over(permit.id, DepositGoes.PASSED_ON, words="合同附件")
    sites.inspected(ground, permit)
    payees = [back.payee for back in RefundingDesk(ground).refundable(permit.id)]
    assert payees == ["苏晴", "鼎盛装饰"]


def test_what_two_counters_do_with_one_deposit_never_comes_to_more_than_is_held(estate):
    ground, permit = estate.ground, firm_site(estate)
    sites.inspected(ground, permit)
    desk = RefundingDesk(ground)
    with sites.by(ground, Role.RECEPTIONIST):
        refunds = desk.apply(permit.id, "竣工")
    SettlingDesk(ground).deduct(permit.id, YUAN("0.01"), "楼道墙面")
    with pytest.raises(Refusal, match="is held"):
        desk.approve(refunds)
    assert {each.state for each in desk.refunds(permit.id)} == {"applied"}  # all or none
    desk.reject(refunds, "先扣款")
    given_back(ground, permit)
    assert [held for _, _, held in told(ground, permit)] == ["0.00", "0.00", "0.00"]
    assert not sites.faults(ground)


CHANGED = {
    "UPDATE permit_fee SET amount = amount + 1 WHERE id = 1": {"permit_fees", "permit_money_noted"},
    "UPDATE permit_fee SET deposit_id = NULL WHERE id = 1": {"permit_fees", "permit_deposits", "permit_money_noted"},
    "DELETE FROM permit_fee WHERE what = 'cleanup'": {"permit_fees", "permit_money_noted"},
    "UPDATE deposit SET used = used - 1 WHERE id = 1": {"permit_deposits", "permits_over"},
    "UPDATE permit_deduction SET fee_id = 1": {"permit_deposits", "permit_money_noted"},
    "UPDATE permit_refund SET fee_id = 3 WHERE fee_id = 1": {"permit_deposits", "permit_money_noted"},
    "UPDATE worker_pass SET state = 'issued', ended_at = NULL": {"permits_over"},
    "UPDATE key_loan SET back_at = NULL": {"permits_over"},
}
"""What somebody does to the rows of a case that is filed, and which checks tell of it."""


def test_what_was_changed_of_the_money_behind_its_back_is_found(estate):
    ground, permit = estate.ground, firm_site(estate)
    office, cabinet = Office(ground), Cabinet(ground)
    cabinet.add(NewKey("P-031", KeyKind.PUBLIC, "泵房"))
    copy = cabinet.copy_named("P-031")
    office.keys.lending.lend([copy], Borrower(BorrowerKind.STAFF, "赵工", "13700003344"), "关水", source=permit.number)
    office.keys.lending.take_back([Back(copy)])
    passes = PassDesk(ground).issue(permit.id, workers(ground, "李建国"))
    sites.paid(ground, permit)
    SettlingDesk(ground).deduct(permit.id, YUAN("10"), "楼道墙面")
    PassDesk(ground).take_back(passes)
    sites.inspected(ground, permit)
    given_back(ground, permit)
    office.renovation.filing.file(permit.id)
    found = {}
    with ground.database.writing() as session:
        assert not {name for name, _, ask in MONEY_CHECKS if ask(session)}
        for trigger in session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            session.execute(text(f"DROP TRIGGER {trigger}"))
        session.execute(text("PRAGMA ignore_check_constraints = ON"))
        for changed in CHANGED:
            with session.begin_nested() as tried:
                session.execute(text(changed))
                session.expire_all()
                found[changed] = {name for name, _, ask in MONEY_CHECKS if ask(session)}
                tried.rollback()
    assert found == CHANGED
