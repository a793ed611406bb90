"""The forms of passes: who is let onto which site until when, for how much longer, and what became of a lost one."""

from datetime import date
from typing import TYPE_CHECKING, Any, cast

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.renovation.records.workers import PassStanding
from frontdesk.renovation.tab.acting import Facts, add_vouching, ask_reason, record_panel, vouched
from frontdesk.renovation.tab.passsaid import concerns_said
from frontdesk.renovation.tab.workersline import WorkersLine, worker_told
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import row
from frontdesk.widgets.entrypanel import EntryPanel, value_of
from frontdesk.widgets.form import Choice, DateField, TextField

if TYPE_CHECKING:
    from frontdesk.renovation.tab.passroom import Passes

_OFFERED = 12
"""Workers that are offered for what is typed."""


def sites_choice(room: "Passes") -> Choice:
    """The sites for which passes are made now, by their units."""
    return Choice([(None, say("Choose …")), *((each["id"], each["said"]) for each in room.passes.sites())])


class IssuePanel(EntryPanel):
    """Passes for some workers onto a site; whoever is new is entered first, and has the pass with it."""

    def __init__(self, room: "Passes", permit_id: int | None = None) -> None:
        super().__init__(say("New passes"), "new passes", room.house.drafts, self._issue, say("Make the passes"))
        self._room = room
        self.workers = WorkersLine(self._offers, room.workers.rows)
        self.site = sites_choice(room)
        form = self.form
        form.add("permit_id", say("Site"), self.site, span=2, required=True)
        form.add("workers", say("Site workers"), self.workers, span=2, required=True)
        form.add("since", say("Valid from"), DateField(say("From now on"), room.house.today))
        form.add("until", say("Valid until"), DateField(say("End of works"), room.house.today))
        self.foretell, self.warn = self._foretold, self._warned
        self.all_button = plain(say("All of the company"), "F8", self.add_all)
        self.add(row(self.all_button, plain(say("Make and print"), "F10", room.save_and_print), None))
        if permit_id is not None:
            form.set_values({"permit_id": permit_id})

    def add_all(self) -> None:
        """F8: choose everybody of the site's contractor who has no pass for it."""
        permit_id = self.site.value()
        if permit_id is not None:
            rows = self._room.workers.rows(self._room.passes.without_pass(permit_id))
            self.workers.add(*sorted(rows, key=lambda row: row["name"]))
            if not rows:
                sentence = mark("Nobody of the company is without a pass here. In the list F8 enters a worker.")
                self.form.show_refusal(Refusal(sentence, field="workers"))

    def _offers(self, text: str) -> list[dict[str, Any]]:
        if not text.strip():
            return []
        listing = self._room.workers.listing(text=text)
        return [row for row, _ in zip(listing, range(_OFFERED), strict=False)]

    def _said(self) -> tuple[str, bool]:
        """Who is chosen, with what is known of each, and whether any of that speaks against it."""
        told, grave = [], False
        for worker in self.workers.things():
            known = self._room.passes.concerns(worker["id"], self.site.value())
            grave = grave or any(each.grave for each in known)
            told += [f"{worker['name']}  {worker_told(worker)}", concerns_said(known)]
        return "\n".join(filter(None, told)), grave

    def _foretold(self) -> str:
        return self._said()[0]

    def _warned(self) -> str:
        said, grave = self._said()
        return said if grave else ""

    def _issue(self, values: dict[str, Any]) -> None:
        made = self._room.passes.issue(
            values["permit_id"], values["workers"], since=values["since"], until=values["until"]
        )
        self._room.made(made, say("Passes made: {count}", count=len(made)))


def extend_panel(room: "Passes", told: Facts) -> EntryPanel:
    """Until when a pass runs on, and whether all of the site that end on the same day do."""

    def extend(values: dict[str, Any]) -> None:
        passes = room.passes.out_here(told["id"], ending_with=True) if values["all"] else [told["id"]]
        room.passes.extend(passes, cast(date, values["until"]))
        room.done(told["id"], say("Passes prolonged: {count}", count=len(passes)))

    panel = record_panel(room, told, mark("Extend pass {number}"), "extend pass", extend, mark("Extend the pass"))
    panel.form.add("until", say("Valid until"), DateField("", room.house.today), required=True)
    alike = [(False, say("This pass")), (True, say("All of the site that end on this day"))]
    panel.form.add("all", say("Which passes"), Choice(alike))
    return panel


def lost_panel(room: "Passes", told: Facts) -> EntryPanel:
    """How a pass was lost, and whether a new one is made in its place."""

    def lose(values: dict[str, Any]) -> None:
        if values["replace"]:
            made = room.passes.replace(told["id"], words=values["words"])
            number = room.passes.worker_pass(made)["number"]
            room.made([made], say("{number} is lost; {new} stands for it.", number=told["number"], new=number))
        else:
            room.passes.lost(told["id"], values["words"])
            room.done(told["id"], say("{number} is lost: the gate lets nobody in by it.", number=told["number"]))

    panel = record_panel(room, told, mark("{number} is lost"), "lost pass", lose, mark("Report the loss"))
    panel.form.add("words", say("How it was lost"), TextField(say("Optional"), 200), span=2)
    choice = [(True, say("Make a new one, for its fee")), (False, say("No new one now"))]
    panel.form.add("replace", say("New pass"), Choice(choice), span=2)
    # One that would be over already is made anew, with the days that are wanted.
    panel.form.set_values({"replace": told["state"] in (PassStanding.VALID, PassStanding.NOT_YET)})
    panel.add(row(plain(say("Report and print the new one"), "F10", room.save_and_print), None))
    panel.foretell = lambda: (
        say("The deposit stands for the new pass.") if value_of(panel.form, "replace") else ""
    )  # fmt: skip
    return panel


def cancel_panel(room: "Passes", told: Facts) -> None:
    """A pass that was made by mistake is taken back with the reason."""
    ask_reason(
        room, told, mark("Cancel pass {number}"), "cancel pass", room.passes.cancel, mark("{number} is cancelled."),
        mark("Cancel the pass"),
    )  # fmt: skip


def forfeit_panel(room: "Passes", told: Facts) -> EntryPanel:
    """The deposit of a pass that did not come back is kept, on the word of who reviews permits."""

    def forfeit(values: dict[str, Any]) -> None:
        authority = vouched(room, values, Right.REVIEW_PERMITS)
        room.house.office.settling.forfeit(told["id"], values["reason"], authority=authority)
        room.done(told["id"], say("The deposit of {number} is kept.", number=told["number"]))

    panel = record_panel(room, told, mark("Keep the deposit of {number}"), "forfeit pass", forfeit, mark("Keep it"))
    panel.form.add("reason", say("Reason"), TextField("", 200), span=2, required=True)
    panel.form.set_values({"reason": say("Not returned in time")})
    add_vouching(room, panel, Right.REVIEW_PERMITS)
    return panel
