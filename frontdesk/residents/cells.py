"""The cells of a register, one reader for each kind: the value, or a refusal that says what to write instead."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from frontdesk.core import identity, phones
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import LONGEST, code_of, normal
from frontdesk.core.words import mark
from frontdesk.paper.grid import Cell
from frontdesk.paper.heads import text_of
from frontdesk.residents.headings import CARE, DOCUMENTS, KINDS, ROLES, STATUSES, VEHICLES, Words, forms

Reader = Callable[[Cell], Any]

_NAME_LENGTH = 80
_LONGEST_LIST = 400
_ID_LENGTH = 40
_PHONE_LENGTH = 22
_LARGEST_AREA = Decimal(1_000_000)
_EARLIEST, _YEARS_AHEAD = 1900, 100
_EXCEL_ROUNDED = mark("Excel has rounded this number. Format the column as text and type the number again.")
_MASKED = mark(
    "Signs of this number are hidden by stars. Get the list with whole numbers, or leave this column unread."
)
UNIT_IN_PARTS = mark("Write the unit as building, entrance and door, like 3-1-502.")
_OPEN_END = {"长期", "長期", "至今", "不限", "永久"}
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

_NOTHING = re.compile(
    r"[(（]?(?:无|無|没有|沒有|暂无|暫無|未知|不详|不詳|略|空|N/?A|NONE|NULL|NIL|[-—–_/\\.、*?？~～]+)?[)）]?",
    re.IGNORECASE,
)
_NO_CAR = re.compile(f"{_NOTHING.pattern}|(?:暂|暫)?[无無没沒][有]?(?:车|車)(?:位|辆|輛|牌)?", re.IGNORECASE)
_LONGEST_NOTHING = 4
_ROUNDED = re.compile(r"\d(?:\.\d+)?E\+?1[5-9]", re.IGNORECASE)
_SOUND_CARD = re.compile(r"(?!(\d)\1{16}|12345678901234567|\d{15}000)\d{17}[\dX]", re.ASCII)
_AREA = re.compile(
    r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:m2|平方米|平方公尺|平米|平方|平|sqm)?", re.IGNORECASE
)
_DAY = re.compile(
    r"(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?:日|号|號)?(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
)
_COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NO_DAY = re.compile(r"(\d{4})(?:(?:年|[-/.])(?:\d{1,2}月?)?)?|(\d{4})(0[1-9]|1[0-2])")
_SERIAL = re.compile(r"[1-7]\d{4}")
_NO_DATE = re.compile(r"0{4}[-/.]0{1,2}[-/.]0{1,2}")
_DATED = re.compile(r"(?:19|20)\d\d([-/])(?:0?[1-9]|1[0-2])\1(?:[0-2]?\d|3[01])|\d{1,2}月\d{1,2}日", re.ASCII)
_SPACED = re.compile(r"\s*([年月日号號/.-])\s*")
_TERM = re.compile(
    rf"(.*\d\S?)\s*(?:至|到|~|～|—+|－|--)\s*(\S.*)|([\d./年月日]+)-([\d./年月日]+|{'|'.join(_OPEN_END)})"
)
_PADDED_NAME = re.compile(f"[{_HAN}] [{_HAN}]{{1,3}}|[{_HAN}]{{2}} [{_HAN}]")
_TWO_NAMES = re.compile(
    f"(?!(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|皇甫|尉迟|慕容|东方|夏侯|令狐) )[{_HAN}]{{2,3}} [{_HAN}]{{2,3}}"
)
_JOINED_NAMES = re.compile(f"[{_HAN}]{{2,3}} ?[&＆+] ?[{_HAN}]{{2,3}}|[{_HAN}]{{2,3}} [和与與] [{_HAN}]{{2,3}}")
_ADDRESSES = re.compile("先生|女士|小姐|太太|老师|老師|经理|經理")
_STARRED = re.compile(r"\d[*＊]{2,}|[*＊]{2,}\d|\d{3}[xX×]{3,}")
_LONG_NUMBER = re.compile(r"\d{6}|\d{3}-\d{3}")
_SLASHED = re.compile(rf"(?<![{_HAN}])\s*/|/\s*(?![{_HAN}])")
_SEVERAL = re.compile(rf"\s*[、;；/\n]\s*|(?<=[{_HAN}])[,，](?=[{_HAN}])")
_SEVERAL_NUMBERS = re.compile(r"[、,，;；/\n]")
_SEVERAL_PLATES = re.compile(r"[、,，;；/|\n]|(?<=\w{5}) +(?=\w{5})")
_ASIDE = re.compile(r"[(（\[【].*?[)）\]】]")
_CALLED = re.compile(r"(?:配偶|妻子?|丈夫|夫|儿子|女儿|[子女]|父亲?|母亲?)[:：]\s*")
_COUNTED = re.compile(r"\d{1,2}\s*(?:人|口|口人|位|名)?")
_NUMERAL = re.compile("第?(?<!\\d)(\\d{1,4}|[一二三四五六七八九十]{1,3})(?=号楼|號樓|栋|棟|幢|座|单元|單元|号|號|#)")
_NUMERALS = {sign: value for value, sign in enumerate("一二三四五六七八九十", start=1)}
_IN_ENTRANCE = re.compile(r"\s*第?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:单元|單元|门|門|梯)\s*\d")
_FLOOR = re.compile(r"(?<=[元梯门門栋棟幢座楼樓])\s*\d{1,2}\s*[层層]")
_PLAIN_UNIT = re.compile(
    r"([1-9]\d{0,3}|[A-Z])(?:-|栋|幢|号楼|座|#)(?:([1-9]\d?)(?:-|单元|门|梯))?(\d{3,5})(?:室|房|户|号)?", re.ASCII
)
_EMPTY_UNITS = {"空置", "空房", "空置房", "空关", "未售", "未售出", "待售", "未交房", "未入住", "未收房"}
_NOT_YET = {"未交房", "未交付", "未收房", "未接房", "未入住", "未入伙"}


def readers(today: date, estate: str = "") -> dict[str, Reader]:
    """Field → how its cells are read; dates are weighed against today, and what stands before a building up to the
    estate's own name is its address. A unit told by entrance and door alone begins with a dash."""

    def code(cell: Cell) -> str:
        within = estate and isinstance(cell, str) and cell.rpartition(estate)[2].strip()
        return _code(within or cell)

    def unit(cell: Cell) -> str:
        found = code(cell)
        return f"-{found}" if isinstance(cell, str) and _IN_ENTRANCE.match(cell) else found

    def day(cell: Cell) -> date | None:
        return _day(cell, today)

    def end(cell: Cell) -> date | None:
        return None if _words(cell) in _OPEN_END else day(cell)

    def term(cell: Cell) -> tuple[date | None, date | None] | None:
        text = _words(cell)
        if not text or text in _OPEN_END:
            return None
        parts = _TERM.fullmatch(text)
        if not parts:
            raise Refusal(mark("Write the first and the last day of the lease, like 2021-03-05 to 2022-03-04."))
        first, last = filter(None, parts.groups())
        return day(first), end(last)

    documents = mark("This document is not known. Write resident identity card, passport or other document.")
    return {
        "unit": unit,
        "building": code,
        "entrance": _code,
        "door": _code,
        "kind": _choice(
            KINDS, mark("This kind of unit is not known. Write flat, shop, office, storage or parking space.")
        ),
        "gross_area": _area,
        "interior_area": _area,
        "land_share": _area,
        "layout": _words,
        "fit_out": _words,
        "handover_date": day,
        "status": _choice(
            STATUSES,
            mark("This status is not known. Write unsold, vacant, owner-occupied, let or under renovation."),
            nothing=("已售", "已售出", "已交房", "已交付", "已收房", "已接房", "正常", "已装修", "装修完毕"),
        ),
        "name": _names,
        "role": _choice(ROLES, mark("This role is not known. Write owner, tenant, family or agent.")),
        "phones": _phones,
        "id_kind": _choice(DOCUMENTS, documents),
        "id_number": _id_numbers,
        "birthday": day,
        "care_flag": _choice(
            CARE, mark("This care flag is not known. Write lives alone, elderly, disabled, infant or other.")
        ),
        "since": day,
        "until": end,
        "co_owner_name": _names,
        "co_owner_phones": _phones,
        "co_owner_id_number": _id_numbers,
        "tenant_name": _names,
        "tenant_phones": _phones,
        "tenant_id_kind": _choice(DOCUMENTS, documents),
        "tenant_id_number": _id_numbers,
        "tenant_since": day,
        "tenant_until": end,
        "lease": term,
        "tenant_lease": term,
        "family": _family,
        "plate": _plates,
        "vehicle_kind": _choice(
            VEHICLES, mark("This kind of vehicle is not known. Write car, motorcycle, electric bicycle or other.")
        ),
        "parking_space": _spaces,
        "note": _words,
    }


def unit_code(text: str) -> str:
    """The code of a unit or a part of it, as `search.code_of` spells it; 三栋 is 3, and a floor before a door is left
    out."""
    if plain := _PLAIN_UNIT.fullmatch(text):  # as nearly all are
        building, entrance, door = plain.groups()
        return f"{building}-{entrance}-{door}" if entrance else f"{building}-{door}"
    return code_of(_FLOOR.sub("", _NUMERAL.sub(_figures, text)))


def _figures(numeral: re.Match[str]) -> str:
    """十二 → 12; what is no number stays."""
    if numeral[1].isascii():
        return numeral[1]
    tens, ten, ones = numeral[1].rpartition("十")
    if len(ones) > 1 or len(tens) > 1 or "十" in tens:
        return numeral[1]
    return str((_NUMERALS.get(tens, 1) * 10 if ten else 0) + _NUMERALS.get(ones, 0))


def _words(cell: Cell) -> str:
    """The text, empty when somebody wrote that there is nothing to write: 无, -, /."""
    text = text_of(cell)
    return text if len(text) > _LONGEST_NOTHING and text[0].isalnum() else "" if _NOTHING.fullmatch(text) else text


def _code(cell: Cell) -> str:
    text = _words(cell)
    if isinstance(cell, date) or _DATED.fullmatch(text):
        raise Refusal(mark("Excel has made a date of this. Format the column as text and type it again."))
    if len(text) > LONGEST:
        raise Refusal(UNIT_IN_PARTS)
    return unit_code(text)


def _choice(words: Words, sentence: str, *, nothing: Iterable[str] = ()) -> Reader:
    """A reader of words that we know, some of which tell nothing that we keep."""
    known = forms(words) | {normal(word): "" for word in nothing}

    def read(cell: Cell) -> str:
        text = _words(cell)
        word = normal(text)
        if word and word not in known:
            word = normal(_without_asides(text))
            if word not in known:
                raise Refusal(sentence)
        return known.get(word, "")

    return read


def _without_asides(text: str) -> str:
    return _ASIDE.sub("", text) if len(text) <= _LONGEST_LIST else text


def _names(cell: Cell) -> tuple[str, ...]:
    """The people of a cell; none where somebody wrote that nobody lives there."""
    text = _words(cell)
    if isinstance(cell, str) and "\n" in cell:
        text = cell.strip()
    if not text or normal(text) in _EMPTY_UNITS:
        return ()
    if _JOINED_NAMES.fullmatch(text) or (_TWO_NAMES.fullmatch(text) and not _ADDRESSES.search(text)):
        raise Refusal(mark("It is not clear whether this is one name or two. Leave the space out, or put 、 for it."))
    if _SLASHED.search(text):
        raise Refusal(mark("Several people stand in one cell. Give each a row of their own."))
    return tuple(dict.fromkeys(_name(part) for part in _SEVERAL.split(text) if part))


def _name(text: str) -> str:
    name = text_of(text)
    if _PADDED_NAME.fullmatch(name):  # 张　三, so that it is as wide as 欧阳三
        name = name.replace(" ", "")
    if _LONG_NUMBER.search(name):
        raise Refusal(mark("A number stands beside the name. Put it into a column of its own."))
    if len(name) > _NAME_LENGTH:
        raise Refusal(mark("A name has {count} characters at most."), count=_NAME_LENGTH)
    return name


def _family(cell: Cell) -> tuple[str, ...]:
    """李四（妻）、儿子：张小三: the names alone."""
    text = _words(cell)
    if len(text) > _LONGEST_LIST:
        raise Refusal(mark("This is too long. Give each of the family a row of their own."))
    if _COUNTED.fullmatch(text):
        raise Refusal(mark("Write the names of the family, not how many they are."))
    if re.search(r"\d", text):
        raise Refusal(mark("Numbers stand among the names. Give each of the family a row of their own."))
    return _names("、".join(_CALLED.sub("", part) for part in re.split(r"[、,，;；/ ]", _ASIDE.sub("", text))))


def _phones(cell: Cell) -> tuple[str, ...]:
    text = _words(cell)
    if phones.is_plain_mobile(text):  # as nearly all are
        return (text,)
    if _STARRED.search(text):
        raise Refusal(_MASKED)
    numbers = []
    for part in phones.split(text):
        number = phones.normal_number(part)
        if not number and _NOTHING.fullmatch(part):
            continue
        if not number or (len(number) < 3 and not phones.is_filler(number)):
            raise Refusal(mark("This is no phone number."))
        if len(number) > _PHONE_LENGTH:
            raise Refusal(mark("A phone number is not that long. Put a comma between several."))
        if not phones.is_filler(number):
            numbers.append(number)
    return tuple(numbers)


def _id_numbers(cell: Cell) -> tuple[str, ...]:
    if isinstance(cell, str) and _SOUND_CARD.fullmatch(cell):  # as nearly all are
        return (cell,)
    if isinstance(cell, float) and abs(cell) >= 1e15:
        raise Refusal(_EXCEL_ROUNDED)
    parts = _SEVERAL_NUMBERS.split(cell) if isinstance(cell, str) else [cell]
    numbers = (_id_number(_words(part)) for part in parts)
    return tuple(dict.fromkeys(number for number in numbers if number))


def _id_number(text: str) -> str:
    if _ROUNDED.fullmatch(text):
        raise Refusal(_EXCEL_ROUNDED)
    if _STARRED.search(text):
        raise Refusal(_MASKED)
    number = identity.normal_number(text)
    if len(number) > _ID_LENGTH:
        raise Refusal(mark("The number of a document has {count} characters at most."), count=_ID_LENGTH)
    if identity.is_filler(number):
        return ""
    if identity.is_rounded(number):
        raise Refusal(_EXCEL_ROUNDED)
    return number


def _plates(cell: Cell) -> tuple[str, ...]:
    text = cell.strip() if isinstance(cell, str) and "\n" in cell else _words(cell)
    plates = (text_of(part).replace(" ", "").upper() for part in _SEVERAL_PLATES.split(_without_asides(text) or text))
    return tuple(dict.fromkeys(plate for plate in plates if not _NO_CAR.fullmatch(plate)))


def _spaces(cell: Cell) -> tuple[str, ...]:
    spaces = map(str.strip, _SEVERAL.split(_words(cell)))
    return tuple(dict.fromkeys(space for space in spaces if not _NO_CAR.fullmatch(space)))


def _area(cell: Cell) -> int | None:
    if isinstance(cell, float) and 0 < cell <= _LARGEST_AREA and abs(cell * 100 - round(cell * 100)) < 1e-4:
        return round(cell * 100)
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
        if not text or text in _NOT_YET or _NO_DATE.fullmatch(text):
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
    found = _DAY.fullmatch(_SPACED.sub(r"\1", text)) or _COMPACT_DAY.fullmatch(text)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None
