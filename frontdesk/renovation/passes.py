"""Passes that let workers onto a site: made one by one or for all at once, prolonged, lost, replaced and taken back."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.estate import Estate
from frontdesk.core.filestore import Stored
from frontdesk.core.ground import Act
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import checked_length, checked_words
from frontdesk.core.rules import rule
from frontdesk.core.steps import row_facts, step
from frontdesk.core.words import mark, say
from frontdesk.fees.billing.runs import annul_charge
from frontdesk.fees.cases.steps import heading
from frontdesk.renovation.charged import ask_for_pass, ask_replacement, check_deposit_left, fees_of
from frontdesk.renovation.contractors import check_admitted
from frontdesk.renovation.flow import check_state, permit_of
from frontdesk.renovation.keptpapers import keep_paper, kept_paper
from frontdesk.renovation.passlists import KIND, PassLists, out_of
from frontdesk.renovation.records import Permit, PermitState, Unit
from frontdesk.renovation.records.workers import PASS_NEXT, PASS_STATES, Contractor, PassState, Worker, WorkerPass
from frontdesk.renovation.standing import Condition, Missing
from frontdesk.renovation.workers import WorkerFields, correct_within, enter_within, photos_of

PAPER = "pass"
"""The kind under which what stands on a pass is kept."""

PREFIX = "CR"

MOST = 40
"""Passes that are made at once."""

_S = PermitState

GIVEN = (_S.TO_PAY, _S.WORKS, _S.STOPPED, _S.FAILED, _S.MENDING)
"""The states of a case in which passes are made: before its permit, so that all is paid at once, and until works are
over; again when something must be mended."""

_MENDED = (_S.FAILED, _S.MENDING)
_MENDING = timedelta(days=30)
"""For so long passes are made for mending, after the permit's time is over."""

_LONGEST = 200


class PassDesk(PassLists):
    """Makes passes and takes them back."""

    def issue(
        self, permit_id: int, workers: Sequence[int], *, since: date | None = None, until: date | None = None
    ) -> list[int]:
        """Make passes for some workers onto the site of a permit, all or none; gives back their ids.

        From today, or the day on which works begin, until they end unless told. Each is asked its deposit and fee. Who
        works for the contractor of the permit is let in for it. Refuses somebody who has a pass for this site, a day
        beyond the permit's last, and a contractor that is barred or, once the permit is issued, owes its deposit.
        """
        with self._ground.act("passes_issued", Right.HANDLE_PERMITS) as act:
            return issue_within(act, permit_of(act, permit_id), workers, since, until)

    def admit(
        self, permit_id: int, fields: WorkerFields, photo: Stored | None = None, *, known: int | None = None
    ) -> tuple[int, int]:
        """Enter a worker, or change one who is `known`, and make the pass for a site, both or neither; gives back the
        ids of the two. Refuses what `WorkerDesk.add` and `issue` refuse."""
        with self._ground.act("worker_corrected" if known else "worker_entered", Right.HANDLE_PERMITS) as act:
            if known is None:
                worker = enter_within(act, self._ground, fields, photo)
            else:
                worker = known
                correct_within(act, self._ground, worker, fields, photo)
            (made,) = issue_within(act, permit_of(act, permit_id), [worker])
            return worker, made

    def extend(self, passes: Sequence[int], until: date) -> None:
        """Let passes run until a later day, all or none, and have them printed anew; at most until works end."""
        with self._ground.act("passes_extended", Right.HANDLE_PERMITS) as act:
            extend_within(act, passes, until)

    def lost(self, pass_id: int, words: str = "") -> None:
        """Note that a pass is lost, and how; the gate lets nobody in by it from now on."""
        with self._ground.act("pass_lost", Right.HANDLE_PERMITS) as act:
            _end(act, _pass(act, pass_id), PassState.LOST, checked_length(words, "words", _LONGEST))

    def replace(self, pass_id: int, *, words: str = "") -> int:
        """Make a pass with a number of its own in place of a lost one, for a fee; gives back its id.

        One that is not reported lost yet is so with it. It runs as long as the lost one.
        """
        with self._ground.act("pass_replaced", Right.HANDLE_PERMITS) as act:
            before = _pass(act, pass_id)
            if before.state == PassState.ISSUED:
                _end(act, before, PassState.LOST, checked_length(words, "words", _LONGEST))
            if before.state != PassState.LOST:
                raise _stands_otherwise(before)
            if act.session.scalar(select(WorkerPass.id).where(WorkerPass.replaces_id == pass_id)) is not None:
                raise Refusal(mark("{number} has been replaced already."), number=before.number)
            permit = permit_of(act, before.permit_id)
            check_state(permit, *GIVEN)
            worker = act.session.get_one(Worker, before.worker_id)
            _check_free(act.session, permit, [worker])
            if before.until < act.day:
                raise Refusal(mark("{number} expired on {day}. Make a new pass instead."),
                              number=before.number, day=before.until)  # fmt: skip
            made = _store(act, permit, worker, before.contractor_id, max(before.since, act.day), before.until, before)
            ask_replacement(act, permit, made)
            return made.id

    def take_back(self, passes: Sequence[int]) -> None:
        """Passes that are handed in, all or none; a lost one that turned up too."""
        if not passes:
            raise Refusal(mark("Scan or choose the passes that are handed in."), field="passes")
        with self._ground.act("passes_returned", Right.HANDLE_PERMITS) as act:
            for pass_id in dict.fromkeys(passes):
                _end(act, _pass(act, pass_id), PassState.RETURNED)

    def cancel(self, pass_id: int, reason: str) -> None:
        """Take back a pass that was made by mistake, with the reason; what it was asked and did not pay is not asked
        any more."""
        reason = checked_words(reason, "reason", mark("Type the reason."), _LONGEST)
        with self._ground.act("pass_cancelled", Right.HANDLE_PERMITS) as act:
            kept = _pass(act, pass_id)
            _end(act, kept, PassState.CANCELLED, reason)
            for fee in fees_of(act.session, kept.permit_id):
                if fee.pass_id == pass_id and fee.never_paid:
                    annul_charge(act, fee.charge_id, reason)

    def sites(self) -> list[dict[str, Any]]:
        """The cases for which passes are made now, by their places: id, said (unit and contractor), contractor_id."""
        asked = (
            select(Permit.id, Permit.contractor_id, Unit.code, Contractor.name)
            .join(Unit, Unit.id == Permit.unit_id)
            .outerjoin(Contractor, Contractor.id == Permit.contractor_id)
            .where(Permit.state.in_([state.value for state in GIVEN]))
            .order_by(Unit.place)
        )
        with self._ground.database.reading() as session:
            return [
                {
                    "id": row.id, "contractor_id": row.contractor_id,
                    "said": "  ".join((row.code, row.name or say("Own works"))),
                }
                for row in session.execute(asked)
            ]  # fmt: skip

    def without_pass(self, permit_id: int) -> list[int]:
        """The workers of the contractor of a permit who have no pass for its site, by name; nobody's of own works."""
        with self._ground.database.reading() as session:
            contractor = session.get_one(Permit, permit_id).contractor_id
            if contractor is None:
                return []
            have = [each.worker_id for each in out_of(session, permit_id)]
            asked = select(Worker.id).where(Worker.contractor_id == contractor, Worker.id.not_in(have))
            return list(session.scalars(asked.where(Worker.erased_at.is_(None)).order_by(Worker.name).limit(MOST)))

    def out_here(self, pass_id: int, *, ending_with: bool = False) -> list[int]:
        """The passes that are out of the site of a pass, by number; only those that end on the same day if asked."""
        with self._ground.database.reading() as session:
            kept = session.get_one(WorkerPass, pass_id)
            out = out_of(session, kept.permit_id)
            return [each.id for each in out if each.until == kept.until or not ending_with]

    def site_workers(self, permit_id: int) -> dict[str, Any]:
        """What stands on the register of the workers of a site as it is now: `heading`, permit, unit, contractor,
        manager, manager_phone, since, until (days as text), workers (rows of the list, without cancelled passes)."""
        with self._ground.database.reading() as session:
            permit = session.get_one(Permit, permit_id)
            contractor = permit.contractor_id
            facts = heading(session) | {
                "permit": permit.number, "unit": session.get_one(Unit, permit.unit_id).code,
                "contractor": session.get_one(Contractor, contractor).name if contractor is not None else "",
                "manager": permit.manager, "manager_phone": permit.manager_phone,
                "since": permit.starts.isoformat() if permit.starts else "",
                "until": permit.ends.isoformat() if permit.ends else "",
            }  # fmt: skip
        workers = [row for row in self.of_permit(permit_id) if row["state"] != PassState.CANCELLED]
        return facts | {"workers": workers}

    def paper(self, pass_id: int) -> dict[str, Any]:
        """What stands on a pass, as it was made or prolonged last."""
        facts = kept_paper(self._ground, PAPER, pass_id)
        assert facts is not None, "every pass has its paper"
        return facts

    def papers_of(self, permit_id: int) -> dict[int, dict[str, Any]]:
        """What stands on the passes of a site that are out, by their ids, in the order of their numbers."""
        with self._ground.database.reading() as session:
            ids = [each.id for each in out_of(session, permit_id)]
        return {pass_id: self.paper(pass_id) for pass_id in ids}


def issue_within(
    act: Act, permit: Permit, workers: Sequence[int], since: date | None = None, until: date | None = None
) -> list[int]:
    """Make passes in the caller's act; see `PassDesk.issue`."""
    check_state(permit, *GIVEN)
    session = act.session
    # A worker on whom two counters work at once is looked at again here, where nobody else writes.
    chosen = [session.get_one(Worker, worker) for worker in dict.fromkeys(workers)]
    if not chosen:
        raise Refusal(mark("Choose who is to have a pass."), field="workers")
    if len(chosen) > MOST:
        raise Refusal(mark("At most {count} passes are made at once."), field="workers", count=MOST)
    if any(worker.erased_at is not None for worker in chosen):
        raise Refusal(mark("Who this was has been erased in its time. Enter the worker anew."), field="workers")
    check_admitted(session, permit.contractor_id)
    check_deposit_left(session, permit)
    assert permit.starts is not None, "who pays has said when works begin"
    since = since or max(act.day, permit.starts)
    until = until or _latest(act, permit)
    _check_days(act, permit, since, until)
    _check_free(session, permit, chosen)
    made = []
    for worker in chosen:
        worker_pass = _store(act, permit, worker, permit.contractor_id, since, until)
        ask_for_pass(act, permit, worker_pass)
        made.append(worker_pass.id)
    return made


def extend_within(act: Act, passes: Sequence[int], until: date) -> None:
    """Let passes run until a later day in the caller's act; see `PassDesk.extend`."""
    for pass_id in dict.fromkeys(passes):
        kept = _pass(act, pass_id)
        if kept.state != PassState.ISSUED:
            raise _stands_otherwise(kept)
        permit = permit_of(act, kept.permit_id)
        check_state(permit, *GIVEN)
        check_admitted(act.session, kept.contractor_id)
        if until <= kept.until:
            raise Refusal(
                mark("{number} is valid until {day} already. Type a later day."), field="until", number=kept.number,
                day=kept.until,
            )  # fmt: skip
        _check_days(act, permit, kept.since, until)
        before, kept.until = kept.until, until
        keep_pass(act, kept)
        act.note_changes(KIND, kept.id, {"until": (before.isoformat(), until.isoformat())})
        note_pass(act, kept)


def keep_pass(act: Act, worker_pass: WorkerPass) -> None:
    """Keep what stands on a pass from now on, in the caller's act: when it is made, prolonged, or its holder's name or
    photo is corrected."""
    session = act.session
    permit, worker = permit_of(act, worker_pass.permit_id), session.get_one(Worker, worker_pass.worker_id)
    contractor = worker_pass.contractor_id
    facts = heading(session) | {
        "phone": session.get_one(Estate, 1).phone,
        "number": worker_pass.number, "permit": permit.number, "unit": session.get_one(Unit, permit.unit_id).code,
        "name": worker.name, "id_masked": worker.id_masked, "trade": worker.trade,
        "contractor": session.get_one(Contractor, contractor).name if contractor is not None else "",
        "since": worker_pass.since.isoformat(), "until": worker_pass.until.isoformat(),
        "hours": rule(session, "permit.hours", act.day),
        "photo": photos_of(session, [worker.id]).get(worker.id, ""), "made_on": act.day.isoformat(),
    }  # fmt: skip
    keep_paper(act, PAPER, permit.id, worker_pass.id, facts)


def keep_passes_of(act: Act, worker_id: int) -> None:
    """Keep anew what stands on the passes of a worker that are out, in the act that corrects who it is."""
    out = select(WorkerPass).where(WorkerPass.worker_id == worker_id, WorkerPass.state == PassState.ISSUED.value)
    for worker_pass in act.session.scalars(out).all():
        keep_pass(act, worker_pass)


def note_pass(act: Act, worker_pass: WorkerPass, **facts: Any) -> None:
    """Note a pass with its fingerprint, once all that an act changes of it is changed."""
    act.session.flush()
    act.note(
        KIND, worker_pass.id, number=worker_pass.number, state=worker_pass.state, digest=pass_digest(worker_pass),
        **facts,
    )  # fmt: skip


def pass_digest(worker_pass: WorkerPass) -> str:
    """The fingerprint of a pass, but for the words with which it ended: they may name somebody."""
    return digest(row_facts(worker_pass, "words"))


def _not_back(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    for worker_pass in out_of(session, permit.id):
        yield Missing(
            mark("Pass {number} is to be returned, or reported lost."), {"number": worker_pass.number},
            Right.HANDLE_PERMITS, "passes",
        )  # fmt: skip


def _pass(act: Act, pass_id: int) -> WorkerPass:
    return act.session.scalars(select(WorkerPass).where(WorkerPass.id == pass_id)).one()


def _store(
    act: Act,
    permit: Permit,
    worker: Worker,
    contractor_id: int | None,
    since: date,
    until: date,
    replaces: WorkerPass | None = None,
) -> WorkerPass:
    made = WorkerPass(
        number=act.number(PREFIX), worker_id=worker.id, permit_id=permit.id, contractor_id=contractor_id, since=since,
        until=until, state=PassState.ISSUED.value, at=act.at, operator_id=act.operator.id, words="",
        replaces_id=None if replaces is None else replaces.id,
    )  # fmt: skip
    act.session.add(made)
    act.session.flush()
    step(act, KIND, made.id, "", PassState.ISSUED.value)
    keep_pass(act, made)
    note_pass(act, made, permit=permit.id)
    return made


def _end(act: Act, worker_pass: WorkerPass, to: PassState, words: str = "") -> None:
    """Bring a pass to where it is out no more, as a step of its own."""
    if to not in PASS_NEXT[worker_pass.state]:
        raise _stands_otherwise(worker_pass)
    before, worker_pass.state = worker_pass.state, to.value
    # With the clock put back meanwhile, it still comes back no earlier than it was made.
    worker_pass.ended_at = max(act.at, worker_pass.ended_at or worker_pass.at)
    worker_pass.words = words or worker_pass.words
    act.session.flush()
    # Steps are kept for good: the words, which may name somebody, are erased with the worker.
    step(act, KIND, worker_pass.id, before, to.value)
    note_pass(act, worker_pass)


def _stands_otherwise(worker_pass: WorkerPass) -> Refusal:
    return Refusal(
        mark("{number} stands at “{state}” meanwhile. Look at it again."),
        number=worker_pass.number, state=say(PASS_STATES[PassState(worker_pass.state)]),
    )  # fmt: skip


def _latest(act: Act, permit: Permit) -> date:
    """The last day that a pass of a case may have."""
    assert permit.ends is not None, "who pays has said when works end"
    return max(permit.ends, act.day + _MENDING) if permit.state in _MENDED else permit.ends


def _check_days(act: Act, permit: Permit, since: date, until: date) -> None:
    latest = _latest(act, permit)
    if latest < act.day:
        raise Refusal(mark("The permit ended on {day}. Have it extended first."), field="until", day=latest)
    if until > latest:
        raise Refusal(mark("Works end on {day}. No pass is valid longer."), field="until", day=latest)
    if until < max(since, act.day):
        raise Refusal(mark("Type a last day that is not before the first, nor over already."), field="until")


def _check_free(session: Session, permit: Permit, workers: Sequence[Worker]) -> None:
    """Nobody has two passes for one site."""
    has = {each.worker_id: each.number for each in out_of(session, permit.id)}
    for worker in workers:
        if worker.id in has:
            raise Refusal(
                mark("{name} has pass {number} for this site already."), field="workers", name=worker.name,
                number=has[worker.id],
            )  # fmt: skip


def tell(session: Session, permit_id: int) -> dict[str, Any]:
    """What passes have to tell of a case: passes_out, how many are out."""
    return {"passes_out": len(out_of(session, permit_id))}


CONDITIONS = (Condition(frozenset((_S.FILED, _S.WITHDRAWN)), _not_back),)
"""Every pass is back before a case is over."""
