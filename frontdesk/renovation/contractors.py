"""The register of contractors: who renovates here, under which licence and phone, and who is not let in any more."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Select, case, func, literal, or_, select
from sqlalchemy.orm import Session

from frontdesk.core import phones
from frontdesk.core.audit import note_changes
from frontdesk.core.changes import Past, check_shown, note_line, note_line_changes, past_of
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act, Ground
from frontdesk.core.listing import Listing, Register, among_ids, beginning, ids_text
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import LONGEST_NAME, checked_length, checked_words, vouched_by
from frontdesk.core.search import tokens_of_name, tokens_of_number, tokens_of_phone
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.renovation.records import IS_OPEN, Permit
from frontdesk.renovation.records.workers import Contractor

KIND = Contractor.__tablename__
_LONGEST_REASON = 200


@dataclass(frozen=True)
class ContractorFields:
    """What is typed of a contractor; `firm` is whether it is one, and not somebody who works by themselves."""

    name: str
    firm: bool = True
    licence: str = ""
    qualification: str = ""
    contact: str = ""
    phone: str = ""


class ContractorDesk:
    """Keeps the register of contractors."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def add(self, fields: ContractorFields) -> int:
        """Enter a contractor; gives back the id. Refuses a name that the register has."""
        with self._ground.act("contractor_added", Right.HANDLE_PERMITS) as act:
            return add_within(act, fields)

    def change(
        self, contractor_id: int, fields: ContractorFields, shown: Mapping[str, Any] = MappingProxyType({})
    ) -> None:
        """Change what is kept of a contractor; what it said before is kept too. `shown` is what whoever changes it saw
        of it; refuses when somebody else has changed it meanwhile."""
        with self._ground.act("contractor_changed", Right.HANDLE_PERMITS) as act:
            contractor = act.session.get_one(Contractor, contractor_id)
            check_shown(contractor, shown, contractor.name)
            told = _checked(act.session, fields, but=contractor_id)
            changes = {
                name: (_said(getattr(contractor, name)), _said(value))
                for name, value in told.items()
                if getattr(contractor, name) != value
            }
            for name in changes:
                setattr(contractor, name, told[name])
            note_line_changes(act, contractor, changes)
            if changes:
                _file(act.session, contractor)

    def bar(self, contractor_id: int, reason: str, *, authority: Authority | None = None) -> None:
        """Let a contractor in no more, with the reason: no application is taken and no pass made for it from now on.

        On the word of who reviews permits.
        """
        reason = checked_words(reason, "reason", mark("Type the reason."), _LONGEST_REASON)
        self._set_barred("contractor_barred", contractor_id, reason, authority)

    def admit(self, contractor_id: int, *, authority: Authority | None = None) -> None:
        """Let a contractor in again, on the word of who reviews permits."""
        self._set_barred("contractor_admitted", contractor_id, "", authority)

    def _set_barred(self, name: str, contractor_id: int, reason: str, authority: Authority | None) -> None:
        by = vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
        with self._ground.act(name, Right.HANDLE_PERMITS) as act:
            contractor = act.session.get_one(Contractor, contractor_id)
            if contractor.barred == reason:
                return
            before, contractor.barred = contractor.barred, reason
            changes = {"barred": (before, reason)}
            told = note_changes(act.session, act.at, act.operator.id, KIND, contractor_id, changes)
            note_line(act, contractor, by=by, **told)

    def use(self, contractor_id: int, active: bool) -> None:
        """Offer a contractor no more, or again. Refuses one that a case which is not over still names."""
        with self._ground.act("contractor_resumed" if active else "contractor_stopped", Right.HANDLE_PERMITS) as act:
            contractor = act.session.get_one(Contractor, contractor_id)
            if contractor.active == active:
                return
            if active:
                _check_name(act.session, contractor.name, contractor_id)
            else:
                has = act.session.scalar(select(func.count()).where(Permit.contractor_id == contractor_id, IS_OPEN))
                if has:
                    raise Refusal(
                        mark("{name} still has cases: {count}. They must be over first."),
                        name=contractor.name, count=has,
                    )  # fmt: skip
            contractor.active = active
            note_line(act, contractor, active=active)

    def choices(self) -> list[tuple[int, str]]:
        """The contractors that are let in, by their names."""
        asked = select(Contractor.id, Contractor.name).where(Contractor.active, Contractor.barred == "")
        with self._ground.database.reading() as session:
            return [(row.id, row.name) for row in session.execute(asked.order_by(Contractor.name))]

    def named(self, name: str) -> int | None:
        """The contractor of exactly this name that is in use, or None."""
        with self._ground.database.reading() as session:
            asked = select(Contractor.id).where(Contractor.active, Contractor.name == " ".join(name.split()))
            return session.scalar(asked)

    def contractor(self, contractor_id: int) -> dict[str, Any]:
        """What is kept of a contractor: as a row of the list."""
        return self.rows([contractor_id])[0]

    def past(self, contractor_id: int) -> list[Past]:
        """What became of a contractor, the latest first."""
        return past_of(self._ground, KIND, contractor_id, "contractor_changed")

    # The list

    def listing(self, *, text: str = "", state: str = "") -> Listing:
        """The contractors, by name; sorted by name, since or state. Those out of use only when asked for by that state.

        Each: id, name, firm, licence, qualification, contact, phone, barred, active, state (of CONTRACTOR_STATES),
        sites (cases that are not over), at, operator. `text` is part of a name, a contact, a licence or a phone.
        """
        narrowed = {"text": plain(text), "state": state}
        asked: Select[Any] = select(Contractor.id)
        asked = asked.where(_state == literal(state)) if state else asked.where(Contractor.active)
        if typed := plain(text):
            contact = Contractor.contact.contains(typed, autoescape=True)
            asked = asked.where(or_(Contractor.id.in_(beginning(KIND, typed)), contact))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "name": (asked, (Contractor.name, Contractor.id)),
            "since": (asked, (Contractor.at, Contractor.id)),
            "state": (asked, (_state, Contractor.name, Contractor.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("name", False), self.rows)

    def rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.listing(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        rows, local = _ROWS.all(session, ids=ids_text(ids)), self._ground.clock.local
        return [{**row._asdict(), "since": local(row.since).date()} for row in rows]


def add_within(act: Act, fields: ContractorFields) -> int:
    """Enter a contractor in the caller's act; gives back the id. Refuses a name that the register has."""
    contractor = Contractor(at=act.at, operator_id=act.operator.id, **_checked(act.session, fields))
    act.session.add(contractor)
    note_line(act, contractor)
    _file(act.session, contractor, fresh=True)
    return contractor.id


def check_admitted(session: Session, contractor_id: int | None) -> None:
    """Refuses a contractor that is not let in any more; without one the owner does the works."""
    if contractor_id is None:
        return
    contractor = session.get_one(Contractor, contractor_id)
    if contractor.barred:
        raise Refusal(
            mark("{name} is not let in any more: {reason}"), field="contractor_id", name=contractor.name,
            reason=contractor.barred,
        )  # fmt: skip
    if not contractor.active:
        raise Refusal(mark("{name} is not used any more."), field="contractor_id", name=contractor.name)


def _file(session: Session, contractor: Contractor, *, fresh: bool = False) -> None:
    tokens = tokens_of_name(contractor.name) | tokens_of_phone(contractor.phone)
    if contractor.licence:
        tokens |= tokens_of_number(contractor.licence)
    file_under(session, KIND, contractor.id, tokens, fresh=fresh)


def _checked(session: Session, fields: ContractorFields, but: int = 0) -> dict[str, Any]:
    told = asdict(fields)
    for name in ("name", "licence", "qualification", "contact"):
        told[name] = " ".join(checked_length(told[name], name, LONGEST_NAME).split())
    if not told["name"]:
        raise Refusal(mark("Type the name of the firm, or of who does the works."), field="name")
    _check_name(session, told["name"], but)
    number = phones.normal_number(fields.phone)
    if fields.phone.strip() and phones.is_filler(number):
        raise Refusal(mark("Type the phone under which they can be reached, or leave it empty."), field="phone")
    return told | {"phone": number}


def _check_name(session: Session, name: str, but: int) -> None:
    asked = select(Contractor.id).where(Contractor.active, Contractor.name == name, Contractor.id != but)
    if session.scalar(asked) is not None:
        raise Refusal(mark("{name} is in the register already."), field="name", name=name)


def _said(value: Any) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


_state = case(
    (Contractor.active.is_(False), literal("unused")),
    (Contractor.barred != "", literal("barred")),
    else_=literal("admitted"),
)
_SITES = select(func.count()).where(Permit.contractor_id == Contractor.id, IS_OPEN).correlate(Contractor)
_ROWS = Prepared(
    select(
        Contractor.id, Contractor.name, Contractor.firm, Contractor.licence, Contractor.qualification,
        Contractor.contact, Contractor.phone, Contractor.barred, Contractor.active, _state.label("state"),
        _SITES.scalar_subquery().label("sites"), Contractor.at.label("since"),
    ).where(Contractor.id.in_(among_ids()))
)  # fmt: skip
