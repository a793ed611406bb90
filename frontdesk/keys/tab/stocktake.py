"""The stock-take room: every hook is walked along, each key scanned or ticked, each difference seen to."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.keys.papers.stocktakes import COUNTED_STANDING
from frontdesk.keys.records import COPY_STATES, SETTLINGS, CopyState, Finding, Settling, StockTakeState
from frontdesk.keys.stocktakes.weighing import ways
from frontdesk.keys.tab.stocktake_card import TakeCard, finding_role, settling_buttons
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.form import Choice, NoteField
from frontdesk.widgets.keepingroom import KeepingRoom, ordered
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.recordtable import Column

if TYPE_CHECKING:
    from frontdesk.keys.tab.doors import KeyHouse


def counted_state(line: Mapping[str, Any]) -> tuple[str, str]:
    """What is known of a copy in a stock-take, as a pill."""
    finding = line["finding"]
    if line["settled"]:
        return "good", say(SETTLINGS[Settling(line["settled"])])
    if line["under_way"] and finding == Finding.MISSING:
        return "plain", say(COUNTED_STANDING["unseen"])
    if finding == Finding.WRONG_HOOK:
        return "soon", say("On hook {hook}", hook=line["found_on"])
    return finding_role(finding), say(COUNTED_STANDING[finding]) if finding else ""


COLUMNS = (
    Column("hook", mark("Hook"), 80, sorts=True),
    Column("code", mark("Tag number"), 104, sorts=True),
    Column("opens", mark("Opens"), 0, sorts=True),
    Column("seen", mark("Seen at"), 140, "date", sorts=True, value=lambda line: line["seen_at"]),
    Column("seen_by", mark("Seen by"), 100),
    Column("state", mark("What was found"), 176, "pill", value=counted_state),
)


class StockTakes(KeepingRoom):
    """The copies of the latest stock-take in the order of their hooks, or those of an earlier one."""

    NAME = "stocktake"
    ICON = "key-round"
    ALWAYS = "take_id"

    def __init__(self, house: "KeyHouse") -> None:
        self._desk, self._cabinet = house.office.stock_takes, house.office.cabinet
        self._takes: list[dict[str, Any]] = []
        self.begin_button = primary(say("Begin a stock-take"), "F3", self.new)
        self.finish_button = primary(say("Finish …"), "F8", self.finish)
        self.seen_button = plain(say("Mark as seen"), "F7", partial(self.tick, True))
        self.unseen_button = plain(say("Not seen"), "Shift+F7", partial(self.tick, False))
        self.sheet_button = plain(say("Stock-take sheet"), "F9", self.print_paper)
        self.cancel_button = plain(say("Call off …"), "Shift+F8", self.cancel)
        self.settling = settling_buttons(self.settle)
        firsts = [button for button in self.settling.values() if button.property("look") == "primary"]
        others = [button for button in self.settling.values() if button not in firsts]
        self.take_card = TakeCard(
            self.count, [*firsts, self.begin_button, self.finish_button],
            [*others, self.seen_button, self.unseen_button, self.sheet_button, self.cancel_button],
        )  # fmt: skip
        self.which = Choice([(None, say("Latest stock-take"))])
        super().__init__(
            house, COLUMNS, say("Stock-take of keys"), ("hook", False), COUNTED_STANDING, say("Tag, hook or place"),
            self.take_card, {"take_id": (self.which, say("Stock-take"), 190)},
        )  # fmt: skip
        self.table.opened.connect(self._turn)

    def help_text(self) -> str:
        return say(
            "Stock-take: F3 begins one. Walk along the hooks in the order of the list, or with the sheet (F9), and scan"
            " each tag, or type it; type the hook you stand before, and a key that belongs on another one is found"
            " out. Enter or F7 in the list marks the chosen keys as seen, Shift+F7 takes that back. Keys that are lent"
            " need not be seen. F8 finishes: what is missing, what is here though it is booked as lent or lost, and"
            " what hangs on another hook stays open until it is settled with F7 or F8. Ctrl+E saves the list."
        )

    # The list

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._desk.listing(**narrowed)

    def empty(self) -> str:
        return say("Keys are counted here. F3 begins a stock-take.")

    def list_records(self) -> None:
        self._takes = self._desk.takes()
        earlier = [(take["id"], f"{take['number']}  {take['at']:%Y-%m-%d}") for take in self._takes]
        self.which.set_options([(None, say("Latest stock-take")), *earlier])
        super().list_records()
        self._show_take()

    def _take(self) -> dict[str, Any] | None:
        """The stock-take that is shown."""
        chosen = self.which.value()
        return next((take for take in self._takes if chosen in (None, take["id"])), None)

    def _show_take(self) -> None:
        take = self._take()
        self.take_card.show_take(take, self._desk.progress(take["id"]) if take else {})

    def show_current(self, line: dict[str, Any] | None) -> None:
        take, lending = self._take(), self.house.may(Right.LEND_KEYS)
        counting = lending and take is not None and take["state"] == StockTakeState.OPEN
        latest = self._takes[0] if self._takes else None
        under_way = latest is not None and latest["state"] == StockTakeState.OPEN
        open_ones = self._ways(line) if lending else ()
        ordered(
            (
                *((button, way in open_ones) for way, button in self.settling.items()),
                (self.begin_button, lending and not under_way and not open_ones),
                (self.finish_button, counting),
                (self.seen_button, counting and line is not None),
                (self.unseen_button, counting and line is not None),
                (self.sheet_button, take is not None),
                (self.cancel_button, counting),
            )
        )
        if line is None:
            self.take_card.show_copy("", ("plain", ""), [])
            return
        facts = [
            (say("Opens"), line["opens"]),
            (say("Hook"), line["hook"]),
            (say("Seen on"), line["found_on"]),
            (say("In the books"), say(COPY_STATES[CopyState(line["copy_state"])])),
            (say("Settled by"), line["settled_by"]),
            (say("Remark"), line["remark"]),
        ]
        self.take_card.show_copy(line["code"], counted_state(line), facts)

    def _ways(self, line: dict[str, Any] | None) -> tuple[Settling, ...]:
        """How the finding of this line can be settled; none while it is under way or when that is done."""
        if line is None or line["under_way"] or line["settled"]:
            return ()
        return tuple(
            way
            for way in ways(line["finding"], line["copy_state"])
            if way != Settling.HOOK_CHANGED or self.house.may(Right.KEEP_KEYS)
        )

    def begin(self) -> None:
        """Where tags are typed while keys are counted, else in the list."""
        take = self._take()
        if self.panel is None and take is not None and take["state"] == StockTakeState.OPEN:
            self.take_card.code.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().begin()

    def widen(self, unit: int | None = None) -> None:
        """All copies of the latest one; they are not parted by units."""
        super().widen()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a stock-take."""
        self.close_panel()
        self.widen()
        self.which.set_value(record)
        self._bar.tell()
        self.table.setFocus()

    # Counting

    def new(self) -> None:
        """F3: begin to count."""
        if not self.permits(self.house.may(Right.LEND_KEYS)):
            return
        try:
            take = self._desk.begin()
        except Refusal as refusal:
            self.host.refuse(refusal)
            return
        self.widen()
        self.begin()
        self.host.tell(say("{number} is under way. Scan the tags one after the other.", number=take.number))

    def count(self, code: str, hook: str) -> None:
        """A tag was typed or scanned."""
        take = self._take()
        if take is None or not code:
            return
        try:
            copy = self._desk.see(take["id"], code, hook)
        except Refusal as refusal:
            self.take_card.last.show_words("")
            self.take_card.code_field.show_refusal(refusal)
            self.take_card.code.selectAll()
            return
        self.list_records()
        line = self._desk.rows_of(take["id"], [copy])[0]
        self.table.select_identity(copy)
        role, found = counted_state(line)
        self.take_card.tell(f"{line['code']}  {line['opens']}  {found}", role)

    def scanned(self, code: str) -> bool:
        """A tag counts while the stock-take is under way."""
        take = self._take()
        if take is None or take["state"] != StockTakeState.OPEN or not self._cabinet.bearing(code):
            return False
        self.count(code, self.take_card.hook.value())
        return True

    def _turn(self, line: dict[str, Any]) -> None:
        """Enter in the list: seen, or not seen after all."""
        if line["under_way"]:
            self.tick(line["seen_at"] is None)

    def tick(self, seen: bool) -> None:
        """F7 and Shift+F7: the chosen copies are seen where they belong, or they are not."""
        take, lines = self._take(), self.table.selected_rows()
        # What is lent is not here, unless somebody says so of just this one.
        chosen = [line["id"] for line in lines if len(lines) == 1 or line["copy_state"] != CopyState.OUT]
        if take is not None and chosen:
            self.attempt(lambda: self._desk.tick(take["id"], chosen, seen=seen))
            self.list_records()

    def finish(self) -> None:
        """F8: weigh what was seen against the books."""
        take = self._take()
        if take is None or take["state"] != StockTakeState.OPEN:
            return
        left = self._desk.progress(take["id"])["left"]
        sentence = say(
            "{number}: copies not seen: {count}. They become findings. What was counted can't be changed any more.",
            number=take["number"], count=left,
        )  # fmt: skip

        def act(_: Answer) -> None:
            self._desk.finish(take["id"])
            self.list_records()
            count = self._takes[0]["open"]
            self.host.tell(say("{number} is finished. To be settled: {count}", number=take["number"], count=count))
            if count:
                self.state.set_value("open")
                self._bar.tell()
            self.table.setFocus()

        Confirm(self, say("Finish the stock-take"), sentence, say("Finish"), act).open()

    def cancel(self) -> None:
        """Shift+F8: nothing comes of what was counted."""
        take = self._take()
        if take is None or take["state"] != StockTakeState.OPEN:
            return

        def act(answer: Answer) -> None:
            self._desk.cancel(take["id"], answer.reason)
            self.done(None, say("{number} is called off.", number=take["number"]))

        sentence = say("{number}: what was counted so far counts for nothing.", number=take["number"])
        Confirm(self, say("Call the stock-take off"), sentence, say("Call off"), act, reason=True).open()

    # What was found

    def settle(self, how: Settling) -> None:
        """F7 and F8: see to the findings that are chosen and can be settled so."""
        lines = [line for line in self.table.selected_rows() if how in self._ways(line)]
        if not lines or not self.permits(self.house.may(Right.LEND_KEYS)):
            return
        if how == Settling.LOST:
            self._report(lines)
        else:
            self.attempt(lambda: self._settled(lines, how, ""))

    def _report(self, lines: list[dict[str, Any]]) -> None:
        """Missing copies are reported as lost, in the words of whoever looked for them."""
        codes, first = say(", ").join(line["code"] for line in lines), lines[0]
        panel = EntryPanel(
            say("Report {code} as lost", code=codes), f"missing {first['take_id']} {first['id']}", self.house.drafts,
            lambda values: self._settled(lines, Settling.LOST, values["remark"]), say("Report it"),
        )  # fmt: skip
        panel.form.add("remark", say("What happened"), NoteField("", 3), span=2, required=True)
        self.open_panel(panel)

    def _settled(self, lines: list[dict[str, Any]], how: Settling, remark: str) -> None:
        self._desk.settle_several(lines[0]["take_id"], [line["id"] for line in lines], how, remark)
        self.list_records()
        codes = say(", ").join(line["code"] for line in lines[:3]) + (" …" if len(lines) > 3 else "")
        self.host.tell(f"{codes}: {say(SETTLINGS[how])}")

    def print_paper(self) -> None:
        take = self._take()
        if take is not None:
            self.host.preview_paper("stock_take", take["id"])
