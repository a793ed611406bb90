"""What each import brought in, so that it can be taken back until somebody has worked on it.

Rows that were added are kept as ranges of ids, rows that were changed with what they said before. Whoever imports
rows gives them ids that nobody ever had (`sqlite_autoincrement`), so an id does not come to mean another row.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Select,
    Table,
    Text,
    and_,
    column,
    delete,
    func,
    insert,
    inspect,
    or_,
    select,
    table,
    text,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.audit import Audit
from frontdesk.core.database import Moment, Record
from frontdesk.core.finding import Suffix
from frontdesk.core.operators import Operator
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark


class Import(Record):
    """One register taken over: which (`residents`), its file's SHA-256, what it did with how many of its rows.

    `marks` is JSON: how far the audit chain and each table that may refer to the rows had come by then.
    """

    __tablename__ = "import"
    id: Mapped[int] = mapped_column(primary_key=True)
    register: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    file: Mapped[str]
    added: Mapped[int]
    changed: Mapped[int]
    unchanged: Mapped[int]
    refused: Mapped[int]
    marks: Mapped[str] = mapped_column(Text, default="{}")
    undone_at: Mapped[datetime | None] = mapped_column(Moment)
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))


class ImportAdded(Record):
    """The rows that an import added to a table: `kind` is the table's name, the ids run from `first` to `last`."""

    __tablename__ = "import_added"
    import_id: Mapped[int] = mapped_column(ForeignKey("import.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    first: Mapped[int]
    last: Mapped[int]
    __table_args__ = ({"sqlite_with_rowid": False},)


class ImportChanged(Record):
    """A row that an import changed: `before` is JSON of what the changed columns held; {} when only others hang on
    it."""

    __tablename__ = "import_changed"
    import_id: Mapped[int] = mapped_column(ForeignKey("import.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    record: Mapped[int] = mapped_column(primary_key=True)
    before: Mapped[str] = mapped_column(Text)
    __table_args__ = ({"sqlite_with_rowid": False},)


@dataclass(frozen=True)
class PastImport:
    """One line of the list of imports."""

    id: int
    register: str
    at: datetime
    operator: str
    added: int
    changed: int
    unchanged: int
    refused: int
    undone_at: datetime | None
    undone_by: str


Befores = Mapping[str, Mapping[int, Mapping[str, Any]]]
"""Table → id → column → what it held before."""


def keep(session: Session, done: Import, added: Iterable[tuple[str, int, int]], changed: Befores) -> None:
    """Keep what an import did: (table, first id, last id) of what it added, and what it changed."""
    session.add(done)
    session.flush()
    ranges = [{"import_id": done.id, "kind": kind, "first": first, "last": last} for kind, first, last in added]
    befores = [
        {"import_id": done.id, "kind": kind, "record": record, "before": _packed(columns)}
        for kind, rows in sorted(changed.items())
        for record, columns in sorted(rows.items())
    ]
    for record, rows in ((ImportAdded, ranges), (ImportChanged, befores)):
        if rows:
            session.connection().execute(insert(record), rows)


def set_marks(session: Session, done: Import) -> None:
    """Note how far everything has come that may later refer to the rows; the last thing that an import does."""
    marks = {Audit.__tablename__: _last(session, Audit.__tablename__)}
    marks |= {
        each.child: _last(session, each.child) for each in _references(session, _kinds(session, done)) if each.ids
    }
    done.marks = json.dumps(marks)
    session.flush()


def past_imports(session: Session, register: str) -> list[PastImport]:
    """The imports of a register, the latest first."""
    by, undone_by = Operator.__table__.alias(), Operator.__table__.alias()
    asked = (
        select(*(getattr(Import, name) for name in PastImport.__annotations__ if name not in ("operator", "undone_by")))
        .add_columns(by.c.name.label("operator"), func.coalesce(undone_by.c.name, "").label("undone_by"))
        .join(by, by.c.id == Import.operator_id)
        .outerjoin(undone_by, undone_by.c.id == Import.undone_by)
        .where(Import.register == register)
        .order_by(Import.id.desc())
    )
    return [PastImport(**row._mapping) for row in session.execute(asked)]


def undoable(session: Session, import_id: int, register: str) -> Import:
    """The import, if it still stands. Refuses one that there is not, and one that has been undone."""
    done = session.get(Import, import_id)
    if done is None or done.register != register:
        raise Refusal(mark("There is no import {number}."), number=import_id)
    if done.undone_at is not None:
        raise Refusal(mark("Import {number} has been undone already."), number=import_id)
    return done


def worked_on(session: Session, done: Import) -> tuple[str, int] | None:
    """The first row (table, id) that somebody has worked on since the import, or that something later refers to."""
    marks = json.loads(done.marks)
    touched = {kind: _touched(session, done, kind) for kind in _kinds(session, done)}
    referring = _references(session, touched)
    # What was done to a unit may have been done to its people and vehicles.
    for each in referring:
        if each.child in touched:
            child = _columns(each.child, "id", each.key)
            there = select(child.c[each.key]).where(touched[each.child](child.c.id))
            asked = _audited(each.parent, marks["audit"]).where(Audit.record.in_(there))
            if (found := session.scalar(asked)) is not None:
                return each.parent, found
    for kind, is_touched in touched.items():
        if (found := session.scalar(_audited(kind, marks["audit"]).where(is_touched(Audit.record)))) is not None:
            return kind, found
        later = (ImportChanged.import_id > done.id, ImportChanged.kind == kind, is_touched(ImportChanged.record))
        if (found := session.scalar(select(ImportChanged.record).where(*later).limit(1))) is not None:
            return kind, found
    for each in referring:
        child = _columns(each.child, each.key, *(("id",) if each.ids else ()))
        # A row without an id of its own does not tell whether it is older: it counts where the row itself is new.
        dated = each.child in marks
        refers = select(child.c[each.key]).where(touched[each.parent](child.c[each.key], changed=dated)).limit(1)
        if dated:
            refers = refers.where(child.c.id > marks[each.child])
        if (found := session.scalar(refers)) is not None:
            return each.parent, found
    return None


def changed_rows(session: Session, done: Import, kind: str) -> list[int]:
    """The ids of the rows of a table that the import changed and that were there before it."""
    asked = select(ImportChanged.record).where(ImportChanged.import_id == done.id, ImportChanged.kind == kind)
    return list(session.scalars(asked))


def undo(session: Session, done: Import, at: datetime, operator_id: int) -> dict[str, Any]:
    """Put back what was changed and take away what was added; what is only found (`suffix`) goes with it.

    Gives back the facts that the act has to note of the changes that are gone.
    """
    rows = select(ImportChanged.kind, ImportChanged.record, ImportChanged.before)
    for kind, record, before in session.execute(rows.where(ImportChanged.import_id == done.id)).all():
        if before != "{}":
            kept = Record.metadata.tables[kind]
            session.execute(update(kept).where(kept.c.id == record).values(_unpacked(kept, before)))
    ranges = select(ImportAdded.kind, ImportAdded.first, ImportAdded.last).where(ImportAdded.import_id == done.id)
    added = {kind: (first, last) for kind, first, last in session.execute(ranges)}
    for kind, (first, last) in added.items():
        session.execute(delete(Suffix).where(Suffix.kind == kind, Suffix.record.between(first, last)))
    with _references_indexed(session, added):
        for kept in reversed(Record.metadata.sorted_tables):
            if kept.name in added:
                session.execute(delete(kept).where(kept.c.id.between(*added[kept.name])))
    # What rows held before is somebody's data, and of no use any more.
    for facts in (ImportAdded, ImportChanged):
        session.execute(delete(facts).where(facts.import_id == done.id))
    done.undone_at, done.undone_by = at, operator_id
    session.flush()
    return {"gone": {"changes": [list(added["change"])]}} if "change" in added else {}


# Who refers to what


@dataclass(frozen=True)
class _Reference:
    """That the column `key` of the table `child` holds ids of the table `parent`; `ids`: the child has its own."""

    child: str
    key: str
    parent: str
    ids: bool


def _references(session: Session, kinds: Iterable[str]) -> list[_Reference]:
    """What refers to these tables, of all that the database holds: desks above have tables unknown here."""
    seen = inspect(session.connection())
    parents = set(kinds)
    return [
        _Reference(
            child,
            key["constrained_columns"][0],
            key["referred_table"],
            ids=any(each["name"] == "id" for each in seen.get_columns(child)),
        )
        for child in sorted(seen.get_table_names())
        for key in seen.get_foreign_keys(child)
        if key["referred_table"] in parents
    ]


@contextmanager
def _references_indexed(session: Session, kinds: Iterable[str]) -> Iterator[None]:
    """Let whatever refers to these tables be found by an index: the database looks for it with each row that goes.

    Indexes that are not wanted otherwise are made within the transaction and gone with its end: to read a million
    charges once for that takes a second, to read them for each of ten thousand units would take hours.
    """
    seen = inspect(session.connection())
    wanted = {(each.child, each.key) for each in _references(session, kinds)}
    for child, key in list(wanted):
        heads: list[Sequence[str | None]] = [
            each["column_names"] for each in seen.get_indexes(child) if not each.get("dialect_options")
        ]
        heads += [each["column_names"] for each in seen.get_unique_constraints(child)]
        heads.append(seen.get_pk_constraint(child)["constrained_columns"])
        if any(columns[:1] == [key] for columns in heads):
            wanted.discard((child, key))
    for child, key in sorted(wanted):
        session.execute(text(f'CREATE INDEX "undoing_{child}_{key}" ON "{child}" ("{key}")'))
    yield
    for child, key in sorted(wanted):
        session.execute(text(f'DROP INDEX "undoing_{child}_{key}"'))


def _kinds(session: Session, done: Import) -> list[str]:
    """The tables that the import touched."""
    asked = (select(record.kind).where(record.import_id == done.id) for record in (ImportAdded, ImportChanged))
    return sorted({kind for each in asked for kind in session.scalars(each)})


class _Touched:
    """Whether an id is that of a row that the import added to a table, or changed in it."""

    def __init__(self, done: Import, kind: str, first: int, last: int) -> None:
        self._range = (first, last)
        self._changed = select(ImportChanged.record).where(
            ImportChanged.import_id == done.id, ImportChanged.kind == kind
        )

    def __call__(self, record: Any, *, changed: bool = True) -> ColumnElement[bool]:
        within: ColumnElement[bool] = record.between(*self._range)
        return or_(within, record.in_(self._changed)) if changed else within


def _touched(session: Session, done: Import, kind: str) -> _Touched:
    ids = session.get(ImportAdded, (done.id, kind))
    return _Touched(done, kind, ids.first, ids.last) if ids else _Touched(done, kind, 0, -1)


def _audited(kind: str, after: int) -> Select[int]:
    return select(Audit.record).where(and_(Audit.kind == kind, Audit.id > after)).order_by(Audit.id).limit(1)


def _columns(name: str, *names: str) -> Any:
    return table(name, *map(column, dict.fromkeys(names)))


def _last(session: Session, name: str) -> int:
    return session.scalar(select(func.coalesce(func.max(_columns(name, "id").c.id), 0))) or 0


# Columns as text


def _packed(columns: Mapping[str, Any]) -> str:
    return json.dumps({name: _plain(value) for name, value in columns.items()}, ensure_ascii=False)


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    return value.isoformat() if isinstance(value, date) else value


def _unpacked(kept: Table, before: str) -> dict[str, Any]:
    return dict(_values(kept, json.loads(before)))


def _values(kept: Table, columns: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in columns.items():
        of = kept.c[name].type.python_type
        if isinstance(value, str) and of is bytes:
            yield name, bytes.fromhex(value)
        elif isinstance(value, str) and issubclass(of, date):
            yield name, of.fromisoformat(value)
        else:
            yield name, value
