"""The finder: one box over units, people, plates and papers."""

import pytest

from frontdesk.residents.fields import PersonFields, UnitFields
from frontdesk.residents.records import OccupancyRole
from frontdesk.shell.office import Office
from tests import people


@pytest.fixture
def office(estate: people.Estate) -> Office:
    """The desks of the furnished estate, with a second 1-101 and people whose names are hard to find."""
    office = Office(estate.ground)
    office.residents.add_unit(UnitFields("2", "1", "101", gross_area=9000))
    for name in ("单小明", "曾敏", "欧阳静", "張偉"):
        office.residents.add_resident(
            estate.units[people.SMALL], OccupancyRole.FAMILY, PersonFields(name, ("13700000000",))
        )
    office.residents.add_vehicle(estate.units[people.FLAT], "苏A·8K21F", parking_space="B1-36")
    estate.pay(people.FLAT, "50.00")
    return office


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("3-1-502", "3-1-502"),
        ("31502", "3-1-502"),
        ("３－１－５０２", "3-1-502"),
        ("3栋1单元502", "3-1-502"),
        ("sxm", "单小明"),
        ("dxm", "单小明"),
        ("單小明", "单小明"),
        ("shan", "单小明"),
        ("zm", "曾敏"),
        ("cm", "曾敏"),
        ("oyj", "欧阳静"),
        ("静", "欧阳静"),
        ("张伟", "張偉"),
        ("1122", "陈志远"),
        ("8k21f", "苏A8K21F"),
        ("苏a8k", "苏A8K21F"),
        ("SJ2026-000001", "SJ2026-000001"),
        ("000001", "SJ2026-000001"),
    ],
)
def test_it_finds_by_every_way_of_writing(office: Office, typed: str, title: str) -> None:
    assert title in [hit.title for hit in office.finder.find(typed)]


def test_a_whole_code_comes_before_those_that_only_end_so(office: Office) -> None:
    assert office.finder.find("1-101")[0].title == "1-101"
    assert office.finder.find_units("1-101")[0].title.startswith("1-101")


def test_each_hit_opens_what_it_shows(office: Office, estate: people.Estate) -> None:
    hit = office.finder.find("sj2026000001")[0]
    card = office.finder.card(hit)
    assert (card.kind, card.unit_id) == ("receipt", estate.units[people.FLAT])


def test_a_unit_is_offered_once_however_many_of_its_people_are_found(office: Office, estate: people.Estate) -> None:
    hits = office.finder.find_units("13700000000")
    assert [hit.key for hit in hits] == [estate.units[people.SMALL]]


@pytest.mark.parametrize("typed", ["", "   ", "·", "no such thing", "\x00", "%", "🏠", "x" * 10_000])
def test_nothing_is_found_where_nothing_is(office: Office, typed: str) -> None:
    assert office.finder.find(typed) == []


def test_only_a_whole_number_is_a_scanned_document(office: Office) -> None:
    assert office.finder.numbered("SJ2026-000001") is not None
    assert office.finder.numbered("000001") is None
