"""The papers of lending: the loan slip, the key register, the list of what is overdue, the list of keys."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import printed_said
from frontdesk.keys.papers.said import check_said, moment_said
from frontdesk.keys.records import BORROWERS, KEY_KINDS, OUTCOMES, BorrowerKind, KeyKind, Outcome
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table

Facts = dict[str, Any]


def loan_slip(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The slip that a borrower signs; once keys are back, it says so.

    `facts`: what `LoanLists.loan` tells, and estate, office, demo.
    """
    borrower = say(BORROWERS[BorrowerKind(facts["borrower_kind"])])
    told = [
        (say("Borrower: {name} ({kind})", name=facts["borrower"], kind=borrower), True),
        (say("Company: {company}", company=facts["company"]), bool(facts["company"])),
        (say("Phone: {phone}", phone=facts["phone"]), bool(facts["phone"])),
        (say("ID: {number}", number=facts["id_masked"]), bool(facts["id_masked"])),
        (say("Staff card: {number}", number=facts["staff_card"]), bool(facts["staff_card"])),
        (say("Unit: {unit}", unit=facts["unit"]), bool(facts["unit"])),
        (say("Went out: {moment}", moment=moment_said(facts["at"])), True),
        (say("Due back: {moment}", moment=moment_said(facts["due_back"])), True),
        (say("Approved by: {name}", name=facts["approved_by"]), bool(facts["approved_by"])),
        (say("Escort: {name}", name=facts["escort"]), bool(facts["escort"])),
    ]
    lines = [text for text, there in told if there]
    back = any(item["back_at"] for item in facts["items"])
    return Sheet(
        office=facts["office"],
        title=say("Key loan slip"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=f"{facts['at']:%Y-%m-%d}",
        facts=tuple(tuple(lines[at : at + 2]) for at in range(0, len(lines), 2)),
        tables=(_keys(facts, say, back=back),),
        lines=tuple(
            (line,)
            for line, there in (
                (say("Needed for: {reason}", reason=facts["reason"]), facts["reason"]),
                (say("Consent of the household: {consent}", consent=facts["consent"]), facts["consent"]),
                (say("Remark: {text}", text=facts["remark"]), facts["remark"]),
            )
            if there
        ),
        after=(
            say(
                "The borrower brings the keys back in time, has no copies made, hands them on to nobody, and reports a"
                " loss at once."
            ),
        ),
        signatures=(
            Signature(say("Borrower's signature:"), rule=True),
            Signature(say("Lent by: {name}", name=facts["by"])),
            Signature(say("Returned, signature:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def _keys(facts: Facts, say: Say, *, back: bool) -> Table:
    columns = [
        Column(say("Tag number"), 20, place="head", key="code"),
        Column(say("Kind"), 22, place="detail", key="kind"),
        Column(say("Opens"), 34, place="detail", key="opens"),
    ]
    rows = [(item["code"], say(KEY_KINDS[KeyKind(item["kind"])]), item["opens"]) for item in facts["items"]]
    if not back:
        return Table(tuple(columns), tuple(rows))
    columns += [
        Column(say("Came back"), 24, place="detail", key="back"),
        Column(say("Check"), 30, place="detail", key="check"),
        Column(say("Taken back by"), 16, place="detail", key="received"),
    ]
    return Table(
        tuple(columns),
        tuple(
            (*row, moment_said(item["back_at"]), _returned(item, say), item["received_by"])
            for row, item in zip(rows, facts["items"], strict=True)
        ),
    )


def key_register(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The key register, with room for the signatures. `rows` as `KeyRegisters.loans` has them, read once."""
    return Book(
        title=say("Register of keys lent"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=15),
            BookColumn("tag", say("Tag number"), width=11.5),
            BookColumn("kind", say("Kind"), width=7),
            BookColumn("copies", say("Copies"), "count", width=5),
            BookColumn("reason", say("Needed for"), width=9),
            BookColumn("borrower", say("Borrower"), width=8),
            BookColumn("company", say("Company"), width=9),
            BookColumn("id_masked", say("ID or staff card"), width=11),
            BookColumn("phone", say("Phone"), width=15.5),
            BookColumn("approved_by", say("Approved by"), width=7.5),
            BookColumn("escort", say("Escort"), width=7.5),
            BookColumn("out", say("Went out"), width=13.5),
            BookColumn("due", say("Due back"), width=13.5),
            BookColumn("out_by", say("Lent by"), width=7.5),
            BookColumn("signed", say("Borrower's signature"), width=10),
            BookColumn("back", say("Came back"), width=13.5),
            BookColumn("check", say("Check"), width=9),
            BookColumn("returned", say("Returner's signature"), width=10),
            BookColumn("received_by", say("Taken back by"), width=7.5),
            BookColumn("remark", say("Remark"), width=8),
        ),
        rows=(
            {
                **row,
                "kind": say(KEY_KINDS[KeyKind(row["kind"])]),
                "out": moment_said(row["out"]),
                "due": moment_said(row["due"]),
                "back": moment_said(row["back"]),
                "check": _returned(row, say),
                "signed": "",
                "returned": "",
            }
            for row in rows
        ),
    )


def overdue_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The keys that should be back, whom to call, and room for what came of it. `rows` as `KeyRegisters.overdue`."""
    return Book(
        title=say("Keys past due"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=15),
            BookColumn("tag", say("Tag number"), width=10),
            BookColumn("opens", say("Opens"), width=16),
            BookColumn("borrower", say("Borrower"), width=10),
            BookColumn("company", say("Company"), width=16),
            BookColumn("phone", say("Phone"), width=13),
            BookColumn("escort", say("Escort"), width=9),
            BookColumn("approved_by", say("Approved by"), width=9),
            BookColumn("out", say("Went out"), width=14),
            BookColumn("due", say("Due back"), width=14),
            BookColumn("late", say("Late by"), width=9),
            BookColumn("told", say("Called, answer"), width=20),
        ),
        rows=(
            {
                **row,
                "out": moment_said(row["out"]),
                "due": moment_said(row["due"]),
                "late": _late_said(row["late"], say),
                "told": "",
            }
            for row in rows
        ),
    )


def key_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The list of keys. `rows` as `keys.lists.keys_seen` has them, read once."""
    return Book(
        title=say("List of keys"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        total_label=say("Total"),
        columns=(
            BookColumn("tag", say("Tag number"), width=12),
            BookColumn("kind", say("Kind"), width=14),
            BookColumn("opens", say("Opens"), width=24),
            BookColumn("unit", say("Unit"), width=12),
            BookColumn("key_set", say("Set"), width=6),
            BookColumn("hook", say("Hook"), width=10),
            BookColumn("copies", say("Copies"), "count", width=9, total=True),
            BookColumn("there", say("In the cabinet"), "count", width=10, total=True),
            BookColumn("out", say("Out"), "count", width=8, total=True),
            BookColumn("lost", say("Lost"), "count", width=8, total=True),
            BookColumn("note", say("Note"), width=22),
        ),
        rows=({**row, "kind": say(KEY_KINDS[KeyKind(row["kind"])])} for row in rows),
    )


def _late_said(late: timedelta, say: Say) -> str:
    """By how much a key is late: days, or hours on the first day."""
    return say("{days} d", days=late.days) if late.days else say("{hours} h", hours=late.seconds // 3600)


def _returned(item: Facts, say: Say) -> str:
    """How a key came back: the check of a vacant unit, or that it did not come back at all."""
    if item["outcome"] in ("", Outcome.BACK):
        return check_said(item, say)
    return say(OUTCOMES[Outcome(item["outcome"])])
