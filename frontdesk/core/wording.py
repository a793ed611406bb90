"""The words of a paper, which an estate may have of its own: their outline, the facts in them, and filling these in."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import Say, mark

_FACT = re.compile(r"\{([a-z_]+)\}")
_INDENT = "\u3000"
"""What the first line of a Chinese paragraph begins with, twice."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text on a paper that the estate may word by itself; an empty one is left out.

    `words` are the program's own, `label` says what it is; both are marked sentences. One that is `needed` is never
    left out: without words it has the program's again. `most` counts letters, of which a Chinese character is two.
    Only a `tall` one may have several lines.
    """

    key: str
    label: str
    words: str
    needed: bool = False
    tall: bool = True
    most: int = 2_000


@dataclass(frozen=True, slots=True)
class Outline:
    """What can be changed on one kind of paper.

    `facts` and `columns` have marked sentences for the names of facts and the keys of columns; columns in `fixed` can
    be moved but not left out, because the paper would say nothing without them.
    """

    kind: str
    name: str
    paragraphs: tuple[Paragraph, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    fixed: frozenset[str] = frozenset()


class Wording:
    """Says the texts of one paper: in the estate's own words where it has any, else in the program's."""

    def __init__(
        self, program: Mapping[str, str], own: Mapping[str, str], say: Say, facts: Mapping[str, object]
    ) -> None:
        self._program, self._own, self._say, self._facts = program, own, say, facts

    def __call__(self, key: str) -> str:
        """The text with its facts filled in."""
        own = self._own.get(key)
        return self._say(self._program[key], **self._facts) if own is None else filled(own, self._facts)

    def lines(self, *keys: str) -> tuple[str, ...]:
        """The lines of these texts one after the other, without empty ones."""
        return tuple(line for key in keys for line in self(key).split("\n") if line.strip())


def filled(text: str, facts: Mapping[str, object]) -> str:
    """The text with `{fact}` replaced; what is no fact stands as it is typed."""
    return _FACT.sub(lambda found: str(facts.get(found[1], found[0])), text)


def checked(text: str, paragraph: Paragraph, facts: Mapping[str, str]) -> str:
    """A text as it is kept, without unseen signs. Refuses what is too long, and braces that hold no known fact."""
    lines = [_cleaned(line) for line in text.split("\n")]
    text = "\n".join(lines).strip("\n") if paragraph.tall else plain(" ".join(lines))
    if letters(text) > paragraph.most:
        raise Refusal(
            mark("This is too long. At most {characters} Chinese characters or {letters} letters have room."),
            field=paragraph.key, characters=paragraph.most // 2, letters=paragraph.most,
        )  # fmt: skip
    known = " ".join(f"{{{name}}}" for name in facts)
    for found in _FACT.finditer(text):
        if found[1] not in facts:
            raise Refusal(
                mark("There is no fact {fact} here. Known are: {known}"),
                field=paragraph.key, fact=found[0], known=known,
            )  # fmt: skip
    if set("{}｛｝") & set(_FACT.sub("", text)):
        raise Refusal(
            mark("Braces hold nothing but one of these facts: {known}"), field=paragraph.key, known=known or "–"
        )
    return text


def letters(text: str) -> int:
    """How many letters wide a text is; a Chinese character is as wide as two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def _cleaned(line: str) -> str:
    """A line without unseen signs and outer spaces, but as far indented as it was."""
    indent = len(line) - len(line.lstrip(_INDENT))
    return _INDENT * min(indent, 2) + plain(line)
