"""What a case pays and what of it is held, as the card of the case tells it."""

from collections.abc import Sequence

from frontdesk.core.words import mark, say
from frontdesk.fees.records import State
from frontdesk.fees.records.cases import CASE_STATES, CaseState
from frontdesk.fees.tables import yuan
from frontdesk.renovation.charged import Asked
from frontdesk.renovation.office import RenovationOffice
from frontdesk.renovation.records.money import FEE_WHATS
from frontdesk.renovation.tab.caselines import CaseLine, CaseSection
from frontdesk.widgets.acting import Facts

_REFUND_ROLES = {
    CaseState.APPLIED: "soon",
    CaseState.APPROVED: "accent",
    CaseState.PAID: "good",
    CaseState.REJECTED: "late",
    CaseState.WITHDRAWN: "plain",
}


def _asked(office: RenovationOffice, permit: Facts) -> Sequence[CaseLine]:
    """What the case was asked for, in that order: what is owed leads to the till, what is held to its refund."""
    return [_line(fee) for fee in permit["fees"] if fee.state != State.VOIDED]


def _line(fee: Asked) -> CaseLine:
    words = _together(f"{say(FEE_WHATS[fee.what])} {yuan(fee.amount)}", fee.pass_number or fee.contractor)
    told = [say("Kept {amount}", amount=yuan(fee.kept)) if fee.kept else ""]
    told.append(say("Given back {amount}", amount=yuan(fee.back)) if fee.back else "")
    detail = _together(*told)
    if fee.owed:
        state = say("Owed {amount}", amount=yuan(fee.owed)) if fee.paid or fee.waived else say("To be paid")
        return CaseLine(words, detail, state, "late", "banknote", act="pay")
    if fee.deposit_id is None:
        return CaseLine(words, detail, say("Paid") if fee.paid else say("Waived"), "good", "banknote")
    if fee.held:
        state = say("Held {amount}", amount=yuan(fee.held)) if fee.used else say("Held")
        return CaseLine(words, detail, state, "accent", "lock", act="refund")
    return CaseLine(words, detail, say("Settled"), "plain", "lock")


def _moved(office: RenovationOffice, permit: Facts) -> Sequence[CaseLine]:
    """What was kept and what was asked back of the deposits, the latest first; each leads to its slip."""
    kept = [
        (
            each.at,
            CaseLine(
                f"{say(FEE_WHATS[each.what])} {yuan(each.amount)}", _together(each.number, each.reason), say("Deducted"),
                "late", "minus", ("deduction", each.id),
            ),
        )
        for each in office.settling.deductions(permit["id"])
    ]  # fmt: skip
    back = [
        (
            each.at,
            CaseLine(
                _together(f"{say(FEE_WHATS[each.what])} {yuan(each.amount)}", each.payee),
                _together(each.number, each.pass_number), say(CASE_STATES[each.state]), _REFUND_ROLES[each.state],
                "undo-2", ("refund", each.id),
            ),
        )
        for each in office.refunding.refunds(permit["id"])
    ]  # fmt: skip
    return [line for _, line in sorted(kept + back, key=lambda told: told[0], reverse=True)]


def _together(*told: str) -> str:
    return " · ".join(filter(None, told))


MONEY_SECTIONS = (
    CaseSection(mark("Deposits and fees"), _asked),
    CaseSection(mark("Kept and given back"), _moved),
)
