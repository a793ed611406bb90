"""How what was found on sites is said on screen: how it stands, by when it is due, and what happened to it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from frontdesk.core.steps import Taken
from frontdesk.core.words import mark, say
from frontdesk.renovation.records.inspections import (
    HOT_WORK_STATES,
    RECTIFICATION_STATES,
    SERVED_BY,
    VIOLATIONS,
    HotWorkState,
    RectificationState,
)
from frontdesk.renovation.rectificationlists import KINDS, OVER, STATES
from frontdesk.renovation.tab.said import minutes
from frontdesk.widgets.timeline import Moment

Row = Mapping[str, Any]
Shown = tuple[str, str]

_ROLES = {
    "late": "late", "to_serve": "soon", "to_put_right": "soon", "put_right": "good", "stopped": "late",
    "lifted": "good", "allowed": "accent", "under_way": "accent", "to_look_after": "late", "closed": "good",
}  # fmt: skip


_SAID = {
    "rectification": (mark("Violation found"), mark("What is to be done")),
    "stop_work": (mark("Reason"), mark("What must be done first")),
    "hot_work": (mark("What is done"), mark("Against fire")),
}
"""What the text of each kind says, and what is to be done by it."""


def state_of(row: Row) -> Shown:
    """How a row stands, as a pill."""
    return _ROLES.get(row["state"], "plain"), say(STATES[row["state"]])


def due_of(row: Row, now: datetime) -> Shown:
    """By when a notice is to be put right or hot work ends, since when works are stopped; as a pill."""
    if row["state"] in OVER:
        return "plain", ""
    if row["kind"] == "stop_work":
        return "late", say("Since {time}", time=f"{row['at']:%m-%d %H:%M}")
    due: datetime = row["due"]
    late = due < now
    role = "late" if late else "soon" if due.date() == now.date() else "plain"
    return role, f"{due:%m-%d %H:%M}"


def about(row: Row) -> str:
    """What it is about, in few words: the rule broken, or what it is."""
    if row["kind"] == "rectification":
        return say(VIOLATIONS[row["violation"]])
    return say(KINDS[row["kind"]])


def served_said(row: Row) -> str:
    """How, on whom and when it was served; nothing while it is not."""
    if not row["served_how"]:
        return ""
    at = minutes(row["served_at"]) if row["served_at"] else ""
    return " · ".join(filter(None, (say(SERVED_BY[row["served_how"]]), row["served_to"], at)))


def facts_of(row: Row) -> Sequence[tuple[str, str]]:
    """Labels and values of a row, with what a notice says besides; some are empty."""
    hot = row["kind"] == "hot_work"
    between = f"{minutes(row['begins'])} – {row['due']:%H:%M}" if hot else ""
    text, to_do = (say(words) for words in _SAID[row["kind"]])
    return [
        (say("Permit"), row["permit"]),
        (say("Owner"), row["owner"]),
        (say("Contractor"), row["contractor"] or say("The owner does the works")),
        (say("Place"), row["place"]),
        (say("Hours"), between),
        (text, row["text"]),
        (say("Which says"), row.get("broken", "")),
        (to_do, row["to_do"]),
        (say("To be put right by"), minutes(row["due"]) if row["kind"] == "rectification" else ""),
        (say("If it is not"), row.get("consequence", "")),
        (say("Worker with a pass") if hot else say("Broken by"), row["worker"]),
        (say("Who stands guard"), row["guard"]),
        (say("Inspection"), row.get("inspection", "")),
        (say("Rectification notice"), row["notice"]),
        (say("Served"), served_said(row)),
        (say("Reported to"), row["reported_to"]),
    ]


def wanted_of(row: Row) -> Sequence[tuple[str, str]]:
    """What was found and what was to be done, for whoever looks whether it was; where nothing is told is left out."""
    text, to_do = (say(words) for words in _SAID[row["kind"]])
    told = [(say("Place"), row["place"]), (text, row["text"]), (to_do, row["to_do"])]
    return [(label, value) for label, value in told if value]


def moments_of(row: Row, steps: Sequence[Taken], rechecks: Sequence[Row]) -> list[Moment]:
    """All that happened to a row, the latest first."""
    if row["kind"] == "stop_work":
        told = [(row["at"], Moment(minutes(row["at"]), row["who"], say("Works stopped"), "ban", "late"))]
        if row["over_at"]:
            words = say("{what}: {words}", what=say("Lifted"), words=row["words"]) if row["words"] else say("Lifted")
            told.append((row["over_at"], Moment(minutes(row["over_at"]), "", words, "circle-check", "good")))
    else:
        told = [(step.at, _step(row["kind"], step)) for step in steps]
        told += [
            (each["at"], Moment(
                minutes(each["at"]), each["inspector"],
                say("{what}: {words}", what=say("Not put right"), words=each["words"]), "circle-alert", "late",
            ))
            for each in rechecks if not each["put_right"]
        ]  # fmt: skip
    return [moment for _, moment in sorted(told, key=lambda each: each[0], reverse=True)]


def _step(kind: str, step: Taken) -> Moment:
    if kind == "rectification":
        first, words = step.went_to == "open", RECTIFICATION_STATES[RectificationState(step.went_to)]
    else:
        first, words = False, HOT_WORK_STATES[HotWorkState(step.went_to)]
    what = say("Notice written") if first else say(words)
    if step.remark:
        what = say("{what}: {words}", what=what, words=step.remark)
    good = step.went_to in ("put_right", "closed")
    return Moment(
        minutes(step.at), step.who, what, "circle-check" if good else "file-text", "good" if good else "plain"
    )
