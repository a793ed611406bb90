"""Phone numbers as people type them and as workbooks spoil them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.core import phones


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("13800002046", "13800002046"),
        ("138 0000 2046", "13800002046"),
        ("138-0000-2046", "13800002046"),
        ("１３８００００２０４６", "13800002046"),
        ("\u3000138\u00a000002046 ", "13800002046"),
        ("13900001122.0", "13900001122"),
        ("1.3900001122E+10", "13900001122"),
        ("1.3900001122e10", "13900001122"),
        ("+86 138 0000 2046", "13800002046"),
        ("(+86)13800002046", "13800002046"),
        ("008613800002046", "13800002046"),
        ("8613800002046", "13800002046"),
        ("+86 25 8888 6666", "02588886666"),
        ("+86 10 8888 6666", "01088886666"),
        ("025-88886666", "02588886666"),
        ("(025)88886666", "02588886666"),
        ("025-88886666转801", "02588886666-801"),
        ("02588886666轉801", "02588886666-801"),
        ("025-88886666-801", "02588886666-801"),
        ("88886666-801", "88886666-801"),
        ("025-88886666 ext. 801", "02588886666-801"),
        ("02588886666#801", "02588886666-801"),
        ("02588886666-801", "02588886666-801"),
        ("400-800-1234", "4008001234"),
        ("95588", "95588"),
        ("12345", "12345"),
        ("+852 9123 4567", "+85291234567"),
        ("0085291234567", "+85291234567"),
        ("无", ""),
        ("", ""),
        ("+", ""),
    ],
)
def test_a_number_is_kept_in_one_form(typed: str, kept: str) -> None:
    assert phones.normal_number(typed) == kept


@given(st.one_of(st.text(max_size=30), st.from_regex(r"\+?[0-9 ()-]{1,20}(转[0-9]{1,6})?", fullmatch=True)))
def test_whatever_is_typed_is_answered_and_the_kept_form_stays_as_it_is(text: str) -> None:
    kept = phones.normal_number(text)
    assert set(kept) <= set("+-0123456789")
    phones.doubt(text)
    phones.masked(text)
    phones.split(text)


@pytest.mark.parametrize(
    "number",
    ["13800002046", "02588886666-801", "+85291234567", "88886666-801", "95588", "4008001234"],
)
def test_the_kept_form_is_its_own_kept_form(number: str) -> None:
    assert phones.normal_number(number) == number


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("13800002046", ("13800002046",)),
        ("138 0000 2046", ("138 0000 2046",)),
        ("13800002046/025-88886666", ("13800002046", "025-88886666")),
        ("13800002046、13900001122", ("13800002046", "13900001122")),
        ("13800002046 13900001122", ("13800002046", "13900001122")),
        ("13800002046\n13900001122；", ("13800002046", "13900001122")),
        ("", ()),
    ],
)
def test_several_numbers_in_one_field_are_told_apart(text: str, numbers: tuple[str, ...]) -> None:
    assert phones.split(text) == numbers


@pytest.mark.parametrize(
    ("number", "seen"),
    [
        ("13800002046", "138****2046"),
        ("138 0000 2046", "138****2046"),
        ("02588886666-801", "025****6666-801"),
        ("+85291234567", "+852****4567"),
        ("88886666", "****6666"),
        ("95588", "95588"),
        ("", ""),
    ],
)
def test_eyes_see_the_masked_number(number: str, seen: str) -> None:
    assert phones.masked(number) == seen


@pytest.mark.parametrize(
    "number",
    ["13800002046", "02588886666", "025-88886666转801", "88886666", "95588", "12345", "110", "10086", "4008001234",
     "+85291234567", "13900001122.0", ""],
)  # fmt: skip
def test_a_sound_number_raises_no_doubt(number: str) -> None:
    assert phones.doubt(number) is None


@pytest.mark.parametrize("number", ["1380000204", "138000020461", "7", "abc", "+999123", "00000", "18999999999"])
def test_an_odd_number_is_warned_of(number: str) -> None:
    assert str(phones.doubt(number))


def test_the_warning_counts_the_digits() -> None:
    doubt = phones.doubt("1380000204")
    assert doubt is not None and doubt.facts == {"count": 10} and doubt.field == "phones"


@pytest.mark.parametrize("number", ["18999999999", "11111111111", "00000000", "12345678901", "13800000000", "无", ""])
def test_a_filler_is_not_a_fact(number: str) -> None:
    assert phones.is_filler(number)


@pytest.mark.parametrize("number", ["13800002046", "95588", "12345", "13800138000", "88886666"])
def test_a_number_is_not_taken_for_a_filler(number: str) -> None:
    assert not phones.is_filler(number)
