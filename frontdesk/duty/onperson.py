"""What the duty log tells of a person; what was handed over and signed is never altered."""

from sqlalchemy import and_, or_
from sqlalchemy.orm import Session

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.duty.records import CATEGORIES, DutyEntry, Handover
from frontdesk.residents.persons import Known, Trace

_SIGNED = mark(
    "The duty log and the handovers are signed by those who were on duty; altered afterwards, they would prove nothing."
)


def obstacles(session: Session, known: Known) -> list[Refusal]:
    """Nothing of the log stands against it."""
    return []


TRACES = (
    Trace(
        DutyEntry, mark("Lines of the duty log"),
        {"at": mark("At"), "category": mark("Category"), "text": mark("Text"), "done_words": mark("What was done")},
        lambda known: and_(
            known.told_in(DutyEntry.text, DutyEntry.done_words),
            or_(DutyEntry.unit_id.is_(None), DutyEntry.unit_id.in_(known.units)),
        ),
        kept=_SIGNED, says={"category": CATEGORIES},
    ),
    Trace(
        Handover, mark("Handovers"), {"number": mark("Number"), "at": mark("At")},
        lambda known: known.told_in(Handover.facts, Handover.reason), kept=_SIGNED,
    ),
)  # fmt: skip
"""Where the duty log tells something of a person."""
