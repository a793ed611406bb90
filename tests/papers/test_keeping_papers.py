"""The papers of custody, stock-takes, losses and hand-overs of keys, word for word."""

from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.keys.papers.custody import custody_form, custody_list
from frontdesk.keys.papers.handovers import handover_slip
from frontdesk.keys.papers.losses import loss_list, loss_report
from frontdesk.keys.papers.stocktakes import stock_take_list, stock_take_sheet
from frontdesk.paper import book, sheet
from tests.papers import keeping_facts as facts
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

OFFICE = "云栖花园物业服务中心"
ENDED = {"ended": "2026-11-24 09:05", "taken_by": "李雯", "given_back_by": "许诺"}
ANSWERED = {
    "answer": "lock_changed", "remark": "锁匠换芯", "answered": "2026-11-24 09:05", "answered_by": "周明", "loan": "",
    "lent": "", "borrower": "",
}  # fmt: skip


@pytest.fixture(params=("zh_CN", "zh_TW", "en"))
def say(request: pytest.FixtureRequest) -> Speaker:
    return Speaker(request.param)


SHEETS: dict[str, tuple[Any, dict[str, Any]]] = {
    "key_custody": (custody_form, facts.custody()),
    "key_custody_ended": (custody_form, facts.custody(**ENDED, lend_to="", until="", demo=True)),
    "key_loss": (loss_report, facts.loss()),
    "key_loss_answered": (loss_report, facts.loss(**ANSWERED)),
    "stock_take_walk": (stock_take_sheet, facts.walk()),
    "stock_take_result": (stock_take_sheet, facts.result()),
    "key_handover": (handover_slip, facts.handover()),
}


@pytest.mark.parametrize("name", SHEETS)
def test_sheet(name: str, say: Speaker) -> None:
    draw, told = SHEETS[name]
    check(name, say.language, sheet.as_text(draw(told, say, **PRINTED)))


BOOKS: dict[str, tuple[Any, list[dict[str, Any]]]] = {
    "custody_list": (custody_list, facts.custodies()),
    "loss_list": (loss_list, facts.losses()),
    "stock_take_list": (stock_take_list, facts.counted()),
}


@pytest.mark.parametrize("name", BOOKS)
def test_register(name: str, say: Speaker) -> None:
    draw, rows = BOOKS[name]
    check(name, say.language, book.as_text(draw(rows, say, office=OFFICE, **PRINTED)))


def test_when_all_is_as_booked_the_sheet_says_so() -> None:
    paper = stock_take_sheet(facts.result(lines=[]), Speaker("en"), **PRINTED)
    assert paper.tables == ()
    assert paper.before == ("Every key is where the books say it is.",)
