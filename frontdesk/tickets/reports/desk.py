"""Reports of complaints and repairs, for who may see them."""

from collections.abc import Callable
from datetime import date
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.spans import named, usual
from frontdesk.core.words import mark
from frontdesk.fees.reports.desk import Asks, check_span, heading
from frontdesk.tickets.reports.complaints import complaints
from frontdesk.tickets.reports.promises import Facts
from frontdesk.tickets.reports.repairs import repairs

REPORTS = {
    "complaints": Asks(mark("Complaint report"), "days", ("building",)),
    "repairs": Asks(mark("Repair report"), "days", ("building",)),
}
"""The reports there are, in their order."""


class TicketReportDesk:
    """Makes reports. What they are made of is plain: the papers and the screen say it in their languages."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def facts(
        self, name: str, *, since: date | None = None, until: date | None = None, building_id: int | None = None
    ) -> Facts:
        """What a report of `REPORTS` tells of some days, both ends included; of one building if that is told.

        Beside its own facts: report, title, estate, office, demo, today, since, until, named (`2026-W47` or `2026-11`
        of a whole week or month), building. Without a beginning or an end it goes over the week that is reported on by
        now. Refuses an end before the beginning, too many months, and who may not see it.
        """
        self._ground.require(REPORTS[name].right)
        first, last = self.usual_span("week")
        until = until if until is not None else max(last, since or last)
        since = since if since is not None else min(first, until)
        check_span(since, until)
        narrowed = {} if building_id is None else {"building_id": building_id}
        with self._ground.database.reading() as session:
            told = heading(session, name, REPORTS[name], narrowed, self._ground.clock.today())
            told |= {"since": since, "until": until, "named": named(since, until)}
            return told | _MADE[name](session, self._ground.clock, since, until, **narrowed)

    def usual_span(self, kind: str) -> tuple[date, date]:
        """The week or month that is reported on by now."""
        return usual(self._ground.clock.today(), kind)


_MADE: dict[str, Callable[..., dict[str, Any]]] = {"complaints": complaints, "repairs": repairs}
"""How each report is made of the books."""
