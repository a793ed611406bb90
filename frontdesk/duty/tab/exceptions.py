"""The room of exceptions: what went otherwise than the house rules want, by days and kind, and how often."""

from datetime import date
from functools import partial
from typing import Any

from frontdesk.core.calendar import days_number
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.duty.exceptions import EXCEPTIONS, Exceptional, Row, counted
from frontdesk.duty.papers.exceptions import exception_told
from frontdesk.duty.tab.doors import DutyHouse
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Card, Heading, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.form import Choice, DateField
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import ENDINGS, Filters, Room

_GRAVE = {Exceptional.SKIPPED, Exceptional.MISSING, Exceptional.DISPUTED, Exceptional.DIFFERENCE}


def _kind(row: Row) -> tuple[str, str]:
    return ("late" if row["kind"] in _GRAVE else "soon"), say(EXCEPTIONS[row["kind"]])


COLUMNS = (
    Column("day", mark("Day"), 100, "date"),
    Column("shift", mark("Shift"), 92),
    Column("operator", mark("On duty"), 104),
    Column("kind", mark("Exception"), 190, "pill", value=_kind),
    Column("told", mark("What happened"), 0, value=lambda row: exception_told(row, say)),
    Column("at", mark("Time"), 136, "date"),
)


class Exceptions(Room):
    """The list of exceptions of some days, how many of each kind, and the one that is chosen."""

    def __init__(self, house: DutyHouse) -> None:
        self._card = Card()
        super().__init__(house.host, self._card)
        self._house, self._desk = house, house.office.exceptions
        self._rows: list[Row] = []
        self.since, self.until = DateField(say("From day"), house.today), DateField(say("To day"), house.today)
        self.kind = Choice([("", say("All kinds")), *((kind.value, say(words)) for kind, words in EXCEPTIONS.items())])
        self.since.set_value(house.today().replace(day=1))
        self.bar = Filters(
            (self.since, say("From day"), 112),
            (self.until, say("To day"), 112),
            (self.kind, say("Kind"), 220),
            told=self._list,
        )
        self.table = RecordTable(COLUMNS, say("Exceptions"))
        self.count = Words("", "muted")
        self.counts, self.title, self.state, self.facts = Facts(), Heading(large=True), Pill(), Facts()
        self.opens = primary(say("To the shift"), "F7", self._open)
        self.shown = plain(say("Preview and print"), "F9", self.print_paper)
        self._lay_out()
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(lambda _: self._open())

    def _lay_out(self) -> None:
        whole = Card(flush=True)
        whole.add(self.bar)
        whole.add(self.table, 1)
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        whole.add_foot(self.count, self.saved)
        self.column.addWidget(whole, 1)
        self.table.keep_columns(self.host.kept("exceptions"), partial(self.host.keep, "exceptions"))
        self.table.set_empty(
            say(
                "Shifts opened over others or late, handovers missing or disputed, cash that differs, promises not"
                " kept, rounds missed: none of it."
            ),
            "shield-check",
        )
        self._card.add(Heading(say("In these days")))
        self._card.add(self.counts)
        self._card.add(row(self.title, self.state, None))
        self._card.add(self.facts)
        self._card.body.addStretch(1)
        self._card.add(self.opens)
        self._card.add(row(self.shown))

    def refresh(self) -> None:
        looks.reveal(self.saved, self._house.may(Right.EXPORT))
        self._list()

    def _list(self) -> None:
        since, until = self._days()
        if since > until:
            self.table.set_rows([])
            self.count.setText(say("The last day lies before the first."))
            return
        self._rows = self._desk.exceptions(since, until)
        counts = counted(self._rows)
        self.counts.set_facts([(say(EXCEPTIONS[kind]), str(count)) for kind, count in counts.items()])
        shown = [each for each in self._rows if self.kind.value() in ("", each["kind"])]
        self.table.set_rows(shown)
        if shown and self.table.current_row() is None:
            self.table.select(0)
        self.count.setText(say("Rows: {count}", count=f"{len(shown):,}"))
        self._show(self.table.current_row())

    def _days(self) -> tuple[date, date]:
        """The days that are asked for; without an end they go on to today."""
        today = self._house.today()
        return self.since.value() or today.replace(day=1), self.until.value() or today

    def _show(self, chosen: Any) -> None:
        self.title.setText(chosen["number"] if chosen else say("No exception chosen"))
        role, word = _kind(chosen) if chosen else ("plain", "")
        self.state.show_state(word, role)
        looks.reveal(self.facts, chosen is not None)
        self.opens.setEnabled(chosen is not None)
        if chosen is None:
            return
        self.facts.set_facts(
            [
                (say("Day"), chosen["day"].isoformat()),
                (say("Shift"), chosen["shift"]),
                (say("Counter"), chosen["counter"]),
                (say("On duty"), chosen["operator"]),
                (say("Time"), f"{chosen['at']:%Y-%m-%d %H:%M}"),
                (say("What happened"), exception_told(chosen, say)),
            ]
        )

    def _open(self) -> None:
        """The shift of the exception, where its handover and its review are."""
        chosen = self.table.current_row()
        if chosen is not None:
            self.host.show_record("shift", chosen["shift_id"])

    def begin(self) -> None:
        self.table.setFocus()

    def back(self) -> None:
        """This month's exceptions, of all kinds."""
        self.since.set_value(self._house.today().replace(day=1))
        self.until.set_value(None)
        self.kind.set_value("")
        self.bar.tell()
        self.begin()

    def print_paper(self) -> None:
        """F9: the list of these days, to be signed."""
        since, until = self._days()
        if since > until:
            self.host.refuse(Refusal(mark("The last day lies before the first.")))
            return
        self.host.preview_paper("exceptions", days_number(since, until))

    def export(self) -> None:
        if self.permits(self._house.may(Right.EXPORT)):
            self.host.choose_target(say("Save the exceptions"), say("Exceptions"), ENDINGS, self._save)

    def _save(self, path: str) -> None:
        since, until = self._days()
        asked = {"since": since.isoformat(), "until": until.isoformat(), "state": self.kind.value()}
        self.host.run("export", say("Saving the list"), self._saved, register="exceptions", path=path, **asked)

    def _saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))

    def help_text(self) -> str:
        return say(
            "Exceptions: what went otherwise than the house rules want, told by the shifts themselves: a shift opened"
            " over one that was not handed over, a handover that is missing or disputed, cash that differs, a log not"
            " reviewed in time, what was added after the handover, a shift opened late or by somebody whom the roster"
            " does not have, what was promised of a ticket and not done when it fell due in the shift, sites that"
            " nobody was at on a round of the day. Choose the days and the kind above; Enter turns to the shift, F9"
            " shows the list as a paper, Ctrl+E saves it."
        )
