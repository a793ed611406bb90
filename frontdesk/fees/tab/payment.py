"""The panel at the till: how much, by what, and what becomes of the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import language, say
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.cash.owed import Owed, divide
from frontdesk.fees.desk import UnitAccount
from frontdesk.fees.records import Method
from frontdesk.fees.tab.tenders import TenderForm
from frontdesk.fees.tables import receipt_state, yuan
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Card, Heading, Scrolled, Words, row
from frontdesk.widgets.form import Check, Form, TextField
from frontdesk.widgets.pill import Pill

SHOWN_RECEIPTS = 3


@dataclass(frozen=True)
class Given:
    """What the panel asks for: what was handed over, by whom, and whether the rest is kept."""

    tenders: list[Tendered]
    payer: str
    remark: str
    keep_change: bool


class Fields(Scrolled):
    """As high as what it holds, and lower where the screen is."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self._content = content
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    @looks.safely(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class RecentReceipts(QWidget):
    """The unit's last receipts, each a button that shows its paper."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_receipts(self, rows: Sequence[dict[str, Any]]) -> None:
        """Show these rows of `FeeDesk.receipts`, the latest first."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for receipt in rows[:SHOWN_RECEIPTS]:
            self._column.addWidget(self._line(receipt))

    def _line(self, receipt: dict[str, Any]) -> QWidget:
        number = link(receipt["number"], lambda: self.chosen.emit(receipt["id"]))
        number.setToolTip(say("Preview {number}", number=receipt["number"]))
        role, word = receipt_state(receipt)
        state = Pill(word, role) if role == "late" else None
        line = QWidget()
        told = Words(f"{receipt['at']:%Y-%m-%d}  {yuan(receipt['total'])}", "muted")
        pieces = [piece for piece in (state, told) if piece is not None]
        laid = row(number, None, *pieces)
        line.setLayout(laid)
        return line


class PaymentPanel(Card):
    """Asks what is handed over, and says at once what becomes of it. It takes no money itself."""

    wanted = Signal(bool)
    """The payment is to be taken; with its receipt printed, or not."""
    preview_wanted = Signal()
    receipt_chosen = Signal(int)
    settling_chosen = Signal(bool)
    """The unit agrees, or no longer agrees, that its prepayment settles new charges."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__(say("Take payment"))
        self._ticked: list[Owed] = []
        self._prepaid = Money(0)
        self._has_receipts = False
        self.caption, self.amount = Words(say("Amount due"), "muted"), Words("0.00", "amount")
        self.capitals = Words("", "muted")
        self.capitals.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.money, self.people = TenderForm(), Form(2)
        self.people.add("payer", say("Payer"), TextField())
        self.people.add("remark", say("Remark"), TextField(say("Optional")))
        self.another = link(say("Add another method"), self._add_method, "plus", "F2")
        self.another.setToolTip(say("Add another method") + " (F2)")
        self.keep = Check(say("Keep the rest as prepayment"))
        self.outcome, self.rest = Words("", "muted"), Words("", "change")
        self.note = Words("", "muted", wraps=True)
        self.settles = Check(say("Prepayment settles new charges by itself"))
        self.take = primary(say("Take payment and print"), "F10", lambda: self.wanted.emit(True))
        self.take_only = plain(say("Take payment only"), "Ctrl+S", lambda: self.wanted.emit(False))
        self.preview = plain(say("Preview"), "F9", self.preview_wanted.emit)
        self.receipts = RecentReceipts()
        self._last = Heading(say("Recent receipts"))
        self._lay_out()
        self.money.changed.connect(self.show_outcome)
        self.keep.changed.connect(self.show_outcome)
        self.money.finished.connect(lambda: self.people.field("payer").content.setFocus())
        self.people.finished.connect(lambda: self.wanted.emit(True))
        self.settles.clicked.connect(self.settling_chosen)
        self.receipts.chosen.connect(self.receipt_chosen)
        for form in (self.money, self.people):
            form.left.connect(self.left)
        self.close_form()

    def _lay_out(self) -> None:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(looks.GAP)
        column.addWidget(self.money)
        column.addLayout(row(self.another, None))
        self._result = QWidget()
        result = QVBoxLayout(self._result)
        result.setContentsMargins(0, 0, 0, 0)
        result.setSpacing(looks.GAP)
        result.addLayout(row(self.outcome, None, self.rest))
        result.addWidget(self.note)
        column.addWidget(self._result)
        column.addWidget(self.people)
        column.addWidget(self.keep)
        column.addWidget(self.settles)
        self._fields = Fields(fields)
        self.body.setSpacing(looks.GAP)
        self.add(row(self.caption, None, self.amount))
        self.add(self.capitals)
        self.add(self._fields)
        self.add(self.take)
        self.add(row(self.take_only, self.preview))
        self.add(self._last)
        self.add(self.receipts)
        self.body.addStretch(1)

    # What the till tells

    def open_for(self, account: UnitAccount) -> None:
        """A new form for a unit."""
        self._prepaid = account.prepaid
        self.money.begin(account.prepaid)
        self.people.set_values({"payer": account.payer, "remark": ""})
        self.keep.set_value(not account.owed)
        self._let_type(True)
        looks.reveal(self._fields, True)
        self.show_account(account)

    def show_account(self, account: UnitAccount) -> None:
        """What the books say of the unit beside the form."""
        self._prepaid = account.prepaid
        self.settles.setChecked(account.settles)
        looks.reveal(self.settles, bool(account.prepaid) or account.settles or self.keep.isChecked())
        self.receipts.show_receipts(account.receipts)
        self._has_receipts = bool(account.receipts)
        self._share_room()
        self.preview.setEnabled(bool(account.receipts))

    def show_ticked(self, ticked: list[Owed]) -> None:
        """What is to be paid now; the amount follows until one is typed. With nothing ticked all is prepayment."""
        if bool(ticked) != bool(self._ticked):
            self.keep.set_value(not ticked)
        self._ticked = ticked
        due = Money(sum(charge.open for charge in ticked))
        self.caption.setText(say("Amount due"))
        self.amount.setText(due.grouped())
        self.capitals.setText(due.in_capitals(traditional=language() == "zh_TW"))
        self.money.prefill(due)
        self.show_outcome()

    def show_taken(self, number: str, total: Money, change: Money) -> None:
        """The payment is taken: the change in large figures until the next unit."""
        self.caption.setText(say("Change"))
        self.amount.setText(change.grouped())
        self.capitals.setText(say("{number}: {total} taken", number=number, total=total.grouped()))
        self._let_type(False)
        looks.reveal(self._fields, False)

    def close_form(self) -> None:
        """Nothing to be paid: no unit is chosen."""
        self._ticked = []
        self.money.begin(Money(0))
        self.people.clear()
        self.caption.setText(say("Amount due"))
        self.amount.setText(Money(0).grouped())
        self.capitals.setText("")
        looks.reveal(self.settles, False)
        looks.reveal(self._fields, True)
        self.receipts.show_receipts([])
        self._has_receipts = False
        self._share_room()
        self._let_type(False)
        self.preview.setEnabled(False)
        self._say("", "", "")

    def given(self) -> Given:
        """What is entered. Refuses what can't be read."""
        people = self.people.values()
        return Given(self.money.tenders(), people["payer"], people["remark"], self.keep.isChecked())

    def show_refusal(self, refusal: Refusal) -> None:
        """Why the payment was not taken, beside its field."""
        form = self.people if refusal.field in ("payer", "remark") else self.money
        form.show_refusal(refusal)
        self._say("", "", "")

    def is_open(self) -> bool:
        """Whether a payment can be typed."""
        return self.take.isEnabled()

    # What becomes of it

    def show_outcome(self) -> None:
        """Say what taking it now would do: change, prepayment, or what stays owed."""
        if not self.is_open():
            return
        looks.reveal(self.settles, bool(self._prepaid) or self.settles.isChecked() or self.keep.isChecked())
        try:
            tenders = self.money.tenders()
        except Refusal:
            self._say("", "", "")
            return
        try:
            divided = divide(self._ticked, tenders, self._prepaid, keep_change=self.keep.isChecked())
        except Refusal as refusal:
            self._say("", "", str(refusal) if tenders else "", "refusal")
            return
        left = Money(sum(charge.open for charge in self._ticked)) - divided.settled
        if divided.change:
            self._say(say("Change"), divided.change.grouped(), say("Give the change back in cash."))
        elif divided.prepaid_in:
            after = (
                self._prepaid
                + divided.prepaid_in
                - sum(one.amount for one in tenders if one.method == Method.PREPAYMENT)
            )
            told = say("Prepayment afterwards: {amount}", amount=yuan(Money(after)))
            self._say(say("To prepayment"), divided.prepaid_in.grouped(), told)
        elif left:
            told = say("Part payment: the oldest charges are settled first.")
            self._say(say("Still owed"), left.grouped(), told, worth="owed")
        else:
            self._say(say("Change"), Money(0).grouped(), say("Everything ticked is paid."))

    def _say(self, label: str, value: str, note: str, look: str = "muted", worth: str = "change") -> None:
        self.outcome.setText(label)
        self.rest.setText(value)
        self.rest.wear(worth)
        self.note.setText(note)
        self.note.wear(look)
        looks.reveal(self._result, bool(label or note))

    def _add_method(self) -> None:
        if self.is_open():
            try:
                given = sum(one.amount for one in self.money.tenders())
            except Refusal as refusal:
                self.show_refusal(refusal)
                return
            self.money.grow(Money(sum(charge.open for charge in self._ticked)) - given)
            self.another.setEnabled(self.money.can_grow())
            self._share_room()

    def _share_room(self) -> None:
        """Several methods need the room of the receipts on a low screen."""
        for piece in (self._last, self.receipts):
            looks.reveal(piece, self._has_receipts and (self.money.lines() == 1 or not self.is_open()))

    def _let_type(self, may: bool) -> None:
        for piece in (self.money, self.people, self.keep, self.settles, self.take, self.take_only, self.another):
            piece.setEnabled(may)
