"""How the papers of the fee desk say what stands on them: sums, months, prices, methods, days."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
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
    that are alike are merged: the same amount, wholly settled (or wholly open), the same remark; and none that is made
    of parts or was read from a meter. `months` of a line (1 unless told) is how many it is for from its period on.
    """
    keys = ("item", "price", "quantity", "basis", *same)
    merged: list[dict[str, Any]] = []
    lines = list(lines)
    order = {name: place for place, name in enumerate(dict.fromkeys(line["item"] for line in lines))}
    for line in sorted(lines, key=lambda line: order[line["item"]]):
        last = merged[-1] if merged else None
        months = line.get("months", 1)
        if (
            last is not None
            and all(last[key] == line[key] for key in keys if key not in (owed, settled))
            and last["each"] == line[owed] == line[settled]
            and last[owed] == last[settled]
            and last["span"] == months
            and not any(one.get("parts") or one.get("readings") for one in (last, line))
            and _month_after(last["last"], 1) == line["period"]
        ):
            last[owed] += line[owed]
            last[settled] += line[settled]
            last["months"] += months
            last["last"] = _month_after(line["period"], months - 1)
        else:
            end = _month_after(line["period"], months - 1)
            merged.append({**line, "months": months, "span": months, "last": end, "each": line[owed]})
    return merged


def _month_after(month: str, months: int) -> str:
    """The month so many after one such as `2026-09`; nothing when it is none."""
    if not re.fullmatch(r"\d{4}-\d\d", month):
        return ""
    year, place = divmod(int(month[:4]) * 12 + int(month[5:]) - 1 + months, 12)
    return f"{year}-{place + 1:02d}"


def period_said(line: Facts, say: Say) -> str:
    if line["months"] == 1:
        return str(line["period"])
    return say("{first} to {last}", first=line["period"], last=line["last"])


def price_said(line: Facts, say: Say) -> str:
    """What an amount is made of: `2.50 × 112.36 m² × 3 mo.`, `2.50 × 112.36 m² × 12/30 d`, and what meters showed.

    A price alone where there is one of it, or where a sum was carried over. `parts` and `readings` of a line, if there
    are any, are as `reckoning` gives them; those of a share say which share of which bill.
    """
    parts = line.get("parts")
    months, basis = line["months"], line["basis"]
    if parts:
        shown = parts_said(parts, basis, say)
    else:
        shown = _times(line["price"], line["quantity"], basis, say)
        shown = say("{sum} × {months} mo.", sum=shown, months=months) if months > 1 else shown
    return with_more(shown, readings_said(line.get("readings") or (), say), say)


def parts_said(parts: Sequence[Facts], basis: str, say: Say) -> str:
    """The parts of a charge, one after the other: `0.4883 × 240 + 0.5383 × 60`, `2.50 × 112.36 m² × (12/30 d + 2 mo.)`.

    Neighbours with one price and quantity are said as one.
    """
    said = []
    for (price, quantity), alike in groupby(parts, lambda part: (part["price"], part["quantity"])):
        times = _times(price, quantity, basis, say)
        spans = list(alike)
        if basis == "shared":
            times += f" × {figure(spans[0]['over'])}/{figure(spans[0]['of'])}"
        elif any((span["over"], span["of"]) != (1, 1) for span in spans):
            each = [_span_said(span, say) for span in spans]
            times += " × " + (each[0] if len(each) == 1 else f"({' + '.join(each)})")
        said.append(times)
    return " + ".join(said)


def _span_said(span: Facts, say: Say) -> str:
    if span["of"] == 1:
        return say("{months} mo.", months=span["over"])
    return say("{days}/{all} d", days=span["over"], all=span["of"])


def readings_said(readings: Sequence[Facts], say: Say) -> str:
    """What the meters showed: `1,203 → 1,255`, with a multiplier `1,203 → 1,255, × 40`; several one after the other."""
    said = []
    for each in readings:
        shown = f"{figure(each['before'])} → {figure(each['after'])}"
        if each["multiplier"] != 1000:
            shown += say(", ") + f"× {Decimal(each['multiplier']).scaleb(-3).normalize():f}"
        said.append(shown)
    return say("; ").join(said)


def _times(price: int, quantity: int, basis: str, say: Say) -> str:
    yuan = Decimal(price).scaleb(-4)
    shown = f"{yuan:,.2f}" if price % 100 == 0 else f"{yuan.normalize():,f}"
    if basis in ("area", "interior") and quantity:
        return say("{price} × {area} m²", price=shown, area=hundredths(quantity))
    return f"{shown} × {figure(quantity)}" if quantity not in (0, 100) else shown


def figure(hundredths: int) -> str:
    """1/100 as briefly as it can be written: `240`, `12.5`, `1,203`."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole:,}.{rest:02d}".rstrip("0") if rest else f"{whole:,}"


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


def lasted(seconds: int | None, say: Say) -> str:
    """How long something took, in days and hours, or hours and minutes; nothing when it never was."""
    if seconds is None:
        return ""
    minutes = round(seconds / 60)
    hours, days = minutes // 60, minutes // 1440
    if days:
        return say("{days} d {hours} h", days=days, hours=hours % 24) if hours % 24 else say("{days} d", days=days)
    if not hours:
        return say("{minutes} min", minutes=minutes)
    rest = minutes % 60
    return say("{hours} h {minutes} min", hours=hours, minutes=rest) if rest else say("{hours} h", hours=hours)
