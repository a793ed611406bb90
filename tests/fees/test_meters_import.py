"""Lists of readings and of meters as offices keep them: read as they come, entered once, undone while unbilled."""

from datetime import date

import pytest
from openpyxl import Workbook

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.meters.desk import MeterDesk
from frontdesk.fees.meters.importing import ReadingDesk
from frontdesk.fees.meters.listing import field_of
from frontdesk.fees.records.items import Basis
from frontdesk.residents.layout import Choice
from tests import people
from tests.fees.waterworks import NOVEMBER, OCTOBER, TODAY, waterworks


@pytest.fixture
def water(estate):
    return waterworks(estate)


@pytest.fixture
def write(tmp_path):
    def made(*rows, **sheets):
        book = Workbook()
        book.active.title = "Sheet"
        for row in rows:
            book.active.append(row)
        for name, more in sheets.items():
            sheet = book.create_sheet(name)
            for row in more:
                sheet.append(row)
        if not rows:
            book.remove(book.active)
        path = tmp_path / "抄表.xlsx"
        book.save(path)
        return path

    return made


def faults_of(imported):
    return [(fault.row, fault.column, str(fault.reason)) for fault in sorted(imported.faults, key=lambda one: one.key)]


def counts(imported):
    return imported.added, imported.unchanged, imported.refused


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("本期读数（吨）", "value"), ("止码", "value"), ("Current reading", "value"), ("本月抄表数", "value"),
        ("上月读数", "before"), ("起码", "before"), ("Previous reading", "before"), ("表底数", "before"),
        ("水表号", "number"), ("表具编号", "number"), ("Meter no", "number"), ("表號", "number"), ("房号", "unit"),
        ("抄表日期", "day"), ("倍率", "multiplier"), ("月份", "period"), ("用量", None), ("电话", None),
    ],
)  # fmt: skip
def test_headings_are_known_by_what_offices_write(heading, field):
    assert field_of(heading) == field


def test_a_list_of_readings_is_taken_over_once(water, write):
    path = write(
        ["云栖花园11月抄表记录"],
        ["房号", "水表号", "上月读数", "本月读数", "用量", "抄表日期"],
        [people.SHOP, "W-101", 100, 112.5, 12.5, "2026-11-20"],
        [people.SMALL, "w-501", 100, "103", 3, date(2026, 11, 20)],
        [people.FLAT, "W-502", 100, None, None, None],
        ["合计", None, None, None, 15.5, None],
    )
    desk = ReadingDesk(water.ground)
    assert counts(desk.preview(path)) == (2, 1, 0)
    assert water.row(people.SHOP).told is None
    done = desk.take_over(path)
    assert (counts(done), done.unread) == ((2, 1, 0), ("用量",))
    told = water.row(people.SHOP).told
    assert (told.value, told.use, told.read_on) == (11250, 1250, date(2026, 11, 20))
    again = desk.take_over(path)
    assert (counts(again), again.number) == ((0, 3, 0), None)
    assert water.faults() == []


def test_the_meter_is_told_by_its_number_alone_or_by_its_unit_alone(water, write):
    assert counts(ReadingDesk(water.ground).take_over(write(["表号", "读数"], ["W-502", 105]))) == (1, 0, 0)
    assert counts(ReadingDesk(water.ground).take_over(write(["房号", "读数"], [people.SMALL, 105]))) == (1, 0, 0)
    assert [water.row(code).told.value for code in (people.FLAT, people.SMALL)] == [10500, 10500]


def test_the_month_is_that_of_the_row_or_of_the_day_or_the_one_asked_for(water, write):
    ReadingDesk(water.ground).take_over(write(["表号", "读数", "月份"], ["W-502", 105, "2026年10月"]))
    ReadingDesk(water.ground).take_over(write(["表号", "读数", "抄表日期"], ["W-501", 105, "2026-09-30"]))
    ReadingDesk(water.ground, OCTOBER).take_over(write(["表号", "读数"], ["W-101", 105]))
    told = [water.desk.meter(meter).readings[0] for meter in water.meters.values()]
    assert [(each["period"], each["read_on"]) for each in told] == [
        (OCTOBER, date(2026, 10, 31)), (202609, date(2026, 9, 30)), (OCTOBER, date(2026, 10, 31)),
    ]  # fmt: skip


def test_months_in_any_order_follow_one_another(water, write):
    path = write(
        ["表号", "月份", "读数"], ["W-502", "2026-11", 130], ["W-502", "2026-09", 110], ["W-502", "2026-10", 120]
    )
    assert counts(ReadingDesk(water.ground).take_over(path)) == (3, 0, 0)
    uses = [each["use"] for each in water.desk.meter(water.meters[people.FLAT]).readings]
    assert uses == [1000, 1000, 1000, 0]
    assert water.faults() == []


def test_the_sheets_of_buildings_are_read_together(water, write):
    path = write(**{"1栋": [["房号", "读数"], ["101", 110]], "3栋": [["房号", "读数"], ["1-501", 120], ["1-502", 130]]})
    done = ReadingDesk(water.ground).take_over(path)
    assert (counts(done), faults_of(done)) == ((3, 0, 0), [])
    assert [water.row(code).told.value for code in (people.SHOP, people.SMALL, people.FLAT)] == [11000, 12000, 13000]


def test_each_faulty_row_is_named_with_what_to_do(water, write):
    water.run_on(people.FLAT, 8)
    path = write(
        ["房号", "表号", "上期读数", "读数", "抄表日期", "倍率", "翻转"],
        [people.FLAT, "W-502", None, 179, None, None, None],
        [people.SMALL, "W-502", None, 190, None, None, None],
        ["9-9-909", "W-9", None, 190, None, None, None],
        [people.SMALL, "W-999", None, 190, None, None, None],
        [people.SMALL, "W-501", 99, 190, None, None, None],
        [people.SMALL, "W-501", None, "一百", None, None, None],
        [people.SMALL, "W-501", None, 100.123, None, None, None],
        [people.SMALL, "W-501", None, 190, "2027-01-01", None, None],
        [people.SMALL, "W-501", None, 190, None, 40, None],
        [people.SMALL, "W-501", None, 190, None, None, "也许"],
        [people.SMALL, "W-501", None, 190, None, None, None],
        [people.SMALL, "W-501", None, 191, None, None, None],
        [people.SPACE, None, None, 5, None, None, None],
        [people.SPACE, "W-36", None, 5, None, None, None],
        [None, None, None, 5, None, None, None],
    )
    done = ReadingDesk(water.ground).take_over(path)
    assert counts(done) == (1, 0, 14)
    told = faults_of(done)
    assert [(row, column) for row, column, _ in told] == [
        (2, "读数"), (3, "表号"), (4, "房号"), (5, "表号"), (6, "上期读数"), (7, "读数"), (8, "读数"), (9, "抄表日期"),
        (10, "倍率"), (11, "翻转"), (13, "读数"), (14, "表号"), (15, "表号"), (16, "房号"),
    ]  # fmt: skip
    sentences = {row: sentence for row, _, sentence in told}
    assert "Below the last reading, 180" in sentences[2]
    assert "Meter W-502 is in unit 3-1-502" in sentences[3]
    assert "has the meter W-501" in sentences[5]
    assert "in the books is 100" in sentences[6]
    assert "Row 12 has a reading" in sentences[13]
    assert "First reading" in sentences[15]
    assert done.returned["Sheet", 2][:2] == (people.FLAT, "W-502")


def test_what_rolled_over_or_is_far_from_the_usual_is_taken_when_the_list_says_so(water, write):
    water.run_on(people.FLAT, 8)
    water.read(people.SHOP, "99990", OCTOBER, date(2026, 10, 31))
    rows = [["表号", "读数", "翻转", "已核实"], ["W-502", 500, "", ""], ["W-101", 10, "", ""]]
    done = ReadingDesk(water.ground).preview(write(*rows))
    assert ["times the usual" in sentence or "Below" in sentence for _, _, sentence in faults_of(done)] == [True, True]
    rows[1][3] = rows[2][2] = "是"
    assert counts(ReadingDesk(water.ground).take_over(write(*rows))) == (2, 0, 0)
    assert (water.row(people.FLAT).told.use, water.row(people.SHOP).told.use) == (32000, 2000)
    assert water.faults() == []


def test_a_reading_that_the_books_have_otherwise_is_refused(water, write):
    water.read(people.FLAT, "110")
    done = ReadingDesk(water.ground).preview(write(["表号", "读数", "月份"], ["W-502", 111, "2026-11"]))
    assert faults_of(done)[0][2].startswith("110 is in the books for 2026-11 already")


# Meters


def test_a_list_of_meters_puts_them_up_with_their_first_readings(estate, write):
    TariffDesk(estate.ground).add_item("水费", Basis.METERED)
    electric = TariffDesk(estate.ground).add_item("电费", Basis.METERED)
    path = write(
        ["房号", "表类型", "表号", "倍率", "位数", "表底数", "安装日期"],
        [people.FLAT, "水表", "W1", None, None, 12.5, "2026-10-31"],
        [people.FLAT, "电表", "D1", 40, 6, 900, "2026-10-31"],
        [people.SMALL, "水表", "W1", None, None, 3, "2026-10-31"],
        [people.SMALL, "气表", "Q1", None, None, 3, "2026-10-31"],
        [people.SHOP, "电表", "D2", 40, 3, 12345, "2026-10-31"],
        [people.SHOP, "电表", None, 40, 3, 12345, "2026-10-31"],
    )
    desk = ReadingDesk(estate.ground)
    done = desk.take_over(path)
    assert counts(done) == (2, 0, 4)
    assert [column for _, column, _ in faults_of(done)] == ["表号", "表类型", "表底数", "表号"]
    (meter,) = MeterDesk(estate.ground).sheet(electric, NOVEMBER)
    assert (meter.unit, meter.number, meter.multiplier, meter.digits) == (people.FLAT, "D1", 40000, 6)
    assert (meter.last.value, meter.last.read_on) == (90000, date(2026, 10, 31))
    assert counts(desk.take_over(path))[:2] == (0, 2)


def test_the_first_list_of_a_month_puts_up_its_meters_with_what_they_showed_before(estate, write):
    item = TariffDesk(estate.ground).add_item("水费", Basis.METERED)
    path = write(
        ["房号", "表号", "上期读数", "本期读数"], [people.FLAT, "W1", 88, 100], [people.SMALL, "W2", 7, 5],
        [people.SHOP, "W3", 50, 50],
    )  # fmt: skip
    done = ReadingDesk(estate.ground, NOVEMBER).take_over(path)
    assert counts(done) == (2, 0, 1)
    rows = MeterDesk(estate.ground).sheet(item, NOVEMBER)
    assert [(row.number, row.last.read_on, row.told.use, row.told.read_on) for row in rows] == [
        ("W3", date(2026, 10, 31), 0, TODAY), ("W1", date(2026, 10, 31), 1200, TODAY),
    ]  # fmt: skip


def test_without_any_metered_item_the_list_says_so(estate, write):
    done = ReadingDesk(estate.ground).preview(write(["房号", "读数"], [people.FLAT, 5]))
    assert "Tariffs" in faults_of(done)[0][2]


def test_who_may_not_put_up_meters_takes_over_readings_alone(water, write, signed_in):
    signed_in(Role.RECEPTIONIST)
    path = write(["房号", "表号", "上期读数", "读数"], [people.FLAT, "W-502", 100, 101], [people.SPACE, "W-36", 1, 2])
    done = ReadingDesk(water.ground).take_over(path)
    assert counts(done) == (1, 0, 1)
    assert "supervisor" in faults_of(done)[0][2]
    with pytest.raises(Refusal, match="may not do this"):
        ReadingDesk(water.ground).undo(done.number)
    signed_in(Role.ADMINISTRATOR)
    with pytest.raises(Refusal, match="may not do this"):
        ReadingDesk(water.ground).preview(path)


# Undoing


def test_it_is_undone_until_it_is_billed_or_read_beyond(water, write):
    desk = ReadingDesk(water.ground)
    path = write(["房号", "表号", "上期读数", "读数"], [people.FLAT, "W-502", 100, 101], [people.SPACE, "W-36", 1, 2])
    first = desk.take_over(path).number
    desk.undo(first)
    assert [row.number for row in water.desk.sheet(water.item, NOVEMBER)] == ["W-101", "W-501", "W-502"]
    assert water.faults() == []
    with pytest.raises(Refusal, match="undone already"):
        desk.undo(first)
    second = desk.take_over(path)
    assert counts(second) == (2, 0, 0)
    water.bill(people.FLAT)
    with pytest.raises(Refusal) as refused:
        desk.undo(second.number)
    assert refused.value.facts == {"unit": people.FLAT}
    assert water.faults() == []


def test_what_was_read_beyond_is_not_undone(water, write):
    done = ReadingDesk(water.ground).take_over(write(["表号", "读数", "月份"], ["W-502", 101, "2026-10"]))
    water.read(people.FLAT, "102")
    with pytest.raises(Refusal, match="worked on since"):
        ReadingDesk(water.ground).undo(done.number)


# The file


def test_a_list_without_a_column_for_the_meter_or_a_reading_is_refused(water, write):
    desk = ReadingDesk(water.ground)
    assert "no column for the meter" in str(desk.preview(write(["业主", "读数"], ["林晓", 5])).refusal)
    assert "what the meter shows" in str(desk.preview(write(["房号", "用量"], [people.FLAT, 5])).refusal)
    assert "say the same" in str(desk.preview(write(["房号", "读数", "止码"], [people.FLAT, 5, 5])).refusal)
    assert "no rows below" in str(desk.preview(write(["房号", "读数"])).refusal)


def test_a_column_may_be_assigned_otherwise_and_is_remembered(water, write):
    desk = ReadingDesk(water.ground)
    path = write(["房号", "十一月", "备注"], [people.FLAT, 105, "门外抄"])
    assert desk.preview(path).refusal is not None
    choice = desk.assign(path, Choice(), [("十一月", "读数")])
    assert desk.take_over(path, choice).added == 1
    assert desk.preview(path).remembered
