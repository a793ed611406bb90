"""Reports: collection rates, income, recovery and age of arrears, the statement of a unit; for who may see them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.estate import Estate
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.fees.billing.tariffs import months_later
from frontdesk.fees.dunning.ageing import BUCKETS, Ageing, total
from frontdesk.fees.records.items import FeeItem
from frontdesk.fees.reports.income import income
from frontdesk.fees.reports.rates import Facts, rates
from frontdesk.fees.reports.recovery import recovery
from frontdesk.fees.reports.statement import statement
from frontdesk.residents.fields import place_of
from frontdesk.residents.records import Building

LONGEST = 120
"""The most months that a report goes over."""


@dataclass(frozen=True)
class Asks:
    """What a report is called, whether it goes over months or days or neither, and what else narrows it."""

    title: str
    span: str = ""
    by: tuple[str, ...] = ()
    right: Right = Right.REPORT


REPORTS = {
    "rates": Asks(mark("Collection rate"), "months", ("building", "item")),
    "income": Asks(mark("Income"), "days", ("operator",)),
    "recovery": Asks(mark("Recovery of arrears"), "days", ("building", "item")),
    "ageing": Asks(mark("Age of arrears")),
    "statement": Asks(mark("Statement of account"), "days", ("unit",), Right.SEE),
}
"""The reports there are, in their order."""


class ReportDesk:
    """Makes reports. What they are made of is plain: the papers and the screen say it in their languages."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def facts(self, name: str, **asked: Any) -> Facts:
        """What a report of `REPORTS` tells: `since` and `until` (periods or days, by its span), and what narrows it.

        Narrowed by `building_id`, `item_id`, `operator_id` or `unit_id`. Beside its own facts: report, title, estate,
        office, demo, today, since, until, and building, item and operator, by which it is narrowed or which are empty.
        Without a beginning or an end it goes over the last twelve months, or this month; a statement over a year.
        Refuses an end before the beginning, a span beyond `LONGEST` months, and who may not see it.
        """
        self._ground.require(REPORTS[name].right)
        narrowed = {key: value for key, value in asked.items() if value is not None}
        span = self._span(name, narrowed.pop("since", None), narrowed.pop("until", None))
        with self._ground.database.reading() as session:
            told = heading(session, name, REPORTS[name], narrowed, self._ground.clock.today()) | span
            return told | _MADE[name](self._ground, session, **span, **narrowed)

    def usual_span(self, name: str) -> tuple[Any, Any]:
        """From when until when a report goes that is not told: periods, days, or None and None."""
        today = self._ground.clock.today()
        month = today.year * 100 + today.month
        year_ago = months_later(month, -11)
        match REPORTS[name].span:
            case "months":
                return year_ago, month
            case "days":
                first = year_ago if name == "statement" else month
                return date(first // 100, first % 100, 1), today
        return None, None

    def operators(self) -> list[tuple[int, str]]:
        """Everybody who ever took money may be asked for: (id, name)."""
        self._ground.require(Right.REPORT)
        with self._ground.database.reading() as session:
            rows = session.execute(select(Operator.id, Operator.name).order_by(Operator.id))
            return [(row.id, row.name) for row in rows]

    def _span(self, name: str, since: Any, until: Any) -> Facts:
        usual = self.usual_span(name)
        if usual[0] is None:
            return {}
        until = until if until is not None else max(usual[1], since or usual[1])
        since = since if since is not None else min(usual[0], until)
        check_span(since, until)
        return {"since": since, "until": until}


def check_span(since: int | date, until: int | date) -> None:
    """Refuses periods or days that end before they begin, or go over more than `LONGEST` months."""
    if until < since:  # type: ignore[operator]  # both are periods, or both days
        raise Refusal(mark("The last day lies before the first."), field="until")
    first, last = (end if isinstance(end, int) else end.year * 100 + end.month for end in (since, until))
    if months_later(first, LONGEST) <= last:
        raise Refusal(mark("A report goes over at most {months} months."), field="since", months=LONGEST)


def heading(session: Session, name: str, asks: Asks, narrowed: Facts, today: date) -> Facts:
    """What stands above a report: report, title, estate, office, demo, today, and what it is narrowed by."""
    estate = session.get_one(Estate, 1)
    told = {
        "report": name,
        "title": asks.title,
        "estate": estate.name,
        "office": estate.office,
        "demo": estate.demo,
        "today": today,
    }
    of = {"building": (Building, "code"), "item": (FeeItem, "name"), "operator": (Operator, "name")}
    for key, (record, words) in of.items():
        chosen = narrowed.get(f"{key}_id")
        told[key] = getattr(session.get_one(record, chosen), words) if chosen is not None else ""
    return told


def _ageing(ground: Ground, session: Session) -> Facts:
    """Keys of buckets with their titles; by_building and by_item, each with `ages` and `total`; units of each age."""
    desk = Ageing(ground)
    buildings = dict(session.execute(select(Building.id, Building.code)).all())
    items = dict(session.execute(select(FeeItem.id, FeeItem.name).order_by(FeeItem.id)).all())
    of_buildings, of_items = desk.by_building(), desk.by_item()
    codes = sorted(of_buildings, key=lambda id_: place_of(buildings[id_]))
    return {
        "buckets": [(bucket.key, bucket.title) for bucket in BUCKETS],
        "units": desk.units(),
        **_aged(desk.of_estate()),
        "by_building": [{"building": buildings[id_]} | _aged(of_buildings[id_]) for id_ in codes],
        "by_item": [{"item": name} | _aged(of_items[id_]) for id_, name in items.items() if id_ in of_items],
    }


def _aged(ages: Mapping[str, int]) -> Facts:
    return {"ages": {key: int(amount) for key, amount in ages.items()}, "total": int(total(ages))}


_MADE: dict[str, Callable[..., Facts]] = {
    "rates": lambda ground, session, since, until, **narrowed: rates(session, since, until, **narrowed),
    "income": lambda ground, session, since, until, **narrowed: income(session, ground.clock, since, until, **narrowed),
    "recovery": lambda ground, session, since, until, **narrowed: recovery(
        session, ground.clock, since, until, **narrowed
    ),
    "ageing": _ageing,
    "statement": lambda ground, session, since, until, unit_id: statement(session, ground.clock, unit_id, since, until),
}
"""How each report is made of the books."""
