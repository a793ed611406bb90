"""The slips of refunds, deductions and waivers: who asked, who approved, what goes back and who signs for it."""

from collections.abc import Iterator
from dataclasses import replace

from frontdesk.core.money import Money
from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, day_said, methods_said, printed_said, total_of, with_more
from frontdesk.fees.records.cases import CASE_STATES, CaseState, RefundKind
from frontdesk.paper.sheet import Column, Sheet, Signature, Table

_TITLES = {
    RefundKind.PAYMENT: mark("Refund slip"),
    RefundKind.PREPAYMENT: mark("Prepayment refund slip"),
    RefundKind.DEPOSIT: mark("Deposit refund slip"),
    RefundKind.SETTLEMENT: mark("Slip of a settlement taken back"),
}


def refund_slip(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The slip of a refund: as it was paid out, or before that, to be signed by whoever approves it.

    `facts`: number, kind (a RefundKind), state (a CaseState), date, applied_on (`2026-11-22`), estate, office, demo,
    unit, payee, reason, amount, before (the prepayment or deposit before it), of (number of the receipt), lines [{item,
    period, amount}], owed_again, method, reference, applicant, approver, cashier; of a deposit also deposit,
    deposit_number and deposit_amount. Amounts in fen.
    """
    kind = RefundKind(facts["kind"])
    by_lines = kind in (RefundKind.PAYMENT, RefundKind.SETTLEMENT)
    return Sheet(
        office=facts["office"],
        title=say(_TITLES[kind]),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["date"], say),
        facts=(
            (
                say("Payee: {payee}", payee=facts["payee"]),
                say("Unit: {unit}", unit=facts["unit"]),
                *([say("Receipt: {number}", number=facts["of"])] if facts["of"] else []),
                *([say("Paid out by: {methods}", methods=_method_said(facts, say))] if facts["method"] else []),
            ),
            *([_deposit_said(facts, say)] if kind == RefundKind.DEPOSIT else []),
        ),
        tables=(_given_back(facts, say) if by_lines else _balance(facts, say),),
        total=total_of(facts["amount"], say),
        lines=tuple((line,) for line in _refund_lines(facts, say)),
        signatures=(
            Signature(say("Payee's signature:"), rule=True),
            _signed(facts["cashier"], say("Handled by: {name}", name=facts["cashier"]), say("Handled by:")),
            # Of a deposit they sign by hand, too, who let it go and who has it.
            replace(_approved(facts, say), rule=True) if kind == RefundKind.DEPOSIT else _approved(facts, say),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=_stamps(facts, say, CaseState.PAID),
    )


def deduction_notice(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The notice of what was kept of a deposit.

    `facts`: number, date, estate, office, demo, unit, payer, deposit, deposit_number, deposit_amount, item, reason,
    amount, held (before it), cashier. Amounts in fen.
    """
    return Sheet(
        office=facts["office"],
        title=say("Deduction notice"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["date"], say),
        facts=(
            (say("Payer: {payer}", payer=facts["payer"]), say("Unit: {unit}", unit=facts["unit"])),
            _deposit_said(facts, say),
        ),
        before=(
            say("The following was kept of the deposit. Whoever disagrees, please come to our counter within 7 days."),
        ),
        tables=(
            Table(
                (
                    Column(say("Fee item"), 22, place="head", key="item"),
                    Column(say("Reason"), 36, place="detail", key="reason"),
                    Column(say("Balance before"), 14, align="right", amount=True, key="before"),
                    Column(say("Kept"), 14, align="right", amount=True, place="figure", key="amount"),
                    Column(say("Balance after"), 14, align="right", amount=True, key="after"),
                ),
                (
                    (
                        facts["item"],
                        facts["reason"],
                        _figure(facts["held"]),
                        _figure(facts["amount"]),
                        _figure(facts["held"] - facts["amount"]),
                    ),
                ),
            ),
        ),
        total=total_of(facts["amount"], say),
        signatures=(
            Signature(say("Issued by (seal):")),
            Signature(say("Handled by: {name}", name=facts["cashier"])),
            Signature(say("Payer's signature:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def waiver_slip(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The slip of a waiver: as it was decided, or before that, to be signed by whoever approves it.

    `facts`: number, state (a CaseState), date, estate, office, demo, unit, payer, charge (its number), item, period,
    due, paid, waived (so far), amount, reason, applicant, approver. Amounts in fen.
    """
    return Sheet(
        office=facts["office"],
        title=say("Waiver slip"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["date"], say),
        facts=(
            (
                say("Payer: {payer}", payer=facts["payer"]),
                say("Unit: {unit}", unit=facts["unit"]),
                say("Charge: {number}", number=facts["charge"]),
            ),
        ),
        tables=(
            Table(
                (
                    Column(say("Fee item"), 20, place="head", key="item"),
                    Column(say("Period"), 14, place="head", key="period"),
                    Column(say("Amount due"), 13, align="right", amount=True, key="due"),
                    Column(say("Amount paid"), 13, align="right", amount=True, key="paid"),
                    Column(say("Waived before"), 13, align="right", amount=True, key="before"),
                    Column(say("Waived now"), 13, align="right", amount=True, place="figure", key="amount"),
                    Column(say("Left to pay"), 14, align="right", amount=True, key="left"),
                ),
                (
                    (
                        facts["item"],
                        facts["period"],
                        *(_figure(facts[name]) for name in ("due", "paid", "waived", "amount")),
                        _figure(facts["due"] - facts["paid"] - facts["waived"] - facts["amount"]),
                    ),
                ),
            ),
        ),
        total=total_of(facts["amount"], say),
        lines=((say("Reason: {reason}", reason=facts["reason"]),),),
        signatures=(Signature(say("Applied for by: {name}", name=facts["applicant"])), _approved(facts, say)),
        printed=printed_said(printed_at, printed_by, say),
        stamps=_stamps(facts, say, CaseState.APPROVED),
    )


def _given_back(facts: Facts, say: Say) -> Table:
    return Table(
        (
            Column(say("Fee item"), 50, place="head", key="item"),
            Column(say("Period"), 25, place="head", key="period"),
            Column(say("Given back"), 25, align="right", amount=True, place="figure", key="amount"),
        ),
        tuple((line["item"], line["period"], _figure(line["amount"])) for line in facts["lines"]),
    )


def _balance(facts: Facts, say: Say) -> Table:
    what = facts["deposit"] if facts["kind"] == RefundKind.DEPOSIT else say("Prepayment")
    return Table(
        (
            Column(say("Fee item"), 40, place="head", key="item"),
            Column(say("Balance before"), 20, align="right", amount=True, key="before"),
            Column(say("Given back"), 20, align="right", amount=True, place="figure", key="amount"),
            Column(say("Balance after"), 20, align="right", amount=True, key="after"),
        ),
        ((what, _figure(facts["before"]), _figure(facts["amount"]), _figure(facts["before"] - facts["amount"])),),
    )


def _refund_lines(facts: Facts, say: Say) -> Iterator[str]:
    yield say("Reason: {reason}", reason=facts["reason"])
    if facts["lines"]:
        yield say("The charges are owed again.") if facts["owed_again"] else say("The charges are waived by as much.")
    if facts["method"] == "prepayment":
        yield say("No money was handed out: it became prepayment of the unit.")
    yield say("Applied for by {name} on {day}", name=facts["applicant"], day=facts["applied_on"])


def _method_said(facts: Facts, say: Say) -> str:
    return methods_said([{"method": facts["method"], "amount": facts["amount"], "reference": facts["reference"]}], say)


def _deposit_said(facts: Facts, say: Say) -> tuple[str, ...]:
    deposit = with_more(facts["deposit"], facts["deposit_number"], say)
    return (
        say("Deposit: {deposit}", deposit=deposit),
        say("Deposit taken: {amount}", amount=_figure(facts["deposit_amount"])),
    )


def _approved(facts: Facts, say: Say) -> Signature:
    """Who approved it, or turned it down, or the line on which somebody will sign."""
    name = facts["approver"]
    if facts["state"] == CaseState.REJECTED:
        return Signature(say("Rejected by: {name}", name=name))
    return _signed(name, say("Approved by: {name}", name=name), say("Approved by:"))


def _signed(name: str, named: str, label: str) -> Signature:
    """A signature by name, or the line on which somebody will sign."""
    return Signature(named) if name else Signature(label, rule=True)


def _stamps(facts: Facts, say: Say, done: CaseState) -> tuple[str, ...]:
    """Where the case stands, as long as it is not done."""
    stands = () if facts["state"] == done else (say(CASE_STATES[CaseState(facts["state"])]),)
    return (say("Demo"), *stands) if facts["demo"] else stands


def _figure(fen: int) -> str:
    return Money(fen).grouped()
