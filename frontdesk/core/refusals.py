"""The rule speaking to the operator: a sentence that says what is wrong and what to do, with named facts."""

from typing import Any

from frontdesk.core.words import say


class Refusal(Exception):
    """An act that was not done, and why; nothing was written.

    `sentence` is a template marked with `mark`; `facts` fill it; `field` names the field on screen beside which the
    refusal stands, if there is one.
    """

    def __init__(self, sentence: str, *, field: str = "", **facts: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.field = field
        self.facts = facts

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.sentence, self.field, self.facts)

    def __str__(self) -> str:
        return say(self.sentence, **self.facts)


class Damaged(Refusal):
    """The books can't be trusted any more as they lie there: a backup has to be taken, and whoever tells says which."""


def _again(kind: type[Refusal], sentence: str, field: str, facts: dict[str, Any]) -> Refusal:
    """The refusal on the other side of a pipe: jobs run in a process of their own."""
    return kind(sentence, field=field, **facts)
