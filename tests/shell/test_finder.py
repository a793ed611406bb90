"""The finder: one box over units, people, plates and papers."""

from datetime import date

import pytest

from frontdesk.core.operators import Right
from frontdesk.residents.fields import PersonFields, UnitFields
from frontdesk.residents.records import OccupancyRole
from frontdesk.shell.finder import KINDS, MOST, REACH, shares
from frontdesk.shell.office import Office
from frontdesk.widgets.hits import Further, Hit
from tests import people


def hits(office: Office, typed: str) -> list[Hit]:
    return [one for one in office.finder.find(typed) if isinstance(one, Hit)]


def titles(office: Office, typed: str, kind: str = "") -> list[str]:
    return [hit.title for hit in hits(office, typed) if not kind or hit.kind == KINDS[kind].title]


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
    office.fee_office.billing.post(202610)
    return office


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("3-1-502", "3-1-502"),
        ("31502", "3-1-502"),
        ("３－１－５０２", "3-1-502"),
        ("3栋1单元502", "3-1-502"),
        ("3棟1單元502室", "3-1-502"),
        ("sxm", "单小明"),
        ("dxm", "单小明"),
        ("單小明", "单小明"),
        ("shanxiaoming", "单小明"),
        ("zm", "曾敏"),
        ("cm", "曾敏"),
        ("oyj", "欧阳静"),
        ("静", "欧阳静"),
        ("张伟", "張偉"),
        ("1122", "陈志远"),
        ("139 0000 1122", "陈志远"),
        ("8k21f", "苏A8K21F"),
        ("苏a8k", "苏A8K21F"),
        ("SJ2026-000001", "SJ2026-000001"),
        ("sj2026000001", "SJ2026-000001"),
        ("sj1", "SJ2026-000001"),
        ("SJ", "SJ2026-000001"),
        ("000001", "SJ2026-000001"),
        ("0001", "SJ2026-000001"),
        ("YS202610-0000001", "YS202610-0000001"),
        ("ys202610-1", "YS202610-0000001"),
        ("ys1", "YS202610-0000001"),
        ("CZ20261121-0001", "CZ20261121-0001"),
        ("cz2026", "CZ20261121-0001"),
    ],
)
def test_it_finds_by_every_way_of_writing(office: Office, typed: str, title: str) -> None:
    assert titles(office, typed)[0] == title


def test_a_whole_code_comes_before_those_that_only_end_so(office: Office) -> None:
    assert titles(office, "1-101")[:2] == ["1-101", "2-1-101"]
    assert office.finder.find_units("1-101")[0].title.startswith("1-101")


def test_each_hit_opens_what_it_shows(office: Office, estate: people.Estate) -> None:
    for typed, kind, desk in (
        ("sj2026000001", "receipt", "fees"),
        ("ys1", "charge", "fees"),
        ("8k21f", "vehicle", "residents"),
    ):
        card = office.finder.card(hits(office, typed)[0])
        assert (card.kind, KINDS[card.kind].desk, card.unit_id is not None) == (kind, desk, True)
    assert office.finder.card(hits(office, "sj1")[0]).unit_id == estate.units[people.FLAT]


def test_a_unit_is_offered_once_however_many_of_its_people_are_found(office: Office, estate: people.Estate) -> None:
    found = office.finder.find_units("13700000000")
    assert [hit.key for hit in found] == [estate.units[people.SMALL]]


def test_a_picker_of_units_is_not_offered_papers(office: Office) -> None:
    assert office.finder.find_units("sj2026000001") == office.finder.find_units("ys1") == []


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "·",
        "no such thing",
        "\x00",
        "%",
        "🏠",
        "x" * 10_000,
        "9" * 40,
        "ys" + "9" * 30,
        "sj" + "9" * 30,
        "cz9",
    ],
)
def test_nothing_is_found_where_nothing_is(office: Office, typed: str) -> None:
    assert office.finder.find(typed) == []


def test_only_a_whole_number_or_code_is_scanned(office: Office) -> None:
    for code in ("SJ2026-000001", "YS202610-0000001", "CZ20261121-0001", "3-1-502", "B1-36"):
        card = office.finder.numbered(code)
        assert card is not None and card.title == code
    for code in ("000001", "YS202611-0000001", "SJ2026-00000", "1-502", "31502"):
        assert office.finder.numbered(code) is None


def test_who_has_moved_out_is_found_after_who_lives_here(office: Office, estate: people.Estate) -> None:
    unit = estate.units[people.SMALL]
    office.residents.transfer_title(unit, [PersonFields("张三丰")], date(2026, 11, 21), "sale")
    found = hits(office, "张三")
    assert [(hit.title, hit.past) for hit in found] == [("张三丰", False), ("张三", True)]
    assert people.SMALL in found[1].detail


def test_a_voided_receipt_says_so(office: Office, estate: people.Estate) -> None:
    receipt = estate.pay(people.FLAT, "10.00")
    office.fee_office.cash.void(
        receipt.id,
        "typed wrongly",
        office.vouch(people.OPERATORS[people.Role.SUPERVISOR], people.PASSWORD, Right.VOID_RECEIPT),
    )
    details = {hit.title: hit.detail for hit in hits(office, "sj2026")}
    assert details["SJ2026-000002"].endswith("Voided")
    assert not details["SJ2026-000001"].endswith("Voided")


def test_a_crowd_of_one_kind_leaves_room_for_the_others(office: Office, estate: people.Estate) -> None:
    for door in range(31501, 31560):
        office.residents.add_unit(UnitFields("9", "1", str(door)))
    office.residents.add_resident(
        estate.units[people.SMALL], OccupancyRole.FAMILY, PersonFields("卢远", ("13912343150",))
    )
    found = office.finder.find("3150")
    assert titles(office, "3150", "person") == ["卢远"]
    assert len([one for one in found if isinstance(one, Hit)]) <= MOST
    further = next(one for one in office.finder.find("9-1-315") if isinstance(one, Further))
    assert (further.kind, further.count) == ("Units", f"{REACH - MOST}+")


@pytest.mark.parametrize(
    ("sizes", "parts"),
    [([], []), ([3], [3]), ([99], [24]), ([99, 99], [12, 12]), ([99, 2, 99], [11, 2, 11]), ([1, 2, 3], [1, 2, 3])],
)
def test_the_room_is_shared_fairly(sizes: list[int], parts: list[int]) -> None:
    assert shares(sizes) == parts
