"""What nobody sees of a text that was copied from a message makes no difference to what is kept and found."""

import pytest

from frontdesk.core import identity, phones, search

NUMBER = "11010119900307451X"
SURROUNDED = ["\u202d{}\u202c", "\ufeff{}", "{}\u200b", "{}\0", "\u3164{}", "{}\ud842"]
"""Signs that turn the direction, without width, drawn as nothing, and half a sign."""


@pytest.mark.parametrize("way", SURROUNDED)
def test_a_number_that_was_copied_is_the_number(way: str) -> None:
    assert identity.normal_number(way.format(NUMBER)) == NUMBER
    assert phones.normal_number(way.format("+1 604 555 0100")) == "+16045550100"
    assert search.code_of(way.format("3-1-502")) == "3-1-502"


@pytest.mark.parametrize("way", SURROUNDED)
def test_a_name_that_was_copied_is_found(way: str) -> None:
    assert search.needle(way.format("陈志远")) == search.needle("陈志远")
    assert search.needle(way.format("chen")) == search.needle("chen")
    assert search.tokens_of_name(way.format("陈志远")) == search.tokens_of_name("陈志远")
