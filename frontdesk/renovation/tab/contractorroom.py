"""The register of contractors: who renovates here, how many cases they have, and who is not let in any more."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.contractors import ContractorFields
from frontdesk.renovation.records.workers import CONTRACTOR_STATES
from frontdesk.renovation.tab.passsaid import contractor_state
from frontdesk.widgets.acting import ask_authority
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.keepingroom import KeepingRoom, PaperCard, ordered
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.past import moments_past
from frontdesk.widgets.recordtable import Column

if TYPE_CHECKING:
    from frontdesk.renovation.tab.doors import RenovationHouse

_FIELDS = {
    "name": mark("Name"), "firm": mark("Kind"), "licence": mark("Licence"), "qualification": mark("Qualification"),
    "contact": mark("Contact"), "phone": mark("Phone"), "barred": mark("Reason"),
}  # fmt: skip
_KINDS = {"yes": mark("A firm"), "no": mark("By themselves")}

COLUMNS = (
    Column("name", mark("Name"), 0, sorts=True),
    Column("contact", mark("Contact"), 88),
    Column("phone", mark("Phone"), 118),
    Column("licence", mark("Licence"), 170),
    Column("sites", mark("Cases open"), 84, "count"),
    Column("state", mark("State"), 128, "pill", sorts=True, value=contractor_state),
    Column("since", mark("Entered at"), 96, "date", sorts=True),
)


class Contractors(KeepingRoom):
    """The contractors by their names."""

    NAME = "contractors"
    ICON = "building-2"
    OF_UNITS = False

    def __init__(self, house: "RenovationHouse") -> None:
        self._desk = house.office.contractors
        self.step = primary(say("Edit …"), "F7", self.change)
        self.new_button = plain(say("New contractor …"), "F3", self.new)
        self.bar_button = plain("", "Ctrl+J", self.bar)
        self.use_button = plain("", "Ctrl+Del", self.use)
        self.record = PaperCard(self.step, self.new_button, self.bar_button, self.use_button)
        super().__init__(
            house, COLUMNS, say("Contractors"), ("name", False), CONTRACTOR_STATES, say("Name, contact or phone"),
            self.record, {},
        )  # fmt: skip
        self.table.opened.connect(lambda _: self.change())

    def help_text(self) -> str:
        return say(
            "Contractors: who renovates here. F3 enters one, F7 or Enter changes the one chosen. Ctrl+J lets one in no"
            " more, with the reason and on a supervisor's word: no application is taken and no pass is made for it"
            " until it is let in again. Ctrl+Del says that one is not used any more; it stays with its cases. Ctrl+E"
            " saves the list."
        )

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._desk.listing(**narrowed)

    def empty(self) -> str:
        return say("No contractor is in the register yet. F3 enters the first.")

    def show_current(self, line: dict[str, Any] | None) -> None:
        handles = self.house.may(Right.HANDLE_PERMITS)
        used = line is not None and line["active"]
        self.bar_button.set_words(say("Let in again …") if line and line["barred"] else say("Let in no more …"))
        self.use_button.set_words(say("Use it again") if line and not line["active"] else say("Not used any more"))
        ordered(
            (
                (self.step, handles and used),
                (self.new_button, handles),
                (self.bar_button, handles and used),
                (self.use_button, handles and line is not None),
            )
        )
        if line is None:
            self.record.show_paper(say("No contractor chosen"))
            return
        facts = [
            (say("Kind"), say(_KINDS["yes" if line["firm"] else "no"])),
            (say("Licence"), line["licence"]),
            (say("Qualification"), line["qualification"]),
            (say("Contact"), line["contact"]),
            (say("Phone"), line["phone"]),
            (say("Cases open"), str(line["sites"])),
            (say("Not let in"), line["barred"]),
        ]
        past = moments_past(self._desk.past(line["id"]), _FIELDS, _said)
        self.record.show_paper(line["name"], "", contractor_state(line), facts, past)

    # Keeping it

    def new(self) -> None:
        """F3: a form for a new contractor."""
        if not self.permits(self.house.may(Right.HANDLE_PERMITS)):
            return

        def add(values: dict[str, Any]) -> None:
            self.done(
                self._desk.add(ContractorFields(**values)), say("{name} is in the register.", name=values["name"])
            )

        self.open_panel(self._panel(say("New contractor"), "new contractor", add))

    def change(self) -> None:
        """F7: change the contractor chosen."""
        line = self.table.current_row()
        if line is None or not line["active"] or not self.permits(self.house.may(Right.HANDLE_PERMITS)):
            return
        shown = {key: line[key] for key in ("name", "firm", "licence", "qualification", "contact", "phone")}

        def change(values: dict[str, Any]) -> None:
            self._desk.change(line["id"], ContractorFields(**values), shown)
            self.done(line["id"], say("{name} is changed.", name=values["name"]))

        panel = self._panel(say("Change {name}", name=line["name"]), f"contractor {line['id']}", change)
        panel.form.set_values(shown)
        self.open_panel(panel)

    def bar(self) -> None:
        """Ctrl+J: let a contractor in no more, or again."""
        line = self.table.current_row()
        if line is None or not line["active"] or not self.permits(self.house.may(Right.HANDLE_PERMITS)):
            return
        barred, name = bool(line["barred"]), line["name"]

        def decide(values: dict[str, Any]) -> None:
            authority = None
            if values.get("authority"):
                authority = self.house.vouch(values["authority"], values["password"], Right.REVIEW_PERMITS)
            if barred:
                self._desk.admit(line["id"], authority=authority)
                self.done(line["id"], say("{name} is let in again.", name=name))
            else:
                self._desk.bar(line["id"], values["reason"], authority=authority)
                self.done(line["id"], say("{name} is let in no more.", name=name))

        heading = say("Let {name} in again", name=name) if barred else say("Let {name} in no more", name=name)
        panel = EntryPanel(heading, f"bar contractor {line['id']}", self.house.drafts, decide, say("Decide"))
        if not barred:
            panel.form.add("reason", say("Reason"), TextField("", 200), span=2, required=True)
        if not self.house.may(Right.REVIEW_PERMITS):
            ask_authority(panel.form, self.house, Right.REVIEW_PERMITS)
        if barred and self.house.may(Right.REVIEW_PERMITS):
            self.attempt(partial(decide, {}))
        else:
            self.open_panel(panel)

    def use(self) -> None:
        """Ctrl+Del: offer a contractor no more, or again."""
        line = self.table.current_row()
        if line is not None and self.permits(self.house.may(Right.HANDLE_PERMITS)):
            self.attempt(partial(self._use, line["id"], line["name"], not line["active"]))

    def _use(self, contractor_id: int, name: str, active: bool) -> None:
        self._desk.use(contractor_id, active)
        told = say("{name} is used again.", name=name) if active else say("{name} is not used any more.", name=name)
        self.done(contractor_id if active else None, told)

    def _panel(self, heading: str, name: str, act: Any) -> EntryPanel:
        panel = EntryPanel(heading, name, self.house.drafts, act)
        form = panel.form
        form.add("name", say("Name"), TextField("", 60), span=2, required=True)
        form.add("firm", say("Kind"), Choice([(True, say("A firm")), (False, say("By themselves"))]), span=2)
        form.add("licence", say("Licence"), TextField(say("Optional"), 60), span=2)
        form.add("qualification", say("Qualification"), TextField(say("Optional"), 60), span=2)
        form.add("contact", say("Contact"), TextField(say("Optional"), 60))
        form.add("phone", say("Phone"), TextField(say("Optional"), 40))
        return panel


def _said(field: str, stored: str) -> str:
    """A stored value as it is read."""
    return say(_KINDS[stored]) if field == "firm" and stored else stored
