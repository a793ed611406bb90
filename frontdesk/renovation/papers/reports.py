"""What the renovation report tells, in the order in which it is read."""

from collections.abc import Mapping, Sequence
from typing import Any

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.reports import framed
from frontdesk.fees.papers.said import lasted
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.chart import Chart, Series
from frontdesk.paper.report import Fact, Notes, Report, Section
from frontdesk.paper.report import Facts as Figures
from frontdesk.renovation.records import PERMIT_STATES, PermitState
from frontdesk.renovation.records.inspections import ANSWERS, VIOLATIONS, Answer
from frontdesk.renovation.records.money import FEE_WHATS, FeeWhat

Facts = Mapping[str, Any]
_MOST = 12
"""Buildings in one chart: those with the most sites; the table has them all."""
_BY_OWNER = mark("Works done by the owner")


def report_of(facts: Facts, say: Say, *, printed_at: str = "", printed_by: str = "") -> Report:
    """The report from what `RenovationReportDesk.facts` tells. Without a moment it says nothing of its printing."""
    sections = [Figures(_figures(facts, say)), *_charts(facts, say), *_tables(facts, say), _notes(facts, say)]
    return framed(facts, sections, say, printed_at, printed_by)


def _figures(facts: Facts, say: Say) -> tuple[Fact, ...]:
    review, rounds, stops, passes = facts["review"], facts["rounds"], facts["stops"], facts["passes"]
    held = sum(line["held"] for line in facts["deposits"])
    figures = [
        Fact(say("Active sites"), len(facts["sites"]), "count"),
        Fact(say("Under review"), len(facts["under_review"]), "count"),
        Fact(say("Violations put right in time"), facts["notices"]["rate"], "percent"),
        Fact(say("Deposits held"), held, "money"),
        Fact(say("Applications"), facts["applied"], "count"),
        Fact(say("Permits issued"), facts["issued"], "count"),
        Fact(say("Permits refused"), facts["rejected"], "count"),
        Fact(say("Applications withdrawn"), facts["withdrawn"], "count"),
        Fact(say("Completions passed"), facts["completed"], "count"),
        Fact(say("Cases filed"), facts["filed"], "count"),
        Fact(say("Reviewed in time"), review["rate"], "percent"),
        Fact(say("Median time to review"), lasted(review["median"], say)),
        Fact(say("Nine in ten reviewed within"), lasted(review["p90"], say)),
        Fact(say("Permits expired"), facts["expired"], "count"),
        Fact(say("Rounds gone in time"), rounds["rate"], "percent"),
        Fact(say("Rounds missed"), rounds["missed"], "count"),
        Fact(say("Spot checks"), rounds["spot_checks"], "count"),
        Fact(say("Rectification notices"), facts["notices"]["notices"], "count"),
        Fact(say("Works stopped"), stops["issued"], "count"),
        Fact(say("Reported to the authority"), stops["reported"], "count"),
        Fact(say("Passes issued"), passes["issued"], "count"),
        Fact(say("Passes lost"), passes["lost"], "count"),
        Fact(say("Passes out"), passes["out"], "count"),
        Fact(say("Passes to be returned by now"), passes["overdue"], "count"),
    ]
    if complaints := facts["complaints"]:
        figures += [
            Fact(say("Complaints about works"), complaints["reported"], "count"),
            Fact(say("Complaint rate"), complaints["rate"], "percent"),
            Fact(say("Complaint rate at most"), complaints["most"], "percent"),
        ]
    return tuple(figures)


def _charts(facts: Facts, say: Say) -> list[Section]:
    trend, rounds = facts["trend"], facts["rounds"]
    lines = (
        ("applied", say("Applications"), "accent"), ("issued", say("Permits issued"), "good"),
        ("completed", say("Completions passed"), "muted"), ("notices", say("Rectification notices"), "late"),
    )  # fmt: skip
    violations = [line for line in facts["violations"] if line["notices"]]
    buildings = sorted(
        (line for line in facts["by_building"] if line["sites"]), key=lambda line: -line["sites"]
    )[:_MOST]  # fmt: skip
    kept = (("in_time", say("In time"), "good"), ("late", say("Late"), "soon"), ("missed", say("Missed"), "late"))
    return [
        Chart(
            title=say("Permits and notices by week") if _by_week(facts) else say("Permits and notices by month"),
            measure="count",
            shape="lines",
            by=_time_head(facts, say),
            categories=tuple(line["at"] for line in trend),
            series=tuple(Series(name, tuple(line[key] for line in trend), role) for key, name, role in lines),
        ),
        Chart(
            title=say("Violations by kind"),
            measure="count",
            shape="stacked",
            by=say("Violation"),
            categories=tuple(say(VIOLATIONS[line["violation"]]) for line in violations),
            series=tuple(
                Series(name, tuple(line[key] for line in violations), role)
                for key, name, role in (
                    ("in_time", say("Put right in time"), "good"), ("late", say("Put right late"), "soon"),
                    ("open", say("Not put right yet"), "late"), ("cancelled", say("Cancelled"), "muted"),
                )
            ),
        ),
        Chart(
            title=say("Rounds"),
            measure="count",
            by=say("Rounds"),
            categories=tuple(name for _, name, _ in kept),
            series=(Series(say("Rounds"), tuple(rounds[key] for key, _, _ in kept), "accent"),),
        ),
        Chart(
            title=say("Active sites by building"),
            measure="count",
            by=say("Building"),
            categories=tuple(say("Building {code}", code=line["building"]) for line in buildings),
            series=(Series(say("Active sites"), tuple(line["sites"] for line in buildings), "accent"),),
        ),
    ]  # fmt: skip


def _tables(facts: Facts, say: Say) -> list[Section]:
    return [
        _under_review(facts, say),
        _sites(facts, say),
        _notices(say("Violations by kind"), say("Violation"), "violation", _violations(facts, say), facts, say),
        _notices(say("By contractor"), say("Contractor"), "contractor", _contractors(facts, say), facts, say),
        _deposits(facts, say),
        _answers(facts, say),
        _buildings(facts, say),
        _trend(facts, say),
    ]


def _under_review(facts: Facts, say: Say) -> Book:
    return Book(
        title=say("Under review"),
        columns=(
            BookColumn("number", say("Number"), width=19),
            BookColumn("at", say("Applied at"), width=17),
            BookColumn("unit", say("Unit"), width=13),
            BookColumn("state", say("State"), width=22),
            BookColumn("days", say("Days under review"), "count", 11),
            BookColumn("due_at", say("Due by"), width=17),
        ),
        rows=[
            {
                **line,
                "at": f"{line['at']:%Y-%m-%d %H:%M}",
                "state": say(PERMIT_STATES[PermitState(line["state"])]),
                "due_at": f"{line['due_at']:%Y-%m-%d %H:%M}" if line["due_at"] else "",
            }
            for line in facts["under_review"]
        ],
    )


def _sites(facts: Facts, say: Say) -> Book:
    return Book(
        title=say("Active sites"),
        columns=(
            BookColumn("number", say("Number"), width=19),
            BookColumn("unit", say("Unit"), width=13),
            BookColumn("contractor", say("Contractor"), width=20),
            BookColumn("state", say("State"), width=18),
            BookColumn("starts", say("From day"), "date", 12),
            BookColumn("ends", say("To day"), "date", 12),
            BookColumn("left", say("Days left"), "count", 9),
        ),
        rows=[
            {
                **line,
                "contractor": line["contractor"] or say(_BY_OWNER),
                "state": say(PERMIT_STATES[PermitState(line["state"])]),
            }
            for line in facts["sites"]
        ],
    )


def _violations(facts: Facts, say: Say) -> list[dict[str, Any]]:
    return [{**line, "violation": say(VIOLATIONS[line["violation"]])} for line in facts["violations"]]


def _contractors(facts: Facts, say: Say) -> list[dict[str, Any]]:
    return [{**line, "contractor": line["contractor"] or say(_BY_OWNER)} for line in facts["by_contractor"]]


def _notices(title: str, head: str, key: str, lines: Sequence[Facts], facts: Facts, say: Say) -> Book:
    columns = (
        BookColumn(key, head, width=24),
        BookColumn("notices", say("Notices"), "count", 10),
        BookColumn("in_time", say("Put right in time"), "count", 11),
        BookColumn("late", say("Put right late"), "count", 11),
        BookColumn("open", say("Not put right yet"), "count", 11),
        BookColumn("overdue", say("Late and open"), "count", 10),
        BookColumn("cancelled", say("Cancelled"), "count", 10),
        BookColumn("rate", say("Part in time"), "percent", 11),
    )
    totals = {column.key: facts["notices"][column.key] for column in columns[1:]}
    return Book(title=title, columns=columns, rows=lines, total_label=say("Total"), totals=totals)


def _deposits(facts: Facts, say: Say) -> Book:
    return Book(
        title=say("Deposits"),
        columns=(
            BookColumn("what", say("Deposit"), width=22),
            BookColumn("deposits", say("Deposits held"), "count", 11, total=True),
            BookColumn("held", say("Held"), "money", 15, total=True),
            BookColumn("owed", say("Not paid yet"), "money", 15, total=True),
            BookColumn("kept", say("Kept of it"), "money", 15, total=True),
            BookColumn("returned", say("Paid back"), "money", 15, total=True),
        ),
        rows=[{**line, "what": say(FEE_WHATS[FeeWhat(line["what"])])} for line in facts["deposits"]],
        total_label=say("Total"),
    )


def _answers(facts: Facts, say: Say) -> Book:
    return Book(
        title=say("Inspections"),
        columns=(
            BookColumn("answer", say("Found at the door"), width=24),
            BookColumn("looks", say("Inspections"), "count", 12, total=True),
        ),
        rows=[{**line, "answer": say(ANSWERS[Answer(line["answer"])])} for line in facts["rounds"]["answers"]],
        total_label=say("Total"),
    )


def _buildings(facts: Facts, say: Say) -> Book:
    return Book(
        title=say("By building"),
        columns=(
            BookColumn("building", say("Building"), width=16),
            BookColumn("applied", say("Applications"), "count", 12, total=True),
            BookColumn("issued", say("Permits issued"), "count", 12, total=True),
            BookColumn("completed", say("Completions passed"), "count", 12, total=True),
            BookColumn("sites", say("Active sites"), "count", 12, total=True),
            BookColumn("notices", say("Notices"), "count", 12, total=True),
        ),
        rows=[
            {**line, "building": say("Building {code}", code=line["building"])} for line in facts["by_building"]
        ],
        total_label=say("Total"),
    )  # fmt: skip


def _trend(facts: Facts, say: Say) -> Book:
    return Book(
        title=say("By week") if _by_week(facts) else say("By month"),
        columns=(
            BookColumn("at", _time_head(facts, say), width=14),
            BookColumn("applied", say("Applications"), "count", 12, total=True),
            BookColumn("issued", say("Permits issued"), "count", 12, total=True),
            BookColumn("completed", say("Completions passed"), "count", 12, total=True),
            BookColumn("notices", say("Rectification notices"), "count", 12, total=True),
        ),
        rows=facts["trend"],
        total_label=say("Total"),
    )


def _notes(facts: Facts, say: Say) -> Notes:
    paragraphs = [
        say(
            "What happened is told of these days; what is under review, active or held is told as it stands now."
            " A permit is expired when works go on beyond its last day."
        ),
        say(
            "The time to review runs each time an application is handed in until it is allowed, refused, referred or"
            " sent back; in time is judged by the rule of that day."
        ),
        say(
            "Rounds are told of days that are over. A notice was put right in time when it was right at the first look"
            " and before it was due."
        ),
    ]
    if facts["complaints"]:
        paragraphs.append(
            say(
                "Complaint rate = founded complaints about works / permits under which works went on in these days,"
                " which were {permits}.",
                permits=facts["complaints"]["permits"],
            )
        )
    return Notes(tuple(paragraphs), say("How it is reckoned"))


def _by_week(facts: Facts) -> bool:
    return "W" in facts["trend"][-1]["at"]


def _time_head(facts: Facts, say: Say) -> str:
    return say("Week") if _by_week(facts) else say("Month")
