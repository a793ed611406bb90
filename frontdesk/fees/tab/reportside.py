"""Beside a report on the screen: its figures, how they were reckoned, and how it leaves the house."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Say, Speaker, language, mark, say
from frontdesk.fees.tab.reports_page import ReportPage, ready_to_draw
from frontdesk.paper.report import Facts as Figures
from frontdesk.paper.report import Notes, Report
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Card, Heading, Scrolled, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.longlist import Asker
from frontdesk.widgets.recordtable import RecordTable

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


class ReportSide(Card):
    """Has a report reckoned beside the window's work, shows it on the page and here, prints and saves it."""

    def __init__(self, page: ReportPage, host: Host, may: Callable[[Right], bool]) -> None:
        super().__init__()
        self.report: Report | None = None
        self._page, self._host, self._may = page, host, may
        self._name, self._words, self._asked = "", "", dict[str, Any]()
        self._asker = Asker(self)
        self.title, self.figures = Heading(large=True), Facts()
        self.notes = [Words("", "muted", wraps=True) for _ in range(4)]
        self.waiting = Words("", "muted")
        self.preview = primary(say("Preview and print"), "F9", self.print_paper)
        self.save_as = plain(say("Save as …"), "Ctrl+E", self.export)
        told = Card()
        told.setProperty("look", "")
        told.add(self.figures)
        for note in self.notes:
            told.add(note)
        told.body.addStretch(1)
        told.body.setContentsMargins(0, 0, 0, 0)
        self.add(self.title)
        self.add(Scrolled(told), 1)
        self.add(self.waiting)
        self.add(self.preview)
        self.add(row(self.save_as))
        self._asker.answered.connect(self._show)
        self._asker.failed.connect(self._failed)

    def reckon(self, name: str, title: str, asked: Mapping[str, Any], make: Callable[[Say], Report]) -> None:
        """Have a report made, called `name` where it is printed and saved; `title` are its words, marked.

        `asked` is what it goes over, as its desk takes it.
        """
        self._name, self._words, self._asked = name, title, dict(asked)
        looks.reveal(self.save_as, self._may(Right.EXPORT))
        self.waiting.setText(say("Reckoning …"))
        speak = Speaker(language())
        self._asker.ask(_Reckoning(lambda: make(speak)), RecordTable.PATIENCE_MS)

    def leave(self, title: str, words: str) -> None:
        """There is no report, and why."""
        self._asker.stop()
        self._words = title
        self._clear(words)

    def print_paper(self) -> None:
        """F9: the report as it is printed."""
        if self.report is not None:
            self._host.preview_report(self._name, **self._asked)

    def export(self) -> None:
        """Ctrl+E: save it as a file."""
        if self.report is None:
            return
        if not self._may(Right.EXPORT):
            self._host.refuse(Refusal(mark("Your role may not do this. Ask a supervisor or the manager.")))
            return
        self._host.choose_target(say("Save the report"), say(self._words), ENDINGS, self._save)

    def _save(self, path: str) -> None:
        asked = {name: value.isoformat() if isinstance(value, date) else value for name, value in self._asked.items()}
        self._host.run(
            "report", say("Saving the report"), self._saved,
            name=self._name, path=path, table=self._page.tables.place(), **asked,
        )  # fmt: skip

    def _saved(self, name: str) -> None:
        self._host.tell(say("Saved: {file}", file=name))

    def _show(self, report: Report, whole: bool) -> None:
        self.report = report
        self.waiting.setText("")
        self.title.setText(report.title)
        facts = [fact for section in report.sections if isinstance(section, Figures) for fact in section.facts]
        self.figures.set_facts([(fact.label, fact.shown) for fact in facts])
        self._note([text for each in report.sections if isinstance(each, Notes) for text in each.paragraphs])
        looks.reveal(self._page, True)
        self._page.show_report(report)
        self._offer()

    def _failed(self, exception: Exception) -> None:
        if isinstance(exception, Refusal):
            self._clear(str(exception))
        else:
            looks.failed("ReportSide.reckon", exception)

    def _clear(self, words: str) -> None:
        self.report = None
        self.waiting.setText("")
        self.title.setText(say(self._words))
        self.figures.set_facts([])
        self._note([words])
        looks.reveal(self._page, False)
        self._offer()

    def _note(self, texts: list[str]) -> None:
        for place, note in enumerate(self.notes):
            note.setText(texts[place] if place < len(texts) else "")
            looks.reveal(note, place < len(texts))

    def _offer(self) -> None:
        for button in (self.preview, self.save_as):
            button.setEnabled(self.report is not None)
