"""What the reports of complaints and repairs tell, in the order in which they are read."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.reports import framed
from frontdesk.fees.papers.said import lasted
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.chart import Chart, Series
from frontdesk.paper.report import Fact, Notes, Report, Section
from frontdesk.paper.report import Facts as Figures
from frontdesk.tickets.records import (
    CAUSES,
    COMPLAINT_CATEGORIES,
    DUTIES,
    REPAIR_CATEGORIES,
    TICKET_STATES,
    WHATS,
    Duty,
    TicketState,
    What,
)

Facts = Mapping[str, Any]
_MOST = 12
"""Buildings in one chart: those with the most; the table has them all."""
_PERCENT = 100


def report_of(facts: Facts, say: Say, *, printed_at: str = "", printed_by: str = "") -> Report:
    """A report from what `TicketReportDesk.facts` tells of it. Without a moment it says nothing of its printing."""
    return framed(facts, _SECTIONS[facts["report"]](facts, say), say, printed_at, printed_by)


def complaint_sections(facts: Facts, say: Say) -> list[Section]:
    """The complaint report, as `reports.complaints` tells it."""
    reply, trend = facts["reply"], facts["trend"]
    kinds = {line["kind"]: line["reported"] for line in facts["by_kind"]}
    answers = reply["answers"] or {"rate": None, "overdue": 0}
    figures = (
        Fact(say("Complaints"), facts["received"], "count"),
        Fact(say("Handling rate"), facts["rate"], "percent"),
        Fact(say("Answered in time"), answers["rate"], "percent"),
        Fact(say("Not handled yet"), facts["open"], "count"),
        Fact(say("Target of the handling rate"), facts["target"], "percent"),
        Fact(say("Founded"), facts["founded"], "count"),
        Fact(say("Handled"), facts["handled"], "count"),
        Fact(say("Unfounded"), facts["unfounded"], "count"),
        Fact(say("Median reply time"), lasted(reply["median"], say)),
        Fact(say("Nine in ten answered within"), lasted(reply["p90"], say)),
        Fact(say("Answers overdue"), answers["overdue"], "count"),
        Fact(say("Opened again"), facts["reopened"], "count"),
        Fact(say("Suggestions"), kinds["suggestion"], "count"),
        Fact(say("Praise"), kinds["praise"], "count"),
    )
    buildings = [{**line, "building": _building(line["building"], say)} for line in facts["by_building"]]
    categories = [{**line, "category": say(COMPLAINT_CATEGORIES[line["category"]])} for line in facts["by_category"]]
    causes = [{**line, "cause": say(CAUSES[line["cause"]])} for line in facts["by_cause"]]
    found = [line for line, told in zip(causes, facts["by_cause"], strict=True) if told["cause"]]
    times = _time_head(facts, say)
    lines = (
        ("complaint", say("Complaints"), "accent"), ("suggestion", say("Suggestions"), "soon"),
        ("praise", say("Praise"), "good"),
    )  # fmt: skip
    return [
        Figures(figures),
        _pareto(say("Complaints by category"), say("Category"), "category", categories, facts["few"], say),
        Chart(
            title=say("Reported by week") if _by_week(facts) else say("Reported by month"),
            measure="count",
            shape="lines",
            by=times,
            categories=tuple(line["at"] for line in trend),
            series=tuple(Series(name, tuple(line[key] for line in trend), role) for key, name, role in lines),
        ),
        _stacked(
            say("Complaints by building"),
            say("Building"),
            "building",
            buildings,
            ("handled", say("Handled")),
            ("open", say("Not handled yet")),
        ),
        _pareto(say("Complaints by cause"), say("Cause"), "cause", found, facts["few"], say),
        Chart(
            title=say("Handling rate by week") if _by_week(facts) else say("Handling rate by month"),
            measure="percent",
            shape="lines",
            by=times,
            categories=tuple(line["at"] for line in trend),
            series=(
                Series(say("Handling rate"), tuple(line["rate"] for line in trend), "accent"),
                Series(say("Target"), tuple(facts["target"] for _ in trend), "muted"),
            ),
        ),
        _complaints(say("By category"), "category", say("Category"), categories, facts, say),
        _complaints(say("By building"), "building", say("Building"), buildings, facts, say),
        _complaints(say("By cause"), "cause", say("Cause"), causes, facts, say),
        Book(
            title=say("By week") if _by_week(facts) else say("By month"),
            columns=(
                BookColumn("at", times, width=14),
                *(BookColumn(key, name, "count", 12, total=True) for key, name, _ in lines),
                BookColumn("rate", say("Handling rate"), "percent", 12),
            ),
            rows=trend,
            total_label=say("Total"),
        ),
        _standing_open(facts, COMPLAINT_CATEGORIES, say),
        Notes(
            (
                say(
                    "Handling rate = handled / founded complaints. Founded are the complaints reported in these days,"
                    " less what was unfounded or cancelled; handled are those that were answered and are not open"
                    " again, as they stand now."
                ),
                say(
                    "Reply time runs from the report to the first answer. In time is judged by what was promised when"
                    " the complaint was logged, whatever the rules say since."
                ),
                say(
                    "Bars that stand out are the few that make up {share} of the founded complaints.",
                    share=f"{facts['few'] / _PERCENT:g}%",
                ),
            ),
            say("How it is reckoned"),
        ),
    ]


def repair_sections(facts: Facts, say: Say) -> list[Section]:
    """The repair report, as `reports.repairs` tells it."""
    trend, times = facts["trend"], _time_head(facts, say)
    kept = {line["what"]: line for line in facts["promises"]}
    figures = (
        Fact(say("Repairs reported"), facts["reported"], "count"),
        Fact(say("Completion rate"), facts["rate"], "percent"),
        Fact(say("Median time to arrive"), lasted(facts["arrive"]["median"], say)),
        Fact(say("Median time to finish"), lasted(facts["finish"]["median"], say)),
        Fact(say("Nine in ten reached within"), lasted(facts["arrive"]["p90"], say)),
        Fact(say("Nine in ten finished within"), lasted(facts["finish"]["p90"], say)),
        Fact(say("Emergencies"), facts["emergencies"], "count"),
        Fact(say("Median time to arrive in an emergency"), lasted(facts["arrive_emergency"]["median"], say)),
        Fact(say("At the door in time"), kept.get(What.ON_SITE, {}).get("rate"), "percent"),
        Fact(say("Not done yet"), facts["open"], "count"),
        Fact(say("Repaired again"), facts["reopened"], "count"),
        Fact(say("Returned undone"), facts["handed_back"], "count"),
        Fact(say("Charged for work"), facts["charged"], "money"),
        Fact(say("Collected"), facts["received"], "money"),
        Fact(say("Waived"), facts["waived"], "money"),
        Fact(say("Under warranty"), facts["developer"], "count"),
    )
    categories = [{**line, "category": say(REPAIR_CATEGORIES[line["category"]])} for line in facts["by_category"]]
    buildings = [{**line, "building": _building(line["building"], say)} for line in facts["by_building"]]
    state = (("done", say("Done")), ("open", say("Not done yet")))
    duties = [{**line, "duty": say(DUTIES[Duty(line["duty"])])} for line in facts["by_duty"]]
    lines = (
        ("reported", say("Reported"), "accent"), ("done", say("Done"), "good"),
        ("reopened", say("Repaired again"), "late"),
    )  # fmt: skip
    return [
        Figures(figures),
        _stacked(say("Repairs by category"), say("Category"), "category", categories, *state),
        Chart(
            title=say("Repairs by week") if _by_week(facts) else say("Repairs by month"),
            measure="count",
            shape="lines",
            by=times,
            categories=tuple(line["at"] for line in trend),
            series=tuple(Series(name, tuple(line[key] for line in trend), role) for key, name, role in lines),
        ),
        _stacked(say("Repairs by building"), say("Building"), "building", buildings, *state),
        _repairs(say("By category"), "category", say("Category"), categories, facts, say),
        _repairs(say("By building"), "building", say("Building"), buildings, facts, say),
        _workers(facts, say),
        _promises(facts, say),
        _repairs(say("By who bears it"), "duty", say("Who bears it"), duties, facts, say),
        Book(
            title=say("By week") if _by_week(facts) else say("By month"),
            columns=(
                BookColumn("at", times, width=14),
                *(BookColumn(key, name, "count", 12, total=True) for key, name, _ in lines),
            ),
            rows=trend,
            total_label=say("Total"),
        ),
        _standing_open(facts, REPAIR_CATEGORIES, say),
        Notes(
            (
                say(
                    "Told are the repairs reported in these days, as they stand now. Completion rate = done / what was"
                    " not cancelled. Times run from the report, to when somebody was first seen there and to when the"
                    " work was done, the last time if it was reopened."
                ),
                say(
                    "Workers and money are told of what was given and finished in these days, whenever it was reported;"
                    " work that was taken back is left out. Collected is what has come in so far."
                ),
                say("In time is judged by what was promised when it was promised, whatever the rules say since."),
            ),
            say("How it is reckoned"),
        ),
    ]


def _by_week(facts: Facts) -> bool:
    return "W" in facts["trend"][-1]["at"]


def _time_head(facts: Facts, say: Say) -> str:
    return say("Week") if _by_week(facts) else say("Month")


_NO_BUILDING = mark("No building")


def _building(code: str, say: Say) -> str:
    return code or say(_NO_BUILDING)


def _pareto(title: str, by: str, key: str, lines: Sequence[Facts], few: int, say: Say) -> Chart:
    """The founded complaints of each, the most first; what has none is left out."""
    founded = sorted((line for line in lines if line["founded"]), key=lambda line: -line["founded"])
    return Chart(
        title=title,
        measure="count",
        shape="pareto",
        by=by,
        line=say("Share so far"),
        few=few,
        categories=tuple(line[key] for line in founded),
        series=(Series(say("Founded"), tuple(line["founded"] for line in founded)),),
    )


def _stacked(
    title: str, by: str, key: str, lines: Sequence[Facts], done: tuple[str, str], still: tuple[str, str]
) -> Chart:
    """What is done of each and what is not yet, told as (figure, its name), the most first; what has neither is left
    out."""
    told = [line for line in lines if line[done[0]] + line[still[0]]]
    told = sorted(told, key=lambda line: -line[done[0]] - line[still[0]])[:_MOST]
    return Chart(
        title=title,
        measure="count",
        shape="stacked",
        by=by,
        categories=tuple(line[key] for line in told),
        series=tuple(
            Series(name, tuple(line[figure] for line in told), role)
            for (figure, name), role in ((done, "good"), (still, "late"))
        ),
    )


def _complaints(title: str, key: str, head: str, lines: Sequence[Facts], whole: Facts, say: Say) -> Book:
    columns = (
        BookColumn(key, head, width=15),
        BookColumn("received", say("Complaints"), "count", 12),
        BookColumn("unfounded", say("Unfounded"), "count", 12),
        BookColumn("cancelled", say("Cancelled"), "count", 12),
        BookColumn("founded", say("Founded"), "count", 10),
        BookColumn("handled", say("Handled"), "count", 10),
        BookColumn("open", say("Not handled yet"), "count", 11),
        BookColumn("rate", say("Handling rate"), "percent", 10),
        BookColumn("reopened", say("Opened again"), "count", 10),
    )
    return Book(title=title, columns=columns, rows=lines, total_label=say("Total"), totals=_totals(columns, whole))


def _repairs(title: str, key: str, head: str, lines: Sequence[Facts], whole: Facts, say: Say) -> Book:
    columns = (
        BookColumn(key, head, width=13),
        BookColumn("reported", say("Reported"), "count", 11),
        BookColumn("done", say("Done"), "count", 9),
        BookColumn("open", say("Not done yet"), "count", 9),
        BookColumn("cancelled", say("Cancelled"), "count", 12),
        BookColumn("rate", say("Completion rate"), "percent", 13),
        BookColumn("reopened", say("Repaired again"), "count", 11),
        BookColumn("arrive", say("To arrive"), width=14),
        BookColumn("finish", say("To finish"), width=14),
    )
    rows = [_timed(line, say) for line in lines]
    of_all = {name: whole[name]["median"] for name in ("arrive", "finish")}
    totals = _totals(columns, _timed({**whole, **of_all}, say))
    return Book(title=title, columns=columns, rows=rows, total_label=say("Total"), totals=totals)


def _workers(facts: Facts, say: Say) -> Book:
    return Book(
        title=say("By worker"),
        columns=(
            BookColumn("worker", say("Worker"), width=14),
            BookColumn("given", say("Repairs given"), "count", 9, total=True),
            BookColumn("handed_back", say("Returned undone"), "count", 11, total=True),
            BookColumn("finished", say("Finished"), "count", 10, total=True),
            BookColumn("reopened", say("Repaired again"), "count", 11, total=True),
            BookColumn("arrive", say("To arrive"), width=14),
            BookColumn("finish", say("To finish"), width=14),
            BookColumn("rating", say("Rating"), "area", 8),
            BookColumn("charged", say("Charged for work"), "money", 12, total=True),
        ),
        rows=[{**_timed(line, say), "worker": line["worker"] or say("Nobody named")} for line in facts["by_worker"]],
        total_label=say("Total"),
    )


def _promises(facts: Facts, say: Say) -> Book:
    return Book(
        title=say("What was promised"),
        columns=(
            BookColumn("what", say("What was promised"), width=24),
            BookColumn("set", say("Promises"), "count", 10),
            BookColumn("in_time", say("In time"), "count", 10),
            BookColumn("late", say("Late"), "count", 10),
            BookColumn("overdue", say("Late and open"), "count", 10),
            BookColumn("pending", say("Not due yet"), "count", 11),
            BookColumn("rate", say("Part in time"), "percent", 12),
        ),
        rows=[{**line, "what": say(WHATS[What(line["what"])])} for line in facts["promises"]],
    )


def _standing_open(facts: Facts, categories: Mapping[str, str], say: Say) -> Book:
    """What is still to be done."""
    return Book(
        title=say("Still to be done"),
        columns=(
            BookColumn("number", say("Number"), width=19),
            BookColumn("at", say("Came in at"), width=17),
            BookColumn("where", say("Where"), width=20),
            BookColumn("category", say("Category"), width=16),
            BookColumn("state", say("State"), width=14),
            BookColumn("due_at", say("Due by"), width=17),
        ),
        rows=[
            {
                "number": line["number"],
                "at": f"{line['at']:%Y-%m-%d %H:%M}",
                "where": " ".join(filter(None, (_place(line, say), line["place"]))),
                "category": say(categories[line["category"]]),
                "state": say(TICKET_STATES[TicketState(line["state"])]),
                "due_at": f"{line['due_at']:%Y-%m-%d %H:%M}" if line["due_at"] else "",
            }
            for line in facts["standing_open"]
        ],
    )


def _place(line: Facts, say: Say) -> str:
    if line["unit"]:
        return str(line["unit"])
    return say("Building {code}", code=line["building"]) if line["building"] else ""


def _timed(line: Facts, say: Say) -> dict[str, Any]:
    """A line whose times are said."""
    return {**line, "arrive": lasted(line["arrive"], say), "finish": lasted(line["finish"], say)}


def _totals(columns: Sequence[BookColumn], whole: Facts) -> dict[str, Any]:
    """Those of the whole: a rate of the whole is no sum of rates, nor is a middle one."""
    return {column.key: whole[column.key] for column in columns[1:]}


_SECTIONS: dict[str, Callable[[Facts, Say], list[Section]]] = {
    "complaints": complaint_sections,
    "repairs": repair_sections,
}
