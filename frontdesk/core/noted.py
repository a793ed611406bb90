"""What must be true of rules, working days and the table of rights, by which all else goes: they say what was noted."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import String, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, digest
from frontdesk.core.calendar import CalendarDay, day_number
from frontdesk.core.faults import Fault
from frontdesk.core.operators import RoleRight
from frontdesk.core.rules import Rule
from frontdesk.core.steps import row_facts

_RECORDS: tuple[tuple[Any, Callable[[Any], int]], ...] = (
    (Rule, lambda rule: int(rule.id)),
    (CalendarDay, lambda kept: day_number(kept.day)),
)


def rules_are_as_noted(session: Session) -> Fault:
    """Rules and days say what the audit chain notes of them, none is lost, and none is there that nobody set.

    Of a rule that an earlier version set the chain notes only that it was set.
    """
    return next(filter(None, (_as_noted(session, record, number) for record, number in _RECORDS)), None)


def rights_are_as_noted(session: Session) -> Fault:
    """Every right that was given to a role or taken from it is as noted, and nobody has one by hand."""
    return _as_noted(session, RoleRight, lambda row: int(row.id))


def _as_noted(session: Session, record: Any, number: Callable[[Any], int]) -> Fault:
    kind = record.__tablename__
    told = func.json_extract(Audit.facts, "$.digest", type_=String)
    asked = select(Audit.record, told).where(Audit.kind == kind).order_by(Audit.id)
    noted: dict[int, str | None] = dict(session.execute(asked).all())
    for row in session.scalars(select(record)):
        if noted.pop(number(row), "") not in (None, digest(row_facts(row))):
            return f"{kind} {number(row)} is not as noted"
    lost = [row for row, said in noted.items() if said != ""]
    return f"{kind} {min(lost)} is lost" if lost else None
