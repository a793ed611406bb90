"""The log of one shift: what was written and what the desks did, the latest first."""

from collections.abc import Callable
from typing import Any

from frontdesk.core.words import mark, say
from frontdesk.duty.listed import LINE_STATES
from frontdesk.duty.papers.log import doing_said, tally_said
from frontdesk.duty.records import CATEGORIES, DOINGS, PRIORITIES, SHIFT_STATES, Priority, ShiftState
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import IconButton
from frontdesk.widgets.card import Card, Words, row
from frontdesk.widgets.form import Choice
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import Column, RecordTable

Line = dict[str, Any]

_STATES = {"open": "soon", "overdue": "late", "done": "good"}
_PRIORITIES = {Priority.URGENT: "late", Priority.IMPORTANT: "accent"}
_SHIFTS = {ShiftState.OPEN: "accent", ShiftState.SUBMITTED: "soon", ShiftState.DISPUTED: "late"}


def line_state(line: Line) -> tuple[str, str]:
    """What is to be known of a line first, as the role of a pill and its word; of what a desk did there is nothing."""
    if line["what"]:
        return "plain", ""
    if line["state"] == "open" and line["deadline"]:
        return "soon", say("By {time}", time=f"{line['deadline']:%m-%d %H:%M}")
    if line["state"]:
        return _STATES[line["state"]], say(LINE_STATES[line["state"]])
    if line["corrected"]:
        return "plain", say("Put right")
    if line["priority"] != Priority.NORMAL:
        return _PRIORITIES[line["priority"]], say(PRIORITIES[line["priority"]])
    if line["addendum"]:
        return "plain", say("Addendum")
    return "plain", say(LINE_STATES["late"]) if line["late"] else ""


def line_about(line: Line) -> str:
    """What a line is about: its category, or what a desk did."""
    return say(DOINGS[line["what"]] if line["what"] else CATEGORIES[line["category"]])


def line_text(line: Line) -> str:
    """The words of a line in one row of a list."""
    return doing_said(line, say) if line["what"] else " ".join(line["text"].split())


_OF_SHIFT = (
    Column("at", mark("Time"), 64, "time"),
    Column("n", mark("No."), 42, "count", value=lambda line: line["n"] or None),
    Column("about", mark("About"), 132, value=line_about),
    Column("text", mark("What happened"), 0, value=line_text),
    Column("unit", mark("Unit"), 84),
    Column("who", mark("By"), 96),
    Column("state", mark("State"), 128, "pill", value=line_state),
)

_KINDS = {"": mark("Everything"), "written": mark("What was written"), "done": mark("What the desks did")}


class ShiftLog(Card):
    """The log of a shift; the arrows, or Alt with them, turn to the shift before and the one after."""

    def __init__(self, turn: Callable[[bool], object], keep: Any) -> None:
        super().__init__(flush=True)
        self.state = Pill()
        self.earlier = IconButton("chevron-left", say("Shift before"), "Alt+Left")
        self.later = IconButton("chevron-right", say("Shift after"), "Alt+Right")
        self.kind = Choice([(kind, say(words)) for kind, words in _KINDS.items()])
        self.kind.setAccessibleName(say("What is shown"))
        self.kind.setFixedWidth(156)
        self.table = RecordTable(_OF_SHIFT, say("Log of the shift"))
        self.table.keep_columns(*keep)
        self.told, self.tally = "", Words("", "muted", wraps=True)
        foot = row(self.tally)
        foot.setContentsMargins(looks.MARGIN - 1, 6, looks.MARGIN - 1, 8)
        self._lines: list[Line] = []
        for piece in (self.state, self.earlier, self.later, self.kind):
            self.add_tool(piece)
        self.add(self.table, 1)
        self.add(foot)
        self.earlier.clicked.connect(lambda: turn(False))
        self.later.clicked.connect(lambda: turn(True))
        self.kind.changed.connect(self._narrow)

    def show_shift(self, shift: Line | None, lines: list[Line]) -> None:
        """Show a row of the list of shifts with its log, as `LogRegisters.lines` gives it; None shows none."""
        self.set_heading(say("No shift yet") if shift is None else f"{shift['name']} {shift['day']}")
        self.state.show_state("")
        self.told = ""
        if shift is not None:
            state = ShiftState(shift["state"])
            self.state.show_state(say(SHIFT_STATES[state]), _SHIFTS.get(state, "good"))
            closed = f"{shift['closed']:%H:%M}" if shift["closed"] else ""
            times = f"{shift['opened']:%H:%M}–{closed}"
            self.told = " · ".join(filter(None, (shift["operator"], shift["counter"], times)))
        self.table.set_empty(
            say("Nothing has happened yet. Type above what there is to be known, Enter writes it.")
            if shift
            else say("What is written and done while somebody is on duty stands here. Open a shift first."),
            "notebook-pen",
        )
        self._lines = lines[::-1]
        self._narrow()

    def _narrow(self) -> None:
        kind = self.kind.value()
        shown = [line for line in self._lines if not kind or bool(line["what"]) == (kind == "done")]
        self.table.set_rows(shown)
        if shown and self.table.current_row() is None:
            self.table.select(0)
        counts: dict[str, int] = {}
        for line in shown:
            if line["what"] and line["link"] not in ("shift", "handover"):
                counts[line["what"]] = counts.get(line["what"], 0) + 1
        self.tally.setText("   ".join(filter(None, (self.told, tally_said(counts, say)))))
