"""Late fees: what a charge that is paid late bears for each day, reckoned exactly and rounded once.

Each day bears a fee by the rules in force on it: on it is `latefee.on`, the charge's due day lies further back than
`latefee.grace` days, and the fee is what was open at its beginning × `latefee.daily`. Payments, refunds and approved
waivers change the open part from the day after; a payment that was voided or bounced was never made. Fees bear no fees.
All days together are never more than `latefee.cap` of the charge: of a day, only what is left up to it counts.

The exact sum is rounded to the fen, half up; charged is what it is more than was charged before, so that it does not
matter how often it is charged.

Published figures that the tests reckon again:

- 每日万分之五 in property contracts (such as https://qianlo.com/view/14442-18.html, clause 28:
  未能按时足额交纳物业服务费用的，应按每日万分之五的标准向乙方支付违约金). It is the rate of 税收征收管理法, article
  32, with the worked examples 100,000 yuan for 30 days: 1,500 (https://www.977y.com/know/10152.html), and 10,000 yuan
  due on 15 February, paid on the 16th: one day, 5.00
  (http://yingshou.caibaowang.net/yingshoujy/2022/1206/10387.html).
- 千分之三 a day, at most the sum itself (https://m.110ask.com/zhishi/456899234876258763.html), as in 行政强制法,
  article 45: 加处罚款或者滞纳金的数额不得超出金钱给付义务的数额.
- A rate that changes on the way is reckoned by its days (https://www.garfield.law/tools/late-payment-interest-calculator,
  whose example is 5,000 at 12 % a year for 90 days: 147.95).

Courts lower what is agreed too high. An estate that goes by the loan prime rate, as in article 18 of the Supreme
People's Court's interpretation on sales contracts (LPR and 30 to 50 % more), sets that as its rate a day: at 3 % a year
and half as much again, 0.0123 %.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import chain, count
from typing import Any

from sqlalchemy import func, literal_column, select, union_all
from sqlalchemy.orm import Session, aliased

from frontdesk.core.clock import Clock
from frontdesk.core.estate import Estate
from frontdesk.core.ground import Act, Ground
from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.money import Money
from frontdesk.core.operators import Right
from frontdesk.core.rules import DEFAULTS, YES, Rule, fraction
from frontdesk.core.statements import Prepared, insert_many
from frontdesk.core.words import Say, Speaker
from frontdesk.fees.billing.digests import TOLD, charges_digest
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.cash.owed import Late, Owed, owed_by
from frontdesk.fees.records import Allocation, Charge, Payment, State
from frontdesk.fees.records.cases import CaseState, LateFee, Waiver
from frontdesk.fees.records.items import BASES, Basis, FeeItem

_KEYS = ("latefee.on", "latefee.daily", "latefee.grace", "latefee.cap")
_WITHOUT = (Basis.LATE_FEE, Basis.DEPOSIT)
"""What never bears a late fee."""


@dataclass(frozen=True)
class Terms:
    """The rules of late fees for the days since–until, both included: rate a day, days of grace, part of the charge."""

    since: date
    until: date
    on: bool
    daily: Fraction
    grace: int
    cap: Fraction


def terms_by_day(rules: Iterable[tuple[str, str, date]]) -> list[Terms]:
    """The terms of all days, from rules (key, value, in force from) in the order in which they come into force."""
    values = {key: DEFAULTS[key].value for key in _KEYS}
    begins = [(date.min, values)]
    for key, value, since in rules:
        values = values | {key: value}
        begins.append((since, values))
    ends = [since - timedelta(days=1) for since, _ in begins[1:] if since > date.min]
    return [
        Terms(
            since, until, each["latefee.on"] == YES, fraction(each["latefee.daily"]), int(each["latefee.grace"]),
            fraction(each["latefee.cap"]),
        )
        for (since, each), until in zip(begins, [*ends, date.max], strict=True)
        if since <= until
    ]  # fmt: skip


Piece = tuple[date, date, int]
"""From a day to a day, both included, and what was open on each of them, in fen."""


def open_by_day(amount: int, moves: Iterable[tuple[date, int]]) -> Iterator[Piece]:
    """What is open on each day of a charge on which so much was paid or waived on these days, in any order."""
    since, rest = date.min, int(amount)
    for day, part in sorted(moves):
        if day >= since:
            yield since, day, rest
            since = day + timedelta(days=1)
        rest -= int(part)
    yield since, date.max, rest


@dataclass(frozen=True)
class Run:
    """A late fee up to a day: its exact sum in fen, the days it ran, and if one rate × one sum made it, those."""

    exact: Fraction
    days: int
    alike: tuple[Fraction, int] | None

    @property
    def fee(self) -> Money:
        """The sum, rounded to the fen, half up."""
        return Money((2 * self.exact + 1) // 2)


def reckon(amount: int, due: date, moves: Iterable[tuple[date, int]], terms: Sequence[Terms], until: date) -> Run:
    """The late fee of a charge up to and including a day; `moves` are (day, fen) that were paid or waived."""
    pieces = list(open_by_day(amount, moves))
    # Whole numbers from here on: money is not multiplied by parts.
    whole = int(amount)
    exact, days, made_of = Fraction(0), 0, set()
    for term in terms:
        if not term.on:
            continue
        first, last = max(term.since, due + timedelta(days=term.grace + 1)), min(term.until, until)
        for since, upto, rest in pieces:
            count = (min(last, upto) - max(first, since)).days + 1
            if count > 0 and rest > 0:
                exact += min(count * rest * term.daily, max(Fraction(0), term.cap * whole - exact))
                days += count
                made_of.add((term.daily, rest))
    alike = next(iter(made_of)) if len(made_of) == 1 else None
    return Run(exact, days, alike if alike and days * alike[0] * alike[1] == exact else None)


# What runs


def to_pay(session: Session, clock: Clock, unit_id: int, day: date) -> list[Owed]:
    """What a unit owes, oldest first, each charge followed by the late fee that has run on it up to this day."""
    return with_late_fees(session, clock, owed_by(session, unit_id), day)


def with_late_fees(session: Session, clock: Clock, owed: Sequence[Owed], day: date) -> list[Owed]:
    """Charges that are owed, each followed by its running late fee, whose id is that of the charge, negative."""
    late = [one for one in owed if one.due < day and one.basis not in _WITHOUT]
    terms = terms_by_day(_RULES.all(session)) if late else []
    if not any(each.on for each in terms):
        return list(owed)
    ids = ids_text([one.id for one in late])
    moves = defaultdict(list)
    for charge, at, part in _MOVES.all(session, ids=ids):
        moves[charge].append((clock.local(at).date(), part))
    before = {row.id: row for row in _CHARGED.all(session, ids=ids)}
    name = _item_of(session).name
    running = {
        one.id: fee
        for one in late
        if (fee := _running(one, reckon(one.amount, one.due, moves[one.id], terms, day), before[one.id], name))
    }
    return [each for one in owed for each in (one, running.get(one.id)) if each is not None]


def _running(one: Owed, run: Run, before: Any, name: str) -> Owed | None:
    """The late fee of a charge that is still to be charged, if there is any; `before` is its row of `_CHARGED`."""
    fee = Money(run.fee - int(before.total))
    if fee <= 0:
        return None
    rate, rest = run.alike if run.alike and not before.total else (Fraction(0), 0)
    return replace(
        one, id=-one.id, item=name, basis=Basis.LATE_FEE.value, price=0, quantity=0, months=1, amount=fee,
        paid=Money(0), waived=Money(0), remark="",
        late=Late(one.item, before.person_id, run.days, _percent(rate), Money(rest)),
    )  # fmt: skip


def _percent(rate: Fraction) -> str:
    """1/2000 as `0.05`, in the four decimals that a rule has at most; nothing for 0."""
    return f"{Decimal(int(rate * 1_000_000)).scaleb(-4).normalize():f}" if rate else ""


def late_words(late: Late, say: Say) -> str:
    """`30 d × 0.05% × 409.50`; the days alone where there was more than one rate or sum."""
    if not late.rate:
        return say("{days} d late", days=late.days)
    return say("{days} d × {rate}% × {sum}", days=late.days, rate=late.rate, sum=late.sum.grouped())


# What is charged


def charge_late_fees(act: Act, running: Sequence[Owed]) -> dict[int, Owed]:
    """Charge these late fees in the caller's act; gives back, by the ids they had while they ran, what is now owed."""
    if not running:
        return {}
    session, item = act.session, _charged_as(act)
    say = Speaker(item.language)
    first = (_LAST.scalar(session) or 0) + 1
    period = act.day.year * 100 + act.day.month
    charged, rows, told = {}, [], []
    for number, one in enumerate(running, start=first):
        assert one.late is not None
        words = late_words(one.late, say)
        remark = say("{item} {period}: {late}", item=one.late.of, period=period_text(one.period), late=words)
        charged[one.id] = fee = replace(
            one, id=number, item=item.name, period=period, price=int(one.amount) * 100, quantity=100, due=act.day,
            remark=remark, late=None,
        )  # fmt: skip
        row = (
            fee.id, fee.unit_id, item.id, period, fee.price, fee.quantity, fee.months, int(fee.amount), fee.due,
            f"late fee {-one.id}/{number}", one.late.person_id,
        )  # fmt: skip
        rows.append((*row, remark))
        told.append((fee.id, -one.id, act.day, one.late.days))
        act.note("charge", fee.id, amount=int(fee.amount), digest=charges_digest([row]))
    insert_many(session, Charge, (*TOLD, "remark"), rows)
    insert_many(session, LateFee, ("charge_id", "of_id", "until", "days"), told)
    return charged


class LateFeeDesk:
    """Charges late fees without a payment."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def charge(self, unit_id: int) -> Money:
        """Charge all that has run at a unit up to today; gives back how much that is."""
        with self._ground.act("late_fees_charged", Right.BILL) as act:
            return charge_to_date(self._ground, act, unit_id)


def charge_to_date(ground: Ground, act: Act, unit_id: int) -> Money:
    """Charge in the caller's act all late fees that have run at a unit up to today; gives back how much that is."""
    act.session.flush()
    running = [one for one in to_pay(act.session, ground.clock, unit_id, act.day) if one.runs]
    return Money(sum(one.amount for one in charge_late_fees(act, running).values()))


def _charged_as(act: Act) -> "_Item":
    """The item under which late fees are charged; made by the first one."""
    item = _item_of(act.session)
    if item.id is not None:
        return item
    made = FeeItem(name=item.name, basis=Basis.LATE_FEE.value)
    act.session.add(made)
    act.session.flush()
    act.note("fee_item", made.id, basis=made.basis)
    return replace(item, id=made.id)


@dataclass(frozen=True)
class _Item:
    """The item of late fees, without an id as long as none was charged, and the language of papers."""

    id: int | None
    name: str
    language: str


def _item_of(session: Session) -> _Item:
    item = _Item(*_ITEM.one(session))
    if item.id is not None:
        return item
    name = Speaker(item.language)(BASES[Basis.LATE_FEE])
    taken = set(session.scalars(select(FeeItem.name).where(FeeItem.name.startswith(name, autoescape=True))))
    names = chain([name], (f"{name} {n}" for n in count(2)))
    return replace(item, name=next(each for each in names if each not in taken))


_RULES = Prepared(
    select(Rule.key, Rule.value, Rule.in_force_from).where(Rule.key.in_(_KEYS)).order_by(Rule.in_force_from)
)
_taken_back = aliased(Payment)
_MOVES = Prepared(
    union_all(
        select(Allocation.charge_id, Payment.at, Allocation.amount)
        .join(Payment, Payment.id == Allocation.payment_id)
        .where(
            Allocation.charge_id.in_(among_ids()),
            Payment.kind.not_in(("void", "bounce")),
            ~select(_taken_back.id).where(_taken_back.voids_id == Payment.id).exists(),
        ),
        select(Waiver.charge_id, Waiver.decided_at, Waiver.amount).where(
            Waiver.charge_id.in_(among_ids()), Waiver.state == literal_column(f"'{CaseState.APPROVED}'")
        ),
    )
)
"""What changed the open part of charges, and when."""
_STANDS = Charge.state != literal_column(f"'{State.VOIDED}'")
_before = aliased(Charge)
_CHARGED = Prepared(
    select(
        _before.id,
        _before.person_id,
        select(func.coalesce(func.sum(Charge.amount), 0))
        .select_from(LateFee)
        .join(Charge, Charge.id == LateFee.charge_id)
        .where(LateFee.of_id == _before.id, _STANDS)
        .scalar_subquery()
        .label("total"),
    ).where(_before.id.in_(among_ids()))
)
"""Who owes a charge, if that is not the unit's present owner, and how much was charged before as its late fee."""
_LAST = Prepared(select(func.max(Charge.id)))
_first = FeeItem.active.desc(), FeeItem.id
_ITEM = Prepared(
    select(
        *(
            select(column)
            .where(FeeItem.basis == literal_column(f"'{Basis.LATE_FEE}'"))
            .order_by(*_first)
            .limit(literal_column("1"))
            .scalar_subquery()
            .label(column.key)
            for column in (FeeItem.id, FeeItem.name)
        ),
        Estate.paper_language,
    )
)
