"""Renovation in the demo estate: applications on their courses, sites with their rounds, deposits paid and given back.

Each case is a story told in the order of its days: it waits where it says `yield`, until its next moment has come.
"""

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import date, datetime, timedelta

from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Role
from frontdesk.fees.records import Method
from frontdesk.renovation.completions import Look
from frontdesk.renovation.hotwork import Hot
from frontdesk.renovation.inspecting import Found
from frontdesk.renovation.records import Shown
from frontdesk.renovation.records.inspections import Answer
from frontdesk.renovation.rectifications import Looked
from frontdesk.renovation.rounds import RULE
from frontdesk.renovation.successions import SuccessorFields
from frontdesk.shell import permitscript as script
from frontdesk.shell.inventedphoto import photo
from frontdesk.shell.invention import Home
from frontdesk.shell.permitdoings import PermitDoings, Site, Story, Told, When, all_well
from frontdesk.shell.tillyears import period_of


class PermitLife(PermitDoings):
    """Plans what is applied for, and what comes of it."""

    def plan(self, since: date) -> None:
        """The cases of the days since the estate began; in the last of them there are rounds."""
        today = self._today
        first = max(since, today - timedelta(days=_ROUNDS))
        self._at(since, 8, Role.MANAGER, self._set_up)
        self._at(first, 8.25, Role.MANAGER, lambda: EstateDesk(self._ground).set_rule(RULE, "2"))
        cases = list(script.CASES[: len(self._homes) // 8]) if len(self._homes) >= _FEWEST else []
        for n in range(len(self._homes) // 40):
            cases.append(replace(script.EARLIER, ago=script.EARLIER.ago + n * script.APART))
        self._cases = [case for case in cases if today - timedelta(days=case.ago) > since]
        for case, home in zip(self._cases, self._homes, strict=False):
            self._go_on(_STORIES[case.story](self, case, home))
        for ago in range((today - first).days, -1, -1):
            day = today - timedelta(days=ago)
            for n, hour in enumerate((10.75, 15.75), 1):
                if (ago, n) != (4, 2):  # nobody went on this one
                    self._at(day, hour, None, self._round)
            if ago == 3:
                self._at(day, 14.5, Role.MANAGER, self._spot_check)
        self._at(today, 7.5, Role.SUPERVISOR, self._hand_in)

    def payments(self, period: int) -> list[datetime]:
        """The moments of a month at which somebody may come to pay for a case."""
        at = {
            self._at_hour(ago, hour)
            for case in self._cases
            for ago, hour in (*((case.ago - days, hour) for days, hour in _PAID), *_PAID_LATER.get(case.story, ()))
        }
        return sorted(moment for moment in at if period_of(moment.date()) == period and moment <= self._end)

    # Stories, each from the day of its application

    def _draft(self, case: script.Case, home: Home) -> Story:
        yield self._day(case.ago, 9)
        permit = self._begin(case, home)
        self._office.documents.hand_in(permit.id, "owner_id", Shown.COPY)

    def _applied(self, case: script.Case, home: Home) -> Story:
        yield self._day(case.ago, 10)
        self._apply(case, home)

    def _reviewed(self, case: script.Case, home: Home) -> Story:
        yield self._day(case.ago, 10.5)
        permit = self._apply(case, home)
        yield self._later(1, 9.5, Role.SUPERVISOR)
        self._office.reviews.first_review(permit.id, script.SEEN)

    def _referred(self, case: script.Case, home: Home) -> Story:
        yield self._day(case.ago, 11)
        permit = self._apply(case, home, but=("gas_consent",))
        yield self._later(1, 10, Role.SUPERVISOR)
        self._office.reviews.refer(permit.id, script.GAS_OFFICE, script.GAS_ASKED)

    def _rejected(self, case: script.Case, home: Home) -> Story:
        yield self._day(case.ago, 11)
        permit = self._apply(case, home)
        yield self._later(1, 10, Role.SUPERVISOR)
        self._office.reviews.reject(permit.id, script.NO_DESIGN)

    def _withdrawn(self, case: script.Case, home: Home) -> Story:
        yield self._day(case.ago, 14)
        permit = self._apply(case, home)
        yield self._later(1, 15)
        self._office.applications.withdraw(permit.id, script.CHANGED_MIND)

    def _approved(self, case: script.Case, home: Home) -> Told:
        """Both reviews are passed: it is to be paid."""
        yield self._day(case.ago, 10)
        permit = self._apply(case, home)
        yield self._later(1, 9, Role.SUPERVISOR)
        self._office.reviews.first_review(permit.id, script.SEEN)
        yield self._later(0, 16, Role.MANAGER)
        self._office.reviews.final_review(permit.id, script.SEEN)
        return Site(permit, home, [])

    def _paid(self, case: script.Case, home: Home) -> Told:
        site = yield from self._approved(case, home)
        yield self._later(1, 11, Role.MANAGER)
        self._pay(site)
        return site

    def _going(self, case: script.Case, home: Home) -> Told:
        """The permit is issued, and passes with it."""
        site = yield from self._paid(case, home)
        yield self._later(1, 9.25)
        self._office.issuing.issue(site.permit.id)
        crew = self._crews[case.contractor] if case.contractor is not None else []
        if crew:
            site.passes = self._office.passes.issue(site.permit.id, crew)
        yield self._later(0, 14, Role.MANAGER)
        self._pay(site)
        return site

    def _going_on(self, case: script.Case, home: Home) -> Story:
        """Works go on; the owner has a copy of a tenant's permit, and today something is welded."""
        site = yield from self._going(case, home)
        yield self._later(1, 10)
        self._office.issuing.note_copied(site.permit.id, home.payer[:20])
        yield self._day(5, 10.25)
        self._notice(site, script.NOISE, right=1)
        yield self._day(0, 8.25, Role.SUPERVISOR)
        begins = self._ground.clock.now() + timedelta(minutes=10)
        welder = self._crews[0][1]
        self._office.hot_work.allow(
            site.permit.id,
            Hot(welder, script.WELDED_AT, script.WELDING, begins, begins + timedelta(hours=2), script.GUARD,
                script.MEASURES),
        )  # fmt: skip

    def _broken_wall(self, case: script.Case, home: Home) -> Story:
        """A load-bearing wall is found taken down on a round: the works are stopped, and it is reported."""
        site = yield from self._going(case, home)
        yield self._day(2, 14.75)
        found = Found(Answer.FAULTS, points=script.WALL_FOUND, people=2, words=script.WALL_WORDS)
        seen = self._office.inspecting.inspect(site.permit.id, found)
        self._office.attachments.attach(
            "inspection", seen.id, [self._office.attachments.store.put(f"厨房 {n}.png", photo(n)) for n in (3, 4)]
        )
        notice = self._office.rectifications.issue(site.permit.id, replace(script.WALL_NOTICE, inspection_id=seen.id))
        stop = self._office.stopping.stop(site.permit.id, replace(script.WALL_STOP, rectification_id=notice.id))
        yield self._later(0, 15.25)
        self._office.rectifications.serve(notice.id, "hand", "现场负责人")
        self._office.stopping.serve(stop.id, "hand", "现场负责人")
        yield self._later(1, 9)
        self._office.stopping.report(stop.id, script.AUTHORITY)

    def _expired(self, case: script.Case, home: Home) -> Story:
        """Works go on beyond their last day; a pass was lost, and waste is still there after its notice was due."""
        site = yield from self._going(case, home)
        yield self._day(12, 11)
        site.passes[1] = self._office.passes.replace(site.passes[1], words=script.LOST_WHERE)
        yield self._day(11, 11, Role.MANAGER)
        self._pay(site)
        yield self._day(8, 16.25)
        notice = self._notice(site, script.WASTE)
        yield self._day(4, 11)
        self._office.rectifications.recheck(notice, Looked(False, script.STILL_THERE, due=self._at_hour(2, 18)))

    def _extended(self, case: script.Case, home: Home) -> Story:
        site = yield from self._going(case, home)
        yield self._day(5, 10)
        extension = self._office.extensions.apply(site.permit.id, self._more_time(site))
        yield self._day(4, 15, Role.MANAGER)
        self._office.extensions.approve(extension.id, script.SEEN)

    def _asking_for_more(self, case: script.Case, home: Home) -> Story:
        site = yield from self._going(case, home)
        yield self._day(1, 16)
        self._office.extensions.apply(site.permit.id, self._more_time(site))

    def _swapped(self, case: script.Case, home: Home) -> Story:
        """Another contractor goes on with the works; the passes of the one before are back."""
        site = yield from self._going(case, home)
        yield self._day(9, 11, Role.SUPERVISOR)
        self._office.passes.take_back(site.passes)
        fields = script.CONTRACTORS[script.SWAPPED_IN]
        papers = dict.fromkeys(("licence", "qualification"), Shown.COPY)
        self._office.successions.change_contractor(
            site.permit.id,
            SuccessorFields(
                self._contractors[script.SWAPPED_IN], script.TOO_SLOW, fields.contact, fields.phone, papers
            ),
        )
        yield self._later(0, 14, Role.MANAGER)
        self._pay(site)
        yield self._later(1, 10)
        site.passes = self._office.passes.issue(site.permit.id, self._crews[script.SWAPPED_IN])
        yield self._later(0, 14, Role.MANAGER)
        self._pay(site)

    def _completing(self, case: script.Case, home: Home) -> Told:
        """Works are done a day before they were to end, and the passes are back."""
        site = yield from self._going(case, home)
        yield self._later(case.days - 4, 16.5)
        if site.passes:
            self._office.passes.take_back(site.passes)
        self._office.completions.works_done(site.permit.id)
        return site

    def _failed(self, case: script.Case, home: Home) -> Story:
        site = yield from self._completing(case, home)
        yield self._later(1, 10)
        points = all_well() | {"drains_free": False}
        self._office.completions.complete(site.permit.id, Look(points, False, script.BALCONY))

    def _waiting(self, case: script.Case, home: Home) -> Told:
        site = yield from self._completing(case, home)
        yield self._later(1, 10)
        self._office.completions.complete(site.permit.id, Look(all_well(), True, present=home.payer[:20]))
        return site

    def _looked_at_again(self, case: script.Case, home: Home) -> Told:
        """The waiting period is over, and all is well."""
        site = yield from self._waiting(case, home)
        yield self._later(33, 10)
        self._office.completions.reinspect(site.permit.id, Look(all_well(), True))
        return site

    def _mending(self, case: script.Case, home: Home) -> Story:
        site = yield from self._waiting(case, home)
        yield self._later(33, 10)
        points = all_well() | {"waterproofing_tested": False}
        self._office.completions.reinspect(site.permit.id, Look(points, False, script.LEAK))

    def _refund_due(self, case: script.Case, home: Home) -> Story:
        """What mending the lift cost is kept; the refund of the rest waits for approval."""
        site = yield from self._looked_at_again(case, home)
        yield self._later(0, 10.5, Role.SUPERVISOR)
        self._office.settling.deduct(site.permit.id, script.SCRATCH, script.SCRATCHED)
        yield self._later(1, 10)
        self._office.refunding.apply(site.permit.id, script.SEEN)

    def _filed(self, case: script.Case, home: Home) -> Story:
        site = yield from self._looked_at_again(case, home)
        yield self._later(1, 10)
        refunds = self._office.refunding.apply(site.permit.id, script.SEEN)
        yield self._later(0, 15, Role.SUPERVISOR)
        self._office.refunding.approve(refunds)
        yield self._later(1, 11, Role.MANAGER)
        self._office.refunding.pay(refunds, Method.TRANSFER, f"{next(self._turns):06d}")
        self._close_tonight()
        yield self._later(0, 15)
        self._office.filing.file(site.permit.id)


_FEWEST = 40
"""Flats of an estate in which anybody renovates."""

_ROUNDS = 14
"""Days ago on which rounds began."""

_PAID = ((2, 11), (3, 14))
"""Days after it was applied for, and the hour, at which deposits and then passes are paid for."""

_PAID_LATER = {"expired": ((11, 11),), "swapped": ((9, 14), (8, 14))}
"""Days ago, and the hour, at which more is paid for some cases."""

_STORIES: dict[str, Callable[[PermitLife, script.Case, Home], Generator[When, None, object]]] = {
    "draft": PermitLife._draft,
    "applied": PermitLife._applied,
    "reviewed": PermitLife._reviewed,
    "referred": PermitLife._referred,
    "rejected": PermitLife._rejected,
    "withdrawn": PermitLife._withdrawn,
    "approved": PermitLife._approved,
    "paid": PermitLife._paid,
    "going_on": PermitLife._going_on,
    "wall": PermitLife._broken_wall,
    "expired": PermitLife._expired,
    "extended": PermitLife._extended,
    "asking_for_more": PermitLife._asking_for_more,
    "swapped": PermitLife._swapped,
    "completing": PermitLife._completing,
    "failed": PermitLife._failed,
    "waiting": PermitLife._waiting,
    "waited": PermitLife._waiting,
    "mending": PermitLife._mending,
    "refund_due": PermitLife._refund_due,
    "filed": PermitLife._filed,
}
"""How each case goes."""
