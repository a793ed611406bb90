"""The fee desk's papers, word for word."""

import pytest

from frontdesk.core.words import Speaker
from frontdesk.fees.papers.notice import notice_sheet
from frontdesk.fees.papers.receipt import COPIES, receipt_sheet
from frontdesk.fees.papers.registers import charge_list, receipt_list
from frontdesk.paper import book, sheet
from frontdesk.paper.sheet import Sheet
from tests.papers import fee_facts as facts
from tests.papers.golden import check

LANGUAGES = ("zh_CN", "zh_TW", "en")
OFFICE = "云栖花园物业服务中心"


@pytest.fixture(params=LANGUAGES)
def say(request: pytest.FixtureRequest) -> Speaker:
    return Speaker(request.param)


def golden(name: str, say: Speaker, paper: Sheet) -> None:
    check(name, say.language, sheet.as_text(paper))


def test_receipt(say: Speaker) -> None:
    golden("receipt", say, receipt_sheet(facts.receipt(), say, copy=COPIES[1], **facts.PRINTED))


def test_a_reprint_is_marked(say: Speaker) -> None:
    golden("receipt_reprint", say, receipt_sheet(facts.receipt(demo=True), say, reprint=2, **facts.PRINTED))


def test_the_reprint_of_a_voided_receipt_says_so(say: Speaker) -> None:
    paper = receipt_sheet(facts.receipt(), say, reprint=1, voided_by="SJ2026-004208", **facts.PRINTED)
    golden("receipt_voided", say, paper)


def test_a_red_entry_names_what_it_voids(say: Speaker) -> None:
    golden("receipt_red", say, receipt_sheet(facts.red_entry(), say, **facts.PRINTED))


def test_what_is_left_over_is_a_line_of_its_own(say: Speaker) -> None:
    golden("receipt_prepayment", say, receipt_sheet(facts.prepayment(), say, **facts.PRINTED))


def test_several_units_a_discount_a_late_fee_and_readings(say: Speaker) -> None:
    golden("receipt_units", say, receipt_sheet(facts.several_units(), say, **facts.PRINTED))


def test_the_receipt_of_a_deposit_is_called_so(say: Speaker) -> None:
    golden("receipt_deposit", say, receipt_sheet(facts.deposit(), say, **facts.PRINTED))


def test_a_cheque_that_bounced_is_a_red_entry(say: Speaker) -> None:
    golden("receipt_bounced", say, receipt_sheet(facts.bounced(), say, **facts.PRINTED))


def test_payment_notice(say: Speaker) -> None:
    golden("notice", say, notice_sheet(facts.notice(), say, **facts.PRINTED))


def test_charge_list(say: Speaker) -> None:
    register = charge_list(facts.charges(), say, office=OFFICE, subtitle=["2026-11"], **facts.PRINTED)
    check("charge_list", say.language, book.as_text(register))


def test_receipt_list(say: Speaker) -> None:
    register = receipt_list(facts.receipts(), say, office=OFFICE, subtitle=["2026-11-22"], **facts.PRINTED)
    check("receipt_list", say.language, book.as_text(register))


def rows(*lines: dict[str, object]) -> tuple[tuple[str, ...], ...]:
    return receipt_sheet(facts.receipt(lines=lines), Speaker("en"), **facts.PRINTED).tables[0].rows


def test_months_across_the_new_year_are_one_line() -> None:
    lines = [facts.line("物业费", period, 25000, 11236, "area", 28090) for period in ("2026-12", "2027-01")]
    assert rows(*lines) == (("物业费", "2026-12 to 2027-01", "2.50 × 112.36 m² × 2 mo.", "561.80", "561.80", ""),)


@pytest.mark.parametrize(
    "other",
    [
        {"period": "2026-11"},
        {"price": 26000},
        {"quantity": 9000},
        {"due": 28091, "paid": 28091},
        {"paid": 10000},
        {"remark": "空置"},
        {"item": "车位管理费"},
        {"period": "2026"},
    ],
)
def test_lines_that_differ_stay_apart(other: dict[str, object]) -> None:
    first = facts.line("物业费", "2026-09", 25000, 11236, "area", 28090)
    assert len(rows(first, {**first, "period": "2026-10", **other})) == 2


def test_a_part_paid_month_stays_apart_even_from_one_like_it() -> None:
    first = facts.line("物业费", "2026-09", 25000, 11236, "area", 28090, paid=10000)
    assert len(rows(first, {**first, "period": "2026-10"})) == 2


def test_prices_show_as_many_decimals_as_they_have() -> None:
    shown = [
        rows(facts.line("费", "2026", price, 100, "fixed", 1))[0][2] for price in (25000, 25500, 25050, 12345, 800000)
    ]
    assert shown == ["2.50", "2.55", "2.505", "1.2345", "80.00"]


def test_a_count_is_multiplied() -> None:
    assert rows(facts.line("车位管理费", "2026-11", 800000, 200, "fixed", 16000))[0][2] == "80.00 × 2"
