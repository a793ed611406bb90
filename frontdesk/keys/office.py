"""The key office: all its desks on one ground, each made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.core.ground import Ground

if TYPE_CHECKING:
    from frontdesk.keys.cabinet import Cabinet
    from frontdesk.keys.custody import CustodyDesk
    from frontdesk.keys.lending import LendingDesk
    from frontdesk.keys.losses import LossDesk
    from frontdesk.keys.stocktakes.desk import StockTakeDesk


class KeyOffice:
    """The desks of its rooms."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground

    @cached_property
    def cabinet(self) -> "Cabinet":
        """Keeping keys."""
        from frontdesk.keys.cabinet import Cabinet

        return Cabinet(self.ground)

    @cached_property
    def lending(self) -> "LendingDesk":
        """Lending keys and taking them back."""
        from frontdesk.keys.lending import LendingDesk

        return LendingDesk(self.ground)

    def overdue(self) -> int:
        """How many things should have been done at this desk by now."""
        return self.lending.overdue()

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
