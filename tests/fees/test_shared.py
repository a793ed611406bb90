"""Costs that are shared out: to the fen, by area or household, all of a bill or nothing."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from frontdesk.core.money import Money
from frontdesk.core.operators import Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.shared import SharedCosts, split
from frontdesk.fees.billing.tariffs import TariffDesk, Terms
from frontdesk.fees.records import Charge
from frontdesk.fees.records.items import Basis, FeeItem, Split
from frontdesk.fees.records.meters import SharedCost
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import UnitFields
from frontdesk.residents.records import Building, UnitKind
from tests.fees.bills import left_out, pieces, raised
from tests.people import FLAT, SHOP, SMALL, SPACE, Estate

MONTH = 202611
LIFT = "电梯电费"


def item_of(estate: Estate, by: Split = Split.AREA, rounding: int = 1) -> int:
    return TariffDesk(estate.ground).add_item(LIFT, Basis.SHARED, rounding, Terms(split=by))


def building(estate: Estate, code: str) -> int:
    with estate.ground.database.reading() as session:
        return session.scalars(select(Building.id).where(Building.code == code)).one()


def shares(estate: Estate, period: int = MONTH) -> dict[str, str]:
    bill = BillingDesk(estate.ground).preview(period)
    return {code: amount for (code, item), amount in raised(estate, bill).items() if item.startswith(LIFT)}


def test_a_bill_is_shared_by_area(estate: Estate) -> None:
    cost = SharedCosts(estate.ground).enter(item_of(estate), MONTH, Money.parse("1000"), remark="11 月电梯用电")
    assert shares(estate) == {SHOP: "497.69", SMALL: "222.71", FLAT: "279.60"}
    bill = BillingDesk(estate.ground).post(MONTH)
    lines = [(place, line) for place, line in enumerate(bill.rows) if line[7] == f"share {cost}"]
    assert sum(line[6] for _, line in lines) == 100000
    assert pieces(bill, lines[0][0]) == [("11-01", "11-30", 10000000, 100, 20000, 40186)]
    assert {line[9] for _, line in lines} == {"11 月电梯用电"}


def test_a_bill_of_a_building_is_shared_there(estate: Estate) -> None:
    SharedCosts(estate.ground).enter(item_of(estate), MONTH, Money.parse("100"), building(estate, "3"))
    assert shares(estate) == {SMALL: "44.34", FLAT: "55.66"}, "the unsold flat of the building takes no part"


def test_a_bill_is_shared_by_household(estate: Estate) -> None:
    SharedCosts(estate.ground).enter(item_of(estate, Split.HOUSEHOLD), MONTH, Money.parse("100"))
    assert shares(estate) == {SHOP: "33.34", SMALL: "33.33", FLAT: "33.33"}, "a parking space is no household"


def test_where_there_are_only_parking_spaces_they_share(estate: Estate) -> None:
    ResidentDesk(estate.ground).add_unit(UnitFields("B1", "", "37", UnitKind.PARKING))
    SharedCosts(estate.ground).enter(
        item_of(estate, Split.HOUSEHOLD), MONTH, Money.parse("10.01"), building(estate, "B1")
    )
    assert shares(estate) == {SPACE: "5.01", "B1-37": "5.00"}


def test_shares_are_rounded_as_the_item_is_if_the_bill_allows_it(estate: Estate) -> None:
    costs, item = SharedCosts(estate.ground), item_of(estate, Split.HOUSEHOLD, 100)
    whole = costs.enter(item, MONTH, Money.parse("100"))
    assert shares(estate) == {SHOP: "34.00", SMALL: "33.00", FLAT: "33.00"}
    costs.withdraw(whole)
    costs.enter(item, MONTH, Money.parse("100.50"))
    assert shares(estate) == {SHOP: "33.50", SMALL: "33.50", FLAT: "33.50"}


def test_a_unit_handed_over_later_takes_no_part(estate: Estate) -> None:
    ResidentDesk(estate.ground).add_unit(UnitFields("3", "1", "601", gross_area=9000, handover_date=date(2026, 12, 1)))
    costs, item = SharedCosts(estate.ground), item_of(estate, Split.HOUSEHOLD)
    for period in (MONTH, 202612):
        costs.enter(item, period, Money.parse("90"), building(estate, "3"))
    assert shares(estate) == {SMALL: "45.00", FLAT: "45.00"}
    assert shares(estate, 202612) == {SMALL: "30.00", FLAT: "30.00", "3-1-601": "30.00"}


def test_a_missing_area_leaves_the_whole_bill_out(estate: Estate) -> None:
    ResidentDesk(estate.ground).add_unit(UnitFields("3", "1", "601"))
    SharedCosts(estate.ground).enter(item_of(estate), MONTH, Money.parse("1000"))
    assert shares(estate) == {}
    told = left_out(BillingDesk(estate.ground).preview(MONTH), "3-1-601")
    assert f"{LIFT}: the gross area is missing, so nobody is charged a share of 1,000.00" in told


def test_a_bill_that_nobody_shares_is_told(estate: Estate) -> None:
    with estate.ground.database.writing() as session:
        session.add(Building(code="9"))
    SharedCosts(estate.ground).enter(item_of(estate), MONTH, Money.parse("1000"), building(estate, "9"))
    assert left_out(BillingDesk(estate.ground).preview(MONTH), "-") == [f"{LIFT}: there is nobody to share 1,000.00"]


def test_a_bill_is_shared_out_once(estate: Estate) -> None:
    costs, desk = SharedCosts(estate.ground), BillingDesk(estate.ground)
    cost = costs.enter(item_of(estate), MONTH, Money.parse("1000"))
    run = desk.post(MONTH).run
    assert shares(estate) == {}
    assert [(row["id"], row["total"], row["building"], row["run"]) for row in costs.of_month(MONTH)] == [
        (cost, 100000, None, run)
    ]
    with pytest.raises(Refusal, match="shared out"):
        costs.withdraw(cost)
    late = costs.enter(_item(estate), MONTH, Money.parse("10"))
    assert sum(Money.parse(share) for share in shares(estate).values()) == 1000
    desk.post(MONTH)
    with estate.ground.database.reading() as session:
        sources = set(session.scalars(select(Charge.source).where(Charge.source.startswith("share"))))
        assert session.get_one(SharedCost, late).run_id is not None
    assert sources == {f"share {cost}", f"share {late}"}


def _item(estate: Estate) -> int:
    with estate.ground.database.reading() as session:
        return session.scalars(select(FeeItem.id).where(FeeItem.name == LIFT)).one()


def test_a_bill_entered_wrongly_is_withdrawn(estate: Estate) -> None:
    costs = SharedCosts(estate.ground)
    cost = costs.enter(item_of(estate), MONTH, Money.parse("1000"))
    costs.withdraw(cost)
    costs.withdraw(cost)
    assert costs.of_month(MONTH) == []
    assert shares(estate) == {}


def test_only_shared_items_are_shared(estate: Estate) -> None:
    costs = SharedCosts(estate.ground)
    with pytest.raises(Refusal) as refused:
        costs.enter(estate.items["物业费"], MONTH, Money.parse("1000"))
    assert refused.value.field == "item"
    item = item_of(estate)
    for fen in (0, -1):
        with pytest.raises(Refusal) as refused:
            costs.enter(item, MONTH, Money(fen))
        assert refused.value.field == "total"
    TariffDesk(estate.ground).use_item(item, False)
    with pytest.raises(Refusal):
        costs.enter(item, MONTH, Money(1))


def test_who_bills_enters_costs(estate: Estate, signed_in: Callable[[Role], SignedIn]) -> None:
    item = item_of(estate)
    signed_in(Role.CASHIER)
    with pytest.raises(Refusal):
        SharedCosts(estate.ground).enter(item, MONTH, Money(1))
    signed_in(Role.SUPERVISOR)
    cost = SharedCosts(estate.ground).enter(item, MONTH, Money(1))
    SharedCosts(estate.ground).withdraw(cost)


@given(st.integers(1, 10**12), st.lists(st.integers(1, 10**8), min_size=1, max_size=40), st.sampled_from([1, 10, 100]))
def test_shares_add_up_and_are_fair(total: int, weights: list[int], step: int) -> None:
    shares = split(total, weights, step)
    step = step if total % step == 0 else 1
    assert sum(shares) == total
    assert all(share % step == 0 for share in shares)
    assert all(
        abs(share * sum(weights) - total * weight) < step * sum(weights)
        for share, weight in zip(shares, weights, strict=True)
    )
    heavier = sorted(zip(weights, shares, strict=True))
    assert [share for _, share in heavier] == sorted(shares)
