"""The registers of the renovation desk that can be taken along."""

from typing import Any

from frontdesk.renovation.listed import STANDING, PermitLists
from frontdesk.renovation.papers.permits import permit_list
from frontdesk.renovation.records import PERMIT_STATES
from frontdesk.shell.kept import Kept

_PERMITS_STAND: dict[Any, str] = {**STANDING, **PERMIT_STATES}

PERMIT_REGISTERS = {
    "permits": Kept(lambda ground: PermitLists(ground).register, permit_list, _PERMITS_STAND),
}
"""The registers of renovation by their names in `work.REGISTERS`; a new one is a line here."""
