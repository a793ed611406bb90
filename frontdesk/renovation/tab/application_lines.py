"""What the card of a case shows of its application: the works with what is dangerous of them, and the checklist."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from frontdesk.core.words import mark, say
from frontdesk.renovation.office import RenovationOffice
from frontdesk.renovation.records import RISKS, SHOWN, Risk, Shown
from frontdesk.renovation.tab.caselines import CaseLine, CaseSection
from frontdesk.widgets.acting import Facts
from frontdesk.widgets.toldlines import ToldLine, ToldLines


def _works(office: RenovationOffice, told: Facts) -> Sequence[CaseLine]:
    return [
        CaseLine(
            each["text"], each["place"], say(RISKS[Risk(each["risk"])]) if each["risk"] else "",
            "late" if each["risk"] else "plain", "hard-hat",
        )
        for each in told["scope"]
    ]  # fmt: skip


def _documents(office: RenovationOffice, told: Facts) -> Sequence[CaseLine]:
    """Each document while one is not there; once they are, in one line, and those that are said not to be needed."""
    checklist = office.documents.checklist(told["id"])
    lines = []
    if checklist and all(line.shown for line in checklist):
        waived = [line for line in checklist if line.shown == Shown.NOT_NEEDED]
        there = say("All are there: {count}", count=len(checklist) - len(waived))
        lines, checklist = [CaseLine(there, role="good", icon="check", act="documents")], waived
    for line in checklist:
        if line.shown:
            shown, role = say(SHOWN[Shown(line.shown)]), "plain" if line.shown == Shown.NOT_NEEDED else "good"
            lines.append(CaseLine(say(line.name), line.words, shown, role, "check"))
        else:
            lines.append(CaseLine(say(line.name), "", say("Not there yet"), "soon", "circle", act="documents"))
    return lines


def decided_on(office: RenovationOffice, told: Facts) -> list[QWidget]:
    """The works and the checklist, for the form of whoever decides on them."""
    pieces: list[QWidget] = []
    for section in APPLICATION_SECTIONS:
        pieces.append(lines := ToldLines(say(section.title)))
        lines.set_lines(
            [
                ToldLine(each.words, each.detail, each.state, each.role, each.icon)
                for each in section.lines(office, told)
            ]
        )
    return pieces


APPLICATION_SECTIONS = (CaseSection(mark("Works"), _works), CaseSection(mark("Documents"), _documents))
