"""The room of cases: every application and permit, what each lacks before it moves on, and all that can be done."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.renovation.applications import ApplicationFields
from frontdesk.renovation.listed import STANDING
from frontdesk.renovation.records import OVER, PERMIT_STATES, PermitState
from frontdesk.renovation.scopes import ScopeFields
from frontdesk.renovation.sheets import APPLICATION, PERMIT
from frontdesk.renovation.standing import COURSE, Missing
from frontdesk.renovation.tab.acting import Facts, PermitAct
from frontdesk.renovation.tab.application_form import ApplicationPanel
from frontdesk.renovation.tab.caseacts import CASE_ACTS
from frontdesk.renovation.tab.caselines import CaseLine
from frontdesk.renovation.tab.casesections import CASE_SECTIONS
from frontdesk.renovation.tab.permitcard import PermitCard
from frontdesk.renovation.tab.said import due_of, permit_state, who_can
from frontdesk.widgets.acting import ActingRoom
from frontdesk.widgets.attachments import AttachmentStrip
from frontdesk.widgets.form import Choice
from frontdesk.widgets.keepingroom import days
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.recordtable import Column
from frontdesk.widgets.toldlines import ToldLine

if TYPE_CHECKING:
    from frontdesk.renovation.tab.doors import RenovationHouse

_PASSED_THROUGH = (PermitState.ISSUED, PermitState.EXTENDED, PermitState.PASSED)


class PermitRoom(ActingRoom):
    """Applications and permits, those that are not over first.

    An act begins by `take`, or from a line of the card; `open_panel` shows its form, `done` says what was done.
    """

    NAME = "permits"
    ICON = "hard-hat"
    PAPER = PERMIT

    def __init__(self, house: "RenovationHouse") -> None:
        self._lists = house.office.lists
        self.building = Choice([(None, say("All buildings"))])
        super().__init__(
            house, CASE_ACTS, self._columns(house), say("Renovation permits"), ("due", False),
            say("Number, unit, owner or contractor"), self._card,
            {"building_id": (self.building, say("Building"), 116), **days(house)},
        )  # fmt: skip
        self.files = AttachmentStrip(house.office.attachments, house.host, house.may, "permit")
        self.files.listen(self.record, self)
        self.record.hold(self.files)

    def _card(self, *feet: Any) -> PermitCard:
        self.record = PermitCard([say(section.title) for section in CASE_SECTIONS], *feet)
        return self.record

    def _columns(self, house: "RenovationHouse") -> Sequence[Column]:
        return (
            Column("due", mark("Deadline"), 164, "pill", sorts=True, value=lambda row: due_of(row, house.now())),
            Column("state", mark("State"), 132, "pill", value=permit_state),
            Column("unit", mark("Unit"), 96, sorts=True),
            Column("owner", mark("Owner"), 84),
            Column("contractor", mark("Contractor"), 0, value=lambda row: row["contractor"] or say("Own works")),
            Column("next", mark("Next step"), 118, value=next_step),
            Column("ends", mark("Works until"), 92, "date", sorts=True),
            Column("number", mark("Number"), 138, sorts=True),
        )

    def states(self) -> list[tuple[str, str]]:
        states = [(str(one), say(words)) for one, words in PERMIT_STATES.items() if one not in _PASSED_THROUGH]
        return [*((key, say(words)) for key, words in STANDING.items()), *states, ("", say("All"))]

    # The list

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self.house.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        super().refresh()

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._lists.permits(**narrowed)

    def empty(self) -> str:
        return say("Renovation applications and permits stand here. F3 begins an application.")

    # New ones

    def new(self) -> None:
        """F3: a new application; what is typed of one before is still there."""
        if self.permits(self.house.may(Right.HANDLE_PERMITS)):
            self._begin("permit new", {})

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        """An application with what another desk knows."""
        unit = facts.get("unit_id")
        code = self._lists.unit_code(unit) if unit else ""
        self._begin(f"permit for {facts.get('source') or code}", facts, code, on_done)

    def _begin(
        self, draft: str, facts: Mapping[str, Any], code: str = "", on_done: Callable[[str], None] = lambda number: None
    ) -> None:
        desk = self.house.office.applications

        def begin(unit: int, fields: ApplicationFields, works: Sequence[ScopeFields]) -> None:
            permit = desk.begin(
                unit, fields, works, source=facts.get("source", ""), files_of=facts.get("files_of")
            )  # fmt: skip
            self.done(permit.id, say("The application {number} is begun.", number=permit.number))
            on_done(permit.number)

        panel = ApplicationPanel(self.house, say("New application"), draft, begin)
        self.open_panel(panel)
        panel.know(facts, code)

    # The case

    def read(self, record: int) -> Facts:
        return self._lists.permit(record)

    def over(self, told: Facts) -> bool:
        return told["state"] in OVER

    def show_told(self, told: Facts | None) -> None:
        self.files.show_of(told["id"] if told else None)
        if told is None:
            self.record.show_nothing(say("No case chosen"))
            return
        office = self.house.office
        sections = [[self._told_line(line) for line in section.lines(office, told)] for section in CASE_SECTIONS]
        self.record.show_permit(told, due_of(told, self.house.now()), self._missing_lines(told), sections)

    def open_current(self) -> None:
        """The next step, if it asks before anything is done: a double click files no case."""
        if self._next is not None and self._next.words.endswith("…"):
            super().open_current()

    def leading(self, told: Facts, offered: Sequence[PermitAct]) -> PermitAct | None:
        """The act that sees to what is missing first, if there is one; else the next one in the course of the case."""
        names = [lack.act for lack in told["missing"]]
        onward = COURSE.get(told["state"])
        if onward is not None:
            names.append(onward.act)
        by_name = {act.name: act for act in offered if act.name}
        return next((by_name[name] for name in names if name in by_name), None)

    def _missing_lines(self, told: Facts) -> list[ToldLine]:
        """What the case lacks, each with who can see to it; when it lacks nothing, who takes its next step."""
        lacks: list[Missing] = told["missing"]
        if lacks:
            # Who sees to several in one act is told once, beneath the last of them.
            after = [*(lack.act for lack in lacks[1:]), ""]
            return [
                ToldLine(
                    say(lack.sentence, **lack.facts),
                    "" if lack.act and lack.act == following else self._who(lack.act, who_can(lack.who)),
                    role="soon", icon="circle-alert", lead=self._begins(lack.act),
                )
                for lack, following in zip(lacks, after, strict=True)
            ]  # fmt: skip
        onward = COURSE.get(told["state"])
        if onward is None:
            return []
        words = say("Nothing is missing. Next: {step}", step=say(onward.words))
        who = self._who(onward.act, who_can(onward.who))
        return [ToldLine(words, who, role="good", icon="circle-check", lead=self._begins(onward.act))]

    def _who(self, name: str, who: str) -> str:
        """Who can see to something, and by which key it is done here."""
        act = self.offered(name)
        return " · ".join((who, act.key)) if act is not None else who

    def _begins(self, name: str) -> Any:
        act = self.offered(name)
        return None if act is None else partial(self.take, act)

    def _told_line(self, line: CaseLine) -> ToldLine:
        lead = self._begins(line.act) if line.act else None
        if lead is None and line.shows is not None:
            lead = partial(self.host.show_record, *line.shows)
        return ToldLine(line.words, line.detail, line.state, line.role, line.icon, lead)

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a case, or to that of an extension or a completion."""
        super().show_record("permit", self._lists.case_of(kind, record))

    def print_paper(self) -> None:
        """F9: the permit of the case chosen; its application as long as none is issued."""
        if self.told is not None:
            self.host.preview_paper(PERMIT if self.told["issued_at"] else APPLICATION, self.told["id"])

    def help_text(self) -> str:
        told = say(
            "Renovation applications and permits: each is a case from the application until its deposits are back."
            " The list shows those that are not over, what is due first above. The card of a case says what is"
            " missing before it can move on, and who can see to it; a click on such a line begins the act. F7"
            " takes the next step, as does Enter in the list where it opens a form; each other act has its own key."
            "\n\nF3 begins an application: works are typed one after the other, after a comma where; Enter takes one"
            " with the risk that its words tell of, the arrows choose another, Backspace takes the last one back. In"
            " the checklist 1 notes an original, 2 a copy, 3 that a document is not needed, 0 that it is not there,"
            " and A copies of all that are not there yet. Whoever lacks the right for a review lets the supervisor or"
            " manager type their name and password. F2 puts right what was taken down. F9 shows the permit, and"
            " before it is issued the application."
        )
        return f"{told}\n\n{self.keys_of_acts()}"


def next_step(permit: Mapping[str, Any]) -> str:
    """The next step of a case, in few words."""
    onward = COURSE.get(permit["state"])
    return say(onward.words) if onward else ""
