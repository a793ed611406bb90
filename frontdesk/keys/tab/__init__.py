"""The key tab: the rooms of the key desk, one seen at a time."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from frontdesk.core.operators import Right
from frontdesk.core.words import say
from frontdesk.keys.lists import Copy
from frontdesk.keys.office import KeyOffice
from frontdesk.keys.records import CopyState
from frontdesk.keys.tab.doors import DOORS, KeyHouse
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import RoomsTab

if TYPE_CHECKING:
    from frontdesk.keys.tab.loans import Loans


class KeysTab(RoomsTab[KeyOffice, Room]):
    """The key desk."""

    watches = frozenset(
        {
            "key", "key_copy", "key_custody", "key_handover", "key_loan", "key_loan_item", "key_loss", "operator",
            "stock_take", "stock_take_line", "unit",
        }
    )  # fmt: skip

    def __init__(self, house: KeyHouse) -> None:
        super().__init__(DOORS, house, say("Rooms of the key desk"))

    def connect_room(self, room: Room) -> None:
        from frontdesk.keys.tab.cabinet import CabinetRoom

        if isinstance(room, CabinetRoom):
            room.copy_wanted.connect(self._lend_or_take_back)
            room.loans_wanted.connect(self._show_loans)

    @property
    def loans(self) -> "Loans":
        """Where keys are lent and taken back."""
        return cast("Loans", self.furnished("loans"))

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        if self.open_room("loans"):
            self.loans.take_over(facts, on_done)

    def scanned(self, code: str) -> bool:
        """A tag opens lending or taking back, whichever is due, unless the room at work wants it.

        Of several copies with one tag, the one that can be meant; who could mean several sees the key.
        """
        if super().scanned(code):
            return True
        bearing = self.house.office.cabinet.bearing(code)
        if not bearing:
            return False
        meant = [copy for copy in bearing if copy.state != CopyState.LOST] or bearing
        if len({copy.loan_id for copy in meant}) > 1:
            self.show_record("key", meant[0].key_id)
        else:
            self._lend_or_take_back(meant[0])
        return True

    def _lend_or_take_back(self, copy: Copy) -> None:
        if self.room().permits(self.house.may(Right.LEND_KEYS)) and self.open_room("loans"):
            self.loans.show_copy(copy)

    def _show_loans(self, key_id: int) -> None:
        if self.open_room("loans"):
            self.loans.show_key(key_id)
