"""Phone numbers: one form for keeping and finding, masked for eyes, and what looks odd about them."""

import re
import unicodedata
from decimal import Decimal

from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark

_MOBILE = re.compile(r"1\d{10}", re.ASCII)
_PLAIN_MOBILE = re.compile(r"1(?!\d\d(\d)\1{7})[3-9]\d{9}", re.ASCII)
_FLOAT = re.compile(r"\d+\.0*|\d(?:\.\d+)?E\+?\d{1,2}", re.ASCII)
_EXTENSION = re.compile(r"(.*\d)\D*?(?:转|轉|分机|分機|EXT\.?|X|#)\D*(\d{1,6})\D*", re.ASCII)
_DASHED_EXTENSION = re.compile(r"((?:\(?0\d{2,3}\)?[- ]?)?[2-9]\d{6,7})-(\d{1,6})", re.ASCII)
_ABROAD = re.compile(r"(?:\+|00)(?!0)")
_AREA_CODE = re.compile(r"(?:10|2\d)\d{8}|(?!400|800)[3-9]\d{2}\d{7,8}", re.ASCII)
_HAN = "[\u3400-\u9fff]"
_NEXT = r"(?:1[3-9]\d{9}(?!\d)|0\d{2,3}-?\d{7})"
_SEPARATORS = re.compile(
    rf"[、,，;；/|\n\\]|或|\s+(?={_NEXT})"
    rf"|(?<=\d)\s*(?={_HAN}{{1,6}}[:：]?\s*{_NEXT})"  # 父：138…母：139…
    rf"|(?<=[)）])\s*(?={_NEXT})|(?<=\d{{11}})-(?={_NEXT})"  # 138…（妻）139…
    rf"|(?<=1\d{{10}})(?=1[3-9]\d{{9}}(?!\d))"
)
_DASHES = re.compile("[‐‑‒–—―−]")
_MADE_UP = re.compile(r"(\d)\1{6,}|1\d{2}(\d)\2{7}|1\d(\d)\3{8}|0?123456789?\d{0,2}", re.ASCII)
_SERVICE = re.compile(r"1\d{2}|1\d{4}|9[56]\d{3,6}", re.ASCII)
_LOCAL = re.compile(r"[2-8]\d{6,7}", re.ASCII)


def split(text: str) -> tuple[str, ...]:
    """The numbers of a field into which several were typed: `13800002046/025-88886666`."""
    return tuple(part for part in map(str.strip, _SEPARATORS.split(text)) if part)


def normal_number(text: str) -> str:
    """The form that is kept and searched: digits alone, `+` before a foreign country code, `-` before an extension.

    `+86 138 0000 2046` → `13800002046`, `025-88886666转801` → `02588886666-801`, `1.3900001122E+10` → `13900001122`.
    Text without a digit gives an empty one.
    """
    if _MOBILE.fullmatch(text):
        return text
    text = _DASHES.sub("-", unicodedata.normalize("NFKC", plain(text))).strip().upper()
    if _FLOAT.fullmatch(text):  # as a workbook keeps a number that nobody formatted as text
        text = str(int(Decimal(text)))
    parted = _EXTENSION.fullmatch(text) or _DASHED_EXTENSION.fullmatch(text)
    number, extension = (parted[1], parted[2]) if parted else (text, "")
    abroad = _ABROAD.match(number.replace("(", "").lstrip())
    digits = _digits(number)
    if abroad:
        digits = digits.removeprefix("00")
        if digits.startswith("86"):
            digits = ("0" if _AREA_CODE.fullmatch(digits[2:]) else "") + digits[2:]
        else:
            digits = f"+{digits}" if digits else ""
    elif re.fullmatch(r"861\d{10}", digits):
        digits = digits[2:]
    return f"{digits}-{extension}" if extension and digits else digits


def is_plain_mobile(text: str) -> bool:
    """Whether this is a mobile number just as it is kept, and not made up."""
    return _PLAIN_MOBILE.fullmatch(text) is not None


def masked(number: str) -> str:
    """The number for eyes: `138****2046`. Numbers of up to six digits belong to services and are shown whole."""
    number, dash, extension = normal_number(number).partition("-")
    if len(number) > 6:
        number = number[: 4 if number.startswith("+") else 3 if len(number) >= 10 else 0] + "****" + number[-4:]
    return number + dash + extension


def is_filler(text: str) -> bool:
    """Whether this was typed to fill a field that had to be filled: 18999999999, 11111111111, 12345678901, no digit.
    It is not a fact and is kept as empty."""
    number = normal_number(text)
    return not number or _MADE_UP.fullmatch(number) is not None


def doubt(text: str) -> Refusal | None:
    """What looks odd about a number, as a sentence to show beside the field; never a reason to refuse it.

    Service numbers (95588, 12345, 110) and numbers of the town without an area code are as good as mobile ones.
    """
    if not text.strip():
        return None
    number = normal_number(text).partition("-")[0]
    if number and is_filler(number):
        return _doubt(mark("This number looks made up. Leave the field empty if it is not known."))
    if _SERVICE.fullmatch(number) or _LOCAL.fullmatch(number) or _is_valid(number):
        return None
    if re.fullmatch(r"1[3-9]\d+", number) and len(number) != 11:
        return _doubt(mark("A mobile number has 11 digits. This one has {count}."), count=len(number))
    return _doubt(mark("This does not look like a phone number."))


def _doubt(sentence: str, **facts: object) -> Refusal:
    return Refusal(sentence, field="phones", **facts)


def _digits(text: str) -> str:
    return "".join(re.findall(r"[0-9]", text))


def _is_valid(number: str) -> bool:
    import phonenumbers

    try:
        return bool(phonenumbers.is_valid_number(phonenumbers.parse(number, "CN")))
    except phonenumbers.NumberParseException:
        return False
