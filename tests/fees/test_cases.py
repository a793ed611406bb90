"""Waivers and refunds: every move that is allowed and none that is not, by whom, and what becomes of the books."""

from types import SimpleNamespace

import pytest

from frontdesk.core.estate import EstateDesk
from frontdesk.core.money import Money
from frontdesk.core.operators import Operators, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.cases.deposits import DepositDesk
from frontdesk.fees.cases.listed import CaseLists
from frontdesk.fees.cases.numbered import CaseNumbers
from frontdesk.fees.cases.refunds import METHODS_OF, Claim, RefundDesk
from frontdesk.fees.cases.sources import RefundSources
from frontdesk.fees.cases.steps import NEXT
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import Method, Payment
from frontdesk.fees.records.cases import CaseState, RefundKind
from frontdesk.fees.records.items import Basis
from frontdesk.shell.checking import checks
from tests import people
from tests.people import FLAT, SHOP, SMALL

CARE = Money(28090)
"""A month of the flat's fee."""


@pytest.fixture
def office(estate, signed_in):
    """The cashier's counter; October is billed, the flat owes it, and 1,000.00 are prepaid."""
    ground = estate.ground
    deposit = TariffDesk(ground).add_item("装修押金", Basis.DEPOSIT)
    estate.pay(FLAT, "1000")
    BillingDesk(ground).post(202610)
    signed_in(Role.CASHIER)
    flat = estate.units[FLAT]
    made = SimpleNamespace(
        estate=estate, ground=ground, flat=flat, waivers=WaiverDesk(ground), refunds=RefundDesk(ground),
        deposits=DepositDesk(ground), fees=FeeDesk(ground), lists=CaseLists(ground), cash=CashDesk(ground),
        deposit_item=deposit, damage=estate.items["装修垃圾清运费"], sign_in=signed_in,
        charge=FeeDesk(ground).account(flat).owed[0].id,
    )  # fmt: skip
    yield made
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}


def supervisors_word(office):
    return Operators(office.ground).authority(people.OPERATORS[Role.SUPERVISOR], people.PASSWORD, Right.APPROVE)


def charge(office, charge_id=None):
    [row] = office.fees.charge_rows([charge_id or office.charge])
    return row["state"], int(row["paid"]), int(row["waived"])


# Waivers


def test_part_of_a_charge_is_waived_once_somebody_else_approves(office):
    [waiver] = office.waivers.apply({office.charge: Money(8090)}, "空置期间优惠")
    assert (waiver.number, charge(office), office.lists.waiting()) == ("JM20261121-0001", ("open", 0, 0), 0)
    office.sign_in(Role.SUPERVISOR)
    assert (office.lists.waiting(), office.lists.waiting_in_lists()) == (1, {"refunds": 0, "waivers": 1})
    office.waivers.approve(waiver.id)
    assert (charge(office), office.lists.waiting()) == (("open", 0, 8090), 0)
    [owed] = office.fees.account(office.flat).owed
    assert owed.open == 20000
    office.estate.pay(FLAT, "200", charges=[owed.id])
    assert charge(office) == ("paid", 20000, 8090)
    assert [(step.who, step.went_to) for step in steps_of(office.ground, "waiver", waiver.id)] == [
        ("周明", CaseState.APPROVED),
        ("林晓", CaseState.APPLIED),
    ]


def test_a_supervisor_approves_over_the_shoulder(office):
    [waiver] = office.waivers.apply({office.charge: CARE}, "服务不到位", authority=supervisors_word(office))
    assert (waiver.state, charge(office)) == ("approved", ("waived", 0, 28090))
    slip = office.waivers.slip(waiver.id)
    assert (slip["applicant"], slip["approver"], slip["amount"], slip["waived"]) == ("林晓", "周明", 28090, 0)


def test_an_application_that_waits_is_approved_over_the_shoulder_too(office):
    [waiver] = office.waivers.apply({office.charge: CARE}, "服务不到位")
    assert office.waivers.approve(waiver.id, supervisors_word(office)).state == "approved"


def test_the_word_for_another_act_approves_nothing(office):
    word = Operators(office.ground).authority(people.OPERATORS[Role.SUPERVISOR], people.PASSWORD, Right.VOID_RECEIPT)
    with pytest.raises(Refusal):
        office.waivers.apply({office.charge: CARE}, "服务不到位", authority=word)
    assert list(office.lists.waivers()) == []


def test_nobody_approves_what_they_applied_for_unless_the_estate_says_so(office, signed_in):
    signed_in(Role.SUPERVISOR)
    [waiver] = office.waivers.apply({office.charge: CARE}, "服务不到位")
    with pytest.raises(Refusal, match="may not approve it"):
        office.waivers.approve(waiver.id)
    with pytest.raises(Refusal, match="may not approve it"):
        office.waivers.approve(waiver.id, supervisors_word(office))
    signed_in(Role.MANAGER)
    EstateDesk(office.ground).set_rule("approval.four_eyes", "no")
    signed_in(Role.SUPERVISOR)
    assert office.waivers.approve(waiver.id).state == "approved"


def test_what_was_paid_meanwhile_is_not_waived(office):
    [waiver] = office.waivers.apply({office.charge: CARE}, "服务不到位")
    office.estate.pay(FLAT, "100", charges=[office.charge])
    with pytest.raises(Refusal, match=r"180\.90 is open"):
        office.waivers.approve(waiver.id, supervisors_word(office))
    office.estate.pay(FLAT, "180.90", charges=[office.charge])
    with pytest.raises(Refusal, match="owed no more"):
        office.waivers.approve(waiver.id, supervisors_word(office))
    office.sign_in(Role.SUPERVISOR)
    office.waivers.reject(waiver.id, "已缴清")
    assert charge(office) == ("paid", 28090, 0)


@pytest.mark.parametrize("fen", [0, -1, 28091])
def test_no_more_is_waived_than_is_open(office, fen):
    with pytest.raises(Refusal):
        office.waivers.apply({office.charge: Money(fen)}, "优惠")


def test_the_same_application_is_one_and_a_second_waits_for_the_first(office):
    [first] = office.waivers.apply({office.charge: Money(100)}, "优惠", operation="a")
    [again] = office.waivers.apply({office.charge: Money(100)}, "优惠", operation="a")
    assert first.id == again.id
    with pytest.raises(Refusal, match=r"JM20261121-0001 waits"):
        office.waivers.apply({office.charge: Money(100)}, "优惠", operation="b")


def test_several_charges_are_waived_together_or_not_at_all(office):
    small = office.fees.account(office.estate.units[SMALL]).owed[0]
    with pytest.raises(Refusal):
        office.waivers.apply({office.charge: CARE, small.id: small.open + 1}, "违约金减免")
    assert list(office.lists.waivers()) == []
    made = office.waivers.apply(
        {office.charge: CARE, small.id: small.open}, "违约金减免", authority=supervisors_word(office)
    )
    assert [waiver.number for waiver in made] == ["JM20261121-0001", "JM20261121-0002"]
    assert charge(office)[0] == charge(office, small.id)[0] == "waived"


def test_a_charge_that_was_waived_is_not_voided_and_a_voided_one_not_waived(office, signed_in):
    small = office.fees.account(office.estate.units[SMALL]).owed[0]
    office.waivers.apply({office.charge: Money(100)}, "优惠", authority=supervisors_word(office))
    [waiting] = office.waivers.apply({small.id: Money(100)}, "优惠")
    signed_in(Role.SUPERVISOR)
    with pytest.raises(Refusal, match="waived"):
        OneOffDesk(office.ground).void_charge(office.charge, "误")
    OneOffDesk(office.ground).void_charge(small.id, "误")
    with pytest.raises(Refusal, match="owed no more"):
        office.waivers.approve(waiting.id)


def test_only_who_applied_withdraws(office):
    [waiver] = office.waivers.apply({office.charge: CARE}, "优惠")
    office.sign_in(Role.SUPERVISOR)
    with pytest.raises(Refusal):
        office.waivers.withdraw(waiver.id)
    office.sign_in(Role.CASHIER)
    office.waivers.withdraw(waiver.id)
    assert [row["state"] for row in office.lists.waivers()] == ["withdrawn"]


# Refunds of what was paid


def pay_october(office):
    """The flat's October, paid in cash."""
    return office.estate.pay(FLAT, "280.90", charges=[office.charge])


def refunded(office, claim, method=Method.CASH):
    """A refund applied for by the cashier, approved by the supervisor, paid out by the cashier."""
    refund = office.refunds.apply(claim, authority=supervisors_word(office))
    return office.refunds.pay(refund.id, method)


def test_part_of_a_payment_goes_back_and_is_not_owed_again(office):
    receipt = pay_october(office)
    claim = Claim(RefundKind.PAYMENT, receipt.id, "面积登记有误", lines=((office.charge, Money(8090)),))
    refund = office.refunds.apply(claim)
    assert (refund.number, refund.amount, refund.payee, charge(office)) == (
        "TK20261121-0001",
        Money(8090),
        "陈志远",
        ("paid", 28090, 0),
    )
    office.sign_in(Role.SUPERVISOR)
    office.refunds.approve(refund.id)
    office.sign_in(Role.CASHIER)
    paid = office.refunds.pay(refund.id, Method.TRANSFER, "6222")
    assert office.refunds.pay(refund.id, Method.CASH).payment_id == paid.payment_id
    assert charge(office) == ("paid", 20000, 8090)
    [waiver] = office.lists.waivers()
    assert (waiver["refund"], waiver["amount"], waiver["state"]) == (refund.number, Money(8090), "approved")
    slip = office.refunds.slip(refund.id)
    assert (slip["of"], slip["method"], slip["reference"], slip["approver"], slip["cashier"]) == (
        receipt.number,
        "transfer",
        "6222",
        "周明",
        "林晓",
    )
    with office.ground.database.reading() as session:
        payment = session.get_one(Payment, paid.payment_id)
    assert (payment.kind, payment.received, payment.settled) == ("refund", Money(-8090), Money(-8090))


def test_a_waiver_that_waits_does_not_stand_in_the_way_of_a_refund(office):
    receipt = office.estate.pay(FLAT, "200", charges=[office.charge])
    [waiting] = office.waivers.apply({office.charge: Money(8090)}, "优惠")
    refunded(office, Claim(RefundKind.PAYMENT, receipt.id, "误", lines=((office.charge, Money(5000)),)))
    assert charge(office) == ("part", 15000, 5000)
    [granted] = [row for row in office.lists.waivers() if row["refund"]]
    slip = office.waivers.slip(granted["id"])
    assert (slip["due"], slip["paid"], slip["waived"], slip["amount"]) == (28090, 15000, 0, 5000)
    office.waivers.approve(waiting.id, supervisors_word(office))
    assert charge(office) == ("paid", 15000, 13090)


def test_what_goes_back_may_be_owed_again(office):
    receipt = pay_october(office)
    claim = Claim(RefundKind.PAYMENT, receipt.id, "收错户", lines=((office.charge, CARE),), owed_again=True)
    refunded(office, claim)
    assert charge(office) == ("open", 0, 0)
    assert list(office.lists.waivers()) == []


def test_no_line_gives_back_more_than_its_receipt_paid(office):
    receipt = pay_october(office)
    for lines in (((office.charge, CARE + 1),), ((office.charge, Money(0)),), ()):
        with pytest.raises(Refusal):
            office.refunds.apply(Claim(RefundKind.PAYMENT, receipt.id, "误", lines=lines))
    half = Claim(RefundKind.PAYMENT, receipt.id, "误", lines=((office.charge, Money(20000)),))
    refunded(office, half)
    with pytest.raises(Refusal, match=r"only 80\.90"):
        office.refunds.apply(half)


def test_of_two_applications_for_the_same_the_second_is_not_approved(office):
    receipt = pay_october(office)
    claim = Claim(RefundKind.PAYMENT, receipt.id, "误", lines=((office.charge, CARE),))
    first, second = office.refunds.apply(claim), office.refunds.apply(claim)
    office.refunds.approve(first.id, supervisors_word(office))
    with pytest.raises(Refusal):
        office.refunds.approve(second.id, supervisors_word(office))
    office.refunds.pay(first.id, Method.CASH)
    office.refunds.withdraw(second.id)


def test_a_receipt_that_is_to_be_refunded_is_not_voided_and_a_voided_one_not_refunded(office, signed_in):
    receipt = pay_october(office)
    claim = Claim(RefundKind.PAYMENT, receipt.id, "误", lines=((office.charge, CARE),))
    refund = office.refunds.apply(claim)
    signed_in(Role.SUPERVISOR)
    with pytest.raises(Refusal):
        office.cash.void(receipt.id, "误收")
    signed_in(Role.CASHIER)
    office.refunds.withdraw(refund.id)
    signed_in(Role.SUPERVISOR)
    office.cash.void(receipt.id, "误收")
    with pytest.raises(Refusal, match="voided"):
        office.refunds.apply(claim)


def test_a_deposit_is_not_refunded_as_a_payment(office):
    receipt = office.deposits.take(office.flat, office.deposit_item, Money(100000), Method.CASH)
    [deposit] = office.lists.deposits()
    claim = Claim(RefundKind.PAYMENT, receipt.id, "误", lines=((deposit["charge_id"], Money(100000)),))
    with pytest.raises(Refusal, match="refunded as such"):
        office.refunds.apply(claim)


# Refunds of prepayments, deposits and settlements


def test_a_prepayment_goes_back_as_far_as_no_other_refund_holds_it(office):
    first = office.refunds.apply(Claim(RefundKind.PREPAYMENT, office.flat, "搬离", Money(70000)))
    second = office.refunds.apply(Claim(RefundKind.PREPAYMENT, office.flat, "搬离", Money(40000)))
    office.refunds.approve(first.id, supervisors_word(office))
    with pytest.raises(Refusal, match=r"700\.00 of that"):
        office.refunds.approve(second.id, supervisors_word(office))
    office.refunds.pay(first.id, Method.CASH)
    assert office.fees.account(office.flat).prepaid == 30000
    with pytest.raises(Refusal):
        office.refunds.apply(Claim(RefundKind.PREPAYMENT, office.flat, "搬离", Money(30001)))
    office.refunds.withdraw(second.id)


def test_what_was_used_since_the_approval_is_not_paid_out(office):
    claim = Claim(RefundKind.PREPAYMENT, office.flat, "搬离", Money(100000))
    refund = office.refunds.apply(claim, authority=supervisors_word(office))
    office.cash.take_payment(office.flat, [Tendered(Method.PREPAYMENT, Money(100))], charges=[office.charge])
    with pytest.raises(Refusal):
        office.refunds.pay(refund.id, Method.CASH)
    office.refunds.withdraw(refund.id)
    assert office.fees.account(office.flat).prepaid == 99900


def test_the_rest_of_a_deposit_goes_back(office):
    office.deposits.take(office.flat, office.deposit_item, Money(200000), Method.CASH, payer="鼎盛装饰")
    [row] = office.lists.deposits()
    office.deposits.deduct(row["id"], office.damage, Money(30000), "墙面")
    with pytest.raises(Refusal):
        office.refunds.apply(Claim(RefundKind.DEPOSIT, row["id"], "完工", Money(170001)))
    refund = refunded(office, Claim(RefundKind.DEPOSIT, row["id"], "完工", Money(170000)))
    [row] = office.lists.deposits()
    assert (row["held"], row["used"], row["state"]) == (0, 200000, "settled")
    slip = office.refunds.slip(refund.id)
    assert (slip["payee"], slip["before"], slip["deposit"]) == ("鼎盛装饰", 170000, "装修押金")


def test_a_deposit_may_become_prepayment(office):
    office.deposits.take(office.flat, office.deposit_item, Money(200000), Method.CASH)
    [row] = office.lists.deposits()
    refunded(office, Claim(RefundKind.DEPOSIT, row["id"], "转预存", Money(200000)), Method.PREPAYMENT)
    assert office.fees.account(office.flat).prepaid == 300000
    assert office.deposits.held_by(office.flat) == 0


def test_what_a_billing_run_settled_becomes_prepayment_again(office, signed_in):
    office.cash.agree_settling(office.flat, True)
    signed_in(Role.SUPERVISOR)
    BillingDesk(office.ground).post(202611)
    signed_in(Role.CASHIER)
    assert office.fees.account(office.flat).prepaid == 100000 - CARE
    with office.ground.database.reading() as session:
        settlement = session.query(Payment).filter_by(kind="settlement").one()
    november = max(row["id"] for row in office.fees.charges(unit_id=office.flat))
    claim = Claim(RefundKind.SETTLEMENT, settlement.id, "业主不同意抵扣", lines=((november, CARE),), owed_again=True)
    refund = office.refunds.apply(claim, authority=supervisors_word(office))
    with pytest.raises(Refusal):
        office.refunds.pay(refund.id, Method.CASH)
    office.refunds.pay(refund.id, Method.PREPAYMENT)
    assert (office.fees.account(office.flat).prepaid, charge(office, november)) == (100000, ("open", 0, 0))
    with pytest.raises(Refusal):
        office.refunds.apply(claim)


def test_what_can_be_given_back_is_offered(office, signed_in):
    receipt = pay_october(office)
    office.deposits.take(office.flat, office.deposit_item, Money(50000), Method.CASH)
    office.cash.agree_settling(office.flat, True)
    signed_in(Role.SUPERVISOR)
    BillingDesk(office.ground).post(202611)
    signed_in(Role.CASHIER)
    sources = RefundSources(office.ground)
    offered = sources.of_unit(office.flat)
    assert [(source.kind, source.name, source.room) for source in offered] == [
        (RefundKind.PREPAYMENT, "", Money(100000 - CARE)),
        (RefundKind.DEPOSIT, "装修押金", Money(50000)),
        (RefundKind.SETTLEMENT, "", CARE),
        (RefundKind.PAYMENT, receipt.number, CARE),
    ]
    [part] = offered[-1].parts
    assert (part.id, part.item, part.period, part.left) == (office.charge, "物业费", "2026-10", CARE)
    refunded(office, Claim(RefundKind.PAYMENT, receipt.id, "误", lines=((part.id, Money(8090)),)))
    rest = sources.of_receipt(receipt.id)
    assert rest is not None
    assert (rest.room, rest.parts[0].left) == (Money(20000), Money(20000))
    [deposit] = office.lists.deposits()
    refunded(office, Claim(RefundKind.DEPOSIT, deposit["id"], "退", Money(50000)))
    assert sources.of_deposit(deposit["id"]) is None


# Every move, by every role


def cases_standing_everywhere(office):
    """A way to bring a new waiver and a new refund to each state."""
    word = supervisors_word(office)

    def reject(desk, case):
        office.sign_in(Role.SUPERVISOR)
        desk.reject(case.id, "不符合规定")
        office.sign_in(Role.CASHIER)

    def waiver():
        return office.waivers.apply({office.charge: Money(1)}, "优惠")[0]

    def refund():
        return office.refunds.apply(Claim(RefundKind.PREPAYMENT, office.flat, "搬离", Money(1)))

    ways = {
        CaseState.APPLIED: lambda desk, case: None,
        CaseState.APPROVED: lambda desk, case: desk.approve(case.id, word),
        CaseState.REJECTED: reject,
        CaseState.WITHDRAWN: lambda desk, case: desk.withdraw(case.id),
        CaseState.PAID: lambda desk, case: (desk.approve(case.id, word), desk.pay(case.id, Method.CASH)),
    }
    for desk, make, kind in ((office.waivers, waiver, "waiver"), (office.refunds, refund, "refund")):
        for state, go in ways.items():
            if state in NEXT[kind]:
                yield desk, kind, state, make, go


def test_every_allowed_move_is_made_and_every_other_one_refused(office):
    word = supervisors_word(office)
    moves = {
        CaseState.APPROVED: lambda desk, case: desk.approve(case.id, word),
        CaseState.WITHDRAWN: lambda desk, case: desk.withdraw(case.id),
        CaseState.PAID: lambda desk, case: desk.pay(case.id, Method.CASH),
        CaseState.REJECTED: lambda desk, case: desk.reject(case.id, "不符合规定"),
    }
    tried = set()
    for desk, kind, state, make, go in cases_standing_everywhere(office):
        for to, act in moves.items():
            if to == CaseState.PAID and (kind == "waiver" or state == CaseState.PAID):
                continue  # a waiver is never paid out; paying a refund again is the same act
            case = make()
            go(desk, case)
            office.sign_in(Role.SUPERVISOR if to == CaseState.REJECTED else Role.CASHIER)
            if to in NEXT[kind][state]:
                act(desk, case)
                now = to
            else:
                with pytest.raises(Refusal):
                    act(desk, case)
                now = state
            office.sign_in(Role.CASHIER)
            [row] = (office.lists.waiver_rows if kind == "waiver" else office.lists.refund_rows)([case.id])
            assert row["state"] == now, (kind, state, to)
            if now == CaseState.APPLIED:
                desk.withdraw(case.id)
            tried.add((kind, state, to))
    assert len(tried) == 4 * 3 + 5 * 3 + 4


@pytest.mark.parametrize("role", list(Role))
def test_each_role_does_what_it_may_and_nothing_else(office, role):
    cashier, approver = role in CASHIERS, role in APPROVERS
    [waiver] = office.waivers.apply({office.charge: Money(1)}, "优惠")
    refund = office.refunds.apply(Claim(RefundKind.PREPAYMENT, office.flat, "搬离", Money(1)))
    ready = office.refunds.apply(
        Claim(RefundKind.PREPAYMENT, office.flat, "搬离", Money(2)), authority=supervisors_word(office)
    )
    small = office.fees.account(office.estate.units[SMALL]).owed[0]
    shop = office.fees.account(office.estate.units[SHOP]).owed[0]
    [turned_down] = office.waivers.apply({shop.id: Money(1)}, "优惠")
    other = office.refunds.apply(Claim(RefundKind.PREPAYMENT, office.flat, "搬离", Money(4)))
    office.sign_in(role)
    acts = (
        (cashier, lambda: office.waivers.apply({small.id: Money(1)}, "优惠")),
        (cashier, lambda: office.refunds.apply(Claim(RefundKind.PREPAYMENT, office.flat, "搬离", Money(3)))),
        (cashier, lambda: office.refunds.pay(ready.id, Method.CASH)),
        (approver, lambda: office.waivers.approve(waiver.id)),
        (approver, lambda: office.waivers.reject(turned_down.id, "不符合规定")),
        (approver, lambda: office.refunds.approve(other.id)),
        (cashier, lambda: office.refunds.withdraw(other.id)),
        (approver, lambda: office.refunds.reject(refund.id, "不符合规定")),
    )
    for allowed, act in acts:
        if allowed:
            act()
        else:
            with pytest.raises(Refusal, match="may not do this"):
                act()
    [row] = office.lists.refund_rows([ready.id])
    assert row["state"] == ("paid" if cashier else "approved")


CASHIERS = {Role.CASHIER, Role.SUPERVISOR, Role.MANAGER}
APPROVERS = {Role.SUPERVISOR, Role.MANAGER}


def test_every_way_to_pay_out_keeps_the_books_right(office):
    receipt = pay_october(office)
    office.deposits.take(office.flat, office.deposit_item, Money(100000), Method.CASH)
    [deposit] = office.lists.deposits()
    of = {
        RefundKind.PAYMENT: lambda: Claim(RefundKind.PAYMENT, receipt.id, "退", lines=((office.charge, Money(100)),)),
        RefundKind.PREPAYMENT: lambda: Claim(RefundKind.PREPAYMENT, office.flat, "退", Money(100)),
        RefundKind.DEPOSIT: lambda: Claim(RefundKind.DEPOSIT, deposit["id"], "退", Money(100)),
    }
    for kind, claim in of.items():
        for method in METHODS_OF[kind]:
            assert refunded(office, claim(), method).state == "paid"
    with pytest.raises(Refusal):
        refund = office.refunds.apply(of[RefundKind.PREPAYMENT](), authority=supervisors_word(office))
        office.refunds.pay(refund.id, Method.PREPAYMENT)


def test_cases_are_listed_and_found_by_number(office):
    office.waivers.apply({office.charge: Money(1)}, "优惠")
    office.refunds.apply(Claim(RefundKind.PREPAYMENT, office.flat, "搬离", Money(1)))
    office.deposits.take(office.flat, office.deposit_item, Money(100000), Method.CASH)
    [deposit] = office.lists.deposits()
    office.deposits.deduct(deposit["id"], office.damage, Money(1), "墙面")
    day = office.ground.clock.today()
    for listed in (office.lists.waivers, office.lists.refunds):
        for narrowed, count in (
            ({}, 1),
            ({"state": "applied"}, 1),
            ({"state": "approved"}, 0),
            ({"text": "陈志远"}, 1),
            ({"text": "JM20261121" if listed == office.lists.waivers else "tk2026"}, 1),
            ({"text": "TK20251121"}, 0),
            ({"since": day, "until": day}, 1),
            ({"unit_id": office.estate.units[SMALL]}, 0),
        ):
            assert len(list(listed(**narrowed))) == count, narrowed
        with office.ground.database.reading() as session:
            for sort in ("number", "at", "unit", "amount"):
                assert len(listed().ids(session, sort, False)) == 1
    numbers = CaseNumbers(office.ground)
    for text, kind in (("TK20261121-0001", "refund"), ("jm2026", "waiver"), ("kk20261121-0001", "deduction")):
        [hit] = numbers.named(text)
        [card] = numbers.cards([hit])
        assert (card.kind, card.unit_id) == (kind, office.flat)
        assert card.title[:2] == text[:2].upper()
    assert numbers.named("zs") == []
