"""Two counters reach for the same badge, visitor or erasing in the same instant, each in a process of its own."""

import subprocess
import sys
from datetime import date

from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Role
from frontdesk.reception.records import Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from tests.people import FLAT
from tests.reception.days import work_until
from tests.reception.soundness import wrong

_COUNTER = """
import sys
from datetime import datetime
from pathlib import Path
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import use
from frontdesk.reception.records import Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.shell.forgetting import run
from tests import people

use("en")
now = people.Now(datetime.fromisoformat(sys.argv[2]))
ground = Ground(Path(sys.argv[1]), Clock(now=now))
people.sign_in(ground, Role(sys.argv[3]))
desk = VisitDesk(ground)
print("ready", flush=True)
for act in map(str.strip, sys.stdin):
    try:
        if act == "come":
            fields = VisitFields("李敏", Purpose.OTHER, place="服务中心", badge="A07")
            print("here", desk.sign_in(fields).number, flush=True)
        elif act == "go":
            print("gone", desk.sign_out([row["id"] for row in desk.on_site()] or [10])[0].number, flush=True)
        else:
            print("erased", run(ground), flush=True)
    except Refusal as refusal:
        print("refused", refusal, flush=True)
ground.close()
"""


def at_once(ground, *acts):
    """Both press the key at once, for each of the acts; what both were told of each, sorted."""
    told = [sys.executable, "-c", _COUNTER, str(ground.folder), ground.clock.now().isoformat()]
    roles = (Role.RECEPTIONIST, Role.SUPERVISOR)
    counters = [
        subprocess.Popen([*told, role.value], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for role in roles
    ]  # fmt: skip
    try:
        assert [counter.stdout.readline() for counter in counters] == ["ready\n"] * 2
        heard = []
        for act in acts:
            for counter in counters:
                counter.stdin.write(act + "\n")
                counter.stdin.flush()
            heard.append(sorted(counter.stdout.readline().strip() for counter in counters))
        return heard
    finally:
        for counter in counters:
            counter.communicate(timeout=120)


def test_two_counters_at_once_never_do_anything_twice(estate, now, signed_in):
    signed_in(Role.MANAGER)
    EstateDesk(estate.ground).set_rule("retention.notice", "0")
    signed_in(Role.RECEPTIONIST)
    desk = VisitDesk(estate.ground)
    for n in range(9):
        desk.turn_away(VisitFields(f"李敏{n}", Purpose.OTHER, estate.units[FLAT]), "推销")
    work_until(estate.ground, now, date(2027, 12, 1))
    came, went, erased = at_once(estate.ground, "come", "go", "erase")
    taken = "refused Badge A07 is out with visit LF20271201-0001. Sign that one out, or choose another badge."
    assert came == ["here LF20271201-0001", taken]
    assert went == ["gone LF20271201-0001", "refused They have left already. Nothing was changed."]
    assert erased == ["erased 0", "erased 9"]
    assert all(row["erased"] for row in desk.visit_rows(range(1, 10)))
    assert wrong(estate.ground) == {}
