"""Charged by the day: handed over, sold or priced anew inside a period; exact, and rounded once at the end."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from frontdesk.fees.billing.checked import RECKONING_CHECKS
from frontdesk.fees.billing.prorata import come_to, cycle_begin, in_months, parts_within
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.billing.tariffs import Scope, TariffDesk, Terms, first_day, last_day, months_later
from frontdesk.fees.records import Charge
from frontdesk.fees.records.items import Basis
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields, UnitFields
from frontdesk.residents.records import Occupancy, OccupancyRole, Status
from tests.fees.bills import left_out, pieces, raised
from tests.people import FLAT, Estate

DAYS = st.dates(date(2023, 12, 1), date(2028, 3, 31))
NEW = PersonFields("欧阳雪", ("13700003333",))


@pytest.fixture
def care(estate: Estate) -> int:
    """A management fee that is charged by the day: 2.50 a month for each m², for the flat alone."""
    tariffs = TariffDesk(estate.ground)
    item = tariffs.add_item("物业服务费", Basis.AREA, terms=Terms(prorated=True))
    tariffs.set_price(item, 25000, date(2026, 1, 1), Scope(unit_id=estate.units[FLAT]))
    return item


def hand_over(estate: Estate, code: str, day: date | None) -> None:
    ResidentDesk(estate.ground).change_unit(
        estate.units[code],
        UnitFields("3", "1", "502", gross_area=11236, handover_date=day, status=Status.OWNER_OCCUPIED),
    )


def bill_of(estate: Estate, period: int) -> dict[str, str]:
    bill = BillingDesk(estate.ground).preview(period)
    return {name: amount for (_, name), amount in raised(estate, bill).items() if name.startswith("物业服务费")}


def test_the_published_example_of_days_in_two_months() -> None:
    """1,000 a month from 20 August to 14 September: 12/31 of the one and 14/30 of the other are 853.76.

    My Rental Management, knowledge base, "How to Prorate rent with a billing date OTHER THAN the 1st" (2021);
    and "… of the 1st": 20 to 31 August alone are 387.10.
    """
    price = [(date(2026, 1, 1), date.max, 1000 * 10_000)]
    parts = parts_within(price, date(2026, 8, 20), date(2026, 9, 14), 100)
    assert [part[4:] for part in parts] == [(12, 31), (14, 30)]
    assert str(come_to(parts, 1)) == "853.76"
    assert str(come_to(parts[:1], 1)) == "387.10"


def test_a_unit_pays_from_the_day_it_is_handed_over(estate: Estate, care: int) -> None:
    hand_over(estate, FLAT, date(2026, 11, 12))
    bill = BillingDesk(estate.ground).preview(202611)
    assert raised(estate, bill)[FLAT, "物业服务费"] == "177.90", "280.90 × 19/30"
    (place,) = [place for place, line in enumerate(bill.rows) if line[1] == care]
    assert pieces(bill, place) == [("11-12", "11-30", 25000, 11236, 19, 30)]
    assert bill.rows[place][4] == 0, "made of parts, so no quantity of its own"
    assert raised(estate, bill)[FLAT, "物业费"] == "280.90", "what is not by the day is charged whole"
    assert bill_of(estate, 202612) == {"物业服务费": "280.90"}


def test_a_whole_month_has_no_parts(estate: Estate, care: int) -> None:
    hand_over(estate, FLAT, date(2026, 11, 1))
    bill = BillingDesk(estate.ground).preview(202611)
    assert raised(estate, bill)[FLAT, "物业服务费"] == "280.90"
    assert bill.parts == []


def test_a_price_that_changes_inside_a_month_counts_by_its_days(estate: Estate, care: int) -> None:
    TariffDesk(estate.ground).set_price(care, 28000, date(2026, 11, 16), Scope(unit_id=estate.units[FLAT]))
    bill = BillingDesk(estate.ground).preview(202611)
    assert raised(estate, bill)[FLAT, "物业服务费"] == "297.75", "140.45 + 157.304"
    assert [part[4:] for part in bill.parts] == [(25000, 11236, 15, 30), (28000, 11236, 15, 30)]


def test_a_price_that_changes_counts_whole_where_nothing_is_by_the_day(estate: Estate) -> None:
    TariffDesk(estate.ground).set_price(
        estate.items["物业费"], 28000, date(2026, 11, 16), Scope(unit_id=estate.units[FLAT])
    )
    assert raised(estate, BillingDesk(estate.ground).preview(202611))[FLAT, "物业费"] == "280.90"
    assert raised(estate, BillingDesk(estate.ground).preview(202612))[FLAT, "物业费"] == "314.61"


def test_a_price_that_ends_inside_a_month_is_charged_up_to_its_day(estate: Estate, care: int) -> None:
    tariffs = TariffDesk(estate.ground)
    (price,) = [row["id"] for row in tariffs.tariffs() if row["item_id"] == care]
    tariffs.end_price(price, date(2026, 11, 10))
    assert bill_of(estate, 202611) == {"物业服务费": "93.63"}
    assert bill_of(estate, 202612) == {}


def test_the_owners_of_a_sold_unit_each_owe_their_days(estate: Estate, care: int) -> None:
    ResidentDesk(estate.ground).transfer_title(estate.units[FLAT], [NEW], date(2026, 11, 13), "sale")
    assert bill_of(estate, 202611) == {"物业服务费 until 2026-11-12": "112.36", "物业服务费": "168.54"}
    BillingDesk(estate.ground).post(202611)
    with estate.ground.database.reading() as session:
        asked = select(Charge).where(Charge.item_id == care).order_by(Charge.id)
        former, present = session.scalars(asked).all()
    assert former.person_id is not None
    assert former.remark == "陈志远（2026-11-01 至 2026-11-12）"
    assert (present.person_id, present.remark) == (None, "2026-11-13 至 2026-11-30")
    assert BillingDesk(estate.ground).post(202611).rows == []


@pytest.mark.parametrize("day", [date(2026, 11, 13), date(2026, 11, 1), date(2027, 2, 5)])
def test_a_month_before_a_sale_that_is_billed_after_it_is_the_former_owners(
    estate: Estate, care: int, day: date
) -> None:
    ResidentDesk(estate.ground).transfer_title(estate.units[FLAT], [NEW], day, "sale")
    billing, source = BillingDesk(estate.ground), f"until {day - timedelta(days=1)}"
    bill = billing.post(202610)
    assert raised(estate, bill)[FLAT, f"物业服务费 {source}"] == "280.90"
    with estate.ground.database.reading() as session:
        (charge,) = session.scalars(select(Charge).where(Charge.item_id == care)).all()
        owner = session.scalar(select(Occupancy.person_id).where(Occupancy.unit_id == charge.unit_id, Occupancy.closed))
        assert {name: ask(session) for name, _, ask in RECKONING_CHECKS if ask(session)} == {}
    assert (charge.person_id, charge.remark) == (owner, "陈志远（2026-10-01 至 2026-10-31）")
    again = billing.post(202610)
    assert again.rows == []
    assert "Billed already" in left_out(again, FLAT)
    OneOffDesk(estate.ground).void_charge(charge.id, "x")
    assert bill_of(estate, 202610) == {f"物业服务费 {source} (2)": "280.90"}
    assert bill_of(estate, 202609) == {f"物业服务费 {source} (2)": "280.90"}, "a source is of one charge alone"


def test_each_of_two_former_owners_owes_what_was_theirs(estate: Estate, care: int) -> None:
    residents, unit = ResidentDesk(estate.ground), estate.units[FLAT]
    residents.transfer_title(unit, [NEW], date(2026, 10, 13), "sale")
    residents.transfer_title(unit, [PersonFields("司马青", ("13700004444",))], date(2026, 12, 5), "sale")
    assert bill_of(estate, 202610) == {
        "物业服务费 until 2026-10-12": "108.74", "物业服务费 until 2026-12-04": "172.16",
    }  # fmt: skip
    assert bill_of(estate, 202609) == {"物业服务费 until 2026-10-12": "280.90"}
    assert bill_of(estate, 202611) == {"物业服务费 until 2026-12-04": "280.90"}
    assert bill_of(estate, 202701) == {"物业服务费": "280.90"}


def test_a_sale_that_was_told_after_the_run_changes_nothing_until_the_charge_is_voided(
    estate: Estate, care: int
) -> None:
    billing = BillingDesk(estate.ground)
    billing.post(202611)
    ResidentDesk(estate.ground).transfer_title(estate.units[FLAT], [NEW], date(2026, 11, 13), "sale")
    assert bill_of(estate, 202611) == {}
    with estate.ground.database.reading() as session:
        (whole,) = session.scalars(select(Charge.id).where(Charge.item_id == care)).all()
    OneOffDesk(estate.ground).void_charge(whole, "已过户")
    assert bill_of(estate, 202611) == {"物业服务费 until 2026-11-12": "112.36", "物业服务费": "168.54"}
    billing.post(202611)
    assert bill_of(estate, 202611) == {}


def test_a_voided_share_of_a_former_owner_can_be_billed_again(estate: Estate, care: int) -> None:
    ResidentDesk(estate.ground).transfer_title(estate.units[FLAT], [NEW], date(2026, 11, 13), "sale")
    BillingDesk(estate.ground).post(202611)
    with estate.ground.database.reading() as session:
        former, present = session.scalars(select(Charge.id).where(Charge.item_id == care).order_by(Charge.id)).all()
    OneOffDesk(estate.ground).void_charge(present, "x")
    assert bill_of(estate, 202611) == {"物业服务费": "168.54"}, "what stands is not charged again"
    OneOffDesk(estate.ground).void_charge(former, "x")
    BillingDesk(estate.ground).post(202611)
    with estate.ground.database.reading() as session:
        sources = session.scalars(select(Charge.source).where(Charge.item_id == care).order_by(Charge.id)).all()
    assert sources[2:] == ["until 2026-11-12 (2)", ""]


def test_one_of_two_owners_leaving_is_no_sale(estate: Estate, care: int) -> None:
    residents, unit = ResidentDesk(estate.ground), estate.units[FLAT]
    residents.add_resident(unit, OccupancyRole.OWNER, NEW, since=date(2021, 1, 1))
    with estate.ground.database.writing() as session:
        first = session.scalars(select(Occupancy).where(Occupancy.unit_id == unit).order_by(Occupancy.id)).first()
        first.until, first.closed = date(2026, 11, 12), True
    assert bill_of(estate, 202611) == {"物业服务费": "280.90"}


def test_an_item_that_is_not_by_the_day_goes_to_whoever_owns_the_unit(estate: Estate) -> None:
    ResidentDesk(estate.ground).transfer_title(estate.units[FLAT], [NEW], date(2026, 11, 13), "sale")
    assert raised(estate, BillingDesk(estate.ground).preview(202611))[FLAT, "物业费"] == "280.90"


def test_days_without_a_price_are_told(estate: Estate) -> None:
    tariffs = TariffDesk(estate.ground)
    item = tariffs.add_item("绿化费", Basis.FIXED, terms=Terms(prorated=True))
    tariffs.set_price(item, 300000, date(2026, 11, 1), Scope(unit_id=estate.units[FLAT]))
    (price,) = [row["id"] for row in tariffs.tariffs() if row["item_id"] == item]
    tariffs.end_price(price, date(2026, 11, 5))
    hand_over(estate, FLAT, date(2026, 11, 12))
    assert left_out(BillingDesk(estate.ground).preview(202611), FLAT) == ["绿化费: no price applies"]


@given(DAYS, st.integers(0, 500))
def test_days_of_months_add_up_to_the_whole(since: date, length: int) -> None:
    until = since + timedelta(days=length)
    spans = list(in_months(since, until))
    assert spans[0][0] == since
    assert spans[-1][1] == until
    assert all(after[0] - before[1] == timedelta(days=1) for before, after in pairwise(spans))
    assert sum((last - first).days + 1 for first, last, _, _ in spans) == length + 1
    assert all(of == 1 or of == last_day(first.year * 100 + first.month).day for first, _, _, of in spans)


@given(
    st.sampled_from([202602, 202611, 202612, 202802]),
    st.sampled_from([1, 3, 6, 12]),
    st.sets(st.integers(1, 364), max_size=5),
    st.integers(0, 10**7),
    st.integers(0, 10**6),
)
def test_a_cycle_cut_anywhere_comes_to_the_whole_cycle(
    period: int, cycle: int, cuts: set[int], price: int, quantity: int
) -> None:
    begin = cycle_begin(period, cycle)
    first, last = first_day(begin), last_day(months_later(begin, cycle - 1))
    edges = sorted({first, *(first + timedelta(days=cut) for cut in cuts if first + timedelta(days=cut) <= last)})
    priced = [(first, last, price)]
    whole = Fraction(0)
    for since, after in zip(edges, [*edges[1:], last + timedelta(days=1)], strict=True):
        for *_, over, of in parts_within(priced, since, after - timedelta(days=1), quantity):
            whole += Fraction(price * quantity * over, of)
    assert whole == price * quantity * cycle
    assert come_to(parts_within(priced, first, last, quantity), 1) == come_to(
        [(first, last, price, quantity, cycle, 1)], 1
    )
