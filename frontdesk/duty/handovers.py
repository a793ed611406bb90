"""Handovers: what the outgoing operator hands over, put together by the program, and what the incoming one says."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import canonical, digest
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Act, Ground
from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.duty.blocks import Checked, cash_block, counted_in, items_block, keys_block, things_block, uncounted
from frontdesk.duty.gathering import gathered, tally
from frontdesk.duty.log import entries_of, log_digest
from frontdesk.duty.records import Block, Handover, HandoverBlock, HandoverSkipped, Review, Shift, ShiftState
from frontdesk.duty.shifts import check_clock, checked_words, move, open_of
from frontdesk.fees.cases.steps import heading, name_of
from frontdesk.keys.records import KeyLoan


class HandoverDesk:
    """Puts handovers together, submits them, and takes them over."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def prepared(self) -> dict[str, Any]:
        """What the operator's open shift would hand over now, nothing counted yet; see `facts`."""
        with self._ground.database.reading() as session:
            shift = _own(session, self._ground.who().id)
            return _with_borrowers(session, _put_together(session, self._ground.clock, shift))

    def submit(self, checked: Checked) -> Handover:
        """Hand over the operator's open shift: its log is locked, and only addenda can be added to it.

        Refuses a count that differs from the books without words about it.
        """
        checked = checked.plain()
        with self._ground.act("handover_submitted", Right.KEEP_LOG) as act:
            shift = _own(act.session, act.operator.id)
            check_clock(act, self._ground.clock, shift)
            blocks = counted_in(_put_together(act.session, self._ground.clock, shift), checked)
            return _enter(act, self._ground.clock, shift, blocks, checked.reason)

    def submit_left(self, shift_id: int, reason: str) -> Handover:
        """Hand over a shift that was left without a word and that nobody opens another over; nothing is counted.

        Refuses silence about it, a shift that is handed over already, and one's own, which is counted.
        """
        reason = checked_words(reason, "reason")
        if not reason:
            raise Refusal(mark("Type why they don't hand over themselves."), field="reason")
        with self._ground.act("handover_submitted", Right.REVIEW_LOG) as act:
            shift = act.session.get_one(Shift, shift_id)
            if shift.operator_id == act.operator.id:
                raise Refusal(mark("This is your own shift. Count, and hand it over."))
            check_clock(act, self._ground.clock, shift)
            return abandon(act, self._ground.clock, shift_id, reason)

    def answer(self, handover_id: int, by: Authority, disputed: Mapping[Block, str]) -> ShiftState:
        """Take a handover over, block by block: all are confirmed but those `disputed`, each with words.

        `by` is the incoming operator, who vouches with their own password. Refuses whoever hands over themselves, a
        dispute without words, and a handover that was answered before.
        """
        words = {block: checked_words(text, f"words {block.value}") for block, text in disputed.items()}
        for block, text in words.items():
            if not text:
                raise Refusal(mark("Say what is not right."), field=f"words {block.value}")
        if by.right != Right.KEEP_LOG:
            raise Refusal(mark("Whoever takes over confirms it with their own password."), field="password")
        with self._ground.act("handover_answered", Right.KEEP_LOG) as act:
            handover = act.session.get_one(Handover, handover_id)
            shift = act.session.get_one(Shift, handover.shift_id)
            if by.id == handover.operator_id:
                raise Refusal(mark("Whoever hands over can't take over. Let the next one confirm it."), field="name")
            check_clock(act, self._ground.clock, shift)
            to = ShiftState.DISPUTED if words else ShiftState.CONFIRMED
            move(act, shift, to, by=by.id)
            handover.answered_at, handover.answered_by = act.at, by.id
            answers = [
                HandoverBlock(
                    handover_id=handover.id, block=block.value, confirmed=block not in words,
                    words=words.get(block, ""), at=act.at, operator_id=by.id,
                )
                for block in Block
            ]  # fmt: skip
            act.session.add_all(answers)
            act.session.flush()
            act.note("handover", handover.id, number=handover.number, answered_by=by.id, digest=answers_digest(answers))
            return to

    def of_shift(self, shift_id: int) -> int | None:
        """The handover of a shift; None while it is open."""
        with self._ground.database.reading() as session:
            return session.scalar(select(Handover.id).where(Handover.shift_id == shift_id))

    def shift_of(self, handover_id: int) -> int:
        """The shift that was handed over."""
        with self._ground.database.reading() as session:
            return session.get_one(Handover, handover_id).shift_id

    def facts(self, handover_id: int) -> dict[str, Any]:
        """Everything that stands on the sheet of a handover, as it was submitted, and what became of it since.

        estate, office, demo, form; number, at, operator, submitted_by, left (why it was left without a word, or "");
        shift {number, name, day, counter, begins, ends, opened}; done {kind: count}, entries; items; keys, cash, things
        as `blocks` has them with what was counted; things_words, reminders; state, answers {block: {confirmed, words}},
        answered_by, answered_at, reviewed_by, reviewed_at, review; skipped (why the next opened over it, or "").
        """
        with self._ground.database.reading() as session:
            return facts_of(session, self._ground.clock, handover_id)


def facts_of(session: Session, clock: Clock, handover_id: int) -> dict[str, Any]:
    """See `HandoverDesk.facts`."""
    handover = session.get_one(Handover, handover_id)
    facts: dict[str, Any] = json.loads(handover.facts)
    after = _AFTER.one(session, handover=handover_id)
    answers = session.scalars(select(HandoverBlock).where(HandoverBlock.handover_id == handover_id))
    return _with_borrowers(session, facts) | {
        "id": handover_id, "shift_id": handover.shift_id, "state": after.state,
        "answers": {each.block: {"confirmed": each.confirmed, "words": each.words} for each in answers},
        "answered_by": after.answered_by or "", "answered_at": _when(clock, handover.answered_at),
        "reviewed_by": after.reviewed_by or "", "reviewed_at": _when(clock, after.reviewed_at),
        "review": after.review or "", "skipped": after.skipped or "",
    }  # fmt: skip


def abandon(act: Act, clock: Clock, shift_id: int, reason: str) -> Handover:
    """Hand over a shift that was left without a word, in another's name: nothing is counted."""
    shift = act.session.get_one(Shift, shift_id)
    blocks = uncounted(_put_together(act.session, clock, shift)) | {"left": reason}
    return _enter(act, clock, shift, blocks, "")


def handover_digest(handover: Handover) -> str:
    """The fingerprint of a handover as it was submitted."""
    return digest(row_facts(handover, "answered_at", "answered_by"))


def answers_digest(answers: list[HandoverBlock]) -> str:
    """The fingerprint of what was said of the blocks of a handover."""
    return digest([row_facts(answer) for answer in sorted(answers, key=lambda answer: answer.block)])


def _own(session: Session, operator_id: int) -> Shift:
    shift = open_of(session, operator_id)
    if shift is None:
        raise Refusal(mark("You have no open shift. Open one first."))
    return shift


def _put_together(session: Session, clock: Clock, shift: Shift) -> dict[str, Any]:
    until = clock.now()
    return {
        "entries": len(entries_of(session, shift.id)), "done": tally(gathered(session, clock, shift)),
        "items": items_block(session, clock), "keys": keys_block(session, clock),
        "cash": cash_block(session, clock, shift, until), "things": things_block(session),
        "left": "", "things_words": "", "reminders": "",
        "shift": {
            "number": shift.number, "name": shift.name, "day": shift.day.isoformat(), "counter": shift.counter,
            "begins": _when(clock, shift.begins), "ends": _when(clock, shift.ends),
            "opened": _when(clock, shift.opened_at),
        },
        "operator": name_of(session, shift.operator_id),
    }  # fmt: skip


def _enter(act: Act, clock: Clock, shift: Shift, blocks: dict[str, Any], reason: str) -> Handover:
    if shift.state != ShiftState.OPEN:
        raise Refusal(mark("{number} has been worked on meanwhile. Look at it again."), number=shift.number)
    cash, number = blocks["cash"], act.number("JB")
    told = heading(act.session) | blocks
    told |= {"number": number, "at": _when(clock, act.at), "submitted_by": act.operator.name}
    handover = Handover(
        number=number, shift_id=shift.id, at=act.at, operator_id=shift.operator_id, submitted_by=act.operator.id,
        expected=Money(cash["expected"]), counted=None if cash["counted"] is None else Money(cash["counted"]),
        reason=reason, log_digest=log_digest(act.session, shift.id), facts=canonical(told),
    )  # fmt: skip
    act.session.add(handover)
    act.session.flush()
    shift.closed_at = act.at
    move(act, shift, ShiftState.SUBMITTED, blocks["left"])
    act.note("handover", handover.id, number=number, shift=shift.number, digest=handover_digest(handover))
    return handover


def _with_borrowers(session: Session, facts: dict[str, Any]) -> dict[str, Any]:
    """The facts with the borrowers' names, which are kept with the loans alone: once erased, they are gone here too."""
    loans = facts["keys"]["loans"]
    names = {row.id: row for row in _BORROWERS.all(session, ids=ids_text([loan["id"] for loan in loans]))}
    named = [loan | {"borrower": names[loan["id"]].borrower, "company": names[loan["id"]].company} for loan in loans]
    return facts | {"keys": facts["keys"] | {"loans": named}}


def _when(clock: Clock, at: Any) -> str:
    return f"{clock.local(at):%Y-%m-%d %H:%M}" if at else ""


_answerer, _reviewer = aliased(Operator), aliased(Operator)
_AFTER = Prepared(
    select(
        Shift.state, _answerer.name.label("answered_by"), _reviewer.name.label("reviewed_by"),
        Review.at.label("reviewed_at"), Review.words.label("review"), HandoverSkipped.reason.label("skipped"),
    )
    .select_from(Handover)
    .join(Shift, Shift.id == Handover.shift_id)
    .outerjoin(_answerer, _answerer.id == Handover.answered_by)
    .outerjoin(Review, Review.shift_id == Shift.id)
    .outerjoin(_reviewer, _reviewer.id == Review.operator_id)
    .outerjoin(HandoverSkipped, HandoverSkipped.over_id == Shift.id)
    .where(Handover.id == bindparam("handover"))
)  # fmt: skip
_BORROWERS = Prepared(select(KeyLoan.id, KeyLoan.borrower, KeyLoan.company).where(KeyLoan.id.in_(among_ids())))
