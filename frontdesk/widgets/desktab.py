"""The bones of every tab, and what the window around it does for it."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.core.refusals import Refusal


class Host(Protocol):
    """What the window does for its tabs; the composition root hands it in."""

    def run(self, work: str, title: str, on_done: Callable[[Any], None], **facts: Any) -> None:
        """Do long work (a name of `shell.work`) in a process of its own, with progress; refusals are shown."""

    def tell(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Say what just happened in one quiet line that fades; with `undo`, offer until then to take it back."""

    def refuse(self, refusal: Refusal) -> None:
        """Show a refusal that belongs beside no field; it stays until the next act."""

    def show_unit(self, unit_id: int) -> None:
        """Open the unit file."""

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a record where its desk keeps it (a kind of `shell.finder`)."""

    def hand_on(self, desk: str, facts: Mapping[str, Any], on_done: Callable[[str], None] | None = None) -> None:
        """Begin work at another desk (its key in `shell.desks`) with what is known already, see `DeskTab.take_over`.

        `on_done` gets the number of the document that came of it; it is not called when nothing did.
        """

    def show_account(self, unit_id: int) -> None:
        """Open the unit at the till."""

    def print_receipt(self, receipt_id: int) -> None:
        """Put a receipt on paper; marked as a reprint from the second time on."""

    def preview_receipt(self, receipt_id: int) -> None:
        """Show a receipt as it would be printed, from where it can be printed or saved as PDF."""

    def preview_paper(self, kind: str, record: int) -> None:
        """Show the paper of a record (a kind of `shell.papers`), from where it can be printed or saved as PDF."""

    def print_paper(self, kind: str, record: int) -> None:
        """Put the paper of a record on the printer chosen last for its kind; without one, show it."""

    def preview_report(self, name: str, **asked: Any) -> None:
        """Show a report as it would be printed, from where it can be printed or saved as PDF; asked as the fees do."""

    def show_privacy(self, person_id: int | None = None) -> None:
        """Open the window of personal data; with a person of the unit files, to begin a request of theirs."""

    def kept(self, name: str) -> Any:
        """What this counter's machine keeps under a name, such as how the columns of a list are arranged; or None."""

    def keep(self, name: str, value: Any) -> None:
        """Keep something on this counter's machine; it must be plain text, numbers, lists and mappings."""

    def choose_file(self, title: str, endings: tuple[str, ...], on_chosen: Callable[[str], None]) -> None:
        """Ask for an existing file; `on_chosen` gets its path, and is not called when nothing was chosen."""

    def choose_files(self, title: str, on_chosen: Callable[[list[str]], None]) -> None:
        """Ask for existing files of any kind; `on_chosen` gets their paths, and is not called when none was chosen."""

    def choose_target(self, title: str, name: str, endings: tuple[str, ...], on_chosen: Callable[[str], None]) -> None:
        """Ask where to save; the endings are offered in their order, `name` is the suggestion without one."""


class DeskTab(QWidget):
    """A desk in the window. The window's keys call these; a tab overrides those that mean something there."""

    turned = Signal()
    """Something else is seen in the tab now, such as another of its rooms."""

    watches: frozenset[str] = frozenset()
    """The tables on which what the tab shows depends."""

    def refresh(self) -> None:
        """Show the state of the books again; called when the tab is seen and its tables have changed, and on F5."""

    def begin(self) -> None:
        """Put the keyboard where work begins; called when the tab is chosen."""

    def new(self) -> None:
        """F3: begin a new record."""

    def save(self) -> None:
        """Ctrl+S: save what is being typed."""

    def save_and_print(self) -> None:
        """F10: save, and put the paper of it on the printer."""

    def print_paper(self) -> None:
        """F9: show the paper of what is chosen, ready to print."""

    def export(self) -> None:
        """Ctrl+E: save the list that is shown as a file."""

    def take_in(self) -> None:
        """Begin importing a register, at the desk that keeps one."""

    def back(self) -> None:
        """Esc: one step back."""

    def show_unit(self, unit_id: int) -> None:
        """Turn to a unit."""

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        """Begin a new record with what another desk knows already: those of `unit_id`, `name`, `phone`, `text` that it
        has, `source`, the number of the document that it comes from, and `files_of`, its table and id, if files go
        along. `on_done` wants the number of the new one.

        `room` is the name of the room where it begins; of a tab of rooms it is the first one unless told."""

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a record that was found or scanned."""

    def scanned(self, code: str) -> bool:
        """Take a scanned code that means something to the work at hand, such as a key in a stock-take; else False."""
        return False

    def unit_id(self) -> int | None:
        """The unit that is being worked on, for F4."""
        return None

    def help_text(self) -> str:
        """What this desk is for and how it is worked, for F1."""
        return ""

    def keep_drafts(self) -> None:
        """Keep what is half typed; called before the window locks, closes or changes its language."""
