"""The cast: an invented estate, its operators, residents and prices; and a clock that goes when it is told to."""

import shutil
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from frontdesk.core.clock import Clock
from frontdesk.core.ground import DATABASE, KEY, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator, Operators, Role, SignedIn, rights_of
from frontdesk.fees.billing.tariffs import Scope, TariffDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method, Receipt
from frontdesk.fees.records.items import Basis
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields, UnitFields
from frontdesk.residents.records import OccupancyRole, Status, UnitKind
from frontdesk.shell import keeping

ESTATE = "云栖花园"
PASSWORD = "correct horse"
"""Every operator's."""

OPERATORS = {
    Role.MANAGER: "沈一舟",
    Role.SUPERVISOR: "周明",
    Role.CASHIER: "林晓",
    Role.RECEPTIONIST: "许诺",
    Role.ADMINISTRATOR: "方远",
}
"""Who works here, one in each role; the manager founded the estate."""

CHEN = PersonFields("陈志远", ("13900001122",), "resident_id", "11010519491231002X")
ZHANG = PersonFields("张三", ("13800002046",))
SHAN = PersonFields("单雪", ("02566668888",))
"""Owners; the identity number is the example of the standard itself, GB 11643."""

MORNING = datetime(2026, 11, 21, 1, 5, tzinfo=UTC)
"""09:05 of a Saturday in November on the estate's wall."""


class Now:
    """The time, as set; can be handed to a child process with its clock."""

    def __init__(self, now: datetime = MORNING) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **by: float) -> None:
        """Let time pass: `go_on(minutes=10)`."""
        self.now += timedelta(**by)

    def set_day(self, day: date) -> None:
        """Ten in the morning of a day, on the estate's wall."""
        self.now = datetime(day.year, day.month, day.day, 2, tzinfo=UTC)


def found(folder: Path, now: Now) -> Ground:
    """An empty estate with an operator in each role; the manager is signed in."""
    ground = keeping.found(folder, ESTATE, OPERATORS[Role.MANAGER], PASSWORD, clock=Clock(now=now))
    for role, name in OPERATORS.items():
        if role != Role.MANAGER:
            Operators(ground).add(name, role, PASSWORD)
    return ground


def copy(template: Path, folder: Path, now: Now) -> Ground:
    """A copy of an estate whose books are closed, opened; the manager is signed in."""
    folder.mkdir(mode=0o700, parents=True)
    for name in (DATABASE, KEY):
        shutil.copyfile(template / name, folder / name)
    ground = Ground(folder, Clock(now=now))
    sign_in(ground, Role.MANAGER)
    return ground


def sign_in(ground: Ground, role: Role) -> SignedIn:
    """Put the operator of a role behind the counter without asking for the password."""
    with ground.database.reading() as session:
        operator = session.query(Operator).filter_by(name=OPERATORS[role]).one()
        ground.signed_in = SignedIn(operator.id, operator.name, role, rights_of(session, role))
    return ground.signed_in


@dataclass
class Estate:
    """A small estate: units by code, fee items by name."""

    ground: Ground
    units: dict[str, int] = field(default_factory=dict)
    items: dict[str, int] = field(default_factory=dict)

    def pay(self, code: str, yuan: str, method: Method = Method.CASH, **more: object) -> Receipt:
        """Take one payment by one method."""
        tenders = [Tendered(method, Money.parse(yuan))]
        return CashDesk(self.ground).take_payment(self.units[code], tenders, operation=uuid4().hex, **more)  # type: ignore[arg-type]


FLAT, SMALL, SHOP, SPACE, UNSOLD = "3-1-502", "3-1-501", "1-101", "B1-36", "3-2-101"
"""The codes of the small estate's units."""


def furnish(ground: Ground) -> Estate:
    """Five units, three owners, two regular items and a one-off one, priced since 1 January 2026."""
    residents, tariffs, estate = ResidentDesk(ground), TariffDesk(ground), Estate(ground)
    handed_over = date(2020, 5, 1)
    for fields, owner in (
        (UnitFields("3", "1", "502", gross_area=11236, handover_date=handed_over, status=Status.OWNER_OCCUPIED), CHEN),
        (UnitFields("3", "1", "501", gross_area=8950, handover_date=handed_over, status=Status.OWNER_OCCUPIED), ZHANG),
        (UnitFields("1", "", "101", UnitKind.SHOP, 20000, handover_date=handed_over), SHAN),
        (UnitFields("B1", "", "36", UnitKind.PARKING, handover_date=handed_over), CHEN),
        (UnitFields("3", "2", "101", gross_area=9000, status=Status.UNSOLD), None),
    ):
        unit = estate.units[fields.code] = residents.add_unit(fields)
        if owner is not None:
            residents.add_resident(unit, OccupancyRole.OWNER, owner, since=handed_over)
    start = date(2026, 1, 1)
    care = estate.items["物业费"] = tariffs.add_item("物业费", Basis.AREA, rounding=1)
    space = estate.items["车位管理费"] = tariffs.add_item("车位管理费", Basis.FIXED)
    estate.items["装修垃圾清运费"] = tariffs.add_item("装修垃圾清运费", Basis.ONE_OFF)
    tariffs.set_price(care, 25000, start, Scope(unit_kind=UnitKind.FLAT))
    tariffs.set_price(care, 48000, start, Scope(unit_kind=UnitKind.SHOP))
    tariffs.set_price(space, 800000, start, Scope(unit_kind=UnitKind.PARKING))
    return estate
