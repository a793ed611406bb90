"""The handover sheet: what one shift leaves to the next, block by block, and what the next one says of it."""

from collections.abc import Iterable, Iterator, Sequence

from frontdesk.core.money import Money
from frontdesk.core.words import Say
from frontdesk.duty.papers.log import tally_said
from frontdesk.duty.records import BLOCKS, ITEM_KINDS, SHIFT_STATES, Block, ShiftState
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.keys.records import BORROWERS, BorrowerKind
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table


def handover_sheet(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The sheet of a handover, with lines to sign on. `facts`: see `HandoverDesk.facts`; amounts in fen."""
    shift = facts["shift"]
    return Sheet(
        office=facts["office"],
        title=say("Handover sheet"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["at"], say),
        facts=(
            (
                say("Shift: {shift}", shift=f"{shift['name']} {shift['number']}"),
                *([say("Counter: {counter}", counter=shift["counter"])] if shift["counter"] else []),
                say("From {first} to {last}", first=shift["opened"], last=facts["at"]),
            ),
            tuple(_people(facts, say)),
            *((line,) for line in _of_the_shift(facts, say)),
        ),
        tables=(
            _items(facts, say),
            _loans(facts, say),
            _keys(facts, say),
            _cash(facts, say),
            *([_counted(facts, say)] if facts["cash"]["pieces"] or facts["cash"]["reason"] else []),
            *([_things(facts, say)] if facts["things"] else []),
            _reminders(facts, say),
            _answers(facts, say),
        ),
        lines=tuple((line,) for line in _lines(facts, say)),
        signatures=(
            Signature(say("Outgoing:"), rule=True),
            Signature(say("Incoming:"), rule=True),
            Signature(say("Supervisor:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=tuple(_stamps(facts, say)),
    )


def shift_list(
    rows: Iterable[Facts], say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The register of shifts and their handovers. A row is one of `ShiftLists.shifts`."""
    return Book(
        title=say("Shifts and handovers"),
        subtitle=tuple(subtitle),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("number", say("Number"), width=18),
            BookColumn("day", say("Day"), "date", width=11),
            BookColumn("name", say("Shift"), width=12),
            BookColumn("operator", say("On duty"), width=12),
            BookColumn("counter", say("Counter"), width=10),
            BookColumn("opened", say("Opened"), width=16),
            BookColumn("closed", say("Handed over at"), width=16),
            BookColumn("handover", say("Handover"), width=18),
            BookColumn("difference", say("Difference"), "money", width=11),
            BookColumn("answered_by", say("Taken over by"), width=12),
            BookColumn("state", say("State"), width=14),
            BookColumn("reviewed_by", say("Reviewed by"), width=12),
            BookColumn("words", say("Review"), width=20),
        ),
        rows=(_listed(row, say) for row in rows),
    )


def _listed(row: Facts, say: Say) -> Facts:
    closed = f"{row['closed']:%Y-%m-%d %H:%M}" if row["closed"] else ""
    state = say(SHIFT_STATES[ShiftState(row["state"])])
    return {**row, "state": state, "opened": f"{row['opened']:%Y-%m-%d %H:%M}", "closed": closed}


def _people(facts: Facts, say: Say) -> Iterator[str]:
    yield say("Handed over by: {name}", name=facts["operator"])
    if facts["submitted_by"] != facts["operator"]:
        yield say("Submitted by: {name}", name=facts["submitted_by"])
    if facts["answered_by"]:
        yield say("Taken over by: {name}", name=facts["answered_by"])


def _of_the_shift(facts: Facts, say: Say) -> Iterator[str]:
    """What was done in the shift, in figures."""
    done = tally_said(facts["done"], say)
    yield say("; ").join(filter(None, (say("Lines in the log: {count}", count=facts["entries"]), done)))
    if facts["left"]:
        yield say("Left without a handover, submitted by another: {reason}", reason=facts["left"])
    elif facts["skipped"]:
        yield say("The next shift was opened over it: {reason}", reason=facts["skipped"])


def _items(facts: Facts, say: Say) -> Table:
    rows = [
        (
            say(ITEM_KINDS[item["what"]]),
            item["number"],
            what_said(item, say),
            _due(item["deadline"], item["late"], say),
        )
        for item in facts["items"]
    ]
    return Table(
        (
            Column(_headed(1, Block.ITEMS, say), 22, place="head", key="kind"),
            Column(say("Number"), 22, place="head", key="number"),
            Column(say("What"), 36, key="text"),
            Column(say("By when"), 20, place="detail", key="deadline"),
        ),
        tuple(rows) or ((say("Nothing is open."), "", "", ""),),
    )


def _loans(facts: Facts, say: Say) -> Table:
    rows = [
        (
            loan["number"],
            say(", ").join(loan["keys"]),
            _borrower(loan, say),
            _due(loan["due"], loan["late"], say),
        )
        for loan in facts["keys"]["loans"]
    ]
    return Table(
        (
            Column(_headed(2, Block.KEYS, say), 22, place="head", key="number"),
            Column(say("Keys out"), 36, place="head", key="keys"),
            Column(say("Borrower"), 22, key="borrower"),
            Column(say("Due back"), 20, place="detail", key="due"),
        ),
        tuple(rows) or ((say("No key is out."), "", "", ""),),
    )


def _keys(facts: Facts, say: Say) -> Table:
    """The cabinet as it was counted, and what differs from the books."""
    keys = facts["keys"]
    said = say(
        "Should be: {should_be}, in the cabinet: {in_cabinet}, out: {out}, lost: {lost}",
        **{name: keys[name] for name in ("should_be", "in_cabinet", "out", "lost")},
    )
    counted = say("not counted") if keys["counted"] is None else str(keys["counted"])
    return Table(
        (
            Column(say("Keys by the books"), 40, place="head", key="books"),
            Column(say("Keys in the cabinet, counted"), 20, align="right", place="figure", key="counted"),
            Column(say("What differs of the keys"), 40, place="detail", key="words"),
        ),
        ((said, counted, keys["words"]),),
    )


def _cash(facts: Facts, say: Say) -> Table:
    cash = facts["cash"]
    first = say("No receipts")
    if cash["receipts"]:
        first = say(
            "{first} to {last}, {count} receipts", first=cash["first"], last=cash["last"], count=cash["receipts"]
        )
    counted = cash["counted"]
    rows = [
        (
            first,
            _figure(cash["opening"]),
            _figure(cash["expected"]),
            say("not counted") if counted is None else _figure(counted),
            "" if counted is None else _figure(counted - cash["expected"]),
        )
    ]
    return Table(
        (
            Column(_headed(3, Block.CASH, say), 44, place="head", key="receipts"),
            Column(say("Float"), 14, align="right", amount=True, key="opening"),
            Column(say("By the books"), 14, align="right", amount=True, key="expected"),
            Column(say("Counted"), 14, align="right", amount=True, place="figure", key="counted"),
            Column(say("Difference"), 14, align="right", amount=True, key="difference"),
        ),
        tuple(rows),
    )


def _counted(facts: Facts, say: Say) -> Table:
    """The drawer by denomination, and why it differs from the books."""
    cash = facts["cash"]
    pieces = say(", ").join(f"{_figure(fen)} × {count}" for fen, count in cash["pieces"])
    return Table(
        (
            Column(say("By denomination"), 58, place="head", key="pieces"),
            Column(say("Reason of the difference"), 42, place="detail", key="reason"),
        ),
        ((pieces, cash["reason"]),),
    )


def _things(facts: Facts, say: Say) -> Table:
    rows = [
        (
            thing["name"],
            str(thing["count"]),
            say("not counted") if thing["there"] is None else str(thing["there"]),
        )
        for thing in facts["things"]
    ]
    if facts["things_words"]:
        rows.append((say("What differs: {words}", words=facts["things_words"]), "", ""))
    return Table(
        (
            Column(_headed(4, Block.THINGS, say), 58, place="head", key="name"),
            Column(say("Should be"), 21, align="right", key="count"),
            Column(say("There"), 21, align="right", place="figure", key="there"),
        ),
        tuple(rows),
    )


def _reminders(facts: Facts, say: Say) -> Table:
    return Table(
        (Column(_headed(5, Block.REMINDERS, say), 100, place="head", key="reminders"),),
        ((facts["reminders"] or say("none"),),),
    )


def _answers(facts: Facts, say: Say) -> Table:
    """What the incoming operator says of each block; before that, boxes to tick."""
    rows = []
    for block in Block:
        answer = facts["answers"].get(block.value)
        if answer is None:
            said = say("□ confirmed   □ disputed:")
        else:
            said = say("Confirmed") if answer["confirmed"] else say("Disputed: {words}", words=answer["words"])
        rows.append((say(BLOCKS[block]), said))
    return Table(
        (
            Column(say("Block"), 30, place="head", key="block"),
            Column(say("What the incoming operator says"), 70, key="answer"),
        ),
        tuple(rows),
    )


def _lines(facts: Facts, say: Say) -> Iterator[str]:
    if facts["answered_by"]:
        yield say("Taken over by {name} at {at}", name=facts["answered_by"], at=facts["answered_at"])
    if facts["reviewed_by"]:
        yield say("Reviewed by {name} at {at}", name=facts["reviewed_by"], at=facts["reviewed_at"])
        if facts["review"]:
            yield say("Review: {words}", words=facts["review"])


def _stamps(facts: Facts, say: Say) -> Iterator[str]:
    if facts["demo"]:
        yield say("Demo")
    disputed = any(not answer["confirmed"] for answer in facts["answers"].values())
    if disputed:
        yield say(SHIFT_STATES[ShiftState.DISPUTED])
    elif not facts["answered_by"]:
        yield say(SHIFT_STATES[ShiftState.SUBMITTED])


def what_said(item: Facts, say: Say) -> str:
    """What an open item is about, in words."""
    told = (item["unit"], say(item["words"]) if item["words"] else "", item["text"])
    return " · ".join(filter(None, told))


def _headed(n: int, block: Block, say: Say) -> str:
    return f"{n}. {say(BLOCKS[block])}"


def _borrower(loan: Facts, say: Say) -> str:
    kind = say(BORROWERS[BorrowerKind(loan["borrower_kind"])])
    return say(", ").join(filter(None, (loan["borrower"], loan["company"]))) or kind


def _due(at: str, late: bool, say: Say) -> str:
    return say("{when} overdue", when=at) if late else at


def _figure(fen: int) -> str:
    return Money(fen).grouped()
