"""The renovation report, for who may see it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.spans import MONTH, named, usual
from frontdesk.core.words import mark
from frontdesk.fees.reports.desk import Asks, check_span, heading
from frontdesk.renovation.office import Complained
from frontdesk.renovation.reports.monthly import renovation

Facts = Mapping[str, Any]

REPORTS = {"renovation": Asks(mark("Renovation report"), "days", ("building",))}
"""The report there is."""


class RenovationReportDesk:
    """Makes the report. What it is made of is plain: the papers and the screen say it in their languages.

    `complained` is asked for the complaints about works.
    """

    def __init__(self, ground: Ground, complained: Complained) -> None:
        self._ground = ground
        self._complained = complained

    def facts(
        self, name: str, *, since: date | None = None, until: date | None = None, building_id: int | None = None
    ) -> dict[str, Any]:
        """What a report of `REPORTS` tells of some days, both ends included; of one building if that is told.

        Beside its own facts: report, title, estate, office, demo, today, since, until, named (`2026-W47` or `2026-11`
        of a whole week or month), building. Without a beginning or an end it goes over the month that is reported on by
        now. Refuses an end before the beginning, too many months, and who may not see it.
        """
        self._ground.require(REPORTS[name].right)
        first, last = self.usual_span(MONTH)
        until = until if until is not None else max(last, since or last)
        since = since if since is not None else min(first, until)
        check_span(since, until)
        narrowed = {} if building_id is None else {"building_id": building_id}
        with self._ground.database.reading() as session:
            told = dict(heading(session, name, REPORTS[name], narrowed, self._ground.clock.today()))
            told |= {"since": since, "until": until, "named": named(since, until)}
            told |= renovation(session, self._ground.clock, self._complained, since, until, **narrowed)
            return told

    def usual_span(self, kind: str) -> tuple[date, date]:
        """The week or month that is reported on by now."""
        return usual(self._ground.clock.today(), kind)
