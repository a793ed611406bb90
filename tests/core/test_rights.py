"""The table of rights: what the estate gives and takes, what nobody can, and what another counter sees of it."""

import json
from collections.abc import Callable

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from frontdesk.core.audit import Audit
from frontdesk.core.ground import Ground
from frontdesk.core.noted import rights_are_as_noted
from frontdesk.core.operators import Operators, Right, Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.core.rights import RightsDesk
from frontdesk.core.roles import FIXED, NEVER, RIGHTS
from tests.people import OPERATORS, PASSWORD, Now

SignIn = Callable[[Role], SignedIn]
WRONG = "not the password"
CASHIER, SUPERVISOR = OPERATORS[Role.CASHIER], OPERATORS[Role.SUPERVISOR]


def refused(what: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as said:
        what()
    return str(said.value)


def last_row(ground: Ground) -> Audit:
    with ground.database.reading() as session:
        return session.query(Audit).order_by(Audit.id.desc()).first()  # type: ignore[return-value]


@pytest.fixture
def desk(ground: Ground) -> RightsDesk:
    return RightsDesk(ground)


def test_what_was_delivered_holds_until_the_estate_says_otherwise(desk: RightsDesk) -> None:
    assert desk.table() == RIGHTS
    desk.give(Role.CASHIER, Right.VOID_RECEIPT)
    desk.take(Role.CASHIER, Right.EXPORT)
    assert desk.table()[Role.CASHIER] == RIGHTS[Role.CASHIER] - {Right.EXPORT} | {Right.VOID_RECEIPT}
    assert desk.table()[Role.SUPERVISOR] == RIGHTS[Role.SUPERVISOR]
    desk.take(Role.CASHIER, Right.VOID_RECEIPT)
    desk.give(Role.CASHIER, Right.EXPORT)
    assert desk.table() == RIGHTS


def test_what_is_so_already_is_not_said_again(desk: RightsDesk) -> None:
    desk.give(Role.CASHIER, Right.TAKE_PAYMENT)
    desk.take(Role.CASHIER, Right.BILL)
    assert desk.history() == []


def test_the_table_goes_back_to_what_was_delivered(desk: RightsDesk) -> None:
    desk.give(Role.RECEPTIONIST, Right.EXPORT)
    desk.take(Role.SUPERVISOR, Right.BILL)
    assert desk.deliver() == 2
    assert desk.table() == RIGHTS
    assert desk.deliver() == 0
    assert len(desk.history()) == 4


def test_who_changed_what_and_when_is_kept(desk: RightsDesk, ground: Ground, now: Now) -> None:
    desk.give(Role.CASHIER, Right.VOID_RECEIPT)
    noted = last_row(ground)
    assert (noted.act, noted.kind) == ("right_given", "role_right")
    assert {"role": "cashier", "right": "void_receipt", "granted": True}.items() <= json.loads(noted.facts).items()
    now.go_on(minutes=5)
    desk.take(Role.CASHIER, Right.VOID_RECEIPT)
    desk.take(Role.CASHIER, Right.EXPORT)
    told = [(f"{each.at:%H:%M}", each.who, each.role, each.granted) for each in desk.history(Right.VOID_RECEIPT)]
    manager = OPERATORS[Role.MANAGER]
    assert told == [("09:10", manager, Role.CASHIER, False), ("09:05", manager, Role.CASHIER, True)]


def test_nobody_is_locked_out_and_the_administrator_has_nothing_to_do_with_the_cash(desk: RightsDesk) -> None:
    for role, rights in FIXED.items():
        for right in rights:
            assert desk.why_fixed(role, right)
            refused(lambda role=role, right=right: desk.take(role, right))
    for right in NEVER[Role.ADMINISTRATOR]:
        assert desk.why_fixed(Role.ADMINISTRATOR, right)
        refused(lambda right=right: desk.give(Role.ADMINISTRATOR, right))
    assert desk.table() == RIGHTS
    assert {Right.SEE, Right.KEEP_OPERATORS, Right.KEEP_RIGHTS} == FIXED[Role.MANAGER]


def test_nobody_gives_a_right_that_they_lack_but_what_was_delivered_can_be_given_back(
    desk: RightsDesk, signed_in: SignIn
) -> None:
    desk.give(Role.SUPERVISOR, Right.KEEP_RIGHTS)
    desk.take(Role.MANAGER, Right.APPROVE_PERMITS)
    signed_in(Role.SUPERVISOR)
    assert "don't have yourself" in refused(lambda: desk.give(Role.CASHIER, Right.SET_TARIFFS))
    assert "don't have yourself" in refused(lambda: desk.give(Role.SUPERVISOR, Right.APPROVE_PERMITS))
    desk.give(Role.CASHIER, Right.VOID_RECEIPT)
    desk.give(Role.MANAGER, Right.APPROVE_PERMITS)
    assert desk.table()[Role.MANAGER] == frozenset(Right)


def test_only_who_keeps_the_rights_changes_them(desk: RightsDesk, signed_in: SignIn) -> None:
    for role in set(Role) - {Role.MANAGER}:
        signed_in(role)
        for act in (desk.give, desk.take):
            assert "may not do this" in refused(lambda act=act: act(Role.CASHIER, Right.BILL))
        assert "may not do this" in refused(desk.deliver)


def test_another_counter_goes_by_the_table_at_once(desk: RightsDesk, ground: Ground, signed_in: SignIn) -> None:
    other = Ground(ground.folder, ground.clock)
    Operators(other).sign_in(CASHIER, PASSWORD)
    with pytest.raises(Refusal), other.act("looked", Right.BILL):
        raise AssertionError
    desk.give(Role.CASHIER, Right.BILL)
    with other.act("looked", Right.BILL) as act:
        assert act.operator.may(Right.BILL)
    assert not other.who().may(Right.BILL), "what is shown follows when it is looked at again"
    assert other.look_again()
    assert other.who().may(Right.BILL)
    desk.take(Role.CASHIER, Right.BILL)
    desk.take(Role.CASHIER, Right.EXPORT)
    for right in (Right.BILL, Right.EXPORT):
        assert "may not do this" in refused(lambda right=right: other.require(right))
        with pytest.raises(Refusal), other.act("looked", right):
            raise AssertionError
    Operators(ground).change(other.who().id, Role.RECEPTIONIST, active=True)
    assert not other.look_again()
    assert "Sign in again" in refused(other.standing)
    other.close()


def test_a_right_that_was_taken_by_hand_from_who_always_has_it_stays(desk: RightsDesk, ground: Ground) -> None:
    with ground.database.writing() as session:
        for role, right, granted in (("manager", "keep_rights", 0), ("administrator", "take_payment", 1)):
            session.execute(
                text(
                    'INSERT INTO role_right (role, "right", granted, at, operator_id)'
                    " VALUES (:role, :right, :granted, '2026-11-21 01:05:00', 1)"
                ),
                {"role": role, "right": right, "granted": granted},
            )
    assert desk.table() == RIGHTS
    with ground.database.reading() as session:
        assert rights_are_as_noted(session) == "role_right 1 is not as noted"


def test_the_table_is_written_on_and_never_over(desk: RightsDesk, ground: Ground) -> None:
    desk.give(Role.CASHIER, Right.VOID_RECEIPT)
    with ground.database.reading() as session:
        assert rights_are_as_noted(session) is None
    for statement in ("UPDATE role_right SET granted = 0", "DELETE FROM role_right"):
        with pytest.raises(DBAPIError), ground.database.writing() as session:
            session.execute(text(statement))


# The word over the shoulder


def test_the_word_of_another_is_one_row_with_both_names(ground: Ground) -> None:
    asking = Operators(ground).sign_in(CASHIER, PASSWORD)
    word = Operators(ground).authority(SUPERVISOR, PASSWORD, Right.VOID_RECEIPT)
    noted = last_row(ground)
    assert (noted.act, noted.operator_id, noted.kind, noted.record) == ("vouched", word.id, "operator", asking.id)
    assert json.loads(noted.facts) == {"right": "void_receipt"}


def test_the_word_of_who_lacks_the_right_is_refused_and_noted_also_ones_own(ground: Ground) -> None:
    operators = Operators(ground)
    operators.sign_in(CASHIER, PASSWORD)
    for name in (OPERATORS[Role.RECEPTIONIST], CASHIER):
        said = refused(lambda name=name: operators.authority(name, PASSWORD, Right.VOID_RECEIPT))
        assert said == f"{name} may not authorise this. Ask: Supervisor, Manager."
        assert last_row(ground).act == "vouching_refused"


def test_the_word_of_who_was_let_go_or_is_locked_out_counts_no_more(
    ground: Ground, now: Now, signed_in: SignIn
) -> None:
    operators, supervisor = Operators(ground), signed_in(Role.SUPERVISOR)
    signed_in(Role.MANAGER)
    operators.change(supervisor.id, Role.SUPERVISOR, active=False)
    signed_in(Role.CASHIER)
    assert "not right" in refused(lambda: operators.authority(SUPERVISOR, PASSWORD, Right.VOID_RECEIPT))
    signed_in(Role.MANAGER)
    operators.change(supervisor.id, Role.SUPERVISOR, active=True)
    signed_in(Role.CASHIER)
    for _ in range(5):
        assert "not right" in refused(lambda: operators.authority(SUPERVISOR, WRONG, Right.VOID_RECEIPT))
    assert "Too many" in refused(lambda: operators.authority(SUPERVISOR, PASSWORD, Right.VOID_RECEIPT))
    now.go_on(minutes=10)
    assert operators.authority(SUPERVISOR, PASSWORD, Right.VOID_RECEIPT).id == supervisor.id


def test_a_word_goes_by_the_table_as_it_is(desk: RightsDesk, ground: Ground, signed_in: SignIn) -> None:
    desk.take(Role.SUPERVISOR, Right.VOID_RECEIPT)
    signed_in(Role.CASHIER)
    said = refused(lambda: Operators(ground).authority(SUPERVISOR, PASSWORD, Right.VOID_RECEIPT))
    assert said == f"{SUPERVISOR} may not authorise this. Ask: Manager."


def test_a_lock_outlives_the_program(ground: Ground, now: Now) -> None:
    for _ in range(5):
        again = Ground(ground.folder, ground.clock)
        refused(lambda again=again: Operators(again).sign_in(CASHIER, WRONG))
        again.close()
    again = Ground(ground.folder, ground.clock)
    assert "Too many" in refused(lambda: Operators(again).sign_in(CASHIER, PASSWORD))
    again.close()
