"""One enquiry at the right of the list: what was asked, by whom, what was answered, and all that came of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.steps import Taken
from frontdesk.core.words import mark, say
from frontdesk.reception.knowledge.changes import Changed
from frontdesk.reception.records import CHANNELS, ENQUIRY_STATES, TOPICS, Channel, EnquiryState
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Heading, Rule, Scrolled, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.timeline import Moment, Timeline

_ROLES = {EnquiryState.OPEN: "soon", EnquiryState.ANSWERED: "good", EnquiryState.CANCELLED: "plain"}
_ICONS = {EnquiryState.OPEN: "message-square", EnquiryState.ANSWERED: "circle-check", EnquiryState.CANCELLED: "ban"}
_CORRECTED = {
    "caller": mark("Asked by"),
    "phone": mark("Phone"),
    "unit_id": mark("Unit"),
    "topic": mark("Topic"),
    "channel": mark("Channel"),
    "text": mark("What was asked"),
}


def enquiry_state(enquiry: dict[str, Any], now: datetime) -> tuple[str, str]:
    """Where an enquiry stands, as the role of a pill and its word; of an open one, by when it is promised."""
    state = EnquiryState(enquiry["state"])
    if enquiry["late"]:
        return "late", say("Answer overdue")
    if state == EnquiryState.OPEN:
        return _ROLES[state], say("By {time}", time=briefly(enquiry["promised_for"], now))
    return _ROLES[state], say(ENQUIRY_STATES[state])


def briefly(moment: datetime, now: datetime) -> str:
    """A moment as short as it can be told: `14:05` of today, `11-21 14:05` of this year."""
    if moment.date() == now.date():
        return f"{moment:%H:%M}"
    return f"{moment:%m-%d %H:%M}" if moment.year == now.year else f"{moment:%Y-%m-%d %H:%M}"


class EnquiryCard(Card):
    """What is known of one enquiry."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.state = Heading(large=True), Pill()
        self.text, self.answer = _Copied("strong"), _Copied("plain")
        self.facts, self.rule = Facts(), Rule()
        self.timeline = Timeline(name=say("Steps"))
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, looks.GAP, 0)
        self._inside.setSpacing(looks.WIDE_GAP)
        for piece in (self.text, self.answer, self.facts, self.rule):
            self._inside.addWidget(piece)
        self._inside.addWidget(self.timeline, 1)
        self.add(row(self.title, self.state, None))
        self.add(Scrolled(inside), 1)

    def hold(self, piece: QWidget) -> None:
        """Give a piece that looks after itself its place above the steps."""
        self._inside.insertWidget(self._inside.indexOf(self.timeline), piece)

    def show_enquiry(
        self, enquiry: dict[str, Any] | None, steps: Sequence[Taken], changes: Sequence[Changed], now: datetime
    ) -> None:
        """Show a row of the list with its steps and what was changed of it; None empties the card."""
        self.title.setText(enquiry["number"] if enquiry else say("No enquiry chosen"))
        role, word = enquiry_state(enquiry, now) if enquiry else ("plain", "")
        self.state.show_state(word, role)
        self.text.setText(enquiry["text"] if enquiry else "")
        self.answer.setText(enquiry["answer"] if enquiry else "")
        for piece in (self.text, self.facts, self.rule):
            looks.reveal(piece, enquiry is not None)
        looks.reveal(self.answer, bool(enquiry and enquiry["answer"]))
        self.timeline.set_moments(_moments(steps, changes))
        if enquiry is not None:
            self.facts.set_facts(_facts(enquiry))


class _Copied(Words):
    """Words of any length that can be marked and copied."""

    def __init__(self, look: str) -> None:
        super().__init__("", look, wraps=True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


def _facts(enquiry: dict[str, Any]) -> list[tuple[str, str]]:
    asked_by = say("Erased, its time is over") if enquiry["erased"] else enquiry["caller"]
    told = [
        (say("Asked by"), asked_by),
        (say("Phone"), enquiry["phone"]),
        (say("Unit"), enquiry["unit"]),
        (say("Topic"), say(TOPICS[enquiry["topic"]])),
        (say("Channel"), say(CHANNELS[Channel(enquiry["channel"])])),
        (say("Asked at"), f"{enquiry['at']:%Y-%m-%d %H:%M}"),
    ]
    if enquiry["promised_for"]:
        told.append((say("Will be answered by"), f"{enquiry['promised_for']:%Y-%m-%d %H:%M}"))
    if enquiry["article"]:
        told.append((say("Known answer"), enquiry["article"]))
    if enquiry["became"]:
        told.append((say("Became"), enquiry["became"]))
    return told


def _moments(steps: Sequence[Taken], changes: Sequence[Changed]) -> list[Moment]:
    """Steps and changes together, the latest first."""
    told = []
    for step in steps:
        state = EnquiryState(step.went_to)
        what = say(ENQUIRY_STATES[state])
        words = f"{what}: {step.remark}" if step.remark else what
        told.append((step.at, Moment(f"{step.at:%Y-%m-%d %H:%M}", step.who, words, _ICONS[state], _ROLES[state])))
    for change in changes:
        told.append((change.at, Moment(f"{change.at:%Y-%m-%d %H:%M}", change.who, _changed(change), "pencil")))
    return [moment for _, moment in sorted(told, key=lambda one: one[0], reverse=True)]


def _changed(change: Changed) -> str:
    if change.field == "answer":
        return say("Answered before: {answer}", answer=change.before)
    if change.field == "became":
        return say("Had become {number}", number=change.before)
    if change.field == "promised_for":
        return say("Promised for another time")
    return say("Corrected: {field}", field=say(_CORRECTED[change.field]))
