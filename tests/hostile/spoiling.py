"""Books in whose every text that people type stands what means harm, as if each desk had taken it."""

import json
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from frontdesk.core.places import DATABASE
from frontdesk.core.texts import plain
from tests.hostile.strings import HOSTILE

TYPED = frozenset({
    "answer", "applicant", "asked_by", "badge", "bank", "borrower", "broken", "caller", "care_note", "carrying",
    "company", "consent", "consequence", "contact", "copied_to", "demands", "done_words", "end_reason", "escort",
    "fit_out", "found", "given_by", "inspector", "keywords", "layout", "lend_to", "licence", "manager", "name",
    "note", "office", "opens", "outcome", "owner", "part", "payee", "payer", "place", "present", "purpose",
    "qualification", "reason", "remark", "reported_by", "reported_to", "reporter", "result", "sentence", "served_to",
    "signed_by", "taken_by", "text", "title", "to_do", "water", "words", "cause", "barred", "measure", "measures",
    "what", "guard", "doors", "power", "key_set", "hook",
})  # fmt: skip
"""Columns of any table whose words somebody typed, unless the table lets only certain words stand there."""

KEPT = {("operator", "name"), ("article", "topic"), ("thing", "name"), ("inspection", "answer")}
"""Those that other rows or tests are found by."""

LONGEST = 300
"""More than any field takes of a single line."""


def spoil(folder: Path) -> int:
    """Write hostile words into the closed books of this folder; how many there are now."""
    words = cycle([text for text in (plain(each)[:LONGEST] for each in HOSTILE.values()) if text])
    books = dbapi2.connect(str(folder / DATABASE), isolation_level=None)
    written = 0
    try:
        for (trigger,) in books.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            books.execute(f'DROP TRIGGER "{trigger}"')
        for table, column in _columns(books):
            for rowid, before in books.execute(f'SELECT rowid, "{column}" FROM "{table}" WHERE "{column}" <> \'\''):
                after = _spoiled(before, words) if column == "facts" else next(words)
                try:
                    books.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (after, rowid))
                    written += 1
                except dbapi2.IntegrityError:
                    break  # only certain words stand here
    finally:
        books.close()
    return written


def _columns(books: Any) -> Iterator[tuple[str, str]]:
    tables = books.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%WITHOUT ROWID%'")
    for (table,) in tables.fetchall():
        for _, column, kind, *_ in books.execute(f'PRAGMA table_info("{table}")').fetchall():
            typed = column in TYPED or (column == "facts" and table != "audit")
            if typed and kind.startswith(("VARCHAR", "TEXT")) and (table, column) not in KEPT:
                yield table, column


def _spoiled(facts: str, words: Iterator[str]) -> str:
    """What a paper was issued with: every text that was Chinese is another one."""

    def other(told: Any) -> Any:
        if isinstance(told, dict):
            return {name: other(value) for name, value in told.items()}
        if isinstance(told, list):
            return [other(each) for each in told]
        return next(words) if isinstance(told, str) and not told.isascii() else told

    return json.dumps(other(json.loads(facts)), ensure_ascii=False)
