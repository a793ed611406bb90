"""The settlement of a case's deposits: what was left, what was kept of it and why, what goes back, who signs for it."""

from collections.abc import Iterator

from frontdesk.core.money import Money
from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, printed_said, total_of
from frontdesk.fees.records.cases import CASE_STATES, CaseState
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.renovation.papers.said import period_said, stamps_of
from frontdesk.renovation.records.money import FEE_WHATS, FeeWhat


def deposit_settlement(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """What became of the deposits of a case; `facts` are those of `RefundingDesk.paper`."""
    return Sheet(
        office=facts["office"],
        title=say("Settlement of renovation deposits"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["date"], say),
        facts=(
            (say("Unit: {unit}", unit=facts["unit"]), say("Owner: {name}", name=facts["owner"])),
            (say("Contractor: {name}", name=facts["contractor"] or say("The owner does the works")),),
            (period_said(facts, say),),
        ),
        tables=(_deposits(facts, say), *([_refunds(facts, say)] if facts["refunds"] else [])),
        total=total_of(sum(each["amount"] for each in facts["refunds"]), say),
        lines=tuple(_kept(facts, say)),
        signatures=(
            *(Signature(say("{name}'s signature:", name=payee), rule=True) for payee in facts["payees"]),
            Signature(say("Handled by:"), rule=True),
            Signature(say("Approved by:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=stamps_of(facts, say),
    )


def _deposits(facts: Facts, say: Say) -> Table:
    figures = (say("Amount paid"), "paid"), (say("Kept"), "kept"), (say("Given back"), "back"), (say("Held"), "held")
    return Table(
        (
            Column(say("Deposit"), 30, place="head", key="what"),
            Column(say("Payer"), 22, place="detail", key="payer"),
            *(Column(title, 12, align="right", amount=True, key=key) for title, key in figures),
        ),
        tuple(
            (
                " ".join(filter(None, (say(FEE_WHATS[FeeWhat(each["what"])]), each["pass"]))), each["payer"],
                *(Money(each[key]).grouped() for _, key in figures),
            )
            for each in facts["deposits"]
        ),
    )  # fmt: skip


def _refunds(facts: Facts, say: Say) -> Table:
    return Table(
        (
            Column(say("Refund slip"), 26, place="head", key="refund"),
            Column(say("Payee"), 34, place="detail", key="payee"),
            Column(say("State"), 20, align="centre", key="state"),
            Column(say("Amount"), 20, align="right", amount=True, place="figure", key="amount"),
        ),
        tuple(
            (
                each["number"], each["payee"], say(CASE_STATES[CaseState(each["state"])]),
                Money(each["amount"]).grouped(),
            )
            for each in facts["refunds"]
        ),
    )  # fmt: skip


def _kept(facts: Facts, say: Say) -> Iterator[tuple[str, ...]]:
    for each in facts["deductions"]:
        amount = Money(each["amount"]).grouped()
        yield (say("{number}: {amount} kept. {reason}", number=each["number"], amount=amount, reason=each["reason"]),)
