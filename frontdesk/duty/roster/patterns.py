"""Shift patterns: the shifts as they come back every day, each with its times and its sign on the roster."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import mark, say
from frontdesk.duty.records import ShiftPattern
from frontdesk.duty.roster.signs import OFF, same

_MIDNIGHT = 24 * 60

USUAL = (
    (mark("Early shift"), mark("E"), 8 * 60, 16 * 60),
    (mark("Late shift"), mark("L"), 16 * 60, 0),
    (mark("Night shift"), mark("N"), 0, 8 * 60),
)
"""The shifts of most counters: three of eight hours, in minutes from midnight."""


class PatternDesk:
    """Keeps the shifts that the roster is made of."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def patterns(self, *, inactive: bool = False) -> Sequence[ShiftPattern]:
        """The shifts in use, in the order in which they begin; with `inactive` the others too, at the end."""
        with self._ground.database.reading() as session:
            return patterns_of(session, inactive=inactive)

    def add(self, name: str, sign: str, begins: int, ends: int) -> int:
        """Add a shift, its times in minutes from midnight; gives back its id.

        Refuses a name or a sign that is taken, and a sign that means something else on a roster.
        """
        with self._ground.act("shift_pattern_added", Right.KEEP_ROSTER) as act:
            return _added(act, name, sign, begins, ends)

    def add_usual(self) -> None:
        """Three shifts of eight hours, named in the language of the screen. Refuses when there are shifts already."""
        with self._ground.act("shift_pattern_added", Right.KEEP_ROSTER) as act:
            if patterns_of(act.session, inactive=True):
                raise Refusal(mark("There are shifts already. Change those."))
            for name, sign, begins, ends in USUAL:
                _added(act, say(name), say(sign), begins, ends)

    def change(self, pattern_id: int, name: str, sign: str, begins: int, ends: int) -> None:
        """Change a shift; shifts that were opened keep the times that they had. Refuses as `add` does."""
        with self._ground.act("shift_pattern_changed", Right.KEEP_ROSTER) as act:
            pattern = act.session.get_one(ShiftPattern, pattern_id)
            before = _facts(pattern)
            pattern.name, pattern.sign = _checked(act.session, name, sign, begins, ends, but=pattern_id)
            pattern.begins, pattern.ends = begins, ends
            after = _facts(pattern)
            act.session.flush()
            changes = {key: (before[key], after[key]) for key in before if before[key] != after[key]}
            act.note_changes("shift_pattern", pattern_id, changes)
            act.note("shift_pattern", pattern_id, digest=digest(row_facts(pattern)))

    def use(self, pattern_id: int, active: bool) -> None:
        """Put a shift out of use, or in use again; where it stands on the roster it stays."""
        with self._ground.act("shift_pattern_changed", Right.KEEP_ROSTER) as act:
            pattern = act.session.get_one(ShiftPattern, pattern_id)
            pattern.active = active
            act.session.flush()
            act.note("shift_pattern", pattern_id, active=active, digest=digest(row_facts(pattern)))


def patterns_of(session: Session, *, inactive: bool = False) -> Sequence[ShiftPattern]:
    """The shifts in use, in the order in which they begin; with `inactive` also those no longer used, at the end."""
    asked = select(ShiftPattern).order_by(ShiftPattern.active.desc(), ShiftPattern.begins, ShiftPattern.id)
    return session.scalars(asked if inactive else asked.where(ShiftPattern.active)).all()


def time_text(minutes: int) -> str:
    """Minutes from midnight as they are read: 08:00."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def times_text(begins: int, ends: int) -> str:
    """From when to when: 08:00–16:00; a shift that ends at midnight ends at 24:00."""
    return f"{time_text(begins)}–{end_text(ends)}"


def end_text(minutes: int) -> str:
    """When a shift ends, in minutes from midnight, as it is read: midnight is 24:00."""
    return time_text(minutes or _MIDNIGHT)


def minutes_of(text: str, field: str) -> int:
    """A time of the day as typed, `8:00`, `0800` or `24:00`, in minutes from midnight. Refuses anything else."""
    typed = same(text).replace(":", "").replace("时", "").replace("分", "")
    if typed.isascii() and typed.isdecimal() and len(typed) <= 4:
        hours, minutes = (int(typed), 0) if len(typed) <= 2 else divmod(int(typed), 100)
        if (hours < 24 and minutes < 60) or (hours, minutes) == (24, 0):
            return (60 * hours + minutes) % _MIDNIGHT
    raise Refusal(mark("Type a time of the day like 18:00."), field=field)


def begin_and_end(begins: int, ends: int) -> tuple[int, int]:
    """From when to when a shift goes, in minutes from the midnight before it; the end may lie beyond the next one."""
    return begins, ends if ends > begins else ends + _MIDNIGHT


def overlapping(one: ShiftPattern, day: date, other: ShiftPattern, of: date) -> bool:
    """Whether a shift that begins on a day overlaps another that begins on the same or on a neighbouring day."""
    further = _MIDNIGHT * (of - day).days
    begins, ends = begin_and_end(one.begins, one.ends)
    other_begins, other_ends = begin_and_end(other.begins, other.ends)
    return begins < other_ends + further and other_begins + further < ends


def _added(act: Act, name: str, sign: str, begins: int, ends: int) -> int:
    name, sign = _checked(act.session, name, sign, begins, ends)
    pattern = ShiftPattern(name=name, sign=sign, begins=begins, ends=ends)
    act.session.add(pattern)
    act.session.flush()
    act.note("shift_pattern", pattern.id, **_facts(pattern), digest=digest(row_facts(pattern)))
    return pattern.id


def _checked(session: Session, name: str, sign: str, begins: int, ends: int, but: int | None = None) -> tuple[str, str]:
    """Name and sign as they are kept."""
    name, sign = plain(name), plain(sign)
    if not 0 < len(name) <= 20 or "\n" in name:
        raise Refusal(mark("Type the name of the shift, at most 20 characters."), field="name")
    if not 0 < len(sign) <= 2 or any(each.isdecimal() or each.isspace() or each in "+&,;、|/" for each in same(sign)):
        raise Refusal(mark("The sign is one or two characters that stand on the roster, and no digits."), field="sign")
    if same(sign) in map(same, OFF):
        raise Refusal(mark("{sign} stands for a day off. Choose another sign."), field="sign", sign=sign)
    if not (0 <= begins < _MIDNIGHT and 0 <= ends < _MIDNIGHT):
        raise Refusal(mark("Type a time of the day like 18:00."), field="begins")
    for other in patterns_of(session, inactive=True):
        if other.id == but:
            continue
        if same(other.name) == same(name):
            raise Refusal(mark("There is a shift called {name} already."), field="name", name=other.name)
        # A sign that another begins with could be read as two.
        if same(sign).startswith(same(other.sign)) or same(other.sign).startswith(same(sign)):
            raise Refusal(
                mark("The sign {sign} belongs to {name}. Choose another."),
                field="sign",
                sign=other.sign,
                name=other.name,
            )
    return name, sign


def _facts(pattern: ShiftPattern) -> dict[str, str]:
    return {
        "name": pattern.name, "sign": pattern.sign,
        "begins": time_text(pattern.begins), "ends": time_text(pattern.ends),
    }  # fmt: skip
