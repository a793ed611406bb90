"""An import is undone until somebody has worked on its rows: then as if it had never been, or not at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from frontdesk.core.finding import Suffix
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.tariffs import Scope, TariffDesk
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields, UnitFields
from frontdesk.residents.importing import RegisterDesk
from frontdesk.residents.records import OccupancyRole
from frontdesk.residents.register import RegisterRow
from frontdesk.shell.checking import checks
from tests.people import CHEN, FLAT, SHAN, SMALL, UNSOLD, Estate
from tests.residents.test_importing import pretend, row

TABLES = (
    "building",
    "unit",
    "person",
    "phone",
    "occupancy",
    "vehicle",
    "change",
    "import_added",
    "import_changed",
    "sqlite_master",
)
NEW = "9-1-101"

TakeOver = Callable[..., int | None]


@pytest.fixture
def take_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> TakeOver:
    """Take over rows as if they had been read from a file; gives back the import's number."""

    def take(ground: Ground, *rows: RegisterRow) -> int | None:
        done = RegisterDesk(ground).take_over(pretend(monkeypatch, tmp_path / "register.xlsx", *rows))
        assert not done.faults
        return done.number

    return take


def content(ground: Ground) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of what a register fills, and by what all of it is found."""
    with ground.database.reading() as session:
        found = {table: [tuple(row) for row in session.execute(text(f"SELECT * FROM {table}"))] for table in TABLES}
        suffixes = select(Suffix.kind, Suffix.record, Suffix.token)
        return found | {"suffix": sorted(tuple(row) for row in session.execute(suffixes))}


def register() -> list[RegisterRow]:
    """Something new, something changed: a household, a unit's area, a person's phone and number, a tenant, a plate."""
    number = {"id_kind": "resident_id", "id_number": "110105194912310038"}
    return [
        row(2, NEW, "王小明", phones=("13700001111",), plate="浙A12345", **number),
        row(3, NEW, "王小红", role="family", phones=("13700002222",)),
        replace(row(4, FLAT, CHEN.name, phones=(*CHEN.phones, "13511112222")), gross_area=11240, note="养狗"),
        row(5, SMALL, "张三", since=date(2019, 1, 1), **number),
        row(6, SMALL, "李雷", role="tenant"),
    ]


def test_an_import_undone_leaves_everything_as_it_was(estate: Estate, take_over: TakeOver) -> None:
    ground, desk = estate.ground, RegisterDesk(estate.ground)
    before = content(ground)
    number = take_over(ground, *register())
    assert number is not None
    assert content(ground) != before
    assert {each["code"] for each in ResidentDesk(ground).units(text="13511112222")} == {FLAT, "B1-36"}
    desk.undo(number)
    assert content(ground) == before
    assert list(ResidentDesk(ground).units(text="13511112222")) == []
    assert [each["code"] for each in ResidentDesk(ground).units(text="czy")] == ["3-1-502", "B1-36"]
    assert {check.name for check in checks(ground) if not check.ok} == set()


def test_what_was_undone_is_imported_again_under_ids_of_its_own(estate: Estate, take_over: TakeOver) -> None:
    ground, desk = estate.ground, RegisterDesk(estate.ground)
    first = take_over(ground, row(2, NEW, "王小明"))
    unit = ResidentDesk(ground).unit_id(NEW)
    assert first is not None
    desk.undo(first)
    second = take_over(ground, row(2, NEW, "王小明"))
    assert ResidentDesk(ground).unit_id(NEW) > unit
    assert [(each.id, each.undone_at is None) for each in desk.imports()] == [(second, True), (first, False)]


def test_the_list_says_who_imported_what_and_who_undid_it(
    estate: Estate, take_over: TakeOver, signed_in: Callable[[Role], SignedIn]
) -> None:
    desk = RegisterDesk(estate.ground)
    number = take_over(estate.ground, *register())
    signed_in(Role.RECEPTIONIST)
    assert number is not None
    desk.undo(number)
    (listed,) = desk.imports()
    assert (listed.added, listed.changed, listed.unchanged, listed.refused) == (3, 2, 0, 0)
    assert (listed.operator, listed.undone_by) == ("沈一舟", "许诺")


def test_it_is_undone_once(estate: Estate, take_over: TakeOver) -> None:
    desk = RegisterDesk(estate.ground)
    number = take_over(estate.ground, row(2, NEW))
    assert number is not None
    desk.undo(number)
    with pytest.raises(Refusal, match="has been undone already"):
        desk.undo(number)
    with pytest.raises(Refusal, match="There is no import 7"):
        desk.undo(7)


def test_an_import_that_changes_nothing_is_none(estate: Estate, take_over: TakeOver) -> None:
    assert take_over(estate.ground, row(2, SMALL, "张三")) is None
    assert RegisterDesk(estate.ground).imports() == []


def test_who_may_undo_an_import(estate: Estate, take_over: TakeOver, signed_in: Callable[[Role], SignedIn]) -> None:
    number = take_over(estate.ground, row(2, NEW))
    signed_in(Role.ADMINISTRATOR)
    with pytest.raises(Refusal):
        RegisterDesk(estate.ground).undo(number or 0)


def _id(ground: Ground, code: str = NEW) -> int:
    return ResidentDesk(ground).unit_id(code)


def _person(ground: Ground, code: str = NEW) -> Any:
    return ResidentDesk(ground).unit_file(_id(ground, code)).residents[0]


WORK: dict[str, tuple[str, Callable[[Ground], object]]] = {
    "the unit is changed": (NEW, lambda g: ResidentDesk(g).change_unit(_id(g), UnitFields("9", "1", "101", note="x"))),
    "a unit that it changed is changed": (
        FLAT,
        lambda g: ResidentDesk(g).change_unit(_id(g, FLAT), UnitFields("3", "1", "502", gross_area=1)),
    ),
    "the person is changed": (
        NEW,
        lambda g: ResidentDesk(g).change_person(_person(g).person.id, PersonFields("王小明", ("13700001111",))),
    ),
    "somebody moves in": (
        NEW,
        lambda g: ResidentDesk(g).add_resident(_id(g), OccupancyRole.FAMILY, PersonFields("王小兰")),
    ),
    "somebody moves out": (
        NEW,
        lambda g: ResidentDesk(g).move_out(
            ResidentDesk(g).unit_file(_id(g)).residents[1].occupancy.id, date(2026, 11, 1)
        ),
    ),
    "a tenant that it added leaves": (SMALL, lambda g: ResidentDesk(g).end_lease(_id(g, SMALL), date(2026, 11, 1))),
    "the title is transferred": (
        NEW,
        lambda g: ResidentDesk(g).transfer_title(_id(g), [SHAN], date(2026, 11, 1), "sale"),
    ),
    "the number is looked at": (NEW, lambda g: ResidentDesk(g).reveal_identity(_person(g).person.id)),
    "the vehicle leaves": (
        NEW,
        lambda g: ResidentDesk(g).end_vehicle(ResidentDesk(g).unit_file(_id(g)).vehicles[0].id),
    ),
    "its person gets a unit more": (
        UNSOLD,
        lambda g: ResidentDesk(g).add_resident(
            _id(g, UNSOLD), OccupancyRole.OWNER, PersonFields("王小明", ("13700001111",))
        ),
    ),
    "a unit more in its building": (NEW, lambda g: ResidentDesk(g).add_unit(UnitFields("9", "1", "102"))),
    "the unit has a price of its own": (
        NEW,
        lambda g: TariffDesk(g).set_price(TariffDesk(g).items()[0].id, 100, date(2026, 1, 1), Scope(unit_id=_id(g))),
    ),
    "a unit that it changed is billed": (FLAT, lambda g: BillingDesk(g).post(202611)),
}


@pytest.mark.parametrize("what", WORK)
def test_once_somebody_has_worked_on_its_rows_it_stands(estate: Estate, take_over: TakeOver, what: str) -> None:
    unit, work = WORK[what]
    number = take_over(estate.ground, *register())
    assert number is not None
    work(estate.ground)
    before = content(estate.ground)
    with pytest.raises(Refusal, match=f"Unit {unit} has been worked on since"):
        RegisterDesk(estate.ground).undo(number)
    assert content(estate.ground) == before


def test_a_later_import_of_the_same_rows_is_work_until_it_is_undone(estate: Estate, take_over: TakeOver) -> None:
    ground, desk = estate.ground, RegisterDesk(estate.ground)
    before = content(ground)
    first = take_over(ground, row(2, NEW, "王小明", gross_area=9000))
    for later in (
        row(2, NEW, "王小明", gross_area=9100),
        row(2, NEW, "王小明", phones=("13700001111",)),
        row(2, NEW, "王小明", since=date(2020, 1, 1)),
        row(2, "9-1-102"),
    ):
        second = take_over(ground, later)
        with pytest.raises(Refusal, match=f"Unit {NEW} has been worked on since"):
            desk.undo(first or 0)
        desk.undo(second or 0)
    desk.undo(first or 0)
    assert content(ground) == before


def test_what_goes_on_elsewhere_does_not_hold_it(estate: Estate, take_over: TakeOver) -> None:
    ground = estate.ground
    number = take_over(ground, row(2, NEW, "王小明"), row(3, FLAT, "小陈", role="family"))
    ResidentDesk(ground).add_resident(_id(ground, SMALL), OccupancyRole.FAMILY, PersonFields("王小兰"))
    take_over(ground, row(2, "8-1-101", "赵六"))
    RegisterDesk(ground).undo(number or 0)
    assert [each["code"] for each in ResidentDesk(ground).units(text="wxm")] == []
    assert {check.name for check in checks(ground) if not check.ok} == set()
