"""The room of workers: who repairs what, in which team, under which phone, and who is on duty."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.tickets.crews import WorkerFields, names_of
from frontdesk.tickets.papers.crews import trades_said
from frontdesk.tickets.records import REPAIR_CATEGORIES
from frontdesk.tickets.records.work import CREW_STATES
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.keepingroom import KeepingRoom, PaperCard, ordered
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.picklist import PickList
from frontdesk.widgets.recordtable import Column
from frontdesk.widgets.timeline import Moment

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

_ROLES = {"on_duty": "good", "team": "accent"}
_FIELDS = {
    "name": mark("Name"), "team_id": mark("Team"), "phone": mark("Phone"), "trades": mark("Trades"),
}  # fmt: skip
_TURNED = {
    ("on_duty", "yes"): (mark("On duty"), "circle-check", "good"),
    ("on_duty", "no"): (mark("Off duty"), "circle", "plain"),
    ("active", "yes"): (mark("Works here again"), "circle-check", "good"),
    ("active", "no"): (mark("Works here no longer"), "ban", "late"),
}


class TradeList(PickList):
    """The trades of a worker; all of them unless some are taken out."""

    HINT = mark("Space: this trade or not.")
    TICKED, EMPTY = mark("{column}, done"), mark("{column}, not done")


def crew_state(line: Mapping[str, Any]) -> tuple[str, str]:
    """How a worker or a team stands, as a pill."""
    return _ROLES.get(line["state"], "plain"), say(CREW_STATES[line["state"]])


COLUMNS = (
    Column("name", mark("Name"), 128, sorts=True),
    Column("team", mark("Team"), 128, sorts=True),
    Column("phone", mark("Phone"), 128),
    Column("trades", mark("Trades"), 0, value=lambda line: trades_said(line, say)),
    Column("has", mark("Repairs now"), 96, "count"),
    Column("state", mark("State"), 128, "pill", sorts=True, value=crew_state),
)


class Crews(KeepingRoom):
    """The workers and teams by their names."""

    NAME = "workers"
    ICON = "hard-hat"
    OF_UNITS = False

    def __init__(self, house: "TicketHouse") -> None:
        self._desk = house.office.crews
        self.turn = primary(say("On duty"), "F7", self._turn)
        self.new_button = plain(say("New worker …"), "F3", self.new)
        self.team_button = plain(say("New team …"), "F8", self._new_team)
        self.change_button = plain(say("Edit …"), "F2", self._change)
        self.leave_button = plain(say("Leaves"), "Ctrl+Del", self._keep)
        self.record = PaperCard(self.turn, self.new_button, self.team_button, self.change_button, self.leave_button)
        trades = Choice([("", say("All trades")), *((key, say(words)) for key, words in REPAIR_CATEGORIES.items())])
        super().__init__(
            house, COLUMNS, say("Workers"), ("name", False), CREW_STATES, say("Name, team or phone"), self.record,
            {"trade": (trades, say("Trade"), 140)},
        )  # fmt: skip
        self.table.opened.connect(lambda _: self._turn())

    def help_text(self) -> str:
        return say(
            "Workers: who repairs what, and who is on duty. F7 or Enter says that the chosen worker is on duty, or not"
            " any more; whoever is on duty and of the trade is offered first when a repair is dispatched. Supervisors"
            " enter workers with F3 and teams, or firms that are called in, with F8, change them with F2, and note with"
            " Ctrl+Del who works here no longer, or does again. Ctrl+E saves the list."
        )

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._desk.listing(**narrowed)

    def empty(self) -> str:
        return say("No worker is in the register yet. F3 enters the first.")

    def show_current(self, line: dict[str, Any] | None) -> None:
        keeping = self.house.may(Right.KEEP_TICKETS)
        works = line is not None and line["state"] in ("on_duty", "off_duty")
        gone = line is not None and line["state"] == "left"
        self.turn.set_words(say("Goes off duty") if line and line["state"] == "on_duty" else say("Comes on duty"))
        self.leave_button.set_words(say("Comes back") if gone else say("Leaves"))
        ordered(
            (
                (self.turn, works and self.house.may(Right.HANDLE_TICKETS)),
                (self.new_button, keeping),
                (self.team_button, keeping),
                (self.change_button, keeping and line is not None and not gone),
                (self.leave_button, keeping and line is not None),
            )
        )
        if line is None:
            self.record.show_paper(say("Nobody chosen"))
            return
        facts = [
            (say("Team"), line["team"]),
            (say("Phone"), line["phone"]),
            (say("Trades"), trades_said(line, say)),
            (say("Repairs now"), str(line["has"])),
        ]
        self.record.show_paper(line["name"], "", crew_state(line), facts, self._moments(line["id"]))

    def _moments(self, crew: int) -> list[Moment]:
        moments = []
        for each in self._desk.past(crew):
            turned = _TURNED.get((each.went_to, each.remark))
            if turned is not None:
                what, icon, role = say(turned[0]), turned[1], turned[2]
            else:
                field = say(_FIELDS[each.went_to])
                what, icon, role = say("{field} is now: {value}", field=field, value=_said(each)), "pencil", "plain"
            moments.append(Moment(f"{each.at:%Y-%m-%d %H:%M}", each.who, what, icon, role))
        return moments

    # On duty or not

    def _turn(self) -> None:
        """F7: the chosen worker comes on duty, or goes off."""
        line = self.table.current_row()
        if line is None or line["state"] not in ("on_duty", "off_duty"):
            return
        if self.permits(self.house.may(Right.HANDLE_TICKETS)):
            self.attempt(partial(self._set_duty, line["id"], line["name"], line["state"] == "off_duty"))

    def _set_duty(self, technician_id: int, name: str, on_duty: bool) -> None:
        self._desk.set_duty(technician_id, on_duty)
        told = say("{name} is on duty.", name=name) if on_duty else say("{name} is off duty.", name=name)
        self.done(technician_id, told)

    def _keep(self) -> None:
        """Ctrl+Del: the chosen worker or team works here no longer, or does again."""
        line = self.table.current_row()
        if line is not None and self.permits(self.house.may(Right.KEEP_TICKETS)):
            self.attempt(partial(self._set_active, line["id"], line["name"], line["state"] == "left"))

    def _set_active(self, crew: int, name: str, active: bool) -> None:
        self._desk.set_active(crew, active)
        told = say("{name} works here again.", name=name) if active else say("{name} works here no longer.", name=name)
        self.done(crew if active else None, told)

    # The register

    def new(self) -> None:
        """F3: a form for a new worker."""
        if not self.permits(self.house.may(Right.KEEP_TICKETS)):
            return

        def add(values: dict[str, Any]) -> None:
            self.done(self._desk.add(_fields(values)), say("{name} is in the register.", name=values["name"]))

        self.open_panel(self._worker_panel(say("New worker"), "new worker", add))

    def _new_team(self) -> None:
        """F8: a form for a new team."""
        if not self.permits(self.house.may(Right.KEEP_TICKETS)):
            return

        def add(values: dict[str, Any]) -> None:
            team_id = self._desk.add_team(values["name"], values["phone"])
            self.done(-team_id, say("{name} is in the register.", name=values["name"]))

        self.open_panel(self._team_panel(say("New team"), "new team", add))

    def _change(self) -> None:
        """F2: change the chosen worker or team."""
        line = self.table.current_row()
        if line is None or line["state"] == "left" or not self.permits(self.house.may(Right.KEEP_TICKETS)):
            return
        crew, name = line["id"], line["name"]
        technician_id, team_id = names_of(crew)
        shown = {key: line[key] for key in ("name", "team_id", "phone")} | {"trades": " ".join(line["trades"])}

        def change(values: dict[str, Any]) -> None:
            if technician_id is not None:
                self._desk.change(technician_id, _fields(values), shown)
            else:
                self._desk.change_team(team_id or 0, values["name"], values["phone"])
            self.done(crew, say("{name} is changed.", name=values["name"]))

        made = self._worker_panel if technician_id is not None else self._team_panel
        panel = made(say("Change {name}", name=name), f"worker {crew}", change)
        panel.form.set_values({key: line[key] for key in ("name", "team_id", "phone", "trades")})
        self.open_panel(panel)

    def _worker_panel(self, heading: str, name: str, act: Any) -> EntryPanel:
        panel = EntryPanel(heading, name, self.house.drafts, act)
        form = panel.form
        form.add("name", say("Name"), TextField("", 40), required=True)
        form.add("phone", say("Phone"), TextField(say("Optional"), 40))
        form.add("team_id", say("Team"), Choice([(None, say("None")), *self._desk.teams()]), span=2)
        trades = TradeList((key, say(words)) for key, words in REPAIR_CATEGORIES.items())
        form.add("trades", say("Trades"), trades, span=2)
        return panel

    def _team_panel(self, heading: str, name: str, act: Any) -> EntryPanel:
        panel = EntryPanel(heading, name, self.house.drafts, act)
        panel.form.add("name", say("Name"), TextField("", 40), required=True)
        panel.form.add("phone", say("Phone"), TextField(say("Optional"), 40))
        return panel


def _fields(values: dict[str, Any]) -> WorkerFields:
    return WorkerFields(values["name"], values["team_id"], values["phone"], values["trades"])


def _said(change: Any) -> str:
    """What a field says now: trades are stored by their keys."""
    if change.went_to != "trades":
        return change.remark or say("None")
    return say(", ").join(say(REPAIR_CATEGORIES[each]) for each in change.remark.split()) or say("All trades")
