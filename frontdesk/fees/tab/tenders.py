"""What is handed over at the till: a line for each method, with its amount and the number of its slip."""

from PySide6.QtCore import Qt

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import METHODS, MONEY_MOVES, Method
from frontdesk.widgets.form import Choice, Form, TextField
from frontdesk.widgets.moneybox import MoneyBox

LINES = ("", "2", "3")
"""Endings of the field names of the methods that one payment can be made of."""

REFERENCED = {Method.CARD, Method.WECHAT, Method.ALIPAY, Method.TRANSFER, Method.CHEQUE}
"""Methods whose slip has a number worth noting; that of a cheque must be."""


class TenderForm(Form):
    """One line per method, each with its amount; the number of its slip where there is one."""

    def __init__(self) -> None:
        super().__init__(5)
        self.typed = False
        self._lines = 1
        for ending in LINES:
            method, amount = Choice(), MoneyBox(say("Amount received"))
            reference = TextField(say("Number of the slip, optional"), 60)
            method.setAccessibleName(say("Method"))
            reference.setAccessibleName(say("Number of the slip, optional"))
            # One head over the columns is enough.
            self.add(f"method{ending}", "" if ending else say("Method"), method, span=2)
            self.add(f"amount{ending}", "" if ending else say("Amount received"), amount, span=3)
            self.add(f"reference{ending}", "", reference, span=5)
            method.changed.connect(self._arrange_lines)
            amount.textEdited.connect(self._note_typing)

    def begin(self, prepaid: Money) -> None:
        """Start over with one line; prepayment is offered where there is some."""
        self._lines, self.typed = 1, False
        methods = (*MONEY_MOVES, Method.PREPAYMENT) if prepaid else MONEY_MOVES
        offered = [(method, say(METHODS[method])) for method in methods]
        for place, ending in enumerate(LINES):
            choice = self._choice(ending)
            choice.set_options(offered)
            choice.set_value(offered[place][0])
            self.set_values({f"amount{ending}": None, f"reference{ending}": ""})
        self._arrange_lines()

    def lines(self) -> int:
        """How many methods are shown."""
        return self._lines

    def can_grow(self) -> bool:
        """Whether there is room for another method."""
        return self._lines < len(LINES)

    def grow(self, missing: Money) -> None:
        """Another method, for what is still missing."""
        if self.can_grow():
            ending = LINES[self._lines]
            self._lines += 1
            self._arrange_lines()
            self._box(ending).set_money(missing if missing > 0 else None)
            self._choice(ending).setFocus(Qt.FocusReason.TabFocusReason)

    def prefill(self, due: Money) -> None:
        """Offer the sum that is due, unless an amount was typed by hand."""
        if not self.typed and self._lines == 1:
            self._box("").set_money(due if due else None)

    def tenders(self) -> list[Tendered]:
        """What is entered; lines without an amount don't count. Refuses what can't be read."""
        values = self.values()
        return [
            Tendered(values[f"method{ending}"], values[f"amount{ending}"], values.get(f"reference{ending}", "") or "")
            for ending in LINES[: self._lines]
            if values[f"amount{ending}"]
        ]

    def start_amount(self) -> None:
        """Put the cursor on the amount, all of it selected."""
        self._box("").setFocus(Qt.FocusReason.OtherFocusReason)

    def _box(self, ending: str) -> MoneyBox:
        box = self.field(f"amount{ending}").content
        assert isinstance(box, MoneyBox)
        return box

    def _choice(self, ending: str) -> Choice:
        choice = self.field(f"method{ending}").content
        assert isinstance(choice, Choice)
        return choice

    def _note_typing(self) -> None:
        self.typed = True

    def _arrange_lines(self) -> None:
        for place, ending in enumerate(LINES):
            shown = place < self._lines
            self.show_field(f"method{ending}", shown)
            self.show_field(f"amount{ending}", shown)
            method = self._choice(ending).value()
            self.show_field(f"reference{ending}", shown and method in REFERENCED)
            reference = self.field(f"reference{ending}").content
            assert isinstance(reference, TextField)
            told = say("Number of the cheque") if method == Method.CHEQUE else say("Number of the slip, optional")
            reference.setPlaceholderText(told)
            reference.setAccessibleName(told)

    def show_refusal(self, refusal: Refusal) -> None:
        """Show it beside its field; that a number is missing, beside the cheque that lacks it."""
        if refusal.field == "reference":
            lacking = (
                ending
                for ending in LINES[: self._lines]
                if self._choice(ending).value() == Method.CHEQUE and not self.values().get(f"reference{ending}")
            )
            refusal = Refusal(refusal.sentence, field=f"reference{next(lacking, '')}", **refusal.facts)
        super().show_refusal(refusal)
