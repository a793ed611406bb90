"""The reception office: all its desks on one ground, each made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.core.ground import Ground

if TYPE_CHECKING:
    from frontdesk.core.attachments import AttachmentDesk
    from frontdesk.reception.admissions.desk import AdmissionDesk
    from frontdesk.reception.enquiries.desk import EnquiryDesk
    from frontdesk.reception.knowledge.desk import KnowledgeDesk
    from frontdesk.reception.visits.desk import VisitDesk
    from frontdesk.reception.visits.known import KnownVisitors


class ReceptionOffice:
    """The desks of its rooms."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground

    def due(self) -> tuple[int, bool]:
        """Who waits for the resident's word or has overstayed, and what is to be answered today; late when anybody has
        overstayed, or the time that was promised has gone by."""
        waiting, overstayed = self.visits.due()
        enquiries, late = self.enquiries.waiting()
        return waiting + overstayed + enquiries, late or overstayed > 0

    @cached_property
    def attachments(self) -> "AttachmentDesk":
        """Photos and files of enquiries."""
        from frontdesk.core.attachments import AttachmentDesk

        return AttachmentDesk(self.ground)

    @cached_property
    def visits(self) -> "VisitDesk":
        """Signing visitors in and out."""
        from frontdesk.reception.visits.desk import VisitDesk

        return VisitDesk(self.ground)

    @cached_property
    def known(self) -> "KnownVisitors":
        """Who was here before."""
        from frontdesk.reception.visits.known import KnownVisitors

        return KnownVisitors(self.ground)

    @cached_property
    def admissions(self) -> "AdmissionDesk":
        """Who may come."""
        from frontdesk.reception.admissions.desk import AdmissionDesk

        return AdmissionDesk(self.ground)

    @cached_property
    def enquiries(self) -> "EnquiryDesk":
        """Answering questions."""
        from frontdesk.reception.enquiries.desk import EnquiryDesk

        return EnquiryDesk(self.ground)

    @cached_property
    def knowledge(self) -> "KnowledgeDesk":
        """Keeping the answers that are known."""
        from frontdesk.reception.knowledge.desk import KnowledgeDesk

        return KnowledgeDesk(self.ground)
