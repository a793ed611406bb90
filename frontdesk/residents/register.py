"""Reading an estate's own resident register: which column is what, each row in plain values, each fault named.

Nothing here knows the database; what a row adds or changes is weighed elsewhere.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Any

from frontdesk.core import identity, phones
from frontdesk.core.identity import ID_KINDS
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import code_of, normal
from frontdesk.core.words import LANGUAGES, Say, Speaker, mark
from frontdesk.paper.grid import Cell, Grid, read_grid


@dataclass(frozen=True)
class RegisterRow:
    """One row, cleaned: a unit and, if the row names one, a person. Areas in 1/100 m²; what is not told is empty."""

    row: int
    building: str
    entrance: str
    door: str
    unit: str
    kind: str = ""
    gross_area: int | None = None
    interior_area: int | None = None
    layout: str = ""
    handover_date: date | None = None
    status: str = ""
    name: str = ""
    role: str = "owner"
    phones: tuple[str, ...] = ()
    id_kind: str = ""
    id_number: str = ""
    since: date | None = None
    until: date | None = None
    plate: str = ""
    note: str = ""


@dataclass(frozen=True)
class Fault:
    """Why a row is not taken over: its number in the sheet, the column's heading, the value (numbers of people
    masked) and the sentence."""

    row: int
    column: str
    value: str
    reason: Refusal


@dataclass(frozen=True)
class Register:
    """Sound rows, faults of the others, and which heading was taken for which field."""

    rows: list[RegisterRow]
    faults: list[Fault]
    columns: dict[str, str]


_TITLES = {
    "unit": mark("Unit"),
    "kind": mark("Kind"),
    "gross_area": mark("Gross area"),
    "interior_area": mark("Interior area"),
    "layout": mark("Layout"),
    "handover_date": mark("Handover date"),
    "status": mark("Status"),
    "name": mark("Name"),
    "role": mark("Role"),
    "phones": mark("Phones"),
    "id_kind": mark("ID document"),
    "id_number": mark("ID number"),
    "since": mark("From"),
    "until": mark("To"),
    "plate": mark("Plate"),
    "note": mark("Note"),
}
"""The headings that we write, in order; all three languages of them are read back."""

_HEADINGS = {
    "unit": "房号 房间号 房间编号 单元房号 户号 房屋编号 房产编号 房屋 房屋号 门牌号 门牌 房间|"
    "Unit no|Unit code|House no|Room|Room no",
    "building": "楼栋 栋号 楼号 楼栋号 幢号 栋 幢 座 座号 楼 楼座 楼宇|Building|Building no|Block|Tower",
    "entrance": "单元 单元号 楼门 门洞 梯|Entrance|Stairwell",
    "door": "室号 室 房间门牌 户室号 门号|Door|Door no|Flat no|Apartment",
    "kind": "类型 房屋类型 房产类型 物业类型 用途 房屋用途 业态|Unit kind|Type|Use",
    "gross_area": "建筑面积 面积 房屋面积 建面 产权面积 收费面积 计费面积|Area|Gross floor area",
    "interior_area": "套内面积 套内建筑面积 使用面积|Net area",
    "layout": "户型 房型 格局|Floor plan",
    "handover_date": "交房日期 交付日期 交房时间 交付时间 收房日期 接房日期|Handover|Handed over|Delivery date",
    "status": "状态 房屋状态 使用状态 使用情况 入住状态 居住状态|Unit status|State",
    "name": "姓名 业主 业主姓名 住户姓名 住户 客户姓名 客户名称 户主 户主姓名 产权人 名称|"
    "Owner|Owner name|Resident|Full name",
    "role": "身份 住户类型 住户身份 人员类型 人员身份 客户类型 与房屋关系 角色|Relation|Resident kind",
    "phones": "电话 手机 手机号 手机号码 联系电话 联系方式 电话号码 移动电话 固定电话 业主电话 备用电话|"
    "Phone|Phone no|Phone number|Mobile|Telephone|Tel|Contact",
    "id_kind": "证件类型 证件种类 证件名称|ID kind|ID type|Document|Document type",
    "id_number": "身份证号 身份证 身份证号码 证件号码 证件号 身份证件号码|ID|ID no|Document no|Document number",
    "since": "入住日期 入住时间 起租日期 租期起 起租时间 租赁开始日期 开始日期|"
    "Since|Start|Start date|Lease start|Moved in",
    "until": "租期止 租期至 到期日期 租赁到期日 止租日期 结束日期 搬出日期|Until|End|End date|Lease end|Moved out",
    "plate": "车牌 车牌号 车牌号码 车号|Plate no|Plate number|Licence plate|License plate",
    "note": "备注 说明 附注|Notes|Remark|Remarks|Comment",
}

_KINDS = {
    "flat": (mark("Flat"), "住宅 普通住宅 商品房 公寓 房屋 别墅 洋房 住房|Apartment|Residential|Home"),
    "shop": (mark("Shop"), "商铺 店铺 商业 门面 底商 商服 门市|Retail|Store"),
    "office": (mark("Office"), "写字楼 办公 办公室 办公楼 商务"),
    "storage": (mark("Storage"), "储藏室 储藏间 储物间 仓库 杂物间 地下室|Storage room|Basement"),
    "parking": (mark("Parking space"), "车位 停车位 车库 地下车位 产权车位|Parking|Garage"),
}
_STATUSES = {
    "unsold": (mark("Unsold"), "未售 未售出 待售 未销售"),
    "vacant": (mark("Vacant"), "空置 空关 空置房 未入住 空房 未装修|Empty"),
    "owner_occupied": (mark("Owner-occupied"), "自住 业主自住 已入住 入住 居住 常住|Occupied|Owner occupied"),
    "let": (mark("Let"), "出租 已出租 租住 租赁|Rented|Leased|Tenanted"),
    "under_renovation": (mark("Under renovation"), "装修中 装修 正在装修|Renovating"),
}
_ROLES = {
    "owner": (mark("Owner"), "业主 产权人 房主 户主 业主本人 本人 共有人"),
    "tenant": (mark("Tenant"), "租户 租客 承租人 租赁户 使用人|Lessee|Renter"),
    "family": (mark("Family"), "家属 家庭成员 家人 亲属 配偶 子女 父母 成员|Family member|Relative|Spouse"),
    "agent": (mark("Agent"), "代理人 代理 委托人 受托人 中介 代办人|Proxy"),
}
_ID_KINDS = {
    kind.value: (title, synonyms)
    for (kind, title), synonyms in zip(
        ID_KINDS.items(),
        (
            "身份证 居民身份证 二代身份证 二代证 中国居民身份证|ID card|Identity card|Resident ID",
            "港澳通行证 回乡证 港澳居民来往内地通行证 港澳居民往来内地通行证 来往内地通行证|Home return permit",
            "台胞证 台湾通行证 台湾居民来往大陆通行证 台湾居民往来大陆通行证",
            "港澳台居民居住证 港澳居民居住证 台湾居民居住证 港澳台居住证",
            "外国人永久居留身份证 外国人永久居留证 永居证",
            "护照 中国护照 外国护照",
            "其他 其它 其他证件 军官证 士兵证 户口本 户口簿 营业执照 统一社会信用代码|Other",
        ),
        strict=True,
    )
}

_Told = dict[str, Any]
_Reader = Callable[[Cell], Any]
_Columns = dict[str, tuple[str, list[int]]]

_PLACE = {"unit", "building", "entrance", "door"}
_ROWS_LOOKED_AT = 15
_NAME_LENGTH = 80
_ID_LENGTH = 40
_PHONE_LENGTH = 22
_LARGEST_AREA = Decimal(1_000_000)
_EARLIEST, _YEARS_AHEAD = 1900, 100
_OPEN_END = {"长期", "長期", "至今", "不限", "永久"}
_UNIT_IN_PARTS = mark("Write the unit as building, entrance and door, like 3-1-502.")
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

_NOTHING = re.compile(
    r"(?:无|無|没有|沒有|暂无|暫無|未知|不详|不詳|略|空|N/?A|NONE|NULL|NIL|[-—–_/\\.、*?？~～]+)?", re.IGNORECASE
)
_SPACES = re.compile(r"[\s\u200b-\u200f\u2060\ufeff\x00-\x1f\x7f]+")
_WIDE = {
    wide: wide - 0xFEE0 for block in ((0xFF10, 0xFF1A), (0xFF21, 0xFF3B), (0xFF41, 0xFF5B)) for wide in range(*block)
}
_TOTALS = re.compile(r"(?:本页|全部)?(?:合计|总计|小计|共计|累计).*|(?:sub|grand)?totals?", re.IGNORECASE)
_BRACKETS = re.compile(r"[(（\[【].*?[)）\]】]")
_ROUNDED = re.compile(r"\d(?:\.\d+)?E\+?1[5-9]", re.IGNORECASE)
_AREA = re.compile(
    r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:m2|平方米|平方公尺|平米|平方|平|sqm)?", re.IGNORECASE
)
_DAY = re.compile(r"(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?:日|号|號)?(?:[T ]?0{1,2}:00(?::00(?:\.0+)?)?)?")
_COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NO_DAY = re.compile(r"(\d{4})(?:(?:年|[-/.])(?:\d{1,2}月?)?)?|(\d{4})(0[1-9]|1[0-2])")
_SERIAL = re.compile(r"[2-7]\d{4}")
_NO_DATE = re.compile(r"0{4}[-/.]0{1,2}[-/.]0{1,2}")
_PADDED_NAME = re.compile(f"[{_HAN}] [{_HAN}]{{1,3}}|[{_HAN}]{{2}} [{_HAN}]")
_SEVERAL = re.compile(rf"[、;；/]|(?<=[{_HAN}])[,，](?=[{_HAN}])")


def headings(say: Say) -> list[tuple[str, str]]:
    """(field, heading) of each column of a register that can be read back, in order."""
    return [(field, say(title)) for field, title in _TITLES.items()]


def read_register(path: Path, today: date) -> Register:
    """The rows and faults of an .xlsx register; see `register_of`. Refuses a file that is no register at all."""
    return register_of(read_grid(path), today)


def register_of(grid: Grid, today: date) -> Register:
    """The rows and faults of a sheet whose headings stand among its first 15 rows.

    One faulty cell makes the whole row a fault. Empty rows, and a row that begins with 合计 or Total, are no rows. A
    person who stands in a unit twice in one role is a fault the second time, unless the row tells another plate.
    Refuses a sheet without headings, without a column for the unit, and with two columns for one field.
    """
    at, columns = _columns_of(grid)
    readers = _readers(today)
    register = Register([], [], {field: heading for field, (heading, _) in columns.items()})
    seen: dict[tuple[str, str, str, str], int] = {}
    for number, cells in grid.rows[at + 1 :]:
        first = next((text for cell in cells if (text := _text(cell))), "")
        if not first or _TOTALS.fullmatch(normal(first)):
            continue
        told, faults = _tell(number, cells, columns, readers)
        try:
            row = RegisterRow(row=number, **_settled(told))
            key = (row.unit, row.name, row.role, row.plate)
            if not faults and (before := seen.setdefault(key, number)) != number:
                raise _twice(row, before)
        except Refusal as refusal:
            faulty = {fault.reason.field for fault in faults}
            if not faulty or (refusal.field == "unit" and not faulty & _PLACE):
                faults.append(_fault(number, columns, told, refusal))
        if faults:
            register.faults.extend(faults)
        else:
            register.rows.append(row)
    return register


def _columns_of(grid: Grid) -> tuple[int, _Columns]:
    """Where in `grid.rows` the headings are, and for each field its heading and places in the row."""
    best: tuple[int, dict[str, list[tuple[str, int]]]] = (0, {})
    for at, (_, cells) in enumerate(grid.rows[:_ROWS_LOOKED_AT]):
        found: dict[str, list[tuple[str, int]]] = {}
        for place, cell in enumerate(cells):
            heading = _text(cell)
            if field := _field_of(heading):
                found.setdefault(field, []).append((heading, place))
        if len(found) > len(best[1]):
            best = (at, found)
    at, fields = best
    if len(fields) < 2:
        raise Refusal(
            mark("No row of headings was found. Name the columns in one of the first 15 rows, like Unit, Name, Phones.")
        )
    if "unit" not in fields and "door" not in fields:
        raise Refusal(mark("There is no column for the unit. Head one Unit, or three Building, Entrance and Door."))
    if "unit" not in fields and "building" not in fields:
        raise Refusal(mark("There is no column for the building. Head one Building, or write units like 3-1-502."))
    for field, places in fields.items():
        if len(places) > 1 and field != "phones":
            sentence = mark("The columns {first} and {second} say the same. Remove one or change its heading.")
            raise Refusal(sentence, first=places[0][0], second=places[1][0])
    return at, {field: (places[0][0], [place for _, place in places]) for field, places in fields.items()}


@cache
def _fields() -> dict[str, str]:
    """Normal form of a heading → field, ours in all languages first."""
    known = {normal(Speaker(language)(title)): field for language in LANGUAGES for field, title in _TITLES.items()}
    for field, synonyms in _HEADINGS.items():
        for synonym in _listed(synonyms):
            known.setdefault(normal(synonym), field)
    return known


def _field_of(heading: str) -> str | None:
    """The field of 面积（㎡）, *姓名, 联系电话2."""
    if not heading or len(heading) > 40:
        return None
    key = normal(_BRACKETS.sub("", heading))
    known = _fields()
    return known.get(key) or known.get(key.rstrip("0123456789")) or known.get(key.removesuffix("m2"))


def _listed(synonyms: str) -> list[str]:
    """Chinese words are parted by spaces; English ones, which may be phrases, by bars."""
    return [word for part in synonyms.split("|") for word in (part.split() if part[:1] > "\x7f" else [part])]


def _tell(number: int, cells: list[Cell], columns: _Columns, readers: dict[str, _Reader]) -> tuple[_Told, list[Fault]]:
    """What the cells of one row say, field by field, and which of them cannot be taken as they stand."""
    told: _Told = {}
    faults = []
    for field, (heading, places) in columns.items():
        for place in places:
            try:
                value = readers[field](cells[place])
            except Refusal as refusal:
                refusal.field = field
                faults.append(Fault(number, heading, _shown(field, cells[place]), refusal))
            else:
                told[field] = (*told.get(field, ()), *value) if field == "phones" else value
    return told, faults


def _settled(told: _Told) -> _Told:
    """What the cells say together: the unit from its parts, the document's kind from its number. Refuses what does not
    fit together."""
    fields = told | _place_of_unit(told)
    fields["role"] = told.get("role") or "owner"
    fields["phones"] = tuple(dict.fromkeys(told.get("phones", ())))
    number = told.get("id_number", "")
    fields["id_number"] = number
    fields["id_kind"] = (told.get("id_kind") or str(identity.kind_of(number) or "")) if number else ""
    since, until = told.get("since"), told.get("until")
    if since and until and until < since:
        raise Refusal(mark("The end comes before the beginning."), field="until")
    for field in ("phones", "id_number"):
        if fields.get(field) and not told.get("name"):
            raise Refusal(mark("There is no name in this row."), field=field)
    return fields


def _place_of_unit(told: _Told) -> _Told:
    building, entrance, door = (told.get(part, "") for part in ("building", "entrance", "door"))
    written = told.get("unit", "")
    if "-" in code_of(written):
        code = code_of(written)
        if building and not code.startswith(code_of(building) + "-"):
            raise Refusal(mark("This unit does not stand in building {building}."), field="unit", building=building)
    else:
        door = door or written
        if not door:
            raise Refusal(mark("The unit is missing."), field="unit")
        if not building:
            raise Refusal(_UNIT_IN_PARTS, field="unit")
        code = code_of("-".join(part for part in (building, entrance, door) if part))
    parts = code.split("-")
    if not 2 <= len(parts) <= 3:
        raise Refusal(_UNIT_IN_PARTS, field="unit")
    return {"unit": code, "building": parts[0], "entrance": parts[1] if len(parts) == 3 else "", "door": parts[-1]}


def _twice(row: RegisterRow, before: int) -> Refusal:
    if row.name:
        return Refusal(mark("The same person stands in row {row} for this unit already."), field="name", row=before)
    return Refusal(mark("The same unit stands in row {row} already."), field="unit", row=before)


def _fault(number: int, columns: _Columns, told: _Told, refusal: Refusal) -> Fault:
    """A fault of what the cells say together, laid at the column that the refusal names."""
    field = refusal.field if refusal.field in columns else "door"
    value = told.get(field, "")
    shown = ", ".join(map(phones.masked, value)) if field == "phones" else _shown(field, value)
    return Fault(number, columns[field][0], shown, refusal)


def _shown(field: str, cell: Cell | None) -> str:
    """A cell as a fault repeats it: short, and masked where it is somebody's number."""
    text = "" if cell is None else _text(cell)
    if field == "id_number":
        return identity.masked(text)
    if field == "phones":
        return phones.masked(text) or text[:40]
    return text[:40]


# One reader for each kind of cell: the value, or a refusal that says what to write instead.


def _readers(today: date) -> dict[str, _Reader]:
    def day(cell: Cell) -> date | None:
        return _day(cell, today)

    return {
        "unit": _code,
        "building": _code,
        "entrance": _code,
        "door": _code,
        "kind": _choice(
            _KINDS, mark("This kind of unit is not known. Write flat, shop, office, storage or parking space.")
        ),
        "gross_area": _area,
        "interior_area": _area,
        "layout": _words,
        "handover_date": day,
        "status": _choice(
            _STATUSES,
            mark("This status is not known. Write unsold, vacant, owner-occupied, let or under renovation."),
        ),
        "name": _name,
        "role": _choice(_ROLES, mark("This role is not known. Write owner, tenant, family or agent.")),
        "phones": _phones,
        "id_kind": _choice(
            _ID_KINDS, mark("This document is not known. Write resident identity card, passport or other document.")
        ),
        "id_number": _id_number,
        "since": day,
        "until": lambda cell: None if _words(cell) in _OPEN_END else day(cell),
        "plate": _plate,
        "note": _words,
    }


def _text(cell: Cell) -> str:
    """A cell as text without stray spaces and control characters; digits and letters narrow, numbers without .0."""
    if isinstance(cell, str):
        return _SPACES.sub(" ", cell.translate(_WIDE)).strip()
    if isinstance(cell, float):
        return format(Decimal(repr(cell)), "f").removesuffix(".0") if abs(cell) < 1e15 else repr(cell)
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def _words(cell: Cell) -> str:
    """The text, empty when somebody wrote that there is nothing to write: 无, -, /."""
    text = _text(cell)
    return "" if _NOTHING.fullmatch(text) else text


def _code(cell: Cell) -> str:
    if isinstance(cell, date):
        raise Refusal(mark("Excel has made a date of this. Format the column as text and type it again."))
    return _words(cell)


def _choice(table: dict[str, tuple[str, str]], sentence: str) -> _Reader:
    known: dict[str, str] = {}
    for value, (title, synonyms) in table.items():
        titles = [Speaker(language)(title) for language in LANGUAGES]
        known |= {normal(word): value for word in (value, *titles, *_listed(synonyms))}

    def read(cell: Cell) -> str:
        word = normal(_words(cell))
        if word and word not in known:
            raise Refusal(sentence)
        return known.get(word, "")

    return read


def _name(cell: Cell) -> str:
    name = _words(cell)
    if _PADDED_NAME.fullmatch(name):  # 张　三, so that it is as wide as 欧阳三
        name = name.replace(" ", "")
    if _SEVERAL.search(name) or (isinstance(cell, str) and "\n" in cell.strip()):
        raise Refusal(mark("Several people stand in one cell. Give each a row of their own."))
    if len(name) > _NAME_LENGTH:
        raise Refusal(mark("A name has {count} characters at most."), count=_NAME_LENGTH)
    return name


def _phones(cell: Cell) -> tuple[str, ...]:
    numbers = []
    for part in phones.split(_words(cell)):
        if not any(map(str.isdecimal, part)) and not _NOTHING.fullmatch(part):
            raise Refusal(mark("This is no phone number."))
        if not phones.is_filler(part):
            numbers.append(phones.normal_number(part))
    if any(len(number) > _PHONE_LENGTH for number in numbers):
        raise Refusal(mark("A phone number is not that long. Put a comma between several."))
    if any(len(number) < 3 for number in numbers):
        raise Refusal(mark("This is no phone number."))
    return tuple(numbers)


def _id_number(cell: Cell) -> str:
    text = _words(cell)
    if (isinstance(cell, float) and abs(cell) >= 1e15) or _ROUNDED.fullmatch(text):
        raise Refusal(mark("Excel has rounded this number. Format the column as text and type the number again."))
    number = identity.normal_number(text)
    if len(number) > _ID_LENGTH:
        raise Refusal(mark("The number of a document has {count} characters at most."), count=_ID_LENGTH)
    return "" if identity.is_filler(number) else number


def _plate(cell: Cell) -> str:
    plate = _words(cell)
    if _SEVERAL.search(plate) or re.search(r"\w{5,}[,， ]+\w{5,}", plate):
        raise Refusal(mark("Several plates stand in one cell. Give each a row of its own."))
    return plate.replace(" ", "").upper()


def _area(cell: Cell) -> int | None:
    text = unicodedata.normalize("NFKC", _words(cell)).replace(" ", "")
    if not text:
        return None
    found = _AREA.fullmatch(text)
    area = Decimal(found[1].replace(",", "")) if found else None
    if isinstance(cell, bool | date | time | timedelta) or area is None or area > _LARGEST_AREA:
        raise Refusal(mark("This is no area. Write square metres, like 112.36."))
    return int((area * 100).to_integral_value(ROUND_HALF_UP)) or None


def _day(cell: Cell, today: date) -> date | None:
    if isinstance(cell, datetime):
        found: date | None = cell.date()
    elif isinstance(cell, date):
        found = cell
    else:
        text = unicodedata.normalize("NFKC", _words(cell))
        if not text or _NO_DATE.fullmatch(text):
            return None
        if _NO_DAY.fullmatch(text):
            raise Refusal(mark("The day is missing. Write year, month and day, like 2021-03-05."))
        found = _day_of(text)
    if found is None:
        raise Refusal(mark("This is no date. Write year, month and day, like 2021-03-05."))
    if not _EARLIEST <= found.year <= today.year + _YEARS_AHEAD:
        raise Refusal(mark("The year {year} cannot be right."), year=found.year)
    return found


def _day_of(text: str) -> date | None:
    """2021-3-5, 2021/3/5, 2021年3月5日, 2021.03.05, 20210305, and Excel's bare number of a day, 44260."""
    if _SERIAL.fullmatch(text):
        return date(1899, 12, 30) + timedelta(days=int(text))
    found = _DAY.fullmatch(re.sub(r"\s*([年月日号號/.-])\s*", r"\1", text)) or _COMPACT_DAY.fullmatch(text)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None
