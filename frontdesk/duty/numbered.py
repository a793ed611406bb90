"""Shifts, lines of the log and handovers found by their numbers; and the document that a line is about."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.documents import LAST, Documents
from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.operators import Operator
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark, say
from frontdesk.duty.records import CATEGORIES, SHIFT_STATES, DutyEntry, Handover, Shift, ShiftState
from frontdesk.fees.records import BillingRun, Receipt
from frontdesk.fees.records.cases import Deduction, Refund, Waiver
from frontdesk.fees.records.closing import DayClose, HandIn
from frontdesk.fees.records.dunning import DunningLetter
from frontdesk.keys.records import KeyCustody, KeyHandover, KeyLoan, KeyLoss, StockTake
from frontdesk.reception.records import Enquiry, Visit
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_NUMBERED = Documents({"ZB": Shift, "JB": Handover})
_LINE = re.compile(r"\s*(ZB\d{8}-\d+)/(\d{1,9})\s*", re.ASCII | re.IGNORECASE)


def line_number(shift: str, n: int) -> str:
    """The number of a line: that of its shift, and its place in the log, `ZB20261122-0001/3`."""
    return f"{shift}/{n}"


class DutyNumbers:
    """Looks up what the duty desk numbers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """What (kind, id) has a number that begins so, the latest first: `ZB20261122-0001`, `jb2026`; or is this line,
        `ZB20261122-0001/3`."""
        with self._ground.database.reading() as session:
            line = _LINE.fullmatch(text)
            if line is not None:
                found = _NAMED_LINE.all(session, number=line[1].upper(), n=int(line[2]))
                return [("duty_entry", row.id) for row in found]
            return _NUMBERED.begun(session, text, most)

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kinds shift, duty_entry and handover, in the order of the hits."""
        asked = {"shift": _shifts, "duty_entry": _lines, "handover": _handovers}
        return cards_of(self._ground.database, hits, asked)


def document_named(session: Session, number: str) -> tuple[str, int, str]:
    """The document with a number, as (kind, id, number). Refuses a number that no document of the counter has."""
    wanted = number.strip().upper()
    asked = _DOCUMENTS.get(wanted[:2])
    found = asked[1].scalar(session, number=wanted) if asked else None
    if asked is None or found is None:
        raise Refusal(mark("There is no document {number}."), field="about", number=number[:20])
    return asked[0], found, wanted


def lines_named(session: Session, text: str) -> ColumnElement[bool] | None:
    """That a line has the number that was typed, or is of a shift whose number begins so; None when it is no number."""
    line = _LINE.fullmatch(text)
    if line is not None:
        return DutyEntry.id.in_([row.id for row in _NAMED_LINE.all(session, number=line[1].upper(), n=int(line[2]))])
    begins = _NUMBERED.beginning(text)
    if begins is None or begins[0] != "shift":
        return None
    return DutyEntry.shift_id.in_(select(Shift.id).where(Shift.number >= begins[1], Shift.number < begins[1] + LAST))


def _shifts(session: Session, ids: str) -> Iterator[Card]:
    for row in _SHIFTS.all(session, ids=ids):
        detail = f"{row.day} {row.name}  {row.who}  {say(SHIFT_STATES[ShiftState(row.state)])}"
        yield Card("shift", row.id, None, row.number, detail)


def _handovers(session: Session, ids: str) -> Iterator[Card]:
    for row in _HANDOVERS.all(session, ids=ids):
        yield Card("handover", row.id, None, row.number, f"{row.shift}  {row.day} {row.name}  {row.who}")


def _lines(session: Session, ids: str) -> Iterator[Card]:
    for row in _LINES.all(session, ids=ids):
        detail = "  ".join(filter(None, (row.unit, say(CATEGORIES[row.category]), row.text[:60])))
        yield Card("duty_entry", row.id, row.unit_id, line_number(row.number, row.n), detail)


def _document(record: Any) -> tuple[str, Prepared]:
    return record.__tablename__, Prepared(select(record.id).where(record.number == bindparam("number")))


_DOCUMENTS: Mapping[str, tuple[str, Prepared]] = {
    "LF": _document(Visit),
    "ZX": _document(Enquiry),
    "JY": _document(KeyLoan),
    "LT": _document(KeyCustody),
    "PD": _document(StockTake),
    "GS": _document(KeyLoss),
    "YJ": _document(KeyHandover),
    "SJ": _document(Receipt),
    "CZ": _document(BillingRun),
    "CJ": _document(DunningLetter),
    "TK": _document(Refund),
    "JM": _document(Waiver),
    "KK": _document(Deduction),
    "RJ": _document(DayClose),
    "JK": _document(HandIn),
    "ZB": _document(Shift),
    "JB": _document(Handover),
}
"""What a line may be about, by the letters of its number."""
_NAMED_LINE = Prepared(
    select(DutyEntry.id)
    .join(Shift, Shift.id == DutyEntry.shift_id)
    .where(Shift.number == bindparam("number"), DutyEntry.n == bindparam("n"))
)
_SHIFTS = Prepared(
    select(Shift.id, Shift.number, Shift.day, Shift.name, Shift.state, Operator.name.label("who"))
    .join(Operator, Operator.id == Shift.operator_id)
    .where(Shift.id.in_(among_ids()))
)
_HANDOVERS = Prepared(
    select(
        Handover.id, Handover.number, Shift.number.label("shift"), Shift.day, Shift.name, Operator.name.label("who")
    )
    .join(Shift, Shift.id == Handover.shift_id)
    .join(Operator, Operator.id == Handover.operator_id)
    .where(Handover.id.in_(among_ids()))
)  # fmt: skip
_LINES = Prepared(
    select(
        DutyEntry.id, DutyEntry.n, DutyEntry.category, DutyEntry.text, DutyEntry.unit_id, Unit.code.label("unit"),
        Shift.number,
    )
    .join(Shift, Shift.id == DutyEntry.shift_id)
    .outerjoin(Unit, Unit.id == DutyEntry.unit_id)
    .where(DutyEntry.id.in_(among_ids()))
)  # fmt: skip
