"""However a unit is handed over, sold and priced, and in whichever order months are billed: no day twice, none lost."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from frontdesk.core.ground import Ground
from frontdesk.fees.billing.checked import RECKONING_CHECKS
from frontdesk.fees.billing.prorata import come_to, parts_within
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.tariffs import Scope, TariffDesk, Terms, first_day
from frontdesk.fees.records import Charge, ChargePart
from frontdesk.fees.records.items import Basis
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields, UnitFields
from frontdesk.residents.records import OccupancyRole
from tests import people

FIRST, LAST = date(2026, 7, 1), date(2026, 12, 31)
PERIODS = [202607, 202608, 202609, 202610, 202611, 202612]
DAYS = st.dates(date(2026, 6, 15), LAST)
OWNERS = [PersonFields(name, (phone,)) for name, phone in (("甲一", "13700000001"), ("乙二", "13700000002"))]


_DAYS = select(ChargePart.charge_id, func.min(ChargePart.since), func.max(ChargePart.until)).group_by(
    ChargePart.charge_id
)


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory, small_estate: tuple[Path, people.Estate]) -> Iterator[Ground]:
    """One estate for all examples: each adds a unit and an item of its own."""
    ground = people.copy(small_estate[0], tmp_path_factory.mktemp("any") / "estate", people.Now())
    yield ground
    ground.close()


@settings(max_examples=10, deadline=None)
@given(
    cycle=st.sampled_from([1, 3, 6]),
    handover=DAYS,
    sold=st.lists(DAYS, max_size=2, unique=True),
    change=st.none() | DAYS,
    order=st.permutations(PERIODS),
    price=st.integers(1, 10**6),
)
def test_all_days_from_the_handover_on_are_charged_once(
    ground: Ground, cycle: int, handover: date, sold: list[date], change: date | None, order: list[int], price: int
) -> None:
    residents, tariffs, billing = ResidentDesk(ground), TariffDesk(ground), BillingDesk(ground)
    number = len(tariffs.items(inactive=True))
    unit = residents.add_unit(UnitFields("9", "", str(number), gross_area=10_001, handover_date=handover))
    residents.add_resident(unit, OccupancyRole.OWNER, PersonFields("陈一"), since=handover)
    sales = sorted(day for day in sold if day > handover)
    for owner, day in zip(OWNERS, sales, strict=False):
        residents.transfer_title(unit, [owner], day, "sale")
    item = tariffs.add_item(f"费用 {number}", Basis.AREA, terms=Terms(cycle=cycle, prorated=True))
    scope = Scope(unit_id=unit)
    tariffs.set_price(item, price, date(2026, 1, 1), scope)
    prices = [(date(2026, 1, 1), date.max, price)]
    if change is not None:
        tariffs.set_price(item, price + 777, change, scope)
        prices = [(date(2026, 1, 1), date.fromordinal(change.toordinal() - 1), price), (change, date.max, price + 777)]
    for period in order:
        billing.post(period)
    with ground.database.reading() as session:
        charges = list(session.scalars(select(Charge).where(Charge.item_id == item)))
        assert {name: ask(session) for name, _, ask in RECKONING_CHECKS if ask(session)} == {}
        days = {charge: (since, until) for charge, since, until in session.execute(_DAYS)}
    for charge in charges:
        since, until = days.get(charge.id, (first_day(charge.period), LAST))
        if charge.source:
            assert until <= date.fromisoformat(charge.source.split()[1]), "what is before a sale is the former owner's"
        else:
            assert since >= max([FIRST, *sales]), "what is after all sales is the present owner's"
    whole = come_to(parts_within(prices, max(handover, FIRST), LAST, 10_001), 1)
    assert abs(sum(charge.amount for charge in charges) - whole) <= len(charges), "each is rounded once, by half a fen"
    for period in order:
        assert billing.post(period).rows == [], "billing twice changes nothing"
    tariffs.use_item(item, False)
