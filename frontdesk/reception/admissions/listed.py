"""The list of who may come: what every unit has said, in force, to come or over."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, beginning, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.reception.records import AdmissionRule
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Unit

ADMISSION_STATES = {
    "in_force": mark("Holds now"),
    "to_come": mark("Not yet in force"),
    "over": mark("Over"),
}
"""Where what a unit has said stands today."""


class AdmissionLists:
    """What was said, and by whom."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def admissions(
        self,
        *,
        text: str = "",
        holds: str = "",
        state: str = "in_force",
        building_id: int | None = None,
        unit_id: int | None = None,
    ) -> Listing:
        """What was said of who may come, the latest first; sorted by at, unit, name or until.

        Each: id, unit (code, "" for the whole estate), unit_id, kind, name, purpose, relation, phone, words, asked_by,
        since, until, at, operator, ended_at, ended_by (a name), end_reason, erased, state (of ADMISSION_STATES). `text`
        is somebody by name or pinyin, or a unit; `holds` is an Admission; an empty state is every one.
        """
        today = self._ground.clock.today()
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        asked = select(AdmissionRule.id)
        stands = {
            "in_force": and_(
                AdmissionRule.ended_at.is_(None), AdmissionRule.since <= today,
                or_(AdmissionRule.until.is_(None), AdmissionRule.until >= today),
            ),
            "to_come": and_(AdmissionRule.ended_at.is_(None), AdmissionRule.since > today),
            "over": or_(AdmissionRule.ended_at.is_not(None), AdmissionRule.until < today),
        }  # fmt: skip
        if state:
            asked = asked.where(stands[state])
        if holds:
            asked = asked.where(AdmissionRule.kind == holds)
        if building_id is not None:
            asked = asked.where(AdmissionRule.unit_id.in_(select(Unit.id).where(Unit.building_id == building_id)))
        if unit_id is not None:
            asked = asked.where(AdmissionRule.unit_id == unit_id)
        if typed := text.strip():
            asked = asked.where(
                or_(
                    AdmissionRule.id.in_(beginning("admission", typed)),
                    AdmissionRule.name == typed,
                    AdmissionRule.unit_id.in_(units_named(self._ground.database, typed)),
                )
            )
        placed = asked.outerjoin(Unit, Unit.id == AdmissionRule.unit_id)
        sorts = {
            "at": (asked, (AdmissionRule.at, AdmissionRule.id)),
            "unit": (placed, (Unit.place, AdmissionRule.id)),
            "name": (asked, (AdmissionRule.name, AdmissionRule.id)),
            "until": (asked, (AdmissionRule.until, AdmissionRule.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, _LATEST, self.admission_rows)

    def admission_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = True, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.admissions(**narrowed).register(self._seen, sort or _LATEST[0], descending=descending) as opened:
            yield opened

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        clock = self._ground.clock
        today = clock.today()
        return [
            {
                **row._asdict(), "unit": row.unit or "", "at": clock.local(row.at), "ended_by": row.ended_by or "",
                "ended_at": clock.local(row.ended_at) if row.ended_at else None,
                "erased": row.erased_at is not None,
                "state": "over" if row.ended_at or (row.until and row.until < today)
                else "to_come" if row.since > today else "in_force",
            }
            for row in _ROWS.all(session, ids=ids_text(ids))
        ]  # fmt: skip


_LATEST = ("at", True)
_ender = aliased(Operator)
_ROWS = Prepared(
    select(
        AdmissionRule.id, Unit.code.label("unit"), AdmissionRule.unit_id, AdmissionRule.kind, AdmissionRule.name,
        AdmissionRule.purpose, AdmissionRule.relation, AdmissionRule.phone, AdmissionRule.words,
        AdmissionRule.asked_by, AdmissionRule.since, AdmissionRule.until, AdmissionRule.at,
        Operator.name.label("operator"), AdmissionRule.ended_at, _ender.name.label("ended_by"),
        AdmissionRule.end_reason, AdmissionRule.erased_at,
    )
    .join(Operator, Operator.id == AdmissionRule.operator_id)
    .outerjoin(_ender, _ender.id == AdmissionRule.ended_by)
    .outerjoin(Unit, Unit.id == AdmissionRule.unit_id)
    .where(AdmissionRule.id.in_(among_ids()))
)  # fmt: skip
