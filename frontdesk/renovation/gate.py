"""The gate: what a scanned pass says of who stands there, onto which site, today."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import bindparam, select

from frontdesk.core.documents import Documents
from frontdesk.core.ground import Ground
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.renovation.passlists import Concern, PassLists
from frontdesk.renovation.records import ON_SITE, OVER, Permit, PermitState, Unit
from frontdesk.renovation.records.workers import PassStanding, WorkerPass


class Verdict(StrEnum):
    """Whether somebody is let in, or why not."""

    VALID = "valid"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    WRONG_SITE = "wrong_site"
    STOPPED = "stopped"
    OVER = "over"
    RETURNED = "returned"
    LOST = "lost"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


VERDICTS = {
    Verdict.VALID: mark("Let in"),
    Verdict.NOT_YET: mark("Not valid yet"),
    Verdict.EXPIRED: mark("Expired"),
    Verdict.WRONG_SITE: mark("Wrong site"),
    Verdict.STOPPED: mark("Site stopped"),
    Verdict.OVER: mark("Works are over"),
    Verdict.RETURNED: mark("Pass returned"),
    Verdict.LOST: mark("Pass lost"),
    Verdict.CANCELLED: mark("Pass cancelled"),
    Verdict.UNKNOWN: mark("No such pass"),
}

_ENDED = {
    PassStanding.LOST: Verdict.LOST,
    PassStanding.RETURNED: Verdict.RETURNED,
    PassStanding.CANCELLED: Verdict.CANCELLED,
}
_BEFORE = (
    PermitState.DRAFT, PermitState.APPLIED, PermitState.REFERRED, PermitState.FIRST_REVIEWED, PermitState.TO_PAY,
)  # fmt: skip
_WORKED_ON = (*ON_SITE, PermitState.FAILED, PermitState.MENDING)


@dataclass(frozen=True)
class Seen:
    """What the gate says of a number: the verdict, the pass as a row of its list (None if there is none), and what is
    known against its holder besides."""

    verdict: Verdict
    worker_pass: dict[str, Any] | None = None
    concerns: tuple[Concern, ...] = ()


class GateDesk:
    """Looks passes up for the gate; nothing is kept of who came when."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._lists = PassLists(ground)

    def look(self, number: str, site: int | None = None) -> Seen:
        """What to say to whoever shows the pass of this number; `site` is the unit that is asked for, if one is.

        A pass that ended comes before all else, then the site, then its days, then how the case stands.
        """
        begins = _DOCUMENTS.beginning(plain(number))
        with self._ground.database.reading() as session:
            pass_id = _NUMBERED.scalar(session, number=begins[1] if begins else "")
        if pass_id is None:
            return Seen(Verdict.UNKNOWN)
        told = self._lists.worker_pass(pass_id)
        known = tuple(self._lists.concerns(told["worker_id"], told["permit_id"]))
        return Seen(_verdict(told, site), told, known)

    def sites(self) -> list[tuple[int, str]]:
        """The units where works are allowed now, by their places: what the gate may be asked about."""
        asked = (
            select(Unit.id, Unit.code)
            .join(Permit, Permit.unit_id == Unit.id)
            .where(Permit.state.in_([state.value for state in _WORKED_ON]))
            .order_by(Unit.place)
        )
        with self._ground.database.reading() as session:
            return [(row.id, row.code) for row in session.execute(asked.distinct())]


def _verdict(told: dict[str, Any], site: int | None) -> Verdict:
    state, case = told["state"], told["permit_state"]
    if state in _ENDED:
        return _ENDED[state]
    if site is not None and told["unit_id"] != site:
        return Verdict.WRONG_SITE
    if case in OVER:
        return Verdict.OVER
    if case in _BEFORE or state == PassStanding.NOT_YET:
        return Verdict.NOT_YET
    if state in (PassStanding.EXPIRED, PassStanding.OVERDUE):
        return Verdict.EXPIRED
    if case == PermitState.STOPPED:
        return Verdict.STOPPED
    return Verdict.VALID if case in _WORKED_ON else Verdict.OVER


_DOCUMENTS = Documents({"CR": WorkerPass})
_NUMBERED = Prepared(select(WorkerPass.id).where(WorkerPass.number == bindparam("number")))
