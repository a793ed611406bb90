"""Fee items and prices: read as typed, in force from a day on, the nearest one wins."""

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from frontdesk.core.operators import Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.prices import PriceList, Whose
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.tariffs import (
    DEAREST,
    Scope,
    TariffDesk,
    Terms,
    billed_until,
    last_day,
    line_amount,
    period_of,
    period_text,
    price_of,
    price_text,
)
from frontdesk.fees.records.items import Basis, Split, TierSpan
from frontdesk.residents.records import Status, Unit, UnitKind
from tests.people import FLAT, SHOP, SMALL, Estate


def price_on(estate: Estate, day: date, code: str, item: str = "物业费") -> int | None:
    with estate.ground.database.reading() as session:
        unit = session.get_one(Unit, estate.units[code])
        whose = Whose(unit.id, unit.building_id, unit.kind, unit.status == Status.VACANT)
        price = PriceList(session, day, day).on(day, estate.items[item], whose)
        return price and price.price


def building_of(estate: Estate, code: str) -> int:
    with estate.ground.database.reading() as session:
        return session.get_one(Unit, estate.units[code]).building_id


@pytest.mark.parametrize("typed", ["2026-11", "202611", "2026/11", "2026年11月", "２０２６-１１", " 2026-11 "])
def test_a_month_is_read_as_people_type_it(typed: str) -> None:
    assert period_of(typed) == 202611


@pytest.mark.parametrize(
    "typed", ["", "2026", "2026-13", "2026-00", "1899-01", "11-2026", "2026-1-1", "20-26-11", "abc", "𐩀" * 6]
)
def test_what_is_no_month_is_refused(typed: str) -> None:
    with pytest.raises(Refusal):
        period_of(typed)


def test_months_end_on_their_last_day() -> None:
    assert [last_day(period) for period in (202602, 202802, 202612)] == [
        date(2026, 2, 28),
        date(2028, 2, 29),
        date(2026, 12, 31),
    ]
    assert period_text(202602) == "2026-02"


@pytest.mark.parametrize(
    ("typed", "price"), [("2.5", 25000), ("2.50", 25000), ("¥2.735", 27350), ("１.0001", 10001), ("1,000", 10_000_000)]
)
def test_a_price_is_read_with_four_decimals(typed: str, price: int) -> None:
    assert price_of(typed) == price


@pytest.mark.parametrize(
    "typed", ["", "-1", "2.50001", "abc", "NaN", "Infinity", "1e400", "1e3", "1000000", "1_000", "2,50"]
)
def test_what_is_no_price_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        price_of(typed)
    assert refused.value.field == "price"


@given(st.integers(min_value=0, max_value=DEAREST - 1))
def test_a_price_is_shown_as_it_is_read(price: int) -> None:
    assert price_of(price_text(price)) == price
    assert len(price_text(price).split(".")[1]) >= 2


@given(
    st.integers(min_value=0, max_value=DEAREST - 1),
    st.integers(min_value=0, max_value=10**8),
    st.sampled_from([1, 10, 100]),
)
def test_a_line_is_rounded_half_up_once(price: int, quantity: int, rounding: int) -> None:
    exact = Decimal(price) / 10_000 * Decimal(quantity) / 100 * 100  # in fen
    places = (exact / rounding).quantize(Decimal(1), ROUND_HALF_UP)
    assert line_amount(price, quantity, rounding) == int(places) * rounding


@pytest.mark.parametrize(
    ("price", "area", "rounding", "fen"),
    [
        (25000, 11236, 1, 28090),  # 2.50 × 112.36 = 280.90
        (27350, 8951, 1, 24481),  # 244.80985
        (25000, 8950, 10, 22380),  # 223.75 → 223.8
        (25000, 8950, 100, 22400),
        (10, 1, 1, 0),
    ],
)
def test_lines_as_worked_out_by_hand(price: int, area: int, rounding: int, fen: int) -> None:
    assert line_amount(price, area, rounding) == fen


def test_the_dearest_line_can_still_be_written_in_capitals() -> None:
    assert line_amount(DEAREST - 1, 100_000_000, 1).in_capitals()


def test_the_nearest_price_wins(estate: Estate) -> None:
    tariffs, item, day = TariffDesk(estate.ground), estate.items["物业费"], date(2026, 2, 1)
    assert price_on(estate, day, FLAT) == 25000
    tariffs.set_price(item, 10000, day)
    assert price_on(estate, day, FLAT) == 25000, "its kind's before everyone's"
    tariffs.set_price(item, 26000, day, Scope(building_id=building_of(estate, FLAT)))
    assert price_on(estate, day, FLAT) == 26000, "its building's before its kind's"
    assert price_on(estate, day, SHOP) == 48000
    tariffs.set_price(item, 27000, day, Scope(unit_id=estate.units[FLAT]))
    assert price_on(estate, day, FLAT) == 27000, "its own before its building's"
    assert price_on(estate, day, SMALL) == 26000


def test_a_new_price_ends_the_one_before_it(estate: Estate) -> None:
    tariffs, item = TariffDesk(estate.ground), estate.items["物业费"]
    tariffs.set_price(item, 28000, date(2026, 7, 1), Scope(unit_kind=UnitKind.FLAT))
    on = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1), date(2027, 1, 1))
    assert [price_on(estate, day, FLAT) for day in on] == [None, 25000, 25000, 28000, 28000]
    ended = [row["until"] for row in tariffs.tariffs() if row["price"] == 25000]
    assert ended == [date(2026, 6, 30)]


def test_a_price_can_be_ended(estate: Estate) -> None:
    tariffs = TariffDesk(estate.ground)
    flat = next(row for row in tariffs.tariffs() if row["price"] == 25000)
    tariffs.end_price(flat["id"], date(2026, 3, 31))
    assert price_on(estate, date(2026, 3, 31), FLAT) == 25000
    assert price_on(estate, date(2026, 4, 1), FLAT) is None
    with pytest.raises(Refusal) as refused:
        tariffs.end_price(flat["id"], date(2025, 12, 31))
    assert refused.value.field == "until"


@pytest.mark.parametrize("since", [date(2026, 1, 1), date(2025, 6, 1)])
def test_prices_are_set_forward(estate: Estate, since: date) -> None:
    with pytest.raises(Refusal) as refused:
        TariffDesk(estate.ground).set_price(estate.items["物业费"], 1, since, Scope(unit_kind=UnitKind.FLAT))
    assert refused.value.facts["day"] == date(2026, 1, 1)


def test_what_has_been_billed_keeps_its_price(estate: Estate) -> None:
    BillingDesk(estate.ground).post(202611)
    tariffs, item = TariffDesk(estate.ground), estate.items["物业费"]
    with pytest.raises(Refusal) as refused:
        tariffs.set_price(item, 1, date(2026, 11, 30), Scope(unit_kind=UnitKind.FLAT))
    assert refused.value.facts["month"] == "2026-11"
    tariffs.set_price(item, 1, date(2026, 12, 1), Scope(unit_kind=UnitKind.FLAT))


@pytest.mark.parametrize(
    ("name", "rounding", "field"), [("", 1, "item"), ("名" * 41, 1, "item"), ("水费", 5, "rounding")]
)
def test_a_fee_item_has_a_name_and_a_rounding(estate: Estate, name: str, rounding: int, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        TariffDesk(estate.ground).add_item(name, Basis.FIXED, rounding)
    assert refused.value.field == field


def test_a_fee_item_is_named_once(estate: Estate) -> None:
    with pytest.raises(Refusal) as refused:
        TariffDesk(estate.ground).add_item(" 物业费 ", Basis.FIXED)
    assert refused.value.facts == {"name": "物业费"}


def test_items_are_listed_by_basis(estate: Estate) -> None:
    tariffs = TariffDesk(estate.ground)
    assert [item.name for item in tariffs.items()] == list(estate.items)
    assert [item.name for item in tariffs.items(basis=[Basis.ONE_OFF])] == ["装修垃圾清运费"]


def test_only_a_manager_sets_prices(estate: Estate, signed_in: Callable[[Role], SignedIn]) -> None:
    for role in set(Role) - {Role.MANAGER}:
        signed_in(role)
        with pytest.raises(Refusal):
            TariffDesk(estate.ground).set_price(estate.items["物业费"], 1, date(2027, 1, 1))
        with pytest.raises(Refusal):
            TariffDesk(estate.ground).add_item("水费", Basis.FIXED)


def test_a_price_does_not_come_back_behind_the_next_one(estate: Estate) -> None:
    desk = TariffDesk(estate.ground)
    flats = Scope(unit_kind=UnitKind.FLAT)
    old = next(each["id"] for each in desk.tariffs() if each["item"] == "物业费" and each["unit_kind"] == "flat")
    desk.set_price(estate.items["物业费"], 30_000, date(2027, 1, 1), flats)
    with pytest.raises(Refusal, match="2027-01-01"):
        desk.end_price(old, date(2027, 1, 1))
    desk.end_price(old, date(2026, 12, 1))
    assert price_on(estate, date(2026, 12, 2), "3-1-502") is None


def test_two_items_that_look_alike_are_not_both_added(estate: Estate) -> None:
    for name in ("物业费\u200b", " 物\x00业费"):
        with pytest.raises(Refusal, match="already"):
            TariffDesk(estate.ground).add_item(name, Basis.FIXED)
    with pytest.raises(Refusal):
        TariffDesk(estate.ground).add_item("\u200b\x00", Basis.FIXED)


def test_for_a_vacant_unit_its_price_wins_over_all_others(estate: Estate) -> None:
    tariffs, item, day = TariffDesk(estate.ground), estate.items["物业费"], date(2026, 2, 1)
    tariffs.set_price(item, 99000, day, Scope(unit_id=estate.units[SHOP]))
    tariffs.set_price(item, 30000, day, Scope(vacant=True))
    assert price_on(estate, day, FLAT) == 25000, "it is lived in"
    assert price_on(estate, day, SHOP) == 30000, "vacant, though it has a price of its own"
    tariffs.set_price(item, 20000, day, Scope(unit_kind=UnitKind.SHOP, vacant=True))
    assert price_on(estate, day, SHOP) == 20000, "the nearest of those for vacant units"
    assert price_on(estate, date(2026, 1, 31), SHOP) == 48000


def test_a_price_for_vacant_units_follows_one_for_vacant_units_alone(estate: Estate) -> None:
    tariffs, item = TariffDesk(estate.ground), estate.items["物业费"]
    tariffs.set_price(item, 20000, date(2026, 2, 1), Scope(unit_kind=UnitKind.FLAT, vacant=True))
    untils = {row["until"] for row in tariffs.tariffs() if row["item_id"] == item}
    assert untils == {None}


def test_a_mistyped_price_is_put_right_until_it_has_billed(estate: Estate) -> None:
    tariffs, item = TariffDesk(estate.ground), estate.items["物业费"]
    price = tariffs.set_price(item, 280_000, date(2026, 12, 1), Scope(unit_kind=UnitKind.FLAT))
    tariffs.correct_price(price, 28000)
    assert price_on(estate, date(2026, 12, 1), FLAT) == 28000
    BillingDesk(estate.ground).post(202612)
    with pytest.raises(Refusal) as refused:
        tariffs.correct_price(price, 27000)
    assert refused.value.facts == {"month": "2026-12"}
    assert price_on(estate, date(2026, 12, 1), FLAT) == 28000


def test_a_price_is_not_ended_before_what_it_has_billed(estate: Estate) -> None:
    tariffs = TariffDesk(estate.ground)
    flat = next(row for row in tariffs.tariffs() if row["price"] == 25000)
    BillingDesk(estate.ground).post(202611)
    with pytest.raises(Refusal) as refused:
        tariffs.end_price(flat["id"], date(2026, 11, 29))
    assert (refused.value.field, refused.value.facts) == ("until", {"month": "2026-11"})
    tariffs.end_price(flat["id"], date(2026, 11, 30))


def test_an_item_that_nothing_stands_on_is_put_right(estate: Estate) -> None:
    tariffs = TariffDesk(estate.ground)
    item = tariffs.add_item("水非", Basis.FIXED)
    tariffs.change_item(item, "水费", Basis.METERED, 10, Terms(cycle=3, tier_span=TierSpan.YEAR))
    kept = next(each for each in tariffs.items() if each.id == item)
    assert (kept.name, kept.basis, kept.rounding, kept.cycle, kept.tier_span) == ("水费", "metered", 10, 1, "year")
    with pytest.raises(Refusal) as refused:
        tariffs.change_item(item, "物业费", Basis.METERED, 10, Terms())
    assert refused.value.field == "item"
    tariffs.set_price(item, 1, date(2026, 1, 1))
    with pytest.raises(Refusal, match="in use"):
        tariffs.change_item(item, "水费", Basis.FIXED, 10, Terms())


def test_an_item_out_of_use_is_not_charged_and_can_come_back(estate: Estate) -> None:
    tariffs, item, billing = TariffDesk(estate.ground), estate.items["物业费"], BillingDesk(estate.ground)
    tariffs.use_item(item, False)
    assert item not in {each.id for each in tariffs.items()}
    assert item in {each.id for each in tariffs.items(inactive=True)}
    assert "物业费" not in billing.preview(202611).by_item
    tariffs.use_item(item, True)
    assert "物业费" in billing.preview(202611).by_item


def test_only_what_means_something_for_a_basis_is_kept(estate: Estate) -> None:
    told = Terms(cycle=6, prorated=True, split=Split.HOUSEHOLD, tier_span=TierSpan.YEAR)
    assert told.of(Basis.INTERIOR) == Terms(cycle=6, prorated=True)
    assert told.of(Basis.METERED) == Terms(tier_span=TierSpan.YEAR)
    assert told.of(Basis.SHARED) == Terms(split=Split.HOUSEHOLD)
    assert told.of(Basis.ONE_OFF) == Terms()


def test_an_item_has_a_cycle_of_the_calendar(estate: Estate) -> None:
    with pytest.raises(Refusal) as refused:
        TariffDesk(estate.ground).add_item("水费", Basis.FIXED, terms=Terms(cycle=2))
    assert refused.value.field == "cycle"


@pytest.mark.parametrize("basis", [Basis.SHARED, Basis.ONE_OFF, Basis.DEPOSIT, Basis.LATE_FEE])
def test_what_has_no_price_is_given_none(estate: Estate, basis: Basis) -> None:
    tariffs = TariffDesk(estate.ground)
    with pytest.raises(Refusal) as refused:
        tariffs.set_price(tariffs.add_item("某项", basis), 1, date(2026, 1, 1))
    assert refused.value.field == "item"


def test_only_a_meter_has_tiers(estate: Estate) -> None:
    with pytest.raises(Refusal) as refused:
        TariffDesk(estate.ground).set_price(estate.items["物业费"], 1, date(2027, 1, 1), tiers=((100, 1),))
    assert refused.value.field == "tiers"


def test_what_was_billed_last_is_found_at_the_end_of_the_index(estate: Estate) -> None:
    BillingDesk(estate.ground).post(202611)
    asked: list[str] = []
    with estate.ground.database.reading() as session:
        session.connection().connection.set_trace_callback(asked.append)
        assert billed_until(session, estate.items["物业费"]) == date(2026, 11, 30)
        session.connection().connection.set_trace_callback(None)
        (plan,) = session.execute(text(f"EXPLAIN QUERY PLAN {asked[0]}")).all()
    assert "USING INDEX" in plan.detail
    assert "TEMP B-TREE" not in plan.detail
