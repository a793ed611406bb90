"""What the duty log has to tell on the file of a unit: what was written of it, and what is still to be done."""

from sqlalchemy import bindparam, select

from frontdesk.core.ground import Ground
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.duty.records import CATEGORIES, DutyEntry
from frontdesk.residents.sections import MOST, Line


def entries_of_unit(ground: Ground, unit_id: int) -> list[Line]:
    """The latest entries of the duty log that name a unit."""
    now = ground.clock.now()
    with ground.database.reading() as session:
        rows = _ENTRIES.all(session, unit=unit_id)
    return [
        Line(
            "duty_entry", row.id, ground.clock.local(row.at),
            " · ".join((say(CATEGORIES[row.category]), " ".join(row.text.split()))),
            *_open(row.follows_up and row.done_at is None, late=row.deadline is not None and row.deadline < now),
        )
        for row in rows
    ]  # fmt: skip


def _open(still: bool, *, late: bool) -> tuple[str, str]:
    return (say("To be done"), "late" if late else "soon") if still else ("", "plain")


_ENTRIES = Prepared(
    select(
        DutyEntry.id, DutyEntry.at, DutyEntry.category, DutyEntry.text, DutyEntry.follows_up, DutyEntry.done_at,
        DutyEntry.deadline,
    )
    .where(DutyEntry.unit_id == bindparam("unit"))
    .order_by(DutyEntry.at.desc())
    .limit(MOST)
)  # fmt: skip
