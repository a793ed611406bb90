"""The reports room: permits, sites, violations and deposits of a month, a week or some days."""

from typing import TYPE_CHECKING

from frontdesk.core.spans import MONTH
from frontdesk.core.words import say
from frontdesk.fees.tab.spanreports import SpanReports
from frontdesk.renovation.papers.reports import report_of
from frontdesk.renovation.reports.desk import REPORTS

if TYPE_CHECKING:
    from frontdesk.renovation.tab.doors import RenovationHouse


class Reports(SpanReports):
    """The renovation report."""

    def __init__(self, house: "RenovationHouse") -> None:
        super().__init__(house, house.office.reports, REPORTS, report_of, MONTH)

    def help_text(self) -> str:
        return say(
            "Reports: type a month like 2026-11 at the top, or choose a week or some days; Alt+Left and Alt+Right turn"
            " to the one before and after. The report tells what is under review and for how long, which sites are"
            " active or beyond their last day, which rules were broken and whether that was put right in time, which"
            " rounds were missed, and which deposits are held. F9 shows the report as it is printed, Ctrl+E saves it as"
            " .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right."
        )
