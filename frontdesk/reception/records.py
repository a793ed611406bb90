"""Visits, what units have said about who may come, enquiries, and the answers that are known: the rows of reception."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.channels import CHANNELS as CHANNELS
from frontdesk.core.channels import Channel as Channel
from frontdesk.core.database import Moment, Record
from frontdesk.core.watching import proved
from frontdesk.core.words import mark


class Purpose(StrEnum):
    """What a visitor comes for."""

    FAMILY = "family"
    DELIVERY = "delivery"
    SERVICE = "service"
    BUSINESS = "business"
    VIEWING = "viewing"
    CONTRACTOR = "contractor"
    AUTHORITY = "authority"
    OTHER = "other"


PURPOSES = {
    Purpose.FAMILY: mark("Family and friends"),
    Purpose.DELIVERY: mark("Delivery"),
    Purpose.SERVICE: mark("Service"),
    Purpose.BUSINESS: mark("Business"),
    Purpose.VIEWING: mark("Agent, viewing"),
    Purpose.CONTRACTOR: mark("Contractor"),
    Purpose.AUTHORITY: mark("Authority"),
    Purpose.OTHER: mark("Other"),
}


class VisitState(StrEnum):
    """Where a visit stands; that it is overstayed is reckoned from the rule."""

    EXPECTED = "expected"
    WAITING = "waiting"
    ON_SITE = "on_site"
    LEFT = "left"
    REFUSED = "refused"
    CANCELLED = "cancelled"


VISIT_STATES = {
    VisitState.EXPECTED: mark("Expected"),
    VisitState.WAITING: mark("Awaiting the resident"),
    VisitState.ON_SITE: mark("On site"),
    VisitState.LEFT: mark("Left"),
    VisitState.REFUSED: mark("Refused"),
    VisitState.CANCELLED: mark("Cancelled"),
}

VISIT_NEXT: dict[str, tuple[str, ...]] = {
    "": (VisitState.EXPECTED, VisitState.WAITING, VisitState.ON_SITE, VisitState.REFUSED),
    VisitState.EXPECTED: (VisitState.WAITING, VisitState.ON_SITE, VisitState.REFUSED, VisitState.CANCELLED),
    VisitState.WAITING: (VisitState.ON_SITE, VisitState.REFUSED, VisitState.CANCELLED),
    VisitState.ON_SITE: (VisitState.LEFT, VisitState.CANCELLED),
    VisitState.LEFT: (VisitState.ON_SITE,),
    VisitState.REFUSED: (),
    VisitState.CANCELLED: (),
}
"""The moves that a visit allows; who was signed out by mistake is on site again."""


class Admission(StrEnum):
    """What a unit has said of somebody who may come."""

    PERMIT = "permit"
    ASK = "ask"
    REFUSE = "refuse"


ADMISSIONS = {
    Admission.PERMIT: mark("Standing permission"),
    Admission.ASK: mark("Ask the resident first"),
    Admission.REFUSE: mark("Do not admit"),
}

RELATIONS = {
    "": mark("Not said"),
    "nanny": mark("Nanny"),
    "cleaner": mark("Cleaner"),
    "carer": mark("Carer"),
    "relative": mark("Relative"),
    "agent": mark("Estate agent"),
    "tutor": mark("Tutor"),
    "other": mark("Other"),
}
"""What somebody with a standing permission is to the household."""


@proved(
    "name", "company", "phone", "id_kind", "id_sealed", "id_masked", "id_index", "plate", "carrying", "badge", "remark"
)  # fmt: skip
class Visit(Record):
    """Somebody at the counter who goes on to a unit or an office, which then is the `place`.

    `at` is when they arrived; of those who are expected, when they are; of those who were refused or wait, when they
    came to the counter. `party` counts all who came along. Once `erased_at` is set, nothing personal is kept and the
    visit only counts.
    """

    __tablename__ = "visit"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    left_at: Mapped[datetime | None] = mapped_column(Moment)
    expected_at: Mapped[datetime | None] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    place: Mapped[str] = mapped_column(default="")
    name: Mapped[str]
    company: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")
    id_kind: Mapped[str] = mapped_column(default="")
    id_sealed: Mapped[bytes | None]
    id_masked: Mapped[str] = mapped_column(default="")
    id_index: Mapped[str | None]
    plate: Mapped[str] = mapped_column(default="")
    party: Mapped[int] = mapped_column(default=1)
    carrying: Mapped[str] = mapped_column(default="")
    badge: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    state: Mapped[str]
    rule_id: Mapped[int | None] = mapped_column(ForeignKey("admission.id"))
    source: Mapped[str] = mapped_column(default="")
    erased_at: Mapped[datetime | None] = mapped_column(Moment)
    __table_args__ = (
        CheckConstraint("(unit_id IS NULL) = (place <> '')", name="place"),
        CheckConstraint("(name = '') = (erased_at IS NOT NULL)", name="name"),
        CheckConstraint("party BETWEEN 1 AND 999", name="party"),
        CheckConstraint(
            "purpose IN ('family', 'delivery', 'service', 'business', 'viewing', 'contractor', 'authority', 'other')",
            name="purpose",
        ),
        CheckConstraint("state IN ('expected', 'waiting', 'on_site', 'left', 'refused', 'cancelled')", name="state"),
        CheckConstraint("(state = 'left') = (left_at IS NOT NULL)", name="left"),
        Index("ix_visit_at", "at"),
        Index("ix_visit_unit_id", "unit_id", "at"),
        Index("ix_visit_name", "name", "at"),
        Index("ix_visit_phone", "phone", "at", sqlite_where=sql("phone <> ''")),
        Index("ix_visit_plate", "plate", "at", sqlite_where=sql("plate <> ''")),
        Index("ix_visit_id_index", "id_index", "at", sqlite_where=sql("id_index IS NOT NULL")),
        Index("ix_visit_present", "state", "at", sqlite_where=sql("state IN ('expected', 'waiting', 'on_site')")),
        Index("ix_visit_declined", "state", "at", sqlite_where=sql("state IN ('refused', 'cancelled')")),
        Index("uq_visit_badge", "badge", unique=True, sqlite_where=sql("state = 'on_site' AND badge <> ''")),
        Index("ix_visit_kept", "at", sqlite_where=sql("erased_at IS NULL")),
    )


@proved("name", "phone", "words", "asked_by", "end_reason")
class AdmissionRule(Record):
    """What a unit, or for all units the estate, has said about who may come: somebody by name, or a purpose, or all.

    In force from `since` to `until`, both included, until it is ended.
    """

    __tablename__ = "admission"
    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    kind: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    relation: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")
    asked_by: Mapped[str] = mapped_column(default="")
    since: Mapped[date] = mapped_column(Date)
    until: Mapped[date | None] = mapped_column(Date)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    end_reason: Mapped[str] = mapped_column(default="")
    erased_at: Mapped[datetime | None] = mapped_column(Moment)
    __table_args__ = (
        CheckConstraint("kind IN ('permit', 'ask', 'refuse')", name="kind"),
        CheckConstraint("kind <> 'permit' OR name <> '' OR erased_at IS NOT NULL", name="name"),
        CheckConstraint("until IS NULL OR until >= since", name="until"),
        CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", name="ended"),
    )


TOPICS = {
    "fees": mark("Fees"),
    "parking": mark("Parking"),
    "facilities": mark("Facilities"),
    "hours": mark("Office hours"),
    "renovation": mark("Renovation"),
    "repairs": mark("Repairs"),
    "keys": mark("Keys"),
    "documents": mark("Papers and certificates"),
    "neighbours": mark("Neighbours"),
    "other": mark("Other"),
}
"""What enquiries and answers are about."""


class EnquiryState(StrEnum):
    """Where an enquiry stands."""

    OPEN = "open"
    ANSWERED = "answered"
    CANCELLED = "cancelled"


ENQUIRY_STATES = {
    EnquiryState.OPEN: mark("To be answered"),
    EnquiryState.ANSWERED: mark("Answered"),
    EnquiryState.CANCELLED: mark("Cancelled"),
}

ENQUIRY_NEXT: dict[str, tuple[str, ...]] = {
    "": (EnquiryState.OPEN, EnquiryState.ANSWERED),
    EnquiryState.OPEN: (EnquiryState.ANSWERED, EnquiryState.CANCELLED),
    EnquiryState.ANSWERED: (EnquiryState.OPEN,),
    EnquiryState.CANCELLED: (),
}
"""The moves that an enquiry allows; one that was not answered well is open again."""


class Article(Record):
    """An answer that is known: what it is about, what is asked, what is answered; kept by the supervisors."""

    __tablename__ = "article"
    id: Mapped[int] = mapped_column(primary_key=True)
    topic: Mapped[str]
    title: Mapped[str]
    answer: Mapped[str] = mapped_column(Text)
    keywords: Mapped[str] = mapped_column(default="")
    valid_until: Mapped[date | None] = mapped_column(Date)
    active: Mapped[bool] = mapped_column(default=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("title <> '' AND answer <> ''", name="said"),
    )  # fmt: skip


@proved("caller", "phone")
class Enquiry(Record):
    """A question at the counter or on the phone: answered at once, or by the time that was promised.

    `became` is the number of the document that came of it, such as a key loan's. Once `erased_at` is set, who called is
    not kept any more.
    """

    __tablename__ = "enquiry"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    channel: Mapped[str]
    caller: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    topic: Mapped[str]
    text: Mapped[str] = mapped_column(Text)
    answer: Mapped[str] = mapped_column(Text, default="")
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"))
    promised_for: Mapped[datetime | None] = mapped_column(Moment)
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    became: Mapped[str] = mapped_column(default="")
    state: Mapped[str]
    erased_at: Mapped[datetime | None] = mapped_column(Moment)
    __table_args__ = (
        CheckConstraint("channel IN ('counter', 'phone', 'wechat', 'email', 'letter', 'patrol')", name="channel"),
        CheckConstraint("state IN ('open', 'answered', 'cancelled')", name="state"),
        CheckConstraint("text <> ''", name="text"),
        CheckConstraint("(state = 'answered') = (answered_at IS NOT NULL)", name="answered"),
        Index("ix_enquiry_at", "at"),
        Index("ix_enquiry_kept", "at", sqlite_where=sql("erased_at IS NULL")),
        Index("ix_enquiry_unit_id", "unit_id", "at"),
        Index("ix_enquiry_open", "promised_for", sqlite_where=sql("state = 'open'")),
        Index("ix_enquiry_article_id", "article_id", sqlite_where=sql("article_id IS NOT NULL")),
    )
