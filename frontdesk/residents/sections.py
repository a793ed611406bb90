"""What the desks above have to tell on the file of a unit, each in a section, and the work that begins from there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from frontdesk.core.operators import Right

MOST = 5
"""So many records of a kind are told on the file, the latest of them."""


@dataclass(frozen=True)
class Line:
    """A record on the file, by which its desk shows it: when on the estate's wall, and in which words.

    `state` stands at its end as a pill; `role` is good, soon, late, accent or plain.
    """

    kind: str
    record: int
    at: datetime | None
    words: str
    state: str = ""
    role: str = "plain"


@dataclass(frozen=True)
class Task:
    """Work that begins at another desk for the unit: its words and key, who may, where, and what that desk is told."""

    words: str
    key: str
    right: Right
    desk: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Section:
    """What one desk has to tell: its latest records, the latest first, or that there is nothing (`empty`)."""

    title: str
    icon: str
    empty: str
    lines: Sequence[Line]
    task: Task
