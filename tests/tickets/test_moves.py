"""Every act in every state: it brings a ticket where its states allow, or is refused and leaves it as it stood."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from frontdesk.core.ground import Ground
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.tickets.crews import WorkerFields
from frontdesk.tickets.finishing import Done
from frontdesk.tickets.followups import Asked
from frontdesk.tickets.intake import TicketFields
from frontdesk.tickets.office import TicketOffice
from frontdesk.tickets.records import NEXT, Duty, TicketKind, TicketState, Waiting
from frontdesk.tickets.records.followups import Means, Verdict
from tests import people
from tests.people import FLAT
from tests.tickets.jobs import LABOUR

Act = Callable[[int], object]
Paths = Sequence[tuple[str, tuple[str, ...]]]

REPAIR_PATHS: Paths = (
    ("logged", ()),
    ("dispatched", ("dispatch",)),
    ("on_site", ("dispatch", "arrive")),
    ("in_progress", ("dispatch", "arrive", "begin")),
    ("suspended", ("dispatch", "suspend")),
    ("handed_back", ("dispatch", "hand_back")),
    ("to_pay", ("dispatch", "charge")),
    ("to_follow_up", ("dispatch", "finish")),
    ("closed", ("dispatch", "finish", "satisfied")),
    ("reopened", ("dispatch", "finish", "not_satisfied")),
    ("reopened", ("dispatch", "charge", "reopen")),
    ("cancelled", ("cancel",)),
)
COMPLAINT_PATHS: Paths = (
    ("logged", ()),
    ("investigating", ("investigate",)),
    ("in_hand", ("take_in_hand",)),
    ("escalated", ("escalate",)),
    ("to_follow_up", ("answer",)),
    ("closed", ("answer", "satisfied")),
    ("unfounded", ("investigate", "unfounded")),
    ("reopened", ("answer", "not_satisfied")),
    ("cancelled", ("cancel",)),
)
PRAISE_PATHS: Paths = (("logged", ()), ("closed", ("pass_on",)), ("cancelled", ("cancel",)))
PATHS = {
    TicketKind.REPAIR: REPAIR_PATHS, TicketKind.COMPLAINT: COMPLAINT_PATHS, TicketKind.PRAISE: PRAISE_PATHS,
}  # fmt: skip
"""How a ticket of each kind comes into each state, act by act."""


@pytest.fixture
def acts(estate: people.Estate, now: people.Now) -> dict[str, Act]:
    """Every act that moves a ticket, by a name."""
    office = TicketOffice(estate.ground)
    crews = [office.crews.add(WorkerFields(name)) for name in ("赵工", "钱工")]
    tomorrow = estate.ground.clock.today() + timedelta(days=1)

    def follow_up(verdict: Verdict) -> Act:
        return lambda ticket: office.follow_ups.follow_up(ticket, Asked(verdict, Means.PHONE, "已回访"))

    def redispatch(ticket: int) -> None:
        has = next((each["n"] for each in office.lists.ticket(ticket)["dispatches"]), 0)
        office.dispatching.redispatch(ticket, has, crews[1], "换人")

    return {
        "dispatch": lambda ticket: office.dispatching.dispatch(ticket, crews[0]),
        "redispatch": redispatch,
        "arrive": office.dispatching.arrive,
        "begin": office.dispatching.begin_work,
        "hand_back": lambda ticket: office.dispatching.hand_back(ticket, "缺件"),
        "suspend": lambda ticket: office.suspending.suspend(ticket, Waiting.PARTS, tomorrow, "缺件"),
        "resume": office.suspending.resume,
        "finish": lambda ticket: office.finishing.finish(ticket, Done("修好了", duty=Duty.ESTATE)),
        "charge": lambda ticket: office.finishing.finish(
            ticket, Done("修好了", lines=(LABOUR,), duty=Duty.RESIDENT, signed_by="陈志远")
        ),
        "take_back": lambda ticket: office.finishing.take_back(ticket, "登记错误"),
        "cancel": lambda ticket: office.dispatching.cancel(ticket, "重复登记"),
        "reopen": lambda ticket: office.dispatching.reopen(ticket, "又坏了"),
        "satisfied": follow_up(Verdict.SATISFIED),
        "not_satisfied": follow_up(Verdict.NOT_SATISFIED),
        "not_reached": follow_up(Verdict.NOT_REACHED),
        "investigate": lambda ticket: office.complaints.investigate(ticket, "周明"),
        "take_in_hand": lambda ticket: office.complaints.take_in_hand(ticket, "劝导"),
        "escalate": lambda ticket: office.complaints.escalate(ticket, "经理", "协调不成"),
        "answer": lambda ticket: office.complaints.answer(ticket, "已处理"),
        "unfounded": lambda ticket: office.complaints.declare_unfounded(ticket, "不属实"),
        "pass_on": lambda ticket: office.complaints.pass_on(ticket, "赵工"),
    }


def logged(ground: Ground, kind: TicketKind, unit: int) -> int:
    """A ticket that was logged just now."""
    category = "plumbing" if kind == TicketKind.REPAIR else "noise"
    told: dict[str, Any] = {"reporter": "陈志远", "phone": "13900001122", "unit_id": unit}
    return TicketOffice(ground).intake.log(TicketFields(kind, "走一遍", category, **told)).id


@pytest.mark.parametrize("kind", [TicketKind.REPAIR, TicketKind.COMPLAINT, TicketKind.PRAISE])
def test_every_act_goes_where_the_states_allow_or_is_refused(
    estate: people.Estate, acts: dict[str, Act], kind: TicketKind
) -> None:
    moves, lists = NEXT[kind], TicketOffice(estate.ground).lists
    gone: set[tuple[str, str]] = set()
    for state, path in PATHS[kind]:
        ticket = None
        for act in acts.values():
            if ticket is None:
                ticket = logged(estate.ground, kind, estate.units[FLAT])
                for name in path:
                    acts[name](ticket)
                before = steps_of(estate.ground, kind, ticket)
                assert before[0].went_to == lists.ticket(ticket)["state"] == state
            try:
                act(ticket)
            except Refusal:
                assert steps_of(estate.ground, kind, ticket) == before
                assert lists.ticket(ticket)["state"] == state
                continue
            came = [state, *(step.went_to for step in reversed(steps_of(estate.ground, kind, ticket)[: -len(before)]))]
            assert all(to in moves[at] for at, to in pairwise(came)), came
            gone |= set(pairwise(came))
            ticket = None
    allowed = {(at, to) for at, after in moves.items() for to in after if at}
    assert allowed - gone == UNDONE.get(kind, set())


UNDONE = {
    TicketKind.REPAIR: {
        (TicketState.TO_PAY, TicketState.TO_FOLLOW_UP),  # what is owed was paid at the fee desk
        (TicketState.TO_FOLLOW_UP, TicketState.TO_PAY),  # the receipt was voided
    },
}  # fmt: skip
"""Moves that no act of the ticket desk makes: payments do."""
