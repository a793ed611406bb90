"""Shares what stands on a sheet out to its pages: what belongs together stays together, tables go on under a header."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from frontdesk.paper.pen import Pen
from frontdesk.paper.ruling import RuledRow, Ruling

Draw = Callable[[Pen, float], object]
"""Draws something from a height on the page down."""


class Block(NamedTuple):
    """Something that is not broken, so many points high; a `bound` one stands on the same page as the next."""

    height: float
    draw: Draw
    bound: bool = False


class Row(NamedTuple):
    """A row of a ruled table."""

    ruling: Ruling
    row: RuledRow
    bound: bool = False


@dataclass(slots=True)
class Rows:
    """Rows of one table that stand together on a page."""

    ruling: Ruling
    rows: list[RuledRow]


@dataclass(slots=True)
class Page:
    """What stands on a page, each thing with its distance in points from where the page begins."""

    placed: list[tuple[float, Draw | Rows]] = field(default_factory=list)
    used: float = 0.0


def share_out(pieces: Iterable[Block | Row], room: float) -> list[Page]:
    """Pages of so many points; a piece that is higher than a page, and nothing else, stands over its end."""
    pages = [Page()]
    chain: list[Block | Row] = []
    for piece in pieces:
        chain.append(piece)
        if not piece.bound:
            _add(pages, chain, room)
            chain = []
    _add(pages, chain, room)
    return pages


def _add(pages: list[Page], chain: list[Block | Row], room: float) -> None:
    """Put bound pieces on the last page, or on a new one, or, where one page is too small for them, on several."""
    page = pages[-1]
    if page.used and page.used + _height(page, chain) > room:
        page = Page()
        pages.append(page)
    for piece in chain:
        if page.used and page.used + _height(page, [piece]) > room:
            page = Page()
            pages.append(page)
        if isinstance(piece, Block):
            page.placed.append((page.used, piece.draw))
            page.used += piece.height
            continue
        ruling, row, _ = piece
        rows = _rows(page)
        if rows is None or rows.ruling is not ruling:
            rows = Rows(ruling, [])
            page.placed.append((page.used, rows))
            page.used += ruling.header.height
        rows.rows.append(row)
        page.used += row.height


def _height(page: Page, chain: list[Block | Row]) -> float:
    """How much of a page the pieces take, headers included."""
    rows = _rows(page)
    ruling, height = rows.ruling if rows else None, 0.0
    for piece in chain:
        if isinstance(piece, Block):
            ruling = None
            height += piece.height
        else:
            height += piece.row.height + (0 if piece.ruling is ruling else piece.ruling.header.height)
            ruling = piece.ruling
    return height


def _rows(page: Page) -> Rows | None:
    """The rows at the end of a page, if it ends with some."""
    last = page.placed[-1][1] if page.placed else None
    return last if isinstance(last, Rows) else None
