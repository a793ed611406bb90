"""What changes of a case on its way: time and works, its contractor, its owner, that works are given up; its papers."""

from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.documents import CHECKLIST
from frontdesk.renovation.extensions import ExtensionFields
from frontdesk.renovation.records import ON_SITE, RISKS, SHOWN, PermitState, Shown
from frontdesk.renovation.records.changes import COMPLETION_KINDS, DEPOSIT_GOES
from frontdesk.renovation.sheets import AGREEMENT, APPLICATION, PERMIT, SETTLEMENT
from frontdesk.renovation.successions import FIRM_PAPERS, SuccessorFields
from frontdesk.renovation.tab.acting import Facts, PermitAct, add_vouching, ask_reason, record_panel, stands, vouched
from frontdesk.renovation.tab.application_form import NEW, ContractorPicker
from frontdesk.widgets.entrypanel import choice_of, value_of
from frontdesk.widgets.form import Check, Choice, DateField, Form, NoteField, TextField
from frontdesk.widgets.signature import SignaturePad

if TYPE_CHECKING:
    from frontdesk.renovation.tab.permitroom import PermitRoom

_HANDLE = Right.HANDLE_PERMITS
_APPROVE, _REJECT, _WITHDRAW = "approve", "reject", "withdraw"
_DECISIONS = {_APPROVE: mark("Approve"), _REJECT: mark("Reject"), _WITHDRAW: mark("The applicant withdraws it")}


def _apply_extension(room: "PermitRoom", told: Facts) -> None:
    def apply(values: dict[str, Any]) -> None:
        extension = room.house.office.extensions.apply(told["id"], ExtensionFields(**values))
        room.done(told["id"], say("{number} waits for the manager's word.", number=extension.number))

    panel = record_panel(room, told, mark("Extension of {number}"), "extension", apply)
    panel.form.add("until", say("Works until"), DateField("", room.house.today))
    panel.form.add("risk", say("What is dangerous of it"), choice_of(RISKS))
    panel.form.add("works", say("Works added"), TextField(say("Empty if only more time is asked for"), 200), span=2)
    panel.form.add("reason", say("Reason"), NoteField("", 3), span=2, required=True)
    panel.foretell = lambda: say("The permit runs until {day} so far.", day=told["ends"].isoformat())
    room.open_panel(panel)


def _decide_extension(room: "PermitRoom", told: Facts) -> None:
    extension, right, desk = told["extension"], Right.APPROVE_PERMITS, room.house.office.extensions

    def decide(values: dict[str, Any]) -> None:
        number, words = extension["number"], values["words"]
        if values["decision"] == _APPROVE:
            desk.approve(extension["id"], words, vouched(room, values, right), passes=values.get("passes", True))
            room.done(told["id"], say("{number} is approved: the permit is issued anew. F9 shows it.", number=number))
        elif values["decision"] == _REJECT:
            desk.reject(extension["id"], words, vouched(room, values, right))
            room.done(told["id"], say("{number} is rejected.", number=number))
        else:
            desk.withdraw(extension["id"], words)
            room.done(told["id"], say("{number} is withdrawn.", number=number))

    panel = record_panel(room, {**told, "number": extension["number"]}, mark("Decide on {number}"), "decision", decide)
    form = panel.form
    form.add("decision", say("Decision"), choice_of(_DECISIONS), span=2)
    form.add("passes", "", Check(say("Passes run until then, too"), True), span=2)
    form.add("words", say("Opinion"), NoteField("", 2), span=2)
    add_vouching(room, panel, right)
    panel.foretell = lambda: _asked_for(extension)
    form.changed.connect(partial(_show_decision, form, extension["until"] > extension["before"]))
    _show_decision(form, extension["until"] > extension["before"])
    room.open_panel(panel)
    form.field("decision").content.setFocus()


def _asked_for(extension: Facts) -> str:
    """What an extension asks for, and why."""
    told = []
    if extension["until"] > extension["before"]:
        told.append(say("Until {day} instead of {before}", day=extension["until"], before=extension["before"]))
    if extension["works"]:
        told.append(say("Works added: {text}", text=extension["works"]))
    return "\n".join([*told, say("Reason: {text}", text=extension["reason"])])


def _show_decision(form: Form, longer: bool) -> None:
    """Passes run on when it is approved, and who withdraws needs nobody's word."""
    decision = value_of(form, "decision")
    form.show_field("passes", longer and decision == _APPROVE)
    for key in ("authority", "password"):
        form.show_field(key, decision != _WITHDRAW)


def _change_contractor(room: "PermitRoom", told: Facts) -> None:
    right, office = Right.REVIEW_PERMITS, room.house.office
    desk = office.successions
    picker = ContractorPicker(room.house)

    def change(values: dict[str, Any]) -> None:
        contractor, new = values["contractor_id"], None
        if contractor == NEW:
            contractor, new = picker.named(
                firm=bool(values.get("firm")), contact=values.get("manager", ""), phone=values.get("manager_phone", "")
            )
        papers = {key: Shown(values[key]) for key in FIRM_PAPERS if values.get(key)}
        fields = SuccessorFields(
            contractor, values["reason"], values.get("manager", ""), values.get("manager_phone", ""), papers,
            values.get("unneeded", ""), new,
        )  # fmt: skip
        desk.change_contractor(told["id"], fields, authority=vouched(room, values, right))
        sentence = say("{number} goes on with another contractor. F9 shows the permit.", number=told["number"])
        room.done(told["id"], sentence)

    panel = record_panel(room, told, mark("Another contractor for {number}"), "contractor", change)
    form = panel.form
    form.add("contractor_id", say("Contractor"), picker, span=2)
    form.add("firm", "", Check(say("It is a firm with a licence"), True), span=2)
    form.add("manager", say("Site manager"), TextField("", 40))
    form.add("manager_phone", say("Site manager's phone"), TextField("", 40))
    for key in FIRM_PAPERS:
        shown = Choice([("", say("Not there yet")), *((how.value, say(words)) for how, words in SHOWN.items())])
        form.add(key, say(CHECKLIST[key].name), shown, span=2)
    form.add("unneeded", say("Why it is not needed"), TextField("", 200), span=2)
    form.add("reason", say("Reason"), NoteField("", 2), span=2, required=True)
    add_vouching(room, panel, right)

    def show() -> None:
        chosen = picker.value()
        form.show_field("firm", chosen == NEW)
        for key in ("manager", "manager_phone", *FIRM_PAPERS):
            form.show_field(key, chosen is not None)
        form.show_field("unneeded", any(value_of(form, key) == Shown.NOT_NEEDED for key in FIRM_PAPERS))

    def warning() -> str:
        out = desk.passes_out(told["id"])
        if out:
            return say("Passes are out that are to be returned first: {numbers}", numbers=", ".join(out))
        contractor = picker.value()
        notices = office.applications.contractor_standing(contractor, told["id"]).notices if contractor else ()
        return say("Open notices elsewhere: {numbers}", numbers=", ".join(notices)) if notices else ""

    panel.warn = warning
    form.changed.connect(show)
    show()
    room.open_panel(panel)


def _take_over(room: "PermitRoom", told: Facts) -> None:
    desk = room.house.office.successions
    owners = desk.new_owners(told["id"])
    if owners is None:
        room.refresh()
        return

    def take_over(values: dict[str, Any]) -> None:
        desk.take_over(told["id"], **values)
        room.done(told["id"], say("{number} is taken over by {name}.", number=told["number"], name=owners.names))

    panel = record_panel(room, told, mark("New owner of {number}"), "owner", take_over)
    form = panel.form
    form.add("deposit", say("Whose the owner's deposit is"), choice_of(DEPOSIT_GOES), span=2)
    form.add("phone", say("Phone"), TextField("", 40), span=2)
    form.add("words", say("What both agreed"), NoteField("", 2), span=2)
    form.add("drawn", say("New owner's signature"), SignaturePad(), span=2)
    form.set_values({"phone": owners.phone})
    panel.foretell = lambda: say(
        "{name} takes the case over from {before}: let them sign here, or the agreement on paper.", name=owners.names,
        before=told["owner"],
    )  # fmt: skip
    room.open_panel(panel)


def _give_up(room: "PermitRoom", told: Facts) -> None:
    ask_reason(
        room, told, mark("Works of {number} are given up"), "give up", room.house.office.withdrawing.give_up,
        mark("{number} is to be inspected as it stands."), mark("Give up the works"),
    )  # fmt: skip


def _papers(room: "PermitRoom", told: Facts) -> None:
    """Choose one of the papers of a case, the latest first, and look at it."""
    office = room.house.office
    papers = [(PERMIT, told["id"], say("Renovation permit"))] if told["issued_at"] else []
    papers += [
        (AGREEMENT, told["id"], say("Renovation agreement")),
        (APPLICATION, told["id"], say("Application for renovation works")),
    ]
    papers += [
        ("completion", look.id, f"{look.number}  {say(COMPLETION_KINDS[look.kind])}")
        for look in office.completions.of(told["id"])
    ]
    if told["goes_back"] or any(fee.kept or fee.back for fee in told["fees"]):
        papers.append((SETTLEMENT, told["id"], say("Settlement of renovation deposits")))
    papers += [
        ("extension", line.id, f"{line.number}  {say('Extension')}") for line in office.extensions.of(told["id"])
    ]

    def preview(values: dict[str, Any]) -> None:
        kind, record, _ = papers[values["paper"]]
        room.host.preview_paper(kind, record)

    panel = record_panel(room, told, mark("Papers of {number}"), "papers", preview, mark("Preview"))
    panel.form.add("paper", say("Paper"), Choice([(place, name) for place, (*_, name) in enumerate(papers)]), span=2)
    room.open_panel(panel)


def _extension_open(told: Facts) -> bool:
    return told["extension"] is not None


def _extensible(told: Facts) -> bool:
    return told["state"] in ON_SITE and told["extension"] is None


def _sold(told: Facts) -> bool:
    return any(lack.act == "new_owner" for lack in told["missing"])


CHANGE_ACTS: tuple[PermitAct, ...] = (
    PermitAct(mark("New owner …"), "Ctrl+Shift+J", _HANDLE, _sold, _take_over, False, "new_owner"),
    PermitAct(mark("Extension: decide …"), "Ctrl+T", _HANDLE, _extension_open, _decide_extension, False, "extension"),
    PermitAct(mark("Extension …"), "Ctrl+T", _HANDLE, _extensible, _apply_extension, False),
    PermitAct(
        mark("Contractor …"),
        "Ctrl+J",
        _HANDLE,
        stands(PermitState.TO_PAY, *ON_SITE),
        _change_contractor,
        False,
        "contractor",
    ),
    PermitAct(mark("Give up the works …"), "Ctrl+Shift+Del", _HANDLE, stands(*ON_SITE), _give_up, False),
    PermitAct(
        mark("Papers …"), "Ctrl+Shift+P", Right.SEE, lambda told: told["state"] != PermitState.DRAFT, _papers, False
    ),
)
"""Every such act; what a case lacks leads to the one that sees to it."""
