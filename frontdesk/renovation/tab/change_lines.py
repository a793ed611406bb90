"""What changed of a case on its way, and how its works were found when they were done, as its card tells it."""

from collections.abc import Sequence

from frontdesk.core.words import mark, say
from frontdesk.renovation.office import RenovationOffice
from frontdesk.renovation.records.changes import (
    COMPLETION_KINDS,
    COMPLETION_POINTS,
    DEPOSIT_GOES,
    EXTENSION_STATES,
    DepositGoes,
    ExtensionState,
)
from frontdesk.renovation.tab.caselines import CaseLine, CaseSection
from frontdesk.widgets.acting import Facts

_ROLES = {ExtensionState.APPLIED: "soon", ExtensionState.APPROVED: "good"}


def _changes(office: RenovationOffice, told: Facts) -> Sequence[CaseLine]:
    """Extensions and successions, the latest first."""
    lines = [
        (
            line.at,
            CaseLine(
                _together(
                    say("Until {day} instead of {before}", day=line.until, before=line.before)
                    if line.until > line.before
                    else "",
                    line.works,
                ),
                _together(line.number, line.reason), say(EXTENSION_STATES[line.state]),
                _ROLES.get(line.state, "plain"), "calendar",
                act="extension" if line.state == ExtensionState.APPLIED else "",
            ),
        )
        for line in office.extensions.of(told["id"])
    ]  # fmt: skip
    for one in office.successions.of(told["id"]):
        nobody = say("The owner does the works")
        words = say("{before} → {after}", before=one.before or nobody, after=one.after or nobody)
        goes = say(DEPOSIT_GOES[DepositGoes(one.deposit)]) if one.deposit else ""
        state = say("Other owner") if one.what == "owner" else say("Other contractor")
        detail = _together(f"{one.at:%Y-%m-%d}", goes, one.words)
        lines.append((one.at, CaseLine(words, detail, state, "plain", "user-round")))
    return [line for _, line in sorted(lines, key=lambda each: each[0], reverse=True)]


def _looks(office: RenovationOffice, told: Facts) -> Sequence[CaseLine]:
    """The completion inspections and re-inspections, the latest first."""
    return [
        CaseLine(
            look.words or say(COMPLETION_KINDS[look.kind]),
            _together(
                say(COMPLETION_KINDS[look.kind]) if look.words else "", f"{look.at:%Y-%m-%d}", look.inspector,
                *(say(COMPLETION_POINTS[point]) for point in look.bad),
            ),
            say("Passed") if look.passed else say("Not passed"), "good" if look.passed else "late", "search",
        )
        for look in office.completions.of(told["id"])
    ]  # fmt: skip


def _together(*told: str) -> str:
    return " · ".join(filter(None, told))


CHANGE_SECTIONS = (CaseSection(mark("Completion"), _looks), CaseSection(mark("Changes"), _changes))
