"""What the rooms of the fees tab have beside what all rooms have: the ways into one another, and months."""

from PySide6.QtCore import Signal

from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.tariffs import period_of
from frontdesk.widgets import looks
from frontdesk.widgets.form import TextField
from frontdesk.widgets.room import Room as AnyRoom


class Room(AnyRoom):
    """The left half of a room of the fees tab."""

    charges_wanted = Signal(int)
    """All charges of this unit are to be shown."""
    waiver_wanted = Signal(list)
    """These charges, rows of the list of charges, are to be waived."""
    refund_wanted = Signal(int)
    """What this receipt took is to be given back."""


class MonthField(TextField):
    """A month, like 2026-11; marked while what is typed is none."""

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder, 10)

    def period(self) -> int | None:
        """The period typed, or None."""
        try:
            period = period_of(self.value()) if self.value() else None
        except Refusal as refusal:
            looks.show_wrong(self, str(refusal))
            return None
        looks.show_wrong(self, "")
        return period
