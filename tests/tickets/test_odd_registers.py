"""Registers of tickets as they lie in real offices: read as they were meant, and nothing of them is lost."""

from datetime import datetime, time

import pytest
from openpyxl import Workbook
from sqlalchemy import select

from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.residents.records import Building
from frontdesk.tickets.importing import TicketListDesk
from frontdesk.tickets.records import Ticket
from tests.people import FLAT, SMALL


@pytest.fixture
def taken(estate, tmp_path):
    """Takes over a register of these rows; gives back what was entered, and the faults as (row, sentence)."""

    def take(*rows, merged=()):
        book = Workbook()
        for row in rows:
            book.active.append(row)
        for cells in merged:
            book.active.merge_cells(cells)
        book.save(tmp_path / "登记表.xlsx")
        done = TicketListDesk(estate.ground).take_over(tmp_path / "登记表.xlsx")
        with estate.ground.database.reading() as session:
            tickets = list(session.scalars(select(Ticket).order_by(Ticket.id)))
        return tickets, [(fault.row, str(fault.reason)) for fault in done.faults]

    return take


@pytest.fixture
def wall(estate):
    """A moment as the wall shows it, without seconds."""
    return lambda moment: f"{estate.ground.clock.local(moment):%m-%d %H:%M}"


def test_a_title_merged_over_two_rows_of_headings_empty_rows_and_totals_are_no_tickets(taken):
    tickets, faults = taken(
        ("云栖花园2026年11月报修登记表",),
        ("序号", "报修信息", None, None, "处理信息", None),
        (None, "日期", "房号", "内容", "完成时间", "结果"),
        (1, "2026.11.3", "3栋1单元502室", "漏水", "2026.11.4", "修好"),
        (None,) * 6,
        (2, 46330.4, "３－１－５０１", "灯不亮", None, None),
        ("合计", None, None, "2件", None, None),
        ("制表人：周明",),
        merged=("A1:F1", "A2:A3", "B2:D2", "E2:F2"),
    )  # fmt: skip
    assert ([each.text for each in tickets], faults) == (["漏水", "灯不亮"], [])


def test_what_the_result_says_is_still_under_way_is_not_closed(taken):
    tickets, _ = taken(
        ("日期", "房号", "报修内容", "处理结果"),
        ("2026-11-03", FLAT, "漏水", "处理中"),
        ("2026-11-03", FLAT, "灯不亮", "已完成（业主签字）"),
        ("2026-11-03", FLAT, "门锁坏", "换了锁芯"),
    )
    assert [each.state for each in tickets] == ["logged", "closed", "closed"]


def test_beside_a_column_of_days_one_of_times_tells_the_time_whatever_its_heading(taken, wall):
    tickets, faults = taken(
        ("报修日期", "报修时间", "房号", "报修内容", "到场时间", "完成时间"),
        ("2026-11-03", "9:40", FLAT, "漏水", "10:05", "11:10"),
        (datetime(2026, 11, 4), time(14, 5), SMALL, "灯不亮", None, time(15, 30)),  # noqa: DTZ001
    )
    assert faults == []
    assert [wall(each.at) for each in tickets] == ["11-03 09:40", "11-04 14:05"]
    assert [wall(each.finished_at) for each in tickets] == ["11-03 11:10", "11-04 15:30"]


def test_a_time_beside_the_day_on_which_it_was_done_is_not_taken_for_the_day_of_the_report(taken, wall):
    tickets, _ = taken(
        ("报修日期", "房号", "报修内容", "完成日期", "完成时间"),
        ("2026-11-03", FLAT, "漏水", "2026-11-05", "11:10"),
    )
    assert [wall(each.finished_at) for each in tickets] == ["11-05 00:00"]


def test_public_places_with_numbers_are_no_units_that_there_are_not(estate, taken):
    places = (
        "地下车库B2",
        "3栋1单元",
        "3栋2楼",
        "3栋1单元5楼过道",
        "1期中心花园",
        "3栋",
        "3#楼顶",
        "3单元",
        "3栋1单元502",
        "3栋1单元999",
    )
    tickets, faults = taken(
        ("日期", "房号", "报修内容"), *(("2026-11-03", place, f"漏水{at}") for at, place in enumerate(places))
    )
    with estate.ground.database.reading() as session:
        buildings = dict(session.execute(select(Building.id, Building.code)).all())
    assert [(buildings.get(each.building_id), each.place) for each in tickets] == [
        (None, "地下车库B2"), ("3", "1单元"), ("3", "2楼"), ("3", "1单元5楼过道"), (None, "1期中心花园"), ("3", "3栋"),
        ("3", "楼顶"), (None, "3单元"), ("3", ""),
    ]  # fmt: skip
    assert faults == [(11, "There is no unit 3-1-999. Import the resident register first.")]


def test_days_without_a_year_are_of_the_year_in_the_title(taken, wall):
    days = ("11月3日 9:40", "11.10", "11/4", "11.1", 11.2)
    rows = [(day, FLAT, f"漏水{at}") for at, day in enumerate(days)]
    tickets, faults = taken(("2026年11月报修登记表",), ("报修时间", "房号", "报修内容"), *rows)
    assert [f"{each.at:%Y} {wall(each.at)}" for each in tickets] == [
        "2026 11-03 09:40", "2026 11-10 00:00", "2026 11-04 00:00",
    ]  # fmt: skip
    assert [row for row, _ in faults] == [6, 7]  # 11.1 may have been 11.10 before Excel took it for a number


@pytest.mark.parametrize("title", ["报修登记表", "2025年12月—2026年1月报修登记表"])
def test_days_without_a_year_are_refused_where_no_title_or_more_than_one_tells_it(taken, title):
    tickets, faults = taken((title,), ("日期", "房号", "报修内容"), ("11月3日", FLAT, "漏水"))
    assert (tickets, [row for row, _ in faults]) == ([], [3])


def test_what_came_so_far_of_what_is_open_or_was_called_off_is_kept(estate, taken):
    taken(
        ("日期", "房号", "报修内容", "维修人", "处理结果", "状态", "备注"),
        ("2026-11-03", FLAT, "漏水", "王强", "已联系厂家", "处理中", "急"),
        ("2026-11-03", FLAT, "灯不亮", "", "业主自己修好", "取消", ""),
    )
    assert [steps_of(estate.ground, "repair", number)[-1].remark for number in (1, 2)] == [
        "急 · 王强 · 已联系厂家", "业主自己修好",
    ]  # fmt: skip


def test_a_follow_up_that_an_old_register_owes_is_not_late_at_once(estate, taken):
    (ticket,), _ = taken(
        ("日期", "房号", "报修内容", "完成时间", "状态"), ("2024-03-05", FLAT, "漏水", "2024-03-06", "待回访")
    )
    assert ticket.due_what == "follow_up"
    assert ticket.due_at > estate.ground.clock.now()


def test_days_before_there_were_service_centres_are_refused(taken):
    tickets, faults = taken(
        ("日期", "房号", "报修内容"),
        (datetime(1926, 11, 3), FLAT, "漏水"),  # noqa: DTZ001
        ("1985-11-03", FLAT, "灯不亮"),
    )
    assert ([each.text for each in tickets], faults) == (["灯不亮"], [(2, "The year 1926 cannot be right.")])


def test_a_register_that_would_keep_other_counters_waiting_is_taken_over_in_parts(taken, monkeypatch):
    monkeypatch.setattr("frontdesk.tickets.rows.MOST", 2)
    rows = [("2026-11-03", FLAT, text) for text in ("漏水", "灯不亮", "门锁坏")]
    with pytest.raises(Refusal, match="at most 2 tickets at once"):
        taken(("日期", "房号", "报修内容"), *rows)
    assert len(taken(("日期", "房号", "报修内容"), *rows[:2])[0]) == 2


def test_many_brackets_are_read_no_slower(taken):
    _, faults = taken(("日期", "房号", "报修内容", "状态"), ("2026-11-03", FLAT, "漏水", "(" * 30_000))
    assert [row for row, _ in faults] == [2]
