"""Reading a list of keys: which tag, what it opens, how many copies, where they hang."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from frontdesk.core.refusals import Refusal
from frontdesk.core.search import normal
from frontdesk.core.words import mark
from frontdesk.fees.listed import PLACE, OtherList, Told, refuse_doubles
from frontdesk.keys.headings import field_of, kind_words, rank, set_words
from frontdesk.paper.grid import Cell, Sheets
from frontdesk.paper.heads import Found, text_of
from frontdesk.residents.cells import readers
from frontdesk.residents.layout import Choice, Layout, look_at
from frontdesk.residents.rows import Key as Place

_NOTHING = {"", "-", "/", "无", "無", "—"}
_UNITS_OF_COPIES = ("把", "套", "个", "個", "片", "张", "張")


@dataclass(frozen=True, slots=True)
class ListedKey:
    """What a row says of a key; empty where it does not tell. `unit` is a unit's code, `copies` None or 1 to 99."""

    tag: str
    kind: str = ""
    unit: str = ""
    opens: str = ""
    copies: int | None = None
    hook: str = ""
    key_set: str = ""
    note: str = ""


@dataclass(frozen=True)
class KeyList(OtherList):
    """Sound rows of the file, each with what it says of a key."""

    rows: dict[Place, ListedKey] = field(default_factory=dict)


def layout_of(sheets: Sheets, choice: Choice) -> Layout:
    """How a list is read as far as it tells by itself, and as the user chose."""
    return look_at(sheets, choice, field_of, _settled)


def _settled(table: Found) -> tuple[str, ...]:
    """Of several columns that may tell the same, the one whose heading says it best."""
    ranks: dict[str, int] = {}
    for head, name in zip(table.heads, table.fields, strict=True):
        ranks[name] = min(rank(head), ranks.get(name, rank(head)))
    return tuple(
        name if rank(head) == ranks[name] else "" for head, name in zip(table.heads, table.fields, strict=True)
    )


def read_keys(sheets: Sheets, layout: Layout, today: date, estate: str = "") -> KeyList:
    """The rows and faults of a list; one faulty cell makes the whole row a fault.

    Refuses a file without a column for the tag, and without one for what the keys open.
    """
    told = set(layout.assigned)
    if "tag" not in told:
        raise Refusal(mark("There is no column for the tag of a key. Head one Tag number."))
    if not told & {"opens", "unit", "door"}:
        raise Refusal(mark("There is no column for what the keys open. Head one Opens, or Unit."))
    refuse_doubles(layout)
    listed = KeyList(layout)
    for row in listed.read(sheets, field_of, _readers(today, estate)):
        try:
            listed.rows[row.key] = _listed(row)
        except Refusal as refusal:
            listed.faults.append(listed.fault(row.key, refusal))
    return listed


def _listed(row: Told) -> ListedKey:
    values = {name: value for name, value in row.values.items() if name not in PLACE}
    unit = row.unit() if row.values.get("unit") or row.values.get("door") else ""
    values["kind"] = values.get("kind") or kind_words().get(normal(row.key[0]), "")  # there may be a sheet for each
    key = ListedKey(unit=unit, **values)
    if not key.tag:
        raise Refusal(mark("The tag number is missing."), field="tag")
    if not (key.unit or key.opens):
        raise Refusal(mark("What the key opens is missing."), field="opens")
    return key


def _readers(today: date, estate: str) -> Callable[[str], Callable[[Cell], Any]]:
    of_residents = readers(today, estate)
    known: dict[str, Callable[[Cell], Any]] = {name: of_residents[name] for name in PLACE}
    known |= {
        "tag": _code,
        "hook": _code,
        "opens": of_residents["note"],
        "note": of_residents["note"],
        "copies": _copies,
        "kind": _word_of(
            kind_words,
            mark(
                "This kind of key is not known. Write public area, plant room, custody, vacant unit, returned for"
                " repair or office."
            ),
        ),
        "key_set": _word_of(set_words, mark("This set is not known. Write A or B, or leave the cell empty.")),
    }
    return lambda name: known[name]


def _code(cell: Cell) -> str:
    """A tag or a hook as it stands there, such as 031; Excel is not to make a day of 3-1."""
    if isinstance(cell, date | datetime):
        raise Refusal(mark("Excel has made a date of this. Format the column as text and type it again."))
    text = text_of(cell)
    return "" if text in _NOTHING else text


def _copies(cell: Cell) -> int | None:
    text = text_of(cell)
    for unit in _UNITS_OF_COPIES:
        text = text.removesuffix(unit).strip()
    if text in _NOTHING:
        return None
    if isinstance(cell, bool) or not (text.isascii() and text.isdecimal() and 1 <= int(text) <= 99):
        raise Refusal(mark("Copies are a whole number from 1 to 99."))
    return int(text)


def _word_of(words: Callable[[], dict[str, str]], sentence: str) -> Callable[[Cell], str]:
    def read(cell: Cell) -> str:
        text = text_of(cell)
        if text in _NOTHING:
            return ""
        found = words().get(normal(text))
        if found is None:
            raise Refusal(sentence)
        return found

    return read
