"""The register of renovation permits."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.renovation.records import APPLICANTS, PERMIT_STATES, Applicant, PermitState

Facts = Mapping[str, Any]


def permit_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of renovation permits. A row is one of `PermitLists.permits`."""
    return Book(
        title=say("Register of renovation permits"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=18),
            BookColumn("at", say("Entered at"), width=16),
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("owner", say("Owner"), width=11),
            BookColumn("applicant", say("Applicant"), width=14),
            BookColumn("phone", say("Phone"), width=16),
            BookColumn("contractor", say("Contractor"), width=22),
            BookColumn("manager", say("Site manager"), width=11),
            BookColumn("manager_phone", say("Site manager's phone"), width=16),
            BookColumn("starts", say("Works from"), width=11),
            BookColumn("ends", say("Works until"), width=11),
            BookColumn("state", say("State"), width=14),
            BookColumn("issued_at", say("Permit issued on"), width=11),
            BookColumn("over_on", say("Completion passed on"), width=11),
            BookColumn("waiting_until", say("Waiting period until"), width=11),
            BookColumn("who", say("Recorded by"), width=9),
        ),
        rows=(_row(row, say) for row in rows),
    )


def _row(row: Facts, say: Say) -> dict[str, Any]:
    kind = Applicant(row["applicant_kind"])
    own = kind == Applicant.OWNER
    return {
        **row,
        "at": f"{row['at']:%Y-%m-%d %H:%M}",
        "applicant": say(APPLICANTS[kind]) if own else f"{row['applicant']} · {say(APPLICANTS[kind])}",
        "contractor": row["contractor"] or say("The owner does the works"),
        "state": say(PERMIT_STATES[PermitState(row["state"])]),
        "issued_at": f"{row['issued_at']:%Y-%m-%d}" if row["issued_at"] else "",
        **{name: row[name].isoformat() if row[name] else "" for name in ("starts", "ends", "over_on", "waiting_until")},
    }
