"""The list of refunds: applying for one, approving it, paying it out."""

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from frontdesk.core.money import Money
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.core.words import mark, say
from frontdesk.fees.cases.sources import Source
from frontdesk.fees.cases.steps import needs_another
from frontdesk.fees.records.cases import CASE_STATES, REFUND_KINDS, CaseState, RefundKind
from frontdesk.fees.tab.cases_forms import PayOutForm, RefundForm
from frontdesk.fees.tab.cases_page import CaseCard, CaseRoom, case_state, step_moments
from frontdesk.fees.tables import yuan
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.recordtable import Column

if TYPE_CHECKING:
    from frontdesk.fees.tab.doors import FeeHouse

REFUND_COLUMNS = (
    Column("number", mark("Number"), 138, sorts=True),
    Column("at", mark("Applied on"), 96, value=lambda line: line["at"].date().isoformat(), sorts=True),
    Column("unit", mark("Unit"), 88, sorts=True),
    Column("kind", mark("What is refunded"), 0, value=lambda line: say(REFUND_KINDS[RefundKind(line["kind"])])),
    Column("payee", mark("Payee"), 110),
    Column("amount", mark("Amount"), 96, "money", sorts=True),
    Column("state", mark("State"), 104, "pill", value=case_state),
)


class Refunds(CaseRoom):
    """The refunds, the latest first."""

    NAME = "refunds"

    def __init__(self, house: "FeeHouse") -> None:
        office = house.office
        self._desk, self._sources, self._ground = office.refunds, office.refund_sources, office.ground
        self._operation = ""
        self.next = primary(say("Approve …"), "F7", self._go_on)
        self.reject = plain(say("Reject …"), "F8", self._ask_reject)
        self.slip = plain(say("Slip"), "F9", self.print_paper)
        self.new_button = plain(say("New refund …"), "F3", self.new)
        self.withdraw = plain(say("Withdraw …"), "Shift+F8", self._ask_withdraw)
        self.form = RefundForm(house.find_unit, self._sources.of_unit, self._arrears, self.save_new)
        self.paying = PayOutForm(self.pay_out, lambda: self.pay_out(printing=True))
        card = CaseCard(self.next, self.reject, self.slip, self.new_button, self.withdraw)
        super().__init__(
            house, REFUND_COLUMNS, say("Refunds"), CASE_STATES, office.cases.refunds, card, self.form, self.paying
        )

    def empty(self) -> str:
        return say("No refunds yet. F3 applies for one, of a payment, a prepayment or a deposit.")

    def show_current(self, line: dict[str, Any] | None) -> None:
        taking, approving = self.house.may(Right.TAKE_PAYMENT), self.house.may(Right.APPROVE)
        state = line["state"] if line else ""
        mine = line is not None and line["applied_by"] == self._ground.who().id
        ready = state == CaseState.APPROVED
        self.next.set_words(say("Pay out …") if ready else say("Approve …"))
        for button, seen in (
            (self.next, taking and (ready or state == CaseState.APPLIED)),
            (self.reject, approving and state == CaseState.APPLIED),
            (self.slip, line is not None),
            (self.new_button, taking),
            (self.withdraw, taking and (mine or approving) and state in (CaseState.APPLIED, CaseState.APPROVED)),
        ):
            looks.reveal(button, seen)
        if line is None:
            self.card.show_case(say("No refund chosen"), ("plain", ""), None, [], [])
            return
        facts = [
            (say("Number"), line["number"]),
            (say("What is refunded"), say(REFUND_KINDS[RefundKind(line["kind"])])),
            (say("Payee"), line["payee"]),
            (say("Reason"), line["reason"]),
        ]
        if line["of"]:
            facts.insert(2, (say("Receipt or deposit"), line["of"]))
        if line["kind"] in (RefundKind.PAYMENT, RefundKind.SETTLEMENT):
            facts.append((say("The charges are"), say("owed again") if line["owed_again"] else say("waived")))
        moments = step_moments(steps_of(self._ground, "refund", line["id"]))
        self.card.show_case(line["unit"], case_state(line), line["amount"], facts, moments)

    def _arrears(self, unit_id: int) -> Money:
        return self.house.office.desk.account(unit_id).arrears

    # A new one

    def new(self) -> None:
        if self._begin():
            self.form.begin()

    def refund_receipt(self, receipt_id: int) -> None:
        """A form for giving back what a receipt took."""
        self._offer(self._sources.of_receipt(receipt_id))

    def refund_deposit(self, deposit_id: int) -> None:
        """A form for giving back what is held of a deposit."""
        self._offer(self._sources.of_deposit(deposit_id))

    def _offer(self, source: Source | None) -> None:
        if source is None:
            self.host.refuse(Refusal(mark("There is nothing left that could be given back.")))
        elif self._begin():
            self.form.offer(source, self.house.office.desk.account(source.unit_id).unit.code)

    def _begin(self) -> bool:
        if not self.permits(self.house.may(Right.TAKE_PAYMENT)):
            return False
        self._operation = uuid4().hex
        self.open_form(self.form)
        return True

    def save_new(self) -> None:
        """Apply for the refund that is typed."""
        try:
            refund = self._desk.apply(self.form.claim(), operation=self._operation)
        except Refusal as refusal:
            self.form.form.show_refusal(refusal)
            return
        told = say("{number}: {amount} applied for", number=refund.number, amount=yuan(refund.amount))
        self.done(refund.id, told)

    # What comes next

    def _go_on(self) -> None:
        line = self.table.current_row()
        if line is not None and line["state"] == CaseState.APPROVED:
            self.open_form(self.paying)
            self.paying.offer(RefundKind(line["kind"]), line["number"], line["amount"], line["payee"])
        elif line is not None:
            self._ask_approve(line)

    def _ask_approve(self, line: dict[str, Any]) -> None:
        sentence = say(
            "{number}: {amount} go back to {payee}.",
            number=line["number"],
            amount=yuan(line["amount"]),
            payee=line["payee"],
        )

        def act(answer: Answer) -> None:
            self._desk.approve(line["id"], self.word_of(answer))
            self.done(line["id"], say("{number} is approved. F7 pays it out.", number=line["number"]))

        another = needs_another(self._ground, line["applied_by"])
        Confirm(self, say("Approve the refund"), sentence, say("Approve"), act, authority=another).open()

    def _ask_reject(self) -> None:
        line = self.table.current_row()
        sentence = say("{number} is turned down. This can't be undone.", number=line["number"])

        def act(answer: Answer) -> None:
            self._desk.reject(line["id"], answer.reason)
            self.done(line["id"], say("{number} is rejected.", number=line["number"]))

        Confirm(self, say("Reject the refund"), sentence, say("Reject"), act, reason=True).open()

    def _ask_withdraw(self) -> None:
        line = self.table.current_row()
        sentence = say("{number} is taken back. This can't be undone.", number=line["number"])
        act = partial(self._withdraw, line)
        Confirm(self, say("Withdraw the refund"), sentence, say("Withdraw"), act).open()

    def _withdraw(self, line: dict[str, Any], _: Answer) -> None:
        self._desk.withdraw(line["id"])
        self.done(line["id"], say("{number} is withdrawn.", number=line["number"]))

    def pay_out(self, *, printing: bool = False) -> None:
        """Pay the refund out as typed."""
        line = self.table.current_row()
        try:
            values = self.paying.form.values()
            refund = self._desk.pay(line["id"], values["method"], values["reference"])
        except Refusal as refusal:
            self.paying.form.show_refusal(refusal)
            return
        self.done(refund.id, say("{number}: {amount} paid out", number=refund.number, amount=yuan(refund.amount)))
        if printing:
            self.host.print_paper("refund", refund.id)

    def save_and_print(self) -> None:
        if self.shown_form() is self.paying:
            self.pay_out(printing=True)

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a refund."""
        self.turn_to(record)

    def print_paper(self) -> None:
        line = self.table.current_row()
        if line is not None:
            self.host.preview_paper("refund", line["id"])
