"""What is typed about units and people, and the normal forms in which it is kept and found."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from frontdesk.core import identity, phones, search
from frontdesk.core.ground import Ground
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.residents.records import Status, UnitKind


@dataclass(frozen=True)
class UnitFields:
    """What is typed about a unit; areas in 1/100 m²."""

    building: str
    entrance: str
    door: str
    kind: UnitKind = UnitKind.FLAT
    gross_area: int = 0
    interior_area: int | None = None
    land_share: int | None = None
    layout: str = ""
    fit_out: str = ""
    handover_date: date | None = None
    status: Status = Status.VACANT
    note: str = ""

    @property
    def code(self) -> str:
        """`3-1-502`; without an entrance `3-502`."""
        return "-".join(part for part in (self.building, self.entrance, self.door) if part)


@dataclass(frozen=True)
class PersonFields:
    """What is typed about a person; an `id_number` of None leaves the kept one as it is, an empty one removes it."""

    name: str
    phones: tuple[str, ...] = ()
    id_kind: str = ""
    id_number: str | None = None
    birthday: date | None = None
    contact_preference: str = ""
    care_flag: str = ""
    care_note: str = ""


def place_of(code: str) -> str:
    """The code with its numbers padded, so that places sort as people count: 2-1-301 before 10-1-101.

    A door such as 0502 has its code behind that, since its place would otherwise be that of 502.
    """
    padded = re.sub(r"\d+", lambda digits: digits[0].zfill(6), code)
    return f"{padded} {code}" if re.search(r"(?<!\d)0", code) else padded


def plate_form(plate: str) -> str:
    """A plate without spaces and dots, in capitals. Refuses an empty one."""
    form = re.sub(r"[\s·・.]", "", unicodedata.normalize("NFKC", plain(plate))).upper()
    if not 4 <= len(form) <= 12:
        raise Refusal(mark("Type the plate, like 苏A8K21F."), field="plate")
    return form


def person_tokens(name: str, numbers: Iterable[str]) -> set[str]:
    """By what a person is found: name, pinyin, initials, and the tails of every phone."""
    return search.tokens_of_name(name).union(*map(search.tokens_of_phone, numbers))


def sealed_identity(ground: Ground, number: str) -> dict[str, Any]:
    """The columns that keep an identity number: sealed, masked and by its fingerprint; an empty number empties them."""
    if not number:
        return {"id_sealed": None, "id_masked": "", "id_index": None}
    vault = ground.vault
    return {"id_sealed": vault.seal(number), "id_masked": identity.masked(number), "id_index": vault.blind(number)}


def checked_person(fields: PersonFields) -> PersonFields:
    """The fields in normal form. Refuses a person without a name; numbers that look odd are never refused."""
    name = re.sub(r"\s+", " ", plain(fields.name))
    if not name or len(name) > 80:
        raise Refusal(mark("Type a name of 1 to 80 characters."), field="name")
    number = fields.id_number
    kept = tuple(dict.fromkeys(filter(None, (phones.normal_number(phone) for phone in fields.phones))))
    return PersonFields(
        name, kept, fields.id_kind if number or number is None else "",
        number if number is None else identity.normal_number(number),
        fields.birthday, fields.contact_preference, fields.care_flag, plain(fields.care_note),
    )  # fmt: skip
