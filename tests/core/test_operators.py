"""Who may sign in, what each role may do, and what a second counter changes."""

from collections.abc import Callable

import pytest

from frontdesk.core import operators as operators_module
from frontdesk.core.audit import Audit
from frontdesk.core.ground import Ground
from frontdesk.core.operators import RIGHTS, Authority, Operators, Right, Role, SignedIn
from frontdesk.core.refusals import Refusal
from tests.people import OPERATORS, PASSWORD, Now

WRONG = "not the password"
CASHIER = OPERATORS[Role.CASHIER]

MAY: dict[Role, str] = {
    Role.RECEPTIONIST: "see keep_residents read_meters dun receive lend_keys keep_log handle_tickets handle_permits",
    Role.CASHIER: (
        "see keep_residents read_meters dun receive lend_keys keep_log handle_tickets handle_permits take_payment"
        " export"
    ),
    Role.SUPERVISOR: (
        "see keep_residents read_meters dun receive lend_keys keep_log handle_tickets handle_permits take_payment"
        " export transfer_title reveal_identity void_receipt bill back_up approve report keep_knowledge keep_keys"
        " review_log keep_roster keep_tickets review_permits read_audit"
    ),
    Role.MANAGER: " ".join(Right),
    Role.ADMINISTRATOR: "see keep_operators set_rules back_up restore read_audit",
}


@pytest.fixture
def operators(ground: Ground) -> Operators:
    ground.signed_in = None
    return Operators(ground)


def refused(what: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as said:
        what()
    return said.value


def acts(ground: Ground) -> list[str]:
    with ground.database.reading() as session:
        return [row.act for row in session.query(Audit).order_by(Audit.id)]


@pytest.mark.parametrize("role", Role)
def test_each_role_may_do_what_the_table_says_and_no_more(
    ground: Ground, signed_in: Callable[[Role], SignedIn], role: Role
) -> None:
    signed_in(role)
    for right in Right:
        if right in MAY[role].split():
            assert ground.require(right).role == role
        else:
            assert refused(lambda right=right: ground.require(right)).facts["name"] == OPERATORS[role]
    assert set(RIGHTS) == set(Role)


def test_nobody_signed_in_may_do_nothing(ground: Ground) -> None:
    ground.signed_in = None
    for right in Right:
        refused(lambda right=right: ground.require(right))
    with pytest.raises(Refusal), ground.act("looked", Right.SEE):
        raise AssertionError


@pytest.mark.parametrize("typed", [CASHIER, f" {CASHIER} "])
def test_the_right_password_signs_in(operators: Operators, ground: Ground, typed: str) -> None:
    assert operators.sign_in(typed, PASSWORD) == ground.who()
    assert ground.who().role == Role.CASHIER
    assert acts(ground)[-1] == "signed_in"
    operators.sign_out()
    assert ground.signed_in is None
    assert acts(ground)[-1] == "signed_out"
    operators.sign_out()


def test_case_and_width_of_a_name_do_not_matter(
    operators: Operators, ground: Ground, signed_in: Callable[[Role], SignedIn]
) -> None:
    signed_in(Role.MANAGER)
    operators.add("Lily Wang", Role.CASHIER, PASSWORD)
    for typed in ("lily wang", "LILY WANG", "Ｌｉｌｙ Wang"):
        assert operators.sign_in(typed, PASSWORD).name == "Lily Wang"
    signed_in(Role.MANAGER)
    assert refused(lambda: operators.add("LILY WANG", Role.CASHIER, PASSWORD)).field == "name"


def test_an_unknown_name_and_a_wrong_password_are_refused_alike(operators: Operators, ground: Ground) -> None:
    unknown = refused(lambda: operators.sign_in("无名氏", PASSWORD))
    wrong = refused(lambda: operators.sign_in(CASHIER, WRONG))
    assert (unknown.sentence, unknown.field) == (wrong.sentence, wrong.field)
    assert ground.signed_in is None
    assert acts(ground)[-1] == "wrong_password"


def test_five_wrong_passwords_lock_an_operator_out_for_ten_minutes(operators: Operators, now: Now) -> None:
    for _ in range(5):
        assert "not right" in refused(lambda: operators.sign_in(CASHIER, WRONG)).sentence
    locked = refused(lambda: operators.sign_in(CASHIER, PASSWORD))
    assert locked.facts == {"minutes": 10}
    now.go_on(minutes=9, seconds=30)
    assert refused(lambda: operators.sign_in(CASHIER, PASSWORD)).facts == {"minutes": 1}
    now.go_on(seconds=30)
    assert operators.sign_in(CASHIER, PASSWORD).name == CASHIER


def test_the_right_password_forgets_the_wrong_ones_and_others_are_not_locked(operators: Operators) -> None:
    for _ in range(2):
        for _ in range(4):
            refused(lambda: operators.sign_in(CASHIER, WRONG))
        operators.sign_in(CASHIER, PASSWORD)
    for _ in range(5):
        refused(lambda: operators.sign_in(CASHIER, WRONG))
    assert operators.sign_in(OPERATORS[Role.SUPERVISOR], PASSWORD)


def test_a_new_password_ends_a_lock(operators: Operators, signed_in: Callable[[Role], SignedIn]) -> None:
    cashier = signed_in(Role.CASHIER)
    for _ in range(5):
        refused(lambda: operators.sign_in(CASHIER, WRONG))
    signed_in(Role.MANAGER)
    operators.set_password(cashier.id, "another horse")
    assert operators.sign_in(CASHIER, "another horse").id == cashier.id
    assert refused(lambda: operators.sign_in(CASHIER, PASSWORD))


def test_ones_own_password_is_set_with_the_old_one(operators: Operators, signed_in: Callable[[Role], SignedIn]) -> None:
    cashier = signed_in(Role.CASHIER)
    refused(lambda: operators.set_password(cashier.id, "another horse"))
    refused(lambda: operators.set_password(cashier.id, "another horse", old=WRONG))
    assert refused(lambda: operators.set_password(cashier.id, "short", old=PASSWORD)).facts == {"count": 8}
    operators.set_password(cashier.id, "another horse", old=PASSWORD)
    assert operators.sign_in(CASHIER, "another horse")


def test_anothers_password_is_set_by_right_alone(operators: Operators, signed_in: Callable[[Role], SignedIn]) -> None:
    manager = signed_in(Role.MANAGER)
    signed_in(Role.CASHIER)
    refused(lambda: operators.set_password(manager.id, "another horse", old=PASSWORD))


def test_who_was_let_go_cannot_sign_in_and_is_offered_no_more(
    operators: Operators, signed_in: Callable[[Role], SignedIn]
) -> None:
    cashier = signed_in(Role.CASHIER)
    signed_in(Role.MANAGER)
    operators.change(cashier.id, Role.CASHIER, active=False)
    assert CASHIER not in operators.names()
    assert operators.all()[-1].name == CASHIER
    refused(lambda: operators.sign_in(CASHIER, PASSWORD))
    operators.change(cashier.id, Role.CASHIER, active=True)
    assert operators.sign_in(CASHIER, PASSWORD)


@pytest.mark.parametrize(("role", "active"), [(Role.RECEPTIONIST, True), (Role.CASHIER, False)])
def test_a_change_at_another_counter_refuses_the_next_act(
    ground: Ground, signed_in: Callable[[Role], SignedIn], role: Role, active: bool
) -> None:
    cashier = signed_in(Role.CASHIER)
    other = Ground(ground.folder, ground.clock)
    other.signed_in = signed_in(Role.MANAGER)
    Operators(other).change(cashier.id, role, active=active)
    other.close()
    signed_in(Role.CASHIER)
    with pytest.raises(Refusal, match=r"Sign in again|登录"), ground.act("looked", Right.SEE):
        raise AssertionError


def test_the_last_manager_stays(operators: Operators, signed_in: Callable[[Role], SignedIn]) -> None:
    manager = signed_in(Role.MANAGER)
    for role, active in ((Role.MANAGER, False), (Role.CASHIER, True)):
        assert (
            refused(lambda role=role, active=active: operators.change(manager.id, role, active=active)).field == "role"
        )
    second = operators.add("秦岚", Role.MANAGER, PASSWORD)
    operators.change(second, Role.MANAGER, active=False)
    assert refused(lambda: operators.change(manager.id, Role.MANAGER, active=False))


@pytest.mark.parametrize("name", ["", "  ", "名" * 41])
def test_an_operator_has_a_name(operators: Operators, signed_in: Callable[[Role], SignedIn], name: str) -> None:
    signed_in(Role.MANAGER)
    assert refused(lambda: operators.add(name, Role.CASHIER, PASSWORD)).field == "name"


def test_a_supervisor_vouches_with_their_own_password(operators: Operators, ground: Ground) -> None:
    operators.sign_in(CASHIER, PASSWORD)
    supervisor = OPERATORS[Role.SUPERVISOR]
    given = operators.authority(supervisor, PASSWORD, Right.VOID_RECEIPT)
    assert (given.name, given.right) == (supervisor, Right.VOID_RECEIPT)
    assert isinstance(given, Authority)
    assert ground.who().name == CASHIER
    assert acts(ground)[-1] == "vouched"
    refused(lambda: operators.authority(supervisor, WRONG, Right.VOID_RECEIPT))
    receptionist = OPERATORS[Role.RECEPTIONIST]
    assert refused(lambda: operators.authority(receptionist, PASSWORD, Right.VOID_RECEIPT)).field == "authority"


def test_no_password_is_kept_in_clear(operators: Operators) -> None:
    assert all(operator.password.startswith("$argon2id$") for operator in operators.all())


def test_tries_begun_before_the_lock_are_no_way_around_it(
    operators: Operators, ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(stored: str, password: str) -> bool:
        monkeypatch.undo()
        for _ in range(5):
            with pytest.raises(Refusal):
                operators.sign_in(CASHIER, "wrong password")
        return True

    monkeypatch.setattr(operators_module, "verified", meanwhile)
    assert "Too many wrong passwords" in str(refused(lambda: operators.sign_in(CASHIER, PASSWORD)))


def test_who_looks_after_the_operators_makes_no_manager_and_does_not_climb(
    ground: Ground, signed_in: Callable[[Role], SignedIn]
) -> None:
    """Else the administrator, who has nothing to do with the money, would be cashier at the next sign-in."""
    manager, operators = ground.who(), Operators(ground)
    administrator = signed_in(Role.ADMINISTRATOR)
    for climbing in (
        lambda: operators.add("秦岚", Role.MANAGER, PASSWORD),
        lambda: operators.change(administrator.id, Role.CASHIER, active=True),
        lambda: operators.change(administrator.id, Role.MANAGER, active=True),
        lambda: operators.change(manager.id, Role.CASHIER, active=True),
    ):
        assert refused(climbing).field == "role"
    added = operators.add("秦岚", Role.CASHIER, PASSWORD)
    operators.change(added, Role.RECEPTIONIST, active=False)
