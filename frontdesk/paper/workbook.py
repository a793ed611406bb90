"""The sheets of an Excel workbook, old or new, cell by cell as it was last saved; macros and formulas are not run."""

import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from math import isfinite
from typing import Any

from frontdesk.core.refusals import Refusal
from frontdesk.paper.limits import (
    DAMAGED,
    LOCKED,
    MOST_CELLS,
    MOST_ROWS,
    TOO_LARGE,
    Cell,
    Merge,
    Row,
    Sheet,
    look_at_reach,
)

_DIMENSIONS = re.compile(rb"(\x00\x02\x0e\x00)(.{12})(\x00\x00)", re.DOTALL)


def sheets(content: bytes, numbers: dict[str, list[int]], *, old: bool = False) -> Iterator[Sheet]:
    """The visible sheets of .xlsx, .xlsb or .xls, in order.

    `numbers` names the sheets that were closed up, with the rows' true numbers one after another. An `old` workbook
    knows whole numbers; here every number is a float.
    """
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    with _said_in_words():
        workbook = load_workbook(BytesIO(_DIMENSIONS.sub(_without_boast, content) if old else content))
        for about in workbook.sheets_metadata:
            if about.typ == SheetTypeEnum.WorkSheet and about.visible == SheetVisibleEnum.Visible:
                sheet = workbook.get_sheet_by_name(about.name)
                if sheet.start is not None:
                    yield about.name, _merged(sheet), _rows(sheet, numbers.get(about.name), old)


def _without_boast(dimensions: re.Match[bytes]) -> bytes:
    """The record of a sheet's size, or that of none where it claims more than is read: the reader would make room for
    all of it beforehand, and sheets that were coloured to their end are full of nothing."""
    top, bottom, left, right = struct.unpack("<IIHH", dimensions[2])
    claimed = (bottom - top) * (right - left)
    return dimensions[0] if 0 <= claimed <= MOST_CELLS else dimensions[1] + bytes(12) + dimensions[3]


def _merged(sheet: Any) -> list[Merge]:
    joined = sheet.merged_cell_ranges or []
    if len(joined) > MOST_ROWS:
        raise Refusal(TOO_LARGE)
    left = sheet.start[1]
    return [(first[0] + 1, first[1] - left, last[0] + 1, last[1] - left) for first, last in joined]


def _rows(sheet: Any, numbers: list[int] | None, old: bool) -> Iterator[Row]:
    (top, left), (bottom, right) = sheet.start, sheet.end
    look_at_reach(bottom + 1, right - left + 1, bottom - top + 1)
    cells: list[Cell]
    with _said_in_words():
        for at, cells in enumerate(sheet.iter_rows()):  # from the sheet's first row, but its first column in use
            if any(cells) or any(cell != "" for cell in cells):
                if old:
                    cells = [float(cell) if cell.__class__ is int else cell for cell in cells]
                if any(map(_endless, cells)):
                    cells = [str(cell) if _endless(cell) else cell for cell in cells]
                yield at + 1 if numbers is None else numbers[at], cells


def _endless(cell: Cell) -> bool:
    """Whether a cell holds what is no number, though it is kept as one: 1E999 is read as infinite."""
    return cell.__class__ is float and not isfinite(cell)


@contextmanager
def _said_in_words() -> Iterator[None]:
    """What cannot be read is damaged, also where the reader's own counting runs over (it panics then)."""
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except PasswordError as error:
        raise Refusal(LOCKED) from error
    except (CalamineError, ValueError, OSError, OverflowError) as error:
        raise Refusal(DAMAGED) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise Refusal(DAMAGED) from error
