"""The room of passes: who is let onto which site until when, what is to be returned, and new ones, printed at once."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.passlists import KIND
from frontdesk.renovation.records.workers import PASS_STANDINGS, PASS_STATES, TRADES, PassStanding, PassState
from frontdesk.renovation.tab.acting import Facts
from frontdesk.renovation.tab.pass_acts import PASS_ACTS
from frontdesk.renovation.tab.pass_forms import IssuePanel
from frontdesk.renovation.tab.passsaid import PASS_ICONS, company_of, concern_line, days_of, pass_state
from frontdesk.renovation.tab.personcard import PersonCard
from frontdesk.renovation.tab.workerform import WorkerPanel
from frontdesk.widgets import looks
from frontdesk.widgets.acting import ActingRoom, RecordAct, aside
from frontdesk.widgets.buttons import KeyButton
from frontdesk.widgets.form import Choice
from frontdesk.widgets.keepingroom import days
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.recordtable import Column
from frontdesk.widgets.timeline import Moment
from frontdesk.widgets.toldlines import ToldLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from frontdesk.renovation.tab.doors import RenovationHouse

_AWAITED = (PassStanding.EXPIRED, PassStanding.OVERDUE, PassStanding.LOST)
_OVER = (PassStanding.RETURNED, PassStanding.CANCELLED)
_SAID_WHY = (PassState.LOST, PassState.CANCELLED)

COLUMNS = (
    Column("worker", mark("Name"), 92, sorts=True),
    Column("trade", mark("Trade"), 104, value=lambda row: say(TRADES[row["trade"]])),
    Column("contractor", mark("Company"), 0, value=company_of),
    Column("unit", mark("Site"), 88, sorts=True),
    Column("until", mark("Valid until"), 92, "date", sorts=True),
    Column("state", mark("State"), 124, "pill", value=pass_state),
    Column("number", mark("Number"), 136, sorts=True),
    Column("at", mark("Made at"), 132, "date", sorts=True),
)


class Passes(ActingRoom):
    """The passes, the latest first."""

    NAME = "passes"
    ICON = "id-card"
    PAPER = "worker_pass"

    def __init__(self, house: "RenovationHouse") -> None:
        self.passes, self.workers = house.office.passes, house.office.workers
        self._permit: int | None = None
        self._on_done: Callable[[str], None] | None = None
        self.building = Choice([(None, say("All buildings"))])
        super().__init__(
            house, PASS_ACTS, COLUMNS, say("Temporary passes"), ("at", True),
            say("Name, number or unit"), self._card,
            {"building_id": (self.building, say("Building"), 116), **days(house)},
        )  # fmt: skip

    def _card(self, *feet: Any) -> PersonCard:
        self.record = PersonCard(*feet)
        return self.record

    def aside(self) -> Sequence[KeyButton]:
        self.new_button = aside(say("New passes …"), "F3", self.new)
        self.worker_button = aside(say("New site worker …"), "F8", self.new_worker)
        self.sheet_button = aside(say("All of the site"), "Ctrl+P", self.print_site)
        self.register_button = aside(say("Workers of the site"), "Ctrl+Shift+P", self.print_register)
        return (self.new_button, self.worker_button, self.sheet_button, self.register_button)

    def states(self) -> list[tuple[str, str]]:
        return [("", say("All states")), *((str(one), say(words)) for one, words in PASS_STANDINGS.items())]

    def help_text(self) -> str:
        told = say(
            "Passes: who is let onto which site, and until when. F3 makes passes for workers who are known, one or many"
            " at once: choose the site, type names or phones, F8 takes everybody of the company who has none yet; F10"
            " prints them too. F8 in the list enters a new worker, with the pass in the same go. What is known against"
            " somebody – an open violation, an expired pass elsewhere – is said before the pass is made. A pass that is"
            " lost gets a successor with a number of its own. F9 shows a pass as it is printed, Ctrl+P all of its site,"
            " fronts and backs, Ctrl+Shift+P the register of its workers; a scanned pass opens here."
        )
        return f"{told}\n\n{self.keys_of_acts()}"

    # The list

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self.house.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        super().refresh()

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self.passes.listing(**narrowed)

    def narrowed(self) -> dict[str, Any]:
        return super().narrowed() | ({"permit_id": self._permit} if self._permit is not None else {})

    def widen(self, unit: int | None = None) -> None:
        self._permit = None
        super().widen(unit)

    def empty(self) -> str:
        return say("No pass is made yet. F3 makes the first once a permit is approved.")

    # The pass

    def read(self, record: int) -> Facts:
        return self.passes.worker_pass(record) | {"out_here": len(self.passes.out_here(record))}

    def over(self, told: Facts) -> bool:
        return False

    def show_told(self, told: Facts | None) -> None:
        handles = self.house.may(Right.HANDLE_PERMITS)
        for button in (self.new_button, self.worker_button):
            looks.reveal(button, handles)
        looks.reveal(self.sheet_button, told is not None and told["out_here"] > 0)
        looks.reveal(self.register_button, told is not None)
        if told is None:
            self.record.show_nothing(say("No pass chosen"))
            return
        store = self.house.office.attachments.store
        facts = [
            (say("Trade"), say(TRADES[told["trade"]])),
            (say("Company"), company_of(told)),
            (say("Phone"), told["phone"]),
            (say("Identity"), told["id_masked"]),
            (say("Validity"), days_of(told)),
        ]
        photo = store.path(told["photo"]) if told["photo"] else None
        self.record.show_person(
            told["worker"], told["number"], pass_state(told), photo, facts, self._concerns(told), self._moments(told),
            self._lines(told),
        )  # fmt: skip

    def _concerns(self, told: Facts) -> list[ToldLine]:
        if told["state"] in _OVER:
            return []
        return [
            concern_line(concern, partial(self.host.show_record, concern.kind, concern.record))
            for concern in self.passes.concerns(told["worker_id"], told["permit_id"])
        ]  # fmt: skip

    def _lines(self, told: Facts) -> list[ToldLine]:
        """Where it leads from here: to the case, to whoever has the pass, to what it stands for."""
        lines = [
            ToldLine(
                say("Site {unit}", unit=told["unit"]), told["permit"], icon="hard-hat",
                lead=partial(self.host.show_record, "permit", told["permit_id"]),
            ),
            ToldLine(
                say("In the register of workers"), icon="users",
                lead=partial(self.host.show_record, "worker", told["worker_id"]),
            ),
        ]  # fmt: skip
        if told["replaces"]:
            lines.append(ToldLine(say("Stands for {number}, which is lost", number=told["replaces"]), icon="info"))
        if told["replaced_by"]:
            lines.append(ToldLine(say("{number} stands for it", number=told["replaced_by"]), icon="info"))
        return lines

    def _moments(self, told: Facts) -> list[Moment]:
        moments = []
        for step in self.passes.steps(told["id"]):
            state = PassState(step.went_to)
            what, why = say(PASS_STATES[state]), told["words"] if state in _SAID_WHY else ""
            what = say("{what}: {words}", what=what, words=why) if why else what
            icon = "id-card" if state == PassState.ISSUED else PASS_ICONS[PassStanding(state)]
            moments.append(Moment(f"{step.at:%Y-%m-%d %H:%M}", step.who, what, icon))
        return moments

    def leading(self, told: Facts, offered: Sequence[RecordAct[Any]]) -> RecordAct[Any] | None:
        """What is to come back is taken back by Enter; a pass that is valid is only looked at."""
        return super().leading(told, offered) if told["state"] in _AWAITED else None

    # New ones

    def new(self) -> None:
        """F3: passes for workers who are known."""
        if self.permits(self.house.may(Right.HANDLE_PERMITS)):
            line = self.table.current_row()
            self.open_panel(IssuePanel(self, self._permit or (line["permit_id"] if line else None)))

    def new_worker(self) -> None:
        """F8: a worker who is new, with the pass."""
        if self.permits(self.house.may(Right.HANDLE_PERMITS)):
            line = self.table.current_row()
            panel = WorkerPanel(self.house, self._entered)
            self.open_panel(panel)
            if not panel.recalled():
                panel.choose_site(self._permit or (line["permit_id"] if line else None))

    def _entered(self, worker: int, name: str, passes: list[int]) -> None:
        if passes:
            self.made(passes, say("{name} has a pass now.", name=name))
        else:
            self.done(None, say("{name} is in the register.", name=name))

    def made(self, passes: Sequence[int], sentence: str) -> None:
        """Passes were made: the list again, at the first, printed if that was asked for."""
        on_done, self._on_done = self._on_done, None
        self.done(passes[0], sentence)
        if len(passes) == 1:
            self.paper("worker_pass", passes[0])
        else:
            self.paper("site_passes", self.passes.worker_pass(passes[0])["permit_id"])
        if on_done is not None:
            on_done(self.passes.worker_pass(passes[0])["number"])

    def print_site(self) -> None:
        """Ctrl+P: all passes of the site that are out, as they are printed."""
        line = self.table.current_row()
        if line is not None:
            self.host.preview_paper("site_passes", line["permit_id"])

    def print_register(self) -> None:
        """Ctrl+Shift+P: the register of the workers of the site, as it hangs there."""
        line = self.table.current_row()
        if line is not None:
            self.host.preview_paper("site_workers", line["permit_id"])

    def take_over(self, facts: Mapping[str, Any], on_done: "Callable[[str], None]") -> None:
        """The passes of a case; with none yet, the form for the first."""
        self.close_panel()
        self.widen()
        self._permit = facts.get("permit_id")
        self._bar.tell()
        if self._permit is not None and not self.passes.of_permit(self._permit):
            self.new()
            self._on_done = on_done

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a pass, among all."""
        assert kind == KIND, "passes are shown here"
        super().show_record(kind, record)
