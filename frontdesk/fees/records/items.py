"""Fee items and their prices: the rows of what is charged for."""

from datetime import date
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Record
from frontdesk.core.watching import proved
from frontdesk.core.words import mark


class Basis(StrEnum):
    """What a fee item's price is multiplied by."""

    AREA = "area"
    INTERIOR = "interior"
    FIXED = "fixed"
    METERED = "metered"
    SHARED = "shared"
    ONE_OFF = "one_off"
    DEPOSIT = "deposit"
    LATE_FEE = "late_fee"


BASES = {
    Basis.AREA: mark("Per m² of gross area"),
    Basis.INTERIOR: mark("Per m² of interior area"),
    Basis.FIXED: mark("Fixed per unit"),
    Basis.METERED: mark("By meter"),
    Basis.SHARED: mark("A share of a cost"),
    Basis.ONE_OFF: mark("One-off"),
    Basis.DEPOSIT: mark("Deposit"),
    Basis.LATE_FEE: mark("Late fee"),
}

REGULAR = (Basis.AREA.value, Basis.INTERIOR.value, Basis.FIXED.value, Basis.METERED.value, Basis.SHARED.value)
"""What a billing run charges; the others are charged one at a time."""

CYCLES = {1: mark("Monthly"), 3: mark("Quarterly"), 6: mark("Half-yearly"), 12: mark("Yearly")}
"""How many months a charge of an item is for; they begin with the calendar's."""


class Split(StrEnum):
    """By what a shared cost is split."""

    AREA = "area"
    HOUSEHOLD = "household"


SPLITS = {Split.AREA: mark("By gross area"), Split.HOUSEHOLD: mark("By household")}


class TierSpan(StrEnum):
    """Over what use is counted for the tiers of a metered item."""

    MONTH = "month"
    YEAR = "year"


TIER_SPANS = {TierSpan.MONTH: mark("Use of a month"), TierSpan.YEAR: mark("Use of a calendar year")}


ROUNDINGS = {1: mark("to the fen (0.01)"), 10: mark("to the jiao (0.1)"), 100: mark("to the yuan (1)")}
"""To how many fen the line of a fee item is rounded, half up, once."""


@proved("name")
class FeeItem(Record):
    """Something that is charged for; `rounding` in fen.

    `cycle` is how many months a charge is for; `prorated` that a part of a cycle is charged by the day (handed over,
    changed hands, price changed); `split` by what a shared cost is split; `tier_span` over what use is counted.
    """

    __tablename__ = "fee_item"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    basis: Mapped[str]
    rounding: Mapped[int] = mapped_column(default=1)
    cycle: Mapped[int] = mapped_column(default=1)
    prorated: Mapped[bool] = mapped_column(default=False)
    split: Mapped[str] = mapped_column(default=Split.AREA.value)
    tier_span: Mapped[str] = mapped_column(default=TierSpan.MONTH.value)
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (
        CheckConstraint(
            "basis IN ('area', 'interior', 'fixed', 'metered', 'shared', 'one_off', 'deposit', 'late_fee')",
            name="basis",
        ),
        CheckConstraint("cycle IN (1, 3, 6, 12)", name="cycle"),
        CheckConstraint("split IN ('area', 'household')", name="split"),
        CheckConstraint("tier_span IN ('month', 'year')", name="tier_span"),
        CheckConstraint("rounding IN (1, 10, 100)", name="rounding"),
        CheckConstraint("name <> ''", name="name"),
    )


class Tariff(Record):
    """A price of a fee item with the days it is in force and the units it is for; price in 1/10000 yuan.

    At most one of `unit_kind`, `building_id` and `unit_id` is set; none means every unit. The nearest one wins: unit
    before building before kind before all. A `vacant` one is for vacant units alone, and for them wins over all others.
    Of a metered item with tiers, `price` is that of the first tier.
    """

    __tablename__ = "tariff"
    id: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("fee_item.id"), index=True)
    price: Mapped[int]
    since: Mapped[date] = mapped_column(Date)
    until: Mapped[date | None] = mapped_column(Date)
    unit_kind: Mapped[str | None]
    building_id: Mapped[int | None] = mapped_column(ForeignKey("building.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    vacant: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (
        CheckConstraint("price >= 0", name="price"),
        CheckConstraint("until IS NULL OR until >= since", name="until"),
        CheckConstraint(
            "(unit_kind IS NOT NULL) + (building_id IS NOT NULL) + (unit_id IS NOT NULL) <= 1", name="scope"
        ),
    )


class Tier(Record):
    """From how much use on (1/100 of the meter's unit) another price of a tariff applies; price in 1/10000 yuan."""

    __tablename__ = "tier"
    tariff_id: Mapped[int] = mapped_column(ForeignKey("tariff.id"), primary_key=True)
    above: Mapped[int] = mapped_column(primary_key=True)
    price: Mapped[int]
    __table_args__ = (CheckConstraint("above > 0", name="above"), CheckConstraint("price >= 0", name="price"))
