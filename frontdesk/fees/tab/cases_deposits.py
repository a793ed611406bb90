"""The list of deposits: taking one, keeping part of it, giving back the rest."""

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Signal

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.cases.deposits import Movement
from frontdesk.fees.cases.listed import DEPOSIT_STATES
from frontdesk.fees.records.items import Basis
from frontdesk.fees.tab.cases_forms import DeductForm, DepositForm
from frontdesk.fees.tab.cases_page import CaseCard, CaseRoom
from frontdesk.fees.tables import Shown, yuan
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.recordtable import Column
from frontdesk.widgets.timeline import Moment

if TYPE_CHECKING:
    from frontdesk.fees.tab.doors import FeeHouse

_ROLES = {"owed": "soon", "held": "accent", "settled": "good", "voided": "plain"}


def deposit_state(line: dict[str, Any]) -> Shown:
    """Where a deposit stands."""
    return _ROLES[line["state"]], say(DEPOSIT_STATES[line["state"]])


DEPOSIT_COLUMNS = (
    Column("number", mark("Number"), 138, sorts=True),
    Column("unit", mark("Unit"), 88, sorts=True),
    Column("item", mark("Kind of deposit"), 0),
    Column("payer", mark("Payer"), 150),
    Column("amount", mark("Amount due"), 96, "money", sorts=True),
    Column("held", mark("Still held"), 96, "money", sorts=True),
    Column("state", mark("State"), 104, "pill", value=deposit_state),
)


def movement_moment(movement: Movement) -> Moment:
    """What came into a deposit or left it, as a moment of its timeline."""
    told = {
        "payment": (mark("Taken {amount}, {number}"), "banknote", "good"),
        "deduction": (mark("Kept {amount}, {number}: {reason}"), "minus", "late"),
        "refund": (mark("Given back {amount}, {number}: {reason}"), "undo-2", "accent"),
    }
    sentence, icon, role = told.get(movement.kind, (mark("Taken back {amount}, {number}: {reason}"), "ban", "late"))
    what = say(sentence, amount=yuan(abs(movement.amount)), number=movement.number, reason=movement.reason)
    return Moment(f"{movement.at:%Y-%m-%d %H:%M}", movement.who, what, icon, role)


class Deposits(CaseRoom):
    """The deposits, the latest first."""

    NAME = "deposits"

    refund_wanted = Signal(int)
    """This deposit is to be given back."""

    def __init__(self, house: "FeeHouse") -> None:
        office = house.office
        self._desk, self._tariffs = office.deposits, office.tariffs
        self._operation = ""
        self.new_button = plain(say("New deposit …"), "F3", self.new)
        self.next = primary(say("Refund …"), "F7", self._go_on)
        self.keep = plain(say("Keep part …"), "F8", self._begin_keeping)
        self.notice = plain(say("Notice"), "F9", self.print_paper)
        self.void = plain(say("Void …"), "Shift+F8", self._ask_void)
        self.form = DepositForm(house.find_unit, self.save_new, lambda: self.save_new(printing=True))
        self.deducting = DeductForm(self.save_deduction, lambda: self.save_deduction(printing=True))
        card = CaseCard(self.next, self.keep, self.notice, self.new_button, self.void)
        super().__init__(
            house, DEPOSIT_COLUMNS, say("Deposits"), DEPOSIT_STATES, office.cases.deposits, card, self.form,
            self.deducting,
        )  # fmt: skip

    def empty(self) -> str:
        return say("No deposits yet. F3 takes one; kinds of deposits are added under Tariffs.")

    def show_current(self, line: dict[str, Any] | None) -> None:
        taking = self.house.may(Right.TAKE_PAYMENT)
        held, owed = line is not None and line["held"] > 0, line is not None and line["state"] == "owed"
        self.next.set_words(say("Refund …") if held else say("To the till"))
        for button, seen in (
            (self.new_button, taking), (self.next, taking and (held or owed)), (self.keep, taking and held),
            (self.notice, line is not None and line["used"] > 0), (self.void, owed and self.house.may(Right.BILL)),
        ):  # fmt: skip
            looks.reveal(button, seen)
        if line is None:
            self.card.show_case(say("No deposit chosen"), ("plain", ""), None, [], [])
            return
        facts = [
            (say("Number"), line["number"]),
            (say("Kind of deposit"), line["item"]),
            (say("Payer"), line["payer"]),
            (say("Amount due"), line["amount"].grouped()),
            (say("Amount paid"), line["paid"].grouped()),
            (say("Kept or given back"), line["used"].grouped()),
            (say("Still held"), line["held"].grouped()),
        ]
        moments = [movement_moment(each) for each in self._desk.movements(line["id"])]
        self.card.show_case(line["unit"], deposit_state(line), line["held"] or line["amount"], facts, moments)

    # A new one

    def new(self) -> None:
        """A form for a new deposit; refused while there is no kind of deposit."""
        if not self.permits(self.house.may(Right.TAKE_PAYMENT)):
            return
        items = self._tariffs.items(basis=(Basis.DEPOSIT,))
        if not items:
            self.host.refuse(Refusal(mark("Add a kind of deposit first, as a fee item under Tariffs.")))
            return
        self._operation = uuid4().hex
        self.form.offer(items)
        self.open_form(self.form)
        self.form.begin()

    def save_new(self, *, printing: bool = False) -> None:
        """Raise or take the deposit that is typed."""
        try:
            values = self.form.form.values()
            told = {"payer": values["payer"], "operation": self._operation}
            unit, item, amount, method = (values[name] for name in ("unit", "item", "amount", "method"))
            if method is None:
                self._desk.ask_for(unit, item, amount, **told)
                sentence, receipt = say("The deposit is owed at the till: {amount}", amount=yuan(amount)), None
            else:
                receipt = self._desk.take(unit, item, amount, method, reference=values["reference"], **told)
                sentence = say("{number}: deposit of {amount} taken", number=receipt.number, amount=yuan(amount))
        except Refusal as refusal:
            self.form.form.show_refusal(refusal)
            return
        self.done(self._desk.latest(unit), sentence)
        if printing and receipt is not None:
            self.host.print_receipt(receipt.id)

    def save_and_print(self) -> None:
        form = self.shown_form()
        if form is self.form and self.form.method.value() is not None:
            self.save_new(printing=True)
        elif form is self.deducting:
            self.save_deduction(printing=True)

    # Keeping part of one, and giving it back

    def _begin_keeping(self) -> None:
        items = self._tariffs.items(basis=(Basis.ONE_OFF,))
        if not items:
            self.host.refuse(Refusal(mark("Add a one-off fee item first, for what is kept, under Tariffs.")))
            return
        line = self.table.current_row()
        if line is None:
            return
        self._operation = uuid4().hex
        self.deducting.offer(items, line["unit"], line["held"])
        self.open_form(self.deducting)
        self.deducting.begin()

    def save_deduction(self, *, printing: bool = False) -> None:
        """Keep what is typed."""
        line = self.table.current_row()
        try:
            values = self.deducting.form.values()
            made = self._desk.deduct(
                line["id"], values["item"], values["amount"], values["reason"], operation=self._operation
            )
        except Refusal as refusal:
            self.deducting.form.show_refusal(refusal)
            return
        told = say("{number}: {amount} of the deposit are kept", number=made.number, amount=yuan(made.amount))
        self.done(line["id"], told)
        if printing:
            self.host.print_paper("deduction", made.id)

    def _go_on(self) -> None:
        line = self.table.current_row()
        if line is not None and line["held"] > 0:
            self.refund_wanted.emit(line["id"])
        elif line is not None:
            self.host.show_account(line["unit_id"])

    def _ask_void(self) -> None:
        line = self.table.current_row()
        sentence = say(
            "{unit} no longer owes the deposit of {amount}. This can't be undone.",
            unit=line["unit"],
            amount=yuan(line["amount"]),
        )

        def act(answer: Answer) -> None:
            self._desk.void(line["id"], answer.reason)
            self.done(line["id"], say("The deposit is voided."))

        Confirm(self, say("Void the deposit"), sentence, say("Void"), act, reason=True).open()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a deposit, or to the one of which a deduction was kept."""
        self.turn_to(self._desk.deposit_of(record) if kind == "deduction" else record)

    def print_paper(self) -> None:
        """Show the notice of what was kept last."""
        line = self.table.current_row()
        made = self._desk.deductions(line["id"]) if line is not None else []
        if made:
            self.host.preview_paper("deduction", made[0].id)
