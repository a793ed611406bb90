"""The last weeks at the counter of the demo estate: visitors, enquiries, keys, the duty log and its handovers.

All of it is done at the desks themselves, one thing after the other as it happened, by whoever was on duty.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right, Role, SignedIn
from frontdesk.duty.blocks import Checked
from frontdesk.duty.handovers import HandoverDesk
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.records import Block, Priority
from frontdesk.duty.reviews import ReviewDesk
from frontdesk.duty.roster.patterns import PatternDesk
from frontdesk.duty.roster.sheet import Change, RosterDesk
from frontdesk.duty.roster.swaps import SwapDesk
from frontdesk.duty.shifts import ShiftDesk
from frontdesk.duty.things import ThingDesk
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.custody import CustodyDesk, Left
from frontdesk.keys.lending import Back, LendingDesk
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.records import OK, KeyKind, LossAnswer, Settling
from frontdesk.keys.stocktakes.desk import StockTakeDesk
from frontdesk.reception.admissions.desk import AdmissionDesk, NewRule
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.knowledge.desk import KnowledgeDesk
from frontdesk.reception.records import Admission, Channel, Purpose
from frontdesk.reception.visits.desk import VisitDesk, Word
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.residents.records import Status, UnitKind
from frontdesk.shell import counterscript as script
from frontdesk.shell.everyday import acting, notes
from frontdesk.shell.invention import Home
from frontdesk.shell.ticketlife import TicketLife

COUNTER = "1 号柜台"
"""Where it all happens; the demo estate's receipts are issued there too."""

_LONGEST_PAST = 60
"""Days that are lived through at most."""

_SKIPPED, _SHORT, _DISPUTED, _UNREAD = 6, 9, (4, 12), (4, 5)
"""So many days ago a shift was opened over another, cash was short, a handover was disputed, a log was not read."""

_OF_UNITS = ("resident", "repair", "complaint")

_SAID = (
    NewRule(Admission.PERMIT, None, date.min, name="刘桂英", relation="cleaner", words="每周二、周五上午做保洁"),
    NewRule(Admission.ASK, None, date.min, words="家有老人午休，来人先打电话"),
    NewRule(Admission.REFUSE, None, date.min, purpose=Purpose.VIEWING.value, words="房子不卖不租，谢绝看房"),
)
"""What households have said about who may come."""


class CounterLife:
    """Lives through the last days at the counter up to a moment; nobody is signed in afterwards."""

    def __init__(
        self, ground: Ground, operators: dict[Role, SignedIn], homes: Sequence[Home], seed: int, end: datetime
    ) -> None:
        self._ground = ground
        self._operators = operators
        self._random = Random(f"{seed} counter")
        self._end = ground.clock.local(end)
        homes = [home for home in homes if home.kind == UnitKind.FLAT] or list(homes)
        self._told, self._homes = (homes[:3], homes[3:]) if len(homes) > len(_SAID) * 2 else ([], homes)
        self._waiting: list[tuple[datetime, int, Role, Callable[[], object]]] = []
        self._turns, self._people = count(), count()
        self._visits, self._enquiries = VisitDesk(ground), EnquiryDesk(ground)
        self._known = list(KnowledgeDesk(ground).articles())
        self._cabinet, self._lending = Cabinet(ground), LendingDesk(ground)
        self._counting, self._losses = StockTakeDesk(ground), LossDesk(ground)
        self._log, self._shifts = LogDesk(ground), ShiftDesk(ground)
        self._handovers, self._reviews = HandoverDesk(ground), ReviewDesk(ground)
        self._handed_over: int | None = None
        self._out: set[int] = set()
        self._tickets = TicketLife(ground, self._homes, seed, self._push)

    def live(self, since: date) -> None:
        """A week in a small estate, two months in a large one, but no longer than since a day."""
        today = self._end.date()
        days = min(max(7, min(_LONGEST_PAST, len(self._homes) // 7)), (today - since).days)
        first = today - timedelta(days=days)
        counter, self._ground.counter = self._ground.counter, COUNTER
        self._set_up(first, today)
        counted = _last_25th(today) if first < _last_25th(today) else first + timedelta(days=days // 2)
        for ago in range(days, -1, -1):
            self._plan(today - timedelta(days=ago), ago)
        self._plan_stock_take(counted)
        self._plan_the_moment(first)
        while self._waiting:
            moment, _, role, act = heappop(self._waiting)
            with self._as(role, moment):
                act()
        self._ground.counter = counter

    # What is there before

    def _set_up(self, first: date, today: date) -> None:
        before = first - timedelta(days=1)
        with self._as(Role.SUPERVISOR, self._wall(before, 9)):
            patterns = [PatternDesk(self._ground).add(*shift) for shift in (script.EARLY, script.LATE)]
            for name, number in script.THINGS:
                ThingDesk(self._ground).add(name, number)
            self._tickets.set_up()
            self._fill_cabinet()
            self._fill_roster(first, today, patterns)
            for home, said in zip(self._told, _SAID, strict=False):
                new = replace(said, unit_id=home.unit_id, since=first, asked_by=home.payer)
                AdmissionDesk(self._ground).add(new)
            AdmissionDesk(self._ground).add(NewRule(Admission.REFUSE, None, first, name=script.TURNED_AWAY[0].name))
        with self._as(Role.RECEPTIONIST, self._wall(before, 11)):
            for n, (home, (purpose, lend_to)) in enumerate(zip(self._homes[1:], script.LEFT, strict=False), 1):
                left = Left(home.unit_id, f"TG-{n:03d}", home.payer[:20], purpose, lend_to=lend_to, hook=f"E-{n:02d}")
                CustodyDesk(self._ground).take(left)

    def _fill_cabinet(self) -> None:
        for tag, kind, opens, copies, hook in script.KEYS:
            self._cabinet.add(NewKey(tag, kind, opens, copies=copies, hook=hook))
        vacant = [home for home in self._homes if home.status == Status.VACANT]
        for n, home in enumerate(vacant[:3], 1):
            for key_set in "AB":
                new = NewKey(f"KZ-{n:03d}{key_set}", KeyKind.VACANT, "", home.unit_id, 1, f"D-{n:02d}", key_set)
                self._cabinet.add(new)

    def _fill_roster(self, first: date, today: date, patterns: Sequence[int]) -> None:
        roster, last = RosterDesk(self._ground), today + timedelta(days=14)
        days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        roster.write(
            {
                (self._operators[role].id, day): Change((), (pattern,))
                for day in days
                for pattern, role in zip(patterns, _on(day), strict=True)
            }
        )
        entries = roster.sheet(today, last).entries
        day = next(day for day in days if day > today and Role.SUPERVISOR not in _on(day))
        mine, theirs = (
            entries[self._operators[role].id, day, pattern] for role, pattern in zip(_on(day), patterns, strict=True)
        )
        SwapDesk(self._ground).swap(mine, self._operators[Role.CASHIER].id, script.SWAPPED, theirs)

    # What happens on each day

    def _plan(self, day: date, ago: int) -> None:
        """What happens on a day, so many days ago."""
        early, late = _on(day)
        self._at(day, time(7, 50), early, lambda: self._begin(skipping=ago == _SKIPPED))
        self._at(day, time(15, 56), early, lambda: self._submit(ago))
        self._at(day, time(15, 58), late, lambda: self._begin(disputing=ago in _DISPUTED))
        self._at(day, time(23, 58), late, lambda: self._submit(ago, short=ago == _SHORT))
        self._at(day, time(9, 10), early, self._ask)
        self._plan_log(day, ago)
        self._plan_keys(day, ago)
        self._tickets.plan(day, ago)
        for _ in range(2 + min(6, len(self._homes) // 60)):
            minutes = self._random.randrange(8 * 60 + 10, 19 * 60)
            caller = self._random.choice(script.CALLERS)
            self._on_duty(day, minutes, partial(self._come, caller))
        if ago % 6 == 1:
            self._on_duty(day, 17 * 60 + 40, self._turn_away)
        if ago == 1:
            self._on_duty(day, 18 * 60 + 25, partial(self._come, script.CALLERS[0], stays=True))

    def _plan_log(self, day: date, ago: int) -> None:
        for minutes in (self._random.randrange(9 * 60, 15 * 60), self._random.randrange(17 * 60, 23 * 60)):
            self._on_duty(day, minutes, partial(self._write, self._random.choice(script.ENTRIES)))
        if ago % 8 in (1, 4):
            deadline = self._wall(day + timedelta(days=2), 18)
            new = NewEntry("repair", script.CALL_BACK, priority=Priority.IMPORTANT.value, deadline=deadline)
            self._on_duty(day, 11 * 60 + 20, lambda: self._write(new, done=None if ago < 8 else deadline))
        if ago == 5:
            self._at(day, time(15), _on(day)[0], lambda: self._write_late(day))

    def _plan_keys(self, day: date, ago: int) -> None:
        early = _on(day)[0]
        self._at(day, time(9, 35), early, partial(self._lend, script.LOANS[day.toordinal() % len(script.LOANS)]))
        if ago == 3:
            self._at(day, time(10, 5), early, partial(self._lend, script.NOT_BACK, back=False))
        if ago == 4:
            self._at(day, time(14, 20), early, partial(self._lend, script.VIEWING))
            self._at(day, time(15, 5), early, partial(self._lend, script.IN_CUSTODY))
        if ago == 2:
            self._at(day, time(13, 15), early, self._lose)

    def _plan_stock_take(self, day: date) -> None:
        """All keys are counted: one is missing and reported as lost, another hangs on a wrong hook."""
        missing = self._copy(script.MISSING)
        assert missing is not None

        def take_stock() -> None:
            take = self._counting.begin().id
            self._counting.see(take, *script.WRONG_HOOK)
            there = [row["id"] for row in self._counting.listing(take_id=take) if not row["seen_at"]]
            self._counting.tick(take, [copy for copy in there if copy not in (missing, *self._out)])
            self._counting.finish(take)
            self._then(timedelta(hours=20), Role.SUPERVISOR, lambda: settle(take))

        def settle(take: int) -> None:
            self._counting.settle(take, missing, Settling.LOST, script.MISSED)
            [loss] = [row["id"] for row in self._losses.listing(state="open")]
            answer = partial(self._losses.answer, loss, LossAnswer.COPIED, script.COPIED, copies=1)
            self._then(timedelta(hours=26), Role.SUPERVISOR, answer)

        self._at(day, time(14, 40), _on(day)[0], take_stock)

    def _plan_the_moment(self, first: date) -> None:
        """What is under way when the estate is opened, or was on its last evening since it began."""
        evening = self._end.replace(hour=21, minute=30)
        latest = min(self._end, evening if self._end.time() > time(8, 45) else evening - timedelta(days=1))
        if latest.date() < first:
            return
        self._tickets.plan_the_moment(latest)
        today, minute = latest.date(), latest.hour * 60 + latest.minute
        for ago, caller in ((75, script.CALLERS[9]), (42, script.CALLERS[8]), (25, script.CALLERS[3])):
            self._on_duty(today, max(minute - ago, 8 * 60), partial(self._come, caller, stays=True))
        home, waits = self._any_home(), self._fields(script.CALLERS[1], self._any_home())
        tomorrow = self._wall(today + timedelta(days=1), 10)
        expected = self._fields(script.CALLERS[7], home)
        self._on_duty(today, minute - 50, partial(self._write, script.ENTRIES[2]))
        self._on_duty(today, minute - 20, partial(self._write, NewEntry("repair", script.CALL_BACK, deadline=tomorrow)))
        self._on_duty(today, minute - 18, lambda: self._visits.expect(expected, tomorrow))
        self._on_duty(today, minute - 4, lambda: self._visits.let_wait(waits))
        self._on_duty(today, minute - 30, partial(self._lend, script.LOANS[0], back=False))
        self._on_duty(today, minute - 12, lambda: self._promise(script.PROMISED, tomorrow))
        overdue = self._wall(today - timedelta(days=1), 17)
        self._at(today - timedelta(days=2), time(11), Role.CASHIER, lambda: self._promise(script.OVERDUE, overdue))
        self._on_duty(today - timedelta(days=1), 10 * 60, self._ask_for_a_key)

    # Shifts

    def _begin(self, *, disputing: bool = False, skipping: bool = False) -> None:
        """Take over what was handed over, unless it is passed over with a reason, and open the next shift."""
        if self._handed_over is not None and not skipping:
            who = self._ground.who()
            words = {Block.THINGS: script.DISPUTED} if disputing else {}
            self._handovers.answer(self._handed_over, Authority(who.id, who.name, Right.KEEP_LOG), words)
        self._handed_over = None
        self._shifts.open_shift(reason=script.SKIPPED if skipping else "")

    def _submit(self, ago: int, *, short: bool = False) -> None:
        """Hand the shift over; its log is read in the next morning, but for the latest and some that were missed."""
        prepared, shift = self._handovers.prepared(), self._shifts.own()
        assert shift is not None
        expected = Money(max(prepared["cash"]["expected"] - (100 if short else 0), 0))
        reason = "" if expected == prepared["cash"]["expected"] else script.CASH_SHORT if short else script.PAID_OUT
        checked = Checked(notes(expected), reason, keys=prepared["keys"]["in_cabinet"], reminders=script.REMINDER)
        self._handed_over = self._handovers.submit(checked).id
        if ago > 2 and ago not in _UNREAD:
            role = Role.MANAGER if self._ground.who().role == Role.SUPERVISOR else Role.SUPERVISOR
            words = script.SETTLED if ago in (*_DISPUTED, _SKIPPED + 1) else self._random.choice(script.REVIEWED)
            read = self._wall(shift.day + timedelta(days=1), 10, 30)
            self._push(read, role, lambda: self._reviews.review(shift.id, words))

    # Visitors and enquiries

    def _come(self, caller: script.Caller, *, stays: bool = False) -> None:
        home = self._told[0] if self._told and caller.name == _SAID[0].name else self._any_home()
        visit = self._visits.sign_in(self._fields(caller, home), word=Word(home.payer[:20]))
        if not stays:
            self._then(timedelta(minutes=caller.minutes), None, lambda: self._visits.sign_out([visit.id]))

    def _turn_away(self) -> None:
        caller, reason = script.TURNED_AWAY
        self._visits.turn_away(self._fields(caller, self._any_home()), reason)

    def _fields(self, caller: script.Caller, home: Home) -> VisitFields:
        n = next(self._people)
        return VisitFields(
            caller.name or script.NAMES[n % len(script.NAMES)], caller.purpose, home.unit_id, company=caller.company,
            phone=f"1380000{3000 + n % 1000}", carrying=caller.carrying, party=caller.party, plate=caller.plate,
        )  # fmt: skip

    def _ask(self) -> None:
        """A question of the script, or one to which the answer is known."""
        known = [(Channel.PHONE, each["topic"], each["title"], each["answer"], each["id"]) for each in self._known]
        asked = [(*question, None) for question in script.QUESTIONS]
        channel, topic, text, answer, article = self._random.choice(asked + known)
        self._enquiries.note(self._enquiry((channel, topic, text), answer=answer, article_id=article))

    def _promise(self, asked: tuple[Channel, str, str], until: datetime) -> None:
        self._enquiries.note(self._enquiry(asked, promised_for=until))

    def _ask_for_a_key(self) -> None:
        """An enquiry becomes a key loan."""
        asked = self._enquiries.note(self._enquiry(script.KEY_WANTED), onward=True)
        loan = self._lend(script.FOR_ENQUIRY, source=asked.number)
        self._enquiries.became(asked.id, loan)

    def _enquiry(self, asked: tuple[Channel, str, str], **more: Any) -> EnquiryFields:
        n = next(self._people)
        channel, topic, text = asked
        caller, phone = script.NAMES[n * 5 % len(script.NAMES)], f"1390000{4000 + n % 1000}"
        return EnquiryFields(channel, topic, text, caller, phone, self._any_home().unit_id, **more)

    # Keys

    def _lend(self, loan: script.Loan, *, back: bool = True, source: str = "") -> str:
        """Lend a key that hangs in the cabinet, and have it back some hours later; gives back the loan's number."""
        copy = self._copy(loan.tag)
        if copy is None or copy in self._out:
            return ""
        supervisor = self._operators[Role.SUPERVISOR]
        approval = Authority(supervisor.id, supervisor.name, Right.APPROVE) if loan.escort else None
        lent = self._lending.lend(
            [copy], loan.borrower, loan.reason, escort=loan.escort, consent=loan.consent, source=source,
            authority=approval, operation=f"demo {next(self._turns)}",
        )  # fmt: skip
        self._out.add(copy)

        def take_back() -> None:
            seen = Back(copy, OK, OK, loan.water, OK) if loan.water else Back(copy)
            self._lending.take_back([seen])
            self._out.discard(copy)

        if back:
            self._then(timedelta(minutes=self._random.randrange(50, 240)), None, take_back)
        return lent.number

    def _lose(self) -> None:
        """Somebody who has borrowed a key has lost it."""
        self._lend(script.LOST, back=False)
        copy, told = self._copy(script.LOST.tag), script.LOST.borrower.name
        assert copy is not None
        self._then(timedelta(hours=2), None, lambda: self._losses.report(copy, told, script.LOST_WHERE))

    def _copy(self, tag: str) -> int | None:
        """The first copy of a key, if there is one."""
        return self._cabinet.copy_named(tag) or self._cabinet.copy_named(f"{tag}-1")

    # The log

    def _write(self, new: NewEntry, done: datetime | None = None) -> None:
        entry = self._log.write(replace(new, unit_id=self._any_home().unit_id if new.category in _OF_UNITS else None))
        if done is not None:
            self._push(done, None, lambda: self._log.done(entry.id, script.CALLED_BACK))

    def _write_late(self, day: date) -> None:
        """A line of some hours ago; one that is put right; and, when the shift is over, an addendum."""
        self._log.write(NewEntry("resident", script.LATE_ENTRY, at=self._wall(day, 12, 20)))
        wrong = self._log.write(NewEntry("parcel", script.WRONG))
        self._then(
            timedelta(minutes=9), None, lambda: self._log.correct(wrong.id, NewEntry("parcel", script.CORRECTED))
        )
        added = NewEntry("other", script.ADDED)
        self._then(timedelta(hours=3), Role.RECEPTIONIST, lambda: self._log.write(added, wrong.shift_id))

    # Time

    def _any_home(self) -> Home:
        return self._random.choice(self._homes)

    def _wall(self, day: date, hour: int, minute: int = 0) -> datetime:
        return datetime.combine(day, time(hour, minute), self._ground.clock.zone)

    def _as(self, role: Role, moment: datetime) -> AbstractContextManager[None]:
        return acting(self._ground, self._operators[role], moment)

    def _at(self, day: date, moment: time, role: Role, act: Callable[[], object]) -> None:
        self._push(self._wall(day, moment.hour, moment.minute), role, act)

    def _on_duty(self, day: date, minute: int, act: Callable[[], object]) -> None:
        """Have whoever is on duty do something so many minutes after midnight."""
        self._push(self._wall(day, minute // 60, minute % 60), None, act)

    def _then(self, later: timedelta, role: Role | None, act: Callable[[], object]) -> None:
        """Have something done some time after what is being done now."""
        self._push(self._ground.clock.local(self._ground.clock.now()) + later, role, act)

    def _push(self, moment: datetime, role: Role | None, act: Callable[[], object]) -> None:
        """What would come after the end has not happened; without a role, whoever is on duty does it."""
        if moment <= self._end:
            early, late = _on(moment.date())
            on_duty = early if moment.time() < time(16) else late
            heappush(self._waiting, (moment, next(self._turns), role or on_duty, act))


def _on(day: date) -> tuple[Role, Role]:
    """Who is on in the early and in the late shift; on Sundays the receptionist has a day off."""
    return (Role.SUPERVISOR if day.weekday() == 6 else Role.RECEPTIONIST), Role.CASHIER


def _last_25th(today: date) -> date:
    """The last day before this one on which keys were counted by the rule."""
    month = today if today.day > 25 else today.replace(day=1) - timedelta(days=1)
    return month.replace(day=25)
