"""The registers of meters: the meters themselves, their readings, and the sheet to walk with."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Register
from frontdesk.core.operators import Operator, Right
from frontdesk.fees.meters.readings import STANDS, month_of, multiplier_text, standings
from frontdesk.fees.records import Charge, charge_number
from frontdesk.fees.records.items import FeeItem
from frontdesk.fees.records.meters import Meter, Reading
from frontdesk.residents.records import Unit


class MeterRegisters:
    """Opens the registers, in walking order; each is narrowed by building, unit and fee item."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    @contextmanager
    def meters(self, **narrowed: Any) -> Iterator[Register]:
        """Every meter as `papers.meters.meter_list` takes it, also those that were taken down."""
        with self._opened() as session:
            where = (*_narrowed(narrowed), select(Reading.id).where(STANDS, Reading.meter_id == Meter.id).exists())
            yield _counted(session, _METERS.where(*where))

    @contextmanager
    def readings(self, *, since: int | None = None, until: int | None = None, **narrowed: Any) -> Iterator[Register]:
        """The readings that stand as `papers.meters.reading_list` takes them; `since` and `until` are periods."""
        where = [STANDS, *_narrowed(narrowed)]
        if since is not None:
            where.append(Reading.period >= since)
        if until is not None:
            where.append(Reading.period <= until)
        with self._opened() as session:
            count, rows = _counted(session, _READINGS.where(*where))
            yield count, (row | {"charge": _charge(row)} for row in rows)

    @contextmanager
    def round(self, period: int | None = None, **narrowed: Any) -> Iterator[Register]:
        """The meters to be read for a month, this one unless told, as `papers.meters.round_sheet` takes them."""
        month = period or month_of(self._ground.clock.today())
        with self._opened() as session:
            names = dict(session.execute(select(FeeItem.id, FeeItem.name)).all())
            found = [
                each
                for each in standings(session, month, *_narrowed(narrowed))
                if each.told is None and each.until is None and not each.later
            ]
            yield len(found), (
                {
                    "unit": each.unit, "item": names[each.item_id], "number": each.number, "period": month,
                    "value": each.last.value if each.last else None,
                    "read_on": each.last.read_on if each.last else None,
                }
                for each in found
            )  # fmt: skip

    @contextmanager
    def _opened(self) -> Iterator[Session]:
        self._ground.require(Right.EXPORT)
        with self._ground.database.reading() as session:
            yield session


def _narrowed(narrowed: dict[str, Any]) -> list[Any]:
    columns = {"building_id": Unit.building_id, "unit_id": Unit.id, "item_id": Meter.item_id}
    return [columns[name] == value for name, value in narrowed.items()]


def _counted(session: Session, asked: Select[*tuple[Any, ...]]) -> Register:
    count = session.scalar(select(func.count()).select_from(asked.order_by(None).subquery())) or 0
    rows = session.connection().execute(asked, execution_options={"yield_per": 500})
    return count, (row._asdict() | {"multiplier": multiplier_text(row.multiplier)} for row in rows)


def _charge(row: dict[str, Any]) -> str:
    return charge_number(row["charge_id"], row["charged"]) if row["charge_id"] else ""


def _latest(column: Any) -> Any:
    """What a meter's latest reading says."""
    latest = select(column).where(STANDS, Reading.meter_id == Meter.id)
    return latest.order_by(Reading.read_on.desc(), Reading.id.desc()).limit(1).scalar_subquery()


_METERS = (
    select(
        Meter.id, Unit.code.label("unit"), FeeItem.name.label("item"), Meter.number, Meter.multiplier, Meter.digits,
        Meter.since, Meter.until, _latest(Reading.value).label("value"), _latest(Reading.read_on).label("read_on"),
    )
    .join(Unit, Unit.id == Meter.unit_id)
    .join(FeeItem, FeeItem.id == Meter.item_id)
    .order_by(Unit.place, Meter.item_id, Meter.number)
)  # fmt: skip
_READINGS = (
    select(
        Reading.id, Unit.code.label("unit"), FeeItem.name.label("item"), Meter.number, Reading.period, Reading.kind,
        Reading.read_on, Reading.value, Reading.use, Meter.multiplier, Operator.name.label("by"), Reading.charge_id,
        Charge.period.label("charged"),
    )
    .join(Meter, Meter.id == Reading.meter_id)
    .join(Unit, Unit.id == Meter.unit_id)
    .join(FeeItem, FeeItem.id == Meter.item_id)
    .join(Operator, Operator.id == Reading.operator_id)
    .outerjoin(Charge, Charge.id == Reading.charge_id)
    .order_by(Unit.place, Meter.item_id, Meter.number, Reading.read_on, Reading.id)
)  # fmt: skip
