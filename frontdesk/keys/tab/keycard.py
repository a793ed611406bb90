"""A key at the right of the list: what it is for, where its copies are, what became of them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.words import mark, say
from frontdesk.keys.lists import Copy, KeyFile, Stepped
from frontdesk.keys.records import COPY_STATES, KEY_KINDS, SETS, CopyState, KeyKind
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Heading, Rule, Scrolled, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.timeline import Moment, Timeline

_ROLES = {
    CopyState.IN_CABINET: "good",
    CopyState.OUT: "accent",
    CopyState.LOST: "late",
    CopyState.RETIRED: "plain",
    CopyState.HANDED_OVER: "plain",
}
_ICONS = {
    CopyState.IN_CABINET: "circle-check",
    CopyState.OUT: "key-round",
    CopyState.LOST: "circle-alert",
    CopyState.RETIRED: "ban",
    CopyState.HANDED_OVER: "user-round",
}
_FIELDS = {
    "tag": mark("Tag number"), "kind": mark("Kind"), "opens": mark("Opens"), "unit_id": mark("Unit"),
    "hook": mark("Hook"), "key_set": mark("Set"), "note": mark("Note"),
}  # fmt: skip


def where_shown(key: Mapping[str, Any]) -> tuple[str, str]:
    """Where the copies of a key are, as a pill."""
    if not key["active"]:
        return "plain", say("No longer kept")
    if key["lost"]:
        return "late", say("Lost: {count}", count=key["lost"])
    if key["out"]:
        return "accent", say("Out: {count}", count=key["out"])
    return "good", say(COPY_STATES[CopyState.IN_CABINET])


class KeyCard(Card):
    """One key: what it is for, its copies, what became of them."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.state = Heading(large=True), Pill()
        self.facts, self.rule = Facts(), Rule()
        self.copies, self.past = Timeline(name=say("Copies")), Timeline(name=say("History"))
        self.below = Rule()
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(looks.WIDE_GAP)
        for piece in (self.facts, self.rule, self.copies, self.below):
            column.addWidget(piece)
        column.addWidget(self.past, 1)
        self.add(row(self.title, self.state, None))
        self.add(Scrolled(told), 1)

    def show_key(self, line: Mapping[str, Any] | None, file: KeyFile | None) -> None:
        """Show a key, its row and its file."""
        for piece in (self.state, self.facts, self.rule, self.below):
            looks.reveal(piece, file is not None)
        if line is None or file is None:
            self.title.setText(say("No key chosen"))
            self.copies.set_moments([])
            self.past.set_moments([])
            return
        self.title.setText(file.key.tag)
        role, word = where_shown(line)
        self.state.show_state(word, role)
        self.facts.set_facts(_facts(file))
        self.copies.set_moments([_copy_shown(copy) for copy in file.copies])
        self.past.set_moments([_step_shown(step) for step in file.past])


def _facts(file: KeyFile) -> list[tuple[str, str]]:
    key, custody = file.key, file.custody
    told = [
        (say("Kind"), say(KEY_KINDS[KeyKind(key.kind)])),
        (say("Set"), say(SETS[key.key_set]) if key.key_set else ""),
        (say("Opens"), key.opens),
        (say("Unit"), file.unit),
        (say("Hook"), key.hook),
        (say("Kept since"), key.since.isoformat()),
        (say("Note"), key.note),
        (say("Left here by"), custody.given_by if custody else ""),
        (say("May be lent to"), (custody.lend_to or say("Nobody without asking")) if custody else ""),
    ]
    return [(label, value) for label, value in told if value]


def _copy_shown(copy: Copy) -> Moment:
    state = CopyState(copy.state)
    who = f"{copy.borrower} {copy.phone}".strip()
    where = (
        say("until {moment}", moment=f"{copy.due_back:%m-%d %H:%M}") if copy.due_back
        else say("Hook {hook}", hook=copy.hook) if copy.hook and state == CopyState.IN_CABINET
        else ""
    )  # fmt: skip
    return Moment(where, who, f"{copy.code}  {say(COPY_STATES[state])}", _ICONS[state], _ROLES[state])


def _step_shown(step: Stepped) -> Moment:
    when = f"{step.at:%Y-%m-%d %H:%M}"
    if not step.code:
        words: dict[str, Mapping[Any, str]] = {"kind": KEY_KINDS, "key_set": SETS}
        value = say(words[step.told][step.remark]) if step.told in words else step.remark
        return Moment(when, step.who, f"{say(_FIELDS[step.told])}: {value}", "pencil")
    state = CopyState(step.told)
    what = "  ".join(filter(None, (step.code, say(COPY_STATES[state]), step.remark)))
    return Moment(when, step.who, what, _ICONS[state], _ROLES[state])
