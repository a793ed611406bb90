"""Whatever operators do with their shifts, in any order and at any counter, the books of the duty desk hold."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import NoResultFound

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.duty.blocks import Checked
from frontdesk.duty.checked import DUTY_CHECKS
from frontdesk.duty.handovers import HandoverDesk
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.records import Block
from frontdesk.duty.reviews import ReviewDesk
from frontdesk.duty.shifts import ShiftDesk
from tests import people
from tests.duty.counter import set_up, word_of
from tests.people import Now

Act = Callable[[Ground, Now, int], object]

ROLES = (Role.RECEPTIONIST, Role.CASHIER, Role.SUPERVISOR)


@pytest.fixture(scope="module")
def with_patterns(empty_estate: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("estate") / "patterns"
    ground = people.copy(empty_estate, folder, Now())
    set_up(ground)
    ground.close()
    return folder


def _over(ground: Ground, now: Now, n: int) -> object:
    before = ShiftDesk(ground).before()
    return ShiftDesk(ground).open_shift(over=before.id if before else None, reason="无人接班")


def _write(ground: Ground, now: Now, n: int) -> object:
    deadline = now.now + timedelta(hours=2) if n % 2 else None
    return LogDesk(ground).write(NewEntry("event", f"第 {n} 条", deadline=deadline))


ACTS: dict[str, Act] = {
    "open": lambda ground, now, n: ShiftDesk(ground).open_shift(),
    "open over": _over,
    "write": _write,
    "done": lambda ground, now, n: LogDesk(ground).done(1 + n % 4, "已办"),
    "hand over": lambda ground, now, n: HandoverDesk(ground).submit(Checked(keys=n % 2, keys_words="少一把")),
    "answer": lambda ground, now, n: HandoverDesk(ground).answer(
        1 + n % 4, word_of(ground, ROLES[n % 3]), {Block.KEYS: "少一把"} if n % 2 else {}
    ),
    "review": lambda ground, now, n: ReviewDesk(ground).review(1 + n % 4, "已阅"),
    "time": lambda ground, now, n: now.go_on(hours=n),
    "clock back": lambda ground, now, n: now.go_on(minutes=-n),
}
STEPS = st.tuples(
    st.sampled_from(sorted(ACTS)), st.sampled_from(ROLES), st.sampled_from(("", "2 号")), st.integers(0, 9)
)


@settings(max_examples=6)
@given(st.lists(STEPS, min_size=6, max_size=24))
def test_any_acts_in_any_order(with_patterns: Path, tmp_path_factory: pytest.TempPathFactory, steps: list[Any]) -> None:
    now = Now()
    ground = people.copy(with_patterns, tmp_path_factory.getbasetemp() / uuid4().hex, now)
    try:
        for name, role, counter, n in steps:
            people.sign_in(ground, role)
            ground.counter = counter
            # A refusal is an answer; what was never there is not asked for at the counter.
            with suppress(Refusal, NoResultFound):
                ACTS[name](ground, now, n)
        with ground.database.reading() as session:
            assert [name for name, _, ask in DUTY_CHECKS if ask(session)] == []
    finally:
        ground.close()
