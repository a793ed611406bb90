"""An estate's own words on a paper: facts stand in braces, what else is in braces is refused, nothing is run."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.core.refusals import Refusal
from frontdesk.core.wording import Paragraph, Wording, checked, filled, letters
from frontdesk.core.words import Speaker

FACTS = {"payer": "Payer", "unit": "Unit"}
TALL = Paragraph("foot", "Foot", "Pay here.", most=40)
LINE = Paragraph("title", "Title", "Receipt", needed=True, tall=False, most=20)


def test_facts_are_filled_in_and_all_else_stands_as_it_is_typed() -> None:
    assert filled("{payer}, {unit} {nobody} {0} {payer.x} %s", {"payer": "陈{unit}", "unit": 5}) == (
        "陈{unit}, 5 {nobody} {0} {payer.x} %s"
    )


@pytest.mark.parametrize(
    "text", ["{payr}", "{", "}", "{0}", "{payer!r}", "{payer.__class__}", "{payer[0]}", "｛payer｝"]
)
def test_what_is_no_fact_in_braces_is_refused_and_the_known_ones_are_named(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked(f"Dear {text},", TALL, FACTS)
    assert refused.value.field == "foot"
    assert "{payer} {unit}" in str(refused.value)


def test_chinese_takes_the_room_of_two_letters() -> None:
    assert letters("物业 ab") == 7
    assert checked("物" * 10, LINE, FACTS) == "物" * 10
    with pytest.raises(Refusal, match="10 Chinese characters or 20 letters"):
        checked("物" * 11, LINE, FACTS)


def test_indents_stay_and_unseen_signs_go() -> None:
    assert checked("\n\u3000\u3000一\u202e二\u200b \n三\x1b\n", TALL, FACTS) == "\u3000\u3000一二\n三"
    assert checked(" a\nb\u2066 ", LINE, FACTS) == "a b"


def test_own_words_go_before_the_programs_and_empty_ones_are_left_out() -> None:
    wording = Wording({"a": "Unit: {unit}", "b": "Notice", "c": ""}, {"b": ""}, Speaker("en"), {"unit": "3-1-502"})
    assert (wording("a"), wording("b")) == ("Unit: 3-1-502", "")
    assert wording.lines("a", "b", "c") == ("Unit: 3-1-502",)
    own = Wording({"a": "Unit: {unit}"}, {"a": "One {unit}\n \nTwo"}, Speaker("en"), {"unit": "3-1-502"})
    assert own.lines("a") == ("One 3-1-502", "Two")


@given(st.text(max_size=60))
def test_whatever_is_typed_is_refused_or_kept_as_it_can_be_printed(text: str) -> None:
    try:
        kept = checked(text, TALL, FACTS)
    except Refusal:
        return
    assert checked(kept, TALL, FACTS) == kept
    assert not {"Cc", "Cf", "Cs"} & {unicodedata.category(sign) for sign in kept.replace("\n", "")}
    # What was let through names known facts alone, so that nothing stays in braces.
    assert not set("{}") & set(filled(kept, {"payer": "", "unit": ""}))
