"""Papers about invented people, on which an estate sees how its own words, logo and seal will look."""

from datetime import date
from typing import TYPE_CHECKING, Any

from frontdesk.core.forms import Worn
from frontdesk.core.words import Say, Speaker

if TYPE_CHECKING:
    from frontdesk.core.estate import Estate
    from frontdesk.paper.formats import Format
    from frontdesk.paper.sheet import Sheet

_DAY = date(2026, 11, 22)


def formats(kind: str) -> "tuple[Format, ...]":
    """The formats on which a kind of paper is printed, the usual one first."""
    from frontdesk.paper.formats import A4, A4_LETTER, A5_LANDSCAPE, CONTINUOUS, ROLL

    if kind == "notice":
        return (A4,)
    return (
        (A4_LETTER,)
        if kind.startswith("letter.") or kind == "permit_agreement"
        else (CONTINUOUS, A5_LANDSCAPE, A4, ROLL)
    )


def sample(kind: str, format: "Format", worn: Worn, estate: "Estate", hours: str) -> "Sheet":
    """A paper of this kind and format as the form has it, in the language of the estate's papers."""
    from frontdesk.paper.dressing import dressed
    from frontdesk.shell.letterhead import dress_of

    say = Speaker(estate.paper_language)
    common = {
        "estate": estate.name, "office": estate.office or estate.name, "demo": False, "unit": "3-1-502",
        "payer": say("Zhang San"), "date": _DAY.isoformat(), "due_by": "2026-11-29", "since": "2026-10-31",
        "phone": estate.phone, "hours": hours, "bank": estate.bank, "number": "CJ20261122-0001", "prepaid": 0,
    }  # fmt: skip
    return dressed(_drawn(kind, format, common, say, worn.form.words), dress_of(worn))


def _drawn(kind: str, format: "Format", common: dict[str, Any], say: Say, words: dict[str, str]) -> "Sheet":
    from frontdesk.fees.papers.letters import letter_sheet
    from frontdesk.fees.papers.notice import notice_sheet
    from frontdesk.fees.papers.receipt import COPIES, receipt_sheet
    from frontdesk.fees.papers.slips import refund_slip
    from frontdesk.paper.formats import CONTINUOUS
    from frontdesk.renovation.papers.agreement import agreement_sheet

    stamp: dict[str, Any] = {"printed_at": "2026-11-22 14:05", "printed_by": say("Li Na")}
    if kind == "receipt":
        copy = COPIES[1] if format == CONTINUOUS else ""
        return receipt_sheet(_receipt(common, say), say, words, copy=copy, **stamp)
    if kind == "notice":
        lines = [
            line | {"amount": line["due"], "open": line["due"], "due_date": f"{line['period']}-30"}
            for line in _lines(say)
        ]
        return notice_sheet(common | {"lines": lines, "total": 73000}, say, words, **stamp)
    if kind == "permit_agreement":
        return agreement_sheet(_agreement(common, say), say, words, **stamp)
    if kind.startswith("letter."):
        return letter_sheet(common | _letter(kind.removeprefix("letter."), say), say, words)
    return refund_slip(_refund(common, say), say, **stamp)


def _lines(say: Say) -> list[dict[str, Any]]:
    area = {"price": 25000, "quantity": 10000, "basis": "area", "due": 25000, "paid": 25000, "remark": ""}
    space = {"price": 800000, "quantity": 100, "basis": "fixed", "due": 8000, "paid": 8000, "remark": "B1-36"}
    months = ("2026-09", "2026-10")
    return [
        *({"item": say("Property fee"), "period": month, **area} for month in months),
        *({"item": say("Parking fee"), "period": month, **space} for month in months),
        {"item": say("Water"), "period": "2026-10", **space, "price": 700000, "due": 7000, "paid": 7000, "remark": ""},
    ]


def _receipt(common: dict[str, Any], say: Say) -> dict[str, Any]:
    return common | {
        "number": "SJ2026-000001", "kind": "receipt", "at": "2026-11-22 14:05", "gross_area": 10000,
        "lines": _lines(say), "prepaid_in": 0, "total": 73000,
        "methods": [{"method": "cash", "amount": 73000, "reference": ""}], "received": 80000, "change": 7000,
        "prepaid_before": 0, "prepaid_after": 0, "cashier": say("Li Na"), "counter": say("Counter 1"), "remark": "",
        "voids": "", "reason": "", "authorised_by": "",
    }  # fmt: skip


def _letter(tone: str, say: Say) -> dict[str, Any]:
    lines = [
        {"item": item, "first": "2026-09", "last": "2026-10", "due": "2026-09-30", "open": amount}
        for item, amount in ((say("Property fee"), 50000), (say("Parking fee"), 16000))
    ]
    return {"tone": tone, "lines": lines, "total": 66000, "late": 1320}


def _agreement(common: dict[str, Any], say: Say) -> dict[str, Any]:
    scope = [{"text": say("Painting of the walls"), "place": say("Everywhere"), "risk": ""}]
    return common | {
        "number": "XK20261122-0001", "area": 10000, "owner": common["payer"], "applicant_kind": "owner",
        "applicant": common["payer"], "phone": "139 0000 1122", "contractor": "", "licence": "", "contractor_phone": "",
        "manager": "", "manager_phone": "", "starts": "2026-11-23", "ends": "2027-01-31", "scope": scope,
        "hours": say("Mon–Fri {working}", working="8:00–12:00, 14:00–18:00"), "owner_deposit": 200_000,
        "contractor_deposit": 200_000, "pass_deposit": 5_000, "pass_fee": 1_000, "cleanup": 300, "waiting": 1,
        "pass_return": 7,
    }  # fmt: skip


def _refund(common: dict[str, Any], say: Say) -> dict[str, Any]:
    return common | {
        "number": "TK20261122-0001", "kind": "prepayment", "state": "paid", "applied_on": common["date"],
        "payee": common["payer"], "reason": say("Moves out"), "amount": 20000, "before": 50000, "of": "", "lines": [],
        "owed_again": False, "method": "cash", "reference": "", "applicant": say("Li Na"), "approver": say("Wang Fang"),
        "cashier": say("Li Na"),
    }  # fmt: skip
