"""The list of the lines of all shifts: its columns, and by what it is narrowed."""

from collections.abc import Callable
from datetime import date
from typing import Any

from frontdesk.core.words import mark, say
from frontdesk.duty.listed import LINE_STATES
from frontdesk.duty.records import CATEGORIES
from frontdesk.duty.tab.log_shift import line_about, line_state, line_text
from frontdesk.widgets.form import Choice, DateField, TextField
from frontdesk.widgets.recordtable import Column
from frontdesk.widgets.room import Filters

COLUMNS = (
    Column("at", mark("Time"), 140, "date", sorts=True),
    Column("category", mark("About"), 96, value=line_about),
    Column("text", mark("What happened"), 0, value=line_text),
    Column("unit", mark("Unit"), 84, sorts=True),
    Column("who", mark("By"), 96),
    Column("deadline", mark("State"), 128, "pill", sorts=True, value=line_state),
)


class LineFilters(Filters):
    """The bar over the list: words, days, what a line is about, and how it stands."""

    def __init__(self, today: Callable[[], date], told: Callable[[], object]) -> None:
        self.text = TextField(say("Words, number, unit or name"), 60)
        self.since, self.until = DateField(say("From"), today), DateField(say("To"), today)
        self.category = Choice([("", say("All categories")), *((key, say(words)) for key, words in CATEGORIES.items())])
        self.state = Choice([("", say("All entries")), *((key, say(words)) for key, words in LINE_STATES.items())])
        super().__init__(
            (self.text, say("Filter"), 230),
            (self.since, say("From"), 106),
            (self.until, say("To"), 106),
            (self.category, say("About"), 132),
            (self.state, say("State"), 156),
            told=told,
        )
        self.text.returnPressed.connect(self.tell)

    def narrowed(self) -> dict[str, Any]:
        """As `LogLists.lines` takes it."""
        return {
            "text": self.text.value(),
            "since": self.since.value(),
            "until": self.until.value(),
            "category": self.category.value(),
            "state": self.state.value(),
        }

    def widen(self, text: str) -> None:
        """Leave nothing of it but a text."""
        self.text.set_value(text)
        for day in (self.since, self.until):
            day.set_value(None)
        for choice in (self.category, self.state):
            choice.setCurrentIndex(0)
