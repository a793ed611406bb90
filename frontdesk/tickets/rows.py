"""Reading a register of repairs or complaints: what was reported when, where and by whom, and what became of it."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from frontdesk.core.refusals import Refusal
from frontdesk.core.search import normal
from frontdesk.core.words import mark
from frontdesk.fees.listed import PLACE, OtherList, Told, refuse_doubles
from frontdesk.paper.grid import Cell, Sheets
from frontdesk.paper.heads import Found, text_of
from frontdesk.residents.cells import readers
from frontdesk.residents.layout import Choice, Layout, look_at, tables_of
from frontdesk.residents.rows import Key as Place
from frontdesk.tickets.headings import (
    category_words,
    channel_words,
    duty_words,
    field_of,
    kind_named,
    kind_words,
    rank,
    rating_words,
    state_words,
    urgency_words,
    without_asides,
)
from frontdesk.tickets.records import TicketKind, TicketState

_TICKED, _CROSSED = ("√", "✓", "✔", "☑", "●"), ("×", "✗", "✘", "○")
_TIME = re.compile(
    r"(上午|下午|晚上?|中午|凌晨|早上?|AM|PM)?\s*(\d{1,2})[:：点點时時](\d{1,2})?分?(?::(\d{2})(?:\.\d+)?)?秒?\s*(AM|PM)?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(20\d\d|19[89]\d)(?=\s*(?:年|[-./]\d))")
# 11.1 may have been 11.10 before Excel took it for a number.
_SHORT_DAY = re.compile(r"(\d{1,2})\s*(?:[月/-]|\.(?![123]$))\s*(\d{1,2})\s*[日号號]?")
_AFTERNOON = ("下午", "晚", "晚上", "中午", "PM")
_EXCEL_BEGAN = datetime.combine(date(1899, 12, 30), time())
_SERIALS = range(20_000, 80_000)
MOST = 20_000
"""Tickets that are taken over at once: as long as they are entered, no other counter can write to the books."""

_LOOKED_AT = 20
"""Rows by which it is told what a column is."""

_NO_KIND = mark("This kind is not known. Write repair, complaint, suggestion or praise.")
_NO_CHANNEL = mark(
    "This way of reporting is not known. Write at the counter, by phone, WeChat, e-mail, letter or patrol."
)
_NO_URGENCY = mark("This urgency is not known. Write emergency, normal or planned.")
_NO_DUTY = mark("Who bears it is not known. Write estate, resident or developer.")
_NO_STATE = mark("This state is not known. Write logged, to be followed up, closed, cancelled or unfounded.")
_NO_RATING = mark("A rating is a number from 1 to 5.")
_NO_MOMENT = mark("This is no day or time. Write year, month, day and time, like 2026-03-05 14:20.")
_NO_TIME = mark("This is no time of the day. Write hours and minutes, like 14:20.")


NamesPlace = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class ListedTicket:
    """What a row says of a ticket; empty where it does not tell. Moments are those on the wall.

    `unit` is the code that the cell `unit_told` says, if it is one, `building` that of a building told by itself;
    `category` is one of those of its kind or empty, `state` one of logged, to_follow_up, closed, cancelled and
    unfounded.
    """

    kind: str
    at: datetime
    text: str
    number: str = ""
    unit: str = ""
    unit_told: str = ""
    building: str = ""
    place: str = ""
    reporter: str = ""
    phones: str = ""
    channel: str = ""
    category: str = ""
    urgency: str = ""
    duty: str = ""
    worker: str = ""
    arrived: datetime | None = None
    finished: datetime | None = None
    result: str = ""
    rating: int | None = None
    state: str = ""
    note: str = ""


@dataclass(frozen=True)
class TicketList(OtherList):
    """Sound rows of the file, each with what it says of a ticket."""

    rows: dict[Place, ListedTicket] = field(default_factory=dict)


def layout_of(sheets: Sheets, choice: Choice) -> Layout:
    """How a list is read as far as it tells by itself, and as the user chose."""
    return look_at(sheets, choice, field_of, _settled)


def _settled(table: Found) -> tuple[str, ...]:
    """Of several columns that may tell the same, the one whose heading says it best; 日期 may have a 时间 beside it.

    Beside a column of days, one of mere times of the day says less, whatever it is headed with: 报修日期, 报修时间.
    """
    fields = list(table.fields)
    for name in ("at", "arrived", "finished"):
        several = [place for place, field in enumerate(fields) if field == name]
        if len(several) < 2:
            continue
        timed = [place for place in several if _tells_times(table, place)]
        if not timed and name == "at":
            timed = [place for place in several if normal(table.heads[place]) in ("时间", "time")]
        if len(timed) < len(several):
            for place in timed:
                fields[place] = "time" if name == "at" else ""
    ranks: dict[str, int] = {}
    for head, name in zip(table.heads, fields, strict=True):
        ranks[name] = min(rank(head), ranks.get(name, rank(head)))
    seen: set[str] = set()
    settled = []
    for head, name in zip(table.heads, fields, strict=True):
        best = name if rank(head) == ranks[name] and name not in seen else ""
        seen.add(best)
        settled.append(best)
    return tuple(settled)


def _tells_times(table: Found, place: int) -> bool:
    """Whether the first cells of a column are mere times of the day."""
    cells = [
        cell for _, row in table.first(_LOOKED_AT) if (cell := row[place]) != "" and text_of(cell) not in ("", "-")
    ]
    return bool(cells) and all(_is_time(cell) for cell in cells)


def _is_time(cell: Cell) -> bool:
    return isinstance(cell, time) or (isinstance(cell, str) and bool(_TIME.fullmatch(_narrow(cell))))


def read_tickets(sheets: Sheets, layout: Layout, today: date, names_place: NamesPlace, estate: str = "") -> TicketList:
    """The rows and faults of a list; one faulty cell makes the whole row a fault. `names_place` tells whether what
    stands in the column of the units is a public place.

    Refuses a file without a column for what was reported, and without one for when, and more than `MOST` tickets.
    """
    told = set(layout.assigned)
    if "text" not in told:
        raise Refusal(mark("There is no column for what was reported. Head one What was reported."))
    if "at" not in told:
        raise Refusal(mark("There is no column for the day. Head one Came in at."))
    refuse_doubles(layout)
    listed = TicketList(layout)
    by_heads, tables = kind_named(*layout.heads), tables_of(sheets, layout, field_of)
    kinds = {sheet: kind_named(sheet) or kind_named(*table.titles) or by_heads for sheet, table in tables}
    # 11月3日 is of the year that stands above, if it is but one.
    years = set(_YEAR.findall(" ".join(text for sheet, table in tables for text in (sheet, *table.above))))
    year = years.pop() if len(years) == 1 else ""
    at = next((layout.assigned.index(name) for name in ("unit", "door") if name in told), None)
    for row in listed.read(sheets, field_of, _readers(today, estate, year)):
        told_unit = text_of(listed.cells[row.key][at]) if at is not None else ""
        try:
            listed.rows[row.key] = _listed(row, kinds[row.key[0]], told_unit, names_place)
        except Refusal as refusal:
            listed.faults.append(listed.fault(row.key, refusal))
    if len(listed.rows) > MOST:
        raise Refusal(
            mark("A register brings in at most {count} tickets at once. Take it over year by year."), count=MOST
        )
    return listed


def _listed(row: Told, usual: str, unit_told: str, names_place: NamesPlace) -> ListedTicket:
    values = {name: value for name, value in row.values.items() if name not in PLACE}
    # In many registers the category says what kind it is.
    word = normal(values.get("category", ""))
    told = "" if word in category_words(usual or TicketKind.REPAIR.value) else kind_words().get(word, "")
    kind = values.get("kind") or told or usual or TicketKind.REPAIR.value
    day, clock = values.pop("at"), values.pop("time", None)
    if not values["text"]:
        raise Refusal(mark("What was reported is missing."), field="text")
    if day is None:
        raise Refusal(mark("The day is missing."), field="at")
    values |= {"kind": kind, "at": datetime.combine(day.date(), clock) if clock else day}
    values["category"] = category_words(kind).get(word, "")
    if not values.get("state") and not values.get("finished"):
        # 处理结果 may say no more than how it stands: 处理中.
        values["state"] = state_words().get(normal(values.get("result", "")), "")
    for name in ("arrived", "finished"):
        if isinstance(moment := values.get(name), time):
            values[name] = datetime.combine(values["at"].date(), moment)
    for name, earlier in (("arrived", values["at"]), ("finished", values.get("arrived") or values["at"])):
        if (moment := values.get(name)) is not None:
            # A day alone begins before whatever happened on it.
            if moment.time() == time() and moment.date() == earlier.date():
                values[name] = earlier
            elif moment < earlier:
                raise Refusal(mark("It was done before it was reported, or before somebody came."), field=name)
    where = row.values.get("unit") or row.values.get("door") or ""
    values["unit_told"] = unit_told if where else ""
    values["building"] = row.values.get("building") or row.building
    is_place = not row.values.get("door") and names_place(values["unit_told"])
    numbered = any(map(str.isdecimal, where.rpartition("-")[2]))
    return ListedTicket(unit=row.unit() if numbered and not is_place else "", **values)


def _readers(today: date, estate: str, year: str) -> Callable[[str], Callable[[Cell], Any]]:
    of_residents = readers(today, estate)
    words = of_residents["note"]

    def day_of(cell: Cell) -> date | None:
        short = _SHORT_DAY.fullmatch(cell) if year and isinstance(cell, str) else None
        found: date | None = of_residents["since"](f"{year}-{short[1]}-{short[2]}" if short else cell)
        return found

    def moment(cell: Cell) -> datetime | None:
        return _moment(cell, day_of)

    def moment_or_time(cell: Cell) -> datetime | time | None:
        return _time_of_day(cell) if _is_time(cell) else moment(cell)

    def phones(cell: Cell) -> str:
        return "、".join(of_residents["phones"](cell))

    def rating(cell: Cell) -> int | None:
        found = _word_of(rating_words, _NO_RATING, words)(cell)
        return int(found) if found else None

    known: dict[str, Callable[[Cell], Any]] = {name: of_residents[name] for name in PLACE}
    known |= dict.fromkeys(("number", "place", "reporter", "category", "text", "worker", "result", "note"), words)
    known |= {"at": moment, "arrived": moment_or_time, "finished": moment_or_time}
    known |= {
        "time": _time_of_day,
        "phones": phones,
        "kind": _word_of(kind_words, _NO_KIND, words),
        "channel": _word_of(channel_words, _NO_CHANNEL, words),
        "urgency": _word_of(urgency_words, _NO_URGENCY, words),
        "duty": _word_of(duty_words, _NO_DUTY, words),
        "state": _state_of(_word_of(state_words, _NO_STATE, words)),
        "rating": rating,
    }
    return lambda name: known[name]


def _moment(cell: Cell, day_of: Callable[[Cell], date | None]) -> datetime | None:
    """A day with its time, or the beginning of a day: a cell of Excel's, 2026-03-05 14:20, 2026年3月5日下午2点20分."""
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None, microsecond=0)
    if isinstance(cell, float) and int(cell) in _SERIALS:
        return (_EXCEL_BEGAN + timedelta(days=cell) + timedelta(milliseconds=500)).replace(microsecond=0)
    if isinstance(cell, time):
        raise Refusal(mark("The day is missing. Write year, month and day, like 2021-03-05."))
    text = _narrow(cell)
    found = _TIME.search(text)
    before = text[: found.start()] if found else text
    day = day_of(before.strip(" T,，") if isinstance(cell, str) else cell)
    if day is None or found is None:
        return datetime.combine(day, time()) if day else None
    if text[found.end() :].strip():
        raise Refusal(_NO_MOMENT)
    return datetime.combine(day, _clock(found))


def _time_of_day(cell: Cell) -> time | None:
    if isinstance(cell, datetime):
        return cell.time().replace(microsecond=0)
    if isinstance(cell, time):
        return cell.replace(microsecond=0)
    if isinstance(cell, float) and 0 <= cell < 1:
        return (_EXCEL_BEGAN + timedelta(seconds=round(cell * 86_400))).time()
    text = _narrow(cell)
    if not text or text == "-":
        return None
    found = _TIME.fullmatch(text)
    if found is None:
        raise Refusal(_NO_TIME)
    return _clock(found)


def _narrow(cell: Cell) -> str:
    return unicodedata.normalize("NFKC", text_of(cell))


def _clock(found: re.Match[str]) -> time:
    before, hours, minutes, seconds, after = found.groups()
    hour = int(hours)
    if (before or after or "").upper() in _AFTERNOON and hour < 12:
        hour += 12
    try:
        return time(hour, int(minutes or 0), int(seconds or 0))
    except ValueError:
        raise Refusal(_NO_TIME) from None


def _state_of(read: Callable[[Cell], str]) -> Callable[[Cell], str]:
    """A tick says that something is over, a cross that it is not."""

    def state(cell: Cell) -> str:
        text = text_of(cell)
        if text in _TICKED:
            return TicketState.CLOSED.value
        return TicketState.LOGGED.value if text in _CROSSED else read(cell)

    return state


def _word_of(words: Callable[[], dict[str, str]], sentence: str, read: Callable[[Cell], str]) -> Callable[[Cell], str]:
    def known(cell: Cell) -> str:
        text = read(cell)
        if not text:
            return ""
        found = words().get(normal(text)) or words().get(normal(without_asides(text)))
        if found is None:
            raise Refusal(sentence)
        return found

    return known
