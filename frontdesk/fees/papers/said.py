"""How the papers of the fee desk say what stands on them: sums, months, prices, methods, days."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from frontdesk.core.money import Money
from frontdesk.core.words import Say
from frontdesk.fees.records import METHODS
from frontdesk.paper.sheet import Total

Facts = Mapping[str, Any]
"""What a paper is made of: plain values by their names."""


def total_of(fen: int, say: Say) -> Total:
    """Amounts in capitals are Chinese on every paper: it is they that count in China."""
    amount = Money(fen)
    traditional = getattr(say, "language", "") == "zh_TW"
    words = ("人民幣" if traditional else "人民币") + amount.in_capitals(traditional=traditional)
    figure = ("-¥" if amount < 0 else "¥") + abs(amount).grouped()
    return Total(say("Total (in capitals): {words}", words=words), say("In figures:"), figure)


def merged(lines: Iterable[Facts], owed: str, settled: str, *same: str) -> list[dict[str, Any]]:
    """Consecutive months of one item at one price as one line, with `months` and `last`; amounts added up.

    Items stand in the order in which each comes first, the months of an item in the order of the lines. Only months
    that are alike are merged: the same amount, wholly settled (or wholly open), the same remark.
    """
    keys = ("item", "price", "quantity", "basis", *same)
    merged: list[dict[str, Any]] = []
    lines = list(lines)
    order = {name: place for place, name in enumerate(dict.fromkeys(line["item"] for line in lines))}
    for line in sorted(lines, key=lambda line: order[line["item"]]):
        last = merged[-1] if merged else None
        if (
            last is not None
            and all(last[key] == line[key] for key in keys if key not in (owed, settled))
            and last["each"] == line[owed] == line[settled]
            and last[owed] == last[settled]
            and _follows(last["last"], line["period"])
        ):
            last[owed] += line[owed]
            last[settled] += line[settled]
            last["months"] += 1
            last["last"] = line["period"]
        else:
            merged.append({**line, "months": 1, "last": line["period"], "each": line[owed]})
    return merged


def _follows(month: str, other: str) -> bool:
    """Whether both are months such as `2026-09`, and the other is the next one."""
    if not (re.fullmatch(r"\d{4}-\d\d", month) and re.fullmatch(r"\d{4}-\d\d", other)):
        return False
    ordinals = [int(each[:4]) * 12 + int(each[5:]) for each in (month, other)]
    return ordinals[1] - ordinals[0] == 1


def period_said(line: Facts, say: Say) -> str:
    if line["months"] == 1:
        return str(line["period"])
    return say("{first} to {last}", first=line["period"], last=line["last"])


def price_said(line: Facts, say: Say) -> str:
    """`2.50 × 112.36 m² × 3 mo.`; a price alone where there is one of it, or where a sum was carried over."""
    price = Decimal(line["price"]).scaleb(-4)
    shown = f"{price:,.2f}" if line["price"] % 100 == 0 else f"{price.normalize():,f}"
    quantity, months = line["quantity"], line["months"]
    if line["basis"] == "area" and quantity:
        shown = say("{price} × {area} m²", price=shown, area=hundredths(quantity))
    elif quantity not in (0, 100):
        shown = f"{shown} × {Decimal(quantity).scaleb(-2).normalize():f}"
    return say("{sum} × {months} mo.", sum=shown, months=months) if months > 1 else shown


def hundredths(number: int) -> str:
    return f"{Decimal(number).scaleb(-2):,.2f}"


def methods_said(methods: Sequence[Facts], say: Say) -> str:
    """One method by its name alone; several with their amounts; references in brackets."""
    said = []
    for each in methods:
        text = say(METHODS[each["method"]])
        if len(methods) > 1:
            text += " " + Money(each["amount"]).grouped()
        said.append(with_more(text, each["reference"], say))
    return say(", ").join(said)


def with_more(text: str, more: str, say: Say) -> str:
    return say("{text} ({more})", text=text, more=more) if more else text


def day_said(at: str, say: Say) -> str:
    day = date.fromisoformat(at[:10])
    return say("{year}-{month}-{day}", year=day.year, month=f"{day.month:02}", day=f"{day.day:02}")


def printed_said(at: str, by: str, say: Say) -> str:
    return say("Printed {at} by {by}", at=at, by=by)
