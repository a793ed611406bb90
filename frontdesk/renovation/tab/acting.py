"""What can be done with a case: the acts of all its desks, told apart by the names that `standing` calls them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from frontdesk.widgets.acting import Facts as Facts
from frontdesk.widgets.acting import RecordAct
from frontdesk.widgets.acting import add_vouching as add_vouching
from frontdesk.widgets.acting import ask_reason as ask_reason
from frontdesk.widgets.acting import record_panel as record_panel
from frontdesk.widgets.acting import vouched as vouched

if TYPE_CHECKING:
    from frontdesk.renovation.tab.permitroom import PermitRoom

PermitAct: TypeAlias = RecordAct["PermitRoom"]
"""An act on a case. Its `name` is what `standing.COURSE` and `standing.Missing.act` call it; its facts are a case as
`PermitLists.permit` tells it."""


def stands(*states: str) -> Callable[[Facts], bool]:
    """When an act is offered that a case allows where it stands at one of these."""
    return lambda told: told["state"] in states
