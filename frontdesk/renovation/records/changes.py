"""What changes of a case on its way: more time or works, another contractor, another owner; and its completion."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.words import mark


class ExtensionState(StrEnum):
    """Where an extension stands."""

    APPLIED = "applied"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


EXTENSION_STATES = {
    ExtensionState.APPLIED: mark("Applied for"),
    ExtensionState.APPROVED: mark("Approved"),
    ExtensionState.REJECTED: mark("Rejected"),
    ExtensionState.WITHDRAWN: mark("Withdrawn"),
}

EXTENSION_NEXT: dict[str, tuple[str, ...]] = {
    "": (ExtensionState.APPLIED,),
    ExtensionState.APPLIED: (ExtensionState.APPROVED, ExtensionState.REJECTED, ExtensionState.WITHDRAWN),
    ExtensionState.APPROVED: (),
    ExtensionState.REJECTED: (),
    ExtensionState.WITHDRAWN: (),
}
"""The moves that an extension allows."""


class Extension(Record):
    """More time for works (`until` instead of `before`), or more works (`works`, with their risk), or both."""

    __tablename__ = "extension"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    before: Mapped[date] = mapped_column(Date)
    until: Mapped[date] = mapped_column(Date)
    works: Mapped[str] = mapped_column(default="")
    risk: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(default=ExtensionState.APPLIED.value)
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    words: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("state IN ('applied', 'approved', 'rejected', 'withdrawn')", name="state"),
        CheckConstraint("until > before OR (until = before AND works <> '')", name="until"),
        CheckConstraint("works <> '' OR risk = ''", name="works"),
        CheckConstraint("reason <> ''", name="reason"),
        CheckConstraint("(state = 'applied') = (decided_at IS NULL)", name="decided"),
        CheckConstraint("(decided_at IS NULL) = (decided_by IS NULL)", name="decided_by"),
        Index("ix_extension_at", "at"),
        Index("uq_extension_open", "permit_id", unique=True, sqlite_where=sql("state = 'applied'")),
    )


class ContractorChange(Record):
    """Another contractor goes on with the works; without one it is the owner. Names of site managers are as then."""

    __tablename__ = "contractor_change"
    id: Mapped[int] = mapped_column(primary_key=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    approved_by: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    before_id: Mapped[int | None] = mapped_column(ForeignKey("contractor.id"))
    before_manager: Mapped[str] = mapped_column(default="")
    before_phone: Mapped[str] = mapped_column(default="")
    contractor_id: Mapped[int | None] = mapped_column(ForeignKey("contractor.id"))
    reason: Mapped[str] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("reason <> ''", name="reason"),
        CheckConstraint("before_id IS NOT contractor_id", name="another"),
        Index("ix_contractor_change_at", "at"),
    )


class DepositGoes(StrEnum):
    """Whose the owner's deposit is after the unit was sold."""

    STAYS = "stays"
    PASSED_ON = "passed_on"


DEPOSIT_GOES = {
    DepositGoes.STAYS: mark("Goes back to the former owner"),
    DepositGoes.PASSED_ON: mark("Goes back to the new owner, as both agreed in writing"),
}


class OwnerChange(Record):
    """The unit was sold during the works: the new owner takes the case over, signs, and says whose deposit it is."""

    __tablename__ = "owner_change"
    id: Mapped[int] = mapped_column(primary_key=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    before: Mapped[str]
    before_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    owner: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    deposit: Mapped[str]
    words: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("deposit IN ('stays', 'passed_on')", name="deposit"),
        CheckConstraint("owner <> ''", name="owner"),
        Index("ix_owner_change_at", "at"),
    )


class CompletionKind(StrEnum):
    """The two looks at works that are done."""

    COMPLETION = "completion"
    REINSPECTION = "reinspection"


COMPLETION_KINDS = {
    CompletionKind.COMPLETION: mark("Completion inspection"),
    CompletionKind.REINSPECTION: mark("Re-inspection after the waiting period"),
}

COMPLETION_POINTS = {
    "structure_sound": mark("Load-bearing structure untouched"),
    "facade_kept": mark("Façade, windows, balconies kept"),
    "waterproofing_tested": mark("Waterproofing tested, no leak"),
    "gas_heating_kept": mark("Gas and heating as permitted"),
    "drains_free": mark("Drains and pipes free"),
    "wires_safe": mark("Wires and fire alarms as they should be"),
    "public_parts_whole": mark("Public parts whole and clean"),
    "waste_gone": mark("Waste carried away"),
    "site_cleared": mark("Site cleared, nobody lodges there"),
}
"""What is gone through when works are done, and again after the waiting period."""


class Completion(Record):
    """An inspection of works that are done: passed or not; `points` is JSON as that of inspections."""

    __tablename__ = "completion"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"))
    n: Mapped[int]
    kind: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    inspector: Mapped[str]
    present: Mapped[str] = mapped_column(default="")
    points: Mapped[str] = mapped_column(Text)
    passed: Mapped[bool]
    words: Mapped[str] = mapped_column(Text, default="")
    waiting_until: Mapped[date | None] = mapped_column(Date)
    __table_args__ = (
        UniqueConstraint("permit_id", "n"),
        CheckConstraint("kind IN ('completion', 'reinspection')", name="kind"),
        CheckConstraint("inspector <> ''", name="inspector"),
        CheckConstraint("passed OR words <> ''", name="words"),
        CheckConstraint("(waiting_until IS NOT NULL) = (kind = 'completion' AND passed)", name="waiting"),
        Index("ix_completion_at", "at"),
        Index("ix_completion_entered_at", "entered_at"),
    )
