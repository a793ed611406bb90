"""Lists of other books in whose cells stands what means harm, and the desks that take such lists over."""

import datetime
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from unittest import mock

from frontdesk.core.audit import head
from frontdesk.core.ground import Ground
from frontdesk.core.refusals import Refusal
from frontdesk.fees.meters.importing import ReadingDesk
from frontdesk.fees.opening.desk import BalanceDesk
from frontdesk.keys.importing import KeyListDesk
from frontdesk.paper.grid import Grid, Sheets
from frontdesk.paper.limits import Cell
from frontdesk.residents import takeovers
from frontdesk.residents.importing import RegisterDesk
from frontdesk.residents.takeovers import ListDesk
from frontdesk.tickets.importing import TicketListDesk
from tests.hostile.strings import HOSTILE
from tests.people import FLAT

LISTS: Mapping[type[ListDesk], Mapping[str, str]] = {
    RegisterDesk: {
        "房号": "3-1-5{n:02d}", "建筑面积": "89.5", "业主姓名": "李敏", "联系电话": "1380000{n:04d}", "身份证号": "",
        "租户姓名": "", "租户电话": "", "车牌号": "", "入住日期": "2021-03-05", "房屋状态": "已入住", "户型": "三室",
        "出生日期": "", "房屋类型": "住宅", "备注": "",
    },
    BalanceDesk: {"房号": FLAT, "收费项目": "物业费", "账期": "2026-09", "欠费": "12.50", "预存款": "", "备注": ""},
    ReadingDesk: {
        "表号": "W-{n}", "房号": FLAT, "收费项目": "水费", "上期读数": "1", "读数": "10", "抄表日期": "2026-11-02",
        "月份": "2026-11", "倍率": "1", "翻转": "",
    },
    KeyListDesk: {
        "钥匙编号": "P-{n}", "类别": "公共区域", "房号/位置": "天台门", "数量": "1", "挂钩号": "A-{n}", "备注": "",
    },
    TicketListDesk: {
        "单号": "W{n}", "报修日期": "2026-11-02", "房号": FLAT, "报修人": "李敏", "电话": "13800002047",
        "报修内容": "水管漏水", "类别": "水暖", "状态": "处理中", "完成日期": "", "处理结果": "",
    },
}  # fmt: skip
"""What each desk's list has in its columns when nothing is wrong with it."""

DAYS = (datetime.date.min, datetime.date.max, datetime.date(1899, 12, 31))

CELLS: list[Cell] = [
    *HOSTILE.values(), 1e300, 1e-300, -1.5, 0.0, True,
    *DAYS, *(datetime.datetime.combine(day, datetime.time(1, 2)) for day in DAYS),
    datetime.time(1, 2),
    datetime.timedelta.max,
]  # fmt: skip
"""What a reader may make of a cell."""


def grids(desk: type[ListDesk], turn: int) -> Iterator[Grid]:
    """A list with one such cell in each row, in other columns each turn; and one with such headings, name and title."""
    sound = LISTS[desk]
    rows: list[tuple[int, list[Cell]]] = [(1, list(sound))]
    for n, cell in enumerate(CELLS, start=1):
        cells: list[Cell] = [value.format(n=n) for value in sound.values()]
        cells[(n + turn) % len(cells)] = cell
        rows.append((n + 1, cells))
    yield Grid("1", rows, ((1, 0, 1, 1), (3, 0, 9, 99)))
    cell = CELLS[turn % len(HOSTILE)]
    plain: list[Cell] = [value.format(n=0) for value in sound.values()]
    yield Grid(str(cell), [(1, [cell] * (len(plain) + 1)), (2, [cell, *sound]), (3, [cell, *plain])])


def taken_over(ground: Ground, kind: type[ListDesk], grid: Grid) -> int:
    """Look at a list and take it over; how many rows came in. What is refused writes nothing, nor does looking."""
    desk, before = kind(ground), _head(ground)
    path = ground.folder / "list.xlsx"
    path.touch()
    with _read_as(grid):
        try:
            looked = desk.preview(path)
            assert _head(ground) == before, "looking wrote"
            for fault in looked.faults:
                assert str(fault.reason)
            return desk.take_over(path).added
        except Refusal as refusal:
            assert str(refusal)
            assert _head(ground) == before, "half a list came in"
            return 0


@contextmanager
def _read_as(grid: Grid) -> Iterator[None]:
    with mock.patch.object(takeovers, "read_sheets", lambda path, encoding="": Sheets([grid], "xlsx", "")):
        yield


def _head(ground: Ground) -> int:
    with ground.database.reading() as session:
        return head(session).row
