"""Who has which key, and who had it: the list of loans, and all that is kept of one."""

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, bindparam, func, select, union
from sqlalchemy.orm import Session, aliased

from frontdesk.core import phones
from frontdesk.core.audit import Change
from frontdesk.core.database import Moment
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, among_ids, beginning, ids_text
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.keys.lists import SIBLINGS, keys_named
from frontdesk.keys.records import Key, KeyCopy, KeyLoan, KeyLoanItem, Outcome
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Unit

_LAST = "\U0010ffff"


class LoanState(StrEnum):
    """How a loan stands."""

    OUT = "out"
    OVERDUE = "overdue"
    BACK = "back"
    UNDONE = "undone"


LOAN_STATES = {
    LoanState.OUT: mark("Out"),
    LoanState.OVERDUE: mark("Past due"),
    LoanState.BACK: mark("Returned"),
    LoanState.UNDONE: mark("Entered by mistake"),
}


class LoanLists:
    """Who has which key, until when, and who had it."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def loans(
        self,
        *,
        text: str = "",
        state: str = "",
        borrower_kind: str = "",
        since: date | None = None,
        until: date | None = None,
        building_id: int | None = None,
        unit_id: int | None = None,
        key_id: int | None = None,
    ) -> Listing:
        """The loans, the latest first, those that are out the first due first; sorted by at, due, number or borrower.

        Each: id, number, at, keys (codes), borrower_kind, borrower, company, phone, unit, unit_id, reason, due_back,
        back_at, state (a LoanState), by. `state` OUT has the overdue ones too; `since` and `until` are days on which
        keys went out; `text` is a number, a borrower, a phone, a unit, or a key by its tag or what it opens.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": text.strip()}
        clock = self._ground.clock
        asked = select(KeyLoan.id)
        if state in (LoanState.OUT, LoanState.OVERDUE):
            asked = asked.where(KeyLoan.back_at.is_(None))
        if state == LoanState.OVERDUE:
            asked = asked.where(KeyLoan.due_back < clock.now())
            narrowed["now"] = f"{clock.now():%Y-%m-%d %H:%M}"
        if state in (LoanState.BACK, LoanState.UNDONE):
            undone = select(KeyLoanItem.loan_id).where(KeyLoanItem.outcome == Outcome.UNDONE.value)
            mistaken = KeyLoan.id.in_(undone) if state == LoanState.UNDONE else KeyLoan.id.not_in(undone)
            asked = asked.where(KeyLoan.back_at.is_not(None), mistaken)
        if borrower_kind:
            asked = asked.where(KeyLoan.borrower_kind == borrower_kind)
        if since is not None:
            asked = asked.where(KeyLoan.at >= clock.begin_of(since))
        if until is not None:
            asked = asked.where(KeyLoan.at < clock.end_of(until))
        if building_id is not None:
            asked = asked.where(KeyLoan.unit_id.in_(select(Unit.id).where(Unit.building_id == building_id)))
        if unit_id is not None:
            asked = asked.where(KeyLoan.unit_id == unit_id)
        if key_id is not None:
            asked = asked.where(KeyLoan.id.in_(_with_keys([key_id])))
        if typed := text.strip():
            asked = asked.where(KeyLoan.id.in_(_loans_named(self._ground, typed)))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "at": (asked, (KeyLoan.at, KeyLoan.id)),
            "due": (asked, (KeyLoan.due_back, KeyLoan.id)),
            "number": (asked, (KeyLoan.number,)),
            "borrower": (asked, (KeyLoan.borrower, KeyLoan.at, KeyLoan.id)),
        }
        usual = ("due", False) if state in (LoanState.OUT, LoanState.OVERDUE) else ("at", True)
        return Listing(self._ground.database, narrowed, sorts, usual, self.loan_rows)

    def loan_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These loans as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self.loans_seen(session, ids)

    def loans_seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These loans as a session sees them."""
        clock, chosen = self._ground.clock, ids_text(ids)
        now = clock.now()
        items: dict[int, list[Any]] = defaultdict(list)
        for item in _ITEMS.all(session, ids=chosen):
            items[item.loan_id].append(item)
        return [
            {
                "id": row.id, "number": row.number, "at": clock.local(row.at),
                "keys": "、".join(_code(item) for item in items[row.id]), "borrower_kind": row.borrower_kind,
                "borrower": row.borrower, "company": row.company, "phone": row.phone, "unit": row.code or "",
                "unit_id": row.unit_id, "reason": row.reason, "due_back": clock.local(row.due_back),
                "back_at": clock.local(row.back_at) if row.back_at else None,
                "state": _state_of(row, items[row.id], now), "by": row.by,
            }
            for row in _LOANS.all(session, ids=chosen)
        ]  # fmt: skip

    def unit_code(self, unit_id: int) -> str:
        """The code of a unit."""
        with self._ground.database.reading() as session:
            return session.get_one(Unit, unit_id).code

    def overdue(self) -> int:
        """How many loans should have been back by now."""
        with self._ground.database.reading() as session:
            return _OVERDUE.scalar(session, now=self._ground.clock.now()) or 0

    def loan(self, loan_id: int) -> dict[str, Any]:
        """All that is kept of a loan: what its row says, and at_entered, id_kind, id_masked, staff_card, approved_by,
        escort, consent, remark, source, erased, items, extended.

        Each of `items`: copy_id, key_id, code, opens, kind, hook, back_at, received_by, outcome, things, doors, water,
        power, remark. Each of `extended`: at, who, field, after.
        """
        local, chosen = self._ground.clock.local, ids_text([loan_id])
        with self._ground.database.reading() as session:
            (told,) = self.loans_seen(session, [loan_id])
            row = session.get_one(KeyLoan, loan_id)
            approver = session.get_one(Operator, row.approved_by).name if row.approved_by else ""
            items = [
                {
                    "copy_id": item.copy_id, "key_id": item.key_id, "code": _code(item), "opens": item.opens,
                    "kind": item.kind, "hook": item.hook, "back_at": local(item.back_at) if item.back_at else None,
                    "received_by": item.received_by or "", "outcome": item.outcome, "things": item.things,
                    "doors": item.doors, "water": item.water, "power": item.power, "remark": item.remark,
                }
                for item in _ITEMS.all(session, ids=chosen)
            ]  # fmt: skip
            changed = (
                select(Change.at, Operator.name, Change.field, Change.after)
                .join(Operator, Operator.id == Change.operator_id)
                .where(Change.kind == "key_loan", Change.record == loan_id)
                .order_by(Change.id)
            )
            extended = [
                {"at": local(at), "who": who, "field": field, "after": after}
                for at, who, field, after in session.execute(changed)
            ]
        return told | {
            "entered_at": local(row.entered_at), "id_kind": row.id_kind, "id_masked": row.id_masked,
            "staff_card": row.staff_card, "approved_by": approver, "escort": row.escort, "consent": row.consent,
            "remark": row.remark, "source": row.source, "erased": row.erased_at is not None, "items": items,
            "extended": extended,
        }  # fmt: skip


def _loans_named(ground: Ground, typed: str) -> Any:
    """The ids of the loans found by a number, a borrower's name as it begins, a phone, a unit or a key."""
    name, number = plain(typed), typed.upper()
    ways = [
        select(KeyLoan.id).where(KeyLoan.borrower >= name, KeyLoan.borrower < name + _LAST),
        select(KeyLoan.id).where(KeyLoan.unit_id.in_(units_named(ground.database, typed))),
        _with_keys(keys_named(ground, typed)),
    ]
    if re.match(r"JY\d", number):
        ways.append(select(KeyLoan.id).where(KeyLoan.number >= number, KeyLoan.number < number + _LAST))
    phone = phones.normal_number(typed)
    if len(phone) >= 3:
        in_phone = (KeyLoan.phone >= phone, KeyLoan.phone < phone + _LAST, KeyLoan.phone != "")
        ways.append(select(KeyLoan.id).where(*in_phone))
    ways.append(beginning("key_loan", typed))
    return union(*ways)


def _with_keys(keys: Any) -> Select[Any]:
    copies = select(KeyCopy.id).where(KeyCopy.key_id.in_(keys))
    return select(KeyLoanItem.loan_id).where(KeyLoanItem.copy_id.in_(copies))


def _state_of(loan: Any, items: Sequence[Any], now: datetime) -> str:
    if loan.back_at is None:
        return LoanState.OVERDUE if loan.due_back < now else LoanState.OUT
    undone = all(item.outcome == Outcome.UNDONE for item in items)
    return LoanState.UNDONE if undone else LoanState.BACK


def _code(item: Any) -> str:
    return item.tag if item.copies == 1 else f"{item.tag}-{item.n}"


_LOANS = Prepared(
    select(
        KeyLoan.id, KeyLoan.number, KeyLoan.at, KeyLoan.borrower_kind, KeyLoan.borrower, KeyLoan.company,
        KeyLoan.phone, KeyLoan.unit_id, Unit.code, KeyLoan.reason, KeyLoan.due_back, KeyLoan.back_at,
        Operator.name.label("by"),
    )
    .join(Operator, Operator.id == KeyLoan.operator_id)
    .outerjoin(Unit, Unit.id == KeyLoan.unit_id)
    .where(KeyLoan.id.in_(among_ids()))
)  # fmt: skip
_receiver = aliased(Operator)
_ITEMS = Prepared(
    select(
        KeyLoanItem.loan_id, KeyLoanItem.copy_id, KeyCopy.key_id, KeyCopy.n, Key.tag, SIBLINGS, Key.opens, Key.kind,
        Key.hook, KeyLoanItem.back_at, _receiver.name.label("received_by"), KeyLoanItem.outcome, KeyLoanItem.things,
        KeyLoanItem.doors, KeyLoanItem.water, KeyLoanItem.power, KeyLoanItem.remark,
    )
    .join(KeyCopy, KeyCopy.id == KeyLoanItem.copy_id)
    .join(Key, Key.id == KeyCopy.key_id)
    .outerjoin(_receiver, _receiver.id == KeyLoanItem.received_by)
    .where(KeyLoanItem.loan_id.in_(among_ids()))
    .order_by(KeyLoanItem.loan_id, Key.shelf, KeyCopy.n)
)  # fmt: skip
_OVERDUE = Prepared(
    select(func.count())
    .select_from(KeyLoan)
    .where(KeyLoan.back_at.is_(None), KeyLoan.due_back < bindparam("now", type_=Moment()))
)
