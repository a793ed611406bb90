"""The books' invariants: all well after a busy month, and each finds what it is there to find."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.fees import books
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.books import CHECKS
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.checking import checks
from tests import people
from tests.people import FLAT, SHOP, SMALL, SPACE


@pytest.fixture(scope="module")
def busy_month(tmp_path_factory: pytest.TempPathFactory, small_estate: tuple[Path, people.Estate]) -> Path:
    """An estate on which everything has happened once: the ids of its rows are used below."""
    folder, kept = small_estate
    ground = people.copy(folder, tmp_path_factory.mktemp("busy") / "estate", people.Now())
    estate = people.Estate(ground, kept.units, kept.items)
    cash, billing, one_off = CashDesk(ground), BillingDesk(ground), OneOffDesk(ground)
    billing.post(202610)  # charges 1 to 4: shop, small, flat, space
    estate.pay(FLAT, "600")  # payment and receipt 1, prepayment 319.10
    estate.pay(SMALL, "100", Method.WECHAT)  # 2, in part
    cash.void(estate.pay(SHOP, "960").id, "误收")  # 3, voided by 4
    cash.agree_settling(estate.units[FLAT], True)
    billing.post(202611)  # charges 5 to 8; payment 5 is a settlement without a receipt
    rubbish = estate.items["装修垃圾清运费"]
    one_off.charge(estate.units[FLAT], rubbish, Money(30000), "a")  # charge 9
    wrong = one_off.charge(estate.units[SMALL], rubbish, Money(30000), "b")  # charge 10
    one_off.void_charge(wrong, "重复")
    tenders = [Tendered(Method.CASH, Money(50000)), Tendered(Method.CARD, Money(1000))]
    cash.take_payment(estate.units[SPACE], tenders, keep_change=False)  # payment 6, receipt 5, with change
    ResidentDesk(ground).add_vehicle(estate.units[FLAT], "浙A8K21F")
    ground.close()
    return ground.folder


@pytest.fixture
def ground(busy_month: Path, tmp_path: Path) -> Iterator[Ground]:
    ground = people.copy(busy_month, tmp_path / "estate", people.Now())
    yield ground
    ground.close()


def failing(ground: Ground) -> set[str]:
    return {check.name for check in checks(ground) if not check.ok}


def spoil(ground: Ground, *statements: str) -> None:
    """What somebody with a database tool could do who first takes off every guard."""
    connection = sqlite.connect(str(ground.database.path), isolation_level=None)
    for pragma in ("ignore_check_constraints = ON", "foreign_keys = OFF", "busy_timeout = 2000"):
        connection.execute(f"PRAGMA {pragma}")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_all_is_well_after_a_busy_month(ground: Ground) -> None:
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}
    assert {name for name, _, _ in CHECKS} <= {check.name for check in checks(ground)}


TAMPERED = [
    ("receipt_numbers", "DELETE FROM receipt WHERE n = 2"),
    ("receipt_numbers", "DELETE FROM receipt WHERE n = 1"),
    ("receipt_numbers", "UPDATE counter SET n = 9 WHERE series = 'SJ2026'"),
    ("receipt_numbers", "DELETE FROM counter WHERE series = 'SJ2026'"),
    ("receipt_numbers", "UPDATE receipt SET n = 12 WHERE n = 5"),
    ("voids", "UPDATE payment SET reason = '' WHERE kind = 'void'"),
    ("voids", "UPDATE payment SET authorised_by = NULL WHERE kind = 'void'"),
    ("voids", "UPDATE payment SET received = -95900, settled = -95900 WHERE kind = 'void'"),
    ("voids", "UPDATE payment SET voids_id = 5 WHERE kind = 'void'"),
    ("voids", "UPDATE payment SET change = change - 100, received = received - 100 WHERE kind = 'void'"),
    ("payments", "UPDATE tender SET amount = amount + 1 WHERE id = 1"),
    ("payments", "DELETE FROM tender WHERE payment_id = 2"),
    ("payments", "UPDATE payment SET received = received + 100 WHERE id = 1"),
    ("payments", "UPDATE allocation SET amount = amount - 1 WHERE id = 1"),
    ("payments", "DELETE FROM allocation WHERE payment_id = 5"),
    ("charges", "UPDATE charge SET paid = paid + 100 WHERE id = 2"),
    ("charges", "UPDATE charge SET paid = 0, state = 'open' WHERE id = 3"),
    ("charges", "UPDATE charge SET paid = 999999 WHERE id = 3"),
    ("charges", "UPDATE allocation SET charge_id = 4 WHERE charge_id = 3"),
    ("prepayments", "UPDATE account SET prepaid = prepaid + 1"),
    ("prepayments", "DELETE FROM account"),
    ("prepayments", "UPDATE payment SET prepaid_in = prepaid_in + 1, settled = settled - 1 WHERE id = 1"),
    ("balances", "UPDATE charge SET paid = paid - 100 WHERE id = 2"),
    ("balances", "UPDATE payment SET settled = settled - 1 WHERE id = 2"),
    ("balances", "DELETE FROM charge WHERE id = 3"),
    ("receipts", "UPDATE receipt SET total = total + 1 WHERE n = 1"),
    ("receipts", "UPDATE receipt SET facts = json_set(facts, '$.total', 1) WHERE n = 1"),
    ("receipts", "UPDATE receipt SET facts = json_set(facts, '$.number', 'SJ2026-000009') WHERE n = 1"),
    ("receipts", "UPDATE receipt SET number = 'SJ2026-000009' WHERE n = 1"),
    ("receipts", "UPDATE receipt SET unit_id = 2 WHERE n = 1"),
    ("receipts", "UPDATE receipt SET at = '2026-11-20 01:00:00.000000' WHERE n = 1"),
    ("receipts", "UPDATE receipt SET voids_id = NULL"),
    ("receipts", "UPDATE receipt SET voids_id = 1 WHERE n = 2"),
    ("receipts", "DELETE FROM receipt WHERE n = 5"),
    ("payments_noted", "UPDATE payment SET payer = '李四' WHERE id = 1"),
    ("payments_noted", "UPDATE payment SET at = '2026-11-20 01:00:00.000000' WHERE id = 1"),
    ("payments_noted", "UPDATE payment SET operator_id = 2 WHERE id = 1"),
    ("payments_noted", "UPDATE payment SET unit_id = 2 WHERE id = 1"),
    ("payments_noted", "UPDATE payment SET operation = 'x' WHERE id = 1"),
    ("payments_noted", "UPDATE payment SET remark = 'x' WHERE id = 1"),
    ("payments_noted", "UPDATE tender SET method = 'card' WHERE id = 1"),
    ("payments_noted", "UPDATE tender SET reference = 'x' WHERE id = 1"),
    ("payments_noted", "UPDATE allocation SET charge_id = 7 WHERE payment_id = 6"),
    ("payments_noted", "UPDATE receipt SET facts = json_set(facts, '$.payer', '李四') WHERE n = 1"),
    ("payments_noted", "DELETE FROM payment WHERE id = 5"),
    ("charges_noted", "UPDATE charge SET amount = amount + 1 WHERE id = 1"),
    ("charges_noted", "UPDATE charge SET price = price + 1 WHERE id = 1"),
    ("charges_noted", "UPDATE charge SET quantity = quantity + 1 WHERE id = 9"),
    ("charges_noted", "UPDATE charge SET unit_id = 2 WHERE id = 4"),
    ("charges_noted", "UPDATE charge SET period = 202609 WHERE id = 1"),
    ("charges_noted", "UPDATE charge SET run_id = NULL WHERE id = 1"),
    ("charges_noted", "DELETE FROM charge WHERE id = 1"),
    ("charges_noted", "DELETE FROM charge WHERE id = 9"),
    ("charges_noted", "DELETE FROM charge WHERE run_id = 2"),
    ("charges_noted", "UPDATE charge SET state = 'voided' WHERE id = 1"),
    ("charges_noted", "UPDATE charge SET state = 'open' WHERE id = 10"),
    ("charges_noted", "UPDATE charge SET due = '2030-01-01' WHERE id = 1"),
    ("charges_noted", "UPDATE billing_run SET total = total + 1"),
    ("charges_noted", "UPDATE billing_run SET charges = charges + 1"),
    ("charges_noted", "UPDATE billing_run SET digest = '' WHERE id = 1"),
    ("references", "DELETE FROM unit WHERE id = 1"),
    ("audit_chain", "UPDATE audit SET facts = '{}' WHERE act = 'payment_taken'"),
]


@pytest.mark.parametrize(("name", "statement"), TAMPERED)
def test_each_check_finds_what_was_spoilt(ground: Ground, name: str, statement: str) -> None:
    spoil(ground, statement)
    assert name in failing(ground)


def test_no_check_is_without_teeth() -> None:
    """Those of other modules are tried where these are tested."""
    own = {name for name, _, ask in CHECKS if ask.__module__ == books.__name__}
    assert own <= {name for name, _ in TAMPERED}


def test_a_damaged_page_is_found(ground: Ground) -> None:
    spoil(ground, "PRAGMA writable_schema = ON", "UPDATE sqlite_master SET rootpage = 3 WHERE name = 'ix_charge_owed'")
    ground.close()
    assert "integrity" in failing(ground)


# What the database itself refuses, whatever program asks.

PAYMENT = (
    "INSERT INTO payment (operation, kind, unit_id, at, operator_id, payer, received, change, settled, prepaid_in,"
    " prepaid_used, deposit_used, voids_id, reason, remark) VALUES "
)
CHARGE = (
    "INSERT INTO charge (unit_id, item_id, period, source, price, quantity, months, amount, paid, waived, state,"
    " due, remark) VALUES "
)
RECEIPT = "INSERT INTO receipt (series, n, number, payment_id, unit_id, at, total, voids_id, facts) VALUES "


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE charge SET paid = amount + 1 WHERE id = 1",
        "UPDATE charge SET paid = -1 WHERE id = 1",
        "UPDATE charge SET state = 'paid' WHERE id = 1",
        "UPDATE charge SET state = 'voided' WHERE id = 3",
        "UPDATE charge SET amount = 1 WHERE id = 1",
        "DELETE FROM charge WHERE id = 1",
        CHARGE + "(1, 1, 202611, '', 1, 1, 1, 1, 0, 0, 'open', '2026-11-30', '')",
        CHARGE + "(1, 1, 202612, '', 1, 1, 1, 0, 0, 0, 'open', '2026-11-30', '')",
        CHARGE + "(1, 1, 202613, '', 1, 1, 1, 1, 0, 0, 'open', '2026-11-30', '')",
        CHARGE + "(404, 1, 202612, '', 1, 1, 1, 1, 0, 0, 'open', '2026-11-30', '')",
        "UPDATE account SET prepaid = -1",
        "UPDATE payment SET payer = 'x'",
        "DELETE FROM payment",
        PAYMENT + "('x', 'payment', 1, '2026-11-21', 1, '', 100, 0, 99, 0, 0, 0, NULL, '', '')",
        PAYMENT + "('x', 'payment', 1, '2026-11-21', 1, '', -100, 0, -100, 0, 0, 0, NULL, '', '')",
        PAYMENT + "('x', 'void', 1, '2026-11-21', 1, '', -100, 0, -100, 0, 0, 0, NULL, '', '')",
        PAYMENT + "('x', 'void', 1, '2026-11-21', 1, '', -100, 0, -100, 0, 0, 0, 3, '', '')",
        "INSERT INTO payment SELECT 99, operation, kind, unit_id, at, operator_id, payer, received, change, settled,"
        " prepaid_in, prepaid_used, 0, NULL, voids_id, authorised_by, reason, remark FROM payment WHERE id = 1",
        RECEIPT + "('SJ2026', 1, 'x', 5, 1, '2026-11-21', 1, NULL, '{}')",
        RECEIPT + "('SJ2026', 0, 'x', 5, 1, '2026-11-21', 1, NULL, '{}')",
        RECEIPT + "('SJ2026', 6, 'SJ2026-000001', 5, 1, '2026-11-21', 1, NULL, '{}')",
        RECEIPT + "('SJ2026', 6, 'x', 1, 1, '2026-11-21', 1, NULL, '{}')",
        RECEIPT + "('SJ2026', 6, 'x', 5, 1, '2026-11-21', 1, 3, '{}')",
        "UPDATE receipt SET facts = '{}'",
        "DELETE FROM receipt",
        "UPDATE tender SET amount = 1",
        "DELETE FROM allocation",
        "UPDATE billing_run SET total = 1",
        "DELETE FROM audit",
        "INSERT INTO tender (payment_id, method, amount, reference) VALUES (1, 'gold', 1, '')",
        "INSERT INTO occupancy (person_id, unit_id, role, began_by, ended_by, closed)"
        " SELECT person_id, unit_id, role, 'sale', '', 0 FROM occupancy WHERE id = 1",
        "INSERT INTO vehicle (unit_id, plate, kind, parking_space, entered) "
        "VALUES (2, '浙A8K21F', 'car', '', '2026-11-21')",
        "INSERT INTO operator (name, sign_in_name, role, password, active, failures, since)"
        " SELECT name, sign_in_name, role, password, 1, 0, since FROM operator WHERE id = 1",
        "INSERT INTO estate (id, name, office, phone, bank, paper_language, demo, founded)"
        " VALUES (2, 'x', 'x', '', '', 'en', 0, '2026-11-21')",
        "DELETE FROM unit WHERE id = 1",
        "INSERT INTO receipt_print (receipt_id, n, at, operator_id) VALUES (404, 0, '2026-11-21', 1)",
        # received 5.00 by taking back prepayment that was never used
        "INSERT INTO payment SELECT 404, 'x', 'payment', unit_id, at, operator_id, '', 500, 0, 0, 0, -500, 0,"
        " NULL, NULL, NULL, '', '' FROM payment WHERE id = 1",
    ],
)
def test_the_database_itself_says_no(ground: Ground, statement: str) -> None:
    with pytest.raises(IntegrityError), ground.database.writing() as session:
        session.execute(text(statement))
    assert failing(ground) == set()


def test_somebody_who_works_meanwhile_does_not_put_the_mark_ahead_of_the_database(estate: people.Estate) -> None:
    going = checks(estate.ground)
    next(going)
    elsewhere = Ground(estate.ground.folder, estate.ground.clock)
    elsewhere.signed_in = estate.ground.signed_in
    CashDesk(elsewhere).take_payment(estate.units[FLAT], [Tendered(Method.CASH, Money(100))])
    elsewhere.close()
    assert [check.name for check in going if not check.ok] == []
