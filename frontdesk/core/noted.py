"""What must be true of rules and working days, by which due times and fees are reckoned: they say what was noted."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import String, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, digest
from frontdesk.core.calendar import CalendarDay, day_number
from frontdesk.core.faults import Fault
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
    for record, number in _RECORDS:
        kind = record.__tablename__
        told = func.json_extract(Audit.facts, "$.digest", type_=String)
        asked = select(Audit.record, told).where(Audit.kind == kind).order_by(Audit.id)
        noted: dict[int, str | None] = dict(session.execute(asked).all())
        for row in session.scalars(select(record)):
            if noted.pop(number(row), "") not in (None, digest(row_facts(row))):
                return f"{kind} {number(row)} is not as noted"
        lost = [row for row, said in noted.items() if said != ""]
        if lost:
            return f"{kind} {min(lost)} is lost"
    return None
