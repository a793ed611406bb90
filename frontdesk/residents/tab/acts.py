"""Each act on a unit as its form, tied to the desk, with the line that is said when it is done."""

from collections.abc import Callable
from datetime import date

from frontdesk.core.drafts import Drafts
from frontdesk.core.words import say
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.dialogs import people, units
from frontdesk.residents.fields import PersonFields, UnitFields
from frontdesk.residents.records import OccupancyRole
from frontdesk.residents.unitfiles import Resident, UnitFile
from frontdesk.widgets.entrypanel import EntryPanel

Asked = tuple[EntryPanel, str]
"""The form, and what is said once it is saved."""


class Acts:
    """Makes the forms of the desk's acts on one unit."""

    def __init__(self, desk: ResidentDesk, drafts: Drafts, today: Callable[[], date]) -> None:
        self._desk, self._drafts, self._today = desk, drafts, today

    def new_unit(self, added: Callable[[int], None]) -> Asked:
        """A unit is added; `added` is told its id."""

        def add(fields: UnitFields) -> None:
            added(self._desk.add_unit(fields))

        entry = units.unit_entry(self._drafts, self._today, None, add)
        return entry, say("The unit is on file. F7 adds its owner.")

    def edit(self, file: UnitFile) -> Asked:
        """The unit is changed."""

        def change(fields: UnitFields) -> None:
            self._desk.change_unit(file.unit.id, fields)

        return units.unit_entry(self._drafts, self._today, file.unit, change), say("The unit is changed.")

    def add_person(self, file: UnitFile) -> Asked:
        """Somebody more is on file."""

        def add(role: OccupancyRole, person: PersonFields, since: date | None, share: int | None) -> None:
            self._desk.add_resident(file.unit.id, role, person, since=since, share=share)

        return people.person_entry(self._drafts, self._today, file, add), say("The person is on file.")

    def change_person(self, resident: Resident) -> Asked:
        """A person is changed."""

        def change(fields: PersonFields) -> None:
            self._desk.change_person(resident.person.id, fields)

        return people.person_change(self._drafts, self._today, resident, change), say("The person is changed.")

    def move_out(self, resident: Resident) -> Asked:
        """One person leaves."""

        def leave(day: date) -> None:
            self._desk.move_out(resident.occupancy.id, day)

        told = say("{name} has moved out.", name=resident.person.name)
        return people.move_out(self._drafts, self._today, resident, leave), told

    def transfer(self, file: UnitFile) -> Asked:
        """The unit changes hands."""

        def transfer(owners: list[PersonFields], day: date, manner: str) -> None:
            self._desk.transfer_title(file.unit.id, owners, day, manner)

        return people.transfer_entry(self._drafts, self._today, file, transfer), say("The title is transferred.")

    def let(self, file: UnitFile) -> Asked:
        """The unit is let."""

        def let(tenant: PersonFields, since: date, until: date | None) -> None:
            self._desk.new_lease(file.unit.id, tenant, since, until)

        return people.lease_entry(self._drafts, self._today, file, let), say("The lease is on file.")

    def end_lease(self, file: UnitFile) -> Asked:
        """The tenants leave."""

        def end(day: date) -> None:
            self._desk.end_lease(file.unit.id, day)

        return people.lease_end(self._drafts, self._today, file, end), say("The lease has ended.")

    def add_vehicle(self, file: UnitFile) -> Asked:
        """The household has a vehicle more."""

        def add(plate: str, kind: str, parking_space: str) -> None:
            self._desk.add_vehicle(file.unit.id, plate, kind, parking_space)

        return units.vehicle_entry(self._drafts, file, add), say("The vehicle is on file.")
