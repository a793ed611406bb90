"""How rounds and inspections are said on screen: rows of the list, and a site with all that an inspector looks for."""

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.words import mark, say
from frontdesk.renovation.records import RISKS, PermitState, Risk
from frontdesk.renovation.records.inspections import (
    ANSWERS,
    INSPECTION_KINDS,
    POINTS,
    ROUND_STANDINGS,
    VIOLATIONS,
    Answer,
    InspectionKind,
    RoundStanding,
)
from frontdesk.renovation.rounds import Round
from frontdesk.renovation.tab.said import minutes, permit_state
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Heading, Rule, Scrolled, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import Column
from frontdesk.widgets.timeline import Moment, Timeline
from frontdesk.widgets.toldlines import ToldLine, ToldLines

Line = Mapping[str, Any]

_ROLES = {
    Answer.IN_ORDER: "good", Answer.FAULTS: "late", Answer.NOBODY_IN: "plain", Answer.NOT_LET_IN: "soon",
    Answer.FINISHED: "accent", RoundStanding.TO_COME: "plain", RoundStanding.DUE: "soon", RoundStanding.LATE: "late",
    RoundStanding.MISSED: "late",
}  # fmt: skip
ICONS = {
    Answer.IN_ORDER: "circle-check", Answer.FAULTS: "circle-alert", Answer.NOBODY_IN: "door-open",
    Answer.NOT_LET_IN: "ban", Answer.FINISHED: "check",
}  # fmt: skip
"""The picture of each answer."""


def standing_of(line: Line) -> tuple[str, str]:
    """How a round of a site stands, or what was answered, as a pill."""
    standing = line["standing"]
    words = ANSWERS[Answer(standing)] if standing in ANSWERS else ROUND_STANDINGS[RoundStanding(standing)]
    return _ROLES[standing], say(words)


def which(line: Line) -> str:
    """`Round 1`, or why a site was looked at besides."""
    if line["kind"] == InspectionKind.ROUND:
        return say("Round {n}", n=line["n"])
    return say(INSPECTION_KINDS[InspectionKind(line["kind"])])


def round_times(each: Round, zone: tzinfo | None) -> str:
    """`Round 1  08:30–13:15`."""
    begins, ends = (moment.astimezone(zone) for moment in (each.begins, each.ends))
    return f"{say('Round {n}', n=each.n)}  {begins:%H:%M}–{ends:%H:%M}"


def found_of(line: Line) -> str:
    """What was found bad, and the words about it."""
    bad = say(", ").join(say(POINTS[point]) for point, good in (line["points"] or {}).items() if not good)
    words = " ".join(line["words"].split())
    return say("; ").join(filter(None, (say("Not in order: {words}", words=bad) if bad else "", words)))


def _ends(line: Line) -> tuple[str, str]:
    return ("late" if line["expired"] else "plain"), f"{line['ends']:%Y-%m-%d}"


COLUMNS: Sequence[Column] = (
    Column("at", mark("Time"), 134, "date", sorts=True),
    Column("standing", mark("State"), 118, "pill", value=standing_of),
    Column("unit", mark("Unit"), 96, sorts=True),
    Column("which", mark("Round"), 88, value=which),
    Column("contractor", mark("Contractor"), 0, value=lambda line: line["contractor"] or say("Own works")),
    Column("manager", mark("Site manager"), 84),
    Column("manager_phone", mark("Phone"), 116),
    Column("ends", mark("Works until"), 112, "pill", sorts=True, value=_ends),
    Column("notices", mark("Not put right"), 70, "count", value=lambda line: line["notices"] or None),
    Column("inspector", mark("Site inspector"), 84),
    Column("people", mark("At work"), 64, "count"),
    Column("said", mark("Found on the site"), 0, value=found_of),
    Column("number", mark("Number"), 134, sorts=True),
    Column("permit", mark("Permit"), 134),
)
OF_SITES = ("contractor", "manager", "manager_phone", "ends", "notices", "permit")
"""The columns that say something of sites to be inspected alone,"""
OF_MADE = ("at", "which", "inspector", "people", "said", "number")
"""and of what was found alone."""


class SiteCard(Card):
    """A site: what is known of it before the door is opened, what was found, and what was found there before."""

    def __init__(self, step: QWidget, acts: Flow) -> None:
        super().__init__()
        self.title, self.state, self.case = Heading(large=True), Pill(), Pill()
        self.number = Words("", "muted")
        self.facts, self.rule = Facts(), Rule()
        self.open, self.works = ToldLines(say("To look at")), ToldLines(say("Works permitted"))
        self.timeline = Timeline(name=say("Inspections"))
        inside = QWidget()
        self.inside = QVBoxLayout(inside)
        self.inside.setContentsMargins(0, 0, looks.GAP, 0)
        self.inside.setSpacing(looks.WIDE_GAP)
        for piece in (self.facts, self.open, self.works, self.rule):
            self.inside.addWidget(piece)
        self.inside.addWidget(self.timeline, 1)
        self.add(row(self.title, None, self.state))
        self.add(row(self.number, None, self.case))
        self.add(Scrolled(inside), 1)
        self.add(step)
        self.add(acts)

    def hold(self, piece: QWidget) -> None:
        """Give a piece that looks after itself its place above the inspections."""
        self.inside.insertWidget(self.inside.indexOf(self.rule), piece)

    def show_site(self, told: Line | None) -> None:
        """Show a site as the room reads it; None when there is none."""
        for piece in (self.facts, self.rule, self.state, self.case, self.number):
            looks.reveal(piece, told is not None)
        if told is None:
            self.title.setText(say("No site chosen"))
            self.timeline.set_moments([])
            self.open.set_lines(())
            self.works.set_lines(())
            return
        self.title.setText(told["unit"])
        self.number.setText(told["number"] or told["permit"])
        role, word = standing_of(told)
        self.state.show_state(word, role)
        role, word = permit_state(told)
        self.case.show_state("" if told["state"] == PermitState.WORKS else word, role)
        self.facts.set_facts([(label, value) for label, value in _facts(told) if value])
        self.open.set_lines(_open_lines(told))
        self.works.set_lines(
            [
                ToldLine(say("{what}: {words}", what=each["place"], words=each["text"]) if each["place"]
                         else each["text"], role="soon", state=say(RISKS[Risk(each["risk"])]) if each["risk"] else "")
                for each in told["works"]
            ]
        )  # fmt: skip
        self.timeline.set_moments([_moment(each) for each in told["before"]])


def _facts(told: Line) -> list[tuple[str, str]]:
    inspected = told["inspection_id"] is not None
    return [
        (say("Round"), which(told) if inspected else ""),
        (say("Time"), minutes(told["at"]) if inspected else ""),
        (say("Site inspector"), told["inspector"]),
        (say("People at work"), str(told["people"]) if told["people"] is not None else ""),
        (say("Found on the site"), found_of(told)),
        (say("Came of it"), told["notice"]),
        (say("Contractor"), told["contractor"] or say("The owner does the works")),
        (say("Site manager"), "  ".join(filter(None, (told.get("manager", ""), told.get("manager_phone", ""))))),
        (say("Works until"), f"{told['ends']:%Y-%m-%d}" if told.get("ends") else ""),
    ]


def _open_lines(told: Line) -> list[ToldLine]:
    """What the inspector looks at besides: violations that were not put right, hot work that is allowed."""
    notices = [
        ToldLine(say(VIOLATIONS[each["violation"]]), each["number"], say("Not put right"), "late", "triangle-alert")
        for each in told["notices_open"]
    ]
    hot = [
        ToldLine(each["place"], f"{each['number']}  {_hours(each['begins'], each['ends'])}", say("Hot work"), "soon")
        for each in told["hot_work"]
    ]
    return [*notices, *hot]


def _hours(begins: datetime, ends: datetime) -> str:
    return f"{begins:%m-%d %H:%M}–{ends:%H:%M}"


def _moment(made: Line) -> Moment:
    answer = Answer(made["answer"])
    told = say("; ").join((say(ANSWERS[answer]), *filter(None, (found_of(made), made["notice"]))))
    return Moment(minutes(made["at"]), made["inspector"], told, ICONS[answer], _ROLES[answer])
