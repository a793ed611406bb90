"""The room of rounds: the sites of a round in walking order, answered one after the other; what was found before."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.inspecting import Found
from frontdesk.renovation.inspectionlists import MADE, STANDING
from frontdesk.renovation.records.inspections import Answer, Inspection, InspectionKind
from frontdesk.renovation.rounds import RoundStanding
from frontdesk.renovation.tab.finding_field import answer_of
from frontdesk.renovation.tab.inspection_form import InspectionPanel
from frontdesk.renovation.tab.inspection_said import (
    COLUMNS,
    OF_MADE,
    OF_SITES,
    SiteCard,
    found_of,
    round_times,
)
from frontdesk.renovation.tab.violation_forms import site_of, write_notice
from frontdesk.widgets import looks
from frontdesk.widgets.acting import ActingRoom, Facts, RecordAct, aside
from frontdesk.widgets.attachments import HELP, AttachmentStrip
from frontdesk.widgets.buttons import KeyButton
from frontdesk.widgets.form import Choice, DateField
from frontdesk.widgets.longlist import Source

if TYPE_CHECKING:
    from frontdesk.renovation.tab.doors import RenovationHouse

RoundAct: TypeAlias = RecordAct["Rounds"]
_TO_DO = (RoundStanding.TO_COME, RoundStanding.DUE, RoundStanding.LATE, RoundStanding.MISSED)


class Rounds(ActingRoom):
    """The sites of a round, those that nobody was at yet to be answered; or the inspections that were made."""

    NAME = "inspections"
    ICON = "hard-hat"
    PAPER = "inspection_record"

    def __init__(self, house: "RenovationHouse") -> None:
        self._desk, self._lists = house.office.inspecting, house.office.inspection_lists
        self._made: bool | None = None
        self._walked = ""
        self._goes_on = False
        self.building, self.round = Choice([(None, say("All buildings"))]), Choice()
        self.since, self.until = DateField(say("Day"), house.today), DateField(say("To"), house.today)
        super().__init__(
            house, _ACTS, COLUMNS, say("Rounds"), ("unit", False), say("Unit, number or contractor"), self._card,
            {
                "building_id": (self.building, say("Building"), 116), "since": (self.since, say("Day"), 106),
                "until": (self.until, say("To"), 106), "n": (self.round, say("Round"), 168),
            },
        )  # fmt: skip
        self.files = AttachmentStrip(house.office.attachments, house.host, house.may, "inspection")
        self.files.listen(self.record, self)
        self.record.hold(self.files)
        self.table.installEventFilter(self)

    def _card(self, *feet: Any) -> SiteCard:
        self.record = SiteCard(*feet)
        return self.record

    def aside(self) -> Sequence[KeyButton]:
        self.sheet = aside(say("Sheet for the round"), "Ctrl+Shift+P", self._print_sheet)
        self.draw = aside(say("Manager's check …"), "Ctrl+Shift+D", self._draw)
        looks.reveal(self.draw, False)
        return self.sheet, self.draw

    def states(self) -> list[tuple[str, str]]:
        return [(state, say(words)) for state, words in STANDING.items()]

    # The list

    def day(self) -> date:
        """The day of which rounds are shown."""
        day: date | None = self.since.value()
        return day or self.house.today()

    def narrowed(self) -> dict[str, Any]:
        told = super().narrowed()
        if self._shows_made():
            told.pop("n", None)
            return told
        told = {name: value for name, value in told.items() if name not in ("since", "until", "n")}
        return told | {"day": self.day(), "n": self.round.value() or 0}

    def _shows_made(self) -> bool:
        return self.state.value() in MADE

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._lists.listing(**narrowed) if self._made else self._lists.sites(**narrowed)

    def list_records(self) -> None:
        """Sites are listed as they are walked to, what was found there the latest first."""
        made = self._shows_made()
        if made != self._made:
            self._made = made
            self.table.heads.show_sorting("at" if made else "unit", made)
            for column in COLUMNS:
                if column.key in (*OF_MADE, *OF_SITES):
                    self.table.heads.show_column(column.key, column.key in (OF_MADE if made else OF_SITES))
        looks.reveal(self.until, made)
        looks.reveal(self.round, not made)
        looks.reveal(self.sheet, not made)
        if not made:
            rounds = self._lists.rounds(self.day())
            self.round.set_options([(each.n, round_times(each, self.house.now().tzinfo)) for each in rounds])
        super().list_records()
        if not made and not self.narrowed().keys() - {"day", "n"}:
            self.table.set_empty(self.empty(), self.ICON)

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self.house.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        if not self.round.count():
            self._to_the_round_of_now()
        looks.reveal(self.draw, self.house.may(Right.SPOT_CHECK) and self._desk.spot_checks_wanting() > 0)
        super().refresh()

    def _to_the_round_of_now(self) -> None:
        rounds = self._lists.rounds(self.day())
        self.round.set_options([(each.n, round_times(each, self.house.now().tzinfo)) for each in rounds])
        self.round.set_value(self._lists.current() or (rounds[0].n if rounds else None))

    def widen(self, unit: int | None = None) -> None:
        """All sites of the round that it is time for."""
        super().widen(unit)
        self._to_the_round_of_now()
        self._bar.tell()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to an inspection, among all that were made."""
        self.close_panel()
        self.widen()
        self.show_all()
        self.table.select_identity(record)
        self.table.setFocus()

    def show_all(self) -> None:
        """All inspections that were made."""
        self.state.set_value("made")
        self._bar.tell()

    def done(self, record: int | None, sentence: str) -> None:
        """The list stays as it is narrowed: whoever walks goes on with the next site."""
        line = self.table.current_row()
        self.refresh()
        if line is not None and self.table.select_identity(line["id"]):
            self.show_current(self.table.current_row())
        self.host.tell(sentence)

    def empty(self) -> str:
        if not self._made and not self._lists.rounds(self.day()):
            return say("The counter stays closed on that day: there are no rounds.")
        return say("Sites on which works go on are inspected round by round; they stand here from the day they begin.")

    def begin(self) -> None:
        """The first site that nobody was at yet, unless a form is open."""
        if self.panel is None and not self._made:
            rows = self.table.rows.rows
            first = next((at for at in range(len(rows)) if rows[at]["standing"] in _TO_DO), None)
            if first is not None:
                self.table.select(first)
        super().begin()

    # The site

    def read(self, record: int) -> Facts:
        line = self.table.current_row()
        found: Facts = dict(line) if line is not None and line["id"] == record else self._lists.inspection(record)
        return found | self._lists.site(found["permit_id"]) | {"before": self._lists.of_permit(found["permit_id"], 12)}

    def over(self, told: Facts) -> bool:
        return True

    def show_told(self, told: Facts | None) -> None:
        self.files.show_of(told["inspection_id"] if told else None)
        self.record.show_site(told)

    # Answering

    def new(self) -> None:
        """F3: a look at the site that is chosen, between rounds if this one was answered."""
        told = self.told
        if told is not None and self.permits(self.house.may(Right.HANDLE_PERMITS)):
            self.inspect(told, InspectionKind.ROUND if _is_to_do(told) else InspectionKind.EXTRA)

    def inspect(self, told: Facts, kind: InspectionKind = InspectionKind.ROUND, answer: Answer | None = None) -> None:
        """Open the form for a site."""
        n = self.round.value() or 0 if kind == InspectionKind.ROUND else 0
        day = self.day() if kind == InspectionKind.ROUND else self.house.today()
        # Whoever chooses the day, or a round of which the time is over, types in what stands on a sheet.
        sheet = kind == InspectionKind.ROUND and (self.since.value() is not None or n < self._lists.current())

        def now() -> datetime:
            now = self.house.now()
            return now if day == now.date() else datetime.combine(day, time(12), now.tzinfo)

        def keep(found: Found) -> None:
            self._walked = found.inspector
            self._goes_on = kind == InspectionKind.ROUND and found.answer not in (Answer.FAULTS, Answer.FINISHED)
            self._kept(self._desk.inspect(told["permit_id"], found), told["unit"])

        panel = InspectionPanel(
            self.house, told, keep, kind=kind, n=n, sheet=sheet, now=now, walked=self._walked
        )  # fmt: skip
        self._goes_on = False
        self.open_panel(panel)
        panel.answer(answer)
        panel.saved.connect(self._go_on)

    def _kept(self, made: Inspection, unit: str) -> None:
        self.done(made.id, say("{unit}: {number} is kept.", unit=unit, number=made.number))

    def _go_on(self) -> None:
        """The form of the next site that nobody was at yet; the list when that was the last."""
        if not self._goes_on:
            return
        rows = list(self._lists.sites(**self.narrowed()))
        line = self.table.current_row()
        at = next((place for place, row in enumerate(rows) if line and row["id"] == line["id"]), -1)
        following = next((row for row in (*rows[at + 1 :], *rows[: at + 1]) if row["standing"] in _TO_DO), None)
        if following is not None and self.table.select_identity(following["id"]):
            self.inspect(following)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The letter of an answer begins the form with it, from the list and without Enter."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            answer, told = answer_of(event), self.told
            if answer is not None and told is not None and _is_to_do(told) and self.house.may(Right.HANDLE_PERMITS):
                self.inspect(told, answer=answer)
                return True
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        """A site that is drawn for the manager, who looks at it whatever the rounds say."""
        drawn = self._desk.drawn()
        if drawn:
            site = drawn[0]
            self.inspect(site | {"permit_id": site["id"]}, InspectionKind.SPOT_CHECK)

    # Papers

    def print_paper(self) -> None:
        """F9: the inspection record of the site."""
        if self.told is not None:
            self.host.preview_paper("inspection_record", self.told["permit_id"])

    def _print_sheet(self) -> None:
        """The sheet to walk along with."""
        self.host.preview_paper("round_sheet", self.day().toordinal() * 100 + (self.round.value() or 0))

    def help_text(self) -> str:
        return "\n\n".join(
            (
                say(
                    "Rounds: every site on which works go on, or are stopped, is inspected as often a day as the"
                    " rules want; the hours of the counter are parted among the rounds. The list has the sites of a"
                    " round in walking order. The letter of an answer opens the form with it: O in order, F faults"
                    " found, N nobody in, L access refused, W works finished; the numbers cross out what is bad."
                    " Enter keeps it and goes on to the next site. A finding leads on to a rectification notice"
                    " with F7. Photos are attached to the inspection once it is kept."
                ),
                say(
                    "Ctrl+Shift+P prints the sheet of the round, to walk along with. What stands on it is typed in"
                    " afterwards: choose its day above, and each site asks for the time and who looked. What is not"
                    " entered when the time of a round ends is late, and missed when the day is over; the log and the"
                    " exceptions tell it. Ctrl+Shift+N looks at a site between rounds, Ctrl+Shift+D draws a spot check"
                    " for the manager. The field of states shows what was found before. F9 shows the inspection record"
                    " of the site, Ctrl+E saves the list."
                ),
                say(HELP),
            )
        )


def _is_to_do(told: Facts) -> bool:
    return told["inspection_id"] is None and told["standing"] in _TO_DO


def _inspect(room: Rounds, told: Facts) -> None:
    room.inspect(told)


def _between(room: Rounds, told: Facts) -> None:
    room.inspect(told, InspectionKind.EXTRA)


def _asks_for_notice(told: Facts) -> bool:
    return told["answer"] in (Answer.FAULTS, Answer.NOT_LET_IN) and not told.get("notice")


def _write(room: Rounds, told: Facts) -> None:
    def done(kind: str, record: int, sentence: str) -> None:
        room.done(None, sentence)

    write_notice(room, site_of(told), done, inspection=told["inspection_id"], found=found_of(told))


def _to_case(room: Rounds, told: Facts) -> None:
    room.host.show_record("permit", told["permit_id"])


def _always(told: Facts) -> bool:
    return True


_HANDLE = Right.HANDLE_PERMITS
_ACTS: tuple[RoundAct, ...] = (
    RoundAct(mark("Inspect …"), "Ctrl+N", _HANDLE, _is_to_do, _inspect),
    RoundAct(mark("Rectification notice …"), "Ctrl+Q", _HANDLE, _asks_for_notice, _write),
    RoundAct(
        mark("Works are done: to the case"), "Ctrl+W", _HANDLE, lambda told: told["answer"] == Answer.FINISHED, _to_case
    ),
    RoundAct(mark("Between rounds …"), "Ctrl+Shift+N", _HANDLE, _always, _between, leads=False),
    RoundAct(mark("To the case"), "Ctrl+O", Right.SEE, _always, _to_case, leads=False),
)
