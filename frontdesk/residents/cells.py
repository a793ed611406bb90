"""The cells of a register, one reader for each kind: the value, or a refusal that says what to write instead."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from frontdesk.core import identity, phones
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import normal
from frontdesk.core.words import mark
from frontdesk.paper.grid import Cell
from frontdesk.residents.headings import DOCUMENTS, KINDS, ROLES, STATUSES, Words, forms

Reader = Callable[[Cell], Any]

_NAME_LENGTH = 80
_ID_LENGTH = 40
_PHONE_LENGTH = 22
_LARGEST_AREA = Decimal(1_000_000)
_EARLIEST, _YEARS_AHEAD = 1900, 100
_OPEN_END = {"长期", "長期", "至今", "不限", "永久"}
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

_NOTHING = re.compile(
    r"(?:无|無|没有|沒有|暂无|暫無|未知|不详|不詳|略|空|N/?A|NONE|NULL|NIL|[-—–_/\\.、*?？~～]+)?", re.IGNORECASE
)
_SPACES = re.compile(r"[\s\u200b-\u200f\u2060\ufeff\x00-\x1f\x7f]+")
_WIDE = {
    wide: wide - 0xFEE0 for block in ((0xFF10, 0xFF1A), (0xFF21, 0xFF3B), (0xFF41, 0xFF5B)) for wide in range(*block)
}
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


def readers(today: date) -> dict[str, Reader]:
    """Field → how its cells are read; dates are weighed against today."""

    def day(cell: Cell) -> date | None:
        return _day(cell, today)

    return {
        "unit": _code,
        "building": _code,
        "entrance": _code,
        "door": _code,
        "kind": _choice(
            KINDS, mark("This kind of unit is not known. Write flat, shop, office, storage or parking space.")
        ),
        "gross_area": _area,
        "interior_area": _area,
        "layout": _words,
        "handover_date": day,
        "status": _choice(
            STATUSES,
            mark("This status is not known. Write unsold, vacant, owner-occupied, let or under renovation."),
        ),
        "name": _name,
        "role": _choice(ROLES, mark("This role is not known. Write owner, tenant, family or agent.")),
        "phones": _phones,
        "id_kind": _choice(
            DOCUMENTS, mark("This document is not known. Write resident identity card, passport or other document.")
        ),
        "id_number": _id_number,
        "since": day,
        "until": lambda cell: None if _words(cell) in _OPEN_END else day(cell),
        "plate": _plate,
        "note": _words,
    }


def text_of(cell: Cell) -> str:
    """A cell as text without stray spaces and control characters; digits and letters narrow, numbers without .0."""
    if isinstance(cell, str):
        return _SPACES.sub(" ", cell.translate(_WIDE)).strip()
    if isinstance(cell, float):
        return format(Decimal(repr(cell)), "f").removesuffix(".0") if abs(cell) < 1e15 else repr(cell)
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def _words(cell: Cell) -> str:
    """The text, empty when somebody wrote that there is nothing to write: 无, -, /."""
    text = text_of(cell)
    return "" if _NOTHING.fullmatch(text) else text


def _code(cell: Cell) -> str:
    if isinstance(cell, date):
        raise Refusal(mark("Excel has made a date of this. Format the column as text and type it again."))
    return _words(cell)


def _choice(words: Words, sentence: str) -> Reader:
    known = forms(words)

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
