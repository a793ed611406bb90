"""Two operators open the shift of one counter in the same instant, each in a process of their own."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.duty.records import Handover, HandoverSkipped, Shift
from frontdesk.duty.shiftchecks import SHIFT_CHECKS
from tests import people
from tests.duty.counter import set_up

_OPERATOR = """
import sys
from pathlib import Path
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import use
from frontdesk.duty.shifts import ShiftDesk
from tests import people

folder, role = Path(sys.argv[1]), Role(sys.argv[2])
use("en")
ground = Ground(folder, Clock(now=people.Now()))
people.sign_in(ground, role)
print("ready", flush=True)
sys.stdin.readline()
try:
    shift = ShiftDesk(ground).open_shift()
    print("opened", shift.number)
except Refusal as refusal:
    print("refused", refusal)
ground.close()
"""


@pytest.fixture
def at_once(ground: Ground) -> Callable[[], list[str]]:
    """Both press the key at once; what each was told, in the order of the roles."""

    def race() -> list[str]:
        command = [sys.executable, "-c", _OPERATOR, str(ground.folder)]
        processes = [
            subprocess.Popen(
                [*command, role.value], cwd=Path(__file__).parents[2], text=True, stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
            for role in (Role.RECEPTIONIST, Role.CASHIER)
        ]  # fmt: skip
        for process in processes:
            assert process.stdout is not None and process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()
        return [process.communicate(timeout=120)[0].strip() for process in processes]

    return race


def counts(ground: Ground) -> tuple[int, int, int]:
    """How many shifts, handovers and exceptions there are."""
    with ground.database.reading() as session:
        for _, _, ask in SHIFT_CHECKS:
            assert ask(session) is None
        asked = [select(func.count()).select_from(record) for record in (Shift, Handover, HandoverSkipped)]
        return tuple(session.scalar(each) or 0 for each in asked)  # type: ignore[return-value]


def test_one_is_on_duty_and_the_other_is_told_so(ground: Ground, at_once: Callable[[], list[str]]) -> None:
    set_up(ground)
    told = at_once()
    (opened,) = [each for each in told if each.startswith("opened")]
    (refused,) = [each for each in told if each.startswith("refused")]
    assert opened == "opened ZB20261121-0001"
    winner = people.OPERATORS[(Role.RECEPTIONIST, Role.CASHIER)[told.index(opened)]]
    assert refused.startswith(f"refused {winner} is on duty at this counter (ZB20261121-0001).")
    assert counts(ground) == (1, 0, 0)
