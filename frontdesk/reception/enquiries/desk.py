"""Enquiries: noted, answered, promised for later, asked again, and turned into work of another desk."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from frontdesk.core import phones
from frontdesk.core.audit import digest
from frontdesk.core.ground import Act
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import Taken, row_facts, step, steps_of
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.reception.enquiries.listed import EnquiryLists
from frontdesk.reception.knowledge.changes import Changed, changes_of
from frontdesk.reception.records import ENQUIRY_NEXT, TOPICS, Channel, Enquiry, EnquiryState

LONGEST, LONGEST_NAME, LONGEST_REASON = 2000, 60, 200

_FURTHEST = timedelta(days=366)
"""How far ahead an answer may be promised, and how far back an enquiry may lie; more is mistyped."""

ERASABLE = ("caller", "phone", "erased_at")
"""What is not kept of an enquiry once its time is over, so that no fingerprint of it is."""


@dataclass(frozen=True)
class EnquiryFields:
    """What is typed about an enquiry; `at` is when it was asked, now unless told.

    `answer` is what was answered at once, by `article_id` if it came from the answers that are known; else
    `promised_for` is by when it will be.
    """

    channel: Channel
    topic: str
    text: str
    caller: str = ""
    phone: str = ""
    unit_id: int | None = None
    answer: str = ""
    article_id: int | None = None
    promised_for: datetime | None = None
    at: datetime | None = None


class EnquiryDesk(EnquiryLists):
    """Notes enquiries, and sees to it that each is answered."""

    def note(self, fields: EnquiryFields, *, onward: bool = False) -> Enquiry:
        """Keep an enquiry: answered, or promised for a time to come.

        With `onward` it goes to another desk at once and needs neither: whoever asked waits for it, so that it is due
        now. Refuses an enquiry without a text, one that is neither answered nor promised, and times out of reach.
        """
        fields = _checked(fields)
        if not (fields.answer or fields.promised_for or onward):
            raise Refusal(mark("Type the answer, or by when it is promised."), field="answer")
        with self._ground.act("enquiry_noted", Right.RECEIVE) as act:
            at = act.at if fields.at is None else fields.at.astimezone(UTC)
            if not act.at - _FURTHEST <= at <= act.at:
                raise Refusal(mark("Type when it was asked, not later than now."), field="at")
            answered, promised_for = bool(fields.answer), None
            if not answered:
                promised_for = act.at if fields.promised_for is None else _checked_promise(act, fields.promised_for)
            enquiry = Enquiry(
                number=act.number("ZX"), at=at, entered_at=act.at, operator_id=act.operator.id,
                channel=fields.channel.value, caller=fields.caller, phone=fields.phone, unit_id=fields.unit_id,
                topic=fields.topic, text=fields.text, answer=fields.answer, article_id=fields.article_id,
                promised_for=promised_for,
                answered_at=at if answered else None, answered_by=act.operator.id if answered else None,
                state=(EnquiryState.ANSWERED if answered else EnquiryState.OPEN).value,
            )  # fmt: skip
            act.session.add(enquiry)
            act.session.flush()
            _step(act, enquiry, "")
            return enquiry

    def answer(self, enquiry_id: int, answer: str, article_id: int | None = None) -> Enquiry:
        """Answer an open enquiry. Refuses an empty answer, and one that was answered meanwhile."""
        answer = _checked_text(answer, "answer", mark("Type the answer."))
        with self._ground.act("enquiry_answered", Right.RECEIVE) as act:
            enquiry = self._move(act, enquiry_id, EnquiryState.ANSWERED)
            enquiry.answer, enquiry.article_id = answer, article_id
            _settle(act, enquiry)
            return enquiry

    def promise(self, enquiry_id: int, promised_for: datetime) -> Enquiry:
        """Promise the answer for another time. Refuses a time gone by, and an enquiry that is not open."""
        with self._ground.act("enquiry_promised", Right.RECEIVE) as act:
            enquiry = act.session.get_one(Enquiry, enquiry_id)
            if enquiry.state != EnquiryState.OPEN:
                raise _moved(enquiry)
            promised_for = _checked_promise(act, promised_for)
            before = "" if enquiry.promised_for is None else enquiry.promised_for.isoformat()
            enquiry.promised_for = promised_for
            act.session.flush()
            act.note_changes("enquiry", enquiry.id, {"promised_for": (before, promised_for.isoformat())})
            _note(act, enquiry)
            return enquiry

    def reopen(self, enquiry_id: int, reason: str, promised_for: datetime) -> Enquiry:
        """Open an enquiry again that was not answered well; its answer and what it became stay in its history."""
        reason = _checked_text(reason, "reason", mark("Type the reason."), LONGEST_REASON)
        with self._ground.act("enquiry_reopened", Right.RECEIVE) as act:
            promised_for = _checked_promise(act, promised_for)
            enquiry = self._move(act, enquiry_id, EnquiryState.OPEN)
            told = {name: getattr(enquiry, name) for name in ("answer", "became")}
            enquiry.answer, enquiry.became = "", ""
            enquiry.article_id, enquiry.promised_for = None, promised_for
            enquiry.answered_at, enquiry.answered_by = None, None
            act.note_changes("enquiry", enquiry.id, {name: (before, "") for name, before in told.items() if before})
            _step(act, enquiry, EnquiryState.ANSWERED, reason)
            return enquiry

    def cancel(self, enquiry_id: int, reason: str) -> Enquiry:
        """Cancel an open enquiry that needs no answer any more, with the reason."""
        reason = _checked_text(reason, "reason", mark("Type the reason."), LONGEST_REASON)
        with self._ground.act("enquiry_cancelled", Right.RECEIVE) as act:
            enquiry = self._move(act, enquiry_id, EnquiryState.CANCELLED)
            _step(act, enquiry, EnquiryState.OPEN, reason)
            return enquiry

    def became(self, enquiry_id: int, number: str) -> Enquiry:
        """Note the document that came of an enquiry at another desk, by its number; an open one is answered by it.

        The same number again changes nothing. Refuses when another one came of it already.
        """
        with self._ground.act("enquiry_became", Right.RECEIVE) as act:
            enquiry = act.session.get_one(Enquiry, enquiry_id)
            if enquiry.became == number:
                return enquiry
            if enquiry.became:
                raise Refusal(
                    mark("{number} has become {other} already."), number=enquiry.number, other=enquiry.became
                )  # fmt: skip
            enquiry.became = number
            if enquiry.state == EnquiryState.OPEN:
                enquiry.state = EnquiryState.ANSWERED.value
                _settle(act, enquiry, number)
            else:
                act.session.flush()
                _note(act, enquiry)
            return enquiry

    def correct(self, enquiry_id: int, fields: EnquiryFields) -> Enquiry:
        """Correct who asked, from which unit, how and about what; what stood there before is kept.

        The answer, its promise and the time are left as they are. Refuses once who asked has been erased.
        """
        fields = _checked(fields)
        with self._ground.act("enquiry_corrected", Right.RECEIVE) as act:
            enquiry = act.session.get_one(Enquiry, enquiry_id)
            if enquiry.erased_at is not None:
                raise Refusal(mark("The time of {number} is over. Who asked is not kept again."), number=enquiry.number)
            changes = {}
            for name in ("channel", "topic", "text", "caller", "phone", "unit_id"):
                before, value = getattr(enquiry, name), getattr(fields, name)
                if before != value:
                    changes[name] = ("" if before is None else str(before), "" if value is None else str(value))
                    setattr(enquiry, name, value)
            if changes:
                act.session.flush()
                act.note_changes("enquiry", enquiry.id, changes)
                _note(act, enquiry)
            return enquiry

    def steps(self, enquiry_id: int) -> list[Taken]:
        """The steps of an enquiry, the latest first."""
        return steps_of(self._ground, "enquiry", enquiry_id)

    def changes(self, enquiry_id: int) -> list[Changed]:
        """What was corrected, promised anew and answered before, the latest first."""
        return changes_of(self._ground, "enquiry", enquiry_id)

    def slip(self, enquiry_id: int) -> dict[str, Any]:
        """What stands on the slip of an enquiry, as `papers.enquiries.enquiry_slip` takes it."""
        row = self.enquiry(enquiry_id)
        with self._ground.database.reading() as session:
            told = heading(session)
        for name in ("at", "promised_for", "answered_at"):
            told[name] = f"{row[name]:%Y-%m-%d %H:%M}" if row[name] else ""
        return row | told

    def _move(self, act: Act, enquiry_id: int, to: EnquiryState) -> Enquiry:
        """An enquiry on its way to a state. Refuses a move that it does not allow where it stands now."""
        enquiry = act.session.scalars(select(Enquiry).where(Enquiry.id == enquiry_id)).one()
        if to not in ENQUIRY_NEXT[enquiry.state]:
            raise _moved(enquiry)
        enquiry.state = to.value
        return enquiry


def enquiry_digest(enquiry: Enquiry) -> str:
    """The fingerprint of an enquiry: all that it says, but for what is erased in its time."""
    return digest(row_facts(enquiry, *ERASABLE))


def _settle(act: Act, enquiry: Enquiry, remark: str = "") -> None:
    enquiry.answered_at, enquiry.answered_by = act.at, act.operator.id
    _step(act, enquiry, EnquiryState.OPEN, remark)


def _step(act: Act, enquiry: Enquiry, before: str, remark: str = "") -> None:
    act.session.flush()
    step(act, "enquiry", enquiry.id, str(before), enquiry.state, remark)
    _note(act, enquiry, state=enquiry.state)


def _note(act: Act, enquiry: Enquiry, **step_taken: str) -> None:
    """Note the fingerprint of an enquiry, and in the same row its state when a step led there."""
    act.note("enquiry", enquiry.id, number=enquiry.number, digest=enquiry_digest(enquiry), **step_taken)


def _moved(enquiry: Enquiry) -> Refusal:
    return Refusal(
        mark("{number} has been answered or cancelled meanwhile. Look at it again."), number=enquiry.number
    )  # fmt: skip


def _checked(fields: EnquiryFields) -> EnquiryFields:
    if fields.topic not in TOPICS:
        raise Refusal(mark("Choose what it is about."), field="topic")
    caller = " ".join(plain(fields.caller).split())
    if len(caller) > LONGEST_NAME:
        raise Refusal(mark("Say it in at most {count} characters."), field="caller", count=LONGEST_NAME)
    answer = _checked_text(fields.answer, "answer")
    return replace(
        fields,
        text=_checked_text(fields.text, "text", mark("Type what was asked.")),
        answer=answer,
        article_id=fields.article_id if answer else None,
        caller=caller,
        phone="" if phones.is_filler(fields.phone) else phones.normal_number(fields.phone),
    )


def _checked_text(text: str, field: str, empty: str = "", longest: int = LONGEST) -> str:
    """A text without outer spaces. Refuses one that is too long, and with `empty` none at all."""
    text = plain(text)
    if empty and not text:
        raise Refusal(empty, field=field)
    if len(text) > longest:
        raise Refusal(mark("Say it in at most {count} characters."), field=field, count=longest)
    return text


def _checked_promise(act: Act, promised_for: datetime) -> datetime:
    """The time by which an answer is promised, in UTC as it is kept. Refuses one gone by, and one out of reach."""
    if promised_for <= act.at:
        raise Refusal(mark("This time has gone by. Type by when it will be answered."), field="promised_for")
    if promised_for > act.at + _FURTHEST:
        raise Refusal(mark("That is more than a year ahead. Type a day that is nearer."), field="promised_for")
    return promised_for.astimezone(UTC)
