"""A stock-take at the right of its list: how far it is, what is counted next, what becomes of a finding."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from frontdesk.core.words import say
from frontdesk.keys.records import SETTLINGS, STOCK_TAKE_STATES, Finding, Settling, StockTakeState
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import KeyButton, plain, primary
from frontdesk.widgets.card import Banner, Card, Heading, Rule, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Field, TextField
from frontdesk.widgets.pill import Pill

_ROLES = {StockTakeState.OPEN: "accent", StockTakeState.FINISHED: "good", StockTakeState.CANCELLED: "plain"}


class TakeCard(Card):
    """A stock-take: its number and state, how far it is; while it is under way, the fields in which keys are counted.

    `count` gets the tag and the hook as typed. Of the `steps`, each a filled button, the one that is next is shown.
    """

    def __init__(
        self, count: Callable[[str, str], object], steps: Sequence[KeyButton], acts: Sequence[KeyButton]
    ) -> None:
        super().__init__()
        self.title, self.state = Heading(large=True), Pill()
        self.progress = Facts(2)
        self.hook, self.code = TextField(say("Any"), 20), TextField(say("Scan or type a tag"), 24)
        self.hook_field = Field(say("Hook you stand before"), self.hook)
        self.code_field = Field(say("Tag number"), self.code)
        self.last = Banner()
        self.rule = Rule()
        self.copy, self.copy_state = Heading(), Pill()
        self.facts = Facts()
        for piece in (
            row(self.title, self.state, None), self.progress, self.hook_field, self.code_field, self.last, self.rule,
            row(self.copy, self.copy_state, None),
        ):  # fmt: skip
            self.add(piece)
        self.add(self.facts)
        self.body.addStretch(1)
        for step in steps:
            self.add(step)
        self.add(Flow(*acts))
        self.code.returnPressed.connect(lambda: count(self.code.value(), self.hook.value()))
        self.hook.returnPressed.connect(lambda: self.code.setFocus(Qt.FocusReason.TabFocusReason))

    def show_take(self, take: Mapping[str, Any] | None, progress: Mapping[str, int]) -> None:
        """Show a stock-take as `StockTakeLists.takes` tells it and how far it is; None when there was none."""
        under_way = take is not None and take["state"] == StockTakeState.OPEN
        for piece in (self.hook_field, self.code_field):
            looks.reveal(piece, under_way)
        if not under_way:
            self.tell("")
        looks.reveal(self.progress, take is not None)
        if take is None:
            self.title.setText(say("No stock-take yet"))
            self.state.show_state("")
            return
        state = StockTakeState(take["state"])
        self.title.setText(take["number"])
        self.state.show_state(say(STOCK_TAKE_STATES[state]), _ROLES[state])
        counts = [
            (say("Copies"), str(progress["all"])),
            (say("Seen"), str(progress["seen"])),
            (say("Lent"), str(progress["out"])),
            (say("Left to see"), str(progress["left"])),
        ]
        if not under_way:
            counts[3] = (say("To be settled"), str(take["open"]))
        self.progress.set_facts(counts)

    def show_copy(self, title: str, state: tuple[str, str], facts: list[tuple[str, str]]) -> None:
        """Show the copy that is current in the list; without a title there is none."""
        for piece in (self.rule, self.copy, self.facts):
            looks.reveal(piece, bool(title))
        self.copy.setText(title)
        self.copy_state.show_state(state[1], state[0])
        self.facts.set_facts([(label, value) for label, value in facts if value])

    def tell(self, sentence: str, role: str = "good") -> None:
        """What the last tag was; it makes room for the next."""
        self.last.show_words(sentence, role)
        self.code_field.show_refusal(None)
        self.code.clear()


def settling_buttons(settle: Callable[[Settling], object]) -> dict[Settling, KeyButton]:
    """A button for each way to settle a finding; those that suit it are shown."""
    keys = {
        Settling.LOST: "F7", Settling.FOUND: "F8", Settling.TAKEN_BACK: "F7", Settling.HUNG_UP: "F7",
        Settling.HOOK_CHANGED: "F8", Settling.PUT_AWAY: "F7",
    }  # fmt: skip
    made = {}
    for way, key in keys.items():
        make = primary if key == "F7" else plain
        made[way] = make(say(SETTLINGS[way]), key, partial(settle, way))
    return made


def finding_role(finding: str) -> str:
    """The role of the pill of a finding."""
    return {
        Finding.THERE.value: "good", Finding.OUT.value: "plain", Finding.MISSING.value: "late",
        Finding.UNEXPECTED.value: "soon", Finding.WRONG_HOOK.value: "soon",
    }.get(finding, "plain")  # fmt: skip
