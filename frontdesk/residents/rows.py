"""What the cells of one row of a register say together: the unit, the people in it, and their vehicles."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Any

from frontdesk.core import identity
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.residents.cells import UNIT_IN_PARTS, unit_code

Key = tuple[str, int]
"""Where a row stands: the name of its sheet, and its number there."""


Told = dict[str, Any]
"""Field → what the cells of a row tell of it; what they do not tell is not in it."""


@dataclass(slots=True)  # nobody alters one; frozen, they take three times as long to make
class RegisterRow:
    """What one row of the file says, cleaned: a unit and, if it names one, a person. Areas in 1/100 m²; what is not
    told is empty. A row of the file gives several of these, with one key, for an owner and a tenant, for co-owners, for
    family, and for further plates: they are taken over all or none."""

    row: int
    building: str
    entrance: str
    door: str
    unit: str
    kind: str = ""
    gross_area: int | None = None
    interior_area: int | None = None
    layout: str = ""
    handover_date: date | None = None
    status: str = ""
    name: str = ""
    role: str = "owner"
    phones: tuple[str, ...] = ()
    id_kind: str = ""
    id_number: str = ""
    since: date | None = None
    until: date | None = None
    plate: str = ""
    note: str = ""
    land_share: int | None = None
    fit_out: str = ""
    birthday: date | None = None
    care_flag: str = ""
    vehicle_kind: str = ""
    parking_space: str = ""
    sheet: str = ""

    @property
    def key(self) -> Key:
        """The row of the file that this comes from."""
        return self.sheet, self.row


_OF_UNIT = ("kind", "gross_area", "interior_area", "land_share", "layout", "fit_out", "handover_date", "status", "note")
_OF_ONE = {"birthday", "care_flag"}
_PERSON = {
    whose: tuple(whose + field for field in ("name", "phones", "id_number", "id_kind", "since", "until", "lease"))
    for whose in ("", "co_owner_", "tenant_")
}
_OF_CO_OWNERS = {"co_owner_name", "co_owner_phones", "co_owner_id_number"}
_OF_TENANTS = {"tenant_name", "tenant_phones", "tenant_id_number"}
_LONGEST_ENTRANCE = 2
_NOBODY: Told = {}


def is_parted(rows: Iterable[tuple[Told, str]]) -> bool:
    """Whether units such as 1-502, beside a building that is told apart, are an entrance and its door: so it is when
    their 1 is not the building at least as often as it is. Each row comes with the building above it, "" if none is
    certain."""
    beside = Counter(
        told["unit"].startswith(building + "-")
        for told, above in rows
        if (building := told.get("building") or above)
        and told.get("unit", "").count("-") == 1
        and "entrance" not in told
    )
    return beside[False] > 0 and beside[False] >= beside[True]


def rows_of(key: Key, told: Told, role: str, above: str, parted: bool, sure: str = "") -> list[RegisterRow]:
    """The rows that one row of the file gives, one at least, all with its key. Refuses what does not fit together.

    `role` is that of people of whom the row tells none, `above` the building that stands above the row or on its sheet,
    `sure` the same if it is certain: then no unit stands elsewhere; `parted` tells that 1-502 beside a building is an
    entrance and its door.
    """
    unit = _place_of_unit(told, above, parted, sure)
    for field in _OF_UNIT:
        if field in told:
            unit[field] = told[field]
    people = _people(told, "", told.get("role") or role)
    if not _OF_CO_OWNERS.isdisjoint(told):
        people += _people(told, "co_owner_", "owner")
    if not _OF_TENANTS.isdisjoint(told):
        people += _people(told, "tenant_", "tenant")
    if "family" in told:
        people += ({"name": name, "role": "family"} for name in told["family"])
    vehicles = _vehicles(told) if "plate" in told or "parking_space" in told else ()
    sheet, row = key
    return [
        RegisterRow(row=row, sheet=sheet, **unit, **person, **vehicle)
        for person, vehicle in zip_longest(people or (_NOBODY,), vehicles, fillvalue=_NOBODY)
    ]


def _people(told: Told, whose: str, role: str) -> list[Told]:
    """The people of one group of columns; several in one cell if what else is told is told of each, or of none."""
    name, phones, number, kind, since, until, lease = _PERSON[whose]
    names, numbers, documents = told.get(name, ()), told.get(phones, ()), told.get(number, ())
    if not names:
        for field, values in ((phones, numbers), (number, documents)):
            if values:
                raise Refusal(mark("There is no name in this row."), field=field)
        return []
    begun, ended = told.get(lease) or (told.get(since), told.get(until))
    if begun and ended and ended < begun:
        raise Refusal(mark("The end comes before the beginning."), field=until)
    if len(names) == 1:
        if len(documents) > 1:
            sentence = mark("Several numbers stand in one cell. Give each person a row of their own.")
            raise Refusal(sentence, field=number)
        numbers = (numbers if len(numbers) < 2 else tuple(dict.fromkeys(numbers)),)
    elif {len(numbers), len(documents)} <= {0, len(names)} and (whose or _OF_ONE.isdisjoint(told)):
        numbers = [(each,) for each in numbers] or [()] * len(names)
    else:
        raise Refusal(mark("Several people stand in one cell. Give each a row of their own."), field=name)
    people = []
    for one, own, document in zip(names, numbers, documents or ("",) * len(names), strict=True):
        person = {"name": one, "role": role, "phones": own, "since": begun, "until": ended}
        if document:
            person["id_number"] = document
            person["id_kind"] = told.get(kind) or str(identity.kind_of(document) or "")
        people.append(person)
    if not whose and not _OF_ONE.isdisjoint(told):
        people[0] |= {field: told[field] for field in _OF_ONE if field in told}
    return people


def _vehicles(told: Told) -> list[Told]:
    plates, spaces = told.get("plate", ()), told.get("parking_space", ())
    if len(plates) == 1 and not spaces and "vehicle_kind" not in told:  # as nearly all are
        return [{"plate": plates[0]}]
    kind = {"vehicle_kind": told["vehicle_kind"]} if "vehicle_kind" in told else {}
    if len(plates) <= 1 or not spaces:
        spaces = ("、".join(spaces),) * max(len(plates), bool(spaces))
    elif len(spaces) == 1:
        spaces *= len(plates)
    elif len(spaces) != len(plates):
        sentence = mark("It is not clear which plate stands on which space. Give each a row of its own.")
        raise Refusal(sentence, field="parking_space")
    return [
        {"plate": plate, "parking_space": space} | kind for plate, space in zip_longest(plates, spaces, fillvalue="")
    ]


def _place_of_unit(told: Told, above: str, parted: bool, sure: str) -> Told:
    """The unit's place from what its row tells of it, and the building that stands above the row or on its sheet."""
    building, entrance, code = told.get("building", ""), told.get("entrance", ""), told.get("unit", "")
    if code.startswith("-"):  # 1单元101
        if not (building or above):
            raise Refusal(UNIT_IN_PARTS, field="unit")
        code = f"{building or above}{code}"
    elif "-" in code:
        half = parted and not entrance and code.count("-") == 1 and code.index("-") <= _LONGEST_ENTRANCE
        if half and (building or above):
            code = f"{building or above}-{code}"
        elif (told_of := building or sure) and not code.startswith(told_of + "-"):
            raise Refusal(mark("This unit does not stand in building {building}."), field="unit", building=told_of)
    else:
        door, building = told.get("door") or code, building or above
        if not door:
            raise Refusal(mark("The unit is missing."), field="unit")
        if not building:
            raise Refusal(UNIT_IN_PARTS, field="unit")
        code = unit_code("-".join(part for part in (building, entrance, door) if part))
    parts = code.split("-")
    if not 2 <= len(parts) <= 3:
        raise Refusal(UNIT_IN_PARTS, field="unit")
    return {"unit": code, "building": parts[0], "entrance": parts[1] if len(parts) == 3 else "", "door": parts[-1]}
