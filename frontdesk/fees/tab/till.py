"""The till: a unit, what it owes, and taking its payment."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import stored_facts
from frontdesk.fees.cash.owed import Owed
from frontdesk.fees.desk import FeeDesk, UnitAccount
from frontdesk.fees.tab.payment import PaymentPanel
from frontdesk.fees.tab.room import Room
from frontdesk.fees.tables import owed_columns, period_of_day, yuan
from frontdesk.residents.records import STATUSES, Status
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain
from frontdesk.widgets.card import Card, Heading, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.form import Field
from frontdesk.widgets.hits import Find, Hit
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.unitpicker import UnitPicker


class UnitHead(Card):
    """Who stands at the counter: the unit, its owners, what they owe and have paid in advance."""

    def __init__(
        self,
        file_wanted: Callable[[], object],
        statement_wanted: Callable[[], object],
        others_wanted: Callable[[], object],
    ) -> None:
        super().__init__()
        self.title = Heading(large=True)
        self.title.setMinimumWidth(80)
        self.arrears, self.prepaid = Pill(), Pill()
        self.told = Words("", "muted")
        self.file = plain(say("Unit file"), "F4", file_wanted)
        self.statement = plain(say("Statement"), "Ctrl+J", statement_wanted)
        self.others = link("", others_wanted, "plus", "F8")
        self.told.setMinimumSize(80, self.others.sizeHint().height())
        self.body.setSpacing(4)
        self.add(row(self.title, self.arrears, self.prepaid, None, self.statement, self.file))
        self.add(row(self.told, None, self.others))

    def show_accounts(self, accounts: list[UnitAccount], today: date, dunned: tuple[str, str] | None) -> None:
        """Show the account of the unit that pays, the first, with what all of these owe.

        `dunned` is the role and the sentence of what its owners were told or promised about arrears.
        """
        account, *further = accounts
        unit = account.unit
        self.title.setText(f"{unit.code}  {account.payer}".strip())
        self.title.setToolTip(self.title.text())
        late = any(charge.due < today for each in accounts for charge in each.owed)
        owed = mark("Owed {amount}") if late else mark("To be paid {amount}")
        arrears = Money(sum(each.arrears for each in accounts))
        self.arrears.show_state(say(owed, amount=yuan(arrears)) if arrears else "", "late" if late else "soon")
        prepaid = say("Prepaid {amount}", amount=yuan(account.prepaid)) if account.prepaid else ""
        self.prepaid.show_state(prepaid, "good")
        told = [dunned[1]] if dunned else []
        self.told.wear("late" if dunned and dunned[0] == "late" else "muted")
        if further:
            told.append(say("With {units}", units=say(", ").join(each.unit.code for each in further)))
        if unit.gross_area:
            area = f"{unit.gross_area // 100:,}.{unit.gross_area % 100:02d}"
            told.append(say("Gross area {area} m²", area=area))
        told.append(say(STATUSES[Status(unit.status)]))
        last = next((one for one in account.receipts if one["kind"] == "receipt" and not one["voided_by"]), None)
        if last is not None:
            told.append(say("Last payment {day} {amount}", day=f"{last['at']:%Y-%m-%d}", amount=yuan(last["total"])))
        self.told.setText("  ·  ".join(told))
        self.told.setToolTip(self.told.text())
        self._offer_others(account, {each.unit.id for each in further})

    def _offer_others(self, account: UnitAccount, known: set[int]) -> None:
        """The owner's other units, one key away from being paid too."""
        others = [one for one in account.elsewhere if one.unit_id not in known]
        looks.reveal(self.others, bool(others))
        if others:
            owed = yuan(Money(sum(one.owed for one in others)))
            words = say("Add the owner's other units: {count}, {amount}", count=len(others), amount=owed)
            self.others.set_words(f"{words}  F8")
            self.others.setToolTip(say(", ").join(one.unit for one in others))


class Till(Room):
    """Takes payments, of one unit or several at once. A form that is shown is one act: pressing twice is one receipt.

    The receipt and all prepayment are those of the unit that was picked first.
    """

    def __init__(
        self,
        desk: FeeDesk,
        cash: CashDesk,
        find_unit: Find,
        resolve: Callable[[str], int],
        dunned: Callable[[int], tuple[str, str] | None],
        host: Host,
        today: Callable[[], date],
    ) -> None:
        self.panel = PaymentPanel()
        super().__init__(host, self.panel)
        self._desk, self._cash, self._resolve, self._dunned, self._today = desk, cash, resolve, dunned, today
        self._accounts: list[UnitAccount] = []
        self._adding = False
        self._operation = ""
        self._ticked: set[int] = set()
        self._on_paid: Callable[[str], None] | None = None
        """Whoever handed the unit on from another desk hears of its receipt."""
        self.picker = UnitPicker(find_unit, say("Unit, name or phone"), say("Unit, name or phone"))
        self._asked = Field("", self.picker)
        self._asked.setMaximumWidth(360)
        self.tool = self._asked
        self.head = UnitHead(self._show_file, self._show_statement, self._add_others)
        self.table = RecordTable(owed_columns(today(), self._ticked), say("Charges"))
        self.more = plain(say("Add a unit"), "F7", self._begin_adding, "plus")
        self.all = plain(say("All charges"), "", self._show_all)
        self._count, self._due = Words("", "muted"), Words("", "total")
        self._due_label = Words(say("To be paid now"), "muted")
        charges = Card(say("Charges"), flush=True)
        charges.add_tool(self.more)
        charges.add_tool(self.all)
        charges.add(self.table, 1)
        charges.add_foot(self._count, self._due_label, self._due)
        self.column.addWidget(self.head)
        self.column.addWidget(charges, 1)
        self.picker.chosen.connect(self._pick)
        self.picker.not_found.connect(self._pick_typed)
        self.picker.left.connect(self.back)
        self.table.checked_changed.connect(self._tick)
        self.table.opened.connect(lambda _: self.panel.money.start_amount())
        self.panel.wanted.connect(self._take)
        self.panel.left.connect(self.back)
        self.panel.preview_wanted.connect(self.print_paper)
        self.panel.receipt_chosen.connect(host.preview_receipt)
        self.panel.settling_chosen.connect(self._agree)
        self.leave_unit()

    # Which units

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        """Take a payment of a unit that another desk hands on, and give it back with the number of the receipt."""
        self.show_unit(facts["unit_id"])
        self._on_paid = on_done

    def show_unit(self, unit_id: int) -> None:
        self._accounts = [self._desk.account(unit_id)]
        self._operation, self._on_paid = uuid4().hex, None
        self._ticked.clear()
        self._tick_what_is_due(self._accounts[0].owed)
        self._stop_adding()
        self.panel.open_for(self._accounts[0])
        self._show()
        self.table.select(0)
        self.panel.show_ticked(self._chosen())
        self.panel.money.start_amount()

    def add_units(self, unit_ids: list[int]) -> None:
        """Let these units be paid too, on the same receipt."""
        known = {account.unit.id for account in self._accounts}
        added = [self._desk.account(unit_id) for unit_id in unit_ids if unit_id not in known]
        self._accounts += added
        self._stop_adding()
        for account in added:
            self._tick_what_is_due(account.owed)
        self._show()
        self.panel.show_ticked(self._chosen())
        self.panel.money.start_amount()

    def leave_unit(self) -> None:
        """No unit: the till waits for the next one."""
        self._accounts, self._operation, self._on_paid = [], "", None
        self._ticked.clear()
        self._stop_adding()
        looks.reveal(self.head, False)
        self.table.heads.show_column("unit", False)
        self.table.set_rows([])
        self.table.set_empty(say("Who pays? Type a unit, a name or a phone number above, and press Enter."), "wallet")
        for button in (self.all, self.more):
            button.setEnabled(False)
        self.panel.close_form()
        self._sum()

    def _begin_adding(self) -> None:
        """The next unit that is picked is paid too, instead of being the next one to pay."""
        self._adding = True
        self.picker.setPlaceholderText(say("Add a unit: code, name or phone"))
        self.picker.set_hit(None)
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_adding(self) -> None:
        self._adding = False
        self.picker.setPlaceholderText(say("Unit, name or phone"))
        self._asked.show_refusal(None)
        self.picker.set_hit(None)

    def _add_others(self) -> None:
        if self.panel.is_open():
            self.add_units([one.unit_id for one in self._accounts[0].elsewhere])

    def unit_id(self) -> int | None:
        return self._accounts[0].unit.id if self._accounts else None

    def help_text(self) -> str:
        return (
            say(
                "Till: type a unit, a name or a phone number and press Enter. What is due is ticked; Space ticks"
                " and unticks. Type what you are handed, F10 takes it and prints the receipt. F2 adds another"
                " method. What is left over is change, or prepayment if you tick so. Less than is due settles the"
                " oldest charges first."
            )
            + say(
                " F7 adds a unit that is paid on the same receipt, F8 all others of its owner. Late fees stand below"
                " their charge and are charged when something is paid on it; one that is unticked stays owed. Somebody"
                " else may pay: type the payer's name. Where nothing is owed yet, what is paid becomes prepayment."
            )
            + say(" Ctrl+J shows the statement of its account.")
        )

    def begin(self) -> None:
        if self.panel.is_open():
            self.panel.money.start_amount()
        else:
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def new(self) -> None:
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picker.selectAll()

    def back(self) -> None:
        """First to the line for the next unit, with what is typed left standing; from there, to no unit."""
        if self._adding:
            self._stop_adding()
            self.begin()
            return
        if self._accounts and not self.picker.hasFocus():
            self.new()
            return
        self.leave_unit()
        self.picker.set_hit(None)
        self.new()

    def refresh(self) -> None:
        if self._accounts:
            self._reload()

    def _pick(self, hit: Hit) -> None:
        self._turn_to(hit.key)

    def _pick_typed(self, text: str) -> None:
        try:
            self._turn_to(self._resolve(text))
        except Refusal as refusal:
            self._asked.show_refusal(refusal)

    def _turn_to(self, unit_id: int) -> None:
        if self._adding and self.panel.is_open():
            self.add_units([unit_id])
        else:
            self.show_unit(unit_id)

    def _reload(self) -> None:
        known = {charge.id for charge in self._owed()}
        self._accounts = [self._desk.account(account.unit.id) for account in self._accounts]
        owed = self._owed()
        self._ticked &= {charge.id for charge in owed}
        self._ticked |= {charge.id for charge in owed if charge.id not in known and self._is_due(charge)}
        self.panel.show_account(self._accounts[0])
        self._show()
        if self.panel.is_open():
            self.panel.show_ticked(self._chosen())

    # What is to be paid

    def _owed(self) -> list[Owed]:
        return [charge for account in self._accounts for charge in account.owed]

    def _tick_what_is_due(self, owed: list[Owed]) -> None:
        self._ticked |= {charge.id for charge in owed if self._is_due(charge)} or {charge.id for charge in owed}

    def _is_due(self, charge: Owed) -> bool:
        return charge.period <= period_of_day(self._today()) or charge.due <= self._today()

    def _chosen(self) -> list[Owed]:
        return [charge for charge in self._owed() if charge.id in self._ticked]

    def _tick(self, charge: Owed, ticked: bool) -> None:
        (self._ticked.add if ticked else self._ticked.discard)(charge.id)
        if not charge.runs:
            # Its late fee goes with it; that one alone can be ticked otherwise.
            for place, other in enumerate(self.table.rows.rows):
                if other.id == -charge.id:
                    self.table.rows.check(place, ticked)
        self._sum()
        if self.panel.is_open():
            self.panel.show_ticked(self._chosen())

    def _show(self) -> None:
        self.head.show_accounts(self._accounts, self._today(), self._dunned(self._accounts[0].unit.id))
        looks.reveal(self.head, True)
        self.table.heads.show_column("unit", len(self._accounts) > 1)
        self.table.set_empty(say("Nothing is owed. What is paid now becomes prepayment."), "circle-check")
        self.table.set_rows(self._owed())
        self.all.setEnabled(True)
        self.more.setEnabled(self.panel.is_open())
        self._sum()

    def _sum(self) -> None:
        chosen = self._chosen()
        self._count.setText(say("Ticked: {count}", count=len(chosen)) if self._accounts else "")
        self._due.setText(yuan(Money(sum(charge.open for charge in chosen))))
        for piece in (self._due, self._due_label):
            looks.reveal(piece, bool(self._accounts))

    # Taking it

    def save(self) -> None:
        self._take(False)

    def save_and_print(self) -> None:
        self._take(True)

    def print_paper(self) -> None:
        if self._accounts and self._accounts[0].receipts:
            self.host.preview_receipt(self._accounts[0].receipts[0]["id"])

    def _take(self, printing: bool) -> None:
        if not self._accounts or not self._operation:
            return
        unit_id, *further = (account.unit.id for account in self._accounts)
        try:
            given = self.panel.given()
            receipt = self._cash.take_payment(
                unit_id, given.tenders, further=further, charges=[charge.id for charge in self._chosen()],
                payer=given.payer, remark=given.remark, keep_change=given.keep_change, operation=self._operation,
            )  # fmt: skip
        except Refusal as refusal:
            self._reload()
            self.panel.show_refusal(refusal)
            return
        self._operation = ""
        on_paid, self._on_paid = self._on_paid, None
        change = Money(stored_facts(receipt)["change"])
        self.panel.show_taken(receipt.number, receipt.total, change)
        self._reload()
        self.new()
        told = {"number": receipt.number, "total": receipt.total.grouped(), "change": change.grouped()}
        self.host.tell(say("{number}: {total} taken, change {change}", **told))
        if printing:
            self.host.print_receipt(receipt.id)
        if on_paid is not None:
            on_paid(receipt.number)

    def _agree(self, agreed: bool) -> None:
        if self._accounts:
            unit_id = self._accounts[0].unit.id
            self.attempt(lambda: self._cash.agree_settling(unit_id, agreed))
            self._reload()

    # Elsewhere

    def _show_file(self) -> None:
        if self._accounts:
            self.host.show_unit(self._accounts[0].unit.id)

    def _show_statement(self) -> None:
        if self._accounts:
            self.host.preview_report("statement", unit_id=self._accounts[0].unit.id)

    def _show_all(self) -> None:
        if self._accounts:
            self.charges_wanted.emit(self._accounts[0].unit.id)
