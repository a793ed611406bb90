"""Warranties of the developer: the terms of the law, from when they run, and until when."""

from datetime import date

import pytest

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.residents.records import Unit
from frontdesk.tickets.warranties import LEGAL, Term, WarrantyDesk, last_day, warranty_until
from tests import people


@pytest.fixture
def desk(estate):
    desk = WarrantyDesk(estate.ground)
    desk.begin()
    return desk


def building(estate, code):
    return next(row["id"] for row in WarrantyDesk(estate.ground).starts() if row["code"] == code)


def term(desk, part):
    return next(row for row in desk.listing() if row["part"] == part)


def test_the_table_begins_with_the_shortest_terms_of_the_law(desk):
    months = {row["part"]: row["months"] for row in desk.listing()}
    assert months["屋面防水"] == months["外墙面防渗漏"] == 60
    assert months["电气管线"] == months["给排水管道"] == 24
    assert months["地基基础和主体结构"] == 600
    assert len(months) == len(LEGAL)
    with pytest.raises(Refusal, match="begun already"):
        desk.begin()


@pytest.mark.parametrize(
    ("start", "months", "until"),
    [
        (date(2024, 5, 10), 24, date(2026, 5, 10)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2024, 12, 31), 60, date(2029, 12, 31)),
        (date(9999, 1, 1), 1200, date.max),
    ],
)
def test_a_term_ends_on_the_day_that_the_civil_code_says(start, months, until):
    assert last_day(start, months) == until


def test_a_flat_counts_from_its_hand_over(desk, estate):
    # 1 May 2020: of two years and five all is over, but for the structure.
    flat = estate.units[people.FLAT]
    assert desk.running("plumbing", unit_id=flat) == []
    (roof, *_) = desk.running("leak", unit_id=flat, day=date(2025, 5, 1))
    assert (roof.part, roof.until) == ("屋面防水", date(2025, 5, 1))
    assert desk.running("leak", unit_id=flat, day=date(2025, 5, 2)) == []
    assert desk.running("leak", unit_id=flat, day=date(2020, 4, 30)) == []


def test_a_public_place_counts_from_the_acceptance_of_its_building(desk, estate):
    third = building(estate, "3")
    assert desk.running("electrical", building_id=third) == []
    desk.set_starts({third: date(2025, 6, 30)})
    (wiring,) = desk.running("electrical", building_id=third)
    assert wiring.until == date(2027, 6, 30)
    parts = {row["part"]: row["until"] for row in desk.parts(building_id=third)}
    assert parts["电气管线"] == date(2027, 6, 30)


def test_a_unit_that_was_not_handed_over_yet_counts_from_the_acceptance(desk, estate):
    unsold = estate.units[people.UNSOLD]
    assert desk.running("leak", unit_id=unsold) == []
    desk.set_starts({building(estate, "3"): date(2025, 6, 30)})
    assert {each.until for each in desk.running("leak", unit_id=unsold)} == {date(2030, 6, 30)}
    with estate.ground.database.reading() as session:
        part = term(desk, "电气管线")["id"]
        assert warranty_until(session, part, unsold, None) == date(2027, 6, 30)
        assert warranty_until(session, part, None, None) is None
        assert session.get_one(Unit, unsold).handover_date is None


def test_the_estate_keeps_a_longer_term_and_parts_of_its_own(desk, estate):
    wiring = term(desk, "电气管线")
    desk.change(wiring["id"], Term("电气管线", 120, "electrical", "合同约定 10 年"))
    assert desk.running("electrical", unit_id=estate.units[people.FLAT])[0].until == date(2030, 5, 1)
    desk.add(Term("电梯", 24, "lift"))
    desk.use(wiring["id"], False)
    assert desk.running("electrical", unit_id=estate.units[people.FLAT]) == []
    assert [row["part"] for row in desk.listing(state="stopped")] == ["电气管线"]
    assert [row["part"] for row in desk.listing(text="电梯")] == ["电梯"]


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("part", Term("", 24)),
        ("part", Term("电气管线", 24)),
        ("months", Term("电梯", 0)),
        ("months", Term("电梯", 1201)),
        ("category", Term("电梯", 24, "noise")),
        ("words", Term("电梯", 24, "", "字" * 101)),
    ],
)
def test_what_cannot_be_a_term_is_refused_beside_its_field(desk, field, told):
    with pytest.raises(Refusal) as refused:
        desk.add(told)
    assert refused.value.field == field


def test_a_term_that_was_changed_at_another_counter_meanwhile_is_not_put_back(desk):
    wiring = term(desk, "电气管线")
    shown = {name: wiring[name] for name in ("part", "months", "category")}
    desk.change(wiring["id"], Term("电气管线", 60, "electrical"), shown)
    with pytest.raises(Refusal, match="changed meanwhile"):
        desk.change(wiring["id"], Term("电气管线", 24, "other"), shown)


def test_a_day_of_acceptance_can_be_put_right_and_taken_away(desk, estate):
    third = building(estate, "3")
    for day in (date(2025, 6, 30), date(2024, 6, 30), date(2024, 6, 30), None):
        desk.set_starts({third: day})
        assert {row["code"]: row["day"] for row in desk.starts()}["3"] == day
    with pytest.raises(Refusal) as refused:
        desk.set_starts({third: date(2026, 11, 22)})
    assert refused.value.field == str(third)


def test_only_who_keeps_tickets_keeps_the_table(desk, estate, signed_in):
    signed_in(Role.RECEPTIONIST)
    for act in (
        lambda: desk.add(Term("电梯", 24)),
        lambda: desk.change(1, Term("电梯", 24)),
        lambda: desk.use(1, False),
        lambda: desk.set_starts({building(estate, "3"): None}),
    ):
        with pytest.raises(Refusal, match="may not do this"):
            act()
    assert desk.running("leak", unit_id=estate.units[people.FLAT], day=date(2021, 1, 1))
