"""The ticket office: all its desks on one ground, each made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right

if TYPE_CHECKING:
    from frontdesk.core.attachments import AttachmentDesk
    from frontdesk.tickets.complaints import ComplaintDesk
    from frontdesk.tickets.crews import CrewDesk
    from frontdesk.tickets.dispatching import DispatchDesk
    from frontdesk.tickets.finishing import FinishingDesk
    from frontdesk.tickets.followuplists import FollowUpLists
    from frontdesk.tickets.followups import FollowUpDesk
    from frontdesk.tickets.incidents import IncidentDesk
    from frontdesk.tickets.intake import IntakeDesk
    from frontdesk.tickets.joining import Joining
    from frontdesk.tickets.listed import TicketLists
    from frontdesk.tickets.orders import WorkOrders
    from frontdesk.tickets.payments import PaymentWatch
    from frontdesk.tickets.prices import PriceDesk
    from frontdesk.tickets.proposals import Proposals
    from frontdesk.tickets.quotes import QuoteDesk
    from frontdesk.tickets.rectifying import RectifyingDesk
    from frontdesk.tickets.remarks import RemarkDesk
    from frontdesk.tickets.reports.desk import TicketReportDesk
    from frontdesk.tickets.spotchecks import SpotCheckDesk
    from frontdesk.tickets.suspending import SuspendDesk
    from frontdesk.tickets.warranties import WarrantyDesk


class TicketOffice:
    """The desks of its rooms."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground

    def due(self) -> tuple[int, bool]:
        """How many things press at this desk, and whether any should have been done by now: tickets due soon or late,
        incidents that last longer than expected; what was escalated, for supervisors; spot checks, for the manager."""
        from frontdesk.tickets.progress import escalated, pressing, prolonged

        who, ground = self.ground.who(), self.ground
        long = prolonged(ground)
        counts = [pressing(ground), (long, long > 0)]
        if who.may(Right.KEEP_TICKETS):
            counts.append((escalated(ground), False))
        if who.may(Right.SPOT_CHECK):
            counts.append(self.spot_checks.waiting())
        return sum(count for count, _ in counts), any(late for _, late in counts)

    @cached_property
    def attachments(self) -> "AttachmentDesk":
        """Photos and files of tickets."""
        from frontdesk.core.attachments import AttachmentDesk

        return AttachmentDesk(self.ground)

    @cached_property
    def intake(self) -> "IntakeDesk":
        """Taking tickets down."""
        from frontdesk.tickets.intake import IntakeDesk

        return IntakeDesk(self.ground)

    @cached_property
    def proposals(self) -> "Proposals":
        """What a caller's line says."""
        from frontdesk.tickets.proposals import Proposals

        return Proposals(self.ground)

    @cached_property
    def joining(self) -> "Joining":
        """What was reported already."""
        from frontdesk.tickets.joining import Joining

        return Joining(self.ground)

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
    def orders(self) -> "WorkOrders":
        """Work orders, one by one and for a round."""
        from frontdesk.tickets.orders import WorkOrders

        return WorkOrders(self.ground)

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

    @cached_property
    def remarks(self) -> "RemarkDesk":
        """What is noted of a ticket on its way."""
        from frontdesk.tickets.remarks import RemarkDesk

        return RemarkDesk(self.ground)

    @cached_property
    def complaints(self) -> "ComplaintDesk":
        """Complaints and suggestions until they are answered; praise."""
        from frontdesk.tickets.complaints import ComplaintDesk

        return ComplaintDesk(self.ground)

    @cached_property
    def follow_ups(self) -> "FollowUpDesk":
        """Asking after what was done."""
        from frontdesk.tickets.followups import FollowUpDesk

        return FollowUpDesk(self.ground)

    @cached_property
    def follow_up_lists(self) -> "FollowUpLists":
        """What is to be asked after, and what was."""
        from frontdesk.tickets.followuplists import FollowUpLists

        return FollowUpLists(self.ground)

    @cached_property
    def rectifying(self) -> "RectifyingDesk":
        """Slips that ask for rectification."""
        from frontdesk.tickets.rectifying import RectifyingDesk

        return RectifyingDesk(self.ground)

    @cached_property
    def spot_checks(self) -> "SpotCheckDesk":
        """What the manager draws to ask after."""
        from frontdesk.tickets.spotchecks import SpotCheckDesk

        return SpotCheckDesk(self.ground)

    @cached_property
    def incidents(self) -> "IncidentDesk":
        """What touches a whole building."""
        from frontdesk.tickets.incidents import IncidentDesk

        return IncidentDesk(self.ground)

    @cached_property
    def reports(self) -> "TicketReportDesk":
        """Complaints and repairs in figures."""
        from frontdesk.tickets.reports.desk import TicketReportDesk

        return TicketReportDesk(self.ground)
