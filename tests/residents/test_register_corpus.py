"""Registers as property companies keep them: what is read of each, row by row. All people are invented."""

import time
from dataclasses import fields as fields_of
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from frontdesk.core import words
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import code_of
from frontdesk.paper.grid import Cell, Grid, Merge, Sheets
from frontdesk.residents.cells import unit_code
from frontdesk.residents.headings import field_of
from frontdesk.residents.register import Choice, Register, RegisterRow, fields, layout_of, read_register, register_of

TODAY = date(2026, 11, 21)
_IN_PARTS = {"row", "building", "entrance", "door", "unit", "role", "name", "sheet"}
_DEFAULTS = {field.name: field.default for field in fields_of(RegisterRow)}


@pytest.fixture(autouse=True)
def _in_english() -> None:
    words.use("en")


def drawn(picture: str, *merged: Merge, sheet: str = "Sheet1") -> Grid:
    """A sheet from a picture: a line is a row, | parts its cells, =1.5 is a number, =2021-03-05 a date."""
    lines = [line.strip() for line in picture.strip("\n").splitlines()]
    rows = [(number, [_cell(part.strip()) for part in line.split("|")]) for number, line in enumerate(lines, start=1)]
    width = max(len(cells) for _, cells in rows)
    whole = [(number, cells + [""] * (width - len(cells))) for number, cells in rows if any(cells)]
    return Grid(sheet, whole, merged)


def _cell(text: str) -> Cell:
    if not text.startswith("="):
        return text.replace("\\n", "\n")
    return date.fromisoformat(text[1:]) if text.count("-") == 2 else float(text[1:])


def read(*grids: Grid, choice: Choice | None = None) -> Register:
    sheets = Sheets(list(grids), "xlsx", "")
    register = register_of(sheets, layout_of(sheets, choice or Choice()), TODAY)
    taken, refused = {row.key for row in register.rows}, {fault.key for fault in register.faults}
    assert taken.isdisjoint(refused)
    assert register.count == len(taken | refused)
    return register


def told(register: Register) -> list[str]:
    """Each row in a line: its number, unit, role and name, and what else is told."""
    return [_line(row) for row in register.rows]


def _line(row: RegisterRow) -> str:
    facts = {name: getattr(row, name) for name, default in _DEFAULTS.items() if getattr(row, name) != default}
    more = [f"{name}={_shown(value)}" for name, value in facts.items() if name not in _IN_PARTS]
    return " ".join([str(row.row), row.unit, *([row.role, row.name] if row.name else []), *more])


def _shown(value: Any) -> str:
    return "+".join(value) if isinstance(value, tuple) else str(value)


def refused(register: Register) -> list[str]:
    return [f"{fault.row} {fault.column} {fault.value!r} {fault.reason}" for fault in register.faults]


def test_an_owners_register_with_title_total_and_signatures() -> None:
    register = read(
        drawn(
            """
            翠园小区业主信息登记表
            编制单位：翠园物业服务中心 | | | | | | 制表日期：2026-11-01
            序号 | 房号 | 建筑面积（㎡） | 业主姓名 | 联系电话 | 身份证号码 | 入住时间 | 备注
            =1 | 3栋1单元502 | =112.36 | 张三 | 13800002046 | 11010519491231002X | 2021-3-5 | /
            =2 | 3栋1单元503 | =98.5 | 欧阳 娜 | 无 | 111111111111111111 | =44260 | 常年在外
            =3 | 3幢1梯504室 | =98.5 | | | | | 空置

            合计 | | =309.36 | | | | |
            注：面积以产权证为准
            制表人：王小明 | | | 审核人：李雷 | | | 2026年11月
            """
        )
    )
    assert told(register) == [
        "4 3-1-502 owner 张三 gross_area=11236 phones=13800002046 id_kind=resident_id id_number=11010519491231002X"
        " since=2021-03-05",
        "5 3-1-503 owner 欧阳娜 gross_area=9850 since=2021-03-05 note=常年在外",
        "6 3-1-504 gross_area=9850 note=空置",
    ]
    assert register.faults == [] and register.unread == ("序号",)
    assert [left.why for left in register.left.values()] == ["Total", "Note", "Note"]


OWNER_AND_TENANT = """
    房屋信息 | | 业主信息 | | 租户信息 | | | 备注
    房号 | 面积 | 姓名 | 电话 | 姓名 | 电话 | 租期 |
    3#1-502 | 112.36㎡ | 张三 | 13800002046 | 李四 | 13900001122 | 2024.1.1至2026.12.31 | 养狗
    3#1-503 | 98.5 | 王五 | 13700003333 | | | |
    3#1-504 | 98.5 | | | 赵六 | 13600004444 | 2025年3月1日-长期 |
    """
OWNER_AND_TENANT_READ = [
    "3 3-1-502 owner 张三 gross_area=11236 phones=13800002046 note=养狗",
    "3 3-1-502 tenant 李四 gross_area=11236 phones=13900001122 since=2024-01-01 until=2026-12-31 note=养狗",
    "4 3-1-503 owner 王五 gross_area=9850 phones=13700003333",
    "5 3-1-504 tenant 赵六 gross_area=9850 phones=13600004444 since=2025-03-01",
]


def test_owner_and_tenant_in_one_row_under_two_rows_of_headings() -> None:
    merged = ((1, 0, 1, 1), (1, 2, 1, 3), (1, 4, 1, 6), (1, 7, 2, 7))
    register = read(drawn(OWNER_AND_TENANT, *merged))
    assert told(register) == OWNER_AND_TENANT_READ
    assert register.layout.heads[4] == "租户信息 姓名"
    assert register.layout.assigned[4:7] == ("tenant_name", "tenant_phones", "lease")
    tenant = register.rows[1]
    assert register.heading(tenant, "until") == "租户信息 租期"
    assert register.heading(tenant, "phones") == "租户信息 电话" and register.heading(tenant, "unit") == "房屋信息 房号"


def test_two_rows_of_headings_in_a_file_that_knows_no_merged_cells() -> None:
    assert told(read(drawn(OWNER_AND_TENANT))) == OWNER_AND_TENANT_READ


def test_owner_and_tenant_are_taken_or_refused_together() -> None:
    register = read(
        drawn(
            """
            房号 | 业主姓名 | 业主电话 | 租户姓名 | 租户电话 | 起租日期 | 租期止
            3-1-502 | 张三 | 13800002046 | 李四 | 没带手机 | 2024-01-01 | 2026-12-31
            3-1-503 | 王五 | | | 13600004444 | |
            3-1-504 | 王五 | | 赵六 | | 2024-05-01 | 2024-04-30
            """
        )
    )
    assert told(register) == []
    assert refused(register) == [
        "2 租户电话 '没带手机' This is no phone number.",
        "3 租户电话 '136****4444' There is no name in this row.",
        "4 租期止 '2024-04-30' The end comes before the beginning.",
    ]
    assert register.written(("Sheet1", 2))[4] == "没带手机"


def test_a_second_owner_in_columns_of_their_own() -> None:
    numbered = """
        房号 | 业主1姓名 | 业主1电话 | 业主2姓名 | 业主2电话 | 业主3姓名
        3-1-502 | 张三 | 13800002046 | 李四 | 13900001122 |
        3-1-503 | 王五 | | 赵六 | | 孙七
        3-1-504 | 周八 | 13700003333 | | |
        """
    assert told(read(drawn(numbered))) == [
        "2 3-1-502 owner 张三 phones=13800002046",
        "2 3-1-502 owner 李四 phones=13900001122",
        "3 3-1-503 owner 王五",
        "3 3-1-503 owner 赵六",
        "3 3-1-503 owner 孙七",
        "4 3-1-504 owner 周八 phones=13700003333",
    ]
    named = """
        房号 | 业主 | 出生日期 | 共有人姓名 | 共有人身份证号
        3-1-502 | 张三 | 1949-12-31 | 李四 | 11010519491231002X
        """
    assert told(read(drawn(named))) == [
        "2 3-1-502 owner 张三 birthday=1949-12-31",
        "2 3-1-502 owner 李四 id_kind=resident_id id_number=11010519491231002X",
    ]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("业主2", "co_owner_name"),
        ("业主姓名2", "co_owner_name"),
        ("业主二 姓名", "co_owner_name"),
        ("第二业主姓名", "co_owner_name"),
        ("共有人1姓名", "co_owner_name"),
        ("共有人联系电话", "co_owner_phones"),
        ("产权人2身份证号码", "co_owner_id_number"),
        ("共有人信息 电话", "co_owner_phones"),
        ("业主1身份证号", "id_number"),
        ("业主电话2", "phones"),
        ("业主2出生日期", None),
        ("共有方式", None),
    ],
)
def test_headings_of_a_second_owner(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


def test_a_building_in_the_title_above_each_of_several_tables() -> None:
    pages = """
        1号楼业主名册
        房号 | 业主 | 面积
        101 | 张三 | =80
        本页小计 | | =80
        云栖花园二期2号楼业主名册
        房号 | 业主 | 面积
        101 | 李四 | =81
        楼栋：3栋
        101 | 王五 | many
        """
    register = read(drawn(pages))
    assert [row.unit for row in register.rows] == ["1-101", "二期2-101"]
    assert [fault.row for fault in register.faults] == [9]
    assert [left.text for left in register.left.values() if left.why == "Caption"] == [
        "1号楼业主名册",
        "云栖花园二期2号楼业主名册",
        "楼栋：3栋",
    ]
    # The name of the sheet is truer than a title that was copied along.
    assert read(drawn(pages, sheet="5栋")).rows[0].unit == "5-101"


def test_a_title_without_a_list_in_it_is_no_building() -> None:
    for title in ("截至2号楼交付", "1-3号楼业主名册", "一、二号楼业主名册", "1号楼和2号楼业主名册", "二楼商户名单"):
        register = read(drawn(f"{title}\n房号 | 业主\n101 | 张三"))
        assert refused(register) == ["3 房号 '101' Write the unit as building, entrance and door, like 3-1-502."]
    assert read(drawn("2026年3号楼业主名册\n房号 | 业主\n101 | 张三")).rows[0].unit == "3-101"


def test_numbers_hidden_by_stars_are_refused_and_not_kept_in_part() -> None:
    register = read(
        drawn(
            """
            房号 | 姓名 | 电话 | 身份证号
            3-1-502 | 张三 | 138****2046 |
            3-1-503 | 李四 | 13900001122 | 110105********0021
            3-1-504 | 王五 | **** | ***
            """
        )
    )
    assert told(register) == ["4 3-1-504 owner 王五"]
    assert [(fault.row, fault.column) for fault in register.faults] == [(2, "电话"), (3, "身份证号")]
    assert all("stars" in str(fault.reason) for fault in register.faults)


def test_what_stands_in_brackets_beside_a_word_or_a_plate_and_nothing_in_brackets() -> None:
    register = read(
        drawn(
            """
            房号 | 业主 | 租户姓名 | 状态 | 房屋类型 | 交房日期 | 车牌号
            3-1-502 | 张三 | （空） | 空置（未装修） | 住宅（毛坯） | 未交房 | 粤B12347（奥迪）
            3-1-503 | （空置） | (无) | 装修完毕 | 复式 | | (无)
            """
        )
    )
    assert told(register) == ["2 3-1-502 owner 张三 kind=flat status=vacant plate=粤B12347", "3 3-1-503 kind=flat"]


@pytest.mark.parametrize("unit", ["=2003-01-05", "2003-01-05", "2003/1/5", "1月5日"])
def test_a_unit_that_a_workbook_made_a_date_of_is_refused_even_as_text(unit: str) -> None:
    register = read(drawn(f"房号 | 业主\n{unit} | 张三\n2003-502 | 李四"))
    assert [fault.row for fault in register.faults] == [2]


def test_the_estates_own_name_before_a_building_is_no_part_of_it() -> None:
    sheets = drawn(
        """
        房屋坐落 | 产权人
        某市某区云栖花园3号楼1单元5层502室 | 张三
        云栖花园 4栋503 | 李四
        二期5栋503 | 王五
        """
    )
    register = register_of(sheets, layout_of(sheets), TODAY, "云栖花园")
    assert [row.unit for row in register.rows] == ["3-1-502", "4-503", "二期5-503"]


def test_a_small_table_above_tells_no_building() -> None:
    register = read(drawn("楼栋 | 户数\n98栋 | 2\n99栋 | 3\n\n房号 | 业主 | 电话\n101 | 张三 |"))
    assert register.rows == [] and [fault.row for fault in register.faults] == [6]


def test_numbers_beside_a_tenant_alone_are_the_tenants() -> None:
    register = read(
        drawn(
            """
            铺位号 | 承租方 | 联系电话 | 合同起始日期
            S-101 | 赵云便利店 | 13800002046 | 2024-01-01
            """
        )
    )
    assert told(register) == ["2 S-101 tenant 赵云便利店 phones=13800002046 since=2024-01-01"]


@pytest.mark.parametrize("names", ["李四&王五", "李四 和 王五", "李四 + 王五"])
def test_two_names_joined_otherwise_are_refused(names: str) -> None:
    assert [fault.column for fault in read(drawn(f"房号 | 业主\n3-1-502 | {names}")).faults] == ["业主"]


def test_entrances_on_the_sheets_of_two_buildings_are_no_buildings() -> None:
    def sheet(name: str) -> Grid:
        return drawn("房号 | 业主\n1-101 | 张三\n2-101 | 李四", sheet=name)

    register = read(sheet("1栋"), sheet("2栋"))
    assert [row.unit for row in register.rows] == ["1-1-101", "1-2-101", "2-1-101", "2-2-101"]


def test_an_entrance_with_its_door_is_in_the_building_beside_or_above_or_refused() -> None:
    assert [row.unit for row in read(drawn("楼栋 | 房号\n3栋 | 1单元502\n3栋 | 一单元503")).rows] == [
        "3-1-502",
        "3-1-503",
    ]
    assert [row.unit for row in read(drawn("房号 | 业主\n1单元502 | 张三", sheet="1栋")).rows] == ["1-1-502"]
    assert [fault.row for fault in read(drawn("房号 | 业主\n1单元502 | 张三\n1-1-503 | 李四")).faults] == [2]


def test_a_unit_of_another_building_than_the_sheets_is_refused() -> None:
    register = read(drawn("房号 | 业主\n5-101 | 张三\n5-102 | 李四\n5-103 | 王五\n104-105 | 赵六", sheet="5栋"))
    assert [row.unit for row in register.rows] == ["5-101", "5-102", "5-103"]
    assert refused(register) == ["5 房号 '104-105' This unit does not stand in building 5."]


def test_headings_without_rows_are_refused() -> None:
    with pytest.raises(Refusal, match="no rows below"):
        read(drawn("房号 | 业主 | 电话"))


def test_a_text_without_headings_may_be_in_another_encoding() -> None:
    sheets = Sheets([drawn("甲 | 乙\n3-1-502 | 丙")], "csv", "gb18030")
    with pytest.raises(Refusal, match="Big5"):
        register_of(sheets, layout_of(sheets), TODAY)


def test_units_of_measure_below_the_headings() -> None:
    register = read(
        drawn(
            """
            房号 | 建筑面积 | 套内面积 | 业主
            | (㎡) | (㎡) | 必填
            3-1-502 | =112.36 | =90.1 | 张三
            """
        )
    )
    assert told(register) == ["3 3-1-502 owner 张三 gross_area=11236 interior_area=9010"]


def test_areas_parted_below_their_heading() -> None:
    register = read(
        drawn(
            """
            房号 | 面积（㎡） | | 业主 | 联系方式 |
            | 建筑 | 套内 | | 手机 | 座机
            3-1-502 | =112.36 | =90.1 | 张三 | 13800002046 | 025-88886666转801
            """
        )
    )
    assert told(register) == [
        "3 3-1-502 owner 张三 gross_area=11236 interior_area=9010 phones=13800002046+02588886666-801"
    ]


def test_headings_and_titles_come_again_on_every_printed_page() -> None:
    register = read(
        drawn(
            """
            翠园小区住户清册 | | | 第 1 页
            楼栋 | 房号 | 姓名 | 电话
            3 | 1-501 | 张三 | 13800002046
            3 | 2-502 | 李四 | 13900001122
            | 本页小计 | 2户 |
            翠园小区住户清册 | | | 第 2 页
            楼栋 | 房号 | 姓名 | 电话
            4 | 1-501 | 王五 | 13700003333
            第 2 页 共 2 页
            | 总计 | 3户 |
            """
        )
    )
    assert told(register) == [
        "3 3-1-501 owner 张三 phones=13800002046",
        "4 3-2-502 owner 李四 phones=13900001122",
        "8 4-1-501 owner 王五 phones=13700003333",
    ]
    assert [left.why for left in register.left.values()] == ["Total", "Note", "Headings again", "Note", "Total"]


def test_buildings_as_captions_between_the_rows() -> None:
    register = read(
        drawn(
            """
            房号 | 业主 | 电话
            三号楼 | |
            1-502 | 张三 | 13800002046
            2-502 | 李四 |
            十二栋1单元 | |
            502 | 王五 |
            """
        )
    )
    assert told(register) == [
        "3 3-1-502 owner 张三 phones=13800002046",
        "4 3-2-502 owner 李四",
        "6 12-1-502 owner 王五",
    ]
    assert register.faults == []


def test_one_sheet_for_each_building() -> None:
    heads = "单元 | 室号 | 姓名 | 电话"
    third = drawn(f"{heads}\n1 | 502 | 张三 | 13800002046\n2 | 502 | 李四 |", sheet="3栋")
    fourth = drawn(f"四号楼业主\n{heads}\n1 | 502 | 王五 |\n1 | | 赵六 |", sheet="4栋")
    remarks = drawn("填表说明\n请按房产证填写", sheet="说明")
    register = read(third, fourth, remarks)
    assert told(register) == ["2 3-1-502 owner 张三 phones=13800002046", "3 3-2-502 owner 李四", "3 4-1-502 owner 王五"]
    assert [fault.key for fault in register.faults] == [("4栋", 4)]
    assert register.layout.sheets == ("3栋", "4栋", "说明") and register.layout.taken == ("3栋", "4栋")
    only = read(third, fourth, remarks, choice=Choice(sheet="4栋"))
    assert told(only) == ["3 4-1-502 owner 王五"] and only.layout.taken == ("4栋",)


def test_a_person_who_stands_in_two_sheets_is_named_with_the_sheet() -> None:
    heads = "房号 | 姓名"
    register = read(drawn(f"{heads}\n3-1-502 | 张三", sheet="甲"), drawn(f"{heads}\n3-1-502 | 张三", sheet="乙"))
    assert [str(fault.reason) for fault in register.faults] == ["This stands in row 2 of sheet 甲 already."]


def test_buildings_and_units_merged_over_their_rows() -> None:
    picture = """
        楼栋 | 单元 | 房号 | 姓名 | 关系 | 电话
        3栋 | 1单元 | 502 | 张三 | 本人 | 13800002046
        | | | 李四 | 妻子 |
        | | 503 | 王五 | 业主 |
        | 2单元 | 501 | 赵六 | 业主 |
        """
    merged = ((2, 0, 5, 0), (2, 1, 4, 1), (2, 2, 3, 2))
    assert told(read(drawn(picture, *merged))) == [
        "2 3-1-502 owner 张三 phones=13800002046",
        "3 3-1-502 family 李四",
        "4 3-1-503 owner 王五",
        "5 3-2-501 owner 赵六",
    ]
    assert [fault.row for fault in read(drawn(picture)).faults] == [3, 4, 5]  # nobody guesses whose rows these are


def test_a_vehicle_register() -> None:
    register = read(
        drawn(
            """
            翠园小区车辆登记表
            房号 | 车主姓名 | 联系电话 | 车牌号 | 车辆类型 | 车位号
            3-1-502 | 张三 | 13800002046 | 苏A12345 | 小型车 | 负一层A012
            3-1-502 | 张三 | 13800002046 | 苏A·54321 | 电瓶车 |
            3-1-503 | 李四 | | 苏A11111、苏A22222 | | A013、A014
            3-1-504 | 王五 | | 苏A33333 苏AD44444 | 轿车 | A015
            3-1-505 | 赵六 | | | | A016
            3-1-506 | 孙七 | | 苏A55555、苏A66666、苏A77777 | | A017、A018
            """
        )
    )
    assert told(register) == [
        "3 3-1-502 owner 张三 phones=13800002046 plate=苏A12345 vehicle_kind=car parking_space=负一层A012",
        "4 3-1-502 owner 张三 phones=13800002046 plate=苏A·54321 vehicle_kind=electric_bicycle",
        "5 3-1-503 owner 李四 plate=苏A11111 parking_space=A013",
        "5 3-1-503 plate=苏A22222 parking_space=A014",
        "6 3-1-504 owner 王五 plate=苏A33333 vehicle_kind=car parking_space=A015",
        "6 3-1-504 plate=苏AD44444 vehicle_kind=car parking_space=A015",
        "7 3-1-505 owner 赵六 parking_space=A016",
    ]
    assert refused(register) == [
        "8 车位号 'A017、A018' It is not clear which plate stands on which space. Give each a row of its own."
    ]


def test_plates_without_people() -> None:
    register = read(
        drawn(
            """
            房间 | 车牌 | 电话
            3-1-502 | 苏A12345 | 13800002046
            3-1-502 | 苏A54321 |
            3-1-503 | 无 |
            """
        )
    )
    assert told(register) == ["2 3-1-502 plate=苏A12345", "3 3-1-502 plate=苏A54321", "4 3-1-503"]
    assert register.unread == ("电话",)


def test_a_tenants_register_says_so_in_its_title() -> None:
    picture = """
        2026年度租户登记表
        房号 | 姓名 | 联系电话 | 证件类型 | 证件号码 | 租期起 | 租期止
        3-1-502 | 李四 | 13900001122 | 护照 | E12345678 | 2024-01-01 | 2025/12/31
        """
    line = (
        "3 3-1-502 tenant 李四 phones=13900001122 id_kind=passport id_number=E12345678 since=2024-01-01 "
        "until=2025-12-31"
    )
    assert told(read(drawn(picture))) == [line]
    assert told(read(drawn(picture.replace("2026年度租户登记表", "")))) == [line]  # those with a lease are tenants
    assert read(drawn(picture.replace("姓名", "业主姓名"))).rows[0].role == "owner"
    assert read(drawn(picture.replace("租户", "业主"))).rows[0].role == "tenant"
    assert (
        read(drawn(picture.replace("租户登记表", "家庭成员").replace("租期起 | 租期止", "入住日期 | 搬离日期")))
        .rows[0]
        .role
        == "family"
    )


def test_family_members_in_a_cell() -> None:
    register = read(
        drawn(
            """
            房号 | 户主姓名 | 家庭成员 | 出生日期 | 特殊人群
            3-1-502 | 张三 | 李四（妻）、张小三 | 1949-12-31 | 独居老人
            3-1-503 | 王五 | 配偶：赵六；子：王小五 | |
            3-1-504 | 孙七 | 3人 | |
            3-1-505 | 周八 | 无 | =18264 |
            """
        )
    )
    assert told(register) == [
        "2 3-1-502 owner 张三 birthday=1949-12-31 care_flag=lives_alone",
        "2 3-1-502 family 李四",
        "2 3-1-502 family 张小三",
        "3 3-1-503 owner 王五",
        "3 3-1-503 family 赵六",
        "3 3-1-503 family 王小五",
        "5 3-1-505 owner 周八 birthday=1950-01-01",
    ]
    assert refused(register) == ["4 家庭成员 '3人' Write the names of the family, not how many they are."]


def test_a_small_table_and_notes_beside_the_register() -> None:
    register = read(
        drawn(
            """
            房号 | 业主 | 电话 | | 户型 | 套数 | | 说明：
            3-1-502 | 张三 | 13800002046 | | 三室 | =12 | | 蓝色为已交房
            3-1-503 | 李四 | | | 两室 | =30
            3-1-504 | 王五 | | | 合计 | =42
            3-1-505 | 赵六 |
            3-1-506 | 孙七 |
            3-1-507 | 周八 |
            3-1-508 | 吴九 |
            | | | | 数据截至十月 |
            """
        )
    )
    assert [row.unit for row in register.rows] == [f"3-1-50{n}" for n in range(2, 9)]
    assert all(row.layout == "" for row in register.rows) and not register.faults
    assert register.unread == ("户型", "套数", "说明：")


def test_columns_behind_an_empty_one_that_go_along_with_the_register() -> None:
    register = read(
        drawn(
            """
            房号 | 业主 | | 车牌号 | 车位号
            3-1-502 | 张三 | | 苏A12345 | A012
            3-1-503 | 李四 | | 苏A54321 | A013
            """
        )
    )
    assert [row.plate for row in register.rows] == ["苏A12345", "苏A54321"]


def test_an_english_register() -> None:
    register = read(
        drawn(
            """
            Green Garden residents
            Block | Unit no. | Owner name | Owner phone | Tenant name | Tenant phone | Lease start | Remarks
            3 | 3-1-502 | Jane Example | +44 20 7946 0000 | John  Sample | 13900001122 | 2024-01-01 | N/A
            Grand total | | 1 | | | | |
            """
        )
    )
    assert told(register) == [
        "3 3-1-502 owner Jane Example phones=+442079460000",
        "3 3-1-502 tenant John Sample phones=13900001122 since=2024-01-01",
    ]


def test_a_traditional_register() -> None:
    register = read(
        drawn(
            """
            棟別 | 門牌 | 業主姓名 | 聯絡電話 | 建築面積 | 備註
            ３棟 | ５０２ | 張三 | ０２-２３４５６７８９ | １１２．３６ | 無
            合計 | | | | 112.36 |
            """,
            sheet="業主",
        ),
        choice=Choice(assigned=("building", "unit", "name", "phones", "gross_area", "note")),
    )
    assert told(register) == ["2 3-502 owner 張三 gross_area=11236 phones=0223456789"]


def test_fillers_are_no_facts() -> None:
    register = read(
        drawn(
            """
            房号 | 姓名 | 电话 | 身份证 | 车牌 | 面积 | 收房日期
            3-1-502 | 张三 | 18999999999 | 111111111111111111 | 无 | / | -
            3-1-503 | 李四 | 11111111111 | 000000000000000000 | - | 0 | 无
            3-1-504 | 空置 | / | 无 | / | | 0000-00-00
            3-1-505 | / | 13800002046、18999999999 | | | |
            """
        )
    )
    assert told(register) == ["2 3-1-502 owner 张三", "3 3-1-503 owner 李四", "4 3-1-504"]
    assert refused(register) == ["5 电话 '138****2046、189****9999' There is no name in this row."]


def test_co_owners() -> None:
    register = read(
        drawn(
            """
            房号 | 产权人 | 电话 | 身份证号
            3-1-502 | 张三、李四 | 13800002046、13900001122 | 11010519491231002X，440524188001010014
            3-1-503 | 王五/赵六 | |
            3-1-504 | 孙七\\n周八 | 13700003333 |
            """
        )
    )
    assert told(register) == [
        "2 3-1-502 owner 张三 phones=13800002046 id_kind=resident_id id_number=11010519491231002X",
        "2 3-1-502 owner 李四 phones=13900001122 id_kind=resident_id id_number=440524188001010014",
        "3 3-1-503 owner 王五",
        "3 3-1-503 owner 赵六",
    ]
    assert [fault.row for fault in register.faults] == [4]


def test_headings_after_a_long_preamble() -> None:
    preamble = "填写说明\n" + "\n".join(f"{n}、请如实填写本表第{n}项内容，不得涂改" for n in range(1, 60))
    register = read(drawn(f"{preamble}\n房号 | 姓名 | 电话\n3-1-502 | 张三 | 13800002046"))
    assert told(register) == ["62 3-1-502 owner 张三 phones=13800002046"]


def test_a_handover_list_of_the_developer_names_units_only() -> None:
    register = read(
        drawn(
            """
            幢号 | 单元 | 室号 | 类型 | 建筑面积(m²) | 套内面积 | 土地分摊面积 | 户型 | 装修标准 | 交付日期 | 状态
            3幢 | 1单元 | 502室 | 住宅 | 112.36 | 90.10 | 8.2 | 三室两厅 | 毛坯 | =44260 | 未售
            3幢 | / | 101 | 商铺 | 1,112.36 | | | | | 20210305 | 已出租
            3幢 | 1单元 | 503室 | 住宅 | 112.36 | | | | | 2021年3月 | 未售
            """
        )
    )
    assert told(register) == [
        "2 3-1-502 kind=flat gross_area=11236 interior_area=9010 layout=三室两厅 handover_date=2021-03-05 status=unsold"
        " land_share=820 fit_out=毛坯",
        "3 3-101 kind=shop gross_area=111236 handover_date=2021-03-05 status=let",
    ]
    assert refused(register) == [
        "4 交付日期 '2021年3月' The day is missing. Write year, month and day, like 2021-03-05."
    ]


def test_phones_as_people_write_them_in_one_cell() -> None:
    cells = {
        "13800002046/13900001122": "13800002046+13900001122",
        "13800002046 13900001122": "13800002046+13900001122",
        "父：13800002046 母：13900001122": "13800002046+13900001122",
        "13800002046（妻）13900001122": "13800002046+13900001122",
        "1380000204613900001122": "13800002046+13900001122",
        "13800002046\\n13900001122": "13800002046+13900001122",
        "13800002046，025-88886666转801": "13800002046+02588886666-801",
        "张先生13800002046": "13800002046",
        "+86 138-0000-2046": "13800002046",
        "13800002046-13900001122": "13800002046+13900001122",
        "13800002046和13900001122": "13800002046+13900001122",
        "13800002046、无": "13800002046",
    }
    lines = "\n".join(f"3-1-{501 + n} | 张三 | {cell}" for n, cell in enumerate(cells))
    register = read(drawn(f"房号 | 姓名 | 电话\n{lines}"))
    assert ["+".join(row.phones) for row in register.rows] == list(cells.values())


def test_identity_numbers_that_excel_has_rounded() -> None:
    register = read(
        drawn(
            """
            房号 | 姓名 | 身份证号
            3-1-502 | 张三 | =320102198802291000
            3-1-503 | 李四 | 3.20102E+17
            3-1-504 | 王五 | 320102198802291000
            """
        )
    )
    assert [fault.row for fault in register.faults] == [2, 3, 4]
    assert all("rounded" in str(fault.reason) for fault in register.faults)


def test_a_file_without_headings_that_we_know_is_read_as_the_user_says() -> None:
    grid = drawn(
        """
        甲 | 乙 | 丙 | 丁
        3-1-502 | 张三 | 13800002046 | 11010519491231002X
        """
    )
    layout = layout_of(grid)
    assert layout.heads == ("甲", "乙", "丙", "丁") and not any(layout.assigned)
    assert layout.samples == (("3-1-502", "张三", "138****2046", "1101**********002X"),)
    register = read(grid, choice=Choice(assigned=("unit", "name", "phones", "")))
    assert told(register) == ["2 3-1-502 owner 张三 phones=13800002046"] and register.unread == ("丁",)


def test_columns_assigned_for_another_file_are_refused() -> None:
    grid = drawn("房号 | 姓名\n3-1-502 | 张三")
    with pytest.raises(Refusal) as caught:
        layout_of(grid, Choice(assigned=("unit",)))
    assert str(caught.value) == "The columns were assigned for another file. Assign them again."
    with pytest.raises(Refusal) as caught:
        layout_of(grid, Choice(sheet="3栋"))
    assert str(caught.value) == "There is no sheet 3栋 in the file."


def test_a_layout_is_known_again_by_its_headings() -> None:
    one, again = (
        layout_of(drawn(f"{title} | \n房 号 | 姓名\n{row} | ")) for title, row in (("甲", "3-1-1"), ("乙", "4-1-1"))
    )
    other = layout_of(drawn("房号 | 业主姓名\n3-1-1 |"))
    assert one.fingerprint == again.fingerprint != other.fingerprint
    assert len(one.fingerprint) == 64


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_field_has_a_title_that_is_read_as_this_field(language: str) -> None:
    for field, title in fields(words.Speaker(language)):
        assert field_of(title) == field


def test_nobody_is_taken_for_a_total() -> None:
    lines = "\n".join(f"3-1-50{n} | {name}" for n, name in enumerate(["王小计", "总计划部", "合计程", "计三"]))
    assert len(read(drawn(f"房号 | 姓名\n{lines}")).rows) == 4


def test_a_number_beside_a_name_is_a_fault() -> None:
    register = read(drawn("房号 | 姓名\n3-1-502 | 张三13800002046"))
    assert refused(register) == [
        "2 姓名 '张三138****2046' A number stands beside the name. Put it into a column of its own."
    ]


def test_sheets_named_by_bare_numbers_tell_buildings_where_units_are_doors() -> None:
    pictures = ["单元 | 室号 | 姓名\n1 | 502 | 张三", "单元 | 室号 | 姓名\n1 | 502 | 李四"]
    register = read(*(drawn(picture, sheet=str(number)) for number, picture in enumerate(pictures, start=1)))
    assert [row.unit for row in register.rows] == ["1-1-502", "2-1-502"]
    whole = read(drawn("房号 | 姓名\n3-502 | 张三\n5-502 | 李四", sheet="1"))
    assert [row.unit for row in whole.rows] == ["3-502", "5-502"]


def test_two_doors_made_one_are_no_entrance_and_its_door() -> None:
    register = read(drawn("楼栋 | 房号\n3栋 | 1-501\n3栋 | 2-501\n3栋 | 502/503"))
    assert [fault.row for fault in register.faults] == [4]


def test_where_a_unit_stands_is_told_by_most_rows() -> None:
    parted = read(drawn("楼栋 | 房号\n3栋 | 1-501\n3栋 | 2-501\n3栋 | 3-501\n4栋 | 1-501"))
    assert [row.unit for row in parted.rows] == ["3-1-501", "3-2-501", "3-3-501", "4-1-501"]
    whole = read(drawn("楼栋 | 房号\n3栋 | 3-501\n4栋 | 4-501\n5栋 | 4-501"))
    assert [row.unit for row in whole.rows] == ["3-501", "4-501"]
    assert [str(fault.reason) for fault in whole.faults] == ["This unit does not stand in building 5."]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("3-1-502", "3-1-502"), ("3栋1单元502", "3-1-502"), ("3幢1梯502室", "3-1-502"), ("3#1-502", "3-1-502"),
        ("３＃１－５０２", "3-1-502"), ("3号楼1单元5层502", "3-1-502"), ("三栋二单元502", "3-2-502"),
        ("十二号楼一单元1203室", "12-1-1203"), ("二十一幢1单元502", "21-1-502"), ("A座1201", "A-1201"),
        ("3 栋 1 单元 502", "3-1-502"), ("3—1—502", "3-1-502"), ("03-01-0502", "3-1-0502"), ("3/1/502", "3-1-502"),
        ("B2座1单元502", "B2-1-502"), ("3.1.502", "3-1-502"), ("3栋502", "3-502"), ("第3栋1单元502", "3-1-502"),
    ],
)  # fmt: skip
def test_units_as_they_are_written(written: str, code: str) -> None:
    assert [row.unit for row in read(drawn(f"房号 | 姓名\n{written} | 张三")).rows] == [code]


def test_an_owner_merged_over_the_rows_of_his_phones_and_cars() -> None:
    register = read(
        drawn(
            """
            房屋 | | | 业主 | 联系\\n电话 | 车牌
            楼栋 | 单元 | 房号 | | |
            3 | 1 | 502 | 张三 | 13800002046 | 苏A12345
            | | | | 13900001122 | 无车
            | | | | | 苏A54321
            """,
            (1, 0, 1, 2), (1, 3, 2, 3), (1, 4, 2, 4), (1, 5, 2, 5),
            (3, 0, 5, 0), (3, 1, 5, 1), (3, 2, 5, 2), (3, 3, 5, 3),
        )
    )  # fmt: skip
    assert told(register) == [
        "3 3-1-502 owner 张三 phones=13800002046 plate=苏A12345",
        "4 3-1-502 owner 张三 phones=13900001122",
        "5 3-1-502 owner 张三 plate=苏A54321",
    ]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("姓    名", "name"), ("业主（产权人）姓名", "name"), ("手机号码1（必填）", "phones"),
        ("面积/㎡", "gross_area"),
        ("建筑面积：平方米", "gross_area"), ("楼栋-单元-房号", "unit"), ("房屋名称", "unit"),
        ("电话（租户）", "tenant_phones"),
        ("商户名称", "tenant_name"), ("身份证号码（18位）", "id_number"), ("紧急联系人电话", None), ("物业费", None),
        ("业主编号", None), ("家庭人口", None), ("开发商电话", None), ("车位数", None),
        ("工作单位", None), ("小区名称", None),
    ],
)  # fmt: skip
def test_headings_are_known_or_left_to_the_user(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize("heading", ["房号", "姓名", "电话", "身份证号", "租期", "家庭成员", "车牌号", "备注"])
@pytest.mark.parametrize("text", ["1", "(", "张三、", "1-", "父:", "苏A12345 ", "2021年", "至", "合", "第", " a"])
def test_a_very_long_text_is_read_or_refused_at_once(heading: str, text: str) -> None:
    other = "单元房号" if heading != "房号" else "姓名"
    cells: list[list[Cell]] = [[other, heading], ["3-1-502" if heading != "房号" else "张三", text * 30_000]]
    began = time.process_time()
    read(Grid("Sheet1", list(enumerate(cells, start=1))))
    assert time.process_time() - began < 1


# From files


def test_a_workbook_with_merged_headings_and_a_sheet_for_each_building(tmp_path: Path) -> None:
    book = Workbook()
    for name, people in (("3栋", ["张三", "李四"]), ("4栋", ["王五"])):
        sheet = book.create_sheet(name)
        sheet.append([f"云栖花园{name}业主清册"])
        sheet.append(["单元", "室号", "业主信息", "", "交房日期"])
        sheet.append(["", "", "姓名", "电话", ""])
        for floor, person in enumerate(people, start=5):
            sheet.append(["1单元", floor * 100 + 2, person, 13800002046, date(2021, 3, 5)])
        for cells in ("A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", f"A4:A{3 + len(people)}"):
            sheet.merge_cells(cells)
    book.remove(book.worksheets[0])
    book.save(tmp_path / "register.xlsx")
    register = read_register(tmp_path / "register.xlsx", TODAY)
    assert told(register) == [
        "4 3-1-502 owner 张三 handover_date=2021-03-05 phones=13800002046",
        "5 3-1-602 owner 李四 handover_date=2021-03-05 phones=13800002046",
        "4 4-1-502 owner 王五 handover_date=2021-03-05 phones=13800002046",
    ]
    assert (register.layout.kind, register.layout.taken) == ("xlsx", ("3栋", "4栋"))


def test_a_text_file_as_windows_writes_it(tmp_path: Path) -> None:
    text = "房号,业主姓名,联系电话\r\n3-1-502,张三,13800002046\r\n合计,1,\r\n"
    (tmp_path / "register.csv").write_bytes(text.encode("gb18030"))
    register = read_register(tmp_path / "register.csv", TODAY)
    assert told(register) == ["2 3-1-502 owner 张三 phones=13800002046"]
    assert (register.layout.kind, register.layout.encoding) == ("csv", "gb18030")


# Whatever else stands on the sheet, and in whatever order

_HEADS = ["房号", "姓名", "电话", "建筑面积", "租户姓名", "车牌"]
_PEOPLE = [
    ["3-1-502", "张三", "13800002046", 112.36, "李四", ""],
    ["3-1-503", "王五、赵六", "", 98.5, "", "苏A12345"],
    ["3-1-504", "", "", 98.5, "", ""],
    ["3-1-505", "孙七", "没有手机号", 98.5, "", ""],
]
_BETWEEN = [
    ["合计", "", "", 409.86, "", ""],
    ["", "3栋小计", "", "", "", ""],
    ["", "", "", "", "", "总计：4户"],
    ["注：面积以产权证为准", "", "", "", "", ""],
    ["制表人：王小明", "", "", "审核人：", "", ""],
    ["第 1 页 共 2 页", "", "", "", "", ""],
    ["　", "", " ", "", "", ""],
    _HEADS,
]
_ABOVE = [["翠园小区业主清册", "", "", "", "", ""], ["编制日期", "2026-11-01", "", "", "", "单位：户"]]


def _read_in_order(order: list[int], above: int, between: list[tuple[int, int]], aside: bool) -> Register:
    rows = [*_ABOVE[:above], _HEADS]
    for place, row in enumerate(_PEOPLE):
        rows.append(row)
        rows.extend(_BETWEEN[kind] for at, kind in between if at == place)
    beside = [["", "说明："], ["", "蓝色为已交房"]]
    shuffled = [
        [row[column] for column in order] + (beside[n] if aside and n < 2 else ["", ""]) for n, row in enumerate(rows)
    ]
    return read(Grid("Sheet1", [(7 * n, list(cells)) for n, cells in enumerate(shuffled, start=1) if any(cells)]))


@settings(max_examples=60)
@given(
    st.permutations(range(len(_HEADS))),
    st.integers(0, 2),
    st.lists(st.tuples(st.integers(0, len(_PEOPLE) - 1), st.integers(0, len(_BETWEEN) - 1)), max_size=6),
    st.booleans(),
)
def test_the_order_of_columns_and_what_stands_between_never_change_what_is_read(
    order: list[int], above: int, between: list[tuple[int, int]], aside: bool
) -> None:
    plain = _read_in_order(list(range(len(_HEADS))), 0, [], aside=False)
    register = _read_in_order(order, above, between, aside)
    assert [line.partition(" ")[2] for line in told(register)] == [line.partition(" ")[2] for line in told(plain)]
    assert [(fault.column, str(fault.reason)) for fault in register.faults] == [("电话", "This is no phone number.")]
    assert register.count == len(_PEOPLE)


_CELLS = st.one_of(
    st.sampled_from(
        [
            "",
            "3-1-502",
            "3栋",
            "合计",
            "张三",
            "张三、李四",
            "业主",
            "13800002046",
            "2021-3",
            "苏A12345",
            "注：",
            "房号",
        ]
    ),
    st.text(max_size=12),
    st.floats(),
    st.dates(),
)


@settings(max_examples=60)
@given(st.lists(st.lists(_CELLS, min_size=7, max_size=7), max_size=8))
def test_accepted_and_refused_are_the_rows_of_the_file(rows: list[list[Cell]]) -> None:
    heads: list[Cell] = ["房号", "姓名", "电话", "租户姓名", "租期", "车牌号", "车位号"]
    sound: list[Cell] = ["502", *[""] * 6]
    grid = Grid("3栋", list(enumerate([heads, sound, *rows], start=1)))
    register = read(grid)  # weighs accepted and refused against the count
    assert register.count + len(register.left) <= 1 + len(rows)


def test_the_quick_way_to_read_a_unit_is_the_long_way() -> None:
    for text in ("3-1-502", "3栋1单元502", "3幢1梯502室", "12号楼2单元1203号", "A座1201", "3#1-502", "3-502"):
        assert unit_code(text) == code_of(text)
