"""Who does the work, what it is made of and costs, and who bears it: the rows behind a repair."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.attachments import Attachment as Attachment  # what these rows refer to, so that it is there too
from frontdesk.core.database import Fen, Moment, Record
from frontdesk.core.money import Money
from frontdesk.core.watching import proved
from frontdesk.core.words import mark
from frontdesk.fees.records import Charge as Charge


class Team(Record):
    """Technicians who work together, or a firm that is called in."""

    __tablename__ = "team"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    phone: Mapped[str] = mapped_column(default="")
    active: Mapped[bool] = mapped_column(default=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (CheckConstraint("name <> ''", name="name"),)


class Technician(Record):
    """Somebody who repairs; `trades` are the categories of repairs they do, parted by spaces; empty is all of them."""

    __tablename__ = "technician"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    team_id: Mapped[int | None] = mapped_column(ForeignKey("team.id"), index=True)
    phone: Mapped[str] = mapped_column(default="")
    trades: Mapped[str] = mapped_column(default="")
    on_duty: Mapped[bool] = mapped_column(default=True)
    active: Mapped[bool] = mapped_column(default=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("name <> ''", name="name"),
        CheckConstraint("active OR NOT on_duty", name="on_duty"),
        Index("uq_technician_name", "name", unique=True, sqlite_where=sql("active")),
    )


CREW_STATES = {
    "on_duty": mark("On duty"),
    "off_duty": mark("Off duty"),
    "team": mark("Team"),
    "left": mark("Works here no longer"),
}
"""How a technician or a team stands in the register."""


class DispatchEnd(StrEnum):
    """How a dispatch ended."""

    DONE = "done"
    HANDED_BACK = "handed_back"
    REDISPATCHED = "redispatched"
    CANCELLED = "cancelled"


class Dispatch(Record):
    """A ticket given to a technician or a team; the one not ended is who has it now."""

    __tablename__ = "dispatch"
    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    n: Mapped[int]
    technician_id: Mapped[int | None] = mapped_column(ForeignKey("technician.id"), index=True)
    team_id: Mapped[int | None] = mapped_column(ForeignKey("team.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    remark: Mapped[str] = mapped_column(default="")
    arrived_at: Mapped[datetime | None] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    outcome: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("technician_id IS NOT NULL OR team_id IS NOT NULL", name="whom"),
        CheckConstraint("outcome IN ('', 'done', 'handed_back', 'redispatched', 'cancelled')", name="outcome"),
        CheckConstraint("(ended_at IS NULL) = (outcome = '')", name="ended"),
        UniqueConstraint("ticket_id", "n"),
        Index("uq_dispatch_open", "ticket_id", unique=True, sqlite_where=sql("ended_at IS NULL")),
        Index("ix_dispatch_at", "at"),
    )


class LineKind(StrEnum):
    """What a line of a price list, quote or bill is for."""

    MATERIAL = "material"
    LABOUR = "labour"


LINE_KINDS = {LineKind.MATERIAL: mark("Material"), LineKind.LABOUR: mark("Labour")}


class PriceItem(Record):
    """A line of the price list of chargeable work; `price` for one `measure`, such as 个, 米 or 次."""

    __tablename__ = "price_item"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    measure: Mapped[str] = mapped_column(default="")
    price: Mapped[Money] = mapped_column(Fen)
    category: Mapped[str] = mapped_column(default="")
    active: Mapped[bool] = mapped_column(default=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("kind IN ('material', 'labour')", name="kind"),
        CheckConstraint("name <> ''", name="name"),
        CheckConstraint("price >= 0", name="price"),
        Index("uq_price_item_name", "kind", "name", unique=True, sqlite_where=sql("active")),
    )


USE = {"active": mark("In use"), "stopped": mark("Not used")}
"""Whether a price, or a part under warranty, is used."""


class QuoteState(StrEnum):
    """Where a quote stands."""

    OFFERED = "offered"
    AGREED = "agreed"
    DECLINED = "declined"
    REPLACED = "replaced"


QUOTE_STATES = {
    QuoteState.OFFERED: mark("Offered"),
    QuoteState.AGREED: mark("Agreed"),
    QuoteState.DECLINED: mark("Declined"),
    QuoteState.REPLACED: mark("Replaced by another"),
}

QUOTE_NEXT: dict[str, tuple[str, ...]] = {
    "": (QuoteState.OFFERED,),
    QuoteState.OFFERED: (QuoteState.AGREED, QuoteState.DECLINED, QuoteState.REPLACED),
    QuoteState.AGREED: (QuoteState.REPLACED,),
    QuoteState.DECLINED: (QuoteState.REPLACED,),
    QuoteState.REPLACED: (),
}
"""The moves that a quote allows."""


class Quote(Record):
    """What chargeable work would cost, as it was offered; the total is the sum of its lines.

    `signed_by` agreed to it, on paper or drawn on the screen (`signature_id`, an attachment).
    """

    __tablename__ = "quote"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    total: Mapped[Money] = mapped_column(Fen)
    valid_until: Mapped[date] = mapped_column(Date)
    remark: Mapped[str] = mapped_column(default="")
    state: Mapped[str]
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    signed_by: Mapped[str] = mapped_column(default="")
    signature_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"))
    __table_args__ = (
        CheckConstraint("state IN ('offered', 'agreed', 'declined', 'replaced')", name="state"),
        CheckConstraint("total >= 0", name="total"),
        CheckConstraint("state <> 'agreed' OR signed_by <> ''", name="signed"),
        Index("ix_quote_at", "at"),
        Index("uq_quote_standing", "ticket_id", unique=True, sqlite_where=sql("state IN ('offered', 'agreed')")),
    )


class Work(Record):
    """Work done on a repair, once each time it is finished; the total is the sum of its lines.

    `charge_id` is what the fee desk asks for it when the resident bears it and it costs anything. `arrived_at` and
    `finished_at` are those of whoever did it. `rating` (1 to 5) is the resident's, `signed_by` who signed.
    """

    __tablename__ = "work"
    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    n: Mapped[int]
    technician_id: Mapped[int | None] = mapped_column(ForeignKey("technician.id"), index=True)
    team_id: Mapped[int | None] = mapped_column(ForeignKey("team.id"), index=True)
    arrived_at: Mapped[datetime | None] = mapped_column(Moment)
    finished_at: Mapped[datetime] = mapped_column(Moment)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    duty: Mapped[str]
    result: Mapped[str] = mapped_column(Text)
    total: Mapped[Money] = mapped_column(Fen)
    quote_id: Mapped[int | None] = mapped_column(ForeignKey("quote.id"))
    charge_id: Mapped[int | None] = mapped_column(ForeignKey("charge.id"), unique=True)
    rating: Mapped[int | None]
    signed_by: Mapped[str] = mapped_column(default="")
    signature_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"))
    __table_args__ = (
        CheckConstraint("duty IN ('estate', 'resident', 'developer')", name="duty"),
        CheckConstraint("total >= 0", name="total"),
        CheckConstraint("charge_id IS NULL OR duty = 'resident'", name="charge"),
        CheckConstraint("rating BETWEEN 1 AND 5", name="rating"),
        CheckConstraint("result <> ''", name="result"),
        CheckConstraint("arrived_at <= finished_at", name="arrived"),
        UniqueConstraint("ticket_id", "n"),
        Index("ix_work_finished_at", "finished_at"),
        {"sqlite_autoincrement": True},
    )


@proved("price_item_id")
class WorkLine(Record):
    """A material or labour of a quote or of work done: `quantity` (1/100) × `price`, rounded to the fen once."""

    __tablename__ = "work_line"
    id: Mapped[int] = mapped_column(primary_key=True)
    quote_id: Mapped[int | None] = mapped_column(ForeignKey("quote.id"), index=True)
    work_id: Mapped[int | None] = mapped_column(ForeignKey("work.id"), index=True)
    n: Mapped[int]
    price_item_id: Mapped[int | None] = mapped_column(ForeignKey("price_item.id"))
    kind: Mapped[str]
    name: Mapped[str]
    measure: Mapped[str] = mapped_column(default="")
    quantity: Mapped[int]
    price: Mapped[Money] = mapped_column(Fen)
    amount: Mapped[Money] = mapped_column(Fen)
    __table_args__ = (
        CheckConstraint("(quote_id IS NULL) <> (work_id IS NULL)", name="whose"),
        CheckConstraint("kind IN ('material', 'labour')", name="kind"),
        CheckConstraint("name <> ''", name="name"),
        CheckConstraint("quantity > 0 AND price >= 0", name="quantity"),
        CheckConstraint("amount = (2 * price * quantity + 100) / 200", name="amount"),
    )


def quantity_text(quantity: int) -> str:
    """150 as `1.5`, 200 as `2`."""
    return f"{Decimal(quantity).scaleb(-2).normalize():f}"


class WarrantyTerm(Record):
    """How long the developer answers for a part of a building, from the hand-over of the unit or building on."""

    __tablename__ = "warranty_term"
    id: Mapped[int] = mapped_column(primary_key=True)
    part: Mapped[str] = mapped_column(unique=True)
    months: Mapped[int]
    category: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")
    active: Mapped[bool] = mapped_column(default=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("part <> ''", name="part"),
        CheckConstraint("months BETWEEN 1 AND 1200", name="months"),
    )


class WarrantyStart(Record):
    """The day from which warranties of a building's public parts run: when it was accepted as complete."""

    __tablename__ = "warranty_start"
    building_id: Mapped[int] = mapped_column(ForeignKey("building.id"), primary_key=True)
    day: Mapped[date] = mapped_column(Date)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
