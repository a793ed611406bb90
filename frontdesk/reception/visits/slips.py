"""What stands on the papers of visitors: the slip of one, who is on site, and who came on a day."""

from datetime import date
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.fees.cases.steps import heading
from frontdesk.reception.records import VisitState
from frontdesk.reception.visits.listed import VisitLists


class VisitSlips:
    """Gathers the facts of papers, as `papers.visits` takes them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._lists = VisitLists(ground)

    def slip(self, visit_id: int) -> dict[str, Any]:
        """One visit; times as `2026-11-22 14:05`, `due` only while the visitor is on site."""
        (row,) = self._lists.visit_rows([visit_id])
        here = row["state"] == VisitState.ON_SITE
        times = {name: f"{row[name]:%Y-%m-%d %H:%M}" if row[name] else "" for name in ("at", "left_at")}
        return row | times | {"due": f"{row['due']:%Y-%m-%d %H:%M}" if here else ""} | self._heading()

    def on_site(self) -> dict[str, Any]:
        """Everybody on site now, by building and unit."""
        now = self._ground.clock.local(self._ground.clock.now())
        return {"at": f"{now:%Y-%m-%d %H:%M}", "visits": self._lists.on_site()} | self._heading()

    def day(self, day: date) -> dict[str, Any]:
        """Everybody who came on a day, in the order in which they came."""
        return {"day": day.isoformat(), "visits": self._lists.of_day(day)} | self._heading()

    def _heading(self) -> dict[str, Any]:
        with self._ground.database.reading() as session:
            return heading(session)
