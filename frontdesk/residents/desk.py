"""What the operator can do with units and people: add, change, transfer a title, let."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core import search
from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.residents.checked import figures_digest
from frontdesk.residents.fields import (
    PersonFields,
    UnitFields,
    checked_person,
    person_tokens,
    place_of,
    plate_form,
    sealed_identity,
)
from frontdesk.residents.records import (
    MANNERS,
    Building,
    Occupancy,
    OccupancyRole,
    Person,
    Phone,
    Status,
    Unit,
    Vehicle,
)
from frontdesk.residents.unitfiles import FIELDS, UnitFiles

LARGEST_AREA = 100_000_000
"""1/100 m²: a square kilometre."""


_ENDED = mark("This entry has been ended already, perhaps at another counter.")


class ResidentDesk(UnitFiles):
    """Keeps the unit files of the estate."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.attachments = AttachmentDesk(ground)

    # Units

    def add_unit(self, fields: UnitFields) -> int:
        """Add a unit, and its building when it is the first there; gives back the id."""
        with self._ground.act("unit_added", Right.KEEP_RESIDENTS) as act:
            columns = _unit_columns(act.session, _checked_unit(act.session, fields, None))
            unit = Unit(**columns)
            act.session.add(unit)
            act.session.flush()
            file_under(act.session, "unit", unit.id, search.tokens_of_code(unit.code), fresh=True)
            act.note("unit", unit.id, figures=figures_digest(columns))
            return unit.id

    def change_unit(self, unit_id: int, fields: UnitFields) -> None:
        """Change what is kept of a unit; before and after stay in its history."""
        with self._ground.act("unit_changed", Right.KEEP_RESIDENTS) as act:
            unit = act.session.get_one(Unit, unit_id)
            columns = _unit_columns(act.session, _checked_unit(act.session, fields, unit_id))
            changes = _apply(unit, columns)
            act.session.flush()
            if "code" in changes:
                file_under(act.session, "unit", unit.id, search.tokens_of_code(unit.code))
            act.note_changes(
                "unit", unit_id, {name: pair for name, pair in changes.items() if name not in ("place", "building_id")}
            )

    # People

    def add_resident(
        self,
        unit_id: int,
        role: OccupancyRole,
        person: PersonFields,
        *,
        since: date | None = None,
        share: int | None = None,
    ) -> int:
        """Somebody more in a unit (a co-owner, family, an agent); gives back the person's id."""
        with self._ground.act("resident_added", Right.KEEP_RESIDENTS) as act:
            person_id = self._person(act, person)
            self._move_in(act, unit_id, person_id, role, since, manner="moved_in", share=share)
            return person_id

    def change_person(self, person_id: int, fields: PersonFields) -> None:
        """Change what is kept of a person; before and after stay in the history, identity numbers masked."""
        with self._ground.act("person_changed", Right.KEEP_RESIDENTS) as act:
            person = act.session.get_one(Person, person_id)
            changes = self._write_person(act.session, person, checked_person(fields))
            act.note_changes("person", person_id, changes)

    def transfer_title(self, unit_id: int, owners: Sequence[PersonFields], day: date, manner: str) -> None:
        """The unit changes hands on `day`: the owners until then, their family and agents leave, tenants stay.

        Tenants stay because a lease outlives a sale (Civil Code art. 725).
        """
        if not owners:
            raise Refusal(mark("Type the new owner's name."), field="name")
        if manner not in MANNERS:
            raise Refusal(mark("Choose how the title changed hands."), field="manner")
        with self._ground.act("title_transferred", Right.TRANSFER_TITLE) as act:
            leaving = self._current(
                act.session, unit_id, OccupancyRole.OWNER, OccupancyRole.FAMILY, OccupancyRole.AGENT
            )
            new = [self._person(act, owner) for owner in owners]
            self._close(act, leaving, day - timedelta(days=1), manner)
            for person_id in dict.fromkeys(new):
                self._move_in(act, unit_id, person_id, OccupancyRole.OWNER, day, manner=manner)

    def new_lease(self, unit_id: int, tenant: PersonFields, since: date, until: date | None) -> int:
        """Let the unit from `since` to `until`; a tenant there until then leaves. Gives back the tenant's id."""
        if until is not None and until < since:
            raise Refusal(mark("The lease ends before it begins."), field="until")
        with self._ground.act("lease_begun", Right.KEEP_RESIDENTS) as act:
            leaving = self._current(act.session, unit_id, OccupancyRole.TENANT)
            self._close(act, leaving, since - timedelta(days=1), "lease_ended")
            tenant_id = self._person(act, tenant)
            self._move_in(act, unit_id, tenant_id, OccupancyRole.TENANT, since, manner="lease", until=until)
            self._stand(act, unit_id, Status.LET)
            return tenant_id

    def end_lease(self, unit_id: int, day: date) -> None:
        """The tenants leave on `day`; the unit stands vacant until told otherwise."""
        with self._ground.act("lease_ended", Right.KEEP_RESIDENTS) as act:
            leaving = self._current(act.session, unit_id, OccupancyRole.TENANT)
            if not leaving:
                raise Refusal(mark("The unit is not let."), field="unit")
            self._close(act, leaving, day, "lease_ended")
            self._stand(act, unit_id, Status.VACANT)

    def move_out(self, occupancy_id: int, day: date) -> None:
        """One person leaves the unit. An owner leaves by a transfer of title instead."""
        with self._ground.act("moved_out", Right.KEEP_RESIDENTS) as act:
            occupancy = act.session.get_one(Occupancy, occupancy_id)
            if occupancy.role == OccupancyRole.OWNER:
                raise Refusal(mark("An owner leaves by a transfer of title."), field="role")
            if occupancy.closed:
                raise Refusal(_ENDED)
            self._close(act, [occupancy], day, "moved_out")

    def reveal_identity(self, person_id: int) -> str:
        """The identity number in full; who looked at it and when is noted."""
        with self._ground.act("identity_revealed", Right.REVEAL_IDENTITY) as act:
            person = act.session.get_one(Person, person_id)
            if person.id_sealed is None:
                raise Refusal(mark("No ID number is kept of this person."), field="id_number")
            act.note("person", person_id)
            return self._ground.vault.open(person.id_sealed)

    # Vehicles

    def add_vehicle(self, unit_id: int, plate: str, kind: str = "car", parking_space: str = "") -> int:
        """A vehicle of the household; one plate is in use once. Gives back the id."""
        plate = plate_form(plate)
        with self._ground.act("vehicle_added", Right.KEEP_RESIDENTS) as act:
            holder = act.session.scalar(
                select(Unit.code).join(Vehicle).where(Vehicle.plate == plate, Vehicle.until.is_(None))
            )
            if holder is not None:
                raise Refusal(mark("{plate} is on file already, at {unit}."), field="plate", plate=plate, unit=holder)
            vehicle = Vehicle(
                unit_id=unit_id,
                plate=plate,
                kind=kind,
                parking_space=plain(parking_space),
                since=act.day,
                entered=act.at,
            )
            act.session.add(vehicle)
            act.session.flush()
            file_under(act.session, "vehicle", vehicle.id, search.tokens_of_number(plate), fresh=True)
            act.note("unit", unit_id, vehicle=vehicle.id)
            return vehicle.id

    def end_vehicle(self, vehicle_id: int) -> None:
        """The vehicle is no longer used here."""
        with self._ground.act("vehicle_ended", Right.KEEP_RESIDENTS) as act:
            vehicle = act.session.get_one(Vehicle, vehicle_id)
            if vehicle.until is not None:
                raise Refusal(_ENDED)
            vehicle.until = act.day
            file_under(act.session, "vehicle", vehicle_id, ())
            act.note("unit", vehicle.unit_id, vehicle=vehicle_id)

    # Pieces of acts

    def _person(self, act: Act, fields: PersonFields) -> int:
        """The same person when the identity number, or name and phone, say so; else a new one."""
        fields = checked_person(fields)
        known = _known_person(act.session, fields, self._ground.vault.blind)
        if known is not None:
            known = act.session.get_one(Person, known.id)
            kept = _kept_fields(act.session, known)
            every = tuple(dict.fromkeys((*kept["phones"], *fields.phones)))
            filled = PersonFields(**{**kept, **_told(fields), "phones": every})
            act.note_changes("person", known.id, self._write_person(act.session, known, filled))
            return known.id
        person = Person(name=fields.name)
        act.session.add(person)
        act.session.flush()
        self._write_person(act.session, person, fields, fresh=True)
        act.note("person", person.id)
        return person.id

    def _write_person(
        self, session: Session, person: Person, fields: PersonFields, *, fresh: bool = False
    ) -> dict[str, tuple[str, str]]:
        """Bring the rows of a person, known or `fresh`, to what the fields say; gives back what changed."""
        number = fields.id_number
        columns: dict[str, Any] = {
            "name": fields.name, "birthday": fields.birthday, "contact_preference": fields.contact_preference,
            "care_flag": fields.care_flag, "care_note": fields.care_note, "id_kind": fields.id_kind,
        }  # fmt: skip
        changes = {}
        if number is not None and (self._ground.vault.blind(number) if number else None) != person.id_index:
            before = person.id_masked
            columns |= sealed_identity(self._ground, number)
            changes["id_number"] = (before, columns["id_masked"])
        changed = _apply(person, columns)
        changes |= {name: pair for name, pair in changed.items() if name in FIELDS}
        kept = session.scalars(select(Phone).where(Phone.person_id == person.id).order_by(Phone.place)).all()
        if tuple(phone.number for phone in kept) != fields.phones:
            changes["phones"] = (" ".join(phone.number for phone in kept), " ".join(fields.phones))
            for phone in kept:
                session.delete(phone)
            session.flush()
            session.add_all(
                Phone(person_id=person.id, place=place, number=each) for place, each in enumerate(fields.phones)
            )
        session.flush()
        if fresh or changes.keys() & {"name", "phones"}:
            file_under(session, "person", person.id, person_tokens(fields.name, fields.phones), fresh=fresh)
        return changes

    def _current(self, session: Session, unit_id: int, *roles: OccupancyRole) -> list[Occupancy]:
        asked = select(Occupancy).where(
            Occupancy.unit_id == unit_id, Occupancy.closed.is_(False), Occupancy.role.in_(roles)
        )
        return list(session.scalars(asked))

    def _close(self, act: Act, leaving: Iterable[Occupancy], day: date, manner: str) -> None:
        for occupancy in leaving:
            if occupancy.since is not None and day < occupancy.since - timedelta(days=1):
                raise Refusal(
                    mark("The day lies before the present entry of {day}."), field="since", day=occupancy.since
                )
            occupancy.until = max(day, occupancy.since) if occupancy.since else day
            occupancy.closed, occupancy.ended_by = True, manner
            name = act.session.get_one(Person, occupancy.person_id).name
            act.note_changes("unit", occupancy.unit_id, {occupancy.role: (name, "")})
        act.session.flush()

    def _move_in(
        self,
        act: Act,
        unit_id: int,
        person_id: int,
        role: OccupancyRole,
        since: date | None,
        *,
        manner: str,
        until: date | None = None,
        share: int | None = None,
    ) -> None:
        there = (Occupancy.unit_id == unit_id, Occupancy.person_id == person_id, Occupancy.role == role.value)
        if act.session.scalar(select(Occupancy.id).where(*there, Occupancy.closed.is_(False))):
            raise Refusal(mark("This person is on file in the unit already, in the same role."), field="name")
        occupancy = Occupancy(
            unit_id=unit_id, person_id=person_id, role=role.value, since=since, until=until, share=share,
            began_by=manner
        )  # fmt: skip
        act.session.add(occupancy)
        act.session.flush()
        name = act.session.get_one(Person, person_id).name
        act.note_changes("unit", unit_id, {role.value: ("", name)})
        if role == OccupancyRole.OWNER and act.session.get_one(Unit, unit_id).status == Status.UNSOLD:
            # Sold now: from here on it is billed.
            self._stand(act, unit_id, Status.VACANT)

    def _stand(self, act: Act, unit_id: int, status: Status) -> None:
        unit = act.session.get_one(Unit, unit_id)
        act.note_changes("unit", unit_id, _apply(unit, {"status": status.value}))


def _told(fields: PersonFields) -> dict[str, Any]:
    """Only what was typed: an empty field of a known person says nothing about them."""
    return {name: value for name, value in asdict(fields).items() if value not in (None, "", ())}


def _kept_fields(session: Session, person: Person) -> dict[str, Any]:
    numbers = session.scalars(select(Phone.number).where(Phone.person_id == person.id).order_by(Phone.place))
    return {
        "name": person.name, "phones": tuple(numbers), "id_kind": person.id_kind, "birthday": person.birthday,
        "contact_preference": person.contact_preference, "care_flag": person.care_flag, "care_note": person.care_note,
    }  # fmt: skip


def _known_person(session: Session, fields: PersonFields, blind: Any) -> Person | None:
    if fields.id_number:
        by_identity = session.scalar(
            select(Person).where(Person.id_index == blind(fields.id_number), Person.name == fields.name)
        )
        if by_identity is not None:
            return by_identity
    if fields.phones:
        same = select(Person).join(Phone).where(Person.name == fields.name, Phone.number.in_(fields.phones))
        if fields.id_number:
            # Whose number is known to be another is somebody else with the same name and phone.
            same = same.where(Person.id_index.is_(None))
        return session.scalar(same.order_by(Person.id).limit(1))
    return None


def _checked_unit(session: Session, fields: UnitFields, unit_id: int | None) -> UnitFields:
    texts = ("building", "entrance", "door", "layout", "fit_out", "note")
    typed: dict[str, Any] = {name: plain(getattr(fields, name)) for name in texts}
    fields = replace(fields, **typed)
    for name in ("building", "door"):
        if not getattr(fields, name):
            raise Refusal(mark("Type the building and the door, like 3 and 502."), field=name)
    taken = session.scalar(select(Unit.id).where(Unit.code == fields.code))
    if taken is not None and taken != unit_id:
        raise Refusal(mark("{code} is on file already."), field="door", code=fields.code)
    for name in ("gross_area", "interior_area", "land_share"):
        if not 0 <= (getattr(fields, name) or 0) <= LARGEST_AREA:
            raise Refusal(mark("The area is too large."), field=name)
    return fields


def _unit_columns(session: Session, fields: UnitFields) -> dict[str, Any]:
    building = session.scalar(select(Building).where(Building.code == fields.building))
    if building is None:
        building = Building(code=fields.building)
        session.add(building)
        session.flush()
    columns = asdict(fields)
    del columns["building"]
    return columns | {
        "building_id": building.id, "code": fields.code, "place": place_of(fields.code),
        "kind": fields.kind.value, "status": fields.status.value,
    }  # fmt: skip


def _apply(record: Any, columns: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Set the columns that differ; gives back before and after as text."""
    changes = {}
    for name, value in columns.items():
        before = getattr(record, name)
        if before != value:
            setattr(record, name, value)
            changes[name] = (_text(name, before), _text(name, value))
    return changes


def _text(name: str, value: Any) -> str:
    if value is None:
        return ""
    if name in ("gross_area", "interior_area", "land_share"):
        return f"{value / 100:.2f}"
    return str(value)
