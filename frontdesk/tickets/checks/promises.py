"""What must be true of tickets and incidents as a whole: where they stand, what is promised, what is noted of them."""

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import String, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit, digest
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.numbering import gap
from frontdesk.core.steps import astray, row_facts
from frontdesk.core.words import mark
from frontdesk.tickets.flow import PROMISED, ticket_digest
from frontdesk.tickets.records import NEXT, OVER, PREFIXES, Deadline, Ticket
from frontdesk.tickets.records.incidents import Incident

_AT_ONCE = 1000


def tickets_follow_steps(session: Session) -> Fault:
    """Every ticket came where it stands by moves that its kind allows, each a step of its own."""
    asked = select(Ticket.kind, Ticket.id, Ticket.state).execution_options(yield_per=_AT_ONCE)
    moves = {kind.value: allowed for kind, allowed in NEXT.items()}
    return astray(session, moves, ((row.kind, row.id, row.state) for row in session.execute(asked)))


def tickets_tell_what_is_due(session: Session) -> Fault:
    """A ticket repeats the nearest of what is promised and not met, and owes nothing once it is over."""
    return (
        counted(session, _TOLD_WRONGLY, "tickets differ from their deadlines")
        or counted(session, _OWED_FOR_NOTHING, "deadlines are open of tickets that are over")
        or counted(session, _RULED_WRONGLY, "deadlines differ from the rule that set them")
    )


def tickets_are_as_noted(session: Session) -> Fault:
    """What tickets and incidents say, and what was promised of tickets, is what the audit chain notes of them, and none
    is lost."""
    promises = _promises(session)
    records: tuple[tuple[Any, Callable[[Any], str]], ...] = (
        (Ticket, lambda ticket: ticket_digest(ticket, promises(ticket.id))),
        (Incident, lambda incident: digest(row_facts(incident))),
    )
    for record, fingerprint in records:
        kind = record.__tablename__
        told = func.json_extract(Audit.facts, "$.digest", type_=String)
        asked = select(Audit.record, told).where(Audit.kind == kind, told.is_not(None)).order_by(Audit.id)
        # What a list brought in and took with it has no digest any more.
        noted = {row: said for row, said in dict(session.execute(asked).all()).items() if said}
        for row in session.scalars(select(record).order_by(record.id).execution_options(yield_per=_AT_ONCE)):
            if noted.pop(row.id, None) != fingerprint(row):
                return f"{kind} {row.id} is not as noted"
        if noted:
            return f"{kind} {min(noted)} is lost"
    return None


def _promises(session: Session) -> Callable[[int], list[Any]]:
    """What was promised of one ticket after the other, which are asked for by rising ids."""
    asked = PROMISED.add_columns(Deadline.ticket_id).execution_options(yield_per=_AT_ONCE)
    groups: Iterator[tuple[int, Any]] = groupby(session.execute(asked), key=lambda row: row.ticket_id)
    ahead: list[tuple[int, list[Any]]] = []

    def promises(ticket_id: int) -> list[Any]:
        if not ahead and (group := next(groups, None)) is not None:
            ahead.append((group[0], [row[:-1] for row in group[1]]))
        return ahead.pop()[1] if ahead and ahead[0][0] == ticket_id else []

    return promises


def tickets_are_numbered_without_gap(session: Session) -> Fault:
    """Each day's tickets of a kind, and its incidents, are numbered from 1 to the counter without a gap."""
    return gap(session, {**dict.fromkeys(PREFIXES.values(), Ticket.number), "TF": Incident.number})


_open = aliased(Deadline)
_IS_OPEN = and_(_open.met_at.is_(None), _open.dropped_at.is_(None))
_NEAREST = (
    select(_open.id)
    .where(_open.ticket_id == Ticket.id, _IS_OPEN)
    .order_by(_open.due, _open.id)
    .limit(1)
    .correlate(Ticket)
    .scalar_subquery()
)
_TOLD_WRONGLY = (
    select(func.count(Ticket.id))
    .outerjoin(Deadline, Deadline.id == _NEAREST)
    .where(
        or_(
            Ticket.due_at.is_distinct_from(Deadline.due),
            Ticket.due_what != func.coalesce(Deadline.what, ""),
        )
    )
)
_OWED_FOR_NOTHING = select(func.count(_open.id)).where(
    _IS_OPEN, exists().where(Ticket.id == _open.ticket_id, Ticket.state.in_([state.value for state in OVER]))
)
_RULED_WRONGLY = select(func.count(Deadline.id)).where((Deadline.rule == "") != (Deadline.value == ""))

PROMISE_CHECKS: tuple[Check, ...] = (
    ("tickets", mark("Tickets stand where their steps lead"), tickets_follow_steps),
    ("deadlines", mark("Tickets tell what is due next"), tickets_tell_what_is_due),
    ("tickets_noted", mark("Tickets and incidents are as noted in the audit chain"), tickets_are_as_noted),
    ("ticket_numbers", mark("Numbers of tickets and incidents have no gaps"), tickets_are_numbered_without_gap),
)
"""Every invariant of tickets and incidents: its name for machines, its name on screen, and how it is asked."""
