"""What the rows of a register say of one and the same thing: put together, or found to contradict each other."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from operator import attrgetter
from typing import Any

from frontdesk.core.identity import masked
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.residents.register import Fault, Key, Register, RegisterRow
from frontdesk.residents.unitfiles import said_value

OF_UNIT = (
    "kind", "gross_area", "interior_area", "land_share", "layout", "fit_out", "handover_date", "status",
)  # fmt: skip
OF_PERSON = ("since", "until", "id_number", "birthday", "care_flag")


def fault_of(register: Register, row: RegisterRow, name: str, shown: str, reason: Refusal) -> Fault:
    """A fault of a field of a row, laid at the column from which it comes."""
    return Fault(row.row, register.heading(row, name), shown, reason, row.sheet)


def noted_together(rows: list[RegisterRow]) -> list[RegisterRow]:
    """The rows with what is noted in any row of a unit noted in each: the remarks of a household are the unit's."""
    notes: dict[str, dict[str, None]] = defaultdict(dict)
    for row in rows:
        if row.note:
            notes[row.unit][row.note] = None
    return [replace(row, note="；".join(notes[row.unit])) if row.unit in notes else row for row in rows]


class Said:
    """What the rows so far said of each unit, and of each person in it.

    Of two that say otherwise both can't be kept, and each import would change the one to the other.
    """

    def __init__(self, register: Register) -> None:
        self._register = register
        self._said: dict[_About, dict[str, tuple[Any, Key]]] = {}
        self._last: dict[_About, tuple[Any, ...]] = {}

    def otherwise(self, row: RegisterRow) -> Fault | None:
        """That an earlier row says another thing; None when none does."""
        for about, names, values in _told(row):
            if self._last.get(about, values) == values:
                continue
            said = self._said[about]
            for name, value in zip(names, values, strict=True):
                before, (sheet, number) = said.get(name, (value, row.key))
                if value not in (None, "", before):
                    shown = masked(value) if name == "id_number" else said_value(name, written(name, value))
                    reason = Refusal(mark("Row {row} says otherwise. Correct one of the two."), field=name, row=number)
                    if sheet != row.sheet:
                        sentence = mark("Row {row} of sheet {sheet} says otherwise. Correct one of the two.")
                        reason = Refusal(sentence, field=name, row=number, sheet=sheet)
                    return fault_of(self._register, row, name, shown, reason)
        return None

    def hear(self, row: RegisterRow) -> None:
        """Remember what a row says that is taken over."""
        for about, names, values in _told(row):
            if self._last.get(about) != values:
                self._last[about] = values
                said = self._said.setdefault(about, {})
                for name, value in zip(names, values, strict=True):
                    if value not in (None, ""):
                        said.setdefault(name, (value, row.key))


_About = tuple[str, ...]
_of_unit, _of_person = attrgetter(*OF_UNIT), attrgetter(*OF_PERSON)


def _told(row: RegisterRow) -> Iterator[tuple[_About, tuple[str, ...], tuple[Any, ...]]]:
    """What a row tells that can be told once only: of what, which fields, and their values."""
    yield (row.unit,), OF_UNIT, _of_unit(row)
    if row.name:
        yield (row.unit, row.role, row.name), OF_PERSON, _of_person(row)
    if row.plate:
        yield (row.unit, row.plate), ("parking_space",), (row.parking_space,)


def written(name: str, value: Any) -> str:
    """A value as the history of a unit repeats it."""
    if value is None:
        return ""
    if name in ("gross_area", "interior_area", "land_share"):
        return f"{value / 100:.2f}"
    return value.isoformat() if isinstance(value, date) else str(value)
