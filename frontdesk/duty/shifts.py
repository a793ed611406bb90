"""Shifts: who is on duty at which counter, which shift comes next, and opening it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import bindparam, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts, step
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.duty.records import SHIFT_NEXT, HandoverSkipped, RosterEntry, Shift, ShiftPattern, ShiftState
from frontdesk.duty.roster.patterns import times_text

LONGEST = timedelta(hours=24)
"""No shift is longer."""

LONGEST_NAME = 20
"""Signs of a shift's name."""

LONGEST_WORDS = 500
"""Signs of a reason, a dispute or a review."""


@dataclass(frozen=True)
class Span:
    """A shift that can be opened: its name, the day on which it begins, from when to when (UTC).

    `pattern_id` is None of one that is no pattern's; `rostered` when the operator is on the roster for it.
    """

    name: str
    day: date
    begins: datetime
    ends: datetime
    pattern_id: int | None = None
    rostered: bool = False


@dataclass(frozen=True)
class Before:
    """The shift that stood at a counter before: whose it was, and whether it was handed over and taken over."""

    id: int
    number: str
    name: str
    operator_id: int
    operator: str
    state: ShiftState

    @property
    def stands_open(self) -> bool:
        """Whether it was not handed over, or not taken over: opening over it wants a reason."""
        return self.state in (ShiftState.OPEN, ShiftState.SUBMITTED)


class ShiftDesk:
    """Opens shifts and knows whose they are."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def current(self, counter: str | None = None) -> Shift | None:
        """The shift that is open at a counter; at this one unless told."""
        with self._ground.database.reading() as session:
            return open_at(session, self._ground.counter if counter is None else counter)

    def own(self) -> Shift | None:
        """The open shift of the operator signed in, wherever it was opened."""
        with self._ground.database.reading() as session:
            return open_of(session, self._ground.who().id)

    def told(self) -> tuple[str, bool]:
        """The open shift of whoever is signed in with its times, and whether these are over; empty without one."""
        clock, who = self._ground.clock, self._ground.signed_in
        with self._ground.database.reading() as session:
            shift = open_of(session, who.id) if who is not None else None
        if shift is None:
            return "", False
        times = span_text(clock.local(shift.begins), clock.local(shift.ends))
        return f"{shift.name} {times}", clock.now() > shift.ends

    def before(self) -> Before | None:
        """The shift that was opened last at this counter."""
        with self._ground.database.reading() as session:
            return _before(session, self._ground.counter)

    def choices(self) -> list[Span]:
        """The shifts that can be opened now, the one to propose first: by the roster, else by the clock.

        One that ends within the time by which relief comes early (rule) is over; the one after it is meant.
        """
        who, clock = self._ground.who(), self._ground.clock
        now = clock.now()
        with self._ground.database.reading() as session:
            relief = now + timedelta(minutes=number(session, "handover.early", clock.local(now).date()))
            first = clock.local(relief).date() - timedelta(days=1)
            rostered = {
                (row.day, row.pattern_id)
                for row in _ROSTERED.all(session, operator=who.id, first=first, last=first + timedelta(days=2))
            }
            patterns = _PATTERNS.all(session)
        spans = [next_span(clock, pattern, relief, rostered) for pattern in patterns]
        nearest = min(spans, key=lambda span: abs(relief - span.begins), default=None)
        # What has begun comes before what is still to come, and of that the latest: the others are nearly over. Who is
        # on the roster for the shift that begins next and comes early means that one, not the end of another's.
        return sorted(
            spans,
            key=lambda span: (
                span.begins > relief and not (span.rostered and span is nearest),
                not span.rostered,
                abs(relief - span.begins),
            ),
        )

    def open_shift(self, span: Span | None = None, *, over: int | None = None, reason: str = "") -> Shift:
        """Open a shift at this counter: the one proposed unless told.

        `over` is the shift seen to stand there, not handed over or not taken over; going over it wants a reason and is
        kept as an exception, and one that was left open is handed over by the program. Refuses when another stands
        there meanwhile, and whoever has a shift open already.
        """
        reason = checked_words(reason, "reason")
        span = checked(span or self._proposed(), self._ground.clock.now())
        with self._ground.act("shift_opened", Right.KEEP_LOG) as act:
            _refuse_second(act, self._ground.counter)
            before = _before(act.session, self._ground.counter)
            if before is not None:
                _check_over(before, over, reason)
                check_clock(act, self._ground.clock, act.session.get_one(Shift, before.id))
            if before is not None and before.state == ShiftState.OPEN:
                # What it gathers is needed only where somebody left without a word.
                from frontdesk.duty.handovers import abandon

                abandon(act, self._ground.clock, before.id, reason)
            shift = Shift(
                number=act.number("ZB"), day=span.day, name=span.name, pattern_id=span.pattern_id,
                counter=self._ground.counter, operator_id=act.operator.id, begins=span.begins, ends=span.ends,
                opened_at=act.at, before_id=before.id if before else None,
            )  # fmt: skip
            act.session.add(shift)
            act.session.flush()
            step(act, "shift", shift.id, "", ShiftState.OPEN)
            act.note("shift", shift.id, number=shift.number, state=shift.state, digest=shift_digest(shift))
            if before is not None and before.stands_open:
                _skip(act, shift, before, reason)
            return shift

    def _proposed(self) -> Span:
        choices = self.choices()
        if not choices:
            raise Refusal(mark("No shifts are set up. Type the name of yours and until when it goes."), field="name")
        return choices[0]

    def by_hand(self, name: str, ends: datetime | None) -> Span:
        """A shift that is no pattern's, from now on. Refuses one without a name, without an end, or already over."""
        if ends is None:
            raise Refusal(mark("Type until when the shift goes, like 18:00."), field="ends")
        now, ends = self._ground.clock.now(), ends.astimezone(UTC)
        if ends <= now < ends + timedelta(days=1) <= now + LONGEST / 2:
            # What is typed at night, such as 08:00, is meant of the morning to come.
            ends += timedelta(days=1)
        return checked(Span(plain(name), self._ground.clock.local(now).date(), now, ends), now)


def checked(span: Span, now: datetime) -> Span:
    """A shift as it may be opened. Refuses one without a short name, over already, or longer than a day."""
    if not 0 < len(span.name) <= LONGEST_NAME or "\n" in span.name:
        raise Refusal(mark("Type the name of the shift, at most 20 characters."), field="name")
    if span.ends <= max(span.begins, now):
        raise Refusal(mark("This shift is over already. Choose another."), field="ends")
    if span.ends - span.begins > LONGEST:
        raise Refusal(mark("A shift is no longer than a day. Type when it ends."), field="ends")
    return span


# Written out, because a bound state would not meet the index of those that are open.
_OPEN = Shift.state == literal_column("'open'")


def open_at(session: Session, counter: str) -> Shift | None:
    """The shift that is open at a counter."""
    return session.scalar(select(Shift).where(Shift.counter == counter, _OPEN))


def open_of(session: Session, operator_id: int) -> Shift | None:
    """The open shift of an operator."""
    return session.scalar(select(Shift).where(Shift.operator_id == operator_id, _OPEN))


def shift_of(session: Session, operator_id: int, at: datetime) -> int | None:
    """The shift that an operator was on at a moment (its id); None when they were on none."""
    found = _AT.first(session, operator=operator_id, at=at)
    return found.id if found is not None and (found.closed_at is None or at <= found.closed_at) else None


def move(act: Act, shift: Shift, to: ShiftState, remark: str = "", by: int = 0) -> None:
    """Bring a shift to its next state. Refuses a move that it does not allow where it stands."""
    if to not in SHIFT_NEXT[shift.state]:
        raise Refusal(mark("{number} has been worked on meanwhile. Look at it again."), number=shift.number)
    before, shift.state = shift.state, to.value
    act.session.flush()
    step(act, "shift", shift.id, before, to, remark, by)
    act.note("shift", shift.id, number=shift.number, state=shift.state)


def shift_digest(shift: Shift) -> str:
    """The fingerprint of a shift as it was opened."""
    return digest(row_facts(shift, "state", "closed_at"))


def checked_words(text: str, field: str) -> str:
    """What was said of a shift, as it is kept. Refuses a whole report."""
    text = plain(text)
    if len(text) > LONGEST_WORDS:
        raise Refusal(mark("Say it in at most {count} characters."), field=field, count=LONGEST_WORDS)
    return text


def check_clock(act: Act, clock: Clock, shift: Shift) -> None:
    """Refuses a moment before the shift was opened, or before it was over: somebody has set the clock back."""
    latest = shift.closed_at or shift.opened_at
    if latest > act.at:
        raise Refusal(
            mark("By this computer's clock it is before {when}, when {number} was open. Set the clock right."),
            when=f"{clock.local(latest):%Y-%m-%d %H:%M}",
            number=shift.number,
        )


# Opening


def next_span(clock: Clock, pattern: Any, relief: datetime, rostered: set[tuple[date, int]]) -> Span:
    """When a pattern comes next, or the one under way that goes on after the relief."""
    day = clock.local(relief).date() - timedelta(days=1)
    while True:
        begins, ends = span_of(clock, day, pattern.begins, pattern.ends)
        if ends > relief:
            return Span(pattern.name, day, begins, ends, pattern.id, (day, pattern.id) in rostered)
        day += timedelta(days=1)


def span_text(begins: datetime, ends: datetime) -> str:
    """From when to when a shift goes, both on the estate's wall: 16:00–24:00."""
    return times_text(60 * begins.hour + begins.minute, 60 * ends.hour + ends.minute)


def span_of(clock: Clock, day: date, begins: int, ends: int) -> tuple[datetime, datetime]:
    """From when to when (UTC) a pattern goes that begins on a day; times in minutes from midnight on the wall."""
    until = day + timedelta(days=ends <= begins)
    return _on_the_wall(clock, day, begins), _on_the_wall(clock, until, ends)


def _on_the_wall(clock: Clock, day: date, minutes: int) -> datetime:
    return datetime.combine(day, time(minutes // 60, minutes % 60), clock.zone).astimezone(UTC)


def _before(session: Session, counter: str) -> Before | None:
    row = _BEFORE.first(session, counter=counter)
    return row and Before(row.id, row.number, row.name, row.operator_id, row.operator, ShiftState(row.state))


def _refuse_second(act: Act, counter: str) -> None:
    mine = open_of(act.session, act.operator.id)
    if mine is None:
        return
    if mine.counter == counter:
        raise Refusal(mark("You are on duty already: {number}."), number=mine.number)
    raise Refusal(
        mark("Your shift {number} is still open at counter {counter}. Hand it over first."),
        number=mine.number,
        counter=mine.counter or "–",
    )


def _check_over(before: Before, over: int | None, reason: str) -> None:
    if not before.stands_open:
        return
    if over not in (None, before.id):
        raise Refusal(
            mark("Meanwhile {name} has opened the shift at this counter: {number}."),
            name=before.operator, number=before.number,
        )  # fmt: skip
    if not reason:
        sentence = (
            mark("{name} is on duty at this counter ({number}). Let them hand over, or type why you open over it.")
            if before.state == ShiftState.OPEN
            else mark("{number} of {name} has not been taken over. Take it over, or type why you open over it.")
        )
        raise Refusal(sentence, field="reason", name=before.operator, number=before.number)


def _skip(act: Act, shift: Shift, before: Before, reason: str) -> None:
    skipped = HandoverSkipped(
        shift_id=shift.id, over_id=before.id, at=act.at, operator_id=act.operator.id, reason=reason
    )
    act.session.add(skipped)
    act.session.flush()
    act.note("handover_skipped", skipped.id, shift=shift.number, over=before.number, digest=digest(row_facts(skipped)))


_PATTERNS = Prepared(
    select(ShiftPattern.id, ShiftPattern.name, ShiftPattern.begins, ShiftPattern.ends)
    .where(ShiftPattern.active)
    .order_by(ShiftPattern.begins, ShiftPattern.id)
)
_ROSTERED = Prepared(
    select(RosterEntry.day, RosterEntry.pattern_id).where(
        RosterEntry.operator_id == bindparam("operator"),
        RosterEntry.day.between(bindparam("first"), bindparam("last")),
        RosterEntry.removed_at.is_(None),
    )
)
_BEFORE = Prepared(
    select(Shift.id, Shift.number, Shift.name, Shift.operator_id, Operator.name.label("operator"), Shift.state)
    .join(Operator, Operator.id == Shift.operator_id)
    .where(Shift.counter == bindparam("counter"))
    .order_by(Shift.id.desc())
    .limit(1)
)
_AT = Prepared(
    select(Shift.id, Shift.closed_at)
    .where(Shift.operator_id == bindparam("operator"), Shift.opened_at <= bindparam("at"))
    .order_by(Shift.opened_at.desc())
    .limit(1)
)
