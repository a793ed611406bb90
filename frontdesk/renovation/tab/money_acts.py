"""What can be done with the money of a case, its keys, and with the case when all of it is over."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.money import Money
from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.fees.cases.refunds import METHODS_OF
from frontdesk.fees.cases.steps import needs_another
from frontdesk.fees.records import METHODS
from frontdesk.fees.records.cases import CaseState, RefundKind
from frontdesk.fees.tables import yuan
from frontdesk.renovation.charged import Asked
from frontdesk.renovation.records import OVER, PermitState
from frontdesk.renovation.records.money import FEE_WHATS, FeeWhat
from frontdesk.renovation.refunding import GoesBack, Refunded
from frontdesk.renovation.sheets import SETTLEMENT
from frontdesk.renovation.tab.acting import Facts, PermitAct, add_vouching, record_panel, stands, vouched
from frontdesk.widgets.acting import ask_authority
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import row
from frontdesk.widgets.entrypanel import EntryPanel, value_of
from frontdesk.widgets.form import Check, Choice, TextField
from frontdesk.widgets.moneybox import MoneyBox

if TYPE_CHECKING:
    from frontdesk.renovation.tab.permitroom import PermitRoom

_HANDLE = Right.HANDLE_PERMITS
_APPROVE, _REJECT, _TAKE_BACK = "approve", "reject", "take_back"


def _pay(room: "PermitRoom", told: Facts) -> None:
    """The unit at the till, and the case again with its receipt."""
    back = partial(room.host.show_record, "permit", told["id"])
    room.host.hand_on("fees", {"unit_id": told["unit_id"]}, lambda _: back())


def _lend(room: "PermitRoom", told: Facts) -> None:
    """A key for the contractor, or for the owner who does the works: lent at the key desk, for this case."""
    facts = {"unit_id": told["unit_id"], "source": told["number"], "text": say("Renovation works")}
    if told["contractor_id"]:
        site = {"kind": "contractor", "name": told["manager"], "phone": told["manager_phone"]}
        facts |= {**site, "company": told["contractor"]}
    else:
        facts |= {"name": told["applicant"], "phone": told["phone"]}
    back = partial(room.host.show_record, "permit", told["id"])
    room.host.hand_on("keys", facts, lambda _: back())


def _take_keys_back(room: "PermitRoom", told: Facts) -> None:
    """The keys that are out for this case, at the key desk."""
    facts = {"unit_id": told["unit_id"], "source": told["number"], "back": True}
    back = partial(room.host.show_record, "permit", told["id"])
    room.host.hand_on("keys", facts, lambda _: back())


def _keys_out(told: Facts) -> bool:
    return any(lack.act == "keys" for lack in told["missing"])


def _file(room: "PermitRoom", told: Facts) -> None:
    def file() -> None:
        room.house.office.filing.file(told["id"])
        room.done(told["id"], say("{number} is filed.", number=told["number"]))

    room.attempt(file)


# What is kept


def _room(fee: Asked) -> Money:
    return fee.held - fee.approved


def _deduct(room: "PermitRoom", told: Facts) -> None:
    desk, fees = room.house.office.settling, told["fees"]

    def deduct(values: dict[str, Any]) -> None:
        kept = desk.deduct(
            told["id"], values["amount"], values["reason"], contractor_id=values.get("contractor"),
            rectification_id=values.get("rectification"), pass_id=values.get("pass"), charge_rest=values["rest"],
            authority=vouched(room, values, Right.REVIEW_PERMITS),
        )  # fmt: skip
        held = yuan(values["amount"] - kept.charged)
        words = [say("{number}: {amount} of the deposits are kept.", number=told["number"], amount=held)]
        if kept.charged:
            words.append(say("The unit is charged {amount} more.", amount=yuan(kept.charged)))
        room.done(told["id"], " ".join(words))
        for deduction in kept.deductions:
            room.paper("deduction", deduction)

    panel = record_panel(room, told, mark("Keep of the deposits of {number}"), "deduct", deduct, mark("Keep it"))
    form = panel.form
    form.add("amount", say("Amount"), MoneyBox(), span=2, required=True)
    form.add("rest", "", Check(say("Charge the unit with what is lacking")), span=2)
    form.add("reason", say("Reason"), TextField("", 300), span=2, required=True)
    firms = {fee.contractor_id: fee.contractor for fee in fees if fee.contractor_id and _room(fee)}
    if len(firms) > 1:
        form.add("contractor", say("Damage done by"), Choice(list(firms.items())), span=2)
        if told["contractor_id"] in firms:
            form.set_values({"contractor": told["contractor_id"]})
    violations = room.house.office.violations.listing(permit_id=told["id"])
    notices = [(each["record"], each["number"]) for each in violations if each["kind"] == "rectification"]
    if notices:
        form.add("rectification", say("Rectification notice"), Choice([(None, say("None")), *notices]))
    passes = {fee.pass_id: fee.pass_number for fee in fees if fee.pass_id}
    if passes:
        form.add("pass", say("Pass"), Choice([(None, say("None")), *passes.items()]))
    add_vouching(room, panel, Right.REVIEW_PERMITS)

    def foretell() -> str:
        """What is held; once there is an amount, of which deposits how much would be kept, in their order."""
        amount = value_of(form, "amount")
        contractor = value_of(form, "contractor") if len(firms) > 1 else None
        of = desk.deductible(told["id"], contractor, value_of(form, "pass") if passes else None)
        if not isinstance(amount, Money) or amount <= 0:
            return "\n".join(f"{_named(fee)}  {say('Held {amount}', amount=yuan(_room(fee)))}" for fee in of)
        parts, left = [], amount
        for fee in of:
            part = Money(min(left, _room(fee)))
            if part:
                parts.append(f"{_named(fee)} {yuan(part)}")
                left -= part
        if left:
            parts.append(say("not held: {amount}", amount=yuan(left)))
        return say("; ").join(parts)

    panel.foretell = foretell
    _printed(room, panel)
    room.open_panel(panel)


def _named(fee: Asked) -> str:
    """A deposit in few words, with whose it is."""
    return " · ".join(filter(None, (say(FEE_WHATS[fee.what]), fee.pass_number or fee.contractor)))


# What goes back


def _apply(room: "PermitRoom", told: Facts) -> None:
    backs: list[GoesBack] = told["goes_back"]
    passes = [back for back in backs if back.fee.what == FeeWhat.PASS_DEPOSIT]
    large = [back for back in backs if back.fee.what != FeeWhat.PASS_DEPOSIT]
    of_passes = Money(sum(back.amount for back in passes))

    def wanted(values: Mapping[str, Any]) -> dict[int, Money]:
        amounts = {back.fee.id: values[f"amount {back.fee.id}"] for back in large}
        if values.get("passes"):
            amounts |= {back.fee.id: back.amount for back in passes}
        return {fee: amount for fee, amount in amounts.items() if amount}

    def apply(values: dict[str, Any]) -> None:
        payees = {back.fee.id: values[f"payee {back.fee.id}"] for back in large}
        amounts = wanted(values)
        room.house.office.refunding.apply(told["id"], values["reason"], amounts=amounts, payees=payees)
        total = yuan(Money(sum(amounts.values())))
        room.done(told["id"], say("{number}: {amount} applied for", number=told["number"], amount=total))

    panel = record_panel(room, told, mark("Refund the deposits of {number}"), "refund", apply, mark("Apply"))
    form = panel.form
    for back in large:
        amount = MoneyBox()
        form.add(f"amount {back.fee.id}", say(FEE_WHATS[back.fee.what]), amount)
        form.add(f"payee {back.fee.id}", say("Payee"), TextField("", 60))
        amount.set_money(back.amount)
        form.set_values({f"payee {back.fee.id}": back.payee})
    if passes:
        words = say("Pass deposits: {count}, {amount}", count=len(passes), amount=yuan(of_passes))
        form.add("passes", "", Check(words), span=2)
        form.set_values({"passes": True})
    form.add("reason", say("Reason"), TextField("", 300), span=2, required=True)
    form.set_values({"reason": say("Works are over and inspected") if told["state"] == PermitState.REFUND_DUE else ""})

    def foretell() -> str:
        values = {key: value_of(form, key) for key in (f"amount {back.fee.id}" for back in large)}
        values |= {"passes": value_of(form, "passes") if passes else False}
        total = Money(sum(amount for amount in wanted(values).values() if isinstance(amount, Money)))
        return say("{amount} go back once that is approved.", amount=yuan(total))

    panel.foretell = foretell
    room.open_panel(panel)


def _in(room: "PermitRoom", told: Facts, state: CaseState) -> list[Refunded]:
    return [each for each in room.house.office.refunding.refunds(told["id"]) if each.state == state]


def _decide(room: "PermitRoom", told: Facts) -> None:
    office = room.house.office
    desk, applied = office.refunding, _in(room, told, CaseState.APPLIED)
    ids = [each.id for each in applied]
    total = yuan(Money(sum(each.amount for each in applied)))
    another = any(needs_another(office.ground, each.applied_by) for each in applied)

    def decide(values: dict[str, Any]) -> None:
        if values["decision"] == _APPROVE:
            desk.approve(ids, vouched(room, values, Right.APPROVE))
            words = mark("{number}: the refund of {amount} is approved.")
        elif values["decision"] == _REJECT:
            desk.reject(ids, values["reason"])
            words = mark("{number}: the refund of {amount} is rejected.")
        else:
            desk.take_back(ids)
            words = mark("{number}: the refund of {amount} is taken back.")
        room.done(told["id"], say(words, number=told["number"], amount=total))

    panel = record_panel(room, told, mark("Refund of {number}"), "refund decision", decide)
    form = panel.form
    decisions = [(_APPROVE, say("Approve")), (_TAKE_BACK, say("Take it back"))]
    if room.house.may(Right.APPROVE):
        decisions.insert(1, (_REJECT, say("Reject")))
    decision = Choice(decisions)
    form.add("decision", say("Decision"), decision, span=2)
    form.add("reason", say("Reason"), TextField("", 300), span=2, required=True)
    ask_authority(form, room.house, Right.APPROVE)

    def ask() -> None:
        chosen = value_of(form, "decision")
        for key, shown in (
            ("reason", chosen == _REJECT), ("authority", another and chosen == _APPROVE),
            ("password", another and chosen == _APPROVE),
        ):  # fmt: skip
            form.show_field(key, shown)

    decision.changed.connect(ask)
    ask()
    lines = [f"{say(FEE_WHATS[each.what])} {yuan(each.amount)} → {each.payee}" for each in applied]
    panel.foretell = lambda: "\n".join([*lines, say("Together {amount}", amount=total)])
    room.open_panel(panel)
    decision.setFocus()


def _pay_out(room: "PermitRoom", told: Facts) -> None:
    desk = room.house.office.refunding
    by_payee: dict[str, list[Refunded]] = {}
    for each in _in(room, told, CaseState.APPROVED):
        by_payee.setdefault(each.payee, []).append(each)
    sums = {payee: Money(sum(each.amount for each in refunds)) for payee, refunds in by_payee.items()}

    def pay(values: dict[str, Any]) -> None:
        refunds = [each.id for each in by_payee[values["payee"]]]
        desk.pay(refunds, values["method"], values["reference"])
        amount = yuan(sums[values["payee"]])
        room.done(told["id"], say("{number}: {amount} paid out", number=told["number"], amount=amount))
        room.paper(SETTLEMENT, told["id"])

    panel = record_panel(room, told, mark("Pay out the refund of {number}"), "pay out", pay, mark("Pay out"))
    form = panel.form
    payees = Choice([(payee, f"{payee} {yuan(amount)}") for payee, amount in sums.items()])
    form.add("payee", say("Payee"), payees, span=2)
    methods = [(method, say(METHODS[method])) for method in METHODS_OF[RefundKind.DEPOSIT]]
    form.add("method", say("Paid out by"), Choice(methods), span=2)
    form.add("reference", say("Reference"), TextField(say("Optional"), 60), span=2)
    panel.foretell = lambda: "\n".join(
        f"{each.number} {say(FEE_WHATS[each.what])} {yuan(each.amount)}" for each in by_payee[value_of(form, "payee")]
    )
    _printed(room, panel)
    room.open_panel(panel)


def _printed(room: "PermitRoom", panel: EntryPanel) -> None:
    panel.add(row(plain(say("Save and print"), "F10", room.save_and_print), None))


def _any(name: str) -> Any:
    """When a sum of the fees of a case is above nothing."""
    return lambda told: any(getattr(fee, name) > 0 for fee in told["fees"])


MONEY_ACTS: tuple[PermitAct, ...] = (
    PermitAct(mark("To the till"), "Ctrl+M", _HANDLE, _any("owed"), _pay, False, "pay"),
    PermitAct(
        mark("Apply for the refund …"), "Ctrl+O", _HANDLE, lambda told: bool(told["goes_back"]), _apply, False,
        "refund",
    ),
    PermitAct(
        mark("Decide on the refund …"), "Ctrl+Shift+D", _HANDLE, _any("applied"), _decide, False, "approve_refund"
    ),
    PermitAct(
        mark("Pay the refund out …"), "Ctrl+Shift+I", Right.TAKE_PAYMENT, _any("approved"), _pay_out, False,
        "pay_refund",
    ),
    PermitAct(
        mark("Keep of the deposits …"), "Ctrl+U", _HANDLE,
        lambda told: told["state"] not in OVER and any(_room(fee) > 0 for fee in told["fees"]), _deduct, False,
        "deduct",
    ),
    PermitAct(
        mark("Take keys back …"), "Ctrl+Shift+B", Right.LEND_KEYS, _keys_out, _take_keys_back, False, "keys",
    ),
    PermitAct(
        mark("Lend a key …"), "Ctrl+Shift+B", Right.LEND_KEYS,
        lambda told: told["issued_at"] is not None and told["state"] not in OVER and not _keys_out(told), _lend, False,
    ),
    PermitAct(mark("File the case"), "Ctrl+Shift+F", _HANDLE, stands(PermitState.REFUND_DUE), _file, name="file"),
)  # fmt: skip
"""Every such act; what a case lacks leads to the one that sees to it."""
