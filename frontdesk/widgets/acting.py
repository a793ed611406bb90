"""What can be done with a record of a list: each act with its words, key and right, when it is offered, its form."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtGui import QKeySequence, QShortcut

from frontdesk.core.operators import Authority, Right
from frontdesk.core.words import mark, say
from frontdesk.widgets.buttons import KeyButton, link, primary
from frontdesk.widgets.card import Card
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Form, NoteField, PasswordField, TextField
from frontdesk.widgets.keepingroom import KeepingRoom, ordered
from frontdesk.widgets.recordtable import Column
from frontdesk.widgets.rooms import House

Facts = dict[str, Any]
"""A record with all that is told of it, as its desk tells it: `id`, `number` and more."""

AnyActing = TypeVar("AnyActing", bound="ActingRoom")


@dataclass(frozen=True)
class RecordAct(Generic[AnyActing]):
    """`words` stand on its button (marked), `key` is its key and beginning; `offered` asks whether the record allows it
    now, `begin` opens its form in the room, or does it. `name` is by what else it can be asked for.

    The first of a room's acts that is offered and `leads` on is the next step: the filled button, which has F7 too.
    """

    words: str
    key: str
    right: Right
    offered: Callable[[Facts], bool]
    begin: Callable[[AnyActing, Facts], None]
    leads: bool = True
    name: str = ""


class ActingRoom(KeepingRoom):
    """A list with its record, and every act that the record allows now. A form that one of them opens takes the card's
    place, see `open_panel`, and `done` says what was done.

    `PAPER` is the paper of a record of this room, a kind of `shell.papers`. `laid` makes the card of its feet: the next
    step and the others.
    """

    ALWAYS = "state"
    PAPER = ""

    def __init__(
        self,
        house: House[Any],
        acts: Sequence[RecordAct[Any]],
        columns: Sequence[Column],
        title: str,
        sort: tuple[str, bool],
        find: str,
        laid: Callable[[KeyButton, Flow], Card],
        filters: Mapping[str, tuple[Any, str, int]],
    ) -> None:
        self.told: Facts | None = None
        """The record that is shown, as its desk tells it."""
        self.next = primary("", "F7", self._take_next)
        # The first act that is offered has a key of its own besides F7.
        self._own_key = QShortcut(self.next)
        self._own_key.activated.connect(self.next.click)
        self._next: RecordAct[Any] | None = None
        self._buttons = [(act, aside(say(act.words), act.key, partial(self.take, act))) for act in acts]
        self.paper_button = aside(say("Preview"), "F9", self.print_paper)
        buttons = [button for _, button in self._buttons]
        card = laid(self.next, Flow(*buttons, *self.aside(), self.paper_button))
        super().__init__(house, columns, title, sort, {}, find, card, filters)
        self.state.set_options(self.states())
        self.state.setCurrentIndex(0)
        self.table.opened.connect(lambda _: self.open_current())

    def aside(self) -> Sequence[KeyButton]:
        """What else can be done in this room, besides the acts."""
        return ()

    def states(self) -> list[tuple[str, str]]:
        """How the records may stand to which the list is narrowed, the usual one first."""
        raise NotImplementedError

    def record_id(self, line: Mapping[str, Any]) -> int:
        """The record of a row of the list."""
        return int(line["id"])

    def read(self, record: int) -> Facts:
        """A record as its desk tells it now."""
        raise NotImplementedError

    def show_told(self, told: Facts | None) -> None:
        """Show a record, or that none is chosen."""
        raise NotImplementedError

    def leading(self, told: Facts, offered: Sequence[RecordAct[Any]]) -> RecordAct[Any] | None:
        """Which of the acts that are offered is the next step."""
        return next((act for act in offered if act.leads), None)

    def show_current(self, line: dict[str, Any] | None) -> None:
        self.told = told = self.read(self.record_id(line)) if line else None
        offered = [act for act, _ in self._buttons if told is not None and self._offers(act, told)]
        self._next = self.leading(told, offered) if told is not None else None
        if self._next is not None:
            self.next.set_words(say(self._next.words))
            self._own_key.setKey(QKeySequence(self._next.key))
        ordered(
            (
                (self.next, self._next is not None),
                *((button, act in offered and act is not self._next) for act, button in self._buttons),
                (self.paper_button, bool(self.PAPER) and line is not None),
            )
        )
        self.show_told(told)

    def _offers(self, act: RecordAct[Any], told: Facts) -> bool:
        return self.house.may(act.right) and act.offered(told)

    def offered(self, name: str) -> RecordAct[Any] | None:
        """The act of this name, if the record that is shown allows it and the operator may take it."""
        told = self.told
        return next(
            (act for act, _ in self._buttons if act.name == name and told is not None and self._offers(act, told)), None
        )

    def take(self, act: RecordAct[Any]) -> None:
        """Begin an act with the record chosen, as it stands now: another counter may have been there before."""
        line = self.table.current_row()
        if line is None:
            return
        told = self.read(self.record_id(line))
        if self._offers(act, told):
            act.begin(self, told)
        else:
            self.refresh()

    def keys_of_acts(self) -> str:
        """Every act of this room that the operator may take, with its key, as help tells them."""
        by_key: dict[str, list[str]] = {}
        for act, _ in self._buttons:
            if self.house.may(act.right):
                by_key.setdefault(act.key, []).append(say(act.words).rstrip("… "))
        told = [f"{' / '.join(dict.fromkeys(words))} ({key})" for key, words in by_key.items()]
        return say("What can be done here, each when the record allows it: {acts}.", acts=say(", ").join(told))

    def open_current(self) -> None:
        """Enter in the list, or a double click: the next step."""
        self._take_next()

    def _take_next(self) -> None:
        """F7: the next step."""
        if self._next is not None:
            self.take(self._next)

    def done(self, record: int | None, sentence: str) -> None:
        """What was done is in the books: the list again, at this record, though it may be over now."""
        super().done(record, sentence)
        line = self.table.current_row()
        if record is not None and (line is None or line["id"] != record):
            self.show_all()
            self.table.select_identity(record)

    def show_unit(self, unit_id: int) -> None:
        """All records of a unit, those that are over too."""
        super().show_unit(unit_id)
        self.show_all()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a record; one that is over among all."""
        super().show_record(kind, record)
        if self.over(self.read(record)):
            self.show_all()
            self.table.select_identity(record)

    def over(self, told: Facts) -> bool:
        """Whether a record is not in the list as it stands when nothing was asked of it."""
        raise NotImplementedError

    def show_all(self) -> None:
        """Narrow the list by no state."""
        self.state.set_value("")
        self._bar.tell()

    def print_paper(self) -> None:
        """F9: the paper of the record chosen."""
        line = self.table.current_row()
        if line is not None and self.PAPER:
            self.host.preview_paper(self.PAPER, line["id"])


def record_panel(
    room: ActingRoom, told: Facts, heading: str, name: str, act: Callable[[dict[str, Any]], object], action: str = ""
) -> EntryPanel:
    """A form about a record; what is half typed is kept for this record alone. `heading` (marked) has its {number}."""
    words = say(action) if action else ""
    return EntryPanel(say(heading, number=told["number"]), f"{name} {told['id']}", room.house.drafts, act, words)


def ask_reason(
    room: ActingRoom, told: Facts, heading: str, name: str, act: Callable[..., object], done: str, action: str,
    right: Right | None = None, label: str = mark("Reason"),
) -> None:  # fmt: skip
    """A form for something that only wants its reason: `act(id, reason)`, then `done` (marked) is said of its {number}.

    What asks for a `right` also wants the word of who has it: `act(id, reason, authority)`.
    """

    def save(values: dict[str, Any]) -> None:
        act(told["id"], values["reason"], *([vouched(room, values, right)] if right else []))
        room.done(told["id"], say(done, number=told["number"]))

    panel = record_panel(room, told, heading, name, save, action)
    panel.form.add("reason", say(label), NoteField("", 3), span=2, required=True)
    if right:
        add_vouching(room, panel, right)
    room.open_panel(panel)


def add_vouching(room: ActingRoom, panel: EntryPanel, right: Right) -> None:
    """Ask for the name and password of somebody who has the right, unless whoever is signed in has."""
    if not room.house.may(right):
        ask_authority(panel.form, room.house, right)


def ask_authority(form: Form, house: House[Any], right: Right) -> None:
    """Fields for name and password of somebody who has the right; a hint says whose it is."""
    form.add("authority", say("Approved by"), TextField(house.who_may(right), 40), required=True)
    form.add("password", say("Password"), PasswordField(), required=True)


def vouched(room: ActingRoom, values: dict[str, Any], right: Right) -> Authority | None:
    """The word of whoever typed their own name and password over the shoulder, if somebody did."""
    if not values.get("authority"):
        return None
    return room.house.vouch(values["authority"], values["password"], right)


def aside(words: str, key: str, pressed: Callable[[], object]) -> KeyButton:
    """An act besides the next step: there are many, so they take little room, each with its key."""
    button = link(words, pressed, key=key)
    button.setText(f"{words}  {key}")
    return button
