"""What was typed or pasted, without the signs that nobody sees: two names that look alike are the same name."""

import re
import unicodedata

_UNSEEN = {"Cc", "Cf", "Cs"}
"""Control signs, signs without width or that turn the direction of writing, and halves of signs."""

_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]+")
"""Letters and signs that are drawn as nothing: the fillers of Hangul, vowels of Khmer, the empty sign of braille."""


def plain(text: str) -> str:
    """The text without unseen signs and outer spaces; line breaks stay, tabs and the like become spaces."""
    if not text.isprintable():
        text = "".join(map(_plain_sign, text.replace("\r\n", "\n")))
    return _BLANK.sub("", text).strip()


def _plain_sign(sign: str) -> str:
    if sign == "\n" or unicodedata.category(sign) not in _UNSEEN:
        return sign
    return " " if sign.isspace() else ""
