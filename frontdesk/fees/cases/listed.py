"""The lists of deposits, refunds and waivers: narrowed, sorted by the database, read a page at a time."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, func, literal_column, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.fees.lists import Sorts
from frontdesk.fees.records import Charge, Receipt, State, charge_number
from frontdesk.fees.records.cases import CaseState, Deposit, Refund, Waiver
from frontdesk.fees.records.items import FeeItem
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Unit

DEPOSIT_STATES = {
    "owed": mark("To be paid"),
    "held": mark("Held"),
    "settled": mark("Settled"),
    "voided": mark("Voided"),
}
"""Where a deposit stands: nothing paid yet, something held, nothing left of it, or voided."""


class CaseLists:
    """Which deposits are held, which refunds and waivers were applied for."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def deposits(
        self,
        *,
        text: str = "",
        state: str = "",
        since: int | None = None,
        until: int | None = None,
        building_id: int | None = None,
        unit_id: int | None = None,
        item_id: int | None = None,
    ) -> Listing:
        """The deposits, the latest first; sorted by number, unit, amount or held.

        Each: id, charge_id, number, unit, unit_id, payer, item, period, amount, paid, used, held, state (of
        DEPOSIT_STATES). `since` and `until` are periods, both included; `text` is a number, a unit, or somebody who
        lives there.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        asked = select(Deposit.id).join(Charge, Charge.id == Deposit.charge_id)
        if state:
            asked = asked.where(_DEPOSIT_STANDS[state])
        if since is not None:
            asked = asked.where(Charge.period >= since)
        if until is not None:
            asked = asked.where(Charge.period <= until)
        if item_id is not None:
            asked = asked.where(Charge.item_id == item_id)
        asked = _of_units(asked, Deposit.unit_id, building_id, unit_id)
        if typed := text.strip():
            numbered = func.printf("YS%d-%07d", Charge.period, Charge.id).startswith(_plain(typed), autoescape=True)
            asked = asked.where(or_(numbered, Deposit.unit_id.in_(units_named(self._ground.database, typed))))
        sorts: Sorts = {
            "number": (asked, (Charge.period, Charge.id)),
            "unit": (asked.join(Unit, Unit.id == Deposit.unit_id), (Unit.place, Deposit.id)),
            "amount": (asked, (Charge.amount, Deposit.id)),
            "held": (asked, (Charge.paid - Deposit.used, Deposit.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("number", True), self.deposit_rows)

    def refunds(
        self,
        *,
        text: str = "",
        state: str = "",
        since: date | None = None,
        until: date | None = None,
        building_id: int | None = None,
        unit_id: int | None = None,
    ) -> Listing:
        """The refunds, the latest first; sorted by number, at, unit or amount.

        Each: id, number, at, kind (a RefundKind), unit, unit_id, payee, of (number of the receipt or deposit), amount,
        reason, owed_again, applicant, applied_by, approver, state (a CaseState).
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        asked = self._applied(select(Refund.id), Refund, state, since, until)
        asked = _of_units(asked, Refund.unit_id, building_id, unit_id)
        if typed := text.strip():
            named = Refund.unit_id.in_(units_named(self._ground.database, typed))
            asked = asked.where(or_(_begins(Refund.number, typed), named))
        return Listing(
            self._ground.database, narrowed, _sorts(asked, Refund, Refund.unit_id), _LATEST, self.refund_rows
        )

    def waivers(
        self,
        *,
        text: str = "",
        state: str = "",
        since: date | None = None,
        until: date | None = None,
        building_id: int | None = None,
        unit_id: int | None = None,
        item_id: int | None = None,
    ) -> Listing:
        """The waivers, the latest first; sorted by number, at, unit or amount.

        Each: id, number, at, unit, unit_id, charge_id, charge (its number), item, period, due (the whole charge),
        amount, reason, applicant, applied_by, approver, refund (number of the refund that it came from), state.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        asked = select(Waiver.id).join(Charge, Charge.id == Waiver.charge_id)
        asked = self._applied(asked, Waiver, state, since, until)
        if item_id is not None:
            asked = asked.where(Charge.item_id == item_id)
        asked = _of_units(asked, Charge.unit_id, building_id, unit_id)
        if typed := text.strip():
            named = Charge.unit_id.in_(units_named(self._ground.database, typed))
            asked = asked.where(or_(_begins(Waiver.number, typed), named))
        return Listing(
            self._ground.database, narrowed, _sorts(asked, Waiver, Charge.unit_id), _LATEST, self.waiver_rows
        )

    def waiting(self) -> int:
        """How many refunds and waivers wait for the operator to approve them; none for who may not."""
        return sum(self.waiting_in_lists().values()) if self._ground.who().may(Right.APPROVE) else 0

    def waiting_in_lists(self) -> dict[str, int]:
        """How many refunds and waivers wait for approval, by the names of their lists."""
        with self._ground.database.reading() as session:
            return {name: session.scalar(asked) or 0 for name, asked in _WAITING.items()}

    @contextmanager
    def register(self, name: str, sort: str = "", *, descending: bool = True, **narrowed: Any) -> Iterator[Register]:
        """One of the lists (deposits, refunds, waivers) to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        lists: dict[str, tuple[Callable[..., Listing], Callable[..., list[dict[str, Any]]]]] = {
            "deposits": (self.deposits, self._deposits_seen),
            "refunds": (self.refunds, self._refunds_seen),
            "waivers": (self.waivers, self._waivers_seen),
        }
        listing, rows = lists[name]
        with listing(**narrowed).register(rows, sort or _LATEST[0], descending=descending) as opened:
            yield opened

    def deposit_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These deposits as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._deposits_seen(session, ids)

    def _deposits_seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        return [
            {
                "id": row.id, "charge_id": row.charge_id, "number": charge_number(row.charge_id, row.period),
                "unit": row.code, "unit_id": row.unit_id, "payer": row.payer, "item": row.item,
                "period": row.period, "amount": row.amount, "paid": row.paid, "used": row.used,
                "held": row.paid - row.used, "state": _stands(row),
            }
            for row in _DEPOSITS.all(session, ids=ids_text(ids))
        ]  # fmt: skip

    def refund_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These refunds as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._refunds_seen(session, ids)

    def _refunds_seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        return [
            {
                "id": row.id, "number": row.number, "at": self._ground.clock.local(row.applied_at),
                "kind": row.kind, "unit": row.code, "unit_id": row.unit_id, "payee": row.payee,
                "of": row.receipt or (charge_number(row.charge_id, row.period) if row.charge_id else ""),
                "receipt_id": row.receipt_id, "deposit_id": row.deposit_id, "amount": row.amount,
                "reason": row.reason, "owed_again": row.owed_again, "applicant": row.applicant,
                "applied_by": row.applied_by, "approver": row.approver or "", "state": row.state,
            }
            for row in _REFUNDS.all(session, ids=ids_text(ids))
        ]  # fmt: skip

    def waiver_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These waivers as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._waivers_seen(session, ids)

    def _waivers_seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        return [
            {
                "id": row.id, "number": row.number, "at": self._ground.clock.local(row.applied_at),
                "unit": row.code, "unit_id": row.unit_id, "charge_id": row.charge_id,
                "charge": charge_number(row.charge_id, row.period), "item": row.item, "period": row.period,
                "due": row.due, "amount": row.amount, "reason": row.reason, "applicant": row.applicant,
                "applied_by": row.applied_by, "approver": row.approver or "", "refund": row.refund or "",
                "state": row.state,
            }
            for row in _WAIVERS.all(session, ids=ids_text(ids))
        ]  # fmt: skip

    def _applied(
        self, asked: Select[Any], case: type[Refund] | type[Waiver], state: str, since: date | None, until: date | None
    ) -> Select[Any]:
        if state:
            asked = asked.where(case.state == state)
        if since is not None:
            asked = asked.where(case.applied_at >= self._ground.clock.begin_of(since))
        if until is not None:
            asked = asked.where(case.applied_at < self._ground.clock.end_of(until))
        return asked


_LATEST = ("number", True)
_DEPOSIT_STANDS = {
    "owed": Charge.state == State.OPEN.value,
    "held": Charge.paid > Deposit.used,
    "settled": and_(Charge.paid <= Deposit.used, Charge.state.not_in((State.OPEN.value, State.VOIDED.value))),
    "voided": Charge.state == State.VOIDED.value,
}


# Written out, because a bound state would not meet the indexes of what waits.
_WAITING = {
    "refunds": select(func.count(Refund.id)).where(
        Refund.state.in_([literal_column("'applied'"), literal_column("'approved'")]),
        Refund.state == CaseState.APPLIED.value,
    ),
    "waivers": select(func.count(Waiver.id)).where(
        Waiver.state == literal_column("'applied'"), Waiver.refund_id.is_(None)
    ),
}


def _stands(row: Any) -> str:
    if row.state in (State.OPEN, State.VOIDED):
        return "owed" if row.state == State.OPEN else "voided"
    return "held" if row.paid > row.used else "settled"


def _of_units(asked: Select[Any], column: Any, building_id: int | None, unit_id: int | None) -> Select[Any]:
    if building_id is not None:
        asked = asked.where(column.in_(select(Unit.id).where(Unit.building_id == building_id)))
    if unit_id is not None:
        asked = asked.where(column == unit_id)
    return asked


def _sorts(asked: Select[Any], case: type[Refund] | type[Waiver], unit_id: Any) -> Sorts:
    return {
        "number": (asked, (case.number,)),
        "at": (asked, (case.applied_at, case.id)),
        "unit": (asked.join(Unit, Unit.id == unit_id), (Unit.place, case.id)),
        "amount": (asked, (case.amount, case.id)),
    }


def _plain(typed: str) -> str:
    return "".join(unicodedata.normalize("NFKC", typed).upper().split())


def _begins(number: Any, typed: str) -> Any:
    begins = _plain(typed)
    return and_(number >= begins, number < begins + "\U0010ffff")


_DEPOSITS = Prepared(
    select(
        Deposit.id, Deposit.charge_id, Deposit.unit_id, Deposit.payer, Deposit.used, Unit.code, Charge.period,
        Charge.amount, Charge.paid, Charge.state, FeeItem.name.label("item"),
    )
    .join(Charge, Charge.id == Deposit.charge_id)
    .join(FeeItem, FeeItem.id == Charge.item_id)
    .join(Unit, Unit.id == Deposit.unit_id)
    .where(Deposit.id.in_(among_ids()))
)  # fmt: skip
_applicant, _approver = aliased(Operator), aliased(Operator)
_REFUNDS = Prepared(
    select(
        Refund.id, Refund.number, Refund.applied_at, Refund.kind, Refund.unit_id, Refund.payee, Refund.receipt_id,
        Refund.deposit_id, Refund.amount, Refund.reason, Refund.owed_again, Refund.applied_by, Refund.state, Unit.code,
        Receipt.number.label("receipt"), Charge.id.label("charge_id"), Charge.period,
        _applicant.name.label("applicant"), _approver.name.label("approver"),
    )
    .join(Unit, Unit.id == Refund.unit_id)
    .join(_applicant, _applicant.id == Refund.applied_by)
    .outerjoin(_approver, _approver.id == Refund.decided_by)
    .outerjoin(Receipt, Receipt.id == Refund.receipt_id)
    .outerjoin(Deposit, Deposit.id == Refund.deposit_id)
    .outerjoin(Charge, Charge.id == Deposit.charge_id)
    .where(Refund.id.in_(among_ids()))
)  # fmt: skip
_WAIVERS = Prepared(
    select(
        Waiver.id, Waiver.number, Waiver.applied_at, Waiver.charge_id, Waiver.amount, Waiver.reason, Waiver.applied_by,
        Waiver.state, Charge.unit_id, Charge.period, Charge.amount.label("due"), Unit.code,
        FeeItem.name.label("item"), _applicant.name.label("applicant"), _approver.name.label("approver"),
        Refund.number.label("refund"),
    )
    .join(Charge, Charge.id == Waiver.charge_id)
    .join(FeeItem, FeeItem.id == Charge.item_id)
    .join(Unit, Unit.id == Charge.unit_id)
    .join(_applicant, _applicant.id == Waiver.applied_by)
    .outerjoin(_approver, _approver.id == Waiver.decided_by)
    .outerjoin(Refund, Refund.id == Waiver.refund_id)
    .where(Waiver.id.in_(among_ids()))
)  # fmt: skip
