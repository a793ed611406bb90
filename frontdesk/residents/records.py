"""Buildings, units, people and who lives where since when: the rows of the unit file."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.watching import proved
from frontdesk.core.words import mark


class UnitKind(StrEnum):
    """What a unit is used for."""

    FLAT = "flat"
    SHOP = "shop"
    OFFICE = "office"
    STORAGE = "storage"
    PARKING = "parking"


UNIT_KINDS = {
    UnitKind.FLAT: mark("Flat"),
    UnitKind.SHOP: mark("Shop"),
    UnitKind.OFFICE: mark("Office"),
    UnitKind.STORAGE: mark("Storage"),
    UnitKind.PARKING: mark("Parking space"),
}


class Status(StrEnum):
    """How a unit stands today."""

    UNSOLD = "unsold"
    VACANT = "vacant"
    OWNER_OCCUPIED = "owner_occupied"
    LET = "let"
    UNDER_RENOVATION = "under_renovation"


STATUSES = {
    Status.UNSOLD: mark("Unsold"),
    Status.VACANT: mark("Vacant"),
    Status.OWNER_OCCUPIED: mark("Owner-occupied"),
    Status.LET: mark("Let"),
    Status.UNDER_RENOVATION: mark("Under renovation"),
}


class OccupancyRole(StrEnum):
    """What a person is to a unit."""

    OWNER = "owner"
    TENANT = "tenant"
    FAMILY = "family"
    AGENT = "agent"


OCCUPANCY_ROLES = {
    OccupancyRole.OWNER: mark("Owner"),
    OccupancyRole.TENANT: mark("Tenant"),
    OccupancyRole.FAMILY: mark("Family"),
    OccupancyRole.AGENT: mark("Agent"),
}

CARE_FLAGS = {
    "": mark("None"),
    "lives_alone": mark("Lives alone"),
    "elderly": mark("Elderly"),
    "disabled": mark("Disabled"),
    "infant": mark("Infant in the household"),
    "other": mark("Other"),
}
"""Reasons to take special care of somebody."""

CONTACT_PREFERENCES = {
    "": mark("Any"),
    "phone": mark("Phone"),
    "wechat": mark("WeChat"),
    "message": mark("Text message"),
    "visit": mark("Visit"),
}

MANNERS = {
    "register": mark("Taken over from the register"),
    "handover": mark("Handover by the developer"),
    "sale": mark("Sale"),
    "inheritance": mark("Inheritance"),
    "gift": mark("Gift"),
    "court": mark("Court decision"),
    "lease": mark("New lease"),
    "lease_ended": mark("Lease ended"),
    "moved_in": mark("Moved in"),
    "moved_out": mark("Moved out"),
    "correction": mark("Correction of an entry"),
}
"""How an occupancy began or ended."""

TRANSFER_MANNERS = ("sale", "inheritance", "gift", "court", "handover")

_ONCE = {"sqlite_autoincrement": True}
"""No id is given twice, though an import may be undone: what names one names the same for ever."""


@proved()
class Building(Record):
    """A building of the estate; `code` is what stands before the first hyphen of its units' codes."""

    __tablename__ = "building"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(default="")
    __table_args__ = (_ONCE,)


@proved()
class Unit(Record):
    """A flat, shop, office, storage room or parking space: the thing that is billed.

    Areas in 1/100 m². `place` is the code with its numbers padded, so that 2-1-301 stands before 10-1-101.
    """

    __tablename__ = "unit"
    id: Mapped[int] = mapped_column(primary_key=True)
    building_id: Mapped[int] = mapped_column(ForeignKey("building.id"))
    entrance: Mapped[str] = mapped_column(default="")
    door: Mapped[str]
    code: Mapped[str] = mapped_column(unique=True)
    place: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(default=UnitKind.FLAT.value)
    gross_area: Mapped[int] = mapped_column(default=0)
    interior_area: Mapped[int | None]
    land_share: Mapped[int | None]
    layout: Mapped[str] = mapped_column(default="")
    fit_out: Mapped[str] = mapped_column(default="")
    handover_date: Mapped[date | None] = mapped_column(Date)
    status: Mapped[str] = mapped_column(default=Status.VACANT.value)
    note: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        UniqueConstraint("building_id", "entrance", "door"),
        CheckConstraint("kind IN ('flat', 'shop', 'office', 'storage', 'parking')", name="kind"),
        CheckConstraint("status IN ('unsold', 'vacant', 'owner_occupied', 'let', 'under_renovation')", name="status"),
        CheckConstraint("gross_area >= 0 AND gross_area <= 100000000", name="gross_area"),
        CheckConstraint("interior_area IS NULL OR interior_area >= 0", name="interior_area"),
        _ONCE,
    )


@proved()
class Person(Record):
    """Somebody with a household here; the identity number is sealed, `id_index` finds equal ones unopened."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    id_kind: Mapped[str] = mapped_column(default="")
    id_sealed: Mapped[bytes | None]
    id_masked: Mapped[str] = mapped_column(default="")
    id_index: Mapped[str | None] = mapped_column(index=True)
    birthday: Mapped[date | None] = mapped_column(Date)
    contact_preference: Mapped[str] = mapped_column(default="")
    care_flag: Mapped[str] = mapped_column(default="")
    care_note: Mapped[str] = mapped_column(default="")
    __table_args__ = (CheckConstraint("name <> ''", name="name"), _ONCE)


@proved()
class Phone(Record):
    """A number under which a person is reached, in normal form; `place` orders them."""

    __tablename__ = "phone"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    place: Mapped[int]
    number: Mapped[str]
    __table_args__ = (UniqueConstraint("person_id", "place"), _ONCE)


@proved()
class Occupancy(Record):
    """A person in a unit in one role from a day to a day; both manners say how it began and ended. Share in 1/100 %."""

    __tablename__ = "occupancy"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    role: Mapped[str]
    since: Mapped[date | None] = mapped_column(Date)
    until: Mapped[date | None] = mapped_column(Date)
    share: Mapped[int | None]
    began_by: Mapped[str]
    ended_by: Mapped[str] = mapped_column(default="")
    closed: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (
        CheckConstraint("role IN ('owner', 'tenant', 'family', 'agent')", name="role"),
        CheckConstraint("share IS NULL OR (share > 0 AND share <= 10000)", name="share"),
        CheckConstraint("until IS NULL OR since IS NULL OR until >= since", name="until"),
        # Nobody is the same thing to the same unit twice at once.
        Index("uq_occupancy_current", "unit_id", "person_id", "role", unique=True, sqlite_where=text("closed = 0")),
        _ONCE,
    )


@proved()
class Vehicle(Record):
    """A car or scooter of a household; `until` is empty while it is in use here."""

    __tablename__ = "vehicle"
    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    plate: Mapped[str]
    kind: Mapped[str] = mapped_column(default="car")
    parking_space: Mapped[str] = mapped_column(default="")
    since: Mapped[date | None] = mapped_column(Date)
    until: Mapped[date | None] = mapped_column(Date)
    entered: Mapped[datetime] = mapped_column(Moment)
    __table_args__ = (Index("uq_vehicle_plate", "plate", unique=True, sqlite_where=text("until IS NULL")), _ONCE)


VEHICLE_KINDS = {
    "car": mark("Car"),
    "motorcycle": mark("Motorcycle"),
    "electric_bicycle": mark("Electric bicycle"),
    "other": mark("Other"),
}
