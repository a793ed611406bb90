"""Holds: what the police, a court or a dispute asks to have kept though its time is over."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import String, func, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit, digest
from frontdesk.core.clock import Clock
from frontdesk.core.faults import Fault
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import checked_words
from frontdesk.core.retention import Held
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.privacy.records import ErasureHold
from frontdesk.residents.records import Unit

EVERYTHING = "everything"
"""What holds all kinds."""


@dataclass(frozen=True)
class Standing:
    """A hold as it is shown; moments are on the estate's wall, `unit` is a code or empty.

    `state` is held, over (its last day has passed) or lifted.
    """

    id: int
    at: datetime
    who: str
    kind: str
    unit: str
    since: date
    until: date
    keep_until: date
    reason: str
    state: str
    lifted_by: str


class HoldDesk:
    """Puts holds on what is due to be erased, and lifts them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def add(
        self, kind: str, since: date, until: date, keep_until: date, reason: str, unit_id: int | None = None
    ) -> int:
        """Hold what is of a kind (or of EVERYTHING) from a day to a day, both included; gives back the id.

        Refuses days in the wrong order, a last day that has passed, and no reason.
        """
        reason = checked_words(reason, "reason", mark("Say who asks to have it kept, and why."), 500)
        if until < since:
            raise Refusal(mark("The last day lies before the first one."), field="until")
        with self._ground.act("erasure_held", Right.KEEP_PRIVACY) as act:
            if keep_until < act.day:
                raise Refusal(mark("Choose a day from today on."), field="keep_until")
            hold = ErasureHold(
                at=act.at, operator_id=act.operator.id, kind=kind, unit_id=unit_id, since=since, until=until,
                keep_until=keep_until, reason=reason,
            )  # fmt: skip
            act.session.add(hold)
            act.session.flush()
            act.note("erasure_hold", hold.id, digest=hold_digest(hold))
            return hold.id

    def lift(self, hold_id: int) -> None:
        """It need not be kept any longer. Refuses one that has been lifted."""
        with self._ground.act("erasure_hold_lifted", Right.KEEP_PRIVACY) as act:
            hold = act.session.get_one(ErasureHold, hold_id)
            if hold.lifted_at is not None:
                raise Refusal(mark("The hold has been lifted meanwhile."))
            hold.lifted_at, hold.lifted_by = act.at, act.operator.id
            act.session.flush()
            act.note("erasure_hold", hold.id, digest=hold_digest(hold))

    def all(self) -> list[Standing]:
        """Every hold, the latest first."""
        self._ground.require(Right.SEE)
        lifter, today, local = aliased(Operator), self._ground.clock.today(), self._ground.clock.local
        asked = (
            select(ErasureHold, Operator.name, Unit.code, lifter.name.label("lifter"))
            .join(Operator, Operator.id == ErasureHold.operator_id)
            .outerjoin(Unit, Unit.id == ErasureHold.unit_id)
            .outerjoin(lifter, lifter.id == ErasureHold.lifted_by)
            .order_by(ErasureHold.id.desc())
        )
        with self._ground.database.reading() as session:
            return [
                Standing(
                    hold.id, local(hold.at), who, hold.kind, code or "", hold.since, hold.until, hold.keep_until,
                    hold.reason, _state(hold, today), by or "",
                )
                for hold, who, code, by in session.execute(asked)
            ]  # fmt: skip


def held_today(session: Session, clock: Clock, kinds: list[str]) -> Mapping[str, list[Held]]:
    """What is held today, by kind."""
    found: dict[str, list[Held]] = defaultdict(list)
    asked = select(ErasureHold).where(ErasureHold.lifted_at.is_(None), ErasureHold.keep_until >= clock.today())
    for hold in session.scalars(asked):
        held = Held(hold.unit_id, clock.begin_of(hold.since), clock.end_of(hold.until))
        for kind in kinds if hold.kind == EVERYTHING else [hold.kind]:
            found[kind].append(held)
    return found


def hold_digest(hold: ErasureHold) -> str:
    """The fingerprint of a hold: all that it says."""
    return digest(row_facts(hold))


def holds_are_as_noted(session: Session) -> Fault:
    """Each hold says what was noted of it last, and none is lost."""
    told = func.json_extract(Audit.facts, "$.digest", type_=String)
    asked = select(Audit.record, told).where(Audit.kind == "erasure_hold", told.is_not(None)).order_by(Audit.id)
    noted: dict[int, str] = dict(session.execute(asked).all())
    for hold in session.scalars(select(ErasureHold)):
        if noted.pop(hold.id, None) != hold_digest(hold):
            return f"erasure hold {hold.id} is not as noted"
    return f"erasure hold {min(noted)} is lost" if noted else None


def _state(hold: ErasureHold, today: date) -> str:
    if hold.lifted_at is not None:
        return "lifted"
    return "held" if hold.keep_until >= today else "over"
