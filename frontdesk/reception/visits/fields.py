"""What is typed about a visitor, and the normal forms in which it is kept and found."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from sqlalchemy import String, bindparam, func, select, type_coerce
from sqlalchemy.orm import Session

from frontdesk.core import identity, phones, search
from frontdesk.core.audit import digest
from frontdesk.core.ground import Ground
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.reception.records import Purpose, Visit
from frontdesk.residents.fields import person_tokens, plate_form, sealed_identity

LONGEST = 200
"""Signs of a text that is typed about a visitor."""

_BADGE = 20


@dataclass(frozen=True)
class VisitFields:
    """What is typed about a visitor who goes to a unit or, without one, to the office that `place` names.

    `known` is an earlier visit of the same person, by name, whose identity document is taken over when none is typed.
    """

    name: str
    purpose: Purpose
    unit_id: int | None = None
    place: str = ""
    company: str = ""
    phone: str = ""
    id_kind: str = ""
    id_number: str = ""
    plate: str = ""
    party: int = 1
    carrying: str = ""
    badge: str = ""
    remark: str = ""
    source: str = ""
    known: int | None = None


def checked(ground: Ground, fields: VisitFields) -> dict[str, Any]:
    """The columns of a visit in normal form, without its identity document.

    Refuses a visitor without a name or a place to go to, an impossible party, and texts that are too long.
    """
    name = re.sub(r"\s+", " ", plain(fields.name))
    if not name or len(name) > 80:
        raise Refusal(mark("Type a name of 1 to 80 characters."), field="name")
    place = "" if fields.unit_id is not None else plain(fields.place)
    if fields.unit_id is None and not place:
        raise Refusal(mark("Where does the visitor go? Type a unit, or the office."), field="where")
    if not 1 <= fields.party <= 999:
        raise Refusal(mark("Type how many they are, from 1 to 999."), field="party")
    columns: dict[str, Any] = {
        "unit_id": fields.unit_id, "place": place, "name": name, "company": plain(fields.company),
        "purpose": fields.purpose.value, "phone": phones.normal_number(fields.phone),
        "plate": plate_form(fields.plate) if fields.plate.strip() else "", "party": fields.party,
        "carrying": plain(fields.carrying), "badge": badge_form(fields.badge), "remark": plain(fields.remark),
        "source": fields.source,
    }  # fmt: skip
    for field in ("place", "company", "phone", "carrying", "remark"):
        if len(columns[field]) > LONGEST:
            raise Refusal(mark("Say it in at most {count} characters."), field=field, count=LONGEST)
    return columns


def document(ground: Ground, kind: str, number: str) -> dict[str, Any]:
    """The columns of an identity document as typed; an empty number empties them."""
    normal = identity.normal_number(number)
    return {"id_kind": kind if normal else "", **sealed_identity(ground, normal)}


def badge_form(badge: str) -> str:
    """A badge as it stands on it: narrow capitals without spaces."""
    form = "".join(unicodedata.normalize("NFKC", plain(badge)).upper().split())
    if len(form) > _BADGE:
        raise Refusal(mark("Say it in at most {count} characters."), field="badge", count=_BADGE)
    return form


def tokens(name: str, company: str, phone: str, plate: str, badge: str) -> set[str]:
    """By what somebody on site is found: name, company, pinyin, phone, plate, badge."""
    found = person_tokens(name, [phone] if phone else [])
    if company:
        found |= search.tokens_of_name(company)
    return found | (search.tokens_of_number(plate) if plate else set()) | ({search.normal(badge)} - {""})


def visit_digest(session: Session, visit_id: int) -> str:
    """The fingerprint of a visit as it is stored: all that it says, but for what is erased in its time."""
    return digest(_TOLD.scalar(session, visit=visit_id))


_KEPT = (
    Visit.number, Visit.at, Visit.left_at, Visit.expected_at, Visit.entered_at, Visit.operator_id, Visit.unit_id,
    Visit.place, Visit.purpose, Visit.party, Visit.state, Visit.rule_id, Visit.source,
)  # fmt: skip
TOLD = func.json_array(*(type_coerce(column, String) for column in _KEPT), type_=String)
"""What the fingerprint of a visit is made of, put together by the database: a million are told in seconds."""

_TOLD = Prepared(select(TOLD).where(Visit.id == bindparam("visit")))
