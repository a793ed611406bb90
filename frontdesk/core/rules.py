"""The rule table: service promises and house rules with the day each comes into force."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from fractions import Fraction

from sqlalchemy import Date, ForeignKey, UniqueConstraint, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark


class Rule(Record):
    """A value that the estate has set for a rule, in force from a day on; what was judged before stays judged."""

    __tablename__ = "rule"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    value: Mapped[str]
    in_force_from: Mapped[date] = mapped_column(Date)
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    changed_at: Mapped[datetime] = mapped_column(Moment)
    __table_args__ = (UniqueConstraint("key", "in_force_from"),)


YES, NO = "yes", "no"


@dataclass(frozen=True)
class Default:
    """The value of a rule until the estate sets its own, its unit, and its title.

    Units: text, days, working_days, hours, minutes, months, times (whole numbers), day (of the month), time (of the
    day), span (of the day, `08:30-18:00`), percent, yuan, yes_no.
    """

    value: str
    unit: str
    title: str


DEFAULTS = {
    "hours.working_days": Default("08:30-18:00", "span", mark("The counter is open on working days")),
    "hours.days_off": Default("09:00-17:00", "span", mark("The counter is open on days off; empty when it is closed")),
    "counter_hours": Default("", "text", mark("Counter hours in your own words, on papers; empty: as above")),
    "billing.due_in": Default("0", "days", mark("Charges fall due after the end of their month by")),
    "dunning.due_in": Default("7", "days", mark("Payment notices ask to pay within")),
    "dunning.list_on": Default("25", "day", mark("The arrears list is made on this day of the month")),
    "latefee.on": Default("no", "yes_no", mark("Late fees are charged, as the contract says")),
    "latefee.daily": Default("0.05", "percent", mark("Late fee a day")),
    "latefee.grace": Default("0", "days", mark("Days of grace before a late fee runs")),
    "latefee.cap": Default("100", "percent", mark("A late fee is never more than this part of the charge")),
    "approval.four_eyes": Default("yes", "yes_no", mark("Who applies for a waiver or refund may not approve it")),
    "meter.unusual": Default("10", "times", mark("A reading is flagged when the use is this many times the usual")),
    "closing.float": Default("0", "yuan", mark("Cash left in the drawer for change at the start of a day")),
    "visit.overstay": Default("4", "hours", mark("A visitor who stays longer than this is overstayed")),
    "visit.overstay_latest": Default("22:00", "time", mark("Visitors leave by this time at the latest")),
    "visit.retention": Default("12", "months", mark("Who visited or enquired is erased after")),
    "key.due_back": Default("0", "days", mark("Lent keys are due back after; 0 is the same day")),
    "key.due_time": Default("18:00", "time", mark("Lent keys are due back by this time of the day")),
    "key.outsider_approval": Default("yes", "yes_no", mark("Outsiders borrow keys only with approval")),
    "key.outsider_escort": Default("yes", "yes_no", mark("Outsiders borrow keys only with an escort")),
    "key.stock_take": Default("25", "day", mark("Keys are counted on this day of the month")),
    "key.loss_report": Default("2", "days", mark("A lost key is dealt with within")),
    "keyloan.retention": Default("24", "months", mark("Who borrowed a key is erased after")),
    "handover.early": Default("15", "minutes", mark("Relief comes before the shift begins by")),
    "shift.late": Default("15", "minutes", mark("A shift is opened late, or its handover missing, after")),
    "log.review": Default("1", "working_days", mark("A supervisor reviews a shift's log within")),
    "ticket.first_feedback": Default("24", "hours", mark("Who reported something is told of it within")),
    "ticket.due_soon": Default("60", "minutes", mark("A ticket is shown as due soon within")),
    "repair.emergency.on_site": Default("30", "minutes", mark("In an emergency a worker is at the door within")),
    "repair.developer": Default("7", "days", mark("The developer mends what is under warranty within")),
    "complaint.reply": Default("72", "hours", mark("A complaint is answered within")),
    "complaint.handling_rate.target": Default("95", "percent", mark("Founded complaints that are handled, at least")),
    "quote.valid": Default("7", "days", mark("A quote for chargeable work is valid for")),
    "ticket.fee_item": Default("有偿服务费", "text", mark("Chargeable work is charged as this one-off fee item")),
    "followup.safety_facility": Default("2", "days", mark("Repairs of safety facilities are followed up after")),
    "followup.leak": Default("3", "days", mark("Repairs of leaks are followed up after")),
    "followup.other": Default("7", "days", mark("Other tickets are followed up after")),
    "followup.rectify_notice": Default("24", "hours", mark("A rectification slip is served within")),
    "followup.spot_checks": Default("1", "times", mark("The manager asks after so many tickets a month")),
    "permit.review": Default("2", "days", mark("A renovation application is decided on within")),
    "permit.four_eyes": Default("yes", "yes_no", mark("Who recorded an application may not give its final review")),
    "permit.copy_to_owner": Default(
        "1", "days", mark("The owner has a copy of a permit that others applied for within")
    ),
    "permit.spot_checks": Default("4", "times", mark("The manager looks at so many sites a month")),
    "permit.hours": Default(
        "工作日 8:00–12:00、14:00–18:00；周末及法定节假日不得进行产生噪声的施工",
        "text",
        mark("Hours for works, as permits and agreements say them"),
    ),
    "inspection.per_day": Default("2", "times", mark("A site is inspected so many times a day")),
    "rectification.due": Default("3", "days", mark("What a rectification notice asks for is done within")),
    "pass.return": Default("7", "days", mark("A pass is returned after it expires within, or its deposit is forfeit")),
    "worker.retention": Default("24", "months", mark("Who worked on a site is erased after")),
    "ticket.retention": Default("36", "months", mark("Who reported a repair or complaint is erased after")),
    "resident.retention": Default("60", "months", mark("Who has moved out, and owes nothing, is erased after")),
    "deposit.waiting_period": Default("1", "months", mark("From completion to re-inspection")),
    "deposit.owner": Default("2000", "yuan", mark("Owner's deposit for works; 0: none is asked for")),
    "deposit.contractor": Default("2000", "yuan", mark("Contractor's deposit for works; 0: none is asked for")),
    "deposit.pass": Default("50", "yuan", mark("Deposit for a pass; 0: none is asked for")),
    "fee.pass": Default("10", "yuan", mark("Fee for a pass, also for a lost one; 0: none is asked for")),
    "fee.cleanup": Default("3", "yuan", mark("Clean-up fee for a square metre of gross area; 0: none is asked for")),
    "item.owner_deposit": Default("装修押金（业主）", "text", mark("Fee item of the owner's deposit")),
    "item.contractor_deposit": Default("装修押金（施工单位）", "text", mark("Fee item of the contractor's deposit")),
    "item.pass_deposit": Default("出入证押金", "text", mark("Fee item of pass deposits")),
    "item.pass_fee": Default("出入证工本费", "text", mark("Fee item of pass fees")),
    "item.cleanup": Default("装修垃圾清运费", "text", mark("Fee item of the clean-up fee")),
    "item.deduction": Default("装修违约及损坏赔偿", "text", mark("Fee item of what is kept of deposits")),
    "renovation.complaint_rate.max": Default("0.5", "percent", mark("Complaints about works, of all permits, at most")),
    "survey.pareto": Default("80", "percent", mark("The few causes to act on make up, of all complaints")),
    "backup.every": Default("4", "hours", mark("The books are backed up by themselves every")),
    "backup.late": Default("24", "hours", mark("A backup is overdue after")),
    "retention.notice": Default("7", "days", mark("What is due to be erased is listed so long before it is erased")),
    "request.answer": Default("15", "days", mark("A request about personal data is answered within")),
    "signin.failures": Default("5", "times", mark("Wrong passwords before an operator is locked out")),
    "signin.lockout": Default("10", "minutes", mark("How long a locked-out operator waits")),
    "signin.idle": Default("10", "minutes", mark("The screen locks after idling for")),
}
"""Every rule that the program asks for; those of the service standards have their values."""


_IN_FORCE = Prepared(
    select(Rule.value)
    .where(Rule.key == bindparam("key"), Rule.in_force_from <= bindparam("on"))
    .order_by(Rule.in_force_from.desc())
    .limit(1)
)


def rule(session: Session, key: str, on: date) -> str:
    """The value in force on a day."""
    found = _IN_FORCE.scalar(session, key=key, on=on)
    return DEFAULTS[key].value if found is None else found


def day_by_day(session: Session, key: str) -> Callable[[date], str]:
    """The value in force on each day, all of them asked for at once: for what goes over many days."""
    changes = session.execute(
        select(Rule.in_force_from, Rule.value).where(Rule.key == key).order_by(Rule.in_force_from)
    ).all()
    days, values = [day for day, _ in changes], [DEFAULTS[key].value, *(value for _, value in changes)]
    return lambda on: values[bisect_right(days, on)]


def number(session: Session, key: str, on: date) -> int:
    """The value of a rule that counts something."""
    return int(rule(session, key, on))


def time_of_day(session: Session, key: str, on: date) -> time:
    """The value of a rule that names a time of the day."""
    return time.fromisoformat(rule(session, key, on))


def said_yes(session: Session, key: str, on: date) -> bool:
    """The value of a rule that says yes or no."""
    return rule(session, key, on) == YES


def fraction(text: str) -> Fraction:
    """A percentage as kept, `0.05`, as an exact fraction, 1/2000."""
    return Fraction(text) / 100


def checked_value(key: str, text: str) -> str:
    """What was typed for a rule, as it is kept. Refuses what does not suit its unit, or is out of reach."""
    text = plain(text)
    match DEFAULTS[key].unit:
        case "text":
            return text
        case "yes_no":
            if text not in (YES, NO):
                raise Refusal(mark("Choose yes or no."), field=key)
        case "percent":
            if not re.fullmatch(r"\d{1,3}(\.\d{1,4})?", text, re.ASCII):
                raise Refusal(mark("Type a percentage like 0.05, with at most four decimals."), field=key)
        case "time":
            if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text, re.ASCII):
                raise Refusal(mark("Type a time of the day like 18:00."), field=key)
        case "span":
            return _checked_span(key, text)
        case "yuan":
            return _checked_yuan(key, text)
        case _:
            if not (text.isascii() and text.isdecimal() and int(text) <= 1000):
                raise Refusal(mark("Type a whole number from 0 to 1000."), field=key)
            if key in _NEVER_NOUGHT and int(text) == 0:
                raise Refusal(mark("Type a whole number from 1 to 1000."), field=key)
    return text


def _checked_span(key: str, text: str) -> str:
    """A part of the day as `08:30-18:00`, at most to 24:00; empty is none of it, which working days may not be."""
    if not text and key not in _NEVER_NOUGHT:
        return text
    found = re.fullmatch(r"(\d{1,2}):([0-5]\d)\s*[-–—~至]\s*(\d{1,2}):([0-5]\d)", unicodedata.normalize("NFKC", text))
    times = (f"{found[1]:0>2}:{found[2]}", f"{found[3]:0>2}:{found[4]}") if found else ("", "")
    if not "" < times[0] < times[1] <= "24:00":
        raise Refusal(mark("Type from when to when, like 08:30-18:00."), field=key)
    return "-".join(times)


def _checked_yuan(key: str, text: str) -> str:
    try:
        amount = Money.parse(text)
    except Refusal as refusal:
        raise Refusal(refusal.sentence, field=key, **refusal.facts) from refusal
    if not 0 <= amount <= _MOST:
        raise Refusal(mark("Type an amount from 0 to 1,000,000."), field=key)
    return str(amount)


_NEVER_NOUGHT = (
    "backup.every", "backup.late", "request.answer", "signin.failures", "signin.idle", "signin.lockout",
    "meter.unusual", "dunning.list_on", "key.stock_take",
    "visit.overstay", "visit.retention", "keyloan.retention", "worker.retention", "ticket.retention",
    "resident.retention", "hours.working_days",
)  # fmt: skip
_MOST = 1_000_000_00
"""The largest amount that a rule may name, in fen."""
