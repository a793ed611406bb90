"""What the fee desk knows: a unit's account, the lists of charges and receipts, and how many are late."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.estate import Estate
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator
from frontdesk.fees.cashier import Owed, owed_by, owners_of
from frontdesk.fees.records import IS_OWED, Account, Charge, FeeItem, Payment, Receipt, ReceiptPrint, State, Tender
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card


@dataclass(frozen=True)
class UnitAccount:
    """What the till shows of a unit: what it owes, oldest first, its prepayment, its last receipts."""

    unit: Unit
    payer: str
    owed: list[Owed]
    prepaid: Money
    settles: bool
    receipts: list[dict[str, Any]]

    @property
    def arrears(self) -> Money:
        """All that is owed, due or not."""
        return Money(sum(charge.open for charge in self.owed))


@dataclass(frozen=True)
class Span:
    """From a day to a day, both included; None leaves an end open."""

    since: date | None = None
    until: date | None = None


class FeeDesk:
    """Looks into the books."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def account(self, unit_id: int) -> UnitAccount:
        """A unit's account as it stands now."""
        with self._ground.database.reading() as session:
            kept = session.get(Account, unit_id)
            return UnitAccount(
                session.get_one(Unit, unit_id),
                owners_of(session, unit_id),
                owed_by(session, unit_id),
                kept.prepaid if kept else Money(0),
                bool(kept and kept.settles),
                self._receipt_rows(session, _receipts().where(Receipt.unit_id == unit_id).limit(8)),
            )

    def charges(
        self,
        *,
        unit_id: int | None = None,
        period: int | None = None,
        item_id: int | None = None,
        state: str = "",
        after: dict[str, Any] | None = None,
        limit: int = 200,
    ) -> list[dict[str, Any]]:
        """A page of the charge list, the newest first.

        Each: id, unit, unit_id, item, basis, period, price, quantity, amount, paid, open, due, state, remark.

        `state` is a State, or `owed` for open and part paid together. `after` is the last row of the page before.
        """
        asked = (
            select(Charge, FeeItem.name, FeeItem.basis, Unit.code, Unit.place)
            .join(FeeItem)
            .join(Unit, Unit.id == Charge.unit_id)
            .order_by(Charge.id.desc())
            .limit(limit)
        )
        for column, value in ((Charge.unit_id, unit_id), (Charge.period, period), (Charge.item_id, item_id)):
            if value is not None:
                asked = asked.where(column == value)
        if state:
            asked = asked.where(IS_OWED if state == "owed" else Charge.state == state)
        if after is not None:
            asked = asked.where(Charge.id < after["id"])
        with self._ground.database.reading() as session:
            return [_charge_row(*row) for row in session.execute(asked)]

    def receipts(
        self,
        *,
        text: str = "",
        span: Span | None = None,
        unit_id: int | None = None,
        after: dict[str, Any] | None = None,
        limit: int = 200,
    ) -> list[dict[str, Any]]:
        """A page of the receipt list, the newest first.

        Each: id, number, at, unit, unit_id, payer, total, methods (values), cashier, kind (`receipt`/`red`), voids,
        voided_by (numbers or ""). `text` is the beginning or the end of a number.
        """
        asked = _receipts().limit(limit)
        if text.strip():
            typed = text.strip().upper()
            begins = (Receipt.number >= typed) & (Receipt.number < f"{typed}\U0010ffff")
            ends = Receipt.n == (int(typed) if typed.isdecimal() and len(typed) < 12 else -1)
            asked = asked.where(or_(begins, ends))
        if unit_id is not None:
            asked = asked.where(Receipt.unit_id == unit_id)
        if after is not None:
            asked = asked.where(Receipt.id < after["id"])
        with self._ground.database.reading() as session:
            return self._receipt_rows(session, self._within(asked, Receipt.at, span))

    def receipt(self, receipt_id: int) -> Receipt:
        """A receipt as issued."""
        with self._ground.database.reading() as session:
            return session.get_one(Receipt, receipt_id)

    def voided_by(self, receipt_id: int) -> str:
        """The number of the red entry that voids a receipt, or nothing."""
        with self._ground.database.reading() as session:
            return session.scalar(select(Receipt.number).where(Receipt.voids_id == receipt_id)) or ""

    def prints(self, receipt_id: int) -> int:
        """How often the receipt was put on paper."""
        with self._ground.database.reading() as session:
            return session.scalar(select(func.count()).where(ReceiptPrint.receipt_id == receipt_id)) or 0

    def cards(self, hits: Sequence[tuple[str, int, str]]) -> list[Card]:
        """What the finder shows for hits of the kind receipt."""
        found = []
        with self._ground.database.reading() as session:
            for kind, record, _ in hits:
                if kind == "receipt":
                    receipt = session.get_one(Receipt, record)
                    code = session.get_one(Unit, receipt.unit_id).code
                    found.append(
                        Card(kind, record, receipt.unit_id, receipt.number, f"{code}  ¥{receipt.total.grouped()}")
                    )
        return found

    def overdue(self) -> int:
        """How many units owe something past its due day: the number on the tab."""
        with self._ground.database.reading() as session:
            late = select(func.count(func.distinct(Charge.unit_id))).where(
                IS_OWED, Charge.due < self._ground.clock.today()
            )
            return session.scalar(late) or 0

    def estate(self) -> Estate:
        """Whose books these are."""
        with self._ground.database.reading() as session:
            return session.get_one(Estate, 1)

    def _within(self, asked: Select[*tuple[Any, ...]], column: Any, span: Span | None) -> Select[*tuple[Any, ...]]:
        zone = self._ground.clock.zone
        if span and span.since:
            asked = asked.where(column >= datetime.combine(span.since, time(), zone))
        if span and span.until:
            asked = asked.where(column < datetime.combine(span.until + timedelta(days=1), time(), zone))
        return asked

    def _receipt_rows(self, session: Session, asked: Select[*tuple[Any, ...]]) -> list[dict[str, Any]]:
        rows = session.execute(asked).all()
        payments = [row.payment_id for row in rows]
        methods: dict[int, list[str]] = defaultdict(list)
        for start in range(0, len(payments), 500):
            some = (
                select(Tender.payment_id, Tender.method)
                .where(Tender.payment_id.in_(payments[start : start + 500]))
                .order_by(Tender.id)
            )
            for payment_id, method in session.execute(some):
                methods[payment_id].append(method)
        return [
            {
                "id": row.id, "number": row.number, "at": self._ground.clock.local(row.at), "unit": row.code,
                "unit_id": row.unit_id,
                "payer": row.payer, "total": row.total, "methods": methods[row.payment_id], "cashier": row.cashier,
                "kind": "red" if row.voids else "receipt", "voids": row.voids or "", "voided_by": row.voided_by or "",
            }
            for row in rows
        ]  # fmt: skip


def _receipts() -> Select[*tuple[Any, ...]]:
    original, red = aliased(Receipt), aliased(Receipt)
    return (
        select(
            Receipt.id, Receipt.number, Receipt.at, Unit.code, Receipt.unit_id, Payment.payer, Receipt.total,
            Receipt.payment_id,
            Operator.name.label("cashier"), original.number.label("voids"), red.number.label("voided_by"),
        )
        .join(Payment, Payment.id == Receipt.payment_id)
        .join(Unit, Unit.id == Receipt.unit_id)
        .join(Operator, Operator.id == Payment.operator_id)
        .outerjoin(original, original.id == Receipt.voids_id)
        .outerjoin(red, red.voids_id == Receipt.id)
        .order_by(Receipt.id.desc())
    )  # fmt: skip


def _charge_row(charge: Charge, item: str, basis: str, code: str, place: str) -> dict[str, Any]:
    still = Money(0) if charge.state == State.VOIDED else charge.amount - charge.paid
    return {
        "id": charge.id, "unit": code, "unit_id": charge.unit_id, "item": item, "basis": basis, "period": charge.period,
        "price": charge.price, "quantity": charge.quantity, "amount": charge.amount, "paid": charge.paid, "open": still,
        "due": charge.due, "state": charge.state, "remark": charge.remark,
    }  # fmt: skip
