"""What must be true of work and of quotes: their lines add up, what is charged agrees with the fee desk."""

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import String, and_, cast, exists, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit, digest
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.numbering import gap
from frontdesk.core.steps import astray, row_facts
from frontdesk.core.words import mark
from frontdesk.fees.records import Charge, State
from frontdesk.tickets.records import Duty, Ticket, TicketState
from frontdesk.tickets.records.work import QUOTE_NEXT, Quote, QuoteState, Work, WorkLine


def lines_add_up(session: Session) -> Fault:
    """A quote or work costs what its lines cost, which count from 1, and no quote is without lines."""
    for record, of in ((Quote, WorkLine.quote_id), (Work, WorkLine.work_id)):
        total = func.coalesce(select(func.sum(WorkLine.amount)).where(of == record.id).scalar_subquery(), 0)
        wrong = select(func.count(record.id)).where(record.total != total)
        if fault := counted(session, wrong, f"rows of {record.__tablename__} differ from their lines"):
            return fault
        counts = or_(func.max(WorkLine.n) != func.count(), func.count(WorkLine.n.distinct()) != func.count())
        uneven = select(func.count()).select_from(select(of).group_by(of).having(of.is_not(None), counts).subquery())
        if fault := counted(session, uneven, f"rows of {record.__tablename__} miss a line"):
            return fault
    bare = ~exists().where(WorkLine.quote_id == Quote.id)
    return counted(session, select(func.count(Quote.id)).where(bare), "quotes have no lines")


def work_is_charged(session: Session) -> Fault:
    """What the resident bears and costs anything was charged, to the fen, and nothing else was; whoever is asked to pay
    has a charge."""
    wanted = and_(Work.duty == Duty.RESIDENT.value, Work.total > 0)
    source = literal("ticket ") + cast(Work.ticket_id, String) + " " + cast(Work.n, String)
    alike = exists().where(Charge.id == Work.charge_id, Charge.amount == Work.total, Charge.source == source)
    wrong = select(func.count(Work.id)).where(or_(wanted & ~alike, ~wanted & Work.charge_id.is_not(None)))
    stray = select(func.count(Charge.id)).where(
        Charge.source.startswith("ticket "), ~exists().where(Work.charge_id == Charge.id)
    )
    charged = exists().where(Work.ticket_id == Ticket.id, Work.charge_id.is_not(None))
    asked = select(func.count(Ticket.id)).where(Ticket.state == TicketState.TO_PAY.value, ~charged)
    return (
        counted(session, wrong, "works differ from what they were charged as")
        or counted(session, stray, "charges of work that is not there")
        or counted(session, asked, "tickets are to be paid and charged nothing")
    )


def quotes_bind(session: Session) -> Fault:
    """Quotes stand where their steps lead; no more was charged by one than it says, and by none nobody agreed to."""
    standing = session.execute(select(Quote.id, Quote.state)).yield_per(5000)
    stands = and_(Charge.id == Work.charge_id, Charge.state != State.VOIDED.value)
    charged = select(func.sum(Work.total)).join(Charge, stands).where(Work.quote_id == Quote.id).scalar_subquery()
    over = select(func.count(Quote.id)).where(charged > Quote.total)
    other = aliased(Quote)
    strange = (
        select(func.count(Work.id))
        .join(other, other.id == Work.quote_id)
        .where(or_(other.ticket_id != Work.ticket_id, other.signed_by == ""))
    )
    settled = select(func.count(Quote.id)).where(
        or_(
            (Quote.state == QuoteState.OFFERED.value) & Quote.settled_at.is_not(None),
            Quote.state.in_((QuoteState.AGREED.value, QuoteState.DECLINED.value)) & Quote.settled_at.is_(None),
        )
    )
    return (
        astray(session, {"quote": QUOTE_NEXT}, (("quote", id_, state) for id_, state in standing))
        or counted(session, over, "quotes were charged more than they say")
        or counted(session, strange, "works refer to quotes that nobody agreed to")
        or counted(session, settled, "quotes are settled without a moment, or open with one")
    )


def work_is_as_noted(session: Session) -> Fault:
    """What quotes and work say, line by line, is what the audit chain notes of them, and none is lost."""
    for record, of in ((Quote, WorkLine.quote_id), (Work, WorkLine.work_id)):
        kind = record.__tablename__
        noted = _noted(session, kind)
        lines = _lines(session, of)
        rows: Any = session.scalars(select(record).order_by(record.id).execution_options(yield_per=1000))
        for row in rows:
            if noted.pop(row.id, None) != digest([row_facts(row), lines(row.id)]):
                return f"{kind} {row.id} is not as noted"
        if noted:
            return f"{kind} {min(noted)} is lost"
    return None


def quotes_are_numbered_without_gap(session: Session) -> Fault:
    """Each day's quotes are numbered from 1 to the counter without a gap."""
    return gap(session, {"BJ": Quote.number})


WORK_CHECKS: tuple[Check, ...] = (
    ("work_lines", mark("Quotes and work cost what their lines cost"), lines_add_up),
    ("work_charges", mark("Chargeable work agrees with its charges"), work_is_charged),
    ("quotes", mark("No more is charged than was agreed to"), quotes_bind),
    ("work_noted", mark("Quotes and work are as noted in the audit chain"), work_is_as_noted),
    ("quote_numbers", mark("Numbers of quotes have no gaps"), quotes_are_numbered_without_gap),
)
"""Every invariant of work and quotes: its name for machines, its name on screen, and how it is asked."""


def _noted(session: Session, kind: str) -> dict[int, str]:
    told = func.json_extract(Audit.facts, "$.digest", type_=String)
    asked = select(Audit.record, told).where(Audit.kind == kind, told.is_not(None)).order_by(Audit.id)
    # What a list brought in and took with it has no digest any more.
    return {record: noted for record, noted in dict(session.execute(asked).all()).items() if noted}


def _lines(session: Session, of: Any) -> Callable[[int], list[dict[str, Any]]]:
    """The lines of one record after the other, as `lines_told` tells them, which are asked for by rising ids."""
    told = ("kind", "name", "measure", "quantity", "price", "amount")
    columns = (of, *(WorkLine.__table__.c[name] for name in told))
    asked = select(*columns).where(of.is_not(None)).order_by(of, WorkLine.n).execution_options(yield_per=5000)
    groups: Iterator[tuple[int, Any]] = groupby(session.execute(asked), key=lambda row: row[0])
    ahead: list[tuple[int, list[dict[str, Any]]]] = []

    def lines(record: int) -> list[dict[str, Any]]:
        if not ahead and (group := next(groups, None)) is not None:
            ahead.append((group[0], [dict(zip(told, row[1:], strict=True)) for row in group[1]]))
        return ahead.pop()[1] if ahead and ahead[0][0] == record else []

    return lines
