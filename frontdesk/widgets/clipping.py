"""Rows of a list on the clipboard: as text for a letter, as a table for a spreadsheet."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QMimeData, Qt

from frontdesk.core.words import say
from frontdesk.widgets.rowpainter import one_line
from frontdesk.widgets.rows import Column

MOST = 10_000
"""Rows that are copied at once; more belong into a file."""


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
