"""What a test says of a bill: its charges by unit and item, and the meters and owners that stand behind them."""

from datetime import date

from sqlalchemy import func, select

from frontdesk.core.money import Money
from frontdesk.fees.billing.bills import LINE, Bill
from frontdesk.fees.records.items import FeeItem
from frontdesk.fees.records.meters import Meter, Reading, ReadingKind
from frontdesk.residents.records import Unit
from tests.people import Estate

_AMOUNT, _SOURCE = LINE.index("amount"), LINE.index("source")


def raised(estate: Estate, bill: Bill) -> dict[tuple[str, str], str]:
    """The amount charged to each unit for each item; the source follows the item where there is one."""
    with estate.ground.database.reading() as session:
        units = dict(session.execute(select(Unit.id, Unit.code)).all())
        items = dict(session.execute(select(FeeItem.id, FeeItem.name)).all())
    return {
        (units[line[0]], f"{items[line[1]]} {line[_SOURCE]}".strip()): str(Money(line[_AMOUNT])) for line in bill.rows
    }


def left_out(bill: Bill, code: str) -> list[str]:
    """Why a unit is left out, in English and in order."""
    return [one.sentence.format(**one.facts) for one in bill.skipped if one.unit == code]


def pieces(bill: Bill, place: int) -> list[tuple[str, str, int, int, int, int]]:
    """The parts of the row at a place: since, until, price, quantity, over, of."""
    return [(f"{part[2]:%m-%d}", f"{part[3]:%m-%d}", *part[4:]) for part in bill.parts if part[0] == place]


def read_meter(estate: Estate, code: str, item_id: int, *shown: tuple[int, date, int], number: str = "") -> list[int]:
    """Put a meter that begins at 0 into a unit, and readings (period, read on, value in 1/100); gives their ids."""
    ground = estate.ground
    with ground.database.writing() as session:
        since = date(2026, 1, 1)
        asked = select(Meter).where(Meter.unit_id == estate.units[code], Meter.item_id == item_id)
        meter = session.scalar(asked)
        common = {"at": ground.clock.now(), "operator_id": 1}
        if meter is None:
            count = session.scalar(select(func.count(Meter.id))) or 0
            meter = Meter(item_id=item_id, unit_id=estate.units[code], number=number or f"M{count + 1}", since=since)
            session.add(meter)
            session.flush()
            session.add(
                Reading(
                    meter_id=meter.id, kind=ReadingKind.FIRST.value, period=202601, read_on=since, value=0, use=0,
                    **common,
                )
            )  # fmt: skip
            session.flush()
        before = session.scalar(select(func.max(Reading.value)).where(Reading.meter_id == meter.id))
        ids = []
        for period, day, value in shown:
            reading = Reading(meter_id=meter.id, period=period, read_on=day, value=value, use=value - before, **common)
            session.add(reading)
            session.flush()
            ids.append(reading.id)
            before = value
        return ids
