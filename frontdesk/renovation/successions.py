"""Who goes on with a case midway: another contractor on the site, or another owner because the unit was sold."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core import phones
from frontdesk.core.attachments import SIGNATURE, keep_within
from frontdesk.core.audit import digest
from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import LONGEST_NAME, checked_length, checked_words, vouched_by
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark, say
from frontdesk.renovation.applications import LONGEST_PHONE, Owners, owners_of
from frontdesk.renovation.charged import ask_contractor, ask_owner, fees_of
from frontdesk.renovation.contractors import ContractorFields, add_within, check_admitted
from frontdesk.renovation.documents import CHECKLIST, hand_in_within, set_aside
from frontdesk.renovation.flow import KIND, check_state, note, permit_of
from frontdesk.renovation.passlists import out_of
from frontdesk.renovation.records import ON_SITE, OVER, Applicant, Permit, PermitState, Shown
from frontdesk.renovation.records.changes import ContractorChange, DepositGoes, OwnerChange
from frontdesk.renovation.records.workers import Contractor
from frontdesk.renovation.sheets import keep_permit
from frontdesk.renovation.standing import Condition, Missing

LONGEST = 500

FIRM_PAPERS = tuple(key for key, asked in CHECKLIST.items() if asked.firm)
"""The documents that a firm brings with it."""

_OWNER_PAPERS = ("owner_id", "title", "owner_consent", "attorney")
"""The documents that an owner brings."""

_HAS_PERMIT = (*ON_SITE, PermitState.COMPLETING, PermitState.FAILED)
"""Where a permit hangs at the door, which names the owner and the contractor."""

_PUT_RIGHT = (PermitState.DRAFT, PermitState.APPLIED)
"""Where an application is simply put right."""

_MAY_BE_SOLD = tuple(state for state in PermitState if state not in (*_PUT_RIGHT, *OVER))


@dataclass(frozen=True)
class SuccessorFields:
    """Who goes on with the works, as it is typed; without a contractor it is the owner.

    A contractor who is `new` is entered in the register with it. `papers` are the documents of a firm that were handed
    in, by the keys of `FIRM_PAPERS`; `unneeded` is why those are not needed that are said not to be.
    """

    contractor_id: int | None
    reason: str
    manager: str = ""
    manager_phone: str = ""
    papers: Mapping[str, Shown] = field(default_factory=dict)
    unneeded: str = ""
    new: ContractorFields | None = None


@dataclass(frozen=True)
class Succession:
    """Another contractor or owner as it is shown: when on the estate's wall, by whom, who before and who from then on.

    `what` is "contractor" or "owner"; nobody's name is empty: the owner does the works. `deposit` is a `DepositGoes`.
    """

    what: str
    at: datetime
    who: str
    before: str
    after: str
    words: str
    deposit: str = ""


class SuccessionDesk:
    """Lets another contractor or owner go on with a case."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def change_contractor(
        self, permit_id: int, fields: SuccessorFields, *, authority: Authority | None = None
    ) -> ContractorChange:
        """Another contractor goes on with the works, or begins them, on the word of who reviews permits: a permit that
        was issued is issued anew, the documents of the firm before leave the checklist, and the new contractor is asked
        for a deposit. What is held of the one before goes back to it.

        Refuses a contractor who is barred, a firm whose documents are missing, and while passes of the one before are
        out.
        """
        reason = checked_words(fields.reason, "reason", mark("Type the reason."), LONGEST)
        manager = checked_length(fields.manager, "manager", LONGEST_NAME)
        manager_phone = phones.normal_number(fields.manager_phone)[:LONGEST_PHONE]
        by = vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
        with self._ground.act("contractor_succeeded", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.TO_PAY, *ON_SITE)
            contractor = add_within(act, fields.new) if fields.new is not None else fields.contractor_id
            firm = _check_successor(act.session, permit, contractor, fields, manager, manager_phone)
            change = ContractorChange(
                permit_id=permit_id, at=act.at, operator_id=act.operator.id, approved_by=by,
                before_id=permit.contractor_id, before_manager=permit.manager, before_phone=permit.manager_phone,
                contractor_id=contractor, reason=reason,
            )  # fmt: skip
            act.session.add(change)
            permit.contractor_id = contractor
            permit.manager, permit.manager_phone = manager, manager_phone
            act.session.flush()
            act.note(ContractorChange.__tablename__, change.id, digest=digest(row_facts(change)))
            set_aside(act, permit_id, *FIRM_PAPERS)
            for key, shown in fields.papers.items() if firm else ():
                words = fields.unneeded if shown == Shown.NOT_NEEDED else ""
                hand_in_within(act, permit_id, key, shown, words, by=by if words else 0)
            ask_contractor(act, permit)
            if permit.issued_at is not None:
                keep_permit(act, permit)
            note(act, permit)
            return change

    def take_over(
        self, permit_id: int, deposit: DepositGoes, *, phone: str = "", words: str = "", drawn: bytes | None = None
    ) -> OwnerChange:
        """The owner on file takes a case over that another one began, and says whose its deposit is: signed on paper,
        or `drawn` on the screen (a PNG).

        Who applied as the owner or for them is no applicant any more; a tenant stays. As long as no permit is issued,
        the documents of the owner are asked for anew. A deposit that the owner before never paid is the new one's to
        pay. Refuses while the unit file tells of no other owner, and that a deposit is passed on which is on its way
        back.
        """
        words = checked_length(words, longest=LONGEST)
        phone = phones.normal_number(phone)[:LONGEST_PHONE]
        signature = FileStore(self._ground.folder).put("signature.png", drawn) if drawn else None
        with self._ground.act("owner_succeeded", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, *_MAY_BE_SOLD)
            owners = new_owners(act.session, permit, act.day)
            if owners is None:
                raise Refusal(mark("The unit file tells of no other owner. Enter the sale there first."), field="owner")
            if deposit == DepositGoes.PASSED_ON:
                _check_not_going_back(act.session, permit)
            change = OwnerChange(
                permit_id=permit_id, at=act.at, operator_id=act.operator.id, before=permit.owner,
                before_id=permit.owner_id, owner=owners.names, owner_id=owners.person_id,
                deposit=DepositGoes(deposit).value, words=words,
            )  # fmt: skip
            act.session.add(change)
            permit.owner, permit.owner_id = owners.names, owners.person_id
            if permit.applicant_kind != Applicant.TENANT:
                permit.applicant_kind, permit.applicant = Applicant.OWNER.value, owners.names
                permit.phone = phone or owners.phone
            act.session.flush()
            act.note(OwnerChange.__tablename__, change.id, digest=digest(row_facts(change)))
            if permit.issued_at is None:
                set_aside(act, permit_id, *_OWNER_PAPERS)
            ask_owner(act, permit)
            if signature is not None:
                keep_within(act, KIND, permit_id, signature, SIGNATURE)
            if permit.state in _HAS_PERMIT:
                keep_permit(act, permit)
            note(act, permit)
            return change

    def new_owners(self, permit_id: int) -> Owners | None:
        """The owners on file, if they are others than those of the permit."""
        with self._ground.database.reading() as session:
            return new_owners(session, session.get_one(Permit, permit_id), self._ground.clock.today())

    def passes_out(self, permit_id: int) -> list[str]:
        """The numbers of the passes of the present contractor that are out."""
        with self._ground.database.reading() as session:
            return _passes_out(session, session.get_one(Permit, permit_id))

    def of(self, permit_id: int) -> list[Succession]:
        """Every other contractor and owner of a permit, the latest first."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            firms = _FIRMS.all(session, permit=permit_id)
            owners = _OWNERS.all(session, permit=permit_id)
        told = [
            Succession("contractor", local(row.at), row.name, row.before or "", row.after or "", row.reason)
            for row in firms
        ]
        told += [
            Succession("owner", local(row.at), row.name, row.before, row.owner, row.words, row.deposit)
            for row in owners
        ]
        return sorted(told, key=lambda one: one.at, reverse=True)


def new_owners(session: Session, permit: Permit, day: date) -> Owners | None:
    """The owners on file on a day, if none of them is an owner that the permit names; None while nobody is on file."""
    owners = owners_of(session, permit.unit_id, day)
    if not owners.people or permit.owner_id in owners.people:
        return None
    if permit.owner_id is None and any(name in permit.owner for name in owners.names.split("、")):
        return None
    return owners


def _sold(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """The unit belongs to somebody else than the permit names: the new owner takes the case over first."""
    owners = new_owners(session, permit, day)
    if owners is None:
        return
    if permit.state in _PUT_RIGHT:
        yield Missing(
            mark("The unit belongs to {owner} now. Put the application right."), {"owner": owners.names},
            Right.HANDLE_PERMITS, "correct",
        )  # fmt: skip
    else:
        yield Missing(
            mark("The unit belongs to {owner} now, who has to take the case over."), {"owner": owners.names},
            Right.HANDLE_PERMITS, "new_owner",
        )  # fmt: skip


_S = PermitState
CONDITIONS = (
    Condition(
        frozenset(
            {
                _S.APPLIED, _S.FIRST_REVIEWED, _S.TO_PAY, _S.ISSUED, _S.WORKS, _S.EXTENDED, _S.COMPLETING, _S.PASSED,
                _S.REFUND_DUE,
            }
        ),
        _sold,
    ),
)  # fmt: skip
"""Nothing goes on in a former owner's name."""


def _check_successor(
    session: Session, permit: Permit, contractor_id: int | None, fields: SuccessorFields, manager: str,
    manager_phone: str,
) -> bool:  # fmt: skip
    """Refuses a contractor who can't go on with the works; gives back whether it is a firm, which has documents."""
    if contractor_id == permit.contractor_id:
        raise Refusal(mark("Choose another contractor than the one before."), field="contractor_id")
    out = _passes_out(session, permit)
    if out:
        raise Refusal(
            mark("Passes of the contractor before are out: {numbers}. Take them back first, or note them as lost."),
            field="contractor_id", numbers=", ".join(out[:5]) + (" …" if len(out) > 5 else ""),
        )  # fmt: skip
    if contractor_id is None:
        return False
    contractor = session.get_one(Contractor, contractor_id)
    check_admitted(session, contractor.id)
    if not manager:
        raise Refusal(mark("Type the contractor's site manager."), field="manager")
    if not manager_phone:
        raise Refusal(mark("Type the site manager's phone."), field="manager_phone")
    for key in FIRM_PAPERS if contractor.firm else ():
        shown = fields.papers.get(key)
        if shown is None:
            raise Refusal(mark("Hand in: {document}."), field=key, document=say(CHECKLIST[key].name))
        if shown == Shown.NOT_NEEDED:
            checked_words(fields.unneeded, "unneeded", mark("Type why it is not needed."), 200)
    return contractor.firm


def _check_not_going_back(session: Session, permit: Permit) -> None:
    """Refuses to pass on what a refund, which names the owner before, will pay out."""
    for fee in fees_of(session, permit.id):
        if fee.contractor_id is None and fee.applied + fee.approved:
            raise Refusal(
                mark("A refund to {payee} is under way. Take it back or pay it out first."), field="deposit",
                payee=permit.owner,
            )  # fmt: skip


def _passes_out(session: Session, permit: Permit) -> list[str]:
    return [each.number for each in out_of(session, permit.id) if each.contractor_id == permit.contractor_id]


_before, _after = aliased(Contractor), aliased(Contractor)
_FIRMS = Prepared(
    select(
        ContractorChange.at, Operator.name, _before.name.label("before"), _after.name.label("after"),
        ContractorChange.reason,
    )
    .join(Operator, Operator.id == ContractorChange.approved_by)
    .outerjoin(_before, _before.id == ContractorChange.before_id)
    .outerjoin(_after, _after.id == ContractorChange.contractor_id)
    .where(ContractorChange.permit_id == bindparam("permit"))
    .order_by(ContractorChange.id.desc())
)  # fmt: skip
_OWNERS = Prepared(
    select(OwnerChange.at, Operator.name, OwnerChange.before, OwnerChange.owner, OwnerChange.deposit, OwnerChange.words)
    .join(Operator, Operator.id == OwnerChange.operator_id)
    .where(OwnerChange.permit_id == bindparam("permit"))
    .order_by(OwnerChange.id.desc())
)
