"""Who works on a site: contractors, their workers, and the passes that let these in."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.watching import proved
from frontdesk.core.words import mark


class Contractor(Record):
    """A firm, or a person by themselves, who renovates; `barred` says why it is not let in any more."""

    __tablename__ = "contractor"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    firm: Mapped[bool] = mapped_column(default=True)
    licence: Mapped[str] = mapped_column(default="")
    qualification: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    barred: Mapped[str] = mapped_column(default="")
    active: Mapped[bool] = mapped_column(default=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("name <> ''", name="name"),
        Index("uq_contractor_name", "name", unique=True, sqlite_where=sql("active")),
    )


CONTRACTOR_STATES = {
    "admitted": mark("Admitted"),
    "barred": mark("Not let in any more"),
    "unused": mark("Not used any more"),
}
"""How a contractor stands."""

TRADES = {
    "carpenter": mark("Carpenter"),
    "mason": mark("Mason and tiler"),
    "painter": mark("Painter"),
    "plumber_electrician": mark("Plumber and electrician"),
    "electrician": mark("Electrician"),
    "welder": mark("Welder"),
    "waterproofing": mark("Waterproofing"),
    "demolition": mark("Demolition"),
    "doors_windows": mark("Doors and windows"),
    "installer": mark("Installer"),
    "carrier": mark("Carrier"),
    "site_manager": mark("Site manager"),
    "other": mark("Other"),
}
"""What workers do."""


@proved("name", "id_kind", "id_sealed", "id_masked", "id_index", "card", "phone")
class Worker(Record):
    """Somebody who works on sites; the identity number is sealed, `id_index` finds equal ones unopened.

    `card` is the number of a trade's card (electricians, welders). The photo is an attachment of the worker. Once
    `erased_at` is set, nothing personal is kept.
    """

    __tablename__ = "worker"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    id_kind: Mapped[str] = mapped_column(default="")
    id_sealed: Mapped[bytes | None]
    id_masked: Mapped[str] = mapped_column(default="")
    id_index: Mapped[str | None]
    trade: Mapped[str]
    card: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    contractor_id: Mapped[int | None] = mapped_column(ForeignKey("contractor.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    erased_at: Mapped[datetime | None] = mapped_column(Moment)
    __table_args__ = (
        CheckConstraint("(name = '') = (erased_at IS NOT NULL)", name="name"),
        CheckConstraint("(id_sealed IS NULL) = (id_index IS NULL)", name="id"),
        Index("uq_worker_id_index", "id_index", unique=True, sqlite_where=sql("id_index IS NOT NULL")),
        Index("ix_worker_name", "name"),
    )


WORKER_STATES = {
    "violating": mark("Open violation"),
    "passed": mark("Has a pass"),
    "free": mark("Has no pass"),
}
"""How a worker stands."""


class PassState(StrEnum):
    """Whether a pass is out. That it has expired is reckoned from its last day."""

    ISSUED = "issued"
    LOST = "lost"
    RETURNED = "returned"
    CANCELLED = "cancelled"


PASS_STATES = {
    PassState.ISSUED: mark("Pass issued"),
    PassState.LOST: mark("Lost"),
    PassState.RETURNED: mark("Pass handed in"),
    PassState.CANCELLED: mark("Cancelled"),
}

PASS_NEXT: dict[str, tuple[str, ...]] = {
    "": (PassState.ISSUED,),
    PassState.ISSUED: (PassState.RETURNED, PassState.LOST, PassState.CANCELLED),
    PassState.LOST: (PassState.RETURNED,),
    PassState.RETURNED: (),
    PassState.CANCELLED: (),
}
"""The moves that a pass allows. A lost one that turns up is handed in; one made by mistake is cancelled."""


class PassStanding(StrEnum):
    """How a pass stands on a day."""

    VALID = "valid"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    OVERDUE = "overdue"
    LOST = "lost"
    RETURNED = "returned"
    CANCELLED = "cancelled"


PASS_STANDINGS = {
    PassStanding.VALID: mark("Valid"),
    PassStanding.NOT_YET: mark("Not valid yet"),
    PassStanding.EXPIRED: mark("Expired"),
    PassStanding.OVERDUE: mark("Return overdue"),
    PassStanding.LOST: mark("Lost"),
    PassStanding.RETURNED: mark("Pass handed in"),
    PassStanding.CANCELLED: mark("Cancelled"),
}


@proved("words")
class WorkerPass(Record):
    """Lets a worker onto one site from a day to a day; one pass per person and site, unless it was lost.

    `replaces_id` is the lost one that it stands for. `contractor_id` is whom the worker works for here.
    """

    __tablename__ = "worker_pass"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    worker_id: Mapped[int] = mapped_column(ForeignKey("worker.id"), index=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    contractor_id: Mapped[int | None] = mapped_column(ForeignKey("contractor.id"))
    since: Mapped[date] = mapped_column(Date)
    until: Mapped[date] = mapped_column(Date)
    state: Mapped[str] = mapped_column(default=PassState.ISSUED.value)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    words: Mapped[str] = mapped_column(default="")
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("worker_pass.id"), unique=True)
    __table_args__ = (
        CheckConstraint("state IN ('issued', 'lost', 'returned', 'cancelled')", name="state"),
        CheckConstraint("until >= since", name="until"),
        CheckConstraint("(state = 'issued') = (ended_at IS NULL)", name="ended"),
        Index("ix_worker_pass_at", "at"),
        Index("ix_worker_pass_out", "until", sqlite_where=sql("state = 'issued'")),
        Index("uq_worker_pass_holder", "worker_id", "permit_id", unique=True, sqlite_where=sql("state = 'issued'")),
    )
