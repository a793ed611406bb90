"""Repairs, complaints, suggestions and praise: the rows of the ticket desk, their states and what each allows."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ColumnElement, Date, ForeignKey, Index, Text, column, literal_column, table
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.channels import CHANNELS as CHANNELS
from frontdesk.core.channels import Channel as Channel
from frontdesk.core.database import Moment, Record
from frontdesk.core.words import mark
from frontdesk.tickets.records import incidents as incidents  # so that its table is there too
from frontdesk.tickets.records import work as work  # what a ticket refers to, so that its tables are there too
from frontdesk.tickets.records.deadlines import WHATS as WHATS
from frontdesk.tickets.records.deadlines import Deadline as Deadline
from frontdesk.tickets.records.deadlines import What as What
from frontdesk.tickets.records.notes import NOTE_KINDS as NOTE_KINDS
from frontdesk.tickets.records.notes import NoteKind as NoteKind
from frontdesk.tickets.records.notes import TicketNote as TicketNote


class TicketKind(StrEnum):
    """What was reported; also the kind under which its steps are kept, since each has a course of its own."""

    REPAIR = "repair"
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    PRAISE = "praise"


TICKET_KINDS = {
    TicketKind.REPAIR: mark("Repair"),
    TicketKind.COMPLAINT: mark("Complaint"),
    TicketKind.SUGGESTION: mark("Suggestion"),
    TicketKind.PRAISE: mark("Praise"),
}

PREFIXES = {
    TicketKind.REPAIR: "WX",
    TicketKind.COMPLAINT: "TS",
    TicketKind.SUGGESTION: "TY",
    TicketKind.PRAISE: "BY",
}
"""The letters with which the numbers of each kind begin."""

TAKEN_OVER = "DR"
"""The letters of tickets of any kind that a list of other books brought in, and may take with it."""


REPAIR_CATEGORIES = {
    "plumbing": mark("Plumbing"),
    "electrical": mark("Electrical"),
    "appliance": mark("Appliance"),
    "doors_windows": mark("Doors and windows"),
    "leak": mark("Leak"),
    "safety_facility": mark("Safety facility"),
    "lift": mark("Lift"),
    "public_facility": mark("Public facility"),
    "other": mark("Other"),
}

COMPLAINT_CATEGORIES = {
    "noise": mark("Noise"),
    "parking": mark("Parking"),
    "cleaning": mark("Cleaning"),
    "security": mark("Security"),
    "greenery": mark("Greenery"),
    "manner": mark("Manner of staff"),
    "repairs": mark("Quality of repairs"),
    "fees": mark("Fees"),
    "renovation": mark("Renovation"),
    "pets": mark("Pets"),
    "neighbours": mark("Neighbours"),
    "public_facility": mark("Public facility"),
    "other": mark("Other"),
}
"""What complaints, suggestions and praise are about."""

CATEGORIES = {kind: REPAIR_CATEGORIES if kind == TicketKind.REPAIR else COMPLAINT_CATEGORIES for kind in TicketKind}
"""What tickets of each kind are about."""

CAUSES = {
    "": mark("Not found yet"),
    "staff": mark("Conduct of staff"),
    "procedure": mark("Procedure"),
    "workmanship": mark("Workmanship"),
    "equipment": mark("Equipment"),
    "contractor": mark("Contractor"),
    "neighbour": mark("Another resident"),
    "developer": mark("Developer"),
    "outside": mark("Outside the estate"),
    "other": mark("Other"),
}
"""What a complaint was found to come from."""


class Urgency(StrEnum):
    """How soon a repair must begin."""

    EMERGENCY = "emergency"
    NORMAL = "normal"
    PLANNED = "planned"


URGENCIES = {
    Urgency.EMERGENCY: mark("Emergency"),
    Urgency.NORMAL: mark("Normal"),
    Urgency.PLANNED: mark("Planned"),
}


class Duty(StrEnum):
    """Who bears the work: the estate, the resident (it is chargeable), or the developer (under warranty)."""

    ESTATE = "estate"
    RESIDENT = "resident"
    DEVELOPER = "developer"


DUTIES = {
    Duty.ESTATE: mark("Borne by the estate"),
    Duty.RESIDENT: mark("Chargeable to the resident"),
    Duty.DEVELOPER: mark("Under the developer's warranty"),
}


class TicketState(StrEnum):
    """Where a ticket stands. Done and answered are passed through: what is next follows in the same act."""

    LOGGED = "logged"
    DISPATCHED = "dispatched"
    ON_SITE = "on_site"
    IN_PROGRESS = "in_progress"
    SUSPENDED = "suspended"
    HANDED_BACK = "handed_back"
    DONE = "done"
    TO_PAY = "to_pay"
    INVESTIGATING = "investigating"
    IN_HAND = "in_hand"
    ESCALATED = "escalated"
    ANSWERED = "answered"
    TO_FOLLOW_UP = "to_follow_up"
    CLOSED = "closed"
    UNFOUNDED = "unfounded"
    REOPENED = "reopened"
    CANCELLED = "cancelled"


TICKET_STATES = {
    TicketState.LOGGED: mark("Logged"),
    TicketState.DISPATCHED: mark("Dispatched"),
    TicketState.ON_SITE: mark("Worker on site"),
    TicketState.IN_PROGRESS: mark("In progress"),
    TicketState.SUSPENDED: mark("Suspended"),
    TicketState.HANDED_BACK: mark("Returned undone"),
    TicketState.DONE: mark("Work done"),
    TicketState.TO_PAY: mark("Awaiting payment"),
    TicketState.INVESTIGATING: mark("Investigating"),
    TicketState.IN_HAND: mark("In hand"),
    TicketState.ESCALATED: mark("Escalated"),
    TicketState.ANSWERED: mark("Answered"),
    TicketState.TO_FOLLOW_UP: mark("To be followed up"),
    TicketState.CLOSED: mark("Closed"),
    TicketState.UNFOUNDED: mark("Unfounded"),
    TicketState.REOPENED: mark("Reopened"),
    TicketState.CANCELLED: mark("Cancelled"),
}

_S = TicketState

REPAIR_NEXT: dict[str, tuple[str, ...]] = {
    "": (_S.LOGGED,),
    _S.LOGGED: (_S.DISPATCHED, _S.SUSPENDED, _S.DONE, _S.CANCELLED),
    _S.DISPATCHED: (
        _S.DISPATCHED, _S.ON_SITE, _S.IN_PROGRESS, _S.DONE, _S.SUSPENDED, _S.HANDED_BACK, _S.CANCELLED,
    ),
    _S.ON_SITE: (_S.IN_PROGRESS, _S.DONE, _S.SUSPENDED, _S.HANDED_BACK, _S.CANCELLED),
    _S.IN_PROGRESS: (_S.DONE, _S.SUSPENDED, _S.HANDED_BACK, _S.CANCELLED),
    _S.SUSPENDED: (_S.DISPATCHED, _S.IN_PROGRESS, _S.DONE, _S.HANDED_BACK, _S.CANCELLED),
    _S.HANDED_BACK: (_S.DISPATCHED, _S.SUSPENDED, _S.DONE, _S.CANCELLED),
    _S.DONE: (_S.TO_PAY, _S.TO_FOLLOW_UP),
    _S.TO_PAY: (_S.TO_FOLLOW_UP, _S.REOPENED, _S.CANCELLED),
    _S.TO_FOLLOW_UP: (_S.CLOSED, _S.REOPENED, _S.TO_PAY, _S.CANCELLED),
    _S.CLOSED: (_S.REOPENED,),
    _S.REOPENED: (_S.DISPATCHED, _S.SUSPENDED, _S.DONE, _S.CANCELLED),
    _S.CANCELLED: (),
}  # fmt: skip
"""The moves that a repair allows. What was paid and is owed again, since the receipt was voided, is to be paid anew."""

COMPLAINT_NEXT: dict[str, tuple[str, ...]] = {
    "": (_S.LOGGED,),
    _S.LOGGED: (_S.INVESTIGATING, _S.IN_HAND, _S.ANSWERED, _S.ESCALATED, _S.CANCELLED),
    _S.INVESTIGATING: (_S.IN_HAND, _S.ANSWERED, _S.ESCALATED, _S.UNFOUNDED, _S.CANCELLED),
    _S.IN_HAND: (_S.ANSWERED, _S.ESCALATED, _S.UNFOUNDED, _S.CANCELLED),
    _S.ESCALATED: (_S.INVESTIGATING, _S.IN_HAND, _S.ANSWERED, _S.UNFOUNDED, _S.CANCELLED),
    _S.ANSWERED: (_S.TO_FOLLOW_UP,),
    _S.TO_FOLLOW_UP: (_S.CLOSED, _S.REOPENED),
    _S.CLOSED: (_S.REOPENED,),
    _S.UNFOUNDED: (_S.REOPENED,),
    _S.REOPENED: (_S.INVESTIGATING, _S.IN_HAND, _S.ANSWERED, _S.ESCALATED, _S.UNFOUNDED, _S.CANCELLED),
    _S.CANCELLED: (),
}
"""The moves that a complaint or a suggestion allows."""

PRAISE_NEXT: dict[str, tuple[str, ...]] = {
    "": (_S.LOGGED,),
    _S.LOGGED: (_S.CLOSED, _S.CANCELLED),
    _S.CLOSED: (),
    _S.CANCELLED: (),
}
"""The moves that praise allows: it is passed on, and that is all."""

NEXT = {
    TicketKind.REPAIR: REPAIR_NEXT,
    TicketKind.COMPLAINT: COMPLAINT_NEXT,
    TicketKind.SUGGESTION: COMPLAINT_NEXT,
    TicketKind.PRAISE: PRAISE_NEXT,
}
"""The moves that each kind allows."""

OVER = (TicketState.CLOSED, TicketState.UNFOUNDED, TicketState.CANCELLED)
"""The states in which nothing is left to be done."""

BEFORE_DONE = (
    TicketState.LOGGED, TicketState.DISPATCHED, TicketState.ON_SITE, TicketState.IN_PROGRESS, TicketState.SUSPENDED,
    TicketState.HANDED_BACK, TicketState.REOPENED,
)  # fmt: skip
"""The states of a repair in which its work is still to be done."""


class Waiting(StrEnum):
    """What a suspended repair waits for."""

    PARTS = "parts"
    RESIDENT = "resident"
    DEVELOPER = "developer"


WAITINGS = {
    Waiting.PARTS: mark("Waiting for parts"),
    Waiting.RESIDENT: mark("Waiting for the resident"),
    Waiting.DEVELOPER: mark("Waiting for the developer"),
}

_RESTING = ", ".join(f"'{state}'" for state in TicketState if state not in (_S.DONE, _S.ANSWERED))
_OPEN = "state NOT IN ('closed', 'unfounded', 'cancelled')"


class Ticket(Record):
    """Something reported to the counter that is seen through to its end.

    `at` is when it was reported. `unit_id` is the unit it is for, or whose resident reports it; `place` names a public
    place where it is, in `building_id` if that is in one; a unit's own building stands there too. `part` is the part of
    the building under warranty (a `WarrantyTerm`), `warranty_until` its last day. `suspended_for` and `suspended_until`
    are set while it is suspended; `technician_id` and `team_id` tell who has it now. `due_at` and `due_what` repeat the
    nearest of its deadlines that is not met yet. `unpaid` is that the resident refuses to pay for the work, and is
    asked after it all the same. `became` is the number of what came of it at another desk.
    """

    __tablename__ = "ticket"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    channel: Mapped[str]
    reporter: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    building_id: Mapped[int | None] = mapped_column(ForeignKey("building.id"))
    place: Mapped[str] = mapped_column(default="")
    category: Mapped[str]
    cause: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(Text)
    urgency: Mapped[str] = mapped_column(default=Urgency.NORMAL.value)
    duty: Mapped[str] = mapped_column(default=Duty.ESTATE.value)
    part_id: Mapped[int | None] = mapped_column(ForeignKey("warranty_term.id"))
    warranty_until: Mapped[date | None] = mapped_column(Date)
    visit_from: Mapped[datetime | None] = mapped_column(Moment)
    visit_until: Mapped[datetime | None] = mapped_column(Moment)
    state: Mapped[str]
    suspended_for: Mapped[str] = mapped_column(default="")
    suspended_until: Mapped[date | None] = mapped_column(Date)
    technician_id: Mapped[int | None] = mapped_column(ForeignKey("technician.id"))
    team_id: Mapped[int | None] = mapped_column(ForeignKey("team.id"))
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    due_what: Mapped[str] = mapped_column(default="")
    reopened: Mapped[int] = mapped_column(default=0)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)
    unpaid: Mapped[bool] = mapped_column(default=False)
    answer: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(default="")
    became: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("kind IN ('repair', 'complaint', 'suggestion', 'praise')", name="kind"),
        CheckConstraint("channel IN ('counter', 'phone', 'wechat', 'email', 'letter', 'patrol')", name="channel"),
        CheckConstraint("urgency IN ('emergency', 'normal', 'planned')", name="urgency"),
        CheckConstraint("duty IN ('estate', 'resident', 'developer')", name="duty"),
        CheckConstraint(f"state IN ({_RESTING})", name="state"),
        CheckConstraint("text <> ''", name="text"),
        CheckConstraint("kind <> 'repair' OR unit_id IS NOT NULL OR place <> ''", name="place"),
        CheckConstraint("(state = 'suspended') = (suspended_for <> '')", name="suspended"),
        CheckConstraint("suspended_for IN ('', 'parts', 'resident', 'developer')", name="suspended_for"),
        CheckConstraint("(due_at IS NULL) = (due_what = '')", name="due"),
        CheckConstraint("visit_until IS NULL OR visit_until >= visit_from", name="visit"),
        CheckConstraint("reopened >= 0", name="reopened"),
        Index("ix_ticket_at", "at"),
        Index("ix_ticket_kind_at", "kind", "at"),
        Index("ix_ticket_state", "state", "at"),
        Index("ix_ticket_building_state", "building_id", "state", "at"),
        Index("ix_ticket_unit_id", "unit_id", "at", sqlite_where=sql("unit_id IS NOT NULL")),
        Index("ix_ticket_technician_id", "technician_id", "at", sqlite_where=sql("technician_id IS NOT NULL")),
        Index("ix_ticket_due", "due_at", sqlite_where=sql("due_at IS NOT NULL")),
        Index("ix_ticket_open", "kind", "at", sqlite_where=sql(_OPEN)),
        Index("ix_ticket_open_unit", "unit_id", "category", sqlite_where=sql(_OPEN)),
        Index("ix_ticket_open_place", "category", "place", sqlite_where=sql(f"place <> '' AND {_OPEN}")),
        {"sqlite_autoincrement": True},
    )

    @property
    def chargeable(self) -> bool:
        """Whether the resident pays for the work."""
        return self.duty == Duty.RESIDENT


IS_OPEN: ColumnElement[bool] = literal_column(f"ticket.{_OPEN}")
"""Something is left to be done; written out, because bound states would not meet the indexes of what is open."""

TICKET_WORDS = table("ticket_words", column("rowid"), column("words"))
"""What was reported, by whom and where, as FTS5 looks through it: see `wordings`; `rowid` is the ticket's id."""


class FurtherReport(Record):
    """Somebody else, or the same person again, reports what a ticket stands open for: one fault, one ticket."""

    __tablename__ = "further_report"
    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    channel: Mapped[str]
    reporter: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    text: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("channel IN ('counter', 'phone', 'wechat', 'email', 'letter', 'patrol')", name="channel"),
        Index("ix_further_report_entered_at", "entered_at"),
    )
