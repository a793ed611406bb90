"""What must be true of units and people: units measure what was entered, and identity numbers open with the key."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.audit import FINGERPRINT, Audit, Change, digest
from frontdesk.core.faults import Check, Fault
from frontdesk.core.identity import masked
from frontdesk.core.refusals import Refusal
from frontdesk.core.vault import Vault
from frontdesk.core.words import mark
from frontdesk.residents.records import Person, Unit
from frontdesk.residents.sayings import written

FIGURES = ("code", "kind", "gross_area", "interior_area", "land_share", "handover_date", "status")
"""What is billed by; none of it is anybody's personal data."""


def figures_digest(unit: Mapping[str, Any]) -> str:
    """The fingerprint of a unit as it is entered; `unit` has its columns."""
    return digest([written(name, unit[name]) for name in FIGURES])[:FINGERPRINT]


def units_are_as_noted(session: Session) -> Fault:
    """Each unit was entered as the chain notes it, and every change since is one that its history tells."""
    entered, (first, last) = _entered(session), _changed(session)
    columns = (Unit.id, *(getattr(Unit, name) for name in FIGURES))
    for row in session.execute(select(*columns).order_by(Unit.id)):
        now = {name: written(name, getattr(row, name)) for name in FIGURES}
        for name in FIGURES:
            if last.get((row.id, name), now[name]) != now[name]:
                return f"unit {row.code}: {name} is {now[name]}, its history says {last[row.id, name]}"
        then = [first.get((row.id, name), now[name]) for name in FIGURES]
        if entered.get(row.id, digest(then)[:FINGERPRINT]) != digest(then)[:FINGERPRINT]:
            return f"unit {row.code} is not as it was entered"
    return None


def identities_open(vault: Vault, session: Session) -> Fault:
    """The key beside the books opens every identity number, and each is the one that is shown and found."""
    try:
        vault.blind("")
    except Refusal:
        return "the key file is missing or damaged"
    asked = select(Person.id, Person.id_sealed, Person.id_masked, Person.id_index)
    for person, sealed, shown, index in session.execute(asked.where(Person.id_sealed.is_not(None))):
        try:
            number = vault.open(sealed or b"")
        except Refusal:
            return f"the identity number of person {person} can't be opened with the key"
        if (masked(number), vault.blind(number)) != (shown, index):
            return f"the identity number of person {person} is not the one that was sealed"
    return None


def _entered(session: Session) -> dict[int, str]:
    """The fingerprints under which units were entered, one by one or from a register."""
    found: dict[int, str] = {}
    acts = (Audit.kind.in_(("unit", "import")), Audit.act.in_(("unit_added", "register_imported")))
    for record, facts in session.execute(select(Audit.record, Audit.facts).where(*acts).order_by(Audit.id)):
        told = json.loads(facts)
        if "figures" in told:
            found[record] = told["figures"]
        first, *several = told.get("units", (0,))
        found |= dict(enumerate(several, start=first))
    return found


def _changed(session: Session) -> tuple[dict[tuple[int, str], str], dict[tuple[int, str], str]]:
    """By unit and field: what it said before its first change, and after its last."""
    first: dict[tuple[int, str], str] = {}
    last: dict[tuple[int, str], str] = {}
    asked = select(Change.record, Change.field, Change.before, Change.after)
    for record, name, before, after in session.execute(
        asked.where(Change.kind == "unit", Change.field.in_(FIGURES)).order_by(Change.id)
    ):
        first.setdefault((record, name), before)
        last[record, name] = after
    return first, last


RESIDENT_CHECKS: tuple[Check, ...] = (("units_noted", mark("Units measure what was entered"), units_are_as_noted),)
