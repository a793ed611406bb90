"""Every act of the ticket desk, in any order: what must hold holds after each, and a refusal changes nothing."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch
from uuid import uuid4

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import OneOffDesk
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method
from frontdesk.shell.checking import checks
from frontdesk.tickets import spotchecks
from frontdesk.tickets.crews import WorkerFields
from frontdesk.tickets.finishing import Done
from frontdesk.tickets.followups import Asked
from frontdesk.tickets.incidents import IncidentFields
from frontdesk.tickets.intake import Report, TicketFields
from frontdesk.tickets.lines import Line
from frontdesk.tickets.office import TicketOffice
from frontdesk.tickets.records import Channel, Duty, NoteKind, TicketKind, Urgency, Waiting
from frontdesk.tickets.records.followups import Means, Verdict
from frontdesk.tickets.records.work import LineKind
from tests import people

DATA = st.data()
ROLES = st.sampled_from([Role.RECEPTIONIST, Role.CASHIER, Role.SUPERVISOR, Role.MANAGER, Role.MANAGER])
KINDS = st.sampled_from([TicketKind.REPAIR, TicketKind.REPAIR, TicketKind.REPAIR, *TicketKind])
SAID = st.sampled_from(["说明", "已核实", "已处理", "已告知", " "])
MOSTLY = st.sampled_from([True, True, True, False])

EXAMPLES = 5

BEFORE = ("logged", "dispatched", "in_progress", "reopened")
GIVEN = ("dispatched", "on_site", "in_progress", "suspended")
DONE = ("to_pay", "to_follow_up", "closed", "unfounded")

STANDING = (
    "SELECT count(*), group_concat(state), group_concat(duty), group_concat(due_at), total(reopened),"
    " group_concat(technician_id), group_concat(visit_until), group_concat(text), group_concat(cause) FROM ticket",
    "SELECT count(*), count(met_at), count(dropped_at), max(due) FROM deadline",
    "SELECT count(*) FROM further_report",
    "SELECT count(*), group_concat(kind) FROM ticket_note",
    "SELECT count(*), count(ended_at), group_concat(outcome), count(arrived_at) FROM dispatch",
    "SELECT count(*), group_concat(state) FROM quote",
    "SELECT count(*), total(total), count(charge_id) FROM work",
    "SELECT count(*), total(amount) FROM work_line",
    "SELECT count(*), group_concat(verdict) FROM follow_up",
    "SELECT count(*), count(follow_up_id) FROM spot_check",
    "SELECT count(*), count(served_at) FROM rectification_slip",
    "SELECT count(*), count(ended_at), group_concat(sentence) FROM incident",
    "SELECT group_concat(on_duty), group_concat(active) FROM technician",
    "SELECT count(*), group_concat(state), total(paid), total(waived) FROM charge",
    "SELECT count(*) FROM ticket_words",
    "SELECT max(id) FROM step",
    "SELECT max(id) FROM audit",
)
"""What an act that is refused leaves as it was."""

_WITH_SOMEBODY = "state IN ('dispatched', 'on_site', 'in_progress')"
_OPEN = "met_at IS NULL AND dropped_at IS NULL"
_CHARGED = "SELECT 1 FROM work w JOIN charge c ON c.id = w.charge_id WHERE w.ticket_id = t.id"
_OWED = f"{_CHARGED} AND c.state IN ('open', 'part')"
WRONG = {
    "a ticket does not stand where its last step led": (
        "SELECT count(*) FROM ticket t WHERE state IS NOT"
        " (SELECT went_to FROM step WHERE kind = t.kind AND record = t.id ORDER BY id DESC LIMIT 1)"
    ),
    "a ticket is counted as reopened more or less often than it was": (
        "SELECT count(*) FROM ticket t WHERE reopened <>"
        " (SELECT count(*) FROM step WHERE kind = t.kind AND record = t.id AND went_to = 'reopened')"
    ),
    "somebody is at work on a ticket that nobody has": (
        f"SELECT count(*) FROM ticket t WHERE {_WITH_SOMEBODY} AND NOT EXISTS"
        " (SELECT 1 FROM dispatch WHERE ticket_id = t.id AND ended_at IS NULL)"
    ),
    "somebody has a ticket that is not theirs, or over": (
        f"SELECT count(*) FROM dispatch d JOIN ticket t ON t.id = ticket_id WHERE ended_at IS NULL"
        f" AND (NOT ({_WITH_SOMEBODY} OR state = 'suspended') OR d.technician_id IS NOT t.technician_id)"
    ),
    "chargeable work has no charge, or other work has one": (
        "SELECT count(*) FROM work WHERE (charge_id IS NULL) = (duty = 'resident' AND total > 0)"
    ),
    "a charge is not for what the work cost": (
        "SELECT count(*) FROM work w JOIN charge c ON c.id = w.charge_id WHERE c.amount <> w.total"
    ),
    "work or a quote is not the sum of its lines": (
        "SELECT (SELECT count(*) FROM work w WHERE total <> (SELECT total(amount) FROM work_line WHERE work_id = w.id))"
        " + (SELECT count(*) FROM quote q WHERE total <> (SELECT total(amount) FROM work_line WHERE quote_id = q.id))"
    ),
    "what was taken back is still owed": (
        f"SELECT count(*) FROM ticket t WHERE state = 'cancelled' AND EXISTS ({_OWED})"
    ),
    "a ticket does not show its nearest deadline": (
        "SELECT count(*) FROM ticket t WHERE due_at IS NOT"
        f" (SELECT min(due) FROM deadline WHERE ticket_id = t.id AND {_OPEN})"
    ),
    "something but a slip is due of a ticket that is over": (
        f"SELECT count(*) FROM deadline JOIN ticket t ON t.id = ticket_id WHERE {_OPEN} AND what <> 'rectify'"
        " AND state IN ('closed', 'unfounded', 'cancelled')"
    ),
    "a follow-up is due of what does not wait for it, or is not of what does": (
        f"SELECT count(*) FROM ticket t WHERE (state IN ('to_pay', 'to_follow_up')) <> EXISTS"
        f" (SELECT 1 FROM deadline WHERE ticket_id = t.id AND what = 'follow_up' AND {_OPEN})"
    ),
    "what is suspended has no day to go on, or what is not has one": (
        f"SELECT count(*) FROM ticket t WHERE (state = 'suspended') <> EXISTS"
        f" (SELECT 1 FROM deadline WHERE ticket_id = t.id AND what IN ('resume', 'developer') AND {_OPEN})"
    ),
    "a worker is to come who is there": (
        f"SELECT count(*) FROM ticket t WHERE state IN ('on_site', 'in_progress') AND EXISTS"
        f" (SELECT 1 FROM deadline WHERE ticket_id = t.id AND what = 'on_site' AND {_OPEN})"
    ),
    "a slip is not served and not due": (
        "SELECT count(*) FROM rectification_slip s JOIN ticket t ON t.id = ticket_id WHERE served_at IS NULL AND"
        f" t.state NOT IN ('closed', 'unfounded', 'cancelled') AND NOT EXISTS"
        f" (SELECT 1 FROM deadline d WHERE d.ticket_id = s.ticket_id AND what = 'rectify' AND {_OPEN})"
    ),
}


class Desk(RuleBasedStateMachine):
    """One counter, whoever sits there, two workers and a team, and whatever is reported."""

    template: Path
    furnished: people.Estate

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="frontdesk-"))
        self.now = people.Now()
        self.ground = people.copy(self.template, self.folder / "estate", self.now)
        self.office = TicketOffice(self.ground)
        # What is drawn at random would be another the next time that hypothesis goes the same way.
        self.chance = patch.object(spotchecks, "SystemRandom", lambda: Random(7))
        self.chance.start()

    def teardown(self) -> None:
        self.chance.stop()
        try:
            assert {check.name: check.detail for check in checks(self.ground) if not check.ok} == {}
        finally:
            self.ground.close()
            shutil.rmtree(self.folder)

    @initialize()
    def open_the_office(self) -> None:
        self.units = list(self.furnished.units.values())[:3]
        crews = self.office.crews
        team = crews.add_team("工程一班")
        crews.add(WorkerFields("王师傅", team, "13800001111", ("plumbing", "leak")))
        crews.add(WorkerFields("李师傅"))
        self.crews = [1, 2, -team]
        self.office.warranties.begin()
        who = {"reporter": "陈女士", "phone": "13900001122", "unit_id": self.units[0]}
        repair, complaint = TicketKind.REPAIR, TicketKind.COMPLAINT
        for kind in (repair, repair, repair, complaint, complaint, repair):
            self.office.intake.log(TicketFields(kind, "夜里水管响", **who))
        for ticket in (1, 6):
            self.office.dispatching.dispatch(ticket, self.crews[0])
        self.office.suspending.suspend(6, Waiting.PARTS, self.ground.clock.today() + timedelta(days=2), "等配件")
        spent = [Line(LineKind.LABOUR, "维修工时", 100, Money(8000), "次")]
        for ticket in (2, 3):
            self.office.finishing.finish(ticket, Done("已修", spent, duty=Duty.RESIDENT, signed_by="陈女士"))
        self.office.complaints.answer(4, "已致歉")

    # What the acts have in common

    def attempt(self, act: Callable[[], Any]) -> Any:
        """Do something; when it is refused, nothing may have changed. Gives back None then."""
        before = self.ask(*STANDING)
        try:
            return act()
        except Refusal:
            assert self.ask(*STANDING) == before
            return None

    def ask(self, *questions: str) -> list[Any]:
        with self.ground.database.reading() as session:
            asked = session.connection().exec_driver_sql
            return [asked(question).all() for question in questions]

    def one_of(self, data: st.DataObject, question: str) -> int:
        """The id of one of the rows that the books give; 0 for none."""
        rows = self.ask(question)[0]
        return data.draw(st.sampled_from([row[0] for row in rows])) if rows else 0

    def a_ticket(self, data: st.DataObject, *states: str) -> int:
        """A ticket, mostly one that stands in one of these states; 0 for none."""
        named = ", ".join(f"'{state}'" for state in states)
        meant = self.one_of(data, f"SELECT id FROM ticket WHERE state IN ({named})") if data.draw(MOSTLY) else 0
        return meant or self.one_of(data, "SELECT id FROM ticket ORDER BY id DESC LIMIT 4")

    def word(self, data: st.DataObject, right: Right) -> Authority | None:
        """A supervisor's word, or none."""
        if not data.draw(st.booleans()):
            return None
        mine = self.ground.signed_in
        other = people.sign_in(self.ground, Role.SUPERVISOR)
        self.ground.signed_in = mine
        return Authority(other.id, other.name, right)

    def moment(self, data: st.DataObject) -> Any:
        """Now unless told, some time before, or, by mistake, a time to come."""
        minutes = data.draw(st.sampled_from([None, None, None, None, None, 0, -20, -90, 30]))
        return None if minutes is None else self.ground.clock.now() + timedelta(minutes=minutes)

    def lines(self, data: st.DataObject) -> list[Line]:
        prices = data.draw(st.lists(st.sampled_from([0, 1, 999, 8000]), max_size=2))
        kinds = list(LineKind)
        return [Line(kinds[n % 2], f"项目 {n}", 150, Money(price), "次") for n, price in enumerate(prices)]

    # Whoever is there

    @rule(minutes=st.sampled_from([0, 1, 25, 300, 1500, 9000]))
    def time_passes(self, minutes: int) -> None:
        self.now.go_on(minutes=minutes, seconds=1)

    @rule(role=ROLES)
    def somebody_sits_down(self, role: Role) -> None:
        people.sign_in(self.ground, role)

    # Intake

    def fields(self, data: st.DataObject, kind: TicketKind) -> TicketFields:
        part = self.one_of(data, "SELECT id FROM warranty_term LIMIT 2")
        unit = data.draw(st.sampled_from([*self.units, None]))
        who = {"reporter": "陈女士", "phone": "13900001122"} if data.draw(MOSTLY) else {}
        repair = kind == TicketKind.REPAIR
        return TicketFields(
            kind, data.draw(st.sampled_from(["厨房水管爆了", "夜里太吵", "又漏了", " "])),
            data.draw(st.sampled_from(["plumbing", "leak", "other"] if repair else ["noise", "other"])),
            urgency=data.draw(st.sampled_from(list(Urgency))), duty=data.draw(st.sampled_from(list(Duty))),
            channel=data.draw(st.sampled_from([Channel.PHONE, Channel.PATROL])), unit_id=unit,
            place="" if unit else data.draw(st.sampled_from(["大堂", ""])), at=self.moment(data), part_id=part, **who,
        )  # fmt: skip

    @rule(data=DATA, kind=KINDS)
    def something_is_reported(self, data: st.DataObject, kind: TicketKind) -> None:
        desk, fields = self.office.intake, self.fields(data, kind)
        same = self.office.joining.same(kind, fields.category, fields.unit_id, None, fields.place)
        if same and data.draw(st.booleans()):
            joined = self.attempt(lambda: desk.join(same[0].id, Report(fields.text, unit_id=fields.unit_id)))
            assert joined is not None, "what was offered can be joined"
        else:
            self.attempt(lambda: desk.log(fields))

    @rule(data=DATA)
    def what_was_taken_down_is_put_right(self, data: st.DataObject) -> None:
        ticket = self.a_ticket(data, *BEFORE)
        if ticket:
            [[(kind,)]] = self.ask(f"SELECT kind FROM ticket WHERE id = {ticket}")
            self.attempt(lambda: self.office.intake.correct(ticket, self.fields(data, TicketKind(kind))))

    @rule(data=DATA, kind=st.sampled_from(list(NoteKind)), words=SAID)
    def something_is_noted(self, data: st.DataObject, kind: NoteKind, words: str) -> None:
        ticket = self.a_ticket(data, *BEFORE)
        if ticket:
            self.attempt(lambda: self.office.remarks.note(ticket, kind, words, self.moment(data)))

    # Dispatch

    @rule(data=DATA, crew=st.sampled_from([1, 2, 2, 3]), words=SAID)
    def a_ticket_is_given_to_somebody(self, data: st.DataObject, crew: int, words: str) -> None:
        desk, ticket = self.office.dispatching, self.a_ticket(data, "logged", "handed_back", "suspended", "reopened")
        if ticket:
            whom = self.crews[crew - 1]
            self.attempt(data.draw(st.sampled_from([
                lambda: desk.dispatch(ticket, whom, remark=words), lambda: desk.dispatch(ticket, whom, remark=words),
                lambda: desk.redispatch(ticket, data.draw(st.integers(1, 2)), whom, words),
            ])))  # fmt: skip

    @rule(data=DATA, words=SAID)
    def a_worker_goes_on(self, data: st.DataObject, words: str) -> None:
        desk, now = self.office.dispatching, self.ground.clock.now()
        ticket = self.a_ticket(data, *GIVEN)
        since = now + timedelta(hours=data.draw(st.sampled_from([-30, 1, 20])))
        if ticket:
            self.attempt(data.draw(st.sampled_from([
                lambda: desk.arrive(ticket, self.moment(data)), lambda: desk.arrive(ticket),
                lambda: desk.begin_work(ticket), lambda: desk.hand_back(ticket, words),
                lambda: desk.appoint(ticket, since, since + timedelta(hours=2)),
            ])))  # fmt: skip

    @rule(data=DATA, words=SAID, waiting=st.sampled_from(list(Waiting)), days=st.sampled_from([3, 0, 3, None, -1]))
    def a_repair_waits(self, data: st.DataObject, words: str, waiting: Waiting, days: int | None) -> None:
        desk, ticket = self.office.suspending, self.a_ticket(data, *GIVEN)
        until = None if days is None else self.ground.clock.today() + timedelta(days=days)
        if ticket:
            suspend = lambda: desk.suspend(ticket, waiting, until, words)  # noqa: E731
            acts: list[Callable[[], Any]] = [suspend, suspend, lambda: desk.resume(ticket, words)]
            if until is not None:
                acts.append(lambda: desk.postpone(ticket, until, words))
            self.attempt(data.draw(st.sampled_from(acts)))

    @rule(data=DATA, words=SAID)
    def a_ticket_is_called_off_or_begun_anew(self, data: st.DataObject, words: str) -> None:
        desk, ticket = self.office.dispatching, self.a_ticket(data, *DONE)
        if ticket:
            again = lambda: desk.reopen(ticket, words)  # noqa: E731
            self.attempt(data.draw(st.sampled_from([again, again, lambda: desk.cancel(ticket, words)])))

    @rule(worker=st.sampled_from([1, 2]), yes=st.booleans(), data=DATA)
    def workers_come_and_go(self, worker: int, yes: bool, data: st.DataObject) -> None:
        crews = self.office.crews
        self.attempt(
            data.draw(st.sampled_from([lambda: crews.set_duty(worker, yes), lambda: crews.set_active(worker, yes)]))
        )

    # Work and money

    @rule(data=DATA, words=SAID)
    def work_is_quoted(self, data: st.DataObject, words: str) -> None:
        desk, ticket = self.office.quotes, self.a_ticket(data, *BEFORE)
        quote = self.one_of(data, "SELECT id FROM quote ORDER BY id DESC LIMIT 2")
        if quote and data.draw(st.booleans()):
            self.attempt(
                data.draw(st.sampled_from([lambda: desk.agree(quote, words), lambda: desk.decline(quote, words)]))
            )
        elif ticket:
            self.attempt(lambda: desk.offer(ticket, self.lines(data)))

    @rule(data=DATA, words=SAID, duty=st.sampled_from([None, *Duty]), signer=st.sampled_from(["", "陈女士"]))
    def work_is_done(self, data: st.DataObject, words: str, duty: Duty | None, signer: str) -> None:
        ticket = self.a_ticket(data, *GIVEN)
        if ticket:
            done = Done(
                words, self.lines(data), arrived_at=self.moment(data), finished_at=self.moment(data), duty=duty,
                rating=data.draw(st.sampled_from([None, 5, 6])), signed_by=signer,
            )  # fmt: skip
            self.attempt(lambda: self.office.finishing.finish(ticket, done))

    @rule(data=DATA, words=SAID)
    def work_is_not_paid_or_taken_back(self, data: st.DataObject, words: str) -> None:
        desk, ticket = self.office.finishing, self.a_ticket(data, "to_pay")
        if ticket:
            word = self.word(data, Right.KEEP_TICKETS)
            self.attempt(data.draw(st.sampled_from([
                lambda: desk.refuse_to_pay(ticket, words), lambda: desk.take_back(ticket, words, word),
            ])))  # fmt: skip

    @rule(data=DATA, part=st.sampled_from([1, 1, 2]))
    def the_cashier_is_paid_or_lets_go(self, data: st.DataObject, part: int) -> None:
        charge = self.one_of(data, "SELECT id FROM charge WHERE state IN ('open', 'part')")
        receipt = self.one_of(data, "SELECT id FROM receipt ORDER BY id DESC LIMIT 2")
        word, acts = self.word(data, Right.APPROVE), []
        if charge:
            [[(unit, owed)]] = self.ask(f"SELECT unit_id, amount - paid - waived FROM charge WHERE id = {charge}")
            some = Money(max(owed // part, 1))
            acts = [
                lambda: CashDesk(self.ground).take_payment(
                    unit, [Tendered(Method.CARD, some)], charges=[charge], operation=uuid4().hex
                ),
                lambda: WaiverDesk(self.ground).apply({charge: some}, "协商", authority=word),
                lambda: OneOffDesk(self.ground).void_charge(charge, "误收"),
            ]
        if receipt:
            acts.append(lambda: CashDesk(self.ground).void(receipt, "误收"))
        if acts:
            self.attempt(data.draw(st.sampled_from(acts)))

    @rule()
    def the_counter_hears_of_it(self) -> None:
        self.attempt(self.office.payments.note_paid)
        assert self.office.payments.note_paid() == 0
        assert self.ask(f"SELECT count(*) FROM ticket t WHERE state = 'to_pay' AND NOT EXISTS ({_OWED})") == [[(0,)]]

    # Complaints

    @rule(data=DATA, words=SAID, cause=st.sampled_from(["", "staff", "nonsense"]))
    def a_complaint_is_looked_into(self, data: st.DataObject, words: str, cause: str) -> None:
        desk, ticket = self.office.complaints, self.a_ticket(data, "logged", "investigating", "in_hand", "escalated")
        if ticket:
            word = self.word(data, Right.KEEP_TICKETS)
            self.attempt(data.draw(st.sampled_from([
                lambda: desk.investigate(ticket, words), lambda: desk.found(ticket, words, cause),
                lambda: desk.take_in_hand(ticket, words), lambda: desk.escalate(ticket, "客服主管", words),
                lambda: desk.answer(ticket, words, cause, self.moment(data)),
                lambda: desk.answer(ticket, words, cause), lambda: desk.pass_on(ticket, words),
                lambda: desk.declare_unfounded(ticket, words, self.moment(data), word),
            ])))  # fmt: skip

    # Follow-ups

    @rule(data=DATA, words=SAID, verdict=st.sampled_from(list(Verdict)), drawn=st.booleans())
    def somebody_asks_after_it(self, data: st.DataObject, words: str, verdict: Verdict, drawn: bool) -> None:
        desk, asked = self.office.follow_ups, Asked(verdict, Means.PHONE, words, at=self.moment(data))
        ticket, word = self.a_ticket(data, "to_follow_up"), self.word(data, Right.KEEP_TICKETS)
        check = self.one_of(data, "SELECT ticket_id FROM spot_check")
        if check and drawn:
            self.attempt(lambda: desk.spot_check(check, asked))
        elif ticket:
            ask = lambda: desk.follow_up(ticket, asked)  # noqa: E731
            self.attempt(data.draw(st.sampled_from([ask, ask, lambda: desk.close_unasked(ticket, words, word)])))

    @rule(data=DATA, words=SAID)
    def slips_are_served_and_checks_drawn(self, data: st.DataObject, words: str) -> None:
        slip = self.one_of(data, "SELECT id FROM rectification_slip")
        if slip and data.draw(st.booleans()):
            self.attempt(lambda: self.office.rectifying.serve(slip, words, self.moment(data)))
        else:
            self.attempt(self.office.spot_checks.draw)

    # Incidents

    @rule(data=DATA, words=SAID, kind=st.sampled_from(["water_off", "other"]))
    def the_water_is_off(self, data: st.DataObject, words: str, kind: str) -> None:
        desk, incident = self.office.incidents, self.one_of(data, "SELECT id FROM incident")
        building, until = self.one_of(data, "SELECT id FROM building"), self.ground.clock.now() + timedelta(hours=2)
        acts: list[Callable[[], Any]] = [
            lambda: desk.declare(IncidentFields(kind, building, sentence=words, expected_until=until)),
        ]
        if incident:
            acts += [lambda: desk.change(incident, words, until), lambda: desk.end(incident, self.moment(data))]
        self.attempt(data.draw(st.sampled_from(acts)))
        touched = self.ask(
            "SELECT count(*) FROM incident i JOIN unit u ON u.id = 1 WHERE ended_at IS NULL"
            " AND (i.building_id IS NULL OR i.building_id = u.building_id)"
        )
        assert touched == [[(len(desk.told(1)),)]]

    # What always holds

    @invariant()
    def what_must_hold_holds(self) -> None:
        for wrong, [(count,)] in zip(WRONG, self.ask(*WRONG.values()), strict=True):
            assert not count, wrong

    @invariant()
    def the_badge_counts_what_presses(self) -> None:
        until = self.ground.clock.now() + timedelta(hours=1)
        pressing = f"SELECT ticket_id FROM deadline WHERE {_OPEN} AND due <= '{until:%Y-%m-%d %H:%M:%S.%f}'"
        [[(tickets,)], [(incidents,)], [(escalated,)]] = self.ask(
            f"SELECT count(DISTINCT ticket_id) FROM ({pressing})",
            "SELECT count(*) FROM incident WHERE ended_at IS NULL AND expected_until <"
            f" '{self.ground.clock.now():%Y-%m-%d %H:%M:%S.%f}'",
            f"SELECT count(*) FROM ticket WHERE state = 'escalated' AND id NOT IN ({pressing})",
        )
        who, expected = self.ground.who(), tickets + incidents
        if who.may(Right.KEEP_TICKETS):
            expected += escalated
        if who.may(Right.SPOT_CHECK):
            expected += self.office.spot_checks.waiting()[0]
        assert self.office.due()[0] == expected


def test_whatever_is_done_at_the_ticket_desk_what_must_hold_holds(small_estate: tuple[Path, people.Estate]) -> None:
    class Here(Desk):
        template, furnished = small_estate

    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        Here,
        settings=settings(max_examples=EXAMPLES, stateful_step_count=40, deadline=None, suppress_health_check=quiet),
    )
