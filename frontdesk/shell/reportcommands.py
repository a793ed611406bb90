"""The commands that save a report, and the statement of a unit."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, count_aloud, signed_in
from frontdesk.shell.exporting import narrowed_by

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground

_TABLES = {
    "rates": ("building", "item", "month"),
    "income": ("item", "method", "operator", "day"),
    "recovery": ("building", "item", "month"),
    "ageing": ("building", "item", "age"),
    "complaints": ("category", "building", "cause", "time", "open"),
    "repairs": ("category", "building", "worker", "promise", "bearer", "time", "open"),
    "renovation": ("review", "site", "violation", "contractor", "deposit", "answer", "building", "time"),
}
"""The reports and what their tables tell by; the first is the one that a .csv holds unless told."""


BY_NOW = "now"
"""What stands for a week or month of which only that was told: the one that is reported on by now."""


def add_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add `report` and `statement` to the command line."""
    report = command("report", _save_report, say("Save a report as .pdf, .xlsx or .csv."))
    report.add_argument("report", choices=tuple(_TABLES), help=say("which report"))
    days = say("first day or month, like 2026-11-01"), say("last day or month, like 2026-11")
    tables = sorted({table for each in _TABLES.values() for table in each})
    report.add_argument("--building", metavar=say("CODE"), help=say("only this building"))
    report.add_argument("--item", metavar=say("NAME"), help=say("only this fee item"))
    whole = report.add_mutually_exclusive_group()
    told = say("the week, from Monday to Sunday, like 2026-W47"), say("the month, like 2026-11")
    for name, title, help_text in (("--week", say("WEEK"), told[0]), ("--month", say("MONTH"), told[1])):
        whole.add_argument(name, metavar=title, nargs="?", const=BY_NOW, help=help_text)
    report.add_argument("--by", choices=tables, help=say("which table a .csv holds"))
    statement = command("statement", _save_statement, say("Save the statement of a unit's account."))
    statement.add_argument("unit", metavar=say("UNIT"), help=say("the unit, like 3-1-502"))
    for each in (report, statement):
        each.add_argument("--from", dest="since", metavar=say("DAY"), help=days[0])
        each.add_argument("--to", dest="until", metavar=say("DAY"), help=days[1])
        out = each.add_argument("--out", metavar=say("FILE"), type=Path, help=say("the file to write"))
        out.required = each is statement


def _save_report(asked: argparse.Namespace) -> int:
    from frontdesk.shell.reporting import REPORTS

    asks, tables = REPORTS[asked.report], _TABLES[asked.report]
    allowed = {*asks.by, *_SPANS[asks.span]}
    for name, option in _OPTIONS.items():
        if getattr(asked, name) is not None and name not in allowed:
            sentence = mark("{register} can't be narrowed by {option}. Leave it out.")
            raise Refusal(sentence, field=name, register=asked.report, option=option)
    if asked.by is not None and asked.by not in tables:
        sentence = mark("{register} have no table by {table}. Choose one of {tables}.")
        raise Refusal(sentence, field="by", register=asked.report, table=asked.by, tables=", ".join(tables))
    table = tables.index(asked.by) if asked.by else 0
    named = argparse.Namespace(building=asked.building, item=asked.item, unit=None, at_least=None)
    with signed_in(asked) as ground:
        span = _span(asked, asks.span) | _whole(asked, asks.span, ground.clock.today())
        narrowed = span | narrowed_by(ground, named)
        asked.out = asked.out or Path("-".join((asked.report, *map(str, span.values()))) + ".pdf")
        return _save(ground, asked, asked.report, table=table, **narrowed)


_OPTIONS = {
    "building": "--building", "item": "--item", "since": "--from", "until": "--to", "week": "--week",
    "month": "--month",
}  # fmt: skip
_SPANS = {"": (), "days": ("since", "until", "week", "month"), "months": ("since", "until", "month")}
"""The options that say what a report goes over, by its span."""


def _whole(asked: argparse.Namespace, span: str, today: date) -> dict[str, Any]:
    """The first and the last day of the week or month that is told, or the month itself where it goes over months."""
    from frontdesk.core.spans import MONTH, WEEK, span_of, usual

    if asked.week is None and asked.month is None:
        return {}
    if asked.since or asked.until:
        raise Refusal(mark("Tell a week or a month, or the days: not both."), field="since")
    text, kind = (asked.week, WEEK) if asked.week is not None else (asked.month, MONTH)
    since, until = usual(today, kind) if text == BY_NOW else span_of(text, kind)
    if span == "months":
        return {"since": since.year * 100 + since.month, "until": until.year * 100 + until.month}
    return {"since": since, "until": until}


def _save_statement(asked: argparse.Namespace) -> int:
    from frontdesk.residents.desk import ResidentDesk

    with signed_in(asked) as ground:
        unit_id = ResidentDesk(ground).unit_id(asked.unit)
        return _save(ground, asked, "statement", unit_id=unit_id, **_span(asked, "days"))


def _span(asked: argparse.Namespace, span: str) -> dict[str, Any]:
    """From when until when, as far as it is told: periods where the report goes over months, else days."""
    from frontdesk.fees.billing.tariffs import first_day, last_day
    from frontdesk.shell.registers import day_of

    told: dict[str, Any] = {}
    for name, of_month in (("since", first_day), ("until", last_day)):
        if getattr(asked, name) is not None:
            day = day_of(getattr(asked, name), of_month)
            told[name] = day.year * 100 + day.month if span == "months" else day
    return told


def _save(ground: "Ground", asked: argparse.Namespace, report: str, **narrowed: Any) -> int:
    from frontdesk.shell.reporting import save_report

    save_report(ground, count_aloud(asked), report, str(asked.out), **narrowed)
    facts = {"file": str(asked.out), "report": report}
    return answer(asked, facts, say("Saved: {file}", file=asked.out))
