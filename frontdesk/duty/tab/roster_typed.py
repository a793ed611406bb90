"""What is typed into a roster and not stored yet: there until it is, also after a crash."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from frontdesk.core.drafts import Drafts
from frontdesk.duty.roster.sheet import Change, RosterSheet
from frontdesk.duty.roster.signs import Cell, Duties


class TypedRoster:
    """The cells of one month that were typed. `form` is its name among the drafts, "" while there is no sheet."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts
        self.form = ""
        self.changes: dict[Cell, Change] = {}
        self._kept: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self.changes)

    def of(self, sheet: RosterSheet, cell: Cell) -> Duties:
        """What stands in a cell: what is typed, else what is stored."""
        change = self.changes.get(cell)
        return sheet.cells.get(cell, ()) if change is None else change.after

    def type(self, sheet: RosterSheet, cells: Mapping[Cell, Duties]) -> None:
        """These are typed; what is the same as what is stored is typed no longer."""
        for cell, duties in cells.items():
            stored = sheet.cells.get(cell, ())
            if duties == stored:
                self.changes.pop(cell, None)
            else:
                self.changes[cell] = Change(stored, duties)

    def meet(self, sheet: RosterSheet) -> int:
        """What is typed meets what is stored now: of cells that were stored otherwise meanwhile, and of shifts and
        operators that may stand there no longer, it is typed no longer. Gives back how many cells show others' work.
        """
        gone = {cell: change for cell, change in self.changes.items() if not _still_meant(sheet, cell, change)}
        self.forget(gone)
        return sum(change.after != sheet.cells.get(cell, ()) for cell, change in gone.items())

    def forget(self, cells: Iterable[Cell]) -> None:
        """What was typed in these cells is not meant."""
        for cell in cells:
            self.changes.pop(cell, None)

    def turn_to(self, form: str) -> None:
        """Another month, with what was typed for it."""
        self.form = form
        self._kept = self._drafts.recall(form) if form else {}
        self.changes = dict(_unpacked(self._kept))

    def keep(self) -> None:
        """Keep what is typed as a draft; nothing typed drops it."""
        packed = {
            f"{operator} {day}": f"{_packed(change.before)}>{_packed(change.after)}"
            for (operator, day), change in self.changes.items()
        }
        if self.form and packed != self._kept:
            self._drafts.keep(self.form, packed)
            self._kept = packed


def _still_meant(sheet: RosterSheet, cell: Cell, change: Change) -> bool:
    stored, usable = sheet.cells.get(cell, ()), {pattern.id for pattern in sheet.patterns if pattern.active}
    new = set(change.after) - set(stored)
    known = cell[0] in sheet.may_be_on if new else cell[0] in dict(sheet.operators)
    return change.before == stored and known and new <= usable


def _packed(duties: Duties) -> str:
    return ",".join(map(str, duties))


def _unpacked(kept: Mapping[str, str]) -> Iterator[tuple[Cell, Change]]:
    for place, packed in kept.items():
        operator, day = place.split(" ")
        before, after = (tuple(map(int, filter(None, part.split(",")))) for part in packed.split(">"))
        yield (int(operator), date.fromisoformat(day)), Change(before, after)
