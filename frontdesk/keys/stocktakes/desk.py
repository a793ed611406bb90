"""Stock-takes: every copy that should be here is seen or missed, hook by hook, and each difference is seen to."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, literal, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from frontdesk.core.audit import canonical
from frontdesk.core.ground import Act
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Step, step
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.keys.cabinet import copy_named, move_copy, name_of_copy, tag_of
from frontdesk.keys.lending import close
from frontdesk.keys.losses import found_again, report_loss
from frontdesk.keys.noted import fingerprint
from frontdesk.keys.records import (
    CopyState,
    Finding,
    Key,
    KeyCopy,
    Outcome,
    Settling,
    StockTake,
    StockTakeLine,
    StockTakeState,
)
from frontdesk.keys.stocktakes.listed import StockTakeLists
from frontdesk.keys.stocktakes.weighing import ways, weighed

_KIND = StockTake.__tablename__
_LONGEST_WORDS = 300


class StockTakeDesk(StockTakeLists):
    """Counts the keys."""

    def begin(self) -> StockTake:
        """Begin a stock-take of all copies that should hang in the cabinet or are lent; only one at a time."""
        with self._ground.act("stock_take_begun", Right.LEND_KEYS) as act:
            session = act.session
            if (under_way := session.scalar(_UNDER_WAY)) is not None:
                raise Refusal(mark("{number} is under way. Go on with it."), number=under_way)
            if session.scalar(_TO_COUNT.limit(1)) is None:
                raise Refusal(mark("There are no keys to count. Add them to the cabinet first."))
            take = StockTake(number=act.number("PD"), at=act.at, operator_id=act.operator.id)
            session.add(take)
            session.flush()
            rows = _TO_COUNT.with_only_columns(literal(take.id), KeyCopy.id, *[literal("")] * 4)
            session.execute(
                insert(StockTakeLine).from_select(
                    ["stock_take_id", "copy_id", "hook", "finding", "remark", "settled"], rows
                )
            )
            step(act, _KIND, take.id, "", StockTakeState.OPEN.value)
            act.note(_KIND, take.id, number=take.number, digest=fingerprint(session, StockTake, take.id))
            return take

    def see(self, take_id: int, code: str, hook: str = "") -> int:
        """The copy with this code is here, on `hook` if that is told; gives back its id.

        A copy that should not be here is written down, too. Refuses a code that no copy has.
        """
        with self._ground.act("stock_take_counted", Right.LEND_KEYS) as act:
            copy_id = copy_named(act.session, code)
            if copy_id is None:
                sentence = mark("No copy has the tag {code}. Of a key with several copies scan that of the copy.")
                raise Refusal(sentence, field="code", code=code.strip()[:20])
            _see(act, take_id, [copy_id], tag_of(hook))
            return copy_id

    def tick(self, take_id: int, copies: Iterable[int], *, seen: bool = True) -> None:
        """These copies hang where they belong, or are not seen after all."""
        with self._ground.act("stock_take_counted", Right.LEND_KEYS) as act:
            if seen:
                _see(act, take_id, copies, "")
                return
            _open(act.session, take_id)
            _UNSEE.run_many(act.session, ({"take": take_id, "copy": copy} for copy in copies))

    def finish(self, take_id: int) -> StockTake:
        """What was seen is weighed against the books: each difference is a finding that stays open until it is settled.

        What the desk has moved since it was counted is where the desk put it. Refuses while nothing was seen.
        """
        with self._ground.act("stock_take_finished", Right.LEND_KEYS) as act:
            session, take = act.session, _open(act.session, take_id)
            lines = weighed(session, take_id, take.at)
            if not any(line["seen"] for line in lines):
                raise Refusal(mark("No key has been seen yet. Scan or tick them first."))
            _FIND.run_many(
                session, ({"take": take_id, "copy": line["copy_id"], "found": line["finding"]} for line in lines)
            )
            _DROP.run(session, take=take_id)
            take.facts = canonical(self._facts(act, take, lines))
            _end(act, take, StockTakeState.FINISHED)
            return take

    def cancel(self, take_id: int, reason: str) -> None:
        """Call a stock-take off, with the reason: nothing comes of it."""
        reason = plain(reason)
        if not reason:
            raise Refusal(mark("Type the reason."), field="reason")
        with self._ground.act("stock_take_cancelled", Right.LEND_KEYS) as act:
            _end(act, _open(act.session, take_id), StockTakeState.CANCELLED, reason)

    def settle(self, take_id: int, copy_id: int, how: Settling, remark: str = "") -> None:
        """See to a finding; see `settle_several`."""
        self.settle_several(take_id, [copy_id], how, remark)

    def settle_several(self, take_id: int, copies: Sequence[int], how: Settling, remark: str = "") -> None:
        """See to the findings on these copies, all or none. Refuses a way that does not suit one of them or where that
        copy is now, and one that is settled.

        A missing copy is reported as lost in the words of the remark. To give a key another hook for good, it takes
        who keeps the keys.
        """
        remark = plain(remark)
        if how == Settling.LOST and not remark:
            raise Refusal(mark("Type what happened."), field="remark")
        if len(remark) > _LONGEST_WORDS:
            raise Refusal(mark("Say it in at most {count} characters."), field="remark", count=_LONGEST_WORDS)
        right = Right.KEEP_KEYS if how == Settling.HOOK_CHANGED else Right.LEND_KEYS
        with self._ground.act("stock_take_settled", right) as act:
            for copy_id in dict.fromkeys(copies):
                line = act.session.get_one(StockTakeLine, (take_id, copy_id))
                copy = act.session.get_one(KeyCopy, copy_id)
                if line.settled_at is not None or how not in ways(line.finding, copy.state):
                    code = name_of_copy(act.session, copy)
                    raise Refusal(mark("{code} has been seen to meanwhile. Look at it again."), code=code)
                line.remark = _do(act, line, copy, how, remark)
                line.settled_at, line.settled_by, line.settled = act.at, act.operator.id, how.value
                act.note(_KIND, take_id, copy=copy_id, finding=line.finding, settled=how.value)
            act.note(_KIND, take_id, digest=fingerprint(act.session, StockTake, take_id))

    def sheet(self, take_id: int) -> dict[str, Any]:
        """What stands on its sheet, as `papers.stocktakes.stock_take_sheet` takes it.

        Of one under way that is the sheet to walk with: every copy by its hook. Of a finished one, what was found.
        """
        with self._ground.database.reading() as session:
            take = session.get_one(StockTake, take_id)
            if take.facts:
                stored: dict[str, Any] = json.loads(take.facts)
                return stored
            return self._told(session, take, weighed(session, take_id, take.at))

    def _facts(self, act: Act, take: StockTake, lines: list[dict[str, Any]]) -> dict[str, Any]:
        """What stands on the sheet of one that is finished: counts, and all that is not simply there."""
        counts = Counter(line["finding"] for line in lines)
        rest = [line for line in lines if line["finding"] not in ("", Finding.THERE)]
        return self._told(act.session, take, rest) | {
            "state": StockTakeState.FINISHED.value, "by": act.operator.name,
            "finished": f"{self._ground.clock.local(act.at):%Y-%m-%d %H:%M}",
            "counts": {finding.value: counts[finding.value] for finding in Finding},
        }  # fmt: skip

    def _told(self, session: Session, take: StockTake, lines: list[dict[str, Any]]) -> dict[str, Any]:
        return heading(session) | {
            "number": take.number, "state": take.state, "begun": f"{self._ground.clock.local(take.at):%Y-%m-%d %H:%M}",
            "begun_by": session.get_one(Operator, take.operator_id).name, "lines": lines,
        }  # fmt: skip


def _see(act: Act, take_id: int, copies: Iterable[int], hook: str) -> None:
    _open(act.session, take_id)
    same = {"take": take_id, "at": act.at, "by": act.operator.id, "hook": hook}
    _SEE.run_many(act.session, ({**same, "copy": copy} for copy in copies))


def _do(act: Act, line: StockTakeLine, copy: KeyCopy, how: Settling, remark: str) -> str:
    """Do what settles a finding; gives back what is remarked on it."""
    if how == Settling.LOST:
        return report_loss(act, copy.id, act.operator.name, remark).number
    session, finished = act.session, act.session.get_one(StockTake, line.stock_take_id).finished_at
    since = select(Step.id).where(Step.kind == KeyCopy.__tablename__, Step.record == copy.id, Step.at > finished)
    if how == Settling.TAKEN_BACK and session.scalar(since.limit(1)) is not None:
        return remark  # whoever has it by now is none of the count's business
    if how == Settling.TAKEN_BACK and copy.state == CopyState.OUT:
        close(act, copy.id, Outcome.BACK)
        move_copy(act, copy, CopyState.IN_CABINET)
    elif how == Settling.TAKEN_BACK and copy.state == CopyState.LOST:
        found_again(act, copy.id, remark)
    elif how == Settling.HOOK_CHANGED:
        key = session.get_one(Key, copy.key_id)
        before, key.hook = key.hook, line.hook
        session.flush()
        act.note_changes("key", key.id, {"hook": (before, line.hook)})
    return remark


def _open(session: Session, take_id: int) -> StockTake:
    take = session.get_one(StockTake, take_id)
    if take.state != StockTakeState.OPEN:
        raise Refusal(mark("{number} has been finished or called off meanwhile."), number=take.number)
    return take


def _end(act: Act, take: StockTake, to: StockTakeState, remark: str = "") -> None:
    take.state, take.finished_at, take.finished_by = to.value, act.at, act.operator.id
    act.session.flush()
    step(act, _KIND, take.id, StockTakeState.OPEN.value, to.value, remark)
    digest = fingerprint(act.session, StockTake, take.id)
    act.note(_KIND, take.id, number=take.number, state=to.value, digest=digest)


_UNDER_WAY = select(StockTake.number).where(StockTake.state == literal_column("'open'"))
_TO_COUNT = select(KeyCopy.id).where(KeyCopy.state.in_((CopyState.IN_CABINET.value, CopyState.OUT.value)))
_LINE = (StockTakeLine.stock_take_id == bindparam("take"), StockTakeLine.copy_id == bindparam("copy"))
_seeing = insert(StockTakeLine).values(
    stock_take_id=bindparam("take"), copy_id=bindparam("copy"), seen_at=bindparam("at"), seen_by=bindparam("by"),
    hook=bindparam("hook"), finding="", remark="", settled="",
)  # fmt: skip
_SEE = Prepared(
    _seeing.on_conflict_do_update(
        index_elements=["stock_take_id", "copy_id"],
        set_={name: _seeing.excluded[name] for name in ("seen_at", "seen_by", "hook")},
    )
)
_UNSEE = Prepared(update(StockTakeLine).where(*_LINE).values(seen_at=None, seen_by=None, hook=""))
_FIND = Prepared(update(StockTakeLine).where(*_LINE).values(finding=bindparam("found")))
# What was not seen and is no longer kept is no part of the count.
_DROP = Prepared(
    delete(StockTakeLine).where(StockTakeLine.stock_take_id == bindparam("take"), StockTakeLine.finding == "")
)
