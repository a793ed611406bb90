"""The demo estate: an invented 云栖花园 with residents, fees and months of payments, the same for the same seed."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path
from shutil import rmtree

from frontdesk.core.audit import digest
from frontdesk.core.clock import Clock
from frontdesk.core.estate import Estate
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operator, Role, operator_digest
from frontdesk.core.places import ATTACHMENTS, DATABASE, KEY, MARK
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.fees.billing.tariffs import Scope, TariffDesk, first_day, last_day
from frontdesk.fees.records.items import Basis
from frontdesk.residents.records import UnitKind
from frontdesk.shell.answerstock import stock_answers
from frontdesk.shell.counterlife import COUNTER, CounterLife
from frontdesk.shell.everyday import Everyday
from frontdesk.shell.invention import Invention
from frontdesk.shell.keeping import found
from frontdesk.shell.permitlife import PermitLife
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.tillyears import DEBRIS, Years, earlier, period_of

Progress = Callable[[int, int], None]
"""Told how far the work has come: (months done, of how many)."""

PASSWORD = "frontdesk-demo"
"""Every demo operator's."""

MOST_UNITS, MOST_MONTHS = 10_000, 60

_ESTATE = {
    "name": "云栖花园", "office": "云栖花园物业服务中心", "phone": "0000-8888 6666（演示）",
    "bank": "演示银行云栖支行 0000 0000 0000 0000 云栖花园物业服务中心（虚构账户，请勿转账）",
}  # fmt: skip
_ROLES = (Role.MANAGER, Role.RECEPTIONIST, Role.CASHIER, Role.SUPERVISOR)
_PRICES: tuple[tuple[str, Basis, tuple[tuple[UnitKind, int], ...]], ...] = (
    ("物业费", Basis.AREA, ((UnitKind.FLAT, 25_000), (UnitKind.SHOP, 48_000), (UnitKind.OFFICE, 55_000))),
    ("车位管理费", Basis.FIXED, ((UnitKind.PARKING, 800_000),)),
    ("生活垃圾清运费", Basis.FIXED, ((UnitKind.FLAT, 80_000),)),
    (DEBRIS, Basis.ONE_OFF, ()),
)
"""Fee items with their prices in 1/10000 yuan for each kind of unit."""


def make_demo(
    folder: Path,
    units: int = 1000,
    months: int = 12,
    seed: int = 7,
    until: int | None = None,
    clock: Clock | None = None,
    progress: Progress = lambda done, of: None,
) -> Ground:
    """Make the demo estate in `folder`, billed and paid for `months` months up to the period `until`, such as 202611.

    Without `until` it goes up to this month. Nobody is signed in.

    What is in the books is the same for the same units, months, seed and period; in the current month the moments are
    squeezed into the days gone by. What is repaired and renovated goes by the day. Refuses a folder with an estate,
    sizes out of reach, and a period in the future.
    """
    clock = clock or Clock()
    this_month = period_of(clock.today())
    until = until or this_month
    if not (1 <= units <= MOST_UNITS and 1 <= months <= MOST_MONTHS):
        raise Refusal(
            mark("A demo estate has 1 to {units} units and 1 to {months} months."), units=MOST_UNITS, months=MOST_MONTHS
        )
    if until > this_month:
        raise Refusal(mark("The demo estate can't end in the future."), field="period")
    periods = [earlier(until, back) for back in range(months - 1, -1, -1)]
    founded = datetime.combine(first_day(periods[0]) - timedelta(days=1), time(9), clock.zone)
    ground = found(
        folder, _ESTATE["name"], Role.MANAGER.value, PASSWORD, demo=True, clock=Clock(clock.zone.key, lambda: founded)
    )
    try:
        invented = Invention(ground, units, seed, first_day(periods[0]), last_day(until))
        _furnish(ground, invented, units, months, seed)
        ground.clock = clock
        year = Years(ground, invented, seed)
        everyday = Everyday(ground, year.operators, invented.homes, seed, clock.today())
        everyday.put_up_meters(founded.date())
        end = clock.now() if until == this_month else clock.end_of(last_day(until)) - timedelta(minutes=1)
        permits = PermitLife(ground, year.operators, invented.homes, clock.local(end))
        permits.plan(first_day(periods[0]))
        for done, period in enumerate(periods):
            progress(done, months)
            everyday.read_meters(period)
            year.month(period, permits.payments(period), permits.live)
            permits.live(clock.end_of(last_day(period)))
            if period == until:
                everyday.happen(period)
            everyday.close_days(period)
        CounterLife(ground, year.operators, invented.homes, seed, end).live(first_day(periods[0]))
        progress(months, months)
    except BaseException:  # half a demo estate is no estate
        ground.close()
        for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", KEY, MARK):
            (folder / name).unlink(missing_ok=True)
        rmtree(folder / ATTACHMENTS, ignore_errors=True)
        raise
    Preferences(folder)["counter"] = COUNTER
    return ground


def _furnish(ground: Ground, invented: Invention, units: int, months: int, seed: int) -> None:
    """Operators, prices, houses and residents, on the day of founding."""
    tariffs = TariffDesk(ground)
    for name, basis, prices in _PRICES:
        item = tariffs.add_item(name, basis)
        for kind, price in prices:
            tariffs.set_price(item, price, ground.clock.today(), Scope(unit_kind=kind))
    Everyday.items(tariffs, ground.clock.today())
    stock_answers(ground)
    with ground.noting() as (session, chain):
        at, manager = ground.clock.now(), ground.who()
        estate = session.get_one(Estate, 1)
        for column, value in _ESTATE.items():
            setattr(estate, column, value)
        # All have the same password, so hashing it once is enough.
        password = session.get_one(Operator, manager.id).password
        for role in _ROLES[1:]:
            names = {"name": role.value, "sign_in_name": role.value, "role": role.value}
            operator = Operator(**names, password=password, since=at)
            session.add(operator)
            session.flush()
            told = {"role": role.value, "digest": operator_digest(operator)}
            chain.add(at, manager.id, "operator_added", "operator", operator.id, told)
        invented.store(session, at)
        made = {"units": units, "months": months, "seed": seed, "digest": digest(row_facts(estate))}
        chain.add(at, manager.id, "demo_made", "estate", 1, made)
