"""Who is signed in, in which role, and what they may do."""

import secrets
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, bindparam, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.audit import digest
from frontdesk.core.clock import in_zone
from frontdesk.core.database import Moment, Record
from frontdesk.core.refusals import Refusal
from frontdesk.core.roles import FIXED, NEVER, ROLES
from frontdesk.core.roles import RIGHTS as RIGHTS
from frontdesk.core.roles import Right as Right
from frontdesk.core.roles import Role as Role
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark, say

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground


SHORTEST_PASSWORD = 8


class Operator(Record):
    """Somebody who may sign in; never deleted, only made inactive, since their acts stay."""

    __tablename__ = "operator"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    sign_in_name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    password: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)
    failures: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None] = mapped_column(Moment)
    since: Mapped[datetime] = mapped_column(Moment)
    __table_args__ = (
        CheckConstraint("role IN ('receptionist', 'cashier', 'supervisor', 'manager', 'administrator')", name="role"),
        CheckConstraint("name <> ''", name="name"),
    )


class RoleRight(Record):
    """A right that was given to a role or taken from it; of each the latest row is in force, else RIGHTS."""

    __tablename__ = "role_right"
    id: Mapped[int] = mapped_column(primary_key=True)
    role: Mapped[str]
    right: Mapped[str]
    granted: Mapped[bool]
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("role IN ('receptionist', 'cashier', 'supervisor', 'manager', 'administrator')", name="role"),
        CheckConstraint("\"right\" <> ''", name="right"),
        Index("ix_role_right_role", "role", "right"),
    )


@dataclass(frozen=True)
class SignedIn:
    """The operator at this counter, with what the role may do as the table of the estate stood when it was read."""

    id: int
    name: str
    role: Role
    rights: frozenset[Right]

    def may(self, right: Right) -> bool:
        """Whether the role carries the right."""
        return right in self.rights


@dataclass(frozen=True)
class Authority:
    """A second operator who has just vouched for one act with their own password."""

    id: int
    name: str
    right: Right


_SAID = Prepared(
    select(RoleRight.right, RoleRight.granted).where(RoleRight.role == bindparam("role")).order_by(RoleRight.id)
)
_STANDING = Prepared(
    select(Operator.id, RoleRight.right, RoleRight.granted)
    .outerjoin(RoleRight, RoleRight.role == Operator.role)
    .where(Operator.id == bindparam("operator"), Operator.role == bindparam("role"), Operator.active)
    .order_by(RoleRight.id)
)
_RIGHT_OF_NAME = {right.value: right for right in Right}


def rights_of(session: Session, role: Role) -> frozenset[Right]:
    """What a role may do now: the last word of the estate's table on each right, else RIGHTS; FIXED and NEVER stand."""
    return _in_force(role, _SAID.all(session, role=role.value))


def standing(session: Session, operator: SignedIn) -> SignedIn | None:
    """An operator with what the role may do now; None of one who was let go or given another role.

    In one statement: every act asks.
    """
    found = _STANDING.all(session, operator=operator.id, role=operator.role.value)
    if not found:
        return None
    rights = _in_force(operator.role, [row for row in found if row.right is not None])
    return operator if rights == operator.rights else replace(operator, rights=rights)


def _in_force(role: Role, rows: list[Any]) -> frozenset[Right]:
    said = {row.right: row.granted for row in rows}
    if not said:
        return RIGHTS[role]
    rights = RIGHTS[role].union(_RIGHT_OF_NAME[right] for right, granted in said.items() if granted)
    taken = {right for right, granted in said.items() if not granted}
    return (rights - taken - NEVER[role]) | FIXED[role]


def at_the_counter(session: Session, operator: Operator) -> SignedIn:
    """An operator with what the role may do now."""
    role = Role(operator.role)
    return SignedIn(operator.id, operator.name, role, rights_of(session, role))


def roles_with(session: Session, right: Right) -> list[Role]:
    """The roles that have a right now, as they stand in Role."""
    return [role for role in Role if right in rights_of(session, role)]


def who_may(session: Session, right: Right) -> str:
    """The roles that have a right now, as they are said to somebody who lacks it."""
    return say(", ").join(say(ROLES[role]) for role in roles_with(session, right))


def sign_in_form(name: str) -> str:
    """The form of a name by which operators are told apart: width, case and outer spaces don't matter."""
    return unicodedata.normalize("NFKC", plain(name)).casefold().strip()


class Operators:
    """Signing in and out, and looking after the operators."""

    def __init__(self, ground: "Ground") -> None:
        self._ground = ground

    def names(self) -> list[str]:
        """Who may sign in, in the order of their names."""
        with self._ground.database.reading() as session:
            return list(session.scalars(select(Operator.name).where(Operator.active).order_by(Operator.name)))

    def all(self) -> list[Operator]:
        """Every operator, active ones first."""
        with self._ground.database.reading() as session:
            return list(session.scalars(select(Operator).order_by(Operator.active.desc(), Operator.name)))

    def sign_in(self, name: str, password: str) -> SignedIn:
        """Sign in at this counter. Refuses a wrong name or password alike, and waits out a lock."""
        found = self._recognise(name, password, "signed_in")
        self._ground.signed_in = found
        return found

    def sign_out(self) -> None:
        """Leave the counter; who left is noted. They are out all the same when a refusal tells that it could not be."""
        leaving, self._ground.signed_in = self._ground.signed_in, None
        if leaving is not None:
            with self._ground.noting() as (_, chain):
                chain.add(self._ground.clock.now(), leaving.id, "signed_out", "operator", leaving.id, {})

    def authority(self, name: str, password: str, right: Right) -> Authority:
        """An operator vouches with their own password for one act of whoever is signed in; one row notes both.

        Refuses whoever lacks the right, which is noted too.
        """
        voucher = self._recognise(name, password, "vouched", right)
        return Authority(voucher.id, voucher.name, right)

    def who_may(self, right: Right) -> str:
        """The roles that may do what asks for a right, as they are told to somebody who may not."""
        with self._ground.database.reading() as session:
            return who_may(session, right)

    def add(self, name: str, role: Role, password: str) -> int:
        """Add an operator; gives back the id. Refuses a manager made by who does not keep the rights."""
        with self._ground.act("operator_added", Right.KEEP_OPERATORS) as act:
            _refuse_climbing(act.operator, None, role)
            operator = found_operator(act.session, name, role, password, act.at)
            act.note("operator", operator.id, role=role.value, digest=operator_digest(operator))
            return operator.id

    def change(self, operator_id: int, role: Role, *, active: bool) -> None:
        """Give an operator another role, or let them go. The last active manager stays.

        Who does not keep the rights is refused a manager, and a role of their own: they would give it to themselves.
        """
        with self._ground.act("operator_changed", Right.KEEP_OPERATORS) as act:
            operator = act.session.get_one(Operator, operator_id)
            _refuse_climbing(act.operator, operator, role)
            operator.role, operator.active = role.value, active
            act.session.flush()
            managers = select(func.count()).where(Operator.role == Role.MANAGER.value, Operator.active)
            if not act.session.scalar(managers):
                raise Refusal(mark("The estate needs at least one active manager."), field="role")
            act.note("operator", operator_id, role=role.value, active=active, digest=operator_digest(operator))

    def set_password(self, operator_id: int, password: str, old: str | None = None) -> None:
        """Set a password: one's own with the old one, another's by right."""
        own = self._ground.who().id == operator_id
        if own:
            self._recognise(self._ground.who().name, old or "", "password_confirmed")
        with self._ground.act("password_set", Right.SEE if own else Right.KEEP_OPERATORS) as act:
            operator = act.session.get_one(Operator, operator_id)
            operator.password = hashed(password)
            operator.failures, operator.locked_until = 0, None
            act.note("operator", operator_id, digest=operator_digest(operator))

    def _recognise(self, name: str, password: str, act: str, right: Right | None = None) -> SignedIn:
        """Whose name and password these are; what it is for is noted as `act`. Vouching asks for a `right`."""
        now, today = self._ground.clock.now(), self._ground.clock.today()
        with self._ground.database.reading() as session:
            operator = session.scalar(
                select(Operator).where(Operator.sign_in_name == sign_in_form(name), Operator.active)
            )
        if operator is not None:
            _wait_out_the_lock(operator, now)
        # An unknown name costs the same time as a wrong password, so that names can't be guessed by the clock.
        known = verified(operator.password if operator else _nobody(), password) and operator is not None
        if operator is None:
            raise Refusal(mark("The name or the password is not right."), field="password")
        with self._ground.noting() as (session, chain):
            kept = session.get_one(Operator, operator.id)
            # Many tries at once, begun before the lock, are no way around it; nor is having been let go meanwhile.
            _wait_out_the_lock(kept, now)
            known = known and kept.active
            kept.failures = 0 if known else kept.failures + 1
            if kept.failures >= number(session, "signin.failures", today):
                kept.locked_until = now + timedelta(minutes=number(session, "signin.lockout", today))
                kept.failures = 0
            session.flush()
            found = at_the_counter(session, kept)
            lacking = right is not None and not found.may(right)
            whom, facts = found.id, {}
            if right is not None:
                # Both names stand in the one row: whose word it is, and for whom it was given.
                whom, facts = self._ground.who().id, {"right": right.value}
            noted = "wrong_password" if not known else "vouching_refused" if lacking else act
            chain.add(now, found.id, noted, "operator", whom, facts)
            ask = who_may(session, right) if lacking and right is not None else ""
        if not known:
            raise Refusal(mark("The name or the password is not right."), field="password")
        if lacking:
            raise Refusal(
                mark("{name} may not authorise this. Ask: {roles}."), field="authority", name=found.name, roles=ask
            )
        return found


def _refuse_climbing(by: SignedIn, operator: Operator | None, role: Role) -> None:
    if by.may(Right.KEEP_RIGHTS):
        return
    if role == Role.MANAGER or (operator is not None and operator.role == Role.MANAGER.value):
        raise Refusal(mark("Only a manager makes or changes a manager."), field="role")
    if operator is not None and operator.id == by.id:
        raise Refusal(mark("Nobody changes their own position. Ask the manager."), field="role")


def _wait_out_the_lock(operator: Operator, now: datetime) -> None:
    if operator.locked_until is not None and operator.locked_until > now:
        minutes = -((now - operator.locked_until) // timedelta(minutes=1))
        raise Refusal(
            mark("Too many wrong passwords. Wait {minutes} min, or ask the manager for a new password."),
            field="password",
            minutes=minutes,
        )


def found_operator(session: Session, name: str, role: Role, password: str, at: datetime) -> Operator:
    """Store a new operator in the caller's transaction. Refuses an empty or taken name and a short password."""
    name = unicodedata.normalize("NFKC", plain(name)).strip()
    if not name or len(name) > 40:
        raise Refusal(mark("Type a name of 1 to 40 characters."), field="name")
    if session.scalar(select(Operator.id).where(Operator.sign_in_name == sign_in_form(name))):
        raise Refusal(mark("There is an operator called {name} already."), field="name", name=name)
    operator = Operator(
        name=name, sign_in_name=sign_in_form(name), role=role.value, password=hashed(password), since=at
    )
    session.add(operator)
    session.flush()
    return operator


def operator_digest(operator: Operator) -> str:
    """The fingerprint under which the audit chain knows who may sign in, as what, and with which password."""
    since = in_zone(operator.since, UTC).isoformat()
    return digest([operator.name, operator.sign_in_name, operator.role, operator.active, operator.password, since])


def hashed(password: str) -> str:
    """The password as argon2 keeps it. Refuses one that is too short."""
    if len(password) < SHORTEST_PASSWORD:
        raise Refusal(mark("A password has at least {count} characters."), field="password", count=SHORTEST_PASSWORD)
    return str(_hasher().hash(password))


def verified(stored: str, password: str) -> bool:
    """Whether the password is the stored one."""
    from argon2.exceptions import VerificationError

    try:
        return bool(_hasher().verify(stored, password))
    except VerificationError:
        return False


@cache
def _hasher() -> Any:
    from argon2 import PasswordHasher

    return PasswordHasher()


@cache
def _nobody() -> str:
    """A hash that no password opens."""
    return str(_hasher().hash(secrets.token_urlsafe(32)))
