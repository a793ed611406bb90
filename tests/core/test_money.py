"""Amounts in fen: read, reckoned, rounded, and written in capitals."""

import pickle
import random
from decimal import Decimal

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.core.money import LARGEST, Money
from frontdesk.core.refusals import Refusal

amounts = st.integers(min_value=-LARGEST, max_value=LARGEST).map(Money)


# The central bank's own examples: 正确填写票据和结算凭证的基本规定, rule 4 (annex to 支付结算办法, 银发〔1997〕393号).
# Where it offers two ways to write an amount, both are here; rule 3 leaves 整 after jiao to the writer.
@pytest.mark.parametrize(
    ("figure", "ways"),
    [
        ("1409.50", {"壹仟肆佰零玖元伍角", "壹仟肆佰零玖元伍角整"}),
        ("6007.14", {"陆仟零柒元壹角肆分"}),
        ("1680.32", {"壹仟陆佰捌拾元零叁角贰分", "壹仟陆佰捌拾元叁角贰分"}),
        ("107000.53", {"壹拾万柒仟元零伍角叁分", "壹拾万零柒仟元伍角叁分"}),
        ("16409.02", {"壹万陆仟肆佰零玖元零贰分"}),
        ("325.04", {"叁佰贰拾伍元零肆分"}),
    ],
)
def test_capitals_are_written_as_the_central_bank_writes_them(figure: str, ways: set[str]) -> None:
    assert Money.parse(figure).in_capitals() in ways


@pytest.mark.parametrize(
    ("fen", "capitals"),
    [
        (0, "零元整"),
        (5, "伍分"),
        (50, "伍角整"),
        (55, "伍角伍分"),
        (100, "壹元整"),
        (1000, "壹拾元整"),
        (1001, "壹拾元零壹分"),
        (20000, "贰佰元整"),
        (100_000_00, "壹拾万元整"),
        (100_010_000_00, "壹亿零壹万元整"),
        (10_000_000_01_00, "壹拾亿零壹元整"),
        (-140950, "负壹仟肆佰零玖元伍角整"),
        (LARGEST, "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
    ],
)
def test_capitals_at_the_edges(fen: int, capitals: str) -> None:
    assert Money(fen).in_capitals() == capitals


def test_capitals_in_traditional_characters() -> None:
    assert Money(-6_000_107_000_28).in_capitals(traditional=True) == "負陸拾億零壹拾萬零柒仟元貳角捌分"


def test_a_second_opinion_on_capitals() -> None:
    """cn2an leaves out 整 after jiao, which the rules allow, and the 零 after a myriad that ends in zero."""
    dice = random.Random(20261121)
    for _ in range(2000):
        money = Money(dice.randrange(1, 10 ** dice.randint(1, 14)))
        other = cn2an.an2cn(str(money), "rmb")
        ours = money.in_capitals()
        assert _bare(ours) == _bare(other), money
        assert _value(ours) == money


def _bare(capitals: str) -> str:
    return capitals.replace("零", "").removesuffix("整")


def _value(capitals: str) -> int:
    """The fen that capitals say, read sign by sign."""
    fen = group = number = 0
    for sign in capitals:
        if sign in "壹贰叁肆伍陆柒捌玖":
            number = "零壹贰叁肆伍陆柒捌玖".index(sign)
        elif sign in "拾佰仟":
            group += number * 10 ** ("拾佰仟".index(sign) + 1)
            number = 0
        elif sign in "万亿元":
            fen += (group + number) * {"万": 10_000, "亿": 100_000_000, "元": 1}[sign] * 100
            group = number = 0
        elif sign in "角分":
            fen += number * {"角": 10, "分": 1}[sign]
            number = 0
    return fen


@given(amounts)
def test_no_two_zeros_stand_together_and_none_at_the_end(money: Money) -> None:
    capitals = money.in_capitals()
    assert "零零" not in capitals
    assert money == 0 or "零元" not in capitals
    assert not capitals.endswith("零")


def test_more_than_the_largest_amount_is_refused() -> None:
    assert Money.parse("999,999,999,999.99") == LARGEST
    for what in (lambda: Money.parse("1000000000000"), lambda: Money(LARGEST + 1).in_capitals()):
        with pytest.raises(Refusal, match=r"太大|too large"):
            what()


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("1409.5", 140950),
        ("1,409.50", 140950),
        ("¥1409.5", 140950),
        ("￥1,409.5 ", 140950),
        ("１４０９．５０", 140950),
        ("19.99元", 1999),
        (".5", 50),
        ("7.", 700),
        ("-3.20", -320),
        ("+3", 300),
        ("0", 0),
    ],
)
def test_an_amount_is_read_as_people_type_it(typed: str, fen: int) -> None:
    assert Money.parse(typed) == fen


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "abc",
        "1.234",
        "1..2",
        "1e5",
        "--1",
        "1-",
        ".",
        "NaN",
        "0x10",
        "=1+1",
        "1 2 a",
        "12元50",
        "12 50",
        "12,50",
    ],
)
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        Money.parse(typed)
    assert refused.value.field == "amount"


@given(amounts)
def test_what_is_written_is_read_again(money: Money) -> None:
    assert Money.parse(str(money)) == Money.parse(money.grouped()) == money


@pytest.mark.parametrize("wrong", [1.0, 19.99, Decimal("19.99"), "1999"])
def test_money_is_made_of_whole_numbers_alone(wrong: object) -> None:
    with pytest.raises(TypeError):
        Money(wrong)  # type: ignore[arg-type]


def test_reckoning_keeps_money_and_refuses_fractions() -> None:
    one, two = Money(100), Money(250)
    for result in (one + two, two - one, -one, abs(-two), one * 3, 3 * one, 1 + one, 1 - one, sum([one, two])):
        assert type(result) is Money
    for wrong in (lambda: one / 2, lambda: one * 1.5, lambda: one * Decimal(2)):
        with pytest.raises(TypeError):
            wrong()


def test_amounts_show_two_decimals_and_their_sign() -> None:
    assert [str(Money(fen)) for fen in (0, 5, -5, 140950, -140950)] == ["0.00", "0.05", "-0.05", "1409.50", "-1409.50"]
    assert Money(-123456789).grouped() == "-1,234,567.89"
    assert f"{Money(5):>8}" == "    0.05"
    assert repr(Money(-5)) == "Money(-5)"


def test_money_goes_to_a_child_process_as_money() -> None:
    again = pickle.loads(pickle.dumps(Money(1999)))
    assert type(again) is Money
    assert again == 1999
