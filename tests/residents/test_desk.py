"""Units, people and vehicles: added, changed, let, handed on, and found again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from frontdesk.core.finding import find
from frontdesk.core.operators import Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import needle
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields, UnitFields
from frontdesk.residents.records import OccupancyRole, Person, Status, UnitKind
from frontdesk.residents.unitfiles import UnitFile
from tests.people import CHEN, FLAT, SHAN, SHOP, SMALL, ZHANG, Estate

TODAY = date(2026, 11, 21)


@pytest.fixture
def desk(estate: Estate) -> ResidentDesk:
    return ResidentDesk(estate.ground)


def file_of(estate: Estate, code: str = FLAT) -> UnitFile:
    return ResidentDesk(estate.ground).unit_file(estate.units[code])


def here(file: UnitFile) -> list[tuple[str, str]]:
    return [(one.occupancy.role, one.person.name) for one in file.residents]


def gone(file: UnitFile) -> list[tuple[str, str, date | None, str]]:
    return [(one.occupancy.role, one.person.name, one.occupancy.until, one.occupancy.ended_by) for one in file.former]


def found(estate: Estate, typed: str) -> set[tuple[str, int]]:
    with estate.ground.database.reading() as session:
        kinds = find(session, ("unit", "person", "vehicle"), needle(typed))
    return {(kind, record) for kind, found in kinds.items() for record, _ in found}


def refused(what: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as said:
        what()
    return said.value


# Units


def test_a_unit_is_on_file_once(estate: Estate, desk: ResidentDesk) -> None:
    assert refused(lambda: desk.add_unit(UnitFields("3", "1", "502"))).facts == {"code": FLAT}
    for fields in (UnitFields("", "1", "502"), UnitFields("3", "1", " ")):
        assert refused(lambda fields=fields: desk.add_unit(fields)).field in ("building", "door")
    assert refused(lambda: desk.add_unit(UnitFields("3", "1", "1", gross_area=100_000_001))).field == "gross_area"
    assert refused(lambda: desk.add_unit(UnitFields("3", "1", "1", gross_area=-1))).field == "gross_area"
    for name in ("interior_area", "land_share"):
        assert refused(lambda name=name: desk.add_unit(UnitFields("3", "1", "1", **{name: 10**20}))).field == name


def test_units_are_listed_as_people_count(estate: Estate, desk: ResidentDesk) -> None:
    desk.add_unit(UnitFields("10", "1", "101"))
    desk.add_unit(UnitFields("2", "1", "301"))
    codes = [row["code"] for row in desk.units()]
    assert codes == [SHOP, "2-1-301", SMALL, FLAT, "3-2-101", "10-1-101", "B1-36"]
    assert [row["code"] for row in desk.units(kind="shop")] == [SHOP]
    assert [row["code"] for row in desk.units(status="unsold")] == ["3-2-101"]
    building = next(each for each in desk.buildings() if each.code == "2")
    assert [row["code"] for row in desk.units(building_id=building.id)] == ["2-1-301"]
    assert [each.code for each in desk.buildings()] == ["1", "2", "3", "10", "B1"]


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("张三", [SMALL]),
        ("zs", [SMALL]),
        ("2046", [SMALL]),
        ("shan", [SHOP]),
        ("zyz", []),
        ("%", []),
        ("3-1", [SMALL, FLAT]),
    ],
)
def test_units_are_found_by_their_people(desk: ResidentDesk, typed: str, codes: list[str]) -> None:
    assert [row["code"] for row in desk.units(text=typed)] == codes


@pytest.mark.parametrize("typed", [FLAT, "3栋1单元502", "31502", " 3-1-502 ", "３－１－５０２"])
def test_a_unit_is_meant_by_its_code_in_any_spelling(estate: Estate, desk: ResidentDesk, typed: str) -> None:
    assert desk.unit_id(typed) == estate.units[FLAT]


def test_a_code_that_could_be_several_is_asked_again(desk: ResidentDesk) -> None:
    desk.add_unit(UnitFields("31", "", "502"))
    assert "several" in refused(lambda: desk.unit_id("31502")).sentence
    assert refused(lambda: desk.unit_id("9-9-999")).facts == {"code": "9-9-999"}
    assert refused(lambda: desk.unit_file(404)).field == "unit"


def test_a_changed_unit_keeps_its_history_and_is_found_by_its_new_code(estate: Estate, desk: ResidentDesk) -> None:
    unit = estate.units[FLAT]
    desk.change_unit(unit, UnitFields("3", "1", "503", gross_area=11240, status=Status.VACANT))
    assert desk.unit_id("3-1-503") == unit
    refused(lambda: desk.unit_id(FLAT))
    told = [past.text for past in desk.unit_file(unit).history]
    assert any("112.36" in line and "112.40" in line for line in told)
    assert any(FLAT in line and "3-1-503" in line for line in told)
    assert refused(lambda: desk.change_unit(unit, UnitFields("3", "1", "501"))).facts == {"code": SMALL}


def test_a_change_of_nothing_leaves_no_trace(estate: Estate, desk: ResidentDesk) -> None:
    unit = desk.add_unit(UnitFields("9", "", "1", UnitKind.SHOP, 100))
    before = len(desk.unit_file(unit).history)
    desk.change_unit(unit, UnitFields("9", "", "1", UnitKind.SHOP, 100))
    assert len(desk.unit_file(unit).history) == before


# People


def test_the_same_person_in_two_units_is_one_person(estate: Estate) -> None:
    flat, space = file_of(estate), file_of(estate, "B1-36")
    assert flat.residents[0].person.id == space.residents[0].person.id
    with estate.ground.database.reading() as session:
        assert session.query(Person).count() == 3


def test_namesakes_are_two_people(estate: Estate, desk: ResidentDesk) -> None:
    other = desk.add_resident(estate.units[SHOP], OccupancyRole.FAMILY, PersonFields("张三", ("13700001111",)))
    assert other != file_of(estate, SMALL).residents[0].person.id
    nameless = desk.add_resident(estate.units[SHOP], OccupancyRole.AGENT, PersonFields("张三"))
    assert nameless not in (other, file_of(estate, SMALL).residents[0].person.id)


def test_what_is_not_typed_of_a_known_person_stays(estate: Estate, desk: ResidentDesk) -> None:
    desk.add_resident(estate.units[SHOP], OccupancyRole.FAMILY, PersonFields("陈志远", ("13900001122",)))
    person = file_of(estate).residents[0]
    assert desk.reveal_identity(person.person.id) == CHEN.id_number
    assert person.phones == CHEN.phones


def test_a_known_person_keeps_the_phones_that_are_not_typed_again(estate: Estate, desk: ResidentDesk) -> None:
    named = PersonFields("陈志远", ("13511112222",), id_number=CHEN.id_number)
    desk.add_resident(estate.units[SHOP], OccupancyRole.FAMILY, named)
    assert set(file_of(estate).residents[0].phones) == {"13900001122", "13511112222"}


def test_nobody_is_the_same_twice_in_a_unit(estate: Estate, desk: ResidentDesk) -> None:
    said = refused(lambda: desk.add_resident(estate.units[FLAT], OccupancyRole.OWNER, CHEN))
    assert said.field == "name"
    desk.add_resident(estate.units[FLAT], OccupancyRole.AGENT, CHEN)


@pytest.mark.parametrize("name", ["", "  ", "名" * 81])
def test_a_person_has_a_name(estate: Estate, desk: ResidentDesk, name: str) -> None:
    said = refused(lambda: desk.add_resident(estate.units[FLAT], OccupancyRole.FAMILY, PersonFields(name)))
    assert said.field == "name"


def test_a_changed_person_is_found_by_the_new_and_not_by_the_old(estate: Estate, desk: ResidentDesk) -> None:
    person = file_of(estate, SMALL).residents[0].person.id
    desk.change_person(person, PersonFields("李四", ("13511112222",)))
    assert found(estate, "lisi") == {("person", person)}
    assert found(estate, "2222") == {("person", person)}
    assert found(estate, "zhangsan") == found(estate, "13800002046") == set()
    told = " ".join(past.text for past in file_of(estate, SMALL).history)
    assert "张三" in told
    assert "13511112222" in told


def test_identity_numbers_are_never_in_the_history(estate: Estate, desk: ResidentDesk) -> None:
    person = file_of(estate).residents[0].person.id
    desk.change_person(person, PersonFields("陈志远", CHEN.phones, "resident_id", "32010219880229112X"))
    assert desk.reveal_identity(person) == "32010219880229112X"
    with estate.ground.database.reading() as session:
        for table in ("change", "audit", "suffix"):
            rows = session.execute(text(f"SELECT * FROM {table}")).all()
            assert not [row for row in rows if "32010219880229112" in str(row) or "11010519491231" in str(row)]
    desk.change_person(person, PersonFields("陈志远", CHEN.phones, id_number=""))
    assert refused(lambda: desk.reveal_identity(person)).field == "id_number"


def test_who_may_see_an_identity_number(
    estate: Estate, desk: ResidentDesk, signed_in: Callable[[Role], SignedIn]
) -> None:
    person = file_of(estate).residents[0].person.id
    for role in (Role.RECEPTIONIST, Role.CASHIER, Role.ADMINISTRATOR):
        signed_in(role)
        refused(lambda: desk.reveal_identity(person))
    signed_in(Role.SUPERVISOR)
    assert desk.reveal_identity(person) == CHEN.id_number
    with estate.ground.database.reading() as session:
        last = session.execute(text("SELECT act, record FROM audit ORDER BY id DESC LIMIT 1")).one()
    assert tuple(last) == ("identity_revealed", person)


# Changing hands


def test_a_title_is_transferred_and_the_tenant_stays(estate: Estate, desk: ResidentDesk) -> None:
    unit = estate.units[FLAT]
    desk.add_resident(unit, OccupancyRole.FAMILY, PersonFields("陈小妹"))
    desk.new_lease(unit, ZHANG, date(2026, 1, 1), date(2027, 12, 31))
    desk.transfer_title(unit, [SHAN, PersonFields("单风")], TODAY, "sale")
    file = file_of(estate)
    assert here(file) == [("owner", "单雪"), ("owner", "单风"), ("tenant", "张三")]
    assert sorted(gone(file)) == [
        ("family", "陈小妹", date(2026, 11, 20), "sale"),
        ("owner", "陈志远", date(2026, 11, 20), "sale"),
    ]
    assert file.owners() == "单雪、单风"


def test_a_transfer_is_refused_without_an_owner_a_manner_or_before_its_time(estate: Estate, desk: ResidentDesk) -> None:
    unit = estate.units[FLAT]
    assert refused(lambda: desk.transfer_title(unit, [], TODAY, "sale")).field == "name"
    assert refused(lambda: desk.transfer_title(unit, [SHAN], TODAY, "theft")).field == "manner"
    assert refused(lambda: desk.transfer_title(unit, [SHAN], date(2020, 4, 1), "sale")).field == "since"
    assert here(file_of(estate)) == [("owner", "陈志远")]


def test_an_owner_may_stay_an_owner_through_a_transfer(estate: Estate, desk: ResidentDesk) -> None:
    desk.transfer_title(estate.units[FLAT], [CHEN, SHAN], TODAY, "gift")
    assert here(file_of(estate)) == [("owner", "陈志远"), ("owner", "单雪")]


def test_only_some_roles_transfer_a_title(
    estate: Estate, desk: ResidentDesk, signed_in: Callable[[Role], SignedIn]
) -> None:
    for role in (Role.RECEPTIONIST, Role.CASHIER, Role.ADMINISTRATOR):
        signed_in(role)
        refused(lambda: desk.transfer_title(estate.units[FLAT], [SHAN], TODAY, "sale"))


def test_leases_follow_one_another(estate: Estate, desk: ResidentDesk) -> None:
    unit = estate.units[FLAT]
    desk.new_lease(unit, ZHANG, date(2026, 1, 1), date(2026, 12, 31))
    assert file_of(estate).unit.status == Status.LET
    desk.new_lease(unit, SHAN, date(2026, 7, 1), None)
    assert here(file_of(estate)) == [("owner", "陈志远"), ("tenant", "单雪")]
    assert gone(file_of(estate)) == [("tenant", "张三", date(2026, 6, 30), "lease_ended")]
    desk.end_lease(unit, TODAY)
    assert file_of(estate).unit.status == Status.VACANT
    assert refused(lambda: desk.end_lease(unit, TODAY)).field == "unit"
    assert refused(lambda: desk.new_lease(unit, ZHANG, TODAY, date(2026, 1, 1))).field == "until"


def test_somebody_moves_out_but_an_owner_does_not(estate: Estate, desk: ResidentDesk) -> None:
    unit = estate.units[FLAT]
    desk.add_resident(unit, OccupancyRole.FAMILY, PersonFields("陈小妹"))
    owner, family = file_of(estate).residents
    assert refused(lambda: desk.move_out(owner.occupancy.id, TODAY)).field == "role"
    desk.move_out(family.occupancy.id, TODAY)
    assert here(file_of(estate)) == [("owner", "陈志远")]


# Vehicles


def test_a_plate_is_in_use_once(estate: Estate, desk: ResidentDesk) -> None:
    car = desk.add_vehicle(estate.units[FLAT], "浙 A·8k21f", parking_space=" B1-36 ")
    said = refused(lambda: desk.add_vehicle(estate.units[SMALL], "浙A8K21F"))
    assert said.facts == {"plate": "浙A8K21F", "unit": FLAT}
    assert found(estate, "8k21") == {("vehicle", car)}
    assert [(one.plate, one.parking_space) for one in file_of(estate).vehicles] == [("浙A8K21F", "B1-36")]
    desk.end_vehicle(car)
    assert found(estate, "8k21") == set()
    desk.add_vehicle(estate.units[SMALL], "浙A8K21F")
    assert refused(lambda: desk.add_vehicle(estate.units[FLAT], "A")).field == "plate"


def test_what_the_finder_shows(estate: Estate, desk: ResidentDesk) -> None:
    desk.add_vehicle(estate.units[FLAT], "浙A8K21F")
    cards = desk.cards([("unit", estate.units[FLAT]), ("person", 1), ("vehicle", 1), ("receipt", 1)])
    assert [(card.kind, card.title, card.unit_id) for card in cards] == [
        ("unit", FLAT, estate.units[FLAT]),
        ("person", "陈志远", estate.units[FLAT]),
        ("vehicle", "浙A8K21F", estate.units[FLAT]),
    ]
    assert "13900001122" not in cards[1].detail


def test_an_id_number_on_file_is_never_replaced_by_that_of_a_namesake_with_the_same_phone(
    estate: Estate, desk: ResidentDesk
) -> None:
    owner = file_of(estate).residents[0].person
    namesake = replace(CHEN, id_number="110105194912310038")
    assert desk.add_resident(estate.units[SMALL], OccupancyRole.FAMILY, namesake) != owner.id
    assert desk.reveal_identity(owner.id) == CHEN.id_number


def test_what_was_ended_at_another_counter_is_not_ended_again(estate: Estate, desk: ResidentDesk) -> None:
    desk.add_resident(estate.units[FLAT], OccupancyRole.FAMILY, PersonFields("陈小雨"))
    child = next(one.occupancy.id for one in file_of(estate).residents if one.occupancy.role == OccupancyRole.FAMILY)
    car = desk.add_vehicle(estate.units[FLAT], "浙B12345")
    desk.move_out(child, TODAY)
    desk.end_vehicle(car)
    for again in (lambda: desk.move_out(child, date(2026, 12, 1)), lambda: desk.end_vehicle(car)):
        assert "ended already" in str(refused(again))
    assert gone(file_of(estate)) == [("family", "陈小雨", TODAY, "moved_out")]


def test_two_units_that_look_alike_are_one(estate: Estate) -> None:
    desk = ResidentDesk(estate.ground)
    for door in ("502\u200b", " 5\x0002"):
        with pytest.raises(Refusal, match="on file already"):
            desk.add_unit(UnitFields("3", "1\ufeff", door))
    with pytest.raises(Refusal) as refused:
        desk.add_unit(UnitFields("3", "1", "\u200b"))
    assert refused.value.field == "door"
    with pytest.raises(Refusal):
        desk.add_resident(estate.units["3-1-502"], OccupancyRole.OWNER, PersonFields("\u200b"))
