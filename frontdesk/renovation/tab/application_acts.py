"""What can be done with an application: putting it right, its checklist, handing it in, withdrawing it."""

from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.applications import CORRECTED, ApplicationFields
from frontdesk.renovation.records import OVER, UNDER_REVIEW, PermitState, Shown
from frontdesk.renovation.scopes import OPEN_TO_CHANGE, ScopeFields
from frontdesk.renovation.tab.acting import Facts, PermitAct, add_vouching, ask_reason, record_panel, stands, vouched
from frontdesk.renovation.tab.application_form import ApplicationPanel
from frontdesk.renovation.tab.checklist import ChecklistField
from frontdesk.widgets.card import Words
from frontdesk.widgets.form import TextField

if TYPE_CHECKING:
    from frontdesk.renovation.tab.permitroom import PermitRoom

_S = PermitState
_HANDLE = Right.HANDLE_PERMITS


def _is_open(told: Facts) -> bool:
    return told["state"] not in OVER


def _correct(room: "PermitRoom", told: Facts) -> None:
    office = room.house.office

    def keep(unit: int, fields: ApplicationFields, works: tuple[ScopeFields, ...]) -> None:
        scope = works if told["state"] in OPEN_TO_CHANGE else None
        office.applications.correct(told["id"], fields, {name: told[name] for name in CORRECTED}, scope)
        room.done(told["id"], say("{number} is corrected.", number=told["number"]))

    heading = say("Correct {number}", number=told["number"])
    # A draft belongs to the case as it stood: it would undo what was put right since then.
    draft = f"permit {told['id']} corrected {len(told['changes'])}"
    panel = ApplicationPanel(room.house, heading, draft, keep, of=told)
    panel.put_right(told)
    room.open_panel(panel)


def _tick(room: "PermitRoom", told: Facts) -> None:
    desk = room.house.office.documents
    lines = desk.checklist(told["id"])
    was = {line.key: line.shown for line in lines}
    field = ChecklistField(lines)

    def tick(values: dict[str, Any]) -> None:
        noted = {key: shown for key, shown in values["documents"].items() if shown != was[key]}
        authority = vouched(room, values, Right.REVIEW_PERMITS)
        desk.tick(told["id"], noted, values.get("reason", ""), authority=authority)
        room.done(told["id"], say("{number}: the checklist is noted.", number=told["number"]))

    panel = record_panel(room, told, mark("Checklist of {number}"), "checklist", tick)
    panel.form.add("documents", say("Documents"), field, span=2)
    panel.form.add("reason", say("Why it is not needed"), TextField("", 200), span=2, required=True)
    add_vouching(room, panel, Right.REVIEW_PERMITS)
    panel.add(Words(say(ChecklistField.HINT), "muted", wraps=True))

    def show_reason() -> None:
        """A reason, and somebody's word for it, is asked for when something is said not to be needed now."""
        waives = any(shown == Shown.NOT_NEEDED != was[key] for key, shown in field.value().items())
        for key in ("reason", "authority", "password"):
            if key == "reason" or not room.house.may(Right.REVIEW_PERMITS):
                panel.form.show_field(key, waives)

    field.changed.connect(show_reason)
    show_reason()
    room.open_panel(panel)


def _apply(room: "PermitRoom", told: Facts) -> None:
    def apply() -> None:
        room.house.office.applications.apply(told["id"])
        room.done(told["id"], say("{number} is handed in: the office owes an answer.", number=told["number"]))

    room.attempt(apply)


def _withdraw(room: "PermitRoom", told: Facts) -> None:
    ask_reason(
        room, told, mark("Withdraw {number}"), "withdraw", room.house.office.applications.withdraw,
        mark("{number} is withdrawn."), mark("Withdraw"),
    )  # fmt: skip


APPLICATION_ACTS: tuple[PermitAct, ...] = (
    PermitAct(mark("Hand it in"), "Ctrl+Y", _HANDLE, stands(_S.DRAFT), _apply, name="apply"),
    PermitAct(mark("Checklist …"), "Ctrl+D", _HANDLE, _is_open, _tick, name="documents"),
    PermitAct(mark("Correct …"), "F2", _HANDLE, _is_open, _correct, name="correct"),
)
WITHDRAW = PermitAct(
    mark("Withdraw …"), "Ctrl+Shift+Del", _HANDLE, stands(_S.DRAFT, *UNDER_REVIEW, _S.TO_PAY), _withdraw,
    name="withdraw",
)  # fmt: skip
