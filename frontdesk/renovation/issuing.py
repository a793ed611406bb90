"""Issuing a permit once all is there and paid: the works may begin, and the owner has a copy."""

from datetime import timedelta

from sqlalchemy import bindparam, select

from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import LONGEST_NAME, checked_words
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.renovation.flow import check_state, move, note, permit_of
from frontdesk.renovation.records import IS_OPEN, Applicant, Permit, PermitState
from frontdesk.renovation.sheets import keep_permit
from frontdesk.renovation.standing import check
from frontdesk.residents.records import Status, Unit


class IssueDesk:
    """Issues permits."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def issue(self, permit_id: int) -> Permit:
        """Issue the permit: its works go on from now, and its unit is under renovation.

        What stands on it is kept. If somebody else than the owner applied, the owner has a copy by the day that the
        rule says. Refuses while anything is missing or to be paid.
        """
        with self._ground.act("permit_issued", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.TO_PAY)
            check(act, permit, PermitState.ISSUED)
            move(act, permit, PermitState.ISSUED)
            move(act, permit, PermitState.WORKS)
            permit.issued_at = act.at
            if permit.applicant_kind != Applicant.OWNER:
                permit.copy_due = act.day + timedelta(days=number(act.session, "permit.copy_to_owner", act.day))
            _put_under_renovation(act, permit)
            keep_permit(act, permit)
            note(act, permit)
            return permit

    def note_copied(self, permit_id: int, to: str) -> None:
        """Note to whom the owner's copy of a permit was handed or sent. Refuses when nobody else applied."""
        to = checked_words(to, "to", mark("Type who took the copy."), LONGEST_NAME)
        with self._ground.act("permit_copied", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            if permit.copy_due is None:
                raise Refusal(mark("The owner applied for {number}: no copy is due."), number=permit.number)
            if permit.copied_at is not None:
                raise Refusal(mark("The owner has a copy of {number} already."), number=permit.number)
            permit.copied_at, permit.copied_to = act.at, to
            note(act, permit)


def _put_under_renovation(act: Act, permit: Permit) -> None:
    """How the unit stood before is remembered of the permit, until the case is filed.

    A unit whose earlier works wait for their re-inspection stood as it did before those.
    """
    unit = act.session.get_one(Unit, permit.unit_id)
    permit.unit_status = unit.status
    if unit.status == Status.UNDER_RENOVATION:
        permit.unit_status = _EARLIER.scalar(act.session, unit=unit.id, permit=permit.id) or ""
        return
    unit.status = Status.UNDER_RENOVATION.value
    act.note_changes("unit", unit.id, {"status": (permit.unit_status, unit.status)})


_EARLIER = Prepared(
    select(Permit.unit_status)
    .where(Permit.unit_id == bindparam("unit"), Permit.id != bindparam("permit"), IS_OPEN, Permit.unit_status != "")
    .order_by(Permit.id)
    .limit(1)
)
"""How a unit stood before the first works that are not over there."""
