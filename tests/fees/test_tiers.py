"""What meters count, billed tier by tier over a month or a year, by the figures that cities publish."""

from datetime import date
from itertools import accumulate
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.prices import Price
from frontdesk.fees.billing.prorata import come_to as rounded
from frontdesk.fees.billing.reckoning import parts_of, readings_of
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.billing.tariffs import TariffDesk, Terms, tiers_of, tiers_text
from frontdesk.fees.records import Charge
from frontdesk.fees.records.items import Basis, TierSpan
from frontdesk.fees.records.meters import Reading
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields
from tests.fees.bills import left_out, raised, read_meter
from tests.people import FLAT, SMALL, Estate

START = date(2026, 1, 1)

BEIJING_WATER = Price(50000, ((18000, 70000), (26000, 90000)))
"""Xinhua, "Beijing to raise tap water price in May", 29 April 2014: 5 yuan up to 180 m³ a year, 7 up to 260, then 9."""

BEIJING_POWER = Price(4883, ((24000, 5383), (40000, 7883)))
"""Xinhua, "China implements new electricity pricing system", 2 July 2012: 0.4883 yuan up to 240 kWh a month, 0.05 more
up to 400, 0.30 more above."""

ZHEJIANG_POWER = Price(5380, ((276000, 5880), (480000, 8380)))
"""Of the same report: 0.538 yuan up to 2,760 kWh a year, 0.05 more up to 4,800, 0.30 more above."""


def item_of(estate: Estate, name: str, price: Price, span: TierSpan) -> int:
    tariffs = TariffDesk(estate.ground)
    item = tariffs.add_item(name, Basis.METERED, terms=Terms(tier_span=span))
    tariffs.set_price(item, price.price, START, tiers=price.tiers)
    return item


def come_to(price: Price, use: int, before: int = 0) -> str:
    """What so much use costs, in yuan."""
    tiers = price.split(use * 100, before * 100)
    return str(rounded([(START, START, tier, quantity, 1, 1) for tier, quantity in tiers], 1))


@pytest.mark.parametrize(
    ("price", "use", "yuan"),
    [
        (BEIJING_WATER, 180, "900.00"),
        (BEIJING_WATER, 181, "907.00"),
        (BEIJING_WATER, 260, "1460.00"),  # 900 + 80 × 7
        (BEIJING_WATER, 300, "1820.00"),  # 1,460 + 40 × 9
        (BEIJING_POWER, 240, "117.19"),
        (BEIJING_POWER, 300, "149.49"),  # 117.192 + 60 × 0.5383
        (BEIJING_POWER, 400, "203.32"),
        (BEIJING_POWER, 450, "242.74"),  # 117.192 + 86.128 + 50 × 0.7883 = 242.735
        (ZHEJIANG_POWER, 2760, "1484.88"),
        (ZHEJIANG_POWER, 5000, "2852.00"),  # 1,484.88 + 2,040 × 0.588 + 200 × 0.838
    ],
)
def test_published_tiers(price: Price, use: int, yuan: str) -> None:
    assert come_to(price, use) == yuan


def test_monthly_tiers_begin_anew_each_month(estate: Estate) -> None:
    """Beijing's electricity: 300 kWh in each of two months, each 149.49."""
    item = item_of(estate, "电费", BEIJING_POWER, TierSpan.MONTH)
    read_meter(estate, FLAT, item, (202610, date(2026, 10, 28), 30000), (202611, date(2026, 11, 20), 60000))
    desk = BillingDesk(estate.ground)
    bill = desk.post(202610)
    assert raised(estate, bill)[FLAT, "电费"] == "149.49"
    assert [part[4:] for part in bill.parts] == [(4883, 24000, 1, 1), (5383, 6000, 1, 1)]
    assert raised(estate, desk.post(202611))[FLAT, "电费"] == "149.49"


def test_yearly_tiers_go_on_where_the_last_charge_ended(estate: Estate) -> None:
    """Beijing's water: 170 m³ until June, then 30, 80 and 20: 850, 190, 600 and 180, 1,820 for the 300 in all."""
    item = item_of(estate, "水费", BEIJING_WATER, TierSpan.YEAR)
    shown = [(202606, 17000), (202607, 20000), (202608, 28000), (202609, 30000)]
    read_meter(estate, FLAT, item, *((period, date(2026, period % 100, 25), value) for period, value in shown))
    desk = BillingDesk(estate.ground)
    bills = [raised(estate, desk.post(period))[FLAT, "水费"] for period, _ in shown]
    assert bills == ["850.00", "190.00", "600.00", "180.00"]


def charges_of(estate: Estate, item: int) -> list[int]:
    """Ids of the charges of an item that stand, in the order in which they were raised."""
    with estate.ground.database.reading() as session:
        standing = select(Charge.id).where(Charge.item_id == item, Charge.state != "voided")
        return list(session.scalars(standing.order_by(Charge.id)))


def test_a_month_that_is_voided_and_billed_again_costs_the_same(estate: Estate) -> None:
    item = item_of(estate, "水费", Price(50000, ((10000, 70000),)), TierSpan.YEAR)
    read_meter(estate, FLAT, item, (202609, date(2026, 9, 28), 8000), (202610, date(2026, 10, 28), 16000))
    desk = BillingDesk(estate.ground)
    assert [raised(estate, desk.post(period))[FLAT, "水费"] for period in (202609, 202610)] == ["400.00", "520.00"]
    first, second = charges_of(estate, item)
    OneOffDesk(estate.ground).void_charge(first, "抄错")
    assert raised(estate, desk.post(202609))[FLAT, "水费"] == "400.00", "the first tier that October left free"
    OneOffDesk(estate.ground).void_charge(second, "抄错")
    assert raised(estate, desk.post(202610))[FLAT, "水费"] == "520.00"


def test_a_month_billed_again_after_the_price_changed_fills_what_it_left(estate: Estate) -> None:
    item = item_of(estate, "水费", Price(50000, ((10000, 70000),)), TierSpan.YEAR)
    tariffs, desk = TariffDesk(estate.ground), BillingDesk(estate.ground)
    tariffs.set_price(item, 60000, date(2026, 10, 1), tiers=((10000, 80000),))
    read_meter(estate, FLAT, item, (202609, date(2026, 9, 28), 8000), (202610, date(2026, 10, 28), 16000))
    assert [raised(estate, desk.post(period))[FLAT, "水费"] for period in (202609, 202610)] == ["400.00", "600.00"]
    OneOffDesk(estate.ground).void_charge(charges_of(estate, item)[0], "抄错")
    assert raised(estate, desk.post(202609))[FLAT, "水费"] == "400.00"


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    uses=st.lists(st.integers(0, 120), min_size=4, max_size=4),
    acts=st.lists(st.tuples(st.booleans(), st.integers(0, 3)), max_size=8),
)
def test_the_months_of_a_year_cost_the_same_in_whichever_order(
    estate: Estate, uses: list[int], acts: list[tuple[bool, int]]
) -> None:
    """Months are billed and voided in any order; in the end, when all are billed, they come to what the year does."""
    desk, once = BillingDesk(estate.ground), OneOffDesk(estate.ground)
    item = item_of(estate, f"水费 {uuid4()}", BEIJING_WATER, TierSpan.YEAR)
    values = list(accumulate(use * 100 for use in uses))
    periods = [202609, 202610, 202611, 202612]
    read_meter(estate, FLAT, item, *((p, date(2026, p % 100, 28), v) for p, v in zip(periods, values, strict=True)))
    for bill, place in acts:
        if bill:
            desk.post(periods[place])
        elif charges := charges_of(estate, item):
            once.void_charge(charges[place % len(charges)], "抄错")
    for period in periods:
        desk.post(period)
    with estate.ground.database.reading() as session:
        total = session.scalar(select(func.sum(Charge.amount)).where(Charge.id.in_(charges_of(estate, item))))
    assert str(Money(total or 0)) == come_to(BEIJING_WATER, sum(uses))
    TariffDesk(estate.ground).use_item(item, False)


def test_tiers_of_a_year_begin_anew_with_the_year(estate: Estate) -> None:
    item = item_of(estate, "水费", BEIJING_WATER, TierSpan.YEAR)
    read_meter(estate, FLAT, item, (202612, date(2026, 12, 28), 30000), (202701, date(2027, 1, 28), 31000))
    desk = BillingDesk(estate.ground)
    assert raised(estate, desk.post(202612))[FLAT, "水费"] == "1820.00"
    assert raised(estate, desk.post(202701))[FLAT, "水费"] == "50.00"


def test_readings_that_were_missed_are_billed_with_the_next_ones_by_their_own_months(estate: Estate) -> None:
    item = item_of(estate, "电费", BEIJING_POWER, TierSpan.MONTH)
    ids = read_meter(estate, FLAT, item, (202610, date(2026, 10, 28), 30000), (202611, date(2026, 11, 20), 60000))
    desk = BillingDesk(estate.ground)
    assert raised(estate, desk.post(202611))[FLAT, "电费"] == "298.98", "twice 149.492, rounded once"
    with estate.ground.database.reading() as session:
        billed = dict(session.execute(select(Reading.id, Reading.charge_id).where(Reading.id.in_(ids))).all())
        (charge,) = session.scalars(select(Charge).where(Charge.item_id == item)).all()
        assert set(billed.values()) == {charge.id}
        assert charge.quantity == 0
        assert [part["price"] for part in parts_of(session, [charge.id])[charge.id]] == [4883, 5383, 4883, 5383]
        assert readings_of(session, [charge.id]) == {
            charge.id: [{"meter": "M1", "multiplier": 1000, "before": 0, "after": 60000, "use": 60000}]
        }
    assert (FLAT, "电费") not in raised(estate, desk.post(202612))


def test_one_price_is_price_times_use(estate: Estate) -> None:
    item = item_of(estate, "热水费", Price(250000), TierSpan.MONTH)
    read_meter(estate, FLAT, item, (202611, date(2026, 11, 20), 5225))
    bill = BillingDesk(estate.ground).post(202611)
    assert raised(estate, bill)[FLAT, "热水费"] == "1306.25"
    assert bill.parts == []
    with estate.ground.database.reading() as session:
        (charge,) = session.scalars(select(Charge).where(Charge.item_id == item)).all()
    assert (charge.price, charge.quantity, charge.months) == (250000, 5225, 1)


def test_a_meter_that_nobody_read_is_told(estate: Estate) -> None:
    item = item_of(estate, "电费", BEIJING_POWER, TierSpan.MONTH)
    read_meter(estate, FLAT, item)
    bill = BillingDesk(estate.ground).preview(202611)
    assert left_out(bill, FLAT) == ["电费: the meter has not been read"]
    assert left_out(bill, SMALL) == [], "it has no such meter"


def test_a_meter_that_counted_nothing_is_billed_with_what_follows(estate: Estate) -> None:
    item = item_of(estate, "电费", BEIJING_POWER, TierSpan.MONTH)
    read_meter(estate, FLAT, item, (202610, date(2026, 10, 28), 0))
    desk = BillingDesk(estate.ground)
    assert left_out(desk.post(202610), FLAT) == ["电费: comes to 0.00"]
    read_meter(estate, FLAT, item, (202611, date(2026, 11, 20), 10000))
    assert raised(estate, desk.post(202611))[FLAT, "电费"] == "48.83"


def test_a_reading_without_a_price_is_told(estate: Estate) -> None:
    item = TariffDesk(estate.ground).add_item("电费", Basis.METERED)
    read_meter(estate, FLAT, item, (202611, date(2026, 11, 20), 10000))
    assert left_out(BillingDesk(estate.ground).preview(202611), FLAT) == ["电费: no price applies"]


def test_withdrawn_and_later_readings_are_not_billed(estate: Estate) -> None:
    item = item_of(estate, "电费", BEIJING_POWER, TierSpan.MONTH)
    wrong, _ = read_meter(estate, FLAT, item, (202611, date(2026, 11, 20), 10000), (202612, date(2026, 12, 20), 20000))
    with estate.ground.database.writing() as session:
        session.get_one(Reading, wrong).withdrawn = True
    assert left_out(BillingDesk(estate.ground).preview(202611), FLAT) == ["电费: the meter has not been read"]


def test_the_former_owner_owes_what_the_meter_showed_when_the_unit_was_sold(estate: Estate) -> None:
    item = item_of(estate, "热水费", Price(200000), TierSpan.MONTH)
    read_meter(estate, FLAT, item, (202611, date(2026, 11, 13), 1000), (202611, date(2026, 11, 28), 1500))
    ResidentDesk(estate.ground).transfer_title(
        estate.units[FLAT], [PersonFields("欧阳雪", ("13700003333",))], date(2026, 11, 13), "sale"
    )
    bill = BillingDesk(estate.ground).post(202611)
    water = {name: amount for (_, name), amount in raised(estate, bill).items() if name.startswith("热水费")}
    assert water == {"热水费 until 2026-11-12": "200.00", "热水费": "100.00"}


def test_readings_from_before_a_sale_that_are_billed_after_it_are_the_former_owners(estate: Estate) -> None:
    item = item_of(estate, "热水费", Price(200000), TierSpan.MONTH)
    read_meter(estate, FLAT, item, (202610, date(2026, 10, 28), 1000), (202611, date(2026, 11, 28), 1500))
    ResidentDesk(estate.ground).transfer_title(
        estate.units[FLAT], [PersonFields("欧阳雪", ("13700003333",))], date(2026, 11, 13), "sale"
    )
    desk = BillingDesk(estate.ground)
    assert raised(estate, desk.post(202610))[FLAT, "热水费 until 2026-11-12"] == "200.00"
    with estate.ground.database.reading() as session:
        (charge,) = session.scalars(select(Charge).where(Charge.item_id == item)).all()
    assert charge.person_id is not None
    assert raised(estate, desk.post(202611))[FLAT, "热水费"] == "100.00"


def test_a_voided_charge_gives_its_readings_back(estate: Estate) -> None:
    item = item_of(estate, "热水费", Price(200000), TierSpan.MONTH)
    read_meter(estate, FLAT, item, (202611, date(2026, 11, 20), 1000))
    desk = BillingDesk(estate.ground)
    desk.post(202611)
    with estate.ground.database.reading() as session:
        (charge,) = session.scalars(select(Charge.id).where(Charge.item_id == item)).all()
    OneOffDesk(estate.ground).void_charge(charge, "抄错")
    assert raised(estate, desk.post(202611))[FLAT, "热水费"] == "200.00"


def test_the_price_of_a_month_counts_for_its_readings(estate: Estate) -> None:
    item, tariffs = item_of(estate, "热水费", Price(200000), TierSpan.MONTH), TariffDesk(estate.ground)
    tariffs.set_price(item, 300000, date(2026, 11, 1))
    read_meter(estate, FLAT, item, (202610, date(2026, 10, 28), 1000), (202611, date(2026, 11, 20), 2000))
    assert raised(estate, BillingDesk(estate.ground).post(202611))[FLAT, "热水费"] == "500.00"


@pytest.mark.parametrize(
    ("typed", "tiers"),
    [
        ("180 / 7.00\n260 / 9", ((18000, 70000), (26000, 90000))),
        (" 240/0.5383 ", ((24000, 5383),)),
        ("１８０：７", ((18000, 70000),)),
        ("", ()),
        ("12.5/1", ((1250, 10000),)),
    ],
)
def test_tiers_are_read_as_typed(typed: str, tiers: tuple[tuple[int, int], ...]) -> None:
    assert tiers_of(typed) == tiers
    assert tiers_of(tiers_text(tiers)) == tiers


@pytest.mark.parametrize("typed", ["180", "180 7", "a/7", "180/x", "-1/7", "1.234/7", "180/-7"])
def test_what_is_no_tier_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        tiers_of(typed)
    assert refused.value.field == "tiers"


@pytest.mark.parametrize("tiers", [((0, 1),), ((200, 1), (100, 2)), ((100, 1), (100, 2))])
def test_tiers_rise(estate: Estate, tiers: tuple[tuple[int, int], ...]) -> None:
    tariffs = TariffDesk(estate.ground)
    item = tariffs.add_item("水费", Basis.METERED)
    with pytest.raises(Refusal) as refused:
        tariffs.set_price(item, 1, START, tiers=tiers)
    assert refused.value.field == "tiers"


_PRICES = st.builds(
    lambda first, above, more: Price(first, tuple(zip(sorted(above), more, strict=False))),
    st.integers(0, 10**6),
    st.sets(st.integers(1, 10**6), max_size=4),
    st.lists(st.integers(0, 10**6), min_size=4, max_size=4),
)


@given(_PRICES, st.lists(st.integers(0, 10**6), max_size=6))
def test_use_in_pieces_costs_what_it_costs_at_once(price: Price, uses: list[int]) -> None:
    before, pieces = 0, 0
    for use in uses:
        split = price.split(use, before)
        assert sum(quantity for _, quantity in split) == use
        pieces += sum(tier * quantity for tier, quantity in split)
        before += use
    assert pieces == sum(tier * quantity for tier, quantity in price.split(before))
