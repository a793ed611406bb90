"""What residents ask about their personal data: begun at the counter, answered by whoever keeps privacy."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.core.attachments import drop_erased
from frontdesk.core.audit import canonical, digest
from frontdesk.core.estate import Estate
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import checked_length, checked_words
from frontdesk.core.rules import number
from frontdesk.core.steps import row_facts, step
from frontdesk.core.texts import plain
from frontdesk.core.words import Say, mark
from frontdesk.privacy.erasing import erase_person
from frontdesk.privacy.persons import obstacles, parts
from frontdesk.privacy.records import BY_RULE, NEXT, PROOFS, Asked, DataRequest, Wish
from frontdesk.residents.persons import Part, known
from frontdesk.residents.records import Occupancy, Person, Unit

KIND = DataRequest.__tablename__
PREFIX = "GX"


@dataclass(frozen=True)
class Line:
    """A request as it is listed; `unit` is a code of a unit of the person's, `at` is on the estate's wall.

    `standing` is open, late (its day has passed), answered, refused or withdrawn.
    """

    id: int
    number: str
    at: datetime
    wish: str
    person_id: int
    name: str
    unit: str
    due_on: date
    state: str
    standing: str
    who: str
    decided_by: str
    reason: str


class RequestDesk:
    """Takes requests about personal data down, and answers them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Looking

    def listing(self) -> list[Line]:
        """Every request, the open ones first, then the latest."""
        return self._lines()

    def line(self, request_id: int) -> Line:
        """One request. An unknown one is a bug."""
        return next(line for line in self._lines() if line.id == request_id)

    def due(self) -> tuple[int, bool]:
        """How many requests are open, and whether any is late."""
        with self._ground.database.reading() as session:
            asked = select(func.count(), func.min(DataRequest.due_on)).where(DataRequest.state == Asked.OPEN.value)
            count, first = session.execute(asked).one()
        return count, first is not None and first < self._ground.clock.today()

    def against(self, person_id: int) -> list[str]:
        """What stands against erasing somebody, each sentence with what to do first."""
        with self._ground.database.reading() as session:
            return [str(refusal) for refusal in _against(session, self._ground, person_id)]

    def name(self, person_id: int) -> str:
        """Whom a person's requests are about."""
        with self._ground.database.reading() as session:
            return known(session, self._ground.clock, person_id).name

    # Doing

    def begin(self, person_id: int, wish: Wish, shown: str, asked_by: str = "", remark: str = "") -> int:
        """Take a request down; gives back its id.

        `shown` is a key of PROOFS; `asked_by` is who asks when it is not the person. Refuses a second one of the same
        kind while the first is open, and an erasure of who was erased.
        """
        asked_by, remark = checked_length(plain(asked_by), "asked_by", 60), checked_length(remark, "remark", 500)
        if shown not in PROOFS:
            raise Refusal(mark("Choose the document that was shown."), field="shown")
        if shown in ("proxy", "guardian", "kin") and not asked_by:
            raise Refusal(mark("Type the name of who asks."), field="asked_by")
        with self._ground.act("data_requested", Right.KEEP_RESIDENTS) as act:
            return _begun(act, self._ground, person_id, wish, shown, asked_by, remark).id

    def parts(self, request_id: int, say: Say) -> list[Part]:
        """Everything that is kept of the person of an open request for a copy; that it was read in full is noted."""
        with self._ground.act("personal_data_read", Right.KEEP_PRIVACY) as act:
            request = _open(act, request_id)
            found = parts(self._ground, act.session, known(act.session, self._ground.clock, request.person_id), say)
            act.note("person", request.person_id, request=request.number)
            return found

    def hand_over(self, request_id: int, rows: Mapping[str, int]) -> None:
        """The copy was handed over; `rows` says how many of each place it held."""
        with self._ground.act("personal_data_copied", Right.KEEP_PRIVACY) as act:
            request = _open(act, request_id)
            request.facts = canonical({"rows": [[title, count] for title, count in rows.items()]})
            _decide(act, request, Asked.ANSWERED)

    def erase(self, request_id: int) -> None:
        """Erase the person of an open request, as far as the books allow. Refuses while something stands against it."""
        with self._ground.act("person_erased", Right.KEEP_PRIVACY) as act:
            request = _open(act, request_id)
            _erase(act, self._ground, request)
        drop_erased(self._ground)

    def refuse(self, request_id: int, reason: str) -> None:
        """What was asked for is not done, for a reason that stands on the paper."""
        reason = checked_words(reason, "reason", mark("Say why it is refused: it stands on the paper."), 500)
        with self._ground.act("data_request_refused", Right.KEEP_PRIVACY) as act:
            request = _open(act, request_id)
            request.reason = reason
            _decide(act, request, Asked.REFUSED)

    def withdraw(self, request_id: int) -> None:
        """Who asked does not want it any more."""
        with self._ground.act("data_request_withdrawn", Right.KEEP_RESIDENTS) as act:
            _decide(act, _open(act, request_id), Asked.WITHDRAWN)

    # The paper

    def paper(self, request_id: int) -> dict[str, Any]:
        """What stands on the paper of a request, where it stands now."""
        line, local = self.line(request_id), self._ground.clock.local
        with self._ground.database.reading() as session:
            request = session.get_one(DataRequest, request_id)
            estate = session.scalars(select(Estate)).one()
            against = _against(session, self._ground, request.person_id)
            decided = f"{local(request.decided_at):%Y-%m-%d %H:%M}" if request.decided_at else ""
            return {
                "number": request.number, "date": f"{line.at:%Y-%m-%d %H:%M}", "estate": estate.name,
                "office": estate.office, "phone": estate.phone, "demo": estate.demo, "wish": request.wish,
                "state": request.state, "name": line.name, "unit": line.unit, "asked_by": request.asked_by,
                "shown": request.shown, "due_on": request.due_on.isoformat(), "by": line.who,
                "decided": decided, "decided_by": line.decided_by, "reason": request.reason,
                "against": [str(one) for one in against] if request.state == Asked.OPEN.value else [],
                **(json.loads(request.facts) if request.facts else {}),
            }  # fmt: skip

    def _lines(self) -> list[Line]:
        today, local = self._ground.clock.today(), self._ground.clock.local
        first = (
            select(Unit.code)
            .join(Occupancy, Occupancy.unit_id == Unit.id)
            .where(Occupancy.person_id == DataRequest.person_id)
            .order_by(Occupancy.closed, Occupancy.id)
            .limit(1)
            .scalar_subquery()
        )
        asked = (
            select(DataRequest, Person.name, first, Operator.name)
            .join(Person, Person.id == DataRequest.person_id)
            .join(Operator, Operator.id == DataRequest.operator_id)
            .order_by(DataRequest.state != Asked.OPEN.value, DataRequest.id.desc())
        )
        with self._ground.database.reading() as session:
            names: dict[int, str] = dict(session.execute(select(Operator.id, Operator.name)).all())
            return [
                Line(
                    row.id, row.number, local(row.at), row.wish, row.person_id, name, unit or "", row.due_on, row.state,
                    "late" if row.state == Asked.OPEN.value and row.due_on < today else row.state, who,
                    names.get(row.decided_by or 0, ""), row.reason,
                )
                for row, name, unit, who in session.execute(asked)
            ]  # fmt: skip


def erase_unasked(act: Act, ground: Ground, person_id: int) -> None:
    """Erase who moved out long ago, or had been erased when the books were set back to a backup, in the caller's act:
    by the request of theirs that is open, else as if asked for, by the rule, so that its paper is there. Refuses while
    something stands against it."""
    mine = DataRequest.person_id == person_id, DataRequest.wish == Wish.ERASE.value
    request = act.session.scalar(select(DataRequest).where(*mine, DataRequest.state == Asked.OPEN.value))
    _erase(act, ground, request or _begun(act, ground, person_id, Wish.ERASE, BY_RULE))


def erased_people(session: Session) -> set[int]:
    """The ids of those who were erased, on request or by the rule."""
    return set(session.scalars(select(DataRequest.person_id).where(DataRequest.wish == Wish.ERASE.value, _ERASED)))


def request_digest(request: DataRequest) -> str:
    """The fingerprint of a request: all that it says, but for what goes with the person."""
    return digest(row_facts(request, "asked_by", "remark", "reason"))


def _against(session: Session, ground: Ground, person_id: int) -> list[Refusal]:
    return obstacles(session, ground.clock, known(session, ground.clock, person_id))


def _begun(
    act: Act, ground: Ground, person_id: int, wish: Wish, shown: str, asked_by: str = "", remark: str = ""
) -> DataRequest:
    known(act.session, ground.clock, person_id)
    mine = DataRequest.person_id == person_id, DataRequest.wish == wish.value
    if act.session.scalar(select(DataRequest.id).where(*mine, DataRequest.state == Asked.OPEN.value)):
        raise Refusal(mark("This is asked for already and not answered yet."), field="wish")
    if act.session.scalar(select(DataRequest.id).where(*mine, _ERASED)):
        raise Refusal(mark("This person has been erased."), field="wish")
    request = DataRequest(
        number=act.number(PREFIX), at=act.at, operator_id=act.operator.id, person_id=person_id, wish=wish.value,
        asked_by=asked_by, shown=shown, remark=remark, state=Asked.OPEN.value,
        due_on=act.day + timedelta(days=number(act.session, "request.answer", act.day)),
    )  # fmt: skip
    act.session.add(request)
    act.session.flush()
    step(act, KIND, request.id, "", Asked.OPEN.value)
    _note(act, request)
    return request


def _open(act: Act, request_id: int) -> DataRequest:
    request = act.session.get_one(DataRequest, request_id)
    if Asked.ANSWERED.value not in NEXT[request.state]:
        raise Refusal(mark("{number} has been answered meanwhile. Look at it again."), number=request.number)
    return request


def _erase(act: Act, ground: Ground, request: DataRequest) -> None:
    if request.wish != Wish.ERASE.value:
        raise Refusal(mark("{number} asks for a copy, not for erasure."), number=request.number)
    whom = known(act.session, ground.clock, request.person_id)
    for refusal in obstacles(act.session, ground.clock, whom):
        raise refusal
    done = erase_person(act, whom, ground.vault)
    request.facts = done.facts()
    act.note("person", whom.id, erased=sum(count for _, count in done.erased), request=request.number)
    _decide(act, request, Asked.ANSWERED)


def _decide(act: Act, request: DataRequest, to: Asked) -> None:
    step(act, KIND, request.id, request.state, to.value)
    request.state, request.decided_at, request.decided_by = to.value, act.at, act.operator.id
    _note(act, request)


def _note(act: Act, request: DataRequest) -> None:
    act.session.flush()
    act.note(KIND, request.id, number=request.number, state=request.state, digest=request_digest(request))


_ERASED = (DataRequest.wish == Wish.ERASE.value) & (DataRequest.state == Asked.ANSWERED.value)
