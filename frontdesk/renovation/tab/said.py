"""How cases are said on screen: how they stand, by when something is due, and all that happened to one."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.records import OUTCOMES, PERMIT_STATES, STAGES, Outcome, PermitState, Stage
from frontdesk.widgets.timeline import Moment

Row = Mapping[str, Any]
Shown = tuple[str, str]
"""A pill: its role and its word."""

_S = PermitState
_ROLES = {
    _S.APPLIED: "soon", _S.REFERRED: "plain", _S.FIRST_REVIEWED: "soon", _S.TO_PAY: "accent", _S.WORKS: "accent",
    _S.STOPPED: "late", _S.COMPLETING: "soon", _S.FAILED: "late", _S.MENDING: "late", _S.REFUND_DUE: "soon",
    _S.FILED: "good",
}  # fmt: skip
_ICONS = {
    _S.DRAFT: "pencil", _S.APPLIED: "send", _S.REFERRED: "send", _S.TO_PAY: "wallet", _S.ISSUED: "file-text",
    _S.WORKS: "hard-hat", _S.EXTENDED: "calendar", _S.STOPPED: "ban", _S.COMPLETING: "search",
    _S.FAILED: "circle-alert", _S.WAITING: "hourglass", _S.MENDING: "circle-alert", _S.REFUND_DUE: "wallet",
    _S.REJECTED: "ban", _S.WITHDRAWN: "undo-2",
}  # fmt: skip

SHORT_STATES = {
    _S.APPLIED: mark("First review due"),
    _S.REFERRED: mark("Referred"),
    _S.FIRST_REVIEWED: mark("Final review due"),
    _S.TO_PAY: mark("To pay and issue"),
    _S.WORKS: mark("Works going on"),
    _S.STOPPED: mark("Stopped"),
    _S.COMPLETING: mark("To be inspected"),
    _S.FAILED: mark("Not passed"),
    _S.MENDING: mark("To be put right"),
    _S.REFUND_DUE: mark("Refund due"),
    _S.REJECTED: mark("Permit refused"),
    _S.WITHDRAWN: mark("Withdrawn"),
}
"""The states in few words, for lists; the others are short as they are."""

WHO = {
    Right.HANDLE_PERMITS: mark("at the counter"),
    Right.REVIEW_PERMITS: mark("supervisor"),
    Right.APPROVE_PERMITS: mark("manager"),
    Right.TAKE_PAYMENT: mark("cashier"),
    Right.APPROVE: mark("supervisor"),
    Right.LEND_KEYS: mark("at the counter"),
    Right.SPOT_CHECK: mark("manager"),
    Right.SET_RULES: mark("manager"),
}
"""Who at the office has a right, as it is said of something that waits."""

CORRECTED = {
    "unit_id": mark("Unit"), "owner": mark("Owner"), "owner_id": mark("Owner"),
    "applicant_kind": mark("Kind of applicant"), "applicant": mark("Applicant"), "phone": mark("Phone"),
    "contractor_id": mark("Contractor"), "manager": mark("Site manager"), "manager_phone": mark("Site manager's phone"),
    "starts": mark("Works from"), "ends": mark("Works until"), "remark": mark("Remark"),
}  # fmt: skip
"""What can be corrected of a case, by its columns."""


def permit_state(permit: Row) -> Shown:
    """How a case stands, as a pill."""
    state = PermitState(permit["state"])
    return _ROLES.get(state, "plain"), say(SHORT_STATES.get(state, PERMIT_STATES[state]))


def who_can(right: Right | None) -> str:
    """Who can see to something that asks for a right; for what is not the office's to do, nobody of it."""
    return say(WHO[right]) if right is not None and right in WHO else say("resident or contractor")


def due_of(permit: Row, now: datetime) -> Shown:
    """By when something is due of a case: an answer, the end of works or of the waiting period; as a pill."""
    if permit["due_at"] is not None:
        return _answer(permit["due_at"], now)
    if permit["state"] in (_S.WORKS, _S.STOPPED, _S.TO_PAY, _S.COMPLETING, _S.FAILED) and permit["ends"]:
        return _last_day(permit["ends"], now.date(), issued=permit["issued_at"] is not None)
    if permit["state"] in (_S.WAITING, _S.MENDING):
        until = permit["waiting_until"]
        if until < now.date():
            return "soon", say("Over since {day}", day=until.isoformat())
        return "plain", say("Until {day}", day=until.isoformat())
    return "plain", ""


def _answer(due: datetime, now: datetime) -> Shown:
    if now > due:
        return "late", say("Answer was due {at}", at=f"{due:%m-%d %H:%M}")
    return "soon" if due.date() == now.date() else "plain", say("Answer by {at}", at=f"{due:%m-%d %H:%M}")


def _last_day(ends: date, today: date, *, issued: bool) -> Shown:
    left = (ends - today).days
    if left < 0:
        return ("late" if issued else "soon"), say("Expired {days} d ago", days=-left)
    return "soon" if issued and left <= 3 else "plain", say("Until {day}", day=ends.isoformat())


def minutes(at: datetime) -> str:
    """A moment to the minute."""
    return f"{at:%Y-%m-%d %H:%M}"


def moments_of(permit: Row) -> list[Moment]:
    """All that happened to a case as `PermitLists.permit` tells it, the latest first."""
    told = [(one["at"], said(one)) for name, said in _SAID for one in permit[name]]
    return [moment for _, moment in sorted(told, key=lambda each: each[0], reverse=True)]


def _with(what: str, *more: str) -> str:
    """What happened, with its words."""
    said = " · ".join(filter(None, more))
    return say("{what}: {words}", what=what, words=said) if said else what


def _step(one: Row) -> Moment:
    state = PermitState(one["went_to"])
    what = _with(say(PERMIT_STATES[state]), one["remark"])
    return Moment(minutes(one["at"]), one["who"], what, _ICONS.get(state, "circle-check"), _ROLES.get(state, "plain"))


def _review(one: Row) -> Moment:
    outcome = Outcome(one["outcome"])
    role = {Outcome.PASSED: "good", Outcome.REJECTED: "late"}.get(outcome, "soon")
    what = _with(say(STAGES[Stage(one["stage"])]), say(OUTCOMES[outcome]), one["words"])
    return Moment(minutes(one["at"]), one["who"], what, "shield-check", role)


def _change(one: Row) -> Moment:
    field = CORRECTED.get(one["field"])
    told = say("Corrected: {field}", field=say(field) if field else one["field"])
    if not one["field"].endswith("_id"):
        told = _with(told, f"{one['before'] or '—'} → {one['after'] or '—'}")
    return Moment(minutes(one["at"]), one["who"], told, "pencil")


_SAID = (("reviews", _review), ("steps", _step), ("changes", _change))
