"""The rule table: service promises and house rules with the day each comes into force."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.words import mark


class Rule(Record):
    """A value that the estate has set for a rule, in force from a day on; what was judged before stays judged."""

    __tablename__ = "rule"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    value: Mapped[str]
    in_force_from: Mapped[date] = mapped_column(Date)
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    changed_at: Mapped[datetime] = mapped_column(Moment)
    __table_args__ = (UniqueConstraint("key", "in_force_from"),)


@dataclass(frozen=True)
class Default:
    """The value of a rule until the estate sets its own, its unit (text, days, minutes, times) and its title."""

    value: str
    unit: str
    title: str


DEFAULTS = {
    "counter_hours": Default("周一至周五 08:30–18:00，周六周日 09:00–17:00", "text", mark("Counter hours")),
    "billing.due_in": Default("0", "days", mark("Charges fall due after the end of their month by")),
    "dunning.due_in": Default("7", "days", mark("Payment notices ask to pay within")),
    "signin.failures": Default("5", "times", mark("Wrong passwords before an operator is locked out")),
    "signin.lockout": Default("10", "minutes", mark("How long a locked-out operator waits")),
    "signin.idle": Default("10", "minutes", mark("The screen locks after idling for")),
}
"""Every rule that the program asks for; `dunning.due_in` and `counter_hours` are the service standards' values."""


def rule(session: Session, key: str, on: date) -> str:
    """The value in force on a day."""
    found = session.scalar(
        select(Rule.value).where(Rule.key == key, Rule.in_force_from <= on).order_by(Rule.in_force_from.desc()).limit(1)
    )
    return DEFAULTS[key].value if found is None else found


def number(session: Session, key: str, on: date) -> int:
    """The value of a rule that counts something."""
    return int(rule(session, key, on))
