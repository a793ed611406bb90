"""Deposits: raised or taken at once, deducted from for a reason, never beyond what is held."""

from types import SimpleNamespace

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import OneOffDesk
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.cases.deposits import DepositDesk, deduct, raise_deposit
from frontdesk.fees.cases.listed import CaseLists
from frontdesk.fees.cases.refunds import Claim, RefundDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import stored_facts
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import Method
from frontdesk.fees.records.cases import RefundKind
from frontdesk.fees.records.items import Basis
from frontdesk.shell.checking import checks
from tests.people import FLAT


@pytest.fixture
def office(estate, signed_in):
    """The cashier's counter, with a kind of deposit and the item for damage."""
    deposit = TariffDesk(estate.ground).add_item("装修押金", Basis.DEPOSIT)
    signed_in(Role.CASHIER)
    ground = estate.ground
    made = SimpleNamespace(
        ground=ground, deposits=DepositDesk(ground), refunds=RefundDesk(ground), lists=CaseLists(ground),
        flat=estate.units[FLAT], item=deposit, damage=estate.items["装修垃圾清运费"], care=estate.items["物业费"],
        estate=estate,
    )  # fmt: skip
    yield made
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}


def held(office, deposit_id):
    [row] = office.lists.deposit_rows([deposit_id])
    return row["held"]


def taken(office, yuan="2000", operation="taken"):
    receipt = office.deposits.take(office.flat, office.item, Money.parse(yuan), Method.CASH, operation=operation)
    [row] = [row for row in office.lists.deposits() if row["paid"] == Money.parse(yuan)]
    return row["id"], receipt


def test_a_deposit_that_is_raised_is_owed_at_the_till_and_held_once_paid(office):
    deposit = office.deposits.ask_for(office.flat, office.item, Money(200000), payer="鼎盛装饰", operation="a")
    assert office.deposits.ask_for(office.flat, office.item, Money(200000), operation="a") == deposit
    [row] = office.lists.deposits()
    assert (row["state"], row["held"], row["payer"]) == ("owed", 0, "鼎盛装饰")
    assert [(one.item, one.open) for one in FeeDesk(office.ground).account(office.flat).owed] == [
        ("装修押金", Money(200000))
    ]
    office.estate.pay(FLAT, "500")
    assert (held(office, deposit), next(iter(office.lists.deposits()))["state"]) == (50000, "held")
    office.estate.pay(FLAT, "1500")
    assert held(office, deposit) == office.deposits.held_by(office.flat) == 200000


def test_a_deposit_is_taken_at_once_with_its_receipt(office):
    deposit, receipt = taken(office)
    again = office.deposits.take(office.flat, office.item, Money(200000), Method.CASH, operation="taken")
    assert again.number == receipt.number
    facts = stored_facts(receipt)
    assert (facts["total"], facts["lines"][0]["item"], facts["payer"]) == (200000, "装修押金", "陈志远")
    assert held(office, deposit) == 200000
    assert len(list(office.lists.deposits())) == 1


def test_part_is_kept_for_a_reason_and_no_money_moves(office):
    deposit, _ = taken(office)
    made = office.deposits.deduct(deposit, office.damage, Money(30000), "公共走道墙面损坏", operation="wall")
    assert office.deposits.deduct(deposit, office.damage, Money(30000), "again", operation="wall").id == made.id
    assert made.number == "KK20261121-0001"
    assert held(office, deposit) == 170000
    slip = office.deposits.slip(made.id)
    assert (slip["amount"], slip["held"], slip["reason"], slip["unit"]) == (30000, 200000, "公共走道墙面损坏", FLAT)
    assert FeeDesk(office.ground).account(office.flat).owed == []
    [charge] = FeeDesk(office.ground).charge_rows([made.charge_id])
    assert (charge["state"], charge["paid"], charge["item"]) == ("paid", 30000, "装修垃圾清运费")
    assert [(one.kind, one.amount) for one in office.deposits.movements(deposit)] == [
        ("deduction", Money(-30000)),
        ("payment", Money(200000)),
    ]
    assert office.deposits.deposit_of(made.id) == deposit
    assert [one.number for one in office.deposits.deductions(deposit)] == [made.number]


@pytest.mark.parametrize("fen", [0, -1, 200001])
def test_never_more_than_is_held_is_kept(office, fen):
    deposit, _ = taken(office)
    with pytest.raises(Refusal):
        office.deposits.deduct(deposit, office.damage, Money(fen), "损坏")
    office.deposits.deduct(deposit, office.damage, Money(200000), "损坏")
    with pytest.raises(Refusal):
        office.deposits.deduct(deposit, office.damage, Money(1), "损坏")
    assert next(iter(office.lists.deposits()))["state"] == "settled"


def test_what_is_approved_to_go_back_is_not_kept(office, signed_in):
    deposit, _ = taken(office)
    refund = office.refunds.apply(Claim(RefundKind.DEPOSIT, deposit, "完工", Money(150000)))
    signed_in(Role.SUPERVISOR)
    office.refunds.approve(refund.id)
    with pytest.raises(Refusal, match=r"1,500\.00 of that is approved"):
        office.deposits.deduct(deposit, office.damage, Money(60000), "损坏")
    office.deposits.deduct(deposit, office.damage, Money(50000), "损坏")
    assert held(office, deposit) == 150000


def test_a_deduction_says_why_and_for_which_one_off_item(office):
    deposit, _ = taken(office)
    with pytest.raises(Refusal):
        office.deposits.deduct(deposit, office.damage, Money(100), "  ")
    for item in (office.care, office.item):
        with pytest.raises(Refusal):
            office.deposits.deduct(deposit, item, Money(100), "损坏")
    with pytest.raises(Refusal):
        office.deposits.ask_for(office.flat, office.damage, Money(100))


def test_several_are_kept_of_one_deposit_in_the_act_of_another_desk(office):
    with office.ground.act("event_over", Right.TAKE_PAYMENT) as act:
        deposit = raise_deposit(act, office.flat, office.item, Money(100000), payer="鼎盛装饰", source="event 17")
    [owed] = FeeDesk(office.ground).account(office.flat).owed
    office.estate.pay(FLAT, "1000", charges=[owed.id])
    with office.ground.act("event_over", Right.TAKE_PAYMENT) as act:
        deduct(act, deposit, office.damage, Money(40000), "墙面")
        deduct(act, deposit, office.damage, Money(40000), "地砖")
    assert held(office, deposit) == 20000
    with pytest.raises(Refusal), office.ground.act("event_over", Right.TAKE_PAYMENT) as act:
        deduct(act, deposit, office.damage, Money(15000), "门")
        deduct(act, deposit, office.damage, Money(15000), "窗")
    assert held(office, deposit) == 20000


def test_an_unpaid_deposit_is_voided_and_a_paid_one_is_not(office, signed_in):
    deposit = office.deposits.ask_for(office.flat, office.item, Money(200000))
    signed_in(Role.SUPERVISOR)
    office.deposits.void(deposit, "不装修了")
    assert [row["state"] for row in office.lists.deposits()] == ["voided"]
    other, _ = taken(office)
    with pytest.raises(Refusal):
        office.deposits.void(other, "误")


def test_the_receipt_of_a_deposit_that_was_used_is_not_voided(office, signed_in):
    deposit, receipt = taken(office)
    office.deposits.deduct(deposit, office.damage, Money(30000), "损坏")
    signed_in(Role.SUPERVISOR)
    with pytest.raises(Refusal):
        CashDesk(office.ground).void(receipt.id, "误收")


def test_a_charge_settled_from_a_deposit_is_not_voided(office, signed_in):
    deposit, _ = taken(office)
    made = office.deposits.deduct(deposit, office.damage, Money(30000), "损坏")
    signed_in(Role.MANAGER)
    with pytest.raises(Refusal):
        OneOffDesk(office.ground).void_charge(made.charge_id, "误")


@pytest.mark.parametrize("role", [Role.RECEPTIONIST, Role.ADMINISTRATOR])
def test_who_may_not_take_money_takes_no_deposit_and_keeps_none(office, signed_in, role):
    deposit, _ = taken(office)
    signed_in(role)
    for act in (
        lambda: office.deposits.ask_for(office.flat, office.item, Money(100)),
        lambda: office.deposits.take(office.flat, office.item, Money(100), Method.CASH),
        lambda: office.deposits.deduct(deposit, office.damage, Money(100), "损坏"),
        lambda: office.deposits.void(deposit, "误"),
    ):
        with pytest.raises(Refusal, match="may not do this"):
            act()
    assert held(office, deposit) == 200000


def test_the_lists_narrow_and_sort(office):
    first = office.deposits.ask_for(office.flat, office.item, Money(10000))
    second, _ = taken(office)
    lists = office.lists
    ids = {row["id"] for row in lists.deposits()}
    assert ids == {first, second}
    for narrowed, expected in (
        ({"state": "held"}, {second}),
        ({"state": "owed"}, {first}),
        ({"state": "settled"}, set()),
        ({"text": "YS202611-"}, ids),
        ({"text": "陈志远"}, ids),
        ({"text": "nobody"}, set()),
        ({"since": 202612}, set()),
        ({"until": 202611}, ids),
        ({"unit_id": office.flat}, ids),
        ({"item_id": office.damage}, set()),
    ):
        assert {row["id"] for row in lists.deposits(**narrowed)} == expected
    with office.ground.database.reading() as session:
        for sort in ("number", "unit", "amount", "held"):
            assert sorted(lists.deposits().ids(session, sort, True)) == sorted(ids)
