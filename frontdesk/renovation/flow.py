"""How a permit goes from state to state: the one way in which every desk of renovation moves it and notes it."""

from sqlalchemy import select

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import row_facts, step
from frontdesk.core.words import mark, say
from frontdesk.renovation.records import NEXT, PERMIT_STATES, Permit, PermitState

KIND = Permit.__tablename__
"""The kind under which steps and notes of permits are kept."""


def permit_of(act: Act, permit_id: int) -> Permit:
    """The permit as it stands within the act."""
    return act.session.scalars(select(Permit).where(Permit.id == permit_id)).one()


def move(act: Act, permit: Permit, to: PermitState, remark: str = "", by: int = 0) -> None:
    """Bring a permit into a state, as a step of its own. Refuses a move that it does not allow where it stands now.

    `by` is who decided it, if it is not the one who acts. Whether all is there that the next state wants is asked by
    `standing.check` before. Whoever moves a permit notes it by `note` once all of the act is done.
    """
    before = permit.state
    if to not in NEXT[before]:
        raise Refusal(
            mark("{number} stands at “{state}” meanwhile. Look at it again."),
            number=permit.number, state=say(PERMIT_STATES[PermitState(before)]),
        )  # fmt: skip
    permit.state = to.value
    if to not in (PermitState.ISSUED, PermitState.EXTENDED, PermitState.PASSED):  # passed through and never stored
        act.session.flush()
    step(act, KIND, permit.id, before, to.value, remark, by)


def check_state(permit: Permit, *states: PermitState) -> None:
    """Refuses an act that a permit does not allow where it stands, though it would not move it."""
    if permit.state not in states:
        raise Refusal(
            mark("{number} stands at “{state}”, which does not allow this."),
            number=permit.number, state=say(PERMIT_STATES[PermitState(permit.state)]),
        )  # fmt: skip


def note(act: Act, permit: Permit, **facts: object) -> None:
    """Note a permit's fingerprint and where it stands, once all that an act changes of it is changed."""
    act.session.flush()
    act.note(KIND, permit.id, number=permit.number, digest=permit_digest(permit), state=permit.state, **facts)


def permit_digest(permit: Permit) -> str:
    """The fingerprint of a permit: all that it says."""
    return digest(row_facts(permit))
