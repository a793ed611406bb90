"""Reading the list that earlier books leave behind: what each unit owes, for what and when, and what it has prepaid.

Nothing here knows the database but the names of the fee items, which may stand over columns of their own.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from dataclasses import field as kept
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from frontdesk.core.money import Money, narrowed
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import normal
from frontdesk.core.words import LANGUAGES, Say, Speaker, mark
from frontdesk.fees.billing.tariffs import period_of
from frontdesk.fees.listed import PLACE, OtherList, Told, refuse_doubles, words_of
from frontdesk.paper.grid import Cell, Sheets
from frontdesk.paper.heads import text_of
from frontdesk.residents.cells import readers
from frontdesk.residents.headings import field_of as residents_field_of
from frontdesk.residents.layout import Choice, Layout, look_at
from frontdesk.residents.rows import Key

_TITLES = {
    "unit": mark("Unit"),
    "building": mark("Building"),
    "entrance": mark("Entrance"),
    "door": mark("Door"),
    "item": mark("Fee item"),
    "period": mark("Period"),
    "owed": mark("Owed"),
    "prepaid": mark("Prepayment"),
    "due": mark("Due date"),
    "note": mark("Note"),
}
"""What a column can be, in order; all three languages of it are read."""

_HEADINGS = {
    "item": "收费项目 费用项目 费项 项目 费用名称 收费名称 费用类型 费用种类|Item|Fee",
    "period": "费用月份 所属月份 账期 费用所属期 所属期 月份 计费月份 应收月份 收费月份 欠费月份 期间 费用期间|"
    "Month|Billing period",
    "owed": "欠费 欠费金额 欠费合计 欠费总额 欠缴 欠缴金额 未缴 未缴金额 未收 未收金额 期初欠费 欠款 欠款金额 尚欠 "
    "尚欠金额 应收余额 累计欠费|Arrears|Outstanding|Amount due|Balance due|Amount owed",
    "prepaid": "预存 预存款 预存余额 预存金额 预收 预收款 预收余额 预收金额 预缴 预缴金额 预交 预交金额 期初预存 "
    "期初预收 结余|Prepaid|Credit|Prepaid balance",
    "due": "应缴日期 到期日 缴费期限 应收日期 缴费截止日 截止日期 缴费截止日期|Due",
    "note": "备注 说明 附注|Notes|Remark|Remarks",
}
_OF_ITEM = "item:"
"""What the field of a column begins with that has one item's sums: the rest is the item's name."""
_OWED_OF_ITEM = re.compile(r"(.+?)(?:欠费|欠缴|欠款|未缴|未收|尚欠)?(?:金额|合计)?")
_FIGURE = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_BRACKETS = re.compile(r"[(（\[【].*?[)）\]】]")


@dataclass(frozen=True, slots=True)
class Balance:
    """One sum of a row: what a unit owes for an item (its name, "" for none in particular) and a month (None for none),
    or what it has prepaid; `due` is None where the list does not tell."""

    unit: str
    owed: Money = kept(default_factory=Money)
    prepaid: Money = kept(default_factory=Money)
    item: str = ""
    period: int | None = None
    due: date | None = None
    note: str = ""


@dataclass(frozen=True)
class BalanceList(OtherList):
    """Sound rows of the file, each with its sums; a row of the file is among `rows` or among `faults`, never both."""

    rows: dict[Key, list[Balance]] = kept(default_factory=dict)

    def periods(self) -> set[int]:
        """The months that the rows name."""
        return {balance.period for sums in self.rows.values() for balance in sums if balance.period}


def fields(say: Say, items: Iterable[str]) -> list[tuple[str, str]]:
    """(field, its name) of what a column can be; each of the fee items has a field of its own."""
    owed = ((_OF_ITEM + item, say("Owed: {item}", item=item)) for item in items)
    return [*((field, say(title)) for field, title in _TITLES.items()), *owed]


def field_of(heading: str, items: Collection[str]) -> str | None:
    """The field of 欠费金额（元）, 物业费欠费, 房号."""
    key = normal(_BRACKETS.sub("", heading))
    if field := _known().get(key):
        return field
    by_item = {normal(item): item for item in items}
    found = _OWED_OF_ITEM.fullmatch(key)
    if found and found[1] in by_item:
        return _OF_ITEM + by_item[found[1]]
    place = residents_field_of(heading)
    return place if place in PLACE else None


def _finder(items: Collection[str]) -> Callable[[str], str | None]:
    """`field_of` with each heading looked at once."""
    return cache(lambda heading: field_of(heading, items))


@cache
def _known() -> dict[str, str]:
    ours = {normal(Speaker(language)(title)): field for language in LANGUAGES for field, title in _TITLES.items()}
    words = {normal(word): field for field, listed in _HEADINGS.items() for word in words_of(listed)}
    return words | ours


def layout_of(sheets: Sheets, choice: Choice, items: Collection[str]) -> Layout:
    """How a list is read as far as it tells by itself, and as the user chose."""
    return look_at(sheets, choice, _finder(items))


def read_balances(sheets: Sheets, layout: Layout, items: Collection[str], today: date, estate: str = "") -> BalanceList:
    """The rows and faults of a list; one faulty cell makes the whole row a fault.

    Refuses a file without a column for the unit, and without one for any sum.
    """
    listed = BalanceList(layout)
    _look_at_columns(layout)
    for told in listed.read(sheets, _finder(items), _readers(today, estate)):
        try:
            listed.rows[told.key] = list(_balances(told))
        except Refusal as refusal:
            listed.faults.append(listed.fault(told.key, refusal))
    return listed


def _look_at_columns(layout: Layout) -> None:
    told = [field for field in layout.assigned if field]
    if "unit" not in told and "door" not in told:
        raise Refusal(mark("There is no column for the unit. Head one Unit, or three Building, Entrance and Door."))
    if not any(field in ("owed", "prepaid") or field.startswith(_OF_ITEM) for field in told):
        raise Refusal(mark("There is no column for what is owed or prepaid. Head one Owed or Prepayment."))
    refuse_doubles(layout)


def _balances(told: Told) -> Iterator[Balance]:
    values = told.values
    common = {
        "unit": told.unit(),
        "period": values.get("period"),
        "due": values.get("due"),
        "note": values.get("note", ""),
    }
    for field, value in values.items():
        if field.startswith(_OF_ITEM) and value:
            yield Balance(owed=value, item=field.removeprefix(_OF_ITEM), **common)
    owed, prepaid = values.get("owed", Money(0)), values.get("prepaid", Money(0))
    by_item = Money(sum(value for field, value in values.items() if field.startswith(_OF_ITEM)))
    if owed and by_item:
        if owed != by_item:
            sentence = mark(
                "The columns of the fee items are {sum} together, but this says {owed}. Correct one of them."
            )
            raise Refusal(sentence, field="owed", sum=by_item.grouped(), owed=owed.grouped())
        owed = Money(0)  # their total
    if owed or prepaid:
        yield Balance(owed=owed, prepaid=prepaid, item=values.get("item", ""), **common)


def _readers(today: date, estate: str) -> Callable[[str], Callable[[Cell], Any]]:
    of_residents = readers(today, estate)
    known = {name: of_residents[name] for name in (*PLACE, "note")} | {
        "item": of_residents["note"],
        "due": of_residents["handover_date"],
        "period": _period,
    }
    return lambda field: known.get(field, _amount)


def _period(cell: Cell) -> int | None:
    # A cell of 0 that is formatted as a date is in 1899: of such a month there are no charges.
    text = f"{cell.year:04d}-{cell.month:02d}" if isinstance(cell, date) else text_of(cell)
    return period_of(text) if text and text not in ("-", "/", "无") else None


def _amount(cell: Cell) -> Money:
    """`1,409.50`, ¥12, a number of the workbook; nothing, 无 and - are no amount. Refuses what is not whole fen."""
    figure = narrowed(unicodedata.normalize("NFKC", text_of(cell)))
    if figure in ("", "-", "/", "无", "無", "—"):
        return Money(0)
    if isinstance(cell, bool | date) or not _FIGURE.fullmatch(figure):
        raise Refusal(mark("This is no amount. Write yuan, like 1409.50."))
    fen = Decimal(figure) * 100
    # A workbook's sums carry what binary fractions leave over: 0.1 + 0.2 is 0.30000000000000004 there.
    whole = fen.to_integral_value()
    if abs(fen - whole) > (Decimal("0.0001") if isinstance(cell, float) else 0):
        raise Refusal(mark("This amount has parts of a fen. Write yuan with two decimals."))
    if whole < 0:
        raise Refusal(mark("This amount is below zero. Put what is owed and what is prepaid in columns of their own."))
    return Money(int(whole))
