"""The counter's shifts as tests need them: three patterns, whoever is on duty, and what was counted."""

from collections.abc import Mapping

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Authority, Operators, Right, Role
from frontdesk.duty.blocks import Checked
from frontdesk.duty.handovers import HandoverDesk
from frontdesk.duty.records import Block, Handover, Shift
from frontdesk.duty.roster.patterns import PatternDesk
from frontdesk.duty.shifts import ShiftDesk
from tests import people

EARLY, LATE, NIGHT = (("早班", "早", 480, 960), ("中班", "中", 960, 0), ("夜班", "夜", 0, 480))
"""From 08:00 to 16:00, to midnight, to 08:00."""


def set_up(ground: Ground) -> dict[str, int]:
    """The three patterns; gives back their ids by name."""
    people.sign_in(ground, Role.MANAGER)
    return {pattern[0]: PatternDesk(ground).add(*pattern) for pattern in (EARLY, LATE, NIGHT)}


def on_duty(ground: Ground, role: Role, **over: object) -> Shift:
    """Sign an operator in and open the shift proposed."""
    people.sign_in(ground, role)
    return ShiftDesk(ground).open_shift(**over)  # type: ignore[arg-type]


def hand_over(ground: Ground, checked: Checked | None = None) -> Handover:
    """Hand over the shift of whoever is signed in, everything as the books have it."""
    return HandoverDesk(ground).submit(checked or Checked())


def word_of(ground: Ground, role: Role) -> Authority:
    """An operator's own word, given with their password."""
    return Operators(ground).authority(people.OPERATORS[role], people.PASSWORD, Right.KEEP_LOG)


def take_over(ground: Ground, handover: Handover, role: Role, disputed: Mapping[Block, str] | None = None) -> str:
    """The next operator takes a handover over with their own password."""
    return HandoverDesk(ground).answer(handover.id, word_of(ground, role), disputed or {})
