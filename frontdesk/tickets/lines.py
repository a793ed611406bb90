"""Lines of quotes and of work done: which material or labour, how much of it, at which price."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from sqlalchemy import bindparam, insert, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act
from frontdesk.core.money import LARGEST, Money, narrowed
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.tickets.records.work import LineKind, PriceItem, WorkLine

DEAREST = Money(100_000_000)
"""The highest price of one line, 1,000,000.00 yuan; more is mistyped."""

MOST, MOST_LINES = 10_000_000, 40
"""The largest quantity (1/100), and how many lines stand on one paper."""

LONGEST_NAME, LONGEST_MEASURE = 40, 10

_QUANTITY = re.compile(r"\d+(\.\d{0,2})?|\.\d{1,2}", re.ASCII)


@dataclass(frozen=True)
class Line:
    """A material or labour: `quantity` in 1/100 of its measure (个, 米, 次), `price` of one."""

    kind: LineKind
    name: str
    quantity: int
    price: Money
    measure: str = ""

    @property
    def amount(self) -> Money:
        """What it costs, rounded half up to the fen once."""
        return Money((2 * int(self.price) * self.quantity + 100) // 200)


def total_of(lines: Sequence[Line]) -> Money:
    """What all of them cost."""
    return Money(sum(line.amount for line in lines))


def quantity_of(text: str) -> int:
    """`1.5` as 150. Refuses what is no number above nought with at most two decimals."""
    figure = narrowed(text)
    quantity = int(Decimal(figure) * 100) if _QUANTITY.fullmatch(figure) else 0
    if not 0 < quantity <= MOST:
        raise Refusal(mark("{text} is no quantity. Type it like 2 or 1.5."), field="quantity", text=text.strip()[:20])
    return quantity


def checked_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines as they are kept. Refuses, beside the field `lines`, what can't be: no name, no quantity, too much."""
    if len(lines) > MOST_LINES:
        raise Refusal(mark("At most {count} lines stand on one paper."), field="lines", count=MOST_LINES)
    kept = []
    for line in lines:
        name, measure = plain(line.name), plain(line.measure)
        if not 0 < len(name) <= LONGEST_NAME or len(measure) > LONGEST_MEASURE:
            raise Refusal(mark("Name each line in 1 to {count} characters."), field="lines", count=LONGEST_NAME)
        if not 0 < line.quantity <= MOST or not 0 <= line.price <= DEAREST:
            raise Refusal(mark("Look at {name} again: its quantity or price can't be right."), field="lines", name=name)
        kept.append(replace(line, name=name, measure=measure))
    if total_of(kept) > LARGEST:
        raise Refusal(mark("The amount is too large."), field="lines")
    return kept


def keep_lines(act: Act, lines: Sequence[Line], *, quote_id: int | None = None, work_id: int | None = None) -> None:
    """Store the lines of a quote or of work, in the caller's act.

    What is named and costs as in the price list is noted to come from there.
    """
    for n, line in enumerate(lines, 1):
        listed = _LISTED.scalar(
            act.session, kind=line.kind.value, name=line.name, measure=line.measure, price=line.price
        )
        _KEEP.run(
            act.session, quote_id=quote_id, work_id=work_id, n=n, price_item_id=listed, kind=line.kind.value,
            name=line.name, measure=line.measure, quantity=line.quantity, price=line.price, amount=line.amount,
        )  # fmt: skip


def lines_of(session: Session, *, quote_id: int | None = None, work_id: int | None = None) -> list[Line]:
    """The lines of a quote or of work, in their order."""
    rows = _OF_QUOTE.all(session, of=quote_id) if quote_id is not None else _OF_WORK.all(session, of=work_id)
    return [Line(LineKind(row.kind), row.name, row.quantity, row.price, row.measure) for row in rows]


def lines_told(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """The lines as plain facts: kind, name, measure, quantity (1/100), price and amount in fen."""
    return [
        {
            "kind": line.kind.value, "name": line.name, "measure": line.measure, "quantity": line.quantity,
            "price": int(line.price), "amount": int(line.amount),
        }
        for line in lines
    ]  # fmt: skip


_LISTED = Prepared(
    select(PriceItem.id).where(
        PriceItem.active, PriceItem.kind == bindparam("kind"), PriceItem.name == bindparam("name"),
        PriceItem.measure == bindparam("measure"), PriceItem.price == bindparam("price"),
    )
)  # fmt: skip
_KEEP = Prepared(
    insert(WorkLine),
    ("quote_id", "work_id", "n", "price_item_id", "kind", "name", "measure", "quantity", "price", "amount"),
)
_told = select(WorkLine.kind, WorkLine.name, WorkLine.quantity, WorkLine.price, WorkLine.measure).order_by(WorkLine.n)
_OF_QUOTE = Prepared(_told.where(WorkLine.quote_id == bindparam("of")))
_OF_WORK = Prepared(_told.where(WorkLine.work_id == bindparam("of")))
