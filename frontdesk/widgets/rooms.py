"""A tab of several rooms, one seen at a time: each has its name in a row above, its key, and its right."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout

from frontdesk.core.drafts import Drafts
from frontdesk.core.operators import Authority, Right
from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.desktab import DeskTab, Host
from frontdesk.widgets.hits import Find
from frontdesk.widgets.room import Room

SIDE = 360
"""Width of the record at the right, in pixels at 100 %."""

Office = TypeVar("Office")
AnyRoom = TypeVar("AnyRoom", bound=Room)


@dataclass(frozen=True)
class House(Generic[Office]):
    """What the composition root hands to the rooms: the desks, and what other desks and the window do for them.

    `find_unit` finds units by anything, `resolve` gives the id of a code as typed, `lists` the desk that takes over one
    of the lists of `shell.work.IMPORTS`; `vouch` takes a name, a password and the right that is vouched for, `who_may`
    names the roles that have it; `now` and `today` are those on the estate's wall; `told` tells what a caller from a
    unit is to hear now.
    """

    office: Office
    find_unit: Find
    resolve: Callable[[str], int]
    buildings: Callable[[], list[Any]]
    lists: Callable[[str], Any]
    drafts: Drafts
    vouch: Callable[[str, str, Right], Authority]
    who_may: Callable[[Right], str]
    may: Callable[[Right], bool]
    host: Host
    now: Callable[[], datetime]
    today: Callable[[], date]
    told: Callable[[int], list[str]]


@dataclass(frozen=True)
class Door(Generic[Office, AnyRoom]):
    """A room: its name for others, its title, who may enter, how it is furnished, which records it shows."""

    name: str
    title: str
    right: Right
    furnish: Callable[[House[Office]], AnyRoom]
    shows: frozenset[str] = frozenset()


def key_of(place: int) -> str:
    """The key of the room at a place, counted from 0."""
    return f"Ctrl+{(place + 1) % 10}"


class RoomsTab(DeskTab, Generic[Office, AnyRoom]):
    """A desk of several rooms. What the window asks of the tab, the room that is seen does.

    `doors` are its rooms in their order, `name` tells who listens to the screen which row this is.
    """

    def __init__(self, doors: Sequence[Door[Office, AnyRoom]], house: House[Office], name: str) -> None:
        super().__init__()
        self._doors = doors
        self.house = house
        self.places = {door.name: place for place, door in enumerate(doors)}
        """The place of each room in the row, by its name."""
        self._rooms: dict[str, AnyRoom] = {}
        self._bar = QTabBar()
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(False)
        self._bar.setAccessibleName(name)
        self._left, self._right = QStackedWidget(), QStackedWidget()
        self._top = QHBoxLayout()
        self._lay_out()
        self._bar.currentChanged.connect(lambda: self.turned.emit())
        self._bar.currentChanged.connect(self._turn_to)

    def _lay_out(self) -> None:
        for place, door in enumerate(self._doors):
            self._bar.addTab(say(door.title))
            self._bar.setTabToolTip(place, f"{say(door.title)} ({key_of(place)})")
            QShortcut(QKeySequence(key_of(place)), self, lambda place=place: self.choose(place))
        self._top.addWidget(self._bar)
        self._top.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(looks.GAP)
        left.addLayout(self._top)
        left.addWidget(self._left, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(looks.WIDE_GAP, looks.GAP, looks.WIDE_GAP, looks.WIDE_GAP)
        whole.setSpacing(looks.WIDE_GAP)
        whole.addLayout(left, 1)
        whole.addWidget(self._right)
        self._right.setFixedWidth(SIDE)

    # Rooms, each furnished when it is first entered: most people at the counter stay in one

    def furnished(self, name: str) -> AnyRoom:
        """A room by its name."""
        if name not in self._rooms:
            room = self._rooms[name] = self._doors[self.places[name]].furnish(self.house)
            self._left.addWidget(room)
            self._right.addWidget(room.side)
            if room.tool is not None:
                self._top.addWidget(room.tool, 1000)
            self.connect_room(room)
        return self._rooms[name]

    def connect_room(self, room: AnyRoom) -> None:
        """Lead the ways out of a room that has just been furnished into the others."""

    def room(self) -> AnyRoom:
        """The room that is seen."""
        return self.furnished(self._doors[self._bar.currentIndex()].name)

    def choose(self, place: int) -> None:
        """Turn to a room by its place, if the role may use it, with the keyboard where its work begins."""
        if self._bar.isTabVisible(place):
            self._bar.setCurrentIndex(place)
            self.room().begin()

    def _turn_to(self, place: int) -> None:
        self._enter(place)
        self.room().refresh()

    def _enter(self, place: int) -> None:
        room = self.furnished(self._doors[place].name)
        self._left.setCurrentWidget(room)
        self._right.setCurrentWidget(room.side)
        for other in self._rooms.values():
            if other.tool is not None:
                looks.reveal(other.tool, other is room)

    def open_room(self, name: str) -> bool:
        """Turn to a room that is told next what to show: all that it has is not listed before.

        False when the role may not enter it.
        """
        place = self.places[name]
        if not self._bar.isTabVisible(place):
            return False
        if place != self._bar.currentIndex():
            self.turned.emit()
        with QSignalBlocker(self._bar):
            self._bar.setCurrentIndex(place)
        self._enter(place)
        self.room().begin()
        return True

    # What the window asks

    def refresh(self) -> None:
        for place, door in enumerate(self._doors):
            self._bar.setTabVisible(place, self.house.may(door.right))
            # Qt closes the gap of a hidden tab only once a text is set anew.
            self._bar.setTabText(place, say(door.title))
        self._turn_to(self._bar.currentIndex())

    def begin(self) -> None:
        self.room().begin()

    def new(self) -> None:
        self.room().new()

    def save(self) -> None:
        self.room().save()

    def save_and_print(self) -> None:
        self.room().save_and_print()

    def print_paper(self) -> None:
        self.room().print_paper()

    def export(self) -> None:
        self.room().export()

    def back(self) -> None:
        self.room().back()

    def keep_drafts(self) -> None:
        for room in self._rooms.values():
            room.keep_drafts()

    def show_unit(self, unit_id: int) -> None:
        self.room().show_unit(unit_id)

    def show_record(self, kind: str, record: int) -> None:
        door = next((door for door in self._doors if kind in door.shows), None)
        if door is not None and self.open_room(door.name):
            self.room().show_record(kind, record)

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        if self.open_room(facts.get("room", self._doors[0].name)):
            self.room().take_over(facts, on_done)

    def scanned(self, code: str) -> bool:
        return self.room().scanned(code)

    def unit_id(self) -> int | None:
        return self.room().unit_id()

    def help_text(self) -> str:
        """How the room that is seen is worked, then how the others are entered, and what all lists have in common."""
        doors = say(", ").join(
            f"{say(door.title)} ({key_of(place)})"
            for place, door in enumerate(self._doors)
            if self.house.may(door.right)
        )
        return "\n\n".join(
            (
                self.room().help_text(),
                say("Rooms: {rooms}. F1 in a room explains it.", rooms=doors),
                say(
                    "Lists: a click on a head sorts by it, as does Ctrl+Shift with the arrows: left and right choose"
                    " the column, up and down the direction. Home and End go to the first and the last row. Ctrl+C"
                    " copies the chosen rows as a table, Ctrl+Shift+C with the names of the columns. Columns are"
                    " dragged to where and as wide as you like; a right click on a head puts them back."
                ),
            )
        )
