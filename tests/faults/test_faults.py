"""Whatever strikes while somebody works: what was acknowledged is there, the rest wholly or not at all."""

import pytest

from tests.faults.every import FAULTS
from tests.faults.fault import Fault

SEED = 20261121


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_nothing_is_lost_and_nothing_is_half_done(fault: Fault) -> None:
    if why := fault.why_not():
        pytest.skip(why)
    outcome = fault.run(fault.short, SEED)
    assert outcome.bad == []
    assert outcome.tries >= fault.short
    assert outcome.hit > 0, "no try struck mid-work"
