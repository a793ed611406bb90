"""The visitors at the counter: signed in and out, expected, waiting for the resident's word, turned away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import normal
from frontdesk.core.steps import Step, step
from frontdesk.core.texts import plain
from frontdesk.core.words import mark, say
from frontdesk.reception.admissions.desk import applying
from frontdesk.reception.records import VISIT_NEXT, VISIT_STATES, Admission, Visit, VisitState
from frontdesk.reception.visits.fields import (
    LONGEST,
    VisitFields,
    badge_form,
    checked,
    document,
    tokens,
    visit_digest,
)
from frontdesk.reception.visits.listed import VisitLists
from frontdesk.reception.visits.stays import ON_SITE, PRESENT
from frontdesk.residents.records import Unit

PREFIX = "LF"
_OLDEST = timedelta(days=31)
"""What was written on paper while the power was out is typed within a month."""
_FURTHEST = timedelta(days=366)
REGRETTED = timedelta(minutes=30)
"""A sign-out is taken back within this time; after it, whoever is there again has come again."""


@dataclass(frozen=True)
class Word:
    """What somebody said who lets a visitor in: `agreed_by` of the household, where it is to be asked first; or why a
    visitor comes in whom nobody wants, by a supervisor's `authority` or by whoever is signed in and may approve."""

    agreed_by: str = ""
    reason: str = ""
    authority: Authority | None = None


NO_WORD = Word()


class VisitDesk(VisitLists):
    """Signs visitors in and out."""

    # Who comes

    def sign_in(self, fields: VisitFields, *, at: datetime | None = None, word: Word = NO_WORD) -> Visit:
        """Somebody comes in, now or, entered late, at a moment of the last month. Who was expected there today by this
        name comes as expected: under the same number.

        What the unit or the estate has said holds: who is to be asked about first needs `word.agreed_by`, who is not
        to be admitted a supervisor's word with its reason. A badge goes to one visitor at a time.
        """
        with self._ground.act("visitor_signed_in", Right.RECEIVE) as act:
            moment = _arrived(act, at)
            expected = self._as_expected(act, fields, moment)
            if expected is None:
                return self._come(act, fields, VisitState.ON_SITE, moment, word=word)
            remark, by = self._admitted(act, expected, word)
            return _moved(act, expected, VisitState.ON_SITE, remark, by)

    def let_wait(self, fields: VisitFields) -> Visit:
        """Somebody waits at the counter for the resident's word; as expected, who was."""
        with self._ground.act("visitor_waits", Right.RECEIVE) as act:
            expected = self._as_expected(act, fields, act.at)
            if expected is None:
                return self._come(act, fields, VisitState.WAITING, act.at)
            expected.badge = ""
            return _moved(act, expected, VisitState.WAITING)

    def expect(self, fields: VisitFields, at: datetime) -> Visit:
        """A resident has announced somebody for a moment to come, within a year."""
        with self._ground.act("visitor_expected", Right.RECEIVE) as act:
            if not act.at <= at <= act.at + _FURTHEST:
                raise Refusal(mark("Type when they are expected: a time to come, within a year."), field="expected_at")
            return self._come(act, fields, VisitState.EXPECTED, at, expected_at=at)

    def turn_away(self, fields: VisitFields, reason: str) -> Visit:
        """Somebody is not let in, and why; as expected, who was."""
        reason = _said(reason, mark("Say why the visitor is not let in."))
        with self._ground.act("visitor_turned_away", Right.RECEIVE) as act:
            expected = self._as_expected(act, fields, act.at)
            if expected is None:
                return self._come(act, fields, VisitState.REFUSED, act.at, remark=reason)
            return _moved(act, expected, VisitState.REFUSED, reason)

    def _as_expected(self, act: Act, fields: VisitFields, at: datetime) -> Visit | None:
        """The visit that was announced for today, if it is this one: with what is typed now, and when they came."""
        expected = self._expected(act, fields)
        if expected is not None:
            told = checked(self._ground, fields) | self._document(act, fields)
            for name, value in told.items():
                if value or name == "party":
                    setattr(expected, name, value)
            expected.at = at
        return expected

    def _expected(self, act: Act, fields: VisitFields) -> Visit | None:
        """The visit that was announced for today, if it is this one."""
        clock = self._ground.clock
        asked = select(Visit).where(
            PRESENT, Visit.state == VisitState.EXPECTED.value, Visit.at >= clock.begin_of(act.day),
            Visit.at < clock.end_of(act.day), Visit.unit_id == fields.unit_id,
        )  # fmt: skip
        if fields.unit_id is None:
            asked = asked.where(Visit.place == plain(fields.place))
        name = normal(fields.name)
        found = (visit for visit in act.session.scalars(asked) if normal(visit.name) == name)
        return next(found, None)

    def _come(
        self,
        act: Act,
        fields: VisitFields,
        state: VisitState,
        at: datetime,
        *,
        word: Word = NO_WORD,
        remark: str = "",
        expected_at: datetime | None = None,
    ) -> Visit:
        columns = checked(self._ground, fields) | self._document(act, fields)
        if fields.unit_id is not None and act.session.get(Unit, fields.unit_id) is None:
            raise Refusal(mark("There is no unit {code}."), field="where", code=fields.unit_id)
        visit = Visit(
            **columns, number=act.number(PREFIX), at=at, expected_at=expected_at, entered_at=act.at,
            operator_id=act.operator.id, state=state.value,
        )  # fmt: skip
        by = 0
        if state == VisitState.ON_SITE:
            remark, by = self._admitted(act, visit, word)
        elif state != VisitState.REFUSED:
            visit.badge = ""
        act.session.add(visit)
        act.session.flush()
        step(act, "visit", visit.id, "", state, remark, by)
        if state == VisitState.ON_SITE:
            _file(act, visit, fresh=True)
        _note(act, visit, by)
        return visit

    def _document(self, act: Act, fields: VisitFields) -> dict[str, Any]:
        if fields.known is not None and not fields.id_number.strip():
            kept = act.session.get_one(Visit, fields.known)
            if normal(kept.name) == normal(fields.name):
                return {name: getattr(kept, name) for name in ("id_kind", "id_sealed", "id_masked", "id_index")}
        return document(self._ground, fields.id_kind, fields.id_number)

    def _admitted(self, act: Act, visit: Visit, word: Word) -> tuple[str, int]:
        """What is kept of the word that lets a visitor in: the remark and, if it is another's, whose it was."""
        _refuse_taken_badge(act, visit)
        rule = applying(act.session, visit.unit_id, act.day, visit.name, visit.purpose, visit.phone)
        visit.rule_id = rule.id if rule else None
        if rule is None or rule.kind == Admission.PERMIT:
            return plain(word.agreed_by)[:LONGEST], 0
        if rule.kind == Admission.ASK:
            return _said(word.agreed_by, mark("Ask the resident first, and type who said yes."), "agreed_by"), 0
        by = word.authority.id if word.authority else act.operator.id
        vouched = word.authority.right == Right.APPROVE if word.authority else act.operator.may(Right.APPROVE)
        if not vouched or not word.reason:
            raise Refusal(
                mark("This visitor is not to be admitted. Turn them away, or ask a supervisor for their word."),
                field="despite",
            )
        return _said(word.reason, mark("Say why the visitor is let in all the same.")), by

    # What becomes of them

    def admit(self, visit_id: int, *, badge: str = "", word: Word = NO_WORD) -> Visit:
        """Who was expected or has waited comes in now, as `sign_in` has it."""
        with self._ground.act("visitor_admitted", Right.RECEIVE) as act:
            visit = _standing(act, visit_id, VisitState.ON_SITE)
            if visit.state == VisitState.LEFT:
                raise Refusal(_GONE, number=visit.number)
            visit.at, visit.badge = act.at, badge_form(badge) or visit.badge
            remark, by = self._admitted(act, visit, word)
            return _moved(act, visit, VisitState.ON_SITE, remark, by)

    def refuse(self, visit_id: int, reason: str) -> Visit:
        """Who was expected or has waited is not let in, and why."""
        reason = _said(reason, mark("Say why the visitor is not let in."))
        with self._ground.act("visitor_turned_away", Right.RECEIVE) as act:
            visit = _standing(act, visit_id, VisitState.REFUSED)
            if visit.state == VisitState.EXPECTED:
                visit.at = act.at
            return _moved(act, visit, VisitState.REFUSED, reason)

    def sign_out(self, visits: Sequence[int], at: datetime | None = None) -> list[Visit]:
        """These leave, now or, noted late, at a moment after they came. Who has left already is passed over.

        Refuses when nobody of them is on site any more.
        """
        with self._ground.act("visitor_signed_out", Right.RECEIVE) as act:
            gone = []
            for visit_id in visits:
                visit = act.session.get_one(Visit, visit_id)
                if visit.state != VisitState.ON_SITE:
                    continue
                # A clock that was set back must not keep anybody in.
                left_at = at or max(visit.at, act.at)
                if not visit.at <= left_at <= max(visit.at, act.at):
                    raise Refusal(
                        mark("Type when they left: after they came, and not later than now."), field="left_at"
                    )
                visit.left_at = left_at
                gone.append(_moved(act, visit, VisitState.LEFT))
            if not gone:
                raise Refusal(mark("They have left already. Nothing was changed."))
            return gone

    def sign_in_again(self, visits: Sequence[int]) -> None:
        """These were signed out by mistake a moment ago: they are on site as before."""
        with self._ground.act("sign_out_taken_back", Right.RECEIVE) as act:
            for visit_id in visits:
                visit = _standing(act, visit_id, VisitState.ON_SITE)
                if visit.state != VisitState.LEFT or act.at - _signed_out_at(act, visit_id) > REGRETTED:
                    raise Refusal(_GONE, number=visit.number)
                if _with_badge(act, visit) is not None:
                    visit.badge = ""  # it went to somebody else meanwhile
                visit.left_at = None
                _moved(act, visit, VisitState.ON_SITE)

    def cancel(self, visit_id: int, reason: str) -> Visit:
        """A visit that does not take place, or was typed by mistake."""
        reason = _said(reason, mark("Say why it is cancelled."))
        with self._ground.act("visit_cancelled", Right.RECEIVE) as act:
            return _moved(act, _standing(act, visit_id, VisitState.CANCELLED), VisitState.CANCELLED, reason)

    def change(self, visit_id: int, fields: VisitFields) -> Visit:
        """Correct what was typed about a visitor who is expected, waits or is on site; what it said before is kept.

        Where they go to and the moment stay. An empty identity number leaves the one that is kept.
        """
        with self._ground.act("visit_changed", Right.RECEIVE) as act:
            visit = act.session.get_one(Visit, visit_id)
            if not VISIT_NEXT[visit.state] or visit.state == VisitState.LEFT:
                raise Refusal(mark("{number} is over and is not changed any more."), number=visit.number)
            columns = checked(self._ground, fields)
            for fixed in ("unit_id", "place", "source"):
                del columns[fixed]
            if fields.id_number.strip():
                columns |= document(self._ground, fields.id_kind, fields.id_number)
            changes = {
                name: (str(getattr(visit, name)), str(value))
                for name, value in columns.items()
                if name not in ("id_sealed", "id_index") and getattr(visit, name) != value
            }
            with act.session.no_autoflush:
                for name, value in columns.items():
                    setattr(visit, name, value)
                if visit.state == VisitState.ON_SITE:
                    _refuse_taken_badge(act, visit)
            if visit.state == VisitState.ON_SITE and set(changes) & {"name", "phone", "purpose"}:
                self._judge_again(act, visit)
            act.session.flush()
            if visit.state == VisitState.ON_SITE:
                _file(act, visit)
            act.note_changes("visit", visit.id, changes)
            act.note("visit", visit.id, digest=visit_digest(act.session, visit.id))
            return visit

    def _judge_again(self, act: Act, visit: Visit) -> None:
        """What holds for who a visitor turns out to be; that nobody wants them is for a supervisor to say."""
        rule = applying(act.session, visit.unit_id, act.day, visit.name, visit.purpose, visit.phone)
        refused = rule is not None and rule.kind == Admission.REFUSE and rule.id != visit.rule_id
        if refused and not act.operator.may(Right.APPROVE):
            raise Refusal(
                mark("This visitor is not to be admitted. Have a supervisor correct it, or cancel the visit."),
                field="name",
            )
        visit.rule_id = rule.id if rule is not None else None


def _arrived(act: Act, at: datetime | None) -> datetime:
    if at is None:
        return act.at
    if not act.at - _OLDEST <= at <= act.at:
        raise Refusal(mark("Type when they came: not later than now, and within the last month."), field="at")
    return at


def _said(text: str, sentence: str, field: str = "reason") -> str:
    """What somebody said, which is wanted; `sentence` asks for it."""
    text = plain(text)
    if not text:
        raise Refusal(sentence, field=field)
    if len(text) > LONGEST:
        raise Refusal(mark("Say it in at most {count} characters."), field=field, count=LONGEST)
    return text


def _standing(act: Act, visit_id: int, to: VisitState) -> Visit:
    """A visit that may go to a state. Another counter may have been quicker: then it is refused in words."""
    visit = act.session.get_one(Visit, visit_id)
    if to not in VISIT_NEXT[visit.state]:
        state = VisitState(visit.state)
        raise Refusal(
            mark("{number} stands as: {state}. Look at it again."), number=visit.number, state=say(VISIT_STATES[state])
        )
    return visit


def _moved(act: Act, visit: Visit, to: VisitState, remark: str = "", by: int = 0) -> Visit:
    before, visit.state = visit.state, to.value
    act.session.flush()
    step(act, "visit", visit.id, before, to, remark, by)
    if VisitState.ON_SITE in (before, to):
        _file(act, visit)
    _note(act, visit, by)
    return visit


def _note(act: Act, visit: Visit, by: int) -> None:
    """Note where a visit stands now, in one step, and its fingerprint."""
    vouched = {"rule": visit.rule_id, "vouched_by": by} if by else {}
    told = {"digest": visit_digest(act.session, visit.id), **vouched}
    act.note("visit", visit.id, number=visit.number, unit=visit.unit_id, state=visit.state, **told)


def _with_badge(act: Act, visit: Visit) -> str | None:
    """The number of another visit that has this one's badge out."""
    if not visit.badge:
        return None
    asked = select(Visit.number).where(ON_SITE, Visit.badge == visit.badge, Visit.id != (visit.id or 0))
    return act.session.scalar(asked)


def _refuse_taken_badge(act: Act, visit: Visit) -> None:
    holder = _with_badge(act, visit)
    if holder is not None:
        raise Refusal(
            mark("Badge {badge} is out with visit {number}. Sign that one out, or choose another badge."),
            field="badge", badge=visit.badge, number=holder,
        )  # fmt: skip


def _signed_out_at(act: Act, visit_id: int) -> datetime:
    asked = select(Step.at).where(Step.kind == "visit", Step.record == visit_id, Step.went_to == VisitState.LEFT.value)
    return act.session.scalars(asked.order_by(Step.id.desc()).limit(1)).one()


def _file(act: Act, visit: Visit, *, fresh: bool = False) -> None:
    """Have the finder know who is on site, and nobody else: who left is in the list, but in no one's way."""
    here = visit.state == VisitState.ON_SITE
    found = tokens(visit.name, visit.company, visit.phone, visit.plate, visit.badge) if here else ()
    file_under(act.session, "visit", visit.id, found, fresh=fresh)


_GONE = mark("{number} has left. Sign the visitor in anew.")
