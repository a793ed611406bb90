"""What units and the estate have said about who may come: kept, ended, and asked when somebody is at the counter."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from frontdesk.core import phones, search
from frontdesk.core.audit import digest
from frontdesk.core.finding import file_under
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.reception.admissions.listed import AdmissionLists
from frontdesk.reception.records import RELATIONS, Admission, AdmissionRule, Purpose
from frontdesk.residents.records import Unit

_LONGEST = 200

ERASABLE = ("name", "phone", "words", "asked_by", "end_reason", "erased_at")
"""What is not kept of what was said once its time is over, so that no fingerprint of it is."""


@dataclass(frozen=True)
class NewRule:
    """What is typed about who may come to a unit, or with `unit_id` None anywhere on the estate.

    A `name` means that person, a `phone` without one whoever has it, a `purpose` all who come for it, none of them
    everybody; both days are included.
    """

    kind: Admission
    unit_id: int | None
    since: date
    until: date | None = None
    name: str = ""
    purpose: str = ""
    relation: str = ""
    phone: str = ""
    words: str = ""
    asked_by: str = ""


class AdmissionDesk(AdmissionLists):
    """Keeps what was said, and tells it the moment a unit is chosen."""

    def add(self, new: NewRule) -> AdmissionRule:
        """Keep what a unit has said. Refuses a permission without a name, an end before the beginning or in the past,
        and one for the whole estate from who may not approve."""
        name = re.sub(r"\s+", " ", plain(new.name))
        texts = {"name": name, "words": plain(new.words), "asked_by": plain(new.asked_by)}
        if len(name) > 80:
            raise Refusal(mark("Type a name of at most 80 characters."), field="name")
        if new.kind == Admission.PERMIT and not name:
            raise Refusal(mark("A standing permission is somebody's. Type the name."), field="name")
        if new.until is not None and new.until < new.since:
            raise Refusal(mark("The last day lies before the first."), field="until")
        for field, text in texts.items():
            if len(text) > _LONGEST:
                raise Refusal(mark("Say it in at most {count} characters."), field=field, count=_LONGEST)
        if new.relation not in RELATIONS or (new.purpose and new.purpose not in set(Purpose)):
            raise ValueError("unknown relation or purpose")
        right = Right.RECEIVE if new.unit_id is not None else Right.APPROVE
        with self._ground.act("admission_added", right) as act:
            if new.until is not None and new.until < act.day:
                raise Refusal(
                    mark("{day} has gone by. Type a day that is still to come."), field="until", day=new.until
                )
            if new.unit_id is not None and act.session.get(Unit, new.unit_id) is None:
                raise Refusal(mark("There is no unit {code}."), field="unit", code=new.unit_id)
            kept = AdmissionRule(
                unit_id=new.unit_id, kind=new.kind.value, name=name, purpose=new.purpose, relation=new.relation,
                phone=phones.normal_number(new.phone), words=texts["words"], asked_by=texts["asked_by"],
                since=new.since, until=new.until, at=act.at, operator_id=act.operator.id,
            )  # fmt: skip
            act.session.add(kept)
            act.session.flush()
            if name:
                file_under(act.session, "admission", kept.id, search.tokens_of_name(name), fresh=True)
            act.note("admission", kept.id, said=kept.kind, unit=kept.unit_id, digest=admission_digest(kept))
            return kept

    def end(self, rule_id: int, reason: str = "") -> None:
        """End it from now on. Refuses what was ended before."""
        reason = plain(reason)
        if len(reason) > _LONGEST:
            raise Refusal(mark("Say it in at most {count} characters."), field="reason", count=_LONGEST)
        with self._ground.act("admission_ended", Right.RECEIVE) as act:
            kept = act.session.get_one(AdmissionRule, rule_id)
            if kept.ended_at is not None:
                raise Refusal(mark("This was ended before."))
            if kept.unit_id is None:
                self._ground.require(Right.APPROVE)
            kept.ended_at, kept.ended_by, kept.end_reason = act.at, act.operator.id, reason
            act.session.flush()
            file_under(act.session, "admission", kept.id, ())
            act.note("admission", kept.id, unit=kept.unit_id, digest=admission_digest(kept))

    def said(self, unit_id: int | None) -> list[Any]:
        """All that is in force today for a unit (None: for the offices): refusals first, then what must be asked.

        Each: id, unit_id, kind, name, purpose, relation, phone, words, asked_by, since, until.
        """
        with self._ground.database.reading() as session:
            return sorted(in_force(session, unit_id, self._ground.clock.today()), key=_urgency)

    def of_visitor(self, unit_id: int | None, name: str, purpose: str, phone: str = "") -> Any | None:
        """What is in force today for this visitor, as a row of `said`; None when nobody has said anything."""
        with self._ground.database.reading() as session:
            return applying(session, unit_id, self._ground.clock.today(), name, purpose, phone)


def admission_digest(rule: AdmissionRule) -> str:
    """The fingerprint of what was said: all of it, but for what is erased in its time."""
    return digest(row_facts(rule, *ERASABLE))


def in_force(session: Session, unit_id: int | None, day: date) -> list[Any]:
    """What the estate and, if one is given, the unit have said that holds on a day."""
    return _IN_FORCE.all(session, unit=unit_id or 0, day=day)


def applying(session: Session, unit_id: int | None, day: date, name: str, purpose: str, phone: str = "") -> Any | None:
    """The one that holds for a visitor: what names them comes before what is said of all, then refusals before words
    to be asked for, and these before permissions."""
    visitor, number = search.normal(name), phones.normal_number(phone)
    meant = [rule for rule in in_force(session, unit_id, day) if _means(rule, visitor, purpose, number)]
    return min(meant, key=lambda rule: (not (rule.name or rule.phone), *_urgency(rule)), default=None)


def _means(rule: Any, visitor: str, purpose: str, phone: str) -> bool:
    same_phone = bool(phone) and phone == rule.phone
    if rule.name:
        # Who is not to be admitted is known by the phone as well: a name is soon made up.
        if rule.kind == Admission.REFUSE and same_phone:
            return True
        another = bool(phone and rule.phone) and not same_phone and rule.kind == Admission.PERMIT
        return search.normal(rule.name) == visitor and not another
    return rule.purpose in ("", purpose) and (same_phone or not rule.phone)


def _urgency(rule: Any) -> tuple[int, int]:
    return _ORDER.index(rule.kind), rule.id


_ORDER = (Admission.REFUSE, Admission.ASK, Admission.PERMIT)
_IN_FORCE = Prepared(
    select(
        AdmissionRule.id, AdmissionRule.unit_id, AdmissionRule.kind, AdmissionRule.name, AdmissionRule.purpose,
        AdmissionRule.relation, AdmissionRule.phone, AdmissionRule.words, AdmissionRule.asked_by, AdmissionRule.since,
        AdmissionRule.until,
    ).where(
        or_(AdmissionRule.unit_id == bindparam("unit"), AdmissionRule.unit_id.is_(None)),
        AdmissionRule.ended_at.is_(None),
        AdmissionRule.since <= bindparam("day"),
        or_(AdmissionRule.until.is_(None), AdmissionRule.until >= bindparam("day")),
    )
)  # fmt: skip
