"""The fee office: all its desks on one ground, each made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.core.ground import Ground
from frontdesk.fees.billing import BillingDesk, OneOffDesk
from frontdesk.fees.cashier import CashDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.tariffs import TariffDesk

if TYPE_CHECKING:
    from frontdesk.fees.checkcodes import CheckCodes
    from frontdesk.fees.closing import ClosingDesk
    from frontdesk.fees.handins import HandInDesk


class FeeOffice:
    """The acts of the fee desk, by the room they are done in."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground

    @cached_property
    def desk(self) -> FeeDesk:
        """Looking into the books."""
        return FeeDesk(self.ground)

    @cached_property
    def cash(self) -> CashDesk:
        """Taking payments, and taking them back."""
        return CashDesk(self.ground)

    @cached_property
    def billing(self) -> BillingDesk:
        """Billing a month."""
        return BillingDesk(self.ground)

    @cached_property
    def one_off(self) -> OneOffDesk:
        """Charging once."""
        return OneOffDesk(self.ground)

    @cached_property
    def tariffs(self) -> TariffDesk:
        """Fee items and their prices."""
        return TariffDesk(self.ground)

    @cached_property
    def check_codes(self) -> "CheckCodes":
        """What the QR of a receipt tells."""
        from frontdesk.fees.checkcodes import CheckCodes

        return CheckCodes(self.ground)

    @cached_property
    def closing(self) -> "ClosingDesk":
        """Closing days."""
        from frontdesk.fees.closing import ClosingDesk

        return ClosingDesk(self.ground)

    @cached_property
    def hand_ins(self) -> "HandInDesk":
        """Handing the money of closed days in."""
        from frontdesk.fees.handins import HandInDesk

        return HandInDesk(self.ground)
