"""The fee office: all its desks on one ground, each made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.core.drafts import Drafts
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.desk import FeeDesk

if TYPE_CHECKING:
    from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
    from frontdesk.fees.billing.shared import SharedCosts
    from frontdesk.fees.billing.tariffs import TariffDesk
    from frontdesk.fees.cases.deposits import DepositDesk
    from frontdesk.fees.cases.listed import CaseLists
    from frontdesk.fees.cases.refunds import RefundDesk
    from frontdesk.fees.cases.sources import RefundSources
    from frontdesk.fees.cases.waivers import WaiverDesk
    from frontdesk.fees.cash.bounces import BounceDesk
    from frontdesk.fees.cash.checkcodes import CheckCodes
    from frontdesk.fees.closing.desk import ClosingDesk
    from frontdesk.fees.closing.handins import HandInDesk
    from frontdesk.fees.closing.seals import Seals
    from frontdesk.fees.dunning.ageing import Ageing
    from frontdesk.fees.dunning.desk import DunningDesk
    from frontdesk.fees.dunning.letters import LetterDesk
    from frontdesk.fees.meters.desk import MeterDesk
    from frontdesk.fees.reports.desk import ReportDesk


class FeeOffice:
    """The acts of the fee desk, by the room they are done in."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground

    def due(self) -> tuple[int, bool]:
        """Units that owe something overdue, and what waits for the approval of whoever is signed in."""
        overdue = self.desk.overdue()
        waiting = self.cases.waiting() if self.ground.who().may(Right.APPROVE) else 0
        return overdue + waiting, overdue > 0

    @cached_property
    def desk(self) -> FeeDesk:
        """Looking into the books."""
        return FeeDesk(self.ground)

    @cached_property
    def cash(self) -> CashDesk:
        """Taking payments, and taking them back."""
        return CashDesk(self.ground)

    @cached_property
    def bounces(self) -> "BounceDesk":
        """Taking back what the bank sent back."""
        from frontdesk.fees.cash.bounces import BounceDesk

        return BounceDesk(self.ground)

    @cached_property
    def billing(self) -> "BillingDesk":
        """Billing a month."""
        from frontdesk.fees.billing.runs import BillingDesk

        return BillingDesk(self.ground)

    @cached_property
    def shared_costs(self) -> "SharedCosts":
        """The bills that are shared out."""
        from frontdesk.fees.billing.shared import SharedCosts

        return SharedCosts(self.ground)

    @cached_property
    def one_off(self) -> "OneOffDesk":
        """Charging once."""
        from frontdesk.fees.billing.runs import OneOffDesk

        return OneOffDesk(self.ground)

    @cached_property
    def tariffs(self) -> "TariffDesk":
        """Fee items and their prices."""
        from frontdesk.fees.billing.tariffs import TariffDesk

        return TariffDesk(self.ground)

    @cached_property
    def check_codes(self) -> "CheckCodes":
        """What the QR of a receipt tells."""
        from frontdesk.fees.cash.checkcodes import CheckCodes

        return CheckCodes(self.ground)

    @cached_property
    def seals(self) -> "Seals":
        """The seals of Z slips."""
        from frontdesk.fees.closing.seals import Seals

        return Seals(self.ground)

    @cached_property
    def closing(self) -> "ClosingDesk":
        """Closing days."""
        from frontdesk.fees.closing.desk import ClosingDesk

        return ClosingDesk(self.ground)

    @cached_property
    def hand_ins(self) -> "HandInDesk":
        """Handing the money of closed days in."""
        from frontdesk.fees.closing.handins import HandInDesk

        return HandInDesk(self.ground)

    @cached_property
    def deposits(self) -> "DepositDesk":
        """Taking deposits, and keeping part of them."""
        from frontdesk.fees.cases.deposits import DepositDesk

        return DepositDesk(self.ground)

    @cached_property
    def refunds(self) -> "RefundDesk":
        """Giving money back."""
        from frontdesk.fees.cases.refunds import RefundDesk

        return RefundDesk(self.ground)

    @cached_property
    def waivers(self) -> "WaiverDesk":
        """Letting units off a charge."""
        from frontdesk.fees.cases.waivers import WaiverDesk

        return WaiverDesk(self.ground)

    @cached_property
    def cases(self) -> "CaseLists":
        """Looking up deposits, refunds and waivers."""
        from frontdesk.fees.cases.listed import CaseLists

        return CaseLists(self.ground)

    @cached_property
    def meters(self) -> "MeterDesk":
        """Meters and their readings."""
        from frontdesk.fees.meters.desk import MeterDesk

        return MeterDesk(self.ground)

    @cached_property
    def drafts(self) -> Drafts:
        """What is half typed."""
        return Drafts(self.ground)

    @cached_property
    def refund_sources(self) -> "RefundSources":
        """Looking up what can be given back."""
        from frontdesk.fees.cases.sources import RefundSources

        return RefundSources(self.ground)

    @cached_property
    def dunning(self) -> "DunningDesk":
        """Talking to units about their arrears."""
        from frontdesk.fees.dunning.desk import DunningDesk

        return DunningDesk(self.ground)

    @cached_property
    def letters(self) -> "LetterDesk":
        """Writing to units about their arrears."""
        from frontdesk.fees.dunning.letters import LetterDesk

        return LetterDesk(self.ground)

    @cached_property
    def ageing(self) -> "Ageing":
        """Telling how old arrears are."""
        from frontdesk.fees.dunning.ageing import Ageing

        return Ageing(self.ground)

    @cached_property
    def reports(self) -> "ReportDesk":
        """Making reports."""
        from frontdesk.fees.reports.desk import ReportDesk

        return ReportDesk(self.ground)
