"""The blocks of a handover, put together from the desks' own rows: open items, keys, cash and receipts, things."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator, Right, Role, rights_of
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import rule
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.duty.carrying import open_items
from frontdesk.duty.records import Shift
from frontdesk.duty.shifts import checked_words
from frontdesk.duty.things import things_of
from frontdesk.fees.closing.desk import open_days_of
from frontdesk.fees.closing.drawer import Counted, check_counted, day_figures, pieces_of
from frontdesk.fees.records import Payment, Receipt
from frontdesk.keys.cabinet import code_of
from frontdesk.keys.records import CopyState, Key, KeyCopy, KeyLoan, KeyLoanItem

MOST = 99_999
"""The most keys or things that are believed to have been counted."""


@dataclass(frozen=True)
class Checked:
    """What the outgoing operator counted, and what they want to say.

    `cash` are the pieces of each note and coin (fen → pieces), `keys` the copies in the cabinet, `things` how many of
    each there are (id → count). What was not counted is left out and goes over as the books have it.
    """

    cash: Mapping[int, int] = field(default_factory=dict)
    reason: str = ""
    keys: int | None = None
    keys_words: str = ""
    things: Mapping[int, int] = field(default_factory=dict)
    things_words: str = ""
    reminders: str = ""

    def plain(self) -> "Checked":
        """The same with its words tidied. Refuses counts that can't be."""
        check_counted(Counted(self.cash, {}))
        counts: dict[str, int | None] = {f"thing {id_}": count for id_, count in self.things.items()}
        for name, count in (counts | {"keys": self.keys}).items():
            if count is not None and not 0 <= count <= MOST:
                raise Refusal(mark("This can't be. Count again."), field=name)
        return replace(
            self,
            reason=checked_words(self.reason, "reason"),
            keys_words=checked_words(self.keys_words, "keys_words"),
            things_words=checked_words(self.things_words, "things_words"),
            reminders=checked_words(self.reminders, "reminders"),
        )


def items_block(session: Session, clock: Clock) -> list[dict[str, Any]]:
    """What stands open at all desks, the most urgent first, see `carrying.OpenItem`; keys that are out stand apart."""
    return [item.facts() for item in open_items(session, clock) if item.what != "key_loan"]


def keys_block(session: Session, clock: Clock) -> dict[str, Any]:
    """The keys as the books have them now: should_be (of the house), in_cabinet, out, lost, and the loans.

    A loan: id, number, keys (codes), borrower_kind, due (`2026-11-22 18:00`), late. Nobody's name: those are kept with
    the loan alone, and erased there.
    """
    now = clock.now()
    states = dict(_COPIES.all(session))
    in_cabinet, out, lost = (
        states.get(state.value, 0) for state in (CopyState.IN_CABINET, CopyState.OUT, CopyState.LOST)
    )
    loans: dict[int, dict[str, Any]] = {}
    for row in _LOANS.all(session):
        loan = loans.setdefault(
            row.id,
            {
                "id": row.id, "number": row.number, "keys": [], "borrower_kind": row.borrower_kind,
                "due": f"{clock.local(row.due_back):%Y-%m-%d %H:%M}", "late": row.due_back < now,
            },
        )  # fmt: skip
        loan["keys"].append(code_of(row.tag, row.n, row.copies))
    return {
        "should_be": in_cabinet + out, "in_cabinet": in_cabinet, "out": out, "lost": lost,
        "loans": list(loans.values()),
    }  # fmt: skip


def cash_block(session: Session, clock: Clock, shift: Shift, until: datetime) -> dict[str, Any]:
    """The cash that is to lie in the drawer of a shift's operator by the fee desk's book, and the shift's receipts.

    drawer (whether there is one), opening (the float), days [{day, cash}] (those not closed), expected; receipts,
    first, last. Amounts in fen.
    """
    days = open_days_of(session, clock, shift.operator_id)
    role = session.scalar(select(Operator.role).where(Operator.id == shift.operator_id)) or ""
    drawer = bool(days) or Right.TAKE_PAYMENT in rights_of(session, Role(role))
    opening = Money.parse(rule(session, "closing.float", clock.local(until).date())) if drawer else Money(0)
    lines: list[dict[str, Any]] = []
    for day in days:
        figures = day_figures(session, clock, day, shift.operator_id)
        lines.append({"day": day.isoformat(), "cash": int(figures.expected - figures.opening)})
    issued = _ISSUED.one(session, operator=shift.operator_id, since=shift.opened_at, until=until)
    return {
        "drawer": drawer, "opening": int(opening), "days": lines,
        "expected": int(opening) + sum(line["cash"] for line in lines),
        "receipts": issued.count, "first": issued.first or "", "last": issued.last or "",
    }  # fmt: skip


def things_block(session: Session) -> list[dict[str, Any]]:
    """The things that go along with the shift: id, name, count (as many as there should be)."""
    return [{"id": thing.id, "name": thing.name, "count": thing.count} for thing in things_of(session)]


def counted_in(blocks: dict[str, Any], checked: Checked) -> dict[str, Any]:
    """The blocks with what was counted against them. Refuses a difference without words about it."""
    keys = blocks["keys"] | {"counted": checked.keys, "words": checked.keys_words}
    if checked.keys not in (None, keys["in_cabinet"]) and not checked.keys_words:
        raise Refusal(
            mark("By the books {count} keys are in the cabinet. Say what differs."),
            field="keys_words",
            count=keys["in_cabinet"],
        )
    counted = Counted(checked.cash, {})
    if counted.cash_total != blocks["cash"]["expected"] and not checked.reason:
        raise Refusal(mark("What was counted differs from the books. Type the reason."), field="reason")
    cash = blocks["cash"] | {
        "counted": int(counted.cash_total), "pieces": pieces_of(counted), "reason": checked.reason,
    }  # fmt: skip
    things: list[dict[str, Any]] = [
        thing | {"there": checked.things.get(thing["id"], thing["count"])} for thing in blocks["things"]
    ]
    if any(thing["there"] != thing["count"] for thing in things) and not checked.things_words:
        raise Refusal(mark("Not all things are there as they should be. Say what differs."), field="things_words")
    said = {"things_words": checked.things_words, "reminders": checked.reminders}
    return blocks | {"keys": keys, "cash": cash, "things": things} | said


def uncounted(blocks: dict[str, Any]) -> dict[str, Any]:
    """The blocks of a shift that was left without a word: nothing was counted."""
    things = [thing | {"there": None} for thing in blocks["things"]]
    return blocks | {
        "keys": blocks["keys"] | {"counted": None, "words": ""},
        "cash": blocks["cash"] | {"counted": None, "pieces": [], "reason": ""},
        "things": things,
    }  # fmt: skip


_COPIES = Prepared(select(KeyCopy.state, func.count()).group_by(KeyCopy.state))
_HAS = select(func.count()).where(KeyCopy.key_id == Key.id).correlate(Key).scalar_subquery()
_LOANS = Prepared(
    select(
        KeyLoan.id, KeyLoan.number, KeyLoan.borrower_kind, KeyLoan.due_back, Key.tag, KeyCopy.n, _HAS.label("copies")
    )
    .join(KeyLoanItem, KeyLoanItem.loan_id == KeyLoan.id)
    .join(KeyCopy, KeyCopy.id == KeyLoanItem.copy_id)
    .join(Key, Key.id == KeyCopy.key_id)
    .where(KeyLoan.back_at.is_(None), KeyLoanItem.back_at.is_(None))
    .order_by(KeyLoan.due_back, KeyLoan.id, Key.shelf, KeyCopy.n)
)
_ISSUED = Prepared(
    select(
        func.count(Receipt.id).label("count"), func.min(Receipt.number).label("first"),
        func.max(Receipt.number).label("last"),
    )
    .join(Payment, Payment.id == Receipt.payment_id)
    .where(
        Payment.operator_id == bindparam("operator"), Payment.at >= bindparam("since"), Payment.at <= bindparam("until")
    )
)  # fmt: skip
