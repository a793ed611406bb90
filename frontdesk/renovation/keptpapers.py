"""Papers of a case as they were issued: kept once, and the same page again whenever it is printed anew."""

import json
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, canonical, digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.renovation.records import IssuedPaper

_KIND = IssuedPaper.__tablename__

NAMING = ("pass", "rectification", "hot_work")
"""The kinds of papers that tell who a worker is."""

_NAMES = ("name", "id_masked", "photo", "worker", "card")
"""By these they do."""


def keep_paper(act: Act, kind: str, permit_id: int, record: int, facts: dict[str, Any]) -> IssuedPaper:
    """Keep what stands on a paper that is issued now, in the caller's act; issued anew, it is the next of its kind."""
    n = (act.session.scalar(_LAST, {"kind": kind, "record": record}) or 0) + 1
    paper = IssuedPaper(
        permit_id=permit_id, kind=kind, record=record, n=n, at=act.at, operator_id=act.operator.id,
        facts=canonical(facts),
    )  # fmt: skip
    act.session.add(paper)
    act.session.flush()
    act.note(_KIND, paper.id, of=kind, digest=paper_digest(paper))
    return paper


def kept_paper(ground: Ground, kind: str, record: int) -> dict[str, Any] | None:
    """What stands on a paper as it was issued last; None if it never was."""
    with ground.database.reading() as session:
        return kept_within(session, kind, record)


def kept_within(session: Session, kind: str, record: int) -> dict[str, Any] | None:
    """The same, in the caller's session."""
    facts = _FACTS.first(session, kind=kind, record=record)
    return None if facts is None else dict(json.loads(facts.facts))


def reprints(ground: Ground, kind: str, record: int) -> int:
    """How often a paper went out since it was issued last: that many reprints there are of it with the next."""
    with ground.database.reading() as session:
        return _PRINTS.scalar(session, kind=kind, record=record) or 0


def paper_digest(paper: IssuedPaper) -> str:
    """The fingerprint of a paper and of what stands on it, but for who a worker is: that is erased in time."""
    facts = without_names(paper.facts) if paper.kind in NAMING else paper.facts
    return digest(row_facts(paper, "facts") | {"facts": facts})


def without_names(facts: str) -> str:
    """What stands on a paper, but for what tells who a worker is."""
    return canonical({name: "" if name in _NAMES else value for name, value in json.loads(facts).items()})


_of = IssuedPaper.kind == bindparam("kind"), IssuedPaper.record == bindparam("record")
_LAST = select(func.max(IssuedPaper.n)).where(*_of)
_FACTS = Prepared(select(IssuedPaper.facts).where(*_of).order_by(IssuedPaper.n.desc()).limit(1))
_ISSUED = (
    select(func.max(Audit.id))
    .join(IssuedPaper, IssuedPaper.id == Audit.record)
    .where(Audit.kind == _KIND, *_of)
    .scalar_subquery()
)
# Rows of the chain tell the order in which things were done, whatever the clock said.
_PRINTS = Prepared(
    select(func.count(Audit.id)).where(
        Audit.kind == bindparam("kind"), Audit.record == bindparam("record"), Audit.act == "paper_printed",
        Audit.id > _ISSUED,
    )
)  # fmt: skip
