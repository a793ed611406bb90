"""The invariants of reckoning: all well after a month of every kind, and each finds what it is there to find."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.fees.billing.checked import RECKONING_CHECKS
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.billing.shared import SharedCosts
from frontdesk.fees.billing.tariffs import Scope, TariffDesk, Terms
from frontdesk.fees.records.items import Basis, Split
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields
from frontdesk.residents.records import UnitKind
from tests import people
from tests.fees.bills import read_meter
from tests.fees.test_books import spoil
from tests.people import FLAT, SMALL

JANUARY = date(2026, 1, 1)


@pytest.fixture(scope="module")
def every_kind(tmp_path_factory: pytest.TempPathFactory, small_estate: tuple[Path, people.Estate]) -> Path:
    """Two months of an estate with items of every kind, a flat sold, a reading voided and billed again."""
    folder, kept = small_estate
    ground = people.copy(folder, tmp_path_factory.mktemp("kinds") / "estate", people.Now())
    estate = people.Estate(ground, kept.units, kept.items)
    tariffs, billing = TariffDesk(ground), BillingDesk(ground)
    flats = Scope(unit_kind=UnitKind.FLAT)
    by_day = tariffs.add_item("绿化费", Basis.AREA, terms=Terms(prorated=True))  # 4
    tariffs.set_price(by_day, 5000, JANUARY, flats)
    quarter = tariffs.add_item("电视费", Basis.FIXED, 10, Terms(cycle=3, prorated=True))  # 5
    tariffs.set_price(quarter, 123456, JANUARY, flats)
    power = tariffs.add_item("电费", Basis.METERED)  # 6
    tariffs.set_price(power, 4883, JANUARY, tiers=((24000, 5383),))
    lift = tariffs.add_item("电梯电费", Basis.SHARED, terms=Terms(split=Split.AREA))  # 7
    post = tariffs.add_item("代收快递费", Basis.FIXED)  # 8
    tariffs.change_item(post, "快递代收费", Basis.INTERIOR, 100, Terms(cycle=3))
    for price, since in ((60000, JANUARY), (70000, date(2026, 7, 1)), (75000, date(2026, 12, 1))):
        tariffs.set_price(post, price, since)
    changed = {row["price"]: row["id"] for row in tariffs.tariffs() if row["item_id"] == post}
    tariffs.correct_price(changed[75000], 70001)
    tariffs.end_price(changed[75000], date(2027, 3, 31))
    tariffs.set_price(post, 90000, date(2027, 6, 1))
    tariffs.use_item(post, False)
    ResidentDesk(ground).transfer_title(
        estate.units[FLAT], [PersonFields("欧阳雪", ("13700003333",))], date(2026, 11, 13), "sale"
    )
    read_meter(estate, FLAT, power, (202610, date(2026, 10, 28), 30000), (202611, date(2026, 11, 12), 60000))
    read_meter(estate, SMALL, power, (202610, date(2026, 10, 28), 5000))
    costs = SharedCosts(ground)
    for period in (202610, 202611):
        costs.enter(lift, period, Money.parse("1000"))
        billing.post(period)
    costs.enter(lift, 202612, Money.parse("77"))
    with ground.database.reading() as session:
        first = session.connection().exec_driver_sql("SELECT id FROM charge WHERE item_id = 6 AND unit_id = 2").scalar()
    OneOffDesk(ground).void_charge(first, "抄错")
    billing.post(202610)
    ground.close()
    return ground.folder


@pytest.fixture
def ground(every_kind: Path, tmp_path: Path) -> Iterator[Ground]:
    ground = people.copy(every_kind, tmp_path / "estate", people.Now())
    yield ground
    ground.close()


def failing(ground: Ground) -> set[str]:
    with ground.database.reading() as session:
        return {name for name, _, ask in RECKONING_CHECKS if ask(session)}


def test_all_is_well_after_a_month_of_every_kind(ground: Ground) -> None:
    assert failing(ground) == set()
    with ground.database.reading() as session:
        kinds = session.connection().exec_driver_sql(
            "SELECT count(DISTINCT item_id), (SELECT count(*) FROM charge_part) FROM charge"
        )
        items, parts = kinds.one()
    assert items == 6
    assert parts > 10


_TWICE = "UPDATE charge_part SET {} WHERE charge_id IN (SELECT id FROM charge WHERE item_id = 4 AND source <> '')"


TAMPERED = [
    ("reckoning", "UPDATE charge SET price = price + 100 WHERE item_id = 1 AND unit_id = 2"),
    ("reckoning", "UPDATE charge SET amount = amount + 1 WHERE item_id = 5"),
    ("reckoning", "UPDATE charge SET months = 6 WHERE item_id = 5"),
    ("reckoning", "UPDATE charge_part SET price = price + 1000 WHERE n = 2"),
    ("reckoning", _TWICE.format("over = over - 1")),
    ("reckoning", "DELETE FROM charge_part WHERE n = 1"),
    ("reckoning", "UPDATE charge_part SET over = over + 100 WHERE of > 1000"),
    ("reckoning", "INSERT INTO charge_part VALUES (1, 1, '2026-10-01', '2026-10-31', 1, 1, 1, 1)"),
    ("days", _TWICE.format("until = '2026-11-14'")),
    (
        "days",
        "UPDATE charge SET quantity = 1 WHERE item_id = 4 AND source = '' AND period = 202611"
        " AND unit_id = (SELECT unit_id FROM charge WHERE source LIKE 'until%' AND item_id = 4)",
    ),
    ("parts_noted", "UPDATE charge_part SET since = '2026-10-02' WHERE n = 2"),
    ("parts_noted", "DELETE FROM charge_part"),
    ("use", "UPDATE reading SET charge_id = NULL WHERE id = 2"),
    ("use", "UPDATE reading SET use = use + 1 WHERE charge_id IS NOT NULL"),
    ("shares", "UPDATE shared_cost SET total = total + 1 WHERE id = 1"),
    ("shares", "UPDATE shared_cost SET run_id = NULL WHERE id = 2"),
    ("shares", "UPDATE shared_cost SET run_id = 1 WHERE id = 3"),
    ("shares", "DELETE FROM charge WHERE source = 'share 1' AND unit_id = 2"),
    ("costs_noted", "UPDATE shared_cost SET total = total + 1 WHERE id = 3"),
    ("costs_noted", "UPDATE shared_cost SET period = 202701 WHERE id = 3"),
    ("costs_noted", "UPDATE shared_cost SET building_id = 1 WHERE id = 3"),
    ("costs_noted", "UPDATE shared_cost SET withdrawn = 1 WHERE id = 3"),
    ("costs_noted", "DELETE FROM shared_cost WHERE id = 3"),
    ("items_noted", "UPDATE fee_item SET rounding = 100 WHERE id = 1"),
    ("items_noted", "UPDATE fee_item SET prorated = 1 WHERE id = 2"),
    ("items_noted", "UPDATE fee_item SET cycle = 12 WHERE id = 5"),
    ("items_noted", "UPDATE fee_item SET split = 'household' WHERE id = 7"),
    ("items_noted", "UPDATE fee_item SET tier_span = 'year' WHERE id = 6"),
    ("items_noted", "UPDATE fee_item SET active = 0 WHERE id = 3"),
    ("items_noted", "UPDATE fee_item SET active = 1 WHERE id = 8"),
    (
        "items_noted",
        "INSERT INTO fee_item (name, basis, rounding, cycle, prorated, split, tier_span, active)"
        " VALUES ('x', 'fixed', 1, 1, 0, 'area', 'month', 1)",
    ),
    ("items_noted", "DELETE FROM fee_item WHERE id = 3"),
    *(
        ("prices_noted", f"UPDATE tariff SET {what}")
        for what in (
            "price = price + 1 WHERE id = 1",
            "since = '2025-12-31' WHERE id = 1",
            "until = '2026-10-31' WHERE id = 2",
            "until = NULL WHERE item_id = 8",
            "until = '2026-11-29' WHERE price = 70000",
            "price = 80000 WHERE price = 70001",
            "unit_kind = NULL WHERE id = 1",
            "building_id = 1 WHERE id = 4",
            "unit_id = 1 WHERE id = 3",
            "vacant = 1 WHERE id = 1",
            "item_id = 2 WHERE id = 1",
        )
    ),
    ("prices_noted", "UPDATE tier SET above = above + 100"),
    ("prices_noted", "UPDATE tier SET price = price - 1"),
    ("prices_noted", "DELETE FROM tier"),
    ("prices_noted", "INSERT INTO tier VALUES (1, 100, 1)"),
    ("prices_noted", "DELETE FROM tariff WHERE item_id = 8"),
    ("prices_noted", "INSERT INTO tariff (item_id, price, since, vacant) VALUES (1, 1, '2027-01-01', 0)"),
    ("sums", "UPDATE charge_sum SET amount = amount + 1 WHERE item_id = 1"),
    ("sums", "UPDATE charge_sum SET paid = 1 WHERE item_id = 2"),
    ("sums", "DELETE FROM charge_sum WHERE item_id = 5"),
    ("sums", "INSERT INTO charge_sum VALUES ('2026-10-31', 202610, 3, 1, 1, 100, 0, 0)"),
    ("sums", "UPDATE charge SET state = 'voided' WHERE id = 1"),
]


@pytest.mark.parametrize(("name", "statement"), TAMPERED)
def test_each_finds_what_was_changed_behind_the_books(ground: Ground, name: str, statement: str) -> None:
    spoil(ground, statement)
    assert name in failing(ground)


def test_no_check_is_without_teeth() -> None:
    assert {name for name, _, _ in RECKONING_CHECKS} == {name for name, _ in TAMPERED}
