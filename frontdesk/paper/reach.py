"""How far the cells of an .xlsx sheet reach, seen from its tags, and closing up a sheet whose rows stand far apart.

Tags are sought with the prefix that the sheet gives its own elements, because a search for a fixed beginning is many
times faster.
"""

import re
from collections.abc import Iterable, Iterator

from frontdesk.paper.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, look_at_reach

_PLACE = re.compile(rb'\br\s*=\s*["\']\s*([A-Za-z]*)(\d*)')


def may_be_far(prefix: bytes, piece: bytes) -> bool:
    """Whether a cell stands beyond column Z, a row beyond 199,999, or either does not say where it stands."""
    return bool(
        re.search(prefix + rb'c(?! r="[A-Z]\d)[\s/>]', piece)
        or re.search(prefix + rb'row(?! r="1?\d{1,5}")[\s/>]', piece)
    )


def _fits(row: int, column: int) -> bool:
    return row <= MOST_ROWS and column <= MOST_COLUMNS and row * column <= MOST_CELLS


def fits_by_tags(prefix: bytes, pieces: Iterable[bytes]) -> bool:
    """Whether the sheet can be unfolded as it is, wherever its cells stand, filled or not."""
    named_row = re.compile(prefix + rb'row\s[^<>]*?\br\s*=\s*["\'](\d{1,9})')
    named_cell = re.compile(prefix + rb'c\s[^<>]*?\br\s*=\s*["\']([A-Za-z]+)')
    any_row, any_cell = re.compile(prefix + rb"row[\s/>]"), re.compile(prefix + rb"c[\s/>]")
    rows = last_row = last_column = behind = 0
    for piece in pieces:
        beginnings = [match.start() for match in any_row.finditer(piece)]
        columns = named_cell.findall(piece)
        rows += len(beginnings)
        last_row = max(last_row, *map(int, named_row.findall(piece)), 0)
        last_column = max(last_column, *map(_column, set(columns)), 0)
        if len(columns) < len(any_cell.findall(piece)):  # some cells only stand behind one another
            ends = [*beginnings, len(piece)]
            behind += len(any_cell.findall(piece, 0, ends[0]))
            for begin, end in zip(beginnings, ends[1:], strict=True):
                last_column = max(last_column, behind)
                behind = len(any_cell.findall(piece, begin, end))
        elif beginnings:
            behind = 0
        last_column = max(last_column, behind)
        if not _fits(max(rows, last_row), last_column):
            return False
    return True


def closed_up(prefix: bytes, pieces: Iterable[bytes]) -> tuple[bytes, list[int]] | None:
    """The sheet with its filled rows one under the other, and their true numbers; none if they can stay where they
    are. Only cells with something in them count: a million rows that are merely coloured are none.

    Refuses filled cells too many or too far to the right.
    """
    filled = re.compile(prefix + rb"c(\s[^<>]*?)?(?<!/)>(?!\s*</)")
    any_cell = re.compile(prefix + rb"c[\s/>]")
    end = b"</" + prefix[1:] + b"sheetData"
    values = (prefix + b"v", prefix + b"is")
    kept: list[tuple[int, bytes]] = []
    number = since = last_column = 0
    rows = _rows(prefix, pieces)
    head, tail = next(rows), b""
    for row in rows:
        since += 1
        if end in row:
            row, _, tail = row.partition(end)
        if not any(value in row for value in values):
            continue
        said = _PLACE.search(row, 0, row.find(b">"))
        number, since = (int(said[2][:9] or 0) if said else number + since), 0
        if cells := [_PLACE.search(match[1] or b"") for match in filled.finditer(row)]:
            behind = len(any_cell.findall(row)) if None in cells else 0
            last_column = max(last_column, behind, *(_column(said[1]) for said in cells if said))
            kept.append((number, row))
            look_at_reach(number, last_column, len(kept))
    kept.sort(key=lambda found: found[0])
    if not kept or _fits(kept[-1][0], last_column):
        return None
    return _joined(prefix, head, [row for _, row in kept], end + tail), [number for number, _ in kept]


def _rows(prefix: bytes, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """What comes before the first row, then each row with its tag, the last with all that follows."""
    row = re.compile(b"(?=" + prefix + rb"row[\s/>])")
    rest = b""
    for piece in pieces:
        *whole, rest = row.split(rest + piece)
        yield from filter(None, whole)
    yield rest


def _joined(prefix: bytes, head: bytes, rows: Iterable[bytes], tail: bytes) -> bytes:
    name = prefix[1:] + b"row"
    place = re.compile(b"(" + prefix + rb'c\s[^<>]*?\br\s*=\s*["\']\s*[A-Za-z]+)\d+')
    joined = [head]
    for at, row in enumerate(rows, start=1):
        inside = row[row.find(b">") + 1 : row.rfind(b"</" + name)]
        joined.append(b'<%s r="%d">%s</%s>' % (name, at, place.sub(rb"\g<1>%d" % at, inside), name))
    return b"".join([*joined, tail])


def _column(letters: bytes) -> int:
    """AA → 27; beyond any sheet after four letters."""
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + letter - 64
    return number
