"""The lists of the fees tab: what stands in each column, and the words for states."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from frontdesk.core.money import Money
from frontdesk.core.words import mark, say
from frontdesk.fees.billing.tariffs import months_later, period_text, price_text
from frontdesk.fees.cash.latefees import late_words
from frontdesk.fees.cash.owed import Owed
from frontdesk.fees.papers.said import parts_said, readings_said, with_more
from frontdesk.fees.records import METHODS, RECEIPT_STATES, STATES, Method, State
from frontdesk.fees.records.items import BASES, CYCLES, Basis
from frontdesk.widgets.recordtable import Column

Shown = tuple[str, str]
"""The role of a pill and its word."""


def period_of_day(day: date) -> int:
    """The period that a day lies in: 2026-11-22 → 202611."""
    return day.year * 100 + day.month


def yuan(money: Money) -> str:
    """`¥1,409.50`, and `-¥1,409.50` on a red entry."""
    return f"{'-' if money < 0 else ''}¥{abs(money).grouped()}"


def face(fen: int) -> str:
    """What is printed on a note or coin: `100 元`, `5 角`."""
    if fen >= 100:
        return say("{count} yuan", count=fen // 100)
    return say("{count} jiao", count=fen // 10) if fen >= 10 else say("{count} fen", count=fen)


def reckoned(
    basis: str,
    price: int,
    quantity: int,
    months: int = 1,
    parts: Sequence[dict[str, Any]] = (),
    readings: Sequence[dict[str, Any]] = (),
) -> str:
    """What an amount is made of: `2.50 × 112.36`, `80.00 × 1`, `0.4883 × 240 + 0.5383 × 60 (1,203 → 1,503)`.

    Nothing for one-off charges and sums carried over. `parts` and `readings` are as `reckoning` gives them.
    """
    if parts:
        shown = parts_said(parts, basis, say)
    elif basis in (Basis.ONE_OFF, Basis.DEPOSIT, Basis.LATE_FEE) or not quantity:
        return ""
    else:
        whole, rest = divmod(quantity, 100)
        of_area = basis in (Basis.AREA, Basis.INTERIOR)
        times = f"{whole:,}.{rest:02d}" if of_area or rest else f"{whole:,}"
        shown = f"{price_text(price)} × {times}"
        shown = say("{sum} × {months} mo.", sum=shown, months=months) if months > 1 else shown
    return with_more(shown, readings_said(readings, say), say)


def months_text(period: int, months: int) -> str:
    """The months that a charge is for: `2026-11`, `2026-10 to 2026-12`."""
    if months == 1:
        return period_text(period)
    return say("{first} to {last}", first=period_text(period), last=period_text(months_later(period, months - 1)))


def charge_reckoned(row: dict[str, Any]) -> str:
    """What a charge of the list is made of."""
    return reckoned(
        row["basis"], row["price"], row["quantity"], row["months"], row.get("parts", ()), row.get("readings", ())
    )


def charged_text(item: dict[str, Any]) -> str:
    """By what an item is charged, and for how long if it is not a month."""
    basis = say(BASES[Basis(item["basis"])])
    return basis if item["cycle"] == 1 else say("{basis}, {cycle}", basis=basis, cycle=say(CYCLES[item["cycle"]]))


def due_state(due: date, period: int, today: date) -> Shown:
    """How urgent something owed is: overdue, due this month, or not yet due."""
    if due < today:
        return "late", say("Overdue {days} d", days=(today - due).days)
    if period <= period_of_day(today):
        return "soon", say("Due {day}", day=f"{due:%m-%d}")
    return "good", say("Not due yet")


def charge_state(row: dict[str, Any], today: date) -> Shown:
    """Where a charge of the list stands: how urgent it is while it is owed, else paid or voided."""
    if row["state"] == State.PAID:
        return "good", say(STATES[State.PAID])
    if row["state"] in (State.VOIDED, State.WAIVED):
        return "plain", say(STATES[State(row["state"])])
    return due_state(row["due"], row["period"], today)


def receipt_state(row: dict[str, Any]) -> Shown:
    """Where a receipt of the list stands."""
    if row["bounced"]:
        return "late", say("Bounced")
    state = "red" if row["kind"] == "red" else "voided" if row["voided_by"] else "valid"
    return "plain" if state == "valid" else "late", say(RECEIPT_STATES[state])


def methods_text(methods: list[str]) -> str:
    """The methods of a payment, one after the other."""
    return say(", ").join(say(METHODS[Method(method)]) for method in methods)


def _made_of(charge: Owed) -> str:
    if charge.late is not None:
        return late_words(charge.late, say)
    return (
        reckoned(charge.basis, charge.price, charge.quantity, charge.months, **(charge.made_of or {})) or charge.remark
    )


def owed_columns(today: date, ticked: set[int]) -> list[Column]:
    """The charges at the till; `ticked` are the ids of those to be paid now. The unit is shown if there are several."""

    def state(charge: Owed) -> Shown:
        if charge.late is not None:
            return "late", say("Not charged yet")
        return due_state(charge.due, charge.period, today)

    return [
        Column("id", "", 40, "check", value=lambda charge: charge.id in ticked),
        Column("item", mark("Fee item"), 0),
        Column("unit", mark("Unit"), 84),
        Column("period", mark("Period"), 84, value=lambda charge: period_text(charge.period)),
        Column("price", mark("Price × quantity"), 196, value=_made_of),
        Column("amount", mark("Amount due"), 96, "money"),
        Column("paid", mark("Paid"), 84, "money"),
        Column("open", mark("Open"), 96, "money"),
        Column("due", mark("State"), 128, "pill", value=state),
    ]


def charge_columns(today: date) -> list[Column]:
    """The list of all charges."""
    return [
        Column("number", mark("Number"), 138, sorts=True),
        Column("unit", mark("Unit"), 88, sorts=True),
        Column("item", mark("Fee item"), 0),
        Column("period", mark("Period"), 74, value=lambda row: period_text(row["period"])),
        Column(
            "price",
            mark("Price × quantity"),
            138,
            value=charge_reckoned,
        ),
        Column("amount", mark("Amount due"), 96, "money", sorts=True),
        Column("paid", mark("Paid"), 84, "money"),
        Column("open", mark("Open"), 84, "money"),
        Column("state", mark("State"), 116, "pill", value=lambda row: charge_state(row, today)),
    ]


RECEIPT_COLUMNS = (
    Column("number", mark("Number"), 124, sorts=True),
    Column("at", mark("Time"), 136, "date", sorts=True),
    Column("unit", mark("Unit"), 92, sorts=True),
    Column("payer", mark("Payer"), 0),
    Column("total", mark("Amount"), 104, "money", sorts=True),
    Column("methods", mark("Paid by"), 144, value=lambda row: methods_text(row["methods"])),
    Column("cashier", mark("Received by"), 88),
    Column("state", mark("State"), 100, "pill", value=receipt_state),
)

LINE_COLUMNS = (
    Column("item", mark("Fee item"), 0),
    Column("period", mark("Period"), 84),
    Column("paid", mark("Amount paid"), 100, "money"),
)
"""The lines of one receipt."""

BY_ITEM_COLUMNS = (
    Column("item", mark("Fee item"), 0),
    Column("basis", mark("Charged"), 220, value=charged_text),
    Column("count", mark("Count"), 100, "count"),
    Column("sum", mark("Amount"), 140, "money"),
)

SKIPPED_COLUMNS = (Column("unit", mark("Unit"), 120), Column("reason", mark("Why it is left out"), 0))

RUN_COLUMNS = (
    Column("number", mark("Number"), 140),
    Column("period", mark("Month"), 74, value=lambda run: period_text(run.period)),
    Column("total", mark("Amount"), 0, "money"),
)
