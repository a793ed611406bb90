"""The slips and registers of deposits, refunds and waivers, word for word."""

from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.fees.cases.listed import DEPOSIT_STATES
from frontdesk.fees.papers.cases import deposit_list, refund_list, waiver_list
from frontdesk.fees.papers.slips import deduction_notice, refund_slip, waiver_slip
from frontdesk.paper import book, sheet
from tests.papers import case_facts as facts
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

OFFICE = "云栖花园物业服务中心"


@pytest.fixture(params=("zh_CN", "zh_TW", "en"))
def say(request: pytest.FixtureRequest) -> Speaker:
    return Speaker(request.param)


SLIPS: dict[str, tuple[Any, dict[str, Any]]] = {
    "refund": (refund_slip, facts.refund()),
    "refund_deposit": (refund_slip, facts.deposit_refund()),
    "refund_prepayment": (refund_slip, facts.prepayment_refund(demo=True)),
    "refund_settlement": (refund_slip, facts.settlement_refund()),
    "deduction": (deduction_notice, facts.deduction()),
    "waiver": (waiver_slip, facts.waiver()),
    "waiver_rejected": (waiver_slip, facts.waiver(state="rejected")),
}


@pytest.mark.parametrize("name", SLIPS)
def test_slip(name: str, say: Speaker) -> None:
    draw, told = SLIPS[name]
    check(name, say.language, sheet.as_text(draw(told, say, **PRINTED)))


def test_deposit_list(say: Speaker) -> None:
    register = deposit_list(facts.deposits(), say, DEPOSIT_STATES, office=OFFICE, **PRINTED)
    check("deposit_list", say.language, book.as_text(register))


def test_refund_list(say: Speaker) -> None:
    check("refund_list", say.language, book.as_text(refund_list(facts.refunds(), say, office=OFFICE, **PRINTED)))


def test_waiver_list(say: Speaker) -> None:
    check("waiver_list", say.language, book.as_text(waiver_list(facts.waivers(), say, office=OFFICE, **PRINTED)))


def test_what_is_not_done_yet_leaves_room_to_sign() -> None:
    paper = refund_slip(facts.prepayment_refund(), Speaker("en"), **PRINTED)
    assert [each.rule for each in paper.signatures] == [True, True, True]
    assert paper.stamps == ("Applied for",)
