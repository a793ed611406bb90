"""What is done at the renovation desk of the demo estate: applying, paying, rounds, notices, each at its moment."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from heapq import heappop, heappush
from itertools import count

from frontdesk.core.estate import EstateDesk
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role, SignedIn
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import Counted
from frontdesk.fees.closing.handins import HandInDesk
from frontdesk.fees.records import Method
from frontdesk.renovation.applications import ApplicationFields
from frontdesk.renovation.extensions import ExtensionFields
from frontdesk.renovation.inspecting import Found
from frontdesk.renovation.records import Applicant, Permit, PermitState, Shown
from frontdesk.renovation.records.changes import COMPLETION_POINTS
from frontdesk.renovation.records.inspections import Answer, InspectionKind
from frontdesk.renovation.rectifications import Found as Notice
from frontdesk.renovation.rectifications import Looked
from frontdesk.renovation.rounds import RULE, outstanding
from frontdesk.residents.records import Status, UnitKind
from frontdesk.shell import permitscript as script
from frontdesk.shell.counterlife import COUNTER
from frontdesk.shell.everyday import acting
from frontdesk.shell.inventedphoto import portrait
from frontdesk.shell.invention import Home
from frontdesk.shell.neighbours import renovation_office

When = tuple[datetime, Role | None]
"""A moment on the estate's wall, and who acts then: whoever is on duty unless a role is told."""

Story = Generator[When, None, None]
Told = Generator[When, None, "Site"]


@dataclass
class Site:
    """A case, the unit that it is of, and the passes of those who work there."""

    permit: Permit
    home: Home
    passes: list[int]


class PermitDoings:
    """What the stories of cases are made of, up to a moment on the estate's wall; nobody is signed in afterwards."""

    def __init__(
        self, ground: Ground, operators: Mapping[Role, SignedIn], homes: Sequence[Home], end: datetime
    ) -> None:
        self._ground = ground
        self._operators = operators
        self._office = renovation_office(ground)
        # Who has bought meanwhile would have to take the case over first.
        known = [home for home in homes if home.kind == UnitKind.FLAT and not home.former]
        self._homes = sorted(known, key=lambda home: home.status != Status.UNDER_RENOVATION)
        self._end, self._today = end, end.date()
        self._ahead: list[tuple[datetime, int, Role, Callable[[], object]]] = []
        self._turns = count()
        self._contractors: list[int] = []
        self._crews: list[list[int]] = []
        self._closes: list[int] = []
        self._paid_on: set[date] = set()
        self._cases: list[script.Case] = []

    def live(self, until: datetime, after: datetime | None = None) -> None:
        """All that is to be done up to a moment; what is to be done at that moment itself, not before `after`."""
        counter, self._ground.counter = self._ground.counter, COUNTER
        while self._ahead and self._ahead[0][0] <= min(until, self._end):
            moment, _, role, act = heappop(self._ahead)
            with acting(self._ground, self._operators[role], after if after and moment == until else moment):
                act()
        self._ground.counter = counter

    def _set_up(self) -> None:
        """Who renovates; how often sites are looked at before the rounds began."""
        EstateDesk(self._ground).set_rule(RULE, "0")
        for fields, crew in zip(script.CONTRACTORS, script.CREWS, strict=True):
            contractor = self._office.contractors.add(fields)
            self._contractors.append(contractor)
            self._crews.append([])
            for worker in crew:
                name = f"{len(self._contractors)}-{len(self._crews[-1]) + 1}.png"
                face = self._office.attachments.store.put(name, portrait(next(self._turns)))
                added = self._office.workers.add(replace(worker, contractor_id=contractor), face)
                self._crews[-1].append(added)

    # Pieces of stories

    def _begin(self, case: script.Case, home: Home) -> Permit:
        starts = self._ground.clock.today() + timedelta(days=3)
        firm = None if case.contractor is None else script.CONTRACTORS[case.contractor]
        fields = ApplicationFields(
            Applicant.TENANT if case.tenant else Applicant.OWNER, "罗希" if case.tenant else "",
            f"1390000{7000 + next(self._turns) % 1000}",
            contractor_id=None if case.contractor is None else self._contractors[case.contractor],
            manager=firm.contact if firm else "", manager_phone=firm.phone if firm else "", starts=starts,
            ends=starts + timedelta(days=case.days - 1),
        )  # fmt: skip
        return self._office.applications.begin(home.unit_id, fields, case.works)

    def _apply(self, case: script.Case, home: Home, but: Sequence[str] = ()) -> Permit:
        permit = self._begin(case, home)
        asked = [line.key for line in self._office.documents.checklist(permit.id) if line.asked]
        self._office.documents.tick(permit.id, {key: Shown.COPY for key in asked if key not in but})
        return self._office.applications.apply(permit.id)

    def _pay(self, site: Site) -> None:
        """All that is owed is paid at the till of the manager: whoever else took money then has closed the day."""
        owed = [fee for fee in self._office.settling.fees(site.permit.id) if fee.owed]
        if not owed:
            return
        n = next(self._turns)
        tender = Tendered(Method.WECHAT, Money(sum(fee.owed for fee in owed)), f"{700_000 + n}")
        CashDesk(self._ground).take_payment(
            site.home.unit_id, [tender], charges=[fee.charge_id for fee in owed],
            operation=f"demo {site.permit.number} {n}",
        )  # fmt: skip
        self._close_tonight()

    def _close_tonight(self) -> None:
        day, who = self._ground.clock.today(), self._ground.who()
        if day < self._today and day not in self._paid_on:
            self._paid_on.add(day)
            closing = ClosingDesk(self._ground)
            self._at(
                day, 19, Role.MANAGER,
                lambda: self._closes.append(closing.close(day, who.id, Counted({}, {})).id),
            )  # fmt: skip

    def _hand_in(self) -> None:
        if self._closes:
            HandInDesk(self._ground).hand_in(self._closes, "财务 何静")

    def _notice(self, site: Site, found: Notice, right: int = 0) -> int:
        """A notice is handed over, and put right so many days later."""
        notice = self._office.rectifications.issue(site.permit.id, found)
        self._office.rectifications.serve(notice.id, "hand", "现场负责人")
        if right:
            moment, _ = self._later(right, 10.5)
            looked = Looked(True, script.CLEARED)
            self._push(moment, None, lambda: self._office.rectifications.recheck(notice.id, looked))
        return notice.id

    def _more_time(self, site: Site) -> ExtensionFields:
        ends = self._office.lists.permit(site.permit.id)["ends"]
        return ExtensionFields(ends + timedelta(days=12), script.MORE_TIME)

    def _round(self) -> None:
        """Every site that is due is looked at, in walking order."""
        with self._ground.database.reading() as session:
            due = outstanding(session, self._ground.clock)
            states = {each.permit_id: session.get_one(Permit, each.permit_id).state for each in due}
        for each in due:
            turn = next(self._turns) % 12
            if states[each.permit_id] == PermitState.STOPPED or turn == 5:
                found = Found(Answer.NOBODY_IN, n=each.round.n)
            else:
                found = Found(Answer.IN_ORDER, n=each.round.n, points=script.LOOKED_AT, people=1 + turn % 4)
            self._office.inspecting.inspect(each.permit_id, found)

    def _spot_check(self) -> None:
        for site in self._office.inspecting.drawn()[:1]:
            found = Found(Answer.IN_ORDER, InspectionKind.SPOT_CHECK, points=script.LOOKED_AT, people=2)
            self._office.inspecting.inspect(site["id"], found)

    # Time

    def _go_on(self, story: Generator[When, None, object]) -> None:
        """Have a story go on at its next moment, until it ends."""
        when = next(story, None)
        if when is not None:
            moment, role = when
            self._push(moment, role, partial(self._go_on, story))

    def _push(self, moment: datetime, role: Role | None, act: Callable[[], object]) -> None:
        if role is None:
            early = Role.SUPERVISOR if moment.weekday() == 6 else Role.RECEPTIONIST
            role = early if moment.time() < time(16) else Role.CASHIER
        heappush(self._ahead, (moment, next(self._turns), role, act))

    def _day(self, ago: int, hour: float, role: Role | None = None) -> When:
        """An hour of a day, so many days ago."""
        return self._at_hour(ago, hour), role

    def _later(self, days: int, hour: float, role: Role | None = None) -> When:
        """An hour of the day so many days after the one that it is."""
        return self._wall(self._ground.clock.today() + timedelta(days=days), hour), role

    def _at_hour(self, ago: int, hour: float) -> datetime:
        return self._wall(self._today - timedelta(days=ago), hour)

    def _wall(self, day: date, hour: float) -> datetime:
        minutes = round(hour * 60)
        return datetime.combine(day, time(minutes // 60, minutes % 60), self._ground.clock.zone)

    def _at(self, day: date, hour: float, role: Role | None, act: Callable[[], object]) -> None:
        self._push(self._wall(day, hour), role, act)


def all_well() -> dict[str, bool]:
    """A look at works that are done finds nothing bad."""
    return dict.fromkeys(COMPLETION_POINTS, True)
