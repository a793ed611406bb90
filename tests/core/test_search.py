"""What is stored under tokens is found by what the counter types."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.core.search import (
    LONGEST,
    code_of,
    needle,
    normal,
    tokens_of_code,
    tokens_of_name,
    tokens_of_number,
    tokens_of_phone,
)
from tests.core.readings import names, tokens_by_pypinyin


def finds(typed: str, tokens: set[str]) -> bool:
    """The database's question: does any token lie in the range of any needle?"""
    return any(n <= token < n + "\U0010ffff" for n in needle(typed) for token in tokens)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("张三", "张三"),
        ("三", "张三"),
        ("zs", "张三"),
        ("ZS", "张三"),
        ("zhang", "张三"),
        ("zhang san", "张三"),
        ("Zhāng Sān", "张三"),
        ("san", "张三"),
        ("张三", "張三"),
        ("張三", "张三"),
        ("張", " 张　三 "),
        ("sxm", "单小明"),
        ("dxm", "单小明"),
        ("shanxiaoming", "單小明"),
        ("xm", "单小明"),
        ("zeng", "曾志伟"),
        ("czw", "曾志伟"),
        ("qiu", "仇英"),
        ("chou", "仇英"),
        ("xie", "解珍"),
        ("jie", "解珍"),
        ("zha", "查良"),
        ("cl", "查良"),
        ("piao", "朴敏"),
        ("oynn", "欧阳娜娜"),
        ("娜娜", "歐陽娜娜"),
        ("yuchi", "尉迟恭"),
        ("yuchi", "尉遲恭"),
        ("moqi", "万俟明"),
        ("zhangsunwj", "长孙wj"),
        ("changsun", "長孫無忌"),
        ("chanyu", "单于婷"),
        ("sy", "单于婷"),
        ("lv", "吕绿"),
        ("lu", "吕绿"),
        ("lǚ", "吕绿"),
        ("lyu", "吕绿"),
        ("qian", "李乾"),
        ("李乾", "李乾"),
        ("lixi", "李茜"),
        ("liqian", "李 茜"),
        ("高", "髙敏"),
        ("smith", "John Smith"),
        ("js", "John Smith"),
        ("jose", "José García"),
        ("阿卜杜热合曼", "阿卜杜·热合曼"),
        ("rhm", "阿卜杜·热合曼"),
        ("wang", "王Alice"),
        ("wa", "王Alice"),
        ("alice", "王Alice"),
        ("邓", "鄧𡋾"),
        ("𡋾", "鄧𡋾"),
        ("yuexiuwuye", "越秀物业"),
    ],
)
def test_a_name_is_found_by(typed: str, name: str) -> None:
    assert finds(typed, tokens_of_name(name))


@pytest.mark.parametrize(("typed", "name"), [("hang", "张三"), ("zw", "张三"), ("李", "张三"), ("ang", "张三")])
def test_a_name_is_not_found_by_what_it_is_not(typed: str, name: str) -> None:
    assert not finds(typed, tokens_of_name(name))


@pytest.mark.parametrize("nothing", ["", "  ", "😀", "·", "\u3000", "----"])
def test_nothing_typed_looks_for_nothing_and_nothing_stored_is_filed_under_nothing(nothing: str) -> None:
    assert needle(nothing) == []
    assert tokens_of_name(nothing) == tokens_of_number(nothing) == tokens_of_phone(nothing) == set()


def test_a_text_without_end_is_cut() -> None:
    tokens = tokens_of_name("单" * 10_000)
    assert max(map(len, tokens)) <= 6 * LONGEST and len(tokens) < 3_000
    assert len(normal("ﷺ" * 10_000)) <= LONGEST
    assert needle("x" * 10_000) == ["x" * LONGEST]


@settings(max_examples=40)
@given(st.text(max_size=80))
def test_the_normal_form_is_its_own_normal_form(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@given(st.text(alphabet=st.sampled_from("张三單單于李乾ab Z·-😀１2𡋾ßİ龘"), max_size=12))
def test_a_name_is_found_by_itself_and_by_its_beginning(name: str) -> None:
    tokens = tokens_of_name(name)
    for typed in (name, name[:2]):
        assert finds(typed, tokens) == bool(needle(typed)) or not normal(typed)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("3-1-502", "3-1-502"),
        ("３－１－５０２", "3-1-502"),
        ("3—1—502", "3-1-502"),
        (" 3 - 1 - 502 ", "3-1-502"),
        ("3栋1单元502", "3-1-502"),
        ("3棟1單元502室", "3-1-502"),
        ("3号楼1单元502室", "3-1-502"),
        ("3號樓 1單元 502號", "3-1-502"),
        ("3幢1门502", "3-1-502"),
        ("3/1/502", "3-1-502"),
        ("03-01-502", "3-1-502"),
        ("3-1-0502", "3-1-0502"),
        ("A座1201", "A-1201"),
        ("a-1201", "A-1201"),
        ("翠园3栋1单元502", "翠园3-1-502"),
        ("商铺12号", "商铺12"),
        ("31502", "31502"),
        ("0-0-1", "0-0-1"),
        ("00-1", "00-1"),
        ("", ""),
        ("室", "室"),
    ],
)
def test_a_unit_is_spelled_in_many_ways_and_stored_in_one(typed: str, code: str) -> None:
    assert code_of(typed) == code
    assert code_of(code) == code


@pytest.mark.parametrize(
    "typed",
    ["3-1-502", "31502", "502", "1-502", "1502", "3栋1单元502", "３－１－５０２", "3号楼1单元502室", "3-1", "315"],
)
def test_a_unit_is_found_by(typed: str) -> None:
    assert finds(typed, tokens_of_code("3-1-502"))


def test_a_unit_in_one_word_is_found_by_its_door() -> None:
    assert finds("502", tokens_of_code("31502"))
    assert finds("3-1-502", tokens_of_code("31502"))


def test_a_short_code_does_not_answer_for_a_longer_door() -> None:
    assert not finds("502", tokens_of_code("3-1-1502"))


def test_a_named_building_is_found_with_and_without_its_name() -> None:
    assert finds("3-1-502", tokens_of_code("翠园3-1-502"))
    assert finds("翠園3栋", tokens_of_code("翠园3-1-502"))


def test_the_exact_code_is_looked_up_before_its_digits() -> None:
    assert needle("3栋1单元502")[:2] == ["3-1-502", "31502"]
    assert needle("31502") == ["31502", "<20513"]


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("12345", "苏A·12345"),
        ("苏a12345", "苏A·12345"),
        ("蘇A·123", "苏A12345"),
        ("WX20261121-0007", "WX20261121-0007"),
        ("wx202611210007", "WX20261121-0007"),
        ("7", "WX20261121-0007"),
        ("0007", "WX20261121-0007"),
        ("4207", "KD2026-014207"),
        ("119", "119"),
        ("12", "12"),
    ],
)
def test_a_number_is_found_by(typed: str, number: str) -> None:
    assert finds(typed, tokens_of_number(number))


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        ("2046", "13800002046"),
        ("138 0000 2046", "13800002046"),
        ("1380000", "13800002046"),
        ("１３８０", "13800002046"),
        ("00002046", "13800002046"),
        ("046", "13800002046"),
        ("46", "13800002046"),
        ("6666", "02588886666-801"),
        ("025-88886666", "02588886666-801"),
        ("888866", "02588886666"),
        ("88886666", "02588886666"),
        ("8888", "08518888666"),
        ("96110", "96110"),
    ],
)
def test_a_phone_is_found_by(typed: str, phone: str) -> None:
    assert finds(typed, tokens_of_phone(phone))


@given(st.from_regex(r"1[3-9]\d{9}", fullmatch=True), st.integers(2, 11))
def test_a_phone_is_found_by_every_tail_and_every_beginning(phone: str, length: int) -> None:
    assert finds(phone[-length:], tokens_of_phone(phone))
    assert finds(phone[:length], tokens_of_phone(phone))


def test_a_phone_costs_few_tokens_because_there_are_many() -> None:
    assert tokens_of_phone("13800002046") == {"13800002046", "<64020000831"}


def test_a_name_costs_few_tokens_because_there_are_many() -> None:
    assert tokens_of_name("张三") == {"张三", "三", "zhangsan", "san", "zs"}


@given(st.sampled_from(names()), st.data())
def test_a_name_is_found_by_any_part_of_two_signs_and_more(name: str, data: st.DataObject) -> None:
    written = normal(name)
    if len(written) >= 2:
        begin = data.draw(st.integers(0, len(written) - 2))
        end = data.draw(st.integers(begin + 2, len(written)))
        assert finds(written[begin:end], tokens_of_name(name))


def test_names_are_read_as_the_dictionary_program_reads_them() -> None:
    read = {name: tokens_of_name(name) for name in names()}
    for name, tokens in read.items():
        lacking = tokens_by_pypinyin(name) - tokens
        # An initial alone begins its syllable, so it need not be kept.
        assert all(any(token.startswith(one) for token in tokens) for one in lacking), (name, lacking)


def test_typing_never_loads_the_pinyin_dictionary() -> None:
    ask = "import sys; from frontdesk.core.search import needle; needle('張三 3栋'); print('pypinyin' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "False"
