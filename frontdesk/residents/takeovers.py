"""What all lists have in common that are taken over from other books: how they are read is chosen, and remembered."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from frontdesk.core import search
from frontdesk.core.estate import estate
from frontdesk.core.ground import Ground
from frontdesk.core.imports import PastImport, past_imports
from frontdesk.core.layouts import remembered
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.paper.grid import Sheets, read_sheets
from frontdesk.residents.layout import UNCHOSEN, Choice, Layout
from frontdesk.residents.outcome import Imported


class ListDesk(ABC):
    """Takes over one kind of list; `REGISTER` is its name among all that may be imported."""

    REGISTER: str

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    @abstractmethod
    def fields(self) -> list[tuple[str, str]]:
        """(field, its name on screen) of what a column can be."""

    @abstractmethod
    def field_of(self, heading: str) -> str | None:
        """The field that a heading names."""

    @abstractmethod
    def layout_of(self, sheets: Sheets, choice: Choice) -> Layout:
        """How a file is read as far as it tells by itself, and as the user chose."""

    @abstractmethod
    def preview(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """What taking over the list now would do; nothing is written. What can't be read so has a `refusal`.

        As far as it is known, its layout is there all the same, so that somebody can assign its columns.
        """

    @abstractmethod
    def take_over(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """Take over the sound rows in one transaction; faulty rows are left out and named. Again, it changes nothing.

        Columns that are assigned by hand are remembered for the next file of this layout.
        """

    @abstractmethod
    def undo(self, number: int) -> None:
        """Take an import back. Refuses once somebody has worked on any of its rows, by the name of the first unit."""

    def imports(self) -> list[PastImport]:
        """The lists taken over, the latest first; times are those on the estate's wall."""
        self._ground.require(Right.SEE)
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            return [
                replace(each, at=local(each.at), undone_at=local(each.undone_at) if each.undone_at else None)
                for each in past_imports(session, self.REGISTER)
            ]

    def assign(self, path: Path, choice: Choice, columns: Iterable[tuple[str, str]]) -> Choice:
        """The choice with each of these (heading, field) read so and all other columns as before; "" is not read.

        Refuses a heading that is not in the file, and a field that there is not; a field may be named as on screen.
        """
        _, layout, _ = self.looked_at(path, choice)
        assigned = list(layout.assigned)
        known = [name for name, _ in self.fields()]
        for heading, named in columns:
            places = [place for place, head in enumerate(layout.heads) if search.normal(head) == search.normal(heading)]
            if not places:
                raise Refusal(mark("There is no column {heading} in the file."), heading=heading)
            field = named if named in known else self.field_of(named)
            if named and not field:
                sentence = mark("A column can't be read as {named}. Choose one of {fields}.")
                raise Refusal(sentence, named=named, fields=", ".join(known))
            for place in places:
                assigned[place] = field or ""
        return replace(choice, assigned=tuple(assigned))

    def estate_name(self) -> str:
        """The name of the estate, which may stand before its buildings in a list."""
        with self._ground.database.reading() as session:
            found = estate(session)
            return found.name if found else ""

    def looked_at(self, path: Path, choice: Choice) -> tuple[Sheets, Layout, bool]:
        """The file's sheets and how they are read: as chosen, as somebody chose before (then True), or as they tell."""
        sheets = read_sheets(path, choice.encoding)
        layout = self.layout_of(sheets, choice)
        if choice.assigned is not None:
            return sheets, layout, False
        with self._ground.database.reading() as session:
            kept = remembered(session, self.REGISTER, layout.fingerprint)
        if kept is None:
            return sheets, layout, False
        return sheets, self.layout_of(sheets, replace(choice, assigned=kept)), True
