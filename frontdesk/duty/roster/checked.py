"""What must be true of the rows of the roster, asked of the rows themselves."""

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.words import mark
from frontdesk.duty.records import RosterEntry


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


ROSTER_CHECKS: tuple[Check, ...] = (("roster_swaps", mark("Swapped shifts are as they were before"), swaps_agree),)
"""The invariants of this module, as `duty.checked` has them."""
