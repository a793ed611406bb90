"""Lost keys: reported the moment it is known, dealt with by the day that the rules name."""

import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, literal_column, or_, select, update
from sqlalchemy.orm import Session, aliased

from frontdesk.core.ground import Act, Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import step
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.keys.cabinet import add_copies, code_of, move_copy, name_of_copy
from frontdesk.keys.lending import close
from frontdesk.keys.noted import fingerprint
from frontdesk.keys.records import (
    REPORTED,
    CopyState,
    Finding,
    Key,
    KeyCopy,
    KeyLoan,
    KeyLoss,
    LossAnswer,
    Outcome,
    Settling,
    StockTake,
    StockTakeLine,
    StockTakeState,
)
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Unit

STANDING = ("open", "overdue", *(answer.value for answer in LossAnswer if answer))
"""How a loss may stand in the list: not dealt with, not by its day, or by its answer."""

_LONGEST, _LONGEST_WORDS = 60, 300
_KIND = KeyLoss.__tablename__


def report_loss(act: Act, copy_id: int, reported_by: str, words: str) -> KeyLoss:
    """Store that a copy is lost, in the caller's act: its loan, if it is lent, is over, and it hangs nowhere.

    Refuses a copy that is reported already, or that is no longer kept.
    """
    reported_by, words = plain(reported_by), plain(words)
    if not reported_by:
        raise Refusal(mark("Type who reports it."), field="reported_by")
    if not words:
        raise Refusal(mark("Type what happened."), field="words")
    for field, text, longest in (("reported_by", reported_by, _LONGEST), ("words", words, _LONGEST_WORDS)):
        if len(text) > longest:
            raise Refusal(mark("Say it in at most {count} characters."), field=field, count=longest)
    session = act.session
    copy = session.get_one(KeyCopy, copy_id)
    code = name_of_copy(session, copy)
    if copy.state == CopyState.LOST:
        raise Refusal(mark("{code} is reported as lost already."), field="copy", code=code)
    if copy.state not in (CopyState.IN_CABINET, CopyState.OUT):
        raise Refusal(mark("{code} is no longer kept here."), field="copy", code=code)
    loan_id = close(act, copy_id, Outcome.LOST).loan_id if copy.state == CopyState.OUT else None
    loss = KeyLoss(
        number=act.number("GS"), copy_id=copy_id, loan_id=loan_id, at=act.at, operator_id=act.operator.id,
        reported_by=reported_by, words=words, due=act.day + timedelta(days=number(session, "key.loss_report", act.day)),
    )  # fmt: skip
    session.add(loss)
    session.flush()
    step(act, _KIND, loss.id, "", REPORTED)
    move_copy(act, copy, CopyState.LOST, loss.number)
    told = {"number": loss.number, "copy": copy_id, "loan": loan_id}
    act.note(_KIND, loss.id, **told, digest=fingerprint(session, KeyLoss, loss.id))
    _settle_missing(act, copy_id, loss.number)
    return loss


def found_again(act: Act, copy_id: int, remark: str = "") -> None:
    """A lost copy hangs in the cabinet again: its loss is dealt with, in the caller's act."""
    open_one = select(KeyLoss).where(KeyLoss.copy_id == copy_id, KeyLoss.answer == "")
    _answer(act, act.session.scalars(open_one).one(), LossAnswer.FOUND, remark)
    move_copy(act, act.session.get_one(KeyCopy, copy_id), CopyState.IN_CABINET)


class LossDesk:
    """Takes reports of lost keys and notes what was done about them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def report(self, copy_id: int, reported_by: str, words: str) -> KeyLoss:
        """Report a copy as lost; see `report_loss`."""
        return self.report_several([copy_id], reported_by, words)[0]

    def report_several(self, copies: Sequence[int], reported_by: str, words: str) -> list[KeyLoss]:
        """Report copies that were lost together, all or none; each is dealt with by itself."""
        with self._ground.act("key_lost", Right.LEND_KEYS) as act:
            return [report_loss(act, copy, reported_by, words) for copy in dict.fromkeys(copies)]

    def answer(self, loss_id: int, answer: LossAnswer, remark: str = "", *, copies: int = 0) -> KeyLoss:
        """Note what was done: the lock changed, copied anew, found again, or nothing, for which a remark is wanted.

        With another lock all copies of the key are retired, and there are `copies` new ones; copied anew, the lost one
        is retired and there are `copies` more. That a key was found, anybody who lends keys may note; the rest is for
        who keeps them. Refuses another lock while a copy is lent: who has it could no longer get in.
        """
        remark = plain(remark)
        if not answer:
            raise Refusal(mark("Choose what was done about it."), field="answer")
        if answer == LossAnswer.NONE and not remark:
            raise Refusal(mark("Type why nothing needs to be done."), field="remark")
        if len(remark) > _LONGEST_WORDS:
            raise Refusal(mark("Say it in at most {count} characters."), field="remark", count=_LONGEST_WORDS)
        right = Right.LEND_KEYS if answer == LossAnswer.FOUND else Right.KEEP_KEYS
        with self._ground.act("key_loss_answered", right) as act:
            session = act.session
            loss = session.get_one(KeyLoss, loss_id)
            if loss.answer:
                raise Refusal(mark("{number} has been dealt with already."), number=loss.number)
            lost = session.get_one(KeyCopy, loss.copy_id)
            key = session.get_one(Key, lost.key_id)
            if answer == LossAnswer.FOUND:
                found_again(act, lost.id, remark)
                return loss
            _answer(act, loss, answer, remark)
            if answer == LossAnswer.LOCK_CHANGED:
                _retire_all(act, key, loss)
            else:
                move_copy(act, lost, CopyState.RETIRED, loss.number)
            if answer != LossAnswer.NONE:
                add_copies(act, key, copies)
            return loss

    def slip(self, loss_id: int) -> dict[str, Any]:
        """What stands on its report, as `papers.losses.loss_report` takes it."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            row = _ROWS.one(session, ids=ids_text([loss_id]))
            held = select(KeyLoan.number, KeyLoan.at, KeyLoan.borrower).join(KeyLoss, KeyLoss.loan_id == KeyLoan.id)
            loan = session.execute(held.where(KeyLoss.id == loss_id)).first()
            return heading(session) | {
                "number": row.number, "date": f"{local(row.at):%Y-%m-%d %H:%M}", "code": _code(row),
                "opens": row.opens, "hook": row.hook, "reported_by": row.reported_by, "words": row.words,
                "due": row.due.isoformat(), "by": row.operator, "answer": row.answer, "remark": row.remark,
                "answered": f"{local(row.answered_at):%Y-%m-%d %H:%M}" if row.answered_at else "",
                "answered_by": row.answerer or "", "loan": loan.number if loan else "",
                "lent": f"{local(loan.at):%Y-%m-%d %H:%M}" if loan else "", "borrower": loan.borrower if loan else "",
            }  # fmt: skip

    def waiting(self) -> tuple[int, bool]:
        """How many losses are not dealt with, and whether one of them should have been by now."""
        with self._ground.database.reading() as session:
            row = _WAITING.one(session, today=self._ground.clock.today())
        return row.waiting, bool(row.overdue)

    # The list

    def listing(
        self,
        *,
        text: str = "",
        state: str = "",
        since: date | None = None,
        until: date | None = None,
        unit_id: int | None = None,
    ) -> Listing:
        """The losses, the latest first; sorted by number, code, due or at.

        Each: id, number, at, copy_id, key_id, code, opens, unit, unit_id, hook, reported_by, words, due, loan (its
        number), operator, answer (a LossAnswer), answered_at, answerer, remark, state (of STANDING), in_custody.
        `since` and `until` are days on which they were reported; `text` is a number, a tag, what the key opens or who
        reported it.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        clock, today = self._ground.clock, self._ground.clock.today()
        keyed = select(KeyLoss.id).join(KeyCopy, KeyCopy.id == KeyLoss.copy_id).join(Key, Key.id == KeyCopy.key_id)
        asked = keyed
        if state:
            asked = asked.where(_stands(state, today))
        if since is not None:
            asked = asked.where(KeyLoss.at >= clock.begin_of(since))
        if until is not None:
            asked = asked.where(KeyLoss.at < clock.end_of(until))
        if unit_id is not None:
            asked = asked.where(Key.unit_id == unit_id)
        if typed := text.strip():
            begins = "".join(unicodedata.normalize("NFKC", typed).upper().split())
            asked = asked.where(
                or_(
                    KeyLoss.number.startswith(begins, autoescape=True),
                    Key.tag.startswith(begins, autoescape=True),
                    Key.opens.contains(typed, autoescape=True),
                    KeyLoss.reported_by.contains(typed, autoescape=True),
                    Key.unit_id.in_(units_named(self._ground.database, typed)),
                )
            )
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "number": (asked, (KeyLoss.number,)),
            "code": (asked, (Key.shelf, KeyCopy.n, KeyLoss.id)),
            "due": (asked, (KeyLoss.due, KeyLoss.id)),
            "at": (asked, (KeyLoss.at, KeyLoss.id)),
        }
        return Listing(self._ground.database, narrowed | {"today": today}, sorts, ("number", True), self.rows)

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
        local, today = self._ground.clock.local, self._ground.clock.today()
        return [
            {
                **row._asdict(), "code": _code(row), "unit": row.unit or "", "loan": row.loan or "",
                "answerer": row.answerer or "", "at": local(row.at),
                "answered_at": local(row.answered_at) if row.answered_at else None,
                "state": row.answer or ("overdue" if row.due < today else "open"),
            }
            for row in _ROWS.all(session, ids=ids_text(ids))
        ]  # fmt: skip


def _answer(act: Act, loss: KeyLoss, answer: LossAnswer, remark: str) -> None:
    loss.answer, loss.answered_at, loss.answered_by = answer.value, act.at, act.operator.id
    loss.remark = plain(remark)
    act.session.flush()
    step(act, _KIND, loss.id, REPORTED, answer.value)
    digest = fingerprint(act.session, KeyLoss, loss.id)
    act.note(_KIND, loss.id, number=loss.number, answer=answer.value, digest=digest)


def _retire_all(act: Act, key: Key, loss: KeyLoss) -> None:
    """With another lock no copy opens anything any more; what else of them was lost is dealt with by it, too."""
    session = act.session
    copies = session.scalars(select(KeyCopy).where(KeyCopy.key_id == key.id).order_by(KeyCopy.n)).all()
    if lent := next((copy for copy in copies if copy.state == CopyState.OUT), None):
        raise Refusal(mark("{code} is out. Take it back first."), field="answer", code=name_of_copy(session, lent))
    others = select(KeyLoss).join(KeyCopy, KeyCopy.id == KeyLoss.copy_id)
    for other in session.scalars(others.where(KeyCopy.key_id == key.id, KeyLoss.answer == "")):
        _answer(act, other, LossAnswer.LOCK_CHANGED, loss.number)
    for copy in copies:
        if copy.state in (CopyState.IN_CABINET, CopyState.LOST):
            move_copy(act, copy, CopyState.RETIRED, loss.number)


def _settle_missing(act: Act, copy_id: int, remark: str) -> None:
    """What a stock-take missed is settled by its report."""
    missing = (
        StockTakeLine.copy_id == copy_id,
        StockTakeLine.finding == literal_column(f"'{Finding.MISSING.value}'"),
        StockTakeLine.settled_at.is_(None),
        StockTakeLine.stock_take_id.in_(select(StockTake.id).where(StockTake.state == StockTakeState.FINISHED.value)),
    )
    takes = act.session.scalars(select(StockTakeLine.stock_take_id).where(*missing)).all()
    act.session.execute(
        update(StockTakeLine)
        .where(*missing)
        .values(settled_at=act.at, settled_by=act.operator.id, settled=Settling.LOST.value, remark=remark)
        .execution_options(synchronize_session=False)
    )
    for take_id in takes:
        told = {"copy": copy_id, "settled": Settling.LOST.value}
        act.note("stock_take", take_id, **told, digest=fingerprint(act.session, StockTake, take_id))


def _code(row: Any) -> str:
    return code_of(row.tag, row.n, row.copies)


def _stands(state: str, today: date) -> ColumnElement[bool]:
    waits = KeyLoss.answer == literal_column("''")
    match state:
        case "open":
            return and_(waits, KeyLoss.due >= today)
        case "overdue":
            return and_(waits, KeyLoss.due < today)
        case _:
            return KeyLoss.answer == state


_operator, _answerer = aliased(Operator), aliased(Operator)
_other = aliased(KeyCopy)
_copies = select(func.count()).where(_other.key_id == Key.id).correlate(Key)
_ROWS = Prepared(
    select(
        KeyLoss.id, KeyLoss.number, KeyLoss.at, KeyLoss.copy_id, KeyCopy.key_id, Key.tag, KeyCopy.n,
        _copies.scalar_subquery().label("copies"), Key.opens, Key.hook, Unit.code.label("unit"), Key.unit_id,
        KeyLoss.reported_by, KeyLoss.words, KeyLoss.due, KeyLoan.number.label("loan"),
        _operator.name.label("operator"), KeyLoss.answer, KeyLoss.answered_at, _answerer.name.label("answerer"),
        KeyLoss.remark,
    )
    .join(KeyCopy, KeyCopy.id == KeyLoss.copy_id)
    .join(Key, Key.id == KeyCopy.key_id)
    .join(_operator, _operator.id == KeyLoss.operator_id)
    .outerjoin(_answerer, _answerer.id == KeyLoss.answered_by)
    .outerjoin(Unit, Unit.id == Key.unit_id)
    .outerjoin(KeyLoan, KeyLoan.id == KeyLoss.loan_id)
    .where(KeyLoss.id.in_(among_ids()))
)  # fmt: skip
# Written out, because a bound answer would not meet the index of what waits.
_WAITING = Prepared(
    select(
        func.count().label("waiting"),
        func.coalesce(func.min(KeyLoss.due) < bindparam("today", type_=KeyLoss.due.type), False).label("overdue"),
    ).where(KeyLoss.answer == literal_column("''"))
)
