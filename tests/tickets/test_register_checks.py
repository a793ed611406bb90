"""Whoever changes workers, prices or warranties behind the program's back is found out."""

from datetime import date

import pytest
from sqlalchemy import text

from frontdesk.core.money import Money
from frontdesk.tickets.checks.registers import registers_are_as_noted
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.prices import Price, PriceDesk
from frontdesk.tickets.records.work import LineKind
from frontdesk.tickets.warranties import Term, WarrantyDesk


@pytest.fixture
def books(estate):
    """Lines of every register that were added, changed, stopped and taken away."""
    crews, prices, warranties = CrewDesk(estate.ground), PriceDesk(estate.ground), WarrantyDesk(estate.ground)
    team = crews.add_team("水电班")
    crews.change_team(team, "维修班", "02566668888")
    worker = crews.add(WorkerFields("赵工", team))
    crews.change(worker, WorkerFields("赵师傅", team, trades=("plumbing",)))
    crews.set_duty(worker, False)
    crews.set_active(crews.add(WorkerFields("钱工")), False)
    tap = prices.add(Price(LineKind.MATERIAL, "水龙头", Money(4500), "个"))
    prices.change(tap, Price(LineKind.MATERIAL, "水龙头", Money(4800), "个"))
    prices.use(prices.add(Price(LineKind.LABOUR, "开锁", Money(6000))), False)
    warranties.use(warranties.add(Term("电梯", 24)), False)
    warranties.change(warranties.add(Term("屋面防水", 60)), Term("屋面防水", 72))
    warranties.set_starts({1: date(2020, 1, 1), 2: date(2020, 1, 1)})
    warranties.set_starts({1: date(2020, 2, 1), 2: None})
    return estate.ground


def fault(ground):
    with ground.database.reading() as session:
        return registers_are_as_noted(session)


def test_what_the_desk_wrote_is_sound(books):
    assert fault(books) is None


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE technician SET phone = '13900001122' WHERE id = 1", "technician 1 is not as noted"),
        ("UPDATE technician SET active = 1, on_duty = 1 WHERE id = 2", "technician 2 is not as noted"),
        ("UPDATE team SET name = '水电班'", "team 1 is not as noted"),
        ("UPDATE price_item SET price = 4900 WHERE id = 1", "price_item 1 is not as noted"),
        ("UPDATE price_item SET active = 1 WHERE id = 2", "price_item 2 is not as noted"),
        ("DELETE FROM price_item WHERE id = 2", "price_item 2 is lost"),
        ("UPDATE warranty_term SET months = 24 WHERE id = 2", "warranty_term 2 is not as noted"),
        ("UPDATE warranty_start SET day = '2025-01-01'", "warranty_start 1 is not as noted"),
        ("UPDATE warranty_start SET building_id = 2", "warranty_start 2 is not as noted"),
        ("DELETE FROM warranty_start", "warranty_start 1 is lost"),
    ],
)
def test_what_was_changed_behind_its_back_is_found(books, statement, told):
    with books.database.writing() as session:
        session.execute(text(statement))
    assert fault(books) == told
