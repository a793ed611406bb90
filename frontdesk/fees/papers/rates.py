"""What the reports of rates, recovery and age of arrears tell, in the order in which they are read."""

from collections.abc import Sequence

from frontdesk.core.words import Say
from frontdesk.fees.papers.said import Facts
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.chart import Chart, Series
from frontdesk.paper.report import Fact, Notes, Section
from frontdesk.paper.report import Facts as Figures

_MOST = 12
"""Buildings in one chart: the lowest or the most indebted of them; the table has them all."""


def month_said(period: int) -> str:
    """202611 as `2026-11`."""
    return f"{period // 100}-{period % 100:02d}"


def rates_sections(facts: Facts, say: Say) -> list[Section]:
    """Collection rates, as `fees.rates.rates` tells them."""
    late = facts["late_fees"]
    figures = (
        Fact(say("Collection rate"), facts["rate"], "percent"),
        Fact(say("Due"), facts["due"], "money"),
        Fact(say("Collected"), facts["received"], "money"),
        Fact(say("Still open"), facts["open"], "money"),
        Fact(say("Rate by household"), facts["household_rate"], "percent"),
        Fact(say("Units billed"), facts["billed"], "count"),
        Fact(say("Units paid up"), facts["paid_up"], "count"),
        Fact(say("Late fees received"), late["received"], "money"),
    )
    months, buildings = facts["by_month"], facts["by_building"]
    lowest = sorted(buildings, key=lambda line: _nothing(line["rate"]))[:_MOST] if len(buildings) > _MOST else buildings
    charts = (
        Chart(
            title=say("Collection rate by month"),
            measure="percent",
            shape="lines",
            by=say("Month"),
            categories=tuple(month_said(line["period"]) for line in months),
            series=(
                Series(say("Collection rate"), tuple(line["rate"] for line in months), "accent"),
                Series(say("Rate by household"), tuple(line["household_rate"] for line in months), "soon"),
            ),
        ),
        Chart(
            title=say("Collection rate by building") if lowest is buildings else say("Buildings with the lowest rates"),
            measure="percent",
            by=say("Building"),
            categories=tuple(line["building"] for line in lowest),
            series=(Series(say("Collection rate"), tuple(line["rate"] for line in lowest), "accent"),),
        ),
        Chart(
            title=say("Due by fee item"),
            measure="money",
            shape="stacked",
            by=say("Fee item"),
            categories=tuple(line["item"] for line in facts["by_item"]),
            series=(
                Series(say("Collected"), tuple(line["received"] for line in facts["by_item"]), "good"),
                Series(say("Still open"), tuple(line["open"] for line in facts["by_item"]), "late"),
            ),
        ),
    )
    households = (
        BookColumn("billed", say("Units billed"), "count", 10),
        BookColumn("paid_up", say("Units paid up"), "count", 10),
        BookColumn("household_rate", say("Rate by household"), "percent", 12),
    )
    lines = [{**line, "period": month_said(line["period"])} for line in months]
    by_item = facts["by_item"]
    if late["due"]:
        by_item = [*by_item, {"item": say("Late fees (outside the rate)"), **late}]
    return [
        Figures(figures),
        *charts,
        _table(say("By building"), "building", say("Building"), buildings, _DUE, say, households, facts),
        _table(say("By fee item"), "item", say("Fee item"), by_item, _DUE, say, (), facts),
        _table(say("By month"), "period", say("Month"), lines, _DUE, say, households, facts),
        Notes(
            (
                say(
                    "Collection rate = received / due. Due is what was charged for these months, less what was voided"
                    " or waived; received is what has settled it so far. A charge for several months counts in its"
                    " first."
                ),
                say(
                    "Rate by household = units paid up / units billed: of a unit that is paid up nothing is open for"
                    " these months."
                ),
                say("Deposits are left out; late fees stand on a line of their own, outside the rate."),
            ),
            say("How it is reckoned"),
        ),
    ]


def recovery_sections(facts: Facts, say: Say) -> list[Section]:
    """Recovery of arrears, as `fees.recovery.recovery` tells it."""
    periods, days = facts["by_period"], facts["by_time"]
    lines = [{**line, "period": month_said(line["period"])} for line in periods]
    return [
        Figures(
            (
                Fact(say("Recovery rate"), facts["rate"], "percent"),
                Fact(say("Old arrears received"), facts["received"], "money"),
                Fact(say("Still open"), facts["open"], "money"),
                Fact(say("Late fees received"), facts["late_fees"]["received"], "money"),
            )
        ),
        Chart(
            title=say("Old arrears by month owed for"),
            measure="money",
            shape="stacked",
            by=say("Month"),
            categories=tuple(line["period"] for line in lines),
            series=(
                Series(say("Collected"), tuple(line["received"] for line in periods), "good"),
                Series(say("Still open"), tuple(line["open"] for line in periods), "late"),
            ),
        ),
        Chart(
            title=say("Old arrears received, day by day") if by_day(days) else say("Old arrears received, by month"),
            measure="money",
            by=say("Day") if by_day(days) else say("Month"),
            categories=tuple(short(line["at"]) for line in days),
            series=(Series(say("Collected"), tuple(line["received"] for line in days), "accent"),),
        ),
        _table(say("By building"), "building", say("Building"), facts["by_building"], _OLD, say, (), facts),
        _table(say("By fee item"), "item", say("Fee item"), facts["by_item"], _OLD, say, (), facts),
        _table(say("By month owed for"), "period", say("Month"), lines, _OLD, say, (), facts),
        Notes(
            (
                say(
                    "Recovery rate = old arrears received / (received + still open). Old are the charges for months"
                    " before {month}; received is what settled them in these days, still open what was owed on them at"
                    " their end.",
                    month=month_said(facts["before"]),
                ),
                say("Deposits are left out; late fees stand on a line of their own, outside the rate."),
            ),
            say("How it is reckoned"),
        ),
    ]


def ageing_sections(facts: Facts, say: Say) -> list[Section]:
    """Arrears by age, as `fees.reports` gathers them."""
    titles = {key: say(title) for key, title in facts["buckets"]}
    buildings = facts["by_building"]
    worst = sorted(buildings, key=lambda line: -line["total"])[:_MOST] if len(buildings) > _MOST else buildings
    ages = tuple(BookColumn(key, title, "money", 13, total=True) for key, title in titles.items())
    whole = BookColumn("total", say("Total"), "money", 14, total=True)

    def table(title: str, key: str, head: str) -> Book:
        rows = [{**line["ages"], **line} for line in facts[f"by_{key}"]]
        columns = (BookColumn(key, head, width=14), *ages, whole)
        return Book(title=title, columns=columns, rows=rows, total_label=say("Total"))

    return [
        Figures(
            (
                Fact(say("Overdue"), facts["total"], "money"),
                *(Fact(title, facts["ages"][key], "money") for key, title in titles.items()),
            )
        ),
        Chart(
            title=say("Arrears by age"),
            measure="money",
            by=say("Age"),
            ordered=True,
            shares=True,
            categories=tuple(titles.values()),
            series=(Series(say("Overdue"), tuple(facts["ages"][key] for key in titles)),),
        ),
        Chart(
            title=say("Arrears by building") if worst is buildings else say("Buildings with the most arrears"),
            measure="money",
            shape="stacked",
            ordered=True,
            by=say("Building"),
            categories=tuple(line["building"] for line in worst),
            series=tuple(Series(title, tuple(line["ages"][key] for line in worst)) for key, title in titles.items()),
        ),
        table(say("By building"), "building", say("Building")),
        table(say("By fee item"), "item", say("Fee item")),
        Book(
            title=say("Units that owe"),
            columns=(BookColumn("age", say("Age"), width=20), BookColumn("units", say("Households"), "count", 12)),
            rows=[{"age": title, "units": facts["units"][key]} for key, title in titles.items()],
        ),
        Notes(
            (
                say(
                    "A charge is in arrears from the day after its due day; its age is the days since. A unit that owes"
                    " of several ages counts in each. Deposits are left out, late fees that were charged are not."
                ),
            ),
            say("How it is reckoned"),
        ),
    ]


_DUE = ("due", "received", "open", "rate")
_OLD = ("received", "open", "rate")


def _table(
    title: str,
    key: str,
    head: str,
    rows: Sequence[Facts],
    sums: Sequence[str],
    say: Say,
    more: Sequence[BookColumn],
    whole: Facts,
) -> Book:
    """A table with the sums of each line, and those of the `whole` below; a rate of the whole is no sum of rates."""
    columns = {
        "due": BookColumn("due", say("Due"), "money", 14),
        "received": BookColumn("received", say("Collected"), "money", 14),
        "open": BookColumn("open", say("Still open"), "money", 14),
        "rate": BookColumn("rate", say("Rate"), "percent", 10),
    }
    chosen = (BookColumn(key, head, width=16), *(columns[name] for name in sums), *more)
    totals = {column.key: whole[column.key] for column in chosen[1:]}
    return Book(title=title, columns=chosen, rows=rows, total_label=say("Total"), totals=totals)


def short(at: str) -> str:
    """A day of a chart without its year: `11-22`; a month as it is."""
    return at[5:] if len(at) > len("2026-11") else at


def by_day(days: Sequence[Facts]) -> bool:
    """Whether the pieces of a span are days; else they are months."""
    return bool(days) and len(days[0]["at"]) > len("2026-11")


def _nothing(rate: int | None) -> int:
    """Of what nothing was due, nothing is lacking."""
    return 10_000 if rate is None else rate
