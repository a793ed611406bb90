"""Visitors come, wait, leave and come back in any order: the rows stay sound."""

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from frontdesk.core.refusals import Refusal
from frontdesk.reception.records import Purpose, Visit
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from tests import people
from tests.reception.soundness import wrong


class AnyCounter(RuleBasedStateMachine):
    """Visitors come, wait, leave and come back in any order; the rows stay sound, and no badge is out twice."""

    def __init__(self):
        super().__init__()
        self.ground = self.desk = None

    @initialize()
    def begin(self):
        self.folder = tempfile.TemporaryDirectory()
        self.now = people.Now()
        self.ground = people.copy(AnyCounter.template, Path(self.folder.name) / "estate", self.now)
        self.desk, self.ids = VisitDesk(self.ground), []

    def attempt(self, act, *facts, **more):
        try:
            made = act(*facts, **more)
        except Refusal:
            return
        if isinstance(made, Visit) and made.id not in self.ids:
            self.ids.append(made.id)

    @rule(badge=st.sampled_from(["", "A1", "A2"]), way=st.sampled_from(["sign_in", "let_wait"]))
    def come(self, badge, way):
        self.attempt(getattr(self.desk, way), VisitFields("李敏", Purpose.OTHER, place="服务中心", badge=badge))

    @rule(hours=st.integers(0, 5))
    def expect(self, hours):
        at = self.ground.clock.now() + timedelta(hours=hours)
        self.attempt(self.desk.expect, VisitFields("王强", Purpose.OTHER, place="服务中心"), at)

    @rule(minutes=st.sampled_from([1, 20, 300]))
    def time_goes_on(self, minutes):
        self.now.go_on(minutes=minutes)

    @precondition(lambda self: self.ids)
    @rule(
        which=st.integers(0), badge=st.sampled_from(["", "A1"]),
        act=st.sampled_from(["admit", "refuse", "cancel", "sign_out", "sign_in_again", "change"]),
    )  # fmt: skip
    def work_on(self, which, badge, act):
        visit = self.ids[which % len(self.ids)]
        fields = VisitFields("李明", Purpose.FAMILY, place="x", badge=badge)
        facts = {
            "admit": {"badge": badge},
            "refuse": {"reason": "x"},
            "cancel": {"reason": "x"},
            "change": {"fields": fields},
        }
        several = act in ("sign_out", "sign_in_again")
        self.attempt(getattr(self.desk, act), [visit] if several else visit, **facts.get(act, {}))

    @invariant()
    def all_is_sound(self):
        if self.ground is None:
            return
        assert wrong(self.ground) == {}
        here = self.desk.on_site()
        out = [row["badge"] for row in here if row["badge"]]
        assert len(out) == len(set(out))
        assert self.desk.due()[1] == sum(row["overstayed"] for row in here)
        assert {row["id"] for row in self.desk.visits(state="overstayed")} == {
            row["id"] for row in here if row["overstayed"]
        }

    def teardown(self):
        if self.ground is not None:
            self.ground.close()
            self.folder.cleanup()


def test_whatever_the_counter_does_the_rows_stay_sound(empty_estate):
    AnyCounter.template = empty_estate
    run_state_machine_as_test(AnyCounter, settings=settings(max_examples=12, stateful_step_count=15, deadline=None))
