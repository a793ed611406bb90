"""The registers of the key desk: line by line as they stand on the paper form."""

from datetime import date, timedelta

import pytest

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import Back, LendingDesk
from frontdesk.keys.records import KeyKind
from frontdesk.keys.registers import KeyRegisters
from tests.people import SMALL


@pytest.fixture
def registers(estate):
    cabinet = Cabinet(estate.ground)
    cabinet.add(NewKey("P-031", KeyKind.PLANT, "水泵房", copies=3, hook="A12"))
    cabinet.add(NewKey("G-1", KeyKind.PUBLIC, "西门"))
    cabinet.add(NewKey("V-1", KeyKind.VACANT, "入户门", estate.units[SMALL]))
    return KeyRegisters(estate.ground)


def rows(opened):
    with opened as (_, found):
        return list(found)


def test_copies_that_went_and_came_together_are_one_line(registers, estate, lend, now):
    cabinet = Cabinet(estate.ground)
    lend("P-031-1", "P-031-2", "P-031-3", "G-1")
    now.go_on(hours=1)
    two = [Back(cabinet.copy_named(code)) for code in ("P-031-1", "P-031-3")]
    LendingDesk(estate.ground).take_back(two)
    told = [(row["tag"], row["copies"], row["back"] is None) for row in rows(registers.loans())]
    assert told == [("G-1", 1, True), ("P-031-1/3", 2, False), ("P-031-2", 1, True)]
    now.go_on(hours=1)
    LendingDesk(estate.ground).take_back([Back(cabinet.copy_named("P-031-2")), Back(cabinet.copy_named("G-1"))])
    lend("P-031-1", "P-031-2")
    (*_, last) = rows(registers.loans())
    assert (last["tag"], last["copies"], last["id_masked"]) == ("P-031-1/2", 2, "0032")


def test_the_register_is_of_any_period(registers, lend, now):
    lend("G-1")
    now.go_on(days=2)
    lend("P-031-1")
    today = now.now.date()
    assert [row["tag"] for row in rows(registers.loans(since=today, until=today))] == ["P-031-1"]
    assert [row["tag"] for row in rows(registers.loans(until=date(2026, 11, 21)))] == ["G-1"]


def test_what_is_past_due_says_by_how_much(registers, lend, now):
    lend("G-1")
    now.go_on(hours=11)
    lend("P-031-1")
    (late,) = rows(registers.overdue())
    assert (late["tag"], late["late"]) == ("G-1", timedelta(hours=2, minutes=5))


def test_what_was_found_in_a_vacant_unit_stands_in_its_line(registers, estate, lend):
    lend("V-1")
    copy = Cabinet(estate.ground).copy_named("V-1")
    LendingDesk(estate.ground).take_back([Back(copy, "ok", "ok", "阀门滴水", "ok", "已报修")])
    (line,) = rows(registers.loans())
    assert (line["doors"], line["water"], line["remark"], line["received_by"]) == ("ok", "阀门滴水", "已报修", "沈一舟")


def test_registers_are_taken_along_by_right(registers, signed_in):
    assert [row["tag"] for row in rows(registers.keys())] == ["G-1", "P-031", "V-1"]
    signed_in(Role.RECEPTIONIST)
    for opened in (registers.loans, registers.overdue, registers.keys):
        with pytest.raises(Refusal, match="may not do this"), opened():
            pass
