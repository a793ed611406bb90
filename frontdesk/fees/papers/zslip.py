"""The Z slip of a closed day, and the list with which its money is handed in."""

from collections.abc import Iterator

from frontdesk.core.money import Money
from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts, day_said, printed_said, total_of
from frontdesk.fees.records import METHODS, Method
from frontdesk.fees.records.closing import seal_of
from frontdesk.paper.sheet import Column, Sheet, Signature, Table


def z_slip(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The Z slip, from the facts stored when the day was closed.

    `facts`: number, day (`2026-11-22`), at (`2026-11-22 18:05`), estate, office, demo, operator, closed_by, counter,
    opening, expected, counted, total, receipts, first, last, reason, methods [{method, count, received, paid_out,
    expected, counted}], cash [[denomination, pieces]], voids [{number, voids, kind, amount, reason}], refunds [{unit,
    amount, reason}], unmoved {method: amount}, chain, chain_row. Amounts in fen.
    """
    tables = [_methods(facts, say), _cash(facts, say)]
    if facts["voids"] or facts["refunds"]:
        tables.append(_taken_back(facts, say))
    return Sheet(
        office=facts["office"],
        title=say("Z slip"),
        code=seal_of(facts),
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["day"], say),
        facts=(
            (
                say("Cashier: {cashier}", cashier=facts["operator"]),
                say("Counter: {counter}", counter=facts["counter"]) if facts["counter"] else "",
                say("Closed at: {at}", at=facts["at"]),
                say("Closed by: {name}", name=facts["closed_by"]) if facts["closed_by"] != facts["operator"] else "",
            ),
            (_numbers(facts, say),),
        ),
        tables=tuple(tables),
        total=total_of(facts["total"], say),
        lines=tuple((line,) for line in _lines(facts, say)),
        signatures=(
            Signature(say("Cashier:"), rule=True),
            Signature(say("Checked by:"), rule=True),
            Signature(say("Received by finance:"), rule=True),
        ),
        foot=(say("Seal of the books: audit row {row}, {seal}", row=facts["chain_row"], seal=facts["chain"]),),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def hand_in_list(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The list of what is handed in to finance.

    `facts`: number, at, estate, office, demo, operator, taken_by, cash, total, methods {method: amount}, lines
    [{number, day, operator, receipts, first, last, methods, total}]. Amounts in fen.
    """
    methods = [method for method in Method if facts["methods"].get(method)]
    rows = [
        (
            line["number"],
            line["day"],
            line["operator"],
            _numbers(line, say),
            *(_figure(line["methods"].get(method, 0)) for method in methods),
            _figure(line["total"]),
        )
        for line in facts["lines"]
    ]
    sums = tuple(_figure(facts["methods"][method]) for method in methods)
    rows.append((say("Total"), "", "", "", *sums, _figure(facts["total"])))
    return Sheet(
        office=facts["office"],
        title=say("Cash hand-in"),
        code=facts["number"],
        number=say("No. {number}", number=facts["number"]),
        date=day_said(facts["at"], say),
        facts=((say("Handed in by: {name}", name=facts["operator"]), say("Taken by: {name}", name=facts["taken_by"])),),
        tables=(
            Table(
                (
                    Column(say("Day close"), 17, key="number"),
                    Column(say("Day"), 12, key="day"),
                    Column(say("Cashier"), 10, key="operator"),
                    Column(say("Receipts"), 20, key="receipts"),
                    *(Column(say(METHODS[method]), 12, align="right", amount=True, key=method) for method in methods),
                    Column(say("Total"), 13, align="right", amount=True, key="total"),
                ),
                tuple(rows),
            ),
        ),
        total=total_of(facts["total"], say),
        lines=((say("Of it in cash: {amount}", amount=_figure(facts["cash"])),),),
        signatures=(
            Signature(say("Handed in by:"), rule=True),
            Signature(say("Taken by:"), rule=True),
            Signature(say("Date:"), rule=True),
        ),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def _methods(facts: Facts, say: Say) -> Table:
    columns = (
        Column(say("Method"), 16, key="method"),
        Column(say("Count"), 9, align="right", key="count"),
        Column(say("Received"), 15, align="right", amount=True, key="received"),
        Column(say("Paid out"), 15, align="right", amount=True, key="paid_out"),
        Column(say("By the books"), 15, align="right", amount=True, key="expected"),
        Column(say("Counted"), 15, align="right", amount=True, key="counted"),
        Column(say("Difference"), 15, align="right", amount=True, key="difference"),
    )
    rows = tuple(
        (
            say(METHODS[Method(line["method"])]),
            str(line["count"]),
            *(_figure(line[name]) for name in ("received", "paid_out", "expected", "counted")),
            _figure(line["counted"] - line["expected"]),
        )
        for line in facts["methods"]
    )
    return Table(columns, rows)


def _cash(facts: Facts, say: Say) -> Table:
    rows = [(_figure(fen), str(pieces), _figure(fen * pieces)) for fen, pieces in facts["cash"]]
    rows.append((say("Cash in the drawer"), "", _figure(facts["counted"])))
    return Table(
        (
            Column(say("Denomination"), 40, key="denomination"),
            Column(say("Pieces"), 20, align="right", key="pieces"),
            Column(say("Amount"), 40, align="right", amount=True, key="amount"),
        ),
        tuple(rows),
    )


def _taken_back(facts: Facts, say: Say) -> Table:
    rows = [
        (
            each["number"],
            _what(each, say),
            _figure(each["amount"]),
            each["reason"],
        )
        for each in facts["voids"]
    ]
    rows += [
        ("", say("Refund, {unit}", unit=each["unit"]), _figure(each["amount"]), each["reason"])
        for each in facts["refunds"]
    ]
    return Table(
        (
            Column(say("Red entry"), 22, key="number"),
            Column(say("What it is"), 28, key="what"),
            Column(say("Amount"), 18, align="right", amount=True, key="amount"),
            Column(say("Reason"), 32, key="reason"),
        ),
        tuple(rows),
    )


def _lines(facts: Facts, say: Say) -> Iterator[str]:
    yield say(
        "Cash: float {opening}, by the books {expected}, counted {counted}, difference {difference}",
        opening=_figure(facts["opening"]),
        expected=_figure(facts["expected"]),
        counted=_figure(facts["counted"]),
        difference=_figure(facts["counted"] - facts["expected"]),
    )
    if facts["reason"]:
        yield say("Reason of the difference: {reason}", reason=facts["reason"])
    if facts["unmoved"]:
        told = (f"{say(METHODS[Method(method)])} {_figure(amount)}" for method, amount in facts["unmoved"].items())
        yield say("Settled without money: {sums}", sums=say(", ").join(told))


def _numbers(facts: Facts, say: Say) -> str:
    """From which receipt to which, and how many."""
    if not facts["receipts"]:
        return say("No receipts")
    return say("{first} to {last}, {count} receipts", first=facts["first"], last=facts["last"], count=facts["receipts"])


def _figure(fen: int) -> str:
    return Money(fen).grouped()


def _what(each: Facts, say: Say) -> str:
    if each["kind"] == "bounce":
        return say("{number} did not come in", number=each["voids"])
    return say("Voids {number}", number=each["voids"])
