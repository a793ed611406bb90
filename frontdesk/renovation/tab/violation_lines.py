"""What was found at the site of a case, as the card of the case tells it."""

from collections.abc import Sequence

from frontdesk.core.words import mark
from frontdesk.renovation.office import RenovationOffice
from frontdesk.renovation.tab.caselines import CaseLine, CaseSection
from frontdesk.renovation.tab.violation_said import about, due_of, state_of
from frontdesk.widgets.acting import Facts

_ICONS = {"rectification": "triangle-alert", "stop_work": "ban", "hot_work": "hourglass"}


def _lines(office: RenovationOffice, permit: Facts) -> Sequence[CaseLine]:
    """The notices, stop-works and hot work of a case, the latest first."""
    rows = sorted(office.violations.listing(permit_id=permit["id"]), key=lambda row: row["at"], reverse=True)
    clock = office.ground.clock
    now = clock.local(clock.now())
    return [
        CaseLine(
            _together(about(row), row["place"]), _together(row["number"], due_of(row, now)[1]), state, role,
            _ICONS[row["kind"]], (row["kind"], row["record"]),
        )
        for row, (role, state) in ((row, state_of(row)) for row in rows)
    ]  # fmt: skip


def _together(*told: str) -> str:
    return " · ".join(filter(None, told))


VIOLATION_SECTIONS = (CaseSection(mark("Violations and hot work"), _lines),)
