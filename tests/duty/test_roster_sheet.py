"""A roster taken to Excel and back, and rosters as other offices write them."""

import pickle
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from frontdesk.core.calendar import CalendarDesk
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker
from frontdesk.duty.papers.roster import roster_book
from frontdesk.duty.roster.patterns import PatternDesk
from frontdesk.duty.roster.reading import RosterRead, read_roster
from frontdesk.duty.roster.sheet import Change, RosterDesk
from frontdesk.paper.form import write_form
from tests import people

MONTH = date(2026, 12, 1)


@pytest.fixture
def desk(ground: Ground) -> RosterDesk:
    """A roster with three shifts of eight hours."""
    for name, sign, begins, ends in (("早班", "早", 480, 960), ("中班", "中", 960, 0), ("夜班", "夜", 0, 480)):
        PatternDesk(ground).add(name, sign, begins, ends)
    return RosterDesk(ground)


def named(ground: Ground, read: RosterRead) -> dict[tuple[str, int], str]:
    """What was read, by names: the shifts of each operator and day of the month; days off are left out."""
    sheet = RosterDesk(ground).sheet(read.first, read.first)
    signs = {each.id: each.sign for each in PatternDesk(ground).patterns()}
    operators = dict(sheet.operators)
    return {
        (operators[operator], day.day): "".join(signs[duty] for duty in duties)
        for (operator, day), duties in read.cells.items()
        if duties
    }


def saved(folder: Path, rows: list[list[object]]) -> Path:
    """A workbook with these rows."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "roster.xlsx")
    return folder / "roster.xlsx"


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_what_goes_out_comes_in_again_as_it_was(
    desk: RosterDesk, ground: Ground, tmp_path: Path, language: str
) -> None:
    sheet = desk.sheet(MONTH, date(2026, 12, 31))
    duties = [each.id for each in sheet.patterns]
    cells = {
        (operator, day): Change((), (duties[(day.day + operator) % 3],))
        for operator, _ in sheet.operators
        for day in sheet.days
        if (day.day + operator) % 4
    }
    desk.write(cells)
    path = tmp_path / "out.xlsx"
    facts = desk.facts(MONTH, date(2026, 12, 31))
    told = {"office": "服务中心", "printed_at": "2026-11-21 09:05", "printed_by": "沈一舟"}
    write_form(roster_book(facts, Speaker(language), **told), path)
    read = read_roster(ground, path, date(2026, 11, 1))
    assert (read.first, read.faults) == (MONTH, ())
    assert {cell: each for cell, each in read.cells.items() if each} == {
        cell: each.after for cell, each in cells.items()
    }
    assert len(read.cells) == 31 * len(sheet.operators)


def test_a_sheet_of_another_office_is_read_by_its_days_and_names(
    desk: RosterDesk, ground: Ground, tmp_path: Path
) -> None:
    path = saved(
        tmp_path,
        [
            ["客服中心排班表"],
            ["2026年12月"],
            ["序号", "姓名", *[f"{n}日" for n in range(1, 8)]],
            ["", "星期", "二", "三", "四", "五", "六", "日", "一"],
            [1, "许诺", "早班", "早", "中", "休", None, "/", "早/夜"],
            [2, "林晓", "中", "中班", "夜", "早+中", "－", "早", ""],
            ["", "合计", 2, 2, 2, 1, 0, 1, 1],
        ],
    )
    read = read_roster(ground, path, date(2026, 11, 1))
    assert read.first == MONTH
    assert read.faults == ()
    assert pickle.loads(pickle.dumps(read)) == read
    assert named(ground, read) == {
        ("许诺", 1): "早", ("许诺", 2): "早", ("许诺", 3): "中", ("许诺", 7): "夜早",
        ("林晓", 1): "中", ("林晓", 2): "中", ("林晓", 3): "夜", ("林晓", 4): "早中", ("林晓", 6): "早",
    }  # fmt: skip


def test_days_may_be_whole_dates_and_the_month_that_of_the_window(
    desk: RosterDesk, ground: Ground, tmp_path: Path
) -> None:
    days = [date(2026, 12, n) for n in range(1, 7)]
    read = read_roster(ground, saved(tmp_path, [["姓名", *days], ["许诺", "早", "早", "早", "早", "早", "早"]]), MONTH)
    assert len(named(ground, read)) == 6


def test_what_can_not_be_read_is_told_with_row_and_day(desk: RosterDesk, ground: Ground, tmp_path: Path) -> None:
    path = saved(
        tmp_path,
        [
            ["姓名", 1, 2, 3, 4, 5],
            ["许诺", "早", "晚", "早", "", ""],
            ["王五", "早", "", "", "", ""],
            ["许诺", "中", "", "", "", ""],
        ],
    )
    read = read_roster(ground, path, MONTH)
    assert [(each.row, each.name, each.day, str(each.why)) for each in read.faults] == [
        (2, "许诺", "2026-12-02", "晚 is no shift. There are: 夜 夜班, 早 早班, 中 中班"),
        (3, "王五", "", "There is no operator called 王五."),
        (4, "许诺", "", "许诺 stands in two rows."),
    ]
    assert named(ground, read) == {("许诺", 1): "早", ("许诺", 3): "早"}


def test_a_file_without_a_roster_is_refused(desk: RosterDesk, ground: Ground, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="No row of days was found"):
        read_roster(ground, saved(tmp_path, [["房号", "业主"], ["3-1-502", "陈志远"]]), MONTH)


def test_only_who_keeps_the_roster_takes_one_in(desk: RosterDesk, ground: Ground, tmp_path: Path) -> None:
    people.sign_in(ground, Role.CASHIER)
    with pytest.raises(Refusal, match="may not do this"):
        read_roster(ground, tmp_path / "none.xlsx", MONTH)


def test_the_workbook_is_one_to_fill_in(desk: RosterDesk, ground: Ground, tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    told = {"office": "服务中心", "printed_at": "2026-11-21 09:05", "printed_by": "沈一舟"}
    write_form(roster_book(desk.facts(MONTH, date(2026, 12, 31)), Speaker("en"), **told), path)
    sheet = load_workbook(path).active
    heads = next(row for row in sheet.iter_rows(values_only=True) if row[0] == "Name")
    assert heads[1:3] == ("1 Tu", "2 We")
    assert heads[-1] == "Total"


def test_holidays_that_the_estate_entered_are_off_on_the_sheet(ground: Ground) -> None:
    desk, first, last = RosterDesk(ground), date(2099, 10, 1), date(2099, 10, 31)
    before = desk.sheet(first, last)
    assert (first in before.off, before.provisional) == (False, True)
    CalendarDesk(ground).set_days(first, first, working=False, name="国庆节")
    after = desk.sheet(first, last)
    assert (first in after.off, after.provisional) == (True, False)
    facts = desk.facts(first, last)
    assert (facts["off"][0], facts["provisional"]) == ("2099-10-01", False)
