"""The invariants of deposits, waivers and refunds: all well on sound books, and each finds what it is there to find."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Operator, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.cases.checked import CASE_CHECKS
from frontdesk.fees.cases.deposits import DepositDesk
from frontdesk.fees.cases.refunds import Claim, RefundDesk
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import Method
from frontdesk.fees.records.cases import RefundKind
from frontdesk.fees.records.items import Basis
from tests import people
from tests.fees.test_books import failing, spoil
from tests.people import FLAT, SMALL


@pytest.fixture(scope="module")
def busy_day(tmp_path_factory: pytest.TempPathFactory, small_estate: tuple[Path, people.Estate]) -> Path:
    """An estate on which each kind of case has happened: the ids of its rows are used below."""
    folder, kept = small_estate
    ground = people.copy(folder, tmp_path_factory.mktemp("cases") / "estate", people.Now())
    estate = people.Estate(ground, kept.units, kept.items)
    deposit = TariffDesk(ground).add_item("装修押金", Basis.DEPOSIT)
    flat, damage = estate.units[FLAT], estate.items["装修垃圾清运费"]
    BillingDesk(ground).post(202610)
    october = FeeDesk(ground).account(flat).owed[0]
    receipt = estate.pay(FLAT, "400", charges=[october.id])  # receipt 1, prepayment 119.10
    with ground.database.reading() as session:
        other = session.query(Operator).filter_by(name=people.OPERATORS[Role.SUPERVISOR]).one()
    word = Authority(other.id, other.name, Right.APPROVE)
    deposits, refunds, waivers = DepositDesk(ground), RefundDesk(ground), WaiverDesk(ground)
    deposits.take(flat, deposit, Money(200000), Method.CASH)  # deposit 1, receipt 2
    deposits.deduct(1, damage, Money(30000), "墙面")  # deduction 1
    claims = (
        Claim(RefundKind.DEPOSIT, 1, "完工", Money(100000)),  # refund 1
        Claim(RefundKind.PREPAYMENT, flat, "搬离", Money(5000)),  # 2
        Claim(RefundKind.PAYMENT, receipt.id, "误", lines=((october.id, Money(8090)),)),  # 3, with waiver 1
    )
    for claim in claims:
        refunds.pay(refunds.apply(claim, authority=word).id, Method.CASH)
    owed = FeeDesk(ground).account(estate.units[SMALL]).owed[0]
    waivers.apply({owed.id: Money(100)}, "优惠", authority=word)  # 2
    waivers.apply({owed.id: Money(200)}, "优惠")  # 3
    refunds.withdraw(refunds.apply(claims[1]).id)  # 4
    ground.close()
    return ground.folder


@pytest.fixture
def ground(busy_day: Path, tmp_path: Path) -> Iterator[Ground]:
    ground = people.copy(busy_day, tmp_path / "estate", people.Now())
    yield ground
    ground.close()


def test_all_is_well_after_a_busy_day(ground: Ground) -> None:
    assert failing(ground) == set()


TAMPERED = [
    ("case_numbers", "DELETE FROM refund WHERE id = 4"),
    ("case_numbers", "DELETE FROM waiver WHERE id = 1"),
    ("case_numbers", "DELETE FROM deduction"),
    ("case_numbers", "UPDATE refund SET number = 'TK20261121-0009' WHERE id = 4"),
    ("case_numbers", "UPDATE counter SET n = n + 1 WHERE series LIKE 'JM%'"),
    ("waivers", "UPDATE charge SET waived = waived + 1 WHERE waived > 0"),
    ("waivers", "UPDATE waiver SET state = 'approved', decided_by = 2 WHERE id = 3"),
    ("waivers", "UPDATE waiver SET amount = amount + 1 WHERE id = 2"),
    ("deposits", "UPDATE deposit SET used = used - 1"),
    ("deposits", "UPDATE deposit SET unit_id = 2"),
    ("deposits", "DELETE FROM deposit"),
    ("deposits", "DELETE FROM deduction"),
    ("deposits", "UPDATE deduction SET amount = amount + 1"),
    ("deposits", "UPDATE deduction SET facts = json_set(facts, '$.amount', 1)"),
    ("deposits", "UPDATE payment SET deposit_used = 250000 WHERE kind = 'deduction'"),
    ("deposits", "UPDATE allocation SET amount = amount - 1 WHERE charge_id = (SELECT charge_id FROM deposit)"),
    ("refunds", "UPDATE refund SET amount = amount + 1 WHERE id = 2"),
    ("refunds", "UPDATE refund SET payment_id = 1 WHERE id = 2"),
    ("refunds", "UPDATE refund SET facts = json_set(facts, '$.number', 'TK20261121-0009') WHERE id = 1"),
    ("refunds", "DELETE FROM refund WHERE id = 2"),
    ("refunds", "UPDATE refund_line SET amount = amount + 1"),
    ("refunds", "UPDATE refund_line SET amount = 99999"),
    ("refunds", "UPDATE refund_line SET charge_id = (SELECT max(id) FROM charge)"),
    ("cases_noted", "UPDATE refund_line SET charge_id = (SELECT max(id) FROM charge)"),
    ("refunds", "DELETE FROM refund_line"),
    ("refunds", "INSERT INTO refund_line VALUES (2, 1, 5000)"),
    ("refunds", "UPDATE payment SET received = 0, prepaid_in = 1 WHERE kind = 'refund' AND deposit_id IS NOT NULL"),
    ("case_steps", "UPDATE step SET went_to = 'rejected' WHERE kind = 'refund' AND went_to = 'approved'"),
    ("case_steps", "DELETE FROM step WHERE kind = 'refund' AND record = 1 AND went_to = 'approved'"),
    ("case_steps", "DELETE FROM step WHERE kind = 'waiver' AND record = 3"),
    ("case_steps", "UPDATE refund SET state = 'approved' WHERE id = 4"),
    ("case_steps", "UPDATE step SET came_from = 'applied' WHERE came_from = ''"),
    ("cases_noted", "UPDATE waiver SET reason = '另有原因' WHERE id = 1"),
    ("cases_noted", "UPDATE refund SET payee = '张三' WHERE id = 1"),
    ("cases_noted", "UPDATE refund SET applied_by = 3, decided_by = 3 WHERE id = 2"),
    ("cases_noted", "UPDATE deposit SET payer = '张三'"),
    ("cases_noted", "UPDATE deduction SET reason = '另有原因'"),
    ("cases_noted", "DELETE FROM waiver WHERE id = 3"),
]


@pytest.mark.parametrize(("check", "tampering"), TAMPERED)
def test_what_was_tampered_with_is_found(ground: Ground, check: str, tampering: str) -> None:
    spoil(ground, tampering)
    assert check in failing(ground)


def test_each_check_has_been_seen_to_fail() -> None:
    assert {name for name, _, _ in CASE_CHECKS} == {check for check, _ in TAMPERED}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE waiver SET amount = 1",
        "UPDATE refund SET amount = 1",
        "UPDATE refund SET payee = '张三'",
        "UPDATE deduction SET reason = '另有原因'",
        "UPDATE refund_line SET amount = 1",
        "UPDATE step SET went_to = 'paid'",
        "UPDATE deposit SET payer = '张三'",
        "DELETE FROM waiver",
        "DELETE FROM refund",
        "DELETE FROM deposit",
        "DELETE FROM step",
    ],
)
def test_the_database_itself_lets_nobody_change_what_was_asked_for(ground: Ground, statement: str) -> None:
    with pytest.raises(IntegrityError, match="never changed"), ground.database.writing() as session:
        session.execute(text(statement))


def test_a_line_that_was_moved_before_its_refund_is_paid_is_found(ground: Ground) -> None:
    with ground.database.reading() as session:
        receipt, charge = session.execute(
            text(
                "SELECT r.id, a.charge_id FROM receipt r JOIN allocation a ON a.payment_id = r.payment_id ORDER BY 1, 2"
                " LIMIT 1"
            )
        ).one()
    RefundDesk(ground).apply(Claim(RefundKind.PAYMENT, receipt, "误", lines=((charge, Money(100)),)))
    assert failing(ground) == set()
    spoil(ground, "UPDATE refund_line SET charge_id = charge_id + 1 WHERE refund_id = 5")
    assert failing(ground) == {"cases_noted"}


@pytest.mark.parametrize(
    "claim",
    [
        Claim(RefundKind.PAYMENT, 1, "误", lines=((1, Money(100)), (1, Money(100)))),
        Claim(RefundKind.PAYMENT, 1, "误", lines=((999, Money(100)),)),
        Claim(RefundKind.PAYMENT, 999, "误", lines=((1, Money(100)),)),
        Claim(RefundKind.SETTLEMENT, 1, "误", lines=((1, Money(100)),)),
        Claim(RefundKind.SETTLEMENT, 999, "误", lines=((1, Money(100)),)),
        Claim(RefundKind.DEPOSIT, 999, "误", Money(100)),
        Claim(RefundKind.PREPAYMENT, 999, "误", Money(100)),
    ],
    ids=lambda claim: f"{claim.kind} {claim.of} {len(claim.lines)}",
)
def test_a_claim_of_what_is_not_there_is_refused(ground: Ground, claim: Claim) -> None:
    with pytest.raises(Refusal) as refused:
        RefundDesk(ground).apply(claim)
    assert refused.value.field in ("lines", "of")
    assert failing(ground) == set()
