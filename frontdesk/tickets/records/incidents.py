"""What touches a whole building or the whole estate for a while, and the sentence that callers are told."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, case, func, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.words import Say, mark, say
from frontdesk.residents.records import Building


class Incident(Record):
    """Something that touches a whole building or the whole estate, and the sentence that callers are told.

    It is over from `ended_at` on. `ticket_id` is the repair that deals with it, if there is one.
    """

    __tablename__ = "incident"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    building_id: Mapped[int | None] = mapped_column(ForeignKey("building.id"))
    entrance: Mapped[str] = mapped_column(default="")
    sentence: Mapped[str]
    since: Mapped[datetime] = mapped_column(Moment)
    expected_until: Mapped[datetime | None] = mapped_column(Moment)
    ticket_id: Mapped[int | None] = mapped_column(ForeignKey("ticket.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint(
            "kind IN ('water_off', 'power_off', 'gas_off', 'heating_off', 'lift_stopped', 'network_off', 'other')",
            name="kind",
        ),
        CheckConstraint("sentence <> ''", name="sentence"),
        CheckConstraint("entrance = '' OR building_id IS NOT NULL", name="entrance"),
        CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", name="ended"),
        Index("ix_incident_since", "since"),
        Index("ix_incident_open", "building_id", sqlite_where=sql("ended_at IS NULL")),
    )


INCIDENT_KINDS = {
    "water_off": mark("Water off"),
    "power_off": mark("Power off"),
    "gas_off": mark("Gas off"),
    "heating_off": mark("Heating off"),
    "lift_stopped": mark("Lift stopped"),
    "network_off": mark("Network down"),
    "other": mark("Other"),
}

INCIDENT_STANDING = {
    "open": mark("Not over yet"),
    "overdue": mark("Taking longer"),
    "planned": mark("Announced"),
    "under_way": mark("Going on"),
    "ended": mark("Is over"),
}
"""How an incident may stand in the list; each but the first is also how a row says that it stands."""


WHERE_SHORT = func.trim(
    case(
        (Incident.building_id.is_(None), ""),
        else_=select(Building.code).where(Building.id == Incident.building_id).scalar_subquery()
        + "# "
        + Incident.entrance,
    )
)
"""What an incident touches, in a few signs that need no translation: `3#`, or `3# 2` of its second entrance."""


def where_told(building: str, entrance: str, say: Say = say) -> str:
    """What an incident touches, in words; `building` is its code, or empty."""
    if not building:
        return say("Whole estate")
    if not entrance:
        return say("Building {code}", code=building)
    return say("Building {code}, entrance {entrance}", code=building, entrance=entrance)
