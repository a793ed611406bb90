"""Taking over a list of other books: choose the file, see what it would do, do it, and undo it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.widgets import looks
from frontdesk.widgets.desktab import Host

# What an import needs is loaded with the first one; most days there is none.
if TYPE_CHECKING:
    from frontdesk.residents.outcome import Imported
    from frontdesk.residents.takeovers import ListDesk
    from frontdesk.widgets.takeover import Chosen, Reading, Tally

ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".txt")
"""Of the files in which registers come; what is in them is judged by their first bytes."""


@dataclass(frozen=True)
class Kind:
    """What the window says of one kind of list; `register` is its name among all that may be imported."""

    register: str
    title: str
    choose: str
    reading: str
    importing: str
    past: str
    undone: str


RESIDENTS = Kind(
    register="residents",
    title=mark("Import register"),
    choose=mark("Choose the register"),
    reading=mark("Reading the register"),
    importing=mark("Importing the register"),
    past=mark("Imports of the resident register"),
    undone=mark("The import is undone: the unit files are as they were before."),
)


class Takeovers:
    """The imports of one kind of list.

    `show` opens a panel in the tab; `refresh` shows the books as they stand after an import; `told` are further facts
    for the work that reads the list.
    """

    def __init__(
        self,
        desk: "Callable[[], ListDesk]",
        host: Host,
        show: Callable[[Any], None],
        refresh: Callable[[], None],
        kind: Kind = RESIDENTS,
        told: Callable[[], Mapping[str, Any]] = dict,
    ) -> None:
        self._desk, self._host, self._show, self._refresh, self._kind = desk, host, show, refresh, kind
        self._told = told

    def choose(self) -> None:
        """Ask for the file."""
        self._host.choose_file(say(self._kind.choose), ENDINGS, self._open)

    def show_imports(self) -> None:
        """Show the imports so far."""
        from frontdesk.widgets.imports import ImportsPanel

        def undo(number: int) -> None:
            self.undo(number, panel, lambda told: panel.show_imports(_listed(self._desk())))

        panel = ImportsPanel(say(self._kind.past), _listed(self._desk()))
        panel.wants_undo.connect(undo)
        self._show(panel)

    def undo(self, number: int, panel: QWidget, show: Callable[[str], None]) -> None:
        """Take an import back; the panel, if it is still there, is shown what was told."""

        def tell(_: object) -> None:
            told = say(self._kind.undone)
            self._refresh()
            self._host.tell(told)
            if looks.alive(panel):
                show(told)

        register = self._kind.register
        self._host.run("undo_import", say("Undoing the import"), tell, register=register, number=number)

    def _open(self, path: str) -> None:
        facts = {"register": self._kind.register, "path": path, **self._told()}

        def show(found: "Imported") -> None:
            if found.refusal is not None and not found.layout.heads:
                self._host.refuse(found.refusal)
            else:
                fields = self._desk().fields()
                self._show(_File(facts, found, fields, self._kind, self._host, self._refresh, self.undo).panel)

        self._host.run("preview_import", say(self._kind.reading), show, **facts)


class _File:
    """One file under way: its panel, and what is known of it by now."""

    def __init__(
        self,
        facts: dict[str, Any],
        found: "Imported",
        fields: list[tuple[str, str]],
        kind: Kind,
        host: Host,
        refresh: Callable[[], None],
        undo: Callable[[int, QWidget, Callable[[str], None]], None],
    ) -> None:
        from frontdesk.widgets.takeover import TakeoverPanel

        self._facts, self._path = facts, str(facts["path"])
        self._found, self._fields, self._kind = found, fields, kind
        self._host, self._refresh, self._undo = host, refresh, undo
        self.panel = TakeoverPanel(say(kind.title), _reading(self._path, found, fields), _tally(found))
        self.panel.wants_look.connect(self._look)
        self.panel.wants_import.connect(self._import)
        self.panel.wants_undo.connect(lambda: self._undo(self._found.number or 0, self.panel, self.panel.show_undone))
        self.panel.wants_faults.connect(self._choose_target)

    def _look(self, chosen: "Chosen") -> None:
        def show(found: "Imported") -> None:
            if looks.alive(self.panel):
                self._found = found
                self.panel.show_preview(_reading(self._path, found, self._fields), _tally(found), chosen)

        self._host.run("preview_import", say(self._kind.reading), show, **self._asked(chosen))

    def _import(self, chosen: "Chosen") -> None:
        def show(done: "Imported") -> None:
            told = say("Imported. Added: {added}, changed: {changed}.", added=done.added, changed=done.changed)
            self._refresh()
            self._host.tell(told)
            # She may have turned to something else meanwhile.
            if looks.alive(self.panel):
                self._found = done
                self.panel.show_result(_tally(done), told, undoable=done.number is not None)

        self._host.run("import_register", say(self._kind.importing), show, **self._asked(chosen))

    def _asked(self, chosen: "Chosen") -> dict[str, Any]:
        sheet, encoding, assigned = chosen
        return self._facts | {"sheet": sheet, "encoding": encoding, "assigned": assigned}

    def _choose_target(self) -> None:
        name = say("Faulty rows of {name}", name=Path(self._path).stem)
        self._host.choose_target(say("Save faulty rows"), name, (".xlsx",), self._save_faults)

    def _save_faults(self, path: str) -> None:
        from frontdesk.paper.form import write_form
        from frontdesk.residents.papers import faults_book

        try:
            found = self._found
            book = faults_book(found.layout.heads, found.faults, found.returned, found.captions, found.titles, say)
            write_form(book, Path(path))
        except Refusal as refusal:
            self._host.refuse(refusal)
            return
        self._host.tell(say("The faulty rows are saved in {name}.", name=Path(path).name))


def _reading(path: str, found: "Imported", fields: list[tuple[str, str]]) -> "Reading":
    from frontdesk.widgets.takeover import Reading

    layout = found.layout
    return Reading(
        name=Path(path).name,
        sheets=layout.sheets,
        sheet=layout.sheet,
        encoding=layout.encoding,
        heads=layout.heads,
        samples=layout.samples,
        assigned=layout.assigned,
        fields=tuple(fields),
        remembered=found.remembered,
        unread=found.unread,
        refusal="" if found.refusal is None else str(found.refusal),
    )


def _tally(found: "Imported") -> "Tally":
    from frontdesk.widgets.takeover import Tally

    several = len(found.layout.taken) > 1
    faults = [replace(fault, column=f"{fault.sheet} · {fault.column}") for fault in found.faults if several]
    return Tally(found.added, found.changed, found.unchanged, found.refused, faults or found.faults)


def _listed(desk: "ListDesk") -> list[dict[str, Any]]:
    return [
        {
            "id": each.id, "at": f"{each.at:%Y-%m-%d %H:%M}", "operator": each.operator, "added": each.added,
            "changed": each.changed, "refused": each.refused,
            "undone": f"{each.undone_at:%Y-%m-%d %H:%M} {each.undone_by}" if each.undone_at else "",
        }
        for each in desk.imports()
    ]  # fmt: skip
