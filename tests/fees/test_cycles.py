"""Quarters, half-years and years: charged once when they begin, and to those who come meanwhile from their day on."""

from datetime import date

import pytest
from sqlalchemy import select

from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.tariffs import Scope, TariffDesk, Terms, billed_until, last_day, months_later
from frontdesk.fees.records import Charge
from frontdesk.fees.records.items import Basis
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import UnitFields
from frontdesk.residents.records import UnitKind
from tests.fees.bills import left_out, pieces, raised
from tests.people import FLAT, SPACE, Estate

START = date(2026, 1, 1)
FEE = "车位租金"


def rent(estate: Estate, cycle: int, *, prorated: bool = False, price: int = 1000000) -> int:
    """A rent of 100 a month for each parking space, charged for so many months at once."""
    tariffs = TariffDesk(estate.ground)
    item = tariffs.add_item(FEE, Basis.FIXED, terms=Terms(cycle=cycle, prorated=prorated))
    tariffs.set_price(item, price, START, Scope(unit_kind=UnitKind.PARKING))
    return item


def new_space(estate: Estate, day: date, code: str = "37") -> str:
    ResidentDesk(estate.ground).add_unit(UnitFields("B1", "", code, UnitKind.PARKING, handover_date=day))
    return f"B1-{code}"


@pytest.mark.parametrize(("cycle", "months"), [(1, list(range(1, 13))), (3, [1, 4, 7, 10]), (6, [1, 7]), (12, [1])])
def test_a_cycle_is_charged_in_the_month_in_which_it_begins(estate: Estate, cycle: int, months: list[int]) -> None:
    rent(estate, cycle)
    desk = BillingDesk(estate.ground)
    bills = {month: raised(estate, desk.post(202600 + month)).get((SPACE, FEE)) for month in range(1, 13)}
    assert {month: amount for month, amount in bills.items() if amount} == dict.fromkeys(months, f"{100 * cycle}.00")


def test_a_quarter_is_one_charge_of_three_months_rounded_once(estate: Estate) -> None:
    item = rent(estate, 3, price=333333)
    BillingDesk(estate.ground).post(202610)
    with estate.ground.database.reading() as session:
        (charge,) = session.scalars(select(Charge).where(Charge.item_id == item)).all()
    assert (charge.period, charge.months, charge.price, charge.quantity) == (202610, 3, 333333, 100)
    assert charge.amount == 10000, "3 × 33.3333 and not 3 × 33.33"
    assert charge.due == date(2026, 10, 31)


def test_a_quarter_is_charged_once(estate: Estate) -> None:
    rent(estate, 3, prorated=True)
    desk = BillingDesk(estate.ground)
    desk.post(202610)
    for period in (202610, 202611, 202612):
        assert (SPACE, FEE) not in raised(estate, desk.post(period))
    assert (SPACE, FEE) in raised(estate, desk.post(202701))


def test_a_quarter_that_runs_is_no_reason_to_say_that_nothing_applies(estate: Estate) -> None:
    tariffs = TariffDesk(estate.ground)
    (old,) = [row["id"] for row in tariffs.tariffs() if row["item"] == "车位管理费"]
    tariffs.end_price(old, date(2026, 1, 1))
    rent(estate, 3)
    desk = BillingDesk(estate.ground)
    desk.post(202610)
    assert left_out(desk.preview(202611), SPACE) == [], "billed when it began, and nothing to say of it"
    assert left_out(desk.preview(202511), SPACE) == ["No price applies"]


@pytest.mark.parametrize("prorated", [False, True])
def test_a_running_quarter_that_was_never_charged_is_told(estate: Estate, prorated: bool) -> None:
    rent(estate, 3, prorated=prorated)
    told = left_out(BillingDesk(estate.ground).preview(202611), SPACE)
    assert told == ["车位租金: the period that began in 2026-10 is not charged"]


def test_a_unit_handed_over_in_a_running_quarter_pays_from_its_day_on(estate: Estate) -> None:
    rent(estate, 3, prorated=True)
    desk = BillingDesk(estate.ground)
    desk.post(202610)
    code = new_space(estate, date(2026, 11, 12))
    bill = desk.post(202611)
    assert raised(estate, bill)[code, FEE] == "163.33", "19/30 of November and December"
    (place,) = [place for place, line in enumerate(bill.rows) if line[6] == 16333]
    assert pieces(bill, place) == [("11-12", "11-30", 1000000, 100, 19, 30), ("12-01", "12-31", 1000000, 100, 1, 1)]
    assert bill.rows[place][2] == 202610, "it is a charge of that quarter"
    assert (code, FEE) not in raised(estate, desk.post(202612))
    assert raised(estate, desk.post(202701))[code, FEE] == "300.00"


def test_a_unit_handed_over_in_a_running_quarter_waits_when_it_is_not_by_the_day(estate: Estate) -> None:
    rent(estate, 3)
    code = new_space(estate, date(2026, 11, 12))
    desk = BillingDesk(estate.ground)
    assert [(code, FEE) in raised(estate, desk.post(period)) for period in (202610, 202611, 202612, 202701)] == [
        False, False, False, True,
    ]  # fmt: skip


def test_a_unit_handed_over_in_the_month_in_which_the_quarter_begins(estate: Estate) -> None:
    rent(estate, 3)
    code = new_space(estate, date(2026, 10, 20))
    assert raised(estate, BillingDesk(estate.ground).preview(202610))[code, FEE] == "300.00", "whole"


def test_a_quarter_whose_price_changes_inside_it(estate: Estate) -> None:
    item = rent(estate, 3, prorated=True)
    TariffDesk(estate.ground).set_price(item, 1200000, date(2026, 11, 1), Scope(unit_kind=UnitKind.PARKING))
    bill = BillingDesk(estate.ground).preview(202610)
    assert raised(estate, bill)[SPACE, FEE] == "340.00"
    assert [part[4:] for part in bill.parts] == [(1000000, 100, 1, 1), (1200000, 100, 2, 1)]


def test_what_a_quarter_has_billed_closes_its_price_to_its_end(estate: Estate) -> None:
    item, tariffs = rent(estate, 3), TariffDesk(estate.ground)
    BillingDesk(estate.ground).post(202610)
    with estate.ground.database.reading() as session:
        assert billed_until(session, item) == date(2026, 12, 31)
    scope = Scope(unit_kind=UnitKind.PARKING)
    with pytest.raises(Refusal) as refused:
        tariffs.set_price(item, 1, date(2026, 12, 1), scope)
    assert refused.value.facts == {"month": "2026-12"}
    (price,) = [row["id"] for row in tariffs.tariffs() if row["item_id"] == item]
    for act in (lambda: tariffs.end_price(price, date(2026, 11, 30)), lambda: tariffs.correct_price(price, 1)):
        with pytest.raises(Refusal) as refused:
            act()
        assert refused.value.facts == {"month": "2026-12"}
    tariffs.set_price(item, 1, date(2027, 1, 1), scope)


def test_months_are_counted_over_the_years() -> None:
    assert [months_later(202611, months) for months in (0, 1, 2, 14)] == [202611, 202612, 202701, 202801]
    assert last_day(months_later(202611, 3)) == date(2027, 2, 28)


def test_interior_area_is_charged_and_missed(estate: Estate) -> None:
    tariffs = TariffDesk(estate.ground)
    item = tariffs.add_item("供暖费", Basis.INTERIOR)
    tariffs.set_price(item, 50000, START, Scope(unit_kind=UnitKind.FLAT))
    ResidentDesk(estate.ground).add_unit(UnitFields("3", "1", "601", gross_area=10000, interior_area=8000))
    bill = BillingDesk(estate.ground).preview(202611)
    assert raised(estate, bill)["3-1-601", "供暖费"] == "400.00"
    assert left_out(bill, FLAT) == ["供暖费: the interior area is missing"]
