"""The renovation office: all its desks on one ground, each made when it is first asked for."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground

if TYPE_CHECKING:
    from frontdesk.core.attachments import AttachmentDesk
    from frontdesk.renovation.applications import ApplicationDesk
    from frontdesk.renovation.completions import CompletionDesk
    from frontdesk.renovation.contractors import ContractorDesk
    from frontdesk.renovation.documents import DocumentDesk
    from frontdesk.renovation.extensions import ExtensionDesk
    from frontdesk.renovation.filing import FilingDesk
    from frontdesk.renovation.gate import GateDesk
    from frontdesk.renovation.hotwork import HotWorkDesk
    from frontdesk.renovation.inspecting import InspectionDesk
    from frontdesk.renovation.inspectionlists import InspectionLists
    from frontdesk.renovation.issuing import IssueDesk
    from frontdesk.renovation.listed import PermitLists
    from frontdesk.renovation.passes import PassDesk
    from frontdesk.renovation.rectificationlists import ViolationLists
    from frontdesk.renovation.rectifications import RectificationDesk
    from frontdesk.renovation.refunding import RefundingDesk
    from frontdesk.renovation.reports.desk import RenovationReportDesk
    from frontdesk.renovation.reviews import ReviewDesk
    from frontdesk.renovation.scopes import ScopeDesk
    from frontdesk.renovation.settling import SettlingDesk
    from frontdesk.renovation.standing import KeysOut
    from frontdesk.renovation.stopping import StopDesk
    from frontdesk.renovation.successions import SuccessionDesk
    from frontdesk.renovation.withdrawing import WithdrawingDesk
    from frontdesk.renovation.workers import WorkerDesk

Complained = Callable[[Session, datetime, datetime], int]
"""How many founded complaints about renovation were reported from a moment until another; asked of the ticket desk."""


class RenovationOffice:
    """The desks of its rooms; what it must know of desks beside it, it is handed."""

    def __init__(self, ground: Ground, keys_out: "KeysOut", complained: Complained) -> None:
        self.ground = ground
        self.keys_out = keys_out
        self.complained = complained

    def due(self) -> tuple[int, bool]:
        """How many things press at this desk, and whether any should have been done by now: cases that wait for the
        office, and whatever its other desks say waits."""
        returns = self.passes.overdue()
        counts = [self.lists.waiting(), self.inspecting.waiting(), self.violations.pressing(), (returns, returns > 0)]
        return sum(count for count, _ in counts), any(late for _, late in counts)

    @cached_property
    def lists(self) -> "PermitLists":
        """The list of cases, and all that is known of one."""
        from frontdesk.renovation.listed import PermitLists

        return PermitLists(self.ground, self.keys_out)

    @cached_property
    def applications(self) -> "ApplicationDesk":
        """Applying for a permit."""
        from frontdesk.renovation.applications import ApplicationDesk

        return ApplicationDesk(self.ground)

    @cached_property
    def scopes(self) -> "ScopeDesk":
        """The works that an application asks for."""
        from frontdesk.renovation.scopes import ScopeDesk

        return ScopeDesk(self.ground)

    @cached_property
    def documents(self) -> "DocumentDesk":
        """The checklist of an application."""
        from frontdesk.renovation.documents import DocumentDesk

        return DocumentDesk(self.ground)

    @cached_property
    def reviews(self) -> "ReviewDesk":
        """Reviewing applications."""
        from frontdesk.renovation.reviews import ReviewDesk

        return ReviewDesk(self.ground)

    @cached_property
    def issuing(self) -> "IssueDesk":
        """Issuing permits."""
        from frontdesk.renovation.issuing import IssueDesk

        return IssueDesk(self.ground)

    @cached_property
    def reports(self) -> "RenovationReportDesk":
        """The renovation report."""
        from frontdesk.renovation.reports.desk import RenovationReportDesk

        return RenovationReportDesk(self.ground, self.complained)

    @cached_property
    def attachments(self) -> "AttachmentDesk":
        """Photos and files of cases, workers, inspections and notices."""
        from frontdesk.core.attachments import AttachmentDesk
        from frontdesk.renovation.rectifications import KIND, renew_within

        return AttachmentDesk(self.ground, {KIND: renew_within})

    @cached_property
    def inspecting(self) -> "InspectionDesk":
        """Looking at sites."""
        from frontdesk.renovation.inspecting import InspectionDesk

        return InspectionDesk(self.ground)

    @cached_property
    def inspection_lists(self) -> "InspectionLists":
        """The sites of each round, and what was found on them."""
        from frontdesk.renovation.inspectionlists import InspectionLists

        return InspectionLists(self.ground)

    @cached_property
    def rectifications(self) -> "RectificationDesk":
        """Notices of what was found on sites."""
        from frontdesk.renovation.rectifications import RectificationDesk

        return RectificationDesk(self.ground)

    @cached_property
    def stopping(self) -> "StopDesk":
        """Stopping works, and letting them go on."""
        from frontdesk.renovation.stopping import StopDesk

        return StopDesk(self.ground)

    @cached_property
    def hot_work(self) -> "HotWorkDesk":
        """Allowing hot work."""
        from frontdesk.renovation.hotwork import HotWorkDesk

        return HotWorkDesk(self.ground)

    @cached_property
    def contractors(self) -> "ContractorDesk":
        """Who renovates."""
        from frontdesk.renovation.contractors import ContractorDesk

        return ContractorDesk(self.ground)

    @cached_property
    def workers(self) -> "WorkerDesk":
        """Who works on sites."""
        from frontdesk.renovation.workers import WorkerDesk

        return WorkerDesk(self.ground)

    @cached_property
    def passes(self) -> "PassDesk":
        """Letting workers onto sites."""
        from frontdesk.renovation.passes import PassDesk

        return PassDesk(self.ground)

    @cached_property
    def gate(self) -> "GateDesk":
        """Looking passes up at the gate."""
        from frontdesk.renovation.gate import GateDesk

        return GateDesk(self.ground)

    @cached_property
    def violations(self) -> "ViolationLists":
        """The lists of notices, stop-works and hot works."""
        from frontdesk.renovation.rectificationlists import ViolationLists

        return ViolationLists(self.ground)

    @cached_property
    def settling(self) -> "SettlingDesk":
        """What cases are asked for, and what is kept of their deposits."""
        from frontdesk.renovation.settling import SettlingDesk

        return SettlingDesk(self.ground)

    @cached_property
    def refunding(self) -> "RefundingDesk":
        """Giving deposits back."""
        from frontdesk.renovation.refunding import RefundingDesk

        return RefundingDesk(self.ground)

    @cached_property
    def filing(self) -> "FilingDesk":
        """Filing cases of which nothing is open."""
        from frontdesk.renovation.filing import FilingDesk

        return FilingDesk(self.ground, self.keys_out)

    @cached_property
    def extensions(self) -> "ExtensionDesk":
        """More time for works, or more works."""
        from frontdesk.renovation.extensions import ExtensionDesk

        return ExtensionDesk(self.ground)

    @cached_property
    def successions(self) -> "SuccessionDesk":
        """Another contractor, or another owner."""
        from frontdesk.renovation.successions import SuccessionDesk

        return SuccessionDesk(self.ground)

    @cached_property
    def withdrawing(self) -> "WithdrawingDesk":
        """Works that are given up."""
        from frontdesk.renovation.withdrawing import WithdrawingDesk

        return WithdrawingDesk(self.ground)

    @cached_property
    def completions(self) -> "CompletionDesk":
        """Inspecting works that are done."""
        from frontdesk.renovation.completions import CompletionDesk

        return CompletionDesk(self.ground)
