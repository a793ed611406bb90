"""The list of cases: narrowed, sorted by the database, read a page at a time; and all that is known of one."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, literal_column, or_, select, union
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.renovation.history import told_of
from frontdesk.renovation.records import IS_ON_SITE, IS_OPEN, Permit
from frontdesk.renovation.records.changes import Completion, Extension
from frontdesk.renovation.records.workers import Contractor
from frontdesk.renovation.standing import KeysOut, Missing, lacking
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Unit

Facts = dict[str, Any]

_NUMBER = re.compile(r"XK\d[\d-]*", re.ASCII)
_LAST = "\U0010ffff"

STANDING = {
    "open": mark("Not over yet"),
    "review": mark("Under review"),
    "late": mark("Review late"),
    "on_site": mark("Works on site"),
    "expired": mark("Permit expired"),
    "waited": mark("Waiting period over"),
    "uncopied": mark("Owner has no copy yet"),
}
"""By what cases are narrowed besides the state in which they stand."""

_UNDER_REVIEW: ColumnElement[bool] = literal_column("permit.state IN ('applied', 'referred', 'first_reviewed')")


class PermitLists:
    """Applications for renovation works, and the cases that they became. `keys_out` tells of keys that are out."""

    def __init__(self, ground: Ground, keys_out: KeysOut | None = None) -> None:
        self._ground = ground
        self._keys_out = keys_out

    def permits(
        self,
        *,
        text: str = "",
        state: str = "",
        since: date | None = None,
        until: date | None = None,
        building_id: int | None = None,
        unit_id: int | None = None,
        contractor_id: int | None = None,
    ) -> Listing:
        """The cases, the first due first; sorted by due, at, unit, ends or number. Each as `rows` gives it.

        `state` is one of `STANDING` or a `PermitState`; `since` and `until` are days on which they were entered, both
        included; `text` is the beginning of a number, a unit or somebody who lives there, a contractor, or the
        beginning of the owner's, applicant's or site manager's name or phone.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": plain(text)}
        clock = self._ground.clock
        asked = select(Permit.id)
        if state in STANDING:
            # Up to the minute: a list that is asked for anew a moment later is the same one.
            narrowed["moment"] = clock.now().replace(second=0, microsecond=0)
            asked = asked.where(*self._standing(state))
        elif state:
            asked = asked.where(Permit.state == state)
        if since is not None:
            asked = asked.where(Permit.at >= clock.begin_of(since))
        if until is not None:
            asked = asked.where(Permit.at < clock.end_of(until))
        if building_id:
            asked = asked.where(Permit.unit_id.in_(select(Unit.id).where(Unit.building_id == building_id)))
        if unit_id:
            asked = asked.where(Permit.unit_id == unit_id)
        if contractor_id:
            asked = asked.where(Permit.contractor_id == contractor_id)
        if typed := plain(text):
            asked = asked.where(self._meant(typed))
        by_unit = asked.join(Unit, Unit.id == Permit.unit_id)
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "due": (asked, (_DUE.is_(None), _DUE, Permit.id)),
            "at": (asked, (Permit.at, Permit.id)),
            "unit": (by_unit, (Unit.place, Permit.id)),
            "ends": (asked, (Permit.ends.is_(None), Permit.ends, Permit.id)),
            "number": (asked, (Permit.number,)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("at", True), self.rows)

    def rows(self, ids: Sequence[int]) -> list[Facts]:
        """These cases as rows of the list, in any order.

        Each: id, number, at, who (recorded it), operator_id, unit, unit_id, owner, owner_id, applicant_kind, applicant,
        phone, contractor, contractor_id, contractor_phone, barred (why the contractor is not let in any more), manager,
        manager_phone, starts, ends, remark, state, applied_at, due_at, issued_at, copy_due, copied_at, copied_to,
        over_on, waiting_until, ended_early, source; times are those on the estate's wall.
        """
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    def permit(self, permit_id: int) -> Facts:
        """One case as a row of the list, with all that is kept of it besides, see `history.told_of`; and `missing`:
        what it lacks for its next step, as `standing.lacking` tells it."""
        with self._ground.database.reading() as session:
            kept = told_of(session, self._ground.clock, permit_id)
            return self._seen(session, [permit_id])[0] | kept | {"missing": self._missing(session, permit_id)}

    def unit_code(self, unit_id: int) -> str:
        """The code of a unit."""
        with self._ground.database.reading() as session:
            return session.get_one(Unit, unit_id).code

    def _missing(self, session: Session, permit_id: int) -> list[Missing]:
        return lacking(session, session.get_one(Permit, permit_id), self._ground.clock.today(), self._keys_out)

    def waiting(self) -> tuple[int, bool]:
        """How many cases wait for the office today, and whether any has waited too long: answers due today, permits
        that have expired, waiting periods that are over, copies for owners."""
        clock = self._ground.clock
        now, today = clock.now(), clock.today()
        with self._ground.database.reading() as session:
            row = _WAITING.one(session, now=now, tonight=clock.end_of(today), today=today)
        return row.answers + row.expired + row.waited + row.copies, bool(row.late or row.expired or row.uncopied)

    def case_of(self, kind: str, record: int) -> int:
        """The case of an extension or a completion; a case is its own."""
        if kind not in ("extension", "completion"):
            return record
        with self._ground.database.reading() as session:
            if kind == "extension":
                return session.get_one(Extension, record).permit_id
            return session.get_one(Completion, record).permit_id

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = True, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.permits(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _standing(self, state: str) -> tuple[ColumnElement[bool], ...]:
        """What those fulfil that stand so."""
        clock = self._ground.clock
        today = clock.today()
        return {
            "open": (IS_OPEN,),
            "review": (_UNDER_REVIEW,),
            "late": (Permit.due_at < clock.now(),),
            "on_site": (IS_ON_SITE,),
            "expired": (IS_ON_SITE, Permit.ends < today),
            "waited": (Permit.state == literal_column("'waiting'"), Permit.waiting_until < today),
            "uncopied": _UNCOPIED,
        }[state]

    def _meant(self, typed: str) -> ColumnElement[bool]:
        """The cases that are found by what was typed."""
        begins = "".join(unicodedata.normalize("NFKC", typed).upper().split())
        if _NUMBER.fullmatch(begins):
            return and_(Permit.number >= begins, Permit.number < begins + _LAST)
        of_units = select(Permit.id).where(Permit.unit_id.in_(units_named(self._ground.database, typed)))
        firms = select(Contractor.id).where(Contractor.name.contains(typed, autoescape=True))
        of_firms = select(Permit.id).where(Permit.contractor_id.in_(firms))
        said = (
            Permit.owner, Permit.applicant, Permit.phone, Permit.manager, Permit.manager_phone, Permit.source,
        )  # fmt: skip
        of_people = select(Permit.id).where(or_(*(column.startswith(typed, autoescape=True) for column in said)))
        return Permit.id.in_(union(of_units, of_firms, of_people))

    def _seen(self, session: Session, ids: Sequence[int]) -> list[Facts]:
        local = self._ground.clock.local
        told = []
        for row in _ROWS.all(session, ids=ids_text(ids)):
            facts = row._asdict()
            for name in _MOMENTS:
                facts[name] = local(facts[name]) if facts[name] else None
            for name in ("contractor", "contractor_phone", "barred"):
                facts[name] = facts[name] or ""
            told.append(facts)
        return told


_MOMENTS = ("at", "applied_at", "due_at", "issued_at", "copied_at")
_DUE: ColumnElement[Any] = case(
    (Permit.due_at.is_not(None), func.substr(Permit.due_at, 1, 16)),
    (Permit.state.in_(("waiting", "mending")), Permit.waiting_until),
    (Permit.state.in_(("to_pay", "works", "stopped", "completing", "failed")), Permit.ends),
)
"""What a case is due by: the answer while it is under review, its end while works go on, its waiting period after."""

_ROWS = Prepared(
    select(
        Permit.id, Permit.number, Permit.at, Permit.operator_id, Operator.name.label("who"), Permit.unit_id,
        Unit.code.label("unit"), Permit.owner, Permit.owner_id, Permit.applicant_kind, Permit.applicant, Permit.phone,
        Permit.contractor_id, Contractor.name.label("contractor"), Contractor.phone.label("contractor_phone"),
        Contractor.barred, Permit.manager, Permit.manager_phone, Permit.starts, Permit.ends, Permit.remark,
        Permit.state, Permit.applied_at, Permit.due_at, Permit.issued_at, Permit.copy_due, Permit.copied_at,
        Permit.copied_to, Permit.over_on, Permit.waiting_until, Permit.ended_early, Permit.source,
    )
    .join(Operator, Operator.id == Permit.operator_id)
    .join(Unit, Unit.id == Permit.unit_id)
    .outerjoin(Contractor, Contractor.id == Permit.contractor_id)
    .where(Permit.id.in_(among_ids()))
)  # fmt: skip


def _count(*where: ColumnElement[bool]) -> Any:
    return select(func.count()).select_from(Permit).where(*where).scalar_subquery()


_NOW: Any = bindparam("now")
_TONIGHT: Any = bindparam("tonight")
_TODAY: Any = bindparam("today")
_UNCOPIED = Permit.copy_due.is_not(None), Permit.copied_at.is_(None)
_WAITING = Prepared(
    select(
        _count(Permit.due_at < _TONIGHT).label("answers"),
        _count(Permit.due_at < _NOW).label("late"),
        _count(IS_ON_SITE, Permit.ends < _TODAY).label("expired"),
        _count(literal_column("permit.state = 'waiting'"), Permit.waiting_until < _TODAY).label("waited"),
        _count(*_UNCOPIED, Permit.copy_due <= _TODAY).label("copies"),
        _count(*_UNCOPIED, Permit.copy_due < _TODAY).label("uncopied"),
    )
)
