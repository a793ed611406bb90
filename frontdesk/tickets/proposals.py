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

_HOUSE = "(?:号楼|號樓|[#＃][楼樓]?|栋|棟|幢|座)"
_ENTRANCE = "(?:单元|單元)"
_SEPARATOR = rf"(?:{_HOUSE}|{_ENTRANCE}|门|門|[-‐-―－/.#])"
_SIGN = "[0-9A-Z０-９Ａ-Ｚ]"
_COUNT = "[一二三四五六七八九十]{1,3}"
_PART = rf"(?:{_SIGN}+|{_COUNT}(?=\s*(?:{_HOUSE}|{_ENTRANCE})))"
_DOOR = "(?:室(?![内內外])|房(?![间間门門顶頂子屋东東])|[户戶](?![外型])|号(?!楼)|號(?!樓))"
"""What may stand after a door's number, unless it begins what is said of it: a room is no part of the code."""
_CODE = re.compile(rf"{_PART}(?:\s*{_SEPARATOR}\s*{_PART})*{_DOOR}?", re.IGNORECASE)
_BUILDING = re.compile(
    rf"(?:({_SIGN}{{1,4}}|{_COUNT})\s*{_HOUSE}|\b(?:building|block|tower)\s+({_SIGN}{{1,4}}))"
    rf"((?:\s*(?:{_SIGN}{{1,2}}|{_COUNT})\s*{_ENTRANCE})?(?:\s*{_SIGN}{{1,2}}\s*[楼樓层層](?![上下顶頂道梯]))?)",
    re.IGNORECASE,
)
_COUNTED = re.compile(_COUNT)
_TENS = str.maketrans("一二三四五六七八九", "123456789")
_PHONE = re.compile(
    r"-?(?:(?:联系|聯繫|聯絡)?(?:电话|電話|手机|手機|号码|號碼|致电|回电|请打|打)号?[是为為]?\s*[:：]?\s*)?"
    r"(?<!\d)(1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}-\d{7,8})(?!\d)",
    re.ASCII,
)
_HAN = "[\u3400-\u9fff]"
_NAME = re.compile(rf"{_HAN}{{2,4}}(?=家|[\s,，、;；:：])")
_TITLED = re.compile(
    rf"{_HAN}{{1,2}}(?:先生|女士|小姐|太太|阿姨|大爷|大爺|大叔|奶奶)(?=[\s,，、:：]|反映|反应|来电|报|投|说|电话|\d|$)"
)
_HERE = re.compile(r"(?:我(?:是|家|这是|这里是|这边是|住|住在)?|这里是|这边是)\s*$")
_THEIRS = re.compile(r"(?:的?(?:业主|業主|住户|住戶|租户|租戶)|家的|的|家(?![里裡中电電具人门門庭属屬]))")
_ACCUSED = re.compile(
    r"(?:投诉|投訴|举报|舉報)(?:楼上|樓上|楼下|樓下|隔壁|邻居|鄰居|业主|住户|的)*$|\b(?:about|against|from|upstairs|neighbou?r)\s+$",
    re.IGNORECASE,
)
"""What stands before the unit of somebody else, who is complained about; before one's own there is a space."""
_EDGES = " \t\r\n,，。.、;；:：/／"
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
    ways = (TicketKind.REPAIR,) if said == TicketKind.REPAIR else (TicketKind.COMPLAINT, "about")
    # What is wrong tells more than what it is wrong with: a dirty lift is a matter of cleaning.
    about = next(
        filter(None, (longest(each for each in found if each.kind == way and each.category) for way in ways)), None
    )
    urgencies = {each.urgency for each in found if each.kind in (TicketKind.REPAIR, "")}
    urgency = next((each for each in (Urgency.EMERGENCY, Urgency.PLANNED) if each in urgencies), Urgency.NORMAL)
    place = longest(each for each in found if each.kind == PLACE)
    return (
        said, about.category if about else "other", urgency if said == TicketKind.REPAIR else Urgency.NORMAL,
        about.duty if about else "", place.word if place else "",
    )  # fmt: skip


def _kind(found: Sequence[Meaning]) -> TicketKind:
    """What words say it is, if any do; else what is complained about, unless a repair is named as exactly."""
    plain_words = [each for each in found if not each.polite]
    faults = any(each.kind in (TicketKind.REPAIR, TicketKind.COMPLAINT) for each in plain_words)
    for kind in (TicketKind.PRAISE, TicketKind.COMPLAINT, TicketKind.SUGGESTION):
        if any(each.kind == kind and not each.category for each in (plain_words if faults else found)):
            return kind
    complaint = longest(each for each in found if each.kind == TicketKind.COMPLAINT)
    repair = longest(each for each in found if each.kind == TicketKind.REPAIR)
    if complaint and (repair is None or complaint.length > repair.length):
        return TicketKind.COMPLAINT
    return TicketKind.REPAIR


def _read(session: Session, text: str, unit_id: int | None, kind: TicketKind | None, today: date) -> Proposal:
    known: list[str] = []  # what stands in fields of its own now
    phone, reporter, at_home = "", "", None
    if called := _PHONE.search(text):
        phone = phones.normal_number(called[1])
        known.append(called[0])
        reporter, at_home = _of_phone(session, phone)
    unit, building, part = None, None, ""
    if unit_id is None:
        # A phone is no part of the code that it stands after.
        unit, written, named = _unit(session, _without(text.replace(called[0], " ") if called else text, known))
        known.append(written)
        reporter = reporter or named
        if unit is None or named:
            unit = unit or at_home
            building, part, written = building_in(session, text)
            if unit is None or (building is not None and building.id != unit.building_id):
                unit = None  # who calls tells of another building than their own
                known.append(written)
    else:
        unit = _UNIT.one(session, id=unit_id)
    people = _people(session, unit.id) if unit is not None else []
    caller = _caller(_without(text, known), people)
    if not reporter or reporter.startswith(caller[:1]):
        known.append(caller)
    reporter = reporter or caller
    if people and not (reporter and phone):
        likeliest = next((each for each in people if each.name == reporter), people[0])
        if not reporter or reporter[0] == likeliest.name[0]:
            reporter, phone = reporter or likeliest.name, phone or likeliest.phone
    rest = _without(text, known)
    said, category, urgency, duty, place = meant_by(meanings(rest), kind)
    building_id = unit.building_id if unit else building.id if building else None
    if part and (place or unit is None):
        place = part + place.removeprefix("单元").removeprefix("單元")
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


def _unit(session: Session, text: str) -> tuple[Any, str, str]:
    """The unit that a line names, how it is written there, and who is named instead of it."""
    codes = [written for written in _CODE.finditer(text) if any(map(str.isdecimal, _counted(written[0])))]
    # Whoever says where they are says so; the first unit is theirs otherwise, unless it is the one complained about.
    for written in sorted(codes, key=lambda each: _HERE.search(text[: each.start()]) is None):
        before = text[: written.start()]
        found = None if _ACCUSED.search(before) else _of_code(session, _counted(written[0]))
        if found is not None:
            here = _HERE.search(before)
            return found, text[here.start() if here else written.start() : _theirs(text, written.end())], ""
    named = _NAME.match(text)
    if named:
        home = _home(session, exactly(session, "person", [normal(named[0])]))
        if home is not None:
            return home, text[: _theirs(text, named.end())], named[0]
    return None, "", ""


def _theirs(text: str, end: int) -> int:
    """Where a unit or name ends that is said to have something: `3-1-502的`, `陈志远家`."""
    more = _THEIRS.match(text, end)
    return more.end() if more else end


def _caller(text: str, people: Sequence[Reporter]) -> str:
    """Who is named at the beginning: somebody of the unit, or 王女士."""
    titled = _TITLED.match(text)
    return next((each.name for each in people if text.startswith(each.name)), titled[0] if titled else "")


def _without(text: str, known: Sequence[str]) -> str:
    """A line without what is known by now where it begins or ends; in the midst of the words it belongs to them."""
    before = None
    while text != before:
        before, text = text, text.strip(_EDGES)
        for each in known:
            text = text.removeprefix(each).removesuffix(each)
    return text


def _counted(written: str) -> str:
    """A code with its counts in figures: `三栋十二单元` → `3栋12单元`."""

    def figures(count: re.Match[str]) -> str:
        tens, ten, ones = count[0].translate(_TENS).rpartition("十")
        return f"{tens or 1}{ones or 0}" if ten else ones

    return _COUNTED.sub(figures, written)


def _of_code(session: Session, written: str) -> Any:
    """The one unit of a code: in full, without its entrance or its separators, or its door alone where no other has
    it."""
    spelled = code_of(written)
    found = _EXACT.first(session, code=spelled)
    if found is not None:
        return found
    building, _, door = spelled.partition("-")
    there = _DOORS.all(session, building=building, door=door) if door else []
    packed = spelled.replace("-", "").casefold()
    if there or sum(map(str.isdecimal, packed)) < _FEWEST:
        return there[0] if len(there) == 1 else None
    units = exactly(session, "unit", {spelled.casefold(), packed})
    found = _UNIT.one(session, id=units[0]) if len(units) == 1 else None
    return None if found and _BUILDING.match(written) and found.building != building else found


def building_in(session: Session, text: str) -> tuple[Any, str, str]:
    """The building that a line names, entrance and floor as they are written, and how all of that is written."""
    for written in _BUILDING.finditer(text):
        code = unicodedata.normalize("NFKC", _counted(written[1] or written[2])).upper().lstrip("0")
        found = _BUILDING_OF.first(session, code=code)
        if found is not None:
            return found, written[3].strip(), written[0]
    return None, "", ""


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
_DOORS = Prepared(_UNITS.where(Building.code == bindparam("building"), Unit.door == bindparam("door")))
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
