"""One shift with its steps, and what can be done with it next."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.core.steps import Taken
from frontdesk.core.words import say
from frontdesk.duty.papers.exceptions import time_told
from frontdesk.duty.records import BLOCKS, SHIFT_STATES, Block, ShiftState
from frontdesk.duty.tab.shift_page import shift_state
from frontdesk.widgets.card import Banner
from frontdesk.widgets.recordcard import RecordCard
from frontdesk.widgets.timeline import Moment

_ICONS = {
    ShiftState.OPEN: ("door-open", "accent"),
    ShiftState.SUBMITTED: ("send", "soon"),
    ShiftState.CONFIRMED: ("circle-check", "good"),
    ShiftState.DISPUTED: ("circle-alert", "late"),
    ShiftState.FILED: ("shield-check", "plain"),
}


class ShiftCard(RecordCard):
    """A shift: whose, from when to when, what was said of its handover, its steps; `step` is the next thing to do."""

    def __init__(self, step: QWidget, *acts: QWidget, before: QWidget | None = None) -> None:
        self.banner = Banner()
        super().__init__(self.banner, say("Steps"), *((before, step) if before is not None else (step,)), acts=acts)

    def show_shift(self, line: dict[str, Any] | None, facts: dict[str, Any] | None, steps: Sequence[Taken]) -> None:
        """Show a row of `ShiftLists.shifts`, with the facts of its handover, if it has one."""
        if line is None:
            self.banner.show_words("")
            self.show_told(say("No shift chosen"))
            return
        self.banner.show_words(_what_is_wrong(line, facts), "late")
        moments = [_moment(step) for step in steps]
        self.show_told(f"{line['operator']} · {line['name']}", shift_state(line), _told(line), moments)


def _what_is_wrong(line: dict[str, Any], facts: dict[str, Any] | None) -> str:
    told = []
    if facts is not None and facts["left"]:
        told.append(say("Left without a handover, submitted by another: {reason}", reason=facts["left"]))
    elif line["skipped"]:
        told.append(say("The next shift was opened over it: {reason}", reason=line["skipped"]))
    for block in Block if facts is not None else ():
        answer = facts["answers"].get(block.value) if facts else None
        if answer is not None and not answer["confirmed"]:
            told.append(say("{block}: {words}", block=say(BLOCKS[block]), words=answer["words"]))
    return "\n".join(told)


def _told(line: dict[str, Any]) -> list[tuple[str, str]]:
    opened = f"{line['opened']:%Y-%m-%d %H:%M}"
    if line["late"]:
        opened = say("{when}, {late} late", when=opened, late=time_told(line["late"], say))
    told = [
        (say("Number"), line["number"]),
        (say("Counter"), line["counter"]),
        (say("Begins"), f"{line['begins']:%Y-%m-%d %H:%M}"),
        (say("Opened"), opened),
    ]
    if line["closed"]:
        told += [
            (say("Handed over at"), f"{line['closed']:%Y-%m-%d %H:%M}"),
            (say("Handover"), line["handover"]),
            (say("Cash"), _difference(line)),
            (say("Taken over by"), line["answered_by"]),
        ]
    if line["reviewed_by"]:
        told += [(say("Reviewed by"), line["reviewed_by"]), (say("Review"), line["words"])]
    elif line["due"]:
        told.append((say("To be reviewed by"), line["due"].isoformat()))
    return [(label, value) for label, value in told if value]


def _difference(line: dict[str, Any]) -> str:
    if line["difference"] is None:
        return say("not counted")
    return line["difference"].grouped() if line["difference"] else say("agrees with the books")


def _moment(step: Taken) -> Moment:
    state = ShiftState(step.went_to)
    what, (icon, role) = say(SHIFT_STATES[state]), _ICONS[state]
    told = f"{what}: {step.remark}" if step.remark else what
    return Moment(f"{step.at:%Y-%m-%d %H:%M}", step.who, told, icon, role)
