"""What the fee desk asks: before what can't be undone, and for a charge, an item or a price."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.core.operators import Authority, Right
from frontdesk.core.words import say
from frontdesk.fees.billing.bills import Bill
from frontdesk.fees.billing.runs import OneOffDesk
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.cash.bounces import BounceDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.records import CAN_BOUNCE, METHODS, Method
from frontdesk.fees.records.items import FeeItem
from frontdesk.fees.tables import yuan
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.hits import Find
from frontdesk.widgets.moneybox import MoneyBox
from frontdesk.widgets.panelform import PanelForm
from frontdesk.widgets.unitpicker import UnitPicker

# Before what can't be undone


def ask_void_receipt(
    parent: QWidget,
    receipt: dict[str, Any],
    cash: CashDesk,
    vouch: Callable[[str, str, Right], Authority] | None,
    on_done: Callable[[str, str], object],
) -> None:
    """Ask for the reason, and with `vouch` for a supervisor's word.

    `on_done` gets the number of the red entry and that of the receipt.
    """

    def act(answer: Answer) -> None:
        authority = vouch(answer.name, answer.password, Right.VOID_RECEIPT) if vouch else None
        red = cash.void(receipt["id"], answer.reason, authority)
        on_done(red.number, receipt["number"])

    sentence = say(
        "{number} of {unit}, {total}, is voided by a red entry. The number stays, its charges are owed again."
        " This can't be undone.",
        number=receipt["number"],
        unit=receipt["unit"],
        total=yuan(receipt["total"]),
    )
    Confirm(
        parent, say("Void the receipt"), sentence, say("Void"), act, reason=True, authority=vouch is not None
    ).open()


def ask_bounce(
    parent: QWidget,
    receipt: dict[str, Any],
    bounces: BounceDesk,
    vouch: Callable[[str, str, Right], Authority] | None,
    on_done: Callable[[str, str], object],
) -> None:
    """Ask why a cheque or transfer bounced, which if it was both, and with `vouch` for a supervisor's word.

    `on_done` gets the number of the red entry and that of the receipt.
    """
    methods = [method for method in CAN_BOUNCE if method in receipt["methods"]]
    named = [(method.value, say(METHODS[method])) for method in methods]

    def act(answer: Answer) -> None:
        authority = vouch(answer.name, answer.password, Right.VOID_RECEIPT) if vouch else None
        method = Method(answer.which) if answer.which else None
        red = bounces.bounce(receipt["id"], answer.reason, authority, method=method)
        on_done(red.number, receipt["number"])

    sentence = say(
        "The money of {number}, {unit}, did not come in: {methods}. A red entry takes it back and its charges are owed"
        " again; what was paid otherwise becomes prepayment. This can't be undone.",
        number=receipt["number"],
        unit=receipt["unit"],
        methods=say(", ").join(words for _, words in named),
    )
    both = ("", say(", ").join(words for _, words in named))
    which = (say("What bounced"), [both, *named]) if len(named) > 1 else None
    Confirm(
        parent, say("Bounced payment"), sentence, say("It bounced"), act,
        reason=True, which=which, authority=vouch is not None,
    ).open()  # fmt: skip


def ask_void_charge(
    parent: QWidget, charge: dict[str, Any], one_off: OneOffDesk, on_done: Callable[[], object]
) -> None:
    """Ask for the reason of voiding a charge."""

    def act(answer: Answer) -> None:
        one_off.void_charge(charge["id"], answer.reason)
        on_done()

    sentence = say(
        "{unit} no longer owes {amount} for {item}, {month}. This can't be undone.",
        unit=charge["unit"],
        amount=yuan(charge["amount"]),
        item=charge["item"],
        month=period_text(charge["period"]),
    )
    Confirm(parent, say("Void the charge"), sentence, say("Void"), act, reason=True).open()


def ask_post(parent: QWidget, bill: Bill, on_yes: Callable[[], object]) -> None:
    """Ask before a month is billed."""
    sentence = say(
        "Post {count} charges, {total} in all, for {month}? This can't be undone.",
        count=f"{bill.charges:,}",
        total=yuan(bill.total),
        month=period_text(bill.period),
    )
    Confirm(parent, say("Post the billing run"), sentence, say("Post"), lambda _: on_yes()).open()


# Forms in the panel at the right


class ChargeOnceForm(PanelForm):
    """A charge raised by hand: for a unit, a one-off item, an amount."""

    def __init__(self, find_unit: Find, save: Callable[[], object]) -> None:
        super().__init__(say("Charge once"), say("Charge"), save)
        self.unit = UnitPicker(find_unit, say("Unit, name or phone"), say("Unit"))
        self.item = Choice()
        self.form.add("unit", say("Unit"), self.unit, span=2, required=True)
        self.form.add("item", say("Fee item"), self.item, required=True)
        self.form.add("amount", say("Amount"), MoneyBox(), required=True)
        self.form.add("remark", say("Remark"), TextField(say("Optional")), span=2)

    def offer(self, items: list[FeeItem]) -> None:
        """The one-off items there are."""
        self.item.set_options([(item.id, item.name) for item in items])
