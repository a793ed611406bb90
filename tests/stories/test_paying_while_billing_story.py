"""A month is billed in the window while another operator takes payments from the command line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.core.operators import Role
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.shell.checking import checks
from tests.benchmarks.estates import found
from tests.people import OPERATORS, PASSWORD
from tests.program import Hands


@pytest.fixture
def busy_estate(tmp_path: Path) -> Path:
    """Six hundred units that were billed from January to October."""
    found(tmp_path / "estate", 600, 10).close()
    return tmp_path / "estate"


def pay(folder: Path, unit: str) -> "subprocess.Popen[str]":
    told = os.environ | {"FRONTDESK_OPERATOR": OPERATORS[Role.CASHIER], "FRONTDESK_PASSWORD": PASSWORD}
    words = [sys.executable, "-m", "frontdesk", "--data", str(folder), "--json", "pay", unit, "1.00"]
    return subprocess.Popen(words, env=told, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_payments_are_taken_while_a_month_is_billed(started: object, busy_estate: Path) -> None:
    hands: Hands = started(busy_estate)  # type: ignore[operator]
    hands.wait(lambda: hands.program.ground is not None)
    hands.sign_in()
    ground = hands.program.ground
    units = [row["code"] for row in hands.program.office.residents.units()][:4]
    desks = hands.program.desks
    desks.tabs.choose("fees")
    hands.press("Ctrl+4")
    paying = [pay(busy_estate, unit) for unit in units]
    room = desks.desk("fees").room()
    room.form.set_values({"period": "2026-11"})
    hands.press("F9")
    hands.wait(lambda: room.post.isEnabled())
    room._post(202611)
    answers = []
    for one in paying:
        out, trouble = one.communicate(timeout=60)
        assert one.returncode == 0, trouble
        answers.append(json.loads(out))
    hands.wait(lambda: not hands.program.jobs.busy())
    assert [answer["amount"] for answer in answers] == ["1.00"] * 4
    assert len({answer["receipt"] for answer in answers}) == 4
    (run, *_) = BillingDesk(ground).runs()
    assert run.period == 202611
    assert run.number in desks.quiet.text()
    assert [(check.name, check.detail) for check in checks(ground) if not check.ok] == []
