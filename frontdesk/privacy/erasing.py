"""Erasing a person as far as the books allow, and telling what is kept and why."""

import json
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import canonical
from frontdesk.core.drafts import Draft
from frontdesk.core.ground import Act
from frontdesk.core.refusals import Refusal
from frontdesk.core.vault import Vault
from frontdesk.core.words import mark
from frontdesk.privacy.persons import ids_of, told_elsewhere
from frontdesk.privacy.records import DataRequest
from frontdesk.residents.persons import Known


@dataclass(frozen=True)
class Erased:
    """What was erased of somebody (title, rows), what is kept (title, rows, why), and which tables still name them or
    another of the same name (table, rows)."""

    erased: tuple[tuple[str, int], ...]
    kept: tuple[tuple[str, int, str], ...]
    elsewhere: tuple[tuple[str, int], ...]

    def facts(self) -> str:
        """As a request keeps it, for its paper."""
        return canonical({"erased": self.erased, "kept": self.kept, "elsewhere": self.elsewhere})


def erase_person(act: Act, known: Known, vault: Vault) -> Erased:
    """Erase a person in the caller's act, in which a request for it stands open.

    What the law has kept is left as it is. Files go from the store by `drop_erased` once the act is done.
    """
    session = act.session
    # All is found before anything is erased: by what is erased, others are found.
    found = ids_of(session, known)
    for trace, ids in found:
        if trace.erase is not None:
            trace.erase(act, known, ids)
            session.flush()
    session.expire_all()
    dropped = _drop_drafts(session, known, vault)
    for request in session.scalars(select(DataRequest).where(DataRequest.person_id == known.id)):
        request.asked_by, request.remark, request.reason = "", "", known.without(request.reason)
    session.flush()
    erased = [(trace.title, len(ids)) for trace, ids in found if trace.erase is not None]
    if dropped:
        erased.append((mark("Half-filled forms"), dropped))
    kept = [(trace.title, len(ids), trace.kept) for trace, ids in found if trace.erase is None]
    accounted: dict[str, set[int]] = {}
    for trace, ids in found:
        if trace.erase is None:
            accounted.setdefault(trace.record.__tablename__, set()).update(ids)
    return Erased(tuple(erased), tuple(kept), tuple(told_elsewhere(session, known, accounted)))


def _drop_drafts(session: Session, known: Known, vault: Vault) -> int:
    """Half-filled forms that tell of somebody go; one that can't be opened any more tells nobody anything."""
    dropped = 0
    for draft in session.scalars(select(Draft)).all():
        try:
            content = " ".join(map(str, json.loads(vault.open(draft.content)).values()))
        except Refusal:
            continue
        if any(sign in content for sign in known.signs()):
            mine = Draft.operator_id == draft.operator_id, Draft.form == draft.form
            session.execute(delete(Draft).where(*mine))
            dropped += 1
    return dropped
