"""The page of working days: a year's holidays as they were published, or as the estate enters them until they are."""

from datetime import date, timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.calendar import CalendarDesk
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.shell.office import Office
from frontdesk.shell.yearsheet import YearSheet
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import primary
from frontdesk.widgets.card import Banner, Scrolled, Words, row
from frontdesk.widgets.form import Choice, Field, TextField
from frontdesk.widgets.quietline import QuietLine

_BACK, _AHEAD = 1, 2
"""Years that can be looked at, from this one on."""
_YEAR, _NAME = 110, 240
"""Widths of the fields in pixels at 100 %."""


class WorkingDaysPage(QWidget):
    """The year that is chosen, and its sheet, on which F7 or Space turns the days chosen from worked to off or back."""

    def __init__(self, office: Office, quiet: QuietLine) -> None:
        super().__init__()
        self._desk = CalendarDesk(office.ground)
        self._today = office.ground.clock.today()
        self._quiet = quiet
        years = range(self._today.year - _BACK, self._today.year + _AHEAD + 1)
        self.year = Choice([(year, str(year)) for year in years])
        self.year.set_value(self._today.year)
        self.name = TextField(say("Such as National Day"), 20)
        self.sheet = YearSheet(say("Days of the year"))
        self.turn = primary(say("Worked or off"), "F7", self._turn)
        self._source, self._named = Banner("", "plain"), Words("", "muted", wraps=True)
        self._refusal = Banner("", "late")
        self.year.changed.connect(self._show)
        self.sheet.turned.connect(self._turn)
        self.sheet.selectionModel().selectionChanged.connect(lambda: self._tell())
        year, name = Field(say("Year"), self.year), Field(say("Name of the holiday"), self.name)
        year.setFixedWidth(_YEAR)
        name.setFixedWidth(_NAME)
        fields = row(year, name, None)
        held = QWidget()
        whole = QVBoxLayout(held)
        whole.setContentsMargins(4, 16, 4, 8)
        whole.setSpacing(looks.WIDE_GAP)
        whole.addLayout(fields)
        whole.addWidget(self._source)
        whole.addWidget(self.sheet)
        whole.addWidget(self._named)
        whole.addWidget(self._refusal)
        whole.addStretch(1)
        whole.addLayout(row(None, self.turn))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(Scrolled(held))
        self._show()

    def start(self) -> None:
        """The keyboard begins on the sheet."""
        self.sheet.setFocus()

    def _show(self) -> None:
        year = self._desk.year(int(self.year.value() or self._today.year))
        self.sheet.show_year(year, self._today)
        told = (
            say("As the State Council published it. Nothing is to be entered.")
            if year.published
            else say(
                "Not known to this version yet: enter the holidays once they are published, and the weekends worked for"
                " them. Until then every weekday counts as worked."
            )
        )
        self._source.show_words(told, "plain" if year.published else "soon")
        self.turn.setEnabled(not year.published)
        self._tell()

    def _tell(self) -> None:
        days = self.sheet.days
        told = [
            "  ".join(filter(None, (f"{day:%m-%d}", say("Worked") if days.is_worked(day) else say("Day off"), name)))
            for day in self.sheet.chosen()
            for name in [days.special[day].name if day in days.special else ""]
        ]
        self._named.setText(say(", ").join(told))
        self._refusal.show_words("")

    def _turn(self) -> None:
        """Days of which one is worked are off from now on; days off are worked, but for the weekend of a holiday."""
        chosen = self.sheet.chosen()
        if not chosen or not self.turn.isEnabled():
            return
        working = not any(self.sheet.days.is_worked(day) for day in chosen)
        weekdays = [day for day in chosen if day.weekday() < 5]
        try:
            for first, last in _runs(weekdays if working and weekdays else chosen):
                self._desk.set_days(first, last, working=working, name=self.name.value())
        except Refusal as refusal:
            self._refusal.show_words(str(refusal), "late")
            return
        self._show()
        self._quiet.tell(say("Saved."))


def _runs(days: list[date]) -> list[tuple[date, date]]:
    """Days as spans of such as follow one another."""
    runs: list[tuple[date, date]] = []
    for day in days:
        if runs and day - runs[-1][1] == timedelta(days=1):
            runs[-1] = runs[-1][0], day
        else:
            runs.append((day, day))
    return runs
