"""What can be done with a pass: taken back, prolonged, reported lost, replaced, cancelled, its deposit kept."""

from typing import TYPE_CHECKING

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.passes import GIVEN
from frontdesk.renovation.records.workers import PassStanding
from frontdesk.renovation.tab.acting import Facts
from frontdesk.renovation.tab.pass_forms import cancel_panel, extend_panel, forfeit_panel, lost_panel
from frontdesk.widgets.acting import RecordAct

if TYPE_CHECKING:
    from frontdesk.renovation.tab.passroom import Passes

_P = PassStanding
_OUT = (_P.VALID, _P.NOT_YET, _P.EXPIRED, _P.OVERDUE)


def _is_out(told: Facts) -> bool:
    return told["state"] in _OUT


def _take_back(room: "Passes", told: Facts) -> None:
    def take_back() -> None:
        room.passes.take_back([told["id"]])
        room.done(told["id"], say("{number} is returned.", number=told["number"]))

    room.attempt(take_back)


def _replace(room: "Passes", told: Facts) -> None:
    def replace() -> None:
        made = room.passes.replace(told["id"])
        number = room.passes.worker_pass(made)["number"]
        room.made([made], say("{number} stands for {lost}.", number=number, lost=told["number"]))

    room.attempt(replace)


PASS_ACTS = (
    RecordAct["Passes"](
        mark("Take the pass back"), "Ctrl+R", Right.HANDLE_PERMITS,
        lambda told: _is_out(told) or told["state"] == _P.LOST, _take_back,
    ),
    RecordAct["Passes"](
        mark("Extend the pass …"), "Ctrl+T", Right.HANDLE_PERMITS,
        lambda told: _is_out(told) and told["permit_state"] in GIVEN,
        lambda room, told: room.open_panel(extend_panel(room, told)), leads=False,
    ),
    RecordAct["Passes"](
        mark("Report it lost …"), "Ctrl+Shift+L", Right.HANDLE_PERMITS, _is_out,
        lambda room, told: room.open_panel(lost_panel(room, told)), leads=False,
    ),
    RecordAct["Passes"](
        mark("Make a new one"), "Ctrl+J", Right.HANDLE_PERMITS,
        lambda told: told["state"] == _P.LOST and not told["replaced_by"] and told["permit_state"] in GIVEN, _replace,
        leads=False,
    ),
    RecordAct["Passes"](
        mark("Keep the deposit …"), "Ctrl+U", Right.HANDLE_PERMITS,
        lambda told: told["state"] in (_P.OVERDUE, _P.LOST),
        lambda room, told: room.open_panel(forfeit_panel(room, told)), leads=False,
    ),
    RecordAct["Passes"](
        mark("Cancel the pass …"), "Ctrl+Del", Right.HANDLE_PERMITS, _is_out, cancel_panel, leads=False,
    ),
)  # fmt: skip
"""In the order in which they are offered."""
