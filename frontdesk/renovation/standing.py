"""What is missing before a case can move on, and who can see to it: asked on the screen, and by each act that moves."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from frontdesk.core.ground import Act
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.renovation.records import Permit, PermitState

KeysOut = Callable[[Session, str, int], Sequence[str]]
"""The codes of keys that are out for a case, by its number and unit; asked of the key desk by the shell."""


@dataclass(frozen=True)
class Missing:
    """Something that a case wants before it moves on: a marked sentence that says what to do, with its facts.

    `who` is the right of whoever can see to it at the counter; None when it is up to the resident or contractor, or to
    time. `act` is the key of the act that sees to it (a `PermitAct`), if one does.
    """

    sentence: str
    facts: dict[str, Any] = field(default_factory=dict)
    who: Right | None = None
    act: str = ""


@dataclass(frozen=True)
class Condition:
    """What a permit must fulfil to come into some states: `ask` tells what of it is missing on a day."""

    to: frozenset[PermitState]
    ask: Callable[[Session, Permit, date], Iterable[Missing]]


@dataclass(frozen=True)
class Onward:
    """The next step of a case in its course: into which state, in which words (marked), who takes it, by which act."""

    to: PermitState
    words: str
    who: Right
    act: str


_S = PermitState

COURSE: dict[str, Onward] = {
    _S.DRAFT: Onward(_S.APPLIED, mark("Hand in the application"), Right.HANDLE_PERMITS, "apply"),
    _S.APPLIED: Onward(_S.FIRST_REVIEWED, mark("First review"), Right.REVIEW_PERMITS, "first_review"),
    _S.REFERRED: Onward(_S.APPLIED, mark("Consent has come: review it"), Right.REVIEW_PERMITS, "consented"),
    _S.FIRST_REVIEWED: Onward(_S.TO_PAY, mark("Final review"), Right.APPROVE_PERMITS, "final_review"),
    _S.TO_PAY: Onward(_S.ISSUED, mark("Issue the permit"), Right.HANDLE_PERMITS, "issue"),
    _S.WORKS: Onward(_S.COMPLETING, mark("Works are done"), Right.HANDLE_PERMITS, "works_done"),
    _S.STOPPED: Onward(_S.WORKS, mark("Let works go on"), Right.REVIEW_PERMITS, "resume"),
    _S.COMPLETING: Onward(_S.PASSED, mark("Completion inspection"), Right.HANDLE_PERMITS, "complete"),
    _S.FAILED: Onward(_S.COMPLETING, mark("Put right: inspect again"), Right.HANDLE_PERMITS, "works_done"),
    _S.WAITING: Onward(_S.REFUND_DUE, mark("Re-inspection"), Right.HANDLE_PERMITS, "reinspect"),
    _S.MENDING: Onward(_S.REFUND_DUE, mark("Re-inspection"), Right.HANDLE_PERMITS, "reinspect"),
    _S.REFUND_DUE: Onward(_S.FILED, mark("File the case"), Right.HANDLE_PERMITS, "file"),
}
"""The course of a case: what comes next where it stands."""


def conditions(keys_out: KeysOut | None = None) -> tuple[Condition, ...]:
    """Every condition of every desk of renovation; each is kept beside the acts that fulfil it.

    Only a case that is filed asks for keys: they are lent for one from its permit on.
    """
    from frontdesk.renovation import (
        asking,
        charged,
        completions,
        extensions,
        filing,
        hotwork,
        passes,
        rectifications,
        stopping,
        successions,
    )

    return (
        *successions.CONDITIONS,
        *asking.CONDITIONS,
        *charged.CONDITIONS,
        *passes.CONDITIONS,
        *rectifications.CONDITIONS,
        *stopping.CONDITIONS,
        *hotwork.CONDITIONS,
        *extensions.CONDITIONS,
        *completions.CONDITIONS,
        *filing.conditions(keys_out),
    )  # fmt: skip


def missing(
    session: Session, permit: Permit, to: PermitState, day: date, keys_out: KeysOut | None = None
) -> list[Missing]:
    """What a permit lacks on a day to come into a state, in the order in which it is best seen to.

    Without `keys_out` no keys are asked for: whoever shows or files a case hands it in.
    """
    asked = (condition.ask(session, permit, day) for condition in conditions(keys_out) if to in condition.to)
    return [each for found in asked for each in found]


def lacking(session: Session, permit: Permit, day: date, keys_out: KeysOut | None = None) -> list[Missing]:
    """What a permit lacks on a day for the next step of its course; nothing of one that is over.

    Where an extension is to be decided on before, what that lacks comes first.
    """
    onward = COURSE.get(permit.state)
    if onward is None:
        return []
    found = missing(session, permit, onward.to, day, keys_out)
    if not any(each.act == "extension" for each in found):
        return found
    return [each for each in missing(session, permit, _S.EXTENDED, day) if each not in found] + found


def check(act: Act, permit: Permit, to: PermitState, keys_out: KeysOut | None = None) -> None:
    """Refuses a move while anything is missing that it wants: the first of it is told."""
    found = missing(act.session, permit, to, act.day, keys_out)
    if found:
        raise Refusal(found[0].sentence, **found[0].facts)
