"""What must be true of the registers of the ticket desk: who repairs, what it costs and how long developers answer."""

from typing import Any

from sqlalchemy import String, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, digest
from frontdesk.core.faults import Check, Fault
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.tickets.records.work import PriceItem, Team, Technician, WarrantyStart, WarrantyTerm

_RECORDS: tuple[tuple[Any, str], ...] = (
    (Technician, "id"), (Team, "id"), (PriceItem, "id"), (WarrantyTerm, "id"), (WarrantyStart, "building_id"),
)  # fmt: skip


def registers_are_as_noted(session: Session) -> Fault:
    """Each line is what the audit chain notes of it, and none is lost; of a day that was taken away it notes that."""
    told = func.json_extract(Audit.facts, "$.digest", type_=String)
    for record, key in _RECORDS:
        kind = record.__tablename__
        asked = select(Audit.record, told).where(Audit.kind == kind, told.is_not(None)).order_by(Audit.id)
        noted = {line: said for line, said in dict(session.execute(asked).all()).items() if said}
        for row in session.scalars(select(record)):
            line = getattr(row, key)
            if noted.pop(line, None) != digest(row_facts(row)):
                return f"{kind} {line} is not as noted"
        if noted:
            return f"{kind} {min(noted)} is lost"
    return None


REGISTER_CHECKS: tuple[Check, ...] = (
    (
        "ticket_registers",
        mark("Workers, prices and warranties are as noted in the audit chain"),
        registers_are_as_noted,
    ),
)
"""Every invariant of the registers: its name for machines, its name on screen, and how it is asked."""
