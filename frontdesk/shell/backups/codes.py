"""What opens a sealed backup as people keep it: a passphrase in the head, or a code on paper that bears mistyping."""

import secrets
import unicodedata
from itertools import pairwise
from math import log2

from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark

_SIGNS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"
"""31 signs, a prime, without those that are taken for others (0 and O, 1 and I, U and V)."""

GROUPS, _GROUP = 8, 5
"""A code is 8 groups of 5 signs, the last of each its check sign: 158 bits that are left to chance."""

_POOLS = ((str.isdecimal, 10), (str.islower, 26), (str.isupper, 26), (str.isascii, 33), (str.isprintable, 2500))
_WEAK, _FAIR = 45, 65
"""Bits below which a passphrase is refused, and from which it is good."""

STRENGTHS = {
    "weak": mark("Too easily guessed"),
    "fair": mark("Will do: longer is better"),
    "good": mark("Strong"),
}
"""How hard a passphrase is to guess, in words."""


def new_code() -> str:
    """A recovery code: `7HK2M-…`, groups parted by hyphens."""
    groups = ["".join(secrets.choice(_SIGNS) for _ in range(_GROUP - 1)) for _ in range(GROUPS)]
    return "-".join(group + _check_sign(place, group) for place, group in enumerate(groups))


def groups_of(code: str) -> list[str]:
    """A code as typed or scanned, in its groups; the last may be unfinished."""
    signs = "".join(sign for sign in unicodedata.normalize("NFKC", code).upper() if sign.isalnum())
    return [signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP)]


def is_group(place: int, group: str) -> bool:
    """Whether a group is well typed for its place, from 0; one wrong sign or two that were swapped always show."""
    return len(group) == _GROUP and all(sign in _SIGNS for sign in group) and _check_sign(place, group) == group[-1]


def read_code(typed: str) -> str:
    """A recovery code as it is used, without hyphens; "" for what is none. Refuses a group that is mistyped."""
    groups = groups_of(typed)
    if len(groups) != GROUPS or len(groups[-1]) != _GROUP:
        return ""
    wrong = next((place for place, group in enumerate(groups) if not is_group(place, group)), None)
    if wrong is not None:
        sentence = mark("Group {number} of the recovery code is mistyped. Compare it with the sheet.")
        raise Refusal(sentence, field="secret", number=wrong + 1)
    return "".join(groups)


def _check_sign(place: int, group: str) -> str:
    """The sign that completes a group. Weights differ and 31 is a prime, so no slip of a sign or two stays hidden."""
    weighed = sum((at + 2) * _SIGNS.index(sign) for at, sign in enumerate(group[: _GROUP - 1]))
    return _SIGNS[(weighed + 7 * place) % len(_SIGNS)]


def normal_passphrase(typed: str) -> str:
    """A passphrase as it is used: full-width signs, unseen ones and outer spaces make no difference."""
    return plain(unicodedata.normalize("NFKC", typed))


def checked_passphrase(typed: str) -> str:
    """A passphrase that may be used. Refuses one that is too easily guessed."""
    if strength(typed) == "weak":
        sentence = mark(
            "This passphrase is too easily guessed. Take four words that have nothing to do with each other."
        )
        raise Refusal(sentence, field="passphrase")
    return normal_passphrase(typed)


def strength(typed: str) -> str:
    """How hard a passphrase is to guess: `weak`, `fair`, `good`. Signs that repeat or count on tell next to nothing."""
    signs = normal_passphrase(typed)
    pool = sum({next((size for belongs, size in _POOLS if belongs(sign)), 1) for sign in signs})
    told = sum(abs(ord(sign) - ord(before)) > 1 for before, sign in pairwise(signs)) + bool(signs)
    bits = min(told, 2 * len(set(signs))) * log2(pool or 1)
    return "weak" if bits < _WEAK else "fair" if bits < _FAIR else "good"
