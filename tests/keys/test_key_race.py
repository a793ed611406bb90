"""Two operators reach for the same key, count or loss in the same instant, each in a process of their own."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from sqlalchemy import func, select

from frontdesk.core.operators import Role
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.checked import KEY_CHECKS
from frontdesk.keys.records import KeyCopy, KeyKind, KeyLoan
from tests import people

_OPERATOR = """
import sys
from pathlib import Path
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import use
from frontdesk.keys.cabinet import Cabinet
from frontdesk.keys.lending import Back, Borrower, LendingDesk
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.stocktakes.desk import StockTakeDesk
from tests import people

folder, role, *codes = Path(sys.argv[1]), Role(sys.argv[2]), *sys.argv[3:]
use("en")
ground = Ground(folder, Clock(now=people.Now()))
people.sign_in(ground, role)
desk, copies = LendingDesk(ground), [Cabinet(ground).copy_named(code) for code in codes]
print("ready", flush=True)
for act in map(str.strip, sys.stdin):
    try:
        if act == "lend":
            print("lent", desk.lend(copies, Borrower("staff", role.value, "13700001111"), "巡查").number, flush=True)
        elif act == "begin":
            print("begun", StockTakeDesk(ground).begin().number, flush=True)
        elif act == "see":
            print("seen", StockTakeDesk(ground).see(1, codes[0]), flush=True)
        elif act == "finish":
            print("finished", StockTakeDesk(ground).finish(1).number, flush=True)
        elif act == "lose":
            print("lost", LossDesk(ground).report(copies[0], role.value, "不见了").number, flush=True)
        else:
            print("back", desk.take_back([Back(copy) for copy in copies])[0].number, flush=True)
    except Refusal as refusal:
        print("refused", refusal, flush=True)
ground.close()
"""

Told = Callable[..., list[list[str]]]


@pytest.fixture
def cabinet(estate: people.Estate) -> Cabinet:
    cabinet = Cabinet(estate.ground)
    for tag in ("G-1", "G-2", "G-3"):
        cabinet.add(NewKey(tag, KeyKind.PUBLIC, f"门 {tag}"))
    return cabinet


@pytest.fixture
def at_once(estate: people.Estate) -> Told:
    """Both press the key at once, for each of the acts; what each was told, in the order of the roles."""

    def race(acts: str, *codes: Sequence[str]) -> list[list[str]]:
        command = [sys.executable, "-c", _OPERATOR, str(estate.ground.folder)]
        processes = [
            subprocess.Popen(
                [*command, role.value, *mine], cwd=Path(__file__).parents[2], text=True, stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
            for role, mine in zip((Role.RECEPTIONIST, Role.CASHIER), codes, strict=True)
        ]  # fmt: skip
        for process in processes:
            assert process.stdout is not None and process.stdout.readline() == "ready\n"
        told = []
        for act in acts.split():
            for process in processes:
                assert process.stdin is not None
                process.stdin.write(f"{act}\n")
                process.stdin.flush()
            told += [process.stdout.readline().strip().split(" ", 1) for process in processes if process.stdout]
        for process in processes:
            process.communicate(timeout=120)
        return told

    return race


def loans(cabinet: Cabinet) -> int:
    """How many loans there are; whatever happened, the checks of the key desk hold."""
    with cabinet._ground.database.reading() as session:
        for _, _, check in KEY_CHECKS:
            assert check(session) is None
        return session.scalar(select(func.count()).select_from(KeyLoan)) or 0


def test_one_has_the_key_and_the_other_is_told_so(cabinet: Cabinet, at_once: Told) -> None:
    told = at_once("lend", ["G-1"], ["G-1"])
    assert sorted(told) == [
        ["lent", "JY20261121-0001"],
        ["refused", "G-1 is out: JY20261121-0001, due back 11-21 18:00."],
    ]
    assert loans(cabinet) == 1


def test_of_two_that_want_several_keys_one_has_all_of_its_own_and_the_other_none(
    cabinet: Cabinet, at_once: Told
) -> None:
    told = at_once("lend", ["G-1", "G-2"], ["G-2", "G-3"])
    assert sorted(each[0] for each in told) == ["lent", "refused"]
    with cabinet._ground.database.reading() as session:
        out = select(func.count()).where(KeyCopy.state == "out")
        assert session.scalar(out) == 2
    assert loans(cabinet) == 1


def test_a_key_is_taken_back_once(cabinet: Cabinet, at_once: Told, lend: Callable[..., KeyLoan]) -> None:
    lend("G-1")
    told = at_once("back", ["G-1"], ["G-1"])
    assert sorted(told) == [["back", "JY20261121-0001"], ["refused", "G-1 is not out. Look at it again."]]
    assert loans(cabinet) == 1


def test_a_count_is_begun_and_finished_once_and_a_loss_reported_once(
    cabinet: Cabinet, at_once: Told, lend: Callable[..., KeyLoan]
) -> None:
    lend("G-1")
    told = at_once("begin see finish lose", ["G-1"], ["G-1"])
    assert [sorted(told[at : at + 2]) for at in (0, 4, 6)] == [
        [["begun", "PD20261121-0001"], ["refused", "PD20261121-0001 is under way. Go on with it."]],
        [["finished", "PD20261121-0001"], ["refused", "PD20261121-0001 has been finished or called off meanwhile."]],
        [["lost", "GS20261121-0001"], ["refused", "G-1 is reported as lost already."]],
    ]
    assert loans(cabinet) == 1
