"""Reading somebody else's workbook: what kind of file it is, whether it is safe to open, and its rows as cells."""

import re
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark

Cell = str | float | bool | date | datetime | time | timedelta
"""A cell as the workbook keeps it: every number a float, nothing an empty text, a formula its last result."""

MOST_ROWS = 200_000
MOST_COLUMNS = 200
MOST_CELLS = 5_000_000
"""Rows × columns that are unfolded: a cell far from the others makes a small file large."""

MOST_TEXT = 500_000_000
"""Bytes of text in all cells together: one long text that many cells share makes a small file large, too."""

_LARGEST = 60_000_000
_LARGEST_UNPACKED = 300_000_000
_SUSPICIOUS_SIZE, _SUSPICIOUS_RATIO = 10_000_000, 200

_ROOT = re.compile(rb"<((?:[\w.-]+:)?)(worksheet|sst)[\s>]")

_DAMAGED = mark("The file is damaged. Open it in Excel, save it again as .xlsx, and try once more.")
_TOO_LARGE = mark(
    "The file would unfold to more than this program opens. Keep only the register's own sheet and columns."
)


@dataclass(frozen=True)
class Grid:
    """The first sheet with something in it: rows as (row number in the sheet, cells), empty rows left out.

    All rows are equally long; the first cell is that of the leftmost column in use.
    """

    sheet: str
    rows: list[tuple[int, list[Cell]]]


def read_grid(path: Path) -> Grid:
    """The cells of an .xlsx workbook, Strict or not. Refuses in words what cannot be read, is not an .xlsx workbook,
    is damaged, protected by a password or empty, or would unfold beyond all measure."""
    content = _content(path)
    _look_at_first_bytes(content)
    _look_inside(content)
    return _first_sheet(content)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise Refusal(_TOO_LARGE)
        return path.read_bytes()
    except FileNotFoundError:
        raise Refusal(mark("There is no file {name}."), name=path.name) from None
    except IsADirectoryError:
        raise Refusal(mark("{name} is a folder. Choose the workbook in it."), name=path.name) from None
    except PermissionError:
        if path.is_dir():  # Windows says so
            raise Refusal(mark("{name} is a folder. Choose the workbook in it."), name=path.name) from None
        sentence = mark("{name} may not be read. Close it in other programs, or ask for permission to read it.")
        raise Refusal(sentence, name=path.name) from None
    except (OSError, ValueError):
        raise Refusal(mark("{name} cannot be read. Copy it to this computer and try again."), name=path.name) from None


def _look_at_first_bytes(content: bytes) -> None:
    """Refuses everything that does not begin as a zip archive, by the name of what it is."""
    if content.startswith(b"PK\x03\x04"):
        return
    start = content[:4096].lstrip(b"\xef\xbb\xbf\0 \t\r\n").lower()
    if not content:
        raise Refusal(mark("The file is empty, 0 bytes. Export or copy it again."))
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise Refusal(mark("The workbook is protected by a password. Save it without one in Excel."))
        raise Refusal(mark("This is an old .xls workbook. Open it in Excel and save it as .xlsx."))
    if start.startswith(b"%pdf"):
        raise Refusal(mark("This is a PDF document. Ask for the register as an .xlsx workbook."))
    if start.startswith((b"<html", b"<!doctype html", b"<table", b"<meta", b"<?xml", b"<!--", b"<head", b"<style")):
        raise Refusal(mark("This is a web page named like a workbook. Open it in Excel and save it as .xlsx."))
    if start.startswith((b"\x89png", b"\xff\xd8\xff", b"gif8", b"bm")) and b"\0" in content[:4096]:
        raise Refusal(mark("This is a picture. Ask for the register as an .xlsx workbook."))
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or not re.search(rb"[\0-\x08\x0e-\x1f]", content[:4096]):
        raise Refusal(mark("This is a text file, such as .csv. Open it in Excel and save it as .xlsx."))
    raise Refusal(mark("This is not an .xlsx workbook. Open it in Excel and save it as .xlsx."))


def _look_inside(content: bytes) -> None:
    """Refuses other archives, damaged ones, and those that would unfold to more than can be held."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
            _look_at_names({member.filename for member in members})
            unpacked = sum(member.file_size for member in members)
            if unpacked > _LARGEST_UNPACKED:
                raise Refusal(_TOO_LARGE)
            if unpacked > _SUSPICIOUS_SIZE and unpacked > _SUSPICIOUS_RATIO * len(content):
                raise Refusal(_TOO_LARGE)
            _measure([archive.read(member) for member in members])
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        raise Refusal(_DAMAGED) from error


def _look_at_names(names: set[str]) -> None:
    if "xl/workbook.xml" in names:
        return
    if "xl/workbook.bin" in names:
        raise Refusal(mark("This is an .xlsb workbook. Open it in Excel and save it as .xlsx."))
    if "content.xml" in names and "mimetype" in names:
        raise Refusal(mark("This is an OpenDocument file, such as .ods. Save it as .xlsx."))
    if any(name.startswith("word/") for name in names):
        raise Refusal(mark("This is a Word document. Copy its table to Excel and save it as .xlsx."))
    raise Refusal(mark("This is a zip archive. Unpack it and choose the .xlsx workbook in it."))


def _measure(parts: list[bytes]) -> None:
    """Refuse sheets with cells too many, too far or too full of text.

    The declared size of a sheet is not trusted; the places of its cells are. Tags are sought with the prefix that the
    part gives its own elements, because a search for a fixed beginning is several times faster.
    """
    texts: list[int] = []
    sheets: list[tuple[bytes, bytes]] = []
    for part in parts:
        if root := _ROOT.search(part):
            prefix = b"<" + root[1]
            if root[2] == b"sst":
                texts = [len(text) for text in part.split(prefix + b"si")[1:]]
            else:
                sheets.append((prefix, part))
    if not sheets:
        raise Refusal(_DAMAGED)
    for prefix, sheet in sheets:
        _measure_reach(prefix, sheet)
        if max(texts, default=0) * sheet.count(prefix + b"c") > MOST_TEXT:
            uses = Counter(re.findall(prefix + rb"v>(\d{1,8})<", sheet))
            if sum(texts[int(at)] * count for at, count in uses.items() if int(at) < len(texts)) > MOST_TEXT:
                raise Refusal(_TOO_LARGE)


def _measure_reach(prefix: bytes, sheet: bytes) -> None:
    rows = sheet.split(prefix + b"row")
    named_rows = re.findall(prefix + rb'row\s[^<>]*?\br\s*=\s*["\'](\d{1,9})', sheet)
    named_columns = re.findall(prefix + rb'c\s[^<>]*?\br\s*=\s*["\']([A-Za-z]+)', sheet)
    last_row = max(len(rows) - 1, *map(int, named_rows), 0)
    last_column = max(map(_column, set(named_columns)), default=0)
    cell = re.compile(prefix + rb"c[\s/>]")
    if len(named_columns) < len(cell.findall(sheet)):  # some cells only stand behind one another
        last_column = max(last_column, *(len(cell.findall(row)) for row in rows))
    if last_row > MOST_ROWS or last_column > MOST_COLUMNS or last_row * last_column > MOST_CELLS:
        sentence = mark("The sheet reaches to row {row} and column {column}. Delete what stands far from the register.")
        raise Refusal(sentence, row=last_row, column=last_column)


def _column(letters: bytes) -> int:
    """AA → 27; beyond any sheet after four letters."""
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + letter - 64
    return number


def _first_sheet(content: bytes) -> Grid:
    from python_calamine import CalamineError, SheetTypeEnum, SheetVisibleEnum, load_workbook

    try:
        workbook = load_workbook(BytesIO(content))
        for sheet in workbook.sheets_metadata:
            if sheet.typ != SheetTypeEnum.WorkSheet or sheet.visible != SheetVisibleEnum.Visible:
                continue
            cells = workbook.get_sheet_by_name(sheet.name)
            first = (cells.start or (0, 0))[0] + 1
            rows = [
                (number, row)
                for number, row in enumerate(cells.to_python(), start=first)
                if any(cell != "" for cell in row)
            ]
            if rows:
                return Grid(sheet.name, rows)
    except (CalamineError, ValueError, OSError) as error:
        raise Refusal(_DAMAGED) from error
    raise Refusal(
        mark("The workbook has 0 rows: no visible sheet has anything in it. Was it saved after it was filled?")
    )
