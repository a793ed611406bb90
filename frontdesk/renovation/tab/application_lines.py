"""What the card of a case shows of its application: the works with what is dangerous of them, and the checklist."""

from collections.abc import Sequence

from frontdesk.core.words import mark, say
from frontdesk.renovation.office import RenovationOffice
from frontdesk.renovation.records import RISKS, SHOWN, Risk, Shown
from frontdesk.renovation.tab.caselines import CaseLine, CaseSection
from frontdesk.widgets.acting import Facts


def _works(office: RenovationOffice, told: Facts) -> Sequence[CaseLine]:
    return [
        CaseLine(
            each["text"], each["place"], say(RISKS[Risk(each["risk"])]) if each["risk"] else "",
            "late" if each["risk"] else "plain", "hard-hat",
        )
        for each in told["scope"]
    ]  # fmt: skip


def _documents(office: RenovationOffice, told: Facts) -> Sequence[CaseLine]:
    """Each document while one is not there; all in one line once they are."""
    checklist = office.documents.checklist(told["id"])
    if checklist and all(line.shown for line in checklist):
        return [
            CaseLine(say("All are there: {count}", count=len(checklist)), role="good", icon="check", act="documents")
        ]
    lines = []
    for line in checklist:
        if line.shown:
            shown, role = say(SHOWN[Shown(line.shown)]), "plain" if line.shown == Shown.NOT_NEEDED else "good"
            lines.append(CaseLine(say(line.name), line.words, shown, role, "check"))
        else:
            lines.append(CaseLine(say(line.name), "", say("Not there yet"), "soon", "circle", act="documents"))
    return lines


APPLICATION_SECTIONS = (CaseSection(mark("Works"), _works), CaseSection(mark("Documents"), _documents))
