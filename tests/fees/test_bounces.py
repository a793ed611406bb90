"""Cheques and transfers that bounced, and receipts that can't be taken back any more."""

from collections.abc import Callable

import pytest
from sqlalchemy import select, text

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Operators, Right, Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk, raise_charge
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.cash.bounces import BounceDesk, can_bounce
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered, stored_facts
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import Method, Payment, Receipt, Tender
from frontdesk.fees.records.cases import Deposit, Refund
from frontdesk.fees.records.items import Basis
from frontdesk.shell.checking import checks
from tests.people import FLAT, OPERATORS, PASSWORD, SPACE, Estate

CHEQUE, TRANSFER, CASH = Method.CHEQUE, Method.TRANSFER, Method.CASH


@pytest.fixture
def billed(estate: Estate) -> Estate:
    """November billed: the large flat owes 280.90, the parking space 80.00."""
    BillingDesk(estate.ground).post(202611)
    return estate


def pay(estate: Estate, *parts: tuple[str, Method], further: tuple[str, ...] = (), **more: object) -> Receipt:
    tenders = [Tendered(method, Money.parse(yuan), "" if method == CASH else "10203040") for yuan, method in parts]
    units = [estate.units[code] for code in further]
    return CashDesk(estate.ground).take_payment(estate.units[FLAT], tenders, further=units, **more)  # type: ignore[arg-type]


def bounce(estate: Estate, receipt: Receipt, **more: object) -> Receipt:
    return BounceDesk(estate.ground).bounce(receipt.id, "存款不足", **more)  # type: ignore[arg-type]


def stands(estate: Estate, code: str = FLAT) -> tuple[str, str]:
    """What a unit owes and has prepaid."""
    account = FeeDesk(estate.ground).account(estate.units[code])
    return str(account.arrears), str(account.prepaid)


def payment_of(estate: Estate, receipt: Receipt) -> Payment:
    with estate.ground.database.reading() as session:
        return session.get_one(Payment, receipt.payment_id)


def all_is_well(ground: Ground) -> None:
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}


def refused(what: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as said:
        what()
    return said.value


def test_its_charges_are_owed_again_by_a_red_entry(billed: Estate) -> None:
    receipt = pay(billed, ("280.90", CHEQUE))
    red = bounce(billed, receipt)
    facts = stored_facts(red)
    assert stands(billed) == ("280.90", "0.00")
    assert (red.number, red.total, red.voids_id) == ("SJ2026-000002", -28090, receipt.id)
    assert (facts["kind"], facts["voids"], facts["reason"]) == ("bounce", receipt.number, "存款不足")
    assert facts["methods"] == [{"method": "cheque", "amount": -28090, "reference": "10203040"}]
    row = next(row for row in FeeDesk(billed.ground).receipts() if row["id"] == receipt.id)
    assert (row["bounced"], row["voided_by"], row["kind"]) == (True, red.number, "receipt")
    all_is_well(billed.ground)


def test_what_came_in_otherwise_becomes_prepayment(billed: Estate) -> None:
    receipt = pay(billed, ("200", CHEQUE), ("100", CASH), keep_change=False)
    assert payment_of(billed, receipt).change == 1910
    payment = payment_of(billed, bounce(billed, receipt))
    sums = [str(sum) for sum in (payment.received, payment.change, payment.settled, payment.prepaid_in)]
    assert sums == ["-200.00", "0.00", "-280.90", "80.90"]
    assert stands(billed) == ("280.90", "80.90")
    all_is_well(billed.ground)


def test_prepayment_that_was_used_comes_back_as_prepayment(billed: Estate) -> None:
    pay(billed, ("100", CASH), charges=[])
    receipt = pay(billed, ("100", Method.PREPAYMENT), ("180.90", TRANSFER))
    assert stands(billed) == ("0.00", "0.00")
    bounce(billed, receipt)
    assert stands(billed) == ("280.90", "100.00")
    all_is_well(billed.ground)


def test_what_was_paid_in_advance_by_it_is_gone(billed: Estate) -> None:
    receipt = pay(billed, ("500", TRANSFER))
    bounce(billed, receipt)
    assert stands(billed) == ("280.90", "0.00")
    all_is_well(billed.ground)


def test_of_a_cheque_and_a_transfer_one_may_have_come_in(billed: Estate) -> None:
    receipt = pay(billed, ("200", CHEQUE), ("80.90", TRANSFER))
    bounce(billed, receipt, method=TRANSFER)
    assert stands(billed) == ("280.90", "200.00")
    all_is_well(billed.ground)


def test_several_units_owe_again(billed: Estate) -> None:
    receipt = pay(billed, ("360.90", CHEQUE), further=(SPACE,))
    red = bounce(billed, receipt)
    assert [stands(billed, code)[0] for code in (FLAT, SPACE)] == ["280.90", "80.00"]
    assert red.id in [row["id"] for row in FeeDesk(billed.ground).receipts(unit_id=billed.units[SPACE])]
    all_is_well(billed.ground)


def test_what_cannot_bounce(billed: Estate) -> None:
    cash, bounces = CashDesk(billed.ground), BounceDesk(billed.ground)
    with_cash = pay(billed, ("10", CASH))
    refused(lambda: bounce(billed, with_cash))
    refused(lambda: bounce(billed, pay(billed, ("10", CHEQUE)), method=TRANSFER))
    refused(lambda: bounce(billed, pay(billed, ("10", CHEQUE)), method=CASH))
    assert refused(lambda: bounces.bounce(with_cash.id, " ")).field == "reason"
    voided = pay(billed, ("10", CHEQUE))
    red = cash.void(voided.id, "误收")
    refused(lambda: bounce(billed, voided))
    refused(lambda: bounce(billed, red))
    bounced = pay(billed, ("10", CHEQUE))
    refused(lambda: bounce(billed, bounce(billed, bounced)))
    refused(lambda: cash.void(bounced.id, "误收"))
    assert can_bounce(["cash", "cheque"])
    assert not can_bounce(["cash", "prepayment"])


def test_not_when_its_prepayment_was_used_since(billed: Estate) -> None:
    receipt = pay(billed, ("500", CHEQUE), charges=[])
    later = pay(billed, ("100", Method.PREPAYMENT))
    refused(lambda: bounce(billed, receipt))
    CashDesk(billed.ground).void(later.id, "误收")
    bounce(billed, receipt)
    assert stands(billed) == ("280.90", "0.00")


def test_a_cashier_needs_a_supervisors_word(billed: Estate, signed_in: Callable[[Role], SignedIn]) -> None:
    signed_in(Role.CASHIER)
    receipt = pay(billed, ("10", CHEQUE))
    assert refused(lambda: bounce(billed, receipt)).field == "authority"
    word = Operators(billed.ground).authority(OPERATORS[Role.SUPERVISOR], PASSWORD, Right.VOID_RECEIPT)
    assert stored_facts(bounce(billed, receipt, authority=word))["authorised_by"] == "周明"
    signed_in(Role.RECEPTIONIST)
    refused(lambda: bounce(billed, receipt, authority=word))


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE tender SET method = 'cash' WHERE payment_id = 2",
        "UPDATE tender SET reference = 'x' WHERE payment_id = 2",
        "UPDATE payment SET reason = '' WHERE id = 2",
        "UPDATE payment SET prepaid_used = -100, prepaid_in = prepaid_in - 100 WHERE id = 2",
    ],
)
def test_the_books_see_a_bounce_that_is_none(billed: Estate, change: str) -> None:
    bounce(billed, pay(billed, ("200", CHEQUE), ("80.90", CASH)))
    all_is_well(billed.ground)
    with billed.ground.database.writing() as session:
        for trigger in session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            session.execute(text(f"DROP TRIGGER {trigger}"))
        session.execute(text(change))
    assert "bounces" in {check.name for check in checks(billed.ground) if not check.ok}


def test_the_books_see_a_receipt_that_is_missing_at_a_unit(billed: Estate) -> None:
    pay(billed, ("360.90", CASH), further=(SPACE,))
    with billed.ground.database.writing() as session:
        for trigger in session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            session.execute(text(f"DROP TRIGGER {trigger}"))
        session.execute(text("DELETE FROM receipt_unit"))
    assert {check.name for check in checks(billed.ground) if not check.ok} == {"receipt_units"}


# Deposits and refunds


@pytest.fixture
def deposit(billed: Estate) -> Receipt:
    """A deposit of 1,000 taken from the flat, by cheque."""
    item = TariffDesk(billed.ground).add_item("装修押金", Basis.DEPOSIT)
    with billed.ground.act("charged", Right.BILL) as act:
        charge = raise_charge(act, billed.units[FLAT], item, Money(100000), source="deposit")
        act.session.add(Deposit(charge_id=charge, unit_id=billed.units[FLAT], payer="陈志远"))
    return pay(billed, ("1000", CHEQUE), charges=[charge])


def test_a_deposit_is_taken_back_while_nothing_was_kept_of_it(billed: Estate, deposit: Receipt) -> None:
    with billed.ground.database.writing() as session:
        session.scalars(select(Deposit)).one().used = Money(1)
    for act in (CashDesk(billed.ground).void, BounceDesk(billed.ground).bounce):
        refused(lambda act=act: act(deposit.id, "误收"))
    with billed.ground.database.writing() as session:
        session.scalars(select(Deposit)).one().used = Money(0)
    CashDesk(billed.ground).void(deposit.id, "误收")


def test_a_receipt_of_which_something_is_given_back_is_not_taken_back(billed: Estate, deposit: Receipt) -> None:
    with billed.ground.database.reading() as session:
        assert session.scalars(select(Tender.method)).all() == ["cheque"]
        operator = session.scalars(select(Payment.operator_id)).one()
    with billed.ground.database.writing() as session:
        refund = {
            "number": "TK20261121-0001", "kind": "payment", "unit_id": billed.units[FLAT], "receipt_id": deposit.id,
            "amount": Money(100), "payee": "陈志远", "reason": "多收", "applied_by": operator, "applied_at": deposit.at,
        }  # fmt: skip
        wanted = {column.name for column in Refund.__table__.c}
        session.add(Refund(**{name: value for name, value in (refund | {"operation": "x"}).items() if name in wanted}))
    for act in (CashDesk(billed.ground).void, BounceDesk(billed.ground).bounce):
        refused(lambda act=act: act(deposit.id, "误收"))
