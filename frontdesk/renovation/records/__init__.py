"""Renovation permits: the case that an application becomes, its states, and what each allows."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ColumnElement, Date, ForeignKey, Index, Text, UniqueConstraint, literal_column
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.attachments import Attachment as Attachment
from frontdesk.core.database import Moment, Record
from frontdesk.core.words import mark
from frontdesk.renovation.records import changes as changes  # what hangs on a permit, so that its tables are there too
from frontdesk.renovation.records import inspections as inspections
from frontdesk.renovation.records import money as money
from frontdesk.renovation.records import workers as workers
from frontdesk.residents.records import Person as Person
from frontdesk.residents.records import Unit as Unit


class PermitState(StrEnum):
    """Where a permit stands. Issued, extended and passed are passed through: what is next follows in the same act."""

    DRAFT = "draft"
    APPLIED = "applied"
    REFERRED = "referred"
    FIRST_REVIEWED = "first_reviewed"
    TO_PAY = "to_pay"
    ISSUED = "issued"
    WORKS = "works"
    EXTENDED = "extended"
    STOPPED = "stopped"
    COMPLETING = "completing"
    PASSED = "passed"
    FAILED = "failed"
    WAITING = "waiting"
    MENDING = "mending"
    REFUND_DUE = "refund_due"
    FILED = "filed"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


PERMIT_STATES = {
    PermitState.DRAFT: mark("Draft"),
    PermitState.APPLIED: mark("To be reviewed first"),
    PermitState.REFERRED: mark("Referred to another authority"),
    PermitState.FIRST_REVIEWED: mark("To be reviewed finally"),
    PermitState.TO_PAY: mark("To be paid and issued"),
    PermitState.ISSUED: mark("Permit issued"),
    PermitState.WORKS: mark("Works going on"),
    PermitState.EXTENDED: mark("Extended"),
    PermitState.STOPPED: mark("Stopped for rectification"),
    PermitState.COMPLETING: mark("To be inspected on completion"),
    PermitState.PASSED: mark("Completion passed"),
    PermitState.FAILED: mark("Completion failed"),
    PermitState.WAITING: mark("Waiting period"),
    PermitState.MENDING: mark("To be put right after re-inspection"),
    PermitState.REFUND_DUE: mark("Deposit refund due"),
    PermitState.FILED: mark("Filed"),
    PermitState.REJECTED: mark("Permit refused"),
    PermitState.WITHDRAWN: mark("Application withdrawn"),
}

_S = PermitState

NEXT: dict[str, tuple[str, ...]] = {
    "": (_S.DRAFT,),
    _S.DRAFT: (_S.APPLIED, _S.WITHDRAWN),
    _S.APPLIED: (_S.FIRST_REVIEWED, _S.REFERRED, _S.DRAFT, _S.REJECTED, _S.WITHDRAWN),
    _S.REFERRED: (_S.APPLIED, _S.REJECTED, _S.WITHDRAWN),
    _S.FIRST_REVIEWED: (_S.TO_PAY, _S.APPLIED, _S.REFERRED, _S.DRAFT, _S.REJECTED, _S.WITHDRAWN),
    _S.TO_PAY: (_S.ISSUED, _S.WITHDRAWN, _S.REFUND_DUE),
    _S.ISSUED: (_S.WORKS,),
    _S.WORKS: (_S.EXTENDED, _S.STOPPED, _S.COMPLETING),
    _S.EXTENDED: (_S.WORKS,),
    _S.STOPPED: (_S.WORKS, _S.COMPLETING),
    _S.COMPLETING: (_S.PASSED, _S.FAILED, _S.WORKS),
    _S.PASSED: (_S.WAITING,),
    _S.FAILED: (_S.COMPLETING, _S.WORKS),
    _S.WAITING: (_S.REFUND_DUE, _S.MENDING),
    _S.MENDING: (_S.REFUND_DUE,),
    _S.REFUND_DUE: (_S.FILED,),
    _S.FILED: (),
    _S.REJECTED: (),
    _S.WITHDRAWN: (),
}
"""The moves that a permit allows. Who gives up while works go on has the site inspected like one that is completed; who
gives up before, and has paid, is owed the deposits. Failed after the waiting period is mended and looked at again."""

OVER = (PermitState.FILED, PermitState.REJECTED, PermitState.WITHDRAWN)
"""The states in which nothing is left to be done."""

UNDER_REVIEW = (PermitState.APPLIED, PermitState.REFERRED, PermitState.FIRST_REVIEWED)
"""The states in which the office owes an answer."""

ON_SITE = (PermitState.WORKS, PermitState.STOPPED)
"""The states in which a site is inspected day by day."""

_PASSED_THROUGH = (_S.ISSUED, _S.EXTENDED, _S.PASSED)
_RESTING = ", ".join(f"'{state}'" for state in PermitState if state not in _PASSED_THROUGH)
_OPEN = "state NOT IN ('filed', 'rejected', 'withdrawn')"
_TAKEN = "('applied', 'referred', 'first_reviewed', 'to_pay', 'works', 'stopped', 'completing', 'failed')"


class Applicant(StrEnum):
    """Who applies: the owner, a tenant with the owner's consent, or somebody with the owner's power of attorney."""

    OWNER = "owner"
    TENANT = "tenant"
    AGENT = "agent"


APPLICANTS = {
    Applicant.OWNER: mark("Owner"),
    Applicant.TENANT: mark("Tenant"),
    Applicant.AGENT: mark("Agent"),
}


class Risk(StrEnum):
    """What makes a part of the works dangerous to others, so that more is asked for before it is allowed.

    After the Measures for the Administration of Interior Decoration of Dwellings (住宅室内装饰装修管理办法, Ministry
    of Construction Decree 110 of 2002), articles 5 to 8 and 14: structure and load need a design by the designers of
    the building or others so qualified; façade, heating and gas need the consent of the authority or supplier;
    waterproofing is made anew and tested with water.
    """

    NONE = ""
    STRUCTURE = "structure"
    LOAD = "load"
    WATERPROOFING = "waterproofing"
    GAS = "gas"
    FACADE = "facade"
    HEATING = "heating"


RISKS = {
    Risk.NONE: mark("None"),
    Risk.STRUCTURE: mark("Load-bearing structure"),
    Risk.LOAD: mark("Heavier load on a floor"),
    Risk.WATERPROOFING: mark("Waterproofing"),
    Risk.GAS: mark("Gas"),
    Risk.FACADE: mark("Façade"),
    Risk.HEATING: mark("Heating"),
}

REFERRED_RISKS = (Risk.GAS, Risk.FACADE, Risk.HEATING)
"""What the office can't allow by itself: it is refused, or referred to whoever can."""

FINAL_RISKS = (Risk.STRUCTURE, Risk.LOAD)
"""What only the manager decides on, with the architect's drawing before them."""


class Permit(Record):
    """An application for renovation works in a unit, and the case that it becomes until its deposits are back.

    `operator_id` recorded it. `owner` is the owner's name then, `owner_id` the person; `applicant` who applies. Without
    a `contractor_id` the owner does the works. `due_at` is by when the office answers, while it is under review. The
    owner has a copy by `copy_due` when somebody else applied (`copied_at`, `copied_to`). `unit_status` is how the unit
    stood before the works, `over_on` the day on which completion passed, `waiting_until` the last day of the waiting
    period. `ended_early` is that the works were given up midway. `source` is the number it came of at another desk.
    """

    __tablename__ = "permit"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    owner: Mapped[str] = mapped_column(default="")
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    applicant_kind: Mapped[str] = mapped_column(default=Applicant.OWNER.value)
    applicant: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    contractor_id: Mapped[int | None] = mapped_column(ForeignKey("contractor.id"), index=True)
    manager: Mapped[str] = mapped_column(default="")
    manager_phone: Mapped[str] = mapped_column(default="")
    starts: Mapped[date | None] = mapped_column(Date)
    ends: Mapped[date | None] = mapped_column(Date)
    remark: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[str]
    applied_at: Mapped[datetime | None] = mapped_column(Moment)
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    issued_at: Mapped[datetime | None] = mapped_column(Moment)
    copy_due: Mapped[date | None] = mapped_column(Date)
    copied_at: Mapped[datetime | None] = mapped_column(Moment)
    copied_to: Mapped[str] = mapped_column(default="")
    unit_status: Mapped[str] = mapped_column(default="")
    over_on: Mapped[date | None] = mapped_column(Date)
    waiting_until: Mapped[date | None] = mapped_column(Date)
    ended_early: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("applicant_kind IN ('owner', 'tenant', 'agent')", name="applicant_kind"),
        CheckConstraint(f"state IN ({_RESTING})", name="state"),
        CheckConstraint("ends IS NULL OR ends >= starts", name="ends"),
        CheckConstraint(
            "state = 'draft' OR (owner <> '' AND applicant <> '' AND starts IS NOT NULL AND ends IS NOT NULL"
            " AND applied_at IS NOT NULL) OR state = 'withdrawn'", name="said",
        ),
        CheckConstraint("(due_at IS NOT NULL) = (state IN ('applied', 'first_reviewed'))", name="due"),
        CheckConstraint("state NOT IN ('waiting', 'mending') OR waiting_until IS NOT NULL", name="waiting"),
        CheckConstraint("(copied_at IS NULL) = (copied_to = '')", name="copied"),
        CheckConstraint("copied_at IS NULL OR copy_due IS NOT NULL", name="copy_due"),
        Index("ix_permit_at", "at"),
        Index("ix_permit_state", "state", "at"),
        Index("ix_permit_unit_id", "unit_id", "at"),
        Index("ix_permit_due", "due_at", sqlite_where=sql("due_at IS NOT NULL")),
        Index("ix_permit_open", "state", "waiting_until", sqlite_where=sql(_OPEN)),
        Index("ix_permit_copy", "copy_due", sqlite_where=sql("copy_due IS NOT NULL AND copied_at IS NULL")),
        Index("uq_permit_unit", "unit_id", unique=True, sqlite_where=sql(f"state IN {_TAKEN}")),
    )  # fmt: skip


IS_OPEN: ColumnElement[bool] = literal_column(f"permit.{_OPEN}")
"""Something is left to be done; written out, because bound states would not meet the indexes of what is open."""

IS_ON_SITE: ColumnElement[bool] = literal_column("permit.state IN ('works', 'stopped')")
"""Works go on, or are stopped: the site is inspected day by day."""


class ScopeItem(Record):
    """A part of the works: what is done where, and what is dangerous of it; taken off, it stays with its day."""

    __tablename__ = "permit_scope"
    id: Mapped[int] = mapped_column(primary_key=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    text: Mapped[str]
    place: Mapped[str] = mapped_column(default="")
    risk: Mapped[str] = mapped_column(default=Risk.NONE.value)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
    removed_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("text <> ''", name="text"),
        CheckConstraint("risk IN ('', 'structure', 'load', 'waterproofing', 'gas', 'facade', 'heating')", name="risk"),
        CheckConstraint("(removed_at IS NULL) = (removed_by IS NULL)", name="removed"),
    )


class Shown(StrEnum):
    """How a document of the checklist was handed in, or why it need not be."""

    ORIGINAL = "original"
    COPY = "copy"
    NOT_NEEDED = "not_needed"


SHOWN = {
    Shown.ORIGINAL: mark("Original seen"),
    Shown.COPY: mark("Copy kept"),
    Shown.NOT_NEEDED: mark("Not needed"),
}


class Document(Record):
    """A document of the checklist that was handed in; `document` is its key in `documents.CHECKLIST`.

    That one is not needed, somebody who reviews permits says, and why (`words`).
    """

    __tablename__ = "permit_document"
    id: Mapped[int] = mapped_column(primary_key=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    document: Mapped[str]
    shown: Mapped[str]
    words: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
    removed_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("shown IN ('original', 'copy', 'not_needed')", name="shown"),
        CheckConstraint("shown <> 'not_needed' OR words <> ''", name="words"),
        CheckConstraint("(removed_at IS NULL) = (removed_by IS NULL)", name="removed"),
        Index("uq_permit_document_once", "permit_id", "document", unique=True, sqlite_where=sql("removed_at IS NULL")),
    )


class Stage(StrEnum):
    """The two reviews of an application."""

    FIRST = "first"
    FINAL = "final"


STAGES = {Stage.FIRST: mark("First review"), Stage.FINAL: mark("Final review")}


class Outcome(StrEnum):
    """What a review came to."""

    PASSED = "passed"
    RETURNED = "returned"
    REFERRED = "referred"
    REJECTED = "rejected"


OUTCOMES = {
    Outcome.PASSED: mark("Passed"),
    Outcome.RETURNED: mark("Returned for more papers"),
    Outcome.REFERRED: mark("Referred"),
    Outcome.REJECTED: mark("Permit refused"),
}


class PermitReview(Record):
    """A review of an application: by whom (who may have vouched over the shoulder), what came of it, in which words."""

    __tablename__ = "permit_review"
    id: Mapped[int] = mapped_column(primary_key=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    stage: Mapped[str]
    outcome: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    words: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("stage IN ('first', 'final')", name="stage"),
        CheckConstraint("outcome IN ('passed', 'returned', 'referred', 'rejected')", name="outcome"),
        CheckConstraint("outcome = 'passed' OR words <> ''", name="words"),
        Index("ix_permit_review_at", "at"),
    )


class IssuedPaper(Record):
    """What stood on a paper of a case when it was issued: a reprint gives the same page.

    `kind` names the paper (a key of `papers`), `record` its row, `n` counts issues of the same (a permit is issued anew
    when its end or its contractor changes). `facts` is JSON.
    """

    __tablename__ = "issued_paper"
    id: Mapped[int] = mapped_column(primary_key=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    kind: Mapped[str]
    record: Mapped[int]
    n: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    facts: Mapped[str] = mapped_column(Text)
    __table_args__ = (UniqueConstraint("kind", "record", "n"),)
