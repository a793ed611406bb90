"""The list of enquiries: narrowed, sorted by the database, read a page at a time; and how many wait for an answer."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, literal_column, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core import phones
from frontdesk.core.database import Moment
from frontdesk.core.finding import exactly
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.reception.records import ENQUIRY_STATES, Article, Enquiry, EnquiryState
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Occupancy, Person, Unit

_NUMBER = re.compile(r"ZX\d[\d-]*", re.ASCII)

USUAL = ("at", True)

LISTED_STATES = {
    EnquiryState.OPEN.value: ENQUIRY_STATES[EnquiryState.OPEN],
    "overdue": mark("Answer overdue"),
    EnquiryState.ANSWERED.value: ENQUIRY_STATES[EnquiryState.ANSWERED],
    EnquiryState.CANCELLED.value: ENQUIRY_STATES[EnquiryState.CANCELLED],
}
"""By which states the list is narrowed: those of an enquiry, and open past the time that was promised."""


SHORTEST_PHONE = 7
"""Digits from which on a phone tells whose it is."""


class EnquiryLists:
    """Which questions were asked, and what became of them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def enquiries(
        self,
        *,
        text: str = "",
        since: date | None = None,
        until: date | None = None,
        state: str = "",
        topic: str = "",
        channel: str = "",
        building_id: int | None = None,
        unit_id: int | None = None,
        article_id: int | None = None,
    ) -> Listing:
        """The enquiries, the latest first; sorted by at, unit or promised_for.

        Each: id, number, at, entered_at, channel, caller, phone, unit, unit_id, topic, text, answer, article_id,
        article (its question), promised_for, answered_at, answered_by (a name), became, state, late (open past the
        time that was promised), who (took it), erased; times are those on the estate's wall.

        `text` is the beginning of a number, part of what was asked or answered, the beginning of the caller's name or
        phone, a unit or somebody who lives there; `since` and `until` are days, both included; `state` is one of
        LISTED_STATES.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": text.strip()}
        clock = self._ground.clock
        asked = select(Enquiry.id)
        if since is not None:
            asked = asked.where(Enquiry.at >= clock.begin_of(since))
        if until is not None:
            asked = asked.where(Enquiry.at < clock.end_of(until))
        if state == "overdue":
            # Up to the minute: a list that is asked for anew a moment later is the same one.
            moment = clock.now().replace(second=0, microsecond=0)
            narrowed["moment"] = moment
            asked = asked.where(_IS_OPEN, Enquiry.promised_for <= moment)
        elif state == EnquiryState.OPEN:
            asked = asked.where(_IS_OPEN)
        elif state:
            asked = asked.where(Enquiry.state == state)
        for column, value in ((Enquiry.topic, topic), (Enquiry.channel, channel)):
            if value:
                asked = asked.where(column == value)
        if building_id is not None:
            asked = asked.where(Enquiry.unit_id.in_(select(Unit.id).where(Unit.building_id == building_id)))
        if unit_id is not None:
            asked = asked.where(Enquiry.unit_id == unit_id)
        if article_id is not None:
            asked = asked.where(Enquiry.article_id == article_id)
        if typed := text.strip():
            asked = asked.where(self._named(typed))
        by_unit = asked.outerjoin(Unit, Unit.id == Enquiry.unit_id)
        # What is open is little, and found by its own index only if no other promises the order.
        at = _AT if state in ("overdue", EnquiryState.OPEN) else Enquiry.at
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "at": (asked, (at, Enquiry.id)),
            "unit": (by_unit, (Unit.place, Enquiry.id)),
            "promised_for": (asked, (Enquiry.promised_for, Enquiry.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, USUAL, self.enquiry_rows)

    def enquiry_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These enquiries as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    def enquiry(self, enquiry_id: int) -> dict[str, Any]:
        """One enquiry as a row of the list."""
        return self.enquiry_rows([enquiry_id])[0]

    def unit_code(self, unit_id: int) -> str:
        """The code of a unit, by which whoever asks for it finds it."""
        with self._ground.database.reading() as session:
            return session.get_one(Unit, unit_id).code

    def resident_of(self, phone: str) -> tuple[str, int | None, str] | None:
        """Whose phone this is, if it is on file for one person: the name, and the unit with its code if it is one."""
        number = phones.normal_number(phone)
        with self._ground.database.reading() as session:
            people = exactly(session, "person", [number]) if len(number) >= SHORTEST_PHONE else []
            if len(people) != 1:
                return None
            name = session.get_one(Person, people[0]).name
            units = _UNITS.all(session, person=people[0])
        return (name, units[0].id, units[0].code) if len(units) == 1 else (name, None, "")

    def waiting(self) -> tuple[int, bool]:
        """How many open enquiries were to be answered by the end of today, and whether the time of any has gone by."""
        clock = self._ground.clock
        with self._ground.database.reading() as session:
            due = _DUE.scalar(session, by=clock.end_of(clock.today())) or 0
            return due, bool(due) and _OVERDUE.scalar(session, by=clock.now()) is not None

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = True, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.enquiries(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _named(self, typed: str) -> Any:
        begins = "".join(unicodedata.normalize("NFKC", typed).upper().split())
        if _NUMBER.fullmatch(begins):
            return and_(Enquiry.number >= begins, Enquiry.number < begins + "\U0010ffff")
        return or_(
            Enquiry.caller.startswith(typed, autoescape=True),
            Enquiry.phone.startswith(begins, autoescape=True),
            Enquiry.text.contains(typed, autoescape=True),
            Enquiry.answer.contains(typed, autoescape=True),
            Enquiry.unit_id.in_(units_named(self._ground.database, typed)),
        )

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        local, now = self._ground.clock.local, self._ground.clock.now()
        return [
            {
                "id": row.id, "number": row.number, "at": local(row.at), "entered_at": local(row.entered_at),
                "channel": row.channel, "caller": row.caller, "phone": row.phone, "unit": row.code or "",
                "unit_id": row.unit_id, "topic": row.topic, "text": row.text, "answer": row.answer,
                "article_id": row.article_id, "article": row.title or "",
                "promised_for": local(row.promised_for) if row.promised_for else None,
                "answered_at": local(row.answered_at) if row.answered_at else None,
                "answered_by": row.answerer or "", "became": row.became, "state": row.state,
                "late": row.state == EnquiryState.OPEN and bool(row.promised_for) and row.promised_for <= now,
                "who": row.taker, "erased": row.erased_at is not None,
            }
            for row in _ROWS.all(session, ids=ids_text(ids))
        ]  # fmt: skip


# Written out, because a bound state would not meet the index of what is open.
_AT: ColumnElement[Any] = literal_column("+enquiry.at")
_IS_OPEN = Enquiry.state == literal_column("'open'")
_DUE = Prepared(select(func.count(Enquiry.id)).where(_IS_OPEN, Enquiry.promised_for < bindparam("by", type_=Moment)))
_OVERDUE = Prepared(select(Enquiry.id).where(_IS_OPEN, Enquiry.promised_for <= bindparam("by", type_=Moment)).limit(1))
_UNITS = Prepared(
    select(Unit.id, Unit.code)
    .join(Occupancy, Occupancy.unit_id == Unit.id)
    .where(Occupancy.person_id == bindparam("person"), Occupancy.closed.is_(False))
    .distinct()
)
_taker, _answerer = aliased(Operator), aliased(Operator)
_ROWS = Prepared(
    select(
        Enquiry.id, Enquiry.number, Enquiry.at, Enquiry.entered_at, Enquiry.channel, Enquiry.caller, Enquiry.phone,
        Enquiry.unit_id, Enquiry.topic, Enquiry.text, Enquiry.answer, Enquiry.article_id, Enquiry.promised_for,
        Enquiry.answered_at, Enquiry.became, Enquiry.state, Enquiry.erased_at, Unit.code, Article.title,
        _taker.name.label("taker"), _answerer.name.label("answerer"),
    )
    .join(_taker, _taker.id == Enquiry.operator_id)
    .outerjoin(_answerer, _answerer.id == Enquiry.answered_by)
    .outerjoin(Unit, Unit.id == Enquiry.unit_id)
    .outerjoin(Article, Article.id == Enquiry.article_id)
    .where(Enquiry.id.in_(among_ids()))
)  # fmt: skip
