"""What inspectors found on the site of a case, as the card of the case tells it; and a look at it from there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.inspecting import Found
from frontdesk.renovation.office import RenovationOffice
from frontdesk.renovation.records import PermitState
from frontdesk.renovation.records.inspections import InspectionKind
from frontdesk.renovation.tab.acting import Facts, PermitAct, stands
from frontdesk.renovation.tab.caselines import CaseLine, CaseSection
from frontdesk.renovation.tab.inspection_form import InspectionPanel
from frontdesk.renovation.tab.inspection_said import ICONS, found_of, standing_of, which
from frontdesk.renovation.tab.said import minutes

if TYPE_CHECKING:
    from frontdesk.renovation.tab.permitroom import PermitRoom

MOST = 6
"""The inspections that the card tells; the room of rounds has them all."""

_S = PermitState


def _lines(office: RenovationOffice, permit: Facts) -> Sequence[CaseLine]:
    """The last inspections of a site, the latest first."""
    return [
        CaseLine(
            " · ".join((minutes(row["at"]), which(row), row["inspector"])), found_of(row), standing_of(row)[1],
            standing_of(row)[0], ICONS[row["answer"]], ("inspection", row["id"]),
        )
        for row in office.inspection_lists.of_permit(permit["id"], MOST)
    ]  # fmt: skip


def _inspect(room: "PermitRoom", told: Facts) -> None:
    """The round that it is time for, or a look between rounds when that was made."""
    office, house = room.house.office, room.house
    sites = office.inspection_lists.sites(unit_id=told["unit_id"])
    due = next((row for row in sites if row["id"] == told["id"] and row["inspection_id"] is None), None)
    kind = InspectionKind.ROUND if due is not None else InspectionKind.EXTRA

    def keep(found: Found) -> None:
        made = office.inspecting.inspect(told["id"], found)
        room.done(told["id"], say("{unit}: {number} is kept.", unit=told["unit"], number=made.number))

    site = {"permit_id": told["id"], "unit": told["unit"]}
    room.open_panel(InspectionPanel(house, site, keep, kind=kind, n=due["n"] if due else 0, now=house.now))


_LOOKED_AT = stands(_S.WORKS, _S.STOPPED, _S.COMPLETING, _S.FAILED, _S.WAITING, _S.MENDING)
INSPECTION_ACTS: tuple[PermitAct, ...] = (
    PermitAct(mark("Inspect …"), "Ctrl+N", Right.HANDLE_PERMITS, _LOOKED_AT, _inspect, leads=False, name="inspect"),
)
INSPECTION_SECTIONS = (CaseSection(mark("Last inspections"), _lines),)
