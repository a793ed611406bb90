"""What the audit chain proves, and where it does not: what was altered, lost or added by hand is named.

The chain is followed from its first row. Of what is kept beside it, because it must one day be erasable, the chain has
fingerprints: of each change of a field, and of each step of whatever has states.
"""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from sqlalchemy import String, select, type_coerce
from sqlalchemy.orm import Session

from frontdesk.core.audit import FINGERPRINT, FIRST, Audit, Change, fingerprint, link
from frontdesk.core.clock import Clock
from frontdesk.core.database import Record
from frontdesk.core.faults import Fault
from frontdesk.core.steps import STEP, Step, step_fingerprint

_MOST = 5
"""So many are named; whoever altered more is found by these."""

_CHANGE = ("id", "at", "operator_id", "kind", "record", "field", "before", "after", "salt")

Row = dict[str, Any]


def chain_is_whole(session: Session) -> Fault:
    """Each row of the chain follows from the one before; where not, it is named, with what it tells and when."""
    return _listed(_breaks(session))


def changes_are_as_noted(session: Session) -> Fault:
    """What fields said before and after is as noted, but for what was erased in its time."""
    gone = _gone(session, "changes")

    def fault(row: Row, noted: str) -> bool:
        said = [row[name] for name in _CHANGE if name not in ("at", "operator_id")]
        return fingerprint(_moment(row["at"]), row["operator_id"], said) != noted

    def named(row: Row) -> str:
        return f"change of {row['kind']} {row['record']}, field {row['field']}, {_wall(row['at'])}"

    return _listed(_compared(_noted(session, "changes"), _read(session, Change, _CHANGE), gone, fault, named))


def steps_are_as_noted(session: Session) -> Fault:
    """When, by whom and from where to where each step was taken is as noted, and so are its words until they go."""
    gone, silent = _gone(session, "steps"), _gone(session, "words")

    def fault(row: Row, noted: str) -> bool:
        told = step_fingerprint([*(_moment(row["at"]) if name == "at" else row[name] for name in STEP)])
        erased = row["id"] in silent and not row["remark"]
        return told != (noted[:FINGERPRINT] if erased else noted)

    def named(row: Row) -> str:
        return f"step of {row['kind']} {row['record']} to {row['went_to']}, {_wall(row['at'])}"

    return _listed(_compared(_noted(session, "steps"), _read(session, Step, STEP), gone, fault, named))


def _breaks(session: Session) -> Iterator[str]:
    before, last = FIRST, 0
    for row in _read(session, Audit, tuple(column.name for column in Audit.__table__.c)):
        number = row["id"]
        if number != last + 1:
            lost = f"audit row {last + 1} is" if number == last + 2 else f"audit rows {last + 1} to {number - 1} are"
            yield f"{lost} lost before {_named(row)}"
        elif not _follows(before, row):
            yield f"{_named(row)} is altered" + (f", or row {last} before it" if last else "")
        before, last = row["hash"], number


def _named(row: Row) -> str:
    return f"audit row {row['id']} ({row['act']}, {row['kind']} {row['record']}, {_wall(row['at'])})"


def _follows(before: str, row: Row) -> bool:
    try:
        return bool(link(before, row | {"at": _moment(row["at"])}) == row["hash"])
    except (ValueError, TypeError):
        return False  # nothing that was ever noted


def _compared(
    noted: Iterator[tuple[int, str, str]],
    rows: Iterator[Row],
    gone: set[int],
    is_fault: Callable[[Row, str], bool],
    named: Callable[[Row], str],
) -> Iterator[str]:
    """What differs of rows and what the chain says of them, both in the order of their ids."""
    row = next(rows, None)
    for number, said, told in noted:
        while row is not None and row["id"] < number:
            yield f"{named(row)}, was added by hand"
            row = next(rows, None)
        if row is not None and row["id"] == number:
            if _differs(is_fault, row, said):
                yield f"{named(row)}, is not as noted"
            row = next(rows, None)
        elif number not in gone:
            yield f"{told} is lost"
    while row is not None:
        yield f"{named(row)}, was added by hand"
        row = next(rows, None)


def _differs(is_fault: Callable[[Row, str], bool], row: Row, said: str) -> bool:
    try:
        return is_fault(row, said)
    except (ValueError, TypeError, AttributeError):
        return True  # nothing that was ever stored


def _noted(session: Session, name: str) -> Iterator[tuple[int, str, str]]:
    """The ids and fingerprints that the chain has under a name (`changes`), in their order, and by what noted."""
    for row, facts in _facts_with(session, f'"{name}":['):
        first, *said = facts.get(name, [0])  # what was erased is told under the same name
        for number, one in enumerate(said, start=first):
            yield number, one, f"{name[:-1]} {number}, noted with {row.kind} {row.record}, {_wall(row.at)},"


def _gone(session: Session, name: str) -> set[int]:
    """The ids of what was erased, or taken back with an import, as the chain notes it."""
    runs = [run for _, facts in _facts_with(session, '"gone":{') for run in facts["gone"].get(name, ())]
    return {number for first, last in runs for number in range(first, last + 1)}


def _facts_with(session: Session, part: str) -> Iterator[tuple[Any, Row]]:
    asked = select(Audit.kind, Audit.record, type_coerce(Audit.at, String).label("at"), Audit.facts)
    having = asked.where(Audit.facts.contains(part, autoescape=True)).order_by(Audit.id)
    for row in session.execute(having.execution_options(yield_per=2000)):
        yield row, json.loads(row.facts)


def _read(session: Session, record: type[Record], columns: tuple[str, ...]) -> Iterator[Row]:
    """The rows in the order of their ids; moments as they are written, because nobody knows what was written there."""
    kept = record.__table__.c
    told = (type_coerce(kept[name], String).label(name) if name == "at" else kept[name] for name in columns)
    for row in session.execute(select(*told).order_by(kept["id"]).execution_options(yield_per=2000)):
        yield dict(row._mapping)


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


def _wall(written: Any) -> str:
    """A moment as the wall at the counter told it; as it is written where it is none."""
    try:
        return f"{Clock().local(_moment(written)):%Y-%m-%d %H:%M}"
    except (ValueError, TypeError):
        return str(written)


def _listed(found: Iterator[str]) -> Fault:
    told = list(islice(found, _MOST + 1))
    more = " …" if len(told) > _MOST else ""
    return "; ".join(told[:_MOST]) + more if told else None
