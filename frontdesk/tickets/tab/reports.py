"""The reports room: complaints and repairs of a week, a month or some days, reckoned beside the window."""

from typing import TYPE_CHECKING

from frontdesk.core.words import say
from frontdesk.fees.tab.spanreports import SpanReports
from frontdesk.tickets.papers.reports import report_of
from frontdesk.tickets.reports.desk import REPORTS

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse


class Reports(SpanReports):
    """The reports of complaints and repairs."""

    def __init__(self, house: "TicketHouse") -> None:
        super().__init__(house, house.office.reports, REPORTS, report_of)

    def help_text(self) -> str:
        return say(
            "Reports: choose complaints or repairs at the top left, then a week like 2026-W47, a month like 2026-11, or"
            " some days; Alt+Left and Alt+Right turn to the one before and after. The complaint report has the"
            " handling rate, how soon complaints were answered, where they come from, and the few causes that make up"
            " most of them; the repair report how soon somebody came and was done, what was promised and kept, and what"
            " each worker did. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that"
            " is seen alone, as .csv. How each figure is reckoned stands at the right."
        )
