"""Two operators dispatch, take and cancel the same repair in the same instant, each in a process of their own."""

import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.core.operators import Role
from frontdesk.tickets.checks.dispatches import DISPATCH_CHECKS
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.listed import TicketLists
from frontdesk.tickets.records import TicketKind
from tests.people import FLAT
from tests.tickets.grievances import logged

_OPERATOR = """
import sys
from pathlib import Path
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import use
from frontdesk.tickets.dispatching import DispatchDesk
from tests import people

folder, role, crew = Path(sys.argv[1]), Role(sys.argv[2]), int(sys.argv[3])
use("en")
ground = Ground(folder, Clock(now=people.Now()))
people.sign_in(ground, role)
desk = DispatchDesk(ground)
acts = {
    "dispatch": lambda: desk.dispatch(1, crew),
    "somebody_else": lambda: desk.redispatch(1, 1, crew, "顺路"),
    "cancel": lambda: desk.cancel(1, "重复登记"),
}
print("ready", flush=True)
for act in map(str.strip, sys.stdin):
    try:
        acts[act]()
        print("done", flush=True)
    except Refusal as refusal:
        print("refused", refusal, flush=True)
ground.close()
"""


@pytest.fixture
def at_once(estate):
    """Both press the key at once, for each of the acts; what each was told, the luckier first."""
    crews = CrewDesk(estate.ground)
    workers = [crews.add(WorkerFields(name)) for name in ("赵工", "钱师傅", "孙工")]
    logged(estate.ground, TicketKind.REPAIR, category="plumbing", text="水管爆了", unit_id=estate.units[FLAT])

    def race(*acts):
        processes = [
            subprocess.Popen(
                [sys.executable, "-c", _OPERATOR, str(estate.ground.folder), role.value, str(worker)],
                cwd=Path(__file__).parents[2], text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            )
            for role, worker in zip((Role.RECEPTIONIST, Role.CASHIER), workers[1:], strict=True)
        ]  # fmt: skip
        for process in processes:
            assert process.stdout.readline() == "ready\n"
        told = []
        for act in acts:
            for process in processes:
                process.stdin.write(f"{act}\n")
                process.stdin.flush()
            told.append(sorted(process.stdout.readline().strip() for process in processes))
        for process in processes:
            process.communicate(timeout=120)
        with estate.ground.database.reading() as session:
            assert [name for name, _, check in DISPATCH_CHECKS if check(session)] == []
        return told

    return race


def test_one_dispatches_it_and_the_other_is_told_to_whom(estate, at_once):
    dispatched, taken, cancelled = at_once("dispatch", "somebody_else", "cancel")
    assert dispatched[0] == "done"
    assert dispatched[1] in [
        f"refused WX20261121-0001 has been given to {name} meanwhile. Look at it again." for name in ("钱师傅", "孙工")
    ]
    assert taken[0] == "done" and taken[1].startswith("refused")
    assert cancelled == ["done", "refused WX20261121-0001 stands at “Cancelled” meanwhile. Look at it again."]
    assert [each["outcome"] for each in TicketLists(estate.ground).ticket(1)["dispatches"]] == [
        "cancelled", "redispatched",
    ]  # fmt: skip
