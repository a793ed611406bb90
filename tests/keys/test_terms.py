"""What the books and the rules do not allow when keys are lent and taken back, told beside its field."""

from collections.abc import Callable
from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Operators, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.retention import erase_due
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.custody import CustodyDesk, Left
from frontdesk.keys.lending import Back, Borrower, LendingDesk
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.records import BorrowerKind, KeyKind, KeyLoan, LossAnswer
from frontdesk.keys.retention import KINDS
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.records import OccupancyRole
from tests import people
from tests.people import FLAT, OPERATORS, PASSWORD, Estate, Now

FIRM = Borrower(BorrowerKind.CONTRACTOR, "马强", "13600002222", "鼎新机电")
STAFF = Borrower(BorrowerKind.STAFF, "刘工", "13700001111")


@pytest.fixture
def desk(estate: Estate) -> LendingDesk:
    cabinet = Cabinet(estate.ground)
    cabinet.add(NewKey("P-031", KeyKind.PLANT, "水泵房"))
    cabinet.add(NewKey("G-1", KeyKind.PUBLIC, "西门"))
    return LendingDesk(estate.ground)


@pytest.fixture
def copy(estate: Estate) -> Callable[[str], int]:
    def named(code: str) -> int:
        found = Cabinet(estate.ground).copy_named(code)
        assert found is not None
        return found

    return named


def refused(act: Callable[..., object], *args: object, **more: object) -> tuple[str, str]:
    """Beside which field which sentence stands."""
    with pytest.raises(Refusal) as told:
        act(*args, **more)
    return told.value.field, str(told.value)


@pytest.mark.parametrize("approval", [True, False])
@pytest.mark.parametrize("escort", [True, False])
def test_what_is_asked_is_what_is_refused_without(
    desk: LendingDesk, copy: Callable[[str], int], approval: bool, escort: bool
) -> None:
    ground, key = desk._ground, copy("P-031")
    for rule, wanted in (("key.outsider_approval", approval), ("key.outsider_escort", escort)):
        EstateDesk(ground).set_rule(rule, "yes" if wanted else "no")
    word = Operators(ground).authority(OPERATORS[Role.SUPERVISOR], PASSWORD, Right.APPROVE)
    for role, kind in product((Role.RECEPTIONIST, Role.SUPERVISOR), BorrowerKind):
        people.sign_in(ground, role)
        outsider = kind in (BorrowerKind.CONTRACTOR, BorrowerKind.AGENT)
        asked = desk.asked([key], kind)
        assert (asked.approval, asked.escort, asked.consent) == (outsider and approval, outsider and escort, None)
        told: dict[str, Any] = {}
        borrower = Borrower(kind, "马强", "13600002222")
        if asked.approval and role == Role.RECEPTIONIST:
            assert refused(desk.lend, [key], borrower, "检修")[0] == "authority"
            told["authority"] = word
        if asked.escort:
            assert refused(desk.lend, [key], borrower, "检修", **told)[0] == "escort"
            told["escort"] = "保安 老赵"
        assert (desk.lend([key], borrower, "检修", **told).approved_by is not None) == asked.approval
        desk.take_back([Back(key)])


def test_nobody_approves_of_what_they_may_not(desk: LendingDesk, copy: Callable[[str], int]) -> None:
    people.sign_in(desk._ground, Role.RECEPTIONIST)
    field, sentence = refused(Operators(desk._ground).authority, OPERATORS[Role.RECEPTIONIST], PASSWORD, Right.APPROVE)
    assert (field, sentence) == ("authority", "许诺 may not authorise this. Ask: Supervisor, Manager.")


def test_nobody_is_their_own_escort(desk: LendingDesk, copy: Callable[[str], int]) -> None:
    told = refused(desk.lend, [copy("P-031")], FIRM, "检修", escort=" 马 强 ")
    assert told == ("escort", "Nobody is their own escort. Type who goes along.")


def test_a_key_comes_back_only_after_it_went_out(desk: LendingDesk, copy: Callable[[str], int], now: Now) -> None:
    desk.lend([copy("P-031")], STAFF, "检修")
    now.go_on(hours=1)
    told = refused(desk.take_back, [Back(copy("P-031"))], at=now.now - timedelta(hours=2))
    assert told == ("at", "JY20261121-0001 went out only after that. Type a later time.")


def test_with_the_clock_set_back_a_key_still_comes_back(
    desk: LendingDesk, copy: Callable[[str], int], now: Now
) -> None:
    loan = desk.lend([copy("P-031")], STAFF, "检修")
    now.go_on(hours=-1)
    (back,) = desk.take_back([Back(copy("P-031"))])
    assert back.back_at == loan.at


def test_what_was_written_on_paper_is_typed_within_a_month(
    desk: LendingDesk, copy: Callable[[str], int], now: Now
) -> None:
    told = refused(desk.lend, [copy("P-031")], STAFF, "检修", at=now.now - timedelta(days=366))
    assert told == ("at", "That is more than a month ago. Type when it happened.")


def test_a_loan_entered_by_mistake_stands_in_nobodys_way(
    desk: LendingDesk, copy: Callable[[str], int], now: Now
) -> None:
    wrong = desk.lend([copy("P-031")], STAFF, "检修")
    now.go_on(minutes=2)
    desk.undo(wrong.id)
    right = desk.lend([copy("P-031")], FIRM, "检修", escort="保安 老赵", at=now.now - timedelta(minutes=3))
    assert right.number == "JY20261121-0002"


def test_a_household_that_has_left_consents_to_nothing_any_more(
    desk: LendingDesk, copy: Callable[[str], int], estate: Estate, now: Now
) -> None:
    unit = estate.units[FLAT]
    CustodyDesk(estate.ground).take(Left(unit, "C-1", "陈志远", "放水", lend_to="本户家政"))
    assert desk.asked([copy("C-1")], BorrowerKind.STAFF).consent == "本户家政"
    now.go_on(days=10)
    residents = ResidentDesk(estate.ground)
    residents.add_resident(unit, OccupancyRole.FAMILY, people.ZHANG)
    assert desk.asked([copy("C-1")], BorrowerKind.STAFF).consent == "本户家政"
    residents.transfer_title(unit, [people.SHAN], estate.ground.clock.today(), "sale")
    assert desk.asked([copy("C-1")], BorrowerKind.STAFF).consent == ""
    assert refused(desk.lend, [copy("C-1")], STAFF, "放水")[0] == "consent"


def test_who_lost_a_key_is_known_until_its_loss_is_dealt_with(
    desk: LendingDesk, copy: Callable[[str], int], now: Now
) -> None:
    loan = desk.lend([copy("P-031")], STAFF, "检修")
    losses = LossDesk(desk._ground)
    loss = losses.report(copy("P-031"), "刘工", "掉进集水井")
    now.go_on(days=800)
    assert sum(erase_due(desk._ground, KINDS).values()) == 0
    losses.answer(loss.id, LossAnswer.COPIED, copies=1)
    assert sum(erase_due(desk._ground, KINDS).values()) == 1
    with desk._ground.database.reading() as session:
        assert session.get_one(KeyLoan, loan.id).borrower == ""
