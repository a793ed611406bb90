"""Visitors who were here before: found by name, phone, plate or identity number, so that nobody is typed twice."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core import identity, phones
from frontdesk.core.finding import find
from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import needle, normal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.reception.records import AdmissionRule, Visit, VisitState
from frontdesk.reception.visits.stays import PRESENT
from frontdesk.residents.fields import plate_form
from frontdesk.residents.records import Unit

_SUGGESTED = 6
_LOOKED_AT = 60
_SHORTEST = 2
"""Signs of a name from which on others that begin so are suggested."""


@dataclass(frozen=True)
class Known:
    """Somebody who was here before, as of the last visit (`on` that day); who is `expected` today at that time on the
    estate's wall; or who has a standing permission (`rule_id`)."""

    name: str
    company: str = ""
    purpose: str = ""
    phone: str = ""
    id_kind: str = ""
    id_masked: str = ""
    plate: str = ""
    where: str = ""
    on: date | None = None
    visit_id: int | None = None
    rule_id: int | None = None
    relation: str = ""
    expected: datetime | None = None


class KnownVisitors:
    """Looks up the last visit of somebody, and suggests who is being typed."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def last(
        self, *, name: str = "", phone: str = "", plate: str = "", id_number: str = "", unit_id: int | None = None
    ) -> Known | None:
        """The last visit of whoever has this identity number, phone, plate or name, the surest first.

        Of people of one name, the one who came to the unit before is meant.
        """
        questions: list[tuple[Prepared, dict[str, Any]]] = []
        if number := identity.normal_number(id_number):
            questions.append((_BY_IDENTITY, {"wanted": self._ground.vault.blind(number)}))
        if digits := phones.normal_number(phone):
            questions.append((_BY_PHONE, {"wanted": digits}))
        if form := _plate(plate):
            questions.append((_BY_PLATE, {"wanted": form}))
        if typed := plain(name):
            if unit_id is not None:
                questions.append((_BY_NAME_AT, {"wanted": typed, "unit": unit_id}))
            questions.append((_BY_NAME, {"wanted": typed}))
        with self._ground.database.reading() as session:
            for asked, wanted in questions:
                row = asked.first(session, **wanted)
                if row is not None:
                    return self._known(row)
        return None

    def suggested(self, typed: str, unit_id: int | None) -> list[Known]:
        """Who may be meant by what is typed so far: those who are expected there today, those with a standing
        permission of this unit, by name, pinyin or initials, then visitors whose name begins so, the latest of each."""
        name = plain(typed)
        if not name:
            return []
        with self._ground.database.reading() as session:
            found = []
            if unit_id is not None:
                found = [*self._expected(session, name, unit_id), *self._permitted(session, name, unit_id)]
            if len(name) >= _SHORTEST:
                rows = _EXACTLY.all(session, wanted=name, most=_LOOKED_AT)
                rows += _BEGUN.all(session, low=name, high=name + "\U0010ffff", most=_LOOKED_AT)
                before: dict[tuple[str, ...], Known] = {}
                for row in rows:
                    before.setdefault((row.name, row.company, row.phone), self._known(row))
                names = {one.name for one in found}
                found += [one for one in before.values() if one.name not in names]
        return found[:_SUGGESTED]

    def _expected(self, session: Session, name: str, unit_id: int) -> list[Known]:
        clock = self._ground.clock
        today, begins = clock.today(), normal(name)
        rows = _EXPECTED.all(session, unit=unit_id, since=clock.begin_of(today), until=clock.end_of(today))
        return [
            replace(self._known(row), on=None, expected=clock.local(row.at))
            for row in rows
            if normal(row.name).startswith(begins)
        ]

    def _permitted(self, session: Session, name: str, unit_id: int) -> list[Known]:
        hits = find(session, ("admission",), needle(name)).get("admission", [])
        rows = _PERMITTED.all(
            session, ids=ids_text([record for record, _ in hits]), unit=unit_id, day=self._ground.clock.today()
        )
        return [self._with_permission(session, row, unit_id) for row in rows]

    def _with_permission(self, session: Session, row: Any, unit_id: int) -> Known:
        """What the permission says, and what it leaves open as it was when they last came to the unit."""
        last = _BY_NAME_AT.first(session, wanted=row.name, unit=unit_id)
        before = Known(row.name) if last is None else self._known(last)
        return Known(
            row.name, before.company, row.purpose or before.purpose, row.phone or before.phone, plate=before.plate,
            rule_id=row.id, relation=row.relation,
        )  # fmt: skip

    def _known(self, row: Any) -> Known:
        day = self._ground.clock.local(row.at).date()
        return Known(
            row.name, row.company, row.purpose, row.phone, row.id_kind, row.id_masked, row.plate,
            row.code or row.place, day, row.id,
        )  # fmt: skip


def _plate(typed: str) -> str:
    try:
        return plate_form(typed)
    except Refusal:
        return ""


_SEEN = (
    select(
        Visit.id, Visit.at, Visit.name, Visit.company, Visit.purpose, Visit.phone, Visit.id_kind, Visit.id_masked,
        Visit.plate, Visit.place, Unit.code,
    )
    .outerjoin(Unit, Unit.id == Visit.unit_id)
    .where(Visit.erased_at.is_(None))
)  # fmt: skip


def _latest(asked: Any) -> Prepared:
    return Prepared(asked.order_by(Visit.at.desc()).limit(1))


_BY_IDENTITY = _latest(_SEEN.where(Visit.id_index == bindparam("wanted")))
_BY_PHONE = _latest(_SEEN.where(Visit.phone == bindparam("wanted"), Visit.phone != ""))
_BY_PLATE = _latest(_SEEN.where(Visit.plate == bindparam("wanted"), Visit.plate != ""))
_BY_NAME = _latest(_SEEN.where(Visit.name == bindparam("wanted")))
_BY_NAME_AT = _latest(_SEEN.where(Visit.name == bindparam("wanted"), Visit.unit_id == bindparam("unit")))
_EXACTLY = Prepared(_SEEN.where(Visit.name == bindparam("wanted")).order_by(Visit.at.desc()).limit(bindparam("most")))
# Down the index: in any other order all names that begin so would be read first.
_BEGUN = Prepared(
    _SEEN.where(Visit.name > bindparam("low"), Visit.name < bindparam("high"))
    .order_by(Visit.name.desc(), Visit.at.desc())
    .limit(bindparam("most"))
)
_EXPECTED = Prepared(
    _SEEN.where(
        PRESENT, Visit.state == VisitState.EXPECTED.value, Visit.unit_id == bindparam("unit"),
        Visit.at >= bindparam("since"), Visit.at < bindparam("until"),
    ).order_by(Visit.at)
)  # fmt: skip
_PERMITTED = Prepared(
    select(AdmissionRule.id, AdmissionRule.name, AdmissionRule.purpose, AdmissionRule.phone, AdmissionRule.relation)
    .where(
        AdmissionRule.id.in_(among_ids()),
        AdmissionRule.unit_id == bindparam("unit"),
        AdmissionRule.kind == "permit",
        AdmissionRule.ended_at.is_(None),
        AdmissionRule.since <= bindparam("day"),
        (AdmissionRule.until.is_(None)) | (AdmissionRule.until >= bindparam("day")),
    )
    .order_by(AdmissionRule.name)
)
