"""What is known by its number: receipts, charges and billing runs, found by the whole, its beginning or its counter.

Their numbers are indexed as they are, so the many papers of the years take no room in the table of suffixes.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.numbering import Counter
from frontdesk.core.operators import Operator
from frontdesk.core.search import normal
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.records import BillingRun, Charge, Receipt, charge_number
from frontdesk.fees.records.closing import DayClose, HandIn
from frontdesk.fees.records.items import FeeItem
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_NUMBER = re.compile(r"(sj|cz|qc|ys|rj|jk)?(\d*)", re.ASCII)
_FEWEST, _TAIL = 3, 4
"""Digits from which on a receipt is found by its counter alone, and by the end of its counter."""


class Numbers:
    """Looks up receipts, charges, billing runs, day closes and hand-ins by their numbers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The records (kind, id) that a text may be the number of, the likeliest and latest first.

        `SJ2026-004207`, `sj2026`, `4207`; `CZ20261101-0001`, `cz202611`; `YS202611-0004711`, `ys4711`.
        """
        typed = _NUMBER.fullmatch(normal(text))
        if typed is None or not any(typed.groups()):
            return []
        series, digits = typed.groups()
        with self._ground.database.reading() as session:
            if series in ("cz", "qc"):
                runs = _begun(_RUNS, session, _spelled(series.upper(), 8, digits), most)
                return [("billing_run", run) for run in runs]
            if series in ("rj", "jk"):
                kind, asked, length = ("day_close", _CLOSES, 4) if series == "rj" else ("hand_in", _HAND_INS, 8)
                found = _begun(asked, session, _spelled(series.upper(), length, digits), most)
                return [(kind, record) for record in found]
            if series == "ys":
                return [("charge", charge) for charge in _charges(session, digits)]
            begun = _begun(_RECEIPTS, session, _spelled("SJ", 4, digits), most) if series else []
            counted = islice(_counted(session, digits), most) if len(digits) >= (1 if series else _FEWEST) else ()
            return [("receipt", receipt) for receipt in dict.fromkeys((*begun, *counted))][:most]

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kinds receipt, charge, billing_run, day_close and hand_in."""
        return cards_of(self._ground.database, hits, _SHOWN)


def _spelled(series: str, length: int, digits: str) -> str:
    """A number, or its beginning, as it is written: `SJ`, four digits of the year, a hyphen, the counter."""
    day, counter = digits[:length], digits[length:]
    return f"{series}{day}-{counter}" if counter else f"{series}{day}"


def _begun(asked: Prepared, session: Session, beginning: str, most: int) -> list[int]:
    return [row.id for row in asked.all(session, low=beginning, high=beginning + "\U0010ffff", most=most)]


def _counted(session: Session, digits: str) -> Iterator[int]:
    """Receipts with this counter, in each year, and those whose counter ends so."""
    counter, step = int(digits), 10 ** len(digits)
    years = _YEARS.all(session)
    exact = ((year.series, counter) for year in years if counter <= year.n)
    tails = (
        (year.series, n) for year in years if len(digits) >= _TAIL for n in range(counter + step, year.n + 1, step)
    )
    for places in (exact, tails):
        for series, n in places:
            receipt = _COUNTED.scalar(session, series=series, n=n)
            if receipt is not None:
                yield receipt


def _charges(session: Session, digits: str) -> Iterator[int]:
    """The charge with this counter, or with the period that the first six digits say and the counter behind them."""
    ways = [(None, digits)] if len(digits) < 6 else [(int(digits[:6]), digits[6:]), (None, digits)]
    for period, counter in ways:
        # An id is no longer than this; SQLite takes no longer one either.
        if counter and len(counter) < 18:
            charge = _CHARGE.first(session, id=int(counter))
            if charge is not None and period in (None, charge.period):
                yield charge.id


def _receipt_cards(session: Session, ids: str) -> Iterator[Card]:
    for found in _RECEIPT_CARDS.all(session, ids=ids):
        voided = say("Voided") if found.red is not None else ""
        detail = "  ".join(filter(None, (found.code, f"¥{found.total.grouped()}", voided)))
        yield Card("receipt", found.id, found.unit_id, found.number, detail)


def _charge_cards(session: Session, ids: str) -> Iterator[Card]:
    for found in _CHARGE_CARDS.all(session, ids=ids):
        detail = f"{found.code}  {found.item} {period_text(found.period)}  ¥{found.amount.grouped()}"
        yield Card("charge", found.id, found.unit_id, charge_number(found.id, found.period), detail)


def _run_cards(session: Session, ids: str) -> Iterator[Card]:
    for found in _RUN_CARDS.all(session, ids=ids):
        detail = f"{period_text(found.period)}  ¥{found.total.grouped()}"
        yield Card("billing_run", found.id, None, found.number, detail)


def _close_cards(session: Session, ids: str) -> Iterator[Card]:
    for found in _CLOSE_CARDS.all(session, ids=ids):
        yield Card("day_close", found.id, None, found.number, f"{found.day}  {found.name}  ¥{found.total.grouped()}")


def _hand_in_cards(session: Session, ids: str) -> Iterator[Card]:
    for found in _HAND_IN_CARDS.all(session, ids=ids):
        yield Card("hand_in", found.id, None, found.number, f"{found.taken_by}  ¥{found.total.grouped()}")


_SHOWN = {
    "receipt": _receipt_cards,
    "charge": _charge_cards,
    "billing_run": _run_cards,
    "day_close": _close_cards,
    "hand_in": _hand_in_cards,
}
_RECEIPTS, _RUNS, _CLOSES, _HAND_INS = (
    Prepared(
        select(table.id)
        .where(table.number >= bindparam("low"), table.number < bindparam("high"))
        .order_by(table.number.desc())
        .limit(bindparam("most"))
    )
    for table in (Receipt, BillingRun, DayClose, HandIn)
)
_YEARS = Prepared(
    select(Counter.series, Counter.n)
    .where(Counter.series >= "SJ", Counter.series < "SK")
    .order_by(Counter.series.desc())
)
_COUNTED = Prepared(select(Receipt.id).where(Receipt.series == bindparam("series"), Receipt.n == bindparam("n")))
_CHARGE = Prepared(select(Charge.id, Charge.period).where(Charge.id == bindparam("id")))
_red = aliased(Receipt)
_RECEIPT_CARDS = Prepared(
    select(Receipt.id, Receipt.number, Receipt.total, Receipt.unit_id, Unit.code, _red.id.label("red"))
    .join(Unit, Unit.id == Receipt.unit_id)
    .outerjoin(_red, _red.voids_id == Receipt.id)
    .where(Receipt.id.in_(among_ids()))
)
_CHARGE_CARDS = Prepared(
    select(Charge.id, Charge.period, Charge.amount, Charge.unit_id, Unit.code, FeeItem.name.label("item"))
    .join(Unit, Unit.id == Charge.unit_id)
    .join(FeeItem, FeeItem.id == Charge.item_id)
    .where(Charge.id.in_(among_ids()))
)
_CLOSE_CARDS = Prepared(
    select(DayClose.id, DayClose.number, DayClose.day, DayClose.total, Operator.name)
    .join(Operator, Operator.id == DayClose.operator_id)
    .where(DayClose.id.in_(among_ids()))
)
_HAND_IN_CARDS = Prepared(
    select(HandIn.id, HandIn.number, HandIn.taken_by, HandIn.total).where(HandIn.id.in_(among_ids()))
)
_RUN_CARDS = Prepared(
    select(BillingRun.id, BillingRun.number, BillingRun.period, BillingRun.total).where(BillingRun.id.in_(among_ids()))
)
