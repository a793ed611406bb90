"""What the report of income tells, in the order in which it is read."""

from collections.abc import Sequence

from frontdesk.core.words import Say
from frontdesk.fees.papers.rates import by_day, short
from frontdesk.fees.papers.said import Facts
from frontdesk.fees.records import METHODS, Method
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.chart import Chart, Series
from frontdesk.paper.report import Fact, Notes, Section
from frontdesk.paper.report import Facts as Figures


def income_sections(facts: Facts, say: Say) -> list[Section]:
    """Income, as `fees.income.income` tells it."""
    times, items = facts["by_time"], facts["by_item"]
    methods = [{**line, "method": say(METHODS[Method(line["method"])])} for line in facts["by_method"]]
    daily = by_day(times)
    return [
        Figures(
            (
                Fact(say("Money received"), facts["money"], "money"),
                Fact(say("Income of fee items"), facts["income"], "money"),
                Fact(say("Taken in advance"), facts["prepaid_in"], "money"),
                Fact(say("Prepayment used"), facts["prepaid_used"], "money"),
                Fact(say("Deposits taken"), facts["deposits_taken"], "money"),
                Fact(say("Deposits used"), facts["deposit_used"], "money"),
                Fact(say("Receipts issued"), facts["receipts"], "count"),
                Fact(say("Total of receipts"), facts["receipt_total"], "money"),
            )
        ),
        Chart(
            title=say("Money received, day by day") if daily else say("Money received, by month"),
            measure="money",
            by=say("Day") if daily else say("Month"),
            categories=tuple(short(line["at"]) for line in times),
            series=(Series(say("Money received"), tuple(line["money"] for line in times), "accent"),),
        ),
        _parts(say("Income by fee item"), say("Fee item"), "item", "income", items, say),
        _parts(say("Money by method"), say("Method"), "method", "money", methods, say),
        _items(say("By fee item"), items, say),
        _moves(say("By method"), BookColumn("method", say("Method"), width=18), "count", say("Count"), methods, say),
        _moves(
            say("By operator"), BookColumn("operator", say("Operator"), width=18), "receipts", say("Receipts"),
            facts["by_operator"], say,
        ),
        _by_time(say("By day") if daily else say("By month"), say("Day") if daily else say("Month"), times, say),
        *([_items(say("Deposits, which are owed back"), facts["deposits"], say)] if facts["deposits"] else []),
        _bridge(facts, say),
        Notes(
            (
                say(
                    "Money received is what came in less what went out: payments, voids, bounces and refunds, as the"
                    " receipts, slips and day closes of these days have it. Carried-over balances are none of it."
                ),
                say(
                    "Income of a fee item is what settled its charges in these days: prepayment when it is used,"
                    " deposits when they are deducted from. Deposits held are owed back and no income."
                ),
            ),
            say("How it is reckoned"),
        ),
    ]  # fmt: skip


def _parts(title: str, head: str, key: str, value: str, lines: Sequence[Facts], say: Say) -> Chart:
    return Chart(
        title=title,
        measure="money",
        shape="rows",
        by=head,
        shares=True,
        categories=tuple(line[key] for line in lines),
        series=(Series(say("Amount"), tuple(line[value] for line in lines), "accent"),),
    )


def _items(title: str, lines: Sequence[Facts], say: Say) -> Book:
    return Book(
        title=title,
        columns=(
            BookColumn("item", say("Fee item"), width=18),
            BookColumn("received", say("Paid"), "money", 14, total=True),
            BookColumn("settled", say("From prepayment and deposits"), "money", 16, total=True),
            BookColumn("taken_back", say("Taken back"), "money", 14, total=True),
            BookColumn("income", say("Income"), "money", 14, total=True),
        ),
        rows=lines,
        total_label=say("Total"),
    )


def _moves(title: str, first: BookColumn, key: str, count: str, lines: Sequence[Facts], say: Say) -> Book:
    return Book(
        title=title,
        columns=(
            first,
            BookColumn(key, count, "count", 10, total=True),
            BookColumn("received", say("Received"), "money", 15, total=True),
            BookColumn("paid_out", say("Paid out"), "money", 15, total=True),
            BookColumn("money", say("Money received"), "money", 15, total=True),
        ),
        rows=lines,
        total_label=say("Total"),
    )


def _by_time(title: str, head: str, lines: Sequence[Facts], say: Say) -> Book:
    return Book(
        title=title,
        columns=(
            BookColumn("at", head, width=14),
            BookColumn("received", say("Received"), "money", 15, total=True),
            BookColumn("paid_out", say("Paid out"), "money", 15, total=True),
            BookColumn("money", say("Money received"), "money", 15, total=True),
            BookColumn("income", say("Income of fee items"), "money", 15, total=True),
        ),
        rows=lines,
        total_label=say("Total"),
    )


def _bridge(facts: Facts, say: Say) -> Book:
    """From the income of the items to the money that came in."""
    return Book(
        title=say("From income to money"),
        columns=(BookColumn("what", say("What it is"), width=40), BookColumn("amount", say("Amount"), "money", 18)),
        rows=[
            {"what": say("Income of fee items"), "amount": facts["income"]},
            {"what": say("Deposits taken"), "amount": facts["deposits_taken"]},
            {"what": say("Taken in advance"), "amount": facts["prepaid_in"]},
            {"what": say("less prepayment used or given back"), "amount": -facts["prepaid_used"]},
            {"what": say("less deposits deducted from or given back"), "amount": -facts["deposit_used"]},
        ],
        total_label=say("Money received"),
        totals={"amount": facts["money"]},
    )
