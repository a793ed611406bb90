"""What is on a page, as offices print it: letterhead, title, facts, table, total, signatures; plain data, undrawn."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

Align = Literal["left", "centre", "right"]
Place = Literal["head", "detail", "figure", "note"]
Spot = Literal["signature", "left", "right"]

Picture = Path | bytes
"""A PNG or JPEG, as a file or as what is in it."""

PAGE_WIDTH = 80
"""How many columns wide a sheet is as text."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `weight` shares out the width; `amount` columns turn red on a red sheet.

    `place` says where it goes on a roll, where an item takes two lines: `head` on the first, `detail` left and `figure`
    right on the second; a `note` gets a line of its own if it is not empty and says something else than the figure.
    `key` names the column in every language, for an estate that shows others or in another order.
    """

    title: str
    weight: float = 1
    align: Align = "left"
    amount: bool = False
    place: Place = "note"
    key: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Ruled lines under a header that is repeated on further pages; empty rows pad it to `min_rows`."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    min_rows: int = 0


def chosen(table: Table, keys: Sequence[str]) -> Table:
    """The table with these columns alone, in this order; keys that it has no column for are passed over.

    A table of which nothing would be left stays as it is, because a paper without its figures says nothing.
    """
    at = {column.key: place for place, column in enumerate(table.columns) if column.key}
    places = [at[key] for key in dict.fromkeys(keys) if key in at]
    if not places:
        return table
    columns = tuple(table.columns[place] for place in places)
    return replace(table, columns=columns, rows=tuple(tuple(row[place] for place in places) for row in table.rows))


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo with its caption; without its picture, the frame stays empty and the caption should say why."""

    caption: str
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Total:
    """The line that closes the tables: words on the left, label and figure on the right."""

    words: str
    label: str
    figure: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs or stamps; `rule` draws the line to sign on."""

    text: str
    rule: bool = False


@dataclass(frozen=True, slots=True)
class Seal:
    """The picture of a seal, stamped over what is printed where the sheet is signed, as large as fits in `size` mm.

    Its middle is on the closing lines or the first signature, or as high as these at the left or right edge; from there
    it is moved `across` mm to the right and `down` mm down.
    """

    picture: Picture
    spot: Spot = "signature"
    across: float = 0
    down: float = 0
    size: float = 40


@dataclass(frozen=True, slots=True)
class Stub:
    """The part below the cut that comes back signed."""

    title: str
    facts: tuple[tuple[str, ...], ...] = ()
    paragraphs: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One document, on as many pages as it takes. All texts are already said in the paper's language.

    `facts` and `lines` are rows of texts laid out side by side, above and below the table. `code` is what the QR holds.
    `photos` stand below the tables, two in a row; on a roll there are their captions alone.
    `stamps` are boxed at the top (reprint, red entry, demo). `red` draws the amounts in red. `side_note` runs down the
    right margin. `bookmark` names the sheet in the outline of a PDF of many, under the names before the last.

    Paragraphs (`before`, `after`) that begin with ideographic spaces are indented by these; others stand apart. A
    letter closes at the right with the lines of `closing`: office and date, where it is sealed.

    `parts` names its three copies, each for somebody else: below one another on a sheet of A4, to be cut apart, if it
    is short enough; else each by itself. Three-part paper prints through, and names them all.
    """

    office: str
    title: str
    code: str = ""
    number: str = ""
    date: str = ""
    logo: Picture | None = None
    facts: tuple[tuple[str, ...], ...] = ()
    before: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    photos: tuple[Photo, ...] = ()
    total: Total | None = None
    lines: tuple[tuple[str, ...], ...] = ()
    after: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    seal: Seal | None = None
    stub: Stub | None = None
    side_note: str = ""
    parts: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    printed: str = ""
    stamps: tuple[str, ...] = ()
    red: bool = False
    bookmark: tuple[str, ...] = ()


def as_text(sheet: Sheet) -> str:
    """The sheet as readable text, the same for the same sheet; what golden tests compare."""
    return "\n".join(line.rstrip() for line in _lines(sheet)) + "\n"


def text_table(header: Sequence[str], rows: Iterable[Sequence[str]], aligns: Sequence[Align]) -> Iterator[str]:
    """Lines of a table set in columns, Chinese characters counted as two wide."""
    cells = [list(header), *(list(row) for row in rows)]
    widths = [max(map(_columns, column)) for column in zip(*cells, strict=True)]
    for number, row in enumerate(cells):
        yield "| " + " | ".join(map(_padded, row, widths, aligns)) + " |"
        if number == 0:
            yield "|-" + "-|-".join("-" * width for width in widths) + "-|"


def _lines(sheet: Sheet) -> Iterator[str]:
    yield sheet.office + (" (logo)" if sheet.logo else "")
    yield f"== {sheet.title} =="
    if sheet.number or sheet.date:
        yield " · ".join(filter(None, (sheet.number, sheet.date)))
    if sheet.code:
        yield f"QR {sheet.code}"
    yield from (f"[{stamp}]" for stamp in sheet.stamps)
    yield from map(" · ".join, sheet.facts)
    yield from sheet.before
    for table in sheet.tables:
        yield from text_table(
            [column.title for column in table.columns],
            [*table.rows, *[("",) * len(table.columns)] * max(0, table.min_rows - len(table.rows))],
            [column.align for column in table.columns],
        )
    yield from (f"({'photo' if photo.picture else 'no photo'}) {photo.caption}" for photo in sheet.photos)
    if sheet.total:
        yield f"{sheet.total.words} · {sheet.total.label} {sheet.total.figure}"
    if sheet.red:
        yield "(amounts in red)"
    yield from map(" · ".join, sheet.lines)
    yield from sheet.after
    yield from (_padded(line, PAGE_WIDTH, "right") for line in sheet.closing)
    yield from _signed(sheet.signatures)
    if sheet.seal:
        yield f"(seal: {sheet.seal.spot})"
    if sheet.stub:
        yield "- - - - -"
        yield f"== {sheet.stub.title} =="
        yield from map(" · ".join, sheet.stub.facts)
        yield from sheet.stub.paragraphs
        yield from _signed(sheet.stub.signatures)
    if sheet.side_note:
        yield f"(side) {sheet.side_note}"
    yield from (f"(part) {part}" for part in sheet.parts)
    yield from sheet.foot
    if sheet.printed:
        yield sheet.printed


def _signed(signatures: tuple[Signature, ...]) -> Iterator[str]:
    if signatures:
        yield " · ".join(each.text + (" ________" if each.rule else "") for each in signatures)


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _padded(text: str, width: int, align: Align) -> str:
    space = width - _columns(text)
    left = {"left": 0, "centre": space // 2, "right": space}[align]
    return " " * left + text + " " * (space - left)
