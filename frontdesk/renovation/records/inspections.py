"""What inspectors find on sites: rounds, rectification notices, stop-work, and hot work that is allowed."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.words import mark


class InspectionKind(StrEnum):
    """Why a site was looked at."""

    ROUND = "round"
    EXTRA = "extra"
    SPOT_CHECK = "spot_check"


INSPECTION_KINDS = {
    InspectionKind.ROUND: mark("Round"),
    InspectionKind.EXTRA: mark("Between rounds"),
    InspectionKind.SPOT_CHECK: mark("Manager's check"),
}


class Answer(StrEnum):
    """What was found at the door."""

    IN_ORDER = "in_order"
    FAULTS = "faults"
    NOBODY_IN = "nobody_in"
    NOT_LET_IN = "not_let_in"
    FINISHED = "finished"


ANSWERS = {
    Answer.IN_ORDER: mark("In order"),
    Answer.FAULTS: mark("Faults found"),
    Answer.NOBODY_IN: mark("Nobody in"),
    Answer.NOT_LET_IN: mark("Access refused"),
    Answer.FINISHED: mark("Works finished"),
}

POINTS = {
    "permit_shown": mark("Permit shown at the door"),
    "passes_worn": mark("Workers wear their passes"),
    "scope_kept": mark("Only the works that were permitted"),
    "structure_sound": mark("Load-bearing structure untouched"),
    "waterproofing": mark("Waterproofing whole, or tested anew"),
    "pipes_wires": mark("Gas, heating, pipes and wires as permitted"),
    "fire_safety": mark("Extinguishers there, no fire unpermitted"),
    "waste": mark("Waste bagged and put where it belongs"),
    "public_areas": mark("Public areas clean and unharmed"),
    "noise_hours": mark("Noisy work only in the hours allowed"),
    "nobody_lodges": mark("Nobody sleeps on the site"),
}
"""What an inspector goes through; kept in this order with each inspection: ok, or bad."""


class RoundStanding(StrEnum):
    """How a round of a site stands."""

    TO_COME = "to_come"
    DUE = "due"
    LATE = "late"
    MISSED = "missed"
    DONE = "done"


ROUND_STANDINGS = {
    RoundStanding.TO_COME: mark("Not time yet"),
    RoundStanding.DUE: mark("Round due"),
    RoundStanding.LATE: mark("Late"),
    RoundStanding.MISSED: mark("Missed"),
    RoundStanding.DONE: mark("Inspected"),
}


class Inspection(Record):
    """A look at a site: when, by whom, what was found.

    `day` and `n` say which of the day's rounds it is, `n` is 0 of one between. `points` is JSON: what was gone through
    as {point: true, or false when it is bad}. `people` is how many worked there. `sheet` is that it was typed in from
    a printed sheet.
    """

    __tablename__ = "inspection"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"))
    kind: Mapped[str]
    day: Mapped[date] = mapped_column(Date)
    n: Mapped[int] = mapped_column(default=0)
    at: Mapped[datetime] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    inspector: Mapped[str]
    answer: Mapped[str]
    points: Mapped[str] = mapped_column(Text, default="{}")
    people: Mapped[int | None]
    words: Mapped[str] = mapped_column(Text, default="")
    sheet: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (
        CheckConstraint("kind IN ('round', 'extra', 'spot_check')", name="kind"),
        CheckConstraint("(kind = 'round') = (n > 0)", name="n"),
        CheckConstraint("answer IN ('in_order', 'faults', 'nobody_in', 'not_let_in', 'finished')", name="answer"),
        CheckConstraint("people IS NULL OR people >= 0", name="people"),
        CheckConstraint("inspector <> ''", name="inspector"),
        Index("ix_inspection_answer", "answer", "at", sqlite_where=sql("answer <> 'in_order'")),
        Index("ix_inspection_at", "at"),
        Index("ix_inspection_day", "day", "permit_id"),
        Index("ix_inspection_permit_id", "permit_id", "at"),
        Index("ix_inspection_entered_at", "entered_at"),
        Index("uq_inspection_round", "permit_id", "day", "n", unique=True, sqlite_where=sql("kind = 'round'")),
        Index("ix_inspection_spot_check", "at", sqlite_where=sql("kind = 'spot_check'")),
    )


class RectificationState(StrEnum):
    """Where a rectification notice stands. That it is late is reckoned from its due time."""

    OPEN = "open"
    SERVED = "served"
    PUT_RIGHT = "put_right"
    CANCELLED = "cancelled"


RECTIFICATION_STATES = {
    RectificationState.OPEN: mark("To be served"),
    RectificationState.SERVED: mark("Served"),
    RectificationState.PUT_RIGHT: mark("Rectified"),
    RectificationState.CANCELLED: mark("Cancelled"),
}

RECTIFICATION_NEXT: dict[str, tuple[str, ...]] = {
    "": (RectificationState.OPEN,),
    RectificationState.OPEN: (RectificationState.SERVED, RectificationState.PUT_RIGHT, RectificationState.CANCELLED),
    RectificationState.SERVED: (RectificationState.PUT_RIGHT, RectificationState.CANCELLED),
    RectificationState.PUT_RIGHT: (),
    RectificationState.CANCELLED: (),
}
"""The moves that a rectification notice allows."""

VIOLATIONS = {
    "structure": mark("Load-bearing structure"),
    "facade": mark("Façade"),
    "gas_heating": mark("Gas and heating"),
    "waterproofing": mark("Waterproofing"),
    "beyond_scope": mark("Works that were not permitted"),
    "fire": mark("Fire and hot work"),
    "electricity": mark("Electricity and water"),
    "noise": mark("Noise outside the hours allowed"),
    "waste": mark("Waste"),
    "public_damage": mark("Damage to public parts"),
    "no_pass": mark("No pass"),
    "lodging": mark("Sleeping on the site"),
    "refusal": mark("Inspection refused"),
    "other": mark("Other"),
}
"""What rules are broken on sites."""

SERVED_BY = {
    "hand": mark("Handed over in person"),
    "posted": mark("Posted on the door"),
    "wechat": mark("By WeChat"),
    "mail": mark("By registered mail"),
    "left": mark("Left there, signature refused"),
}
"""How a notice is served."""


class Rectification(Record):
    """A rectification notice: the facts and the rule broken, what to do by when, what follows if it is not done.

    `worker_id` is who broke the rule, if it was somebody. Photos are its attachments.
    """

    __tablename__ = "rectification"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    inspection_id: Mapped[int | None] = mapped_column(ForeignKey("inspection.id"), index=True)
    worker_id: Mapped[int | None] = mapped_column(ForeignKey("worker.id"), index=True)
    violation: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    place: Mapped[str]
    found: Mapped[str] = mapped_column(Text)
    broken: Mapped[str] = mapped_column(Text)
    to_do: Mapped[str] = mapped_column(Text)
    due: Mapped[datetime] = mapped_column(Moment)
    consequence: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[str] = mapped_column(default=RectificationState.OPEN.value)
    served_at: Mapped[datetime | None] = mapped_column(Moment)
    served_how: Mapped[str] = mapped_column(default="")
    served_to: Mapped[str] = mapped_column(default="")
    served_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    words: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("state IN ('open', 'served', 'put_right', 'cancelled')", name="state"),
        CheckConstraint("found <> '' AND broken <> '' AND to_do <> ''", name="said"),
        CheckConstraint("(served_at IS NULL) = (served_how = '')", name="served"),
        CheckConstraint("served_how IN ('', 'hand', 'posted', 'wechat', 'mail', 'left')", name="served_how"),
        CheckConstraint("state <> 'served' OR served_at IS NOT NULL", name="state_served"),
        CheckConstraint("(closed_at IS NOT NULL) = (state IN ('put_right', 'cancelled'))", name="closed"),
        Index("ix_rectification_at", "at"),
        Index("ix_rectification_open", "due", sqlite_where=sql("state IN ('open', 'served')")),
    )


class Recheck(Record):
    """A look whether what a notice asks for was done; if not, `due` is by when it must be now."""

    __tablename__ = "recheck"
    id: Mapped[int] = mapped_column(primary_key=True)
    rectification_id: Mapped[int] = mapped_column(ForeignKey("rectification.id"))
    n: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    inspector: Mapped[str]
    put_right: Mapped[bool]
    words: Mapped[str] = mapped_column(Text, default="")
    due: Mapped[datetime | None] = mapped_column(Moment)
    __table_args__ = (
        UniqueConstraint("rectification_id", "n"),
        CheckConstraint("put_right OR words <> ''", name="words"),
        CheckConstraint("put_right = (due IS NULL)", name="due"),
        Index("ix_recheck_entered_at", "entered_at"),
    )


class StopWork(Record):
    """Works are stopped until it is lifted: why, what must be done first; no site is stopped twice at once."""

    __tablename__ = "stop_work"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    rectification_id: Mapped[int | None] = mapped_column(ForeignKey("rectification.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    reason: Mapped[str] = mapped_column(Text)
    demands: Mapped[str] = mapped_column(Text)
    reported_to: Mapped[str] = mapped_column(default="")
    served_how: Mapped[str] = mapped_column(default="")
    served_to: Mapped[str] = mapped_column(default="")
    lifted_at: Mapped[datetime | None] = mapped_column(Moment)
    lifted_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    lifted_words: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("reason <> '' AND demands <> ''", name="said"),
        CheckConstraint("(lifted_at IS NULL) = (lifted_by IS NULL)", name="lifted"),
        CheckConstraint("served_how IN ('', 'hand', 'posted', 'wechat', 'mail', 'left')", name="served_how"),
        Index("ix_stop_work_at", "at"),
        Index("ix_stop_work_lifted_at", "lifted_at"),
        Index("uq_stop_work_open", "permit_id", unique=True, sqlite_where=sql("lifted_at IS NULL")),
    )


class HotWorkState(StrEnum):
    """Where a hot-work permit stands. That its time is over is reckoned."""

    ISSUED = "issued"
    CLOSED = "closed"
    CANCELLED = "cancelled"


HOT_WORK_STATES = {
    HotWorkState.ISSUED: mark("Hot work allowed"),
    HotWorkState.CLOSED: mark("Checked after the work"),
    HotWorkState.CANCELLED: mark("Cancelled"),
}

HOT_WORK_NEXT: dict[str, tuple[str, ...]] = {
    "": (HotWorkState.ISSUED,),
    HotWorkState.ISSUED: (HotWorkState.CLOSED, HotWorkState.CANCELLED),
    HotWorkState.CLOSED: (),
    HotWorkState.CANCELLED: (),
}
"""The moves that a hot-work permit allows."""


class HotWork(Record):
    """Welding, cutting or open fire that is allowed on a site for some hours: where, by whom, who stands by."""

    __tablename__ = "hot_work"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    worker_id: Mapped[int] = mapped_column(ForeignKey("worker.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    approved_by: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    place: Mapped[str]
    what: Mapped[str]
    begins: Mapped[datetime] = mapped_column(Moment)
    ends: Mapped[datetime] = mapped_column(Moment)
    guard: Mapped[str]
    measures: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(default=HotWorkState.ISSUED.value)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    words: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("state IN ('issued', 'closed', 'cancelled')", name="state"),
        CheckConstraint("ends > begins", name="ends"),
        CheckConstraint("place <> '' AND what <> '' AND guard <> '' AND measures <> ''", name="said"),
        CheckConstraint("(state = 'issued') = (closed_at IS NULL)", name="closed"),
        CheckConstraint("(closed_at IS NULL) = (closed_by IS NULL)", name="closed_by"),
        Index("ix_hot_work_at", "at"),
        Index("ix_hot_work_open", "ends", sqlite_where=sql("state = 'issued'")),
    )
