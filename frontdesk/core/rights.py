"""Who may do what: the estate's own table of roles and rights, and who changed what in it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator, RoleRight, SignedIn, rights_of
from frontdesk.core.refusals import Refusal
from frontdesk.core.roles import FIXED, NEVER, RIGHTS, ROLES, Right, Role
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark, say


@dataclass(frozen=True)
class Given:
    """A right that was given to a role (`granted`) or taken from it; `at` on the estate's wall."""

    at: datetime
    who: str
    role: Role
    right: Right
    granted: bool


class RightsDesk:
    """What whoever keeps the rights does: gives one to a role, takes one away, goes back to what was delivered."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def table(self) -> dict[Role, frozenset[Right]]:
        """What each role may do now."""
        with self._ground.database.reading() as session:
            return {role: rights_of(session, role) for role in Role}

    def why_fixed(self, role: Role, right: Right) -> str:
        """Why no table changes this right of this role, in words; "" when one may."""
        if right in FIXED[role]:
            return say("{role} always has this.", role=say(ROLES[role]))
        if right in NEVER[role]:
            return say("Whoever looks after the files has nothing to do with the money.")
        return ""

    def give(self, role: Role, right: Right) -> None:
        """Give a right to a role, from now on at every counter. Refuses one that whoever gives it lacks themselves."""
        with self._ground.act("right_given", Right.KEEP_RIGHTS) as act:
            self._say(act, role, right, granted=True)

    def take(self, role: Role, right: Right) -> None:
        """Take a right from a role, from now on at every counter. Refuses one that the role always has."""
        with self._ground.act("right_taken", Right.KEEP_RIGHTS) as act:
            self._say(act, role, right, granted=False)

    def deliver(self) -> int:
        """Go back to the table as it was delivered; gives back how many rights were changed."""
        with self._ground.act("rights_delivered", Right.KEEP_RIGHTS) as act:
            changed = [(role, right) for role in Role for right in sorted(rights_of(act.session, role) ^ RIGHTS[role])]
            for role, right in changed:
                self._say(act, role, right, granted=right in RIGHTS[role])
            return len(changed)

    def history(self, right: Right | None = None) -> list[Given]:
        """Every change of a right, or of all, the latest first."""
        asked = select(RoleRight, Operator.name).join(Operator, Operator.id == RoleRight.operator_id)
        if right is not None:
            asked = asked.where(RoleRight.right == right.value)
        with self._ground.database.reading() as session:
            rows = session.execute(asked.order_by(RoleRight.id.desc())).all()
        clock = self._ground.clock
        return [Given(clock.local(row.at), who, Role(row.role), Right(row.right), row.granted) for row, who in rows]

    def _say(self, act: Act, role: Role, right: Right, *, granted: bool) -> None:
        if granted == (right in rights_of(act.session, role)):
            return
        _check(act.operator, role, right, granted=granted)
        said = RoleRight(role=role.value, right=right.value, granted=granted, at=act.at, operator_id=act.operator.id)
        act.session.add(said)
        act.session.flush()
        act.note(
            "role_right", said.id, role=role.value, right=right.value, granted=granted, digest=digest(row_facts(said))
        )


def _check(by: SignedIn, role: Role, right: Right, *, granted: bool) -> None:
    """Refuses what no table changes, and a right beyond what was delivered from whoever lacks it themselves."""
    if right in FIXED[role] or right in NEVER[role]:
        raise Refusal(
            mark("This right of {role} is the same in every estate."),
            field="right",
            role=say(ROLES[role]),
        )
    if granted and right not in RIGHTS[role] and not by.may(right):
        raise Refusal(mark("You can't give a right that you don't have yourself."), field="right")
