"""Reading a list of meters or of what they show: which meter, what it showed, when, and for which month."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any

from frontdesk.core.refusals import Refusal
from frontdesk.core.search import normal
from frontdesk.core.words import LANGUAGES, Say, Speaker, mark
from frontdesk.fees.billing.tariffs import period_of
from frontdesk.fees.listed import PLACE, OtherList, Told, refuse_doubles, words_of
from frontdesk.fees.meters.numbered import number_of
from frontdesk.fees.meters.readings import multiplier_of, value_of
from frontdesk.paper.grid import Cell, Sheets
from frontdesk.paper.heads import text_of
from frontdesk.residents.cells import readers
from frontdesk.residents.headings import field_of as residents_field_of
from frontdesk.residents.layout import Choice, Layout, look_at
from frontdesk.residents.rows import Key

TITLES = {
    "unit": mark("Unit"),
    "building": mark("Building"),
    "entrance": mark("Entrance"),
    "door": mark("Door"),
    "item": mark("Fee item"),
    "number": mark("Meter number"),
    "before": mark("Last reading"),
    "value": mark("New reading"),
    "day": mark("Read on"),
    "period": mark("Period"),
    "multiplier": mark("Multiplier"),
    "digits": mark("Digits"),
    "rolled": mark("Rolled over"),
    "confirmed": mark("Confirmed"),
    "note": mark("Note"),
}
"""What a column can be, in order; all three languages of it are read."""

_HEADINGS = {
    "item": "收费项目 费用项目 费项 项目 费用名称 收费名称 费用类型 表类型 表类别 表种 表计类型 仪表类型|"
    "Item|Fee|Meter type",
    "number": "表号 水表号 电表号 气表号 燃气表号 热表号 表编号 水表编号 电表编号 燃气表编号 表计编号 仪表编号 "
    "表具编号 表具号 表身号 水表表号 电表表号|Meter|Meter no|Serial number|Serial no",
    "before": "上期读数 上次读数 上月读数 上期抄表数 上月抄表数 上次抄表数 上期示数 上月示数 上次示数 上期止度 "
    "上月止度 上期止码 上月止码 上期表底 上月表底 起度 起码 起数 起始读数 初始读数 初始示数 首次读数 期初读数 "
    "表底数 底数 起底数|First reading|Previous reading|Initial reading|Opening reading|Start reading",
    "value": "本期读数 本次读数 本月读数 读数 抄表数 抄表读数 本期抄表数 本月抄表数 本次抄表数 示数 本期示数 "
    "本月示数 本次示数 止度 止码 止数 本期止度 本月止度 本期止码 本月止码 本期表底 本月表底 表读数 当前读数 现读数|"
    "Reading|Current reading|Present reading|Meter reading",
    "day": "抄表日期 抄表日 抄表时间 日期 读表日期 读数日期 本次抄表日期 本期抄表日期 安装日期 启用日期|"
    "Date|Reading date|Day",
    "period": "费用月份 所属月份 账期 费用所属期 所属期 月份 计费月份 抄表月份 期间|Month|Billing period",
    "multiplier": "倍率 倍数 变比 互感器倍率 表倍率|Factor|CT ratio",
    "digits": "位数 表位数 整数位 整数位数 表盘位数|Meter digits",
    "rolled": "翻转 是否翻转 翻表 是否翻表 过零 是否过零 归零 是否归零|Rollover",
    "confirmed": "已核实 核实 是否核实 已复核|Checked",
    "note": "备注 说明 附注|Notes|Remark|Remarks",
}
_YES = {
    "是",
    "有",
    "y",
    "yes",
    "true",
    "1",
    "x",
    "√",
    "✓",
    "✔",
    "☑",
    "v",
    "翻转",
    "过零",
    "归零",
    "已核实",
    "rolled over",
    "confirmed",
}
_NO = {"", "否", "无", "無", "没有", "n", "no", "false", "0", "-", "/", "×"}
_NOTHING = {"", "-", "/", "无", "無", "—", "未抄", "未抄到"}
_BRACKETS = re.compile(r"[(（\[【].*?[)）\]】]")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a row says of a meter; None, "" or False where it does not tell. Values in 1/100, multiplier in 1/1000."""

    unit: str = ""
    item: str = ""
    number: str = ""
    before: int | None = None
    value: int | None = None
    day: date | None = None
    period: int | None = None
    multiplier: int | None = None
    digits: int | None = None
    rolled: bool = False
    confirmed: bool = False


@dataclass(frozen=True)
class ReadingList(OtherList):
    """Sound rows of the file, each with what it says; rows in which nobody has filled in anything are left alone."""

    rows: dict[Key, Shown] = field(default_factory=dict)


def fields(say: Say) -> list[tuple[str, str]]:
    """(field, its name) of what a column can be."""
    return [(name, say(title)) for name, title in TITLES.items()]


@cache
def field_of(heading: str) -> str | None:
    """The field of 本期读数（吨）, 水表号, 房号."""
    found = _known().get(normal(_BRACKETS.sub("", heading)))
    if found:
        return found
    place = residents_field_of(heading)
    return place if place in PLACE else None


@cache
def _known() -> dict[str, str]:
    ours = {normal(Speaker(language)(title)): name for language in LANGUAGES for name, title in TITLES.items()}
    return {normal(word): name for name, listed in _HEADINGS.items() for word in words_of(listed)} | ours


def layout_of(sheets: Sheets, choice: Choice) -> Layout:
    """How a list is read as far as it tells by itself, and as the user chose."""
    return look_at(sheets, choice, field_of)


def read_readings(sheets: Sheets, layout: Layout, today: date, estate: str = "") -> ReadingList:
    """The rows and faults of a list; one faulty cell makes the whole row a fault.

    Refuses a file without a column for the meter or its unit, and without one for any reading.
    """
    _look_at_columns(layout)
    listed = ReadingList(layout)
    for told in listed.read(sheets, field_of, _readers(today, estate)):
        try:
            shown = _shown(told)
        except Refusal as refusal:
            listed.faults.append(listed.fault(told.key, refusal))
        else:
            listed.rows[told.key] = shown
    return listed


def _look_at_columns(layout: Layout) -> None:
    told = set(layout.assigned)
    if not told & {"unit", "door", "number"}:
        raise Refusal(mark("There is no column for the meter. Head one Meter number, or one Unit."))
    if not told & {"value", "before"}:
        raise Refusal(mark("There is no column for what the meter shows. Head one New reading, or Last reading."))
    refuse_doubles(layout)


def _shown(told: Told) -> Shown:
    values = {name: value for name, value in told.values.items() if name not in (*PLACE, "note")}
    number = values.get("number", "")
    unit = told.unit() if told.values.get("unit") or told.values.get("door") or not number else ""
    return Shown(unit=unit, **values)


def _readers(today: date, estate: str) -> Callable[[str], Callable[[Cell], Any]]:
    of_residents = readers(today, estate)
    known: dict[str, Callable[[Cell], Any]] = {name: of_residents[name] for name in (*PLACE, "note")}
    known |= {
        "item": of_residents["note"],
        "day": of_residents["handover_date"],
        "number": _number,
        "period": _period,
        "multiplier": _multiplier,
        "digits": _digits,
        "before": _value,
        "value": _value,
        "rolled": _yes,
        "confirmed": _yes,
    }
    return lambda name: known[name]


def _number(cell: Cell) -> str:
    text = text_of(cell)
    if isinstance(cell, date | datetime):
        raise Refusal(mark("Excel has made a date of this. Format the column as text and type it again."))
    if isinstance(cell, float) and abs(cell) >= 1e15:
        raise Refusal(mark("Excel has rounded this number. Format the column as text and type the number again."))
    return "" if text in _NOTHING else number_of(text)


def _period(cell: Cell) -> int | None:
    # A cell of 0 that is formatted as a date is in 1899: of such a month there are no readings.
    text = f"{cell.year:04d}-{cell.month:02d}" if isinstance(cell, date) else text_of(cell)
    return None if text in _NOTHING else period_of(text)


def _value(cell: Cell) -> int | None:
    """A reading; a workbook's number may carry what binary fractions leave over."""
    if isinstance(cell, bool | date):
        raise Refusal(mark("This is no reading. Type it like 1234 or 1234.5, with at most two decimals."))
    text = text_of(cell)
    if text in _NOTHING:
        return None
    rounded = round(cell, 2) if isinstance(cell, float) and abs(cell - round(cell, 2)) < 1e-6 else cell
    return value_of(text_of(rounded))


def _multiplier(cell: Cell) -> int | None:
    text = text_of(cell)
    return None if text in _NOTHING else multiplier_of(text)


def _digits(cell: Cell) -> int | None:
    text = text_of(cell).removesuffix("位")
    if text in _NOTHING:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) == 1):
        raise Refusal(mark("A meter has 3 to 9 digits before the point."))
    return int(text)


def _yes(cell: Cell) -> bool:
    text = text_of(cell).casefold()
    if text in _YES or text in _NO:
        return text in _YES
    raise Refusal(mark("Write yes, or leave the cell empty."))
