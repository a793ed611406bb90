"""A day and a time in one field, as they are said at the counter: 14:05 today, or 2026-11-22 14:05."""

import re
import unicodedata
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.widgets.inputs import ReadField

STEP = timedelta(minutes=15)
"""How far Up and Down go at once."""

_DAY = r"(?:(?:([12]\d{3})[-/.年]?)?(\d{1,2})[-/.月](\d{1,2})日?[T ]*)?"
_TIME = r"(?:(\d{1,2})[:.时](\d{2})分?|(\d{1,2})(\d{2}))"
_TYPED = re.compile(rf"\s*{_DAY}{_TIME}\s*")


class MomentField(ReadField):
    """A moment on the estate's wall: `14:05` or `1405` of today, `2026-11-22 14:05`, or `11-23 14:05` of the nearest
    11-23: on New Year's Day 12-31 is yesterday.

    `now` tells the moment on the estate's wall. When the field is left, the day stands before the time, so that
    nobody takes one day for another; Up and Down go a quarter of an hour on and back.
    """

    def __init__(self, now: Callable[[], datetime], placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder or "14:05", 24, parent)
        self._now = now

    def moment(self) -> datetime | None:
        """The moment, aware, on the estate's wall; None when empty or unreadable."""
        typed = _TYPED.fullmatch(unicodedata.normalize("NFKC", self.text()))
        if not typed:
            return None
        now = self._now()
        year, month, day, hour, minute, *packed = typed.groups()
        time = int(hour or packed[0]), int(minute or packed[1])
        on = (int(month), int(day)) if month else (now.month, now.day)
        years = [int(year)] if year else [now.year - 1, now.year, now.year + 1] if month else [now.year]
        told = filter(None, (_moment(year, *on, *time, now.tzinfo) for year in years))
        return min(told, key=lambda moment: abs(moment - now), default=None)

    def set_moment(self, moment: datetime | None) -> None:
        """Show a moment, of whatever zone, as the estate's wall tells it; None empties the field."""
        self.setText("" if moment is None else f"{moment.astimezone(self._now().tzinfo):%Y-%m-%d %H:%M}")
        self.setCursorPosition(0)

    def value(self) -> datetime | None:  # type: ignore[override]
        """The moment, as `Form` reads it."""
        return self.moment()

    def set_value(self, value: object) -> None:
        """Show a moment, or nothing."""
        self.set_moment(value if isinstance(value, datetime) else None)

    def draft(self) -> str:
        """What is typed, with its day: tomorrow 14:05 would be another moment."""
        moment = self.moment()
        return self.text() if moment is None else f"{moment:%Y-%m-%d %H:%M}"

    def problem(self) -> Refusal | None:
        """Anything but a day and a time of the day."""
        if not self.text().strip() or self.moment() is not None:
            return None
        return Refusal(
            mark("{text} is not a time. Type it like 14:05, or 2026-01-31 14:05."), text=self.text().strip()
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        moment = self.moment()
        self.set_moment(self._now() if moment is None else moment + step)


def _moment(year: int, month: int, day: int, hour: int, minute: int, zone: tzinfo | None) -> datetime | None:
    """The moment, or None when there is no such day or time."""
    try:
        return datetime(year, month, day, hour, minute, tzinfo=zone)
    except ValueError:
        return None
