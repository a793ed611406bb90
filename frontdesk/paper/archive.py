"""Looking inside a packed workbook before it is unfolded: what it is, and how far its cells reach."""

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.paper.limits import (
    DAMAGED,
    LARGEST_UNPACKED,
    LOCKED,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_TEXT,
    PACKED,
    TOO_LARGE,
    WORD,
    look_at_reach,
)

_SUSPICIOUS_SIZE, _SUSPICIOUS_RATIO = 10_000_000, 200
_PIECE = 1_000_000
_SHORTEST_CELL = 15

_PLACE = re.compile(rb'\br\s*=\s*["\']\s*([A-Za-z]*)(\d*)')
_ROOT = re.compile(rb"<((?:[\w.-]+:)?)(worksheet|sst)[\s>]")


@contextmanager
def _opened(content: bytes) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        raise Refusal(DAMAGED) from error


def kind_of(content: bytes) -> str:
    """xlsx, xlsb or ods. Refuses other archives by their name, and those that would unfold without measure."""
    with _opened(content) as archive:
        members = archive.infolist()
        names = {member.filename for member in members}
        locked = "META-INF/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml")
    unpacked = sum(member.file_size for member in members)
    if unpacked > LARGEST_UNPACKED:
        raise Refusal(TOO_LARGE)
    if unpacked > _SUSPICIOUS_SIZE and unpacked > _SUSPICIOUS_RATIO * len(content):
        raise Refusal(TOO_LARGE)
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "xl/workbook.bin" in names:
        raise Refusal(mark("This is an .xlsb workbook. Open it in Excel and save it as .xlsx."))
    if "content.xml" in names and "mimetype" in names:
        if locked:
            raise Refusal(LOCKED)
        return "ods"
    if any(name.startswith("word/") for name in names):
        raise Refusal(WORD)
    raise Refusal(PACKED)


def part(content: bytes, name: str) -> bytes:
    """A part of the archive, unpacked."""
    with _opened(content) as archive:
        return archive.read(name)


def measured(content: bytes) -> tuple[bytes, dict[str, list[int]]]:
    """The workbook itself, if its cells reach no further than can be held.

    The declared size of a sheet is not trusted; the places of its cells are. A sheet with few rows far apart is closed
    up, which is told with the rows' true numbers by the sheet's name. Refuses sheets with cells too many, too far or
    too full of text.
    """
    far: dict[str, tuple[bytes, list[int]]] = {}
    longest, texts_part, sheets = 0, "", []
    with _opened(content) as archive:
        for member in archive.infolist():
            prefix = b""
            kind = b""
            reaches_far = False
            for piece in _pieces(archive, member):
                if not kind and (root := _ROOT.search(piece)):
                    prefix, kind = b"<" + root[1], root[2]
                if kind == b"worksheet" and not reaches_far:
                    reaches_far = _may_reach_far(prefix, piece)
                elif kind == b"sst":
                    longest = max(longest, *map(len, piece.split(prefix + b"si")))
            if kind == b"worksheet":
                sheets.append((member, prefix))
                if reaches_far and (closed_up := _looked_at(prefix, archive.read(member))):
                    far[member.filename] = closed_up
            elif kind == b"sst":
                texts_part = member.filename
        if not sheets:
            raise Refusal(DAMAGED)
        if longest * sum(member.file_size for member, _ in sheets) > MOST_TEXT * _SHORTEST_CELL:
            _weigh_texts(archive, texts_part, sheets)
        if not far:
            return content, {}
        return _packed_again(archive, {name: sheet for name, (sheet, _) in far.items()}), {
            name: far[target][1] for name, target in _targets(archive) if target in far
        }


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """The part, a megabyte at a time, cut before a tag."""
    rest = b""
    with archive.open(member) as file:
        while read := file.read(_PIECE):
            piece = rest + read
            cut = piece.rfind(b"<")
            rest = piece[cut:] if cut > 0 else b""
            yield piece[:cut] if cut > 0 else piece
    yield rest


def _may_reach_far(prefix: bytes, piece: bytes) -> bool:
    """Whether a cell stands beyond column Z, a row beyond 99,999, or either does not say where it stands.

    Sought with the prefix that the part gives its elements: a fixed beginning makes it many times faster.
    """
    return bool(
        re.search(prefix + rb'c(?! r="[A-Z]\d)[\s/>]', piece)
        or re.search(prefix + rb'row(?! r="\d{1,5}")[\s/>]', piece)
    )


def _looked_at(prefix: bytes, sheet: bytes) -> tuple[bytes, list[int]] | None:
    """None for a sheet that can be unfolded as it is; else the sheet closed up and its rows' true numbers.

    Only cells with something in them count: a million rows that are merely coloured are none.
    """
    begins = [match.start() for match in re.finditer(prefix + rb"row[\s>]", sheet)]
    ends = [*begins[1:], sheet.rfind(b"</" + prefix[1:] + b"sheetData")]
    if _fits(*_reach(prefix, sheet, zip(begins, ends, strict=True))):
        return None
    filled = re.compile(prefix + rb"c(\s[^<>]*?)?(?<!/)>(?!\s*</)")
    kept: list[tuple[int, bytes]] = []
    number = last_column = 0
    for begin, end in zip(begins, ends, strict=True):
        row = sheet[begin:end]
        said = _PLACE.search(row[: row.find(b">")])
        number = int(said[2][:9] or 0) if said else number + 1
        if cells := [_PLACE.search(match[1] or b"") for match in filled.finditer(row)]:
            behind = len(re.findall(prefix + rb"c[\s/>]", row)) if None in cells else 0
            last_column = max(last_column, behind, *(_column(said[1]) for said in cells if said))
            kept.append((number, row))
            look_at_reach(number, last_column, len(kept))
    kept.sort(key=lambda found: found[0])
    if not kept or _fits(kept[-1][0], last_column):
        return None
    return _closed_up(prefix, sheet[: begins[0]], kept, sheet[ends[-1] :]), [number for number, _ in kept]


def _fits(row: int, column: int) -> bool:
    return row <= MOST_ROWS and column <= MOST_COLUMNS and row * column <= MOST_CELLS


def _reach(prefix: bytes, sheet: bytes, rows: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """The last row and column that any cell, filled or not, may stand in."""
    rows = list(rows)
    named_rows = re.findall(prefix + rb'row\s[^<>]*?\br\s*=\s*["\'](\d{1,9})', sheet)
    named_columns = re.findall(prefix + rb'c\s[^<>]*?\br\s*=\s*["\']([A-Za-z]+)', sheet)
    last_column = max(map(_column, set(named_columns)), default=0)
    cell = re.compile(prefix + rb"c[\s/>]")
    if len(named_columns) < len(cell.findall(sheet)):  # some cells only stand behind one another
        last_column = max(last_column, *(len(cell.findall(sheet, begin, end)) for begin, end in rows))
    return max(len(rows), *map(int, named_rows)), last_column


def _closed_up(prefix: bytes, head: bytes, rows: list[tuple[int, bytes]], tail: bytes) -> bytes:
    """The sheet with its rows one under the other."""
    name = prefix[1:] + b"row"
    place = re.compile(b"(" + prefix + rb'c\s[^<>]*?\br\s*=\s*["\']\s*[A-Za-z]+)\d+')
    closed = [head]
    for at, (_, row) in enumerate(rows, start=1):
        inside = row[row.find(b">") + 1 : row.rfind(b"</" + name)]
        closed.append(b'<%s r="%d">%s</%s>' % (name, at, place.sub(rb"\g<1>%d" % at, inside), name))
    return b"".join([*closed, tail])


def _column(letters: bytes) -> int:
    """AA → 27; beyond any sheet after four letters."""
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + letter - 64
    return number


def _weigh_texts(archive: zipfile.ZipFile, texts_part: str, sheets: list[tuple[zipfile.ZipInfo, bytes]]) -> None:
    """Refuse a workbook whose cells share long texts so often that they come to more than can be held."""
    texts = archive.read(texts_part)
    root = _ROOT.search(texts)
    lengths = [len(text) for text in texts.split(b"<" + root[1] + b"si")[1:]] if root else []
    uses: Counter[bytes] = Counter()
    for member, prefix in sheets:
        for piece in _pieces(archive, member):
            uses.update(re.findall(prefix + rb"v>(\d{1,8})<", piece))
    if sum(lengths[int(at)] * count for at, count in uses.items() if int(at) < len(lengths)) > MOST_TEXT:
        raise Refusal(TOO_LARGE)


def _packed_again(archive: zipfile.ZipFile, exchanged: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as copy:
        for name in archive.namelist():
            copy.writestr(name, exchanged.get(name) or archive.read(name))
    return file.getvalue()


def _targets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The sheets' names and where they stand in the archive."""
    from xml.etree import ElementTree

    try:
        links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    except (ElementTree.ParseError, KeyError) as error:
        raise Refusal(DAMAGED) from error
    targets = {link.get("Id", ""): link.get("Target", "") for link in links}
    for sheet in book.iter():
        identifier = next((value for name, value in sheet.items() if name.endswith("}id")), "")
        target = targets.get(identifier, "")
        yield sheet.get("name", ""), target[1:] if target.startswith("/") else "xl/" + target
