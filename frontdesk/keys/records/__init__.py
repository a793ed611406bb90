"""Keys, their copies and hooks, who has them, whose they are in custody: the rows of the key desk."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.watching import proved
from frontdesk.core.words import mark
from frontdesk.keys.records.losses import LOSS_ANSWERS, LOSS_NEXT, REPORTED, KeyLoss, LossAnswer
from frontdesk.keys.records.stocktakes import (
    FINDINGS,
    OPEN_FINDINGS,
    SETTLINGS,
    STOCK_TAKE_NEXT,
    STOCK_TAKE_STATES,
    Finding,
    Settling,
    StockTake,
    StockTakeLine,
    StockTakeState,
)

__all__ = [
    "FINDINGS",
    "LOSS_ANSWERS",
    "LOSS_NEXT",
    "OPEN_FINDINGS",
    "REPORTED",
    "SETTLINGS",
    "STOCK_TAKE_NEXT",
    "STOCK_TAKE_STATES",
    "Finding",
    "KeyLoss",
    "LossAnswer",
    "Settling",
    "StockTake",
    "StockTakeLine",
    "StockTakeState",
]


class KeyKind(StrEnum):
    """What a key is there for."""

    PUBLIC = "public"
    PLANT = "plant"
    CUSTODY = "custody"
    VACANT = "vacant"
    REPAIR_RETURN = "repair_return"
    OFFICE = "office"


KEY_KINDS = {
    KeyKind.PUBLIC: mark("Public area"),
    KeyKind.PLANT: mark("Plant room"),
    KeyKind.CUSTODY: mark("Custody for a resident"),
    KeyKind.VACANT: mark("Vacant unit"),
    KeyKind.REPAIR_RETURN: mark("Returned for repair"),
    KeyKind.OFFICE: mark("Office"),
}

SETS = {"": mark("None"), "A": mark("Set A, viewing"), "B": mark("Set B, the rest")}
"""To which set the key of a vacant unit belongs."""


class CopyState(StrEnum):
    """Where a copy of a key is."""

    IN_CABINET = "in_cabinet"
    OUT = "out"
    LOST = "lost"
    RETIRED = "retired"
    HANDED_OVER = "handed_over"


COPY_STATES = {
    CopyState.IN_CABINET: mark("In the cabinet"),
    CopyState.OUT: mark("Out"),
    CopyState.LOST: mark("Lost"),
    CopyState.RETIRED: mark("Retired"),
    CopyState.HANDED_OVER: mark("Handed to the owner"),
}

COPY_NEXT: dict[str, tuple[str, ...]] = {
    "": (CopyState.IN_CABINET,),
    CopyState.IN_CABINET: (CopyState.OUT, CopyState.LOST, CopyState.RETIRED, CopyState.HANDED_OVER),
    CopyState.OUT: (CopyState.IN_CABINET, CopyState.LOST, CopyState.HANDED_OVER),
    CopyState.LOST: (CopyState.IN_CABINET, CopyState.RETIRED),
    CopyState.RETIRED: (),
    CopyState.HANDED_OVER: (CopyState.IN_CABINET,),
}
"""The moves that a copy allows; one that was lost may be found again until the lock is changed."""


class BorrowerKind(StrEnum):
    """Who borrows a key."""

    STAFF = "staff"
    RESIDENT = "resident"
    CONTRACTOR = "contractor"
    AGENT = "agent"


BORROWERS = {
    BorrowerKind.STAFF: mark("Staff"),
    BorrowerKind.RESIDENT: mark("Resident"),
    BorrowerKind.CONTRACTOR: mark("Contractor"),
    BorrowerKind.AGENT: mark("Estate agent"),
}

OUTSIDERS = (BorrowerKind.CONTRACTOR, BorrowerKind.AGENT)
"""Who needs approval and an escort, as the rules say."""


class Outcome(StrEnum):
    """How a borrowed copy came back."""

    BACK = "back"
    LOST = "lost"
    KEPT = "kept"
    UNDONE = "undone"


OUTCOMES = {
    Outcome.BACK: mark("Returned"),
    Outcome.LOST: mark("Lost"),
    Outcome.KEPT: mark("Handed to the owner"),
    Outcome.UNDONE: mark("Entered by mistake"),
}


@proved()
class Key(Record):
    """A key with its tag, which never tells whose it is; `opens` says what it opens, `unit_id` which unit.

    `shelf` is the tag with its numbers padded, so that P-2 hangs before P-10.
    """

    __tablename__ = "key"
    id: Mapped[int] = mapped_column(primary_key=True)
    tag: Mapped[str] = mapped_column(unique=True)
    shelf: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    key_set: Mapped[str] = mapped_column(default="")
    opens: Mapped[str]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    hook: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    active: Mapped[bool] = mapped_column(default=True)
    since: Mapped[date] = mapped_column(Date)
    __table_args__ = (
        CheckConstraint("kind IN ('public', 'plant', 'custody', 'vacant', 'repair_return', 'office')", name="kind"),
        CheckConstraint("key_set IN ('', 'A', 'B')", name="key_set"),
        CheckConstraint("key_set = '' OR kind = 'vacant'", name="set_of_vacant"),
        CheckConstraint("kind NOT IN ('custody', 'vacant') OR unit_id IS NOT NULL", name="unit"),
        CheckConstraint("tag <> '' AND opens <> ''", name="said"),
        {"sqlite_autoincrement": True},
    )


@proved("key_id", "n")
class KeyCopy(Record):
    """One copy of a key, counted from 1; its code, `P-031-2`, is the key's tag with `n`, `P-031` alone the only one."""

    __tablename__ = "key_copy"
    id: Mapped[int] = mapped_column(primary_key=True)
    key_id: Mapped[int] = mapped_column(ForeignKey("key.id"))
    n: Mapped[int]
    state: Mapped[str] = mapped_column(default=CopyState.IN_CABINET.value)
    __table_args__ = (
        UniqueConstraint("key_id", "n"),
        CheckConstraint("n BETWEEN 1 AND 99", name="n"),
        CheckConstraint("state IN ('in_cabinet', 'out', 'lost', 'retired', 'handed_over')", name="state"),
        Index("ix_key_copy_state", "state", sqlite_where=text("state IN ('out', 'lost')")),
        {"sqlite_autoincrement": True},
    )


@proved(
    "borrower", "company", "phone", "id_kind", "id_sealed", "id_masked", "id_index", "staff_card", "escort", "reason",
    "consent", "remark",
)  # fmt: skip
class KeyLoan(Record):
    """One or several keys lent to somebody; `at` is when they went out, `back_at` when the last of them was back.

    Outsiders have who approved and who goes along (`escort`); of a key in custody `consent` tells who of the household
    agreed, when and how. Once `erased_at` is set, nothing personal is kept.
    """

    __tablename__ = "key_loan"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    operation: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    borrower_kind: Mapped[str]
    borrower: Mapped[str]
    company: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    id_kind: Mapped[str] = mapped_column(default="")
    id_sealed: Mapped[bytes | None]
    id_masked: Mapped[str] = mapped_column(default="")
    id_index: Mapped[str | None]
    staff_card: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    reason: Mapped[str]
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    escort: Mapped[str] = mapped_column(default="")
    consent: Mapped[str] = mapped_column(default="")
    due_back: Mapped[datetime] = mapped_column(Moment)
    back_at: Mapped[datetime | None] = mapped_column(Moment)
    remark: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    erased_at: Mapped[datetime | None] = mapped_column(Moment)
    __table_args__ = (
        CheckConstraint("borrower_kind IN ('staff', 'resident', 'contractor', 'agent')", name="borrower_kind"),
        CheckConstraint("(borrower = '') = (erased_at IS NOT NULL)", name="borrower"),
        CheckConstraint("back_at IS NULL OR back_at >= at", name="back"),
        CheckConstraint("erased_at IS NULL OR back_at IS NOT NULL", name="erased"),
        Index("ix_key_loan_at", "at"),
        Index("ix_key_loan_unit_id", "unit_id", "at", sqlite_where=text("unit_id IS NOT NULL")),
        Index("ix_key_loan_due", "due_back", sqlite_where=text("back_at IS NULL")),
        Index("ix_key_loan_borrower", "borrower", "at"),
        Index("ix_key_loan_phone", "phone", "at", sqlite_where=text("phone <> ''")),
        Index("ix_key_loan_source", "source", sqlite_where=text("source <> ''")),
        Index("ix_key_loan_kept", "back_at", sqlite_where=text("erased_at IS NULL AND back_at IS NOT NULL")),
    )


OK = "ok"
"""What the check of a vacant unit says of what is in order."""


@proved("remark")
class KeyLoanItem(Record):
    """One copy of a loan: out until `back_at`. No copy is out twice: the database refuses a second holder.

    The check of a vacant unit on return says `ok` or what was wrong of things, doors, water and power.
    """

    __tablename__ = "key_loan_item"
    id: Mapped[int] = mapped_column(primary_key=True)
    loan_id: Mapped[int] = mapped_column(ForeignKey("key_loan.id"), index=True)
    copy_id: Mapped[int] = mapped_column(ForeignKey("key_copy.id"))
    back_at: Mapped[datetime | None] = mapped_column(Moment)
    received_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    outcome: Mapped[str] = mapped_column(default="")
    things: Mapped[str] = mapped_column(default="")
    doors: Mapped[str] = mapped_column(default="")
    water: Mapped[str] = mapped_column(default="")
    power: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        UniqueConstraint("loan_id", "copy_id"),
        CheckConstraint("outcome IN ('', 'back', 'lost', 'kept', 'undone')", name="outcome"),
        CheckConstraint("(back_at IS NULL) = (outcome = '')", name="back"),
        CheckConstraint("(back_at IS NULL) = (received_by IS NULL)", name="received"),
        Index("ix_key_loan_item_copy", "copy_id", "loan_id"),
        Index("uq_key_loan_item_holder", "copy_id", unique=True, sqlite_where=text("back_at IS NULL")),
    )


class CustodyState(StrEnum):
    """Whether a resident's key is in custody."""

    HELD = "held"
    ENDED = "ended"


CUSTODY_STATES = {CustodyState.HELD: mark("In custody"), CustodyState.ENDED: mark("Handed back")}

CUSTODY_NEXT: dict[str, tuple[str, ...]] = {
    "": (CustodyState.HELD,),
    CustodyState.HELD: (CustodyState.ENDED,),
    CustodyState.ENDED: (),
}
"""The moves that a custody allows."""


@proved("given_by", "phone", "purpose", "lend_to", "taken_by")
class KeyCustody(Record):
    """A resident leaves a key at the counter: for what, to whom it may be lent, until when.

    `lend_to` is the household's standing consent in words; empty, they are asked each time. `facts` (JSON) is what
    stands on its form. Once `erased_at` is set, nothing personal is kept.
    """

    __tablename__ = "key_custody"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    key_id: Mapped[int] = mapped_column(ForeignKey("key.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    given_by: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str]
    lend_to: Mapped[str] = mapped_column(default="")
    since: Mapped[date] = mapped_column(Date)
    until: Mapped[date | None] = mapped_column(Date)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    state: Mapped[str] = mapped_column(default=CustodyState.HELD.value)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    taken_by: Mapped[str] = mapped_column(default="")
    facts: Mapped[str] = mapped_column(Text)
    erased_at: Mapped[datetime | None] = mapped_column(Moment)
    __table_args__ = (
        CheckConstraint("state IN ('held', 'ended')", name="state"),
        CheckConstraint("(state = 'ended') = (ended_at IS NOT NULL)", name="ended"),
        CheckConstraint("(given_by = '' OR purpose = '') = (erased_at IS NOT NULL)", name="said"),
        CheckConstraint("erased_at IS NULL OR ended_at IS NOT NULL", name="erased"),
        Index("ix_key_custody_kept", "ended_at", sqlite_where=text("erased_at IS NULL AND ended_at IS NOT NULL")),
        Index("uq_key_custody_held", "key_id", unique=True, sqlite_where=text("state = 'held'")),
    )


class KeyHandover(Record):
    """Keys of a unit handed to its owner for good, against a signature; `facts` (JSON) is what stands on the slip."""

    __tablename__ = "key_handover"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    operation: Mapped[str] = mapped_column(unique=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    taken_by: Mapped[str]
    facts: Mapped[str] = mapped_column(Text)
    __table_args__ = (CheckConstraint("taken_by <> ''", name="taken_by"),)
