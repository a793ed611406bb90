"""The report of a lost key, and the register of losses."""

from collections.abc import Iterable, Sequence

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.keys.records import LOSS_ANSWERS, LossAnswer
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table

LOSS_STANDING = {
    "open": mark("To be dealt with"),
    "overdue": mark("Past its day"),
    **{answer.value: words for answer, words in LOSS_ANSWERS.items() if answer},
}
"""How a loss stands in its list."""


def loss_report(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The report of a lost key.

    `facts`: number, date (`2026-11-22 09:05`), estate, office, demo, code, opens, hook, reported_by, words, due, by,
    loan, lent, borrower (of a lent one, else empty); answer (a LossAnswer), remark, answered and answered_by, empty
    until it is dealt with.
    """
    answer = LossAnswer(facts["answer"])
    ways = [each for each in LossAnswer if each]
    return Sheet(
        office=facts["office"],
        title=say("Key loss report"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["date"], say),
        facts=(
            (
                say("Reported by: {name}", name=facts["reported_by"]),
                say("Reported at: {at}", at=facts["date"]),
                say("Deal with by: {day}", day=day_said(facts["due"], say)),
            ),
            *(
                [
                    (
                        say("Lent by: {number}", number=facts["loan"]),
                        say("Borrower: {name}", name=facts["borrower"]),
                        say("Out since: {at}", at=facts["lent"]),
                    )
                ]
                if facts["loan"]
                else []
            ),
        ),
        tables=(
            Table(
                (
                    Column(say("Tag number"), 18, place="head", key="tag"),
                    Column(say("Opens"), 34, place="detail", key="opens"),
                    Column(say("Hook"), 12, place="figure", key="hook"),
                    Column(say("What happened"), 46, key="words"),
                ),
                ((facts["code"], facts["opens"], facts["hook"], facts["words"]),),
            ),
        ),
        lines=(
            (
                "    ".join(f"{'√' if each == answer else '□'} {say(LOSS_ANSWERS[each])}" for each in ways),
            ),
            (say("Remark: {text}", text=facts["remark"]),),
            *(
                [(say("Dealt with at: {at}", at=facts["answered"]), say("By: {name}", name=facts["answered_by"]))]
                if answer
                else []
            ),
        ),
        signatures=(
            Signature(say("Reporter's signature:"), rule=True),
            Signature(say("Taken in by: {name}", name=facts["by"])),
            Signature(say("Supervisor:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )  # fmt: skip


def loss_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of losses. A row is one of `LossDesk.listing`."""
    return Book(
        title=say("Lost keys"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=20),
            BookColumn("at", say("Reported at"), width=16),
            BookColumn("code", say("Tag number"), width=11),
            BookColumn("opens", say("Opens"), width=18),
            BookColumn("reported_by", say("Reported by"), width=12),
            BookColumn("words", say("What happened"), width=26),
            BookColumn("loan", say("Loan"), width=20),
            BookColumn("due", say("Deal with by"), "date", width=14),
            BookColumn("state", say("State"), width=14),
            BookColumn("answered_at", say("Dealt with at"), width=16),
            BookColumn("answerer", say("Dealt with by"), width=10),
            BookColumn("remark", say("Remark"), width=18),
        ),
        rows=(
            {
                **row, "at": f"{row['at']:%Y-%m-%d %H:%M}", "state": say(LOSS_STANDING[row["state"]]),
                "answered_at": f"{row['answered_at']:%Y-%m-%d %H:%M}" if row["answered_at"] else "",
            }
            for row in rows
        ),
    )  # fmt: skip
