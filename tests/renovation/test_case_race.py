"""Two operators do the same to the same case in the same instant, each in a process of their own: one of them does."""

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from frontdesk.core.operators import Role
from frontdesk.renovation.refunding import RefundingDesk
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from tests import people
from tests.renovation import sites

AT = datetime(2026, 11, 23, 2, tzinfo=UTC)
"""Ten on the Monday on which works begin."""

_OPERATOR = """
import sys
from datetime import datetime
from pathlib import Path
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import use
from frontdesk.fees.records import Method
from frontdesk.renovation.inspecting import Found
from frontdesk.renovation.records.inspections import Answer
from frontdesk.shell.office import Office
from tests import people

folder, at, reviewed, site, over, worker = Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:])
use("en")
ground = Ground(folder, Clock(now=people.Now(datetime.fromisoformat(at))))
people.sign_in(ground, Role.MANAGER)
office = Office(ground).renovation
refunds = [each.id for each in office.refunding.refunds(over)]
acts = {
    "review": lambda: office.reviews.final_review(reviewed),
    "pass": lambda: office.passes.issue(site, [worker]),
    "round": lambda: office.inspecting.inspect(site, Found(Answer.IN_ORDER)),
    "deduct": lambda: office.settling.deduct(site, Money.parse("2500"), "墙面"),
    "take_back": lambda: office.passes.take_back([1]),
    "pay": lambda: office.refunding.pay(refunds, Method.CASH),
    "file": lambda: office.filing.file(over),
}
print("ready", flush=True)
for act in map(str.strip, sys.stdin):
    try:
        acts[act]()
        print("did it", flush=True)
    except Refusal as refusal:
        print("refused", refusal, flush=True)
ground.close()
"""


@pytest.fixture
def cases(estate, now):
    """An application to be reviewed finally, a site with a worker, and a case whose refund is approved."""
    ground = estate.ground
    firm = sites.contractor(ground)
    worker = WorkerDesk(ground).add(WorkerFields("邱石头", "mason", contractor_id=firm))
    over = sites.works(ground, estate.units[people.FLAT])
    sites.inspected(ground, over)
    desk = RefundingDesk(ground)
    with sites.by(ground, Role.RECEPTIONIST):
        refunds = desk.apply(over.id, "竣工")
    desk.approve(refunds)
    site = sites.works(ground, estate.units[people.SMALL], contractor_id=firm)
    with sites.by(ground, Role.SUPERVISOR):
        reviewed = sites.first_reviewed(ground, estate.units[people.SHOP])
    now.set_day(date(2026, 11, 23))
    return reviewed.id, site.id, over.id, worker


@pytest.fixture
def at_once(estate, cases):
    """Both press the key at once, for each of the acts; what the two were told, whoever did it first."""

    def race(*acts):
        command = [sys.executable, "-c", _OPERATOR, str(estate.ground.folder), AT.isoformat(), *map(str, cases)]
        pipes = {"text": True, "stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        processes = [subprocess.Popen(command, cwd=Path(__file__).parents[2], **pipes) for _ in range(2)]
        for process in processes:
            assert process.stdout.readline() == "ready\n"
        told = {}
        for act in acts:
            for process in processes:
                process.stdin.write(f"{act}\n")
                process.stdin.flush()
            told[act] = sorted(process.stdout.readline().strip() for process in processes)
        for process in processes:
            process.communicate(timeout=120)
        return told

    return race


def test_one_does_it_and_the_other_is_told_so_and_nothing_is_doubled(estate, at_once):
    told = at_once("review", "pass", "round", "deduct", "take_back", "pay", "file")
    assert [first for first, _ in told.values()] == ["did it"] * len(told)
    seconds = {act: second for act, (_, second) in told.items()}
    assert seconds.pop("pay") == "did it"  # paid again, it is the same refund
    numbers = {
        "review": "XK20261121-0003 stands at “To be paid and issued”", "pass": "邱石头 has pass CR20261123-0001",
        "round": "XC20261123-0001", "deduct": "Only 1,500.00 can be kept", "take_back": "CR20261123-0001 stands at",
        "file": "XK20261121-0001 stands at “Filed”",
    }  # fmt: skip
    assert {act: second for act, second in seconds.items() if numbers[act] not in second} == {}
    counts = {
        "SELECT count(*) FROM permit_review WHERE permit_id = 3 AND stage = 'final'": 1,
        "SELECT count(*) FROM permit_fee WHERE permit_id = 3": 2,
        "SELECT count(*) FROM worker_pass": 1,
        "SELECT count(*) FROM inspection": 1,
        "SELECT sum(amount) FROM deduction": 250000,
        "SELECT count(*) FROM payment WHERE kind = 'refund'": 1,
        "SELECT count(*) FROM step WHERE kind = 'permit' AND went_to = 'filed'": 1,
    }
    with estate.ground.database.reading() as session:
        assert {asked: session.scalar(text(asked)) for asked in counts} == counts
    assert not sites.faults(estate.ground)
