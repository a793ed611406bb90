"""The sheet of a stock-take: to walk along the hooks with, and what was found; and its register."""

from collections.abc import Iterable, Iterator, Sequence

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.keys.records import FINDINGS, OPEN_FINDINGS, SETTLINGS, STOCK_TAKE_STATES, Finding, Settling
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table

COUNTED_STANDING = {
    "unseen": mark("Not seen yet"),
    "seen": mark("Seen"),
    "open": mark("To be settled"),
    **{finding.value: words for finding, words in FINDINGS.items()},
}
"""How a copy stands in the list of a stock-take."""


def stock_take_sheet(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The sheet of a stock-take, by hooks: with a box for each copy while it is under way, with the findings after.

    `facts`: number, state (a StockTakeState), begun and begun_by, estate, office, demo, lines [{code, opens, hook,
    found_on, loan, seen, finding}]; of a finished one also finished, by, and counts by finding.
    """
    finished = facts["state"] == "finished"
    return Sheet(
        office=facts["office"],
        title=say("Stock-take of keys: result") if finished else say("Stock-take of keys"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["finished"] if finished else facts["begun"], say),
        facts=tuple(_heads(facts, say)),
        before=() if facts["lines"] else (say("Every key is where the books say it is."),),
        tables=((_found if finished else _to_see)(facts, say),) if facts["lines"] else (),
        signatures=(
            Signature(say("Keys counted by:"), rule=True),
            Signature(say("Checked by:"), rule=True),
            Signature(say("Supervisor:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(
            *([say("Demo")] if facts["demo"] else []),
            *([say(STOCK_TAKE_STATES[facts["state"]])] if facts["state"] == "cancelled" else []),
        ),
    )


def _heads(facts: Facts, say: Say) -> Iterator[tuple[str, ...]]:
    begun = (say("Begun at: {at}", at=facts["begun"]), say("By: {name}", name=facts["begun_by"]))
    if "counts" not in facts:
        yield (*begun, say("Copies: {count}", count=len(facts["lines"])))
        return
    yield begun
    yield say("Finished at: {at}", at=facts["finished"]), say("By: {name}", name=facts["by"])
    counts = facts["counts"]
    yield tuple(
        say("{what}: {count}", what=say(FINDINGS[finding]), count=counts[finding.value])
        for finding in Finding
        if counts[finding.value] or finding in (Finding.THERE, Finding.OUT, Finding.MISSING)
    )


def _to_see(facts: Facts, say: Say) -> Table:
    return Table(
        (
            Column(say("Hook"), 10, place="head", key="hook"),
            Column(say("Tag number"), 16, place="head", key="code"),
            Column(say("Opens"), 34, place="detail", key="opens"),
            Column(say("Lent"), 26, key="loan"),
            Column(say("Seen"), 9, align="centre", place="figure", key="seen"),
            Column(say("Remark"), 20, key="remark"),
        ),
        tuple(
            (line["hook"], line["code"], line["opens"], line["loan"], "√" if line["seen"] else "□", "")
            for line in facts["lines"]
        ),
    )


def _found(facts: Facts, say: Say) -> Table:
    return Table(
        (
            Column(say("Hook"), 10, place="head", key="hook"),
            Column(say("Tag number"), 16, place="head", key="code"),
            Column(say("Opens"), 25, place="detail", key="opens"),
            Column(say("What was found"), 25, place="figure", key="finding"),
            Column(say("Lent"), 24, key="loan"),
            Column(say("What became of it"), 20, key="settled"),
        ),
        tuple(
            (line["hook"], line["code"], line["opens"], _finding_said(line, say), line["loan"], "")
            for line in facts["lines"]
        ),
    )


def _finding_said(line: Facts, say: Say) -> str:
    if line["finding"] == Finding.WRONG_HOOK:
        return say("On hook {hook}", hook=line["found_on"])
    return say(FINDINGS[Finding(line["finding"])])


def stock_take_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of one stock-take. A row is one of `StockTakeDesk.listing`."""
    return Book(
        title=say("Stock-take of keys"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("hook", say("Hook"), width=10),
            BookColumn("code", say("Tag number"), width=12),
            BookColumn("opens", say("Opens"), width=24),
            BookColumn("seen_at", say("Seen at"), width=16),
            BookColumn("seen_by", say("Seen by"), width=10),
            BookColumn("finding", say("What was found"), width=18),
            BookColumn("settled", say("What became of it"), width=22),
            BookColumn("settled_at", say("Settled at"), width=16),
            BookColumn("settled_by", say("Settled by"), width=10),
            BookColumn("remark", say("Remark"), width=24),
        ),
        rows=(_row_said(row, say) for row in rows),
    )


def _row_said(row: Facts, say: Say) -> Facts:
    unseen = row["under_way"] and row["finding"] == Finding.MISSING
    finding = COUNTED_STANDING["unseen"] if unseen else COUNTED_STANDING[row["finding"]] if row["finding"] else ""
    settled = SETTLINGS[Settling(row["settled"])] if row["settled"] else ""
    waits = not row["under_way"] and not settled and row["finding"] in OPEN_FINDINGS
    told = COUNTED_STANDING["open"] if waits else settled
    return {
        **row, "finding": say(finding) if finding else "", "settled": say(told) if told else "",
        "seen_at": f"{row['seen_at']:%Y-%m-%d %H:%M}" if row["seen_at"] else "",
        "settled_at": f"{row['settled_at']:%Y-%m-%d %H:%M}" if row["settled_at"] else "",
    }  # fmt: skip
