"""How old arrears are: every day lies in one bucket, and all buckets together are all that is overdue."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.core.money import Money
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.cases.deposits import DepositDesk
from frontdesk.fees.dunning.ageing import BUCKETS, Ageing, ages, bucket_of, total
from frontdesk.fees.dunning.desk import DunningDesk
from frontdesk.fees.records.items import Basis
from tests import people
from tests.people import FLAT, SHOP, SMALL, SPACE

TODAY = date(2026, 11, 21)
DUE = st.tuples(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(1, 10**9))


@given(st.lists(DUE), st.dates(date(2024, 1, 1), date(2028, 1, 1)))
def test_buckets_add_up_to_all_that_is_overdue(owed: list[tuple[date, int]], day: date) -> None:
    by_age = ages(owed, day)
    assert list(by_age) == [bucket.key for bucket in BUCKETS]
    assert total(by_age) == sum(amount for due, amount in owed if due < day)
    for bucket in BUCKETS:
        inside = sum(amount for due, amount in owed if bucket.since(day) <= due <= bucket.until(day))
        assert by_age[bucket.key] == inside


@given(st.integers(1, 4000))
def test_every_overdue_day_lies_in_one_bucket(days: int) -> None:
    bucket = bucket_of(TODAY - timedelta(days=days), TODAY)
    assert bucket.least <= days and (bucket.most is None or days <= bucket.most)
    assert [each for each in BUCKETS if each.since(TODAY) <= TODAY - timedelta(days=days) <= each.until(TODAY)] == [
        bucket
    ]


def test_no_age_is_left_out() -> None:
    assert all(older.least == younger.most + 1 for younger, older in pairwise(BUCKETS) if younger.most is not None)
    assert [(bucket.least, bucket.most) for bucket in BUCKETS] == [
        (0, 30), (31, 90), (91, 180), (181, 365), (366, None)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("days", "key"),
    [
        (1, "30"),
        (30, "30"),
        (31, "90"),
        (90, "90"),
        (91, "180"),
        (180, "180"),
        (181, "365"),
        (365, "365"),
        (366, "older"),
    ],
)
def test_the_last_day_of_an_age_belongs_to_it(days: int, key: str) -> None:
    assert bucket_of(TODAY - timedelta(days=days), TODAY).key == key


@pytest.fixture
def billed(estate: people.Estate, now: people.Now) -> people.Estate:
    """Everything since May is billed and unpaid, but for the space, which has paid until September."""
    for month in (202605, 202608, 202610):
        BillingDesk(estate.ground).post(month)
    estate.pay(SPACE, "160")
    return estate


def test_the_estate_is_aged_from_kept_sums(billed: people.Estate) -> None:
    ageing = Ageing(billed.ground)
    # Due on 31 May (174 days), 31 August (82), 31 October (21); a month is 280.90 + 223.75 + 960.00, the space 80.00.
    assert ageing.of_estate() == {
        "30": Money(146465 + 8000), "90": Money(146465), "180": Money(146465), "365": Money(0), "older": Money(0),
    }  # fmt: skip
    assert ageing.units() == {"30": 4, "90": 3, "180": 3, "365": 0, "older": 0}
    buildings = ageing.by_building()
    assert sum(total(each) for each in buildings.values()) == total(ageing.of_estate())
    assert all(ageing.of_estate(building_id=key) == each for key, each in buildings.items())
    items = ageing.by_item()
    assert items[billed.items["车位管理费"]]["30"] == 8000
    assert all(ageing.of_estate(item_id=key) == each for key, each in items.items())


def test_a_unit_is_aged_from_what_it_owes(billed: people.Estate) -> None:
    desk = DunningDesk(billed.ground)
    assert desk.ages(billed.units[FLAT]) == {
        "30": Money(28090), "90": Money(28090), "180": Money(28090), "365": Money(0), "older": Money(0),
    }  # fmt: skip
    assert sum(total(desk.ages(unit)) for unit in billed.units.values()) == total(Ageing(billed.ground).of_estate())


def test_ages_move_on_with_the_day(billed: people.Estate, now: people.Now) -> None:
    now.set_day(date(2026, 12, 1))
    assert [*Ageing(billed.ground).of_estate().values()] == [0, 146465 + 8000, 146465, 146465, 0]
    now.set_day(date(2026, 11, 1))
    assert Ageing(billed.ground).of_estate()["30"] == 146465 + 8000
    now.set_day(date(2026, 10, 31))
    assert Ageing(billed.ground).of_estate()["30"] == 0, "what falls due today is not overdue yet"


def test_deposits_are_no_arrears_and_voided_charges_are_none(billed: people.Estate, now: people.Now) -> None:
    ground, shop = billed.ground, billed.units[SHOP]
    before, units = Ageing(ground).of_estate(), Ageing(ground).units()
    deposit = TariffDesk(ground).add_item("装修押金", Basis.DEPOSIT)
    DepositDesk(ground).ask_for(shop, deposit, Money(500000), payer="王五")
    once = OneOffDesk(ground)
    once.void_charge(once.charge(billed.units[SMALL], billed.items["装修垃圾清运费"], Money(300), "x"), "误记")
    now.set_day(date(2026, 11, 22))
    assert (Ageing(ground).of_estate(), Ageing(ground).units()) == (before, units)
    assert total(DunningDesk(ground).ages(shop)) == 3 * 96000
