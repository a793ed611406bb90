"""The faults find what they are there to find: each mistake, planted in the product, is noticed."""

import pytest

from tests.faults.every import DEFECTS, FAULTS
from tests.faults.fault import Defect

SEED = 20261121


@pytest.mark.parametrize("defect", DEFECTS, ids=[defect.name for defect in DEFECTS])
def test_a_planted_defect_is_found(defect: Defect) -> None:
    fault = FAULTS[defect.caught_by]
    if why := fault.why_not():
        pytest.skip(why)
    with defect.plant():
        assert fault.run(defect.tries, SEED).bad
