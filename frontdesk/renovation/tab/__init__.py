"""The renovation tab: the rooms of the renovation desk, one seen at a time."""

from frontdesk.core.words import say
from frontdesk.renovation.office import RenovationOffice
from frontdesk.renovation.tab.doors import DOORS, RenovationHouse
from frontdesk.renovation.tab.permitroom import PermitRoom
from frontdesk.widgets.attachments import HELP
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import RoomsTab


class RenovationTab(RoomsTab[RenovationOffice, Room]):
    """The renovation desk."""

    watches = frozenset(
        {
            "attachment", "charge", "completion", "contractor", "contractor_change", "deduction", "deposit",
            "extension", "hot_work", "inspection", "issued_paper", "key_loan", "key_loan_item", "owner_change",
            "permit", "permit_deduction", "permit_document", "permit_fee", "permit_refund", "permit_review",
            "permit_scope", "recheck", "rectification", "refund", "stop_work", "unit", "worker", "worker_pass",
        }
    )  # fmt: skip

    def __init__(self, house: RenovationHouse) -> None:
        super().__init__(DOORS, house, say("Rooms of the renovation desk"))

    def help_text(self) -> str:
        told = super().help_text()
        return f"{told}\n\n{say(HELP)}" if isinstance(self.room(), PermitRoom) else told
