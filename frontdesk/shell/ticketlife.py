"""The last weeks at the ticket desk of the demo estate: repairs, complaints, follow-ups, incidents."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import count
from random import Random
from typing import Any

from sqlalchemy import func, select

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method, Payment
from frontdesk.residents.records import Unit
from frontdesk.shell import ticketscript as script
from frontdesk.shell.inventedphoto import photo
from frontdesk.shell.invention import Home
from frontdesk.tickets.finishing import Done
from frontdesk.tickets.followups import Asked
from frontdesk.tickets.incidents import IncidentFields
from frontdesk.tickets.intake import Report, TicketFields
from frontdesk.tickets.office import TicketOffice
from frontdesk.tickets.records import Channel, NoteKind, TicketKind, TicketState, Urgency, Waiting
from frontdesk.tickets.records.followups import Means, Verdict

Push = Callable[[datetime, Role | None, Callable[[], object]], None]
"""Has something done at a moment on the estate's wall, by whoever is on duty unless a role is told."""

_CHANNELS = (Channel.PHONE, Channel.PHONE, Channel.COUNTER, Channel.WECHAT)


class TicketLife:
    """Plans what is reported day by day, and what comes of it; `push` has it done when its time has come."""

    def __init__(self, ground: Ground, homes: Sequence[Home], seed: int, push: Push) -> None:
        self._ground = ground
        self._homes = homes
        self._random = Random(f"{seed} tickets")
        self._push = push
        self._office = TicketOffice(ground)
        self._turns = count()
        self._buildings: dict[int, int] = {}

    def set_up(self) -> None:
        """Who repairs, at which prices, and how long the developer answers."""
        with self._ground.database.reading() as session:
            self._buildings = {row.id: row.building_id for row in session.execute(select(Unit.id, Unit.building_id))}
        teams = [self._office.crews.add_team(*team) for team in script.TEAMS]
        for place, fields in script.WORKERS:
            team = None if place is None else teams[place]
            worker = self._office.crews.add(replace(fields, team_id=team))
            if fields.name == script.OFF_DUTY:
                self._office.crews.set_duty(worker, False)
        for price in script.PRICES:
            self._office.prices.add(price)
        self._office.warranties.begin()

    def plan(self, day: date, ago: int) -> None:
        """What is reported on a day, so many days ago."""
        for _ in range(1 + min(3, len(self._homes) // 200)):
            fault = script.FAULTS[next(self._turns) % len(script.FAULTS)]
            self._at(day, self._random.randrange(8 * 60 + 10, 17 * 60), partial(self._report, fault))
        if ago % 3 == 1:
            grievance = script.GRIEVANCES[day.toordinal() // 3 % len(script.GRIEVANCES)]
            self._at(day, self._random.randrange(9 * 60, 19 * 60), partial(self._complain, grievance))
        for hour, act in self._on_this_day(ago):
            self._at(day, int(hour * 60), act)

    def _on_this_day(self, ago: int) -> Sequence[tuple[float, Callable[[], object]]]:
        """What happens once: at which hour."""
        match ago:
            case 6:
                return (2 + 1 / 6, self._burst_pipe), (10, partial(self._report, script.FAULTS[9], again=True))
            case 5:
                return (9.5, partial(self._report, script.UNPAID)), (14, self._complain_of_nothing)
            case 4:
                return (11, self._refer_to_developer), (15.5, partial(self._wait, script.NOT_HOME, Waiting.RESIDENT))
            case 3:
                return (10.5, partial(self._wait, script.WAITS_FOR_PARTS, Waiting.PARTS)), (16, self._escalate)
            case 2:
                return (9, self._quote), (11.5, self._hand_back), (13, self._suggest), (17, self._praise)
            case 1:
                return ((8.25, partial(self._log, script.OVERDUE)),)
        return ()

    def plan_the_moment(self, latest: datetime) -> None:
        """What has just been reported, and what was paid with the last receipt of the day."""
        for minutes, act in (
            (35, partial(self._log, script.FRESH)),
            (26, self._stop_the_lift),
            (9, partial(self._log, script.FRESH_ALARM)),
        ):
            self._push(latest - timedelta(minutes=minutes), None, act)
        with self._ground.database.reading() as session:
            last = session.scalar(select(func.max(Payment.at)))
        if last is not None:
            at = self._ground.clock.local(last)
            # Nobody else has paid today: the days before are closed.
            at = at if at.date() == latest.date() else latest - timedelta(minutes=5)
            self._push(at, Role.CASHIER, self._pay)

    # Repairs

    def _report(self, fault: script.Fault, *, again: bool = False) -> None:
        """A fault is reported, repaired, and asked after some days later."""
        home = self._any_home()
        ticket = self._log(fault, home)
        sent = 8 if fault.urgency == Urgency.EMERGENCY else self._random.randrange(15, 70)
        there = sent + self._random.randrange(12, 28)
        self._then(sent, partial(self._dispatch, ticket))
        self._then(there, lambda: self._office.dispatching.arrive(ticket))
        self._then(there + 5, lambda: self._office.dispatching.begin_work(ticket))
        self._then(there + fault.minutes, partial(self._finish, ticket, fault, home))
        day = self._ground.clock.today() + timedelta(days=self._random.randrange(2, 6))
        self._at(
            day, self._random.randrange(9 * 60, 17 * 60), partial(self._ask_after, ticket, fault, home, again=again)
        )

    def _log(self, fault: script.Fault, home: Home | None = None, at: datetime | None = None) -> int:
        home = home or self._any_home()
        n = next(self._turns)
        where: dict[str, Any] = {"unit_id": home.unit_id}
        if fault.place:
            where = {"building_id": self._buildings[home.unit_id], "place": fault.place}
        fields = TicketFields(
            TicketKind.REPAIR, fault.text, fault.category, fault.urgency, fault.duty, _CHANNELS[n % len(_CHANNELS)],
            home.payer[:20], f"1390000{5000 + n % 1000}", at=at, **where,
        )  # fmt: skip
        return self._office.intake.log(fields).id

    def _dispatch(self, ticket: int) -> None:
        self._office.dispatching.dispatch(ticket, self._office.dispatching.offered(ticket)[0].crew)

    def _finish(self, ticket: int, fault: script.Fault, home: Home) -> None:
        signer = home.payer[:20] if fault.lines else ""
        done = Done(fault.result, fault.lines, duty=fault.duty, rating=fault.rating, signed_by=signer)
        self._office.finishing.finish(ticket, done)
        if fault is script.UNPAID:
            self._then(90, lambda: self._office.finishing.refuse_to_pay(ticket, script.WONT_PAY))

    def _ask_after(self, ticket: int, fault: script.Fault, home: Home, *, again: bool) -> None:
        """The call back; what is not as it should be is written on a slip, done again, and waits to be asked after."""
        if self._office.lists.ticket(ticket)["state"] != TicketState.TO_FOLLOW_UP:
            return  # it waits to be paid
        if not again:
            rating = fault.rating if fault.rating and fault.rating > 2 else None
            self._office.follow_ups.follow_up(ticket, Asked(Verdict.SATISFIED, Means.PHONE, rating=rating))
            return
        words, result = script.AGAIN
        _, slip = self._office.follow_ups.follow_up(ticket, Asked(Verdict.NOT_SATISFIED, Means.PHONE, words, 2))
        assert slip is not None
        self._then(30, lambda: self._office.rectifying.serve(slip.id, script.TEAMS[0][0]))
        self._then(40, partial(self._dispatch, ticket))
        self._then(150, partial(self._finish, ticket, replace(fault, result=result, lines=()), home))

    def _burst_pipe(self) -> None:
        """A pipe bursts in the night: reported twice, the water is turned off for an hour, photos are attached."""
        self._report(script.BURST)
        home = self._any_home()
        [row] = list(self._office.lists.tickets(text=script.BURST.text, state="logged"))
        photos = [self._office.attachments.store.put(f"现场 {n}.png", photo(n)) for n in (1, 2)]
        self._office.attachments.attach("ticket", row["id"], photos)
        self._then(4, lambda: self._office.intake.join(row["id"], Report(script.REPORTED_AGAIN, unit_id=home.unit_id)))
        kind, sentence = script.WATER_OFF
        self._then(6, partial(self._declare, kind, sentence, row["building_id"], 60, row["number"], ends=70))

    def _declare(
        self, kind: str, sentence: str, building: int | None, minutes: int, ticket: str = "", *, ends: int = 0
    ) -> None:
        """Declare an incident that is to last so many minutes, and end it after some."""
        until = self._ground.clock.now() + timedelta(minutes=minutes)
        fields = IncidentFields(kind, building, "", sentence, expected_until=until, ticket_number=ticket)
        incident = self._office.incidents.declare(fields)
        if ends:
            self._then(ends, lambda: self._office.incidents.end(incident.id))

    def _stop_the_lift(self) -> None:
        self._declare(*script.LIFT, self._buildings[self._any_home().unit_id], 150)

    def _wait(self, fault: script.Fault, waiting: Waiting) -> None:
        """A repair that was begun waits for parts, or for the resident."""
        ticket = self._log(fault)
        until = self._ground.clock.today() + timedelta(days=2 if waiting == Waiting.RESIDENT else 5)
        why = script.AT_WORK if waiting == Waiting.RESIDENT else script.NO_PARTS
        self._then(20, partial(self._dispatch, ticket))
        self._then(45, lambda: self._office.dispatching.arrive(ticket))
        self._then(60, lambda: self._office.suspending.suspend(ticket, waiting, until, why))

    def _refer_to_developer(self) -> None:
        ticket = self._log(script.UNDER_WARRANTY)
        self._then(30, lambda: self._office.suspending.suspend(ticket, Waiting.DEVELOPER, None, script.TO_DEVELOPER))
        self._tell(ticket)

    def _hand_back(self) -> None:
        ticket = self._log(script.HANDED_BACK)
        self._then(25, partial(self._dispatch, ticket))
        self._then(80, lambda: self._office.dispatching.hand_back(ticket, script.WRONG_TRADE))
        self._tell(ticket)

    def _tell(self, ticket: int) -> None:
        """Whoever reported it is called back with how it stands."""
        self._then(95, lambda: self._office.remarks.note(ticket, NoteKind.TOLD, script.TOLD))

    def _quote(self) -> None:
        ticket = self._log(script.QUOTED)
        self._then(20, partial(self._dispatch, ticket))
        self._then(50, lambda: self._office.dispatching.arrive(ticket))
        self._then(65, lambda: self._office.quotes.offer(ticket, script.QUOTED.lines))

    def _pay(self) -> None:
        """Whoever had chargeable work done has paid for it by now, and all but one are asked after."""
        paid = []
        for row in list(self._office.lists.tickets(state=TicketState.TO_PAY.value)):
            result = self._office.finishing.result(row["id"])
            assert result is not None
            tender = Tendered(Method.WECHAT, result["owed"], f"{self._random.randrange(1_000_000):06d}")
            try:
                CashDesk(self._ground).take_payment(
                    row["unit_id"], [tender], charges=[result["charge_id"]], operation=f"demo {row['number']}"
                )
            except Refusal:
                return  # the day is closed: they come tomorrow
            paid.append(row)
        self._office.payments.note_paid()
        for row in paid[1:]:
            self._office.follow_ups.follow_up(row["id"], Asked(Verdict.SATISFIED, Means.PHONE, rating=4))

    # Complaints, suggestions, praise

    def _complain(self, grievance: script.Grievance) -> None:
        """A complaint is looked into, answered the next day, and asked after."""
        ticket, desk = (
            self._take_down(TicketKind.COMPLAINT, grievance.text, grievance.category),
            self._office.complaints,
        )
        self._then(35, lambda: desk.investigate(ticket, Role.SUPERVISOR.value))
        self._then(180, lambda: desk.take_in_hand(ticket, grievance.measure))
        answered = 60 * self._random.randrange(20, 50)
        self._then(answered, lambda: desk.answer(ticket, grievance.answer, grievance.cause))
        satisfied, day = Asked(Verdict.SATISFIED, Means.PHONE, rating=4), self._ground.clock.today() + timedelta(days=5)
        self._at(day, 15 * 60, lambda: self._office.follow_ups.follow_up(ticket, satisfied))

    def _complain_of_nothing(self) -> None:
        text, category, words = script.NOTHING_IN_IT
        ticket, desk = self._take_down(TicketKind.COMPLAINT, text, category), self._office.complaints
        self._then(40, lambda: desk.investigate(ticket, Role.SUPERVISOR.value))
        self._then(24 * 60, lambda: desk.declare_unfounded(ticket, words), Role.SUPERVISOR)

    def _escalate(self) -> None:
        text, category, to, reason = script.ESCALATED
        ticket, desk = self._take_down(TicketKind.COMPLAINT, text, category), self._office.complaints
        self._then(50, lambda: desk.investigate(ticket, Role.RECEPTIONIST.value))
        self._then(20 * 60, lambda: desk.escalate(ticket, to, reason))
        self._tell(ticket)

    def _suggest(self) -> None:
        self._tell(self._take_down(TicketKind.SUGGESTION, *script.SUGGESTION))

    def _praise(self) -> None:
        text, category, to = script.PRAISE
        ticket = self._take_down(TicketKind.PRAISE, text, category)
        self._then(30, lambda: self._office.complaints.pass_on(ticket, to))

    def _take_down(self, kind: TicketKind, text: str, category: str) -> int:
        home, n = self._any_home(), next(self._turns)
        fields = TicketFields(
            kind, text, category, channel=_CHANNELS[n % len(_CHANNELS)], reporter=home.payer[:20],
            phone=f"1390000{6000 + n % 1000}", unit_id=home.unit_id,
        )  # fmt: skip
        return self._office.intake.log(fields).id

    # Time

    def _any_home(self) -> Home:
        return self._random.choice(self._homes)

    def _at(self, day: date, minute: int, act: Callable[[], object]) -> None:
        self._push(datetime.combine(day, time(minute // 60, minute % 60), self._ground.clock.zone), None, act)

    def _then(self, minutes: int, act: Callable[[], object], role: Role | None = None) -> None:
        """Have something done so many minutes after what is being done now."""
        self._push(self._ground.clock.local(self._ground.clock.now()) + timedelta(minutes=minutes), role, act)
