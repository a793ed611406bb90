"""The room of violations: notices, stop-works and hot work of all sites, what is due first above."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.records import PermitState
from frontdesk.renovation.records.inspections import VIOLATIONS
from frontdesk.renovation.records.violations import PROPOSALS
from frontdesk.renovation.rectificationlists import KINDS, OVER, STANDING, record_of, row_id
from frontdesk.renovation.rectifications import INSPECTED
from frontdesk.renovation.tab import violation_forms
from frontdesk.renovation.tab.violation_forms import REVIEW, Done, site_of
from frontdesk.renovation.tab.violation_said import about, due_of, facts_of, moments_of, state_of
from frontdesk.widgets import looks
from frontdesk.widgets.acting import ActingRoom, Facts, RecordAct, ask_reason
from frontdesk.widgets.attachments import HELP, AttachmentStrip
from frontdesk.widgets.card import Words
from frontdesk.widgets.form import Choice
from frontdesk.widgets.keepingroom import days
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.recordcard import RecordCard
from frontdesk.widgets.recordtable import Column

if TYPE_CHECKING:
    from frontdesk.renovation.tab.doors import RenovationHouse

ViolationAct = RecordAct["Violations"]
_HANDLE = Right.HANDLE_PERMITS
_NOTICE, _STOP, _HOT = KINDS


class Violations(ActingRoom):
    """What was found on sites and is not settled, the first due first."""

    NAME = "violations"
    REGISTER = "rectifications"
    ICON = "shield-check"
    PAPER = "rectification"

    def __init__(self, house: "RenovationHouse") -> None:
        self._lists = house.office.violations
        self.files = AttachmentStrip(house.office.attachments, house.host, house.may, _NOTICE)
        kinds = Choice([("", say("All kinds")), *((kind, say(words)) for kind, words in KINDS.items())])
        rules = Choice([("", say("All rules")), *((rule, say(words)) for rule, words in VIOLATIONS.items())])
        columns = (
            Column("due", mark("Deadline"), 156, "pill", sorts=True, value=lambda row: due_of(row, house.now())),
            Column("state", mark("State"), 140, "pill", value=state_of),
            Column("unit", mark("Unit"), 96, sorts=True),
            Column("about", mark("Rule broken"), 164, value=about),
            Column("text", mark("Violation found"), 0, value=lambda row: " ".join(row["text"].split())),
            Column("number", mark("Number"), 140, sorts=True),
        )
        super().__init__(
            house, ACTS, columns, say("Violations"), ("due", False), say("Number or unit"), self._card,
            {"kind": (kinds, say("Kind"), 110), "violation": (rules, say("Rule broken"), 130), **days(house)},
        )  # fmt: skip
        self.files.listen(self.record, self)

    def _card(self, *feet: Any) -> RecordCard:
        self.number = Words("", "muted")
        self.record = RecordCard(self.number, say("Steps"), *feet)
        self.record.hold(self.files)
        return self.record

    def states(self) -> list[tuple[str, str]]:
        return [*((state, say(words)) for state, words in STANDING.items()), ("", say("All"))]

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._lists.listing(**narrowed)

    def empty(self) -> str:
        return say("Nothing is open. What a round finds comes here, and what is written in a case.")

    def read(self, record: int) -> Facts:
        kind, of = record_of(record)
        told = self._lists.notice(of) if kind == _NOTICE else self._lists.row(kind, of)
        return told | {"steps": self._lists.steps(kind, of)}

    def over(self, told: Facts) -> bool:
        return told["state"] in OVER

    def show_record(self, kind: str, record: int) -> None:
        super().show_record(kind, row_id(kind, record))

    def show_told(self, told: Facts | None) -> None:
        notice = told is not None and told["kind"] == _NOTICE
        self.files.show_of(told["record"] if told is not None and notice else None)
        looks.reveal(self.files, notice)
        self.number.setText(f"{told['number']}  {about(told)}" if told is not None else "")
        if told is None:
            self.record.show_told(say("Nothing chosen"))
            return
        rechecks = self.house.office.rectifications.rechecks(told["record"]) if notice else ()
        self.record.show_told(told["unit"], state_of(told), facts_of(told), moments_of(told, told["steps"], rechecks))

    def print_paper(self) -> None:
        line = self.table.current_row()
        if line is not None:
            self.host.preview_paper(line["kind"], line["record"])

    def show_case(self, told: Facts) -> None:
        """Turn to the case whose site it is."""
        self.host.show_record("permit", told["permit_id"])

    def help_text(self) -> str:
        told = say(
            "Violations: rectification notices, stop-works and hot work of all sites; what is due first stands above,"
            " what is past its time is red. F7 or Enter in the list takes the next step: a violation of the structure,"
            " the façade, gas, heating or waterproofing stops the works, a notice is served, then looked at again until"
            " it is put right. A stop-work is lifted on a supervisor's word; hot work is looked after when it is done."
            " A new notice is written from a round, or with Ctrl+Q for the same site, here or in the case."
            " Ctrl+O turns to the case, F9 shows the paper, Ctrl+E saves the list."
        )
        return f"{told}\n\n{self.keys_of_acts()}\n\n{say(HELP)}"


def _done(room: Violations, told: Facts) -> Done:
    """What was done is shown where it stands in the list, be it the same record or a new one."""
    return lambda kind, record, sentence: room.done(row_id(kind, record), sentence)


def _is(kind: str, *states: str) -> Callable[[Facts], bool]:
    return lambda told: told["kind"] == kind and told["state"] in states


def _is_open(kind: str) -> Callable[[Facts], bool]:
    return lambda told: told["kind"] == kind and told["state"] not in OVER


def _unserved(told: Facts) -> bool:
    return told["kind"] != _HOT and told["state"] not in OVER and not told["served_how"]


def _may_stop(told: Facts) -> bool:
    return _is_open(_NOTICE)(told) and told["permit_state"] == PermitState.WORKS


def _is_grave(told: Facts) -> bool:
    return _may_stop(told) and PROPOSALS[told["violation"]].grave


def _stop(room: Violations, told: Facts) -> None:
    notice = {"id": told["record"], "number": told["number"], "text": told["text"]}
    violation_forms.stop_works(room, site_of(told), _done(room, told), notice=notice)


def _write(room: Violations, told: Facts) -> None:
    violation_forms.write_notice(room, site_of(told), _done(room, told))


def _serve(room: Violations, told: Facts) -> None:
    violation_forms.serve(room, told["kind"], told["record"], told["number"], _done(room, told))


def _recheck(room: Violations, told: Facts) -> None:
    violation_forms.recheck(room, told["record"], told["number"], _done(room, told))


def _report(room: Violations, told: Facts) -> None:
    violation_forms.report_stop(room, told["record"], told["number"], _done(room, told))


def _resume(room: Violations, told: Facts) -> None:
    notice = told["notice"] if told["notice_open"] else ""
    violation_forms.resume(room, told["record"], told["number"], notice, _done(room, told))


def _close(room: Violations, told: Facts) -> None:
    violation_forms.close_hot_work(room, told["record"], told["number"], _done(room, told))


def _cancel(room: Violations, told: Facts) -> None:
    office, done = room.house.office, mark("{number} is cancelled.")
    heading, action = mark("Cancel {number}"), mark("Take it back")
    if told["kind"] == _NOTICE:
        cancel: Callable[..., object] = partial(_of_record, office.rectifications.cancel)
        ask_reason(room, told, heading, "cancel", cancel, done, action, REVIEW)
    else:
        ask_reason(
            room, told, heading, "cancel", partial(_of_record, office.hot_work.cancel), done, action
        )  # fmt: skip


def _of_record(act: Callable[..., object], row: int, *said: object) -> None:
    """An act on the record of a row."""
    act(record_of(row)[1], *said)


ACTS: tuple[ViolationAct, ...] = (
    ViolationAct(mark("Stop works …"), "Ctrl+Shift+Q", _HANDLE, _is_grave, _stop),
    ViolationAct(mark("Served …"), "Ctrl+Shift+M", _HANDLE, _unserved, _serve),
    ViolationAct(mark("Look at the notice again …"), "Ctrl+Shift+R", _HANDLE, _is_open(_NOTICE), _recheck),
    ViolationAct(mark("Let works go on …"), "Ctrl+Shift+Y", _HANDLE, _is_open(_STOP), _resume),
    ViolationAct(mark("After hot work …"), "Ctrl+Shift+H", _HANDLE, _is(_HOT, "under_way", "to_look_after"), _close),
    ViolationAct(
        mark("Stop works …"), "Ctrl+Shift+Q", _HANDLE, lambda told: _may_stop(told) and not _is_grave(told), _stop,
        leads=False,
    ),
    ViolationAct(
        mark("Notice …"), "Ctrl+Q", _HANDLE, lambda told: told["permit_state"] in INSPECTED, _write, leads=False
    ),
    ViolationAct(
        mark("Reported …"), "Ctrl+Shift+G", _HANDLE, lambda told: _is_open(_STOP)(told) and not told["reported_to"],
        _report, leads=False,
    ),
    ViolationAct(
        mark("Cancel …"), "Ctrl+Del", _HANDLE, lambda told: _is_open(_NOTICE)(told) or _is_open(_HOT)(told), _cancel,
        leads=False,
    ),
    ViolationAct(mark("Show the case"), "Ctrl+O", Right.SEE, lambda told: True, Violations.show_case, leads=False),
)  # fmt: skip
"""What can be done with a row, the next step first."""
