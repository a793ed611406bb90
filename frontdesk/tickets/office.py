"""The ticket office: all its desks on one ground, each made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.core.ground import Ground

if TYPE_CHECKING:
    from frontdesk.tickets.crews import CrewDesk
    from frontdesk.tickets.dispatching import DispatchDesk
    from frontdesk.tickets.finishing import FinishingDesk
    from frontdesk.tickets.listed import TicketLists
    from frontdesk.tickets.payments import PaymentWatch
    from frontdesk.tickets.prices import PriceDesk
    from frontdesk.tickets.quotes import QuoteDesk
    from frontdesk.tickets.suspending import SuspendDesk
    from frontdesk.tickets.warranties import WarrantyDesk


class TicketOffice:
    """The desks of its rooms."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground

    @cached_property
    def lists(self) -> "TicketLists":
        """What was reported."""
        from frontdesk.tickets.listed import TicketLists

        return TicketLists(self.ground)

    @cached_property
    def crews(self) -> "CrewDesk":
        """Who repairs."""
        from frontdesk.tickets.crews import CrewDesk

        return CrewDesk(self.ground)

    @cached_property
    def dispatching(self) -> "DispatchDesk":
        """Giving repairs to workers, and following them."""
        from frontdesk.tickets.dispatching import DispatchDesk

        return DispatchDesk(self.ground)

    @cached_property
    def suspending(self) -> "SuspendDesk":
        """Repairs that must wait."""
        from frontdesk.tickets.suspending import SuspendDesk

        return SuspendDesk(self.ground)

    @cached_property
    def prices(self) -> "PriceDesk":
        """What chargeable work costs."""
        from frontdesk.tickets.prices import PriceDesk

        return PriceDesk(self.ground)

    @cached_property
    def quotes(self) -> "QuoteDesk":
        """What work would cost, and who agreed."""
        from frontdesk.tickets.quotes import QuoteDesk

        return QuoteDesk(self.ground)

    @cached_property
    def finishing(self) -> "FinishingDesk":
        """Work that is done."""
        from frontdesk.tickets.finishing import FinishingDesk

        return FinishingDesk(self.ground)

    @cached_property
    def payments(self) -> "PaymentWatch":
        """What was paid for work."""
        from frontdesk.tickets.payments import PaymentWatch

        return PaymentWatch(self.ground)

    @cached_property
    def warranties(self) -> "WarrantyDesk":
        """How long the developer answers."""
        from frontdesk.tickets.warranties import WarrantyDesk

        return WarrantyDesk(self.ground)
