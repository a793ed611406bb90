"""Registers kept as text, such as .csv: what they are written in, and their rows between tabs, commas or semicolons."""

import re
from collections.abc import Iterator

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.paper.limits import MOST_COLUMNS, Cell, Row, Sheet, laid_out, look_at_reach

ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16")
"""What may be asked for; without asking, everything but Big5 is found out."""

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CODECS = {
    "utf-8": ("utf-8-sig",),
    "gb18030": ("gb18030",),
    "big5": ("cp950", "big5hkscs"),  # Taiwan's as Windows writes it; what that lacks is Hong Kong's
    "utf-16": ("utf-16",),
}
_SEPARATORS = "\t,;"
_LONGEST_LINE = 1_000_000
_LOOKED_AT = 65_536

_UNREADABLE = re.compile("[\0-\x08\x0e-\x1f]")
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
_TEXT_FORMULA = re.compile(r'=".*"', re.DOTALL)

_BROKEN = mark("The text is broken in line {line}. Export it again, or open it in Excel and save it as .xlsx.")


def marked_as(content: bytes) -> str:
    """The encoding that the first bytes tell, or nothing."""
    return next((encoding for sign, encoding in _MARKS if content.startswith(sign)), "")


def beginning(content: bytes) -> str:
    """The first characters, good enough to see what kind of text it is."""
    codec = "utf-16" if marked_as(content) == "utf-16" else "latin-1"
    return content[:4096].decode(codec, "ignore").removeprefix("ï»¿")


def decoded(content: bytes, asked: str, said: str = "") -> tuple[str, str]:
    """The text and what it was read as: by its mark, else what is asked for, else what it says of itself or UTF-8 or
    GB18030, whichever it is without a fault. Refuses bytes that none of them knows, and what no text has in it."""
    encoding = marked_as(content) or asked
    if encoding:
        return _read_as(content, encoding), encoding
    for guess in (said, "utf-8"):
        try:
            if guess:
                return _sound(_text_of(content, guess)), guess
        except UnicodeDecodeError as error:
            broken = error
    # GB18030 finds a meaning for nearly everything: a UTF-8 text with a broken byte must not become nonsense.
    guess = content.decode("utf-8", "replace")
    wrong = guess.count("\ufffd")
    if wrong * 10 < sum(map(len, re.findall("[^\0-\x7f\ufffd]+", guess))):
        raise Refusal(_BROKEN, line=_line(broken))
    return _read_as(content, "gb18030"), "gb18030"


def _read_as(content: bytes, encoding: str) -> str:
    try:
        return _sound(_text_of(content, encoding))
    except UnicodeDecodeError as error:
        raise Refusal(_BROKEN, line=_line(error)) from None


def _text_of(content: bytes, encoding: str) -> str:
    *others, last = _CODECS[encoding]
    for codec in others:
        try:
            return content.decode(codec)
        except UnicodeDecodeError:
            continue
    return content.decode(last)


def _line(error: UnicodeDecodeError) -> int:
    return error.object.count(b"\n", 0, error.start) + 1


def _sound(text: str) -> str:
    if found := _UNREADABLE.search(text):
        raise Refusal(_BROKEN, line=text.count("\n", 0, found.start()) + 1)
    return text


def sheets(text: str) -> Iterator[Sheet]:
    """The one sheet, nameless; every cell a text. Rows are numbered as Excel would show them."""
    yield laid_out("", _rows(text))


def _rows(text: str) -> Iterator[Row]:
    import csv

    separator = _separator_of(text[:_LOOKED_AT])
    number = 0
    try:
        for row in csv.reader(_lines(text), delimiter=separator, strict=True):
            number += 1
            if number == 1 and "".join(row).lower() in ("sep=", "sep=" + separator):
                continue
            if len(row) > MOST_COLUMNS:
                look_at_reach(number, max((at for at, cell in enumerate(row, start=1) if cell), default=0))
                row = row[:MOST_COLUMNS]
            cells: list[Cell] = [cell[2:-1] if _TEXT_FORMULA.fullmatch(cell) else cell for cell in row]
            yield number, cells
    except csv.Error:
        sentence = mark("In row {row} a quotation mark is not closed. Correct it, or save the register as .xlsx.")
        raise Refusal(sentence, row=number + 1) from None


def _lines(text: str) -> Iterator[str]:
    for number, found in enumerate(_LINE.finditer(text), start=1):
        if found.end() - found.start() > _LONGEST_LINE:
            sentence = mark("Line {line} is too long for a register. Export it again, one row in a line.")
            raise Refusal(sentence, line=number)
        yield found[0]


def _separator_of(beginning: str) -> str:
    """Tab, comma or semicolon: the one that parts the most lines alike. What stands between quotes does not count."""
    lines = [line for line in re.sub(r'"[^"]*"', "", beginning).splitlines() if line.strip()]
    if lines and lines[0].lower().startswith("sep=") and lines[0][4:5] in (*_SEPARATORS, "|"):
        return lines[0][4]

    def worth(separator: str) -> tuple[int, int]:
        counts = [count for line in lines if (count := line.count(separator))]
        usual = max(set(counts), key=counts.count, default=0)
        return counts.count(usual), usual

    return max(_SEPARATORS, key=worth)
