"""Identity documents of invented people."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.core import identity
from frontdesk.core.identity import IdKind

TODAY = date(2026, 11, 21)


def card(first_seventeen: str) -> str:
    """The number with its check digit, worked out another way: the whole is 1 modulo 11."""
    for last in "0123456789X":
        number = first_seventeen + last
        if sum((10 if c == "X" else int(c)) * pow(2, 17 - at, 11) for at, c in enumerate(number)) % 11 == 1:
            return number
    raise AssertionError


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("resident_id", "11010519491231002X"),  # the standard's own example
        ("resident_id", "11010519491231002x"),
        ("resident_id", " 110105 19491231 002Ｘ"),
        ("resident_id", "11010519491231002×"),
        ("resident_id", card("32010219880229112")),
        ("hmt_residence_permit", card("81000019900101123")),
        ("hmt_residence_permit", card("82000019900101123")),
        ("hmt_residence_permit", card("83000019900101123")),
        ("foreign_permanent_residence", card("91112419800403008")),
        ("foreign_permanent_residence", "USA110078101501"),
        ("hk_macau_permit", "H12345678"),
        ("hk_macau_permit", "m1234567801"),
        ("taiwan_permit", "07257681"),
        ("taiwan_permit", "0012345679(A)"),
        ("passport", "E12345678"),
        ("passport", "C01X00T47"),
        ("other", "军字第1234567号"),
        ("", "anything"),
        ("resident_id", ""),
    ],
)
def test_a_sound_number_raises_no_doubt(kind: str, number: str) -> None:
    assert identity.doubts(kind, number, TODAY) == []


@pytest.mark.parametrize(
    ("kind", "number", "word"),
    [
        ("resident_id", "110105194912310021", "last digit"),
        ("resident_id", "1101051949123100", "16"),
        ("resident_id", card("11010519490231002"), "date of birth"),
        ("resident_id", card("11010520490131002"), "date of birth"),
        ("resident_id", card("11010518490131002"), "date of birth"),
        ("resident_id", card("10010519491231002"), "province"),
        ("resident_id", "110105491231002", "no longer valid"),
        ("resident_id", card("81000019900101123"), "81, 82 or 83"),
        ("resident_id", card("91112419800403008"), "begin with 9"),
        ("hmt_residence_permit", "11010519491231002X", "resident identity card"),
        ("resident_id", "111111111111111111", "made up"),
        ("resident_id", "123456789012345678", "made up"),
        ("hk_macau_permit", "X12345678", "H or M"),
        ("taiwan_permit", "0725768", "8 digits"),
        ("passport", "E123", "5 to 12"),
        ("passport", "ABCDEFGH", "5 to 12"),
    ],
)
def test_an_odd_number_is_warned_of(kind: str, number: str, word: str) -> None:
    (doubt,) = identity.doubts(kind, number, TODAY)
    assert word in doubt.sentence.format(**doubt.facts)
    assert doubt.field == "id_number"


def test_doubts_never_repeat_the_number() -> None:
    number = "320102198802301120"
    doubts = identity.doubts("resident_id", number, TODAY)
    assert doubts
    assert all(number[:6] not in str(doubt) for doubt in doubts)


@pytest.mark.parametrize(
    ("number", "seen"),
    [
        ("320102198802291124", "3201**********1124"),
        ("32010219880229112x", "3201**********112X"),
        ("H12345678", "H1*****78"),
        ("E1234", "*****"),
        ("", ""),
    ],
)
def test_eyes_see_the_masked_number(number: str, seen: str) -> None:
    assert identity.masked(number) == seen


@pytest.mark.parametrize(
    "number", ["111111111111111111", "000000000000000000", "11111111111111111X", "12345678", "-", ""]
)
def test_a_filler_is_not_a_fact(number: str) -> None:
    assert identity.is_filler(number)


@pytest.mark.parametrize("number", ["11010519491231002X", "E12345678", "07257681", "军1"])
def test_a_number_is_not_taken_for_a_filler(number: str) -> None:
    assert not identity.is_filler(number)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("11010519491231002x", IdKind.RESIDENT_ID),
        ("810000199001011234", IdKind.HMT_RESIDENCE_PERMIT),
        ("911124198004030083", IdKind.FOREIGN_PERMANENT_RESIDENCE),
        ("USA110078101501", IdKind.FOREIGN_PERMANENT_RESIDENCE),
        ("H12345678", IdKind.HK_MACAU_PERMIT),
        ("E12345678", None),
        ("07257681", None),
    ],
)
def test_a_number_tells_its_kind_where_it_can(number: str, kind: IdKind | None) -> None:
    assert identity.kind_of(number) == kind


@given(st.sampled_from([*IdKind, "unheard of"]), st.text(max_size=40))
def test_whatever_is_typed_is_answered(kind: str, number: str) -> None:
    identity.doubts(kind, number, TODAY)
    identity.kind_of(number)
    assert identity.normal_number(identity.normal_number(number)) == identity.normal_number(number)
