"""The price list of chargeable work: what material and labour cost, and what they cost before."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from frontdesk.core.changes import Past, check_shown, note_line, note_line_changes, past_of
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act, Ground
from frontdesk.core.listing import Listing, Register, among_ids, beginning, ids_text
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import tokens_of_name
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.tickets.lines import DEAREST, LONGEST_MEASURE, LONGEST_NAME
from frontdesk.tickets.records import REPAIR_CATEGORIES
from frontdesk.tickets.records.work import LineKind, PriceItem


@dataclass(frozen=True)
class Price:
    """What one `measure` (个, 米, 次) of a material or labour costs; `category` are the repairs it is mostly for."""

    kind: LineKind
    name: str
    price: Money
    measure: str = ""
    category: str = ""


class PriceDesk:
    """Keeps the price list."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def add(self, price: Price) -> int:
        """A new line of the list; gives back its id. Refuses a name that the list has for the same kind."""
        price = _checked(price)
        with self._ground.act("price_added", Right.KEEP_TICKETS) as act:
            _refuse_known(act, price, 0)
            item = PriceItem(**_columns(price), at=act.at, operator_id=act.operator.id)
            act.session.add(item)
            act.session.flush()
            file_under(act.session, "price_item", item.id, tokens_of_name(price.name), fresh=True)
            note_line(act, item, price=int(price.price))
            return item.id

    def change(self, item_id: int, price: Price, shown: Mapping[str, Any] = MappingProxyType({})) -> None:
        """Put another price or name; what was quoted and charged before stays as it was. `shown` is what whoever
        changes it saw of it; refuses when somebody else has changed it meanwhile."""
        price = _checked(price)
        with self._ground.act("price_changed", Right.KEEP_TICKETS) as act:
            item = act.session.get_one(PriceItem, item_id)
            _refuse_stopped(item)
            check_shown(item, shown, item.name)
            _refuse_known(act, price, item_id)
            changes = {}
            for name, value in _columns(price).items():
                before = getattr(item, name)
                if before != value:
                    changes[name] = (str(before), str(value))
                    setattr(item, name, value)
            act.session.flush()
            if "name" in changes:
                file_under(act.session, "price_item", item_id, tokens_of_name(price.name))
            note_line_changes(act, item, changes)

    def use(self, item_id: int, active: bool) -> None:
        """Stop charging by a line of the list, or charge by it again."""
        with self._ground.act("price_resumed" if active else "price_stopped", Right.KEEP_TICKETS) as act:
            item = act.session.get_one(PriceItem, item_id)
            if item.active == active:
                return
            if active:
                _refuse_known(act, _of(item), item_id)
            item.active = active
            note_line(act, item, active=active)

    def offered(self, text: str, category: str = "", most: int = 12) -> list[dict[str, Any]]:
        """The lines of the list whose name a text may mean (also pinyin or its initials), those for a category of
        repairs first; of an empty text all of them."""
        asked = select(PriceItem.id).where(PriceItem.active)
        if typed := text.strip():
            asked = asked.where(PriceItem.id.in_(beginning("price_item", typed)))
        with self._ground.database.reading() as session:
            rows = self._seen(session, session.scalars(asked).all())
        rows.sort(key=lambda row: (row["category"] != category, not row["name"].startswith(typed), row["name"]))
        return rows[:most]

    def past(self, item_id: int) -> list[Past]:
        """What became of a line of the list, the latest first."""
        return past_of(self._ground, "price_item", item_id, "price_changed")

    # The list

    def listing(self, *, text: str = "", state: str = "", line_kind: str = "", trade: str = "") -> Listing:
        """The price list; sorted by name, kind or price. Each: id, kind, name, measure, price, category, active, at,
        operator, state (of `USE`). `trade` are the repairs that a price is mostly for."""
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        asked: Select[Any] = select(PriceItem.id)
        if state:
            asked = asked.where(PriceItem.active if state == "active" else ~PriceItem.active)
        if line_kind:
            asked = asked.where(PriceItem.kind == line_kind)
        if trade:
            asked = asked.where(PriceItem.category == trade)
        if typed := text.strip():
            asked = asked.where(PriceItem.id.in_(beginning("price_item", typed)))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "name": (asked, (PriceItem.name, PriceItem.id)),
            "kind": (asked, (PriceItem.kind, PriceItem.category, PriceItem.name, PriceItem.id)),
            "price": (asked, (PriceItem.price, PriceItem.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("kind", False), self.rows)

    def rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.listing(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        local = self._ground.clock.local
        return [
            {**row._asdict(), "at": local(row.at), "state": "active" if row.active else "stopped"}
            for row in _ROWS.all(session, ids=ids_text(ids))
        ]


def _checked(price: Price) -> Price:
    name, measure = plain(price.name), plain(price.measure)
    if not 0 < len(name) <= LONGEST_NAME:
        raise Refusal(mark("Type a name of 1 to 40 characters."), field="name")
    if len(measure) > LONGEST_MEASURE:
        raise Refusal(mark("Say it in at most {count} characters."), field="measure", count=LONGEST_MEASURE)
    if not 0 <= price.price <= DEAREST:
        raise Refusal(mark("Type an amount from 0 to 1,000,000."), field="price")
    if price.category and price.category not in REPAIR_CATEGORIES:
        raise Refusal(mark("Choose a category."), field="category")
    return replace(price, name=name, measure=measure)


def _columns(price: Price) -> dict[str, Any]:
    return {
        "kind": price.kind.value, "name": price.name, "measure": price.measure, "price": price.price,
        "category": price.category,
    }  # fmt: skip


def _of(item: PriceItem) -> Price:
    return Price(LineKind(item.kind), item.name, item.price, item.measure, item.category)


def _refuse_known(act: Act, price: Price, item_id: int) -> None:
    same = select(PriceItem.id).where(
        PriceItem.active, PriceItem.kind == price.kind.value, PriceItem.name == price.name, PriceItem.id != item_id
    )
    if act.session.scalar(same) is not None:
        raise Refusal(mark("{name} stands in the price list already."), field="name", name=price.name)


def _refuse_stopped(item: PriceItem) -> None:
    if not item.active:
        raise Refusal(mark("{name} is charged no more. Use it again first."), name=item.name)


_ROWS = Prepared(
    select(
        PriceItem.id, PriceItem.kind, PriceItem.name, PriceItem.measure, PriceItem.price, PriceItem.category,
        PriceItem.active, PriceItem.at, Operator.name.label("operator"),
    )
    .join(Operator, Operator.id == PriceItem.operator_id)
    .where(PriceItem.id.in_(among_ids()))
)  # fmt: skip
