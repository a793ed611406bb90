"""What a caller's line says: which unit or place, what it is about, how soon, who bears it, who reports it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, case, select
from sqlalchemy.orm import Session

from frontdesk.core import phones
from frontdesk.core.finding import exactly
from frontdesk.core.ground import Ground
from frontdesk.core.search import code_of, normal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.residents.records import Building, Occupancy, Person, Phone, Unit, UnitKind
from frontdesk.tickets.intake import LONGEST
from frontdesk.tickets.records import CATEGORIES, Duty, TicketKind, Urgency
from frontdesk.tickets.vocabulary import PLACE, Meaning, longest, meanings
from frontdesk.tickets.warranties import Running, running

_SEPARATOR = r"(?:号楼|號樓|单元|單元|栋|棟|幢|座|门|門|[-‐-―－/.#])"
_SIGN = "[0-9A-Z０-９Ａ-Ｚ]"
_CODE = re.compile(rf"{_SIGN}+(?:\s*{_SEPARATOR}\s*{_SIGN}+)*\s*(?:室|房|户|戶|号(?!楼)|號(?!樓))?", re.IGNORECASE)
_BUILDING = re.compile(
    rf"({_SIGN}{{1,4}})\s*(?:号楼|號樓|栋|棟|幢|座)(?:\s*({_SIGN}{{1,2}}\s*(?:单元|單元)))?", re.IGNORECASE
)
_MOBILE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)", re.ASCII)
_NAME = re.compile(r"[\u3400-\u9fff]{2,4}(?=家|[\s,，、;；:：])")
_EDGES = " \t\r\n,，。.、;；:：的家"
_FEWEST = 3
"""Digits of a door that is typed alone; fewer are a number of something else."""


@dataclass(frozen=True)
class Reporter:
    """Somebody of a unit who may be the one that calls: the name, and the first phone."""

    name: str
    phone: str


@dataclass(frozen=True)
class Proposal:
    """What a line means as far as it can be told; all of it may be changed. `text` is what is left as the description.

    `unit` and `building` are codes. `warranty` runs for such work there, so that the developer bears it.
    """

    kind: TicketKind
    category: str
    urgency: Urgency
    duty: Duty
    text: str
    unit_id: int | None = None
    unit: str = ""
    building_id: int | None = None
    building: str = ""
    place: str = ""
    reporter: str = ""
    phone: str = ""
    warranty: Running | None = None


class Proposals:
    """Reads lines."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def of_line(self, line: str, unit_id: int | None = None, kind: TicketKind | None = None) -> Proposal:
        """What a line means: `3-1-502 厨房水管爆了`, `3栋电梯停了`, `13900001122 投诉保安态度差`.

        `unit_id` is the unit if it is known already, `kind` what it is, if that is settled.
        """
        text = unicodedata.normalize("NFC", plain(line[:LONGEST]))
        with self._ground.database.reading() as session:
            return _read(session, text, unit_id, kind, self._ground.clock.today())

    def reporters(self, unit_id: int) -> list[Reporter]:
        """Who lives in a unit or owns it, the likeliest caller first."""
        with self._ground.database.reading() as session:
            return _people(session, unit_id)

    def warranty(self, category: str, unit_id: int | None, building_id: int | None) -> Running | None:
        """The warranty that runs today for such work there; None when there is none."""
        with self._ground.database.reading() as session:
            return _warranty(session, category, unit_id, building_id, self._ground.clock.today())


def meant_by(found: Sequence[Meaning], kind: TicketKind | None = None) -> tuple[TicketKind, str, Urgency, str, str]:
    """Kind, category, urgency, who bears it (empty if nothing says) and the public place that words mean."""
    said = kind or _kind(found)
    own = (TicketKind.REPAIR,) if said == TicketKind.REPAIR else (TicketKind.COMPLAINT, "about")
    about = longest(each for each in found if each.kind in own and each.category)
    urgencies = {each.urgency for each in found if each.kind in (TicketKind.REPAIR, "")}
    urgency = next((each for each in (Urgency.EMERGENCY, Urgency.PLANNED) if each in urgencies), Urgency.NORMAL)
    place = longest(each for each in found if each.kind == PLACE)
    return (
        said, about.category if about else "other", urgency if said == TicketKind.REPAIR else Urgency.NORMAL,
        about.duty if about else "", place.word if place else "",
    )  # fmt: skip


def _kind(found: Sequence[Meaning]) -> TicketKind:
    """What words say it is, if any do; else what is complained about, unless a repair is named as exactly."""
    for kind in (TicketKind.PRAISE, TicketKind.COMPLAINT, TicketKind.SUGGESTION):
        if any(each.kind == kind and not each.category for each in found):
            return kind
    complaint = longest(each for each in found if each.kind == TicketKind.COMPLAINT)
    repair = longest(each for each in found if each.kind == TicketKind.REPAIR)
    if complaint and (repair is None or complaint.length > repair.length):
        return TicketKind.COMPLAINT
    return TicketKind.REPAIR


def _read(session: Session, text: str, unit_id: int | None, kind: TicketKind | None, today: date) -> Proposal:
    rest, phone, reporter, at_home = text, "", "", None
    if called := _MOBILE.search(rest):
        phone = called[0]
        rest = _without(rest, called)
        reporter, at_home = _of_phone(session, phone)
    unit, building, entrance = None, None, ""
    if unit_id is None:
        unit, rest = _unit(session, rest)
        unit = unit or at_home
    else:
        unit = _UNIT.one(session, id=unit_id)
    if unit is None:
        building, entrance, rest = _building(session, rest)
    rest = rest.strip(_EDGES)
    said, category, urgency, duty, place = meant_by(meanings(rest), kind)
    if unit is not None and not reporter:
        likeliest = next(iter(_people(session, unit.id)), None)
        reporter, phone = (likeliest.name, phone or likeliest.phone) if likeliest else ("", phone)
    building_id = unit.building_id if unit else building.id if building else None
    place = f"{entrance}{place}" if unit is None else place
    warranty = None
    if said == TicketKind.REPAIR:
        warranty = _warranty(session, category, unit.id if unit and not place else None, building_id, today)
    return Proposal(
        said, category, urgency, _duty(said, duty, unit is not None and not place, warranty), rest,
        unit.id if unit else None, unit.code if unit else "", building_id,
        unit.building if unit else building.code if building else "", place, reporter, phone, warranty,
    )  # fmt: skip


def _duty(kind: TicketKind, told: str, inside: bool, warranty: Running | None) -> Duty:
    """Who bears it: the developer while a warranty runs, the resident what is inside a home, else the estate."""
    if kind != TicketKind.REPAIR or not inside:
        return Duty.DEVELOPER if warranty else Duty.ESTATE
    return Duty.DEVELOPER if warranty else Duty(told or Duty.ESTATE)


def _warranty(
    session: Session, category: str, unit_id: int | None, building_id: int | None, today: date
) -> Running | None:
    if category not in CATEGORIES[TicketKind.REPAIR] or (unit_id is None and building_id is None):
        return None
    return next(iter(running(session, today, category, unit_id, building_id)), None)


def _unit(session: Session, text: str) -> tuple[Any, str]:
    """The unit that a line names, and the line without it."""
    for written in _CODE.finditer(text):
        if not any(map(str.isdecimal, written[0])):
            continue
        found = _of_code(session, written[0])
        if found is not None:
            return found, _without(text, written)
    named = _NAME.match(text.lstrip())
    if named:
        people = exactly(session, "person", [normal(named[0])])
        home = _home(session, people)
        if home is not None:
            return home, text.lstrip()[named.end() :]
    return None, text


def _without(text: str, known: re.Match[str]) -> str:
    """A line without what is known by now, if it begins or ends with that; in its midst it belongs to the words."""
    before, after = text[: known.start()].strip(_EDGES), text[known.end() :].strip(_EDGES)
    return text if before and after else before or after


def _of_code(session: Session, written: str) -> Any:
    """The one unit of a code: in full, without its separators, or its door alone where no other has it."""
    spelled = code_of(written)
    found = _EXACT.first(session, code=spelled)
    if found is not None:
        return found
    packed = spelled.replace("-", "").casefold()
    if sum(map(str.isdecimal, packed)) < _FEWEST:
        return None
    units = exactly(session, "unit", {spelled.casefold(), packed})
    return _UNIT.one(session, id=units[0]) if len(units) == 1 else None


def _building(session: Session, text: str) -> tuple[Any, str, str]:
    """The building that a line names, the entrance as it was written, and the line without them."""
    for written in _BUILDING.finditer(text):
        code = unicodedata.normalize("NFKC", written[1]).upper().lstrip("0")
        found = _BUILDING_OF.first(session, code=code)
        if found is not None:
            return found, written[2] or "", _without(text, written)
    return None, "", text


def _of_phone(session: Session, phone: str) -> tuple[str, Any]:
    """Whose phone it is, if it is on file for one person, and where they are at home, if that is one unit."""
    people = exactly(session, "person", [phones.normal_number(phone)])
    if len(people) != 1:
        return "", None
    return session.get_one(Person, people[0]).name, _home(session, people)


def _home(session: Session, people: Sequence[int]) -> Any:
    """The one unit where these people are; a parking space or storage room is meant only where there is no other."""
    units = {row.id: row for person in people for row in _UNITS_OF.all(session, person=person)}
    homes = [row for row in units.values() if row.kind not in (UnitKind.PARKING, UnitKind.STORAGE)]
    found = homes or list(units.values())
    return found[0] if len(found) == 1 else None


def _people(session: Session, unit_id: int) -> list[Reporter]:
    return [Reporter(row.name, row.number or "") for row in _LIVING.all(session, unit=unit_id)]


_UNITS = select(Unit.id, Unit.code, Unit.kind, Unit.building_id, Building.code.label("building")).join(
    Building, Building.id == Unit.building_id
)
_UNIT = Prepared(_UNITS.where(Unit.id == bindparam("id")))
_EXACT = Prepared(_UNITS.where(Unit.code == bindparam("code")))
_UNITS_OF = Prepared(
    _UNITS.join(Occupancy, Occupancy.unit_id == Unit.id)
    .where(Occupancy.person_id == bindparam("person"), Occupancy.closed.is_(False))
    .distinct()
)
_BUILDING_OF = Prepared(select(Building.id, Building.code).where(Building.code == bindparam("code")))
_LIVING = Prepared(
    select(
        Person.name,
        select(Phone.number)
        .where(Phone.person_id == Person.id)
        .order_by(Phone.place)
        .limit(1)
        .scalar_subquery()
        .label("number"),
    )
    .join(Occupancy, Occupancy.person_id == Person.id)
    .where(Occupancy.unit_id == bindparam("unit"), Occupancy.closed.is_(False))
    .order_by(case({"tenant": 0, "owner": 1, "family": 2, "agent": 3}, value=Occupancy.role), Occupancy.id)
)
"""Who lives there calls; an owner who has let it does so less often."""
