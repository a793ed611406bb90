"""The reports: collection rates, income, recovery, age of arrears and statements, reckoned beside the window."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.core.operators import Right
from frontdesk.core.words import say
from frontdesk.fees.billing.tariffs import TariffDesk, period_text
from frontdesk.fees.papers.reports import report_of
from frontdesk.fees.reports.desk import REPORTS, ReportDesk
from frontdesk.fees.tab.reports_page import ReportPage
from frontdesk.fees.tab.reportside import ReportSide
from frontdesk.fees.tab.room import MonthField, Room
from frontdesk.residents.records import Building
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.form import Choice, DateField
from frontdesk.widgets.hits import Find
from frontdesk.widgets.room import Filters
from frontdesk.widgets.unitpicker import UnitPicker


class Reports(Room):
    """Chooses a report and what it goes over; it is reckoned anew when the books have changed."""

    def __init__(
        self,
        desk: ReportDesk,
        tariffs: TariffDesk,
        find_unit: Find,
        buildings: Callable[[], list[Building]],
        may: Callable[[Right], bool],
        host: Host,
        today: Callable[[], date],
    ) -> None:
        self.page = ReportPage()
        self.panel = ReportSide(self.page, host, may)
        super().__init__(host, self.panel)
        self._desk, self._tariffs, self._buildings = desk, tariffs, buildings
        self.name = Choice([(name, say(asks.title)) for name, asks in REPORTS.items()])
        self.months = (MonthField(say("From month")), MonthField(say("To month")))
        self.days = (DateField(say("From day"), today), DateField(say("To day"), today))
        self.building, self.item, self.operator = Choice(), Choice(), Choice()
        self.unit = UnitPicker(find_unit, say("Unit, name or phone"), say("Unit"))
        self.bar = Filters(
            (self.name, say("Report"), 176),
            (self.months[0], say("From month"), 100),
            (self.months[1], say("To month"), 100),
            (self.days[0], say("From day"), 112),
            (self.days[1], say("To day"), 112),
            (self.building, say("Building"), 140),
            (self.item, say("Fee item"), 160),
            (self.operator, say("Operator"), 140),
            (self.unit, say("Unit"), 300),
            told=self._reckon,
        )
        filters = Card(flush=True)
        filters.add(self.bar)
        self.column.addWidget(filters)
        self.column.addWidget(self.page, 1)
        self.name.changed.connect(self._turn)
        self._arrange()

    def help_text(self) -> str:
        return say(
            "Reports: choose one at the top left, then the months or days it goes over. Collection rate: what of the"
            " charges of these months came in. Income: the money of these days, by item, method and operator. Recovery:"
            " what of older arrears came in. A statement asks for its unit. F9 shows the report as it is printed,"
            " Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned"
            " stands at the right."
        )

    def begin(self) -> None:
        self.name.setFocus()

    def back(self) -> None:
        """All that narrows the report is let go."""
        for field in (self.building, self.item, self.operator):
            field.set_value(None)
        self._usual_span()
        self.begin()
        self._reckon()

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self._buildings()]
        items = [(item.id, item.name) for item in self._tariffs.items(inactive=True)]
        for field, every, options in (
            (self.building, say("All buildings"), buildings),
            (self.item, say("All fee items"), items),
            (self.operator, say("All operators"), self._desk.operators()),
        ):
            field.set_options([(None, every), *options])
        self._reckon()

    def unit_id(self) -> int | None:
        return self.unit.value() if self.name.value() == "statement" else None

    def print_paper(self) -> None:
        """F9: the report as it is printed."""
        self.panel.print_paper()

    def export(self) -> None:
        """Ctrl+E: save it as a file."""
        self.panel.export()

    # What it goes over

    def _turn(self) -> None:
        """Another report: it goes over what it usually does."""
        self._arrange()
        self._usual_span()

    def _arrange(self) -> None:
        asks = REPORTS[self.name.value()]
        for fields, span in ((self.months, "months"), (self.days, "days")):
            for field in fields:
                looks.reveal(field, asks.span == span)
        by: dict[str, QWidget] = {
            "building": self.building, "item": self.item, "operator": self.operator, "unit": self.unit,
        }  # fmt: skip
        for name, chosen in by.items():
            looks.reveal(chosen, name in asks.by)
        self.bar.updateGeometry()
        if not self._spans():
            self._usual_span()

    def _spans(self) -> bool:
        fields = self.months if REPORTS[self.name.value()].span == "months" else self.days
        return any(field.text() for field in fields)

    def _usual_span(self) -> None:
        since, until = self._desk.usual_span(self.name.value())
        if isinstance(since, int):
            for month, period in zip(self.months, (since, until), strict=True):
                month.set_value(period_text(period))
        elif since is not None:
            for day, end in zip(self.days, (since, until), strict=True):
                day.set_value(end)

    def _asked(self) -> dict[str, Any]:
        """What is chosen, as `ReportDesk.facts` takes it; what is not told is left out."""
        asks = REPORTS[self.name.value()]
        asked: dict[str, Any] = {f"{name}_id": getattr(self, name).value() for name in asks.by}
        if asks.span == "months":
            asked |= {"since": self.months[0].period(), "until": self.months[1].period()}
        elif asks.span == "days":
            asked |= {"since": self.days[0].value(), "until": self.days[1].value()}
        return {name: value for name, value in asked.items() if value is not None}

    def _reckon(self) -> None:
        name, asked = self.name.value(), self._asked()
        title = REPORTS[name].title
        if "unit" in REPORTS[name].by and "unit_id" not in asked:
            self.panel.leave(title, say("Type a unit, a name or a phone number at the top and choose it."))
            return
        self.panel.reckon(name, title, asked, lambda speak: report_of(self._desk.facts(name, **asked), speak))
