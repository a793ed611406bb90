"""One case at the right of the list: how it stands, what it lacks before it moves on, and all that is kept of it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.renovation.records import APPLICANTS, Applicant
from frontdesk.renovation.tab.said import minutes, moments_of, permit_state
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Heading, Rule, Scrolled, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.timeline import Timeline
from frontdesk.widgets.toldlines import ToldLine, ToldLines

Row = Mapping[str, Any]
Pilled = tuple[str, str]


class PermitCard(Card):
    """What is known of one case; beneath it the next step, and whatever else can be done.

    `sections` are the headings under which its desks tell of it.
    """

    def __init__(self, sections: Sequence[str], step: QWidget, acts: Flow) -> None:
        super().__init__()
        # A site allows a dozen acts: their lines stand close, so that what is told of it keeps its room.
        acts.line_gap = 0
        self.title, self.state, self.due = Heading(large=True), Pill(), Pill()
        self.number = Words("", "muted")
        self.missing = ToldLines(say("Before it moves on"))
        self.facts, self.rule, self.timeline = Facts(), Rule(), Timeline(name=say("Steps"))
        self.sections = [ToldLines(title) for title in sections]
        inside = QWidget()
        self.inside = QVBoxLayout(inside)
        self.inside.setContentsMargins(0, 0, looks.GAP, 0)
        self.inside.setSpacing(looks.WIDE_GAP)
        for piece in (self.missing, self.facts, *self.sections, self.rule):
            self.inside.addWidget(piece)
        self.inside.addWidget(self.timeline, 1)
        self.add(row(self.title, None, self.state))
        self.add(row(self.number, None, self.due))
        self.add(Scrolled(inside), 1)
        self.add(step)
        self.add(acts)

    def hold(self, piece: QWidget) -> None:
        """Give a piece that looks after itself its place above the steps."""
        self.inside.insertWidget(self.inside.indexOf(self.rule), piece)

    def show_nothing(self, told: str) -> None:
        """Show that no case is chosen."""
        self.title.setText(told)
        self.number.setText("")
        for pill in (self.state, self.due):
            pill.show_state("")
        self.timeline.set_moments([])
        for lines in (self.missing, *self.sections):
            lines.set_lines(())
        for piece in (self.facts, self.rule):
            looks.reveal(piece, False)

    def show_permit(
        self, permit: Row, due: Pilled, missing: Sequence[ToldLine], sections: Sequence[Sequence[ToldLine]]
    ) -> None:
        """Show a case as `PermitLists.permit` tells it; `due` is by when something is due: role and word."""
        self.title.setText(permit["unit"])
        self.number.setText(permit["number"])
        role, word = permit_state(permit)
        self.state.show_state(word, role)
        self.due.show_state(due[1], due[0])
        self.missing.set_lines(missing)
        self.facts.set_facts([(label, value) for label, value in facts_of(permit) if value])
        for lines, told in zip(self.sections, sections, strict=True):
            lines.set_lines(told)
        self.timeline.set_moments(moments_of(permit))
        for piece in (self.facts, self.rule):
            looks.reveal(piece, True)


def facts_of(permit: Row) -> Sequence[tuple[str, str]]:
    """Labels and values of a case; some are empty."""
    own = permit["applicant_kind"] == Applicant.OWNER
    applicant = _together(permit["applicant"], say(APPLICANTS[Applicant(permit["applicant_kind"])]))
    contractor = permit["contractor"] or say("The owner does the works")
    return [
        (say("Owner"), _together(permit["owner"], permit["phone"] if own else "")),
        (say("Applicant"), "" if own else _together(applicant, permit["phone"])),
        (say("Contractor"), _together(contractor, permit["contractor_phone"])),
        (say("Barred"), permit["barred"]),
        (say("Site manager"), _together(permit["manager"], permit["manager_phone"])),
        (say("Time of the works"), _span(permit)),
        (say("Given up midway"), say("Yes") if permit["ended_early"] else ""),
        (say("Recorded by"), _together(permit["who"], minutes(permit["at"]))),
        (say("Permit issued on"), minutes(permit["issued_at"]) if permit["issued_at"] else ""),
        (say("Copy to the owner"), _copied(permit)),
        (say("Completion passed on"), permit["over_on"].isoformat() if permit["over_on"] else ""),
        (say("Waiting period until"), permit["waiting_until"].isoformat() if permit["waiting_until"] else ""),
        (say("Remark"), permit["remark"]),
        (say("Comes from"), permit["source"]),
    ]


def _together(*told: str) -> str:
    return " · ".join(filter(None, told))


def _span(permit: Row) -> str:
    return " – ".join(day.isoformat() for day in (permit["starts"], permit["ends"]) if day)


def _copied(permit: Row) -> str:
    if permit["copied_at"]:
        return _together(permit["copied_to"], minutes(permit["copied_at"]))
    return say("due on {day}", day=permit["copy_due"].isoformat()) if permit["copy_due"] else ""
