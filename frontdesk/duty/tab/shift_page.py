"""A handover as it is read: what stands open, the keys that are out, the cash and the things, block by block."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.money import Money
from frontdesk.core.words import mark, say
from frontdesk.duty.papers.handover import what_said
from frontdesk.duty.records import BLOCKS, ITEM_KINDS, SHIFT_STATES, Block, ShiftState
from frontdesk.keys.records import BORROWERS, BorrowerKind
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Scrolled
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.recordtable import Column, RecordTable

Shown = tuple[str, str]
"""A state as its pill shows it: its colour and its word."""

_ROLES = {
    ShiftState.OPEN: "accent",
    ShiftState.SUBMITTED: "soon",
    ShiftState.CONFIRMED: "good",
    ShiftState.DISPUTED: "late",
    ShiftState.FILED: "plain",
}


def shift_state(line: dict[str, Any]) -> Shown:
    """How far a shift has come."""
    state = ShiftState(line["state"])
    return _ROLES[state], say(SHIFT_STATES[state])


def _by_when(at: str, late: bool) -> Shown:
    return ("late" if late else "plain"), at or "—"


ITEM_COLUMNS = (
    Column("what", mark("What is open"), 152, value=lambda item: say(ITEM_KINDS[item["what"]])),
    Column("number", mark("Number"), 150),
    Column("text", mark("Words"), 0, value=lambda item: what_said(item, say)),
    Column("deadline", mark("By when"), 142, "pill", value=lambda item: _by_when(item["deadline"], item["late"])),
)
LOAN_COLUMNS = (
    Column("number", mark("Loan"), 136),
    Column("keys", mark("Keys out"), 0, value=lambda loan: say(", ").join(loan["keys"])),
    Column("borrower", mark("Borrower"), 150, value=lambda loan: _borrower(loan)),
    Column("due", mark("Due back"), 142, "pill", value=lambda loan: _by_when(loan["due"], loan["late"])),
)


def _borrower(loan: dict[str, Any]) -> str:
    named = say(", ").join(filter(None, (loan["borrower"], loan["company"])))
    return named or say(BORROWERS[BorrowerKind(loan["borrower_kind"])])


class HandoverPage(QWidget):
    """The blocks of a handover, of one that is being put together or of one that was submitted."""

    record_wanted = Signal(str, int)
    """An open item, or a loan, is to be looked at where its desk keeps it: its kind and id."""

    def __init__(self) -> None:
        super().__init__()
        self.items = RecordTable(ITEM_COLUMNS, say(BLOCKS[Block.ITEMS]), identity="number")
        self.items.set_empty(say("Nothing is open."), "circle-check")
        self.loans = RecordTable(LOAN_COLUMNS, say("Keys out"), identity="number")
        self.loans.set_empty(say("No key is out."), "key-round")
        self.cash, self.things = Facts(), Facts()
        self._items = Card(say(BLOCKS[Block.ITEMS]), flush=True)
        self._items.add(self.items, 1)
        self._keys = Card(say(BLOCKS[Block.KEYS]), flush=True)
        self._keys.add(self.loans, 1)
        feet = QHBoxLayout()
        feet.setSpacing(looks.WIDE_GAP)
        for title, facts in ((Block.CASH, self.cash), (Block.THINGS, self.things)):
            card = Card(say(BLOCKS[title]))
            card.add(Scrolled(facts), 1)
            feet.addWidget(card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(looks.WIDE_GAP)
        whole.addWidget(self._items, 3)
        whole.addWidget(self._keys, 3)
        whole.addLayout(feet, 3)
        self.items.opened.connect(lambda item: self.record_wanted.emit(item["link"], item["record"]))
        self.loans.opened.connect(lambda loan: self.record_wanted.emit("key_loan", loan["id"]))

    def show_handover(self, facts: dict[str, Any]) -> None:
        """Show what is handed over: facts of `HandoverDesk.facts`, or of `prepared`."""
        self.items.set_rows(facts["items"])
        keys = facts["keys"]
        self.loans.set_rows(keys["loans"])
        told = say(
            "Keys: should be {should_be}, in the cabinet {in_cabinet}, out {out}, lost {lost}",
            **{name: keys[name] for name in ("should_be", "in_cabinet", "out", "lost")},
        )
        if keys.get("counted") is not None:
            told += "  ·  " + say("Counted: {count}", count=keys["counted"])
        self._keys.set_heading("  ·  ".join(filter(None, (told, keys.get("words", "")))))
        self._items.set_heading(say("Open items: {count}", count=len(facts["items"])))
        self.cash.set_facts(_cash_told(facts["cash"]))
        self.things.set_facts(_things_told(facts))


def _cash_told(cash: dict[str, Any]) -> list[tuple[str, str]]:
    receipts = say("No receipts")
    if cash["receipts"]:
        receipts = say(
            "{first} to {last}, {count} receipts", first=cash["first"], last=cash["last"], count=cash["receipts"]
        )
    told = [(say("Receipts"), receipts)]
    if not cash["drawer"]:
        return told
    told += [
        (say("Float"), Money(cash["opening"]).grouped()),
        (say("By the books"), Money(cash["expected"]).grouped()),
    ]
    return told + _counted_told(cash) if "counted" in cash else told


def _counted_told(cash: dict[str, Any]) -> list[tuple[str, str]]:
    counted = cash["counted"]
    if counted is None:
        return [(say("Counted"), say("not counted"))]
    told = [(say("Counted"), Money(counted).grouped())]
    if counted != cash["expected"]:
        told += [
            (say("Difference"), Money(counted - cash["expected"]).grouped()),
            (say("Reason"), cash["reason"]),
        ]
    return told


def _things_told(facts: dict[str, Any]) -> list[tuple[str, str]]:
    told = []
    for thing in facts["things"]:
        there = thing.get("there", thing["count"])
        said = say("not counted") if there is None else f"{there}"
        if there is not None and there != thing["count"]:
            said = say("{there} of {count}", there=there, count=thing["count"])
        told.append((thing["name"], said))
    if facts["things_words"]:
        told.append((say("What differs"), facts["things_words"]))
    if facts["reminders"]:
        told.append((say(BLOCKS[Block.REMINDERS]), facts["reminders"]))
    return told or [(say(BLOCKS[Block.THINGS]), say("none"))]
