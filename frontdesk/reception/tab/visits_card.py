"""One visit at the right of the list: who, where to, how it stands, and every step of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.steps import Taken
from frontdesk.core.words import say
from frontdesk.reception.records import PURPOSES, VISIT_STATES, Purpose, VisitState
from frontdesk.widgets import looks
from frontdesk.widgets.card import Banner, Card, Heading, Rule, Scrolled, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.timeline import Moment, Timeline

_ROLES = {
    VisitState.EXPECTED: "accent",
    VisitState.WAITING: "soon",
    VisitState.ON_SITE: "good",
    VisitState.LEFT: "plain",
    VisitState.REFUSED: "late",
    VisitState.CANCELLED: "plain",
}
_ICONS = {
    VisitState.EXPECTED: "calendar",
    VisitState.WAITING: "hourglass",
    VisitState.ON_SITE: "door-open",
    VisitState.LEFT: "log-out",
    VisitState.REFUSED: "ban",
    VisitState.CANCELLED: "x",
}


def visit_state(visit: dict[str, Any], now: datetime) -> tuple[str, str]:
    """Where a visit stands, as the role of a pill and its word, with the time where there is one to tell."""
    state = VisitState(visit["state"])
    if visit["overstayed"]:
        return "late", say("Overstayed")
    if state == VisitState.LEFT:
        return "plain", say("Left {time}", time=clock_of(visit["left_at"], visit["at"]))
    if state == VisitState.EXPECTED and visit["at"].date() < now.date():
        return "plain", say("Did not come")
    return _ROLES[state], say(VISIT_STATES[state])


def clock_of(at: datetime, day: datetime) -> str:
    """`14:05`; of another day than that one, `11-22 14:05`."""
    return f"{at:%H:%M}" if at.date() == day.date() else f"{at:%m-%d %H:%M}"


class VisitCard(Card):
    """What is known of one visit."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.state = Heading(large=True), Pill()
        self.due, self.facts, self.rule = Banner("", "late"), Facts(), Rule()
        self.timeline = Timeline(name=say("Steps"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, looks.GAP, 0)
        column.setSpacing(looks.WIDE_GAP)
        for piece in (self.due, self.facts, self.rule):
            column.addWidget(piece)
        column.addWidget(self.timeline, 1)
        self.title.setWordWrap(True)
        self.add(self.title)
        self.add(row(self.state, None))
        self.add(Scrolled(inside), 1)

    def show_visit(self, visit: dict[str, Any] | None, steps: Sequence[Taken], now: datetime) -> None:
        """Show a row of the list with its steps; None empties the card."""
        title = visit["who"] or say("(erased)") if visit else say("No visitor chosen")
        self.title.setText(title)
        role, word = visit_state(visit, now) if visit else ("plain", "")
        self.state.show_state(word, role)
        for piece in (self.facts, self.rule):
            looks.reveal(piece, visit is not None)
        self.due.show_words(_due(visit, now) if visit else "", "late")
        self.timeline.set_moments([_moment(step) for step in steps])
        if visit is not None:
            self.facts.set_facts(_facts(visit))


def _due(visit: dict[str, Any], now: datetime) -> str:
    if not visit["overstayed"]:
        return ""
    return say(
        "Should have left by {time}. Call the unit, and sign out who has left.", time=clock_of(visit["due"], now)
    )


def _facts(visit: dict[str, Any]) -> list[tuple[str, str]]:
    here = visit["state"] == VisitState.ON_SITE
    told = [
        (say("Number"), visit["number"]),
        (say("Going to"), visit["where"]),
        (say("Purpose"), say(PURPOSES[Purpose(visit["purpose"])])),
        (
            say("Expected at") if visit["state"] == VisitState.EXPECTED else say("Arrived"),
            f"{visit['at']:%Y-%m-%d %H:%M}",
        ),
        (say("Leaves by"), f"{visit['due']:%Y-%m-%d %H:%M}" if here and not visit["overstayed"] else ""),
        (say("Left at"), f"{visit['left_at']:%Y-%m-%d %H:%M}" if visit["left_at"] else ""),
        (say("Persons"), str(visit["party"])),
        (say("Phone"), visit["phone"]),
        (say("ID number"), visit["id_masked"]),
        (say("Plate"), visit["plate"]),
        (say("Badge"), visit["badge"]),
        (say("Carries"), visit["carrying"]),
        (say("Remark"), visit["remark"]),
        (say("Came of"), visit["source"]),
        (say("Signed in by"), visit["operator"]),
    ]
    return [(label, value) for label, value in told if value]


def _moment(step: Taken) -> Moment:
    state = VisitState(step.went_to)
    what = say(VISIT_STATES[state])
    told = f"{what}: {step.remark}" if step.remark else what
    return Moment(f"{step.at:%Y-%m-%d %H:%M}", step.who, told, _ICONS[state], _ROLES[state])
