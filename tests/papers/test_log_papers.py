"""The duty log of a shift and of a day, and the list of its lines, word for word."""

from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.duty.listed import LINE_STATES
from frontdesk.duty.papers.log import day_log, log_list, shift_log
from frontdesk.paper import book, sheet
from tests.papers import fee_facts
from tests.papers import log_facts as facts
from tests.papers.golden import check

LANGUAGES = pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])


@LANGUAGES
def test_the_log_of_a_shift(language: str) -> None:
    check("shift_log", language, sheet.as_text(shift_log(facts.SHIFT, Speaker(language), **fee_facts.PRINTED)))


@LANGUAGES
def test_the_log_of_a_day(language: str) -> None:
    check("day_log", language, sheet.as_text(day_log(facts.DAY, Speaker(language), **fee_facts.PRINTED)))


@LANGUAGES
def test_the_list_of_lines(language: str) -> None:
    rows: list[dict[str, Any]] = [
        facts.row(),
        facts.row(state="done", corrected=4, done_at=facts.row()["at"], done_who="林晓", done_words="已复查"),
        facts.row(state="", priority="normal", deadline=None, source="ZX20261121-0004", unit=""),
    ]
    listed = log_list(rows, Speaker(language), LINE_STATES, office="云栖花园物业服务中心", **fee_facts.PRINTED)
    check("log_list", language, book.as_text(listed))


def test_an_open_shift_without_a_line_says_so() -> None:
    bare = facts.SHIFT | {"closed": "", "state": "open", "lines": [], "addenda": [], "review": None, "tally": {}}
    text = sheet.as_text(shift_log(bare, Speaker("en"), **fee_facts.PRINTED))
    assert "No entry was written." in text
    assert "Reviewed 2026" not in text
    assert "since 2026-11-21 07:52" in text
