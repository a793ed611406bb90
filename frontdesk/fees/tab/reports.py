"""The reports: collection rates, income, recovery, age of arrears and statements, reckoned beside the window."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, language, say
from frontdesk.fees.billing.tariffs import TariffDesk, period_text
from frontdesk.fees.papers.reports import report_of
from frontdesk.fees.reports.desk import REPORTS, ReportDesk
from frontdesk.fees.tab.reports_page import ReportPage, ready_to_draw
from frontdesk.fees.tab.room import MonthField, Room
from frontdesk.paper.report import Facts as Figures
from frontdesk.paper.report import Notes, Report
from frontdesk.residents.records import Building
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Card, Heading, Scrolled, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.form import Choice, DateField
from frontdesk.widgets.hits import Find
from frontdesk.widgets.longlist import Asker
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.room import Filters
from frontdesk.widgets.unitpicker import UnitPicker

ENDINGS = (".pdf", ".xlsx", ".csv")
"""What a report can be saved as; a .csv holds the table that is seen."""


class _Reckoning:
    """A report being reckoned in a thread of its own; called off, its answer is not heard."""

    def __init__(self, reckon: Callable[[], Report]) -> None:
        self._reckon = reckon

    def answers(self) -> Iterator[tuple[Any, bool]]:
        """The report, and that this is all."""
        report = self._reckon()
        ready_to_draw()
        yield report, True

    def stop(self) -> None:
        """It runs to its end all the same, which takes a moment."""


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
        self._panel = Card()
        super().__init__(host, self._panel)
        self._desk, self._tariffs, self._buildings, self._may = desk, tariffs, buildings, may
        self._asker = Asker(self)
        self.report: Report | None = None
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
        self.page = ReportPage()
        self.title, self.figures = Heading(large=True), Facts()
        self.notes = [Words("", "muted", wraps=True) for _ in range(4)]
        self.waiting = Words("", "muted")
        self.preview = primary(say("Preview and print"), "F9", self.print_paper)
        self.save_as = plain(say("Save as …"), "Ctrl+E", self.export)
        self._lay_out()
        self.name.changed.connect(self._turn)
        self._asker.answered.connect(self._show)
        self._asker.failed.connect(self._failed)
        self._arrange()

    def _lay_out(self) -> None:
        filters = Card(flush=True)
        filters.add(self.bar)
        self.column.addWidget(filters)
        self.column.addWidget(self.page, 1)
        told = Card()
        told.setProperty("look", "")
        told.add(self.figures)
        for note in self.notes:
            told.add(note)
        told.body.addStretch(1)
        told.body.setContentsMargins(0, 0, 0, 0)
        self._panel.add(self.title)
        self._panel.add(Scrolled(told), 1)
        self._panel.add(self.waiting)
        self._panel.add(self.preview)
        self._panel.add(row(self.save_as))

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
        looks.reveal(self.save_as, self._may(Right.EXPORT))
        self._reckon()

    def unit_id(self) -> int | None:
        return self.unit.value() if self.name.value() == "statement" else None

    def print_paper(self) -> None:
        """F9: the report as it is printed."""
        if self.report is not None:
            self.host.preview_report(self.name.value(), **self._asked())

    def export(self) -> None:
        """Ctrl+E: save it as a file."""
        if self.report is None or not self.permits(self._may(Right.EXPORT)):
            return
        title = say(REPORTS[self.name.value()].title)
        self.host.choose_target(say("Save the report"), title, ENDINGS, self._save)

    def _save(self, path: str) -> None:
        asked = {name: value.isoformat() if isinstance(value, date) else value for name, value in self._asked().items()}
        self.host.run(
            "report", say("Saving the report"), self._saved,
            name=self.name.value(), path=path, table=self.page.tables.place(), **asked,
        )  # fmt: skip

    def _saved(self, name: str) -> None:
        self.host.tell(say("Saved: {file}", file=name))

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

    # Reckoning and showing

    def _reckon(self) -> None:
        name, asked = self.name.value(), self._asked()
        if "unit" in REPORTS[name].by and "unit_id" not in asked:
            self._asker.stop()
            self._clear(say("Type a unit, a name or a phone number at the top and choose it."))
            return
        self.waiting.setText(say("Reckoning …"))
        speak = Speaker(language())
        self._asker.ask(_Reckoning(lambda: report_of(self._desk.facts(name, **asked), speak)), RecordTable.PATIENCE_MS)

    def _show(self, report: Report, whole: bool) -> None:
        self.report = report
        self.waiting.setText("")
        self.title.setText(report.title)
        facts = [fact for section in report.sections if isinstance(section, Figures) for fact in section.facts]
        self.figures.set_facts([(fact.label, fact.shown) for fact in facts])
        notes = [text for section in report.sections if isinstance(section, Notes) for text in section.paragraphs]
        for place, note in enumerate(self.notes):
            note.setText(notes[place] if place < len(notes) else "")
            looks.reveal(note, place < len(notes))
        looks.reveal(self.page, True)
        self.page.show_report(report)
        self._offer()

    def _failed(self, exception: Exception) -> None:
        if isinstance(exception, Refusal):
            self._clear(str(exception))
        else:
            looks.failed("Reports.reckon", exception)

    def _clear(self, words: str) -> None:
        """No report, and why."""
        self.report = None
        self.waiting.setText("")
        self.title.setText(say(REPORTS[self.name.value()].title))
        self.figures.set_facts([])
        for place, note in enumerate(self.notes):
            note.setText("" if place else words)
            looks.reveal(note, not place)
        looks.reveal(self.page, False)
        self._offer()

    def _offer(self) -> None:
        for button in (self.preview, self.save_as):
            button.setEnabled(self.report is not None)
