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
            BookColumn("number", say("Number"), width=19),
            BookColumn("at", say("Entered at"), width=12),
            BookColumn("unit", say("Unit"), width=11),
            BookColumn("owner", say("Owner"), width=10),
            BookColumn("applicant", say("Applicant"), width=10),
            BookColumn("phone", say("Phone"), width=15),
            BookColumn("contractor", say("Contractor"), width=20),
            BookColumn("manager", say("Site manager"), width=15),
            BookColumn("starts", say("Works from"), width=12),
            BookColumn("ends", say("Works until"), width=12),
            BookColumn("state", say("State"), width=12),
            BookColumn("issued_at", say("Permit issued on"), width=12),
            BookColumn("waiting_until", say("Waiting period until"), width=12),
            BookColumn("who", say("Recorded by"), width=10),
        ),
        rows=(_row(row, say) for row in rows),
    )


def _row(row: Facts, say: Say) -> dict[str, Any]:
    kind = Applicant(row["applicant_kind"])
    own = kind == Applicant.OWNER
    return {
        **row,
        "at": f"{row['at']:%Y-%m-%d}",
        "applicant": say(APPLICANTS[kind]) if own else f"{row['applicant']} · {say(APPLICANTS[kind])}",
        "contractor": row["contractor"] or say("The owner does the works"),
        "manager": " ".join(filter(None, (row["manager"], row["manager_phone"]))),
        "state": say(PERMIT_STATES[PermitState(row["state"])]),
        "issued_at": f"{row['issued_at']:%Y-%m-%d}" if row["issued_at"] else "",
        **{name: row[name].isoformat() if row[name] else "" for name in ("starts", "ends", "waiting_until")},
    }
