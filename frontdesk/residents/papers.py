"""The resident register and the faults of an imported one, as books for workbook, text and paper."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Say, mark
from frontdesk.paper.book import Book, BookColumn, Kind, Value
from frontdesk.residents.records import OCCUPANCY_ROLES, STATUSES, UNIT_KINDS

_COLUMNS: tuple[tuple[str, str, Kind, float], ...] = (
    ("unit", mark("Unit"), "text", 14),
    ("kind", mark("Kind"), "text", 10),
    ("gross_area", mark("Gross area"), "area", 12),
    ("interior_area", mark("Interior area"), "area", 12),
    ("layout", mark("Layout"), "text", 12),
    ("handover_date", mark("Handover date"), "date", 13),
    ("status", mark("Status"), "text", 12),
    ("name", mark("Name"), "text", 14),
    ("role", mark("Role"), "text", 9),
    ("phones", mark("Phones"), "text", 26),
    ("since", mark("From"), "date", 13),
    ("until", mark("To"), "date", 13),
    ("plate", mark("Plate"), "text", 12),
    ("note", mark("Note"), "text", 28),
)
"""Key, heading, kind, width. Identity numbers stay in the vault: read back masked, they would replace the real ones."""

_SAID: dict[str, Mapping[Any, str]] = {"kind": UNIT_KINDS, "status": STATUSES, "role": OCCUPANCY_ROLES}


Place = tuple[str, int]
"""Where a row stands: its sheet, and its number there."""


class Faulty(Protocol):
    """A fault of a register: where its row stands, the column's heading, and why it is not taken over."""

    @property
    def row(self) -> int: ...
    @property
    def column(self) -> str: ...
    @property
    def reason(self) -> Refusal: ...
    @property
    def key(self) -> Place: ...


def residents_book(
    rows: Iterable[Mapping[str, Any]], say: Say, *, office: str = "", printed: str = "", subtitle: Sequence[str] = ()
) -> Book:
    """The resident register, one row for a person in a unit; its headings are read back by an import.

    `rows` have the keys of `register.RegisterRow`: areas in 1/100 m², days as dates, `phones` a sequence, and
    kind, status and role as they are stored. What a row does not tell is an empty cell.
    """
    columns = tuple(BookColumn(key, say(title), kind, width) for key, title, kind, width in _COLUMNS)
    return Book(
        title=say("Resident register"),
        subtitle=tuple(subtitle),
        columns=columns,
        rows=([_cell(key, row.get(key), say) for key, *_ in _COLUMNS] for row in rows),
        office=office,
        printed=printed,
    )


def faults_book(
    heads: Sequence[str],
    faults: Iterable[Faulty],
    cells: Mapping[Place, Sequence[str]],
    captions: Mapping[Place, str],
    titles: Sequence[str],
    say: Say,
) -> Book:
    """The faulty rows of a register as they stand there, to be mended and imported again.

    What is wrong with a row stands before its `cells`, in a column that an import does not read. The captions, which
    told the building of the rows below them, stand there again, and the titles, which may tell whose register it is.
    """
    reasons: dict[Place, list[str]] = {}
    for fault in faults:
        sentence = say(fault.reason.sentence, **fault.reason.facts)
        reasons.setdefault(fault.key, []).append(f"{fault.column}: {sentence}" if fault.column else sentence)
    rows: list[list[Value]] = []
    above = ""
    for place, told in reasons.items():
        caption = captions.get(place, "")
        if caption and caption != above:
            above = caption
            rows.append([None, caption, *[None] * (len(heads) - 1)])
        reason = say("Row {row}. {reasons}", row=place[1], reasons=" ".join(told))
        rows.append([reason, *(cell or None for cell in cells[place])])
    return Book(
        title=say("Faulty rows"),
        subtitle=tuple(titles),
        columns=(
            BookColumn("reason", say("Why the row is faulty"), "text", 60, warns=True),
            *(BookColumn(str(at), head, "text", 16) for at, head in enumerate(heads)),
        ),
        rows=rows,
    )


def _cell(key: str, value: Any, say: Say) -> Value:
    if key in _SAID and value:
        return say(_SAID[key][value])
    if key == "phones":
        return say(", ").join(value or ())
    return value or None
