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
