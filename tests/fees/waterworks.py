"""The estate with water meters, as tests of readings begin."""

from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from sqlalchemy import update

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Right
from frontdesk.fees.billing.runs import raise_charge
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.books import CHECKS
from frontdesk.fees.meters.desk import MeterDesk, NewMeter, Typed
from frontdesk.fees.records.items import Basis
from frontdesk.fees.records.meters import Reading
from tests import people

OCTOBER, NOVEMBER = 202610, 202611
PUT_UP = date(2026, 1, 31)
TODAY = date(2026, 11, 21)


@dataclass
class Waterworks:
    """An estate with a water meter in two flats of building 3 and in the shop, put up on 31 January at 100."""

    estate: people.Estate
    desk: MeterDesk
    item: int
    meters: dict[str, int]

    @property
    def ground(self) -> Ground:
        return self.estate.ground

    def read(self, code: str, value: str, period: int = NOVEMBER, day: date = TODAY, **more: bool) -> int:
        """Store one reading; gives back how many are new."""
        typed = Typed(self.meters[code], int(float(value) * 100), **more)
        return self.desk.store(self.item, period, day, [typed])

    def run_on(self, code: str, months: int, each: int = 10) -> None:
        """Readings of so many months from February on, each so much higher."""
        for month in range(2, 2 + months):
            self.read(code, str(100 + each * (month - 1)), 202600 + month, date(2026, month, 28))

    def row(self, code: str, period: int = NOVEMBER):  # type: ignore[no-untyped-def]
        """The row of a unit's meter in the sheet of a month."""
        return next(row for row in self.desk.sheet(self.item, period) if row.id == self.meters[code])

    def bill(self, code: str) -> int:
        """Bill what the unit's meter showed, as a billing run would; gives back the charge."""
        with self.ground.act("billed", Right.BILL) as act:
            charge = raise_charge(act, self.estate.units[code], self.item, Money(100), source=uuid4().hex)
            act.session.execute(
                update(Reading)
                .where(
                    Reading.meter_id == self.meters[code],
                    ~Reading.withdrawn,
                    Reading.charge_id.is_(None),
                    Reading.kind != "first",
                )
                .values(charge_id=charge)
            )
            return charge

    def faults(self) -> list[str]:
        """Which invariants of the books do not hold, and why."""
        with self.ground.database.reading() as session:
            return [f"{name}: {fault}" for name, _, ask in CHECKS if (fault := ask(session)) is not None]


def waterworks(estate: people.Estate) -> Waterworks:
    """The estate, furnished with meters."""
    item = TariffDesk(estate.ground).add_item("水费", Basis.METERED)
    desk = MeterDesk(estate.ground)
    meters = {
        code: desk.add(estate.units[code], item, NewMeter(number, 10000), PUT_UP)
        for code, number in ((people.FLAT, "W-502"), (people.SMALL, "W-501"), (people.SHOP, "W-101"))
    }
    return Waterworks(estate, desk, item, meters)
