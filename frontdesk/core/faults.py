"""What a check of the books answers with, and the question that most of them ask: how many rows are wrong."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Select
from sqlalchemy.orm import Session

Fault = str | None
"""What is wrong, as a short technical detail without personal data; None when all is well."""

Check = tuple[str, str, Callable[[Session], Fault]]
"""An invariant of the books: its name for machines, its name on screen, and how it is asked."""


def counted(session: Session, wrong: Select[*tuple[Any, ...]], what: str) -> Fault:
    """How many rows are wrong, and in what way; `wrong` counts them."""
    count = session.scalar(wrong) or 0
    return f"{count} {what}" if count else None
