"""The key office: all its desks on one ground, each made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.core.ground import Ground

if TYPE_CHECKING:
    from frontdesk.keys.cabinet import Cabinet
    from frontdesk.keys.custody import CustodyDesk
    from frontdesk.keys.lending import LendingDesk, Lends
    from frontdesk.keys.losses import LossDesk
    from frontdesk.keys.stocktakes.desk import StockTakeDesk


class KeyOffice:
    """The desks of its rooms; `lends` refuses keys for cases of other desks that take none."""

    def __init__(self, ground: Ground, lends: "Lends | None" = None) -> None:
        self.ground = ground
        self._lends = lends

    @cached_property
    def cabinet(self) -> "Cabinet":
        """Keeping keys."""
        from frontdesk.keys.cabinet import Cabinet

        return Cabinet(self.ground)

    @cached_property
    def lending(self) -> "LendingDesk":
        """Lending keys and taking them back."""
        from frontdesk.keys.lending import LendingDesk

        return LendingDesk(self.ground, self._lends)

    def due(self) -> tuple[int, bool]:
        """How many things wait at this desk, and whether any should have been done by now: keys that should be back,
        custodies that are over, losses, the month's stock-take and what it found."""
        overdue, losses, counted = self.lending.overdue(), self.losses.waiting(), self.stock_takes.waiting()
        count = overdue + self.custody.lapsed() + losses[0] + counted[0]
        return count, overdue > 0 or losses[1] or counted[1]

    @cached_property
    def custody(self) -> "CustodyDesk":
        """Keys that residents leave here."""
        from frontdesk.keys.custody import CustodyDesk

        return CustodyDesk(self.ground)

    @cached_property
    def stock_takes(self) -> "StockTakeDesk":
        """Counting the keys."""
        from frontdesk.keys.stocktakes.desk import StockTakeDesk

        return StockTakeDesk(self.ground)

    @cached_property
    def losses(self) -> "LossDesk":
        """Lost keys."""
        from frontdesk.keys.losses import LossDesk

        return LossDesk(self.ground)
