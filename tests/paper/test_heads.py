"""Where the table stands in somebody else's sheet: any heading words will do."""

from datetime import date, datetime

import pytest

from frontdesk.paper.grid import Cell, Grid, Merge
from frontdesk.paper.heads import CAPTION, NOTE, REPEATED, TOTAL, Found, find_table, text_of

FIELDS = {"房号": "unit", "期间": "period", "金额": "amount", "应收金额": "owed", "实收金额": "paid", "钥匙牌号": "tag"}


def sheet(*rows: list[Cell], merged: tuple[Merge, ...] = ()) -> Grid:
    width = max(map(len, rows), default=0)
    padded = [(number, row + [""] * (width - len(row))) for number, row in enumerate(rows, start=1)]
    return Grid("欠费", [(number, row) for number, row in padded if any(cell != "" for cell in row)], merged)


def found(*rows: list[Cell], merged: tuple[Merge, ...] = ()) -> Found:
    return find_table(sheet(*rows, merged=merged), lambda head: FIELDS.get(head.replace(" ", "")))


def test_the_headings_may_stand_in_any_row() -> None:
    for above in (0, 1, 40):
        preamble: list[list[Cell]] = [[f"第{n}条说明"] for n in range(above)]
        table = found(*preamble, ["房号", "期间", "金额"], ["3-1-502", "2026-10", 80.5])
        assert table.heads == ("房号", "期间", "金额") and table.fields == ("unit", "period", "amount")
        assert table.at == above + 2
        assert table.body == [(above + 2, ["3-1-502", "2026-10", 80.5])]
        assert len(table.above) == above


def test_the_row_with_the_most_headings_is_taken() -> None:
    table = found(["房号", "期间", "是必填的"], [], ["序号", "房号", "期间", "金额"], [1.0, "3-1-502", "2026-10", 80.5])
    assert table.fields == ("", "unit", "period", "amount")


def test_headings_in_two_rows_are_told_together() -> None:
    rows: list[list[Cell]] = [
        ["房号", "应收", "", "实收", ""],
        ["", "金额", "日期", "金额", "日期"],
        ["3-1-502", 80.5, "", 80.5],
    ]
    merged = ((1, 0, 2, 0), (1, 1, 1, 2), (1, 3, 1, 4))
    for table in (found(*rows), found(*rows, merged=merged)):
        assert table.heads == ("房号", "应收 金额", "应收 日期", "实收 金额", "实收 日期")
        assert table.fields == ("unit", "owed", "", "paid", "")
        assert [number for number, _ in table.body] == [3]


def test_headings_merged_with_the_row_below_are_two_rows() -> None:
    table = found(["房号", "金额", "经手"], ["", "(元)", "柜台"], ["3-1-502", 80.5, "甲"], merged=((1, 0, 2, 0),))
    assert table.heads == ("房号", "金额 (元)", "经手 柜台") and table.at == 3


def test_units_of_measure_are_no_rows() -> None:
    table = found(["房号", "期间", "金额"], ["", "", "（元）"], ["3-1-502", "2026-10", 80.5])
    assert table.heads == ("房号", "期间", "金额") and [number for number, _ in table.body] == [3]


def test_what_explains_the_columns_is_no_row() -> None:
    table = found(
        ["房号", "期间", "金额"], ["必填", "*", "元"], [1.0, 2.0, 3.0], ["示例：3-1-101", "2026-01", 1.0], ["3-1-502"]
    )
    assert [number for number, _ in table.body] == [5] and table.at == 4


def test_what_is_merged_over_rows_stands_in_all_of_them() -> None:
    table = found(
        ["房号", "期间", "金额"],
        ["3-1-502", "2026-09", 80.5],
        ["", "2026-10", 80.5],
        ["", "2026-11", 81.0],
        ["", "2026-11", 81.0],
        merged=((2, 0, 4, 0), (2, 2, 3, 2)),
    )
    assert [cells[0] for _, cells in table.body] == ["3-1-502", "3-1-502", "3-1-502", ""]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (["合计", "", 161.0], TOTAL),
        (["", "本页小计：", 161.0], TOTAL),
        (["3栋小计", "", 161.0], TOTAL),
        (["Grand total", "", 161.0], TOTAL),
        (["房号", "期间", "金额"], REPEATED),
        (["3栋", "", ""], CAPTION),
        (["制表人：王小明", "", "审核："], NOTE),
        (["审核", "李雷", ""], NOTE),
        (["备注：以财务数据为准", "", ""], NOTE),
        (["", "以上金额均不含本月违约金，请于月底前核对。", ""], NOTE),
        (["", "", "第 2 页"], NOTE),
    ],
)
def test_what_stands_among_the_rows_is_told_apart(row: list[Cell], why: str) -> None:
    rows: list[list[Cell]] = [["云栖花园欠费明细表"], ["房号", "期间", "金额"], ["3-1-502", "2026-10", 80.5], row]
    grid = sheet(*rows, ["3-1-503", "2026-10", 80.5])
    table = find_table(grid, FIELDS.get, lambda text: text.endswith("栋"))
    assert [number for number, _ in table.body] == [3, 5]
    assert [(left.row, left.why) for left in table.left] == [(4, why)]


def test_a_title_that_comes_again_is_a_note_above_headings_and_a_row_elsewhere() -> None:
    title: list[Cell] = ["云栖花园一期", "第1页", ""]
    heads: list[Cell] = ["小区", "房号", "金额"]
    rows: list[list[Cell]] = [["云栖花园一期", "3-1-502", 80.5], ["云栖花园一期", "3-1-503", 80.5]]
    table = found(title, heads, *rows, ["云栖花园一期", "第2页", ""], heads, *rows, ["云栖花园二期"])
    assert [number for number, _ in table.body] == [3, 4, 7, 8, 9]
    assert [(left.row, left.why) for left in table.left] == [(5, NOTE), (6, REPEATED)]


@pytest.mark.parametrize(
    "row",
    [
        ["3-1-504"],
        ["", "2026-10"],
        ["3-1-504", "", "总"],
        ["计三"],
        ["负责", "", 1.0][1:],
        ["公共区域", "2026-10", 5.0],
    ],
)
def test_a_row_that_tells_little_is_a_row(row: list[Cell]) -> None:
    assert len(found(["房号", "期间", "金额"], ["3-1-502", "2026-10", 80.5], row).body) == 2


def test_tables_and_notes_beside_the_table_are_not_in_it() -> None:
    table = found(
        ["房号", "期间", "金额", "", "期间", "户数", "", "说明"],
        ["3-1-502", "2026-09", 80.5, "", "2026-09", 2.0, "", "含违约金"],
        ["3-1-503", "2026-09", 80.5],
        ["3-1-504", "2026-09", 80.5],
        ["", "", "", "", "2026-10", 1.0],
    )
    assert table.fields == ("unit", "period", "amount", "", "", "", "", "")
    assert [number for number, _ in table.body] == [2, 3, 4]
    assert "户数" in table.heads  # whoever assigns columns may still choose it


def test_a_column_without_a_heading_is_in_the_table_when_it_is_filled() -> None:
    heads: list[Cell] = ["房号", "期间", "金额", ""]
    assert found(heads, ["3-1-502", "2026-10", 80.5, "现金"], ["3-1-503"]).heads == ("房号", "期间", "金额", "")
    assert found(heads, ["3-1-502", "2026-10", 80.5, "现金"], ["3-1-503"], ["3-1-504"]).heads == (
        "房号",
        "期间",
        "金额",
    )


def test_a_sheet_without_known_headings_has_a_table_to_be_asked_about() -> None:
    table = found(["云栖花园"], ["甲", "乙", "丙"], ["3-1-502", "2026-10", 80.5])
    assert table.heads == ("甲", "乙", "丙") and table.fields == ("", "", "")
    assert len(table.body) == 1
    bare = found(["3-1-502", "2026-10", 80.5], ["3-1-503", "2026-10", 80.5])
    assert (bare.heads, bare.at, len(bare.body)) == (("A", "B", "C"), 1, 2)
    empty = found()
    assert (empty.heads, empty.body, empty.left) == ((), [], [])


def test_the_first_rows_are_the_first_of_all() -> None:
    table = found(["房号", "金额"], ["合计", 1.0], *([[f"3-1-{n}", 1.0] for n in range(9)]))
    assert table.first(3) == table.body[:3]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (" 张　三\n", "张 三"), ("３－１", "3－1"), (502.0, "502"), (0.1, "0.1"), (3.2e17, "3.2e+17"), (True, "True"),
        (date(2026, 3, 5), "2026-03-05"), (datetime.fromisoformat("2026-03-05"), "2026-03-05"),
        (datetime.fromisoformat("2026-03-05T10:00"), "2026-03-05T10:00:00"), ("\ufeff房号\u200b", "房号"),
    ],
)  # fmt: skip
def test_cells_as_texts(cell: Cell, text: str) -> None:
    assert text_of(cell) == text
