"""What must be true of rules, working days, rights and operators, by which all else goes: they say what was noted."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import String, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, digest
from frontdesk.core.calendar import CalendarDay, day_number
from frontdesk.core.estate import Estate, estate
from frontdesk.core.faults import Fault
from frontdesk.core.operators import Operator, RoleRight, operator_digest
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


def operators_are_as_noted(session: Session) -> Fault:
    """Who may sign in, as what and with which password is as noted, and nobody was let in by hand."""
    told = _digests(session, Operator.__tablename__)
    for operator in session.scalars(select(Operator).order_by(Operator.id)):
        said = told.pop(operator.id, None)
        if said != operator_digest(operator):
            return f"operator {operator.id} is not as noted" if said else f"operator {operator.id} was added by hand"
    return f"operator {min(told)} is lost" if told else None


def estate_is_as_noted(session: Session) -> Fault:
    """The estate's name, and the bank account that stands on its payment notices, are as noted."""
    kept, told = estate(session), _digests(session, Estate.__tablename__)
    return None if kept is not None and told.get(1) == digest(row_facts(kept)) else "the estate is not as noted"


def _digests(session: Session, kind: str) -> dict[int, str]:
    """What the chain said last of each record of a kind."""
    told = func.json_extract(Audit.facts, "$.digest", type_=String)
    asked = select(Audit.record, told).where(Audit.kind == kind, told.is_not(None)).order_by(Audit.id)
    return dict(session.execute(asked).all())


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
