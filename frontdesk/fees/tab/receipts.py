"""The receipts: finding one, showing what stands on it, printing it again, voiding it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right
from frontdesk.core.words import say
from frontdesk.fees.cash.bounces import BounceDesk, can_bounce
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import stored_facts
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.dialogs import ask_bounce, ask_void_receipt
from frontdesk.fees.records import METHODS, RECEIPT_STATES
from frontdesk.fees.tab.room import Room
from frontdesk.fees.tables import LINE_COLUMNS, RECEIPT_COLUMNS, methods_text, receipt_state, yuan
from frontdesk.residents.records import Building
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Card, Heading, Scrolled, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, DateField, TextField
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.room import ENDINGS, Filters, LongList


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
        units = list(dict.fromkeys((facts["unit"], *(one["unit"] for one in facts["lines"] if one.get("unit")))))
        told = [
            (say("Time"), facts["at"]),
            (say("Unit"), say(", ").join(units)),
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
        if len(units) > 1:
            lines = [one | {"item": f"{one['unit'] or facts['unit']}  {one['item']}"} for one in lines]
        if facts["prepaid_in"]:
            lines.append({"id": -1, "item": say("Prepayment"), "period": "", "paid": Money(facts["prepaid_in"])})
        self.lines.set_rows(lines)


class Receipts(Room):
    """The list of receipts, the newest first."""

    def __init__(
        self,
        desk: FeeDesk,
        cash: CashDesk,
        bounces: BounceDesk,
        buildings: Callable[[], list[Building]],
        vouch: Callable[[str, str, Right], Authority],
        may: Callable[[Right], bool],
        host: Host,
    ) -> None:
        self.card = ReceiptCard()
        super().__init__(host, self.card)
        self._desk, self._cash, self._bounces, self._vouch, self._may = desk, cash, bounces, vouch, may
        self._buildings = buildings
        self.text = TextField(say("Number, unit, name or phone"), 60)
        self.since, self.until = DateField(say("From")), DateField(say("To"))
        self.building = Choice([(None, say("All buildings"))])
        self.state = Choice([("", say("All states")), *((state, say(text)) for state, text in RECEIPT_STATES.items())])
        self.method = Choice([("", say("All methods")), *((method, say(text)) for method, text in METHODS.items())])
        self._bar = Filters(
            (self.text, say("Filter"), 210),
            (self.since, say("From"), 106),
            (self.until, say("To"), 106),
            (self.building, say("Building"), 132),
            (self.state, say("State"), 118),
            (self.method, say("Paid by"), 132),
            told=self.refresh,
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.table = RecordTable(RECEIPT_COLUMNS, say("Receipts"), sort=("number", True), first=True)
        self.column.addWidget(LongList(self.table, self._bar, host, "receipts", self.saved), 1)
        self.preview = primary(say("Preview"), "F9", self.print_paper)
        self.print = plain(say("Print again"), "Ctrl+P", self._print)
        self.bounce = plain(say("Bounced …"), "F7", self._ask_bounce)
        self.refund = plain(say("Refund …"), "Ctrl+R", self._begin_refund)
        self.void = plain(say("Void …"), "F8", self._ask_void)
        if not may(Right.TAKE_PAYMENT):
            for button in (self.print, self.bounce, self.void, self.refund):
                button.forbid(say("Your role may not do this. Ask a supervisor or the manager."))
        self.card.add(self.preview)
        self.card.add(Flow(self.print, self.bounce, self.void, self.refund))
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(self.print_paper)
        self.text.returnPressed.connect(self._bar.tell)
        self._show(None)

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self._buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        looks.reveal(self.saved, self._may(Right.EXPORT))
        narrowed = self._narrowed()
        self.table.set_empty(
            say("No receipt matches. Esc shows them all.")
            if any(narrowed.values())
            else say("No receipts yet. Each payment taken at the till (Ctrl+1) stands here."),
            "receipt",
        )
        self.table.show_source(self._desk.receipts(**narrowed))

    def _narrowed(self) -> dict[str, Any]:
        return {
            "text": self.text.value(),
            "since": self.since.value(),
            "until": self.until.value(),
            "building_id": self.building.value(),
            "state": self.state.value(),
            "method": self.method.value(),
        }

    def help_text(self) -> str:
        return say(
            "Receipts: F9 shows a receipt, Ctrl+P prints it again, marked as a reprint. F8 voids it by a red"
            " entry with a reason and a supervisor's password; its number stays and its charges are owed again."
            " F7 enters that its cheque or transfer bounced: what was paid otherwise becomes prepayment."
            " The fields above narrow the list by number, unit, name or phone, by days, building, state and"
            " method."
        )

    def begin(self) -> None:
        self.text.setFocus()

    def back(self) -> None:
        """Every receipt again."""
        self.text.set_value("")
        self.since.set_value(None)
        self.until.set_value(None)
        for choice in (self.building, self.state, self.method):
            choice.setCurrentIndex(0)
        self._bar.tell()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to one receipt, among all."""
        self.back()
        self.table.select_identity(record)
        self.table.setFocus()

    def unit_id(self) -> int | None:
        chosen = self.table.current_row()
        return chosen["unit_id"] if chosen else None

    def print_paper(self) -> None:
        chosen = self.table.current_row()
        if chosen is not None:
            self.host.preview_receipt(chosen["id"])

    def export(self) -> None:
        if self.permits(self._may(Right.EXPORT)):
            self.host.choose_target(say("Save the receipt list"), say("Receipt list"), ENDINGS, self._save)

    def _save(self, path: str) -> None:
        narrowed = self._narrowed()
        narrowed |= {end: day.isoformat() for end in ("since", "until") if (day := narrowed[end])}
        self.host.run(
            "export", say("Saving the receipt list"), self._saved,
            register="receipts", path=path, **self.table.heads.sorting(), **narrowed,
        )  # fmt: skip

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

    def _ask_bounce(self) -> None:
        chosen = self.table.current_row()
        if chosen is not None:
            ask_bounce(
                self, chosen, self._bounces, None if self._may(Right.VOID_RECEIPT) else self._vouch, self._bounced
            )

    def _bounced(self, red: str, number: str) -> None:
        self.refresh()
        self.host.tell(say("{number} bounced, as {red} says. Its charges are owed again.", number=number, red=red))

    def _voided(self, red: str, number: str) -> None:
        self.refresh()
        self.host.tell(say("{number} is voided by {red}. Its charges are owed again.", number=number, red=red))

    def _begin_refund(self) -> None:
        chosen = self.table.current_row()
        if chosen is not None:
            self.refund_wanted.emit(chosen["id"])

    def _show(self, chosen: dict[str, Any] | None) -> None:
        self.card.show_receipt(chosen, stored_facts(self._desk.receipt(chosen["id"])) if chosen else {})
        stands = chosen is not None and chosen["kind"] == "receipt" and not chosen["voided_by"]
        taking = self._may(Right.TAKE_PAYMENT)
        pieces: tuple[tuple[QWidget, bool], ...] = (
            (self.preview, chosen is not None),
            (self.print, chosen is not None and taking),
            (self.bounce, stands and taking and chosen is not None and can_bounce(chosen["methods"])),
            (self.void, stands and taking),
            (self.refund, stands and taking),
        )
        for piece, on in pieces:
            piece.setEnabled(on)
