"""Taking over a register: shown first, then done at once, and doing it again changes nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from sqlalchemy import text

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker
from frontdesk.paper.grid import Sheets
from frontdesk.residents import importing, takeovers
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import UnitFields
from frontdesk.residents.headings import field_of
from frontdesk.residents.importing import RegisterDesk
from frontdesk.residents.intake import Intake
from frontdesk.residents.outcome import Imported
from frontdesk.residents.papers import faults_book
from frontdesk.residents.records import OccupancyRole, Person
from frontdesk.residents.register import Layout, Register, RegisterRow
from frontdesk.residents.registers import ResidentRegisters
from frontdesk.shell.checking import checks
from tests.people import CHEN, FLAT, SHAN, SMALL, Estate

TABLES = ("building", "unit", "person", "phone", "occupancy", "vehicle", "suffix", "change")
HEADINGS = ("房号", "建筑面积", "业主姓名", "身份", "联系电话", "身份证号", "车牌号", "备注")
COLUMNS = {
    "name": "姓名", "plate": "车牌", "gross_area": "建筑面积", "status": "房屋状态", "since": "入住日期",
    "id_number": "身份证号", "parking_space": "车位",
}  # fmt: skip
ROWS = [
    ("1-1-101", 89.5, "王小明", "业主", "13700001111", "11010519491231002X", "浙A12345", ""),
    ("1-1-101", 89.5, "王小红", "家属", "13700002222", None, None, None),
    ("1-1-102", 120, "李雷", "租户", "13700003333", None, None, "押一付三"),
    ("1-1-103", 75.25, None, None, None, None, None, None),
    ("2-1-201", 89.5, "王小明", "业主", "13700001111", "11010519491231002X", None, None),
]


def row(number: int, unit: str, name: str = "", **more: Any) -> RegisterRow:
    building, entrance, door = unit.split("-")
    return RegisterRow(number, building, entrance, door, unit, name=name, **more)


def counts(ground: Ground) -> dict[str, int]:
    with ground.database.reading() as session:
        return {table: session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() for table in TABLES}


def workbook(path: Path, *rows: tuple[Any, ...]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("云栖花园住户登记表",))
    sheet.append(HEADINGS)
    for each in rows or ROWS:
        sheet.append(each)
    book.save(path)
    return path


def told(imported: Imported) -> tuple[int, int, int, int]:
    return imported.added, imported.changed, imported.unchanged, len(imported.faults)


LAYOUT = Layout("", ("",), (), (), (), "xlsx", "", ("",))


def pretend(monkeypatch: pytest.MonkeyPatch, path: Path, *rows: RegisterRow) -> Path:
    """A file that reads as if these rows stood in it."""
    path.touch()
    register = Register(list(rows), [], COLUMNS, layout=LAYOUT, cells={row.key: [] for row in rows})
    monkeypatch.setattr(takeovers, "read_sheets", lambda *_: Sheets((), "xlsx", ""))
    monkeypatch.setattr(importing, "layout_of", lambda *_: LAYOUT)
    monkeypatch.setattr(importing, "register_of", lambda *_: register)
    return path


@pytest.fixture
def take_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Imported]:
    """Take over rows as if they had been read from a file."""

    def take(ground: Ground, *rows: RegisterRow) -> Imported:
        return RegisterDesk(ground).take_over(pretend(monkeypatch, tmp_path / "register.xlsx", *rows))

    return take


# From a workbook


def test_a_register_is_shown_then_taken_over_then_changes_nothing(ground: Ground, tmp_path: Path) -> None:
    desk, path = RegisterDesk(ground), workbook(tmp_path / "register.xlsx")
    shown = desk.preview(path)
    assert told(shown) == (5, 0, 0, 0)
    assert counts(ground)["unit"] == 0
    done = desk.take_over(path)
    assert told(done) == told(shown)
    assert done.rows == len(ROWS)
    after = counts(ground)
    assert {name: after[name] for name in ("building", "unit", "person", "phone", "occupancy", "vehicle")} == {
        "building": 2,
        "unit": 4,
        "person": 3,
        "phone": 3,
        "occupancy": 4,
        "vehicle": 1,
    }
    again = desk.take_over(path)
    assert told(again) == (0, 0, 5, 0)
    assert counts(ground) == after
    assert {check.name for check in checks(ground) if not check.ok} == set()


def test_what_was_taken_over_is_on_file_and_found(ground: Ground, tmp_path: Path) -> None:
    RegisterDesk(ground).take_over(workbook(tmp_path / "register.xlsx"))
    desk = ResidentDesk(ground)
    file = desk.unit_file(desk.unit_id("1-1-101"))
    assert file.unit.gross_area == 8950
    assert [(one.occupancy.role, one.person.name, one.phones) for one in file.residents] == [
        ("owner", "王小明", ("13700001111",)),
        ("family", "王小红", ("13700002222",)),
    ]
    assert [vehicle.plate for vehicle in file.vehicles] == ["浙A12345"]
    assert {row["code"] for row in desk.units(text="wxm")} == {"1-1-101", "2-1-201"}
    assert {row["code"] for row in desk.units(text="A12345")} == {"1-1-101"}
    assert [row["code"] for row in desk.units(status="let")] == ["1-1-102"]
    assert [row["code"] for row in desk.units(status="vacant")] == ["1-1-103"]


def test_identity_numbers_are_sealed_on_the_way_in(ground: Ground, tmp_path: Path) -> None:
    RegisterDesk(ground).take_over(workbook(tmp_path / "register.xlsx"))
    desk = ResidentDesk(ground)
    person = desk.unit_file(desk.unit_id("1-1-101")).residents[0].person
    assert desk.reveal_identity(person.id) == "11010519491231002X"
    with ground.database.reading() as session:
        session.execute(text("PRAGMA wal_checkpoint"))
    for path in ground.folder.iterdir():
        assert b"11010519491231002" not in path.read_bytes()


def test_rows_in_are_rows_out(ground: Ground, tmp_path: Path) -> None:
    faulty = [
        ("1-1-104", "many", "赵六", "业主", None, None, None, None),
        (None, 80, "孙七", "业主", None, None, None, None),
        ("1-1-106", 80, "周八", "业主", None, None, "浙A12345", None),
    ]
    imported = RegisterDesk(ground).take_over(workbook(tmp_path / "register.xlsx", *ROWS, *faulty))
    assert imported.rows == len(ROWS) + len(faulty)
    assert {fault.row for fault in imported.faults} == {8, 9, 10}
    assert counts(ground)["unit"] == 4


def test_progress_is_told_to_the_end(ground: Ground, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    RegisterDesk(ground).take_over(
        workbook(tmp_path / "register.xlsx"), progress=lambda done, of: heard.append((done, of))
    )
    assert heard == sorted(heard)
    assert heard[-1] == (1000, 1000)


# Against what is on file


def test_a_changed_row_changes_what_it_says_and_no_more(estate: Estate, take_over: Callable[..., Imported]) -> None:
    ground = estate.ground
    same = row(1, FLAT, "陈志远", phones=CHEN.phones)
    assert told(take_over(ground, same)) == (0, 0, 1, 0)
    assert told(take_over(ground, replace(same, gross_area=11240))) == (0, 1, 0, 0)
    assert told(take_over(ground, replace(same, phones=(*CHEN.phones, "13511112222")))) == (0, 1, 0, 0)
    file = ResidentDesk(ground).unit_file(estate.units[FLAT])
    assert file.unit.gross_area == 11240
    assert file.residents[0].phones == ("13900001122", "13511112222")
    assert file.residents[0].person.id_masked != ""
    lines = [past.text for past in file.history]
    assert any("112.36" in line and "112.40" in line for line in lines)
    assert any("13511112222" in line for line in lines)
    assert [each["code"] for each in ResidentDesk(ground).units(text="13511112222")] == [FLAT, "B1-36"]


def test_another_owner_on_file_is_a_fault(estate: Estate, take_over: Callable[..., Imported]) -> None:
    imported = take_over(estate.ground, row(1, FLAT, "单雪"), row(2, SMALL, "张三"))
    assert told(imported) == (0, 0, 1, 1)
    assert (imported.faults[0].row, imported.faults[0].column) == (1, "姓名")
    assert ResidentDesk(estate.ground).unit_file(estate.units[FLAT]).owners() == "陈志远"


def test_a_co_owner_beside_the_owner_on_file_is_added(estate: Estate, take_over: Callable[..., Imported]) -> None:
    imported = take_over(estate.ground, row(1, FLAT, "陈志远"), row(2, FLAT, "单雪", phones=SHAN.phones))
    assert told(imported) == (1, 0, 1, 0)
    assert ResidentDesk(estate.ground).unit_file(estate.units[FLAT]).owners() == "陈志远、单雪"


def test_another_tenant_on_file_is_a_fault_but_family_is_added(
    estate: Estate, take_over: Callable[..., Imported]
) -> None:
    ResidentDesk(estate.ground).new_lease(estate.units[FLAT], SHAN, date(2026, 1, 1), None)
    imported = take_over(estate.ground, row(1, FLAT, "赵六", role="tenant"), row(2, FLAT, "孙七", role="family"))
    assert told(imported) == (1, 0, 0, 1)


def test_the_same_person_in_two_units_is_one_person(ground: Ground, take_over: Callable[..., Imported]) -> None:
    take_over(
        ground,
        row(1, "1-1-101", "王小明", phones=("13700001111",)),
        row(2, "1-1-102", "王小明", phones=("13700001111",)),
        row(3, "1-1-103", "王小明", phones=("13799999999",)),
        row(4, "1-1-104", "王小明"),
    )
    with ground.database.reading() as session:
        assert session.query(Person).count() == 3


def test_a_known_person_of_the_estate_is_the_same_in_a_new_unit(
    estate: Estate, take_over: Callable[..., Imported]
) -> None:
    more = {"id_kind": "resident_id", "id_number": str(CHEN.id_number)}
    assert told(take_over(estate.ground, row(1, "9-1-101", "陈志远", **more))) == (1, 0, 0, 0)
    assert counts(estate.ground)["person"] == 3
    assert told(take_over(estate.ground, row(1, "9-1-101", "陈志远", **more))) == (0, 0, 1, 0)


def test_who_moved_out_may_come_back(estate: Estate, take_over: Callable[..., Imported]) -> None:
    desk = ResidentDesk(estate.ground)
    desk.transfer_title(estate.units[FLAT], [SHAN], date(2026, 11, 1), "sale")
    assert told(take_over(estate.ground, row(1, FLAT, "陈志远", role="family"))) == (1, 0, 0, 0)
    file = desk.unit_file(estate.units[FLAT])
    assert [(one.occupancy.role, one.person.name) for one in file.residents] == [
        ("owner", "单雪"),
        ("family", "陈志远"),
    ]


def test_a_plate_at_another_unit_is_a_fault(estate: Estate, take_over: Callable[..., Imported]) -> None:
    ResidentDesk(estate.ground).add_vehicle(estate.units[FLAT], "浙A12345")
    imported = take_over(
        estate.ground, row(1, SMALL, "张三", plate="浙A·12345"), row(2, FLAT, "陈志远", plate="浙a12345")
    )
    assert told(imported) == (0, 0, 1, 1)
    assert imported.faults[0].column == "车牌"


def test_several_phones_are_kept_in_their_order(ground: Ground, take_over: Callable[..., Imported]) -> None:
    numbers = ("13700001111", "02566668888", "13700002222")
    take_over(ground, row(1, "1-1-101", "王小明", phones=numbers))
    desk = ResidentDesk(ground)
    assert desk.unit_file(desk.unit_id("1-1-101")).residents[0].phones == numbers


def test_what_fails_halfway_leaves_nothing(
    ground: Ground, take_over: Callable[..., Imported], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = counts(ground)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Intake, "changed", fail)
    with pytest.raises(ZeroDivisionError):
        take_over(ground, row(1, "1-1-101", "王小明"))
    assert counts(ground) == before


def test_who_may_take_over_a_register(ground: Ground, tmp_path: Path, signed_in: Callable[[Role], SignedIn]) -> None:
    path = workbook(tmp_path / "register.xlsx")
    signed_in(Role.ADMINISTRATOR)
    for what in (RegisterDesk(ground).preview, RegisterDesk(ground).take_over):
        with pytest.raises(Refusal):
            what(path)
    signed_in(Role.RECEPTIONIST)
    assert told(RegisterDesk(ground).take_over(path)) == (5, 0, 0, 0)


def test_every_role_of_a_resident_is_taken_over(ground: Ground, take_over: Callable[..., Imported]) -> None:
    rows = [row(n, "1-1-101", f"住户{n}", role=role.value) for n, role in enumerate(OccupancyRole, start=1)]
    assert told(take_over(ground, *rows)) == (4, 0, 0, 0)


def test_the_remarks_of_a_household_are_kept_together(ground, take_over):
    register = row(2, "1-1-101", "王小明", note="养狗"), row(3, "1-1-101", "王小红", role="family", note="夜班")
    assert told(take_over(ground, *register)) == (2, 0, 0, 0)
    assert told(take_over(ground, *register)) == (0, 0, 2, 0)
    with ResidentRegisters(ground).residents() as (count, rows):
        assert [unit["note"] for unit in rows] == ["养狗；夜班"] * count == ["养狗；夜班"] * 2


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ({"gross_area": 10000}, {"gross_area": 10100}, "101.00"),
        ({"status": "vacant"}, {"status": "let"}, "Let"),
        ({"since": date(2020, 1, 1)}, {"since": date(2021, 1, 1)}, "2021-01-01"),
        ({"id_number": "11010519491231002X"}, {"id_number": "110105194912310038"}, "1101**********0038"),
    ],
)
def test_rows_that_contradict_each_other_do_not_take_turns(ground, take_over, one, other, shown):
    register = row(2, "1-1-101", "王小明", **one), row(3, "1-1-101", "王小明", plate="浙A12345", **other)
    first, again = take_over(ground, *register), take_over(ground, *register)
    assert (told(first), told(again)) == ((1, 0, 0, 1), (0, 0, 1, 1))
    assert (again.faults[0].row, again.faults[0].value) == (3, shown)
    assert str(again.faults[0].reason) == "Row 2 says otherwise. Correct one of the two."


def test_namesakes_with_one_phone_are_two_people_when_their_numbers_differ(ground, take_over):
    register = [
        row(number, unit, "王小明", phones=("13700001111",), id_number=identity)
        for number, unit, identity in ((2, "1-1-101", "11010519491231002X"), (3, "1-1-102", "110105194912310038"))
    ]
    take_over(ground, *register)
    assert told(take_over(ground, *register)) == (0, 0, 2, 0)
    assert counts(ground)["person"] == 2


def test_a_door_with_a_zero_before_it_is_a_door_of_its_own(ground, take_over):
    assert told(take_over(ground, row(2, "1-1-502"), row(3, "1-1-0502"), row(4, "1-1-503"))) == (3, 0, 0, 0)
    assert [unit["code"] for unit in ResidentDesk(ground).units()] == ["1-1-502", "1-1-0502", "1-1-503"]


# What else a register tells


def test_everything_that_a_row_tells_is_kept_or_noted(ground, take_over):
    one = row(
        2, "1-1-101", "王小明", land_share=820, fit_out="毛坯", birthday=date(1949, 12, 31), care_flag="elderly",
        plate="浙A12345", parking_space="B1-12", vehicle_kind="electric_bicycle",
    )  # fmt: skip
    two = row(3, "1-1-102", "王小红", parking_space="B1-13")
    assert told(take_over(ground, one, two)) == (2, 0, 0, 0)
    desk = ResidentDesk(ground)
    file = desk.unit_file(desk.unit_id("1-1-101"))
    assert (file.unit.land_share, file.unit.fit_out) == (820, "毛坯")
    assert (file.residents[0].person.birthday, file.residents[0].person.care_flag) == (date(1949, 12, 31), "elderly")
    assert [(car.plate, car.kind, car.parking_space) for car in file.vehicles] == [
        ("浙A12345", "electric_bicycle", "B1-12")
    ]
    assert desk.unit_file(desk.unit_id("1-1-102")).unit.note == "车位：B1-13"
    assert told(take_over(ground, one, two)) == (0, 0, 2, 0)
    assert told(take_over(ground, replace(one, parking_space="B1-14"))) == (0, 1, 0, 0)
    assert any("B1-12 → B1-14" in past.text for past in desk.unit_file(desk.unit_id("1-1-101")).history)


def test_what_one_row_says_of_several_people_goes_together(ground, take_over):
    pair = row(2, "1-1-101", "王小明"), row(2, "1-1-101", "李雷", role="tenant", plate="浙A1")
    imported = take_over(ground, *pair, row(3, "1-1-102", "王小红"), row(3, "1-1-102", "韩梅", role="tenant"))
    assert told(imported) == (1, 0, 0, 1)
    assert (imported.rows, imported.faults[0].row) == (2, 2)
    assert [(unit["code"], unit["owner"], unit["tenant"]) for unit in ResidentDesk(ground).units()] == [
        ("1-1-102", "王小红", "韩梅")
    ]
    assert ResidentDesk(ground).unit_file(1).unit.status == "let"


def test_rows_of_several_sheets_that_contradict_each_other_say_in_which(ground, take_over):
    rows = row(2, "1-1-101", "王小明", gross_area=100, sheet="1栋"), row(2, "1-1-101", gross_area=200, sheet="2栋")
    imported = take_over(ground, *rows)
    assert (imported.added, imported.refused, imported.faults[0].sheet) == (1, 1, "2栋")
    assert "Row 2 of sheet 1栋 says otherwise" in str(imported.faults[0].reason)


def test_accepted_and_refused_are_the_rows_of_the_file(ground: Ground, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for each in (
        ("3栋住户登记表",), ("房号", "业主", "业主电话", "租户", "面积"),
        ("3-1-101", "王小明", "13700001111", "李雷", 80),
        ("3-1-102", "王小红", "7", None, 90), ("3-1-103", "单雪、单霜", None, None, "many"), (None,) * 5,
        ("合计", None, None, None, 170),
    ):  # fmt: skip
        sheet.append(each)
    book.save(tmp_path / "register.xlsx")
    imported = RegisterDesk(ground).take_over(tmp_path / "register.xlsx")
    assert (imported.rows, imported.added, imported.refused) == (3, 1, 2)
    assert set(imported.returned) == {fault.key for fault in imported.faults}


def test_what_somebody_does_between_weighing_and_storing_is_weighed_too(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    prepare, added = Intake.prepare, []

    def be_faster(intake: Intake, progress: Any) -> None:
        prepare(intake, progress)
        if not added:
            added.append(ResidentDesk(ground).add_unit(UnitFields("1", "1", "101", gross_area=1)))

    monkeypatch.setattr(Intake, "prepare", be_faster)
    rows = row(2, "1-1-101", "王小明", gross_area=8950), row(3, "1-1-102")
    imported = RegisterDesk(ground).take_over(pretend(monkeypatch, tmp_path / "register.xlsx", *rows))
    assert told(imported) == (2, 0, 0, 0)
    assert [(unit["id"], unit["code"]) for unit in ResidentDesk(ground).units()] == [(1, "1-1-101"), (2, "1-1-102")]
    assert ResidentDesk(ground).unit_file(1).unit.gross_area == 8950
    assert {check.name for check in checks(ground) if not check.ok} == set()


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_the_column_of_reasons_is_not_read_when_mended_rows_come_back(language: str) -> None:
    book = faults_book(("房号",), [], {}, {}, (), Speaker(language))
    assert field_of(book.columns[0].title) is None
