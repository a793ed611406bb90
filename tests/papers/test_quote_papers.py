"""The quote, the price list and the table of warranties, word for word."""

from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper import book, sheet
from frontdesk.paper.formats import A4, A5_LANDSCAPE, CONTINUOUS
from frontdesk.paper.pdf import pdf_bytes
from frontdesk.paper.preview import page_count
from frontdesk.tickets.papers.quote import price_list, quote_sheet, warranty_table
from tests.papers import quote_facts as facts
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

OFFICE = "云栖花园物业服务中心"
AGREED = {"state": "agreed", "signed_by": "陈志远", "signed": "2026-11-22"}


@pytest.fixture(params=("zh_CN", "zh_TW", "en"))
def say(request: pytest.FixtureRequest) -> Speaker:
    return Speaker(request.param)


SHEETS = {
    "quote": facts.quote(),
    "quote_agreed": facts.quote(**AGREED, remark=""),
    "quote_replaced": facts.quote(state="replaced", demo=True),
}


@pytest.mark.parametrize("name", SHEETS)
def test_sheet(name: str, say: Speaker) -> None:
    check(name, say.language, sheet.as_text(quote_sheet(SHEETS[name], say, **PRINTED)))


@pytest.mark.parametrize(
    ("told", "paper", "pages"),
    [
        ({}, CONTINUOUS, 1), ({}, A5_LANDSCAPE, 1), ({}, A4, 1),
        ({"lines": facts.quote()["lines"] * 4, "text": "厨房水龙头漏水，" * 60}, CONTINUOUS, 3),
    ],
)  # fmt: skip
def test_a_quote_takes_no_more_sheets_than_it_needs(told: dict[str, Any], paper: Any, pages: int, say: Speaker) -> None:
    drawn = quote_sheet(facts.quote(**told), say, **PRINTED)
    assert page_count(pdf_bytes([drawn], paper, say, title="BJ")) == pages


BOOKS: dict[str, tuple[Any, list[dict[str, Any]]]] = {
    "price_list": (price_list, facts.prices()),
    "warranty_table": (warranty_table, facts.warranties()),
}


@pytest.mark.parametrize("name", BOOKS)
def test_register(name: str, say: Speaker) -> None:
    draw, rows = BOOKS[name]
    check(name, say.language, book.as_text(draw(rows, say, office=OFFICE, **PRINTED)))
