"""The receipts: finding one, showing what stands on it, printing it again, voiding it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right
from frontdesk.core.words import say
from frontdesk.fees.cashier import CashDesk
from frontdesk.fees.desk import FeeDesk, Span
from frontdesk.fees.dialogs import ask_void_receipt
from frontdesk.fees.ledger import stored_facts
from frontdesk.fees.tab.room import ENDINGS, Filters, Room
from frontdesk.fees.tables import LINE_COLUMNS, RECEIPT_COLUMNS, methods_text, receipt_state, yuan
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Card, Heading, Scrolled, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.form import DateField, TextField
from frontdesk.widgets.hits import Find
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.unitpicker import UnitPicker

PAGE = 200


class ReceiptCard(Card):
    """What stands on one receipt."""

    def __init__(self) -> None:
        super().__init__()
        self.number, self.state = Heading(large=True), Pill()
        self.total = Words("", "amount")
        self.facts = Facts()
        self.lines = RecordTable(LINE_COLUMNS, say("What was paid"))
        self.body.setSpacing(looks.GAP)
        self.add(row(self.number, self.state, None))
        self.add(row(None, self.total))
        self.add(Scrolled(self.facts), 3)
        self.add(self.lines, 2)

    def show_receipt(self, line: dict[str, Any] | None, facts: dict[str, Any]) -> None:
        """Show a row of the list with the facts stored when it was issued; None empties the card."""
        self.number.setText(line["number"] if line else say("No receipt chosen"))
        role, word = receipt_state(line) if line else ("plain", "")
        self.state.show_state(word, role)
        self.total.setText(yuan(line["total"]) if line else "")
        looks.reveal(self.facts, line is not None)
        looks.reveal(self.lines, line is not None)
        if line is None:
            return
        told = [
            (say("Time"), facts["at"]),
            (say("Unit"), facts["unit"]),
            (say("Payer"), facts["payer"]),
            (say("Paid by"), methods_text([one["method"] for one in facts["methods"]])),
            (say("Received"), Money(facts["received"]).grouped()),
            (say("Change"), Money(facts["change"]).grouped()),
            (say("Received by"), facts["cashier"]),
        ]
        for label, key in (
            (say("Remark"), "remark"),
            (say("Reason"), "reason"),
            (say("Authorised by"), "authorised_by"),
        ):
            if facts[key]:
                told.append((label, facts[key]))
        if line["voids"]:
            told.append((say("Voids"), line["voids"]))
        if line["voided_by"]:
            told.append((say("Voided by"), line["voided_by"]))
        self.facts.set_facts(told)
        lines = [{"id": at, **one, "paid": Money(one["paid"])} for at, one in enumerate(facts["lines"])]
        if facts["prepaid_in"]:
            lines.append({"id": -1, "item": say("Prepayment"), "period": "", "paid": Money(facts["prepaid_in"])})
        self.lines.set_rows(lines)


class Receipts(Room):
    """The list of receipts, the newest first."""

    def __init__(
        self,
        desk: FeeDesk,
        cash: CashDesk,
        find_unit: Find,
        vouch: Callable[[str, str], Authority],
        may: Callable[[Right], bool],
        host: Host,
    ) -> None:
        self.card = ReceiptCard()
        super().__init__(host, self.card)
        self._desk, self._cash, self._vouch, self._may = desk, cash, vouch, may
        self.number = TextField(say("Receipt number"), 30)
        self.since, self.until = DateField(say("From")), DateField(say("To"))
        self.unit = UnitPicker(find_unit, say("Unit, name or phone"), say("Unit"))
        self.since.setAccessibleName(say("From"))
        self.until.setAccessibleName(say("To"))
        for field, width in ((self.number, 160), (self.since, 116), (self.until, 116), (self.unit, 200)):
            field.setMaximumWidth(width)
        bar = Filters(self.number, self.since, self.until, self.unit, told=self.refresh)
        self.saved = plain(say("Export"), "Ctrl+E", self.export)
        bar.add_tool(self.saved)
        self.table = RecordTable(RECEIPT_COLUMNS, say("Receipts"))
        self.table.set_empty(say("No receipt matches. Each payment taken at the till (Ctrl+1) stands here."), "receipt")
        self._bar = bar
        whole = Card(flush=True)
        whole.add(bar)
        whole.add(self.table, 1)
        self.column.addWidget(whole, 1)
        self.preview = primary(say("Preview"), "F9", self.print_paper)
        self.print = plain(say("Print again"), "Ctrl+P", self._print)
        self.void = plain(say("Void …"), "F8", self._ask_void)
        self.card.add(self.preview)
        self.card.add(row(self.print, self.void))
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(self.print_paper)
        self.number.returnPressed.connect(bar.tell)
        self._show(None)

    def refresh(self) -> None:
        narrowed: dict[str, Any] = {
            "text": self.number.value(),
            "span": Span(self.since.value(), self.until.value()),
            "unit_id": self.unit.value(),
            "limit": PAGE,
        }
        rows = self._desk.receipts(**narrowed)
        self.table.set_rows(rows, more=lambda last: self._desk.receipts(**narrowed, after=last))
        if rows and self.table.current_row() is None:
            self.table.select(0)
        looks.reveal(self.saved, self._may(Right.EXPORT))
        self._show(self.table.current_row())

    def begin(self) -> None:
        self.number.setFocus()

    def back(self) -> None:
        """Every receipt again."""
        self.number.set_value("")
        self.since.set_value(None)
        self.until.set_value(None)
        self.unit.set_hit(None)
        self._bar.tell()

    def show_receipt(self, receipt_id: int) -> None:
        """Turn to one receipt."""
        self.back()
        if not self.table.select_identity(receipt_id):
            self.number.set_value(self._desk.receipt(receipt_id).number)
            self._bar.tell()
        self.table.setFocus()

    def unit_id(self) -> int | None:
        chosen = self.table.current_row()
        return chosen["unit_id"] if chosen else None

    def print_paper(self) -> None:
        chosen = self.table.current_row()
        if chosen is not None:
            self.host.preview_receipt(chosen["id"])

    def export(self) -> None:
        self.host.choose_target(say("Save the receipt list"), say("Receipt list"), ENDINGS, self._save)

    def _save(self, path: str) -> None:
        since, until = self.since.value(), self.until.value()
        span = {"since": since.isoformat() if since else None, "until": until.isoformat() if until else None}
        self.host.run("export", say("Saving the receipt list"), self._saved, register="receipts", path=path, **span)

    def _saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))

    def _print(self) -> None:
        chosen = self.table.current_row()
        if chosen is not None:
            self.host.print_receipt(chosen["id"])

    def _ask_void(self) -> None:
        chosen = self.table.current_row()
        if chosen is not None:
            ask_void_receipt(
                self, chosen, self._cash, None if self._may(Right.VOID_RECEIPT) else self._vouch, self._voided
            )

    def _voided(self, red: str, number: str) -> None:
        self.refresh()
        self.host.tell(say("{number} is voided by {red}. Its charges are owed again.", number=number, red=red))

    def _show(self, chosen: dict[str, Any] | None) -> None:
        self.card.show_receipt(chosen, stored_facts(self._desk.receipt(chosen["id"])) if chosen else {})
        stands = chosen is not None and chosen["kind"] == "receipt" and not chosen["voided_by"]
        taking = self._may(Right.TAKE_PAYMENT)
        pieces: tuple[tuple[QWidget, bool], ...] = (
            (self.preview, chosen is not None),
            (self.print, chosen is not None and taking),
            (self.void, stands and taking),
        )
        for piece, on in pieces:
            piece.setEnabled(on)
