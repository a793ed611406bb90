"""Rows of a list on the clipboard: as text for a letter, as a table for a spreadsheet."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QMimeData, Qt

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.widgets.rowpainter import one_line
from frontdesk.widgets.rows import Column

MOST, FEW = 10_000, 20
"""Rows that are copied at once: more belong into a file; and by who may take no list along, what a letter needs."""

_lists = True


def take_lists_along(may: bool) -> None:
    """Whether whoever is signed in may copy whole lists."""
    global _lists
    _lists = may


def too_many(count: int) -> Refusal | None:
    """Why so many rows can't be copied at once; None when they can."""
    if count <= (MOST if _lists else FEW):
        return None
    if _lists:
        sentence = mark("Select at most {most} rows to copy. To take more along, save the list as a file.")
        return Refusal(sentence, most=MOST)
    sentence = mark("Select at most {most} rows to copy. To take more along, ask somebody who may save lists.")
    return Refusal(sentence, most=FEW)


def clipping(columns: Sequence[Column], rows: Iterable[Any], *, heads: bool) -> QMimeData:
    """The rows as they stand there, cell by cell, with the names of the columns above if `heads`.

    As text: cells apart by tabs, rows by line ends. As HTML: a table, in which a spreadsheet leaves text as it is.
    """
    shown = [column for column in columns if column.kind != "check"]
    lines = [[one_line(column.text(row)) for column in shown] for row in rows]
    titles = [say(column.title) for column in shown]
    data = QMimeData()
    data.setText("\n".join("\t".join(line) for line in ([titles, *lines] if heads else lines)))
    kinds = [_cell(column) for column in shown]
    above = "<tr>" + "".join(f"<th>{escape(title)}</th>" for title in titles) + "</tr>" if heads else ""
    body = "".join(
        "<tr>" + "".join(kind.format(escape(cell)) for kind, cell in zip(kinds, line, strict=True)) + "</tr>"
        for line in lines
    )
    data.setHtml(f'<meta charset="utf-8"><table>{above}{body}</table>')
    return data


def _cell(column: Column) -> str:
    if column.alignment & Qt.AlignmentFlag.AlignRight:
        return '<td align="right">{}</td>'
    # Excel would make a day of the unit 3-1-502 and a sum of what begins with =.
    return r'<td style="mso-number-format:\@">{}</td>'
