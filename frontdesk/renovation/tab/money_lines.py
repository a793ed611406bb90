"""What a case pays and what of it is held, as the card of the case tells it."""

from collections.abc import Sequence

from frontdesk.core.money import Money
from frontdesk.core.words import mark, say
from frontdesk.fees.records import State
from frontdesk.fees.records.cases import CASE_STATES, CaseState
from frontdesk.fees.tables import yuan
from frontdesk.renovation.charged import Asked
from frontdesk.renovation.office import RenovationOffice
from frontdesk.renovation.records.money import FEE_WHATS
from frontdesk.renovation.refunding import Refunded
from frontdesk.renovation.settling import Deducted
from frontdesk.renovation.tab.caselines import CaseLine, CaseSection
from frontdesk.widgets.acting import Facts

_ROLES = {
    CaseState.APPLIED: "soon",
    CaseState.APPROVED: "accent",
    CaseState.PAID: "good",
    CaseState.REJECTED: "late",
    CaseState.WITHDRAWN: "plain",
}


def _asked(office: RenovationOffice, permit: Facts) -> Sequence[CaseLine]:
    """What the case was asked for, in that order: what is owed leads to the till, what is held to its refund.

    Passes come by the dozen: those of which the same is to be said stand in one line.
    """
    groups: dict[tuple[object, ...], list[Asked]] = {}
    for fee in permit["fees"]:
        if fee.state != State.VOIDED:
            alike = (fee.what, fee.state, bool(fee.held), fee.kept, fee.back) if fee.pass_id else (fee.id,)
            groups.setdefault(alike, []).append(fee)
    return [_line(fees) for fees in groups.values()]


def _line(fees: Sequence[Asked]) -> CaseLine:
    """A line of what is asked for once, or for several passes alike."""
    fee = fees[0]
    amount, owed, held, kept, back = (
        Money(sum(getattr(each, name) for each in fees)) for name in ("amount", "owed", "held", "kept", "back")
    )
    words = f"{say(FEE_WHATS[fee.what])} {yuan(amount)}"
    detail = _together(
        say("Passes: {count}", count=len(fees)) if len(fees) > 1 else fee.pass_number or fee.contractor,
        say("Kept {amount}", amount=yuan(kept)) if kept else "",
        say("Given back {amount}", amount=yuan(back)) if back else "",
    )
    if owed:
        state = say("Owed {amount}", amount=yuan(owed)) if owed < amount else say("To be paid")
        return CaseLine(words, detail, state, "late", "banknote", act="pay")
    if fee.deposit_id is None:
        return CaseLine(words, detail, say("Paid") if fee.paid else say("Waived"), "good", "banknote")
    if held:
        state = say("Held {amount}", amount=yuan(held)) if held < amount else say("Held")
        return CaseLine(words, detail, state, "accent", "lock", act="refund")
    return CaseLine(words, detail, say("Settled"), "plain", "lock")


def _moved(office: RenovationOffice, permit: Facts) -> Sequence[CaseLine]:
    """What was kept and what was asked back of the deposits, the latest first; each leads to its slip."""
    moved = [(each.at, _kept_line(each)) for each in office.settling.deductions(permit["id"])]
    moved += [(each.at, _back_line(each)) for each in office.refunding.refunds(permit["id"])]
    return [line for _, line in sorted(moved, key=lambda told: told[0], reverse=True)]


def _kept_line(kept: Deducted) -> CaseLine:
    words = f"{say(FEE_WHATS[kept.what])} {yuan(kept.amount)}"
    detail = _together(kept.number, kept.reason)
    return CaseLine(words, detail, say("Deducted"), "late", "minus", ("deduction", kept.id))


def _back_line(back: Refunded) -> CaseLine:
    words = f"{say(FEE_WHATS[back.what])} {yuan(back.amount)}"
    detail = _together(back.number, back.pass_number, back.payee)
    return CaseLine(words, detail, say(CASE_STATES[back.state]), _ROLES[back.state], "undo-2", ("refund", back.id))


def _together(*told: str) -> str:
    return " · ".join(filter(None, told))


MONEY_SECTIONS = (
    CaseSection(mark("Deposits and fees"), _asked),
    CaseSection(mark("Kept and given back"), _moved),
)
