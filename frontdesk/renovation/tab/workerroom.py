"""The register of workers: who works on sites, for whom, with which passes, and what is known against them."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.identity import ID_KINDS, IdKind
from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.records.workers import TRADES, WORKER_STATES
from frontdesk.renovation.tab.passsaid import company_of, concern_line, pass_state, worker_state
from frontdesk.renovation.tab.personcard import PersonCard
from frontdesk.renovation.tab.workerform import WorkerPanel
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice
from frontdesk.widgets.keepingroom import KeepingRoom, ordered
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.past import moments_past
from frontdesk.widgets.recordtable import Column
from frontdesk.widgets.toldlines import ToldLine

if TYPE_CHECKING:
    from frontdesk.renovation.tab.doors import RenovationHouse

_FIELDS = {
    "name": mark("Name"), "trade": mark("Trade"), "card": mark("Trade card"), "phone": mark("Phone"),
    "contractor_id": mark("Company"), "id_kind": mark("Identity document"), "id_masked": mark("Identity number"),
}  # fmt: skip

COLUMNS = (
    Column("name", mark("Name"), 96, sorts=True),
    Column("trade", mark("Trade"), 128, sorts=True, value=lambda row: say(TRADES[row["trade"]])),
    Column("contractor", mark("Company"), 0, sorts=True, value=company_of),
    Column("phone", mark("Phone"), 112),
    Column("id_masked", mark("Identity"), 156),
    Column("passes", mark("Passes out"), 84, "count"),
    Column("state", mark("State"), 128, "pill", value=worker_state),
    Column("at", mark("Entered at"), 132, "date", sorts=True),
)


class Workers(KeepingRoom):
    """The workers by their names."""

    NAME = "site workers"
    REGISTER = "siteworkers"
    ICON = "users"
    OF_UNITS = False

    def __init__(self, house: "RenovationHouse") -> None:
        self._desk, self._passes = house.office.workers, house.office.passes
        self.step = primary(say("Edit …"), "F7", self.change)
        self.new_button = plain(say("New site worker …"), "F3", self.new)
        self.reveal_button = plain(say("Identity number"), "F8", self.reveal)
        self.record = PersonCard(self.step)
        self.record.body.addLayout(Flow(self.new_button, self.reveal_button))
        trades = Choice([("", say("All trades")), *((key, say(words)) for key, words in TRADES.items())])
        super().__init__(
            house, COLUMNS, say("Site workers"), ("name", False), WORKER_STATES, say("Name, phone or company"),
            self.record, {"trade": (trades, say("Trade"), 150)},
        )  # fmt: skip
        self.table.opened.connect(lambda _: self.change())

    def help_text(self) -> str:
        return say(
            "Workers: who works on sites. F3 enters one, with a photo from a file, pasted with Ctrl+V, or from the"
            " camera, and a pass in the same go; who was here before is known by the identity number, or by name and"
            " phone. F7 or Enter changes the one chosen: passes that are out are printed anew with it. The identity"
            " number is kept encrypted; F8 shows it to who may see it, and that is noted. Ctrl+E saves the list. Who"
            " has had no pass for as long as Settings say is erased."
        )

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._desk.listing(**narrowed)

    def empty(self) -> str:
        return say("No site worker is entered yet. F3 enters the first.")

    def show_current(self, line: dict[str, Any] | None) -> None:
        handles = self.house.may(Right.HANDLE_PERMITS)
        sealed = line is not None and bool(line["id_masked"])
        ordered(
            (
                (self.step, handles and line is not None),
                (self.new_button, handles),
                (self.reveal_button, sealed and self.house.may(Right.REVEAL_IDENTITY)),
            )
        )
        if line is None:
            self.record.show_nothing(say("Nobody chosen"))
            return
        store = self.house.office.attachments.store
        document = ID_KINDS[IdKind(line["id_kind"])] if line["id_kind"] else ""
        facts = [
            (say("Trade"), say(TRADES[line["trade"]])),
            (say("Trade card"), line["card"]),
            (say("Company"), company_of(line)),
            (say("Phone"), line["phone"]),
            (say("Identity"), line["id_masked"]),
            (say("Identity document"), say(document) if document else ""),
        ]
        photo = store.path(line["photo"]) if line["photo"] else None
        past = moments_past(self._desk.past(line["id"]), _FIELDS, _said)
        self.record.show_person(
            line["name"], "", worker_state(line), photo, facts, self._concerns(line["id"]), past,
            self._passes_of(line["id"]),
        )  # fmt: skip

    def _concerns(self, worker_id: int) -> list[ToldLine]:
        return [
            concern_line(
                concern,
                partial(self.host.show_record, concern.kind, concern.record) if concern.kind != "worker" else None,
            )
            for concern in self._passes.concerns(worker_id)
            if concern.kind != "worker_pass"  # these stand below, with how they are
        ]  # fmt: skip

    def _passes_of(self, worker_id: int) -> list[ToldLine]:
        """The latest passes of somebody, each leading to it."""
        lines = []
        for row, _ in zip(self._passes.listing(worker_id=worker_id), range(8), strict=False):
            role, word = pass_state(row)
            words = say("Site {unit}", unit=row["unit"])
            lead = partial(self.host.show_record, "worker_pass", row["id"])
            lines.append(ToldLine(words, row["number"], word, role, "id-card", lead))
        return lines

    # Keeping it

    def new(self) -> None:
        """F3: a form for a new worker."""
        if self.permits(self.house.may(Right.HANDLE_PERMITS)):
            self.open_panel(WorkerPanel(self.house, self._kept))

    def change(self) -> None:
        """F7: change the worker chosen."""
        line = self.table.current_row()
        if line is not None and self.permits(self.house.may(Right.HANDLE_PERMITS)):
            self.open_panel(WorkerPanel(self.house, self._kept, line["id"]))

    def _kept(self, worker: int, name: str, passes: list[int]) -> None:
        told = say("{name} has a pass now.", name=name) if passes else say("{name} is in the register.", name=name)
        self.done(worker, told)
        if passes:
            self.paper("worker_pass", passes[0])

    def reveal(self) -> None:
        """F8: the identity number in full; that it was looked at is noted."""
        line = self.table.current_row()
        if line is not None:
            self.attempt(lambda: self.host.tell(say("{name}: {number}", name=line["name"],
                                                    number=self._desk.reveal(line["id"]))))  # fmt: skip


def _said(field: str, stored: str) -> str:
    """A stored value as it is read."""
    if field == "trade" and stored:
        return say(TRADES[stored])
    return say(ID_KINDS[IdKind(stored)]) if field == "id_kind" and stored else stored
