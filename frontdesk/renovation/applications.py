"""Applying for a permit: an application is begun, put right, handed in, or withdrawn before a permit is issued."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import bindparam, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.core import phones
from frontdesk.core.attachments import carry_within
from frontdesk.core.ground import Act, Ground
from frontdesk.core.hours import OfficeHours
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import LONGEST, LONGEST_NAME, checked_length, checked_words
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import step
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.renovation.asking import other_under_way, said_all
from frontdesk.renovation.charged import give_up
from frontdesk.renovation.contractors import check_admitted
from frontdesk.renovation.flow import KIND, check_state, move, note, permit_of
from frontdesk.renovation.records import OVER, UNDER_REVIEW, Applicant, Permit, PermitState
from frontdesk.renovation.records.inspections import Rectification
from frontdesk.renovation.records.workers import Contractor
from frontdesk.renovation.scopes import OPEN_TO_CHANGE, ScopeFields, add_all, set_within
from frontdesk.renovation.standing import check
from frontdesk.residents.records import Occupancy, OccupancyRole, Person, Phone, Unit

PREFIX = "XK"
LONGEST_PHONE = 40

_FURTHEST = timedelta(days=2 * 366)
"""How long works last at most, and how far ahead they begin; more is mistyped."""

CORRECTED = (
    "applicant_kind", "applicant", "phone", "owner", "owner_id", "contractor_id", "manager", "manager_phone",
    "starts", "ends", "remark",
)  # fmt: skip
"""What can be put right of an application, each with what stood there before."""

ALWAYS_CORRECTED = ("phone", "manager_phone", "remark")
"""What can be put right of a permit as long as it is open; until it is issued its days too, since reviews take theirs.
All else can be only while nobody has reviewed it."""


@dataclass(frozen=True)
class ApplicationFields:
    """What is typed of an application; what is not known yet is left empty until it is handed in.

    Without an `owner` the owners on file stand, without an `applicant` who is the owner applies. Without a
    `contractor_id` the owner does the works. `manager` is the contractor's site manager.
    """

    applicant_kind: Applicant = Applicant.OWNER
    applicant: str = ""
    phone: str = ""
    owner: str = ""
    contractor_id: int | None = None
    manager: str = ""
    manager_phone: str = ""
    starts: date | None = None
    ends: date | None = None
    remark: str = ""


@dataclass(frozen=True)
class Owners:
    """Who owns a unit now: their names as they stand on papers, the first of them, and a phone."""

    names: str = ""
    person_id: int | None = None
    phone: str = ""
    people: tuple[int, ...] = ()


@dataclass(frozen=True)
class ContractorStanding:
    """What must be known of a contractor before works are theirs: why they are barred, and the numbers of the sites
    and of the rectification notices that are open elsewhere."""

    barred: str = ""
    notices: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()


class ApplicationDesk:
    """Takes applications in."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def begin(
        self, unit_id: int, fields: ApplicationFields, scope: Sequence[ScopeFields] = (), *, source: str = "",
        files_of: tuple[str, int] | None = None,
    ) -> Permit:  # fmt: skip
        """Begin an application as a draft, with what is known of it; its number is that of the permit.

        `source` is the number of the enquiry it came of, `files_of` the record (table, id) whose files go along.
        Refuses a unit of which another application or permit is under way.
        """
        with self._ground.act("permit_begun", Right.HANDLE_PERMITS) as act:
            unit = act.session.get_one(Unit, unit_id)
            check_admitted(act.session, fields.contractor_id)
            under_way = other_under_way(act.session, unit_id)
            if under_way is not None:
                raise Refusal(
                    mark("For {unit} there is {number} already: go on with that."),
                    field="unit_id", unit=unit.code, number=under_way,
                )  # fmt: skip
            columns = _columns(act, unit_id, fields)
            permit = Permit(
                number=act.number(PREFIX), at=act.at, operator_id=act.operator.id, unit_id=unit_id,
                state=PermitState.DRAFT.value, source=plain(source), **columns,
            )  # fmt: skip
            act.session.add(permit)
            act.session.flush()
            step(act, KIND, permit.id, "", permit.state)
            add_all(act, permit.id, scope)
            if files_of is not None:
                carry_within(act, *files_of, KIND, permit.id)
            note(act, permit)
            return permit

    def correct(
        self,
        permit_id: int,
        fields: ApplicationFields,
        shown: Mapping[str, Any] = MappingProxyType({}),
        scope: Sequence[ScopeFields] | None = None,
    ) -> Permit:
        """Put right what was taken down of an application; what stood there before is kept. Its unit stays. `shown` is
        what whoever corrects it saw of it, by its columns; without a `scope` its works stay.

        Once it was reviewed, only phones, the remark and, until it is issued, its days can be put right. Refuses all of
        it when somebody else has corrected it meanwhile.
        """
        with self._ground.act("permit_corrected", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            if any(getattr(permit, name) != value for name, value in shown.items()):
                raise Refusal(mark("{number} was changed meanwhile. Look at it again."), number=permit.number)
            if permit.state in OVER:
                check_state(permit)
            told = _columns(act, permit.unit_id, fields, permit)
            if told["owner"] == permit.owner and told["owner_id"] is None:
                told["owner_id"] = permit.owner_id  # the unit was sold since: that is for the new owner to say
            changed = [name for name in CORRECTED if getattr(permit, name) != told[name]]
            if not set(changed) <= set(open_to_correction(PermitState(permit.state))):
                raise Refusal(
                    mark("{number} was reviewed as it stands, and stays so. Send it back to put that right."),
                    number=permit.number,
                )
            if "contractor_id" in changed:
                check_admitted(act.session, fields.contractor_id)
            works_changed = scope is not None and set_within(act, permit, scope)
            changes = {name: (_said(getattr(permit, name)), _said(told[name])) for name in changed}
            for name in changed:
                setattr(permit, name, told[name])
            if permit.state != PermitState.DRAFT:
                _check_said(act, permit)
            if works_changed or changes:
                act.note_changes(KIND, permit.id, changes)
                note(act, permit)
            return permit

    def apply(self, permit_id: int) -> Permit:
        """Hand the application in: from now on the office owes an answer. Refuses while anything is missing."""
        with self._ground.act("permit_applied", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.DRAFT)
            check(act, permit, PermitState.APPLIED)
            permit.applied_at = act.at
            owe_answer(act, permit)
            move(act, permit, PermitState.APPLIED)
            note(act, permit)
            return permit

    def withdraw(self, permit_id: int, reason: str) -> Permit:
        """The resident withdraws an application before the permit is issued.

        What was asked for and not paid is annulled; while any deposit is held, its refund is due before the case is
        over. Refuses while a pass is out of a case that would be over.
        """
        reason = checked_words(reason, "reason", mark("Type the reason."))
        with self._ground.act("permit_withdrawn", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.DRAFT, *UNDER_REVIEW, PermitState.TO_PAY)
            to = give_up(act, permit, reason) if permit.state == PermitState.TO_PAY else PermitState.WITHDRAWN
            if to == PermitState.WITHDRAWN:
                check(act, permit, to)
            permit.due_at = None
            move(act, permit, to, reason)
            note(act, permit)
            return permit

    def owners(self, unit_id: int) -> Owners:
        """Who owns a unit today, to fill an application in."""
        with self._ground.database.reading() as session:
            return owners_of(session, unit_id, self._ground.clock.today())

    def contractor_standing(self, contractor_id: int, permit_id: int = 0) -> ContractorStanding:
        """What must be known of a contractor before works are theirs; elsewhere is anywhere but on `permit_id`."""
        with self._ground.database.reading() as session:
            return standing_of(session, contractor_id, permit_id)


def open_to_correction(state: PermitState) -> tuple[str, ...]:
    """What can be put right of a permit where it stands."""
    if state in OPEN_TO_CHANGE:
        return CORRECTED
    not_issued = state in (*UNDER_REVIEW, PermitState.TO_PAY)
    return (*ALWAYS_CORRECTED, "starts", "ends") if not_issued else ALWAYS_CORRECTED


def owe_answer(act: Act, permit: Permit) -> None:
    """Set by when the office answers, as the rule of today has it; before the permit moves under review."""
    permit.due_at = OfficeHours(act.session, act.clock).due("permit.review", act.at)


def owners_of(session: Session, unit_id: int, day: date) -> Owners:
    """Who owns a unit on a day."""
    rows = _OWNERS.all(session, unit=unit_id, day=day)
    if not rows:
        return Owners()
    people = dict.fromkeys(row.id for row in rows)
    names = dict.fromkeys(row.name for row in rows)
    phone = next((row.number for row in rows if row.number), "")
    return Owners("、".join(names), rows[0].id, phone, tuple(people))


def standing_of(session: Session, contractor_id: int, permit_id: int = 0) -> ContractorStanding:
    """What must be known of a contractor before works are theirs."""
    contractor = session.get_one(Contractor, contractor_id)
    notices = [row.number for row in _NOTICES.all(session, contractor=contractor_id, permit=permit_id)]
    sites = [row.number for row in _SITES.all(session, contractor=contractor_id, permit=permit_id)]
    return ContractorStanding(contractor.barred, tuple(notices), tuple(sites))


def _columns(act: Act, unit_id: int, fields: ApplicationFields, before: Permit | None = None) -> dict[str, Any]:
    """What is typed as it is kept; who is not named is the owner on file. Refuses what is too long or impossible; days
    that stand as `before` were possible then."""
    kept = replace(
        fields, applicant=checked_length(fields.applicant, "applicant", LONGEST_NAME),
        owner=checked_length(fields.owner, "owner", LONGEST_NAME * 2),
        manager=checked_length(fields.manager, "manager", LONGEST_NAME),
        phone=_phone(fields.phone), manager_phone=_phone(fields.manager_phone),
        remark=checked_length(fields.remark, "remark", LONGEST),
    )  # fmt: skip
    if before is None or (kept.starts, kept.ends) != (before.starts, before.ends):
        _check_days(act.day, kept.starts, kept.ends)
    on_file = owners_of(act.session, unit_id, act.day)
    owner = kept.owner or on_file.names
    applicant = kept.applicant or (owner if kept.applicant_kind == Applicant.OWNER else "")
    phone = kept.phone or (on_file.phone if kept.applicant_kind == Applicant.OWNER else "")
    return {
        "applicant_kind": Applicant(kept.applicant_kind).value, "applicant": applicant, "phone": phone,
        "owner": owner, "owner_id": on_file.person_id if owner == on_file.names else None,
        "contractor_id": kept.contractor_id, "manager": kept.manager, "manager_phone": kept.manager_phone,
        "starts": kept.starts, "ends": kept.ends, "remark": kept.remark,
    }  # fmt: skip


def _check_days(today: date, starts: date | None, ends: date | None) -> None:
    for name, day in (("starts", starts), ("ends", ends)):
        if day is not None and abs(day - today) > _FURTHEST:
            raise Refusal(mark("That is more than two years from now. Type a day that is nearer."), field=name)
    if ends is not None and (starts is None or ends < starts):
        raise Refusal(mark("Type from when to when the works last."), field="ends" if starts else "starts")


def _phone(typed: str) -> str:
    """The number as it is kept; one that was typed to fill the field is none."""
    return "" if phones.is_filler(typed) else phones.normal_number(typed)[:LONGEST_PHONE]


def _check_said(act: Act, permit: Permit) -> None:
    """Refuses that an application which was handed in lacks what it had."""
    for lacking in said_all(act.session, permit, act.day):
        raise Refusal(lacking.sentence, **lacking.facts)


def _said(value: Any) -> str:
    return "" if value is None else str(value)


_OWNERS = Prepared(
    select(Person.id, Person.name, Phone.number)
    .join(Occupancy, Occupancy.person_id == Person.id)
    .outerjoin(Phone, Phone.person_id == Person.id)
    .where(
        Occupancy.unit_id == bindparam("unit"),
        Occupancy.role == OccupancyRole.OWNER.value,
        Occupancy.closed.is_(False),
        Occupancy.since.is_(None) | (Occupancy.since <= bindparam("day")),
    )
    .order_by(Occupancy.id, Phone.place)
)
_of_contractor = Permit.contractor_id == bindparam("contractor"), Permit.id != bindparam("permit")
_NOTICES = Prepared(
    select(Rectification.number)
    .join(Permit, Permit.id == Rectification.permit_id)
    .where(*_of_contractor, literal_column("rectification.state IN ('open', 'served')"))
    .order_by(Rectification.id)
)
_SITES = Prepared(
    select(Permit.number)
    .where(*_of_contractor, literal_column("permit.state IN ('works', 'stopped')"))
    .order_by(Permit.id)
)
