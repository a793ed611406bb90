"""The registers of the key desk, row by row: the key register, what is overdue, the list of keys."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.ground import Ground
from frontdesk.core.listing import READ_AT_ONCE, Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.statements import Prepared
from frontdesk.keys.lending import LendingDesk
from frontdesk.keys.listed import LoanState
from frontdesk.keys.lists import KeyLists, keys_seen
from frontdesk.keys.records import Key, KeyCopy, KeyLoan, KeyLoanItem

Facts = dict[str, Any]


class KeyRegisters:
    """Opens the registers; each is asked for by right, and seen as it stood when it was opened."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    @contextmanager
    def loans(self, sort: str = "at", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The key register, the oldest loan first unless told; narrowed as the list of loans.

        A row for each loan, key and return: number, tag (`P-031-1/3`: two of its copies), kind, copies, reason,
        borrower, company, id_masked, phone, approved_by, escort, out, due (datetimes on the estate's wall), out_by,
        back (or None), outcome, things, doors, water, power, received_by, remark.
        """
        self._ground.require(Right.EXPORT)
        with self._opened(LendingDesk(self._ground).loans(**narrowed), sort, descending) as opened:
            yield opened

    @contextmanager
    def overdue(self, sort: str = "due", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The keys that should be back by now, the longest first: rows as `loans` has them, and late (a timedelta)."""
        now = self._ground.clock.now()
        narrowed["state"] = LoanState.OVERDUE
        with self.loans(sort, descending=descending, **narrowed) as (count, rows):
            yield count, ({**row, "late": now - row["due"]} for row in rows if row["back"] is None)

    @contextmanager
    def keys(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list of keys by their tags unless told; narrowed as in the window, rows as there."""
        self._ground.require(Right.EXPORT)
        with KeyLists(self._ground).listing(**narrowed).register(keys_seen, sort, descending=descending) as opened:
            yield opened

    @contextmanager
    def _opened(self, listing: Listing, sort: str, descending: bool) -> Iterator[Register]:
        with self._ground.database.reading() as session:
            ids = listing.ids(session, sort, descending)
            yield len(ids), self._rows(session, ids)

    def _rows(self, session: Session, ids: Sequence[int]) -> Iterator[Facts]:
        local, copies = self._ground.clock.local, _copies_of_keys(session)
        for start in range(0, len(ids), READ_AT_ONCE):
            some = ids[start : start + READ_AT_ONCE]
            lines: dict[int, list[Any]] = defaultdict(list)
            for line in _LINES.all(session, ids=ids_text(some)):
                lines[line.loan_id].append(line)
            for loan in some:
                # Copies of one key that went and came together are one line of the register.
                same: dict[Any, list[Any]] = defaultdict(list)
                for line in lines[loan]:
                    same[_together(line)].append(line)
                for each in same.values():
                    yield _row(each, copies, local)


def _together(line: Any) -> tuple[Any, ...]:
    return (
        line.key_id, line.back_at, line.received_by, line.outcome, line.things, line.doors, line.water, line.power,
        line.remark,
    )  # fmt: skip


def _row(lines: list[Any], copies: dict[int, int], local: Any) -> Facts:
    first = lines[0]
    which = "/".join(str(line.n) for line in lines)
    tag = first.tag if copies[first.key_id] == 1 else f"{first.tag}-{which}"
    return {
        "number": first.number, "tag": tag, "kind": first.kind,
        "opens": first.opens, "copies": len(lines), "reason": first.reason, "borrower": first.borrower,
        "company": first.company, "id_masked": first.id_masked or first.staff_card, "phone": first.phone,
        "approved_by": first.approver or "", "escort": first.escort, "out": local(first.at),
        "due": local(first.due_back), "out_by": first.lender, "back": local(first.back_at) if first.back_at else None,
        "outcome": first.outcome, "things": first.things, "doors": first.doors, "water": first.water,
        "power": first.power, "received_by": first.receiver or "",
        "remark": "；".join(filter(None, (first.remark, first.loan_remark))),
    }  # fmt: skip


def _copies_of_keys(session: Session) -> dict[int, int]:
    """How many copies there are of each key: asked once, not of every line."""
    return dict(session.execute(select(KeyCopy.key_id, func.count()).group_by(KeyCopy.key_id)).all())


_lender, _receiver, _approver = aliased(Operator), aliased(Operator), aliased(Operator)
_LINES = Prepared(
    select(
        KeyLoanItem.loan_id, KeyCopy.key_id, KeyCopy.n, Key.tag, Key.kind, Key.opens, KeyLoanItem.back_at,
        KeyLoanItem.received_by, KeyLoanItem.outcome, KeyLoanItem.things, KeyLoanItem.doors, KeyLoanItem.water,
        KeyLoanItem.power, KeyLoanItem.remark, KeyLoan.number, KeyLoan.reason, KeyLoan.borrower, KeyLoan.company,
        KeyLoan.id_masked, KeyLoan.staff_card, KeyLoan.phone, KeyLoan.escort, KeyLoan.at, KeyLoan.due_back,
        KeyLoan.remark.label("loan_remark"), _lender.name.label("lender"), _receiver.name.label("receiver"),
        _approver.name.label("approver"),
    )
    .join(KeyLoan, KeyLoan.id == KeyLoanItem.loan_id)
    .join(KeyCopy, KeyCopy.id == KeyLoanItem.copy_id)
    .join(Key, Key.id == KeyCopy.key_id)
    .join(_lender, _lender.id == KeyLoan.operator_id)
    .outerjoin(_receiver, _receiver.id == KeyLoanItem.received_by)
    .outerjoin(_approver, _approver.id == KeyLoan.approved_by)
    .where(KeyLoanItem.loan_id.in_(among_ids()))
    .order_by(KeyLoanItem.loan_id, Key.shelf, KeyCopy.n)
)  # fmt: skip
