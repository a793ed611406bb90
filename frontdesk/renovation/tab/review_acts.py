"""What the office decides on an application: two reviews, sending back, referring, refusing, and issuing the permit."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.records import REFERRED_RISKS, UNDER_REVIEW, PermitState
from frontdesk.renovation.sheets import PERMIT
from frontdesk.renovation.tab.acting import Facts, PermitAct, add_vouching, record_panel, stands, vouched
from frontdesk.renovation.tab.application_lines import decided_on
from frontdesk.widgets.form import Check, NoteField, TextField

if TYPE_CHECKING:
    from frontdesk.renovation.tab.permitroom import PermitRoom

_S = PermitState
_HANDLE = Right.HANDLE_PERMITS


def _reviewer(told: Facts) -> Right:
    """Who decides on an application where it stands."""
    return Right.APPROVE_PERMITS if told["state"] == _S.FIRST_REVIEWED else Right.REVIEW_PERMITS


def _decide(
    room: "PermitRoom", told: Facts, heading: str, name: str, act: Callable[..., object], done: str, action: str,
    *, label: str = mark("Opinion"), required: bool = False,
) -> None:  # fmt: skip
    """A form of a decision: its words, and the word of whoever may decide if the operator may not."""
    right = _reviewer(told)

    def decide(values: dict[str, Any]) -> None:
        act(told["id"], values["words"], authority=vouched(room, values, right))
        room.done(told["id"], say(done, number=told["number"]))

    panel = record_panel(room, told, heading, name, decide, action)
    panel.form.add("words", say(label), NoteField("", 3), span=2, required=required)
    add_vouching(room, panel, right)
    panel.tell(*decided_on(room.house.office, told))
    room.open_panel(panel)


def _first_review(room: "PermitRoom", told: Facts) -> None:
    _decide(
        room, told, mark("First review of {number}"), "first review", room.house.office.reviews.first_review,
        mark("{number} has passed the first review."), mark("Pass it"),
    )  # fmt: skip


def _final_review(room: "PermitRoom", told: Facts) -> None:
    _decide(
        room, told, mark("Final review of {number}"), "final review", room.house.office.reviews.final_review,
        mark("{number} is approved: deposits and fees are asked for."), mark("Approve"),
    )  # fmt: skip


def _consented(room: "PermitRoom", told: Facts) -> None:
    _decide(
        room, told, mark("Consent to {number} has come"), "consented", room.house.office.reviews.consented,
        mark("{number} is to be reviewed again."), mark("Review it again"),
    )  # fmt: skip


def _reject(room: "PermitRoom", told: Facts) -> None:
    _decide(
        room, told, mark("Refuse the permit {number}"), "reject", room.house.office.reviews.reject,
        mark("{number} is refused."), mark("Refuse the permit"), label=mark("Reason"), required=True,
    )  # fmt: skip


def _send_back(room: "PermitRoom", told: Facts) -> None:
    right, desk = _reviewer(told), room.house.office.reviews
    final = told["state"] == _S.FIRST_REVIEWED

    def send_back(values: dict[str, Any]) -> None:
        desk.send_back(
            told["id"], values["words"], to_first_review=values.get("to_first_review", False),
            authority=vouched(room, values, right),
        )  # fmt: skip
        room.done(told["id"], say("{number} is sent back.", number=told["number"]))

    panel = record_panel(room, told, mark("Send {number} back"), "send back", send_back, mark("Send back"))
    panel.form.add("words", say("What is to be brought or put right"), NoteField("", 3), span=2, required=True)
    if final:
        panel.form.add("to_first_review", "", Check(say("To the first review, not to the applicant")), span=2)
    add_vouching(room, panel, right)
    room.open_panel(panel)


def _refer(room: "PermitRoom", told: Facts) -> None:
    right, desk = _reviewer(told), room.house.office.reviews

    def refer(values: dict[str, Any]) -> None:
        desk.refer(told["id"], values["to_whom"], values["words"], authority=vouched(room, values, right))
        room.done(told["id"], say("{number} is referred to {name}.", number=told["number"], name=values["to_whom"]))

    panel = record_panel(room, told, mark("Refer {number}"), "refer", refer, mark("Refer"))
    panel.form.add(
        "to_whom", say("Referred to"), TextField(say("Gas supplier, planning authority …"), 60), span=2, required=True
    )
    panel.form.add("words", say("Opinion"), NoteField("", 3), span=2)
    add_vouching(room, panel, right)
    room.open_panel(panel)


def _issue(room: "PermitRoom", told: Facts) -> None:
    def issue(values: dict[str, Any]) -> None:
        room.house.office.issuing.issue(told["id"])
        room.done(told["id"], say("The permit {number} is issued. F9 shows it.", number=told["number"]))
        if values["prints"]:
            room.host.print_paper(PERMIT, told["id"])

    panel = record_panel(room, told, mark("Issue the permit {number}"), "issue", issue, mark("Issue"))
    panel.form.add("prints", "", Check(say("Print it for the door at once"), True), span=2)
    room.open_panel(panel)


def _copied(room: "PermitRoom", told: Facts) -> None:
    desk = room.house.office.issuing

    def copied(values: dict[str, Any]) -> None:
        desk.note_copied(told["id"], values["to"])
        room.done(told["id"], say("{number}: the owner has a copy.", number=told["number"]))

    panel = record_panel(room, told, mark("Copy of {number} for the owner"), "copied", copied)
    panel.form.add("to", say("Who took it, or how it was sent"), TextField("", 40), span=2, required=True)
    panel.form.set_values({"to": told["owner"]})
    room.open_panel(panel)


def _wants_consent(told: Facts) -> bool:
    risks = {each["risk"] for each in told["scope"]}
    return told["state"] in (_S.APPLIED, _S.FIRST_REVIEWED) and bool(risks & set(REFERRED_RISKS))


def _wants_copy(told: Facts) -> bool:
    return told["copy_due"] is not None and told["copied_at"] is None


REVIEW_ACTS: tuple[PermitAct, ...] = (
    PermitAct(mark("First review …"), "Ctrl+R", _HANDLE, stands(_S.APPLIED), _first_review, name="first_review"),
    PermitAct(
        mark("Final review …"), "Ctrl+R", _HANDLE, stands(_S.FIRST_REVIEWED), _final_review, name="final_review"
    ),
    PermitAct(mark("Consent has come …"), "Ctrl+R", _HANDLE, stands(_S.REFERRED), _consented, name="consented"),
    PermitAct(mark("Issue the permit …"), "Ctrl+I", _HANDLE, stands(_S.TO_PAY), _issue, name="issue"),
    PermitAct(mark("Send back …"), "Ctrl+G", _HANDLE, stands(_S.APPLIED, _S.FIRST_REVIEWED), _send_back,
              name="send_back"),
    PermitAct(mark("Refer …"), "Ctrl+Shift+G", _HANDLE, _wants_consent, _refer, name="refer"),
    PermitAct(mark("Refuse the permit …"), "Ctrl+Del", _HANDLE, stands(*UNDER_REVIEW), _reject, name="reject"),
    PermitAct(mark("Owner's copy …"), "F8", _HANDLE, _wants_copy, _copied, name="copied"),
)  # fmt: skip
