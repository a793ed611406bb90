"""Finding by what the counter types: a name in 简 or 繁, pinyin, initials, a unit in any spelling, a number's tail.

The database keeps a sorted table of suffixes, `suffix(kind, token, record)`. What is stored is cut into tokens here,
what is typed becomes a needle here, and both pass through `normal`, so a range over the tokens finds one in the other.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import islice, product
from typing import TYPE_CHECKING

from frontdesk.core.texts import plain
from frontdesk.core.words import folder

if TYPE_CHECKING:
    from opencc import OpenCC

LONGEST = 64
"""Characters of a text that are looked at; what follows is not searched."""

MOST_READINGS = 24
"""Pinyin spellings kept of one name, when several of its characters are read in several ways."""

FROM_THE_END = "<"
"""What stands before a number that is written backwards, so that any tail of it is found as a beginning."""

_GIVEN: dict[str, tuple[str, ...]] = {
    "茜": ("qian", "xi"),
    "晟": ("sheng", "cheng"),
    "乐": ("le", "yue"),
    "朝": ("chao", "zhao"),
    "长": ("chang", "zhang"),
    "行": ("xing", "hang"),
    "重": ("zhong", "chong"),
    "参": ("can", "shen"),
    "盛": ("sheng", "cheng"),
    "曾": ("zeng", "ceng"),
}
"""Characters of given names that are read in two ways."""

_VARIANTS = dict(zip("髙査淸靑姸硏敎徳郞呉産戸", "高查清青妍研教德郎吴产户", strict=True))
"""Printed variants of name characters that neither Unicode nor the 繁→简 table brings together."""

_MARKS = re.compile("[\u0300-\u036f]")
_DASHES = re.compile(r"[-‐‑‒–—―−﹣~#_/\\.·・、，,\s]+")
_DIVISIONS = re.compile(r"(?<=.)(号楼|单元|栋|幢|座)|(?<=[0-9A-Z])(门|梯|号|室|房|户)")
_HAN = r"〇々\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUNS = re.compile(rf"[{_HAN}]+|[^\W_{_HAN}]+")
_DOCUMENT = re.compile(r"[A-Za-z]+\d+-(\d+)")
_HAN_SIGN = re.compile(rf"[{_HAN}]")
_PHRASE = 4
"""Signs of the longest phrase that is looked for in a name."""


def normal(text: str) -> str:
    """The form in which texts are compared: no width, case, accents, spaces or punctuation; 繁 as 简, sign by sign."""
    return _letters(_simple(_folded(text)))


def tokens_of_name(name: str) -> set[str]:
    """Tokens of a person's or firm's name: every suffix of the name, of each pinyin reading from a syllable on, and of
    the initials. Loads pypinyin, so it is called where names are stored and nowhere else."""
    written = _folded(name)
    simple = _simple(written)
    tokens = set(_suffixes(_letters(simple)))
    for syllables in _readings(written, simple):
        spelled = initials = ""
        for syllable in reversed(syllables):
            spelled, initials = syllable + spelled, syllable[0] + initials
            tokens.add(spelled)
            if len(initials) > 1:  # one initial alone begins the syllable, which is there
                tokens.add(initials)
    return tokens


def tokens_of_code(code: str) -> set[str]:
    """Tokens of a unit's code: `3-1-502` gives itself, `1-502`, `502`, and `31502`, `1502` without the dashes."""
    spelled = code_of(code).casefold()
    starts = [part.start() for part in re.finditer(r"[0-9a-z]+|[^0-9a-z-]+", spelled)]
    tokens = {spelled[start:] for start in starts} | {spelled[start:].replace("-", "") for start in starts}
    if "-" not in spelled:  # 31502 in one word: where the door begins is not known
        tokens.update(_suffixes(spelled, shortest=3))
    return tokens


def tokens_of_phone(number: str) -> set[str]:
    """Tokens of a phone, by which its beginning, any tail and, of a landline, the number without the area code find it.

    A phone with an extension (`02588886666-801`) is found by the tail of its number too.
    """
    whole = normal(number)
    if not whole:
        return set()
    tokens = {whole, FROM_THE_END + whole[::-1]}
    if "-" in number:
        tokens.add(FROM_THE_END + normal(number.partition("-")[0])[::-1])
    if whole[0] == "0":
        tokens |= {whole[3:], whole[4:]} - {""}  # area codes have three digits or four
    return tokens


def tokens_of_number(number: str) -> set[str]:
    """Tokens of a plate or a document number.

    A plate is found by any tail of three signs or more; a document such as `WX20261121-0007` by the whole, `0007` and
    `7`.
    """
    whole = normal(number)
    if document := _DOCUMENT.fullmatch(number.strip()):
        counter = document[1]
        return {whole, counter, counter.lstrip("0") or counter, counter[-4:]}
    return {whole, *_suffixes(whole, shortest=3)} - {""}


def code_of(text: str) -> str:
    """A unit's code as it is stored: `3栋1单元502室`, `３－１－５０２` → `3-1-502`, `A座1201` → `A-1201`.

    Without separators (`31502`) nothing is guessed: the tokens find it. Zeros before a building or an entrance are
    dropped; those of a door are part of its name.
    """
    spelled = _DASHES.sub("-", _simple(unicodedata.normalize("NFKC", plain(text[:LONGEST]))).upper())
    parts = [part for part in _DIVISIONS.sub("-", spelled).split("-") if part]
    ahead = [part.lstrip("0") or part if part.isdecimal() else part for part in parts[:-1]]
    return "-".join(ahead + parts[-1:])


def needle(text: str) -> list[str]:
    """The token prefixes to look up for what was typed, the most exact first; none when there is nothing to find.

    Each is looked up by range: `token >= n and token < n + "\\U0010FFFF"`.
    """
    code = code_of(text).casefold()
    typed = normal(text)
    found = [code, code.replace("-", "")] if any(map(str.isdecimal, code)) else []
    tail = [FROM_THE_END + typed[::-1]] if typed.isdecimal() and len(typed) > 1 else []
    return list(dict.fromkeys(form for form in (*found, typed, *tail) if form))


def _folded(text: str) -> str:
    """The text without width, case, accents and unseen signs; spaces and punctuation still stand."""
    text = plain(text[:LONGEST])
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return unicodedata.normalize("NFC", _MARKS.sub("", decomposed))[:LONGEST]


def _letters(text: str) -> str:
    """The text without spaces, punctuation, signs and marks."""
    return text if text.isalnum() else "".join(char for char in text if unicodedata.category(char)[0] not in "ZPSM")


def _simple(text: str) -> str:
    return text if text.isascii() else "".join(map(_simple_sign, text))


@cache
def _simple_sign(char: str) -> str:
    """One sign, simplified. Sign by sign, because phrases (乾隆, 乾) would make a prefix differ from its whole."""
    return _VARIANTS.get(char) or (char if char.isascii() else _simplifier().convert(char))


@cache
def _simplifier() -> "OpenCC":
    from opencc import OpenCC  # 15 ms, when the first Chinese sign is typed or stored

    return OpenCC("t2s")


def _suffixes(text: str, *, shortest: int = 1) -> Iterable[str]:
    return (text[start:] for start in range(len(text) - shortest + 1))


@cache
def _surnames() -> dict[str, list[tuple[str, ...]]]:
    """Surname → its readings, each a tuple of syllables, from `resources/surnames.txt`."""
    lines = (folder("resources") / "surnames.txt").read_text(encoding="utf-8").splitlines()
    entries = (line.split() for line in lines if line and not line.startswith("#"))
    return {surname: [tuple(reading.split("-")) for reading in readings] for surname, *readings in entries}


def _readings(written: str, simple: str) -> Iterable[tuple[str, ...]]:
    """The syllables of a name, for each way it may be read; Latin words and numbers are one syllable each."""
    runs = _RUNS.findall(simple)
    signs = "".join(runs)
    surname = next((head for n in (2, 1) if (head := signs[:n]) in _surnames()), "")
    positions = [
        (syllable,) if sign not in _GIVEN else tuple(dict.fromkeys((syllable, *_GIVEN[sign])))
        for sign, syllable in _spoken(runs)
    ]
    if written != simple:
        # 乾 is read qian, its simple form 干 is not: what was written is read too, and first.
        as_written = _spoken(_RUNS.findall(written))
        both = zip(as_written, positions, strict=False)
        positions = [tuple(dict.fromkeys((syllable, *read))) for (_, syllable), read in both]
    heads: list[tuple[str, ...]] = [()]
    if surname:
        heads = _surnames()[surname]
        positions = positions[len(surname) :]
    return (head + tail for tail, head in islice(product(product(*positions), heads), MOST_READINGS))


def _spoken(runs: Iterable[str]) -> list[tuple[str, str]]:
    """Each sign of the runs with its syllable, read as the longest phrase has it; a Latin run is one sign, unread."""
    phrases = _phrases()
    spoken = []
    for run in runs:
        if run.isascii() or not _HAN_SIGN.match(run):
            spoken.append((run, run))
            continue
        at = 0
        while at < len(run):
            for size in range(min(_PHRASE, len(run) - at), 1, -1):
                phrase = phrases.get(run[at : at + size])
                if phrase is not None:
                    spoken += [(sign, _plain(read[0])) for sign, read in zip(run[at : at + size], phrase, strict=True)]
                    at += size
                    break
            else:
                spoken.append((run[at], _syllable(run[at])))
                at += 1
    return spoken


@cache
def _phrases() -> Mapping[str, list[list[str]]]:
    """Phrase → the readings of each of its signs, the usual one first."""
    from pypinyin.constants import PHRASES_DICT  # with all its dictionaries: 0.2 s and 54 MB

    phrases: dict[str, list[list[str]]] = PHRASES_DICT
    return phrases


@cache
def _syllable(sign: str) -> str:
    """How a sign is usually read; a sign that nobody reads stands for itself."""
    from pypinyin.constants import PINYIN_DICT

    return _plain(PINYIN_DICT.get(ord(sign), sign).partition(",")[0])


@cache
def _plain(reading: str) -> str:
    """A syllable as it is typed: `lǚ` as lv."""
    return _MARKS.sub("", unicodedata.normalize("NFD", reading).replace("u\u0308", "v"))
