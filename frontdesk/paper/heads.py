"""Finding the table in somebody else's sheet: its headings, its rows, and what stands above, beside and below."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property, partial
from itertools import chain, islice

from frontdesk.core.words import mark
from frontdesk.paper.grid import Cell, Grid, Merge, Row

FieldOf = Callable[[str], str | None]
"""Heading → the field that it names, or None; two rows of headings come as one text, 租户信息 姓名."""

TOTAL = mark("Total")
REPEATED = mark("Headings again")
CAPTION = mark("Caption")
NOTE = mark("Note")


@dataclass(frozen=True)
class Left:
    """A row below the headings that is no row of the table: its number in the sheet, its first text, and what it is
    (one of TOTAL, REPEATED, CAPTION, NOTE)."""

    row: int
    text: str
    why: str


@dataclass(frozen=True)
class Found:
    """The table of a sheet.

    `heads` has one text for each column, "" where none stands; `fields` the field of each, "" where there is none or
    the column stands apart; `at` is the number of the first row below the headings, `above` what stands above them,
    `titles` that of it which has a row to itself.
    Without headings, `heads` is empty and so is the rest.
    """

    heads: tuple[str, ...]
    fields: tuple[str, ...]
    at: int
    above: tuple[str, ...]
    titles: tuple[str, ...]
    _below: Callable[[], Iterator[Row | Left]]

    @cached_property
    def _sorted(self) -> tuple[list[Row], list[Left]]:
        body: list[Row] = []
        left: list[Left] = []
        for row in self._below():
            if isinstance(row, Left):
                left.append(row)
            else:
                body.append(row)
        return body, left

    @property
    def body(self) -> list[Row]:
        """The rows of the table, a cell merged over several of them standing in all."""
        return self._sorted[0]

    @property
    def left(self) -> list[Left]:
        """What stands between and below the rows and is none of them."""
        return self._sorted[1]

    def first(self, count: int) -> list[Row]:
        """The first rows of the table, found without a look at the others."""
        return list(islice((row for row in self._below() if not isinstance(row, Left)), count))


_Merged = dict[int, list[Merge]]
"""Row number → the merged cells that begin there."""

_DEEPEST = 3
_LOOKED_THROUGH = 1_000
"""Rows in which headings are sought."""
_LOOKED_ON = 30
"""Rows after the first that could be headings in which better ones are sought."""
_FIRST_COLUMNS = 4
"""Columns in which 合计 may stand."""
_LONGEST_HEADING = 60

_SPACES = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x1f\x7f]+")
_ODD = re.compile(
    r"[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x1f\x7f\uff10-\uff1a\uff21-\uff3a\uff41-\uff5a]"
)
_WIDE = {
    wide: wide - 0xFEE0 for block in ((0xFF10, 0xFF1A), (0xFF21, 0xFF3B), (0xFF41, 0xFF5B)) for wide in range(*block)
}
_MAYBE_TOTAL = re.compile("[计計总總]|total", re.IGNORECASE)
_TOTALS = re.compile(
    r"(?:本|.*[页頁栋棟幢座楼樓元期区區月年户戶号號部上])?(?:合|总|總|小|共|累)[计計](?:[\W\d户戶面金人房套数數].*)?"
    r"|(?:sub|grand)?totals?\W*",
    re.IGNORECASE,
)
_DRAWN_UP = "制表|制单|编制|填表|填报|审核|复核|审批|核对|製表|編製|填表|審核|複核|覆核|核准"
_ANSWERED_FOR = "登记|统计|录入|经办|经手|批准|负责|主管|会计|出纳|打印|导出|登記|統計|經辦|負責|會計|列印"
_SIGNED = (
    f"(?:{_DRAWN_UP})(?:人员?|人員|日期|时间|時間|者)?|(?:{_DRAWN_UP}|{_ANSWERED_FOR})[^:：]{{0,6}}[:：].*"
    r"|(?:prepared|checked|approved|printed)(?: by\b.*|:.*)"
)
_REMARKED = r"[(（]?(?:注|註|备注|備註|说明|說明|附注|附註|填表说明|注意|注意事项|notes?|remarks?)[)）]?\s*[:：\d].*"
_SHOWN_HOW = r"(?:示例|样例|範例|范例|例|举例|例如|example|e\.g\.)\d?(?:[:：].*)?"
_PAGED = r"[-—\s]*第\s*\S{1,5}\s*[页頁].*|共\s*\S{1,5}\s*[页頁户戶间間條条辆輛人行套].*|page \d+.*"
_NOTED = re.compile(f"{_SIGNED}|{_REMARKED}|{_SHOWN_HOW}|{_PAGED}", re.IGNORECASE)
_SENTENCE = re.compile("。|[\u3400-\u9fff，、；：（）《》“”]{12,}")
_ASIDE = re.compile(
    r"[(（\[【].*[)）\]】]|㎡|m2|m²|平方米|平米|元|元/月|元/㎡|必填项?|选填项?|必選|必填|選填|文本|\*+", re.IGNORECASE
)
_NUMBERED = re.compile(r"\d{3}|\d-\d")


def text_of(cell: Cell) -> str:
    """A cell as text without stray spaces and control characters; digits and letters narrow, numbers without .0."""
    if isinstance(cell, str):
        return _SPACES.sub(" ", cell.translate(_WIDE)).strip() if _ODD.search(cell) else cell
    if isinstance(cell, float):
        if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        return format(Decimal(repr(cell)), "f").removesuffix(".0") if abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime) and cell.time() == time.min:
        cell = cell.date()
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def find_table(grid: Grid, field_of: FieldOf, is_caption: Callable[[str], bool] = lambda text: False) -> Found:
    """The table of a sheet, whose headings may stand in any row, in up to three rows, and again on every printed page.

    The row with the most headings that `field_of` knows is taken, among the first thousand. When it knows fewer than
    two anywhere, it is the first of the fullest rows near the top, so that somebody can be asked what its columns are;
    and if that has numbers in it, there are no headings, and the columns are called A, B, C. A text that is alone in
    its row is a caption when `is_caption` says so: 3栋, above the units of that building.
    """
    if not grid.rows:
        return Found((), (), 0, (), (), lambda: iter(()))
    merged: _Merged = defaultdict(list)
    for span in grid.merged:
        merged[span[0]].append(span)
    at, depth = _headings(grid, merged, field_of)
    end = _end(grid, at + depth) if depth else at
    rows = grid.rows[end:]
    if depth:
        heads = _joined(grid, merged, at, depth)
        heads, fields, inside = _columns(heads, [field_of(head) or "" for head in heads], rows)
    else:
        inside = list(range(len(grid.rows[at][1])))
        heads, fields = list(map(_letters, inside)), [""] * len(inside)
    told = [tuple(_texts(cells)) for _, cells in grid.rows[:at]]
    above = tuple(chain.from_iterable(told))
    titles = tuple(texts[0] for texts in told if len(texts) == 1)
    sorter = _Sorter(grid.rows[at:end], grid.rows[:at], is_caption)
    tops = _tops(grid, end, len(heads))
    first = grid.rows[end - 1][0] + 1 if end else 1
    below = partial(_below, rows, inside, len(heads), sorter, tops)
    return Found(tuple(heads), tuple(fields), first, above, titles, below)


def _below(
    rows: list[Row], inside: list[int], columns: int, sorter: "_Sorter", tops: dict[int, list[tuple[int, Cell]]]
) -> Iterator[Row | Left]:
    """The rows below the headings that have something in the table's columns, sorted."""
    for number, cells in rows:
        told = [
            (place, cell)
            for place in inside
            if (cell := cells[place]) != "" and not (cell.__class__ is str and cell.isspace())
        ]
        if not told:
            continue
        if why := sorter.why_left(told):
            yield Left(number, text_of(told[0][1]), why)
            continue
        cells = cells[:columns]
        for place, cell in tops.get(number, ()):
            if cells[place] == "":
                cells[place] = cell
        yield number, cells


def _texts(cells: Iterable[Cell]) -> Iterable[str]:
    return (text for cell in cells if (text := text_of(cell)))


# Headings


def _headings(grid: Grid, merged: _Merged, field_of: FieldOf) -> tuple[int, int]:
    """Where in `grid.rows` the headings are, and how many rows of them; none where a table begins without."""
    best, known = (0, 0), 1
    first = near = len(grid.rows)
    for at, (_, cells) in enumerate(grid.rows[:_LOOKED_THROUGH]):
        if at > first + _LOOKED_ON:
            break
        if any(_names(cell, field_of) for cell in cells):
            near = at
        for depth in range(1, _DEEPEST + 1):
            # Headings over headings: one of the rows may have none that are known by themselves.
            top = at - depth + 1
            if not 0 <= top <= near <= at or (depth > 1 and not _wordy(grid, top, depth)):
                continue
            if (count := _known(_joined(grid, merged, top, depth), field_of)) > known:
                best, known = (top, depth), count
                first = min(first, at)
    if not best[1]:
        return _fullest(grid)
    at, depth = best
    while depth < _DEEPEST and at + depth < len(grid.rows) and _is_merged_on(grid, merged, at, depth):
        depth += 1
    return at, depth


def _is_merged_on(grid: Grid, merged: _Merged, at: int, depth: int) -> bool:
    """Whether headings are merged with cells of the next row, which so is one of headings, too."""
    below = grid.rows[at + depth][0]
    return any(below <= span[2] for number, _ in grid.rows[at : at + depth] for span in merged[number])


def _end(grid: Grid, end: int) -> int:
    """Where the table's rows begin: below rows that have only (㎡), 必填 and the like, or number the columns."""
    while end < len(grid.rows):
        texts = list(_texts(grid.rows[end][1]))
        numbered = len(texts) > 2 and texts == [str(number) for number in range(1, len(texts) + 1)]
        if not numbered and not all(_ASIDE.fullmatch(text) for text in texts):
            break
        end += 1
    return end


def _names(cell: Cell, field_of: FieldOf) -> bool:
    return isinstance(cell, str) and 0 < len(cell) <= _LONGEST_HEADING and field_of(text_of(cell)) is not None


def _wordy(grid: Grid, at: int, depth: int) -> bool:
    return all(isinstance(cell, str) for _, cells in grid.rows[at : at + depth] for cell in cells)


def _known(heads: list[str], field_of: FieldOf) -> int:
    return len({field for head in heads if head and (field := field_of(head))})


def _fullest(grid: Grid) -> tuple[int, int]:
    rows = [cells for _, cells in grid.rows[: _LOOKED_ON // 2]]
    fullest = max(rows, key=lambda cells: sum(1 for _ in _texts(cells)))
    bare = any(cell != "" and (not isinstance(cell, str) or _NUMBERED.search(cell)) for cell in fullest)
    return rows.index(fullest), 0 if bare else 1


def _letters(place: int) -> str:
    """0 → A, 26 → AA: columns as a workbook calls them."""
    return (_letters(place // 26 - 1) if place >= 26 else "") + chr(65 + place % 26)


def _joined(grid: Grid, merged: _Merged, at: int, depth: int) -> list[str]:
    """The headings of each column, those of several rows one after the other: 租户信息 姓名."""
    if depth == 1:
        return [text_of(cell) for cell in grid.rows[at][1]]
    rows = [[text_of(cell) for cell in cells] for _, cells in grid.rows[at : at + depth]]
    for upper in range(depth - 1):
        _spread(rows[upper], rows[upper + 1 :], merged[grid.rows[at + upper][0]])
    return [" ".join(dict.fromkeys(filter(None, column))) for column in zip(*rows, strict=True)]


def _spread(row: list[str], below: list[list[str]], merged: list[Merge]) -> None:
    """Let a heading stand over all columns that it is merged over; where nothing is merged, over those to its right
    that have headings below."""
    for _, first, _, last in merged:
        row[first : last + 1] = [row[first]] * len(row[first : last + 1])
    if not merged:
        for place in range(1, len(row)):
            if not row[place] and any(other[place] for other in below):
                row[place] = row[place - 1]


def _columns(heads: list[str], fields: list[str], rows: list[Row]) -> tuple[list[str], list[str], list[int]]:
    """The headings and fields up to the table's last column, and the places of the columns that make its rows.

    Columns parted from the table by an empty one are read only if they go along with it: most of their headings are
    known and new, and half of the rows have something there. A small table beside is left to whoever assigns columns.
    """
    half = len(rows) / 2

    def filled(places: list[int]) -> int:
        return sum(any(cells[place] != "" for place in places) for _, cells in rows)

    runs: list[list[int]] = [[]]
    for place, head in enumerate(heads):
        if head or (rows and filled([place]) >= half):
            runs[-1].append(place)
        elif runs[-1]:
            runs.append([])
    runs = [run for run in runs if any(heads[place] for place in run)]
    runs.sort(key=lambda run: (-len({fields[place] for place in run} - {""}), -len(run), run[0]))
    inside = list(runs[0]) if runs else []
    for run in runs[1:]:
        new = [fields[place] for place in run if fields[place]]
        taken = {fields[place] for place in inside}
        if len(new) * 2 > len(run) and taken.isdisjoint(new) and filled(run) >= half:
            inside += run
        else:
            fields = ["" if place in run else field for place, field in enumerate(fields)]
    end = max((place for run in runs for place in run), default=-1) + 1
    return heads[:end], fields[:end], sorted(inside)


# Rows


class _Sorter:
    """Tells the rows of the table from totals, headings on the next page, captions and notes."""

    def __init__(self, headings: list[Row], above: list[Row], is_caption: Callable[[str], bool]) -> None:
        self._headings = [[text_of(cell) for cell in cells] for _, cells in headings]
        self._words = {text for texts in self._headings for text in texts if text}
        self._titles = {_wording(_texts(cells)) for _, cells in above}
        self._beginnings = {titles[0] for titles in self._titles if titles}
        self._is_caption = is_caption

    def why_left(self, told: list[tuple[int, Cell]]) -> str | None:
        """Why a row with these cells, each with its place, is no row of the table; None when it is one."""
        texts = [cell for _, cell in told[:_FIRST_COLUMNS] if isinstance(cell, str)]
        if any(_MAYBE_TOTAL.search(text) and _TOTALS.fullmatch(text_of(text).replace(" ", "")) for text in texts):
            return TOTAL
        first = text_of(texts[0]) if texts and texts[0] is told[0][1] else ""
        if first in self._words and len(told) > 1 and self._repeats(told):
            return REPEATED
        if len(told) == 1 and self._is_caption(text_of(told[0][1])):
            return CAPTION
        if not first:
            return None
        if _NOTED.fullmatch(first) or (len(told) == 1 and _SENTENCE.search(first)) or self._is_title(first, told):
            return NOTE
        return None

    def _is_title(self, first: str, told: list[tuple[int, Cell]]) -> bool:
        """Whether this stands above the headings, too, but for its figures."""
        if self._beginnings.isdisjoint(_wording([first])):
            return False
        return _wording(text_of(cell) for _, cell in told) in self._titles

    def _repeats(self, told: list[tuple[int, Cell]]) -> bool:
        return any(all(text_of(cell) == texts[place] for place, cell in told) for texts in self._headings)


def _wording(texts: Iterable[str]) -> tuple[str, ...]:
    """Texts without their figures: 第1页 and 第2页 are worded alike; those of figures alone are worded as nothing."""
    return tuple(worded for text in texts if (worded := re.sub(r"[\d\W]+", "", text)))


def _tops(grid: Grid, start: int, columns: int) -> dict[int, list[tuple[int, Cell]]]:
    """Row number → the cells merged over this row and others above it: their places, and what stands in them."""
    tops: dict[int, list[tuple[int, Cell]]] = defaultdict(list)
    written = dict(grid.rows[start:]) if grid.merged else {}
    reached: dict[int, int] = {}
    for top, place, last, _ in sorted(grid.merged):
        # Merged cells that lie over each other are a workbook made by hand, and many are many times its rows.
        if top in written and top > reached.get(place, 0) and place < columns and (cell := written[top][place]) != "":
            reached[place] = last
            for number in range(top + 1, last + 1):
                tops[number].append((place, cell))
    return tops
