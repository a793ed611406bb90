"""The lists of receipts and charges: narrowed, sorted by the database, read a page at a time, however long they are."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, false, func, literal_column, or_, select, union_all
from sqlalchemy.orm import Session, aliased

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, among_ids, ids_text
from frontdesk.core.money import Money
from frontdesk.core.numbering import Counter
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared
from frontdesk.fees.billing.reckoning import made_of
from frontdesk.fees.records import IS_OWED, Charge, Payment, Receipt, ReceiptUnit, State, Tender, charge_number
from frontdesk.fees.records.items import FeeItem
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Unit

Sorts = dict[str, tuple[Select[Any], Sequence[Any]]]


class FeeLists:
    """What has been charged and what has been received."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def receipts(
        self,
        *,
        text: str = "",
        since: date | None = None,
        until: date | None = None,
        method: str = "",
        state: str = "",
        building_id: int | None = None,
        unit_id: int | None = None,
    ) -> Listing:
        """The receipts, the latest first; sorted by number, at, unit or total.

        Each: id, number, at, unit, unit_id, payer, total, methods (values), cashier, kind (`receipt`/`red`), voids,
        voided_by (numbers or ""), bounced (whether a cheque or transfer of it was). `text` is the beginning or the end
        of a number, a unit, or somebody who lives there; `since` and `until` are days, both included; `state` is
        valid, voided or red. A receipt for several units is found at each of them.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        asked = select(Receipt.id)
        if since:
            asked = asked.where(Receipt.at >= self._ground.clock.begin_of(since))
        if until:
            asked = asked.where(Receipt.at < self._ground.clock.end_of(until))
        if method:
            # All gathered once, and the order of the list leads: a look for each receipt takes seconds in a long list.
            paid_so = select(Tender.payment_id).where(Tender.method == method)
            asked = asked.where(func.coalesce(Receipt.payment_id, 0).in_(paid_so))
        if state:
            asked = asked.where(_STANDING[state])
        if building_id is not None:
            theirs = select(Unit.id).where(Unit.building_id == building_id)
            further = select(ReceiptUnit.receipt_id).where(ReceiptUnit.unit_id.in_(theirs))
            asked = asked.where(or_(Receipt.unit_id.in_(theirs), Receipt.id.in_(further)))
        if unit_id is not None:
            asked = asked.where(Receipt.id.in_(union_all(*_receipts_of([unit_id]))))
        if typed := text.strip():
            meant = _receipts_numbered(typed)
            if _may_name_a_unit(typed):
                meant += _receipts_of(units_named(self._ground.database, typed))
            # Several are gathered each by its index: as alternatives they would be weighed on every receipt.
            asked = asked.where(Receipt.id.in_(union_all(*meant)))
        sorts: Sorts = {
            "number": (asked, (Receipt.number,)),
            "at": (asked, (Receipt.at, Receipt.id)),
            "unit": (asked.join(Unit, Unit.id == Receipt.unit_id), (Unit.place, Receipt.id)),
            "total": (asked, (Receipt.total, Receipt.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("number", True), self.receipt_rows)

    def charges(
        self,
        *,
        text: str = "",
        since: int | None = None,
        until: int | None = None,
        item_id: int | None = None,
        state: str = "",
        building_id: int | None = None,
        unit_id: int | None = None,
    ) -> Listing:
        """The charges, the latest month first; sorted by number, unit or amount.

        Each: id, number, unit, unit_id, item, basis, period, price, quantity, months, amount, paid, waived, open, due,
        state, remark, and of those that have any parts and readings, as `reckoning` gives them.
        `text` is a number, a unit, or somebody who lives there; `since` and `until` are periods, both included;
        `state` is a State, or `owed` for open and part paid together.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        asked = select(Charge.id)
        if since is not None:
            asked = asked.where(Charge.period >= since)
        if until is not None:
            asked = asked.where(Charge.period <= until)
        if item_id is not None:
            asked = asked.where(Charge.item_id == item_id)
        if state:
            asked = asked.where(_WHERE_IT_STANDS[state])
        for units in (
            None if building_id is None else select(Unit.id).where(Unit.building_id == building_id),
            None if unit_id is None else select(Unit.id).where(Unit.id == unit_id),
        ):
            if units is not None:
                asked = asked.where(Charge.id.in_(union_all(*charged_to(units))))
        if typed := text.strip():
            meant = _charges_numbered(typed)
            if _may_name_a_unit(typed):
                meant += charged_to(units_named(self._ground.database, typed))
            asked = asked.where(Charge.id.in_(union_all(*meant)) if meant else false())
        sorts: Sorts = {
            "number": (asked, (Charge.period, Charge.id)),
            "unit": (asked.join(Unit, Unit.id == Charge.unit_id), (Unit.place, Charge.period, Charge.id)),
            "amount": (asked, (Charge.amount, Charge.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("number", True), self.charge_rows)

    def receipt_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These receipts as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self.receipts_seen(session, ids)

    def charge_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These charges as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            rows = _CHARGES.all(session, ids=ids_text(ids))
            made = made_of(session, rows)
            return [
                {
                    "id": row.id, "number": charge_number(row.id, row.period), "unit": row.code,
                    "unit_id": row.unit_id, "item": row.item, "basis": row.basis, "period": row.period,
                    "price": row.price, "quantity": row.quantity, "months": row.months,
                    "amount": row.amount, "paid": row.paid, "waived": row.waived,
                    "open": Money(0) if row.state == State.VOIDED else row.amount - row.paid - row.waived,
                    "due": row.due, "state": row.state, "remark": row.remark,
                }
                | made.get(row.id, {})
                for row in rows
            ]  # fmt: skip

    def receipts_seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These receipts as `receipt_rows` gives them, as a session sees them."""
        local = self._ground.clock.local
        return [
            {
                "id": row.id, "number": row.number, "at": local(row.at), "unit": row.code, "unit_id": row.unit_id,
                "payer": row.payer, "total": row.total, "methods": row.methods.split(","), "cashier": row.cashier,
                "kind": "red" if row.voids else "receipt", "voids": row.voids or "", "voided_by": row.voided_by or "",
                "bounced": bool(row.bounced),
            }
            for row in _RECEIPTS.all(session, ids=ids_text(ids))
        ]  # fmt: skip


_VOIDS = select(Receipt.voids_id).where(Receipt.voids_id.is_not(None))
_STANDING = {
    # Nearly all are: the order of the list leads, not the index of what voids what.
    "valid": and_(func.coalesce(Receipt.voids_id, 0) == 0, Receipt.id.not_in(_VOIDS)),
    "voided": Receipt.id.in_(_VOIDS),
    "red": Receipt.id.in_(select(Receipt.id).where(Receipt.voids_id.is_not(None))),
}
"""Whether a receipt stands, was voided, or is the red entry itself."""

# Written out, because a bound state would not meet the indexes of what is owed and of what is voided.
_VOIDED = Charge.state == literal_column(f"'{State.VOIDED}'")
_RAISED = Charge.state != literal_column(f"'{State.VOIDED}'")
_WHERE_IT_STANDS = {
    "owed": IS_OWED,
    State.OPEN: and_(IS_OWED, Charge.state == State.OPEN),
    State.PART: Charge.id.in_(select(Charge.id).where(IS_OWED, Charge.state == State.PART)),
    State.PAID: Charge.state == State.PAID,
    State.WAIVED: Charge.state == State.WAIVED,
    State.VOIDED: Charge.id.in_(select(Charge.id).where(_VOIDED)),
}
"""Where a charge stands. What is rare is gathered by its index, before the order of the list has a say."""


_month = select(func.min(Charge.period).label("period")).cte("month", recursive=True)
_later = aliased(Charge)
_next = select(func.min(_later.period)).where(_later.period > _month.c.period).scalar_subquery()
_month = _month.union_all(select(_next).where(_month.c.period.is_not(None)))
_MONTHS = select(_month.c.period).where(_month.c.period.is_not(None))
"""The periods in which anything was charged, found by a leap from each to the next."""


def charged_to(units: Select[Any]) -> list[Select[Any]]:
    """The ids of all that was ever charged to these units, raised and voided.

    No index of a million charges begins with the unit, because a bill run would have to write all over it; but each
    month, item and unit together are a place in the one there is.
    """
    raised = select(Charge.id).where(
        _RAISED, Charge.period.in_(_MONTHS), Charge.item_id.in_(select(FeeItem.id)), Charge.unit_id.in_(units)
    )
    return [raised, select(Charge.id).where(_VOIDED, Charge.unit_id.in_(units))]


def _plain(typed: str) -> str:
    return "".join(unicodedata.normalize("NFKC", typed).upper().split())


_NUMBERED = re.compile(r"(SJ|YS)\d{4,6}.*", re.ASCII)


def _may_name_a_unit(typed: str) -> bool:
    """Neither the number of a paper nor a single Latin sign or digit, which stands in nearly every unit's code."""
    return not _NUMBERED.fullmatch(_plain(typed)) and (len(typed) > 1 or not typed.isascii())


def _receipts_numbered(typed: str) -> list[Select[Any]]:
    """The receipts whose number begins so, or ends so after the zeros."""
    begins = _plain(typed)
    found = [select(Receipt.id).where(Receipt.number >= begins, Receipt.number < begins + "\U0010ffff")]
    if re.fullmatch(r"\d{1,12}", begins, re.ASCII):
        found.append(select(Receipt.id).where(Receipt.series.in_(select(Counter.series)), Receipt.n == int(begins)))
    return found


def _receipts_of(units: Select[Any] | Sequence[int]) -> list[Select[Any]]:
    """The receipts of these units: their own, and those of others that settle charges of theirs."""
    return [
        select(Receipt.id).where(Receipt.unit_id.in_(units)),
        select(ReceiptUnit.receipt_id).where(ReceiptUnit.unit_id.in_(units)),
    ]


_CHARGE_NUMBER = re.compile(r"(?:YS(\d{6})(?:-|$))?(\d{1,12})?", re.ASCII)


def _charges_numbered(typed: str) -> list[Select[Any]]:
    """The charge whose number ends so after the zeros; all of a month for the beginning `YS202611`."""
    number = _CHARGE_NUMBER.fullmatch(_plain(typed))
    if number is None:
        return []
    found = select(Charge.id)
    if number[1]:
        found = found.where(Charge.period == int(number[1]))
    return [found.where(Charge.id == int(number[2])) if number[2] else found]


_ORIGINAL, _RED, _BACK = aliased(Receipt), aliased(Receipt), aliased(Payment)
_RECEIPTS = Prepared(
    select(
        Receipt.id, Receipt.number, Receipt.at, Receipt.unit_id, Receipt.total, Unit.code, Payment.payer,
        Operator.name.label("cashier"), _ORIGINAL.number.label("voids"), _RED.number.label("voided_by"),
        select(func.group_concat(Tender.method))
        .where(Tender.payment_id == Receipt.payment_id)
        .scalar_subquery()
        .label("methods"),
        (_BACK.kind == "bounce").label("bounced"),
    )
    .join(Payment, Payment.id == Receipt.payment_id)
    .join(Unit, Unit.id == Receipt.unit_id)
    .join(Operator, Operator.id == Payment.operator_id)
    .outerjoin(_ORIGINAL, _ORIGINAL.id == Receipt.voids_id)
    .outerjoin(_RED, _RED.voids_id == Receipt.id)
    .outerjoin(_BACK, _BACK.id == _RED.payment_id)
    .where(Receipt.id.in_(among_ids()))
)  # fmt: skip
_CHARGES = Prepared(
    select(
        Charge.id, Charge.unit_id, Charge.period, Charge.price, Charge.quantity, Charge.months, Charge.amount,
        Charge.paid, Charge.waived,
        Charge.state, Charge.due, Charge.remark, Unit.code, FeeItem.name.label("item"), FeeItem.basis,
    )
    .join(FeeItem)
    .join(Unit, Unit.id == Charge.unit_id)
    .where(Charge.id.in_(among_ids()))
)  # fmt: skip
