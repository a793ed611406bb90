"""Documents known by their numbers: two letters, the day, a counter, such as `LF20261121-0001`."""

import re
from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.search import normal
from frontdesk.core.statements import Prepared

LAST = "\U0010ffff"
"""No number goes on with a sign beyond this."""

_NUMBER = re.compile(r"([a-z]{2})(\d*)", re.ASCII)
_DAY = 8
"""Digits of the day in a number."""


class Documents:
    """Looks up documents by the beginning of their numbers; `kinds` has the record of each pair of letters."""

    def __init__(self, kinds: Mapping[str, Any]) -> None:
        self._kinds = {letters: (record.__tablename__, _begun(record)) for letters, record in kinds.items()}

    def beginning(self, text: str) -> tuple[str, str] | None:
        """The kind, and how its number begins, of what was typed: `zb20261122` is ("shift", "ZB20261122").

        None when no document's number begins so. The hyphen need not be typed.
        """
        typed = _NUMBER.fullmatch(normal(text))
        letters, digits = (typed[1].upper(), typed[2]) if typed else ("", "")
        if letters not in self._kinds:
            return None
        counter = f"-{digits[_DAY:]}" if digits[_DAY:] else ""
        return self._kinds[letters][0], f"{letters}{digits[:_DAY]}{counter}"

    def begun(self, session: Session, text: str, most: int) -> list[tuple[str, int]]:
        """The documents (kind, id) whose number begins so, the latest first: `LF20261121-0001`, `lf2026`."""
        begins = self.beginning(text)
        if begins is None:
            return []
        kind, low = begins
        rows = self._kinds[low[:2]][1].all(session, low=low, high=low + LAST, most=most)
        return [(kind, row.id) for row in rows]


def _begun(record: Any) -> Prepared:
    return Prepared(
        select(record.id)
        .where(record.number >= bindparam("low"), record.number < bindparam("high"))
        .order_by(record.number.desc())
        .limit(bindparam("most"))
    )
