"""The forms for what is found on a site: notices, stop-works and hot work, wherever they are begun."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.hotwork import Hot
from frontdesk.renovation.records.inspections import SERVED_BY, VIOLATIONS
from frontdesk.renovation.records.violations import (
    AUTHORITIES,
    HOT_WORK_MEASURES,
    PROPOSALS,
    STOP_DEMANDS,
)
from frontdesk.renovation.rectifications import Found, Looked
from frontdesk.renovation.stopping import Stop
from frontdesk.renovation.tab.violation_said import wanted_of
from frontdesk.widgets.acting import ActingRoom, add_vouching, vouched
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import row
from frontdesk.widgets.entrypanel import EntryPanel, choice_of, value_of
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.form import Choice, Form, NoteField, TextField
from frontdesk.widgets.keepingroom import KeepingRoom
from frontdesk.widgets.moments import MomentField

REVIEW = Right.REVIEW_PERMITS
_PROPOSED = ("broken", "to_do", "consequence")


@dataclass(frozen=True)
class Site:
    """The permit whose site it is: its id, its number, and the code of its unit."""

    permit: int
    number: str
    unit: str


def site_of(told: Mapping[str, Any]) -> Site:
    """The site of a case, or of a row of the list of violations."""
    if "permit_id" in told:
        return Site(told["permit_id"], told["permit"], told["unit"])
    return Site(told["id"], told["number"], told["unit"])


Done = Callable[[str, int, str], object]
"""What is told when something is done: the kind and id of its record, and a sentence."""


def write_notice(
    room: KeepingRoom, site: Site, done: Done, *, inspection: int | None = None, found: str = "", place: str = ""
) -> None:
    """Open the form for a notice; of an `inspection`, it has its photos. A violation proposes the rule, what is to be
    done and what follows if it is not."""
    desk = room.house.office.rectifications

    def write(values: dict[str, Any]) -> None:
        notice = desk.issue(site.permit, Found(**values, inspection_id=inspection))
        told = say("{number} is written. It is to be served.", number=notice.number)
        done("rectification", notice.id, told)
        room.paper("rectification", notice.id)

    panel = EntryPanel(
        say("Notice for {unit}", unit=site.unit), f"notice {site.permit} {inspection or ''}".strip(),
        room.house.drafts, write, say("Write it"),
    )  # fmt: skip
    form = panel.form
    violation = choice_of(VIOLATIONS)
    form.add("violation", say("Rule broken"), violation, span=2)
    form.add("place", say("Place"), TextField(say("Kitchen, lift hall …"), 60))
    form.add("due", say("To be put right by"), MomentField(room.house.now, f"{desk.due_by_rule():%Y-%m-%d %H:%M}"))
    form.add("found", say("Violation found"), NoteField("", 3), span=2, required=True)
    form.add("broken", say("Which says"), NoteField("", 3), span=2, required=True)
    form.add("to_do", say("What is to be done"), NoteField("", 3), span=2, required=True)
    form.add("consequence", say("If it is not"), NoteField("", 3), span=2)
    workers = [(None, say("Nobody in particular")), *desk.workers(site.permit)]
    form.add("worker_id", say("Broken by"), Choice(workers), span=2)
    form.set_values({"found": found, "place": place})
    _propose(form)
    violation.changed.connect(partial(_propose, form))
    _printed(room, panel)
    room.open_panel(panel)
    violation.setFocus()


def _propose(form: Form) -> None:
    """Fill in what the violation proposes; what was typed by hand stays."""
    proposal = PROPOSALS[value_of(form, "violation")]
    for name in _PROPOSED:
        proposed = {say(getattr(each, name)) for each in PROPOSALS.values() if getattr(each, name)}
        if value_of(form, name) in proposed | {""}:
            words = getattr(proposal, name)
            form.field(name).input.set_value(say(words) if words else "")


def serve(room: KeepingRoom, kind: str, record: int, number: str, done: Done) -> None:
    """Open the form for how a notice or stop-work was served, and on whom."""
    office = room.house.office

    def served(values: dict[str, Any]) -> None:
        desk = office.rectifications if kind == "rectification" else office.stopping
        desk.serve(record, **values)
        done(kind, record, say("{number} is served.", number=number))

    panel = EntryPanel(
        say("{number} was served", number=number), f"serve {kind} {record}", room.house.drafts, served, say("Served")
    )
    panel.form.add("how", say("How"), choice_of(SERVED_BY), span=2)
    panel.form.add("to", say("On whom"), TextField(say("Site manager, owner …"), 60), span=2)
    if kind == "rectification":
        panel.form.add("at", say("When, now if empty"), MomentField(room.house.now), span=2)
    room.open_panel(panel)


def recheck(room: KeepingRoom, notice: int, number: str, done: Done) -> None:
    """Open the form for what a look at the site found."""
    desk = room.house.office.rectifications

    def looked(values: dict[str, Any]) -> None:
        desk.recheck(notice, Looked(**values))
        told = mark("{number} is put right.") if values["put_right"] else mark("{number} is due anew.")
        done("rectification", notice, say(told, number=number))
        if not values["put_right"]:
            room.paper("rectification", notice)

    panel = EntryPanel(say("Look at {number} again", number=number), f"recheck {notice}", room.house.drafts, looked)
    form = panel.form
    outcome = Choice([(True, say("Rectified")), (False, say("Not put right"))])
    form.add("put_right", say("Outcome"), outcome, span=2)
    form.add("words", say("What was seen"), NoteField("", 3), span=2)
    form.add(
        "due", say("To be put right by"), MomentField(room.house.now, f"{desk.due_by_rule():%Y-%m-%d %H:%M}"), span=2
    )
    form.add("at", say("When, now if empty"), MomentField(room.house.now))
    form.add("inspector", say("Who looked again"), TextField(room.house.office.ground.who().name, 60))
    _shown_with(form, outcome, lambda: not outcome.value(), "due")
    _tell_wanted(room, panel, "rectification", notice)
    _printed(room, panel)
    room.open_panel(panel)


def stop_works(room: KeepingRoom, site: Site, done: Done, *, notice: Mapping[str, Any] | None = None) -> None:
    """Open the form for a stop-work; of a `notice` (id, number, text), it says its reason, and works rest until it is
    put right."""
    desk = room.house.office.stopping

    def stop(values: dict[str, Any]) -> None:
        stopped = desk.stop(site.permit, Stop(**values, rectification_id=notice["id"] if notice else None))
        told = say("{number}: the works of {unit} are stopped.", number=stopped.number, unit=site.unit)
        done("stop_work", stopped.id, told)
        room.paper("stop_work", stopped.id)

    panel = EntryPanel(
        say("Stop the works of {unit}", unit=site.unit), f"stop {site.permit}", room.house.drafts, stop,
        say("Stop works"),
    )  # fmt: skip
    form = panel.form
    form.add("reason", say("Reason"), NoteField("", 3), span=2, required=True)
    form.add("demands", say("What must be done first"), NoteField("", 3), span=2, required=True)
    form.add("reported_to", say("Reported to"), TextField(say(" / ").join(map(say, AUTHORITIES)), 60), span=2)
    how = Choice([("", say("Not served yet")), *((key, say(words)) for key, words in SERVED_BY.items())])
    form.add("how", say("Served"), how)
    form.add("to", say("On whom"), TextField(say("Site manager, owner …"), 60))
    form.set_values({"reason": notice["text"] if notice else "", "demands": say(STOP_DEMANDS)})
    _shown_with(form, how, lambda: bool(how.value()), "to")
    if notice:
        panel.foretell = lambda: say("Works rest until {number} is put right.", number=notice["number"])
    _printed(room, panel)
    room.open_panel(panel)


def report_stop(room: KeepingRoom, stop: int, number: str, done: Done) -> None:
    """Open the form for the authority to which a stop-work is reported."""
    desk = room.house.office.stopping

    def report(values: dict[str, Any]) -> None:
        desk.report(stop, values["to"])
        done("stop_work", stop, say("{number} is reported.", number=number))

    panel = EntryPanel(
        say("{number} was reported", number=number), f"report {stop}", room.house.drafts, report, say("Note the report")
    )
    hint = TextField(say(" / ").join(map(say, AUTHORITIES)), 60)
    panel.form.add("to", say("Reported to"), hint, span=2, required=True)
    room.open_panel(panel)


def resume(room: ActingRoom, stop: int, number: str, notice: str, done: Done) -> None:
    """Open the form by which works go on; while the `notice` of the stop-work is open, it is said why."""
    desk = room.house.office.stopping

    def go_on(values: dict[str, Any]) -> None:
        desk.resume(stop, values["words"], vouched(room, values, REVIEW))
        done("stop_work", stop, say("Works go on. {number} is lifted.", number=number))

    panel = EntryPanel(
        say("Let works go on after {number}", number=number), f"resume {stop}", room.house.drafts, go_on,
        say("Let works go on"),
    )  # fmt: skip
    panel.form.add("words", say("Why, unless all is put right"), NoteField("", 3), span=2)
    add_vouching(room, panel, REVIEW)
    if notice:
        panel.foretell = lambda: say("{number} is not put right: say why works may go on.", number=notice)
    _tell_wanted(room, panel, "stop_work", stop)
    room.open_panel(panel)


def allow_hot_work(room: ActingRoom, site: Site, done: Done) -> None:
    """Open the form for hot work that is allowed for some hours."""
    desk = room.house.office.hot_work

    def allow(values: dict[str, Any]) -> None:
        authority = vouched(room, values, REVIEW)
        asked = {name: value for name, value in values.items() if name not in ("authority", "password")}
        made = desk.allow(site.permit, Hot(**asked), authority)
        done("hot_work", made.id, say("{number}: hot work is allowed.", number=made.number))
        room.paper("hot_work", made.id)

    panel = EntryPanel(
        say("Hot work in {unit}", unit=site.unit), f"hot work {site.permit}", room.house.drafts, allow, say("Allow it")
    )
    form = panel.form
    workers = [
        (worker, name if card else say("{name} (no card)", name=name))
        for worker, name, card in desk.welders(site.permit)
    ]  # fmt: skip
    form.add("worker_id", say("Worker with a pass"), Choice(workers), span=2, required=True)
    form.add("begins", say("Fire from"), MomentField(room.house.now), required=True)
    form.add("ends", say("Fire until"), MomentField(room.house.now), required=True)
    form.add("place", say("Place"), TextField("", 60), required=True)
    form.add("what", say("What is done"), TextField(say("Welding, cutting …"), 200), required=True)
    form.add("guard", say("Who stands guard"), TextField("", 60), span=2, required=True)
    form.add("measures", say("Against fire"), NoteField("", 4), span=2, required=True)
    form.set_values({"measures": say(HOT_WORK_MEASURES)})
    add_vouching(room, panel, REVIEW)
    _printed(room, panel)
    room.open_panel(panel)


def close_hot_work(room: KeepingRoom, record: int, number: str, done: Done) -> None:
    """Open the form for what was seen after hot work."""
    desk = room.house.office.hot_work

    def close(values: dict[str, Any]) -> None:
        desk.close(record, values["words"], values["at"])
        done("hot_work", record, say("{number} is looked after.", number=number))

    panel = EntryPanel(
        say("After the hot work {number}", number=number), f"close hot work {record}", room.house.drafts, close,
        say("Looked after"),
    )  # fmt: skip
    panel.form.add("words", say("What was seen"), TextField(say("No embers, nothing smoulders"), 200), span=2)
    panel.form.add("at", say("When, now if empty"), MomentField(room.house.now), span=2)
    _tell_wanted(room, panel, "hot_work", record)
    room.open_panel(panel)


def _tell_wanted(room: KeepingRoom, panel: EntryPanel, kind: str, record: int) -> None:
    """Beneath the fields, what was found and what was to be done."""
    facts = Facts()
    facts.set_facts(wanted_of(room.house.office.violations.row(kind, record)))
    panel.tell(facts)


def _printed(room: KeepingRoom, panel: EntryPanel) -> None:
    panel.add(row(plain(say("Save and print"), "F10", room.save_and_print), None))


def _shown_with(form: Form, choice: Choice, wanted: Callable[[], bool], *names: str) -> None:
    """Show fields only while a choice wants them."""

    def show() -> None:
        for name in names:
            form.show_field(name, wanted())

    choice.changed.connect(show)
    show()
