"""Works that are given up midway: the site is inspected as one that is completed, and the case runs its course."""

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.remarks import checked_words
from frontdesk.core.words import mark
from frontdesk.renovation.completions import LONGEST
from frontdesk.renovation.flow import check_state, move, note, permit_of
from frontdesk.renovation.records import ON_SITE, Permit, PermitState
from frontdesk.renovation.standing import check


class WithdrawingDesk:
    """Notes that works are given up."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def give_up(self, permit_id: int, reason: str) -> Permit:
        """Works end before all that was permitted is done, and why; what was begun is inspected on completion.

        Who has not begun withdraws the application instead. Refuses while anything is missing as at the end of works.
        """
        reason = checked_words(reason, "reason", mark("Type the reason."), LONGEST)
        with self._ground.act("works_given_up", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, *ON_SITE)
            check(act, permit, PermitState.COMPLETING)
            permit.ended_early = True
            move(act, permit, PermitState.COMPLETING, reason)
            note(act, permit)
            return permit
