"""Review: the supervisor reads the logs of the shifts that are over, one after the other, and files them."""

from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.core.words import mark, say
from frontdesk.duty.papers.log import line_said
from frontdesk.duty.records import CATEGORIES, DOINGS, SHIFT_STATES, ShiftState
from frontdesk.duty.reviews import TO_REVIEW
from frontdesk.duty.shiftlists import WAITING
from frontdesk.duty.tab.shift_card import ShiftCard
from frontdesk.duty.tab.shift_page import Shown, shift_state
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Card
from frontdesk.widgets.form import Choice, DateField, Form, NoteField, TextField
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import Filters, LongList, Room

if TYPE_CHECKING:
    from frontdesk.duty.tab.doors import DutyHouse

DRAFT = "review"
"""The name of the draft of a review, with the shift's id behind it."""


def _due(line: dict[str, Any]) -> Shown | None:
    if line["due"] is None or line["reviewed_by"]:
        return None
    return ("late" if line["overdue"] else "plain"), line["due"].isoformat()


REVIEW_COLUMNS = (
    Column("number", mark("Number"), 136, sorts=True),
    Column("day", mark("Day"), 96, "date", sorts=True),
    Column("name", mark("Shift"), 0),
    Column("operator", mark("On duty"), 100),
    Column("difference", mark("Difference"), 88, "money", value=lambda line: line["difference"] or None),
    Column("answered_by", mark("Taken over by"), 104),
    Column("state", mark("State"), 150, "pill", value=shift_state),
    Column("due", mark("To be reviewed by"), 128, "pill", value=_due),
)


def _what(line: dict[str, Any]) -> str:
    return say(CATEGORIES[line["category"]] if line["n"] else DOINGS[line["what"]])


LOG_COLUMNS = (
    Column("n", "#", 40, value=lambda line: line["n"] or ""),
    Column("time", mark("Time"), 104),
    Column("what", mark("What"), 150, value=_what),
    Column("text", mark("Words"), 0, value=lambda line: line_said(line, say)),
    Column("unit", mark("Unit"), 88),
    Column("who", mark("Who"), 100),
)


class ReviewRoom(Room):
    """The shifts that wait for their review, above the log of the one chosen; at the right its handover in short."""

    def __init__(self, house: "DutyHouse") -> None:
        self.form = Form(1)
        self.words = NoteField(say("What is to be said of it"), lines=3)
        self.form.add("words", say("Review"), self.words)
        self.next = primary(say("Read, file it"), "Ctrl+S", self.save)
        self.handover = plain(say("Handover"), "F2", self._show_handover)
        self.paper = plain(say("Duty log"), "F9", self.print_paper)
        self.card = ShiftCard(self.next, self.handover, self.paper, before=self.form)
        super().__init__(house.host, self.card)
        self.house, self._office = house, house.office
        self._shown: int | None = None
        self.table = RecordTable(REVIEW_COLUMNS, say("Shifts to review"), sort=("number", False), first=True)
        self.log = RecordTable(LOG_COLUMNS, say("Duty log"), identity="at")
        self.log.set_empty(say("Nothing was written and nothing done in this shift."), "notebook-pen")
        self._lay_out()
        self.table.current_changed.connect(self._show_current)
        self.table.opened.connect(lambda _: self.log.setFocus())
        self.form.finished.connect(self.save)
        self.form.left.connect(self.table.setFocus)

    def _lay_out(self) -> None:
        self.text = TextField(say("Number, name or operator"), 60)
        self.since, self.until = DateField(say("From")), DateField(say("To"))
        states = [(state.value, say(text)) for state, text in SHIFT_STATES.items() if state != ShiftState.OPEN]
        self.state = Choice([(WAITING, say("To be reviewed")), ("", say("All states")), *states])
        self._bar = Filters(
            (self.text, say("Filter"), 200),
            (self.since, say("From"), 112),
            (self.until, say("To"), 112),
            (self.state, say("State"), 150),
            told=self.refresh,
        )
        self.text.returnPressed.connect(self._bar.tell)
        self.column.addWidget(LongList(self.table, self._bar, self.host, "reviews"), 5)
        read = Card(say("Duty log"), flush=True)
        read.add(self.log, 1)
        self.column.addWidget(read, 6)

    def help_text(self) -> str:
        return say(
            "Review: the shifts that are over and not yet read stand here, the oldest first, red when their time is"
            " over. The log of the one chosen stands below: what was written, and what the desks did meanwhile. Type"
            " what is to be said of it and press Ctrl+S: the shift is filed and the next one comes. What is disputed,"
            " or was taken over by nobody, is not filed in silence. F2 shows the handover, F9 the log as it is printed."
        )

    # The list

    def refresh(self) -> None:
        narrowed = self._narrowed()
        self.table.set_empty(
            say("Every shift is reviewed.")
            if narrowed == {"text": "", "since": None, "until": None, "state": WAITING}
            else say("Nothing matches. Esc shows them all."),
            "shield-check",
        )
        self.table.show_source(self._office.shift_lists.shifts(**narrowed))
        self._show_current(self.table.current_row())

    def _narrowed(self) -> dict[str, Any]:
        return {
            "text": self.text.value(), "since": self.since.value(), "until": self.until.value(),
            "state": self.state.value(),
        }  # fmt: skip

    def _show_current(self, line: dict[str, Any] | None) -> None:
        shown = line["id"] if line else None
        if shown != self._shown:
            self.keep_drafts()
            self._shown = shown
            self.form.clear()
            if shown is not None:
                self.form.set_draft(self.house.drafts.recall(f"{DRAFT} {shown}"))
        waits = line is not None and line["state"] in TO_REVIEW
        for piece in (self.form, self.next):
            looks.reveal(piece, waits)
        looks.reveal(self.handover, line is not None and line["handover_id"] is not None)
        looks.reveal(self.paper, line is not None)
        facts = self._office.handovers.facts(line["handover_id"]) if line and line["handover_id"] else None
        self.card.show_shift(line, facts, steps_of(self._office.ground, "shift", line["id"]) if line else [])
        read = self._office.reviews.log(line["id"]) if line else {"lines": [], "addenda": []}
        self.log.set_rows([*read["lines"], *read["addenda"]])

    def begin(self) -> None:
        self.table.setFocus()

    def back(self) -> None:
        """From a narrowed list to those that wait."""
        for field in (self.text, self.since, self.until):
            field.set_value(None)
        self.state.setCurrentIndex(0)
        self._bar.tell()
        self.table.setFocus()

    def keep_drafts(self) -> None:
        if self._shown is not None:
            self.house.drafts.keep(f"{DRAFT} {self._shown}", self.form.draft())

    # Acts

    def save(self) -> None:
        """Ctrl+S: the log is read, and the shift filed; the next one comes."""
        line = self.table.current_row()
        if line is None or not self.permits(self.house.may(Right.REVIEW_LOG)):
            return
        try:
            self._office.reviews.review(line["id"], self.words.value())
        except Refusal as refusal:
            self.form.show_refusal(refusal)
            return
        self.form.clear()
        self.house.drafts.drop(f"{DRAFT} {line['id']}")
        self.refresh()
        self.table.setFocus()
        self.host.tell(say("{number} is reviewed and filed.", number=line["number"]))

    def _show_handover(self) -> None:
        line = self.table.current_row()
        if line is not None and line["handover_id"] is not None:
            self.host.preview_paper("handover", line["handover_id"])

    def print_paper(self) -> None:
        line = self.table.current_row()
        if line is not None:
            self.host.preview_paper("duty_log", line["id"])
