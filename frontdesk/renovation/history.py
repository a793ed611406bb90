"""All that is kept of a case besides its own row: scope, documents, reviews, steps, what was corrected."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Change
from frontdesk.core.clock import Clock
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Step
from frontdesk.renovation.flow import KIND
from frontdesk.renovation.records import Document, PermitReview, ScopeItem

Teller = Callable[[Session, int], Mapping[str, Any]]
"""A case → what one of its desks has to tell of it, by names of its own, so that acts know whether they are offered."""


def tellers() -> tuple[Teller, ...]:
    """What the desks of renovation tell of a case besides; each is kept beside its acts."""
    from frontdesk.renovation import passes
    from frontdesk.renovation.extensions import open_told
    from frontdesk.renovation.rectificationlists import open_at
    from frontdesk.renovation.refunding import money_of

    return (open_at, passes.tell, money_of, open_told)


def told_of(session: Session, clock: Clock, permit_id: int) -> dict[str, Any]:
    """What is kept of a case, times on the estate's wall; besides what `tellers` tell.

    scope, in the order in which it was entered: id, text, place, risk. documents: id, document, shown, words, at, who.
    The latest first: reviews: stage, outcome, at, who, words. steps: at, who, came_from, went_to, remark. changes: at,
    who, field, before, after.
    """
    told: dict[str, Any] = {
        name: [_on_the_wall(row._asdict(), clock) for row in asked.all(session, permit=permit_id)]
        for name, asked in _TOLD.items()
    }
    for tell in tellers():
        told |= tell(session, permit_id)
    return told


def _on_the_wall(told: dict[str, Any], clock: Clock) -> dict[str, Any]:
    return {name: clock.local(value) if isinstance(value, datetime) else value for name, value in told.items()}


_THIS: Any = bindparam("permit")
_WHO = Operator.name.label("who")


def _by_operator(asked: Any, record: Any, *order: Any) -> Select[Any]:
    """The rows of a case with the operator who kept each."""
    joined: Select[Any] = asked.join(Operator, Operator.id == record.operator_id).where(record.permit_id == _THIS)
    return joined.order_by(*order)


_TOLD: Mapping[str, Prepared] = {
    name: Prepared(asked)
    for name, asked in {
        "scope": select(ScopeItem.id, ScopeItem.text, ScopeItem.place, ScopeItem.risk)
        .where(ScopeItem.permit_id == _THIS, ScopeItem.removed_at.is_(None))
        .order_by(ScopeItem.id),
        "documents": _by_operator(
            select(Document.id, Document.document, Document.shown, Document.words, Document.at, _WHO).where(
                Document.removed_at.is_(None)
            ),
            Document, Document.id,
        ),
        "reviews": _by_operator(
            select(PermitReview.stage, PermitReview.outcome, PermitReview.at, _WHO, PermitReview.words),
            PermitReview, PermitReview.id.desc(),
        ),
        "steps": select(Step.at, _WHO, Step.came_from, Step.went_to, Step.remark)
        .join(Operator, Operator.id == Step.operator_id)
        .where(Step.kind == KIND, Step.record == _THIS)
        .order_by(Step.id.desc()),
        "changes": select(Change.at, _WHO, Change.field, Change.before, Change.after)
        .join(Operator, Operator.id == Change.operator_id)
        .where(Change.kind == KIND, Change.record == _THIS)
        .order_by(Change.id.desc()),
    }.items()
}  # fmt: skip
