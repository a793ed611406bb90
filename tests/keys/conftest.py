"""Keys that are lent in a moment, for tests that are about something else."""

import pytest

from frontdesk.keys.cabinet import Cabinet
from frontdesk.keys.lending import Borrower, LendingDesk
from frontdesk.keys.records import BorrowerKind


@pytest.fixture
def lend(estate):
    """Lend copies by their codes to somebody of the staff; gives back the loan."""

    def lent(*codes, **more):
        copies = [Cabinet(estate.ground).copy_named(code) for code in codes]
        staff = Borrower(BorrowerKind.STAFF, "赵工", "13700003344", staff_card="0032")
        return LendingDesk(estate.ground).lend(copies, staff, "检修", **more)

    return lent
