"""The made-up houses and people of the demo estate: the same for the same seed, and nobody who could exist.

Identity numbers name a region that does not exist, plates a town that Jiangsu does not have, phones the blocks
138 0000 and 139 0000.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from frontdesk.core import phones, search
from frontdesk.core.finding import file_fresh
from frontdesk.core.ground import Ground
from frontdesk.core.identity import IdKind
from frontdesk.residents.fields import person_tokens, place_of, sealed_identity
from frontdesk.residents.records import (
    Building,
    Occupancy,
    OccupancyRole,
    Person,
    Phone,
    Status,
    Unit,
    UnitKind,
    Vehicle,
)

_SURNAMES: tuple[str, ...] = (
    *"王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许韩冯邓曹彭萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金",
    *"单曾仇解查朴盖区翟覃乐尉",
    *("欧阳", "司马", "尉迟", "上官"),
)
_GIVEN: tuple[str, ...] = (
    *"伟芳敏静丽强磊军洋勇艳杰娟涛超霞平刚宁雪明鹏斌辉琳颖喆堃珺祎玥",
    *("桂英", "秀英", "玉兰", "建国", "建华", "国强", "文辉", "志强", "志远", "志明", "海燕", "海涛"),
    *("春梅", "丽华", "淑珍", "凤英", "晓东", "晓明", "晓燕", "永福", "福生", "世安", "思雨", "欣怡"),
    *("子涵", "梓轩", "浩然", "嘉诺", "晨曦", "若彤", "一帆", "一舟", "雨桐", "佳怡", "俊杰", "天佑"),
    *("文博", "立新", "卫东", "红梅", "少华", "向阳", "慧敏", "婷婷", "浩喆", "文堃", "珺瑶", "祎然"),
    *("玥彤", "子茜", "晟睿", "乐天", "朝晖"),
)
_LAYOUTS = (
    ("一室一厅", 46, 60),
    ("两室一厅", 68, 84),
    ("两室两厅", 82, 98),
    ("三室两厅", 104, 128),
    ("四室两厅", 136, 168),
)
_FIT_OUTS = ("精装", "简装", "毛坯")
_BLOCKS = ((2, 6, 2), (2, 6, 2), (2, 6, 2), (2, 11, 2), (2, 18, 3), (1, 24, 4), (2, 33, 4))
"""Entrances, floors and doors on a floor of one building after the other, over and over."""

_STATUSES = (Status.OWNER_OCCUPIED, Status.LET, Status.VACANT, Status.UNDER_RENOVATION, Status.UNSOLD)
_LEVEL = 400
"""Parking spaces on one level of the garage."""

_REGION = "320199"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_KNOWN = {"3-1-502": "陈志远", "1-1-101": "单小明", "1-1-102": "林𡋾"}
"""People whom everybody looks for in the demo estate, by their unit."""


@dataclass(frozen=True)
class Home:
    """A sold unit as the till sees it: who pays, and who paid until a day."""

    unit_id: int
    kind: str
    status: str
    payer: str
    former: str = ""
    sold_on: date = date.min

    def payer_on(self, day: date) -> str:
        """Whose name stands on a receipt of the day."""
        return self.former if day < self.sold_on else self.payer


@dataclass(frozen=True)
class Event:
    """Something that happened to a unit or a person in the demo estate's time: changes as (field, before, after)."""

    day: date
    act: str
    kind: str
    record: int
    changes: tuple[tuple[str, str, str], ...]


class Invention:
    """Makes up an estate of a number of units that is served from `opened` up to `closed`."""

    def __init__(self, ground: Ground, units: int, seed: int, opened: date, closed: date) -> None:
        self.homes: list[Home] = []
        self.events: list[Event] = []
        self._ground = ground
        self._random = Random(f"{seed} residents")
        self._opened, self._days = opened, (closed - opened).days
        self._rows: dict[Any, list[dict[str, Any]]] = defaultdict(list)
        self._called = 0
        self._owners: list[dict[str, Any]] = []
        for code, kind, layout, area in self._places(units):
            self._unit(code, kind, layout, area)

    def store(self, session: Session, entered: datetime) -> None:
        """Write everything in the caller's transaction, findable by the desks, and forget all but homes and events."""
        for row in self._rows[Vehicle]:
            row["entered"] = entered
        connection = session.connection()
        for table in (Building, Unit, Person, Phone, Occupancy, Vehicle):
            if self._rows[table]:
                connection.execute(insert(table), self._rows[table])
        file_fresh(session, self._filed())
        self._rows.clear()
        self._owners.clear()

    # Houses

    def _places(self, units: int) -> Iterator[tuple[str, UnitKind, str, int]]:
        """Code, kind, layout and gross area of each unit."""
        shares = {UnitKind.SHOP: 0.04, UnitKind.OFFICE: 0.03, UnitKind.PARKING: 0.12, UnitKind.STORAGE: 0.03}
        counts = {kind: int(units * share) for kind, share in shares.items()}
        yield from self._flats(units - sum(counts.values()))
        self._building("S", "沿街商铺")
        for n in range(counts[UnitKind.SHOP]):
            yield f"S-{n + 1:03d}", UnitKind.SHOP, "", self._random.randint(2800, 18_000)
        self._building("A", "A 座写字楼")
        for n in range(counts[UnitKind.OFFICE]):
            yield f"A-{n // 10 + 1}{n % 10 + 1:02d}", UnitKind.OFFICE, "", self._random.randint(6000, 32_000)
        for n in range(counts[UnitKind.PARKING]):
            level = n // _LEVEL + 1
            if n % _LEVEL == 0:
                self._building(f"B{level}", f"地下车库 {level} 层")
            yield f"B{level}-{n % _LEVEL + 1:03d}", UnitKind.PARKING, "", 1272
        self._building("C1", "地下储藏室")
        for n in range(counts[UnitKind.STORAGE]):
            yield f"C1-{n + 1:03d}", UnitKind.STORAGE, "", self._random.randint(450, 1200)

    def _flats(self, count: int) -> Iterator[tuple[str, UnitKind, str, int]]:
        building = 0
        while count > 0:
            entrances, floors, doors = _BLOCKS[building % len(_BLOCKS)]
            building += 1
            self._building(str(building), f"{building} 号楼")
            columns = [self._random.choice(_LAYOUTS) for _ in range(entrances * doors)]
            areas = [self._random.randint(least * 100, most * 100) for _, least, most in columns]
            for entrance in range(entrances):
                for floor in range(1, floors + 1):
                    for door in range(doors):
                        if count == 0:
                            return
                        count -= 1
                        column = entrance * doors + door
                        code = f"{building}-{entrance + 1}-{floor}{door + 1:02d}"
                        layout, area = columns[column][0], areas[column]
                        if code == "3-1-502":
                            layout, area = "三室两厅", 11_236
                        yield code, UnitKind.FLAT, layout, area

    def _building(self, code: str, name: str) -> None:
        self._add(Building, code=code, name=name)
        self._handover = self._opened - timedelta(days=self._random.randint(700, 4000))

    def _unit(self, code: str, kind: UnitKind, layout: str, area: int) -> None:
        _, *entrance, door = code.split("-")
        status = Status.OWNER_OCCUPIED if code in _KNOWN else self._status(kind)
        sold = status != Status.UNSOLD
        unit = self._add(
            Unit,
            building_id=self._rows[Building][-1]["id"], entrance="".join(entrance), door=door, code=code,
            place=place_of(code), kind=kind.value, gross_area=area, land_share=None, layout=layout,
            interior_area=area * self._random.randint(76, 86) // 100 if layout else None,
            fit_out=self._random.choice(_FIT_OUTS) if layout else "", status=status.value, note="",
            handover_date=self._handover + timedelta(days=self._random.randint(0, 60)) if sold else None,
        )  # fmt: skip
        if sold:
            self._household(unit, _KNOWN.get(code, ""))

    def _status(self, kind: UnitKind) -> Status:
        if kind in (UnitKind.PARKING, UnitKind.STORAGE):
            return self._random.choices(_STATUSES, (80, 5, 5, 0, 10))[0]
        return self._random.choices(_STATUSES, (70, 15, 7, 4, 4))[0]

    # People

    def _household(self, unit: dict[str, Any], known: str) -> None:
        chance, kind = self._random.random, UnitKind(unit["kind"])
        if kind in (UnitKind.PARKING, UnitKind.STORAGE) and self._owners and chance() < 0.9:
            owners = [self._random.choice(self._owners)]
        else:
            owners = [self._grown_up(known)]
            if kind == UnitKind.FLAT and chance() < 0.3:
                owners.append(self._grown_up(""))
            self._owners += owners[:1]
        former, sold_on = "", date.min
        if not known and kind == UnitKind.FLAT and self._days > 60 and chance() < 0.04:
            former, sold_on = self._title_changed_hands(unit, owners)
        for owner in owners:
            share = 10_000 // len(owners) if len(owners) > 1 else None
            since, manner = (sold_on, "sale") if former else (unit["handover_date"], "register")
            self._live(owner, unit, OccupancyRole.OWNER, since, manner, share=share)
        payer = "、".join(owner["name"] for owner in owners)
        if unit["status"] == Status.LET:
            tenant = self._grown_up("")
            since = self._opened - timedelta(days=self._random.randint(5, 500))
            self._live(tenant, unit, OccupancyRole.TENANT, since, "lease", until=since + timedelta(days=1095))
            if chance() < 0.6 and not former:
                payer = tenant["name"]
        if kind == UnitKind.FLAT and unit["status"] in (Status.LET, Status.OWNER_OCCUPIED):
            self._family(unit, owners[0]["name"])
        self.homes.append(Home(unit["id"], kind.value, unit["status"], payer, former, sold_on))

    def _family(self, unit: dict[str, Any], owner: str) -> None:
        for _ in range(self._random.choices((0, 1, 2), (60, 28, 12))[0]):
            born = date(self._random.randint(1938, 2023), self._random.randint(1, 12), self._random.randint(1, 28))
            surname = owner[:2] if owner[:2] in _SURNAMES else owner[0]
            person = self._person(
                surname + self._given(), born, reachable=born.year < 2010 and self._random.random() < 0.3
            )
            self._live(person, unit, OccupancyRole.FAMILY, None, "register")
        if self._random.random() < 0.45:
            self._add(
                Vehicle,
                unit_id=unit["id"], person_id=None, plate=self._plate(), kind="car", parking_space="",
                since=unit["handover_date"], until=None,
            )  # fmt: skip

    def _title_changed_hands(self, unit: dict[str, Any], owners: list[dict[str, Any]]) -> tuple[str, date]:
        """Somebody owned the unit before; gives back who, and since when it is another's."""
        sold_on = self._opened + timedelta(days=self._random.randint(5, self._days - 31))
        before = self._grown_up("")
        self._live(before, unit, OccupancyRole.OWNER, unit["handover_date"], "register")
        self._rows[Occupancy][-1].update(until=sold_on - timedelta(days=1), ended_by="sale", closed=True)
        changes = [("owner", before["name"], "")] + [("owner", "", owner["name"]) for owner in owners]
        self.events.append(Event(sold_on, "title_transferred", "unit", unit["id"], tuple(changes)))
        return before["name"], sold_on

    def _grown_up(self, name: str) -> dict[str, Any]:
        born = date(self._random.randint(1940, 2002), self._random.randint(1, 12), self._random.randint(1, 28))
        person = self._person(name or self._random.choice(_SURNAMES) + self._given(), born, reachable=True)
        if name != "陈志远" and self._days > 60 and self._random.random() < 0.03:
            day = self._opened + timedelta(days=self._random.randint(5, self._days - 31))
            change = ("phones", self._number(), self._rows[Phone][-1]["number"])
            self.events.append(Event(day, "person_changed", "person", person["id"], (change,)))
        return person

    def _person(self, name: str, born: date, *, reachable: bool) -> dict[str, Any]:
        age, chance = self._opened.year - born.year, self._random.random
        care = "elderly" if age > 78 else "infant" if age < 2 else "disabled" if chance() < 0.01 else ""
        if age > 70 and chance() < 0.2:
            care = "lives_alone"
        identified = reachable and chance() < 0.85
        sealed = sealed_identity(self._ground, self._identity(born) if identified else "")
        person = self._add(
            Person,
            name=name, id_kind=IdKind.RESIDENT_ID.value if identified else "",
            birthday=born if chance() < 0.6 else None, contact_preference="wechat" if chance() < 0.3 else "",
            care_flag=care, care_note="每周电话问候" if care == "lives_alone" else "", **sealed,
        )  # fmt: skip
        if reachable:
            number = "13900001122" if name == "陈志远" else self._number()
            self._add(Phone, person_id=person["id"], place=0, number=number)
        return person

    def _live(
        self,
        person: dict[str, Any],
        unit: dict[str, Any],
        role: OccupancyRole,
        since: date | None,
        manner: str,
        *,
        until: date | None = None,
        share: int | None = None,
    ) -> None:
        self._add(
            Occupancy,
            person_id=person["id"], unit_id=unit["id"], role=role.value, since=since, until=until, share=share,
            began_by=manner, ended_by="", closed=False,
        )  # fmt: skip

    def _given(self) -> str:
        return self._random.choice(_GIVEN)

    def _number(self) -> str:
        """The next number of the two blocks, in no order that can be seen; begun again after 20,000."""
        while True:
            self._called += 1
            place = self._called * 7919 % 20_000
            number = f"{13800000000 + place // 10_000 * 100_000_000 + place % 10_000}"
            if not phones.is_filler(number) and number != "13900001122":
                return number

    def _identity(self, born: date) -> str:
        body = f"{_REGION}{born:%Y%m%d}{self._random.randint(1, 999):03d}"
        return body + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=True)) % 11]

    def _plate(self) -> str:
        # No plate twice: the running number is part of it.
        digits = f"{len(self._rows[Vehicle]):04d}"
        letters = "ABCDEFGHJK"[int(digits[0])] + "LMNPQRSTUV"[int(digits[2])]
        return f"苏Y{digits[3]}{letters[0]}{digits[1]}{letters[1]}{self._random.randint(0, 9)}"

    # Rows

    def _add(self, table: Any, **row: Any) -> dict[str, Any]:
        row["id"] = len(self._rows[table]) + 1
        self._rows[table].append(row)
        return row

    def _filed(self) -> Iterator[tuple[str, int, set[str]]]:
        """Each record with the tokens by which it is found."""
        numbers: dict[int, list[str]] = defaultdict(list)
        for phone in self._rows[Phone]:
            numbers[phone["person_id"]].append(phone["number"])
        for unit in self._rows[Unit]:
            yield "unit", unit["id"], search.tokens_of_code(unit["code"])
        for person in self._rows[Person]:
            yield "person", person["id"], person_tokens(person["name"], numbers[person["id"]])
        for vehicle in self._rows[Vehicle]:
            yield "vehicle", vehicle["id"], search.tokens_of_number(vehicle["plate"])
