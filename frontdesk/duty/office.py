"""The duty office: all its desks on one ground, each made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right

if TYPE_CHECKING:
    from frontdesk.duty.exceptions import ExceptionDesk
    from frontdesk.duty.handovers import HandoverDesk
    from frontdesk.duty.log import LogDesk
    from frontdesk.duty.registers import LogRegisters
    from frontdesk.duty.reviews import ReviewDesk
    from frontdesk.duty.roster.patterns import PatternDesk
    from frontdesk.duty.roster.sheet import RosterDesk
    from frontdesk.duty.roster.swaps import SwapDesk
    from frontdesk.duty.shiftlists import ShiftLists
    from frontdesk.duty.shifts import ShiftDesk
    from frontdesk.duty.things import ThingDesk


class DutyOffice:
    """The desks of its rooms."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground

    def due(self) -> tuple[int, bool]:
        """Handovers to be taken over, entries overdue, and logs to be reviewed by whoever may; late with either."""
        who = self.ground.who()
        waiting, overdue = (self.shift_lists.to_take_over(), self.log.overdue()) if who.may(Right.KEEP_LOG) else (0, 0)
        review, late = self.reviews.waiting() if who.may(Right.REVIEW_LOG) else (0, False)
        return waiting + overdue + review, late or overdue > 0

    @cached_property
    def log(self) -> "LogDesk":
        """Writing the log."""
        from frontdesk.duty.log import LogDesk

        return LogDesk(self.ground)

    @cached_property
    def log_registers(self) -> "LogRegisters":
        """The log of whole shifts and days."""
        from frontdesk.duty.registers import LogRegisters

        return LogRegisters(self.ground)

    @cached_property
    def shifts(self) -> "ShiftDesk":
        """Opening shifts."""
        from frontdesk.duty.shifts import ShiftDesk

        return ShiftDesk(self.ground)

    @cached_property
    def shift_lists(self) -> "ShiftLists":
        """Looking up shifts and handovers."""
        from frontdesk.duty.shiftlists import ShiftLists

        return ShiftLists(self.ground)

    @cached_property
    def handovers(self) -> "HandoverDesk":
        """Handing shifts over."""
        from frontdesk.duty.handovers import HandoverDesk

        return HandoverDesk(self.ground)

    @cached_property
    def reviews(self) -> "ReviewDesk":
        """Reviewing logs."""
        from frontdesk.duty.reviews import ReviewDesk

        return ReviewDesk(self.ground)

    @cached_property
    def patterns(self) -> "PatternDesk":
        """The shifts as they come back."""
        from frontdesk.duty.roster.patterns import PatternDesk

        return PatternDesk(self.ground)

    @cached_property
    def roster(self) -> "RosterDesk":
        """Who is on when."""
        from frontdesk.duty.roster.sheet import RosterDesk

        return RosterDesk(self.ground)

    @cached_property
    def swaps(self) -> "SwapDesk":
        """Who swaps with whom."""
        from frontdesk.duty.roster.swaps import SwapDesk

        return SwapDesk(self.ground)

    @cached_property
    def things(self) -> "ThingDesk":
        """What is handed over with the shift."""
        from frontdesk.duty.things import ThingDesk

        return ThingDesk(self.ground)

    @cached_property
    def exceptions(self) -> "ExceptionDesk":
        """What went otherwise than it should."""
        from frontdesk.duty.exceptions import ExceptionDesk

        return ExceptionDesk(self.ground)
