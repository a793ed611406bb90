"""Identity documents: the number as it is kept, masked for eyes, and what looks odd about it. Odd is allowed."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from enum import StrEnum

from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark


class IdKind(StrEnum):
    """The documents that people show at the counter."""

    RESIDENT_ID = "resident_id"
    HK_MACAU_PERMIT = "hk_macau_permit"
    TAIWAN_PERMIT = "taiwan_permit"
    HMT_RESIDENCE_PERMIT = "hmt_residence_permit"
    FOREIGN_PERMANENT_RESIDENCE = "foreign_permanent_residence"
    PASSPORT = "passport"
    OTHER = "other"


ID_KINDS = {
    IdKind.RESIDENT_ID: mark("Identity card"),
    IdKind.HK_MACAU_PERMIT: mark("Hong Kong and Macao travel permit"),
    IdKind.TAIWAN_PERMIT: mark("Taiwan travel permit"),
    IdKind.HMT_RESIDENCE_PERMIT: mark("Hong Kong, Macao and Taiwan residence permit"),
    IdKind.FOREIGN_PERMANENT_RESIDENCE: mark("Foreign permanent resident card"),
    IdKind.PASSPORT: mark("Passport"),
    IdKind.OTHER: mark("Other document"),
}

_BY_BEGINNING = {
    "81": IdKind.HMT_RESIDENCE_PERMIT,
    "82": IdKind.HMT_RESIDENCE_PERMIT,
    "83": IdKind.HMT_RESIDENCE_PERMIT,
    "9": IdKind.FOREIGN_PERMANENT_RESIDENCE,
}
_PROVINCES = {
    *("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44"),
    *("45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71"),
}
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_OLDEST = 130
"""Years: nobody at the counter is older."""

_CITIZEN = re.compile(r"\d{17}[\dX]", re.ASCII)
_HK_MACAU = re.compile(r"[HM]\d{8}(\d{2})?", re.ASCII)
_TAIWAN = re.compile(r"\d{8}|\d{10}[A-Z]?", re.ASCII)
_OLD_FOREIGN = re.compile(r"[A-Z]{3}\d{12}", re.ASCII)
_PASSPORT = re.compile(r"(?=.*\d)[A-Z0-9]{5,12}", re.ASCII)
_PLAIN = re.compile("[A-Z0-9]*")
_UNSPOKEN = re.compile(r"[\s\-‐–—()（）.·'’]+")


def normal_number(number: str) -> str:
    """The number as it is kept: narrow capitals without unseen signs, spaces, dashes and brackets; × typed for X is X.

    Signs that nobody sees come along when a number is copied from a message.
    """
    if _PLAIN.fullmatch(number):
        return number
    spoken = _UNSPOKEN.sub("", unicodedata.normalize("NFKC", plain(number)).upper())
    # Composed last: the X for × may meet an accent that the first pass parted from its space.
    return unicodedata.normalize("NFKC", spoken.translate({0xD7: "X", 0x425: "X"}))


def masked(number: str) -> str:
    """The number for eyes: `3201**********1124`; of short ones less is shown, of very short ones nothing."""
    number = normal_number(number)
    shown = 4 if len(number) >= 15 else 2 if len(number) >= 8 else 0
    if not shown:
        return "*" * len(number)
    return number[:shown] + "*" * (len(number) - 2 * shown) + number[-shown:]


def is_filler(number: str) -> bool:
    """Whether this was typed to fill a field that had to be filled: one digit over and over, 123456789…, no sign at
    all. It is not a fact and is kept as empty."""
    number = normal_number(number)
    if not any(map(str.isalnum, number)):
        return True
    return len(number) >= 5 and (len(set(number[:-1])) == 1 or ("1234567890" * 3).startswith(number.removesuffix("X")))


def is_rounded(number: str) -> bool:
    """Whether a workbook, which keeps 15 digits, has put zeros for the last three: the check digit tells."""
    number = normal_number(number)
    return bool(_CITIZEN.fullmatch(number)) and number.endswith("000") and number[-1] != _check_digit(number)


def kind_of(number: str) -> IdKind | None:
    """The kind of document if its number tells, else None: many numbers of eight or nine signs could be several."""
    number = normal_number(number)
    if _CITIZEN.fullmatch(number):
        return _by_beginning(number)
    if _HK_MACAU.fullmatch(number):
        return IdKind.HK_MACAU_PERMIT
    return IdKind.FOREIGN_PERMANENT_RESIDENCE if _OLD_FOREIGN.fullmatch(number) else None


def doubts(kind: str, number: str, today: date) -> list[Refusal]:
    """What looks odd about a number, as sentences to show beside the field; never a reason to refuse it.

    Cards of 18 digits are checked after GB 11643: beginning, date of birth, check digit. An empty number and a kind
    that is not known raise no doubt.
    """
    number = normal_number(number)
    check = _FORMS.get(kind)
    if not number or check is None:
        return []
    if is_filler(number):
        return [_doubt(mark("This number looks made up. Leave the field empty if it is not known."))]
    return check(number, today)


def _doubt(sentence: str, **facts: object) -> Refusal:
    return Refusal(sentence, field="id_number", **facts)


def _by_beginning(number: str) -> IdKind:
    return _BY_BEGINNING.get(number[:2]) or _BY_BEGINNING.get(number[:1]) or IdKind.RESIDENT_ID


def _card(number: str, today: date, expected: IdKind) -> list[Refusal]:
    """The checks that the three cards of 18 digits share."""
    if not _CITIZEN.fullmatch(number):
        length = mark("A card number has 18 digits, the last may be X. This one has {count} characters.")
        return [_doubt(length, count=len(number))]
    found = []
    beginning = _by_beginning(number)
    if beginning != expected:
        other = {
            IdKind.RESIDENT_ID: mark("This number looks like a resident identity card. Choose that document."),
            IdKind.HMT_RESIDENCE_PERMIT: mark(
                "Numbers that begin with 81, 82 or 83 are residence permits of Hong Kong, Macao and Taiwan residents."
            ),
            IdKind.FOREIGN_PERMANENT_RESIDENCE: mark(
                "Numbers that begin with 9 are cards of foreign permanent residents."
            ),
        }
        found.append(_doubt(other[beginning]))
    elif expected == IdKind.RESIDENT_ID and number[:2] not in _PROVINCES:
        found.append(_doubt(mark("No province has this number's first two digits.")))
    born = _born(number)
    if born is None or not today.year - _OLDEST <= born.year or born > today:
        found.append(_doubt(mark("Digits 7 to 14 are not a possible date of birth.")))
    if number[-1] != _check_digit(number):
        found.append(_doubt(mark("The last digit does not fit the others. One digit may be mistyped.")))
    return found


def _check_digit(number: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))
    return "10X98765432"[total % 11]


def _born(number: str) -> date | None:
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def _resident_id(number: str, today: date) -> list[Refusal]:
    if re.fullmatch(r"\d{15}", number, re.ASCII):
        return [_doubt(mark("Cards with 15 digits are no longer valid. Ask for the new card."))]
    return _card(number, today, IdKind.RESIDENT_ID)


def _hmt_residence_permit(number: str, today: date) -> list[Refusal]:
    return _card(number, today, IdKind.HMT_RESIDENCE_PERMIT)


def _foreign_permanent_residence(number: str, today: date) -> list[Refusal]:
    return [] if _OLD_FOREIGN.fullmatch(number) else _card(number, today, IdKind.FOREIGN_PERMANENT_RESIDENCE)


def _hk_macau_permit(number: str, _today: date) -> list[Refusal]:
    sentence = mark("This permit's number is H or M and 8 digits.")
    return [] if _HK_MACAU.fullmatch(number) else [_doubt(sentence)]


def _taiwan_permit(number: str, _today: date) -> list[Refusal]:
    return [] if _TAIWAN.fullmatch(number) else [_doubt(mark("This permit's number has 8 digits."))]


def _passport(number: str, _today: date) -> list[Refusal]:
    sentence = mark("A passport's number has 5 to 12 letters and digits.")
    return [] if _PASSPORT.fullmatch(number) else [_doubt(sentence)]


_FORMS: dict[str, Callable[[str, date], list[Refusal]]] = {
    IdKind.RESIDENT_ID: _resident_id,
    IdKind.HMT_RESIDENCE_PERMIT: _hmt_residence_permit,
    IdKind.FOREIGN_PERMANENT_RESIDENCE: _foreign_permanent_residence,
    IdKind.HK_MACAU_PERMIT: _hk_macau_permit,
    IdKind.TAIWAN_PERMIT: _taiwan_permit,
    IdKind.PASSPORT: _passport,
}
