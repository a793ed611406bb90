"""Meters and their readings: who has which, what each shows, a whole building's readings stored at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select, update

from frontdesk.core.audit import Audit
from frontdesk.core.ground import Act, Ground
from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared, insert_many
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.billing.tariffs import months_later
from frontdesk.fees.meters.numbered import number_of
from frontdesk.fees.meters.readings import (
    DIGITS,
    EVER,
    MULTIPLIED,
    STANDS,
    Row,
    Standing,
    full_round,
    is_unusual,
    month_of,
    standings,
    store,
    unusual_at,
    value_text,
)
from frontdesk.fees.records import Charge, charge_number
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.fees.records.meters import Meter, Reading, ReadingKind
from frontdesk.residents.records import Unit

LONGEST_NUMBER = 40
"""Signs that the number of a meter may have."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed for a meter: its value in 1/100, whether it rolled over, and that an unusual use was looked at."""

    meter_id: int
    value: int
    rolled: bool = False
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class NewMeter:
    """A meter as it is put up: the number printed on it, its first value in 1/100, multiplier in 1/1000, digits."""

    number: str
    value: int
    multiplier: int = MULTIPLIED
    digits: int = 5


@dataclass(frozen=True)
class MeterFile:
    """All that is kept of a meter; `readings` are the latest first, withdrawn ones among them.

    Each reading: id, kind, period, read_on, value, use, by, remark, withdrawn, charge (its number, or "").
    """

    id: int
    item_id: int
    item: str
    unit_id: int
    unit: str
    number: str
    multiplier: int
    digits: int
    since: date
    until: date | None
    readings: list[dict[str, Any]]


class MeterDesk:
    """Puts meters up and down, and takes their readings."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Looking

    def items(self) -> list[FeeItem]:
        """The fee items that are charged by meter."""
        asked = select(FeeItem).where(FeeItem.basis == Basis.METERED.value, FeeItem.active).order_by(FeeItem.id)
        with self._ground.database.reading() as session:
            return list(session.scalars(asked))

    def sheet(self, item_id: int, period: int, building_id: int | None = None) -> list[Standing]:
        """The meters of an item in walking order, each as it stands for a month."""
        where = [Meter.item_id == item_id]
        if building_id is not None:
            where.append(Unit.building_id == building_id)
        with self._ground.database.reading() as session:
            return standings(session, period, *where)

    def unusual(self) -> int:
        """How many times the usual use is flagged today."""
        with self._ground.database.reading() as session:
            return unusual_at(session, self._ground.clock.today())

    def meter(self, meter_id: int) -> MeterFile:
        """All that is kept of a meter."""
        facts = select(Meter, FeeItem.name, Unit.code).join(FeeItem).join(Unit, Unit.id == Meter.unit_id)
        with self._ground.database.reading() as session:
            meter, item, unit = session.execute(facts.where(Meter.id == meter_id)).one()
            readings = [
                {
                    "id": row.id, "kind": row.kind, "period": row.period, "read_on": row.read_on, "value": row.value,
                    "use": row.use, "by": row.by, "remark": row.remark, "withdrawn": row.withdrawn,
                    "charge": charge_number(row.charge_id, row.charged) if row.charge_id else "",
                }
                for row in _READINGS.all(session, ids=ids_text([meter_id]))
            ]  # fmt: skip
        return MeterFile(
            meter.id, meter.item_id, item, meter.unit_id, unit, meter.number, meter.multiplier, meter.digits,
            meter.since, meter.until, readings,
        )  # fmt: skip

    # Readings

    def store(self, item_id: int, period: int, day: date, typed: Sequence[Typed]) -> int:
        """Store readings of a day for a month, all or none; gives back how many are new in the books.

        What is stored so already is the same reading. A refusal names the unit and the meter; `field` is
        `meter <id>` if it is the value that is refused.
        """
        with self._ground.act("meters_read", Right.READ_METERS) as act:
            these = Meter.id.in_(_these(each.meter_id for each in typed))
            found = {each.id: each for each in standings(act.session, period, Meter.item_id == item_id, these)}
            times = unusual_at(act.session, act.day)
            rows = []
            for each in typed:
                standing = found.get(each.meter_id)
                if standing is None:
                    sentence = mark("A meter for which something is typed is no longer there. Look at the sheet again.")
                    raise Refusal(sentence, field=f"meter {each.meter_id}")
                try:
                    row = followed(standing, each, period, day, act.day, times)
                except Refusal as refusal:
                    raise _of(standing, refusal) from refusal
                if row is not None:
                    rows.append(row)
            if rows:
                store(act, rows)
            return len(rows)

    def withdraw(self, reading_id: int, reason: str) -> None:
        """Take a wrong reading out, so that the right one can be typed. Refuses a billed one, and all but the last.

        Without its first reading a meter is none any more; without its last one it is in use again.
        """
        reason = plain(reason)
        if not reason:
            raise Refusal(mark("Type the reason."), field="reason")
        with self._ground.act("reading_withdrawn", Right.READ_METERS) as act:
            reading = act.session.get_one(Reading, reading_id)
            if reading.withdrawn:
                raise Refusal(mark("This reading is withdrawn already."), field="reading")
            if reading.kind in (ReadingKind.FIRST, ReadingKind.LAST):
                self._ground.require(Right.BILL)
            later = select(func.count()).where(
                STANDS, Reading.meter_id == reading.meter_id,
                (Reading.read_on > reading.read_on)
                | ((Reading.read_on == reading.read_on) & (Reading.id > reading.id)),
            )  # fmt: skip
            if act.session.scalar(later):
                raise Refusal(mark("The meter has been read since. Withdraw the later reading first."), field="reading")
            if reading.charge_id is not None:
                raise Refusal(
                    mark(
                        "This reading is billed. Void its charge and bill again, or let the next reading put it right."
                    ),
                    field="reading",
                )
            reading.remark = reason
            act.session.flush()
            take_back(act, [reading_id])

    # Meters

    def add(self, unit_id: int, item_id: int, meter: NewMeter, day: date) -> int:
        """Put up a meter in a unit with its first reading; gives back the id."""
        with self._ground.act("meter_added", Right.BILL) as act:
            if day > act.day:
                raise Refusal(mark("This day has not come yet."), field="day")
            return put_up(act, unit_id, item_id, meter, day, month_of(day))

    def correct(self, meter_id: int, number: str, multiplier: int, digits: int) -> None:
        """What was entered wrongly of a meter. Refuses what would alter a use that was reckoned with it."""
        with self._ground.act("meter_corrected", Right.BILL) as act:
            meter, number = act.session.get_one(Meter, meter_id), _checked_number(number)
            _look_at_digits(digits)
            stands = (STANDS, Reading.meter_id == meter_id)
            kinds = set(act.session.scalars(select(Reading.kind).where(*stands)))
            if multiplier != meter.multiplier and kinds != {ReadingKind.FIRST}:
                sentence = mark(
                    "The meter has been read with this multiplier. Withdraw its readings, or change the meter."
                )
                raise Refusal(sentence, field="multiplier")
            largest = act.session.scalar(select(func.max(Reading.value)).where(*stands)) or 0
            if digits != meter.digits and (ReadingKind.ROLLED in kinds or largest >= full_round(digits)):
                raise Refusal(mark("The readings of the meter have other digits."), field="digits")
            same = select(Meter.id).where(Meter.item_id == meter.item_id, Meter.number == number, Meter.id != meter_id)
            if act.session.scalar(same) is not None:
                raise Refusal(mark("Another meter has this number."), field="number")
            told = {"number": number, "multiplier": multiplier, "digits": digits}
            changes = {name: (str(getattr(meter, name)), str(value)) for name, value in told.items()}
            meter.number, meter.multiplier, meter.digits = number, multiplier, digits
            act.session.flush()
            act.note_changes("meter", meter_id, {name: both for name, both in changes.items() if both[0] != both[1]})

    def take_down(self, meter_id: int, value: int, day: date, *, rolled: bool = False) -> None:
        """Take down a meter with its last reading."""
        with self._ground.act("meter_taken_down", Right.BILL) as act:
            _take_down(act, meter_id, value, day, rolled=rolled)

    def change(self, meter_id: int, value: int, meter: NewMeter, day: date, *, rolled: bool = False) -> int:
        """Take down a meter with its last reading and put up another in its place, at once; gives back its id."""
        with self._ground.act("meter_changed", Right.BILL) as act:
            old, period = _take_down(act, meter_id, value, day, rolled=rolled)
            return put_up(act, old.unit_id, old.item_id, meter, day, period)


def followed(standing: Standing, typed: Typed, period: int, day: date, today: date, times: int) -> Row | None:
    """A reading that follows a meter's last one, to be stored; None for one that is stored so already."""
    kind = ReadingKind.ROLLED if typed.rolled else ReadingKind.REGULAR
    told = standing.told
    if told is not None and (told.kind, told.read_on, told.value) == (kind, day, typed.value):
        return None
    if period > months_later(month_of(day), 1):
        raise Refusal(mark("The month lies too far after the day of the reading."), field="period")
    standing.look_at_period(period)
    standing.look_at_day(day, today)
    use = standing.use(typed.value, rolled=typed.rolled)
    if not typed.confirmed and is_unusual(use, standing.usual, times):
        raise Refusal(
            mark("{times} times the usual use, {usual}, or more. Look again, then confirm it."),
            field="value",
            times=times,
            usual=value_text(standing.usual or 0),
        )
    return standing.id, kind.value, period, day, typed.value, use, ""


def put_up(act: Act, unit_id: int, item_id: int, meter: NewMeter, day: date, period: int) -> int:
    """A meter with its first reading in the caller's act; gives back the id.

    A meter that was put up by mistake, and whose readings are all withdrawn, is put up again under its number.
    """
    session, number = act.session, _checked_number(meter.number)
    _look_at_digits(meter.digits)
    if not 0 <= meter.value < full_round(meter.digits):
        sentence = mark("This meter has {digits} digits. Look at it again, or correct its digits.")
        raise Refusal(sentence, field="first", digits=meter.digits)
    item = session.get_one(FeeItem, item_id)
    if item.basis != Basis.METERED:
        raise Refusal(mark("{item} is not charged by meter."), field="item", item=item.name)
    facts = {
        "unit_id": unit_id, "multiplier": meter.multiplier, "digits": meter.digits, "since": day, "until": None,
    }  # fmt: skip
    kept = session.scalar(select(Meter).where(Meter.item_id == item_id, Meter.number == number))
    if kept is None:
        kept = Meter(item_id=item_id, number=number, **facts)
        session.add(kept)
    elif session.scalar(select(func.count()).where(STANDS, Reading.meter_id == kept.id)):
        code = session.get_one(Unit, kept.unit_id).code
        raise Refusal(mark("Unit {unit} has a meter {number} already."), field="number", unit=code, number=number)
    else:
        for name, value in facts.items():
            setattr(kept, name, value)
    session.flush()
    act.note(
        "meter", kept.id, unit=unit_id, item=item_id, multiplier=meter.multiplier, digits=meter.digits,
        since=day.isoformat(),
    )  # fmt: skip
    store(act, [(kept.id, ReadingKind.FIRST.value, period, day, meter.value, 0, "")])
    return kept.id


def _checked_number(text: str) -> str:
    number = number_of(text)
    if not number or len(number) > LONGEST_NUMBER:
        raise Refusal(mark("Type the number printed on the meter, at most 40 signs."), field="number")
    return number


def _look_at_digits(digits: int) -> None:
    if digits not in DIGITS:
        raise Refusal(mark("A meter has 3 to 9 digits before the point."), field="digits")


def _take_down(act: Act, meter_id: int, value: int, day: date, *, rolled: bool) -> tuple[Meter, int]:
    """The meter, down from a day on, and the month for which it was last read.

    What is read when a meter goes is billed with the month it goes in, or the next one, if that is billed already. One
    that had rolled over has a reading for that before its last one.
    """
    period = month_of(day)
    (standing,) = standings(act.session, EVER, Meter.id == meter_id) or (None,)
    if standing is None or standing.until is not None or standing.last is None:
        raise Refusal(mark("The meter is no longer in use."), field="number")
    standing.look_at_day(day, act.day, going=not rolled)
    try:
        use = standing.use(value, rolled=rolled)
    except Refusal as refusal:
        raise Refusal(refusal.sentence, field="last", **refusal.facts) from refusal
    before = standing.last
    if before.period >= period:
        period = months_later(before.period, 1) if before.billed else before.period
    rows: list[Row] = []
    if rolled:
        rows.append((meter_id, ReadingKind.ROLLED.value, period, day, value, use, ""))
        use = 0
    rows.append((meter_id, ReadingKind.LAST.value, period, day, value, use, ""))
    store(act, rows)
    meter = act.session.get_one(Meter, meter_id)
    meter.until = day
    act.session.flush()
    act.note("meter", meter_id, until=day.isoformat())
    return meter, period


def take_back(act: Act, ids: Sequence[int]) -> None:
    """Withdraw readings in the caller's act, each noted.

    Meters whose last they were are in use again; those whose first they were are none any more.
    """
    session = act.session
    session.execute(update(Reading).where(Reading.id.in_(_these(ids))).values(withdrawn=True))
    for kind, until in ((ReadingKind.LAST, None), (ReadingKind.FIRST, Meter.since)):
        meters = select(Reading.meter_id).where(Reading.id.in_(_these(ids)), Reading.kind == kind.value)
        session.execute(update(Meter).where(Meter.id.in_(meters)).values(until=until))
    names = tuple(Audit.__table__.c.keys())
    noted = (act.chain.row(act.at, act.operator.id, "reading_withdrawn", "reading", id_, {}) for id_ in ids)
    insert_many(session, Audit, names, (tuple(row[name] for name in names) for row in noted))


def _these(ids: Iterable[int]) -> Any:
    """Ids as a question, however many they are."""
    return select(func.json_each(ids_text(list(ids))).table_valued("value").c.value)


def _of(standing: Standing, refusal: Refusal) -> Refusal:
    """A refusal of a sheet, by the unit and the meter that it is about."""
    return Refusal(
        mark("Unit {unit}, meter {number}: {reason}"),
        field=f"meter {standing.id}" if refusal.field == "value" else refusal.field,
        unit=standing.unit,
        number=standing.number,
        reason=str(refusal),
    )


_READINGS = Prepared(
    select(
        Reading.id, Reading.kind, Reading.period, Reading.read_on, Reading.value, Reading.use, Reading.remark,
        Reading.withdrawn, Reading.charge_id, Charge.period.label("charged"), Operator.name.label("by"),
    )
    .join(Operator, Operator.id == Reading.operator_id)
    .outerjoin(Charge, Charge.id == Reading.charge_id)
    .where(Reading.meter_id.in_(among_ids()))
    .order_by(Reading.read_on.desc(), Reading.id.desc())
)  # fmt: skip
