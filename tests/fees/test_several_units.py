"""Several units paid at once by one person: one receipt, found at each of them, and given back as one."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered, stored_facts
from frontdesk.fees.desk import FeeDesk, UnitAccount
from frontdesk.fees.records import Method, Receipt, ReceiptUnit
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields
from frontdesk.residents.records import OccupancyRole
from frontdesk.shell.checking import checks
from tests.people import FLAT, SHAN, SHOP, SMALL, SPACE, UNSOLD, Estate

BOTH = ("280.90", "80.00")
"""What the flat and the parking space owe a month."""


@pytest.fixture
def billed(estate: Estate) -> Estate:
    """October and November are billed."""
    for period in (202610, 202611):
        BillingDesk(estate.ground).post(period)
    return estate


def take(estate: Estate, yuan: str, *codes: str, method: Method = Method.CASH, **more: object) -> Receipt:
    unit, *further = (estate.units[code] for code in codes)
    tenders = [Tendered(method, Money.parse(yuan), "10203040")]
    return CashDesk(estate.ground).take_payment(unit, tenders, further=further, **more)  # type: ignore[arg-type]


def account(estate: Estate, code: str) -> UnitAccount:
    return FeeDesk(estate.ground).account(estate.units[code])


def owed(estate: Estate, *codes: str) -> list[str]:
    return [str(account(estate, code).arrears) for code in codes]


def all_is_well(ground: Ground) -> None:
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}


def refused(what: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as said:
        what()
    return said.value


def test_one_receipt_settles_charges_of_all_of_them(billed: Estate) -> None:
    receipt = take(billed, "1169.30", FLAT, SPACE, SMALL)
    facts = stored_facts(receipt)
    assert owed(billed, FLAT, SPACE, SMALL) == ["0.00", "0.00", "0.00"]
    assert [(line["unit"], line["period"], line["paid"]) for line in facts["lines"]] == [
        ("", "2026-10", 28090), ("", "2026-11", 28090), (SPACE, "2026-10", 8000), (SPACE, "2026-11", 8000),
        (SMALL, "2026-10", 22375), (SMALL, "2026-11", 22375),
    ]  # fmt: skip
    assert (facts["unit"], facts["payer"], receipt.total) == (FLAT, "陈志远", 116930)
    with billed.ground.database.reading() as session:
        further = session.scalars(select(ReceiptUnit.unit_id).where(ReceiptUnit.receipt_id == receipt.id)).all()
    assert sorted(further) == sorted((billed.units[SPACE], billed.units[SMALL]))
    all_is_well(billed.ground)


def test_a_unit_of_which_nothing_is_paid_does_not_stand_on_it(billed: Estate) -> None:
    receipt = take(billed, "561.80", FLAT, SPACE)
    assert owed(billed, FLAT, SPACE) == ["0.00", "160.00"]
    assert [row["id"] for row in FeeDesk(billed.ground).receipts(unit_id=billed.units[SPACE])] == []
    assert stored_facts(receipt)["total"] == 56180
    all_is_well(billed.ground)


def test_the_rest_is_prepayment_of_the_unit_that_was_named_first(billed: Estate) -> None:
    take(billed, "800", SPACE, FLAT)
    assert [str(account(billed, code).prepaid) for code in (FLAT, SPACE)] == ["0.00", "78.20"]
    assert refused(lambda: take(billed, "1", FLAT, SPACE, method=Method.PREPAYMENT)).field == "amount"
    BillingDesk(billed.ground).post(202612)
    take(billed, "78.20", SPACE, FLAT, method=Method.PREPAYMENT)
    assert (account(billed, SPACE).prepaid, owed(billed, SPACE, FLAT)) == (0, ["1.80", "280.90"])
    all_is_well(billed.ground)


def test_chosen_charges_may_be_of_any_of_them_but_of_no_other(billed: Estate) -> None:
    flat, space = (account(billed, code).owed[0].id for code in (FLAT, SPACE))
    other = account(billed, SMALL).owed[0].id
    assert refused(lambda: take(billed, "1", FLAT, SPACE, charges=[flat, other])).field == "charges"
    take(billed, "360.90", FLAT, SPACE, charges=[space, flat])
    assert owed(billed, FLAT, SPACE) == list(BOTH)


def test_the_receipt_is_found_at_each_of_them(billed: Estate) -> None:
    fees = FeeDesk(billed.ground)
    receipt = take(billed, "721.80", FLAT, SPACE)
    alone = take(billed, "10", SMALL)
    assert [row["id"] for row in fees.receipts(unit_id=billed.units[SPACE])] == [receipt.id]
    assert [row["id"] for row in fees.receipts(text=SPACE)] == [receipt.id]
    assert [row["id"] for row in fees.receipts(text=FLAT)] == [receipt.id]
    lot = account(billed, SPACE).unit.building_id
    assert [row["id"] for row in fees.receipts(building_id=lot)] == [receipt.id]
    assert [row["id"] for row in account(billed, SPACE).receipts] == [receipt.id]
    assert {row["id"] for row in fees.receipts(building_id=account(billed, SMALL).unit.building_id)} == {
        receipt.id,
        alone.id,
    }


def test_a_void_gives_all_of_it_back(billed: Estate) -> None:
    receipt = take(billed, "800", FLAT, SPACE)
    red = CashDesk(billed.ground).void(receipt.id, "误收")
    assert owed(billed, FLAT, SPACE) == ["561.80", "160.00"]
    assert account(billed, FLAT).prepaid == 0
    assert [row["id"] for row in FeeDesk(billed.ground).receipts(unit_id=billed.units[SPACE])] == [red.id, receipt.id]
    assert [line["unit"] for line in stored_facts(red)["lines"]] == ["", "", SPACE, SPACE]
    all_is_well(billed.ground)


def test_the_owners_other_units_are_known(billed: Estate) -> None:
    assert [(one.unit, str(one.owed)) for one in account(billed, FLAT).elsewhere] == [(SPACE, "160.00")]
    assert [one.unit for one in account(billed, SPACE).elsewhere] == [FLAT]
    assert account(billed, SMALL).elsewhere == account(billed, UNSOLD).elsewhere == []
    residents = ResidentDesk(billed.ground)
    residents.transfer_title(
        billed.units[FLAT], [SHAN, PersonFields("乔安", ("13500000001",))], date(2026, 11, 1), "sale"
    )
    residents.add_resident(billed.units[SMALL], OccupancyRole.TENANT, SHAN)
    assert [one.unit for one in account(billed, FLAT).elsewhere] == [SHOP], "tenants own nothing"


# On account, by somebody else, by cheque


def test_money_is_taken_before_anything_is_charged(estate: Estate) -> None:
    receipt = take(estate, "1000", FLAT)
    assert (stored_facts(receipt)["lines"], account(estate, FLAT).prepaid) == ([], 100000)
    assert take(estate, "20", UNSOLD, payer="云栖置业").total == 2000
    all_is_well(estate.ground)


def test_who_pays_for_somebody_stands_on_that_receipt_alone(billed: Estate) -> None:
    first, second = take(billed, "1", FLAT, payer="周阿姨"), take(billed, "1", FLAT)
    assert [stored_facts(one)["payer"] for one in (first, second)] == ["周阿姨", "陈志远"]


def test_a_cheque_has_its_number(billed: Estate) -> None:
    cash = CashDesk(billed.ground)
    for reference in ("", " "):
        cheque = [Tendered(Method.CHEQUE, Money(100), reference)]
        said = refused(lambda cheque=cheque: cash.take_payment(billed.units[FLAT], cheque))
        assert said.field == "reference"
    facts = stored_facts(take(billed, "1", FLAT, method=Method.CHEQUE))
    assert facts["methods"] == [{"method": "cheque", "amount": 100, "reference": "10203040"}]


@pytest.mark.parametrize("method", [Method.DEPOSIT, Method.CARRIED])
def test_what_is_no_money_at_the_counter_is_not_taken(billed: Estate, method: Method) -> None:
    assert refused(lambda: take(billed, "1", FLAT, method=method)).field == "method"
