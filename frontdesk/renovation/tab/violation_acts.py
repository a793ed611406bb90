"""What can be done about the site of a case: notices, stop-works and hot work."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from frontdesk.core.operators import Right
from frontdesk.core.words import mark
from frontdesk.renovation.records import PermitState
from frontdesk.renovation.records.inspections import RectificationState
from frontdesk.renovation.rectifications import INSPECTED
from frontdesk.renovation.tab import violation_forms
from frontdesk.renovation.tab.acting import Facts, PermitAct, stands
from frontdesk.renovation.tab.violation_forms import Done, site_of

if TYPE_CHECKING:
    from frontdesk.renovation.tab.permitroom import PermitRoom

_HANDLE = Right.HANDLE_PERMITS


def _done(room: "PermitRoom", told: Facts) -> Done:
    """Whatever is done about its site, the case stays the one that is shown."""
    return lambda kind, record, sentence: room.done(told["id"], sentence)


def _unserved(told: Facts) -> tuple[str, int, str] | None:
    """What is to be served first: the stop-work in force, or a notice: its kind, id and number."""
    stop = told["stop"]
    if stop is not None and not stop["served_how"]:
        return "stop_work", stop["id"], stop["number"]
    notices = (each for each in told["notices"] if each["state"] == RectificationState.OPEN)
    return next((("rectification", each["id"], each["number"]) for each in notices), None)


def _write_notice(room: "PermitRoom", told: Facts) -> None:
    violation_forms.write_notice(room, site_of(told), _done(room, told))


def _serve(room: "PermitRoom", told: Facts) -> None:
    if (unserved := _unserved(told)) is not None:
        violation_forms.serve(room, *unserved, _done(room, told))


def _recheck(room: "PermitRoom", told: Facts) -> None:
    notice = told["notices"][0]
    violation_forms.recheck(room, notice["id"], notice["number"], _done(room, told))


def _stop(room: "PermitRoom", told: Facts) -> None:
    notices = told["notices"]
    about = room.house.office.violations.notice(notices[0]["id"]) if notices else None
    notice = {"id": about["record"], "number": about["number"], "text": about["text"]} if about else None
    violation_forms.stop_works(room, site_of(told), _done(room, told), notice=notice)


def _of_stop(begin: Callable[..., None], *names: str) -> Callable[["PermitRoom", Facts], None]:
    def begun(room: "PermitRoom", told: Facts) -> None:
        stop = told["stop"]
        begin(room, stop["id"], stop["number"], *(stop[name] or "" for name in names), _done(room, told))

    return begun


def _allow_hot_work(room: "PermitRoom", told: Facts) -> None:
    violation_forms.allow_hot_work(room, site_of(told), _done(room, told))


def _close_hot_work(room: "PermitRoom", told: Facts) -> None:
    made = told["hot_works"][0]
    violation_forms.close_hot_work(room, made["id"], made["number"], _done(room, told))


VIOLATION_ACTS: tuple[PermitAct, ...] = (
    PermitAct(
        mark("Let works go on …"), "Ctrl+Shift+Y", _HANDLE, lambda told: told["stop"] is not None,
        _of_stop(violation_forms.resume, "notice"), leads=False, name="resume",
    ),
    PermitAct(
        mark("Served …"), "Ctrl+Shift+M", _HANDLE, lambda told: _unserved(told) is not None, _serve, leads=False,
        name="serve",
    ),
    PermitAct(
        mark("Look at the notice again …"), "Ctrl+Shift+R", _HANDLE, lambda told: bool(told["notices"]), _recheck,
        leads=False, name="recheck",
    ),
    PermitAct(
        mark("After hot work …"), "Ctrl+Shift+H", _HANDLE, lambda told: bool(told["hot_works"]), _close_hot_work,
        leads=False, name="close_hot_work",
    ),
    PermitAct(mark("Notice …"), "Ctrl+Q", _HANDLE, stands(*INSPECTED), _write_notice, False, "notice"),
    PermitAct(mark("Stop works …"), "Ctrl+Shift+Q", _HANDLE, stands(PermitState.WORKS), _stop, False, "stop"),
    PermitAct(mark("Hot work …"), "Ctrl+H", _HANDLE, stands(PermitState.WORKS), _allow_hot_work, False, "hot_work"),
)  # fmt: skip
"""Every such act; what a case lacks leads to the one that sees to it."""
