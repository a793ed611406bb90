"""What becomes of a line of a register: added, changed, stopped or used again, by whom, before and after."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import delete, select, update

from frontdesk.core.audit import Audit, Change, digest, note_changes
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import Step, note_gone, row_facts
from frontdesk.core.words import mark


@dataclass(frozen=True)
class Past:
    """One thing that happened, on the estate's wall: an `act` such as price_stopped, or a `field` that said `before`
    and says `after`."""

    at: datetime
    who: str
    act: str = ""
    field: str = ""
    before: str = ""
    after: str = ""


def check_shown(row: Any, shown: Mapping[str, Any], name: str) -> None:
    """Refuses to change a line that does not say any more what was shown of it, by its columns."""
    if any(getattr(row, field) != value for field, value in shown.items()):
        raise Refusal(mark("{number} has been changed meanwhile. Look at it again."), number=name)


def note_line(act: Act, row: Any, **facts: Any) -> None:
    """Note a line with its fingerprint, in the act that added, stopped or resumed it."""
    act.session.flush()
    act.note(row.__tablename__, row.id, **facts, digest=digest(row_facts(row)))


def note_line_changes(act: Act, row: Any, changes: dict[str, tuple[str, str]]) -> None:
    """Keep before and after of each field of a line that the act has changed, and note it as it is now."""
    if changes:
        told = note_changes(act.session, act.at, act.operator.id, row.__tablename__, row.id, changes)
        note_line(act, row, fields=sorted(changes), **told)


def forget_said(act: Act, kind: str, records: Sequence[int]) -> None:
    """Erase what fields of these records said before they were changed, and the words of their steps.

    The act's next note tells what is gone: what goes otherwise is taken for lost by `frontdesk check`.
    """
    session = act.session
    changes = session.scalars(select(Change.id).where(Change.kind == kind, Change.record.in_(records))).all()
    worded = (Step.kind == kind, Step.record.in_(records), Step.remark != "")
    steps = session.scalars(select(Step.id).where(*worded)).all()
    for asked in (
        delete(Change).where(Change.kind == kind, Change.record.in_(records)),
        update(Step).where(*worded).values(remark="", salt=""),
    ):
        session.execute(asked.execution_options(synchronize_session=False))
    note_gone(act, changes=changes, words=steps)


def past_of(ground: Ground, kind: str, record: int, changing: str) -> list[Past]:
    """What became of a record, the latest first; `changing` is the act by which fields are changed."""
    local = ground.clock.local
    with ground.database.reading() as session:
        changes = session.execute(
            select(Change.at, Operator.name, Change.field, Change.before, Change.after)
            .join(Operator, Operator.id == Change.operator_id)
            .where(Change.kind == kind, Change.record == record)
            .order_by(Change.id.desc())
        )
        told = [Past(local(row.at), row.name, "", row.field, row.before, row.after) for row in changes]
        acts = session.execute(
            select(Audit.at, Operator.name, Audit.act)
            .join(Operator, Operator.id == Audit.operator_id)
            .where(Audit.kind == kind, Audit.record == record, Audit.act != changing)
            .order_by(Audit.id.desc())
        )
        told += [Past(local(row.at), row.name, row.act) for row in acts]
    return sorted(told, key=attrgetter("at"), reverse=True)
