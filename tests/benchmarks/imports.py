"""Importing a register of 30,000 rows by 12 columns into an empty estate, against a bare calamine read of the same."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from frontdesk.paper.book import Book, BookColumn, Value
from frontdesk.paper.xlsx import write_xlsx
from tests.benchmarks.figure import Figure, middle

OURS = """
import json, sys
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from frontdesk.core.database import Database
from tests import people
from tests.benchmarks.figure import most_memory
ground = people.found(Path(sys.argv[1]), people.Now())
held = []
writing = Database.writing
@contextmanager
def watched(self):
    with writing(self) as session:
        begun = perf_counter()
        yield session
    held.append(perf_counter() - begun)
Database.writing = watched
begun = perf_counter()
from frontdesk.residents.importing import RegisterDesk
done = RegisterDesk(ground).take_over(Path(sys.argv[2]))
took = perf_counter() - begun
assert done.added == done.rows, done.faults[:3]
begun = perf_counter()
RegisterDesk(ground).undo(done.number)
undone = perf_counter() - begun
ground.close()
print(json.dumps([took, sum(held[:1]), undone, most_memory()]))
"""

OTHERS = """
import json, sys
from time import perf_counter
from python_calamine import CalamineWorkbook
from tests.benchmarks.figure import most_memory
begun = perf_counter()
rows = CalamineWorkbook.from_path(sys.argv[2]).get_sheet_by_index(0).to_python()
took = perf_counter() - begun
print(json.dumps([took, took, took, most_memory()]))
"""

HEADINGS = (
    "房号", "房屋类型", "建筑面积", "套内面积", "户型", "交房日期", "姓名", "身份", "联系电话", "证件类型", "身份证号",
    "备注",
)  # fmt: skip
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁单仇解查"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰志红建文国春梅金海燕雪荣爱云飞鹏琳辉斌浩宇轩子涵梓欣怡佳"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def measure(folder: Path, *, rows: int = 30_000, runs: int = 3) -> Iterator[Figure]:
    """`runs` processes of each, taking turns, each into an estate of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "register.xlsx"
    columns = tuple(BookColumn(heading, heading) for heading in HEADINGS)
    write_xlsx(Book(title="住户", columns=columns, rows=map(register_row, range(rows))), file)
    ours, theirs = [], []
    for run in range(runs):
        theirs.append(_run(OTHERS, folder / "none", file))
        ours.append(_run(OURS, folder / f"estate{run}", file))
    took, held, undone, peak = (middle(values) for values in zip(*ours, strict=True))
    read, *_, read_peak = (middle(values) for values in zip(*theirs, strict=True))
    side = "bare calamine read"
    yield Figure(f"import {rows:,} × {len(HEADINGS)}", took, read, 4, side)
    yield Figure("import: others wait", held, read, 0, side, "≤ 1 s")
    yield Figure("import: undone again", undone, read, 0, side)
    yield Figure("import: peak memory", peak, read_peak, 0, side, "≤ 400 MB", unit="MB")


def _run(program: str, estate: Path, file: Path) -> list[float]:
    told = subprocess.run(
        [sys.executable, "-c", program, str(estate), str(file)], capture_output=True, text=True, check=True
    )
    times: list[float] = json.loads(told.stdout)
    return times


def register_row(number: int) -> list[Value]:
    """Three people a unit, 75 units an entrance, four entrances a building."""
    unit = number // 3
    building, entrance, door = unit // 300 + 1, unit % 300 // 75 + 1, unit % 75 // 3 * 100 + 101 + unit % 3
    given = _GIVEN[number * 7 % len(_GIVEN)] + _GIVEN[number * 13 % 31]
    area = 6000 + unit * 37 % 10000
    return [
        f"{building}-{entrance}-{door}", "住宅", f"{area / 100:.2f}", f"{area * 4 // 5 / 100:.2f}", "三室两厅",
        str(date(2018, 1, 1) + timedelta(days=unit % 900)), _SURNAMES[number % len(_SURNAMES)] + given,
        "家属" if number % 3 else "业主", f"13{number % 10}{number * 7919 % 10**8:08d}", "身份证", _identity(number),
        "",
    ]  # fmt: skip


def _identity(number: int) -> str:
    born = date(1950, 1, 1) + timedelta(days=number * 11 % 20000)
    digits = f"320102{born:%Y%m%d}{number % 1000:03d}"
    return digits + "10X98765432"[sum(map(int.__mul__, map(int, digits), _WEIGHTS)) % 11]
