"""What other desks have to tell, on the unit file: each record opens at its desk, each section begins work there."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from frontdesk.residents.sections import Line, Section, Task
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link
from frontdesk.widgets.card import Heading, Rule, Words, row
from frontdesk.widgets.recordline import RecordLine


def pieces(
    section: Section, today: date, opened: Callable[[Line], object], begun: Callable[[Task], object], why: str
) -> list[QWidget]:
    """A section from its heading down; `why` its work must not begin, if it must not."""
    task = section.task
    begin = link(f"{task.words}  {task.key}", lambda: begun(task), "plus", task.key)
    if why:
        begin.forbid(why)
    head = QWidget()
    head.setLayout(row(looks.IconLabel(section.icon, "muted"), Heading(section.title), None, begin))
    if not section.lines:
        return [Rule(), head, Words(section.empty, "muted")]
    lines = (
        RecordLine(_when(line, today), line.words, line.state, line.role, partial(opened, line))
        for line in section.lines
    )
    return [Rule(), head, *lines]


def _when(line: Line, today: date) -> str:
    if line.at is None:
        return ""
    return f"{line.at:%m-%d %H:%M}" if line.at.year == today.year else f"{line.at:%Y-%m-%d}"
