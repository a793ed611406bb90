"""The loan slip and the registers of keys, word for word."""

from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.keys.papers.loans import key_list, key_register, loan_slip, overdue_list
from frontdesk.paper import book, sheet
from frontdesk.paper.formats import A5_LANDSCAPE, ROLL
from frontdesk.paper.pdf import pdf_bytes
from tests.papers import key_facts as facts
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

OFFICE = "云栖花园物业服务中心"


@pytest.fixture(params=("zh_CN", "zh_TW", "en"))
def say(request: pytest.FixtureRequest) -> Speaker:
    return Speaker(request.param)


@pytest.mark.parametrize(("name", "told"), [("key_loan", facts.loan()), ("key_loan_back", facts.back())])
def test_loan_slip(name: str, told: dict[str, Any], say: Speaker) -> None:
    check(name, say.language, sheet.as_text(loan_slip(told, say, **PRINTED)))


def test_key_register(say: Speaker) -> None:
    register = key_register(facts.register(), say, office=OFFICE, subtitle=("2026-11",), **PRINTED)
    check("key_register", say.language, book.as_text(register))


def test_overdue_list(say: Speaker) -> None:
    check("keys_overdue", say.language, book.as_text(overdue_list(facts.overdue(), say, office=OFFICE, **PRINTED)))


def test_key_list(say: Speaker) -> None:
    check("key_list", say.language, book.as_text(key_list(facts.keys(), say, office=OFFICE, **PRINTED)))


def test_the_slip_fits_its_papers() -> None:
    say = Speaker("zh_CN")
    for paper in (A5_LANDSCAPE, ROLL):
        assert pdf_bytes([loan_slip(facts.back(), say, **PRINTED)], paper, say, title="JY20261121-0003")
