"""The roster and the exceptions list, word for word."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from frontdesk.core.money import Money
from frontdesk.core.words import Speaker
from frontdesk.duty.exceptions import EXCEPTIONS, Exceptional
from frontdesk.duty.papers.exceptions import exceptions_list, exceptions_sheet
from frontdesk.duty.papers.roster import roster_book, roster_sheet
from frontdesk.paper import sheet
from frontdesk.paper.book import as_text
from tests.papers import fee_facts as facts
from tests.papers.golden import check

PATTERNS = [
    {"id": 3, "name": "夜班", "sign": "夜", "times": "00:00–08:00"},
    {"id": 1, "name": "早班", "sign": "早", "times": "08:00–16:00"},
    {"id": 2, "name": "中班", "sign": "中", "times": "16:00–24:00"},
]


def roster(first: date, last: date) -> dict[str, Any]:
    """A roster of two operators."""
    days = (last - first).days + 1
    rows = {"许诺": [(1,), (1,), (2,), (2,), (), (3, 1), ()], "林晓": [(2,), (3,), (3,), (), (1,), (1,), (2,)]}
    return {
        "estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False, "form": 0, "first": first.isoformat(),
        "last": last.isoformat(), "patterns": PATTERNS, "off": ["2026-12-05", "2026-12-06"],
        "provisional": last.day == 31,
        "operators": [
            {"name": name, "shifts": 6, "cells": [cells[day % 7] for day in range(days)]}
            for name, cells in rows.items()
        ],
    }  # fmt: skip


def exception(kind: Exceptional, **told: Any) -> dict[str, Any]:
    """An exception of a shift."""
    return {
        "id": kind, "kind": kind, "day": date(2026, 11, 21), "at": datetime(2026, 11, 21, 16, 20, tzinfo=UTC),
        "shift_id": 1, "number": "ZB20261121-0001", "shift": "早班", "operator": "许诺", "counter": "1 号柜台",
        "minutes": None, "amount": None, "due": None, "over": "", "by": "", "words": "",
    } | told  # fmt: skip


ROWS = [
    exception(Exceptional.SKIPPED, over="ZB20261120-0002", words="前班已走，电话不通"),
    exception(Exceptional.MISSING, by="林晓"),
    exception(Exceptional.MISSING, minutes=346),
    exception(Exceptional.DISPUTED, by="林晓", words="少一把钥匙 / 现金对不上"),
    exception(Exceptional.DIFFERENCE, amount=Money.parse("-20.50"), words="找零有误"),
    exception(Exceptional.REVIEW, due=date(2026, 11, 23), by="周明"),
    exception(Exceptional.ADDENDUM, by="许诺", words="漏记：快递一件"),
    exception(Exceptional.LATE, minutes=22),
    exception(Exceptional.UNROSTERED),
    exception(Exceptional.ROUND, what="2", words="3-1-501, 3-1-502"),
]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_roster_of_a_month_and_of_a_week(language: str) -> None:
    say = Speaker(language)
    week = roster(date(2026, 11, 30), date(2026, 12, 6))
    check("roster_week", language, sheet.as_text(roster_sheet(week, say, **facts.PRINTED)))
    month = roster(date(2026, 12, 1), date(2026, 12, 31))
    check("roster_month", language, sheet.as_text(roster_sheet(month, say, **facts.PRINTED)))
    book = roster_book(month, say, office="云栖花园物业服务中心", **facts.PRINTED)
    check("roster_book", language, as_text(book))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_exceptions_list(language: str) -> None:
    say = Speaker(language)
    told = {"office": "云栖花园物业服务中心", "demo": True, "first": "2026-11-01", "last": "2026-11-30", "rows": ROWS}
    check("exceptions", language, sheet.as_text(exceptions_sheet(told, say, EXCEPTIONS, **facts.PRINTED)))
    book = exceptions_list(ROWS, say, EXCEPTIONS, office="云栖花园物业服务中心", **facts.PRINTED)
    check("exceptions_list", language, as_text(book))


def test_a_month_without_exceptions_says_so() -> None:
    told = {"office": "", "demo": False, "first": "2026-11-01", "last": "2026-11-30", "rows": []}
    paper = exceptions_sheet(told, Speaker("en"), EXCEPTIONS, **facts.PRINTED)
    assert paper.facts == (("There were none.",),)
