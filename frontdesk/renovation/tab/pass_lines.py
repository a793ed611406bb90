"""What a case shows of its passes, and the way from it to them."""

from collections.abc import Sequence

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.office import RenovationOffice
from frontdesk.renovation.passes import GIVEN
from frontdesk.renovation.records.workers import TRADES, PassStanding
from frontdesk.renovation.tab.acting import Facts, PermitAct
from frontdesk.renovation.tab.caselines import CaseLine, CaseSection
from frontdesk.renovation.tab.passsaid import PASS_ICONS, pass_state

_MOST = 12
_OVER = (PassStanding.RETURNED, PassStanding.CANCELLED)


def _passes(office: RenovationOffice, told: Facts) -> Sequence[CaseLine]:
    """Each pass that is out or lost; how many are over, in one line."""
    rows = office.passes.of_permit(told["id"])
    standing = [row for row in rows if row["state"] not in _OVER]
    lines = []
    for row in standing[:_MOST]:
        role, word = pass_state(row)
        detail = f"{say(TRADES[row['trade']])}  {row['number']}"
        icon = PASS_ICONS[row["state"]]
        lines.append(CaseLine(row["worker"], detail, word, role, icon, ("worker_pass", row["id"])))
    if len(standing) > _MOST:
        lines.append(CaseLine(say("And more passes: {count}", count=len(standing) - _MOST), act="passes"))
    if over := len(rows) - len(standing):
        lines.append(CaseLine(say("Returned or cancelled: {count}", count=over), role="plain", icon="undo-2"))
    return lines


PASS_SECTIONS = (CaseSection(mark("Passes"), _passes),)

PASS_CASE_ACTS = (
    PermitAct(
        mark("Passes …"), "Ctrl+W", Right.HANDLE_PERMITS, lambda told: told["state"] in GIVEN or told["passes_out"] > 0,
        lambda room, told: room.host.hand_on("renovation", {"room": "passes", "permit_id": told["id"]}),
        leads=False, name="passes",
    ),
)  # fmt: skip
