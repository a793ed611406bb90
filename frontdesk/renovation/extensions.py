"""Extensions: more time for works, or more works, applied for and decided on by the manager; the permit issued anew."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import checked_length, checked_words, vouched_by
from frontdesk.core.rules import said_yes
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts, step
from frontdesk.core.words import mark, say
from frontdesk.renovation.documents import CHECKLIST, documents_there
from frontdesk.renovation.flow import check_state, move, note, permit_of
from frontdesk.renovation.keptpapers import keep_paper
from frontdesk.renovation.passes import extend_within
from frontdesk.renovation.passlists import out_of
from frontdesk.renovation.records import ON_SITE, Permit, PermitState, Risk
from frontdesk.renovation.records.changes import EXTENSION_NEXT, Extension, ExtensionState
from frontdesk.renovation.scopes import ScopeFields, add_within
from frontdesk.renovation.sheets import extension_facts, keep_permit
from frontdesk.renovation.standing import Condition, Missing, check

LONGEST = 500

_FURTHEST = timedelta(days=366)
_KIND = Extension.__tablename__


@dataclass(frozen=True)
class ExtensionFields:
    """What is applied for, as it is typed: the new last day (None leaves it as it is), more works, and why."""

    until: date | None
    reason: str
    works: str = ""
    risk: Risk = Risk.NONE


@dataclass(frozen=True)
class ExtensionLine:
    """An extension as it is shown; moments are on the estate's wall, `decided` is None while it is not decided on."""

    id: int
    number: str
    at: datetime
    who: str
    before: date
    until: date
    works: str
    risk: Risk
    reason: str
    state: ExtensionState
    decided: datetime | None
    words: str


class ExtensionDesk:
    """Takes in extensions and decides on them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def apply(self, permit_id: int, fields: ExtensionFields) -> Extension:
        """Take in that works want more time, or that there is more to do, while a site is worked on or stopped.

        Refuses a second one beside one that is not decided on.
        """
        reason = checked_words(fields.reason, "reason", mark("Type the reason."), LONGEST)
        works = checked_length(fields.works, "works", 200)
        if fields.risk and not works:
            raise Refusal(mark("Type which works are to be done."), field="works")
        with self._ground.act("extension_applied", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, *ON_SITE)
            open_now = open_extension(act.session, permit_id)
            if open_now:
                raise Refusal(mark("{number} is not decided on yet. Decide on it first."), number=open_now)
            assert permit.ends is not None
            extension = Extension(
                number=act.number("YQ"), permit_id=permit_id, at=act.at, operator_id=act.operator.id,
                before=permit.ends, until=_checked_until(act, permit.ends, fields.until, works), works=works,
                risk=Risk(fields.risk).value, reason=reason, state=ExtensionState.APPLIED.value,
            )  # fmt: skip
            act.session.add(extension)
            act.session.flush()
            step(act, _KIND, extension.id, "", extension.state)
            _note(act, extension)
            note(act, permit)
            return extension

    def approve(
        self, extension_id: int, words: str = "", authority: Authority | None = None, *, passes: bool = True
    ) -> Extension:
        """Approve of it on the manager's word: the permit is issued anew, with its passes if they are to be `passes`
        until then.

        Who recorded it may not, unless the estate's rule allows it. Refuses while documents are missing that its works
        want, while the site is stopped, and when the time that it asks for is over.
        """
        by = vouched_by(self._ground, Right.APPROVE_PERMITS, authority)
        words = checked_length(words, longest=LONGEST)
        with self._ground.act("extension_approved", Right.HANDLE_PERMITS) as act:
            extension = act.session.get_one(Extension, extension_id)
            permit = permit_of(act, extension.permit_id)
            _check_open(extension)
            if by == extension.operator_id and said_yes(act.session, "permit.four_eyes", act.day):
                raise Refusal(mark("Who recorded it may not approve it. Ask somebody else who may."), field="authority")
            check(act, permit, PermitState.EXTENDED)
            extension.decided_at, extension.decided_by, extension.words = act.at, by, words
            _move(act, extension, ExtensionState.APPROVED, words, by)
            if extension.until != permit.ends:
                act.note_changes("permit", permit.id, {"ends": (f"{permit.ends}", f"{extension.until}")})
            permit.ends = extension.until
            move(act, permit, PermitState.EXTENDED, extension.number, by)
            move(act, permit, PermitState.WORKS, "", by)
            if extension.works:
                add_within(act, permit.id, ScopeFields(extension.works, risk=Risk(extension.risk)))
            if passes and extension.until > extension.before:
                out = [each.id for each in out_of(act.session, permit.id) if each.until < extension.until]
                extend_within(act, out, extension.until)
            keep_permit(act, permit)
            _keep(act, extension)
            note(act, permit)
            return extension

    def reject(self, extension_id: int, words: str, authority: Authority | None = None) -> Extension:
        """Refuse it on the manager's word, with the words that the applicant was told."""
        by = vouched_by(self._ground, Right.APPROVE_PERMITS, authority)
        words = checked_words(words, empty=mark("Type what the applicant was told."), longest=LONGEST)
        return self._settle("extension_rejected", extension_id, ExtensionState.REJECTED, words, by)

    def withdraw(self, extension_id: int, reason: str) -> Extension:
        """Note that it is not wanted any more, and why."""
        reason = checked_words(reason, "reason", mark("Type the reason."), LONGEST)
        return self._settle("extension_withdrawn", extension_id, ExtensionState.WITHDRAWN, reason)

    def of(self, permit_id: int) -> list[ExtensionLine]:
        """The extensions of a permit, the latest first."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            rows = _LINES.all(session, permit=permit_id)
        return [
            ExtensionLine(
                row.id, row.number, local(row.at), row.name, row.before, row.until, row.works, Risk(row.risk),
                row.reason, ExtensionState(row.state), local(row.decided_at) if row.decided_at else None, row.words,
            )
            for row in rows
        ]  # fmt: skip

    def _settle(self, name: str, extension_id: int, to: ExtensionState, words: str, by: int = 0) -> Extension:
        with self._ground.act(name, Right.HANDLE_PERMITS) as act:
            extension = act.session.get_one(Extension, extension_id)
            _check_open(extension)
            extension.decided_at, extension.decided_by, extension.words = act.at, by or act.operator.id, words
            _move(act, extension, to, words, by)
            _keep(act, extension)
            note(act, permit_of(act, extension.permit_id))
            return extension


def open_extension(session: Session, permit_id: int) -> str:
    """The number of the extension of a permit that is not decided on; empty when there is none."""
    return _OPEN.scalar(session, permit=permit_id) or ""


def open_told(session: Session, permit_id: int) -> dict[str, Any]:
    """What is open of a case, for `history.told_of`: extension, that which is not decided on or None: id, number,
    before, until, works, risk, reason."""
    row = _OPEN_TOLD.first(session, permit=permit_id)
    return {"extension": None if row is None else row._asdict()}


def extension_digest(extension: Extension) -> str:
    """The fingerprint of an extension: all that it says."""
    return digest(row_facts(extension))


def _asked_first(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """What an extension under way wants before it is approved of: days that are not over yet, and the documents of its
    works."""
    row = _OPEN_RISK.first(session, permit=permit.id)
    if row is None:
        return
    if row.until < day:
        yield Missing(
            mark("{number} asks for time until {until}, which is over: reject it, or withdraw it and apply anew."),
            {"number": row.number, "until": row.until.isoformat()}, Right.APPROVE_PERMITS, "extension",
        )  # fmt: skip
    there = documents_there(session, permit.id)
    for key, asked in CHECKLIST.items():
        if row.risk and Risk(row.risk) in asked.risk and key not in there:
            yield Missing(
                mark("{number} wants “{document}” for its works."),
                {"number": row.number, "document": say(asked.name)}, Right.HANDLE_PERMITS, "documents",
            )  # fmt: skip


def _decided_first(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """Works are not done while it is open whether they go on."""
    number = open_extension(session, permit.id)
    if number:
        yield Missing(
            mark("Decide on the extension {number}, or withdraw it."), {"number": number}, Right.APPROVE_PERMITS,
            "extension",
        )  # fmt: skip


CONDITIONS = (
    Condition(frozenset({PermitState.EXTENDED}), _asked_first),
    Condition(frozenset({PermitState.COMPLETING, PermitState.FILED}), _decided_first),
)
"""What extensions ask of a case before it moves on."""


def _checked_until(act: Act, before: date, until: date | None, works: str) -> date:
    """The last day that is asked for. Refuses one that adds nothing, is over, or is mistyped."""
    if until is None or until == before:
        if before < act.day:
            raise Refusal(mark("The permit ended on {day}. Type until when the works last."), field="until", day=before)
        if not works:
            raise Refusal(mark("Type a later last day, or which works are added."), field="until")
        return before
    if until < before:
        raise Refusal(mark("The permit runs until {day} already. Type a later day."), field="until", day=before)
    if not act.day <= until <= max(before, act.day) + _FURTHEST:
        raise Refusal(mark("Type a day from today on, within a year."), field="until")
    return until


def _check_open(extension: Extension) -> None:
    if extension.state != ExtensionState.APPLIED:
        raise Refusal(
            mark("{number} has been decided or withdrawn meanwhile. Look at it again."), number=extension.number
        )


def _keep(act: Act, extension: Extension) -> None:
    act.session.flush()
    keep_paper(act, _KIND, extension.permit_id, extension.id, extension_facts(act.session, act.clock, extension))


def _move(act: Act, extension: Extension, to: ExtensionState, remark: str, by: int) -> None:
    before = extension.state
    assert to in EXTENSION_NEXT[before]
    extension.state = to.value
    act.session.flush()
    step(act, _KIND, extension.id, before, to, remark, by)
    _note(act, extension)


def _note(act: Act, extension: Extension) -> None:
    act.note(_KIND, extension.id, number=extension.number, state=extension.state, digest=extension_digest(extension))


_is_open = Extension.permit_id == bindparam("permit"), Extension.state == "applied"
_OPEN = Prepared(select(Extension.number).where(*_is_open))
_OPEN_TOLD = Prepared(
    select(
        Extension.id, Extension.number, Extension.before, Extension.until, Extension.works, Extension.risk,
        Extension.reason,
    ).where(*_is_open)
)  # fmt: skip
_OPEN_RISK = Prepared(select(Extension.number, Extension.risk, Extension.until).where(*_is_open))
_LINES = Prepared(
    select(
        Extension.id, Extension.number, Extension.at, Operator.name, Extension.before, Extension.until,
        Extension.works, Extension.risk, Extension.reason, Extension.state, Extension.decided_at, Extension.words,
    )
    .join(Operator, Operator.id == Extension.operator_id)
    .where(Extension.permit_id == bindparam("permit"))
    .order_by(Extension.id.desc())
)  # fmt: skip
