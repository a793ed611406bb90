"""What an operator at a counter of its own was told, line by line, for as long as that counter lived."""

import json
import os
from typing import Any, Protocol


class Tell(Protocol):
    """Takes what came back of an act, by name."""

    def __call__(self, **facts: Any) -> None: ...


class Pipe:
    """The counter's end: a line for each act that came back."""

    def __init__(self, file: int) -> None:
        self._file = file

    def __call__(self, **facts: Any) -> None:
        """Tell what came back; a line is written at once and wholly, or not at all."""
        os.write(self._file, json.dumps(facts, ensure_ascii=False).encode() + b"\n")


def heard(file: int, first: bytes = b"") -> list[dict[str, Any]]:
    """All that was told until the counter was gone, what was read of it already being the `first`; closes the pipe."""
    with os.fdopen(file, "rb") as lines:
        return [json.loads(line) for line in (first + lines.read()).splitlines()]
