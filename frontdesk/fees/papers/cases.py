"""The registers of deposits, refunds and waivers."""

from collections.abc import Iterable, Sequence

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, printed_said
from frontdesk.fees.records.cases import CASE_STATES, REFUND_KINDS, CaseState, RefundKind
from frontdesk.paper.book import Book, BookColumn, Value


def deposit_list(
    rows: Iterable[Facts],
    say: Say,
    states: dict[str, str],
    *,
    office: str,
    printed_at: str,
    printed_by: str,
    subtitle: Sequence[str] = (),
) -> Book:
    """The register of deposits. A row is one of `CaseLists.deposits`; `states` says where it stands."""
    return Book(
        title=say("Deposit list"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        total_label=say("Total"),
        columns=(
            BookColumn("number", say("Number"), width=18),
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("payer", say("Payer"), width=18),
            BookColumn("item", say("Kind of deposit"), width=16),
            BookColumn("amount", say("Amount due"), "money", width=13, total=True),
            BookColumn("paid", say("Amount paid"), "money", width=13, total=True),
            BookColumn("used", say("Kept or given back"), "money", width=15, total=True),
            BookColumn("held", say("Still held"), "money", width=13, total=True),
            BookColumn("state", say("State"), width=11),
        ),
        rows=({**row, "state": say(states[row["state"]])} for row in rows),
    )


def refund_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of refunds. A row is one of `CaseLists.refunds`."""
    return Book(
        title=say("Refund list"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        total_label=say("Total"),
        columns=(
            BookColumn("number", say("Number"), width=17),
            BookColumn("at", say("Applied on"), width=12),
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("kind", say("What is refunded"), width=18),
            BookColumn("of", say("Receipt or deposit"), width=18),
            BookColumn("payee", say("Payee"), width=14),
            BookColumn("amount", say("Amount"), "money", width=13, total=True),
            BookColumn("reason", say("Reason"), width=22),
            BookColumn("applicant", say("Applied for by"), width=12),
            BookColumn("approver", say("Decided by"), width=12),
            BookColumn("state", say("State"), width=11),
        ),
        rows=({**_said(row, say), "kind": say(REFUND_KINDS[RefundKind(row["kind"])])} for row in rows),
    )


def waiver_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of waivers. A row is one of `CaseLists.waivers`."""
    return Book(
        title=say("Waiver list"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        total_label=say("Total"),
        columns=(
            BookColumn("number", say("Number"), width=17),
            BookColumn("at", say("Applied on"), width=12),
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("item", say("Fee item"), width=16),
            BookColumn("period", say("Period"), width=10),
            BookColumn("due", say("Amount due"), "money", width=13),
            BookColumn("amount", say("Amount waived"), "money", width=13, total=True),
            BookColumn("reason", say("Reason"), width=24),
            BookColumn("applicant", say("Applied for by"), width=12),
            BookColumn("approver", say("Decided by"), width=12),
            BookColumn("state", say("State"), width=11),
        ),
        rows=({**_said(row, say), "period": f"{row['period'] // 100}-{row['period'] % 100:02}"} for row in rows),
    )


def _said(row: Facts, say: Say) -> dict[str, Value]:
    return {**row, "at": row["at"].date().isoformat(), "state": say(CASE_STATES[CaseState(row["state"])])}
