"""What must be true of the rows of the roster, asked of the rows themselves."""

import json

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit, digest
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.duty.records import RosterEntry, ShiftPattern, Thing
from frontdesk.duty.roster.noted import FROZEN, entries_digest


def swaps_agree(session: Session) -> Fault:
    """Whoever took a shift over took one that came to an end then, of the same day and with the same times."""
    before = aliased(RosterEntry)
    wrong = (
        select(func.count())
        .select_from(RosterEntry)
        .join(before, before.id == RosterEntry.swapped_id)
        .where(
            or_(
                before.removed_at.is_distinct_from(RosterEntry.at),
                before.day != RosterEntry.day,
                before.pattern_id != RosterEntry.pattern_id,
                before.operator_id == RosterEntry.operator_id,
            )
        )
    )
    return counted(session, wrong, "swaps differ from the shifts that were swapped")


def roster_is_as_noted(session: Session) -> Fault:
    """Every entry is as it was written, and was taken off when and by whom the audit chain tells."""
    asked = select(*FROZEN, RosterEntry.removed_at, RosterEntry.removed_by).order_by(RosterEntry.id)
    entries = session.execute(asked).all()
    gone: dict[int, tuple[object, ...]] = {}
    seen = 0
    notes = select(Audit.at, Audit.operator_id, Audit.facts).where(Audit.kind == "roster").order_by(Audit.id)
    for at, operator, facts in session.execute(notes):
        told = json.loads(facts)
        came, seen = entries[seen : seen + told["came"]], seen + told["came"]
        if entries_digest(entry[: len(FROZEN)] for entry in came) != told["digest"]:
            return f"what was written on the roster at {at:%Y-%m-%d %H:%M} UTC is not as noted"
        gone |= dict.fromkeys(told["gone"], (at, operator))
    if seen != len(entries):
        return "the roster has entries that nobody wrote"
    for entry in entries:
        if tuple(entry[len(FROZEN) :]) != gone.get(entry.id, (None, None)):
            return f"roster entry {entry.id} was not taken off as noted"
    return None


def shifts_and_things_are_as_noted(session: Session) -> Fault:
    """What the roster is made of, and what is handed over, is as it was noted last."""
    written = func.json_extract(Audit.facts, "$.digest")
    asked = select(Audit.kind, Audit.record, written).where(
        Audit.kind.in_(("shift_pattern", "thing")), written.is_not(None)
    )
    noted: dict[tuple[str, int], str] = {
        (kind, record): told for kind, record, told in session.execute(asked.order_by(Audit.id))
    }
    for row in (*session.scalars(select(ShiftPattern)), *session.scalars(select(Thing))):
        if noted.pop((row.__tablename__, row.id), None) != digest(row_facts(row)):
            return f"{row.__tablename__} {row.id} is not as noted"
    lost = next(iter(noted), None)
    return f"{lost[0]} {lost[1]} is lost" if lost else None


ROSTER_CHECKS: tuple[Check, ...] = (
    ("roster_swaps", mark("Swapped shifts are as they were before"), swaps_agree),
    ("roster_noted", mark("The roster is as noted in the audit chain"), roster_is_as_noted),
    (
        "roster_kept",
        mark("The kinds of shifts and the things handed over are as noted in the audit chain"),
        shifts_and_things_are_as_noted,
    ),
)
"""The invariants of this module, as `duty.checked` has them."""
