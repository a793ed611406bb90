"""Estates to measure on, made in no time, and the bare connection to which ours is compared."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from argon2 import PasswordHasher
from sqlalchemy import insert

from frontdesk.core import operators
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operators, Role
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.tariffs import TariffDesk, first_day
from frontdesk.fees.records.items import Basis
from frontdesk.residents.records import Building, Occupancy, Person, Unit
from frontdesk.shell import keeping
from tests.people import ESTATE, OPERATORS, PASSWORD, Now

FIRST_PERIOD = 202601

_ITEMS = (("物业费", Basis.AREA, 25000), ("公共能耗费", Basis.AREA, 3500), ("车位管理费", Basis.FIXED, 800000))


def periods(months: int, after: int = 0) -> list[int]:
    """So many periods, `after` so many of the first."""
    return [(FIRST_PERIOD // 100 + n // 12) * 100 + n % 12 + 1 for n in range(after, after + months)]


def found(folder: Path, units: int, months: int, items: int = 1, buildings: int = 1) -> Ground:
    """An estate of that many owned flats, one after the other in each of so many buildings, with 1 to 3 items billed
    for so many months; the manager is signed in."""
    ground = empty(folder)
    ids = range(1, units + 1)
    with ground.noting() as (session, _):
        session.execute(insert(Building), [{"id": n, "code": str(n), "name": ""} for n in range(1, buildings + 1)])
        session.execute(insert(Unit), [_unit(n, (n - 1) % buildings + 1) for n in ids])
        session.execute(insert(Person), [{"id": n, "name": f"业主{n}"} for n in ids])
        homes = [{"person_id": n, "unit_id": n, "role": "owner", "began_by": "register"} for n in ids]
        session.execute(insert(Occupancy), homes)
    tariffs, billing = TariffDesk(ground), BillingDesk(ground)
    for name, basis, price in _ITEMS[:items]:
        tariffs.set_price(tariffs.add_item(name, basis), price, first_day(FIRST_PERIOD))
    for period in periods(months):
        billing.post(period)
    return ground


def empty(folder: Path) -> Ground:
    """An estate without a house; the manager is signed in.

    Its passwords are cheap to verify: how long argon2 takes on purpose is nobody's figure.
    """
    operators._hasher = lambda: PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    ground = keeping.found(folder, ESTATE, OPERATORS[Role.MANAGER], PASSWORD, clock=Clock(now=Now()))
    Operators(ground).add(OPERATORS[Role.CASHIER], Role.CASHIER, PASSWORD)
    return ground


def _unit(n: int, building: int) -> dict[str, Any]:
    return {
        "id": n,
        "building_id": building,
        "door": str(n),
        "code": f"{building}-{n}",
        "place": f"{building:06d}-{n:06d}",
        "gross_area": 8000 + n % 5000,
    }


def bare(path: Path) -> Any:
    """A connection of the bare driver under the same promises as ours."""
    connection = sqlite.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def copied(source: Path, target: Path) -> Any:
    """A bare connection to a copy of the database at `source`."""
    connection = sqlite.connect(str(source))
    connection.execute("VACUUM INTO ?", (str(target),))
    connection.close()
    return bare(target)


def rows_of(connection: Any, table: str, after: int) -> list[tuple[Any, ...]]:
    """The rows that were added to a table after one, in their order."""
    found: list[tuple[Any, ...]] = connection.execute(
        f"SELECT * FROM {table} WHERE id > ? ORDER BY id", (after,)
    ).fetchall()
    return found


def insertion(table: str, row: tuple[Any, ...]) -> str:
    """The statement that inserts such rows."""
    return f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})"
