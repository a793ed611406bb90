"""How the desks' rows are asked what was done between two moments: what all such questions have in common."""

from typing import Any

from sqlalchemy import ColumnElement, Select, String, bindparam, cast, func, literal, null, select, type_coerce
from sqlalchemy.orm import aliased

from frontdesk.core.audit import Change
from frontdesk.core.database import Moment
from frontdesk.core.operators import Operator
from frontdesk.core.steps import Step
from frontdesk.residents.records import Unit

Question = tuple[tuple[str, ...], Select[Any]]
"""The kinds of the records that are found, and the question for them."""


def doing(
    record: Any,
    by: Any,
    *where: ColumnElement[bool],
    at: Any = None,
    happened: Any = None,
    number: Any = None,
    code: Any = None,
    text: Any = None,
    unit: Any = None,
    through: Any = None,
    kind: Any = None,
    kinds: tuple[str, ...] = (),
) -> Question:
    """The records of which `at`, when it was done, lies between two moments; `by` is the operator.

    `happened` is the moment that was typed, if one can be; `through` is what the record is reached through, joined
    already; `code` is a key of the words that say more. `kind` tells the kind of each, one of `kinds`, if that is not
    the name of the table.
    """
    at = record.at if at is None else at
    nothing = literal("", String)
    asked: Select[Any] = (
        select(
            at.label("at"), (null() if happened is None else happened).label("happened"),
            (record.number if number is None else number).label("number"),
            (nothing if code is None else code).label("code"), (nothing if text is None else text).label("text"),
            (null() if unit is None else unit).label("unit_id"), (null() if unit is None else Unit.code).label("unit"),
            Operator.id.label("operator_id"), Operator.name.label("who"), record.id.label("record"),
            (literal(record.__tablename__, String) if kind is None else kind).label("link"),
        )
        .select_from(record if through is None else through)
        .join(Operator, Operator.id == by)
        .where(between(at), *where)
    )  # fmt: skip
    if unit is not None:
        asked = asked.outerjoin(Unit, Unit.id == unit)
    return kinds or (record.__tablename__,), asked


def between(at: Any) -> ColumnElement[bool]:
    within: ColumnElement[bool] = at.between(bindparam("since", type_=Moment), bindparam("until", type_=Moment))
    return within


def as_it_was(column: Any, at: Any) -> ColumnElement[Any]:
    """What a column of a record said at a moment, whatever was corrected since: what it said before the first change
    that came later, or else what it says."""
    record, later = column.class_, aliased(Change)
    of_it = (later.kind == record.__tablename__, later.record == record.id, later.field == column.key)
    before = (
        select(later.before)
        .where(*of_it, later.at > at)
        .order_by(later.id)
        .limit(1)
        .correlate_except(later)
        .scalar_subquery()
    )
    if isinstance(column.type, String):
        return func.coalesce(before, column)
    # A change keeps nothing as an empty text.
    said = func.nullif(func.coalesce(before, cast(column, String)), "")
    return type_coerce(said, Moment) if isinstance(column.type, Moment) else cast(said, column.type)


def joined(record: Any, *others: tuple[Any, ColumnElement[bool]]) -> Any:
    joined = record.__table__
    for other, on in others:
        joined = joined.join(other.__table__, on)
    return joined


def stepped(kind: str, *went_to: str) -> tuple[ColumnElement[bool], ...]:
    """That a step led a record of this kind to one of these states. Each is a row of its own, whatever comes after."""
    return Step.kind == kind, Step.went_to.in_(went_to)
