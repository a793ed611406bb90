"""The questions that find what the renovation desk did, for the log: permits, passes, inspections, notices, changes."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, String, case, cast, func, select

from frontdesk.core.steps import Step
from frontdesk.duty.asking import Question, between, doing, joined, stepped
from frontdesk.renovation.records import OUTCOMES, Outcome, Permit, PermitReview, PermitState, Stage
from frontdesk.renovation.records.changes import (
    COMPLETION_KINDS,
    Completion,
    ContractorChange,
    Extension,
    ExtensionState,
    OwnerChange,
)
from frontdesk.renovation.records.inspections import (
    ANSWERS,
    VIOLATIONS,
    Answer,
    HotWork,
    HotWorkState,
    Inspection,
    InspectionKind,
    Recheck,
    Rectification,
    RectificationState,
    StopWork,
)
from frontdesk.renovation.records.workers import PassState, WorkerPass

_PERMIT = Permit.__tablename__


def _moved(went_to: PermitState, *where: ColumnElement[bool]) -> Question:
    """The permits that went into a state."""
    return doing(
        Permit, Step.operator_id, *stepped(_PERMIT, went_to.value), *where, at=Step.at, unit=Permit.unit_id,
        through=joined(Step, (Permit, Permit.id == Step.record)),
    )  # fmt: skip


def _case(record: Any, by: Any, *where: ColumnElement[bool], **told: Any) -> Question:
    """Rows that hang on a permit, and have no number of their own, as something done with the permit."""
    through = joined(record, (Permit, Permit.id == record.permit_id))
    return doing(Permit, by, *where, through=through, unit=Permit.unit_id, **{"at": record.at} | told)


def _of_case(record: Any, by: Any, *where: ColumnElement[bool], **told: Any) -> Question:
    """Rows that hang on a permit, under their own numbers."""
    through = joined(record, (Permit, Permit.id == record.permit_id))
    return doing(record, by, *where, through=through, unit=Permit.unit_id, **told)


def _stepped(record: Any, went_to: str, *where: ColumnElement[bool], **told: Any) -> Question:
    """Rows that hang on a permit and went into a state of their own."""
    through = joined(Step, (record, record.id == Step.record), (Permit, Permit.id == record.permit_id))
    return doing(
        record, Step.operator_id, *stepped(record.__tablename__, went_to), *where, at=Step.at, unit=Permit.unit_id,
        through=through, **told,
    )  # fmt: skip


def _extension(went_to: ExtensionState) -> Question:
    """What became of an extension, as something done with the permit."""
    through = joined(Step, (Extension, Extension.id == Step.record), (Permit, Permit.id == Extension.permit_id))
    return doing(
        Permit, Step.operator_id, *stepped(Extension.__tablename__, went_to.value), at=Step.at, unit=Permit.unit_id,
        text=cast(Extension.until, String), through=through,
    )  # fmt: skip


def _reviewed(stage: Stage) -> Question:
    """What was refused is told as that."""
    kept = PermitReview.outcome != Outcome.REJECTED.value
    return _case(
        PermitReview, PermitReview.operator_id, PermitReview.stage == stage.value, kept, code=PermitReview.outcome
    )


def _inspected(*where: ColumnElement[bool]) -> Question:
    return _of_case(
        Inspection, Inspection.operator_id, *where, at=Inspection.entered_at, happened=Inspection.at,
        code=Inspection.answer,
    )  # fmt: skip


def _passes() -> Question:
    """Passes that were issued at once for a site, from the first number to the last."""
    first, last = func.min(WorkerPass.number), func.max(WorkerPass.number)
    batch = (
        select(
            WorkerPass.at, WorkerPass.operator_id, WorkerPass.permit_id, func.min(WorkerPass.id).label("id"),
            case((first == last, first), else_=first + "–" + last).label("number"),
            cast(func.count(), String).label("count"),
        )
        .where(between(WorkerPass.at))
        .group_by(WorkerPass.at, WorkerPass.operator_id, WorkerPass.permit_id)
        .subquery()
    )  # fmt: skip
    through = batch.join(Permit.__table__, Permit.id == batch.c.permit_id).join(
        WorkerPass.__table__, WorkerPass.id == batch.c.id
    )
    return doing(
        WorkerPass, batch.c.operator_id, at=batch.c.at, number=batch.c.number, text=batch.c.count, unit=Permit.unit_id,
        through=through,
    )  # fmt: skip


def _rechecked(*where: ColumnElement[bool]) -> Question:
    through = joined(
        Recheck, (Rectification, Rectification.id == Recheck.rectification_id),
        (Permit, Permit.id == Rectification.permit_id),
    )  # fmt: skip
    return doing(
        Rectification, Recheck.operator_id, *where, at=Recheck.entered_at, happened=Recheck.at,
        code=Rectification.violation, unit=Permit.unit_id, through=through,
    )  # fmt: skip


def _completed(*where: ColumnElement[bool]) -> Question:
    return _case(
        Completion, Completion.operator_id, *where, at=Completion.entered_at, happened=Completion.at,
        code=Completion.kind,
    )  # fmt: skip


_FAULTS = Inspection.answer == Answer.FAULTS.value
_SPOT_CHECK = Inspection.kind == InspectionKind.SPOT_CHECK.value

PERMIT_QUESTIONS: Mapping[str, Question] = {
    "permit_applied": _moved(PermitState.APPLIED, Step.came_from == PermitState.DRAFT.value),
    "permit_first_review": _reviewed(Stage.FIRST),
    "permit_final_review": _reviewed(Stage.FINAL),
    "permit_consented": _moved(PermitState.APPLIED, Step.came_from == PermitState.REFERRED.value),
    "permit_refused": _moved(PermitState.REJECTED),
    "permit_withdrawn": _moved(PermitState.WITHDRAWN),
    "permit_issued": _moved(PermitState.ISSUED),
    "passes_issued": _passes(),
    "pass_returned": _stepped(WorkerPass, PassState.RETURNED.value),
    "pass_lost": _stepped(WorkerPass, PassState.LOST.value),
    "pass_cancelled": _stepped(WorkerPass, PassState.CANCELLED.value),
    "inspected": _inspected(~_FAULTS, ~_SPOT_CHECK),
    "inspected_faults": _inspected(_FAULTS, ~_SPOT_CHECK),
    "inspected_spot_check": _inspected(_SPOT_CHECK),
    "notice_issued": _of_case(
        Rectification, Rectification.operator_id, code=Rectification.violation, text=Rectification.place
    ),
    "notice_served": _stepped(
        Rectification, RectificationState.SERVED.value, happened=Rectification.served_at, code=Rectification.violation
    ),
    "notice_put_right": _rechecked(Recheck.put_right.is_(True)),
    "notice_not_put_right": _rechecked(~Recheck.put_right),
    "notice_cancelled": _stepped(
        Rectification, RectificationState.CANCELLED.value, code=Rectification.violation
    ),
    "works_stopped": _of_case(StopWork, StopWork.operator_id),
    "works_resumed": _of_case(StopWork, StopWork.lifted_by, at=StopWork.lifted_at),
    "hot_work_allowed": _of_case(HotWork, HotWork.operator_id, text=HotWork.place),
    "hot_work_checked": _stepped(HotWork, HotWorkState.CLOSED.value, text=HotWork.place),
    "hot_work_cancelled": _stepped(HotWork, HotWorkState.CANCELLED.value, text=HotWork.place),
    "extension_applied": _case(Extension, Extension.operator_id, text=cast(Extension.until, String)),
    "extension_approved": _extension(ExtensionState.APPROVED),
    "extension_rejected": _extension(ExtensionState.REJECTED),
    "extension_withdrawn": _extension(ExtensionState.WITHDRAWN),
    "contractor_changed": _case(ContractorChange, ContractorChange.operator_id),
    "permit_passed_on": _case(OwnerChange, OwnerChange.operator_id),
    "works_done": _moved(PermitState.COMPLETING),
    "completion_passed": _completed(Completion.passed.is_(True)),
    "completion_failed": _completed(~Completion.passed),
    "permit_filed": _moved(PermitState.FILED),
}  # fmt: skip
"""The question for each thing that is done, in the order of `DOINGS`."""

PERMIT_WORDS: Mapping[str, Mapping[Any, str]] = {
    "permit_first_review": OUTCOMES, "permit_final_review": OUTCOMES, "inspected": ANSWERS,
    "inspected_faults": ANSWERS, "inspected_spot_check": ANSWERS, "notice_issued": VIOLATIONS,
    "notice_served": VIOLATIONS, "notice_put_right": VIOLATIONS, "notice_not_put_right": VIOLATIONS,
    "notice_cancelled": VIOLATIONS, "completion_passed": COMPLETION_KINDS, "completion_failed": COMPLETION_KINDS,
}  # fmt: skip
"""What a code says."""
