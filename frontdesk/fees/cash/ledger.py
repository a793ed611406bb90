"""Entering payments into the books: one or thousands, each with its allocations, receipt, number and audit row."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, Chain, canonical, digest
from frontdesk.core.ground import Act
from frontdesk.core.money import Money
from frontdesk.core.numbering import Counter
from frontdesk.core.statements import Prepared
from frontdesk.fees.closing.drawer import CLOSED_KINDS, refuse_closed
from frontdesk.fees.records import (
    Account,
    Allocation,
    Charge,
    Method,
    Payment,
    Receipt,
    ReceiptUnit,
    State,
    Tender,
)
from frontdesk.fees.records.cases import Deposit


@dataclass(frozen=True)
class Tendered:
    """What is handed over by one method."""

    method: Method
    amount: Money
    reference: str = ""


_UNUSED = {"deposit_used": Money(0), "deposit_id": None}
"""What a payment that has nothing to do with a deposit says of one."""


def standing(paid: Any, waived: Any) -> Any:
    """The state of a charge on which so much is paid and waived, as an expression of the database."""
    settled = paid + waived == Charge.amount
    return func.iif(
        paid == 0,
        func.iif(settled, State.WAIVED.value, State.OPEN.value),
        func.iif(settled, State.PAID.value, State.PART.value),
    )


class Ledger:
    """Gathers entries of one year within the caller's transaction, which holds the write lock, and stores them
    together."""

    def __init__(self, session: Session, chain: Chain, year: int) -> None:
        self._session = session
        self._chain = chain
        self._series = f"SJ{year}"
        self._payment: int
        self._receipt: int
        self._n: int
        self._payment, self._receipt, self._n = _LAST.one(session, series=self._series)
        self._rows: dict[Any, list[dict[str, Any]]] = defaultdict(list)
        self._prepaid: dict[int, int] = defaultdict(int)
        self._deposits: dict[int, int] = defaultdict(int)

    def enter(
        self,
        act: str,
        payment: dict[str, Any],
        tenders: Sequence[Tendered],
        allocations: Sequence[tuple[int, Money]],
        facts: dict[str, Any] | None,
        *,
        voids_id: int | None = None,
        units: Iterable[int] = (),
    ) -> Receipt | None:
        """Enter one payment; `facts` are what stands on its receipt, None when it has none. Gives back the receipt.

        `units` are further ones that the receipt is found at. Its number is drawn here, last, and gone back if the
        transaction is not committed. Refuses an entry into a day that its operator has closed.
        """
        if payment["kind"] in CLOSED_KINDS:
            refuse_closed(self._session, payment["operator_id"], payment["at"])
        self._payment += 1
        payment = _UNUSED | payment | {"id": self._payment}
        told = [(one.method.value, int(one.amount), one.reference) for one in tenders]
        parts = [(charge, int(part)) for charge, part in allocations]
        self._rows[Payment].append(payment)
        self._rows[Tender] += [
            {"payment_id": self._payment, "method": method, "amount": amount, "reference": reference}
            for method, amount, reference in told
        ]
        self._rows[Allocation] += [
            {"payment_id": self._payment, "charge_id": charge, "amount": part} for charge, part in parts
        ]
        self._prepaid[payment["unit_id"]] += payment["prepaid_in"] - payment["prepaid_used"]
        if payment["deposit_used"]:
            self._deposits[payment["deposit_id"]] += payment["deposit_used"]
        row = None if facts is None else self._issue(payment, facts, voids_id)
        if row is not None:
            self._rows[ReceiptUnit] += [{"receipt_id": row["id"], "unit_id": unit} for unit in units]
        noted: dict[str, Any] = {"digest": payment_digest(payment, told, parts, row["facts"] if row else "")}
        if row is not None:
            noted["receipt"] = row["number"]
        self._rows[Audit].append(
            self._chain.row(payment["at"], payment["operator_id"], act, "payment", self._payment, noted)
        )
        return Receipt(**row) if row is not None else None

    def _issue(self, payment: dict[str, Any], facts: dict[str, Any], voids_id: int | None) -> dict[str, Any]:
        self._n += 1
        self._receipt += 1
        number = f"{self._series}-{self._n:06d}"
        row = {
            "id": self._receipt, "series": self._series, "n": self._n, "number": number, "payment_id": payment["id"],
            "unit_id": payment["unit_id"], "at": payment["at"], "total": facts["total"], "voids_id": voids_id,
            "facts": canonical(facts | {"number": number}),
        }  # fmt: skip
        self._rows[Receipt].append(row)
        return row

    def store(self) -> None:
        """Write what was entered; the kept sums of charges and prepayments move with it."""
        issued = bool(self._rows[Receipt])
        for table, insertion in _INSERTS.items():
            if self._rows[table]:
                insertion.run_many(self._session, self._rows[table])
        parts = [{"charge": row["charge_id"], "part": row["amount"]} for row in self._rows[Allocation]]
        if parts:
            _PAID_IN.run_many(self._session, parts)
        for unit, by in self._prepaid.items():
            if by > 0:
                _PUT_IN.run(self._session, unit=unit, by=by)
            elif by < 0:
                _TAKE_OUT.run(self._session, unit=unit, by=-by)
        for deposit, by in self._deposits.items():
            _USE.run(self._session, deposit=deposit, by=by)
        if issued:
            _COUNT.run(self._session, series=self._series, n=self._n)
        self._rows.clear()
        self._prepaid.clear()
        self._deposits.clear()


def enter(
    act: Act,
    payment: dict[str, Any],
    tenders: Sequence[Tendered],
    allocations: Sequence[tuple[int, Money]],
    facts: dict[str, Any] | None,
    *,
    voids_id: int | None = None,
    units: Iterable[int] = (),
) -> Receipt | None:
    """Enter one payment of the caller's act into the books and store it; see `Ledger.enter`."""
    ledger = Ledger(act.session, act.chain, act.day.year)
    receipt = ledger.enter(act.name, payment, tenders, allocations, facts, voids_id=voids_id, units=units)
    ledger.store()
    return receipt


def settle_from_prepayment(act: Act, first_charge: int) -> None:
    """Settle charges from `first_charge` on for the units that agreed, as far as their prepayment goes.

    What a former owner owes is not settled from the prepayment of the present one.
    """
    session = act.session
    asked = (
        select(Charge.unit_id, Charge.id, Charge.amount, Account.prepaid)
        .join(Account, Account.unit_id == Charge.unit_id)
        .where(Charge.id >= first_charge, Charge.person_id.is_(None), Account.settles, Account.prepaid > 0)
        .order_by(Charge.unit_id, Charge.id)
    )
    by_unit: dict[int, list[Any]] = defaultdict(list)
    for row in session.execute(asked):
        by_unit[row.unit_id].append(row)
    ledger = Ledger(session, act.chain, act.day.year)
    for unit_id, rows in by_unit.items():
        left, allocations = rows[0].prepaid, []
        for row in rows:
            part = min(left, row.amount)
            if part:
                allocations.append((row.id, Money(part)))
            left -= part
        used = Money(sum(amount for _, amount in allocations))
        payment = {
            "operation": f"settle {first_charge} {unit_id}", "kind": "settlement", "unit_id": unit_id, "at": act.at,
            "operator_id": act.operator.id, "payer": "", "received": Money(0), "change": Money(0), "settled": used,
            "prepaid_in": Money(0), "prepaid_used": used, "voids_id": None, "authorised_by": None, "reason": "",
            "remark": "",
        }  # fmt: skip
        ledger.enter("settled", payment, [Tendered(Method.PREPAYMENT, used)], allocations, None)
    ledger.store()


def payment_digest(
    payment: dict[str, Any], tenders: Iterable[tuple[Any, ...]], allocations: Iterable[tuple[Any, ...]], facts: str
) -> str:
    """The fingerprint of a payment, its tenders (method, amount, reference), allocations (charge, amount), receipt."""
    kept = {name: value.isoformat() if isinstance(value, datetime) else value for name, value in payment.items()}
    return digest([kept, sorted(tenders), sorted(allocations), facts])


def stored_facts(receipt: Receipt) -> dict[str, Any]:
    """The facts of a receipt as issued, its number among them."""
    facts: dict[str, Any] = json.loads(receipt.facts)
    return facts


def keep_agreement(session: Session, unit_id: int, agreed: bool) -> None:
    """Whether a unit's new charges are settled from its prepayment by themselves."""
    _AGREE.run(session, unit=unit_id, agreed=agreed)


_LAST = Prepared(
    select(
        select(func.coalesce(func.max(Payment.id), 0)).scalar_subquery(),
        select(func.coalesce(func.max(Receipt.id), 0)).scalar_subquery(),
        func.coalesce(select(Counter.n).where(Counter.series == bindparam("series")).scalar_subquery(), 0),
    )
)
_INSERTS = {
    Payment: Prepared(insert(Payment)),
    Tender: Prepared(insert(Tender), ("payment_id", "method", "amount", "reference")),
    Allocation: Prepared(insert(Allocation), ("payment_id", "charge_id", "amount")),
    Receipt: Prepared(insert(Receipt)),
    ReceiptUnit: Prepared(insert(ReceiptUnit)),
    Audit: Prepared(insert(Audit)),
}
_counting = upsert(Counter)
_COUNT = Prepared(
    _counting.on_conflict_do_update(index_elements=["series"], set_={"n": _counting.excluded.n}), ("series", "n")
)
_opening = upsert(Account).values(unit_id=bindparam("unit"))
_PUT_IN = Prepared(
    _opening.values(prepaid=bindparam("by"), settles=False).on_conflict_do_update(
        index_elements=["unit_id"], set_={"prepaid": Account.prepaid + _opening.excluded.prepaid}
    )
)
_TAKE_OUT = Prepared(
    update(Account).where(Account.unit_id == bindparam("unit")).values(prepaid=Account.prepaid - bindparam("by"))
)
_AGREE = Prepared(
    _opening.values(prepaid=Money(0), settles=bindparam("agreed")).on_conflict_do_update(
        index_elements=["unit_id"], set_={"settles": _opening.excluded.settles}
    )
)
_USE = Prepared(update(Deposit).where(Deposit.id == bindparam("deposit")).values(used=Deposit.used + bindparam("by")))
_paid = Charge.paid + bindparam("part")
_PAID_IN = Prepared(
    update(Charge)
    .where(Charge.id == bindparam("charge"))
    .values(
        paid=_paid,
        state=standing(_paid, Charge.waived),
    )
)
