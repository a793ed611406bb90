"""A room of reports that go over a week, a month or some days: chosen by keys, reckoned beside the window."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Protocol

from frontdesk.core.refusals import Refusal
from frontdesk.core.spans import MONTH, WEEK, Span, named, shifted, span_of
from frontdesk.core.words import Say, mark, say
from frontdesk.fees.reports.desk import Asks
from frontdesk.fees.tab.reports_page import ReportPage
from frontdesk.fees.tab.reportside import ReportSide
from frontdesk.paper.report import Report
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import IconButton
from frontdesk.widgets.card import Card, row
from frontdesk.widgets.form import Choice, DateField, TextField
from frontdesk.widgets.room import Filters, Room
from frontdesk.widgets.rooms import House

_DAYS = "days"
_SPANS = ((WEEK, mark("A week")), (MONTH, mark("A month")), (_DAYS, mark("Some days")))


class SpanDesk(Protocol):
    """Who reckons the reports of a desk."""

    def facts(
        self, name: str, *, since: date | None = None, until: date | None = None, building_id: int | None = None
    ) -> dict[str, Any]:
        """What a report tells of some days; of one building if that is told."""

    def usual_span(self, kind: str) -> Span:
        """The week or month that is reported on by now."""


class SpanReports(Room):
    """Chooses a report and what it goes over; it is reckoned anew when the books have changed.

    `reports` are those that `desk` reckons, `draw` puts one together from its facts. It opens with the week or month
    (`usually`) that is reported on by now.
    """

    def __init__(
        self,
        house: House[Any],
        desk: SpanDesk,
        reports: Mapping[str, Asks],
        draw: Callable[[Mapping[str, Any], Say], Report],
        usually: str = WEEK,
    ) -> None:
        self.page = ReportPage()
        self.panel = ReportSide(self.page, house.host, house.may)
        super().__init__(house.host, self.panel)
        self._house, self._desk, self._reports, self._draw = house, desk, reports, draw
        self.name = Choice([(name, say(asks.title)) for name, asks in reports.items()])
        self.span = Choice([(kind, say(words)) for kind, words in _SPANS])
        self.span.set_value(usually)
        self.period = TextField("", 10)
        self.days = (DateField(say("From day"), house.today), DateField(say("To day"), house.today))
        self.building = Choice()
        self.bar = Filters(
            (self.name, say("Report"), 176),
            (self.span, say("Goes over"), 120),
            (self.period, say("Week or month"), 112),
            (self.days[0], say("From day"), 112),
            (self.days[1], say("To day"), 112),
            (self.building, say("Building"), 150),
            told=self._reckon,
        )
        self._lay_out()
        self.span.changed.connect(self._turn)
        self._turn()

    def _lay_out(self) -> None:
        before, after = (
            IconButton("chevron-left", say("Before"), "Alt+Left"),
            IconButton("chevron-right", say("After"), "Alt+Right"),
        )
        before.clicked.connect(lambda: self._shift(-1))
        after.clicked.connect(lambda: self._shift(1))
        turning = row(before, after)
        turning.setContentsMargins(0, 0, 11, 0)
        line = row(self.bar)
        line.addLayout(turning)
        line.setStretch(0, 1)
        filters = Card(flush=True)
        filters.add(line)
        self.column.addWidget(filters)
        self.column.addWidget(self.page, 1)

    def begin(self) -> None:
        self.name.setFocus()

    def back(self) -> None:
        """All that narrows the report is let go."""
        self.building.set_value(None)
        self._turn()
        self.begin()
        self._reckon()

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self._house.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        self._reckon()

    def print_paper(self) -> None:
        """F9: the report as it is printed."""
        self.panel.print_paper()

    def export(self) -> None:
        """Ctrl+E: save it as a file."""
        self.panel.export()

    def _turn(self) -> None:
        """From weeks to months or days: what is usual, and the days of what was seen."""
        kind = self.span.value()
        looks.reveal(self.period, kind != _DAYS)
        for day in self.days:
            looks.reveal(day, kind == _DAYS)
        self.bar.updateGeometry()
        self.period.setPlaceholderText("2026-W47" if kind == WEEK else "2026-11")
        self._set(self._desk.usual_span(MONTH if kind == _DAYS else kind))

    def _set(self, span: Span) -> None:
        if self.span.value() == _DAYS:
            for field, day in zip(self.days, span, strict=True):
                field.set_value(day)
        else:
            self.period.set_value(named(*span))

    def _shift(self, by: int) -> None:
        """Alt+Left, Alt+Right: the week, month or days before or after."""
        asked = self._asked()
        if isinstance(asked, dict) and {"since", "until"} <= asked.keys():
            self._set(shifted((asked["since"], asked["until"]), by))
            self.bar.tell()

    def _asked(self) -> dict[str, Any] | Refusal:
        """What is chosen, as the desk takes it; or why what is typed can't be read."""
        asked: dict[str, date | int | None] = {"building_id": self.building.value()}
        if self.span.value() == _DAYS:
            asked |= {"since": self.days[0].value(), "until": self.days[1].value()}
        elif self.period.value():
            try:
                since, until = span_of(self.period.value(), self.span.value())
            except Refusal as refusal:
                looks.show_wrong(self.period, str(refusal))
                return refusal
            asked |= {"since": since, "until": until}
        looks.show_wrong(self.period, "")
        return {name: value for name, value in asked.items() if value is not None}

    def _reckon(self) -> None:
        name, asked = self.name.value(), self._asked()
        if isinstance(asked, Refusal):
            self.panel.leave(self._reports[name].title, str(asked))
            return
        self.panel.reckon(
            name, self._reports[name].title, asked, lambda speak: self._draw(self._desk.facts(name, **asked), speak)
        )
