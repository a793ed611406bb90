"""What is done with a case whose works are done: the completion inspection, and the re-inspection afterwards."""

from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.completions import Look
from frontdesk.renovation.records import PermitState
from frontdesk.renovation.tab.acting import Facts, PermitAct, add_vouching, ask_reason, record_panel, stands, vouched
from frontdesk.renovation.tab.points_field import PointsField
from frontdesk.widgets.entrypanel import EntryPanel, value_of
from frontdesk.widgets.form import Check, Choice, DateField, Form, NoteField, TextField
from frontdesk.widgets.moments import MomentField

if TYPE_CHECKING:
    from frontdesk.renovation.tab.permitroom import PermitRoom

_S = PermitState
_HANDLE = Right.HANDLE_PERMITS
_LOOK = ("points", "passed", "words", "inspector", "present", "at", "waiting_until")


def _works_done(room: "PermitRoom", told: Facts) -> None:
    def done() -> None:
        room.house.office.completions.works_done(told["id"])
        room.done(told["id"], say("The works of {number} are to be inspected.", number=told["number"]))

    room.attempt(done)


def _go_on(room: "PermitRoom", told: Facts) -> None:
    ask_reason(
        room, told, mark("Works of {number} go on"), "go on", room.house.office.completions.go_on,
        mark("The works of {number} go on."), mark("Works go on"),
    )  # fmt: skip


def _complete(room: "PermitRoom", told: Facts) -> None:
    desk = room.house.office.completions

    def complete(values: dict[str, Any]) -> None:
        kept = desk.complete(told["id"], _look(values))
        if kept.passed:
            sentence = say("{number}: passed, the waiting period runs until {day}.", number=told["number"],
                           day=kept.waiting_until)  # fmt: skip
        else:
            sentence = say("{number}: not passed, to be put right.", number=told["number"])
        room.done(told["id"], sentence)

    panel = record_panel(room, told, mark("Completion inspection of {number}"), "completion", complete)
    _add_look(room, panel.form)
    panel.form.add("waiting_until", say("Waiting period until"), DateField("", room.house.today))
    panel.form.set_values({"waiting_until": desk.waiting(room.house.today())[1]})
    _begin(room, panel)


def _reinspect(room: "PermitRoom", told: Facts) -> None:
    right, desk = Right.REVIEW_PERMITS, room.house.office.completions
    until = told["waiting_until"]
    early = told["state"] == _S.WAITING and until is not None and room.house.today() <= until

    def reinspect(values: dict[str, Any]) -> None:
        wanted = bool(values.get("early"))
        authority = vouched(room, values, right) if wanted else None
        kept = desk.reinspect(told["id"], _look(values), early=wanted, authority=authority)
        number = told["number"]
        if kept.passed:
            room.done(told["id"], say("{number}: passed, the deposits go back.", number=number))
        else:
            room.done(told["id"], say("{number}: not passed, to be put right.", number=number))

    panel = record_panel(room, told, mark("Re-inspection of {number}"), "reinspection", reinspect)
    _add_look(room, panel.form)
    if early:
        panel.foretell = lambda: say("The waiting period runs until {day}.", day=until)
        panel.form.add("early", "", Check(say("End the waiting period early, on a supervisor's word")), span=2)
        add_vouching(room, panel, right)
        panel.form.changed.connect(partial(_show_voucher, panel.form))
        _show_voucher(panel.form)
    _begin(room, panel)


def _settle(room: "PermitRoom", told: Facts) -> None:
    ask_reason(
        room, told, mark("Faults of {number} are settled"), "settle", room.house.office.completions.settle,
        mark("{number}: settled, the rest of the deposits goes back."), mark("Settle"), Right.REVIEW_PERMITS,
        mark("What is settled"),
    )  # fmt: skip


def _add_look(room: "PermitRoom", form: Form) -> None:
    form.add("points", "", PointsField(), span=2)
    form.add("passed", say("Result of the inspection"), Choice([(True, say("Passed")), (False, say("Not passed"))]))
    form.add("at", say("Inspected at"), MomentField(room.house.now))
    form.add("words", say("Remark"), NoteField(say("What is to be put right, and where"), 2), span=2)
    form.add("present", say("Present"), TextField("", 60))
    form.add("inspector", say("Inspector"), TextField(say("You, unless told"), 60))


def _begin(room: "PermitRoom", panel: EntryPanel) -> None:
    form = panel.form
    points = form.field("points").content
    assert isinstance(points, PointsField)
    points.setAccessibleName(say("What was looked at"))
    points.changed.connect(partial(_judge, form))
    form.changed.connect(partial(_show_fields, form))
    _show_fields(form)
    room.open_panel(panel)
    points.setFocus()


def _judge(form: Form) -> None:
    """What has a bad point does not pass."""
    form.set_values({"passed": all(value_of(form, "points").values())})


def _show_fields(form: Form) -> None:
    """A waiting period follows what passes."""
    form.show_field("waiting_until", value_of(form, "passed"))


def _show_voucher(form: Form) -> None:
    """Nobody's word is wanted unless the waiting period is ended early."""
    for key in ("authority", "password"):
        form.show_field(key, value_of(form, "early"))


def _look(values: dict[str, Any]) -> Look:
    return Look(**{name: values[name] for name in _LOOK if name in values})


COMPLETION_ACTS: tuple[PermitAct, ...] = (
    PermitAct(mark("Works are done"), "Ctrl+Shift+W", _HANDLE, stands(_S.WORKS), _works_done, name="works_done"),
    PermitAct(mark("Put right: inspect again"), "Ctrl+Shift+W", _HANDLE, stands(_S.FAILED), _works_done,
              name="works_done"),
    PermitAct(mark("Completion inspection …"), "Ctrl+Shift+N", _HANDLE, stands(_S.COMPLETING), _complete,
              name="complete"),
    PermitAct(mark("Re-inspection …"), "Ctrl+Shift+N", _HANDLE, stands(_S.WAITING, _S.MENDING), _reinspect,
              name="reinspect"),
    PermitAct(mark("Settled by deduction …"), "Ctrl+Shift+K", _HANDLE, stands(_S.MENDING), _settle, False),
    PermitAct(mark("Works go on …"), "Ctrl+Shift+T", _HANDLE, stands(_S.COMPLETING, _S.FAILED), _go_on, False),
)  # fmt: skip
"""Every such act, in the order of the course of a case."""
