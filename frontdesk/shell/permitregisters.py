"""The registers of the renovation desk that can be taken along."""

from typing import Any

from frontdesk.core.words import mark
from frontdesk.renovation.contractors import ContractorDesk
from frontdesk.renovation.inspectionlists import STANDING as INSPECTIONS_STAND
from frontdesk.renovation.inspectionlists import InspectionLists
from frontdesk.renovation.listed import STANDING, PermitLists
from frontdesk.renovation.papers.permits import permit_list
from frontdesk.renovation.papers.rounds import inspection_list
from frontdesk.renovation.papers.siteregisters import contractor_list, pass_list, worker_list
from frontdesk.renovation.papers.violationlists import violation_list
from frontdesk.renovation.passlists import PassLists
from frontdesk.renovation.records import PERMIT_STATES
from frontdesk.renovation.records.workers import CONTRACTOR_STATES, PASS_STANDINGS, WORKER_STATES
from frontdesk.renovation.rectificationlists import STANDING as VIOLATIONS_STAND
from frontdesk.renovation.rectificationlists import ViolationLists
from frontdesk.renovation.workers import WorkerDesk
from frontdesk.shell.kept import Kept

_PERMITS_STAND: dict[Any, str] = {**STANDING, **PERMIT_STATES}

PERMIT_REGISTERS = {
    "inspections": Kept(lambda ground: InspectionLists(ground).register, inspection_list, INSPECTIONS_STAND),
    "contractors": Kept(
        lambda ground: ContractorDesk(ground).register,
        contractor_list,
        CONTRACTOR_STATES,
        undated=mark("Contractors are listed as of today. Leave out the days."),
    ),
    "passes": Kept(lambda ground: PassLists(ground).register, pass_list, PASS_STANDINGS),
    "siteworkers": Kept(
        lambda ground: WorkerDesk(ground).register,
        worker_list,
        WORKER_STATES,
        undated=mark("Site workers are listed as of today. Leave out the days."),
    ),
    "rectifications": Kept(lambda ground: ViolationLists(ground).register, violation_list, VIOLATIONS_STAND),
    "permits": Kept(lambda ground: PermitLists(ground).register, permit_list, _PERMITS_STAND),
}
"""The registers of renovation by their names in `work.REGISTERS`; a new one is a line here."""
