"""The invariants of closed days and hand-ins, asked of the rows themselves."""

import json
from collections import defaultdict

from sqlalchemy import Integer, and_, cast, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.numbering import differs
from frontdesk.core.words import mark
from frontdesk.fees.closing.desk import SEAL, row_digest
from frontdesk.fees.closing.drawer import CLOSED_KINDS, MONEY_MOVED
from frontdesk.fees.records import Payment, Receipt
from frontdesk.fees.records.closing import DayClose, HandIn


def closes_agree(session: Session) -> Fault:
    """Each closed day has the sums of its operator's payments since the close before, and its facts say the same."""
    before = func.lag(DayClose.until).over(partition_by=DayClose.operator_id, order_by=DayClose.until)
    spans = select(
        DayClose.id, DayClose.operator_id, before.label("since"), DayClose.until, DayClose.total, DayClose.receipts
    ).subquery()
    summed = (
        select(
            spans.c.id,
            func.coalesce(func.sum(Payment.received - Payment.change, type_=Integer), 0).label("total"),
            func.count(Receipt.id).label("receipts"),
        )
        .select_from(spans)
        .outerjoin(
            Payment,
            and_(
                Payment.operator_id == spans.c.operator_id,
                Payment.at < spans.c.until,
                or_(spans.c.since.is_(None), Payment.at >= spans.c.since),
                Payment.kind.in_(CLOSED_KINDS),
                MONEY_MOVED,
            ),
        )
        .outerjoin(Receipt, Receipt.payment_id == Payment.id)
        .group_by(spans.c.id)
        .subquery()
    )
    told = [func.json_extract(DayClose.facts, f"$.{name}") for name in ("total", "receipts", "expected", "counted")]
    kept = [cast(DayClose.total, Integer), DayClose.receipts, *(cast(each, Integer) for each in _CASH)]
    wrong = (
        select(func.count())
        .select_from(DayClose)
        .join(summed, summed.c.id == DayClose.id)
        .where(
            or_(
                summed.c.total != cast(DayClose.total, Integer),
                summed.c.receipts != DayClose.receipts,
                func.json_extract(DayClose.facts, "$.number") != DayClose.number,
                DayClose.number != func.printf("%s-%06d", DayClose.series, DayClose.n),
                *(said != stored for said, stored in zip(told, kept, strict=True)),
            )
        )
    )
    return counted(session, wrong, "closed days differ from their payments") or _gaps(session)


def closes_are_as_noted(session: Session) -> Fault:
    """Each closed day and each hand-in still has the fingerprint that the audit chain keeps, and none is lost."""
    for kind, asked in (("day_close", select(DayClose)), ("hand_in", select(HandIn))):
        noted = dict(
            session.execute(select(Audit.record, Audit.facts).where(Audit.kind == kind, Audit.act.in_(_ACTS))).all()
        )
        for row in session.scalars(asked):
            facts = noted.pop(row.id, None)
            if facts is None or json.loads(facts).get("digest") != row_digest(row):
                return f"{kind} {row.id} is not as noted"
        if noted:
            return f"{kind} {min(noted)} lost"
    return None


def seals_agree(session: Session) -> Fault:
    """The audit chain stands where each Z slip says that it stood: who writes the chain anew can't change the slips."""
    row, seal = (func.json_extract(DayClose.facts, f"$.{name}") for name in ("chain_row", "chain"))
    agrees = func.substr(Audit.hash, 1, SEAL) == seal
    asked = select(DayClose.number, row.label("row"), agrees.label("agrees")).outerjoin(Audit, Audit.id == row)
    sound = 0
    for slip in session.execute(asked.order_by(row)):
        if not slip.agrees:
            return f"audit rows after {sound} and up to {slip.row} are not those that Z slip {slip.number} seals"
        sound = slip.row
    return None


def hand_ins_add_up(session: Session) -> Fault:
    """What is handed in is what was counted in the days that its list names, without the float."""
    days = defaultdict(list)
    asked = select(DayClose.hand_in_id, DayClose.number, cast(DayClose.counted - DayClose.opening, Integer))
    for hand_in_id, number, cash in session.execute(
        asked.where(DayClose.hand_in_id.is_not(None)).order_by(DayClose.id)
    ):
        days[hand_in_id].append((number, cash))
    count = 0
    for handed in session.scalars(select(HandIn)):
        facts, mine = json.loads(handed.facts), days.pop(handed.id, [])
        count += (
            [line["number"] for line in facts["lines"]] != [number for number, _ in mine]
            or sum(cash for _, cash in mine) != handed.cash
            or (facts["cash"], facts["total"]) != (handed.cash, handed.total)
        )
    return f"{count + len(days)} hand-ins differ from their days" if count or days else None


def _gaps(session: Session) -> Fault:
    """Each series of Z slips runs from 1 to the counter without a gap."""
    sums = select(DayClose.series, func.count(), func.max(DayClose.n)).group_by(DayClose.series)
    return differs(session, "RJ", {series: (count, last) for series, count, last in session.execute(sums)})


_CASH = (DayClose.expected, DayClose.counted)
_ACTS = ("day_closed", "handed_in")

CLOSING_CHECKS: tuple[Check, ...] = (
    ("closes", mark("Closed days agree with their payments"), closes_agree),
    ("closes_sealed", mark("The audit chain is the one that the Z slips seal"), seals_agree),
    ("closes_noted", mark("Closed days are as noted in the audit chain"), closes_are_as_noted),
    ("hand_ins", mark("Hand-ins agree with their closed days"), hand_ins_add_up),
)
