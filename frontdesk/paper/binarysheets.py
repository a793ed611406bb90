"""How far the cells of an .xlsb workbook reach, seen from its records before they are unfolded."""

from collections import Counter
from collections.abc import Iterator

from frontdesk.core.refusals import Refusal
from frontdesk.paper.limits import DAMAGED, MOST_TEXT, TOO_LARGE, look_at_reach

# Records are numbered: [MS-XLSB] 2.3.
_ROW, _BLANK, _SHARED_TEXT, _LAST_CELL, _TEXT = 0, 1, 7, 11, 19
_SHEET_BEGINS, _TEXTS_BEGIN = b"\x81\x01", b"\x9f\x01"


def measure(parts: Iterator[bytes]) -> None:
    """Refuse sheets with filled cells too many, too far or too full of text. Parts of other kinds are passed over."""
    texts: list[int] = []
    uses: Counter[int] = Counter()
    for part in parts:
        if part.startswith(_SHEET_BEGINS):
            uses.update(_shared_texts_of(part))
        elif part.startswith(_TEXTS_BEGIN):
            texts = [end - begin for kind, begin, end in _records(part) if kind == _TEXT]
    if sum(texts[at] * count for at, count in uses.items() if at < len(texts)) > MOST_TEXT:
        raise Refusal(TOO_LARGE)


def _shared_texts_of(sheet: bytes) -> Counter[int]:
    """Which of the shared texts the cells show, and how often; the reach of the cells is looked at on the way."""
    uses: Counter[int] = Counter()
    row = last_row = last_column = 0
    for kind, begin, _ in _records(sheet):
        if kind == _ROW:
            row = _number(sheet, begin) + 1
        elif _BLANK < kind <= _LAST_CELL:
            last_row = max(last_row, row)
            last_column = max(last_column, _number(sheet, begin) + 1)
            if kind == _SHARED_TEXT:
                uses[_number(sheet, begin + 8)] += 1
    look_at_reach(last_row, last_column)
    return uses


def _records(part: bytes) -> Iterator[tuple[int, int, int]]:
    """Each record's kind and where its content begins and ends. Kind and length are written in bytes of 7 bits."""
    at, end = 0, len(part)
    try:
        while at < end:
            kind = part[at]
            at += 1
            if kind & 0x80:
                kind = kind & 0x7F | part[at] << 7
                at += 1
            length = shift = 0
            while True:
                byte = part[at]
                at += 1
                length |= (byte & 0x7F) << shift
                shift += 7
                if byte < 0x80 or shift == 28:
                    break
            yield kind, at, at + length
            at += length
    except IndexError:
        raise Refusal(DAMAGED) from None


def _number(part: bytes, at: int) -> int:
    return int.from_bytes(part[at : at + 4], "little")
